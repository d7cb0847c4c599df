//! What the check costs inside DuckDB and Spark, against the command line.

use std::fs;

use anyhow::Result;

use super::program::{self, met, percentile};
use crate::process::{self, cargo};
use crate::{paths, setup};

/// What an engine may take beyond reading the table, as a multiple of what the command line takes.
const MOST: f64 = 1.5;

const ROUNDS: &str = "5";

/// Names of the stocks, with their rows and labels.
const STOCKS: [(&str, &str, &str); 2] =
    [("2,000 labels", "1000000", "2000"), ("each label different", "100000", "100000")];

const HEAD: &str = "\
| engine and stock | rows | command line, s | engine's scan, s | scan and check, s | check over command line | aim | met | rows a second by the clock |
|---|---:|---:|---:|---:|---:|---:|---|---:|
";

/// As the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    let python = setup::engines()?;
    let wheels = paths::target().join("wheels-release");
    let manifest = "python/Cargo.toml";
    let mut wheel = process::command(&python);
    wheel.args(["-m", "maturin", "build", "--release", "--quiet", "--manifest-path", manifest, "--interpreter"]);
    process::run(wheel.arg(&python).arg("--out").arg(&wheels))?;
    let mut install = process::command(&python);
    install.args(["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", "--no-index", "--find-links"]);
    process::run(install.arg(wheels).arg(concat!("labelcheck==", env!("CARGO_PKG_VERSION"))))?;
    process::run(cargo().args(["build", "--quiet", "--release", "--package", "labelcheck-cli"]))?;
    let folder = paths::target().join("xtask").join("bench");
    fs::create_dir_all(&folder)?;
    let mut stocks = Vec::new();
    for (name, rows, labels) in STOCKS {
        let file = folder.join(format!("stock-{rows}-{labels}.csv"));
        let mut make = cargo();
        make.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "labelcheck-integration",
            "--example",
            "make_stock",
            "--",
        ]);
        process::run(make.args([rows, labels]).arg(&file))?;
        stocks.push(format!("{name}={}", file.display()));
    }
    let program = paths::target().join("release").join(format!("labelcheck{}", std::env::consts::EXE_SUFFIX));
    let mut cost = process::command(&python);
    cost.args(["-B", "python/bench/cost.py"]).arg(program).arg(ROUNDS).args(stocks);
    table(&process::output(&mut cost)?)
}

/// Rows; seconds on a processor of the command line, the scan, and the scan with the check; seconds by the clock.
type Round = [f64; 5];

fn table(output: &str) -> Result<String> {
    let rows: Vec<_> = program::groups(output)?.iter().map(|(name, rounds)| row(name, rounds)).collect();
    Ok(HEAD.to_owned() + &rows.join("\n"))
}

/// The medians, each figure by itself.
fn row(name: &str, rounds: &[Round]) -> String {
    let [rows, alone, scan, check, wall] = [0, 1, 2, 3, 4].map(|at| percentile(rounds, at, 50));
    let over = (check - scan) / alone;
    let is_met = met(over <= MOST);
    let rate = rows / wall;
    format!(
        "| {name} | {rows:.0} | {alone:.2} | {scan:.2} | {check:.2} | {over:.2} | at most {MOST} | {is_met} | {rate:.0} |"
    )
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn what_the_check_adds_is_held_against_the_command_line() {
        let output = "x\t100\t2\t1\t4\t5\nx\t100\t2\t1\t4.5\t2\nx\t100\t2\t1\t1\t1\ny z\t10\t1\t1\t2.75\t1\n";
        let table = table(output).expect("a table");
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(rows[0], "| x | 100 | 2.00 | 1.00 | 4.00 | 1.50 | at most 1.5 | yes | 50 |");
        assert_eq!(rows[1], "| y z | 10 | 1.00 | 1.00 | 2.75 | 1.75 | at most 1.5 | **no** | 10 |");
    }
}
