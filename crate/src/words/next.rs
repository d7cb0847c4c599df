//! What stands beside an answer: what to do next, an entry in a calendar, and a text to hand on.

use super::answer::{Answer, Block};
use super::writer::{self, Writer};
use super::{Arg, Words};
use crate::date::EndDate;
use crate::report::{AnswerCode, LabelFacts, Report, SupportStatus};

/// How somebody comes by the product. It changes the next step, and nothing of the answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Situation {
    /// Buys it new.
    New,
    /// Buys it refurbished.
    Refurbished,
    /// Buys it second-hand.
    Used,
    /// Has it already.
    Owned,
    /// Gives it to somebody.
    Gift,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::New, Self::Refurbished, Self::Used, Self::Owned, Self::Gift];

    /// Its name in code and pages.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Refurbished => "refurbished",
            Self::Used => "used",
            Self::Owned => "owned",
            Self::Gift => "gift",
        }
    }
}

/// An entry in a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarEntry {
    /// Until when updates are promised. A month stays a month: an entry stands on its last day.
    pub end: EndDate,
    /// Its title.
    pub title: String,
    /// What more there is to say.
    pub note: String,
}

/// The next step. There is none where the label says nothing that counts.
pub(super) fn step(w: &Writer<'_>, situation: Situation) -> Option<Block> {
    let support = w.report.support.as_ref()?;
    let in_gb = w.report.asked.market.as_deref() == Some("gb");
    let only_gb = |id| in_gb.then_some(id);
    let ended = matches!(support.status, SupportStatus::Ended | SupportStatus::Unsupported);
    let dated = support.end.is_some() && !ended;
    let stays = dated.then_some("next-date-stays");
    let ids = match situation {
        Situation::New if dated => vec![Some("next-new")],
        Situation::New if ended => vec![Some("unsupported-do")],
        Situation::New => vec![Some("exit-ask")],
        Situation::Refurbished => {
            vec![dated.then_some("next-refurbished-ask"), stays, only_gb("next-refurbished-gb"), Some("next-reset")]
        }
        Situation::Used => vec![stays, only_gb("next-used-gb"), Some("next-reset")],
        Situation::Owned => vec![Some("next-update"), ended.then_some("next-ended-owned")],
        Situation::Gift if dated => vec![Some("next-gift")],
        Situation::Gift => vec![Some("next-gift-none")],
    };
    let items = ids.into_iter().flatten().map(|id| w.say(id)).collect();
    Some(Block::List { title: Some(w.say("next")), items })
}

/// The entry for a promise that stands and has not ended.
pub(super) fn calendar(w: &Writer<'_>) -> Option<CalendarEntry> {
    let report = w.report;
    let support = report.support.as_ref().filter(|_| report.answer == AnswerCode::ChecksOut)?;
    let end = support.end.filter(|_| support.status != SupportStatus::Ended)?;
    let product = ("product", Arg::Words(product(w, &report.verified.as_ref()?.label)));
    let stated = ("stated", Writer::day(support.stated));
    let mut note = w.phrase("calendar-note", [("date", Arg::Date(end)), stated]);
    if report.list.demonstration {
        note = format!("{note} {}", w.words.ui("note-demonstration"));
    }
    Some(CalendarEntry { end, title: unmarked(w.phrase("calendar-title", [product])), note: unmarked(note) })
}

/// The answer in a few lines: what was found, of which product, when, and that the other side checks again.
pub(super) fn shared(w: &Writer<'_>, answer: &Answer, link: Option<&str>) -> Vec<String> {
    let mut lines = vec![answer.headline().to_owned()];
    if let Some(verified) = &w.report.verified {
        lines.push(w.phrase("shared-product", [("product", Arg::Words(product(w, &verified.label)))]));
    }
    lines.push(w.phrase("shared-checked", [("day", Writer::day(w.report.asked.today))]));
    lines.push(match link {
        // The address is this page's own, and only whole can it be used.
        Some(link) => w.phrase("shared-again-link", [("link", Arg::Words(link.to_owned()))]),
        None => w.phrase("shared-again", []),
    });
    if w.report.list.demonstration {
        lines.push(w.words.ui("note-demonstration"));
    }
    lines.into_iter().map(unmarked).collect()
}

/// A text that leaves for other programs, of which some show the marks that isolate a name as boxes: they stay only where
/// something runs from right to left.
fn unmarked(text: String) -> String {
    let is_right_to_left = |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    match text.contains(is_right_to_left) {
        true => text,
        false => text.replace(['\u{2068}', '\u{2069}'], ""),
    }
}

fn product(w: &Writer<'_>, label: &LabelFacts) -> String {
    format!("{} {}", w.foreign(&label.brand), w.list(&label.models))
}

impl Words {
    /// What to do next, by how somebody comes by the product; nothing where the label says nothing that counts.
    pub fn next_step(&self, report: &Report, situation: Situation) -> Option<Block> {
        step(&Writer::new(self, report), situation)
    }

    /// An entry for a calendar on the day until which updates are promised, where that promise stands.
    pub fn calendar(&self, report: &Report) -> Option<CalendarEntry> {
        calendar(&Writer::new(self, report))
    }

    /// The answer in a few lines to hand on, with its dates, and with the request to check again: at `link`, where the
    /// label can be opened there.
    pub fn shared(&self, report: &Report, link: Option<&str>) -> Vec<String> {
        let writer = writer::Writer::new(self, report);
        shared(&writer, &self.answer(report), link)
    }

    /// Brand and models of a label whose signature was verified, as one name.
    pub fn product(&self, report: &Report) -> Option<String> {
        let verified = report.verified.as_ref()?;
        Some(product(&Writer::new(self, report), &verified.label))
    }
}
