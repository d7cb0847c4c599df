//! How many tests passed, failed and were skipped.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Count {
    /// Adds up what a test runner says in its output: cargo's `test result:` lines, and lines of the form
    /// `N passed, N failed[, N skipped]`. What was left out by a filter counts as skipped: only we set filters, for
    /// engines that are not here.
    pub(crate) fn read(output: &str) -> Count {
        let mut sum = Count::default();
        for line in output.lines() {
            if let Some(count) = cargo_line(line.trim()).or_else(|| plain_line(line.trim())) {
                sum += count;
            }
        }
        sum
    }

    pub(crate) fn ran_nothing(self) -> bool {
        self == Count::default()
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Count { passed, failed, skipped } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

/// `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s`
fn cargo_line(line: &str) -> Option<Count> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |word: &str| {
        let part = counts.split(';').find(|part| part.trim().ends_with(word))?;
        part.split_whitespace().next()?.parse::<u64>().ok()
    };
    Some(Count {
        passed: number("passed")?,
        failed: number("failed")?,
        skipped: number("ignored")? + number("filtered out")?,
    })
}

/// `5 passed, 0 failed` or `5 passed, 0 failed, 1 skipped`, alone on a line
fn plain_line(line: &str) -> Option<Count> {
    let mut parts = line.split(", ");
    let mut number = |word: &str| parts.next()?.strip_suffix(word)?.parse::<u64>().ok();
    let passed = number(" passed")?;
    let failed = number(" failed")?;
    let skipped = number(" skipped");
    // Anything more is a sentence, not a count.
    let ours = skipped.is_some() || line.split(", ").count() == 2;
    (ours && parts.next().is_none()).then_some(Count { passed, failed, skipped: skipped.unwrap_or(0) })
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[track_caller]
    fn check(output: &str, expected: &str) {
        assert_eq!(Count::read(output).to_string(), expected);
    }

    #[test]
    fn runners_lines_are_added_up() {
        check(
            "running 6 tests\n\
             test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s\n\
             \n\
             test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0s\n\
             7 passed, 1 failed\n\
             1 passed, 0 failed, 3 skipped\n",
            "14 passed, 3 failed, 6 skipped",
        );
    }

    #[test]
    fn sentences_are_not() {
        check("we saw 5 passed, 1 failed", "0 passed, 0 failed, 0 skipped");
        check("5 passed, 1 failed, and so on", "0 passed, 0 failed, 0 skipped");
        check("", "0 passed, 0 failed, 0 skipped");
    }
}
