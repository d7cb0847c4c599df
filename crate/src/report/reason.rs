//! The reasons: one table of codes, ranks and facts, from which everything that lists reasons is made.

use super::Fact;
use crate::pairs::Pairs;
use serde::{Deserialize, Serialize};

/// Why a check failed, could not be made, or was left out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// What it is. Stable for ever.
    pub code: ReasonCode,
    /// What is said about it; the names are those of [`ReasonCode::facts`].
    #[serde(default, skip_serializing_if = "Pairs::is_empty")]
    pub facts: Pairs<Fact>,
}

impl From<ReasonCode> for Reason {
    fn from(code: ReasonCode) -> Self {
        Self { code, facts: Pairs::default() }
    }
}

impl Reason {
    /// Adds a fact that the reason's row names.
    pub(crate) fn with(mut self, name: &str, fact: Fact) -> Self {
        debug_assert!(self.code.facts().contains(&name), "{} has no fact {name}", self.code.code());
        self.facts.insert(name.to_owned(), fact);
        self
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $rank:literal, [$($fact:literal),*];)*) => {
        /// The stable code of a reason.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum ReasonCode {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl ReasonCode {
            /// Every reason, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code, as in `SIG-BAD`. The message of a reason is named after it.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// How much it matters: the highest rank among the checks leads the answer.
            pub const fn rank(self) -> u8 {
                match self { $(Self::$name => $rank),* }
            }

            /// The names of the facts that it carries.
            pub const fn facts(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($fact),*]),* }
            }
        }
    };
}

reasons! {
    /// The text is something else than a label.
    NotALabel = "KND-OTHER", 40, [];
    /// A bare product number.
    ProductNumber = "KND-PRODUCT", 40, [];
    /// A link to an authority's own page, which is not opened and not checked.
    OfficialLink = "KND-LINK", 40, ["host"];

    /// Longer than any label.
    FormatTooLong = "FMT-LONG", 50, ["layer"];
    /// Digits that code no bytes.
    FormatDigits = "FMT-DIGITS", 50, ["layer"];
    /// The end is missing.
    FormatTruncated = "FMT-CUT", 50, ["layer"];
    /// Something follows the end.
    FormatTrailing = "FMT-MORE", 50, ["layer"];
    /// Not in the one permitted encoding.
    FormatCanonical = "FMT-CANON", 50, ["layer"];
    /// Not the structure of a label.
    FormatStructure = "FMT-STRUCT", 50, ["layer"];
    /// Not tagged as COSE_Sign1.
    FormatTag = "FMT-TAG", 50, ["layer"];
    /// Another signature algorithm.
    FormatAlgorithm = "FMT-ALG", 50, ["layer"];
    /// Something outside the signature.
    FormatUnprotected = "FMT-UNPROT", 50, ["layer"];
    /// Fields missing, or excluding each other.
    FormatFields = "FMT-FIELDS", 50, ["layer"];
    /// A value out of its range.
    FormatRange = "FMT-RANGE", 50, ["layer"];
    /// A text that is too long, invisible in part, or no UTF-8.
    FormatText = "FMT-TEXT", 50, ["layer"];
    /// Made for a newer checker.
    FormatNewer = "FMT-NEWER", 55, ["layer"];

    /// The key list holds nothing of the jurisdiction that the label names.
    KeyNoJurisdiction = "KEY-NOLIST", 60, ["jurisdiction"];
    /// No key of the list signed it.
    KeyUnknown = "KEY-UNKNOWN", 60, ["jurisdiction"];
    /// The key was declared compromised, and the label is not on the list of those known before.
    KeyCompromised = "KEY-COMPROMISED", 95, ["issuer"];
    /// The label's issue time lies outside the key's validity.
    KeyPeriod = "KEY-PERIOD", 85, ["issuer"];
    /// The signature does not match the contents.
    SignatureBad = "SIG-BAD", 100, ["issuer"];
    /// The key may not sign for this scheme.
    BoundsScheme = "BND-SCHEME", 90, ["issuer", "scheme"];
    /// The key may not state this assurance.
    BoundsAssurance = "BND-ASSURANCE", 90, ["issuer", "assurance"];
    /// The key may not state this level.
    BoundsLevel = "BND-LEVEL", 90, ["issuer", "level", "highest"];
    /// The key may not sign for this brand.
    BoundsBrand = "BND-BRAND", 90, ["issuer", "brand"];

    /// The device's clock is earlier than the key list.
    ClockEarly = "CLK-EARLY", 81, ["clock", "list"];
    /// The label says that it was issued later than now.
    IssuedLater = "DAT-ISSUED", 70, ["issued", "clock"];
    /// The label is not in force yet.
    NotYet = "DAT-NOTYET", 80, ["starts"];
    /// The label has expired. Its support period may still run.
    Expired = "DAT-EXPIRED", 80, ["expired"];
    /// The label names no day on which it expires.
    NoExpiry = "DAT-NONE", 0, [];

    /// Withdrawn by who issued it.
    Withdrawn = "STA-WITHDRAWN", 94, ["issuer"];
    /// Suspended by who issued it.
    Suspended = "STA-SUSPENDED", 93, ["issuer"];
    /// This issuer's labels carry a status reference; this one has none.
    StatusMissing = "STA-MISSING", 88, ["issuer"];
    /// The status list has no such index.
    StatusRange = "STA-RANGE", 88, ["issuer"];
    /// The status list is not held, or unreadable.
    StatusUnknown = "STA-UNKNOWN", 65, ["issuer"];
    /// This issuer keeps no status list.
    StatusNone = "STA-NONE", 0, [];

    /// The key list has expired; it is still good for reading.
    ListStale = "LST-STALE", 10, ["list"];
    /// The key list is too old to answer with.
    ListOld = "LST-OLD", 66, ["list"];
    /// The part of the key list that is needed could not be read.
    ListPart = "LST-PART", 64, ["jurisdiction"];
    /// The day asked about is in the past, and the list is newer than that.
    DayPast = "DAY-PAST", 67, ["day", "list"];
    /// The day asked about is still to come.
    DayAhead = "DAY-AHEAD", 5, ["day"];

    /// The label's web address is one that the authority lists.
    HostListed = "HST-LISTED", 0, ["host"];
    /// The label's web address is not one that the authority lists.
    HostUnlisted = "HST-UNLISTED", 30, ["host"];
    /// The web address imitates one of an authority's, or a checker's. A word on the address, never on the product.
    HostImitates = "HST-IMITATES", 45, ["host", "of"];
    /// The digits came without a web address.
    HostNone = "HST-NONE", 0, [];
    /// The list does not say which web addresses are accepted.
    HostUnknown = "HST-UNKNOWN", 0, ["host"];

    /// The product's number is one that the label names.
    ProductMatch = "PRD-MATCH", 0, ["number"];
    /// The product's number is another than the label names.
    ProductOther = "PRD-OTHER", 92, ["number"];
    /// The label names no product number.
    ProductNone = "PRD-NONE", 0, ["number"];
    /// No product number was scanned.
    ProductNotScanned = "PRD-SKIP", 0, [];

    /// An earlier step already decided.
    NotReached = "CHK-SKIP", 0, [];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct() {
        let codes: BTreeSet<_> = ReasonCode::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), ReasonCode::ALL.len());
    }
}
