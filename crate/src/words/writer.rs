//! What every part of the answer writes with: the words, the report, and the arguments that every message may use.

use super::answer::{Block, Role, Text};
use super::{Arg, Words, text};
use crate::date::{Date, EndDate};
use crate::limits;
use crate::report::{Assurance, Fact, Issuer, IssuerKind, Kind, Names, Reason, ReasonCode, Report};

/// Writes about one report in one language.
pub(super) struct Writer<'a> {
    pub(super) words: &'a Words,
    pub(super) report: &'a Report,
    /// Who signed, in words; who would have signed, where nobody did.
    issuer: String,
    /// The authority that lists web addresses, or `none`.
    authority: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(words: &'a Words, report: &'a Report) -> Self {
        let mut writer = Self { words, report, issuer: String::new(), authority: "none".to_owned() };
        let verified = report.verified.as_ref().map(|verified| &verified.issuer);
        let named = report.reason.as_ref().and_then(|reason| match reason.facts.get("issuer") {
            Some(Fact::Text(name)) => Some(name),
            _ => None,
        });
        writer.issuer = match (verified, named) {
            (Some(issuer), _) => writer.issuer_name(issuer),
            (None, Some(name)) => writer.with_demonstration(writer.foreign(name)),
            (None, None) => words.ui("issuer-unknown"),
        };
        if let Some(authority) = &report.carrier.authority {
            writer.authority = writer.with_demonstration(writer.name(authority));
        } else if verified.is_some_and(|issuer| issuer.kind == IssuerKind::Authority) {
            writer.authority = writer.issuer.clone();
        }
        writer
    }

    /// A message.
    pub(super) fn say(&self, id: &str) -> Text {
        self.say_with(id, [])
    }

    /// A message with arguments.
    pub(super) fn say_with<const N: usize>(&self, id: &str, args: [(&str, Arg); N]) -> Text {
        own(self.phrase(id, args))
    }

    /// A line with a message.
    pub(super) fn line(&self, role: Role, id: &str) -> Block {
        Block::Line { role, text: self.say(id) }
    }

    /// A line with a message with arguments.
    pub(super) fn line_with<const N: usize>(&self, role: Role, id: &str, args: [(&str, Arg); N]) -> Block {
        Block::Line { role, text: self.say_with(id, args) }
    }

    /// A message, to stand inside another.
    pub(super) fn phrase<const N: usize>(&self, id: &str, args: [(&str, Arg); N]) -> String {
        self.format(id, &args)
    }

    /// A message with any number of arguments, to stand inside another.
    pub(super) fn sentence(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.format(id, args)
    }

    /// What a reason says, or one of its attributes where it has that one.
    pub(super) fn reason(&self, reason: &Reason, attribute: Option<&str>) -> Option<Text> {
        let mut id = reason_id(reason.code);
        if let Some(attribute) = attribute {
            id = format!("{id}.{attribute}");
            if !self.words.has(&id) {
                return None;
            }
        }
        // What every message gets is the better one: the issuer's name in this language.
        let known = ["issuer", "authority", "list", "kind"];
        let facts = reason.facts.iter().filter(|(name, _)| !known.contains(name));
        let args = facts.map(|(name, fact)| (name, self.fact(name, fact)));
        Some(own(self.format(&id, &args.collect::<Vec<_>>())))
    }

    /// A text of others, to stand inside a sentence.
    pub(super) fn foreign(&self, text: &str) -> String {
        text::isolated(text, limits::SHOWN_CHARS)
    }

    /// A text of others that stands by itself.
    pub(super) fn bare(&self, text: &str) -> Text {
        Text {
            text: text::isolated(text, limits::SHOWN_LONG_CHARS),
            lang: (!text.is_ascii()).then(|| "und".to_owned()),
        }
    }

    /// A product number that was scanned, which comes with 14 digits.
    pub(super) fn product_number(&self, number: &str) -> Text {
        number.parse().map_or_else(|_| self.bare(number), |number| self.bare(&printed(number)))
    }

    /// A name that stands by itself, with its language.
    pub(super) fn bare_name(&self, names: &Names) -> Text {
        let (name, lang) = names.get(self.words.lang());
        match self.is_own(lang) {
            true => own(text::isolated(name, limits::SHOWN_LONG_CHARS)),
            false => Text { text: self.name(names), lang: Some(lang.to_owned()) },
        }
    }

    /// A name from the key list, to stand inside a sentence. Where it is not in this language, its originals: each of
    /// several that rank equal.
    pub(super) fn name(&self, names: &Names) -> String {
        self.name_within(names, limits::SHOWN_CHARS)
    }

    /// The same, of a law: its name is long, and says nothing once its middle is gone.
    pub(super) fn law(&self, names: &Names) -> String {
        self.name_within(names, limits::SHOWN_LONG_CHARS)
    }

    fn name_within(&self, names: &Names, chars: usize) -> String {
        let (name, lang) = names.get(self.words.lang());
        let mut text = text::isolated(name, chars);
        for equal in names.equal.iter().filter(|_| !self.is_own(lang)) {
            text.push_str(" / ");
            text.push_str(&text::isolated(names.get(equal).0, chars));
        }
        text
    }

    /// Whether a tag is of the language of the answer.
    fn is_own(&self, tag: &str) -> bool {
        tag.split('-').next() == self.words.lang().split('-').next()
    }

    /// Who signed, in words.
    pub(super) fn issuer(&self) -> Arg {
        Arg::Words(self.issuer.clone())
    }

    /// The name of an issuer. Real authorities do not speak in a demonstration; makers are invented and named as such.
    pub(super) fn issuer_name(&self, issuer: &Issuer) -> String {
        match issuer.kind {
            IssuerKind::Manufacturer => self.name(&issuer.name),
            IssuerKind::Authority | IssuerKind::Laboratory => self.with_demonstration(self.name(&issuer.name)),
        }
    }

    /// Texts of others, joined as the language joins them.
    pub(super) fn list<'t>(&self, texts: impl IntoIterator<Item = &'t String>) -> String {
        self.words.list(texts.into_iter().map(|text| self.foreign(text)))
    }

    /// Names of markets, joined as the language joins them.
    pub(super) fn markets<'t>(&self, codes: impl IntoIterator<Item = &'t String>) -> String {
        self.words.list(codes.into_iter().map(|code| self.words.market(code)))
    }

    /// A date as an argument.
    pub(super) fn day(date: Date) -> Arg {
        Arg::Date(EndDate::Day(date))
    }

    /// Whether a check found this.
    pub(super) fn found(&self, code: ReasonCode) -> bool {
        self.report.checks.iter().any(|check| check.reason.as_ref().is_some_and(|reason| reason.code == code))
    }

    /// A name of an authority, marked where none of them speaks.
    pub(super) fn with_demonstration(&self, name: String) -> String {
        match self.report.list.demonstration {
            true => self.words.format("with-demonstration", &[("name", Arg::Words(name))]),
            false => name,
        }
    }

    fn fact(&self, name: &str, fact: &Fact) -> Arg {
        match (name, fact) {
            ("jurisdiction", Fact::Text(code)) => Arg::Words(self.words.market(code)),
            ("assurance", Fact::Text(name)) => {
                let all = [Assurance::Declared, Assurance::Checked, Assurance::Tested];
                match all.into_iter().find(|assurance| assurance.name() == name) {
                    Some(assurance) => Arg::Words(self.words.ui(assurance_id(assurance))),
                    None => Arg::Words(self.foreign(name)),
                }
            }
            ("number", Fact::Text(number)) => Arg::Words(self.product_number(number).text),
            (_, Fact::Text(text)) => Arg::Words(self.foreign(text)),
            (_, Fact::Number(number)) => Arg::Number(*number),
            (_, Fact::Date(date)) => Arg::Date(*date),
        }
    }

    fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        debug_assert!(
            args.iter().all(|(name, _)| !super::ALWAYS.contains(name)),
            "{id}: what every message gets is said"
        );
        let kind = match self.report.kind {
            Kind::MakerStatement => "statement",
            _ => "label",
        };
        let known = [
            ("kind", Arg::Words(kind.to_owned())),
            ("issuer", self.issuer()),
            ("authority", Arg::Words(self.authority.clone())),
            ("list", Self::day(self.report.list.published.date(0))),
        ];
        self.words.format_among(id, &[&known, args])
    }
}

/// The message of who stands behind a label's statements.
pub(super) fn assurance_id(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Declared => "assurance-declared",
        Assurance::Checked => "assurance-checked",
        Assurance::Tested => "assurance-tested",
    }
}

/// The message of a reason.
pub(super) fn reason_id(code: ReasonCode) -> String {
    format!("reason-{}", code.code())
}

/// A text in the answer's own language.
pub(super) fn own(text: String) -> Text {
    Text { text, lang: None }
}

/// A product number as it stands under a bar code: 8, 12 or 13 digits, or 14 on a case.
pub(super) fn printed(number: u64) -> String {
    match number {
        0..100_000_000 => format!("{number:08}"),
        100_000_000..1_000_000_000_000 => format!("{number:012}"),
        _ => format!("{number:013}"),
    }
}
