//! Whether memory stays flat: `cargo run -p labelcheck-browser --bin memory`. In Chromium, on a system with /proc; the site
//! is the one that `cargo xtask test` has built.
//!
//! Two pages scan a thousand times each without being loaded anew: photos, each of which is answered, and frames of a camera
//! that go on and on. Prints a line for each look at the memory: what was scanned; how often; the most bytes of the page's
//! process since the look before; and then, after the browser has collected what it could, bytes of the process, of the
//! page's objects in JavaScript, of the app's WebAssembly memory; nodes; listeners; with tabs between. The process has the
//! reader's memory, too.

use std::fs;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck_browser::engine::{Camera, Setup};
use labelcheck_browser::measure::{self, ANSWERED};
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, WIFI};
use serde_json::json;

/// After how many scans the memory is looked at; the first time, everything has been used.
const LOOKS: [usize; 3] = [100, 500, 1_000];

/// How many photos are chosen in one go, so that no go lasts longer than a script may.
const GO: usize = 30;

/// How long a photo takes at least, in milliseconds. Each changes the address twice, and Chromium takes 200 changes in ten
/// seconds.
const PACE: u32 = 110;

/// How often frames are counted, and how many times in a row there may be no new one.
const GLANCE: Duration = Duration::from_millis(250);
const STILL: usize = 80;

/// How often the browser is told to collect, and how long it has for it each time.
const COLLECTED: usize = 6;
const PAUSE: Duration = Duration::from_secs(3);

/// What is on the photos, in turn: answers of different moods and lengths.
const SAMPLES: [&str; 4] = ["in-force", "tampered", "maker-statement", "set-undated"];

/// Chooses photos one after the other, each when the answer to the one before was on screen and left again.
const SCAN: &str = r#"
    const [from, count, pace, done] = arguments;
    const home = () => new Promise((resolve) => {
      const look = () => document.querySelector("main[data-screen=home] #photo-input") && (observer.disconnect(), resolve());
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      location.hash = "";
    });
    (async () => {
      for (let scan = from; scan < from + count; scan += 1) {
        const paced = new Promise((resolve) => setTimeout(resolve, pace));
        const input = document.getElementById("photo-input");
        const chosen = new DataTransfer();
        chosen.items.add(window.photos[scan % window.photos.length]);
        input.files = chosen.files;
        const there = answered();
        input.dispatchEvent(new Event("change", { bubbles: true }));
        await there;
        await paced;
        await home();
      }
      // Nobody listens to what the reader said any more.
      window.replies.length = 0;
    })().then(() => done(true), (error) => done(`${error}`));"#;

/// Has the photos ready in the page.
const PHOTOS: &str = r#"
    window.photos = arguments[0].map((png) =>
      new File([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))], "photo.png", { type: "image/png" }));"#;

/// The memory of the app's module, as large as it has grown: notes the module as it starts.
const MODULE: &str = r#"
    const { instantiate } = WebAssembly;
    window.modules = [];
    WebAssembly.instantiate = async (...parts) => {
      const made = await instantiate(...parts);
      modules.push(made.instance || made);
      return made;
    };"#;

fn main() -> Result<()> {
    photos()?;
    frames()
}

fn photos() -> Result<()> {
    let test = opened(Setup::USUAL)?;
    let mut photos = Vec::new();
    for name in SAMPLES {
        let file = test.scratch.path().join("photo.png");
        picture::photo(&file, Some(&sample::text(name)?))?;
        photos.push(STANDARD.encode(fs::read(file)?));
    }
    test.page.session.script(PHOTOS, &[photos.into()])?;
    let mut scans = 0;
    for look in LOOKS {
        let mut sizes = Vec::new();
        while scans < look {
            let count = GO.min(look - scans);
            let script = format!("{ANSWERED} {SCAN}");
            let done = test.page.session.script_async(&script, &[scans.into(), count.into(), PACE.into()])?;
            ensure!(done == true, "after {scans} scans: {done}");
            scans += count;
            sizes.push(process(&test)?);
        }
        say(&test, "photos, each answered", scans, &sizes)?;
    }
    Ok(())
}

fn frames() -> Result<()> {
    let test = opened(Setup::camera(Camera::Still(Some(WIFI))))?;
    test.page.set_hash("scan")?;
    let (mut scans, mut still) = (0, 0);
    for look in LOOKS {
        let mut sizes = Vec::new();
        while scans < look {
            thread::sleep(GLANCE);
            let replies = test.page.session.script("return window.replies.splice(0).length;", &[])?;
            let replies = usize::try_from(replies.as_u64().context("no count")?)?;
            still = if replies == 0 { still + 1 } else { 0 };
            ensure!(still < STILL, "the camera stands still after {scans} frames");
            scans += replies;
            sizes.push(process(&test)?);
        }
        // Frames that came while the browser collects would not be counted.
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
        say(&test, "frames of the camera", scans, &sizes)?;
        test.page.set_hash("scan")?;
    }
    Ok(())
}

fn opened(setup: Setup) -> Result<Test> {
    let mut test = measure::chromium(setup)?;
    let source = json!({ "source": format!("(() => {{ {MODULE} }})();") });
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", source)?;
    test.open()?;
    // Filling its store would count.
    test.page.wait_until_stored()?;
    Ok(test)
}

fn say(test: &Test, name: &str, scans: usize, sizes: &[u64]) -> Result<()> {
    let most = sizes.iter().max().context("no size")?;
    let session = &test.page.session;
    let mut process = u64::MAX;
    for _ in 0..COLLECTED {
        // In the reader the browser collects only when memory is short, and then takes its time.
        session.devtools("Memory.simulatePressureNotification", json!({ "level": "critical" }))?;
        session.devtools("HeapProfiler.collectGarbage", json!({}))?;
        thread::sleep(PAUSE);
        process = process.min(self::process(test)?);
    }
    session.devtools("Performance.enable", json!({}))?;
    let metrics = session.devtools("Performance.getMetrics", json!({}))?;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().into_iter().flatten();
        let found = all.into_iter().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).with_context(|| format!("no metric {name}"))
    };
    let module = "return modules.reduce((sum, { exports }) => sum + exports.memory.buffer.byteLength, 0);";
    let module = session.script(module, &[])?.as_f64().context("no module")?;
    let [objects, nodes, listeners] = [metric("JSHeapUsedSize")?, metric("Nodes")?, metric("JSEventListeners")?];
    println!("{name}\t{scans}\t{most}\t{process}\t{objects}\t{module}\t{nodes}\t{listeners}");
    Ok(())
}

/// Bytes that belong to the page's process alone: of those of this browser, which is known by its profile's folder, the
/// largest. Another one waits for a page that may come.
fn process(test: &Test) -> Result<u64> {
    let scratch = test.scratch.path().to_string_lossy();
    let mut sizes = Vec::new();
    for process in fs::read_dir("/proc")? {
        let process = process?.path();
        // Not each folder is a process, and one may end meanwhile.
        let Ok(command) = fs::read_to_string(process.join("cmdline")) else { continue };
        if command.contains("--type=renderer") && command.contains(&*scratch) {
            sizes.extend(fs::read_to_string(process.join("smaps_rollup")).ok().map(|memory| private(&memory)));
        }
    }
    sizes.into_iter().max().filter(|size| *size > 0).context("the page's process was not found")
}

/// The bytes that belong to one process alone (proc(5), smaps_rollup).
fn private(memory: &str) -> u64 {
    let kilobytes = memory
        .lines()
        .filter(|line| line.starts_with("Private_"))
        .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kilobytes.sum::<u64>() * 1_024
}
