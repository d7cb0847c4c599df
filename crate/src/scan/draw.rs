//! Pictures of codes for tests and for the example `scan_rate`: drawn, tilted, blurred, noisy, with glare; all from a seed.
//! Not part of the library.

#![allow(
    clippy::as_conversions,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "test pictures: rounding is what is wanted, a failure should stop the test, and each user takes a part"
)]

use qrcode::{Color, EcLevel, QrCode};

/// SplitMix64: small, and the same everywhere.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// At least `low`, less than `high`.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.roll() % end
    }
}

/// The text of a label of 180 bytes: 438 digits, version 10 at level M.
pub fn label_text(dice: &mut Dice) -> String {
    let digits = (0..438).map(|_| char::from(b'0' + dice.below(10) as u8));
    "HTTPS://LABELCHECK.EXAMPLE/#".chars().chain(digits).collect()
}

/// The modules of EAN-13 (13 digits), UPC-A (12) and EAN-8 (8), 1 is dark. The check digit is drawn as it is given.
pub fn barcode(number: &str) -> String {
    const SET_A: [&str; 10] =
        ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"];
    const FIRST: [&str; 10] =
        ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"];
    let number = if number.len() == 12 { format!("0{number}") } else { number.to_owned() };
    let digits: Vec<usize> = number.bytes().map(|digit| usize::from(digit - b'0')).collect();
    let (sets, digits) = if digits.len() == 13 { (FIRST[digits[0]], &digits[1..]) } else { ("AAAA", &digits[..]) };
    let turned =
        |modules: &str| modules.chars().map(|module| if module == '1' { '0' } else { '1' }).collect::<String>();
    let left = sets.chars().zip(digits).map(|(set, digit)| match set {
        'A' => SET_A[*digit].to_owned(),
        _ => turned(SET_A[*digit]).chars().rev().collect(),
    });
    let right = digits[sets.len()..].iter().map(|digit| turned(SET_A[*digit]));
    format!("101{}01010{}101", left.collect::<String>(), right.collect::<String>())
}

/// A number with its check digit: 13 digits from 12, 12 from 11, 8 from 7.
pub fn with_check_digit(digits: &str) -> String {
    let sum: u32 =
        digits.bytes().rev().zip([3, 1].into_iter().cycle()).map(|(d, weight)| u32::from(d - b'0') * weight).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// A grey picture under construction.
pub struct Canvas {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<f32>,
}

pub type Quad = [(f64, f64); 4];

impl Canvas {
    pub fn new(width: usize, height: usize, grey: f32) -> Self {
        Self { width, height, pixels: vec![grey; width * height] }
    }

    /// Draws a code with its quiet zone of 4 modules so that the corners of the quiet zone lie on `quad` (clockwise
    /// from the symbol's top left).
    pub fn code(&mut self, text: &str, quad: Quad, ink: f32, paper: f32) {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let modules = code.width();
        let colors = code.to_colors();
        let side = (modules + 8) as f64;
        self.paint(quad, ink, paper, |u, v| {
            let (column, row) = ((u * side) as usize, (v * side) as usize);
            let inside = (4..modules + 4).contains(&column) && (4..modules + 4).contains(&row);
            inside && colors[(row - 4) * modules + column - 4] == Color::Dark
        });
    }

    /// Draws a product's barcode with its quiet zone of 11 modules on both sides so that the corners of the whole lie on
    /// `quad` (clockwise from the symbol's top left).
    pub fn bars(&mut self, number: &str, quad: Quad, ink: f32, paper: f32) {
        let modules = barcode(number);
        let width = (modules.len() + 22) as f64;
        self.paint(quad, ink, paper, |u, _| {
            ((u * width) as usize).checked_sub(11).and_then(|at| modules.as_bytes().get(at)) == Some(&b'1')
        });
    }

    /// Straight, with modules of so many pixels.
    pub fn straight_bars(&mut self, number: &str, x: f64, y: f64, module: f64, height: f64) {
        let width = (barcode(number).len() + 22) as f64 * module;
        self.bars(number, [(x, y), (x + width, y), (x + width, y + height), (x, y + height)], 20.0, 235.0);
    }

    /// Paints a unit square, dark where `is_dark` says so, onto a quadrilateral.
    fn paint(&mut self, quad: Quad, ink: f32, paper: f32, is_dark: impl Fn(f64, f64) -> bool) {
        let to_unit = inverse(&square_to(quad));
        let (mut left, mut right, mut top, mut bottom) = (f64::MAX, 0_f64, f64::MAX, 0_f64);
        for (x, y) in quad {
            (left, right) = (left.min(x), right.max(x));
            (top, bottom) = (top.min(y), bottom.max(y));
        }
        const FINE: usize = 3;
        for y in top.max(0.0) as usize..(bottom.ceil() as usize).min(self.height) {
            for x in left.max(0.0) as usize..(right.ceil() as usize).min(self.width) {
                let (mut sum, mut hits) = (0.0, 0);
                for sub in 0..FINE * FINE {
                    let px = x as f64 + ((sub % FINE) as f64 + 0.5) / FINE as f64;
                    let py = y as f64 + ((sub / FINE) as f64 + 0.5) / FINE as f64;
                    let (u, v) = apply(&to_unit, px, py);
                    if (0.0..1.0).contains(&u) && (0.0..1.0).contains(&v) {
                        sum += if is_dark(u, v) { ink } else { paper };
                        hits += 1;
                    }
                }
                let pixel = &mut self.pixels[y * self.width + x];
                let share = hits as f32 / (FINE * FINE) as f32;
                *pixel = *pixel * (1.0 - share) + sum / (FINE * FINE) as f32;
            }
        }
    }

    /// Straight, `size` pixels wide with its quiet zone.
    pub fn straight_code(&mut self, text: &str, x: f64, y: f64, size: f64) {
        self.code(text, [(x, y), (x + size, y), (x + size, y + size), (x, y + size)], 20.0, 235.0);
    }

    /// Two passes of a box filter each way, about a Gaussian.
    pub fn blur(&mut self, radius: f64) {
        for _ in 0..2 {
            let (w, h) = (self.width, self.height);
            box_lines(&mut self.pixels, h, w, w, 1, radius as f32);
            box_lines(&mut self.pixels, w, h, 1, w, radius as f32);
        }
    }

    /// Noise of a given standard deviation, about normal.
    pub fn noise(&mut self, dice: &mut Dice, deviation: f64) {
        for pixel in &mut self.pixels {
            let bits = dice.roll();
            let sum: u64 = (0..4).map(|i| (bits >> (16 * i)) & 0xFFFF).sum();
            // Four uniform values: mean 2 * 65535, deviation 65535 * sqrt(4 / 12).
            *pixel += ((sum as f64 - 131_070.0) / 37_837.0 * deviation) as f32;
        }
    }

    /// A light spot with soft edges.
    pub fn glare(&mut self, x: f64, y: f64, radius: f64, strength: f64) {
        self.each(|px, py, pixel| {
            let distance = ((px - x).powi(2) + (py - y).powi(2)) / (radius * radius);
            *pixel += (strength * (-distance).exp()) as f32;
        });
    }

    /// Light that falls off from left to right.
    pub fn shade(&mut self, left: f64, right: f64) {
        let width = self.width as f64;
        self.each(|px, _, pixel| *pixel *= (left + (right - left) * px / width) as f32);
    }

    /// A rectangle of one grey.
    pub fn rectangle(&mut self, x: f64, y: f64, width: f64, height: f64, grey: f32) {
        self.each(|px, py, pixel| {
            if (x..x + width).contains(&px) && (y..y + height).contains(&py) {
                *pixel = grey;
            }
        });
    }

    /// Bars one beside the other, with room at their ends: of one width, plus up to `more` times as much.
    pub fn grille(&mut self, dice: &mut Dice, more: u64) {
        let (bar, upright) = (dice.between(1.5, 5.0), dice.below(2) == 0);
        let (paper, ink) = (dice.between(150.0, 250.0) as f32, dice.between(0.0, 100.0) as f32);
        let mut widths = vec![bar * 8.0];
        widths.extend((0..30 + dice.below(40)).map(|_| bar * (1 + dice.below(more + 1)) as f64));
        self.each(|x, y, pixel| {
            let mut rest = if upright { x } else { y };
            let at = widths.iter().take_while(|width| (rest -= **width, rest >= 0.0).1).count();
            *pixel = if at % 2 == 1 { ink } else { paper };
        });
    }

    /// Three waves across each other.
    pub fn waves(&mut self, dice: &mut Dice) {
        let waves: Vec<_> = (0..3).map(|_| [0.05, 0.05, 0.0].map(|least| dice.between(least, 2.0))).collect();
        self.each(|x, y, pixel| {
            *pixel = waves.iter().map(|[u, v, shift]| 127.0 + 42.0 * (x * u + y * v + shift).sin() - 84.0).sum::<f64>()
                as f32;
        });
    }

    /// Rectangles of text-like clutter.
    pub fn clutter(&mut self, dice: &mut Dice, count: usize) {
        for _ in 0..count {
            let (x, y) = (dice.below(self.width as u64) as usize, dice.below(self.height as u64) as usize);
            let (w, h) = (2 + dice.below(60) as usize, 2 + dice.below(24) as usize);
            let grey = dice.between(20.0, 240.0) as f32;
            for row in y..(y + h).min(self.height) {
                let end = (x + w).min(self.width);
                self.pixels[row * self.width + x..row * self.width + end].fill(grey);
            }
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        self.pixels.iter().map(|grey| grey.clamp(0.0, 255.0) as u8).collect()
    }

    fn each(&mut self, mut change: impl FnMut(f64, f64, &mut f32)) {
        for (index, pixel) in self.pixels.iter_mut().enumerate() {
            change((index % self.width) as f64, (index / self.width) as f64, pixel);
        }
    }
}

/// One frame of a shopper's camera: a label on a box, tilted, a little out of focus, in poor light. `hardness` from 0 to 1.
pub fn label_frame(seed: u64, width: usize, height: usize, hardness: f64) -> (String, Canvas) {
    let mut dice = Dice(seed);
    let text = label_text(&mut dice);
    let mut canvas = Canvas::new(width, height, dice.between(90.0, 210.0) as f32);
    canvas.clutter(&mut dice, 60);
    let size = height as f64 * dice.between(0.75 - 0.35 * hardness, 0.9);
    let quad = tilted(&mut dice, width as f64 / 2.0, height as f64 / 2.0, size, hardness);
    let ink = dice.between(10.0, 30.0 + 50.0 * hardness) as f32;
    let paper = dice.between(220.0 - 70.0 * hardness, 245.0) as f32;
    canvas.code(&text, quad, ink, paper);
    let to = dice.between(1.0 - 0.6 * hardness, 1.0);
    canvas.shade(1.0, to);
    if dice.below(3) == 0 {
        let (x, y) = (dice.between(0.2, 0.8) * width as f64, dice.between(0.2, 0.8) * height as f64);
        let radius = dice.between(0.05, 0.05 + 0.2 * hardness) * height as f64;
        canvas.glare(x, y, radius, 60.0 + 140.0 * hardness);
    }
    let radius = dice.between(0.0, 0.3 + 1.5 * hardness);
    canvas.blur(radius);
    let deviation = dice.between(1.0, 3.0 + 17.0 * hardness);
    canvas.noise(&mut dice, deviation);
    (text, canvas)
}

/// One frame of a camera with a product's barcode on a box, upright or on its side, tilted by up to 15 degrees.
/// `hardness` from 0 to 1.
pub fn barcode_frame(seed: u64, width: usize, height: usize, hardness: f64) -> (String, Canvas) {
    let mut dice = Dice(seed ^ 0xBA2);
    // Thirteen digits do not begin with 0: that would be a UPC-A.
    let more = [11, 11, 10, 6][dice.below(4) as usize];
    let digits: String = (0..=more)
        .map(|at| char::from(b'0' + if at == 0 { 1 + dice.below(9) } else { dice.below(10) } as u8))
        .collect();
    let number = with_check_digit(&digits);
    let mut canvas = Canvas::new(width, height, dice.between(90.0, 210.0) as f32);
    canvas.clutter(&mut dice, 60);
    let modules = (barcode(&number).len() + 22) as f64;
    let module = dice.between(4.5 - 3.0 * hardness, 5.0 - 2.0 * hardness);
    let (w, h) = (modules * module, modules * module * dice.between(0.3, 0.7));
    let turn = f64::from(dice.below(4) as u8) * 90.0 + dice.between(-15.0, 15.0) * hardness;
    let (x, y) = (width as f64 * dice.between(0.45, 0.55), height as f64 * dice.between(0.45, 0.55));
    let ink = dice.between(10.0, 30.0 + 50.0 * hardness) as f32;
    let paper = dice.between(220.0 - 70.0 * hardness, 245.0) as f32;
    canvas.bars(&number, turned(x, y, w, h, turn), ink, paper);
    let to = dice.between(1.0 - 0.6 * hardness, 1.0);
    canvas.shade(1.0, to);
    let radius = dice.between(0.0, (0.2 + 0.5 * hardness) * module * 0.7);
    canvas.blur(radius);
    let deviation = dice.between(1.0, 3.0 + 12.0 * hardness);
    canvas.noise(&mut dice, deviation);
    (number, canvas)
}

/// A rectangle around a middle, turned clockwise.
pub fn turned(x: f64, y: f64, width: f64, height: f64, degrees: f64) -> Quad {
    let (sin, cos) = degrees.to_radians().sin_cos();
    [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map(|(u, v)| {
        let (u, v) = (u * width, v * height);
        (x + u * cos - v * sin, y + u * sin + v * cos)
    })
}

/// A square of `size` around a middle, turned and tilted away.
pub fn tilted(dice: &mut Dice, x: f64, y: f64, size: f64, hardness: f64) -> Quad {
    let turn = dice.between(-std::f64::consts::PI, std::f64::consts::PI);
    let (pitch, yaw) = (dice.between(-0.8, 0.8) * hardness, dice.between(-0.8, 0.8) * hardness);
    [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map(|(u, v): (f64, f64)| {
        let (u, v) = (u * turn.cos() - v * turn.sin(), u * turn.sin() + v * turn.cos());
        // Turned about both axes and seen from three times its size away.
        let (px, py, depth) = (u * yaw.cos(), v * pitch.cos(), 3.0 + u * yaw.sin() + v * pitch.sin());
        (x + size * 3.0 * px / depth * 0.8, y + size * 3.0 * py / depth * 0.8)
    })
}

type Projection = [f64; 9];

/// The projection of the unit square onto a quadrilateral.
fn square_to([(x0, y0), (x1, y1), (x2, y2), (x3, y3)]: Quad) -> Projection {
    let (dx1, dx2, dx3) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
    let (dy1, dy2, dy3) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
    let det = dx1 * dy2 - dx2 * dy1;
    let (g, h) = ((dx3 * dy2 - dx2 * dy3) / det, (dx1 * dy3 - dx3 * dy1) / det);
    [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0]
}

/// Up to a factor, which does not matter.
fn inverse(&[a, b, c, d, e, f, g, h, i]: &Projection) -> Projection {
    [
        e * i - f * h,
        c * h - b * i,
        b * f - c * e,
        f * g - d * i,
        a * i - c * g,
        c * d - a * f,
        d * h - e * g,
        b * g - a * h,
        a * e - b * d,
    ]
}

fn apply(p: &Projection, x: f64, y: f64) -> (f64, f64) {
    let w = p[6] * x + p[7] * y + p[8];
    ((p[0] * x + p[1] * y + p[2]) / w, (p[3] * x + p[4] * y + p[5]) / w)
}

/// A box filter of fractional radius along lines.
fn box_lines(pixels: &mut [f32], lines: usize, len: usize, line_step: usize, step: usize, radius: f32) {
    let whole = radius as usize;
    let edge = radius - whole as f32;
    let mut line = vec![0.0; len];
    for start in (0..lines).map(|n| n * line_step) {
        for (n, value) in line.iter_mut().enumerate() {
            *value = pixels[start + n * step];
        }
        let at = |n: isize| line[n.clamp(0, len as isize - 1) as usize];
        for n in 0..len as isize {
            let reach = whole as isize;
            let mut sum: f32 = (n - reach..=n + reach).map(at).sum();
            sum += edge * (at(n - reach - 1) + at(n + reach + 1));
            pixels[start + n as usize * step] = sum / (1.0 + 2.0 * radius);
        }
    }
}
