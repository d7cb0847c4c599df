//! How long the page's own thread is busy with a frame of the camera.

use anyhow::Result;

use super::program::{self, percentile};

/// What browsers call a long task, in milliseconds (<https://w3c.github.io/longtasks/>).
const LONG: f64 = 50.0;

const HEAD: &str = "\
| in sight | frames | median, ms | 95th percentile, ms | longest, ms | longest without waiting, ms | with a task over 50 ms |
|---|---:|---:|---:|---:|---:|---:|
";

/// As the Markdown that records it.
pub(super) fn measure() -> Result<String> {
    table(&program::run("frame_cost")?)
}

/// What the thread did for a frame, in milliseconds: all its tasks, without waiting for a processor, the longest task.
type Frame = [f64; 3];

fn table(output: &str) -> Result<String> {
    let rows: Vec<_> = program::groups(output)?.iter().map(|(name, frames)| row(name, frames)).collect();
    Ok(HEAD.to_owned() + &rows.join("\n"))
}

fn row(name: &str, frames: &[Frame]) -> String {
    let [median, most, longest] = [50, 95, 100].map(|share| percentile(frames, 0, share));
    let running = percentile(frames, 1, 100);
    let long = frames.iter().filter(|frame| frame[2] > LONG).count();
    let count = frames.len();
    format!("| {name} | {count} | {median:.1} | {most:.1} | {longest:.1} | {running:.1} | {long} |")
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
}
