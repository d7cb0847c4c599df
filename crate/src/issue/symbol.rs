//! The QR symbol of a label (ISO/IEC 18004), as data, SVG and terminal blocks.

use super::IssueError;
use qrcode::{Color, EcLevel, QrCode};

/// White modules around a symbol: four, by ISO/IEC 18004 section 6.3.8.
pub(super) const QUIET: usize = 4;

/// A drawn QR symbol.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Symbol {
    width: usize,
    dark: Vec<bool>,
}

impl Symbol {
    /// Draws a text at error correction M: capitals and digits each in their own mode.
    ///
    /// # Errors
    /// Where the text does not fit the largest symbol.
    pub fn new(text: &str) -> Result<Self, IssueError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| IssueError::Symbol)?;
        Ok(Self { width: code.width(), dark: code.to_colors().into_iter().map(|color| color == Color::Dark).collect() })
    }

    /// Modules on a side: 57 for version 10.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The version: 1 to 40.
    pub fn version(&self) -> usize {
        (self.width - 17) / 4
    }

    /// Whether the module is dark. Outside the symbol, none is.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.width && self.dark[y * self.width + x]
    }

    /// The dark modules as an SVG path, one unit a module, the symbol's corner at the given point.
    pub fn path(&self, left: usize, top: usize) -> String {
        let mut path = String::new();
        for y in 0..self.width {
            let mut x = 0;
            while x < self.width {
                let run = (x..self.width).take_while(|&x| self.is_dark(x, y)).count();
                if run > 0 {
                    path.push_str(&format!("M{} {}h{run}v1h-{run}z", left + x, top + y));
                }
                x += run.max(1);
            }
        }
        path
    }

    /// The symbol with its quiet zone as an SVG picture.
    pub fn svg(&self) -> String {
        let size = self.width + 2 * QUIET;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"{0}\" height=\"{0}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/><path d=\"{1}\"/></svg>\n",
            size * 4,
            self.path(QUIET, QUIET)
        )
    }

    /// The symbol as half blocks, two modules a character, light on dark as most terminals are: a phone reads it off
    /// the screen either way round, because scanners try both.
    pub fn terminal(&self) -> String {
        let size = self.width + 2 * QUIET;
        let mut text = String::new();
        let light = |x: usize, y: usize| x < QUIET || y < QUIET || !self.is_dark(x - QUIET, y - QUIET);
        for y in (0..size).step_by(2) {
            for x in 0..size {
                text.push(match (light(x, y), y + 1 < size && light(x, y + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }

    /// The symbol with its quiet zone as grey pixels, so many to a module, and their number on a side.
    pub fn pixels(&self, scale: usize) -> (usize, Vec<u8>) {
        let size = (self.width + 2 * QUIET) * scale;
        let dark = |at: usize| (at / scale).checked_sub(QUIET);
        let pixel = |x, y| match (dark(x), dark(y)) {
            (Some(x), Some(y)) if self.is_dark(x, y) => 0,
            _ => 255,
        };
        (size, (0..size * size).map(|at| pixel(at % size, at / size)).collect())
    }
}
