//! Refuses pages that the content security policy would break: anything inline, and scripts and style sheets that
//! come without an integrity attribute.

/// What is wrong with a page, one line for each; nothing if it is fine.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = Tag::read(rest);
            rest = after;
            tag.judge(&mut faults);
            if tag.name == "script" || tag.name == "style" {
                let end = rest.find("</").unwrap_or(rest.len());
                if tag.name == "script" && !rest[..end].trim().is_empty() {
                    faults.push("<script> with text inside: move it to a file".into());
                }
                rest = &rest[end..];
            }
        }
    }
    faults
}

struct Tag {
    /// In small letters, as those of the attributes.
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// Reads a start tag whose `<` is gone; returns what follows its `>`.
    fn read(text: &str) -> (Tag, &str) {
        let (name, mut rest) = split_at(text, |c| c.is_ascii_whitespace() || c == '>' || c == '/');
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break;
            }
            if rest.is_empty() {
                break;
            }
            let (key, after) = split_at(rest, |c| c.is_ascii_whitespace() || "=>/".contains(c));
            let spaced = after.trim_start();
            let (value, after) = match spaced.strip_prefix('=') {
                Some(value) => read_value(value.trim_start()),
                None => ("", after),
            };
            attributes.push((key.to_ascii_lowercase(), value.to_string()));
            // A stray character that no attribute begins with must not stop the reading.
            rest = if after.len() == rest.len() {
                &after[after.chars().next().map_or(0, char::len_utf8)..]
            } else {
                after
            };
        }
        let tag = Tag { name: name.to_ascii_lowercase(), attributes };
        (tag, rest)
    }

    fn get(&self, key: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value.as_str())
    }

    fn judge(&self, faults: &mut Vec<String>) {
        let name = &self.name;
        let mut fault = |text: String| faults.push(text);
        if name == "style" {
            fault("<style>: move it to a style sheet".into());
        }
        if name == "script" {
            match self.get("src") {
                None | Some("") => fault("<script> without src: move it to a file".into()),
                Some(src) if self.get("integrity").is_none() => {
                    fault(format!("<script src=\"{src}\"> without integrity"));
                }
                Some(_) => {}
            }
        }
        if name == "link" && self.loads_code() && self.get("integrity").is_none() {
            let href = self.get("href").unwrap_or_default();
            fault(format!("<link href=\"{href}\"> without integrity"));
        }
        for (key, value) in &self.attributes {
            if key == "style" {
                fault(format!("<{name} style=\"{value}\">: use a class"));
            } else if key.starts_with("on") {
                fault(format!("<{name} {key}=...>: use addEventListener"));
            } else if value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
                fault(format!("<{name} {key}=\"{value}\">: inline script"));
            }
        }
    }

    fn loads_code(&self) -> bool {
        self.get("rel")
            .is_some_and(|rel| rel.split_ascii_whitespace().any(|word| word == "stylesheet" || word == "modulepreload"))
    }
}

fn read_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    split_at(text, |c| c.is_ascii_whitespace() || c == '>')
}

fn split_at(text: &str, stop: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(stop).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        let found = faults(html);
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (fault, part) in found.iter().zip(expected) {
            assert!(fault.contains(part), "{fault} does not say {part}");
        }
    }

    #[test]
    fn a_clean_page_passes() {
        check(
            "<!doctype html><html lang=en><!-- <script>no</script> --><link rel=stylesheet href=a.css integrity=x>\
             <link rel='icon' href='a.svg'><script type=module src=\"a.js\" integrity='x'></script>\
             <p data-online=\"1\" class='one'>1 < 2, style=\"x\"</p><br/>",
            &[],
        );
    }

    #[test]
    fn inline_script_is_found() {
        check("<script>alert(1)</script>", &["without src", "text inside"]);
        check("<SCRIPT type='application/json'></SCRIPT>", &["without src"]);
        check("<script src=a integrity=b>1</script>", &["text inside"]);
        check("<a href=' javascript:x()'>", &["inline script"]);
    }

    #[test]
    fn inline_style_is_found() {
        check("<style>p { color: red }</style>", &["<style>"]);
        check("<p class=\"a\"\n  STYLE = 'color: red'>", &["use a class"]);
    }

    #[test]
    fn handlers_are_found() {
        check("<body onload=start()>", &["<body onload"]);
        check("<img src=x onerror>", &["<img onerror"]);
    }

    #[test]
    fn missing_integrity_is_found() {
        check("<script src='a.js'></script>", &["without integrity"]);
        check("<link rel='preload stylesheet' href=a.css>", &["without integrity"]);
    }

    #[test]
    fn odd_markup_ends() {
        check("<p =\"x\" ' = ><", &[]);
        check("<p", &[]);
        check("<!-- open", &[]);
    }
}
