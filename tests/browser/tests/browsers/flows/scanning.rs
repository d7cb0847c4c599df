//! What reads the camera's frames: our own reader, the browser's own where it can be relied on, and the worker around both,
//! which is started again when it dies.

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::scan::{Effort, LumaImage, scan};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use serde_json::{Value, json};

use super::stand_in::{self, LOOKING};

/// What every engine tries with its camera.
const A_FEW: [&str; 2] = ["late", "right"];

/// Runs the rules for detectors in the page: for each case, whether our own reader was asked at each frame, and the texts
/// that counted; and how often the detector was asked. At last the known picture: its side, and its grey pixels.
const RULES: &str = r#"
    const [address, cases, done] = arguments;
    const never = new Promise(() => {});
    const corners = [0, 1, 2, 3].map((x) => ({ x, y: x }));
    let picture;
    const codes = (texts) => texts.map((rawValue) => ({ rawValue, cornerPoints: corners }));
    const run = async ({ known, formats, unmade, theirs, ours }, number) => {
      let at = 0;
      let asked = 0;
      window.BarcodeDetector = class {
        static async getSupportedFormats() {
          return formats || ['qr_code'];
        }
        constructor() {
          if (unmade) throw new Error('stand-in');
        }
        async detect(image) {
          if (image instanceof ImageData) {
            picture = image;
            return known === 'late' ? never : codes(known);
          }
          asked += 1;
          if (theirs[at] === 'late') return never;
          if (theirs[at] === 'throws') throw new Error('stand-in');
          return Array.isArray(theirs[at]) ? codes(theirs[at]) : theirs[at];
        }
      };
      const rules = await import(`${address}?${number}`);
      const found = rules.find();
      if (known !== 'late') await found;
      const passed = [];
      for (at = 0; at < ours.length; at += 1) {
        let own = false;
        const read = await rules.readFrame({}, async () => {
          own = true;
          return ours[at].map((text) => [text, 1, 2, 3, 4, 5, 6, 7, 8]);
        });
        passed.push([own, ...read.map(([text]) => text)]);
      }
      return [passed, asked];
    };
    (async () => {
      const results = [];
      for (const [number, one] of cases.entries()) results.push(await run(one, number));
      const grey = Array.from(picture.data.filter((_, at) => at % 4 === 1), (byte) => String.fromCharCode(byte));
      return [...results, [picture.width, btoa(grey.join(''))]];
    })().then(done, (error) => done(`${error}`));"#;

/// What each says of some frames, and what counts of it.
pub(crate) fn detector_rules(test: &mut Test) -> Result<()> {
    const NUMBER: &str = "4006381333931";
    let known = stand_in::known_text()?;
    let case = |theirs: Value, ours: Value| json!({ "known": [known], "theirs": theirs, "ours": ours });
    let with = |name: &str, value: Value| {
        let mut case = case(json!([["#1"], ["#1"]]), json!([[], []]));
        case[name] = value;
        case
    };
    let none = json!([[[true], [true]], 0]);
    let cases = [
        // It cannot be relied on.
        (with("known", json!([format!("{known}0")])), none.clone()),
        (with("known", json!([known, known])), none.clone()),
        (with("known", json!([])), none.clone()),
        (with("known", json!("late")), none.clone()),
        (with("formats", json!(["ean_13"])), none.clone()),
        (with("unmade", json!(true)), none),
        // Both read the same; or it alone, once, with a pause, twice in a row.
        (case(json!([["#1"]]), json!([["#1"]])), json!([[[true, "#1"]], 1])),
        (case(json!([["#1"], ["#2"]]), json!([[], []])), json!([[[true], [true]], 2])),
        (case(json!([["#1"], [], ["#1"]]), json!([[], [], []])), json!([[[true], [false], [true]], 3])),
        (case(json!([["#1"], ["#1"]]), json!([[], []])), json!([[[true], [true, "#1"]], 2])),
        // Where it sees nothing, our own looks at every second frame.
        (
            case(json!([[], [], [], []]), json!([["#1"], ["#1"], ["#1"], ["#1"]])),
            json!([[[false], [true, "#1"], [false], [true, "#1"]], 4]),
        ),
        // One reads less than the other: that is no contradiction. Bar codes are not asked for.
        (
            case(json!([["#1"], ["#1"]]), json!([["#1", "W"], ["W", "#1"]])),
            json!([[[true, "#1", "W"], [true, "W", "#1"]], 2]),
        ),
        (
            case(json!([["W", "#1"], ["#1", "W"]]), json!([["#1"], ["#1"]])),
            json!([[[true, "#1"], [true, "#1", "W"]], 2]),
        ),
        (
            case(json!([["#1"], ["#1"]]), json!([[NUMBER], [NUMBER]])),
            json!([[[true, NUMBER], [true, NUMBER, "#1"]], 2]),
        ),
        // Each reads what the other does not: it is dropped, also where it has said so before.
        (
            case(json!([["#2"], ["#2"], ["#2"]]), json!([["#1"], [], ["#1"]])),
            json!([[[true, "#1"], [true], [true, "#1"]], 1]),
        ),
        (case(json!([["#2"], ["#2"], ["#2"]]), json!([[], ["#1"], []])), json!([[[true], [true, "#1"], [true]], 2])),
        // It fails.
        (case(json!(["late", ["#1"], ["#1"]]), json!([["#2"], [], []])), json!([[[true, "#2"], [true], [true]], 1])),
        (case(json!(["throws", ["#1"], ["#1"]]), json!([["#2"], [], []])), json!([[[true, "#2"], [true], [true]], 1])),
        (case(json!([7, ["#1"], ["#1"]]), json!([["#2"], [], []])), json!([[[true, "#2"], [true], [true]], 1])),
    ];
    test.open()?;
    let address = format!("{}{}", test.site.url(), test.site.asset("detector.js")?);
    let (given, expected): (Vec<_>, Vec<_>) = cases.into_iter().unzip();
    let results = test.page.session.script_async(RULES, &[address.into(), given.clone().into()])?;
    for (at, expected) in expected.iter().enumerate() {
        ensure!(results[at] == *expected, "{}: {} in place of {expected}", given[at], results[at]);
    }
    // Our own reader can read what it is asked to read first.
    let (side, grey) = (&results[expected.len()][0], &results[expected.len()][1]);
    let side = u32::try_from(side.as_u64().context("no side")?)?;
    let picture = LumaImage::new(side, side, STANDARD.decode(grey.as_str().context("no picture")?)?)?;
    let read: Vec<_> = scan(&picture, Effort::Frame).into_iter().map(|found| found.text).collect();
    ensure!(read == [known], "the known picture says {read:?}");
    Ok(())
}

/// The answer is that to the label in front of the camera, whatever a detector says. The rules are the same in every engine: one
/// tries all of them to the end, the others a few.
pub(crate) fn detectors(test: &mut Test) -> Result<()> {
    let text = sample::text(IN_FORCE)?;
    let known = stand_in::known_text()?;
    let wrong = sample::with_one_digit_changed(&text, sample::now()?)?;
    let cases = [
        ("wrong", format!("{known}0"), "it.asked.box + it.asked.label === 0"),
        ("wrong", known.clone(), "it.asked.box > 2 && it.asked.label === 1"),
        ("late", known.clone(), "it.asked.box + it.asked.label === 1"),
        ("throwing", known.clone(), "it.asked.box + it.asked.label === 1"),
        ("right", known, "it.asked.box > 2 && it.asked.label > 1"),
    ];
    let all = test.page.engine() == Engine::Chromium;
    for (detector, known, asked) in cases.into_iter().filter(|(detector, ..)| all || A_FEW.contains(detector)) {
        let plan = json!({ "detector": detector, "known": known, "right": text, "wrong": wrong });
        scan_twice(test, plan, &text, asked).with_context(|| format!("{detector}, {asked}"))?;
    }
    Ok(())
}

/// Twice, as a detector that is dropped has to stay so.
fn scan_twice(test: &mut Test, plan: Value, text: &str, asked: &str) -> Result<()> {
    stand_in::open(test, plan)?;
    test.page.set_hash("scan")?;
    stand_in::wait(test, "it.replies > 5")?;
    ensure!(test.page.has(LOOKING)?, "something was believed");
    stand_in::make(test, "it.show('label')")?;
    test.page.wait_for_answer(text)?;
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    test.page.set_hash("scan")?;
    test.page.wait_for_answer(text)?;
    stand_in::wait(test, asked)
}

/// What it alone reads counts: the camera shows the box alone.
pub(crate) fn detector_alone(test: &mut Test) -> Result<()> {
    let text = sample::text(IN_FORCE)?;
    stand_in::open(test, json!({ "detector": "always", "known": stand_in::known_text()?, "right": text }))?;
    test.page.set_hash("scan")?;
    test.page.wait_for_answer(&text)?;
    test.page.set_hash("")?;
    let nothing = test.scratch.path().join("nothing.png");
    picture::photo(&nothing, None)?;
    test.page.choose_photo(&nothing)?;
    test.page.wait_for_answer(&text).map(drop)
}

/// Frames that cannot be copied are drawn, those of more than a million pixels in parts.
pub(crate) fn frames_drawn(test: &mut Test) -> Result<()> {
    stand_in::open(test, json!({ "drawn": true }))?;
    stand_in::make(test, "it.size = [2560, 1440]; it.show('label');")?;
    test.page.set_hash("scan")?;
    test.page.wait_for_answer(&sample::text(IN_FORCE)?).map(drop)
}

/// A worker that dies is started again, with each frame and with a photo, and nobody notices.
pub(crate) fn dying(test: &mut Test) -> Result<()> {
    let text = sample::text(IN_FORCE)?;
    stand_in::open(test, json!({ "deaths": 2 }))?;
    stand_in::make(test, "it.show('label')")?;
    test.page.set_hash("scan")?;
    test.page.wait_for_answer(&text)?;
    stand_in::wait(test, "it.workers === 3 && !it.trouble")?;
    stand_in::open(test, json!({ "deaths": 1 }))?;
    let photo = test.scratch.path().join("photo.png");
    picture::photo(&photo, Some(&text))?;
    test.page.choose_photo(&photo)?;
    test.page.wait_for_answer(&text)?;
    stand_in::wait(test, "it.workers === 2 && !it.trouble")
}
