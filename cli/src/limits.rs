//! Every limit of the command line, in one place. An input is held against its limit before work is done on it.

/// Largest input of `check` and `inspect`, in bytes: a photograph of 50 megapixels is about 25 million.
pub(crate) const INPUT_BYTES: u64 = 64 * 1_024 * 1_024;

/// Largest description of a label, in bytes: a label has 600 at most.
pub(crate) const DESCRIPTION_BYTES: u64 = 64 * 1_024;

/// Largest file with messages that take the place of a language's own, in bytes: all of English has 60,000.
pub(crate) const WORDS_BYTES: u64 = 256 * 1_024;

/// Largest key file, in bytes: a PKCS#8 PEM file of an Ed25519 key has fewer than 200.
pub(crate) const KEY_BYTES: u64 = 16 * 1_024;

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

/// Days that a card may look ahead, for the last one on which its answer holds: key lists live for months.
pub(crate) const CARD_DAYS: i64 = 3_653;

/// Characters of a cause that quotes what somebody else wrote.
pub(crate) const CAUSE_CHARS: usize = 400;

/// Largest workbook, in bytes: its texts are held in memory while it is read.
pub(crate) const WORKBOOK_BYTES: u64 = 256 * 1_024 * 1_024;

/// Bad rows that are named one by one beside the results; the results have all of them.
pub(crate) const BAD_ROWS_SAID: u64 = 1_000;

/// Longest line of an evidence file, in bytes: the first has the key list, four characters for three bytes.
pub(crate) const EVIDENCE_LINE_BYTES: u64 = 32 * 1_024 * 1_024;

/// Rows of an evidence file that are named when they do not verify.
pub(crate) const ROWS_NAMED: u64 = 20;

/// Widest text, in columns: longer lines are hard to read on a wide terminal.
pub(crate) const COLUMNS: usize = 100;

/// Largest root of a repository, in bytes. This and the next three are those of python-tuf's client.
pub(crate) const ROOT_BYTES: u64 = 512_000;

/// Largest timestamp of a repository, in bytes.
pub(crate) const TIMESTAMP_BYTES: u64 = 16_384;

/// Largest snapshot of a repository, in bytes.
pub(crate) const SNAPSHOT_BYTES: u64 = 2_000_000;

/// Largest targets metadata of a role, in bytes.
pub(crate) const TARGETS_BYTES: u64 = 5_000_000;

/// Roots that one run steps through: python-tuf's number. What lies beyond is for the next run.
pub(crate) const ROOTS: u64 = 256;

/// Roles that are asked about one file. A chain of delegations may be as deep as this.
pub(crate) const ROLES: usize = 256;

/// Files of one run together, in bytes: they are held in memory until all have come.
pub(crate) const FETCHED_BYTES: u64 = 256 * 1_024 * 1_024;

/// Redirects that are followed for one file: a host moved, its path moved, and a content network; no more.
pub(crate) const REDIRECTS: usize = 4;

/// Seconds that a file may take where no other number is given.
pub(crate) const FILE_SECONDS: &str = "60";

/// How many times as long as a file a whole run may take.
pub(crate) const RUN_FILES: u32 = 10;

/// Largest target file of a key list that is published, in bytes: what its readers take.
pub(crate) const TARGET_FILE_BYTES: u64 = 2 * 1_024 * 1_024;

/// Largest log of a jurisdiction's decisions, in bytes: 100,000 entries of 600.
pub(crate) const LOG_BYTES: u64 = 64 * 1_024 * 1_024;

/// Largest file of labels known before a compromise, in bytes: 20,000 scanned texts of 1,500.
pub(crate) const KNOWN_BYTES: u64 = 32 * 1_024 * 1_024;
