//! How long the page's own thread is busy with a camera frame of 1280x720.

use anyhow::{Context as _, Result};

use crate::process::{self, cargo};
use crate::{paths, setup};

/// Measured in Chromium by a program beside the browser tests, on the site that the part before has built.
pub(super) fn measure() -> Result<String> {
    let tools = setup::all()?;
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--package", "labelcheck-browser", "--bin", "frame_cost"]);
    command.env("LABELCHECK_DIST", paths::target().join("bench-dist"));
    command.envs(tools.browser_variables);
    let output = process::output(&mut command)?;
    let mut costs: Vec<f64> = output.lines().filter_map(|line| line.trim().parse().ok()).collect();
    costs.sort_by(f64::total_cmp);
    let at = |share: usize| costs.get(costs.len() * share / 100).or(costs.last()).context("no frame was measured");
    Ok(format!(
        "| frames | median, ms | 95 of 100 are below, ms | longest, ms |\n|---|---|---|---|\n| {} | {:.1} | {:.1} | {:.1} |",
        costs.len(),
        at(50)?,
        at(95)?,
        at(100)?
    ))
}
