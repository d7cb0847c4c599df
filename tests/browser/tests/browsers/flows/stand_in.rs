//! Stand-ins in the page and in the scanner's worker: a camera whose picture the test decides, in every engine, and workers
//! and detectors that do as they are told.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_browser::{picture, site};
use serde_json::{Value, json};

/// A camera that shows a canvas, on which there is one of two pictures; and a count of the workers, of which each gets its
/// plan as its name, and of their replies.
const CAMERA: &str = r#"
    const [pictures, plan, done] = arguments;
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const standIn = (window.standIn = { opened: 0, tracks: [], workers: 0, replies: 0, asked: { box: 0, label: 0 }, moving: true, size: [1280, 720], left: 0 });
    standIn.show = (name) => (standIn.picture = standIn.pictures[name]);
    setInterval(() => {
      if (!standIn.moving || !standIn.picture) return;
      [canvas.width, canvas.height] = standIn.size;
      context.drawImage(standIn.picture, standIn.left, (canvas.height - 720) / 2);
      // A picture that is the same may not be sent again. Green is how detectors know the label.
      const green = standIn.picture === standIn.pictures.label ? 255 : 0;
      context.fillStyle = `rgb(${(standIn.ticks = (standIn.ticks + 1 || 0) % 256)}, ${green}, 0)`;
      context.fillRect(0, 0, 8, 8);
    }, 50);
    MediaDevices.prototype.getUserMedia = async () => {
      standIn.opened += 1;
      if (standIn.refused) throw new DOMException('stand-in', standIn.refused);
      const stream = canvas.captureStream(20);
      standIn.tracks.push(...stream.getTracks());
      return stream;
    };
    window.Worker = class extends Worker {
      constructor(url, options) {
        super(url, { ...options, name: JSON.stringify({ ...plan, worker: standIn.workers }) });
        standIn.workers += 1;
        this.addEventListener('message', ({ data }) => (standIn.replies += data.texts ? 1 : 0));
      }
    };
    new BroadcastChannel('stand-in').addEventListener('message', ({ data }) => (standIn.asked[data] += 1));
    const notice = () => (standIn.trouble = standIn.trouble || !!document.querySelector('[data-trouble]'));
    new MutationObserver(notice).observe(document.body, { subtree: true, childList: true, attributes: true });
    const decoded = (data) => createImageBitmap(new Blob([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))]));
    Promise.all(pictures.map(decoded)).then(([box, label]) => {
      standIn.pictures = { box, label };
      standIn.show('box');
      done(true);
    }, (error) => done(`${error}`));"#;

/// Runs in the worker before its own script, and does as the plan says: brings a detector, ends at its first message, does not
/// let frames be copied.
const WORKER: &str = r#"
const plan = JSON.parse(self.name || "{}");
const channel = new BroadcastChannel("stand-in");
const never = new Promise(() => {});
const codes = (...texts) =>
  texts.map((rawValue) => ({ rawValue, format: "qr_code", cornerPoints: [0, 1, 2, 3].map((x) => ({ x, y: x })) }));
const isLabel = (image) => {
  const context = new OffscreenCanvas(8, 8).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(4, 4, 1, 1).data[1] > 128;
};
const detectors = {
  right: (label) => codes(...(label ? [plan.right] : [])),
  always: () => codes(plan.right),
  wrong: (label) => codes(...(label ? [plan.wrong] : [])),
  late: () => never,
  throwing: () => {
    throw new Error("stand-in");
  },
};
if (plan.detector) {
  self.BarcodeDetector = class {
    static async getSupportedFormats() {
      return ["qr_code"];
    }
    async detect(image) {
      if (image instanceof ImageData) return codes(plan.known);
      const label = isLabel(image);
      channel.postMessage(label ? "label" : "box");
      return detectors[plan.detector](label);
    }
  };
}
if (plan.drawn && self.VideoFrame) VideoFrame.prototype.copyTo = undefined;
if (plan.worker < plan.deaths) {
  addEventListener("message", (event) => {
    event.stopImmediatePropagation();
    if (plan.worker === 0) postMessage({ id: event.data.id, error: "died" });
    else setTimeout(() => {
      throw new Error("stand-in");
    });
  });
}
"#;

/// The camera is on, and nothing was found; on a busy machine it may take so long that help is offered.
pub(super) const LOOKING: &str = "[data-scan=looking], [data-scan=hint]";

/// Opens the app with both, according to a plan.
pub(super) fn open(test: &mut Test, plan: Value) -> Result<()> {
    let script = test.site.asset("worker.js")?;
    let file = test.scratch.path().join("worker.js");
    fs::write(&file, format!("{WORKER}{}", fs::read_to_string(site::dist().join(&script))?))?;
    test.site.put(&script, &file);
    // Nothing is kept for a visit without a connection: this file is not the one that was built.
    for part in ["integrity", "Integrity", "worker-", "stand-in"] {
        test.page.expect_in_console(part);
    }
    test.open()?;
    film(test, plan)
}

/// Puts the camera into the page that is open.
pub(super) fn film(test: &Test, plan: Value) -> Result<()> {
    let folder = test.scratch.path();
    let pictures = [("box.png", None), ("label.png", Some(sample::text(IN_FORCE)?))].map(|(name, text)| {
        picture::photo(&folder.join(name), text.as_deref())?;
        Ok::<_, anyhow::Error>(STANDARD.encode(fs::read(folder.join(name))?))
    });
    let [empty, label] = pictures;
    let there = test.page.session.script_async(CAMERA, &[json!([empty?, label?]), plan])?;
    ensure!(there == true, "no camera: {there}");
    Ok(())
}

/// Has something happen to the camera: a script in which it is `it`.
pub(super) fn make(test: &Test, script: &str) -> Result<()> {
    test.page.session.script(&format!("const it = window.standIn; {script}"), &[]).map(drop)
}

/// Waits until something is true of it.
pub(super) fn wait(test: &Test, condition: &str) -> Result<()> {
    let waited = test.page.wait_until(condition, &format!("const it = window.standIn; return {condition};"), &[]);
    waited.with_context(|| {
        let counts = "const { tracks, pictures, picture, ...it } = window.standIn; return JSON.stringify(it);";
        test.page.session.script(counts, &[]).map_or_else(|error| error.to_string(), |counts| counts.to_string())
    })
}

/// The text that a detector has to read first.
pub(super) fn known_text() -> Result<String> {
    let script = fs::read_to_string(site::root().join("www/static/detector.js"))?;
    let text = script.split_once("const TEXT = \"").and_then(|(_, rest)| rest.split('"').next());
    Ok(text.context("no known text")?.to_owned())
}
