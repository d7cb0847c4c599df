//! What the messages of a language file may say: every combination of their variants.

use super::super::bundle::{Bundle, Value};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::path::{Path, PathBuf};

/// Stands for every placeable.
pub(super) const PLACEABLE: &str = "#";

/// A language: its tag, and its files in the order of their names.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) files: Vec<File>,
}

/// A file of a language.
pub(super) struct File {
    /// `answer.ftl`.
    pub(super) name: String,
    pub(super) source: String,
}

/// A message or an attribute.
pub(super) struct Message {
    /// `answer.ftl`.
    pub(super) file: String,
    /// The heading that it stands under.
    pub(super) section: String,
    /// `thing`, or `thing.attribute`.
    pub(super) id: String,
    /// One text for each combination of variants, in which `#` stands for every placeable.
    pub(super) texts: Vec<String>,
}

impl Message {
    /// Whether it is for engineers: behind "Details", or said by the command line to those who issue and publish.
    pub(super) fn is_technical(&self) -> bool {
        self.file == "details.ftl" || self.file.starts_with("cli") || self.id.starts_with("fact-")
    }
}

impl Language {
    /// All its messages.
    pub(super) fn messages(&self) -> Vec<Message> {
        self.files.iter().flat_map(messages).collect()
    }

    /// Its files joined, as `xtask` joins them.
    pub(super) fn joined(&self) -> String {
        self.files.iter().map(|file| &*file.source).collect()
    }
}

/// Every language that has a folder.
#[expect(clippy::disallowed_methods, reason = "a test reads what is to be tested")]
pub(super) fn all() -> Vec<Language> {
    let sorted = |folder: &Path| {
        let mut paths: Vec<PathBuf> =
            std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths
    };
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
    let file = |path: &PathBuf| File { name: name(path), source: std::fs::read_to_string(path).expect("a file") };
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let language = |folder: &PathBuf| Language { tag: name(folder), files: sorted(folder).iter().map(file).collect() };
    sorted(&locales).iter().map(language).collect()
}

/// Every sentence of the scheme data, with its language: it is ours too.
#[expect(clippy::disallowed_methods, reason = "a test reads what is to be tested")]
pub(super) fn scheme_sentences() -> Vec<(String, String)> {
    let mut sentences = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/schemes")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the scheme data") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                let text = std::fs::read_to_string(&path).expect("a file");
                sentences_of(&serde_json::from_str(&text).expect("JSON"), &mut sentences);
            }
        }
    }
    assert!(!sentences.is_empty(), "no scheme data");
    sentences
}

/// The sentences in a part of a file, of the members that hold some. Names are their owners'.
fn sentences_of(value: &serde_json::Value, sentences: &mut Vec<(String, String)>) {
    for (name, member) in value.as_object().into_iter().flatten() {
        if matches!(&**name, "note" | "text") {
            for (lang, text) in member["names"].as_object().into_iter().flatten() {
                sentences.push((lang.clone(), text.as_str().unwrap_or_default().to_owned()));
            }
        }
        sentences_of(member, sentences);
    }
    for member in value.as_array().into_iter().flatten() {
        sentences_of(member, sentences);
    }
}

fn messages(file: &File) -> Vec<Message> {
    let resource = parser::parse(&*file.source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.name));
    let mut messages = Vec::new();
    let mut section = String::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::GroupComment(comment) => {
                section = comment.content.concat();
                continue;
            }
            Entry::Message(message) => message,
            _ => continue,
        };
        let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        messages.extend(value.chain(attributes).map(|(id, pattern)| Message {
            file: file.name.clone(),
            section: section.clone(),
            id,
            texts: said(pattern),
        }));
    }
    messages
}

fn said(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let ends = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec![PLACEABLE.to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| said(&variant.value)).collect()
            }
        };
        texts = texts.iter().flat_map(|text| ends.iter().map(move |end| format!("{text}{end}"))).collect();
    }
    texts
}

/// What decides between variants, beside the one that stands for all others.
const SELECTORS: [(&str, &str); 8] = [
    ("kind", "statement"),
    ("date-precision", "month"),
    ("authority", "none"),
    ("assurance", "declared"),
    ("assurance", "checked"),
    ("why", "holder-request"),
    ("why", "issued-in-error"),
    ("why", "under-review"),
];

/// A translation that drops a name or a date says less than English does.
#[test]
fn every_language_says_every_variable() {
    let languages = all();
    let bundle = |language: &Language| Bundle::new(&language.tag, &language.joined()).expect("a language");
    let english = languages.iter().find(|language| language.tag == "en").expect("English");
    let (ours, messages) = (bundle(english), english.messages());
    let mut lost = Vec::new();
    for language in &languages {
        let theirs = bundle(language);
        for message in messages.iter().filter(|message| theirs.has(&message.id)) {
            for (selector, key) in SELECTORS {
                let value = |name: &str| {
                    let words = if name == selector { key.to_owned() } else { format!("<{name}>") };
                    Some(Value::Words(words.into()))
                };
                let ours = ours.format(&message.id, &value).unwrap_or_default();
                let theirs = theirs.format(&message.id, &value).unwrap_or_default();
                let said = ours.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(name, _)| name);
                let missing = said.filter(|name| !theirs.contains(&format!("<{name}>")));
                lost.extend(missing.map(|name| format!("{}: {} does not say ${name}", language.tag, message.id)));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_combination_of_variants_is_said() {
    let file = File {
        name: "a.ftl".to_owned(),
        source: "## One\n\na = { $x ->\n    [b] B { $y }\n   *[c] C\n}{ \"!\" } { $z ->\n    [d] D\n   *[e] E\n}\n    .f = { a }.\n".to_owned(),
    };
    let messages = messages(&file);
    let [a, f] = &*messages else { panic!("two messages") };
    assert_eq!((&*a.section, &*a.id, &*f.id), ("One", "a", "a.f"));
    assert_eq!(a.texts, ["B #! D", "B #! E", "C! D", "C! E"]);
    assert_eq!(f.texts, ["#."]);
}
