//! The signed label: from bytes to facts and back.
//!
//! `docs/label-format.md` is the specification; the modules carry its CDDL where they read it.

mod facts;
mod inspect;
mod text;

pub use inspect::{Inspection, Line, inspect, inspect_bytes};
pub(crate) use text::is_product_number;

use crate::base10;
use crate::cose::{self, Sign1};
use crate::cwt::Claims;
use crate::error::{DecodeError, Layer};
use crate::report::LabelFacts;

/// A label that was read. Nothing about it is verified: the check makes it a verified one.
#[derive(Clone, Debug)]
pub(crate) struct Label<'a> {
    pub(crate) cose: Sign1<'a>,
    pub(crate) facts: LabelFacts,
}

impl<'a> Label<'a> {
    /// Reads the bytes of a label.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let cose = Sign1::read(bytes, cose::LABEL)?;
        let claims = Claims::read(cose.payload).map_err(|kind| DecodeError { at: Layer::Claims, kind })?;
        let facts = facts::read(&claims)?;
        Ok(Self { cose, facts })
    }
}

/// Reads the digits of a scanned text as bytes.
pub(crate) fn bytes(digits: &str) -> Result<Vec<u8>, DecodeError> {
    base10::decode(digits)
}

/// The claims set of the facts, and whether every field is within its limits.
#[cfg(any(feature = "issue", test))]
pub(crate) fn payload(facts: &LabelFacts) -> Result<Vec<u8>, (&'static str, crate::error::DecodeErrorKind)> {
    facts::write(facts)
}

#[cfg(test)]
mod tests;
