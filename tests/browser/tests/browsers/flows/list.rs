//! The key list on the phone: newer ones come in, bad ones are dropped or refused, and old ones say so.

use anyhow::{Context as _, Result, ensure};
use labelcheck::Words;
use labelcheck_browser::key_list;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use xtask::server::StandIn;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// What the live region says.
const ANNOUNCED: &str = "return document.getElementById('announcement').textContent;";

/// Keeps other pages of the app from writing the stored list, until it is let go.
const HOLD: &str = "\
    const [done] = arguments;
    const entry = new URL('keys/stored', document.baseURI).href;
    navigator.locks.request(entry, () => new Promise((release) => {
      window.release = release;
      done(true);
    }));";

/// Removes one file from what the service worker keeps.
const LOSE_A_FILE: &str = "\
    const [done] = arguments;
    (async () => {
      const [name] = (await caches.keys()).filter((name) => name.startsWith('labelcheck-'));
      const cache = await caches.open(name);
      const [file] = (await cache.keys()).filter(({ url }) => url.includes('/assets/icon-'));
      return cache.delete(file);
    })().then(done, (error) => done(`${error}`));";

/// A label is withdrawn while its answer is on screen: the screen changes and says so, and the next visit knows.
pub(crate) fn list_newer(test: &mut Test) -> Result<()> {
    let newer = key_list::newer(test.scratch.path())?;
    let text = sample::text(IN_FORCE)?;
    test.open()?;
    test.page.wait_for_look("done")?;
    // The site says beside its timestamp which root is the newest, so that none is asked for that is not there.
    let roots: Vec<_> = test.site.requests().into_iter().filter(|request| request.ends_with(".root.json")).collect();
    ensure!(roots.is_empty(), "roots were asked for: {roots:?}");
    test.page.wait_for_list_of(key_list::built_in_date()?)?;
    test.page.check_typed(&text)?;
    ensure!(test.page.wait_for_answer(&text)?.name() == "checks-out", "the sample should hold for ten years");
    test.page.wait_for_focus_on_headline()?;
    ensure!(!test.page.has("#changed")?, "nothing has changed yet");

    test.site.key_list(Some(StandIn::Folder(newer.served.clone())));
    test.page.shift_clock(HOUR + 60)?;
    test.page.wait_for("#changed")?;
    let expected = test.page.wait_for_answer_by(&newer.evidence()?, &text)?;
    ensure!(expected.has_reason("STA-WITHDRAWN"), "{:?}", expected.report.reason);
    test.page.wait_for_list_of(newer.date())?;
    test.page.wait_for_focus_on_headline()?;
    let announced = test.page.session.script(ANNOUNCED, &[])?;
    // Marks that keep directions apart stand around what is put into a message.
    let unmarked = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let announced = unmarked(announced.as_str().unwrap_or_default());
    ensure!(announced.contains("has changed"), "it is not said: {announced:?}");
    ensure!(announced.contains(&unmarked(expected.answer.headline())), "nor what is the answer now: {announced:?}");

    // The app of the same build, with the newer list in its store: the server has the old one again.
    test.page.wait_until_list_is_stored(true)?;
    test.page.set_hash("")?;
    test.page.reload()?;
    test.page.wait_for_list_of(newer.date())?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer_by(&newer.evidence()?, &text)?;
    ensure!(!test.page.has("#changed")?, "this answer is new");
    Ok(())
}

/// A newer list is stored, and the server goes back to an older one: it is not taken, and named.
pub(crate) fn list_rolled_back(test: &mut Test) -> Result<()> {
    let newer = key_list::newer(test.scratch.path())?;
    let text = sample::text(IN_FORCE)?;
    test.open()?;
    test.page.wait_for_look("done")?;
    test.page.store_list(&newer.unit)?;
    test.page.reload()?;
    test.page.wait_for_look("failed")?;
    expect_trouble(test, "older", "ui-list-older")?;
    test.page.wait_for_list_of(newer.date())?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer_by(&newer.evidence()?, &text).map(drop)
}

/// What is stored and does not verify is removed, the built-in list counts, and the details say so.
pub(crate) fn list_is_dropped(test: &mut Test) -> Result<()> {
    let newer = key_list::newer(test.scratch.path())?;
    let foreign = key_list::foreign(test.scratch.path())?;
    let text = sample::text(IN_FORCE)?;
    let (half, _) = newer.unit.split_at(newer.unit.len() / 2);
    let mut changed = newer.unit.clone();
    let name = b"Cyber Security Agency";
    let at = changed.windows(name.len()).position(|bytes| bytes == name).context("no name to change")?;
    changed[at] = b'K';
    test.open()?;
    test.page.wait_for_look("done")?;
    for (what, unit, why) in [
        ("something else", &b"no list"[..], "damaged"),
        ("half a list", half, "damaged"),
        ("a list with a changed letter", &changed, "damaged"),
        ("a list of other governments", &foreign.unit, "foreign"),
        ("an older list", &key_list::of_samples_unit()?, "older"),
    ] {
        dropped(test, unit, why, &text).context(what)?;
    }
    test.page.reload()?;
    test.page.wait_for_look("done")?;
    ensure!(!test.page.has("[data-dropped]")?, "the note stays");
    Ok(())
}

fn dropped(test: &mut Test, unit: &[u8], why: &str, text: &str) -> Result<()> {
    test.page.store_list(unit)?;
    test.page.set_hash("")?;
    test.page.reload()?;
    test.page.wait_for_list_of(key_list::built_in_date()?)?;
    test.page.click("#list-details summary")?;
    test.page.wait_for(&format!("[data-dropped={why}]"))?;
    expect_said(test, &format!("ui-list-dropped-{why}"))?;
    test.page.wait_until_list_is_stored(false)?;
    test.page.check_typed(text)?;
    test.page.wait_for_answer(text).map(drop)
}

/// What the server sends is an error, without end, or not signed as it should be: the list stays, and the page says why.
pub(crate) fn list_fails(test: &mut Test) -> Result<()> {
    let foreign = key_list::foreign(test.scratch.path())?;
    let built_in = key_list::built_in_date()?;
    test.page.expect_in_console("/keys/");
    test.site.key_list(Some(StandIn::Status(500.try_into()?)));
    test.open()?;
    test.page.wait_for_look("failed")?;
    expect_trouble(test, "unreachable", "ui-list-unreachable")?;
    for (what, stand_in) in [("endless", StandIn::Endless), ("foreign", StandIn::Folder(foreign.served.clone()))] {
        test.site.key_list(Some(stand_in));
        look(test, "failed").context(what)?;
        expect_trouble(test, "wrong", "ui-list-wrong").context(what)?;
        test.page.wait_for_list_of(built_in)?;
    }
    test.page.wait_until_list_is_stored(false)?;
    test.site.key_list(None);
    look(test, "done")?;
    let announced = test.page.session.script(ANNOUNCED, &[])?;
    ensure!(announced == Words::english().ui("ui-list-newest"), "not said: {announced}");
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text).map(drop)
}

/// Two tabs take the newer list in at once: one waits for the other, and what is stored is whole.
pub(crate) fn list_two_tabs(test: &mut Test) -> Result<()> {
    let newer = key_list::newer(test.scratch.path())?;
    test.open()?;
    test.page.wait_for_look("done")?;
    let url = test.site.url().to_owned();
    let [first, second] = test.page.session.new_tab()?;
    test.page.open(&url)?;
    test.page.wait_for_look("done")?;
    test.site.key_list(Some(StandIn::Folder(newer.served.clone())));
    // A third one, if you like: it is writing just now.
    ensure!(test.page.session.script_async(HOLD, &[])? == true, "no lock");
    test.page.click("#list-button")?;
    test.page.session.turn_to(&first)?;
    test.page.click("#list-button")?;
    test.page.session.turn_to(&second)?;
    test.page.session.script("window.release();", &[])?;
    for tab in [&second, &first] {
        test.page.session.turn_to(tab)?;
        test.page.wait_for_look("done")?;
        test.page.wait_for_list_of(newer.date())?;
        ensure!(!test.page.has("[data-unkept]")?, "it was not stored");
    }
    test.page.reload()?;
    test.page.wait_for_list_of(newer.date())?;
    test.page.wait_for_look("done")?;
    ensure!(!test.page.has("[data-dropped]")?, "what was stored is not whole");
    Ok(())
}

/// Without newer lists, answers go on, and say how old the list is; a clock that cannot be right is named.
pub(crate) fn list_ages(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.wait_for_look("done")?;
    test.page.expect_in_console("/keys/");
    let text = sample::text(IN_FORCE)?;
    // The server has nothing newer, and what it has is out of date; then it is gone.
    for (days, age, trouble, answer) in
        [(60, "stale", "expired", "checks-out"), (400, "too-old", "unreachable", "cannot-tell")]
    {
        test.page.shift_clock(days * DAY)?;
        test.page.wait_for(&format!("#list[data-age={age}]"))?;
        test.page.wait_for(&format!("[data-list-trouble={trouble}]"))?;
        expect_trouble(test, trouble, &format!("ui-list-{trouble}"))?;
        test.site.key_list(Some(StandIn::Status(503.try_into()?)));
        expect_said(test, &format!("ui-list-{age}"))?;
        test.page.check_typed(&text)?;
        let expected = test.page.wait_for_answer(&text)?;
        ensure!(expected.name() == answer, "{} after {days} days", expected.name());
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
    }
    test.page.shift_clock(-30 * DAY)?;
    test.page.wait_for("[data-trouble=clock]")?;
    let (today, list) = (test.page.now()?.local, key_list::built_in_date()?);
    let said = test.page.text()?;
    for day in [today, list] {
        let (year, month, day) = (day.year(), day.month(), day.day());
        ensure!(
            said.contains(&format!("{day} ")) && said.contains(&year.to_string()),
            "{year}-{month}-{day} is not named"
        );
    }
    test.page.check_typed(&text)?;
    let expected = test.page.wait_for_answer(&text)?;
    ensure!(expected.has_reason("CLK-EARLY"), "{:?}", expected.report.reason);
    Ok(())
}

/// "Ready without a connection" is said when all is there, with the list that the next visit will have, and no longer
/// when something is missing.
pub(crate) fn list_ready(test: &mut Test) -> Result<()> {
    let newer = key_list::newer(test.scratch.path())?;
    test.open()?;
    test.page.wait_until_stored()?;
    test.page.wait_for("#ready[data-ready=yes]")?;
    let day = key_list::built_in_date()?;
    let words = Words::english();
    let date = |day| labelcheck::Fact::Date(labelcheck::EndDate::Day(day));
    let said = words.message("ui-ready", &[("date", date(day))]);
    ensure!(test.page.text()?.contains(&said), "the page does not say {said:?}");

    test.page.store_list(&newer.unit)?;
    test.page.set_hash("about")?;
    test.page.wait_for_screen("about")?;
    test.page.wait_for("#ready[data-ready=yes]")?;
    let said = words.message("ui-ready", &[("date", date(newer.date()))]);
    test.page.wait_until(
        "the newer list's date",
        "return document.getElementById('ready').textContent === arguments[0];",
        &[said.into()],
    )?;

    let lost = test.page.session.script_async(LOSE_A_FILE, &[])?;
    ensure!(lost == true, "no file to lose: {lost}");
    test.page.set_hash("")?;
    test.page.wait_for("#ready[data-ready=files]")?;
    test.page.reload()?;
    test.page.wait_for("#ready[data-ready=files]")
}

/// Without https nothing is kept, and nothing is said to be.
pub(crate) fn list_ready_insecure(test: &mut Test) -> Result<()> {
    test.page.expect_in_console("Cross-Origin-Opener-Policy");
    test.open()?;
    test.page.wait_for_look("done")?;
    test.page.wait_for("#ready[data-ready=never]")?;
    expect_said(test, "ui-ready-never")?;
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text).map(drop)
}

/// Looks for a newer list by the button, until it has come to this.
fn look(test: &Test, result: &str) -> Result<()> {
    // The last one may have come to the same.
    test.page.session.script("delete document.getElementById('list').dataset.look;", &[])?;
    test.page.click("#list-button")?;
    test.page.wait_for_look(result)
}

/// The page names why no newer list came, in the disclosure beside the list's date.
fn expect_trouble(test: &Test, name: &str, message: &str) -> Result<()> {
    expect_said(test, "ui-list-not-renewed")?;
    test.page.wait_for(&format!("#list-details [data-list-trouble={name}]"))?;
    test.page.session.script("document.getElementById('list-details').open = true;", &[])?;
    expect_said(test, "ui-list-failed")?;
    expect_said(test, message)?;
    expect_said(test, &format!("{message}.do"))
}

fn expect_said(test: &Test, message: &str) -> Result<()> {
    let (text, wanted) = (test.page.text()?, Words::english().ui(message));
    ensure!(text.contains(&wanted), "the page does not say {wanted:?}");
    Ok(())
}
