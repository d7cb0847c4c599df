//! A session: what was asked, the rows, and what people decided. All of it is kept on the device, as JSON.

use labelcheck::Date;
use labelcheck::stock::{Finding, Question, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Rows that are kept together.
pub const CHUNK: u32 = 64;

/// Version of the form in which a session is kept.
pub const VERSION: u32 = 1;

/// All of a session but its rows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Session {
    /// Version of this form: [`VERSION`].
    pub version: u32,
    /// Under which it is kept.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What is asked of every row.
    pub question: Question,
    /// The day it was begun.
    pub begun: Date,
    /// Where, as far as it was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who checks, as far as it was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// The number of the next row. Numbers are not used again.
    pub next: u32,
    /// How many rows there are, for a list of sessions.
    pub rows: u32,
    /// A file whose rows are being added: where the page ends meanwhile, the next visit says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importing: Option<Importing>,
    /// Statements of compliance that were seen, by product number or article.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statements: BTreeMap<String, Statement>,
    /// Which label belongs to a product number or article, as a person confirmed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub joins: BTreeMap<String, Join>,
}

/// A session as a device has kept it. One that cannot be read is there all the same: only so can it be deleted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Under which it is kept.
    pub id: String,
    /// The session; none where it is damaged, or was written in another version of its form.
    pub session: Option<Session>,
}

impl Kept {
    /// Reads the JSON that was kept under an id.
    pub fn new(id: String, json: &str) -> Self {
        let session = serde_json::from_str(json).ok().filter(|session: &Session| session.version == VERSION);
        Self { id, session }
    }
}

/// A file whose rows are being added.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Importing {
    /// The file's name.
    pub file: String,
    /// The number of its first row.
    pub first: u32,
}

/// A row, and what people said of it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Item {
    /// Its number in the session.
    pub number: u32,
    /// What came in.
    pub row: Row,
    /// Whether it could not be read: then it is not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unreadable: Option<labelcheck::stock::ProblemCode>,
    /// Whether a person wants it held back or let go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// What was found when it was last checked anew on purpose, where that differs from now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Was>,
}

/// What a person decided about a row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Decision {
    /// Held back, or let go.
    pub hold: bool,
    /// Who; empty where nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When.
    pub on: Date,
}

/// What was found before, as far as it is compared.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Was {
    /// The day asked about.
    pub on: Date,
    /// The list's day.
    pub list: Date,
    /// What was found.
    pub finding: Brief,
}

/// The parts of a finding that a shop would act on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Brief {
    /// The answer's word; empty where nothing was checked.
    pub answer: String,
    /// The reason's code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The word for the rule.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub effect: String,
    /// Until when that holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The end of the support period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support: Option<Date>,
}

impl Brief {
    /// Of a finding; none: nothing was checked.
    pub fn of(finding: Option<&Finding>) -> Self {
        let Some(finding) = finding else { return Self::default() };
        let conformity = finding.conformity.as_ref();
        Self {
            answer: finding.answer.name().to_owned(),
            reason: finding.reason.map_or("", |reason| reason.code()).to_owned(),
            effect: conformity.map_or("", |row| row.effect.name()).to_owned(),
            until: finding.lapses(),
            support: finding.support_end(),
        }
    }
}

/// A supplier's statement of compliance that a person has seen: recorded, not checked.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    /// Whose rule asks for it.
    pub jurisdiction: String,
    /// What of the contents that the rule asks for was there, by name.
    pub seen: Vec<String>,
    /// The name of the file that was looked at.
    pub file: String,
    /// SHA-256 of that file, in hexadecimal digits.
    pub sha256: String,
    /// Who looked.
    pub who: String,
    /// When.
    pub on: Option<Date>,
}

/// A label that belongs to a product number or article.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Join {
    /// The label's text.
    pub code: String,
    /// Who confirmed it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When.
    pub on: Date,
}

/// What a rule asks a statement of compliance to hold, by name; none where no such statement is asked for.
pub fn statement_contents(jurisdiction: &str) -> &'static [&'static str] {
    match jurisdiction {
        // The Product Security and Telecommunications Infrastructure (Security Requirements for Relevant Connectable Products)
        // Regulations 2023 (SI 2023/1007), Schedule 4: type and batch; name and address of each manufacturer and authorised
        // representative; that it is prepared by or for the manufacturer; that the manufacturer has complied with Schedule 1,
        // or with the conditions of Schedule 2; the defined support period as it was at first supply; signature, name and
        // function of the signatory; place and date of issue. They extend to Northern Ireland; what Schedule 3 takes out there
        // needs no statement, and none is to be recorded for it.
        "gb" | "gb-nir" => &["product", "manufacturer", "prepared", "complies", "support", "signature", "place"],
        // Cyber Security (Security Standards for Smart Devices) Rules 2025, section 9, under section 16 of the Cyber Security
        // Act 2024: type and batch identifier; name and address of the manufacturer and of authorised representatives; that it
        // is prepared by or for the manufacturer; that, in the manufacturer's opinion, product and manufacturer comply with
        // the standard; the defined support period at the date of issue; signature, name and function of the signatory; place
        // and date of issue.
        "au" => &["product", "manufacturer", "prepared", "complies", "support", "signature", "place"],
        _ => &[],
    }
}
