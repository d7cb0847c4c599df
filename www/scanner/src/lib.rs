//! What `www/static/worker.js` calls: thin glue over [`labelcheck::scan`]. All decisions about sizes and passes are there;
//! where pixels come from is the worker's.

mod size;

use js_sys::{Array, JsString};
use labelcheck::scan::{Effort, Found, ImageError, LumaImage, limits, luma_from_rgba, scan};
use wasm_bindgen::prelude::*;

/// The most pixels that [`decode`] takes.
#[wasm_bindgen(js_name = maxPixels)]
pub fn max_pixels() -> u32 {
    limits::MAX_PIXELS
}

/// Reads the codes in a grey picture whose rows are `stride` bytes apart: an array with an array for each code, its text
/// and then eight numbers, x and y of its corners from its own top left clockwise.
///
/// `effort` is `frame` or `picture`. Throws the text `too-large` or `bad-request`.
#[wasm_bindgen]
pub fn decode(luma: &[u8], width: u32, height: u32, stride: u32, effort: &str) -> Result<Array, JsString> {
    let image = LumaImage::with_stride(width, height, stride, luma).map_err(thrown)?;
    read(&image, effort)
}

/// The same for four bytes a pixel, rows without gaps. The fourth byte is ignored (a camera's picture is opaque, and some
/// deliver nothing sensible there), and red and blue may be swapped: for black on white it makes no difference.
#[wasm_bindgen(js_name = decodeOpaque)]
pub fn decode_opaque(mut rgbx: Vec<u8>, width: u32, height: u32, effort: &str) -> Result<Array, JsString> {
    for pixel in rgbx.chunks_exact_mut(4) {
        pixel[3] = u8::MAX;
    }
    let image = LumaImage::from_rgba(width, height, &rgbx).map_err(thrown)?;
    read(&image, effort)
}

/// Grey from red, green, blue and alpha; transparent counts as white.
#[wasm_bindgen(js_name = luma)]
pub fn luma(rgba: &[u8]) -> Vec<u8> {
    luma_from_rgba(rgba)
}

/// Width and height that the head of a picture file states, before anybody spends memory on decoding it; nothing for a
/// format that is not known here.
#[wasm_bindgen(js_name = pictureSize)]
pub fn picture_size(head: &[u8]) -> Option<Vec<u32>> {
    size::picture_size(head).map(|(width, height)| vec![width, height])
}

fn read(image: &LumaImage, effort: &str) -> Result<Array, JsString> {
    let effort = match effort {
        "frame" => Effort::Frame,
        "picture" => Effort::Picture,
        _ => return Err("bad-request".into()),
    };
    Ok(scan(image, effort).iter().map(code).collect())
}

fn code(found: &Found) -> Array {
    let text = JsValue::from_str(&found.text);
    let corners = found.corners.iter().flat_map(|corner| [corner.x, corner.y]).map(JsValue::from);
    [text].into_iter().chain(corners).collect()
}

fn thrown(error: ImageError) -> JsString {
    match error {
        ImageError::TooLarge => "too-large",
        _ => "bad-request",
    }
    .into()
}
