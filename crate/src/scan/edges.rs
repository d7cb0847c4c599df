//! A line of grey to the edges between light and dark on it, and how much ink is between them.
//!
//! Places are finer than a pixel: a bar of a pixel and a half has no width in whole pixels that a digit could be told
//! by. So this works on grey, and not on the black and white of `binarize`.

/// Places and widths on a line are counted in so many parts of a pixel. A line has at most 16,384 pixels of three greys
/// each, and their sum in such parts still fits in 31 bits.
const PIXEL: i32 = 64;
/// How dark ink is, in parts of how light paper is.
const PAPER: i32 = 1024;

/// The edges on one line. Kept from line to line for its memory.
#[derive(Default)]
pub(super) struct Edges {
    /// One more than there are edges: edge `n` is between turn `n` and turn `n + 1`.
    turns: Vec<Turn>,
    places: Vec<i32>,
    /// For each pixel, the sum of all greys before it.
    sums: Vec<i32>,
}

/// A darkest or lightest pixel; the two alternate.
#[derive(Clone, Copy)]
struct Turn {
    at: i32,
    grey: i32,
}

impl Edges {
    /// Finds the edges. What differs less than `swing` is noise.
    pub(super) fn find(&mut self, line: &[u16], swing: u16) {
        self.find_turns(line, i32::from(swing.max(1)));
        self.places.clear();
        self.places.extend(self.turns.array_windows().map(|[from, to]| place(line, *from, *to)));
        let mut sum = 0;
        self.sums.clear();
        self.sums.push(0);
        self.sums.extend(line.iter().map(|grey| {
            sum += i32::from(*grey);
            sum
        }));
    }

    /// Where the edges are, from left to right.
    pub(super) fn places(&self) -> &[i32] {
        &self.places
    }

    /// The first edge that has light on its left and dark on its right. So has every second one after it.
    pub(super) fn first_into_dark(&self) -> usize {
        usize::from(matches!(*self.turns, [first, second, ..] if first.grey < second.grey))
    }

    /// Where the line ends.
    pub(super) fn end(&self) -> i32 {
        i32::try_from(self.sums.len()).map_or(0, |len| (len - 1).max(0) * PIXEL)
    }

    /// How wide the bars and spaces of a symbol are, which begins at the edge `first`, has `count` of them, and room of
    /// `quiet` on both sides.
    ///
    /// By how much ink, or how little, is in each and in half a module beside it: blur spreads the ink of a bar, and
    /// takes none away. The room at its ends says how light paper is, and light falls off evenly between them.
    pub(super) fn widths(&self, first: usize, count: usize, module: i32, quiet: i32) -> Option<Vec<i32>> {
        let edges = self.places.get(first..=first + count)?;
        let turns = self.turns.get(first..=first + count + 1)?;
        let (&start, &end) = edges.first().zip(edges.last())?;
        let left = self.mean(start - quiet, start - module / 2);
        let right = self.mean(end + module / 2, end + quiet);
        let paper = |place: i32| (left + (right - left) * (place - start) / (end - start).max(1)).max(1);
        let ink = turns.iter().map(|turn| turn.grey * PAPER / paper(turn.middle().clamp(start, end))).min()?;
        let width = |([from, to], [before, here, after]): (&[i32; 2], &[Turn; 3])| {
            let (from, to) = (before.middle().max(from - module / 2), after.middle().min(to + module / 2));
            let grey = self.sum_until(to) - self.sum_until(from);
            let lightest = paper(i32::midpoint(from, to));
            let darkest = lightest * ink / PAPER;
            let own =
                if here.grey < before.grey { lightest * (to - from) - grey } else { grey - darkest * (to - from) };
            own / (lightest - darkest).max(1)
        };
        Some(edges.array_windows().zip(turns.array_windows()).map(width).collect())
    }

    /// The mean grey between two places.
    fn mean(&self, from: i32, to: i32) -> i32 {
        let (from, to) = (from.max(0), to.min(self.end()));
        (self.sum_until(to) - self.sum_until(from)) / (to - from).max(1)
    }

    fn sum_until(&self, place: i32) -> i32 {
        let pixel = usize::try_from(place / PIXEL).unwrap_or(0);
        let [sum, next] = [pixel, pixel + 1].map(|at| self.sums.get(at).or(self.sums.last()).copied().unwrap_or(0));
        sum * PIXEL + (next - sum) * (place % PIXEL)
    }

    fn find_turns(&mut self, line: &[u16], swing: i32) {
        self.turns.clear();
        let mut pixels = (0..).zip(line).map(|(at, grey)| Turn { at, grey: i32::from(*grey) });
        let Some(first) = pixels.next() else { return };
        let (mut darkest, mut lightest) = (first, first);
        // Until it has swung once, nobody knows which way it goes.
        let mut rises = None;
        for here in pixels {
            if here.grey > lightest.grey {
                lightest = here;
            }
            if here.grey < darkest.grey {
                darkest = here;
            }
            if rises != Some(false) && lightest.grey - here.grey >= swing {
                self.turns.push(lightest);
                (rises, darkest, lightest) = (Some(false), here, here);
            } else if rises != Some(true) && here.grey - darkest.grey >= swing {
                self.turns.push(darkest);
                (rises, darkest, lightest) = (Some(true), here, here);
            }
        }
        match rises {
            Some(true) => self.turns.push(lightest),
            Some(false) => self.turns.push(darkest),
            None => {}
        }
    }
}

impl Turn {
    /// The place of its middle.
    fn middle(self) -> i32 {
        self.at * PIXEL + PIXEL / 2
    }
}

/// Where the line crosses the middle between two turns.
fn place(line: &[u16], from: Turn, to: Turn) -> i32 {
    let level = i32::midpoint(from.grey, to.grey);
    let grey = |at: i32| usize::try_from(at).ok().and_then(|at| line.get(at)).map_or(level, |grey| i32::from(*grey));
    let is_before = |at: &i32| if from.grey > to.grey { grey(*at) > level } else { grey(*at) < level };
    let at = (from.at..to.at).rev().find(is_before).unwrap_or(from.at);
    let (a, b) = (grey(at), grey(at + 1));
    // Part of the way from the middle of this pixel to the middle of the next.
    let part = if a == b { 0 } else { PIXEL * (a - level) / (a - b) };
    at * PIXEL + PIXEL / 2 + part
}

/// A place in pixels.
pub(super) fn pixels(place: i32) -> f32 {
    // A line has at most 16,384 of them.
    let [whole, parts, all] =
        [place / PIXEL, place % PIXEL, PIXEL].map(|number| f32::from(i16::try_from(number).unwrap_or(i16::MAX)));
    whole + parts / all
}
