//! The badge as a picture: shapes and text with attributes alone, so that it stands by itself and inside a strict page.

use super::Badge;
use super::said::{Part, Said};
use super::wrap::wrap;
use crate::plain::escaped;
use labelcheck::Direction;

/// Width of the picture, in pixels of the page.
const WIDTH: u32 = 320;
/// Room at each edge.
const EDGE: u32 = 16;

/// How a line looks.
struct Look {
    size: u32,
    bold: bool,
    fill: &'static str,
    /// Room above it.
    above: u32,
}

fn look(part: Part) -> Look {
    match part {
        Part::Demonstration => Look { size: 14, bold: true, fill: "#111", above: 0 },
        Part::Product => Look { size: 16, bold: true, fill: "#111", above: 6 },
        Part::Variant => Look { size: 14, bold: false, fill: "#111", above: 0 },
        Part::Promise => Look { size: 18, bold: false, fill: "#111", above: 6 },
        Part::Warning => Look { size: 13, bold: true, fill: "#111", above: 6 },
        Part::Note | Part::Checked => Look { size: 13, bold: false, fill: "#444", above: 4 },
    }
}

const AGAIN: Look = Look { size: 15, bold: false, fill: "#00449e", above: 8 };

/// Draws the badge, dark on a ground of its own: it reads the same on a light page and on a dark one.
pub(super) fn draw(said: &Said<'_>, badge: &Badge) -> String {
    let mut pen = Pen { top: EDGE, direction: said.words().direction(), dates: said.dates(&[]) };
    let (mut ground, mut texts) = (String::new(), String::new());
    for line in &badge.lines {
        let start = pen.top;
        texts.push_str(&pen.lines(&line.text, &look(line.part)));
        if line.part == Part::Demonstration {
            ground = format!(
                "<rect x=\"1\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#ffe9a8\"/>\n",
                start - 6,
                WIDTH - 2,
                pen.top - start + 10
            );
            pen.top += 6;
        }
    }
    let start = pen.top;
    let link = pen.lines(&badge.again, &AGAIN);
    let height = pen.top + EDGE;
    let (title, desc) = described(badge);
    let direction = match pen.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         lang=\"{lang}\" xml:lang=\"{lang}\" direction=\"{direction}\" font-family=\"system-ui, sans-serif\">\n\
         <g role=\"img\">\n<title>{title}</title>\n<desc>{desc}</desc>\n\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#fff\" stroke=\"#595959\"/>\n{ground}{texts}</g>\n\
         <a href=\"{}\" target=\"_top\">\n<rect x=\"{EDGE}\" y=\"{start}\" width=\"{}\" height=\"{}\" fill=\"#fff\"/>\n\
         <g text-decoration=\"underline\">\n{link}</g>\n</a>\n</svg>\n",
        WIDTH - 1,
        height - 1,
        escaped(&badge.link),
        WIDTH - 2 * EDGE,
        // To the end of the lines below: at least 24 pixels, as a finger needs.
        height - start - 4,
        lang = escaped(said.words().lang()),
    )
}

/// Where the next line comes.
struct Pen {
    top: u32,
    direction: Direction,
    /// Dates, which stay whole.
    dates: Vec<(String, String)>,
}

impl Pen {
    fn lines(&mut self, text: &str, look: &Look) -> String {
        // A line that runs from right to left begins at the right edge.
        let x = match self.direction {
            Direction::LeftToRight => EDGE,
            Direction::RightToLeft => WIDTH - EDGE,
        };
        self.top += look.above;
        let weight = if look.bold { " font-weight=\"bold\"" } else { "" };
        let mut lines = String::new();
        let text = self
            .dates
            .iter()
            .fold(without_marks(text), |text, (date, _)| text.replace(date, &date.replace(' ', "\u{a0}")));
        for line in wrap(&text, (WIDTH - 2 * EDGE) * 1_000 / look.size, look.bold) {
            // Tamil letters reach far below the line, and Vietnamese ones far above it.
            let y = self.top + look.size * 11 / 10;
            self.top += look.size * 3 / 2;
            lines.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\"{weight} fill=\"{}\">{}</text>\n",
                look.size,
                look.fill,
                escaped(&line)
            ));
        }
        lines
    }
}

/// Name and description for who does not see it: everything that is in it.
fn described(badge: &Badge) -> (String, String) {
    let joined = |is_wanted: &dyn Fn(Part) -> bool| {
        let lines = badge.lines.iter().filter(|line| is_wanted(line.part));
        lines.map(|line| escaped(&without_marks(&line.text))).collect::<Vec<_>>().join("\n")
    };
    (joined(&|part| part == Part::Product), joined(&|part| part != Part::Product))
}

/// The marks that isolate a name matter only where something runs from right to left, and some programs show them.
fn without_marks(text: &str) -> String {
    let is_right_to_left = |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if text.contains(is_right_to_left) { text.to_owned() } else { crate::plain::unmarked(text) }
}
