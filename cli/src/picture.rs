//! Pictures to texts: PNG, JPEG, WebP and GIF.

use crate::limits;
use crate::problem::Problem;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops};
use labelcheck::scan::{self, Effort, LumaImage};
use std::io::Cursor;

/// Whether the bytes are a picture, of any format. Those that are not read begin with two letters, as texts do too.
pub(crate) fn is_picture(bytes: &[u8]) -> bool {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif) => true,
        Ok(_) => str::from_utf8(bytes).is_err(),
        Err(_) => false,
    }
}

/// The texts of the codes in a picture. The first frame counts, where there are several.
pub(crate) fn texts(bytes: &[u8]) -> Result<Vec<String>, Problem> {
    scan(decode(bytes)?)
}

/// The texts of the codes in grey pixels, made smaller if there are more than the scanner takes.
pub(crate) fn scan(mut grey: GrayImage) -> Result<Vec<String>, Problem> {
    let fits = |width: u32, height: u32| {
        let pixels = u64::from(width) * u64::from(height);
        pixels <= u64::from(scan::limits::MAX_PIXELS) && width.max(height) <= scan::limits::MAX_SIDE
    };
    let (width, height) = grey.dimensions();
    let factor = (1..=u32::MAX).find(|factor| fits(width.div_ceil(*factor), height.div_ceil(*factor))).unwrap_or(1);
    if factor > 1 {
        grey = imageops::thumbnail(&grey, width.div_ceil(factor), height.div_ceil(factor));
    }
    let (width, height) = grey.dimensions();
    let picture = LumaImage::new(width, height, grey.into_raw()).map_err(unusable)?;
    Ok(scan::scan(&picture, Effort::Picture).into_iter().map(|found| found.text).collect())
}

fn decode(bytes: &[u8]) -> Result<GrayImage, Problem> {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(limits::DECODER_BYTES);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(unusable)?;
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(unusable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::PIXELS || decoder.total_bytes() > limits::DECODED_BYTES {
        return Err(Problem::new("cli-too-large"));
    }
    let picture = DynamicImage::from_decoder(decoder).map_err(unusable)?;
    if !picture.color().has_alpha() {
        return Ok(picture.into_luma8());
    }
    let grey = scan::luma_from_rgba(&picture.into_rgba8());
    GrayImage::from_raw(width, height, grey).ok_or_else(|| Problem::new("cli-not-a-picture"))
}

fn unusable(error: impl std::fmt::Display) -> Problem {
    Problem::new("cli-not-a-picture").cause(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::issue::Symbol;

    fn drawn(text: &str, scale: usize) -> GrayImage {
        let (side, pixels) = Symbol::new(text).unwrap().pixels(scale);
        let side = u32::try_from(side).unwrap();
        GrayImage::from_raw(side, side, pixels).unwrap()
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn each_format_is_read() {
        let grey = DynamicImage::ImageLuma8(drawn("HTTPS://A.EXAMPLE/#12345", 5));
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
            let picture =
                if format == ImageFormat::Png { grey.clone() } else { DynamicImage::ImageRgb8(grey.to_rgb8()) };
            let bytes = encoded(&picture, format);
            assert!(is_picture(&bytes), "{format:?}");
            assert_eq!(texts(&bytes).unwrap(), ["HTTPS://A.EXAMPLE/#12345"], "{format:?}");
        }
    }

    #[test]
    fn black_on_nothing_is_read_as_on_paper() {
        let mut picture = DynamicImage::ImageLuma8(drawn("ON NOTHING", 5)).to_rgba8();
        for pixel in picture.pixels_mut() {
            if pixel.0[0] == 255 {
                pixel.0 = [0, 0, 0, 0];
            }
        }
        assert_eq!(texts(&encoded(&picture.into(), ImageFormat::Png)).unwrap(), ["ON NOTHING"]);
    }

    #[test]
    fn a_picture_larger_than_the_scanner_takes_is_made_smaller() {
        let mut large = GrayImage::from_pixel(6_000, 4_000, image::Luma([255]));
        imageops::replace(&mut large, &drawn("FROM A LARGE CAMERA", 30), 2_000, 1_000);
        assert_eq!(scan(large).unwrap(), ["FROM A LARGE CAMERA"]);
    }

    #[test]
    fn limits_come_before_decoding() {
        // A PNG of 100,000 by 100,000 pixels in 70 bytes, as its header says.
        let mut bytes = encoded(&DynamicImage::new_luma8(1, 1), ImageFormat::Png);
        bytes[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        let crc = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        assert!(texts(&bytes).is_err_and(|problem| problem.is("cli-too-large")));
    }

    #[test]
    fn damaged_pictures_are_errors() {
        let mut bytes = encoded(&DynamicImage::ImageLuma8(drawn("DAMAGED", 4)), ImageFormat::Png);
        bytes.truncate(bytes.len() / 2);
        assert!(texts(&bytes).is_err_and(|problem| problem.is("cli-not-a-picture")));
        assert!(is_picture(b"BM\xff\xff"));
        assert!(!is_picture(b"BM is how this text begins, and P6 another"));
        assert!(texts(b"BM not read here").is_err_and(|problem| problem.is("cli-not-a-picture")));
    }

    /// CRC-32 as PNG has it (ISO/IEC 15948 annex D).
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 })
        })
    }
}
