//! What a whole check and loading a whole key list cost, as multiples of the bare signature verifications in the same
//! build.

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
const bench = new Bench();
const micros = (times, loop) => {
  const start = performance.now();
  if (bench[loop](times) !== times) throw new Error("every run must succeed");
  return ((performance.now() - start) * 1000) / times;
};
for (let round = 0; round < 15; round++) {
  console.log(micros(1000, "bare"), micros(1000, "whole"), micros(20, "bare_list"), micros(20, "whole_list"));
}
"#;

/// The check of a label, as the Markdown that records it.
pub(super) fn label() -> Result<String> {
    table("text to report", |round| (round[0], round[1]))
}

/// Loading the demonstration's key list, likewise.
pub(super) fn list() -> Result<String> {
    table("stored bytes to evidence", |round| (round[2], round[3]))
}

/// Microseconds: a bare verification and a check, all bare verifications of the key list and loading it.
type Round = [f64; 4];

fn table(what: &str, pair: fn(&Round) -> (f64, f64)) -> Result<String> {
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
        "| build | bare verification, µs | {what}, µs | ratio |\n|---|---|---|---|\n{}\n{}",
        row("native, opt-level 3", &native, pair)?,
        row("wasm, as the app is built, in Node", &wasm, pair)?
    ))
}

/// A line of the table: the medians of the rounds, and the median of their ratios.
fn row(name: &str, output: &str, pair: fn(&Round) -> (f64, f64)) -> Result<String> {
    let mut rounds = Vec::new();
    for line in output.lines() {
        let numbers: Vec<f64> = line.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let round = Round::try_from(numbers).ok().context("four numbers a line are expected")?;
        rounds.push(pair(&round));
    }
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
        let first = |round: &[f64; 4]| (round[0], round[1]);
        let last = |round: &[f64; 4]| (round[2], round[3]);
        let output = "2 3 1 1\n10 11 1 3\n4 5 1 2\n";
        assert_eq!(row("x", output, first).expect("a row"), "| x | 4.0 | 5.0 | 1.25 |");
        assert_eq!(row("x", output, last).expect("a row"), "| x | 1.0 | 2.0 | 2.00 |");
        assert!(row("x", "", first).is_err());
        assert!(row("x", "1 2", first).is_err());
    }
}
