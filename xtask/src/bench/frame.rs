//! How long the page's own thread is busy with a frame of the camera.

use anyhow::{Context as _, Result, bail};

use super::site;
use crate::process::{self, cargo};
use crate::setup;

/// What browsers call a long task, in milliseconds (<https://w3c.github.io/longtasks/>).
const LONG: f64 = 50.0;

const HEAD: &str = "\
| in sight | frames | median, ms | 95th percentile, ms | longest, ms | longest without waiting, ms | with a task over 50 ms |
|---|---:|---:|---:|---:|---:|---:|
";

/// Measured in Chromium by a program beside the browser tests, as the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "labelcheck-browser", "--bin", "frame_cost"]);
    command.env("LABELCHECK_DIST", site()).envs(setup::all()?.browser_variables);
    table(&process::output(&mut command)?)
}

/// What the thread did for a frame, in milliseconds: all its tasks, without waiting for a processor, the longest task.
type Frame = [f64; 3];

fn table(output: &str) -> Result<String> {
    let mut scenes: Vec<(&str, Vec<Frame>)> = Vec::new();
    for line in output.lines() {
        let (name, frame) = frame(line).with_context(|| format!("a name and three times are expected: {line}"))?;
        match scenes.last_mut() {
            Some((last, frames)) if *last == name => frames.push(frame),
            _ => scenes.push((name, vec![frame])),
        }
    }
    if scenes.is_empty() {
        bail!("no frame was measured");
    }
    let rows = scenes.iter().map(|(name, frames)| row(name, frames));
    Ok(HEAD.to_owned() + &rows.collect::<Vec<_>>().join("\n"))
}

fn frame(line: &str) -> Option<(&str, Frame)> {
    let (name, times) = line.split_once('\t')?;
    let times: Vec<f64> = times.split('\t').map(|time| time.parse().ok()).collect::<Option<_>>()?;
    Some((name, times.try_into().ok()?))
}

fn row(name: &str, frames: &[Frame]) -> String {
    let sorted = |which: usize| {
        let mut times: Vec<f64> = frames.iter().map(|frame| frame[which]).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let (busy, running) = (sorted(0), sorted(1));
    let last = frames.len() - 1;
    let [median, most, longest] = [50, 95, 100].map(|share| busy[last * share / 100]);
    let long = frames.iter().filter(|frame| frame[2] > LONG).count();
    let count = frames.len();
    format!("| {name} | {count} | {median:.1} | {most:.1} | {longest:.1} | {:.1} | {long} |", running[last])
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn each_scene_is_a_row() {
        let output = "x\t3.0\t1.0\t2.0\nx\t1.0\t1.0\t1.0\nx\t61.25\t4.0\t60.0\ny z\t2.0\t0.5\t1.0\n";
        let table = table(output).expect("a table");
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(rows, ["| x | 3 | 3.0 | 3.0 | 61.2 | 4.0 | 1 |", "| y z | 1 | 2.0 | 2.0 | 2.0 | 0.5 | 0 |"]);
    }

    #[test]
    fn other_output_is_an_error() {
        assert!(table("Compiling").is_err());
        assert!(table("").is_err());
    }
}
