//! Whether memory stays flat over a thousand scans in a row.

use anyhow::{Context as _, Result};

use super::program::{self, met};

/// How much more there may be at the end than after a tenth of the scans: what is collected is not the same each time.
const FLAT: f64 = 1.1;

const HEAD: &str = "\
| scanned | scans | at most meanwhile, KB | process, KB | objects, KB | app's module, KB | nodes | listeners | flat |
|---|---:|---:|---:|---:|---:|---:|---:|---|
";

/// As the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    table(&program::run("memory")?)
}

/// Scans; the most bytes of the process meanwhile; bytes of the process, of objects, of the module; nodes; listeners.
type Look = [f64; 7];

fn table(output: &str) -> Result<String> {
    let mut table = HEAD.to_owned();
    for (name, looks) in program::groups::<7>(output)? {
        for [scans, most, process, objects, module, nodes, listeners] in &looks {
            let [most, process, objects, module] = [most, process, objects, module].map(|bytes| bytes / 1_000.0);
            table.push_str(&format!(
                "| {name} | {scans:.0} | {most:.0} | {process:.0} | {objects:.0} | {module:.0} | {nodes:.0} | {listeners:.0} | |\n"
            ));
        }
        table.push_str(&growth(name, &looks)?);
    }
    Ok(table)
}

/// What there is at the end, over what there was after a tenth of the scans. The most that there was meanwhile is what the
/// browser had not collected yet, which it does when it likes.
fn growth(name: &str, looks: &[Look]) -> Result<String> {
    let end = looks.last().context("no look")?;
    // Frames are counted a few at a time.
    let tenth = looks.iter().find(|look| look[0] * 10.5 >= end[0]).context("no look after a tenth")?;
    let grown: Vec<f64> = (1..end.len()).map(|at| end[at] / tenth[at]).collect();
    let said: Vec<_> = grown.iter().map(|grown| format!("{grown:.2}")).collect();
    let flat = met(grown.iter().skip(1).all(|grown| *grown <= FLAT));
    Ok(format!("| {name}, ratio | {:.0} to {:.0} | {} | {flat} |\n", end[0], tenth[0], said.join(" | ")))
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn what_grows_is_said() {
        let look = |scans: u32, most: u32, heap: u32| format!("x\t{scans}\t{most}\t3000\t{heap}\t2000\t40\t5\n");
        let flat = look(10, 9_000, 3_000) + &look(100, 4_000, 1_000) + &look(1_000, 6_000, 1_100);
        let table = table(&flat).expect("a table");
        let rows: Vec<_> = table.lines().skip(2).collect();
        assert_eq!(rows[1], "| x | 100 | 4 | 3 | 1 | 2 | 40 | 5 | |");
        assert_eq!(rows[3], "| x, ratio | 1000 to 100 | 1.50 | 1.00 | 1.10 | 1.00 | 1.00 | 1.00 | yes |");
        let grown = super::table(&(look(100, 1, 1_000) + &look(1_000, 1, 1_101))).expect("a table");
        assert!(grown.trim_end().ends_with("| **no** |"), "{grown}");
    }
}
