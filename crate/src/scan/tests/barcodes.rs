//! Product barcodes are drawn, spoiled and read back.

use super::{BOTH, image, texts};
use crate::scan::draw::{
    Canvas, Dice, barcode, barcode_frame, label_frame, label_text, tilted, turned, with_check_digit,
};
use crate::scan::{Corner, Effort, Found, LumaImage, limits, linear, scan};
use proptest::prelude::*;

/// Modules as zxing-cpp 3.1 draws them: our own drawing is held against them, since it would share a mistake in a table
/// with our reading.
const DRAWN_BY_OTHERS: [(&str, &str); 4] = [
    (
        "4006381333931",
        "10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101",
    ),
    (
        "9780201379624",
        "10101110110001001010011100100110100111001100101010100001010001001110100101000011011001011100101",
    ),
    ("036000291452", "10100011010111101010111100011010001101000110101010110110011101001100110101110010011101101100101"),
    ("96385074", "1010001011010111101111010110111010101001110111001010001001011100101"),
];

/// One of each kind.
const NUMBERS: [&str; 3] = ["4006381333931", "036000291452", "96385074"];

/// A picture of 640 x 480 with a barcode in its middle: pixels a module, height in modules, turned by so many degrees.
fn picture(number: &str, module: f64, height: f64, degrees: f64, ink: f32, paper: f32) -> Canvas {
    let mut canvas = Canvas::new(640, 480, paper);
    let width = (barcode(number).len() + 22) as f64 * module;
    canvas.bars(number, turned(320.0, 240.0, width, height * module, degrees), ink, paper);
    canvas
}

fn clean(number: &str) -> Canvas {
    picture(number, 3.0, 50.0, 0.0, 20.0, 235.0)
}

#[track_caller]
fn reads(canvas: &Canvas, number: &str, what: &str) {
    for effort in BOTH {
        assert_eq!(texts(canvas, effort), [number], "{number}, {what}, {effort:?}");
    }
}

#[track_caller]
fn reads_nothing(canvas: &Canvas, what: &str) {
    for effort in BOTH {
        assert_eq!(texts(canvas, effort), [""; 0], "{what}, {effort:?}");
    }
}

#[test]
fn reads_what_others_draw() {
    for (number, modules) in DRAWN_BY_OTHERS {
        assert_eq!(barcode(number), modules);
        reads(&clean(number), number, "clean");
    }
}

#[test]
fn reads_every_first_digit() {
    for first in 1..=9 {
        let number = with_check_digit(&format!("{first}01234567890"));
        reads(&clean(&number), &number, "clean");
    }
}

#[test]
fn reads_spoiled_codes() {
    for number in NUMBERS {
        for degrees in [0.0, 90.0, 180.0, 270.0] {
            for tilt in [-15.0, -8.0, -1.0, 0.0, 3.0, 15.0] {
                let canvas = picture(number, 3.0, 50.0, degrees + tilt, 20.0, 235.0);
                reads(&canvas, number, &format!("turned by {degrees} and {tilt}"));
            }
        }
        for offset in [0.0, 0.3, 0.7] {
            let mut small = Canvas::new(400, 300, 220.0);
            small.straight_bars(number, 80.0 + offset, 90.0, 1.5, 80.0);
            reads(&small, number, "1.5 pixels a module");
        }
        let mut blurred = clean(number);
        blurred.blur(1.2);
        reads(&blurred, number, "blurred");
        let mut noisy = clean(number);
        noisy.noise(&mut Dice(1), 20.0);
        reads(&noisy, number, "noisy");
        let mut pale = picture(number, 3.0, 50.0, 0.0, 150.0, 180.0);
        pale.noise(&mut Dice(2), 1.5);
        reads(&pale, number, "low contrast");
        let mut shaded = clean(number);
        shaded.shade(1.0, 0.15);
        reads(&shaded, number, "in a shadow");
        reads(&picture(number, 3.0, 12.0, 0.0, 20.0, 235.0), number, "cut low");
    }
}

#[test]
fn reads_camera_frames() {
    for seed in 0..20 {
        let (number, canvas) = barcode_frame(seed, 960, 540, 0.5);
        assert_eq!(texts(&canvas, Effort::Frame), [number], "seed {seed}");
    }
    let hard = (0..20).map(|seed| barcode_frame(seed, 960, 540, 1.0));
    let read = hard.filter(|(number, canvas)| match &*texts(canvas, Effort::Frame) {
        [] => false,
        texts => {
            assert_eq!(texts, [number.as_str()]);
            true
        }
    });
    assert!(read.count() >= 8, "hard frames: see the example scan_rate");
}

#[test]
fn a_wrong_check_digit_is_no_number() {
    for number in ["4006381333932", "4006381333930", "036000291453", "96385075", "4006381333391"] {
        reads_nothing(&clean(number), number);
    }
}

#[test]
fn a_symbol_without_its_quiet_zones_is_none() {
    for number in NUMBERS {
        for (what, x) in [("left", 166.0), ("right", 166.0 + 3.0 * (barcode(number).len() + 3) as f64)] {
            let mut canvas = Canvas::new(640, 480, 235.0);
            canvas.straight_bars(number, 145.0, 120.0, 3.0, 200.0);
            // Two modules from the first or the last bar.
            canvas.rectangle(x, 120.0, 6.0, 200.0, 20.0);
            reads_nothing(&canvas, what);
        }
        let bars = 3.0 * barcode(number).len() as f64;
        for (what, x) in [("cut on the left", -35.0), ("cut on the right", 640.0 - 34.0 - bars)] {
            let mut canvas = Canvas::new(640, 480, 235.0);
            canvas.straight_bars(number, x, 120.0, 3.0, 200.0);
            reads_nothing(&canvas, what);
        }
    }
}

/// Two lines of three rows, three for the short numbers, which come about by chance more often.
#[test]
fn a_number_must_be_on_several_lines() {
    for (number, lines) in [("4006381333931", 2), ("036000291452", 2), ("96385074", 3)] {
        for rows in [3, 6, 9] {
            let mut canvas = Canvas::new(640, 90, 235.0);
            canvas.straight_bars(number, 100.0, 45.0, 3.0, f64::from(rows));
            let read = linear::read(&image(&canvas), Effort::Frame).len();
            assert_eq!(read, usize::from(rows / 3 >= lines), "{number} in {rows} rows");
        }
    }
}

#[test]
fn the_corners_are_the_ends_of_the_outermost_lines() {
    for number in NUMBERS {
        for (degrees, first) in [(0.0, 0), (90.0, 1), (180.0, 2), (270.0, 3), (10.0, 0), (100.0, 1)] {
            let bars = barcode(number).len() as f64 * 3.0;
            let expected = turned(320.0, 240.0, bars, 150.0, degrees);
            for effort in BOTH {
                let found = scan(&image(&picture(number, 3.0, 50.0, degrees, 20.0, 235.0)), effort);
                let [Found { corners, .. }] = found.as_slice() else { panic!("{found:?}") };
                for (corner, (x, y)) in corners.iter().zip(expected) {
                    // The outermost lines lie up to a strip inside of the symbol, and farther where it is tilted.
                    let (dx, dy) = (f64::from(corner.x) - x, f64::from(corner.y) - y);
                    let reach = if degrees % 90.0 == 0.0 { 30.0 } else { 90.0 };
                    assert!(dx.hypot(dy) < reach, "{degrees}: {corners:?}, not {expected:?}, {effort:?}");
                }
                assert_eq!(top_left_most(corners), (4 - first) % 4, "{degrees}: {corners:?}");
            }
        }
    }
}

/// Which corner lies at the picture's top left.
fn top_left_most(corners: &[Corner; 4]) -> usize {
    (0..4).min_by(|a, b| (corners[*a].x + corners[*a].y).total_cmp(&(corners[*b].x + corners[*b].y))).unwrap()
}

#[test]
fn reads_a_label_and_the_barcode_beside_it() {
    let mut dice = Dice(17);
    let label = label_text(&mut dice);
    for (degrees, number) in [(0.0, "4006381333931"), (90.0, "036000291452"), (183.0, "96385074")] {
        let mut canvas = Canvas::new(1280, 720, 200.0);
        canvas.code(&label, tilted(&mut dice, 330.0, 360.0, 560.0, 0.3), 25.0, 230.0);
        canvas.bars(number, turned(980.0, 360.0, 400.0, 200.0, degrees), 25.0, 230.0);
        for effort in BOTH {
            let found = scan(&image(&canvas), effort);
            assert_eq!(found.iter().map(|code| &*code.text).collect::<Vec<_>>(), [&*label, number], "{effort:?}");
        }
    }
}

/// These labels are only read by the second pass over a frame. It is made although the first one found a barcode.
#[test]
fn a_barcode_does_not_hide_a_label_that_is_hard_to_read() {
    for seed in [21, 35, 44] {
        let (label, mut canvas) = label_frame(seed, 960, 540, 1.0);
        canvas.straight_bars("96385074", 0.0, 0.0, 2.0, 60.0);
        assert_eq!(texts(&canvas, Effort::Frame), ["96385074".to_owned(), label], "seed {seed}");
    }
}

#[test]
fn reads_all_barcodes_and_each_number_once() {
    let mut canvas = Canvas::new(1280, 720, 235.0);
    canvas.straight_bars("4006381333931", 20.0, 20.0, 3.0, 150.0);
    canvas.straight_bars("4006381333931", 420.0, 20.0, 3.0, 150.0);
    canvas.straight_bars("96385074", 850.0, 20.0, 3.0, 150.0);
    canvas.bars("036000291452", turned(300.0, 440.0, 351.0, 150.0, 90.0), 20.0, 235.0);
    for effort in BOTH {
        assert_eq!(texts(&canvas, effort), ["036000291452", "4006381333931", "96385074"], "{effort:?}");
        let found = linear::read(&image(&canvas), effort);
        assert!(found.iter().all(|code| (code.corners[0].x - code.corners[2].x).abs() < 351.0), "one symbol each");
    }
}

#[test]
fn reads_a_barcode_in_a_photograph_of_12_megapixels() {
    let mut canvas = Canvas::new(4000, 3000, 190.0);
    canvas.clutter(&mut Dice(12), 3000);
    canvas.straight_bars("4006381333931", 2950.0, 1890.0, 2.0, 120.0);
    let found = scan(&image(&canvas), Effort::Picture);
    let [Found { text, corners, .. }] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(text, "4006381333931");
    assert!((corners[0].x - 2972.0).abs() < 4.0 && (corners[1].x - 3162.0).abs() < 4.0, "{corners:?}");
}

/// A wrong number is worse than none.
#[test]
fn nothing_is_read_where_nothing_is() {
    for seed in 0..500 {
        let mut dice = Dice(seed);
        let mut canvas = Canvas::new(240, 180, dice.between(40.0, 240.0) as f32);
        let mut noise = dice.between(0.0, 8.0);
        match seed % 5 {
            0 => noise = dice.between(10.0, 90.0),
            1 => canvas.clutter(&mut dice, 400),
            2 => canvas.grille(&mut dice, 0),
            3 => canvas.grille(&mut dice, 3),
            _ => canvas.waves(&mut dice),
        }
        canvas.noise(&mut dice, noise);
        reads_nothing(&canvas, &format!("seed {seed}"));
    }
}

/// The longest lines, and the widest bars on them: nothing overflows.
#[test]
fn long_lines_are_harmless() {
    let side = limits::MAX_SIDE;
    for bar in [1, 2, 100, 4_000, 8_000] {
        let row = (0..side).map(|x| if x / bar % 2 == 1 || x % 97 == 0 { 0 } else { u8::MAX });
        let pixels = row.cycle().take(usize::try_from(9 * side).unwrap()).collect();
        let wide = LumaImage::new(side, 9, pixels).unwrap();
        let pixels = (0..side).flat_map(|y| [if y / bar % 2 == 1 || y % 97 == 0 { 0 } else { u8::MAX }; 9]).collect();
        let high = LumaImage::new(9, side, pixels).unwrap();
        for effort in BOTH {
            assert_eq!(linear::read(&wide, effort), []);
            assert_eq!(linear::read(&high, effort), []);
        }
    }
}

proptest! {
    #[test]
    fn every_number_is_read(digits in "[0-9]{7}|[0-9]{11}|[1-9][0-9]{11}", module in 2.0..4.5_f64) {
        let number = with_check_digit(&digits);
        let canvas = picture(&number, module, 30.0, 0.0, 40.0, 220.0);
        prop_assert_eq!(texts(&canvas, Effort::Frame), [number]);
    }

    /// Any pixels in any form: no panic. A row that repeats is what the lines agree on.
    #[test]
    fn any_picture_is_harmless(width in 1_u32..400, height in 1_u32..40, row in prop::collection::vec(any::<u8>(), 1..400)) {
        let pixels = row.iter().copied().cycle().take((width * height) as usize).collect();
        let picture = LumaImage::new(width, height, pixels).unwrap();
        for effort in BOTH {
            linear::read(&picture, effort);
        }
    }

    /// Bars of any widths, as in barcodes of other kinds: nothing that is no number of a product is read as one.
    #[test]
    fn bars_of_any_widths_are_no_number(widths in prop::collection::vec(1_usize..5, 33..64), module in 1_usize..4) {
        let mut row = vec![u8::MAX; 40];
        for (index, width) in widths.iter().enumerate() {
            row.extend(vec![if index % 2 == 0 { 0 } else { u8::MAX }; width * module]);
        }
        row.extend([u8::MAX; 40]);
        let width = u32::try_from(row.len()).unwrap();
        let picture = LumaImage::new(width, 30, row.repeat(30)).unwrap();
        for effort in BOTH {
            prop_assert_eq!(linear::read(&picture, effort), []);
        }
    }
}
