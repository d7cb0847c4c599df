//! Photos for the file chooser and a video for Chromium's camera, both drawn: a code on a box, tilted, a little out of
//! focus and noisy. The same on each run.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Result, anyhow};

use crate::draw::{Canvas, Dice, Quad};
use crate::sample;
use crate::site::target;

/// The size that the app asks cameras for.
pub const WIDTH: usize = 1280;
/// See [`WIDTH`].
pub const HEIGHT: usize = 720;

/// Frames a second: as many as software decoding keeps up with on a busy machine.
const RATE: usize = 10;
/// Frames a second of a phone's camera.
const PHONE_RATE: usize = 30;
/// Frames of the video in which nothing changes.
const STILL: usize = 8;
/// Frames before the label comes into sight.
const EMPTY: usize = 8;
/// Places where the hand holds the label, and frames in each.
const PLACES: [(f64, f64); 3] = [(0.0, 0.0), (9.0, -4.0), (14.0, 6.0)];
const FRAMES: usize = 4;

/// Where the corners of the code's white border lie: turned by a seventh of a right angle, and its right side farther away.
const CORNERS: Quad = [(428.0, 52.0), (915.0, 136.0), (838.0, 622.0), (322.0, 578.0)];

/// How grey values scatter from frame to frame.
const NOISE: f64 = 6.0;

/// Grey pixels of what the camera sees; without a text, the box alone.
pub fn pixels(text: Option<&str>, seed: u64) -> Vec<u8> {
    noisy(scene(text, (0.0, 0.0)), &mut Dice(seed))
}

/// Writes a photo of a code, or of the box alone.
pub fn photo(file: &Path, text: Option<&str>) -> Result<()> {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(file)?), WIDTH as u32, HEIGHT as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::Fastest);
    encoder.write_header()?.write_image_data(&pixels(text, 1))?;
    Ok(())
}

/// The video of the sample that is in force; drawn once for all tests.
pub fn video() -> Result<&'static Path> {
    static VIDEO: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let file = VIDEO.get_or_init(|| draw_video().map_err(|error| format!("{error:#}")));
    file.as_deref().map_err(|error| anyhow!("no video: {error}"))
}

fn draw_video() -> Result<PathBuf> {
    let text = sample::text(sample::IN_FORCE)?;
    let empty = std::iter::once((scene(None, PLACES[0]), EMPTY));
    let label = PLACES.into_iter().map(|place| (scene(Some(&text), place), FRAMES));
    draw_scenes("camera.y4m", RATE, empty.chain(label))
}

/// A video in which nothing but the noise changes: a code, or the box alone. One at a time: it is always the same file.
pub(crate) fn still_video(text: Option<&str>) -> Result<PathBuf> {
    draw_scenes("still.y4m", PHONE_RATE, std::iter::once((scene(text, PLACES[0]), STILL)))
}

/// Scenes, and for how many frames each is in sight.
fn draw_scenes(name: &str, rate: usize, scenes: impl Iterator<Item = (Canvas, usize)>) -> Result<PathBuf> {
    let folder = target().join("test-logs").join("browser");
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    let mut video = Y4m::new(BufWriter::new(File::create(&file)?), rate)?;
    let mut dice = Dice(20_261_120);
    for (scene, frames) in scenes {
        for _ in 0..frames {
            let still = Canvas { width: WIDTH, height: HEIGHT, pixels: scene.pixels.clone() };
            video.frame(&noisy(still, &mut dice))?;
        }
    }
    video.finish()?;
    Ok(file)
}

/// A box with print on it, and a label if there is a text; moved by a few pixels.
fn scene(text: Option<&str>, (right, down): (f64, f64)) -> Canvas {
    let mut canvas = Canvas::new(WIDTH, HEIGHT, 140.0);
    canvas.clutter(&mut Dice(7), 40);
    if let Some(text) = text {
        canvas.code(text, CORNERS.map(|(x, y)| (x + right, y + down)), 30.0, 225.0);
    }
    canvas.shade(1.0, 0.8);
    canvas.blur(0.7);
    canvas
}

fn noisy(mut canvas: Canvas, dice: &mut Dice) -> Vec<u8> {
    canvas.noise(dice, NOISE);
    canvas.bytes()
}

/// Uncompressed video (<https://wiki.multimedia.cx/index.php/YUV4MPEG2>), grey.
struct Y4m<W> {
    to: W,
    /// Half as wide and half as high, twice: no colour.
    colour: Vec<u8>,
}

impl<W: Write> Y4m<W> {
    fn new(mut to: W, rate: usize) -> Result<Y4m<W>> {
        writeln!(to, "YUV4MPEG2 W{WIDTH} H{HEIGHT} F{rate}:1 Ip A1:1 C420mpeg2")?;
        Ok(Y4m { to, colour: vec![128; WIDTH * HEIGHT / 2] })
    }

    fn frame(&mut self, grey: &[u8]) -> Result<()> {
        self.to.write_all(b"FRAME\n")?;
        self.to.write_all(grey)?;
        self.to.write_all(&self.colour)?;
        Ok(())
    }

    fn finish(mut self) -> Result<()> {
        Ok(self.to.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, RATE, WIDTH, video};
    use crate::sample;
    use labelcheck::scan::{Effort, LumaImage, scan};

    /// What our own scanner reads in each frame of the file.
    #[test]
    fn the_label_comes_into_sight_in_the_video() {
        let file = std::fs::read(video().unwrap()).unwrap();
        let head = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F{RATE}:1 Ip A1:1 C420mpeg2\n");
        let frames = file.strip_prefix(head.as_bytes()).unwrap().chunks(6 + WIDTH * HEIGHT * 3 / 2);
        let seen: Vec<Option<String>> = frames
            .map(|frame| {
                let grey = &frame.strip_prefix(b"FRAME\n").unwrap()[..WIDTH * HEIGHT];
                let image = LumaImage::new(WIDTH as u32, HEIGHT as u32, grey.to_vec()).unwrap();
                scan(&image, Effort::Frame).into_iter().next().map(|found| found.text)
            })
            .collect();
        let label = Some(sample::text(sample::IN_FORCE).unwrap());
        assert_eq!(seen.len(), 20);
        assert!(seen[..8].iter().all(Option::is_none), "{seen:?}");
        let read = seen[8..].iter().filter(|text| **text == label).count();
        assert!(read > 8, "{read} of 12 frames can be read");
    }
}
