//! Programs beside the browser tests, which measure in Chromium and print lines of figures with tabs between.

use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

use super::site;
use crate::process::{self, cargo};
use crate::setup;

/// What a program prints that measures the built site.
pub(super) fn run(name: &str) -> Result<String> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "labelcheck-browser", "--bin", name]);
    command.env("LABELCHECK_DIST", site()).envs(tools()?.iter().cloned());
    process::output(&mut command)
}

/// Where the browser and its driver are; looked for once.
fn tools() -> Result<&'static [(&'static str, PathBuf)]> {
    static TOOLS: OnceLock<Vec<(&str, PathBuf)>> = OnceLock::new();
    match TOOLS.get() {
        Some(tools) => Ok(tools),
        None => {
            let found = setup::all()?.browser_variables;
            Ok(TOOLS.get_or_init(|| found))
        }
    }
}

/// A name, and the figures of each of its lines.
pub(super) type Group<'o, const N: usize> = (&'o str, Vec<[f64; N]>);

/// The lines of each name, in the order in which the names come first.
pub(super) fn groups<const N: usize>(output: &str) -> Result<Vec<Group<'_, N>>> {
    let mut groups: Vec<Group<'_, N>> = Vec::new();
    for line in output.lines() {
        let (name, figures) =
            line.split_once('\t').with_context(|| format!("a name and {N} figures are expected: {line}"))?;
        let figures = self::figures(figures)?;
        match groups.iter_mut().find(|(group, _)| *group == name) {
            Some((_, lines)) => lines.push(figures),
            None => groups.push((name, vec![figures])),
        }
    }
    if groups.is_empty() {
        bail!("nothing was measured");
    }
    Ok(groups)
}

/// The lines of a program that prints no names.
pub(super) fn lines<const N: usize>(output: &str) -> Result<Vec<[f64; N]>> {
    let lines: Vec<_> = output.lines().map(figures).collect::<Result<_>>()?;
    if lines.is_empty() {
        bail!("nothing was measured");
    }
    Ok(lines)
}

fn figures<const N: usize>(line: &str) -> Result<[f64; N]> {
    let figures: Option<Vec<f64>> = line.split('\t').map(|figure| figure.parse().ok()).collect();
    figures.and_then(|figures| figures.try_into().ok()).with_context(|| format!("{N} figures are expected: {line}"))
}

/// Of one figure of each line: the smallest is at 0, the median at 50, the largest at 100.
pub(super) fn percentile<const N: usize>(lines: &[[f64; N]], which: usize, share: usize) -> f64 {
    let mut figures: Vec<f64> = lines.iter().map(|line| line[which]).collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len().saturating_sub(1) * share / 100).copied().unwrap_or(f64::NAN)
}

/// Whether an aim is met, as a table says it.
pub(super) fn met(met: bool) -> &'static str {
    if met { "yes" } else { "**no**" }
}

#[cfg(test)]
mod tests {
    use super::{groups, lines, percentile};

    #[test]
    fn lines_belong_to_their_names() {
        let output = "x\t1\t2.5\ny z\t3\t4\nx\t5\t6\n";
        let groups = groups(output).expect("groups");
        assert_eq!(groups, [("x", vec![[1.0, 2.5], [5.0, 6.0]]), ("y z", vec![[3.0, 4.0]])]);
        assert_eq!(lines::<2>("1\t2\n3\t4").expect("lines"), [[1.0, 2.0], [3.0, 4.0]]);
    }

    #[test]
    fn other_output_is_an_error() {
        for output in ["", "Compiling", "x\t1", "x\t1\t2\t3", "x\t1\ttwo"] {
            assert!(groups::<2>(output).is_err(), "{output}");
            assert!(lines::<2>(output).is_err(), "{output}");
        }
    }

    #[test]
    fn the_median_is_one_of_them() {
        let lines = [[4.0], [1.0], [3.0], [2.0]];
        assert_eq!([0, 50, 100].map(|share| percentile(&lines, 0, share)), [1.0, 2.0, 4.0]);
    }
}
