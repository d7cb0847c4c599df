//! Grey to the barcodes that products carry: EAN-13, EAN-8 and UPC-A.
//!
//! Some rows and columns of the picture are read, both ways each: a phone is held upright, and a barcode stands either
//! way. A number is believed once several lines across one symbol have it; where too few have it, lines beside them are
//! asked. A wrong number is worse than none, since it would name another product.
//!
//! Not `rxing`'s readers: they stamp a result with the clock, look at the first symbol of a row only, and count in whole
//! pixels, of which a narrow bar in a frame has one or two.
//!
//! UPC-E is left out. It has six digits, and no middle that could be held against them: part of another symbol, or of a
//! grille, is read as one.

use super::ean::{self, Reading};
use super::edges::{Edges, pixels};
use super::{Corner, Effort, Found, LumaImage, limits};

/// A line is the sum of so many rows or columns, which takes noise away; no two lines share any.
const THICKNESS: usize = 3;
/// What differs less than this on a line is noise in any light: two grey values of each row.
const LEAST_SWING: u16 = 6;

/// Reads the barcodes in a picture.
pub(super) fn read(image: &LumaImage, effort: Effort) -> Vec<Found> {
    let mut reader = Reader { image, swings: effort.swings(), symbols: Vec::new(), memory: Memory::default() };
    for way in [Way::Rows, Way::Columns] {
        let count = way.count(image);
        let lines = effort.lines().min(count);
        for number in 0..lines {
            // The middle of each of as many strips.
            reader.read_line(way, (2 * number + 1) * count / (2 * lines));
        }
    }
    reader.ask_beside();
    reader.symbols.into_iter().filter(Symbol::is_sure).map(Symbol::found).collect()
}

struct Reader<'a> {
    image: &'a LumaImage,
    swings: &'static [u16],
    symbols: Vec<Symbol>,
    memory: Memory,
}

/// What a line needs, kept for the next.
#[derive(Default)]
struct Memory {
    line: Vec<u16>,
    edges: Edges,
    readings: Vec<Reading>,
}

impl Reader<'_> {
    fn read_line(&mut self, way: Way, number: usize) {
        let Memory { line, edges, readings } = &mut self.memory;
        way.fill(line, self.image, number);
        let range = line.iter().max().zip(line.iter().min()).map_or(0, |(lightest, darkest)| lightest - darkest);
        for share in self.swings {
            edges.find(line, (range / share).max(LEAST_SWING));
            ean::read(edges, readings);
        }
        for Reading { text, lines, start, end } in readings.drain(..) {
            let across = Across { way, number, start, end };
            if let Some(symbol) = self.symbols.iter_mut().find(|symbol| symbol.has(&text, &across)) {
                symbol.add(across);
            } else if self.symbols.len() < limits::MAX_SYMBOLS {
                self.symbols.push(Symbol { text, lines, across: vec![across] });
            }
        }
    }

    /// Reads lines beside those across a symbol that too few lines have.
    fn ask_beside(&mut self) {
        for index in 0..self.symbols.len() {
            let Some(Across { way, number, .. }) = self.symbols[index].across.first().copied() else { continue };
            for step in 1..=limits::LINES_BESIDE {
                for beside in [number.checked_sub(step), number.checked_add(step)].into_iter().flatten() {
                    if beside < way.count(self.image) && !self.symbols[index].is_sure() {
                        self.read_line(way, beside);
                    }
                }
            }
        }
    }
}

/// Which lines.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Rows,
    Columns,
}

impl Way {
    /// How many lines there are.
    fn count(self, image: &LumaImage) -> usize {
        match self {
            Self::Rows => image.height() / THICKNESS,
            Self::Columns => image.width() / THICKNESS,
        }
    }

    fn fill(self, line: &mut Vec<u16>, image: &LumaImage, number: usize) {
        let first = number * THICKNESS;
        line.clear();
        match self {
            Self::Rows => {
                let [above, middle, below] = [first, first + 1, first + 2].map(|y| image.row(y));
                let pixels = above.iter().zip(middle).zip(below);
                line.extend(pixels.map(|((a, b), c)| u16::from(*a) + u16::from(*b) + u16::from(*c)));
            }
            Self::Columns => {
                let pixels = (0..image.height()).filter_map(|y| image.row(y).get(first..first + THICKNESS));
                line.extend(pixels.map(|pixels| pixels.iter().copied().map(u16::from).sum::<u16>()));
            }
        }
    }
}

/// A line across a symbol, from its own first bar to its last.
#[derive(Clone, Copy)]
struct Across {
    way: Way,
    number: usize,
    start: i32,
    end: i32,
}

impl Across {
    fn ends(self) -> [Corner; 2] {
        // Twice the middle of a line is a whole number, and at most twice `MAX_SIDE`: exact in 16 bits.
        let across = f32::from(u16::try_from((2 * self.number + 1) * THICKNESS).unwrap_or(u16::MAX)) / 2.0;
        [self.start, self.end].map(pixels).map(|along| match self.way {
            Way::Rows => Corner { x: along, y: across },
            Way::Columns => Corner { x: across, y: along },
        })
    }
}

/// A symbol, and the lines across it that have its number.
struct Symbol {
    text: String,
    /// How many there must be.
    lines: usize,
    across: Vec<Across>,
}

impl Symbol {
    /// Whether a line is across this symbol, and not across another that has the same number: its ends are near those of
    /// another line.
    fn has(&self, text: &str, across: &Across) -> bool {
        let near = |known: &Across| {
            let reach = (known.end - known.start).abs() / 2;
            known.way == across.way
                && (known.start - across.start).abs() < reach
                && (known.end - across.end).abs() < reach
        };
        self.text == text && self.across.iter().any(near)
    }

    fn add(&mut self, across: Across) {
        if !self.across.iter().any(|known| known.number == across.number) {
            self.across.push(across);
        }
    }

    fn is_sure(&self) -> bool {
        self.across.len() >= self.lines
    }

    fn found(self) -> Found {
        let mut lines: Vec<_> = self.across.into_iter().map(Across::ends).collect();
        // From the symbol's own top down, which is to the right of the way that it is read.
        let (dx, dy) = lines.first().map_or((0.0, 0.0), |[start, end]| (end.x - start.x, end.y - start.y));
        let down = |[start, _]: &[Corner; 2]| start.y * dx - start.x * dy;
        lines.sort_by(|one, other| down(one).total_cmp(&down(other)));
        let [top, bottom] = [lines.first(), lines.last()];
        let nowhere = [Corner { x: 0.0, y: 0.0 }; 2];
        let [[top_left, top_right], [bottom_left, bottom_right]] = [top, bottom].map(|line| *line.unwrap_or(&nowhere));
        Found { text: self.text, corners: [top_left, top_right, bottom_right, bottom_left] }
    }
}
