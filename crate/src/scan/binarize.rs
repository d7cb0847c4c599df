//! Grey to black and white.
//!
//! The threshold of zxing's `HybridBinarizer`: each 8 x 8 block gets a black point, and a pixel is compared with the
//! mean of the 5 x 5 black points around its block, so that shadow and glare move the threshold along. `rxing` has the
//! same, but sets the result bit by bit, which took 80 % of a scan's time; this one fills whole words.

use rxing::common::{BitArray, BitMatrix};

use super::LumaImage;

const BLOCK: usize = 8;
/// Blocks on each side of the middle one whose black points are averaged.
const REACH: usize = 2;
/// A block whose pixels differ by no more than this is all paper or all ink.
const FLAT: u8 = 24;
/// Pixels that the matrix packs into one word.
pub(super) const WORD_BITS: usize = BLOCK * size_of::<usize>();

/// True bits are black. None for a picture too small to hold a code's 21 modules.
pub(super) fn binarize(image: &LumaImage) -> Option<BitMatrix> {
    let (width, height) = (image.width(), image.height());
    if width < BLOCK * (2 * REACH + 1) || height < BLOCK * (2 * REACH + 1) {
        return None;
    }
    let (columns, rows) = (width.div_ceil(BLOCK), height.div_ceil(BLOCK));
    let black_points = black_points(image, columns, rows);
    let mut matrix = BitMatrix::new(u32::try_from(width).ok()?, u32::try_from(height).ok()?).ok()?;
    let mut bits = BitArray::with_size(width);
    // One threshold and one comparison a pixel, side by side in memory, so that the compiler can use wide instructions.
    let mut thresholds = vec![0_u8; columns * BLOCK];
    let mut dark = vec![0_u8; columns * BLOCK];
    for block_row in 0..rows {
        fill_thresholds(&mut thresholds, &black_points, block_row, columns, rows);
        for y in block_row * BLOCK..((block_row + 1) * BLOCK).min(height) {
            for ((dark, pixel), limit) in dark.iter_mut().zip(image.row(y)).zip(&thresholds) {
                // `<=`, so that black is black even where the threshold is 0.
                *dark = u8::from(pixel <= limit);
            }
            let (blocks, _) = dark.as_chunks::<BLOCK>();
            for (index, blocks) in blocks.chunks(WORD_BITS / BLOCK).enumerate() {
                let word = blocks.iter().rev().fold(0, |word, block| (word << BLOCK) | eight_bits(*block));
                bits.setBulk(index * WORD_BITS, word);
            }
            matrix.setRow(u32::try_from(y).ok()?, &bits);
        }
    }
    Some(matrix)
}

/// Eight bytes of 0 or 1 to eight bits, the first in the lowest: the factor moves byte i to bit 56 + i, and no two sums
/// meet in one bit.
fn eight_bits(bytes: [u8; BLOCK]) -> usize {
    let product = u64::from_le_bytes(bytes).wrapping_mul(0x0102_0408_1020_4080);
    usize::from(product.to_be_bytes()[0])
}

fn fill_thresholds(thresholds: &mut [u8], black_points: &[u8], block_row: usize, columns: usize, rows: usize) {
    let top = block_row.clamp(REACH, rows - 1 - REACH) - REACH;
    let mut column_sums = vec![0_u32; columns];
    for row in black_points.chunks_exact(columns).skip(top).take(2 * REACH + 1) {
        for (sum, point) in column_sums.iter_mut().zip(row) {
            *sum += u32::from(*point);
        }
    }
    for (column, threshold) in thresholds.chunks_exact_mut(BLOCK).enumerate() {
        let left = column.clamp(REACH, columns - 1 - REACH) - REACH;
        let sum: u32 = column_sums[left..=left + 2 * REACH].iter().sum();
        threshold.fill(u8::try_from(sum / 25).unwrap_or(u8::MAX));
    }
}

/// What is known of a block before its neighbours are asked.
#[derive(Clone, Copy)]
struct Block {
    sum: u16,
    darkest: u8,
    lightest: u8,
}

impl Block {
    const EMPTY: Self = Self { sum: 0, darkest: u8::MAX, lightest: u8::MIN };

    /// At most 64 pixels of at most 255 are added, which 16 bits hold.
    fn add(&mut self, pixels: &[u8; BLOCK]) {
        self.sum += pixels.iter().copied().map(u16::from).sum::<u16>();
        self.darkest = pixels.iter().copied().fold(self.darkest, u8::min);
        self.lightest = pixels.iter().copied().fold(self.lightest, u8::max);
    }
}

/// One black point a block. A block at the right or lower edge that would stick out is moved inward.
fn black_points(image: &LumaImage, columns: usize, rows: usize) -> Vec<u8> {
    let mut points = vec![0_u8; columns * rows];
    let mut blocks = vec![Block::EMPTY; columns];
    for row in 0..rows {
        let top = (row * BLOCK).min(image.height() - BLOCK);
        blocks.fill(Block::EMPTY);
        for y in top..top + BLOCK {
            let pixels = image.row(y);
            for (block, pixels) in blocks.iter_mut().zip(pixels.as_chunks().0) {
                block.add(pixels);
            }
            if !pixels.len().is_multiple_of(BLOCK)
                && let (Some(block), Some(pixels)) = (blocks.last_mut(), pixels.last_chunk())
            {
                block.add(pixels);
            }
        }
        for (column, block) in blocks.iter().enumerate() {
            let here = row * columns + column;
            points[here] = if block.lightest - block.darkest > FLAT {
                u8::try_from(block.sum / 64).unwrap_or(u8::MAX)
            } else if row > 0 && column > 0 {
                // All paper or all ink. Paper is the likelier, so the black point is put below all its pixels, unless
                // the neighbours say that it is darker than their threshold: then it is the inside of something black.
                let [above, left, corner] =
                    [points[here - columns], points[here - 1], points[here - columns - 1]].map(u16::from);
                let around = u8::try_from((above + 2 * left + corner) / 4).unwrap_or(u8::MAX);
                if block.darkest < around { around } else { block.darkest / 2 }
            } else {
                block.darkest / 2
            };
        }
    }
    points
}
