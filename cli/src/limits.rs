//! Every limit of the command line, in one place. An input is held against its limit before work is done on it.

/// Largest input of `check` and `inspect`, in bytes: a photograph of 50 megapixels is about 25 million.
pub(crate) const INPUT_BYTES: u64 = 64 * 1_024 * 1_024;

/// Largest description of a label, in bytes: a label has 600 at most.
pub(crate) const DESCRIPTION_BYTES: u64 = 64 * 1_024;

/// Largest key file, in bytes: a PKCS#8 PEM file of an Ed25519 key has fewer than 200.
pub(crate) const KEY_BYTES: u64 = 16 * 1_024;

/// Largest key list, in bytes: one more than the core reads, so that the core says what is wrong.
pub(crate) const EVIDENCE_BYTES: u64 = 4 * 1_024 * 1_024 + 1;

/// Pixels of a picture: phones with 50 and 64 megapixels are on the market.
pub(crate) const PIXELS: u64 = 64 * 1_024 * 1_024;

/// Memory for a decoded picture, in bytes: those pixels at four bytes each.
pub(crate) const DECODED_BYTES: u64 = 4 * PIXELS;

/// Memory that a decoder may take for itself, in bytes.
pub(crate) const DECODER_BYTES: u64 = 512 * 1_024 * 1_024;

/// Largest SVG, in bytes: `issue` writes 60,000 for the largest code. Each shape costs its edges times its height.
pub(crate) const SVG_BYTES: usize = 128 * 1_024;

/// Elements of an SVG: `issue` writes fewer than 100, most of them text.
pub(crate) const SVG_ELEMENTS: usize = 1_000;

/// Elements of an SVG that are painted: each may cover the whole picture. `issue` writes two.
pub(crate) const SVG_PAINTED: usize = 32;

/// Deepest nesting of an SVG's elements.
pub(crate) const SVG_DEPTH: usize = 8;

/// Pixels on the long edge that an SVG is drawn with: artwork with the largest code gets five to a module.
pub(crate) const SVG_EDGE: u16 = 1_600;

/// Characters of an input's text that name it in a list of answers.
pub(crate) const NAME_CHARS: usize = 60;

/// Widest text, in columns: longer lines are hard to read on a wide terminal.
pub(crate) const COLUMNS: usize = 100;
