//! Edges to the number of a product: EAN-13, EAN-8 and UPC-A (ISO/IEC 15420; GS1 General Specifications 5.2).
//!
//! A symbol has a fixed number of bars and a fixed width in modules, so what lies between an edge and the one so many
//! further on is a candidate, and the room that must be on its sides rules nearly all of them out. What is left must have
//! its guards, its digits and its check digit.

use super::edges::Edges;
use super::limits;

/// Widths are counted in so many parts of a module.
const MODULE: i32 = 256;
/// Light on both sides of a symbol, in modules. The standards ask for 7 to 11; many prints have less on one side, and
/// a row of noise at their end would take away some.
const QUIET: i32 = 5;
/// How far an element of a guard, one module wide, may be off.
const GUARD_OFF: i32 = MODULE * 6 / 10;
/// How much wider dark may be than light, and the other way, from ink that spread or light that outshone it.
const SPREAD: i32 = MODULE * 4 / 10;
/// How far a digit, seven modules wide, may be off: a tilted symbol is smaller at its far end.
const DIGIT_OFF: i32 = MODULE * 14 / 10;
/// How far the four elements of a digit may be off together. Two digits of one set differ by two modules or more.
const ELEMENTS_OFF: i32 = MODULE * 11 / 10;
/// The same, on the average of all digits of a symbol. Of 200,000 lines across very blurred symbols that were read with
/// more, the wrong ones were off by more than either.
const SYMBOL_OFF: i32 = MODULE * 6 / 10;

/// A number as read along a line, and where on it the symbol begins and ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    pub(super) text: String,
    /// The place of the symbol's own first edge: on the right where it is read against the line.
    pub(super) start: i32,
    pub(super) end: i32,
    /// In how many lines it must be read before it is believed.
    pub(super) lines: usize,
}

/// The numbers along a line, whichever way round they stand.
pub(super) fn read(edges: &Edges, found: &mut Vec<Reading>) {
    let places = edges.places();
    for first in (edges.first_into_dark()..places.len()).step_by(2) {
        let Some(&[start, second, ..]) = places.get(first..) else { return };
        let before = first.checked_sub(1).map_or(0, |at| places[at]);
        // The first bar is one module wide, or two where ink has spread. This rules out most of a noisy line.
        if 2 * (start - before) < QUIET * (second - start) {
            continue;
        }
        for form in &FORMS {
            let last = first + form.elements;
            let Some(end) = places.get(last).copied() else { break };
            let after = places.get(last + 1).copied().unwrap_or(edges.end());
            let quiet = (start - before).min(after - end);
            if quiet * form.modules >= QUIET * (end - start) && found.len() < limits::LINE_CODES {
                found.extend(form.read(edges, first, start, end));
            }
        }
    }
}

/// How a kind of symbol is built.
struct Form {
    /// Bars and spaces from the first bar to the last.
    elements: usize,
    /// How wide they are together.
    modules: i32,
    /// The bars and spaces of one module that frame the digits: first one and how many.
    guards: &'static [(usize, usize)],
    /// The first element of each digit.
    digits: &'static [usize],
    /// The number that these digits mean, by the sets that they are from.
    number: fn(&[Digit]) -> Option<String>,
    /// In how many lines it must be read: more where a number is short, and so likelier to come about by chance.
    lines: usize,
}

/// The shortest first.
const FORMS: [Form; 2] = [
    Form {
        elements: 43,
        modules: 67,
        guards: &[(0, 3), (19, 5), (40, 3)],
        digits: &[3, 7, 11, 15, 24, 28, 32, 36],
        number: ean_8,
        lines: 3,
    },
    Form {
        elements: 59,
        modules: 95,
        guards: &[(0, 3), (27, 5), (56, 3)],
        digits: &[3, 7, 11, 15, 19, 23, 32, 36, 40, 44, 48, 52],
        number: ean_13,
        lines: 2,
    },
];

impl Form {
    /// The number of the symbol that begins with an edge.
    fn read(&self, edges: &Edges, first: usize, start: i32, end: i32) -> Option<Reading> {
        let module = (end - start) / self.modules;
        let mut widths = edges.widths(first, self.elements, module, QUIET * module)?;
        let whole: i32 = widths.iter().sum();
        for width in &mut widths {
            let modules = i64::from(*width) * i64::from(MODULE * self.modules) / i64::from(whole.max(1));
            *width = i32::try_from(modules).ok().filter(|width| (1..8 * MODULE).contains(width))?;
        }
        let reading = |text, start, end| Reading { text, start, end, lines: self.lines };
        self.text(&widths).map(|text| reading(text, start, end)).or_else(|| {
            widths.reverse();
            self.text(&widths).map(|text| reading(text, end, start))
        })
    }

    /// The number, if these are the widths of such a symbol.
    fn text(&self, widths: &[i32]) -> Option<String> {
        let guards = || self.guards.iter().flat_map(|&(first, count)| first..first + count);
        let mean = |dark: bool| {
            let of_colour = guards().filter(|at| at.is_multiple_of(2) == dark).filter_map(|at| widths.get(at));
            let (sum, count) = of_colour.fold((0, 0), |(sum, count), width| (sum + width, count + 1));
            sum / count.max(1)
        };
        let spread = (mean(true) - mean(false)) / 2;
        // Without the spread: the first element is dark.
        let width = |at: usize| {
            let width = widths.get(at).copied().unwrap_or(0);
            if at.is_multiple_of(2) { width - spread } else { width + spread }
        };
        if spread.abs() > SPREAD || guards().any(|at| (width(at) - MODULE).abs() > GUARD_OFF) {
            return None;
        }
        let digits = self.digits.iter().map(|&at| Digit::read([at, at + 1, at + 2, at + 3].map(width)));
        let digits = digits.collect::<Option<Vec<_>>>()?;
        let count = i32::try_from(digits.len()).ok()?;
        let off: i32 = digits.iter().map(|digit| digit.off).sum();
        if off > count * SYMBOL_OFF { None } else { (self.number)(&digits) }
    }
}

/// A digit as it was read.
#[derive(Clone, Copy)]
struct Digit {
    value: u8,
    /// From set B: the widths of set A, backwards. Set C has the widths of set A, with light and dark exchanged.
    mirrored: bool,
    off: i32,
}

/// Set A, in modules (GS1 General Specifications 5.2.1.2). Every digit has seven.
const SET_A: [[i32; 4]; 10] = [
    [3, 2, 1, 1],
    [2, 2, 2, 1],
    [2, 1, 2, 2],
    [1, 4, 1, 1],
    [1, 1, 3, 2],
    [1, 2, 3, 1],
    [1, 1, 1, 4],
    [1, 3, 1, 2],
    [1, 2, 1, 3],
    [3, 1, 1, 2],
];

impl Digit {
    fn read(widths: [i32; 4]) -> Option<Self> {
        let whole: i32 = widths.iter().sum();
        if (whole - 7 * MODULE).abs() > DIGIT_OFF {
            return None;
        }
        let widths = widths.map(|width| width * 7 * MODULE / whole);
        let mut best: Option<Self> = None;
        for (value, mut modules) in (0..).zip(SET_A) {
            for mirrored in [false, true] {
                let off = widths.iter().zip(modules).map(|(width, modules)| (width - modules * MODULE).abs()).sum();
                if off <= best.map_or(ELEMENTS_OFF, |best| best.off) {
                    best = Some(Self { value, mirrored, off });
                }
                modules.reverse();
            }
        }
        best
    }
}

/// Which digits of the left half are from set B says what the first digit of thirteen is; a bit for each, the last one's
/// lowest.
const FIRST_DIGIT: [u8; 10] =
    [0b000000, 0b001011, 0b001101, 0b001110, 0b010011, 0b011001, 0b011100, 0b010101, 0b010110, 0b011010];

/// Which digits are from set B, in that form.
fn mirrored(digits: &[Digit]) -> u8 {
    digits.iter().fold(0, |bits, digit| bits << 1 | u8::from(digit.mirrored))
}

fn values(digits: &[Digit]) -> impl Iterator<Item = u8> {
    digits.iter().map(|digit| digit.value)
}

fn ean_13(digits: &[Digit]) -> Option<String> {
    let (left, right) = digits.split_at_checked(6)?;
    let sets = mirrored(left);
    let first = (0..).zip(FIRST_DIGIT).find_map(|(digit, bits)| (bits == sets).then_some(digit))?;
    let number: Vec<u8> = [first].into_iter().chain(values(digits)).collect();
    // UPC-A is the same with a first digit of 0, which it does not print.
    if mirrored(right) == 0 { checked(if first == 0 { number.get(1..)? } else { &number }) } else { None }
}

fn ean_8(digits: &[Digit]) -> Option<String> {
    if mirrored(digits) == 0 { checked(&values(digits).collect::<Vec<_>>()) } else { None }
}

/// The digits as text, if the last one is their check digit (GS1 General Specifications 7.9.1).
fn checked(digits: &[u8]) -> Option<String> {
    let sum = |digits: &[u8]| digits.iter().rev().step_by(2).copied().map(u32::from).sum::<u32>();
    let (_, before) = digits.split_last()?;
    ((sum(digits) + 3 * sum(before)) % 10 == 0)
        .then(|| digits.iter().filter_map(|digit| char::from_digit(u32::from(*digit), 10)).collect())
}
