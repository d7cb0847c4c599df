//! A shop checks its stock: lists, hand scanners, a camera that goes on; and what is kept of it.

use std::collections::BTreeMap;
use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use labelcheck::stock::{Question, Totals};
use labelcheck_browser::key_list;
use labelcheck_browser::picture;
use labelcheck_browser::run::{Place, Test};
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_engine::engine::Engine;
use labelcheck_engine::message::{Ask, Reply};
use labelcheck_engine::view::{Filter, View};
use labelcheck_integration::stock::{MadeStock, make};

use super::access::violations;

/// Keeps the page from going on with what takes longer.
const HALT: &str = "\
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.ask === '{\"ask\":\"more\"}') window.halted = true;
      else post.call(this, message, ...rest);
    };";

/// Whether the service worker has kept this page with everything that it loads.
const KEPT: &str = "\
    (async () => {
      const names = await caches.keys();
      const caught = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      const has = (part, end) => caught.flat().some((url) => url.includes(part) && url.endsWith(end));
      window.kept = [['/engine-', '.wasm'], ['/engine-', '.js'], ['/stock-', '.wasm'], ['/stock-worker-', '.js'], ['/stock-en-', '.txt'],
        ['/stock', '.html'], ['/stock-', '.css']].every(([part, end]) => has(part, end));
    })();
    return window.kept === true;";

/// Set where full sizes are wanted.
const FULL: &str = "LABELCHECK_FULL";

/// Keys as a hand scanner types them, all at once: each text, then what ends it. Their times are a scanner's, too: this machine
/// may stand still between two of them, and a scanner goes on.
pub(super) const TYPE: &str = "\
    const [texts, end] = arguments;
    let at = performance.now();
    const type = (key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: (at += 0.1) });
      (document.activeElement || document.body).dispatchEvent(event);
    };
    for (const text of texts) { for (const letter of text) type(letter); if (end) type(end); }";

/// From now on what the page saves is held instead.
const HOLD: &str = "\
    window.held = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => { const lines = new TextDecoder().decode(bytes).trimEnd().split(String.fromCharCode(10)); window.held.push([lines.length, lines.at(-1)]); }); return make(blob); };
    HTMLAnchorElement.prototype.click = () => {};";

/// A list with everything in it that can be wrong comes to the same counts as everywhere else, and as were put in.
pub(crate) fn stock(test: &mut Test) -> Result<()> {
    let (rows, labels) = if env::var_os(FULL).is_some() { (100_000, 2_000) } else { (600, 40) };
    let made = make(31, rows, labels).map_err(anyhow::Error::msg)?;
    open(test)?;
    begin(test)?;
    for (name, bytes) in &made.files {
        let file = test.scratch.path().join(name);
        fs::write(&file, bytes)?;
        test.page.type_into("#file-input", &file.to_string_lossy())?;
        add_rows(test)?;
        wait(test)?;
    }
    let (totals, filters) = expected(test, &made)?;
    wait_for_rows(test, totals.all.rows)?;
    let quantity = test.page.session.script("return document.querySelector('.rows').dataset.quantity;", &[])?;
    ensure!(quantity == made.quantity().as_str(), "the page counts {quantity}, and {} was put in", made.quantity());
    let shown = test.page.session.script(
        "return Object.fromEntries([...document.querySelectorAll('[data-filter]')].map((one) => [one.dataset.filter, Number(one.dataset.count)]));",
        &[],
    )?;
    for (filter, count) in &filters {
        let found = shown[filter.name()].as_u64().unwrap_or(0);
        ensure!(found == *count, "{filter:?}: {found} on the page, {count} by the core: {shown}");
    }
    // The export has every row, and the counts that the core has.
    test.page.session.script(HOLD, &[])?;
    test.page.click("#export-csv")?;
    let (lines, _) = held(test)?;
    ensure!(lines > made.rows, "{lines} lines");
    test.page.click("#export-evidence")?;
    test.page.wait_for("#digest")?;
    let (_, last) = held(test)?;
    let last: serde_json::Value = serde_json::from_str(&last)?;
    let ended: Totals = serde_json::from_value(last["entry"]["end"]["totals"].clone())?;
    ensure!(ended == totals, "{ended:?}\n{totals:?}");
    let found = violations(test, "the rows")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    Ok(())
}

/// The tab ends, also while a list is being added: no row is lost.
pub(crate) fn stock_kept(test: &mut Test) -> Result<()> {
    open(test)?;
    begin(test)?;
    let lines: Vec<String> = (0..500).map(|at| format!("WIFI:T:WPA;S:cafe-{at};;")).collect();
    test.page.click(".part-more summary")?;
    test.page
        .session
        .script("document.getElementById('paste-field').value = arguments[0];", &[lines.join("\n").into()])?;
    test.page.click("#paste-button")?;
    wait_for_rows(test, 500)?;
    test.page.reload()?;
    test.page.click(".sessions .open")?;
    wait_for_rows(test, 500)?;
    // Another tab cannot write over this one.
    let [first, second] = test.page.session.new_tab()?;
    test.page.session.turn_to(&second)?;
    test.page.open(&url(test))?;
    test.page.click(".sessions .open")?;
    test.page.wait_for("[data-trouble=ui-stock-elsewhere]")?;
    test.page.leave()?;
    test.page.session.turn_to(&first)?;
    // A list that was being added when the tab ended is said, and goes as a whole. The page asks for no more after the first
    // rows, so that it ends in between.
    test.page.session.script(HALT, &[])?;
    let made = make(31, 3_000, 10).map_err(anyhow::Error::msg)?;
    let (name, bytes) = made.files.first().context("no file")?;
    let file = test.scratch.path().join(name);
    fs::write(&file, bytes.repeat(4))?;
    test.page.type_into("#file-input", &file.to_string_lossy())?;
    add_rows(test)?;
    test.page.wait_until("the first rows", "return window.halted;", &[])?;
    test.page.reload()?;
    test.page.click(".sessions .open")?;
    test.page.wait_for("[data-trouble=interrupted]")?;
    ensure!(rows(test)? > 500, "nothing was added");
    test.page.click("#interrupted-drop")?;
    wait_for_rows(test, 500)?;
    test.page.click("#close-button")?;
    test.page.click(".sessions .delete")?;
    test.page.click(".sessions .delete-yes")?;
    test.page.wait_until("no session", "return !document.querySelector('[data-session]');", &[])
}

/// A row is looked at, mended, held back, taken away and brought back; a statement is recorded.
pub(crate) fn stock_row(test: &mut Test) -> Result<()> {
    open(test)?;
    begin(test)?;
    type_code(test, &sample::text(IN_FORCE)?)?;
    wait_for_rows(test, 1)?;
    type_code(test, "4006381333931")?;
    wait_for_rows(test, 2)?;
    let photo = test.scratch.path().join("box.png");
    picture::photo(&photo, Some(&sample::text(IN_FORCE)?))?;
    test.page.type_into("#photos-input", &photo.to_string_lossy())?;
    wait_for_rows(test, 3)?;
    test.page.session.script("window.printed = 0; window.print = () => window.printed++;", &[])?;
    test.page.click("#export-print")?;
    test.page.wait_until("the printer", "return window.printed === 1;", &[])?;
    test.page.click("[data-row=\"2\"] .pick input")?;
    test.page.click("#remove-button")?;
    wait_for_rows(test, 2)?;
    test.page.click("[data-row=\"1\"] .more")?;
    test.page.wait_for("main[data-screen=row]")?;
    test.page.wait_for_focus_on_headline()?;
    test.page.click("#seen-product")?;
    test.page.click("#statement-button")?;
    test.page.wait_for("#recorded")?;
    test.page.click("#hold-one")?;
    test.page.wait_for("#decided")?;
    let found = violations(test, "a row")?;
    test.page.session.script(
        "const field = document.getElementById('edit-quantity'); field.value = '12'; field.dispatchEvent(new Event('change', { bubbles: true }));",
        &[],
    )?;
    test.page.click("#row-close")?;
    test.page.wait_until("the quantity", "return document.querySelector('.rows')?.dataset.quantity === '13';", &[])?;
    test.page.click("[data-filter=held]")?;
    test.page.wait_until("one row", "return document.querySelectorAll('[data-row]').length === 1;", &[])?;
    test.page.click("[data-filter=all]")?;
    test.page.click("[data-row=\"0\"] .pick input")?;
    test.page.click("#remove-button")?;
    wait_for_rows(test, 1)?;
    // What was pressed is gone, and the focus is not lost with it.
    test.page.wait_until("focus", "return document.activeElement?.id === 'list-heading';", &[])?;
    test.page.click("#undo-button")?;
    wait_for_rows(test, 2)?;
    test.page.type_into("#search-field", "nothing like it")?;
    test.page.wait_until("no row", "return !document.querySelector('[data-row]');", &[])?;
    // A photo that is read when the session is closed already belongs to no other.
    test.page.type_into("#photos-input", &photo.to_string_lossy())?;
    test.page.click("#close-button")?;
    test.page.wait_for("[data-session]")?;
    begin(test)?;
    test.page.type_into("#photos-input", &photo.to_string_lossy())?;
    wait_for_rows(test, 1)?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    Ok(())
}

/// A hand scanner at full speed, wherever the focus is: every scan is there.
pub(crate) fn stock_wedge(test: &mut Test) -> Result<()> {
    open(test)?;
    begin(test)?;
    let texts: Vec<String> = (0..100).map(|at| format!("WIFI:T:WPA;S:box-{at};;")).collect();
    let mut rows = 0;
    for (focus, end) in [("headline", "Enter"), ("code-field", "Enter"), ("camera-start", "Tab")] {
        test.page.session.script("document.getElementById(arguments[0]).focus();", &[focus.into()])?;
        test.page.session.script(TYPE, &[serde_json::json!(texts), end.into()])?;
        rows += 100;
        wait_for_rows(test, rows)?;
        ensure!(!test.page.has("video")?, "the end of a scan pressed the button");
    }
    // While everything is checked again.
    let both = format!("document.getElementById('recheck-button').click(); {TYPE}");
    test.page.session.script(&both, &[serde_json::json!(texts), "Enter".into()])?;
    rows += 100;
    wait_for_rows(test, rows)?;
    // One that sends no end.
    test.page.session.script("document.getElementById('headline').focus();", &[])?;
    test.page.session.script(TYPE, &[serde_json::json!(["4006381333931"]), "".into()])?;
    wait_for_rows(test, rows + 1)?;
    // One that is set to another country's keyboard.
    test.page.session.script(TYPE, &[serde_json::json!(["https\u{d6}--labelcheck.example-3"]), "Enter".into()])?;
    test.page.wait_for("[data-trouble=ui-stock-layout]")?;
    wait_for_rows(test, rows + 2)
}

/// A box that stays in front of the camera is counted once.
pub(crate) fn stock_camera(test: &mut Test) -> Result<()> {
    open(test)?;
    begin(test)?;
    test.page.click("#camera-start")?;
    test.page.wait_for("#camera-stop")?;
    wait_for_rows(test, 1)?;
    // The label comes into sight again every two seconds, for less than the time that makes it another box.
    test.page.wait_until("the video twice over", "return document.querySelector('video').currentTime > 4;", &[])?;
    let rows = rows(test)?;
    test.page.click("#camera-stop")?;
    ensure!(rows == 1, "{rows} boxes");
    ensure!(!test.page.has("video")?, "the camera is still there");
    Ok(())
}

fn url(test: &Test) -> String {
    format!("{}stock.html", test.site.url())
}

pub(super) fn open(test: &mut Test) -> Result<()> {
    let url = url(test);
    if matches!(test.place, Place::Offline) {
        // What is there without a server is stored by the first visit of this page.
        test.page.open(&url)?;
        test.page.wait_until("the page's files", KEPT, &[])?;
    }
    test.open()?;
    test.page.open(&url)
}

pub(super) fn begin(test: &Test) -> Result<()> {
    test.page.wait_for("#session-button:not([disabled])")?;
    test.page.session.script("document.getElementById('session-rule').value = 'gb';", &[])?;
    test.page.click("#session-button")?;
    test.page.wait_for("main[data-screen=rows]")?;
    wait(test)
}

/// Presses the button below the columns. The page scrolls to them as they come, so it is not where it was.
fn add_rows(test: &Test) -> Result<()> {
    test.page.wait_for("#import-button")?;
    test.page.session.script("document.getElementById('import-button').click();", &[]).map(drop)
}

fn wait(test: &Test) -> Result<()> {
    test.page.wait_until(
        "the worker",
        "return document.querySelector('main').dataset.busy === 'false' && !document.querySelector('.status');",
        &[],
    )
}

pub(super) fn wait_for_rows(test: &Test, rows: u64) -> Result<()> {
    test.page.wait_until(
        &format!("{rows} rows"),
        "return document.querySelector('.rows')?.dataset.rows === arguments[0];",
        &[rows.to_string().into()],
    )
}

fn rows(test: &Test) -> Result<u64> {
    let rows = test.page.session.script("return Number(document.querySelector('.rows').dataset.rows);", &[])?;
    rows.as_u64().context("no rows")
}

pub(super) fn type_code(test: &Test, text: &str) -> Result<()> {
    test.page.session.script("document.getElementById('code-field').value = arguments[0];", &[text.into()])?;
    test.page.click("#code-button")
}

/// How many lines were saved, and the last of them.
fn held(test: &Test) -> Result<(u64, String)> {
    test.page.wait_until("the file", "return window.held.length > 0;", &[])?;
    let file = test.page.session.script("return window.held.pop();", &[])?;
    Ok((file[0].as_u64().context("no lines")?, file[1].as_str().unwrap_or_default().to_owned()))
}

/// What the core makes of it, by the page's clock and the list that the page has.
fn expected(test: &Test, made: &MadeStock) -> Result<(Totals, BTreeMap<Filter, u64>)> {
    let now = test.page.now()?;
    let session = Engine::begin(String::new(), String::new(), Question::for_jurisdiction("gb"), now, None);
    let (mut engine, _) = Engine::open(key_list::built_in_list()?, now, session, &[]).map_err(anyhow::Error::msg)?;
    while engine.is_working() {
        engine.ask(Ask::More);
    }
    for (name, bytes) in &made.files {
        let Reply::Tables { tables, .. } = engine.file(name, bytes.clone()) else { anyhow::bail!("no tables") };
        engine.ask(Ask::Import { columns: tables.into_iter().map(|table| Some(table.columns)).collect() });
        while engine.is_working() {
            engine.ask(Ask::More);
        }
    }
    let Reply::Rows(shown) = engine.ask(Ask::View { view: View::default() }) else { anyhow::bail!("no rows") };
    let filters = Filter::ALL.into_iter().zip(shown.filters.iter().map(|tally| tally.rows)).collect();
    Ok((shown.totals.clone().into_owned(), filters))
}
