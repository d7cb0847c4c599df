//! Every limit of the core, in one place, with its unit and its source.
//!
//! An input is held against its limit before work is done on it.

/// Longest text that is looked at at all, in bytes. A version 40 QR symbol holds 7,089 digits (ISO/IEC 18004).
pub const TEXT_BYTES: usize = 8_192;

/// Longest label or statement that is decoded, in bytes (design section 3).
pub const LABEL_BYTES: usize = 1_024;

/// Longest label in the label profile, in bytes: version 10 or, with a long host, 11 at error correction M; 20 mm on a
/// box.
pub const LABEL_PROFILE_BYTES: usize = 190;

/// Longest statement in the statement profile, in bytes: printed at 40 mm or more, or carried as a file.
pub const STATEMENT_PROFILE_BYTES: usize = 600;

/// Deepest nesting of CBOR items inside one byte string. The format itself needs five.
pub const NESTING: usize = 8;

/// Key identifier in the protected header, in bytes. Four are usual; it is a hint, and may collide.
pub const KID_BYTES: core::ops::RangeInclusive<usize> = 1..=8;

/// Keys that are tried for one label. More keys under one identifier are refused when the list is loaded.
pub const KEYS_TRIED: usize = 8;

/// Issuer claim, in bytes: `sg/cls`.
pub const ISSUER_BYTES: usize = 32;

/// Registration number, in bytes.
pub const NUMBER_BYTES: usize = 48;

/// Name, model, variant, batch, promise-giver and the like, in bytes of UTF-8.
pub const NAME_BYTES: usize = 96;

/// Link or contact, in bytes.
pub const LINK_BYTES: usize = 128;

/// Address in a statement of compliance, in bytes of UTF-8.
pub const ADDRESS_BYTES: usize = 192;

/// Models that one label names.
pub const MODELS: usize = 32;

/// Product numbers that one label names.
pub const PRODUCT_NUMBERS: usize = 16;

/// Support statements of one label or one part.
pub const SUPPORT_STATEMENTS: usize = 8;

/// Markets of one support statement.
pub const MARKETS: usize = 16;

/// Parts of a set.
pub const PARTS: usize = 8;

/// Manufacturers, representatives or standards in one statement of compliance.
pub const PARTIES: usize = 4;

/// Highest level that a label can state. The schemes known use one to four.
pub const LEVEL: u64 = 9;

/// Highest category code.
pub const CATEGORY: u64 = 9_999;

/// Highest number of a status list within a jurisdiction.
pub const STATUS_LISTS: u64 = 255;

/// Highest index in a status list: 16 million labels, 4 MiB at two bits each.
pub const STATUS_INDEX: u64 = 16_777_215;

/// Years of civil dates in a label: a support period ends within them.
pub const YEARS: core::ops::RangeInclusive<i32> = 2000..=2199;

/// Instants in a label, in seconds since 1970-01-01T00:00:00Z: 2000-01-01 to 2199-12-31.
pub const INSTANTS: core::ops::RangeInclusive<i64> = 946_684_800..=7_258_118_399;

/// How far a label's issue time, or a new key list's date, may lie ahead of the clock, in seconds. One day: clocks differ, and so do time zones.
pub const ISSUED_AHEAD: i64 = 86_400;

/// Largest evidence file in bytes.
pub const EVIDENCE_BYTES: usize = 4 * 1_024 * 1_024;

/// Issuers of one jurisdiction.
pub const ISSUERS: usize = 256;

/// Keys of one issuer.
pub const ISSUER_KEYS: usize = 64;

/// Months before its end from which a support period counts as ending soon.
pub const ENDS_SOON_MONTHS: u32 = 6;

/// Longest text of others inside a sentence of an answer, in characters: two lines of a narrow screen.
pub const SHOWN_CHARS: usize = 80;

/// Longest text of others that stands by itself, in details and in shells' own messages, in characters: an address.
pub const SHOWN_LONG_CHARS: usize = ADDRESS_BYTES;

/// One metadata file of a key list, in bytes.
pub const METADATA_BYTES: usize = 512 * 1_024;

/// One target file of a key list, in bytes.
pub const TARGET_BYTES: usize = 2 * 1_024 * 1_024;

/// A whole key list, in bytes.
pub const KEY_LIST_BYTES: usize = 16 * 1_024 * 1_024;

/// Files of a whole key list.
pub const KEY_LIST_FILES: usize = 8_192;

/// Roots that are followed at once.
pub const ROOT_ROTATIONS: u64 = 256;

/// Jurisdictions of a key list.
pub const JURISDICTIONS: usize = 64;

/// Files of one jurisdiction.
pub const JURISDICTION_FILES: usize = 512;

/// A status list, inflated, in bytes: two bits for each of its labels.
pub const STATUS_BYTES: usize = 4 * 1_024 * 1_024;

/// All status lists of a key list together, inflated, in bytes.
pub const STATUS_TOTAL_BYTES: usize = 64 * 1_024 * 1_024;

/// Known labels of one compromised key.
pub const KNOWN_LABELS: usize = 20_000;

/// Notices of one jurisdiction.
pub const NOTICES: usize = 20_000;

/// Entries of one jurisdiction's recognition file.
pub const RECOGNITIONS: usize = 1_000;

/// Rules of one jurisdiction's file.
pub const RULES: usize = 16;

/// Meanings of one level of a scheme: one for each document, and one for the rest.
pub const MEANINGS: usize = 16;

/// Sources of one scheme.
pub const SOURCES: usize = 16;

/// Checker hosts of one jurisdiction.
pub const CHECKER_HOSTS: usize = 256;

/// Extracts of one register.
pub const REGISTRY_PARTS: usize = 4_096;
