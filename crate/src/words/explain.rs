//! A reason without an answer: for help desks, from the same table and the same words.

use super::writer::reason_id;
use super::{Arg, Words};
use crate::report::ReasonCode;

/// What a reason says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// What happened.
    pub happened: String,
    /// What it means for who asked; none for what stands behind "Details" only.
    pub means: Option<String>,
    /// What to do next.
    pub to_do: Option<String>,
}

/// Stands for names, numbers and dates.
const GAP: &str = "…";

pub(super) fn explain(words: &Words, code: ReasonCode) -> Explanation {
    let id = reason_id(code);
    let gap = |name: &'static str| (name, Arg::Words(GAP.to_owned()));
    let mut args = vec![("kind", Arg::Words("label".to_owned()))];
    args.extend(["issuer", "authority", "list"].map(gap));
    args.extend(code.facts().iter().copied().map(gap));
    let say = |id: String| words.has(&id).then(|| words.format(&id, &args));
    Explanation {
        happened: words.format(&id, &args),
        means: say(format!("{id}.means")),
        to_do: say(format!("{id}.do")),
    }
}
