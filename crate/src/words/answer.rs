//! The answer as plain blocks. A shell maps each block to its own nodes and adds no words.

use serde::{Deserialize, Serialize};

/// What a person gets to read, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Language tag of every text that names no other.
    pub lang: String,
    /// Direction of that language.
    pub direction: Direction,
    /// How it is meant: shells show a shape for it beside the headline, never a colour alone.
    pub mood: Mood,
    /// What it is an answer about: shells give each its own frame.
    pub shape: Shape,
    /// The blocks, most important first. The first is the only headline.
    pub blocks: Vec<Block>,
}

impl Answer {
    /// The answer in one line: for a summary, or to be read out.
    pub fn headline(&self) -> &str {
        match self.blocks.first() {
            Some(Block::Headline { text }) => &text.text,
            _ => "",
        }
    }
}

/// Direction of writing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Direction {
    /// Left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// Right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// How an answer is meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// The label checks out.
    Good,
    /// It checks out, and there is something to mind: support ended or ends soon, an unlisted web address.
    Mind,
    /// It does not check out.
    Bad,
    /// It cannot be told. Not a warning.
    Unknown,
}

/// What an answer is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A signed label.
    Label,
    /// A maker's statement: never looks like a label.
    Statement,
    /// A link to an authority.
    Link,
    /// Something else.
    Other,
}

/// One block of an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Block {
    /// The answer in one line.
    Headline {
        /// What it says.
        text: Text,
    },
    /// A sentence or two.
    Line {
        /// What it is for.
        role: Role,
        /// What it says.
        text: Text,
    },
    /// A date that matters, shown large.
    Date {
        /// What the date is: "Security updates until at least".
        label: Text,
        /// The date, written out, in its own precision.
        value: Text,
        /// The date for machines: `2030-05-31` or `2030-05`.
        iso: String,
        /// What to know beside it: the time left.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        detail: Option<Text>,
    },
    /// Short sentences, one an item.
    List {
        /// Its heading.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<Text>,
        /// The items.
        items: Vec<Text>,
    },
    /// Names and values.
    Facts {
        /// Its heading.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<Text>,
        /// Name and value, in order.
        rows: Vec<(Text, Text)>,
    },
    /// Blocks behind a summary, closed at first.
    Disclosure {
        /// The line that opens it.
        summary: Text,
        /// What is behind it.
        blocks: Vec<Block>,
    },
}

/// What a line is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Says something.
    Plain,
    /// Says what to do next.
    Advice,
    /// Warns.
    Warning,
    /// Says something small beside the rest: the list's date, the day asked about.
    Note,
}

/// A text, in a language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Text {
    /// The text. What comes from labels or links stands between U+2068 and U+2069, so that its direction stays its
    /// own; it has no control characters and is shortened.
    pub text: String,
    /// Its language tag, where it is not the answer's; `und` where nobody says which it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}
