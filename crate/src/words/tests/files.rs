//! Rules that every language file keeps.

use super::super::ALWAYS;
use super::super::bundle::{Bundle, Value};
use super::super::writer::reason_id;
use super::{Words, languages};
use crate::report::ReasonCode;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// The source of everything that fetches messages in the core.
const SOURCES: [&str; 14] = [
    include_str!("../mod.rs"),
    include_str!("../beside.rs"),
    include_str!("../date.rs"),
    include_str!("../details.rs"),
    include_str!("../exits.rs"),
    include_str!("../headline.rs"),
    include_str!("../label.rs"),
    include_str!("../next.rs"),
    include_str!("../promise.rs"),
    include_str!("../rules.rs"),
    include_str!("../scheme.rs"),
    include_str!("../support.rs"),
    include_str!("../text.rs"),
    include_str!("../writer.rs"),
];

/// Literals in the source that look like the name of a message and are none.
const NO_MESSAGE: [&str; 6] = ["list-number", "-precision", "list-age", "list-part", "not-shown", "other-law"];

/// Messages whose names the core puts together, and those that shells and artwork fetch.
const PREFIXES: [&str; 11] =
    ["reason-", "month-", "market-", "group-", "rule-", "asks-", "ui-", "cli-", "artwork-", "badge-", "card-"];

#[test]
fn english_always_loads() {
    assert_eq!(Words::new("en", Words::ENGLISH).err(), None);
    assert!(Words::english().has("direction"));
}

#[test]
fn every_reason_has_its_words_and_those_that_lead_have_steps() {
    let words = Words::english();
    for &code in ReasonCode::ALL {
        let id = reason_id(code);
        assert!(words.has(&id), "{id}");
        for attribute in ["means", "do"] {
            assert_eq!(words.has(&format!("{id}.{attribute}")), code.rank() > 0, "{id}.{attribute}");
        }
    }
}

#[test]
fn every_message_is_used_and_every_message_used_exists() {
    let words = Words::english();
    let used: BTreeSet<&str> = SOURCES.iter().flat_map(|source| source.split('"').skip(1).step_by(2)).collect();
    let is_name = |text: &str| {
        text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
    };
    for id in used.iter().filter(|id| is_name(id) && !NO_MESSAGE.contains(id) && !id.ends_with('-')) {
        assert!(words.has(id), "{id} is used and does not exist");
    }
    let messages = messages(Words::ENGLISH);
    for message in &messages {
        let (id, attribute) = message.name.split_once('.').unwrap_or((&message.name, ""));
        let fetched = used.contains(&*message.name)
            || attribute == "look" && used.contains("{}.look")
            || id == super::super::state::MESSAGE
            || attribute == "found" && used.contains("{id}.found")
            || PREFIXES.iter().any(|prefix| id.starts_with(prefix))
            || messages.iter().any(|other| other.references.contains(&message.name));
        assert!(fetched, "{} is never used", message.name);
    }
}

#[test]
fn every_language_has_the_messages_and_no_other_variables() {
    let english = messages(Words::ENGLISH);
    for (lang, source) in languages() {
        let theirs = messages(&source);
        for message in &theirs {
            // A language may need forms of its own for what is checked.
            let own = message.name.starts_with("thing-");
            let ours = english.iter().find(|ours| ours.name == message.name);
            assert!(own || ours.is_some(), "{lang}: {} is not in the English files", message.name);
            let known = ours.map(|ours| with_precision(&ours.variables)).unwrap_or_default();
            let unknown = message.variables.iter().find(|name| !known.contains(*name) && !ALWAYS.contains(&&***name));
            assert_eq!(unknown, None, "{lang}: {}", message.name);
        }
        // What only the command line says is in English so far.
        for ours in english.iter().filter(|message| !message.name.starts_with("cli-")) {
            assert!(theirs.iter().any(|message| message.name == ours.name), "{lang} lacks {}", ours.name);
        }
    }
}

/// A date also gives its precision, whether a language needs it or not.
fn with_precision(variables: &BTreeSet<String>) -> BTreeSet<String> {
    variables.iter().flat_map(|name| [name.clone(), format!("{name}-precision")]).collect()
}

/// A message or an attribute, taken apart.
struct Message {
    name: String,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

fn messages(source: &str) -> Vec<Message> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        for (name, pattern) in value.chain(attributes) {
            let mut message = Message { name, variables: BTreeSet::new(), references: BTreeSet::new() };
            take_apart(pattern, &mut message);
            messages.push(message);
        }
    }
    messages
}

fn take_apart(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => note(inline, message),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                note(selector, message);
                variants.iter().for_each(|variant| take_apart(&variant.value, message));
            }
        }
    }
}

fn note(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.references.insert(id.name.to_owned());
        }
        _ => {}
    }
}

/// What `fluent-bundle` makes of every message, ours makes too, whatever values it gets.
#[test]
fn messages_are_resolved_as_by_the_reference() {
    for (lang, source) in languages() {
        let source = &source;
        let ours = Bundle::new(&lang, source).expect("a language");
        let resource = FluentResource::try_new(source.to_owned()).expect("Fluent");
        let mut reference = FluentBundle::new(vec![lang.parse().expect("a tag")]);
        reference.set_use_isolating(false);
        reference.add_resource(resource).expect("no message twice");
        let names: BTreeSet<String> = messages(source).into_iter().flat_map(|message| message.variables).collect();
        for message in messages(source) {
            let (id, attribute) = message.name.split_once('.').map_or((&*message.name, None), |(id, a)| (id, Some(a)));
            let theirs = reference.get_message(id).expect("a message");
            let pattern = match attribute {
                Some(attribute) => theirs.get_attribute(attribute).expect("an attribute").value(),
                None => theirs.value().expect("a value"),
            };
            for value in
                [None, Some(""), Some("statement"), Some("month"), Some("none"), Some("0"), Some("1"), Some("21")]
            {
                let number = value.and_then(|value| value.parse::<i64>().ok());
                let given = |_: &str| match number {
                    Some(number) => Some(Value::Number(number)),
                    None => value.map(|words| Value::Words(words.into())),
                };
                let mut args = FluentArgs::new();
                for name in &names {
                    match (number, value) {
                        (Some(number), _) => args.set(&**name, number),
                        (None, Some(words)) => args.set(&**name, words),
                        (None, None) => {}
                    }
                }
                let expected = reference.format_pattern(pattern, Some(&args), &mut vec![]);
                assert_eq!(ours.format(&message.name, &given).as_deref(), Some(&*expected), "{}", message.name);
            }
        }
    }
}

#[test]
fn a_circle_of_messages_ends() {
    let ours = Bundle::new("en", "a = { b }\nb = { a }\nc = { c.c }\n").expect("a language");
    for id in ["a", "c"] {
        let text = ours.format(id, &|_| None).expect("a message");
        assert!(text.starts_with('{') && text.ends_with('}'), "{text}");
    }
}
