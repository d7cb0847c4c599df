//! What a device keeps of a stock check where it has no room, keeps nothing, or has damaged what it kept.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::run::Test;
use labelcheck_browser::site;
use serde_json::{Value, json};

use super::access::violations;
use super::stock::{TYPE, begin, open, type_code, wait_for_rows};

/// Goes before the page's worker, and stands in for the device. Browsers find out that there is no room when they store: the
/// transaction is aborted then, with the reason as its error. A few refuse at once.
const DEVICE: &str = "\
    {
      let device = 'room';
      const channel = new BroadcastChannel('device');
      channel.onmessage = ({ data }) => { device = data; channel.postMessage({ is: data }); };
      const put = IDBObjectStore.prototype.put;
      const noRoom = () => new DOMException('no room', 'QuotaExceededError');
      IDBObjectStore.prototype.put = function (...given) {
        if (device === 'throws' && this.name === 'rows') throw noRoom();
        const request = put.apply(this, given);
        const { transaction } = this;
        if (device === 'aborts' && !Object.hasOwn(transaction, 'error')) {
          Object.defineProperty(transaction, 'error', { value: noRoom() });
          queueMicrotask(() => transaction.abort());
        }
        return request;
      };
      const listen = self.addEventListener;
      self.addEventListener = (type, hear) => listen.call(self, type, (event) =>
        hear(device === 'stops' ? { data: { id: event.data.id, kind: 'none' } } : event));
    }
";

/// Goes before the page's worker: a browser that keeps nothing.
const NOTHING: &str = "\
    IDBFactory.prototype.open = () => { throw new DOMException('not here', 'InvalidStateError'); };
";

/// Says to the device what it is like from now on.
const BE: &str = "\
    const [device, done] = arguments;
    const channel = new BroadcastChannel('device');
    channel.onmessage = ({ data }) => { if (data.is === device) { channel.close(); done(true); } };
    channel.postMessage(device);";

/// How many rows are on the device, over all sessions.
const ROWS: &str = "\
    const [done] = arguments;
    const request = indexedDB.open('labelcheck.stock:' + new URL('./', location.href).pathname);
    request.onsuccess = () => {
      const database = request.result;
      const all = database.transaction('rows').objectStore('rows').getAll();
      all.onsuccess = () => { database.close(); done(all.result.reduce((sum, rows) => sum + JSON.parse(rows).length, 0)); };
    };";

/// Damages the session that is on the device, and adds one of another version.
const DAMAGE: &str = "\
    const [done] = arguments;
    const request = indexedDB.open('labelcheck.stock:' + new URL('./', location.href).pathname);
    request.onsuccess = () => {
      const database = request.result;
      const store = database.transaction('sessions', 'readwrite').objectStore('sessions');
      const all = store.getAll();
      all.onsuccess = () => {
        const [session] = all.result;
        store.put({ ...session, id: 'newer', json: session.json.replace('\"version\":1', '\"version\":2') });
        store.put({ ...session, json: session.json.slice(0, -9) });
      };
      store.transaction.oncomplete = () => { database.close(); done(true); };
    };";

/// No row is lost where the device has no room: the page says so, goes on, and keeps all of them once there is room.
pub(crate) fn stock_no_room(test: &mut Test) -> Result<()> {
    stand_in(test, DEVICE)?;
    open(test)?;
    begin(test)?;
    type_code(test, "WIFI:T:WPA;S:first;;")?;
    wait_for_rows(test, 1)?;
    ensure!(on_device(test)? == 1, "the first row is not on the device");
    device_is(test, "aborts")?;
    type_code(test, "WIFI:T:WPA;S:second;;")?;
    wait_for_rows(test, 2)?;
    test.page.wait_for("[data-trouble=no-room]")?;
    let found = violations(test, "no room")?;
    let texts: Vec<String> = (0..20).map(|at| format!("WIFI:T:WPA;S:box-{at};;")).collect();
    test.page.session.script(TYPE, &[json!(texts), "Enter".into()])?;
    wait_for_rows(test, 22)?;
    device_is(test, "throws")?;
    type_code(test, "WIFI:T:WPA;S:third;;")?;
    wait_for_rows(test, 23)?;
    test.page.wait_for("[data-trouble=no-room]")?;
    ensure!(on_device(test)? == 1, "rows are on a device that has no room");
    // Nor is anything lost by leaving the session, and another one can be begun.
    test.page.click("#close-button")?;
    test.page.wait_for("[data-session]")?;
    test.page.wait_for("[data-trouble=no-room]")?;
    begin(test)?;
    type_code(test, "WIFI:T:WPA;S:other;;")?;
    wait_for_rows(test, 1)?;
    test.page.click("#close-button")?;
    test.page.wait_for("[data-session]:nth-child(2)")?;
    test.page.click("[data-session]:nth-child(2) .open")?;
    wait_for_rows(test, 23)?;
    device_is(test, "room")?;
    test.page.wait_until("room", "return !document.querySelector('[data-trouble]');", &[])?;
    ensure!(on_device(test)? == 24, "{} rows are on the device", on_device(test)?);
    // Opened again while what it held is being kept, it is still this tab's alone.
    device_is(test, "aborts")?;
    type_code(test, "WIFI:T:WPA;S:last;;")?;
    wait_for_rows(test, 24)?;
    test.page.click("#close-button")?;
    test.page.wait_for("[data-trouble=no-room]")?;
    device_is(test, "room")?;
    test.page.click("[data-session]:nth-child(1) .open")?;
    wait_for_rows(test, 24)?;
    let url = test.page.session.script("return location.href;", &[])?;
    let [first, second] = test.page.session.new_tab()?;
    test.page.session.turn_to(&second)?;
    test.page.open(url.as_str().context("an address")?)?;
    test.page.click("[data-session]:nth-child(1) .open")?;
    test.page.wait_for("[data-trouble=ui-stock-elsewhere]")?;
    test.page.leave()?;
    test.page.session.turn_to(&first)?;
    test.page.reload()?;
    test.page.click("[data-session]:nth-child(1) .open")?;
    wait_for_rows(test, 24)?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    Ok(())
}

/// The same with Chromium's own limit of what a site may store. It is set before anything is: Chromium remembers for half a
/// minute how much room there was.
pub(crate) fn stock_quota(test: &mut Test) -> Result<()> {
    open(test)?;
    let origin = test.page.session.script("return location.origin;", &[])?;
    let limit = json!({ "origin": origin, "quotaSize": 1 });
    test.page.session.devtools("Storage.overrideQuotaForOrigin", limit)?;
    begin(test)?;
    for rows in [1, 2] {
        type_code(test, "WIFI:T:WPA;S:first;;")?;
        wait_for_rows(test, rows)?;
        test.page.wait_for("[data-trouble=no-room]")?;
    }
    ensure!(on_device(test)? == 0, "rows are on a device that has no room");
    test.page.session.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin }))?;
    test.page.wait_until("room", "return !document.querySelector('[data-trouble]');", &[])?;
    ensure!(on_device(test)? == 2, "{} rows are on the device", on_device(test)?);
    test.page.reload()?;
    test.page.click(".sessions .open")?;
    wait_for_rows(test, 2)
}

/// What was added is kept where the part that checks stock stops, and the page says so.
pub(crate) fn stock_stops(test: &mut Test) -> Result<()> {
    stand_in(test, DEVICE)?;
    open(test)?;
    begin(test)?;
    type_code(test, "WIFI:T:WPA;S:first;;")?;
    wait_for_rows(test, 1)?;
    device_is(test, "stops")?;
    type_code(test, "WIFI:T:WPA;S:second;;")?;
    test.page.wait_for("[data-trouble=ui-stock-stopped]")?;
    ensure!(on_device(test)? == 1, "what was added is not on the device");
    Ok(())
}

/// Nothing is said to be kept in a browser that keeps nothing.
pub(crate) fn stock_keeps_nothing(test: &mut Test) -> Result<()> {
    stand_in(test, &format!("{NOTHING}{DEVICE}"))?;
    open(test)?;
    test.page.wait_for("[data-trouble=no-store]")?;
    begin(test)?;
    type_code(test, "WIFI:T:WPA;S:first;;")?;
    wait_for_rows(test, 1)?;
    device_is(test, "stops")?;
    type_code(test, "WIFI:T:WPA;S:second;;")?;
    test.page.wait_for("[data-trouble=ui-stock-stopped-unkept]")
}

/// A session that cannot be read is shown as what it is, and can be deleted.
pub(crate) fn stock_damaged(test: &mut Test) -> Result<()> {
    open(test)?;
    begin(test)?;
    type_code(test, "WIFI:T:WPA;S:first;;")?;
    wait_for_rows(test, 1)?;
    test.page.click("#close-button")?;
    test.page.wait_for(".sessions .open")?;
    test.page.session.script_async(DAMAGE, &[])?;
    test.page.reload()?;
    test.page.wait_for("[data-damaged]:nth-child(2)")?;
    ensure!(!test.page.has(".sessions .open")?, "what cannot be read can be opened");
    let found = violations(test, "damaged sessions")?;
    for left in [1, 0] {
        test.page.click("[data-damaged] .delete")?;
        test.page.click("[data-damaged] .delete-yes")?;
        let is_left = "return document.querySelectorAll('[data-session]').length === arguments[0];";
        test.page.wait_until("one less", is_left, &[left.into()])?;
    }
    ensure!(on_device(test)? == 0, "its rows are still there");
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    Ok(())
}

/// Puts something before the page's worker.
fn stand_in(test: &mut Test, before: &str) -> Result<()> {
    let script = test.site.asset("stock-worker.js")?;
    let file = test.scratch.path().join("worker.js");
    fs::write(&file, format!("{before}{}", fs::read_to_string(site::dist().join(&script))?))?;
    test.site.put(&script, &file);
    // The service worker does not keep what is not the build's.
    test.page.expect_in_console("integrity");
    Ok(())
}

fn device_is(test: &Test, device: &str) -> Result<()> {
    let is = test.page.session.script_async(BE, &[device.into()])?;
    ensure!(is == true, "the device is not {device}");
    Ok(())
}

fn on_device(test: &Test) -> Result<u64> {
    let rows: Value = test.page.session.script_async(ROWS, &[])?;
    rows.as_u64().with_context(|| format!("no rows: {rows}"))
}
