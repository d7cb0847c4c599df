//! Which steps there are, and what each runs.

use std::path::PathBuf;
use std::process::Command;
use std::{env, iter};

use anyhow::{Result, bail};

use crate::process::cargo;
use crate::setup::Tools;
use crate::{paths, process};

/// The packages that run in the browser, which have to pass on their own target as well.
const WASM_PACKAGES: &[&str] =
    &["--package", "labelcheck-www", "--package", "labelcheck-scanner", "--package", "labelcheck-element"];

/// The package whose tests need browsers and a built site.
const BROWSER_TESTS: &str = "labelcheck-browser";

/// All tests but those. They build the program, too.
const RUST_TESTS: &[&str] = &["test", "--workspace", "--exclude", BROWSER_TESTS];

pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// The steps that have to pass before.
    pub(crate) needs: &'static [&'static str],
    pub(crate) kind: Kind,
    /// The commands, run one after the other until one fails; none if a tool is missing.
    pub(crate) commands: fn(&Context) -> Vec<Command>,
}

/// What a step's output means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One check, which passes or fails as a whole.
    Check,
    /// A runner that says how many tests it ran.
    Tests,
    /// Compares the work tree with how it was; has no commands.
    Tidy,
}

pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        needs: &[],
        kind: Kind::Check,
        commands: |_| vec![with(cargo(), &["fmt", "--all", "--check"])],
    },
    Step {
        name: "clippy",
        needs: &[],
        kind: Kind::Check,
        commands: |_| {
            let deny = ["--", "-D", "warnings"];
            let mut native = cargo();
            native.args(["clippy", "--workspace", "--all-targets"]).args(deny);
            let mut wasm = cargo();
            wasm.arg("clippy").args(WASM_PACKAGES);
            wasm.args(["--target", "wasm32-unknown-unknown"]).args(deny);
            vec![native, wasm]
        },
    },
    Step {
        name: "tests",
        needs: &[],
        kind: Kind::Tests,
        commands: |_| vec![with(cargo(), &[RUST_TESTS, &["--no-fail-fast"]].concat())],
    },
    Step {
        name: "doc",
        needs: &[],
        kind: Kind::Check,
        commands: |_| {
            let words = ["doc", "--workspace", "--no-deps", "--document-private-items"];
            let mut doc = with(cargo(), &words);
            doc.env("RUSTDOCFLAGS", "-Dwarnings");
            vec![doc]
        },
    },
    Step {
        name: "python",
        needs: &[],
        kind: Kind::Tests,
        commands: |context| {
            let Some(python) = &context.tools.python else { return Vec::new() };
            let program = format!("labelcheck{}", env::consts::EXE_SUFFIX);
            let program = paths::target().join("debug").join(program);
            let scripts = ["test_reader.py", "test_tuf.py"].map(|script| {
                let mut run = process::command(python);
                // -B: it would leave compiled files beside the sources.
                run.arg("-B").arg(paths::root().join("tests/python").join(script)).env("LABELCHECK_PROGRAM", &program);
                run
            });
            // As the tests build it, so that nothing is built twice.
            let build = with(cargo(), &[RUST_TESTS, &["--no-run"]].concat());
            iter::once(build).chain(scripts).collect()
        },
    },
    Step { name: "engines", needs: &[], kind: Kind::Tests, commands: engines },
    Step {
        name: "build",
        needs: &[],
        kind: Kind::Check,
        commands: |context| {
            let mut build = process::command(&context.this_program);
            build.arg("build").arg("--out").arg(&context.dist);
            if !context.full {
                build.arg("--quick");
            }
            build.arg("--package").arg(paths::target().join("test-package"));
            vec![build]
        },
    },
    Step {
        name: "package",
        needs: &["build"],
        kind: Kind::Check,
        commands: |context| {
            let Some(node) = paths::on_path("node").filter(|_| context.tools.npm) else { return Vec::new() };
            let mut test = process::command(node);
            test.arg(paths::root().join("tests/package/test.mjs"));
            test.arg(paths::target().join("test-package")).arg(package_test());
            vec![test]
        },
    },
    Step {
        name: "browser",
        needs: &["build", "package"],
        kind: Kind::Tests,
        commands: |context| {
            let mut tests = cargo();
            tests
                .args(["test", "--package", BROWSER_TESTS, "--no-fail-fast", "--"])
                .env("LABELCHECK_DIST", &context.dist)
                .env("LABELCHECK_PACKAGE_SITE", package_test().join("dist"))
                .envs(context.tools.browser_variables.iter().cloned());
            for engine in &context.tools.missing_engines {
                tests.args(["--skip", engine]);
            }
            vec![tests]
        },
    },
    Step { name: "tidy", needs: &[], kind: Kind::Tidy, commands: |_| Vec::new() },
];

/// Where the project lies that the npm package is tried in.
fn package_test() -> PathBuf {
    paths::target().join("package-test")
}

/// The Python package in the engines that it is for.
fn engines(context: &Context) -> Vec<Command> {
    let Some(python) = &context.tools.engines else { return Vec::new() };
    let built = |name: &str| paths::target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let wheels = paths::target().join("wheels");
    let run = |words: &[&str]| with(process::command(python), words);
    let mut wheel = run(&["-m", "maturin", "build", "--manifest-path", "python/Cargo.toml", "--interpreter"]);
    wheel.arg(python).arg("--out").arg(&wheels);
    let mut install =
        run(&["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", "--no-index", "--find-links"]);
    install.arg(wheels).arg(concat!("labelcheck==", env!("CARGO_PKG_VERSION")));
    // -B: it would leave compiled files beside the sources.
    let mut tests = run(&["-B", "python/tests/run.py"]);
    tests
        .env("LABELCHECK_PROGRAM", built("labelcheck"))
        .env("LABELCHECK_MAKE_STOCK", built("examples/make_stock_files"))
        .env("LABELCHECK_JAVA", if context.tools.java { "yes" } else { "no" });
    vec![with(cargo(), &[RUST_TESTS, &["--no-run"]].concat()), wheel, install, tests]
}

/// What the steps work with.
pub(crate) struct Context {
    pub(crate) full: bool,
    pub(crate) this_program: PathBuf,
    pub(crate) tools: Tools,
    /// The site under test; not `dist/`, which is the person's.
    pub(crate) dist: PathBuf,
    /// The work tree before the first step.
    pub(crate) tree: Option<String>,
}

impl Context {
    pub(crate) fn new(full: bool, this_program: PathBuf, tools: Tools) -> Context {
        Context { full, this_program, tools, dist: paths::target().join("test-dist"), tree: tree() }
    }
}

/// The steps of these names, and those that they need; all if there are no names.
pub(crate) fn chosen(names: &[String]) -> Result<Vec<&'static Step>> {
    let mut wanted: Vec<&str> = names.iter().map(String::as_str).collect();
    for name in names {
        match STEPS.iter().find(|step| step.name == name) {
            Some(step) => wanted.extend(step.needs),
            None => {
                let all: Vec<_> = STEPS.iter().map(|step| step.name).collect();
                bail!("there is no step `{name}`; the steps are {}", all.join(", "));
            }
        }
    }
    Ok(STEPS.iter().filter(|step| names.is_empty() || wanted.contains(&step.name)).collect())
}

/// Everything that git sees as changed; `None` where the sources came without git.
pub(crate) fn tree() -> Option<String> {
    let git = |words: &[&str]| process::ask(&mut with(process::command("git"), words));
    Some(git(&["status", "--porcelain"])? + "\n" + &git(&["diff"])?)
}

fn with(mut command: Command, words: &[&str]) -> Command {
    command.args(words);
    command
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[track_caller]
    fn check(names: &[&str], expected: &[&str]) {
        let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
        let steps = chosen(&names).expect("steps");
        let found: Vec<_> = steps.iter().map(|step| step.name).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_step_brings_what_it_needs() {
        check(&["browser"], &["build", "package", "browser"]);
        check(&["tidy", "fmt"], &["fmt", "tidy"]);
    }

    #[test]
    fn an_unknown_step_is_an_error() {
        assert!(chosen(&["lint".into()]).is_err());
    }
}
