//! The report: everything that the check found, as plain data. `docs/report.schema.json` is its published schema.

mod beside;
mod conformity;
mod facts;
mod reason;
mod scheme;

pub use beside::{Beside, BesideFinding};
pub use conformity::{Conformity, CountsAs, Effect, Route, Why};
pub use facts::{
    Assurance, Basis, ComplianceStatement, End, LabelFacts, Notice, NoticeKind, Part, Party, Standard, StatusReference,
    SupportStatement,
};
pub use reason::{Reason, ReasonCode};
pub use scheme::{Covers, Promise, SchemeFacts, SchemeState, Source};

use crate::date::{Date, EndDate, Instant};
use crate::pairs::Pairs;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the check found. Serialises to the published JSON form and back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Version of this form: 1.
    pub version: u32,
    /// What the text is.
    pub kind: Kind,
    /// The answer in one of three words.
    pub answer: AnswerCode,
    /// Which kind of "cannot tell", when the answer is that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// The reason of highest rank, when the answer is not "checks out".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What was asked.
    pub asked: Asked,
    /// Each check in its order.
    pub checks: Vec<Check>,
    /// The contents, when the signature was verified in this run. Present for expired and withdrawn labels too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verified>,
    /// The contents, when no signature vouches for them. Never to be shown as fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<Box<LabelFacts>>,
    /// The support period, from verified contents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
    /// What a second code on the same product says, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Box<Beside>>,
    /// Which countries' rules the label helps to meet on the day asked about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conformity: Vec<Conformity>,
    /// The scanned text around the label.
    pub carrier: CarrierFacts,
    /// The key list that was used.
    pub list: ListFacts,
}

impl Report {
    /// The check of this name.
    pub fn check(&self, name: CheckName) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }
}

/// What a text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// A label in the signed format.
    SignedLabel,
    /// The same format, signed by a manufacturer's key. Never called a label.
    MakerStatement,
    /// A number or link that a signed registry extract holds.
    Listed,
    /// A link to a page of an authority.
    OfficialLink,
    /// A link that imitates an authority's.
    LookAlike,
    /// A product number: EAN-13, UPC-A, GS1 Digital Link.
    ProductNumber,
    /// Anything else.
    NotALabel,
}

/// The answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerCode {
    /// Signature, bounds, dates and status all passed.
    ChecksOut,
    /// There is positive evidence against the label.
    DoesNot,
    /// Everything else. Not a warning about the product.
    CannotTell,
}

/// Why the answer is "cannot tell": each has its own screen and its own next step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The code could not be read as a label.
    Unreadable,
    /// The key list, or the part of it that is needed, is missing or too old.
    ListTooOld,
    /// Nobody on the key list signed this.
    UnknownIssuer,
    /// A link to an authority's page; links are not opened here.
    OfficialLink,
    /// A link that imitates an authority's or a checker's.
    LookAlike,
    /// There is no label scheme there, or this is no label.
    NoScheme,
    /// The device's clock and the dates do not agree.
    Clock,
}

/// What was asked, and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked {
    /// The day that the answer is about.
    pub on: Date,
    /// The user's own day when the check ran.
    pub today: Date,
    /// When the check ran.
    pub now: Instant,
    /// The market that the support period was asked for: ISO 3166-1 alpha-2 in small letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// The product number that was scanned with the label: 14 digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
}

/// One check and its result.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// Which check.
    pub name: CheckName,
    /// Its result.
    pub result: CheckResult,
    /// Why, where there is something to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The checks, in the order in which they are made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CheckName {
    /// Is it a label, in the permitted encoding?
    Format,
    /// Is there a key, and may it sign this?
    Key,
    /// Does the signature match the bytes that arrived?
    Signature,
    /// Is the label within the bounds of the key?
    Bounds,
    /// Do the clock, the key list's date and the day asked about fit together?
    List,
    /// Is the label in force on the day asked about?
    Dates,
    /// Is it withdrawn or suspended?
    Status,
    /// Is the printed web address one that the authority lists?
    Host,
    /// Does the product number match?
    Product,
}

/// The result of one check.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CheckResult {
    /// In order.
    Passed,
    /// Positive evidence against the label.
    Failed,
    /// It could not be told.
    Unknown,
    /// Not made, because it does not apply or an earlier check decided.
    Skipped,
}

/// A fact of a reason, typed so that words can format it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// A text, from signed data or the scanned text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A civil date.
    Date(EndDate),
}

/// Contents whose signature was verified in this run.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verified {
    /// Who signed, by the key list; never by the label.
    pub issuer: Issuer,
    /// The state on the day asked about.
    pub state: LabelState,
    /// Why it was withdrawn or suspended, where the authority says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    /// The day whose end is the label's end, by the jurisdiction's own clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Date>,
    /// What the label says.
    pub label: Box<LabelFacts>,
}

/// The state of a label.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LabelState {
    /// In force.
    InForce,
    /// Not in force yet.
    NotYet,
    /// Expired.
    Expired,
    /// Suspended by who issued it.
    Suspended,
    /// Withdrawn by who issued it.
    Withdrawn,
    /// The key list held cannot tell.
    Unknown,
}

/// Who signed, as the key list names them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Issuer {
    /// The jurisdiction whose part of the list names them: `sg`.
    pub jurisdiction: String,
    /// Their name.
    pub name: Names,
    /// What they are.
    pub kind: IssuerKind,
    /// The scheme: `cls`.
    pub scheme: String,
    /// The scheme's name, if the list holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme_name: Option<Names>,
    /// How many levels the scheme has, if the list holds it and it has levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub levels: Option<u8>,
    /// The name of the label's level, if the list holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level_name: Option<Names>,
    /// The name of the product's category, if the list holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_name: Option<Names>,
    /// What the scheme is and asks for, if the list holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme_facts: Option<Box<SchemeFacts>>,
}

/// What an issuer is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IssuerKind {
    /// A public authority.
    Authority,
    /// A laboratory.
    Laboratory,
    /// A manufacturer.
    Manufacturer,
}

/// A name in several languages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Names {
    /// The language tag of the declared original.
    pub original: String,
    /// The tags of other originals that rank equal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub equal: Vec<String>,
    /// Names by language tag; the original is among them. Shared: every report names a dozen rules and schemes in six
    /// languages, and copying them took longer than everything else but the signature.
    pub names: Arc<Pairs<String>>,
}

impl Names {
    /// The name in a language, or the original, with the tag of the language that it is in.
    pub fn get(&self, lang: &str) -> (&str, &str) {
        let primary = lang.split('-').next().unwrap_or(lang);
        [lang, primary, &self.original]
            .into_iter()
            .find_map(|tag| self.names.iter().find(|(other, _)| *other == tag))
            .map_or(("", "und"), |(tag, name)| (name, tag))
    }
}

/// The support period, assessed for the day and market asked about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Support {
    /// How it stands.
    pub status: SupportStatus,
    /// When it ends: the earliest that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<EndDate>,
    /// Time left on the day asked about, when it has not ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Left>,
    /// Which of the lines below decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<usize>,
    /// Every statement of the label.
    pub lines: Vec<SupportLine>,
    /// The day on which the label was issued: "as stated on".
    pub stated: Date,
}

/// How a support period stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SupportStatus {
    /// It runs.
    Runs,
    /// It ends within six months.
    EndsSoon,
    /// It has ended.
    Ended,
    /// The maker says that there are no updates.
    Unsupported,
    /// The label does not state it.
    NotStated,
    /// It is promised, but the label does not say for the market asked about.
    Elsewhere,
}

/// Whole years, months and days.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Left {
    /// Years.
    pub years: u32,
    /// Months beyond the years, 0 to 11.
    pub months: u32,
    /// Days beyond the months, 0 to 30.
    pub days: u32,
}

/// One support statement, assessed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupportLine {
    /// The part of a set that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// How it stands by itself.
    pub status: SupportStatus,
    /// The statement; none where a connected part has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<SupportStatement>,
}

/// What the scanned text carried beside the label.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarrierFacts {
    /// The host of the link, in small letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The host that the link imitates: an authority's, or a checker's that an authority lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imitates: Option<String>,
    /// The authority whose page the link leads to, for an official link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Names>,
    /// The product number that the text is: 14 digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
}

/// The key list that was used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListFacts {
    /// The list's date.
    pub published: Instant,
    /// Its age class now.
    pub age: Age,
    /// Whether it is a demonstration: keys, registers and products are invented.
    pub demonstration: bool,
    /// The day to which the facts about schemes and rules in this report were compiled from public sources; none where
    /// the authorities themselves published them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compiled: Option<Date>,
    /// The host that supplied the root which all of it was verified from, where that is not the one that is built in. Such a
    /// list says what that host wants it to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplied_by: Option<String>,
}

/// Age class of a key list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Not expired.
    Fresh,
    /// Expired, good for reading: the answer names the list's date.
    Stale,
    /// Too old to answer with.
    TooOld,
}
