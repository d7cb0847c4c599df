//! Pixels to text: finds the QR codes and the products' barcodes in a picture. Feature `scan`.
//!
//! Pure computation on grey pixels. Where the picture comes from (camera, file, clipboard) is the shells' business, and
//! what the text means is the module `carrier`'s. For QR codes, the detector and the error correction are `rxing`'s port
//! of zxing-cpp, kept behind `symbols`; no type of it appears here. Barcodes (EAN-13, EAN-8, UPC-A) are read in `linear`,
//! from the same grey.
//!
//! ```
//! use labelcheck::scan::{Effort, LumaImage, scan};
//!
//! let picture = LumaImage::new(2, 2, vec![255; 4])?;
//! assert!(scan(&picture, Effort::Picture).is_empty());
//! # Ok::<(), labelcheck::scan::ImageError>(())
//! ```

mod binarize;
#[cfg(test)]
mod draw;
mod ean;
mod edges;
mod image;
mod linear;
mod symbols;
#[cfg(test)]
mod tests;

pub use image::{ImageError, LumaImage, luma_from_rgba};

/// What the scanner refuses or stops at. Every limit is checked before work is done on the input that it bounds.
pub mod limits {
    /// Pixels in one image. 16 megapixels holds the 12 megapixels of most phone cameras; a shell with a larger photo
    /// scales it down first. One byte each, so an image takes at most 16 MiB and a scan of it at most 24 MiB.
    pub const MAX_PIXELS: u32 = 16 * 1024 * 1024;
    /// Pixels along one side. The detector counts runs of pixels in 16 bits.
    pub const MAX_SIDE: u32 = 16_384;
    /// Codes returned from one image. Nobody chooses among more.
    pub const MAX_CODES: usize = 16;
    /// Finder patterns (the squares in three corners of a code) looked at in one pass. A photograph has tens; a
    /// picture made to be slow could have a hundred thousand, and what follows grows with their number.
    pub(super) const MAX_FINDERS: usize = 600;
    /// A camera frame larger than this many pixels (1080p and a little) is halved before it is read, so that a camera
    /// which ignores the size it was asked for does not slow the preview down.
    pub(super) const FRAME_PIXELS: u32 = 2_200_000;
    /// Long edges, in pixels, that a photograph is reduced to, one pass each. Coarser passes read codes that fill the
    /// picture, and average noise and screen patterns away.
    pub(super) const PICTURE_EDGES: [u32; 3] = [2_000, 1_200, 700];
    /// A photograph whose long edge is at most this is also read at double size: below two pixels a module the
    /// detector sees no finder pattern.
    pub(super) const ENLARGE_EDGE: u32 = 1_000;
    /// Rows of a camera frame that are read for barcodes, and as many columns. Those of 720 are 30 apart: a barcode that
    /// fills a third of the frame lies under eight.
    pub(super) const FRAME_LINES: usize = 24;
    /// The same of a photograph, in each of its sizes.
    pub(super) const PICTURE_LINES: usize = 96;
    /// Lines on each side of one with a number that are read to see whether they have it too.
    pub(super) const LINES_BESIDE: usize = 6;
    /// Candidates for barcodes that are looked at on one line.
    pub(super) const LINE_CODES: usize = 8;
    /// Barcodes that are kept until enough lines have their number.
    pub(super) const MAX_SYMBOLS: usize = 32;
}

/// How hard to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// One frame of a camera: the next one comes in 30 ms, so little is tried.
    Frame,
    /// A photograph or screenshot: there is no next one, so all sizes are tried, and white on black.
    Picture,
}

impl Effort {
    /// Sets of three finder patterns that are sampled and decoded in one pass, the most plausible first. A code in sight
    /// is nearly always among the first ten.
    fn max_sets(self) -> usize {
        match self {
            Self::Frame => 300,
            Self::Picture => 2_000,
        }
    }

    /// The least width of a finder pattern in pixels. It has seven modules, but what looks like one at a pixel a module
    /// is nearly always noise, and testing it takes most of a pass over a noisy frame.
    fn min_finder(self) -> u16 {
        match self {
            Self::Frame => 12,
            Self::Picture => 7,
        }
    }

    /// Rows that are read for barcodes, and as many columns.
    fn lines(self) -> usize {
        match self {
            Self::Frame => limits::FRAME_LINES,
            Self::Picture => limits::PICTURE_LINES,
        }
    }

    /// Which part of a line's whole range from dark to light a difference must be to count as one, in turn.
    fn swings(self) -> &'static [u16] {
        match self {
            Self::Frame => &[6],
            Self::Picture => &[3, 6, 12],
        }
    }
}

/// A code that was found and read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// Its text; of a barcode its digits, as many as its kind has: 13, 8 or 12. Bytes that are not UTF-8 stand as U+FFFD: a
    /// label is ASCII, and of any other code only that it is no label needs to be said, which is better than acting as if
    /// nothing were there.
    pub text: String,
    /// Its corners in pixels of the image given, in the order of the symbol's own top left, top right, bottom right,
    /// bottom left; for drawing a frame, so they may lie a little outside of the image. Of a barcode: the ends of the
    /// outermost lines on which it was read.
    pub corners: [Corner; 4],
}

/// A point in an image, in pixels from its top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corner {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// Finds and reads the codes in an image, each text once, at most [`limits::MAX_CODES`]: QR codes, and after them the
/// barcodes of products.
///
/// Never panics, and its time and memory are bounded by the [`limits`]. In a build with `panic = "abort"` a panic of
/// the detector ends the process all the same: run it in a worker that can be restarted (see `symbols`).
#[must_use]
pub fn scan(image: &LumaImage, effort: Effort) -> Vec<Found> {
    match effort {
        Effort::Frame => scan_frame(image),
        Effort::Picture => scan_picture(image),
    }
}

fn scan_frame(image: &LumaImage) -> Vec<Found> {
    let mut codes = Codes::new(Effort::Frame);
    let mut factor = 1;
    while image.pixels() / (factor * factor) > limits::FRAME_PIXELS {
        factor += 1;
    }
    at_size(image, factor, |image, scale| codes.read_all(image, scale));
    if codes.found.is_empty() {
        // A quarter of the first pass's work, and averages the sensor's noise away: of 126 hard frames that are read,
        // 18 are read only here. Barcodes are averaged already, and of 323 there is one.
        at_size(image, factor * 2, |image, scale| codes.read(image, scale, Ink::Dark));
    }
    codes.with_barcodes()
}

/// All sizes are read even when the first one found a code: a box may carry several codes of different sizes, and the
/// label is often the smaller one.
fn scan_picture(image: &LumaImage) -> Vec<Found> {
    let mut codes = Codes::new(Effort::Picture);
    // The full size last: it takes longest, and reads small codes in large photographs.
    let mut factors = limits::PICTURE_EDGES.map(|edge| image.long_edge().div_ceil(edge)).to_vec();
    factors.push(1);
    factors.sort_unstable_by_key(|factor| if *factor == 1 { u32::MAX } else { *factor });
    factors.dedup();
    for factor in &factors {
        at_size(image, *factor, |image, scale| codes.read_all(image, scale));
    }
    if codes.found.is_empty() && image.long_edge() <= limits::ENLARGE_EDGE {
        codes.read(&image.doubled(), 0.5, Ink::Dark);
    }
    if codes.found.is_empty() {
        for factor in &factors {
            at_size(image, *factor, |image, scale| codes.read(image, scale, Ink::Light));
        }
    }
    codes.with_barcodes()
}

/// Hands on the image reduced by a whole factor, and how many pixels of the original one of its pixels is.
fn at_size(image: &LumaImage, factor: u32, read: impl FnOnce(&LumaImage, f32)) {
    if factor <= 1 {
        read(image, 1.0);
    } else if let Some(reduced) = image.reduced(factor) {
        // A factor is at most MAX_SIDE / 700: exact in 16 bits.
        read(&reduced, f32::from(u16::try_from(factor).unwrap_or(u16::MAX)));
    }
}

/// What the modules are printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ink {
    Dark,
    Light,
}

/// The codes found so far.
struct Codes {
    effort: Effort,
    found: Vec<Found>,
    /// Barcodes, apart: it is the lack of a QR code that asks for more passes.
    barcodes: Vec<Found>,
}

impl Codes {
    fn new(effort: Effort) -> Self {
        Self { effort, found: Vec::new(), barcodes: Vec::new() }
    }

    /// Reads QR codes and barcodes.
    fn read_all(&mut self, image: &LumaImage, scale: f32) {
        self.read(image, scale, Ink::Dark);
        add(&mut self.barcodes, linear::read(image, self.effort), scale);
    }

    /// Reads the QR codes in an image, one pixel of which is `scale` pixels of the original.
    fn read(&mut self, image: &LumaImage, scale: f32, ink: Ink) {
        if let Some(mut matrix) = binarize::binarize(image) {
            if ink == Ink::Light {
                matrix.flip_self();
            }
            add(&mut self.found, symbols::read(&matrix, self.effort), scale);
        }
    }

    /// The QR codes, and then the barcodes.
    fn with_barcodes(mut self) -> Vec<Found> {
        add(&mut self.found, self.barcodes, 1.0);
        self.found
    }
}

/// Adds what is not known yet.
fn add(known: &mut Vec<Found>, codes: Vec<Found>, scale: f32) {
    for mut code in codes {
        if known.len() >= limits::MAX_CODES || known.iter().any(|known| known.text == code.text) {
            continue;
        }
        for corner in &mut code.corners {
            corner.x *= scale;
            corner.y *= scale;
        }
        known.push(code);
    }
}
