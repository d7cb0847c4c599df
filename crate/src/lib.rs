//! Labelcheck reads the security label of a connected product, checks offline who stands behind it, and says
//! in plain language how long the product gets security updates.
//!
//! The core does no I/O and reads no clock: text, evidence, policy and time go in, a [`Report`] comes out, and
//! [`Words`] turns it into an [`Answer`] that any shell can show.
//!
//! ```
//! use labelcheck::{check, Date, Evidence, Instant, Now, Policy};
//! # let json = r#"{"format":1,"demonstration":true,"published":1795132800,"expires":2110665600,"jurisdictions":{}}"#;
//! let evidence = Evidence::from_json(json.as_bytes())?;
//! let now = Now { instant: Instant::from_seconds(1_795_176_000), local: Date::new(2026, 11, 20).ok_or("no such day")? };
//! let report = check("WIFI:T:WPA;S:cafe;;", &evidence, &Policy::default(), now);
//! assert_eq!(report.kind, labelcheck::Kind::NotALabel);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `ARCHITECTURE.md` beside this crate has the map of the code and what always holds.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::as_conversions, clippy::expect_used))]

mod base10;
mod carrier;
mod cbor;
mod check;
mod cose;
mod cwt;
mod date;
mod error;
mod evidence;
#[cfg(feature = "issue")]
pub mod issue;
mod key;
mod keylist;
mod label;
pub mod limits;
mod pairs;
#[cfg(feature = "publish")]
pub mod publish;
mod report;
#[cfg(feature = "scan")]
pub mod scan;
pub mod stock;
mod test_keys;
mod words;

// The check.
pub use check::{Now, Policy, check, check_bytes};

// Evidence: what the key list says.
pub use evidence::{
    Evidence, EvidenceError, Imitation, KnownHosts, LookAlikes, PartFacts, Recognition, RecognitionEffect,
    RegistryIndex, RegistryPart,
};

// The report.
pub use date::{Date, EndDate, Instant};
pub use pairs::Pairs;
pub use report::{
    Age, AnswerCode, Asked, Assurance, Basis, Beside, BesideFinding, CarrierFacts, Cause, Check, CheckName,
    CheckResult, ComplianceStatement, Conformity, CountsAs, Covers, Effect, End, Fact, Issuer, IssuerKind, Kind,
    LabelFacts, LabelState, Left, ListFacts, Names, Notice, NoticeKind, Part, Party, Promise, Reason, ReasonCode,
    Report, Route, SchemeFacts, SchemeState, Source, Standard, StatusReference, Support, SupportLine, SupportStatement,
    SupportStatus, Verified, Why,
};

// Words: a report as plain blocks in a language.
pub use words::{
    Answer, Block, CalendarEntry, Direction, Explanation, Mood, Promised, PromisedDate, Role, Shape, Situation, Text,
    Words, WordsError, WordsState, WordsStateName, choose_language,
};

// For looking inside a label that fails.
pub use error::{DecodeError, DecodeErrorKind, Layer};
pub use label::{Inspection, Line, inspect, inspect_bytes};

// The key list.
#[cfg(feature = "client")]
#[doc(hidden)]
pub use keylist::client;
pub use keylist::{
    Files, ForeignCrypto, KeyList, KeyListError, Late, Loading, PinnedRoot, Refresh, Refreshed, Request, use_own_crypto,
};

pub use key::{KeyError, PublicKey};
