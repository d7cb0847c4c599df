//! Exit codes, as scripts see them. They never change.

use labelcheck::AnswerCode;

/// How a run ended, from best to worst: of several inputs the worst counts.
///
/// A label that does not check out is worse than one that cannot be told about, so the codes do not ascend.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Outcome {
    /// Everything checks out, or was done.
    ChecksOut,
    /// It cannot be told.
    CannotTell,
    /// Something does not check out.
    DoesNot,
    /// An input could not be read or an output not written, or the command line is wrong: the rest is incomplete.
    Trouble,
}

impl Outcome {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::ChecksOut => 0,
            Self::DoesNot => 1,
            Self::CannotTell => 2,
            Self::Trouble => 3,
        }
    }
}

impl From<AnswerCode> for Outcome {
    fn from(answer: AnswerCode) -> Self {
        match answer {
            AnswerCode::ChecksOut => Self::ChecksOut,
            AnswerCode::DoesNot => Self::DoesNot,
            AnswerCode::CannotTell => Self::CannotTell,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn of_several_inputs_the_worst_counts() {
        use Outcome::{CannotTell, ChecksOut, DoesNot, Trouble};
        for (several, code) in [
            (&[ChecksOut, ChecksOut][..], 0),
            (&[ChecksOut, CannotTell], 2),
            (&[CannotTell, DoesNot, ChecksOut], 1),
            (&[DoesNot, Trouble, CannotTell], 3),
        ] {
            assert_eq!(several.iter().max().map(|worst| worst.code()), Some(code), "{several:?}");
        }
    }
}
