//! Photos for the file chooser, drawn: a code on a box, tilted, a little out of focus and noisy. The same on each run.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use anyhow::Result;

use crate::draw::{Canvas, Dice, Quad};

/// The size that the app asks cameras for.
pub const WIDTH: usize = 1280;
/// See [`WIDTH`].
pub const HEIGHT: usize = 720;

/// Where the corners of the code's white border lie: turned by a seventh of a right angle, and its right side farther away.
const CORNERS: Quad = [(428.0, 52.0), (915.0, 136.0), (838.0, 622.0), (322.0, 578.0)];

/// How grey values scatter from picture to picture.
pub(crate) const NOISE: f64 = 6.0;

/// Grey pixels of what the camera sees; without a text, the box alone.
pub fn pixels(text: Option<&str>, seed: u64) -> Vec<u8> {
    let mut canvas = scene(text, (0.0, 0.0));
    canvas.noise(&mut Dice(seed), NOISE);
    canvas.bytes()
}

/// Writes a photo of a code, or of the box alone.
pub fn photo(file: &Path, text: Option<&str>) -> Result<()> {
    write(file, WIDTH, HEIGHT, &pixels(text, 1))
}

/// Writes a photo of a box with two codes on it.
pub fn two_codes(file: &Path, left: &str, right: &str) -> Result<()> {
    let square = |x: f64| [(x, 60.0), (x + 560.0, 70.0), (x + 550.0, 640.0), (x - 10.0, 630.0)];
    let mut canvas = box_with((WIDTH, HEIGHT), &[(left, square(50.0)), (right, square(680.0))]);
    canvas.noise(&mut Dice(5), NOISE);
    write(file, WIDTH, HEIGHT, &canvas.bytes())
}

/// Writes a picture of a phone's own screen: a page with a code on it, straight, sharp and not large.
pub fn screenshot(file: &Path, text: &str) -> Result<()> {
    let (width, height) = (1080, 2340);
    let mut canvas = Canvas::new(width, height, 255.0);
    canvas.clutter(&mut Dice(3), 60);
    canvas.straight_code(text, 400.0, 1100.0, 330.0);
    write(file, width, height, &canvas.bytes())
}

/// A box with print on it, and a label if there is a text; moved by a few pixels.
pub(crate) fn scene(text: Option<&str>, (right, down): (f64, f64)) -> Canvas {
    let corners = CORNERS.map(|(x, y)| (x + right, y + down));
    let codes: Vec<_> = text.into_iter().map(|text| (text, corners)).collect();
    box_with((WIDTH, HEIGHT), &codes)
}

/// A box with print on it, and codes.
pub(crate) fn box_with((width, height): (usize, usize), codes: &[(&str, Quad)]) -> Canvas {
    let mut canvas = Canvas::new(width, height, 140.0);
    canvas.clutter(&mut Dice(7), 40);
    for (text, corners) in codes {
        canvas.code(text, *corners, 30.0, 225.0);
    }
    canvas.shade(1.0, 0.8);
    canvas.blur(0.7);
    canvas
}

fn write(file: &Path, width: usize, height: usize, grey: &[u8]) -> Result<()> {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(file)?), width as u32, height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::Fastest);
    encoder.write_header()?.write_image_data(grey)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::draw::Canvas;
    use crate::site::root;
    use labelcheck::scan::{Effort, LumaImage, scan};
    use qrcode::{Color, EcLevel, QrCode};

    /// The picture that the browser's own detector has to read first stands in its file, in rows of modules.
    #[test]
    fn the_known_picture_is_a_code_with_the_known_text() {
        let script = std::fs::read_to_string(root().join("www/static/detector.js")).unwrap();
        let constant = |name: &str, quote: char| {
            let (_, rest) = script.split_once(&format!("const {name} = {quote}")).unwrap();
            rest.split(quote).next().unwrap().to_owned()
        };
        let (text, rows) = (constant("TEXT", '"'), constant("ROWS", '`'));
        let code = QrCode::with_error_correction_level(&text, EcLevel::M).unwrap();
        let row =
            |y| (0..32).fold(0_u32, |row, x| row << 1 | u32::from(x < code.width() && code[(x, y)] == Color::Dark));
        let drawn: Vec<_> = (0..code.width()).map(|y| format!("{:08x}", row(y))).collect();
        assert_eq!(rows.split_whitespace().collect::<Vec<_>>(), drawn);
        let mut canvas = Canvas::new(300, 300, 255.0);
        canvas.straight_code(&text, 2.0, 2.0, 296.0);
        let image = LumaImage::new(300, 300, canvas.bytes()).unwrap();
        let read: Vec<_> = scan(&image, Effort::Frame).into_iter().map(|found| found.text).collect();
        assert_eq!(read, [text]);
    }
}
