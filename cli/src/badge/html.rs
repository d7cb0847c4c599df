//! The badge as a piece of a page: elements and classes only, as strict pages allow no style or script in their markup.

use super::Badge;
use super::said::Said;
use crate::plain::escaped;
use labelcheck::Direction;

/// Writes the badge. It has no style of its own: it is the page's.
pub(super) fn write(said: &Said<'_>, badge: &Badge) -> String {
    let words = said.words();
    let dates = said.dates(&[]);
    let direction = match words.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let mut html = format!("<div class=\"labelcheck-badge\" lang=\"{}\" dir=\"{direction}\">\n", escaped(words.lang()));
    for line in &badge.lines {
        let text = marked(&line.text, &dates);
        html.push_str(&format!("<p class=\"labelcheck-badge-{}\">{text}</p>\n", line.part.name()));
    }
    html.push_str(&format!(
        "<p class=\"labelcheck-badge-again\"><a href=\"{}\" rel=\"noreferrer\">{}</a></p>\n</div>\n",
        escaped(&badge.link),
        marked(&badge.again, &[])
    ));
    html
}

/// A text in a page: dates are marked as such, and names of others keep their direction by markup. `dates` has the longest
/// first, so that no date is taken for the end of another.
pub(crate) fn marked(text: &str, dates: &[(String, String)]) -> String {
    let mut html = String::new();
    let mut rest = text;
    let mut after_digit = false;
    while let Some(c) = rest.chars().next() {
        let date = dates.iter().find(|(words, _)| !after_digit && rest.starts_with(&**words));
        let length = match date {
            Some((words, iso)) => {
                html.push_str(&format!("<time datetime=\"{iso}\">{}</time>", escaped(words)));
                words.len()
            }
            None => {
                match c {
                    '\u{2068}' => html.push_str("<bdi>"),
                    '\u{2069}' => html.push_str("</bdi>"),
                    c => html.push_str(&escaped(c.encode_utf8(&mut [0; 4]))),
                }
                c.len_utf8()
            }
        };
        after_digit = c.is_ascii_digit();
        rest = &rest[length..];
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_date_is_marked_once_and_whole() {
        let dates = [("31 May 2030", "2030-05-31"), ("1 May 2030", "2030-05-01"), ("May 2030", "2030-05")]
            .map(|(words, iso)| (words.to_owned(), iso.to_owned()));
        for (text, expected) in [
            ("until 31 May 2030.", "until <time datetime=\"2030-05-31\">31 May 2030</time>."),
            (
                "1 May 2030 & May 2030",
                "<time datetime=\"2030-05-01\">1 May 2030</time> &amp; <time datetime=\"2030-05\">May 2030</time>",
            ),
            // A day that is no date of the badge is not made another.
            ("21 May 2030", "21 <time datetime=\"2030-05\">May 2030</time>"),
            ("\u{2068}<b>\"\u{2069}", "<bdi>&lt;b&gt;&quot;</bdi>"),
        ] {
            assert_eq!(marked(text, &dates), expected, "{text}");
        }
    }
}
