//! Printable artwork: the symbol, and beside it as text who promises, the date, the number and the host.
//!
//! The text is for everybody without a camera: nobody types 438 digits, and the number is the way in without one.

use super::symbol::QUIET;
use super::{Description, Symbol};
use crate::date::EndDate;
use crate::report::{Assurance, End, Fact, LabelFacts, SupportStatement};
use crate::words::Words;

/// Height of a line of text, in modules of the symbol.
const LINE: usize = 5;
/// Characters that fit a line at that size, by the widest common letters of a plain typeface.
const CHARACTERS: usize = 36;
/// Width of the text, in modules.
const TEXT_WIDTH: usize = 96;

/// Draws the artwork as SVG, 20 mm wide for the symbol alone and 53 mm in all.
///
/// Each language gets its own lines, all at one size: where a country has equal languages, none stands above another.
/// A demonstration says so on the artwork itself.
pub fn artwork(description: &Description, symbol: &Symbol, words: &[&Words], demonstration: bool) -> String {
    let mut lines: Vec<(&str, String)> = Vec::new();
    for (index, words) in words.iter().enumerate() {
        if index > 0 {
            lines.push((words.lang(), String::new()));
        }
        let texts = texts(description, words, demonstration);
        lines.extend(texts.iter().flat_map(|text| wrap(&plain(text))).map(|line| (words.lang(), line)));
    }
    let symbol_size = symbol.width() + 2 * QUIET;
    let height = symbol_size.max(lines.len() * LINE + 2 * QUIET);
    let width = symbol_size + TEXT_WIDTH;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}mm\" height=\"{}mm\">\n\
         <path fill=\"#fff\" d=\"M0 0h{width}v{height}h-{width}z\"/>\n\
         <path shape-rendering=\"crispEdges\" d=\"{}\"/>\n\
         <g font-family=\"Noto Sans, Arial, sans-serif\" font-size=\"4\">\n",
        millimetres(width, symbol_size),
        millimetres(height, symbol_size),
        symbol.path(QUIET, QUIET)
    );
    for (index, (lang, line)) in lines.iter().enumerate().filter(|(_, (_, line))| !line.is_empty()) {
        let y = QUIET + index * LINE + LINE - 1;
        svg.push_str(&format!("<text xml:lang=\"{lang}\" x=\"{symbol_size}\" y=\"{y}\">{}</text>\n", escape(line)));
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// What stands beside the symbol, in one language.
fn texts(description: &Description, words: &Words, demonstration: bool) -> Vec<String> {
    let facts = &description.facts;
    let text = |text: &str| Fact::Text(text.to_owned());
    let mut texts = Vec::new();
    if demonstration {
        texts.push(words.ui("artwork-demonstration"));
    }
    if is_makers(facts) {
        texts.push(words.ui("artwork-statement"));
    }
    let mut statements = facts.support.iter().map(|statement| (None, statement)).collect::<Vec<_>>();
    for part in &facts.parts {
        statements.extend(part.support.iter().map(|statement| (Some(&*part.name), statement)));
    }
    for (part, statement) in &statements {
        let promise = promise(statement, words);
        texts.push(part.map_or(promise.clone(), |part| format!("{part}: {promise}")));
        let by = statement.by.as_deref().unwrap_or(&facts.brand);
        if statement.end != End::Unsupported {
            texts.push(words.message("artwork-by", &[("who", text(by))]));
        }
    }
    if statements.is_empty() {
        texts.push(words.ui("artwork-not-stated"));
    }
    let stated = EndDate::Day(description.stated);
    texts.push(words.message("artwork-stated", &[("date", Fact::Date(stated))]));
    texts.push(words.message("artwork-number", &[("number", text(&facts.number))]));
    texts.push(words.message("artwork-check-at", &[("host", text(&description.host.to_lowercase()))]));
    texts.push(words.ui("artwork-scan"));
    texts
}

/// Whether only a maker can stand behind it: then the print must not look like a label. Schemes without levels are
/// checked or tested, and those with declared levels state the level.
fn is_makers(facts: &LabelFacts) -> bool {
    facts.statement.is_some() || facts.level.is_none() && facts.assurance == Assurance::Declared
}

fn promise(statement: &SupportStatement, words: &Words) -> String {
    match statement.end {
        End::Unsupported => words.ui("artwork-unsupported"),
        End::Date(date) if statement.markets.is_empty() => {
            words.message("artwork-until", &[("date", Fact::Date(date))])
        }
        End::Date(date) => {
            let markets: Vec<_> = statement.markets.iter().map(|market| words.market(market)).collect();
            let markets = Fact::Text(markets.join(", "));
            words.message("artwork-until-in", &[("markets", markets), ("date", Fact::Date(date))])
        }
    }
}

/// Without the isolates that screens need: on paper each line stands by itself.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Breaks a text at its spaces, so that no line is longer than [`CHARACTERS`] where a word is not.
fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= CHARACTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A length in millimetres, where the symbol with its quiet zone is to be 20 mm.
fn millimetres(modules: usize, symbol_size: usize) -> String {
    let tenths = (modules * 200).div_ceil(symbol_size.max(1));
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::super::{Description, Format};
    use super::*;

    #[test]
    fn canadian_artwork_has_both_languages_at_one_size() {
        let toml = include_str!("../../../labels/samples/maker-canada/description.toml");
        let description = Description::read(toml, Format::Toml).expect("a description");
        let french = concat!(
            include_str!("../../locales/fr/artwork.ftl"),
            include_str!("../../locales/fr/countries.ftl"),
            include_str!("../../locales/fr/dates.ftl"),
            include_str!("../../locales/fr/language.ftl"),
        );
        let french = Words::new("fr", french).expect("French");
        let symbol = Symbol::new("HTTPS://LABELCHECK.EXAMPLE/#123").expect("a symbol");
        let svg = artwork(&description, &symbol, &[&Words::english(), &french], true);
        for text in [
            "Security updates until at least 30",
            "Mises à jour de sécurité au moins",
            "The maker says this.",
            "1 October 2026",
            "Number: EC-77",
            "Numéro\u{202f}: EC-77",
            "labelcheck.example",
            "Érable",
            "Demonstration",
            "Démonstration",
        ] {
            assert!(svg.contains(text), "{text} is not on the artwork:\n{svg}");
        }
        assert_eq!(svg.matches("font-size").count(), 1);
        assert!(!svg.contains(['\u{2068}', '[']), "{svg}");
    }
}
