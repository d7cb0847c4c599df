//! Codes are drawn, spoiled and read back.

#![allow(clippy::as_conversions, clippy::unwrap_used, reason = "test pictures; a failure should stop the test")]

mod barcodes;

use super::draw::{Canvas, Dice, label_frame, label_text, tilted};
use super::{Effort, Found, ImageError, LumaImage, limits, luma_from_rgba, scan};

const BOTH: [Effort; 2] = [Effort::Frame, Effort::Picture];

fn image(canvas: &Canvas) -> LumaImage {
    LumaImage::new(canvas.width as u32, canvas.height as u32, canvas.bytes()).unwrap()
}

fn texts(canvas: &Canvas, effort: Effort) -> Vec<String> {
    let mut texts: Vec<_> = scan(&image(canvas), effort).into_iter().map(|code| code.text).collect();
    texts.sort();
    texts
}

#[test]
fn reads_a_straight_code_and_says_where_it_is() {
    let mut canvas = Canvas::new(640, 480, 200.0);
    canvas.straight_code("HTTPS://LABELCHECK.EXAMPLE/#0123456789", 100.0, 60.0, 330.0);
    for effort in BOTH {
        let found = scan(&image(&canvas), effort);
        let [Found { text, corners, .. }] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(text, "HTTPS://LABELCHECK.EXAMPLE/#0123456789");
        // Version 3 is 29 modules, and 4 on each side stay quiet.
        let (near, far) = (330.0 * 4.0 / 37.0, 330.0 * 33.0 / 37.0);
        let expected = [(near, near), (far, near), (far, far), (near, far)];
        for (corner, (x, y)) in corners.iter().zip(expected) {
            let (dx, dy) = (corner.x - 100.0 - x, corner.y - 60.0 - y);
            assert!(dx.abs() < 6.0 && dy.abs() < 6.0, "{corners:?}");
        }
    }
}

#[test]
fn reads_labels_that_are_turned_tilted_blurred_and_noisy() {
    for seed in 0..8 {
        let (text, canvas) = label_frame(seed, 960, 540, 0.4);
        assert_eq!(texts(&canvas, Effort::Frame), [text.as_str()], "seed {seed}");
    }
    let read = (0..12).filter(|seed| {
        let (text, canvas) = label_frame(*seed, 960, 540, 0.8);
        texts(&canvas, Effort::Frame) == [text]
    });
    assert!(read.count() >= 6, "hard frames: see the example scan_rate");
}

#[test]
fn reads_a_mirrored_code_and_a_light_one_on_dark() {
    let mut mirrored = Canvas::new(500, 500, 200.0);
    let (low, high) = (60.0, 440.0);
    mirrored.code("mirrored", [(high, low), (low, low), (low, high), (high, high)], 20.0, 235.0);
    let mut light = Canvas::new(500, 500, 30.0);
    light.code("light", [(low, low), (high, low), (high, high), (low, high)], 235.0, 20.0);
    assert_eq!(texts(&mirrored, Effort::Frame), ["mirrored"]);
    assert_eq!(texts(&light, Effort::Picture), ["light"]);
}

#[test]
fn reads_all_codes_of_a_box_and_each_text_once() {
    let mut dice = Dice(7);
    let label = label_text(&mut dice);
    let mut canvas = Canvas::new(1280, 720, 180.0);
    canvas.code(&label, tilted(&mut dice, 330.0, 360.0, 560.0, 0.3), 25.0, 230.0);
    canvas.straight_code("WIFI:S:home;;", 700.0, 60.0, 200.0);
    canvas.straight_code("WIFI:S:home;;", 950.0, 60.0, 180.0);
    canvas.straight_code("https://maker.example/setup", 800.0, 400.0, 220.0);
    for effort in BOTH {
        assert_eq!(texts(&canvas, effort), [&label, "WIFI:S:home;;", "https://maker.example/setup"]);
    }
}

#[test]
fn reads_a_small_code_in_a_photograph_of_12_megapixels() {
    let text = label_text(&mut Dice(11));
    let mut canvas = Canvas::new(4000, 3000, 190.0);
    canvas.clutter(&mut Dice(12), 3000);
    canvas.straight_code(&text, 2950.0, 1890.0, 210.0);
    assert_eq!(texts(&canvas, Effort::Picture), [text]);
}

#[test]
fn reads_a_screenshot_of_two_pixels_a_module() {
    let mut canvas = Canvas::new(300, 300, 255.0);
    canvas.straight_code(&label_text(&mut Dice(5)), 40.0, 50.0, 130.0);
    assert_eq!(texts(&canvas, Effort::Picture), [label_text(&mut Dice(5))]);
}

#[test]
fn says_nothing_where_no_code_is() {
    let mut canvas = Canvas::new(1280, 720, 128.0);
    for effort in BOTH {
        assert!(texts(&canvas, effort).is_empty());
    }
    canvas.clutter(&mut Dice(1), 800);
    for effort in BOTH {
        assert!(texts(&canvas, effort).is_empty());
    }
}

#[test]
fn bytes_that_are_no_text_show_as_replaced() {
    let code = qrcode::QrCode::new([0xFF, b'a', 0x80]).unwrap();
    let pixels =
        code.render::<char>().quiet_zone(true).module_dimensions(4, 4).light_color(' ').dark_color('#').build();
    let width = pixels.lines().next().unwrap().len() as u32;
    let pixels: Vec<u8> = pixels.bytes().filter(|b| *b != b'\n').map(|b| if b == b'#' { 0 } else { 255 }).collect();
    let picture = LumaImage::new(width, width, pixels).unwrap();
    assert_eq!(scan(&picture, Effort::Picture)[0].text, "\u{FFFD}a\u{FFFD}");
}

/// Noise of all grain sizes, from 1 x 1 up: nothing is found by chance, and nothing panics. A panic inside the detector
/// would be caught, but printed; in the browser it would cost a restart.
#[test]
fn garbage_of_any_size_is_harmless() {
    let mut dice = Dice(99);
    for round in 0..300_u32 {
        let (width, height) = match round {
            0 => (1, 1),
            1 => (1, 300),
            2 => (300, 1),
            3 => (39, 40),
            4 => (40, 40),
            _ => (1 + dice.below(160) as u32, 1 + dice.below(160) as u32),
        };
        let grain = 1 + dice.below(9) as usize;
        let mut pixels = vec![0_u8; (width * height) as usize];
        let mut row = vec![0_u8; width as usize];
        for (y, line) in pixels.chunks_exact_mut(width as usize).enumerate() {
            if y % grain == 0 {
                for x in 0..row.len() {
                    row[x] = if x % grain == 0 { dice.roll() as u8 } else { row[x - 1] };
                }
            }
            line.copy_from_slice(&row);
        }
        let picture = LumaImage::new(width, height, pixels).unwrap();
        for effort in BOTH {
            assert!(scan(&picture, effort).is_empty(), "round {round}");
        }
    }
}

/// A field of finder patterns is the slowest picture: it must end, see `MAX_FINDERS`.
#[test]
fn a_wall_of_finder_patterns_ends() {
    const TILE: [&[u8; 9]; 9] = [
        b"         ",
        b" ####### ",
        b" #     # ",
        b" # ### # ",
        b" # ### # ",
        b" # ### # ",
        b" #     # ",
        b" ####### ",
        b"         ",
    ];
    let side = 900;
    let pixels = (0..side * side).map(|i| if TILE[i / side / 2 % 9][i % side / 2 % 9] == b'#' { 0 } else { 255 });
    let picture = LumaImage::new(side as u32, side as u32, pixels.collect()).unwrap();
    for effort in BOTH {
        assert!(scan(&picture, effort).is_empty());
    }
}

#[test]
fn pictures_outside_of_the_limits_are_refused() {
    assert_eq!(LumaImage::new(0, 5, vec![]), Err(ImageError::Empty));
    assert_eq!(LumaImage::new(2, 2, vec![0; 5]), Err(ImageError::Length { expected: 4, actual: 5 }));
    assert_eq!(LumaImage::new(limits::MAX_SIDE + 1, 1, vec![]), Err(ImageError::TooLarge));
    assert_eq!(LumaImage::new(8192, 8192, vec![]), Err(ImageError::TooLarge));
    assert_eq!(LumaImage::new(u32::MAX, u32::MAX, vec![]), Err(ImageError::TooLarge));
    assert_eq!(LumaImage::with_stride(3, 2, 2, &[0; 9]), Err(ImageError::Stride));
    assert_eq!(LumaImage::with_stride(2, 2, 4, &[0; 5]), Err(ImageError::Length { expected: 6, actual: 5 }));
    let cut = LumaImage::with_stride(2, 2, 3, &[1, 2, 9, 3, 4]).unwrap();
    assert_eq!(cut, LumaImage::new(2, 2, vec![1, 2, 3, 4]).unwrap());
}

#[test]
fn colour_to_grey_counts_transparent_as_paper() {
    let rgba = [0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 0, 255, 0, 0, 255, 7];
    assert_eq!(luma_from_rgba(&rgba), [0, 255, 255, 76]);
    assert!(LumaImage::from_rgba(2, 2, &rgba[..16]).is_ok());
    assert!(LumaImage::from_rgba(2, 2, &rgba).is_err());
}
