//! Writes photos for measurements: `cargo run --release -p labelcheck-cli --example make_photos COUNT FOLDER`.
//!
//! Each has 12 megapixels, and a sample's label on a grey box: turned a little, of its own size and at its own place, lit from
//! one side, out of focus as far as the sampling makes it, and with the noise of a camera.

#![expect(clippy::disallowed_methods, reason = "only the program itself touches the world in one place")]

use image::codecs::jpeg::JpegEncoder;
use image::{ImageBuffer, Rgb};
use labelcheck::issue::Symbol;
use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

/// The size of a phone's photo.
const SIZE: (u32, u32) = (4_032, 3_024);

/// Pixels to a module of the symbol that is drawn from: its edges are less sharp in the photo.
const SCALE: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [count, folder] = &*args else { return Err("COUNT FOLDER".into()) };
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/samples");
    let mut labels: Vec<_> = fs::read_dir(samples)?
        .filter_map(|entry| Some(entry.ok()?.path().join("label.txt")))
        .filter(|path| path.is_file())
        .collect();
    labels.sort();
    fs::create_dir_all(folder)?;
    let mut dice = Dice(20_261_127);
    for number in 0..count.parse::<usize>()? {
        let text = fs::read_to_string(&labels[number % labels.len()])?;
        let file = File::create(Path::new(folder).join(format!("photo{number:04}.jpg")))?;
        JpegEncoder::new_with_quality(BufWriter::new(file), 95).encode_image(&photo(text.trim(), &mut dice)?)?;
    }
    Ok(())
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels of a drawing"
)]
fn photo(text: &str, dice: &mut Dice) -> Result<ImageBuffer<Rgb<u8>, Vec<u8>>, Box<dyn Error>> {
    let (side, symbol) = Symbol::new(text)?.pixels(SCALE);
    let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
    // A third to two thirds of the photo's height, up to 12 degrees off.
    let edge = height * dice.between(0.33, 0.66);
    let (sin, cos) = dice.between(-0.21, 0.21).sin_cos();
    let centre = (width * dice.between(0.4, 0.6), height * dice.between(0.42, 0.58));
    let zoom = side as f64 / edge;
    let grey = |x: f64, y: f64| {
        let (right, down) = ((x - centre.0) * zoom, (y - centre.1) * zoom);
        let at = (right * cos + down * sin + side as f64 / 2.0, down * cos - right * sin + side as f64 / 2.0);
        let inside = |value: f64| value >= 0.0 && value < side as f64;
        if inside(at.0) && inside(at.1) {
            30.0 + f64::from(symbol[at.1 as usize * side + at.0 as usize]) * 0.75
        } else {
            140.0
        }
    };
    Ok(ImageBuffer::from_fn(SIZE.0, SIZE.1, |x, y| {
        let (x, y) = (f64::from(x), f64::from(y));
        let sampled = (grey(x, y) + grey(x + 1.5, y) + grey(x, y + 1.5) + grey(x + 1.5, y + 1.5)) / 4.0;
        let lit = sampled * (1.0 - 0.25 * x / width);
        Rgb([(); 3].map(|()| (lit + f64::from(dice.next() & 15) - 8.0) as u8))
    }))
}

/// Xorshift: the same on each run.
struct Dice(u32);

impl Dice {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * f64::from(self.next()) / f64::from(u32::MAX)
    }
}
