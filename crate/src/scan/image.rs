//! A grey picture, within limits.

use std::fmt;

use super::limits;

/// A grey picture: one byte a pixel, row after row from the top, 0 is black.
#[derive(Clone, PartialEq, Eq)]
pub struct LumaImage {
    width: usize,
    height: usize,
    // Invariant: width * height bytes; both sides within the limits, neither 0.
    pixels: Vec<u8>,
}

/// Why bytes are not a picture that can be scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageError {
    /// A side is 0.
    Empty,
    /// More pixels than [`limits::MAX_PIXELS`], or a side longer than [`limits::MAX_SIDE`].
    TooLarge,
    /// Rows are fewer bytes apart than they are long.
    Stride,
    /// The number of bytes is not what width and height ask for.
    Length {
        /// How many bytes they ask for.
        expected: usize,
        /// How many there are.
        actual: usize,
    },
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the picture has no pixels"),
            Self::TooLarge => write!(
                f,
                "the picture has more than {} pixels, or a side of more than {}",
                limits::MAX_PIXELS,
                limits::MAX_SIDE
            ),
            Self::Stride => write!(f, "the picture's rows overlap"),
            Self::Length { expected, actual } => {
                write!(f, "the picture should have {expected} bytes and has {actual}")
            }
        }
    }
}

impl std::error::Error for ImageError {}

impl LumaImage {
    /// A picture from its grey pixels.
    ///
    /// # Errors
    /// When a side is 0 or the picture larger than the [`limits`], or when there are not `width * height` bytes.
    pub fn new(width: u32, height: u32, pixels: Vec<u8>) -> Result<Self, ImageError> {
        let expected = checked_pixels(width, height)?;
        if pixels.len() != expected {
            return Err(ImageError::Length { expected, actual: pixels.len() });
        }
        Ok(Self { width: usize_from(width), height: usize_from(height), pixels })
    }

    /// A picture from rows that are `stride` bytes apart, as cameras deliver them; what follows the last row is
    /// ignored.
    ///
    /// # Errors
    /// As [`LumaImage::new`]; also when `stride` is less than `width`.
    pub fn with_stride(width: u32, height: u32, stride: u32, bytes: &[u8]) -> Result<Self, ImageError> {
        let expected = checked_pixels(width, height)?;
        let (w, h, stride) = (usize_from(width), usize_from(height), usize_from(stride));
        if stride < w {
            return Err(ImageError::Stride);
        }
        let needed = stride.checked_mul(h - 1).and_then(|rows| rows.checked_add(w)).ok_or(ImageError::TooLarge)?;
        if bytes.len() < needed {
            return Err(ImageError::Length { expected: needed, actual: bytes.len() });
        }
        let mut pixels = Vec::with_capacity(expected);
        for row in bytes.chunks(stride).take(h) {
            pixels.extend_from_slice(&row[..w]);
        }
        Ok(Self { width: w, height: h, pixels })
    }

    /// A picture from four bytes a pixel: red, green, blue, alpha. See [`luma_from_rgba`].
    ///
    /// # Errors
    /// When a side is 0 or the picture larger than the [`limits`], or when there are not `4 * width * height` bytes.
    pub fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Result<Self, ImageError> {
        let expected = 4 * checked_pixels(width, height)?;
        if rgba.len() != expected {
            return Err(ImageError::Length { expected, actual: rgba.len() });
        }
        Self::new(width, height, luma_from_rgba(rgba))
    }

    /// Pixels from left to right.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.pixels[y * self.width..(y + 1) * self.width]
    }

    pub(super) fn pixels(&self) -> u32 {
        u32::try_from(self.pixels.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn long_edge(&self) -> u32 {
        u32::try_from(self.width.max(self.height)).unwrap_or(u32::MAX)
    }

    /// The picture at 1 / `factor` of its size, each pixel the mean of `factor` x `factor`; rows and columns that do
    /// not fill a pixel are left out. None when nothing is left.
    pub(super) fn reduced(&self, factor: u32) -> Option<Self> {
        let n = usize_from(factor.max(1));
        let (width, height) = (self.width / n, self.height / n);
        if width == 0 || height == 0 {
            return None;
        }
        let area = factor.saturating_mul(factor);
        let mut pixels = Vec::with_capacity(width * height);
        let mut sums = vec![0_u32; width];
        for y in 0..height {
            sums.fill(area / 2);
            for row in y * n..(y + 1) * n {
                for (sum, block) in sums.iter_mut().zip(self.row(row).chunks_exact(n)) {
                    *sum += block.iter().copied().map(u32::from).sum::<u32>();
                }
            }
            pixels.extend(sums.iter().map(|sum| u8::try_from(sum / area).unwrap_or(u8::MAX)));
        }
        Some(Self { width, height, pixels })
    }

    /// The picture at twice its size, with values between pixels interpolated. For pictures of at most
    /// [`limits::ENLARGE_EDGE`], so the result is within the limits too.
    pub(super) fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            // An even output row lies a quarter pixel above its source row's middle, an odd one a quarter below.
            let near = self.row(y / 2);
            let far = self.row(neighbour(y, self.height));
            for x in 0..width {
                let (a, b) = (x / 2, neighbour(x, self.width));
                let sum = 9 * u32::from(near[a]) + 3 * u32::from(near[b]) + 3 * u32::from(far[a]) + u32::from(far[b]);
                pixels.push(u8::try_from((sum + 8) / 16).unwrap_or(u8::MAX));
            }
        }
        Self { width, height, pixels }
    }
}

impl fmt::Debug for LumaImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LumaImage({} x {})", self.width, self.height)
    }
}

/// Grey from four bytes a pixel (red, green, blue, alpha), by the weights of ITU-R BT.601. What is transparent counts
/// as white, as on paper: screenshots and drawn codes come with transparent backgrounds. Bytes after the last whole
/// pixel are ignored.
#[must_use]
pub fn luma_from_rgba(rgba: &[u8]) -> Vec<u8> {
    rgba.chunks_exact(4)
        .map(|pixel| {
            let [red, green, blue, alpha] = [pixel[0], pixel[1], pixel[2], pixel[3]].map(u32::from);
            let grey = (77 * red + 150 * green + 29 * blue) >> 8;
            let over_white = (grey * alpha + 255 * (255 - alpha)) / 255;
            u8::try_from(over_white).unwrap_or(u8::MAX)
        })
        .collect()
}

fn checked_pixels(width: u32, height: u32) -> Result<usize, ImageError> {
    if width == 0 || height == 0 {
        return Err(ImageError::Empty);
    }
    if width > limits::MAX_SIDE || height > limits::MAX_SIDE || width * height > limits::MAX_PIXELS {
        return Err(ImageError::TooLarge);
    }
    Ok(usize_from(width * height))
}

/// The second nearest source index of an output index at double size.
fn neighbour(index: usize, len: usize) -> usize {
    if index.is_multiple_of(2) { (index / 2).saturating_sub(1) } else { (index / 2 + 1).min(len - 1) }
}

/// Values that passed [`checked_pixels`] fit on every machine with at least 32 bits.
fn usize_from(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
