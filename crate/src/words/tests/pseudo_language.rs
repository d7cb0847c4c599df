//! Makes a pseudo-language from English. There are no tests in here: the styleguide in `tests/browser` draws with it, too.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// Stand around every message, so that a cut one shows.
pub(crate) const OPEN: char = '⟦';
pub(crate) const CLOSE: char = '⟧';

/// Messages that are read by the core, and not by people.
const NOT_SAID: [&str; 4] = ["direction", "translation-state", "owner", "date"];

/// English files in a pseudo-language: every text of every message is changed. None if they are no Fluent files.
pub(crate) fn pseudo(english: &str, direction: &str, change: fn(&str) -> String) -> Option<String> {
    let mut resource = parser::parse(english.to_owned()).ok()?;
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        match (&*message.id.name, &mut message.value) {
            ("direction", Some(pattern)) => pattern.elements = vec![text(direction)],
            (id, Some(pattern)) if !NOT_SAID.contains(&id) => enclosed(pattern, change),
            _ => {}
        }
        let attributes = message.attributes.iter_mut().filter(|attribute| !NOT_SAID.contains(&&*attribute.id.name));
        attributes.for_each(|attribute| enclosed(&mut attribute.value, change));
    }
    Some(serializer::serialize(&resource))
}

/// Hebrew letters for Latin ones.
pub(crate) fn mirrored(text: &str) -> String {
    let hebrew: Vec<char> = ('א'..='ת').collect();
    let letter = |c: char| {
        let at = usize::from(u8::try_from(c.to_ascii_lowercase()).unwrap_or_default().wrapping_sub(b'a'));
        if c.is_ascii_alphabetic() { hebrew[at % hebrew.len()] } else { c }
    };
    text.chars().map(letter).collect()
}

fn enclosed(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    changed(pattern, change);
    pattern.elements.insert(0, text(&OPEN.to_string()));
    pattern.elements.push(text(&CLOSE.to_string()));
}

fn changed(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| changed(&mut variant.value, change));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn text(value: &str) -> PatternElement<String> {
    PatternElement::TextElement { value: value.to_owned() }
}
