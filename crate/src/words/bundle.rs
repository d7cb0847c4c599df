//! The messages of one language. The types of the Fluent libraries stay in here.
//!
//! Fluent's own parser reads them, but its `fluent-bundle` does not resolve them: floating-point numbers, functions,
//! isolation and hash maps that no message here uses would be 25 KB of the shopper's download. A test holds every
//! message against it.

use core::fmt;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, unicode};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

const NO_TAG: &str = "not a language tag";

/// How deep messages may refer to messages: files have two levels, and a circle must end.
const DEPTH: usize = 8;

/// A language file cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WordsError {
    /// The language tag that was given.
    pub lang: String,
    /// The line of the joined text, counted from 1, where a line is to blame.
    pub line: Option<usize>,
    /// What is wrong, for whoever wrote the file.
    pub what: String,
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "words of {:?}, line {line}: {}", self.lang, self.what),
            None => write!(f, "words of {:?}: {}", self.lang, self.what),
        }
    }
}

impl core::error::Error for WordsError {}

/// What a variable of a message stands for.
#[derive(Clone)]
pub(super) enum Value<'a> {
    /// Words that can stand as they are.
    Words(Cow<'a, str>),
    /// A whole number; it decides plurals.
    Number(i64),
}

/// The values of a message's variables, by name. Not generic: one resolver in the page, not one for each message.
pub(super) type Values<'a> = &'a dyn Fn(&str) -> Option<Value<'a>>;

/// The messages of one language.
#[derive(Default)]
pub(super) struct Bundle {
    plurals: Option<PluralRules>,
    /// `message`, `message.attribute`, `-term` and `-term.attribute`, in the order of their names.
    patterns: Vec<(String, Pattern<String>)>,
}

impl Bundle {
    pub(super) fn new(lang: &str, fluent: &str) -> Result<Self, WordsError> {
        let error = |line, what: String| WordsError { lang: lang.to_owned(), line, what };
        let tag: LanguageIdentifier = lang.parse().map_err(|_| error(None, NO_TAG.to_owned()))?;
        let resource = parser::parse_runtime(fluent.to_owned()).map_err(|(_, errors)| match errors.first() {
            Some(first) => {
                let before = fluent.as_bytes().get(..first.pos.start).unwrap_or_default();
                let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
                error(Some(line), first.kind.to_string())
            }
            None => error(None, "not Fluent".to_owned()),
        })?;
        let mut bundle = Self { plurals: plurals(tag), patterns: Vec::new() };
        for entry in resource.body {
            bundle.add(entry).map_err(|id| error(None, format!("the message {id} stands there twice")))?;
        }
        Ok(bundle)
    }

    /// Puts the messages of another bundle in the place of those here, but for those in `apart`, which are its own. Gives
    /// why it cannot be: a message that is not here would never be said, and a variable that the message here does not
    /// have would stay a gap.
    pub(super) fn replace(&mut self, others: Self, apart: &str, always: &[&str]) -> Result<(), String> {
        for (id, pattern) in others.patterns {
            if id.split('.').next() == Some(apart) {
                continue;
            }
            let at = self.find(&id).map_err(|_| format!("there is no message {id}"))?;
            let known = variables(&self.patterns[at].1);
            let is_known = |name: &String| always.contains(&&**name) || known.iter().any(|known| is_of(name, known));
            if let Some(name) = variables(&pattern).into_iter().find(|name| !is_known(name)) {
                return Err(format!("the message {id} has no variable ${name}"));
            }
            self.patterns[at].1 = pattern;
        }
        Ok(())
    }

    /// Every message and attribute with this last part: `reason-X.translation-state`.
    pub(super) fn ending<'b>(&'b self, end: &'b str) -> impl Iterator<Item = &'b str> {
        self.patterns.iter().filter_map(move |(id, _)| id.ends_with(end).then_some(&**id))
    }

    /// How many messages there are, without attributes.
    pub(super) fn count(&self) -> usize {
        self.patterns.iter().filter(|(id, _)| !id.contains('.')).count()
    }

    /// Whether there is a message, or an attribute: `id.attribute`.
    pub(super) fn has(&self, id: &str) -> bool {
        self.find(id).is_ok()
    }

    /// A message or attribute with its variables; none where it is missing. A variable without a value leaves
    /// `{$name}`; the tests look for braces.
    pub(super) fn format<'a>(&'a self, id: &str, values: Values<'a>) -> Option<String> {
        let (_, pattern) = self.patterns.get(self.find(id).ok()?)?;
        let mut text = String::new();
        Resolver { bundle: self, values, depth: DEPTH }.pattern(pattern, &mut text);
        Some(text)
    }

    /// Adds what an entry defines, or says which name is there already.
    fn add(&mut self, entry: Entry<String>) -> Result<(), String> {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => return Ok(()),
        };
        for attribute in attributes {
            self.insert(format!("{id}.{}", attribute.id.name), attribute.value)?;
        }
        value.map_or(Ok(()), |value| self.insert(id, value))
    }

    fn insert(&mut self, id: String, pattern: Pattern<String>) -> Result<(), String> {
        match self.find(&id) {
            Ok(_) => Err(id),
            Err(at) => {
                self.patterns.insert(at, (id, pattern));
                Ok(())
            }
        }
    }

    /// Where a name is, or would have to be.
    fn find(&self, id: &str) -> Result<usize, usize> {
        self.patterns.binary_search_by(|(name, _)| (**name).cmp(id))
    }
}

/// Whether a variable is one that is known, or the precision of a date that is.
fn is_of(name: &str, known: &str) -> bool {
    let base = |name: &str| name.strip_suffix("-precision").unwrap_or(name).to_owned();
    base(name) == base(known)
}

/// The variables of a pattern.
fn variables(pattern: &Pattern<String>) -> Vec<String> {
    fn of_inline(inline: &InlineExpression<String>, names: &mut Vec<String>) {
        match inline {
            InlineExpression::VariableReference { id } => names.push(id.name.clone()),
            InlineExpression::Placeable { expression } => of_expression(expression, names),
            _ => {}
        }
    }
    fn of_expression(expression: &Expression<String>, names: &mut Vec<String>) {
        match expression {
            Expression::Inline(inline) => of_inline(inline, names),
            Expression::Select { selector, variants } => {
                of_inline(selector, names);
                variants.iter().for_each(|variant| of_pattern(&variant.value, names));
            }
        }
    }
    fn of_pattern(pattern: &Pattern<String>, names: &mut Vec<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                of_expression(expression, names);
            }
        }
    }
    let mut names = Vec::new();
    of_pattern(pattern, &mut names);
    names
}

/// The plural rules of a language: of the region, if it has its own.
fn plurals(tag: LanguageIdentifier) -> Option<PluralRules> {
    let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    [tag, language].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())
}

/// Writes out the patterns of one message.
#[derive(Clone, Copy)]
struct Resolver<'a> {
    bundle: &'a Bundle,
    values: Values<'a>,
    /// How many references may still follow each other.
    depth: usize,
}

impl Resolver<'_> {
    fn pattern(self, pattern: &Pattern<String>, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, text),
            }
        }
    }

    fn expression(self, expression: &Expression<String>, text: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.variant(selector, variants) {
                    self.pattern(&variant.value, text);
                }
            }
        }
    }

    fn inline(self, inline: &InlineExpression<String>, text: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => text.push_str(&unicode::unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => text.push_str(value),
            InlineExpression::VariableReference { id } => match (self.values)(&id.name) {
                Some(Value::Words(words)) => text.push_str(&words),
                Some(Value::Number(number)) => text.push_str(&number.to_string()),
                None => missing("$", &id.name, text),
            },
            InlineExpression::MessageReference { id, attribute: None } => self.reference("", &id.name, text),
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                self.reference("", &format!("{}.{}", id.name, attribute.name), text);
            }
            InlineExpression::TermReference { id, .. } => self.reference("-", &id.name, text),
            InlineExpression::FunctionReference { id, .. } => missing("", &id.name, text),
            InlineExpression::Placeable { expression } => self.expression(expression, text),
        }
    }

    fn reference(self, mark: &str, id: &str, text: &mut String) {
        match (self.bundle.find(&format!("{mark}{id}")), self.depth.checked_sub(1)) {
            (Ok(at), Some(depth)) => Resolver { depth, ..self }.pattern(&self.bundle.patterns[at].1, text),
            _ => missing(mark, id, text),
        }
    }

    /// The first variant whose key is the selector's value, or for a number its plural category; else the default.
    fn variant<'p>(
        self,
        selector: &InlineExpression<String>,
        variants: &'p [Variant<String>],
    ) -> Option<&'p Variant<String>> {
        let value = match selector {
            InlineExpression::VariableReference { id } => (self.values)(&id.name),
            _ => None,
        };
        let matches = |variant: &&Variant<String>| match (&variant.key, &value) {
            (VariantKey::Identifier { name }, Some(Value::Words(words))) => name == words,
            (VariantKey::Identifier { name }, Some(Value::Number(number))) => *name == self.category(*number),
            (VariantKey::NumberLiteral { value }, Some(Value::Number(number))) => *value == number.to_string(),
            _ => false,
        };
        variants.iter().find(matches).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn category(self, number: i64) -> &'static str {
        match self.bundle.plurals.as_ref().and_then(|plurals| plurals.select(number).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        }
    }
}

fn missing(mark: &str, name: &str, text: &mut String) {
    for part in ["{", mark, name, "}"] {
        text.push_str(part);
    }
}
