//! What a whole check costs, as a multiple of the bare signature verification in the same build.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::build::wasm::Recipe;
use crate::process::{self, cargo};
use crate::{paths, setup};

const PACKAGE: &str = "labelcheck-bench";

/// Loads the module and prints, like the native program, microseconds for each loop in turn.
const NODE: &str = r#"
import { readFileSync } from "node:fs";
import { initSync, Bench } from "./bench.js";
initSync({ module: readFileSync(new URL("bench.wasm", import.meta.url)) });
const bench = new Bench(), times = 1000;
const micros = (run) => {
  const start = performance.now();
  if (run() !== times) throw new Error("every run must succeed");
  return ((performance.now() - start) * 1000) / times;
};
for (let round = 0; round < 15; round++) console.log(micros(() => bench.bare(times)), micros(() => bench.whole(times)));
"#;

/// Both builds, as the Markdown that records them.
pub(super) fn measure() -> Result<String> {
    let native = process::output(cargo().args(["run", "--quiet", "--release", "--package", PACKAGE]))?;
    let folder = paths::target().join("xtask").join("bench");
    fs::create_dir_all(&folder)?;
    let wasm_opt = setup::for_build(false)?.wasm_opt;
    let module = Recipe { quick: false, wasm_opt }.build(PACKAGE)?;
    fs::write(folder.join("bench.js"), module.script)?;
    fs::write(folder.join("bench.wasm"), module.wasm)?;
    let script = folder.join("run.mjs");
    fs::write(&script, NODE)?;
    let wasm = process::output(std::process::Command::new("node").arg(&script))?;
    Ok(format!(
        "| build | bare verification, µs | text to report, µs | ratio |\n|---|---|---|---|\n{}\n{}",
        row("native, opt-level 3", &native)?,
        row("wasm, as the app is built, in Node", &wasm)?
    ))
}

/// A line of the table: the medians of the rounds, and the median of their ratios.
fn row(name: &str, output: &str) -> Result<String> {
    let rounds: Vec<(f64, f64)> = output
        .lines()
        .map(|line| {
            let (bare, whole) = line.trim().split_once(' ').context("two numbers a line are expected")?;
            Ok((bare.parse()?, whole.parse()?))
        })
        .collect::<Result<_>>()?;
    if rounds.is_empty() {
        bail!("{name} measured nothing");
    }
    let bare = median(rounds.iter().map(|round| round.0));
    let whole = median(rounds.iter().map(|round| round.1));
    let ratio = median(rounds.iter().map(|round| round.1 / round.0));
    Ok(format!("| {name} | {bare:.1} | {whole:.1} | {ratio:.2} |"))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_row_has_medians() {
        assert_eq!(row("x", "2 3\n10 11\n4 5\n").expect("a row"), "| x | 4.0 | 5.0 | 1.25 |");
        assert!(row("x", "").is_err());
    }
}
