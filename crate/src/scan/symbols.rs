//! Black and white to text: the only file that calls the detector.
//!
//! `rxing`'s own reader walks through all finder patterns and all sets of three of them, without end if somebody draws a
//! hundred thousand; it also stamps each result with the clock, which a core may not read. So the two loops are here, with
//! limits, over the functions that it is made of: locate one finder pattern, order sets by plausibility, sample one
//! symbol, correct and decode it.
//!
//! Those functions hold indexing and assertions of their own. Each call runs under `catch_unwind`, so that a panic costs
//! one candidate and never the caller. Where panics abort (wasm) it ends the worker, which the page restarts.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::{ConcentricPattern, FixedPattern, IsPattern, LocateConcentricPattern, PatternView};
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FinderPatternSet, GenerateFinderPatternSets, SampleQR};
use rxing::{Point, point};

use super::binarize::WORD_BITS;
use super::{Corner, Effort, Found, limits};

/// Dark and light widths through the middle of a finder pattern, in modules (ISO/IEC 18004, 6.3.3).
const FINDER: [u16; 5] = [1, 1, 3, 1, 1];
const FINDER_MODULES: usize = 7;
/// Rows between two that are searched: the middle of a finder pattern is three modules high, and below one pixel a
/// module nothing can be read.
const ROW_STEP: usize = 3;

/// Reads the codes in a picture.
pub(super) fn read(matrix: &BitMatrix, effort: Effort) -> Vec<Found> {
    let mut finders = finders(matrix, effort.min_finder());
    let sets = guarded(|| GenerateFinderPatternSets(&mut finders)).unwrap_or_default();
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut found = Vec::new();
    let mut tried = 0;
    for set in &sets {
        let corners = [set.bl, set.tl, set.tr];
        if corners.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        if tried >= effort.max_sets() || found.len() >= limits::MAX_CODES {
            break;
        }
        tried += 1;
        if let Some(code) = guarded(|| read_one(matrix, set)).flatten() {
            used.extend(corners);
            found.push(code);
        }
    }
    found
}

fn read_one(matrix: &BitMatrix, set: &FinderPatternSet) -> Option<Found> {
    let symbol = SampleQR(matrix, set).ok()?;
    let decoded = Decode(symbol.getBits()).ok().filter(|decoded| decoded.isValid())?;
    // Not `text()`: it guesses at character sets, with tables of 100 KB for the page to load.
    let bytes = decoded.content().bytes();
    if bytes.is_empty() {
        return None;
    }
    let [top_left, top_right, bottom_left, bottom_right] = *symbol.getPoints() else { return None };
    Some(Found {
        text: String::from_utf8_lossy(bytes).into_owned(),
        corners: [top_left, top_right, bottom_right, bottom_left].map(|Point { x, y }| Corner { x, y }),
    })
}

/// The finder patterns on every third row, each once.
fn finders(matrix: &BitMatrix, min_width: u16) -> Vec<ConcentricPattern> {
    let height = usize::try_from(matrix.height()).unwrap_or(0);
    let width = usize::try_from(matrix.width()).unwrap_or(0);
    let mut found: Vec<ConcentricPattern> = Vec::new();
    let mut runs = Vec::new();
    for y in (ROW_STEP - 1..height).step_by(ROW_STEP) {
        let Ok(row) = u32::try_from(y) else { break };
        runs_of_row(matrix.getRow(row).getBitArray(), width, &mut runs);
        finders_in_row(matrix, y, &runs, min_width, &mut found);
        if found.len() >= limits::MAX_FINDERS {
            break;
        }
    }
    found
}

/// Looks at each five runs that begin with a black one. `runs` begins with a white one, of width 0 where the row begins
/// black.
fn finders_in_row(matrix: &BitMatrix, y: usize, runs: &[u16], min_width: u16, found: &mut Vec<ConcentricPattern>) {
    let Ok(y) = u16::try_from(y) else { return };
    let mut first = 1;
    let mut before = u32::from(runs.first().copied().unwrap_or(0));
    while let Some(window) = runs.get(first..first + FINDER.len()) {
        let mut step = 2;
        if window.iter().sum::<u16>() >= min_width && looks_like_finder(window, runs[first - 1]) {
            let [a, b, c, ..] = *window else { return };
            let middle = f32_from(before + u32::from(a) + u32::from(b)) + f32::from(c) / 2.0;
            let middle = point(middle, f32::from(y) + 0.5);
            let known =
                found.iter().any(|old| Point::distance(middle, old.p) < f32_from(old.size.unsigned_abs()) / 2.0);
            // Three times its width, for very skewed symbols.
            let range = 3 * window.iter().copied().map(i32::from).sum::<i32>();
            if !known
                && let Some(finder) =
                    guarded(|| LocateConcentricPattern::<true, 5, FINDER_MODULES>(matrix, &FINDER, middle, range))
                        .flatten()
            {
                found.push(finder);
            }
            // Its last black run may be the next one's first.
            step = 4;
        }
        before += runs[first..first + step].iter().copied().map(u32::from).sum::<u32>();
        first += step;
    }
}

fn looks_like_finder(window: &[u16], white_before: u16) -> bool {
    let [a, b, c, d, e] = *window else { return false };
    // Three comparisons rule nearly everything out.
    if c < 3 || c < 2 * a.max(e) || c < b.max(d) {
        return false;
    }
    const PATTERN: FixedPattern<5, FINDER_MODULES, false> = FixedPattern::new(FINDER);
    let view = PatternView::from_slice(window);
    IsPattern::<true, 5, FINDER_MODULES, false>(&view, &PATTERN, Some(f32::from(white_before)), 0.1, 0.0, 0.0) != 0.0
}

/// Lengths of the white and black runs of a row, white first, from its bits packed into words, the leftmost lowest.
fn runs_of_row(words: &[usize], width: usize, runs: &mut Vec<u16>) {
    runs.clear();
    let mut begin = 0;
    let mut last_bit = 0;
    let mut push = |from: usize, to: usize| runs.push(u16::try_from(to - from).unwrap_or(u16::MAX));
    for (index, word) in words.iter().enumerate() {
        // A bit is set where a pixel differs from the one to its left.
        let mut changes = word ^ ((word << 1) | last_bit);
        last_bit = word >> (WORD_BITS - 1);
        while changes != 0 {
            let bit = usize::try_from(changes.trailing_zeros()).unwrap_or(0);
            changes &= changes - 1;
            let at = index * WORD_BITS + bit;
            if at >= width {
                break;
            }
            push(begin, at);
            begin = at;
        }
    }
    push(begin, width);
}

fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    // Nothing of ours is left half changed: the work only reads the matrix, and what it builds is dropped.
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// Exact below 2^16, which the longest side is; f32 has no conversion from u32.
fn f32_from(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}
