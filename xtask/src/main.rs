//! `cargo xtask`: the project's chores. `cargo xtask help` lists them.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value, ValueExt as _};
use xtask::{bench, build, serve, setup, test, trust};

const HELP: &str = "\
cargo xtask <verb>

  setup                install what is missing, and say what cannot be installed
  build                leave the site in dist/, ready for any static web host
    --quick            faster to build, larger to download
    --out DIR          somewhere else than dist/
    --package DIR      leave the npm package there, too
  serve                build quickly, serve on this machine, open a browser
    --port N           8080 if not said; the next free one if it is taken
    --no-open          leave the browser alone
    --release          build as for the public
  styleguide           the same, with every component in each state and language
  test                 all checks and tests, in steps
    --full             test the site as for the public
    --only STEP        one step, with those that it needs; may be repeated
  demonstration        make the demonstration's key list again from labels/trust/
  bench                measure, and record it in docs/performance.md
    --only PART        one part, with the site as built before; may be repeated
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = lexopt::Parser::from_env();
    let verb = match arguments.next()? {
        Some(Value(verb)) => verb.string()?,
        None | Some(Long("help") | Short('h')) => "help".into(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match verb.as_str() {
        "setup" => {
            no_more(arguments)?;
            setup::setup()?;
        }
        "build" => {
            build::build(&build_options(arguments)?)?;
        }
        "serve" => serve::serve(&serve_options(arguments)?)?,
        "styleguide" => serve::styleguide(&serve_options(arguments)?)?,
        "test" => return test::test(&test_options(arguments)?),
        "bench" => {
            bench::bench(&bench_parts(arguments)?)?;
        }
        "demonstration" => {
            no_more(arguments)?;
            trust::demonstration()?;
        }
        "help" => print!("{HELP}"),
        other => bail!("there is no verb `{other}`.\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn build_options(mut arguments: lexopt::Parser) -> Result<build::Options> {
    let mut options = build::Options { quick: false, out: None, package: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("quick") => options.quick = true,
            Long("out") => options.out = Some(PathBuf::from(arguments.value()?)),
            Long("package") => options.package = Some(PathBuf::from(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn serve_options(mut arguments: lexopt::Parser) -> Result<serve::Options> {
    let mut options = serve::Options { port: 8080, open: true, release: false };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("no-open") => options.open = false,
            Long("release") => options.release = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn test_options(mut arguments: lexopt::Parser) -> Result<test::Options> {
    let mut options = test::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("full") => options.full = true,
            Long("only") => options.only.push(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn bench_parts(mut arguments: lexopt::Parser) -> Result<Vec<String>> {
    let mut parts = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("only") => parts.push(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(parts)
}

fn no_more(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        Some(other) => Err(other.unexpected().into()),
        None => Ok(()),
    }
}
