//! How long the page's own thread is busy with each frame of the camera: `cargo run -p labelcheck-browser --bin frame_cost`.
//! In Chromium, with videos of 1280x720 that do not end the scan; the site is the one that `cargo xtask test` has built.
//!
//! Prints a line for each frame: what is in sight; all tasks of the thread since the frame before, the part of them that
//! ran on a processor, and the longest of them, in milliseconds; with tabs between. The times are Chromium's own record of
//! the thread: what the app does in a callback mostly runs after it, as promises do, where a clock put around the callback
//! would not see it.

use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::engine::{Camera, Engine, Setup};
use labelcheck_browser::run::{Case, Place, Test};
use labelcheck_browser::sample::WIFI;
use serde_json::Value;

/// What is in sight, as a text of a code, and the element by which the page shows that it has looked. A label would end
/// the scan with its first frame; a code that is none stays in sight, and the page is drawn anew at each frame.
const SCENES: [(&str, Option<&str>, &str); 2] = [
    ("no code", None, "[data-scan=looking], [data-scan=hint]"),
    ("a code that is no label", Some(WIFI), "[data-scan=seen]"),
];

/// How long each is looked at: at 30 frames a second, for 360 of them.
const WATCHED: Duration = Duration::from_secs(12);

/// With fewer frames than these, the figures would be about the machine's other work.
const FEWEST: usize = 200;

fn main() -> Result<()> {
    for (name, text, looking) in SCENES {
        for frame in frames(text, looking).with_context(|| format!("with {name} in sight"))? {
            println!("{name}\t{:.3}\t{:.3}\t{:.3}", frame.busy, frame.running, frame.longest);
        }
    }
    Ok(())
}

/// Scans, and has the browser record it.
fn frames(text: Option<&'static str>, looking: &str) -> Result<Vec<Frame>> {
    let setup = Setup { traced: true, ..Setup::camera(Camera::Still(text)) };
    let case = Case { module: "", name: "", engine: Engine::Chromium, place: Place::Online, setup };
    let mut test = Test::new(&case)?;
    test.open()?;
    test.page.set_hash("scan")?;
    test.page.wait_for(looking)?;
    // Without asking how far it is: each question would be a task of the page's thread.
    thread::sleep(WATCHED);
    let trace = test.page.session.trace()?;
    ensure!(test.page.has(looking)?, "the page does not scan any more");
    let frames = read(&trace)?;
    ensure!(frames.len() >= FEWEST, "only {} frames in {WATCHED:?}: the machine is too busy", frames.len());
    Ok(frames)
}

/// What the page's thread did from one frame to the next, in milliseconds.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
struct Frame {
    busy: f64,
    running: f64,
    longest: f64,
}

/// The frames at the end of a trace, while nobody asked the page anything. The page sends one frame at a time to the
/// worker: the task that takes the worker's reply is the last of a frame.
fn read(trace: &[Value]) -> Result<Vec<Frame>> {
    let is_main = |event: &Value| event["name"] == "thread_name" && event["args"]["name"] == "CrRendererMain";
    let mains: Vec<_> = trace.iter().filter(|event| is_main(event)).map(thread_of).collect();
    // Arrows from one event to another have the names of what they begin or end at; phase X is what takes time.
    let is = |event: &Value, name: &str| event["name"] == name && event["ph"] == "X";
    let is_reply = |event: &&Value| is(event, "HandlePostMessage") && mains.contains(&thread_of(event));
    let page = trace.iter().find(is_reply).map(thread_of).context("no reply of the worker in the trace")?;
    let here = |name: &str| {
        let mut found: Vec<_> = trace.iter().filter(|event| is(event, name) && thread_of(event) == page).collect();
        found.sort_by(|one, other| time(one, "ts").total_cmp(&time(other, "ts")));
        found
    };
    let replies = here("HandlePostMessage");
    let start = replies.last().map_or(0.0, |last| time(last, "ts") - WATCHED.as_secs_f64() * 1e3);
    let watched = |event: &&Value| time(event, "ts") >= start;
    let mut replies = replies.into_iter().filter(watched).peekable();
    let (mut frames, mut frame) = (Vec::new(), Frame::default());
    for task in here("RunTask").into_iter().filter(watched) {
        let duration = time(task, "dur");
        frame.busy += duration;
        frame.running += time(task, "tdur");
        frame.longest = frame.longest.max(duration);
        if replies.next_if(|reply| time(reply, "ts") < time(task, "ts") + duration).is_some() {
            frames.push(std::mem::take(&mut frame));
        }
    }
    Ok(frames)
}

/// Process and thread of an event.
fn thread_of(event: &Value) -> (&Value, &Value) {
    (&event["pid"], &event["tid"])
}

/// A time of an event, which counts in microseconds, in milliseconds.
fn time(event: &Value, name: &str) -> f64 {
    event[name].as_f64().unwrap_or_default() / 1e3
}

#[cfg(test)]
mod tests {
    use super::{Frame, read};
    use serde_json::json;

    #[test]
    fn a_frame_ends_with_the_task_that_takes_the_reply() {
        let span = |name, thread, ts, dur| json!({ "name": name, "ph": "X", "pid": 1, "tid": thread, "ts": ts, "dur": dur, "tdur": 250 });
        let trace = [
            json!({ "name": "thread_name", "pid": 1, "tid": 2, "args": { "name": "CrRendererMain" } }),
            span("RunTask", 2, 1_000, 2_000),
            span("RunTask", 2, 5_000, 500),
            span("HandlePostMessage", 2, 5_100, 100),
            json!({ "name": "HandlePostMessage", "ph": "f", "pid": 1, "tid": 2, "ts": 5_100 }),
            // The worker's thread.
            span("RunTask", 3, 5_000, 20_000),
            span("HandlePostMessage", 3, 5_200, 20_000),
            span("RunTask", 2, 40_000, 1_000),
            span("HandlePostMessage", 2, 40_200, 100),
            // Part of a frame that does not end.
            span("RunTask", 2, 50_000, 1_000),
        ];
        let expected =
            [Frame { busy: 2.5, running: 0.5, longest: 2.0 }, Frame { busy: 1.0, running: 0.25, longest: 1.0 }];
        assert_eq!(read(&trace).unwrap(), expected);
        assert!(read(&trace[5..7]).is_err());
    }
}
