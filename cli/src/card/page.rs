//! Cards on a page to print.
//!
//! It is a page and no picture: the browser breaks lines with the fonts that it prints with, keeps each card whole on its
//! sheet, and the style for that may stand inside, as the page is a file of its own and part of no other.

use super::Card;
use crate::badge::marked;
use crate::plain::{escaped, unmarked};
use labelcheck::issue::Symbol;
use labelcheck::{Direction, Words};

/// White modules around a symbol: four, by ISO/IEC 18004 section 6.3.8.
const QUIET: usize = 4;
/// Tenths of a millimetre for each module. Half a millimetre is the least; a sheet that is printed a little smaller than it is
/// stays above it.
const MODULE_TENTHS: usize = 6;

/// Writes the page, for A4.
pub(super) fn write(words: &Words, cards: &[Card]) -> String {
    let lang = escaped(words.lang());
    let direction = match words.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let products = cards.iter().flat_map(|card| &card.head).filter(|line| line.part.name() == "product");
    let title = products.map(|line| escaped(&unmarked(&line.text))).collect::<Vec<_>>().join(", ");
    let cards: String = cards.iter().map(|card| article(words, card)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width\"/>\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n{cards}</body>\n</html>\n"
    )
}

fn article(words: &Words, card: &Card) -> String {
    let mut html = String::from("<article>\n<div>\n");
    let mut line = |class: &str, text: String| {
        let tag = if class == "product" { "h1" } else { "p" };
        html.push_str(&format!("<{tag} class=\"{class}\">{text}</{tag}>\n"));
    };
    for part in card.head.iter().chain([&card.promise]) {
        line(part.part.name(), marked(&part.text, &card.dates));
    }
    if let Some((label, date)) = &card.date {
        line("date", format!("{} <strong>{}</strong>", marked(label, &[]), marked(date, &card.dates)));
    }
    for note in &card.notes {
        line(note.part.name(), marked(&note.text, &card.dates));
    }
    line("again", marked(&card.again, &card.dates));
    line("only", marked(&card.only, &[]));
    line("checked", marked(&card.checked.text, &card.dates));
    let scan = words.ui("artwork-scan");
    format!(
        "{html}</div>\n<div class=\"code\">\n{}\n<p>{}</p>\n<p><bdi>{}</bdi></p>\n</div>\n</article>\n",
        drawn(&card.symbol, &scan),
        escaped(&scan),
        escaped(&card.host)
    )
}

/// The symbol with its quiet zone, at its size on paper.
fn drawn(symbol: &Symbol, name: &str) -> String {
    let modules = symbol.width() + 2 * QUIET;
    let size = modules * MODULE_TENTHS;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {modules} {modules}\" width=\"{0}.{1}mm\" height=\"{0}.{1}mm\" \
         shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{2}\"><path fill=\"#fff\" d=\"M0 0h{modules}v{modules}h-{modules}z\"/>\
         <path d=\"{3}\"/></svg>",
        size / 10,
        size % 10,
        escaped(name),
        symbol.path(QUIET, QUIET)
    )
}

/// The dashed line is where to cut. Three cards fit a sheet.
const STYLE: &str = "@page{size:A4;margin:10mm}\
    body{margin:0;font:10pt/1.3 system-ui,sans-serif;color:#000;background:#fff}\
    article{display:flex;gap:6mm;justify-content:space-between;align-items:flex-start;max-width:190mm;box-sizing:border-box;\
    margin:0 0 2mm;padding:4mm 6mm;border:.3mm dashed #767676;break-inside:avoid;overflow-wrap:anywhere}\
    article>div:first-child{flex:1;min-width:0}h1,p{margin:0 0 1mm}time{white-space:nowrap}\
    .demonstration{font-weight:700;padding:.5mm 2mm;border:.4mm solid #000}\
    .product{font-size:22pt;line-height:1.15;font-weight:700}.variant{font-size:15pt}.promise{font-size:12pt}\
    .date strong{display:block;font-size:24pt;line-height:1.15}.again{font-size:13pt;font-weight:700}\
    .code{flex:none;text-align:center;font-size:9pt;width:min-content}.code svg{display:block}";
