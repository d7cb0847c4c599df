//! What failed, from what a test runner prints: the names, and the beginning of what each says.
//!
//! A failing test is named where its program ends, and other programs run after it: the last lines of a log tell nothing.

use std::fmt;

/// Lines of a test's output that are shown: its message and the place come first.
const LINES: usize = 40;

/// Tests that are shown with their output; of the others the names are.
const TESTS: usize = 20;

/// A test that failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure<'o> {
    /// The program that it is in, as cargo names it.
    program: &'o str,
    name: &'o str,
    output: Vec<&'o str>,
}

/// All of them, in their order. Cargo's own runner (`---- NAME stdout ----`), libtest-mimic (`---- NAME ----`) and
/// Python's unittest (`FAIL: NAME`) are read.
pub(crate) fn failures(log: &str) -> Vec<Failure<'_>> {
    let mut found: Vec<Failure<'_>> = Vec::new();
    let (mut program, mut is_inside) = ("", false);
    for line in log.lines() {
        if let Some(name) = name(line) {
            found.push(Failure { program, name, output: Vec::new() });
            is_inside = true;
        } else if let Some(name) =
            line.trim_start().strip_prefix("Running ").or_else(|| line.trim_start().strip_prefix("Doc-tests "))
        {
            (program, is_inside) = (name, false);
        } else if line == "failures:" || line.starts_with("test result: ") || line.starts_with("Ran ") {
            is_inside = false;
        } else if let Some(failure) = found.last_mut().filter(|_| is_inside) {
            failure.output.push(line);
        }
    }
    found
}

fn name(line: &str) -> Option<&str> {
    if let Some(name) = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" ----")) {
        return Some(name.strip_suffix(" stdout").unwrap_or(name));
    }
    line.strip_prefix("FAIL: ").or_else(|| line.strip_prefix("ERROR: "))
}

impl fmt::Display for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "FAILED {}", self.title())?;
        // Empty lines before and after, and the underlining of unittest.
        let is_line = |line: &&str| !line.trim_matches(['-', '=', ' ']).is_empty();
        let start = self.output.iter().position(is_line).unwrap_or(0);
        let end = self.output.iter().rposition(is_line).map_or(0, |last| last + 1);
        let output = self.output.get(start..end).unwrap_or_default();
        for line in output.iter().take(LINES) {
            writeln!(f, "  {line}")?;
        }
        if output.len() > LINES {
            writeln!(f, "  ({} more lines)", output.len() - LINES)?;
        }
        Ok(())
    }
}

impl Failure<'_> {
    fn title(&self) -> String {
        if self.program.is_empty() { self.name.to_owned() } else { format!("{} ({})", self.name, self.program) }
    }
}

/// What is shown of them, line by line.
pub(crate) fn shown(failures: &[Failure<'_>]) -> String {
    let (with_output, names) = failures.split_at(failures.len().min(TESTS));
    let mut text: String = with_output.iter().map(|failure| format!("{failure}\n")).collect();
    for failure in names {
        text.push_str(&format!("FAILED {}\n", failure.title()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{LINES, TESTS, failures, shown};

    const LOG: &str = "\
$ cargo test
     Running tests/one.rs (target/debug/deps/one-0)

running 2 tests
test good ... ok
test a::bad ... FAILED

failures:

---- a::bad stdout ----

thread 'a::bad' panicked at tests/one.rs:3:5:
left: 1
right: 2


failures:
    a::bad

test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s

error: test failed, to rerun pass `--test one`
     Running tests/two.rs (target/debug/deps/two-0)
test worse ... FAILED

failures:

---- worse ----
it is worse

failures:
    worse

test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s
   Doc-tests x

running 0 tests

test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

error: 1 target failed:
    `--test one`
";

    #[test]
    fn the_names_and_what_they_say_are_found_wherever_they_stand() {
        let failures = failures(LOG);
        assert_eq!(
            shown(&failures),
            "FAILED a::bad (tests/one.rs (target/debug/deps/one-0))\n  thread 'a::bad' panicked at tests/one.rs:3:5:\n  left: 1\n  \
             right: 2\n\nFAILED worse (tests/two.rs (target/debug/deps/two-0))\n  it is worse\n\n"
        );
    }

    #[test]
    fn unittest_is_read_too() {
        let line = "-".repeat(70);
        let log = format!(
            "FAIL: test_x (tests.Case)\n{line}\nTraceback:\nAssertionError: 1 != 2\n\n{line}\nRan 3 tests in 0.1s\n\nFAILED\n"
        );
        assert_eq!(shown(&failures(&log)), "FAILED test_x (tests.Case)\n  Traceback:\n  AssertionError: 1 != 2\n\n");
    }

    #[test]
    fn long_ones_are_cut_and_many_are_named() {
        let long: String = (0..LINES + 5).map(|line| format!("line {line}\n")).collect();
        let log: String = (0..TESTS + 2).map(|test| format!("---- test{test} stdout ----\n{long}")).collect();
        let shown = shown(&failures(&log));
        assert!(shown.contains("line 39\n  (5 more lines)\n") && !shown.contains("line 40\n"), "{shown}");
        assert!(shown.ends_with("FAILED test20\nFAILED test21\n"), "{shown}");
    }

    #[test]
    fn where_none_is_named_none_is_shown() {
        assert!(failures("error[E0277]: no\n\nerror: could not compile `x`\n").is_empty());
    }
}
