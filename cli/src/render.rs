//! An answer as lines of text for a terminal. No words are added: a sign stands for the mood, white space for the rest.

use crate::plain::unmarked;
use labelcheck::{Answer, Block, Mood, Role, Text};
use textwrap::core::display_width;

/// The answer, wrapped to so many columns; what is behind a disclosure only if details are wanted.
pub(crate) fn answer(answer: &Answer, details: bool, columns: usize) -> String {
    let mut page = Page { text: String::new(), columns };
    for block in &answer.blocks {
        page.block(block, answer.mood, details, "  ");
    }
    page.text
}

/// Names and texts in two columns.
pub(crate) fn table(rows: &[(String, String)], columns: usize) -> String {
    let text = |text: &String| Text { text: text.clone(), lang: None };
    let rows: Vec<_> = rows.iter().map(|(name, value)| (text(name), text(value))).collect();
    let mut page = Page { text: String::new(), columns };
    page.table(&rows, "");
    page.text
}

struct Page {
    text: String,
    columns: usize,
}

impl Page {
    fn block(&mut self, block: &Block, mood: Mood, details: bool, indent: &str) {
        match block {
            Block::Headline { text } => {
                self.wrapped(text, &format!("{} ", sign(mood)), "  ");
                self.gap();
            }
            Block::Line { role, text } => {
                let first = if *role == Role::Warning { format!("{indent}! ") } else { indent.to_owned() };
                let rest = " ".repeat(display_width(&first));
                self.wrapped(text, &first, &rest);
            }
            Block::Date { label, value, detail, .. } => {
                self.gap();
                self.wrapped(label, indent, indent);
                let deeper = format!("{indent}  ");
                self.wrapped(value, &deeper, &deeper);
                if let Some(detail) = detail {
                    self.wrapped(detail, &deeper, &deeper);
                }
                self.gap();
            }
            Block::List { title, items } => {
                self.title(title.as_ref(), indent);
                for item in items {
                    self.wrapped(item, &format!("{indent}- "), &format!("{indent}  "));
                }
                self.gap();
            }
            Block::Facts { title, rows } => {
                self.title(title.as_ref(), indent);
                self.table(rows, indent);
                self.gap();
            }
            Block::Disclosure { summary, blocks } if details => {
                self.title(Some(summary), indent);
                let deeper = format!("{indent}  ");
                for block in blocks {
                    self.block(block, mood, details, &deeper);
                }
                self.gap();
            }
            // Shut, or of a kind that this build does not know.
            _ => {}
        }
    }

    fn title(&mut self, title: Option<&Text>, indent: &str) {
        self.gap();
        if let Some(title) = title {
            self.wrapped(title, indent, indent);
        }
    }

    /// Names and values in two columns, or under one another where that leaves too little room.
    fn table(&mut self, rows: &[(Text, Text)], indent: &str) {
        let names: Vec<String> = rows.iter().map(|(name, _)| unmarked(&name.text)).collect();
        let widest = names.iter().map(|name| display_width(name)).max().unwrap_or_default();
        let room = display_width(indent) + widest + 4;
        for (name, (_, value)) in names.iter().zip(rows) {
            if room * 2 > self.columns {
                self.lines(name, &format!("{indent}  "), &format!("{indent}  "));
                self.wrapped(value, &format!("{indent}    "), &format!("{indent}    "));
            } else {
                let padding = " ".repeat(widest - display_width(name));
                self.wrapped(value, &format!("{indent}  {name}{padding}  "), &" ".repeat(room));
            }
        }
    }

    fn wrapped(&mut self, text: &Text, first: &str, rest: &str) {
        self.lines(&unmarked(&text.text), first, rest);
    }

    fn lines(&mut self, text: &str, first: &str, rest: &str) {
        // Words stay whole: an address that is broken cannot be copied.
        let options =
            textwrap::Options::new(self.columns).initial_indent(first).subsequent_indent(rest).break_words(false);
        let options = options.word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// One empty line, never two.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// The shape that stands for the mood: apart without colour, too.
fn sign(mood: Mood) -> char {
    match mood {
        Mood::Good => '✓',
        Mood::Mind => '!',
        Mood::Bad => '✗',
        Mood::Unknown => '?',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::{Direction, Shape};

    fn text(text: &str) -> Text {
        Text { text: text.to_owned(), lang: None }
    }

    fn rendered(blocks: Vec<Block>, details: bool) -> String {
        let shown = Answer {
            lang: "en".to_owned(),
            direction: Direction::LeftToRight,
            mood: Mood::Bad,
            shape: Shape::Label,
            blocks,
        };
        answer(&shown, details, 30)
    }

    #[test]
    fn each_block_has_its_form() {
        let blocks = vec![
            Block::Headline { text: text("This label was changed after it was signed.") },
            Block::Line { role: Role::Plain, text: text("So nothing in it counts.") },
            Block::Line { role: Role::Warning, text: text("Do not open the link: it may lead anywhere.") },
            Block::Date {
                label: text("Until at least"),
                value: text("31 May 2030"),
                iso: "2030-05-31".to_owned(),
                detail: Some(text("3 years left")),
            },
            Block::List {
                title: Some(text("Do")),
                items: vec![text("Ask."), text("Tell \u{2068}CSA\u{2069} about it, please do.")],
            },
            Block::Facts {
                title: None,
                rows: vec![(text("名"), text("Wide")), (text("Brand"), text("Kestrel of the North Sea"))],
            },
            Block::Disclosure {
                summary: text("Details"),
                blocks: vec![Block::Line { role: Role::Note, text: text("Small.") }],
            },
        ];
        let expected = "\
✗ This label was changed after
  it was signed.

  So nothing in it counts.
  ! Do not open the link: it
    may lead anywhere.

  Until at least
    31 May 2030
    3 years left

  Do
  - Ask.
  - Tell CSA about it, please
    do.

    名     Wide
    Brand  Kestrel of the
           North Sea

";
        assert_eq!(rendered(blocks.clone(), false), expected);
        assert_eq!(rendered(blocks, true), format!("{expected}  Details\n    Small.\n\n"));
    }

    #[test]
    fn names_that_leave_no_room_stand_above_their_values() {
        let rows = vec![(text("A name of twenty chars"), text("Value"))];
        assert_eq!(
            rendered(vec![Block::Facts { title: None, rows }], false),
            "    A name of twenty chars\n      Value\n\n"
        );
    }

    #[test]
    fn what_is_longer_than_a_line_stays_whole() {
        let link = "https://a.example/a-very-long-path/indeed";
        assert_eq!(rendered(vec![Block::Line { role: Role::Plain, text: text(link) }], false), format!("  {link}\n"));
    }
}
