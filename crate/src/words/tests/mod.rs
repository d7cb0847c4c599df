//! Tests of the words: answers as golden texts, and rules that every language file keeps.

mod answers;
mod claims;
mod files;
mod guide;
mod meanings;
mod next;
mod numbers;
mod plain;
mod promise;
mod pseudo;
mod pseudo_language;
mod reports;
mod spoken;
mod syllables;
mod typography;

use super::{Answer, Block, Direction, Mood, Role, Shape, Text, Words};
use crate::date::{Date, EndDate};
use crate::limits;
use crate::report::{Fact, Left};
use reports::{date, label};
use std::fmt::Write as _;

/// An answer as indented plain text. With `details`, what is behind the last disclosure too.
fn render(answer: &Answer, details: bool) -> String {
    let mut out = format!("{} {:?} {:?}\n", answer.lang, answer.mood, answer.shape).to_lowercase();
    let last = answer.blocks.len() - 1;
    for (index, block) in answer.blocks.iter().enumerate() {
        render_block(&mut out, block, 0, details || index != last);
    }
    // Isolation has a test of its own, and the marks cannot be seen.
    out.replace(['\u{2068}', '\u{2069}'], "")
}

fn render_block(out: &mut String, block: &Block, depth: usize, open: bool) {
    let indent = "  ".repeat(depth);
    let line = |out: &mut String, mark: &str, text: &str| writeln!(out, "{indent}{mark}{text}").expect("a string");
    let title = |out: &mut String, title: &Option<Text>| {
        title.iter().for_each(|title| line(out, "", &format!("{}:", title.text)))
    };
    match block {
        Block::Headline { text } => line(out, "# ", &text.text),
        Block::Line { role, text } => {
            let mark = match role {
                Role::Plain => "",
                Role::Advice => "> ",
                Role::Warning => "! ",
                Role::Note => "~ ",
            };
            line(out, mark, &text.text);
        }
        Block::Date { label, value, iso, detail } => {
            line(out, "", &format!("{} [{}] <{iso}>", label.text, value.text));
            detail.iter().for_each(|detail| line(out, "  ", &detail.text));
        }
        Block::List { title: heading, items } => {
            title(out, heading);
            items.iter().for_each(|item| line(out, "- ", &item.text));
        }
        Block::Facts { title: heading, rows } => {
            title(out, heading);
            for (name, value) in rows {
                let lang = value.lang.iter().map(|lang| format!(" ({lang})")).collect::<String>();
                line(out, "| ", &format!("{}: {}{lang}", name.text, value.text));
            }
        }
        Block::Disclosure { summary, blocks } => {
            line(out, "+ ", &summary.text);
            if open {
                blocks.iter().for_each(|block| render_block(out, block, depth + 1, true));
            }
        }
    }
}

#[test]
fn a_name_with_bidirectional_controls_is_cleaned_and_isolated() {
    let mut report = label();
    let verified = report.verified.as_mut().expect("verified");
    verified.label.brand = "\u{202E}emcA\u{2069} \u{200B}\u{7}One".to_owned();
    let json = serde_json::to_string(&Words::english().answer(&report)).expect("JSON");
    assert!(!json.contains(['\u{202E}', '\u{200B}', '\u{7}']) && !json.contains("\\u0007"));
    assert!(json.contains("\u{2068}emcA One\u{2069} promises security updates"), "{json}");
    let opened = json.matches('\u{2068}').count();
    assert_eq!(opened, json.matches('\u{2069}').count());
}

#[test]
fn a_long_name_is_shortened() {
    let mut report = label();
    report.verified.as_mut().expect("verified").label.brand = "x".repeat(500);
    let answer = Words::english().answer(&report);
    assert_eq!(answer.headline().matches('x').count(), limits::SHOWN_CHARS - 1, "{}", answer.headline());
    assert!(answer.headline().contains("x…x"), "{}", answer.headline());
}

#[test]
fn a_month_stays_a_month() {
    let words = Words::english();
    assert_eq!(words.date(EndDate::parse("2030-05").expect("a month")), "May 2030");
    assert_eq!(words.date(EndDate::parse("2030-05-31").expect("a day")), "31 May 2030");
    let french = language("fr");
    assert_eq!(french.date(EndDate::parse("2030-05-01").expect("a day")), "1er mai 2030");
    assert_eq!(french.date(EndDate::parse("2030-08").expect("a month")), "août 2030");
}

#[test]
fn time_left_has_its_plurals_and_never_more_than_its_precision() {
    let words = Words::english();
    let today = Date::new(2026, 11, 20).expect("a day");
    for (left, end, expected) in [
        ((3, 6, 11), "2030-05-31", "3 years and 6 months left"),
        ((1, 0, 11), "2027-12-01", "1 year left"),
        ((0, 1, 1), "2026-12-21", "1 month and 1 day left"),
        ((0, 2, 0), "2027-01-20", "2 months left"),
        ((0, 0, 9), "2026-11-29", "9 days left"),
        ((0, 0, 0), "2026-11-20", "This is the last day"),
        ((0, 0, 10), "2026-11", "less than a month left"),
        ((0, 1, 11), "2026-12", "1 month left"),
    ] {
        let left = Left { years: left.0, months: left.1, days: left.2 };
        let end = EndDate::parse(end).expect("a date");
        assert_eq!(super::date::left(&words, left, end, today, today), expected);
    }
    let (left, end) = (Left { years: 2, months: 0, days: 0 }, EndDate::parse("2030-05-31").expect("a date"));
    assert_eq!(super::date::left(&words, left, end, date("2028-05-31"), today), "2 years left on 31 May 2028");
}

#[test]
fn names_are_joined_and_unknown_markets_keep_their_code() {
    let words = Words::english();
    let list = |names: &[&str]| words.list(names.iter().map(|name| (*name).to_owned()));
    assert_eq!(list(&["A"]), "A");
    assert_eq!(list(&["A", "B"]), "A and B");
    assert_eq!(list(&["A", "B", "C", "D"]), "A, B, C and D");
    assert_eq!(words.market("gb-nir"), "Northern Ireland");
    assert_eq!(words.market("xk"), "\u{2068}XK\u{2069}");
}

#[test]
fn shells_fetch_their_own_words() {
    let words = Words::english();
    assert_eq!(words.ui("ui-camera-none.do"), "Choose a photo of the code, or paste its text.");
    let day = Fact::Date(EndDate::parse("2026-11-20").expect("a day"));
    assert_eq!(words.message("ui-list-date", &[("date", day)]), "Key list of 20 November 2026");
    let file = Fact::Text("a\u{202E}b.png".to_owned());
    assert_eq!(words.message("cli-no-code", &[("file", file)]), "No code was found in \u{2068}ab.png\u{2069}.");
    assert!(words.has("ui-camera-none.do") && !words.has("ui-camera-none.don’t") && !words.has("ui-nothing"));
    assert_eq!(words.ui("ui-nothing"), "[ui-nothing]");
}

#[test]
fn a_language_that_cannot_be_used_is_refused_with_the_place() {
    let error =
        |lang: &str, text: &str| Words::new(lang, text).err().map(|error| error.to_string()).unwrap_or_default();
    assert_eq!(error("no tag", ""), "words of \"no tag\": not a language tag");
    assert_eq!(error("de", "a = A\na = B\n"), "words of \"de\": the message a stands there twice");
    let brace = error("de", "a = A\nb = { $x\n");
    assert!(brace.starts_with("words of \"de\", line 3: "), "{brace}");
}

#[test]
fn a_language_says_how_it_runs_and_a_missing_message_does_no_harm() {
    let words = Words::new("ar-XB", "direction = rtl\n").expect("a language");
    let answer = words.answer(&label());
    assert_eq!((answer.direction, answer.mood, answer.shape), (Direction::RightToLeft, Mood::Good, Shape::Label));
    assert!(render(&answer, true).contains("[promise-runs]"));
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

/// Every language with its files, joined as `xtask` joins them.
fn languages() -> Vec<(String, String)> {
    spoken::all().into_iter().map(|language| (language.tag.clone(), language.joined())).collect()
}

/// One of them.
fn language(tag: &str) -> Words {
    let (_, source) = languages().into_iter().find(|(other, _)| other == tag).expect("a language");
    Words::new(tag, &source).expect("words")
}
