//! Videos for Chromium's camera, drawn like the photos: what a shopper's camera sees. The same on each run.

use std::collections::BTreeMap;
use std::f64::consts::TAU;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::draw::{Canvas, Dice, Quad};
use crate::picture::{self, box_with};
use crate::sample;
use crate::site::target;

/// What a video shows. In all of them there is the sample that is in force.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Film {
    /// The label comes into sight after some frames of the box alone.
    Late,
    /// The same for measuring: as many frames a second as a phone has, all frames with the label being the same picture,
    /// and in the corner a mark, [`MARK`] pixels wide and high, which is white in those and black in the others.
    Entering,
    /// It is seen from the side.
    Tilted,
    /// The hand that holds it does not keep still.
    Moving,
    /// There is little light.
    Dark,
    /// A lamp shines on a part of it.
    Glare,
    /// Beside it there are another code, [`sample::WIFI`], and the bar code of the product, [`NUMBER`].
    Beside,
}

/// How wide and high the mark of [`Film::Entering`] is.
pub const MARK: usize = 32;

/// A product number.
pub const NUMBER: &str = "4006381333931";

/// How a video is drawn.
struct Reel {
    /// Frames a second.
    rate: usize,
    /// How grey values scatter from frame to frame.
    noise: f64,
    /// Scenes, and for how many frames each is in sight.
    scenes: Vec<(Canvas, usize)>,
}

/// Frames a second: as many as software decoding keeps up with on a busy machine.
const RATE: usize = 10;
/// Frames a second of a phone's camera.
pub const PHONE_RATE: usize = 30;
/// Frames of the video in which nothing changes.
const STILL: usize = 8;
/// Frames before the label comes into sight.
const EMPTY: usize = 8;
/// Frames before and while the label is in sight, where it is timed: a second is more than the app needs to be under way.
const ENTERING: [usize; 2] = [30, 15];
/// Places where the hand holds the label, and frames in each.
const PLACES: [(f64, f64); 3] = [(0.0, 0.0), (9.0, -4.0), (14.0, 6.0)];
const FRAMES: usize = 4;
/// A small picture, as of a camera that gives no larger one: all videos but the first.
const SMALL: (usize, usize) = (640, 480);

impl Film {
    /// The video; drawn once for all tests.
    pub fn file(self) -> Result<PathBuf> {
        static DRAWN: Mutex<BTreeMap<Film, PathBuf>> = Mutex::new(BTreeMap::new());
        let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = drawn.get(&self) {
            return Ok(file.clone());
        }
        let file = self.reel(&sample::text(sample::IN_FORCE)?).write(&format!("{self:?}.y4m").to_lowercase())?;
        drawn.insert(self, file.clone());
        Ok(file)
    }

    fn reel(self, label: &str) -> Reel {
        // A square on the small picture.
        let square = |x: f64, y: f64, side: f64| [(x, y), (x + side, y), (x + side, y + side), (x, y + side)];
        match self {
            Film::Late => {
                let empty = std::iter::once((picture::scene(None, PLACES[0]), EMPTY));
                let held = PLACES.into_iter().map(|place| (picture::scene(Some(label), place), FRAMES));
                Reel::of(empty.chain(held).collect())
            }
            Film::Entering => {
                let scenes = [None, Some(label)].map(|text| {
                    let mut scene = picture::scene(text, PLACES[0]);
                    scene.noise(&mut Dice(11), picture::NOISE);
                    for row in scene.pixels.chunks_mut(scene.width).take(MARK) {
                        row[..MARK].fill(if text.is_some() { 235.0 } else { 20.0 });
                    }
                    scene
                });
                Reel { rate: PHONE_RATE, noise: 0.0, scenes: scenes.into_iter().zip(ENTERING).collect() }
            }
            Film::Tilted => {
                let corners: Quad = [(100.0, 15.0), (450.0, 75.0), (460.0, 410.0), (110.0, 465.0)];
                Reel::of(held(&[(label, corners)]))
            }
            Film::Moving => Reel::of((0..STILL).map(|frame| (moving(label, frame), 1)).collect()),
            Film::Dark => {
                let mut scenes = held(&[(label, square(130.0, 50.0, 390.0))]);
                for (scene, _) in &mut scenes {
                    scene.shade(0.16, 0.12);
                }
                Reel { noise: 9.0, ..Reel::of(scenes) }
            }
            Film::Glare => {
                let mut scenes = held(&[(label, square(110.0, 40.0, 410.0))]);
                for (scene, _) in &mut scenes {
                    scene.glare(380.0, 190.0, 50.0, 400.0);
                }
                Reel::of(scenes)
            }
            Film::Beside => {
                let codes = [(label, square(10.0, 60.0, 370.0)), (sample::WIFI, square(420.0, 200.0, 190.0))];
                let mut scenes = held(&codes);
                for (scene, _) in &mut scenes {
                    scene.straight_bars(NUMBER, 400.0, 60.0, 2.0, 90.0);
                }
                Reel::of(scenes)
            }
        }
    }
}

/// A video in which nothing but the noise changes: a code, or the box alone. One at a time: it is always the same file.
pub(crate) fn still(text: Option<&str>) -> Result<PathBuf> {
    let scenes = vec![(picture::scene(text, PLACES[0]), STILL)];
    Reel { rate: PHONE_RATE, ..Reel::of(scenes) }.write("still.y4m")
}

/// The box with codes on it, held in each of the places.
fn held(codes: &[(&str, Quad)]) -> Vec<(Canvas, usize)> {
    let in_place = |(right, down): (f64, f64)| {
        let moved: Vec<_> =
            codes.iter().map(|(text, corners)| (*text, corners.map(|(x, y)| (x + right, y + down)))).collect();
        (box_with(SMALL, &moved), FRAMES / 2)
    };
    PLACES.into_iter().map(in_place).collect()
}

/// The label on its way to and fro, exposed for half the time of a frame: sharp only where it turns.
fn moving(label: &str, frame: usize) -> Canvas {
    let x = |time: f64| 115.0 + 45.0 * (TAU * time / STILL as f64).cos();
    let (begin, end) = (x(frame as f64), x(frame as f64 + 0.5));
    let (x, y, side) = (begin.midpoint(end), 40.0, 400.0);
    let corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side)];
    let mut scene = box_with(SMALL, &[(label, corners)]);
    let way = (begin - end).abs().round().max(1.0) as usize;
    for row in scene.pixels.chunks_mut(SMALL.0) {
        let sharp = row.to_vec();
        for (at, pixel) in row.iter_mut().enumerate() {
            let seen = &sharp[at.saturating_sub(way / 2)..(at + way.div_ceil(2)).min(SMALL.0)];
            *pixel = seen.iter().sum::<f32>() / seen.len() as f32;
        }
    }
    scene
}

impl Reel {
    fn of(scenes: Vec<(Canvas, usize)>) -> Reel {
        Reel { rate: RATE, noise: picture::NOISE, scenes }
    }

    /// Under a name of its own at first: another browser may be reading the one of the last run.
    fn write(&self, name: &str) -> Result<PathBuf> {
        let folder = target().join("test-logs").join("browser");
        fs::create_dir_all(&folder)?;
        let [new, file] = [format!("{name}.new"), name.to_owned()].map(|name| folder.join(name));
        self.write_to(&new)?;
        fs::rename(&new, &file)?;
        Ok(file)
    }

    fn write_to(&self, file: &Path) -> Result<()> {
        let (width, height) = self.scenes.first().map_or(SMALL, |(scene, _)| (scene.width, scene.height));
        let mut video = Y4m::new(BufWriter::new(File::create(file)?), width, height, self.rate)?;
        let mut dice = Dice(20_261_120);
        for (scene, frames) in &self.scenes {
            for _ in 0..*frames {
                let mut frame = Canvas { width, height, pixels: scene.pixels.clone() };
                frame.noise(&mut dice, self.noise);
                video.frame(&frame.bytes())?;
            }
        }
        video.finish()
    }
}

/// Uncompressed video (<https://wiki.multimedia.cx/index.php/YUV4MPEG2>), grey.
struct Y4m<W> {
    to: W,
    /// Half as wide and half as high, twice: no colour.
    colour: Vec<u8>,
}

impl<W: Write> Y4m<W> {
    fn new(mut to: W, width: usize, height: usize, rate: usize) -> Result<Y4m<W>> {
        writeln!(to, "YUV4MPEG2 W{width} H{height} F{rate}:1 Ip A1:1 C420mpeg2")?;
        Ok(Y4m { to, colour: vec![128; width * height / 2] })
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
    use super::{Film, NUMBER, RATE, SMALL};
    use crate::{picture, sample};
    use labelcheck::scan::{Effort, LumaImage, scan};
    use std::collections::BTreeSet;
    use std::ops::RangeInclusive;

    /// What our own scanner reads in each frame of the file.
    fn read(film: Film) -> Vec<BTreeSet<String>> {
        let (width, height) = if film == Film::Late { (picture::WIDTH, picture::HEIGHT) } else { SMALL };
        let file = std::fs::read(film.file().unwrap()).unwrap();
        let head = format!("YUV4MPEG2 W{width} H{height} F{RATE}:1 Ip A1:1 C420mpeg2\n");
        let frames = file.strip_prefix(head.as_bytes()).unwrap().chunks(6 + width * height * 3 / 2);
        frames
            .map(|frame| {
                let grey = &frame.strip_prefix(b"FRAME\n").unwrap()[..width * height];
                let image = LumaImage::new(width as u32, height as u32, grey.to_vec()).unwrap();
                scan(&image, Effort::Frame).into_iter().map(|found| found.text).collect()
            })
            .collect()
    }

    #[track_caller]
    fn check(film: Film, frames: usize, readable: RangeInclusive<usize>) -> Vec<BTreeSet<String>> {
        let label = sample::text(sample::IN_FORCE).unwrap();
        let seen = read(film);
        assert_eq!(seen.len(), frames);
        let read = seen.iter().filter(|texts| texts.contains(&label)).count();
        assert!(readable.contains(&read), "{film:?}: the label can be read in {read} of {frames} frames");
        let known = [label.as_str(), sample::WIFI, NUMBER];
        assert!(seen.iter().flatten().all(|text| known.contains(&text.as_str())), "{film:?}: {seen:?}");
        seen
    }

    #[test]
    fn the_label_comes_into_sight() {
        let seen = check(Film::Late, 20, 9..=12);
        assert!(seen[..8].iter().all(BTreeSet::is_empty));
    }

    #[test]
    fn each_film_is_as_hard_as_it_says() {
        check(Film::Tilted, 6, 3..=6);
        check(Film::Moving, 8, 2..=5);
        check(Film::Dark, 6, 3..=6);
        check(Film::Glare, 6, 3..=6);
        let beside = check(Film::Beside, 6, 3..=6);
        for other in [sample::WIFI, NUMBER] {
            let read = beside.iter().filter(|texts| texts.contains(other)).count();
            assert!(read > 2, "{other} can be read in {read} frames");
        }
    }
}
