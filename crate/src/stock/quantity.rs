//! Quantities: decimal numbers, added without rounding.

use core::fmt;
use serde::{Deserialize, Serialize};

/// How many pieces, metres or litres: up to fifteen digits before the mark and six after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Quantity(i128);

/// Millionths are counted.
const SCALE: i128 = 1_000_000;
const FRACTION_DIGITS: usize = 6;
const WHOLE_DIGITS: usize = 15;

/// Which character is the decimal mark of a quantity. The other one groups digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DecimalMark {
    /// It shows in the number itself. `1,000` does not show it, and is no quantity then: it is a thousand to some programs
    /// and one to others.
    #[default]
    Unknown,
    /// A point.
    Point,
    /// A comma.
    Comma,
}

impl Quantity {
    /// One piece.
    pub const ONE: Self = Self(SCALE);

    /// Reads a number as people and programs write it: `12`, `-3`, `3-`, `1 234,50`, `1.234,50`, `1,234.50`.
    pub fn parse(text: &str, decimal: DecimalMark) -> Option<Self> {
        let text = text.trim();
        let (negative, text) = match (text.strip_prefix(['-', '\u{2212}']), text.strip_suffix('-')) {
            (Some(rest), None) => (true, rest),
            // Merchandise systems write the sign behind the number.
            (None, Some(rest)) => (true, rest),
            (Some(_), Some(_)) => return None,
            (None, None) => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        // At most a few groups: longer texts are no number.
        if text.len() > 40 {
            return None;
        }
        let text: String = text.chars().filter(|c| !is_space(*c)).collect();
        let (whole, fraction) = split(&text, decimal)?;
        let whole: String = ungrouped(whole)?;
        let fraction = fraction.trim_end_matches('0');
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() && fraction.is_empty() || !digits(&whole) || !digits(fraction) {
            return None;
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > WHOLE_DIGITS || fraction.len() > FRACTION_DIGITS {
            return None;
        }
        let units: i128 = format!("0{whole}{fraction:0<FRACTION_DIGITS$}").parse().ok()?;
        Some(Self(if negative { -units } else { units }))
    }

    /// The sum. A hundred trillion rows of the largest quantity fit in it.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// In millionths, for who stores decimal numbers as whole ones.
    pub const fn millionths(self) -> i128 {
        self.0
    }
}

/// The digits before the decimal mark, with what groups them, and those behind it.
fn split(text: &str, decimal: DecimalMark) -> Option<(&str, &str)> {
    let mark = match decimal {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
        DecimalMark::Unknown => match (text.rfind('.'), text.rfind(',')) {
            (None, None) => return Some((text, "")),
            (Some(point), Some(comma)) if point > comma => '.',
            (Some(_), Some(_)) => ',',
            (point, _) => {
                let mark = if point.is_some() { '.' } else { ',' };
                let (whole, rest) = text.split_once(mark)?;
                if rest.contains(mark) {
                    // Several: they group digits.
                    return Some((text, ""));
                }
                let groups = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
                if groups {
                    return None;
                }
                mark
            }
        },
    };
    match text.split_once(mark) {
        None => Some((text, "")),
        Some((_, rest)) if rest.contains(['.', ',']) => None,
        Some((_, "")) => None,
        Some(parts) => Some(parts),
    }
}

/// The digits without what groups them by three. Only one kind of sign may do so.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(sign) = whole.chars().find(|c| !c.is_ascii_digit()) else { return Some(whole.to_owned()) };
    if !matches!(sign, '.' | ',' | '\'' | '\u{2019}') {
        return None;
    }
    let mut groups = whole.split(sign);
    let first = groups.next()?;
    let fits = (1..=3).contains(&first.len()) && groups.clone().all(|group| group.len() == 3);
    fits.then(|| [first].into_iter().chain(groups).collect())
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let units = self.0.unsigned_abs();
        let (whole, fraction) = (units / SCALE.unsigned_abs(), units % SCALE.unsigned_abs());
        let fraction = format!("{fraction:06}");
        match fraction.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

impl From<Quantity> for String {
    fn from(quantity: Quantity) -> Self {
        quantity.to_string()
    }
}

impl TryFrom<String> for Quantity {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        // Sums have more digits than quantities.
        let (negative, digits) = text.strip_prefix('-').map_or((false, &*text), |digits| (true, digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = !whole.is_empty()
            && fraction.len() <= FRACTION_DIGITS
            && [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let units = is_number.then(|| format!("{whole}{fraction:0<FRACTION_DIGITS$}").parse::<i128>().ok()).flatten();
        let units = units.ok_or("a quantity is written with digits and a point")?;
        Ok(Self(if negative { -units } else { units }))
    }
}
