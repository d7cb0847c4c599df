//! How many made camera frames of labels and of barcodes are read, and how long a frame takes: `cargo run --release
//! --example scan_rate --features scan -- [frames]`. Quote the rates; times depend on the machine.

#![expect(clippy::disallowed_methods, reason = "a bench measures time; that the core reads no clock is about answers")]

#[path = "../src/scan/draw.rs"]
mod draw;

use std::time::{Duration, Instant};

use labelcheck::scan::{Effort, LumaImage, scan};

const WIDTH: usize = 1280;
const HEIGHT: usize = 720;

fn main() {
    let frames = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(200);
    for (name, hardness) in [("easy", 0.2), ("middling", 0.6), ("hard", 1.0)] {
        for effort in [Effort::Frame, Effort::Picture] {
            let (mut read, mut wrong, mut hit, mut miss) = (0_u32, 0_u32, Duration::ZERO, Duration::ZERO);
            for seed in 0..frames {
                let (text, canvas) = draw::label_frame(seed, WIDTH, HEIGHT, hardness);
                let image = luma(&canvas);
                let begin = Instant::now();
                let found = scan(&image, effort);
                let took = begin.elapsed();
                wrong += u32::from(found.iter().any(|code| code.text != text));
                if found.iter().any(|code| code.text == text) {
                    read += 1;
                    hit += took;
                } else {
                    miss += took;
                }
            }
            let missed = u32::try_from(frames).unwrap_or(u32::MAX) - read;
            println!(
                "{name:9} {effort:8?} read {read} of {frames}, wrongly {wrong}; ms a frame: read {:.2}, not read {:.2}",
                mean_ms(hit, read),
                mean_ms(miss, missed),
            );
        }
    }
    for (name, hardness) in [("easy", 0.2), ("middling", 0.6), ("hard", 1.0)] {
        for effort in [Effort::Frame, Effort::Picture] {
            let (mut read, mut wrong) = (0_u32, 0_u32);
            for seed in 0..frames {
                let (number, canvas) = draw::barcode_frame(seed, WIDTH, HEIGHT, hardness);
                let found = scan(&luma(&canvas), effort);
                wrong += u32::from(found.iter().any(|code| code.text != number));
                read += u32::from(found.iter().any(|code| code.text == number));
            }
            println!("{name:9} {effort:8?} barcodes read {read} of {frames}, wrongly {wrong}");
        }
    }
    for effort in [Effort::Frame, Effort::Picture] {
        let mut dice = draw::Dice(1);
        let mut empty = draw::Canvas::new(WIDTH, HEIGHT, 128.0);
        empty.clutter(&mut dice, 600);
        empty.noise(&mut dice, 8.0);
        let mut noise = draw::Canvas::new(WIDTH, HEIGHT, 128.0);
        noise.noise(&mut dice, 60.0);
        for (name, canvas) in [("clutter", &empty), ("noise", &noise)] {
            let image = luma(canvas);
            let begin = Instant::now();
            for _ in 0..10 {
                assert!(scan(&image, effort).is_empty());
            }
            println!("{name:9} {effort:8?} ms a frame without a code: {:.2}", mean_ms(begin.elapsed(), 10));
        }
    }
    let mut photo = draw::Canvas::new(4000, 3000, 200.0);
    photo.clutter(&mut draw::Dice(2), 4000);
    photo.straight_code(&draw::label_text(&mut draw::Dice(3)), 2950.0, 1890.0, 210.0);
    let image = luma(&photo);
    let begin = Instant::now();
    let found = scan(&image, Effort::Picture).len();
    println!("12 megapixels, a small code: found {found}, {:.0} ms", mean_ms(begin.elapsed(), 1));
}

fn luma(canvas: &draw::Canvas) -> LumaImage {
    let side = |n: usize| u32::try_from(n).expect("small");
    LumaImage::new(side(canvas.width), side(canvas.height), canvas.bytes()).expect("within limits")
}

fn mean_ms(total: Duration, count: u32) -> f64 {
    if count == 0 { 0.0 } else { total.as_secs_f64() * 1000.0 / f64::from(count) }
}
