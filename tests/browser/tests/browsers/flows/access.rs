//! By keyboard alone, and by the rules of axe on every screen.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};
use labelcheck_browser::expected::Expected;
use labelcheck_browser::page::{ENTER, TAB};
use labelcheck_browser::picture;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use labelcheck_browser::site::root;

/// What has to be reached, in this order.
const STOPS: [&str; 4] = ["scan-button", "photo-input", "code-field", "check-button"];

/// How often the key may be pressed until all have been reached: the page has about ten places before the last.
const MOST_TABS: usize = 20;

/// Texts that are no labels, for the screens that samples do not lead to.
const OTHERS: [&str; 4] = [WIFI, "4006381333931", "https://www.csa.gov.sg/", "#12345678901234567"];

/// Runs axe on the page as it is, once nothing moves any more: colours on their way are nobody's choice.
const AXE: &str = "\
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // What lies under the bar at the window's edge comes out from under it by scrolling: axe judges where it lies just now.
    const bars = [...document.querySelectorAll('.again')];
    const stick = (position) => bars.forEach((bar) => (bar.style.position = position));
    stick('static');
    const still = document.getAnimations().map((animation) => animation.finished.catch(() => {}));
    Promise.race([Promise.all(still), new Promise((late) => setTimeout(late, 1000))])
      .then(() => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], elementRef: true }))
      .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ element, html, failureSummary }) => {
          // Where many are on one page, the name of the component.
          const shown = element?.closest('[data-specimen]')?.dataset.specimen;
          return `${shown ? `${shown}: ` : ''}${id}: ${help}\\n    ${html}\\n    ${failureSummary}`;
        })))
      .finally(() => stick(''))
      .then(done, (error) => done([`axe failed: ${error}`]));";

pub(crate) fn keyboard(test: &mut Test) -> Result<()> {
    test.open()?;
    let mut stops = STOPS.iter();
    let mut next = stops.next();
    let mut passed = Vec::new();
    for _ in 0..MOST_TABS {
        test.page.press(TAB)?;
        let focus = test.page.focus()?;
        if next.is_some_and(|stop| *stop == focus) {
            next = stops.next();
        }
        if focus == "code-field" {
            test.page.press(WIFI)?;
        }
        passed.push(focus);
        if next.is_none() {
            break;
        }
    }
    ensure!(next.is_none(), "no way to {next:?}; the focus passed {passed:?}");
    test.page.press(ENTER)?;
    test.page.wait_for_answer(WIFI)?;
    test.page.wait_for_focus_on_headline()
}

/// Every screen, and an answer of each mood and each shape.
pub(crate) fn accessible(test: &mut Test) -> Result<()> {
    let mut found = Vec::new();
    test.open()?;
    found.extend(violations(test, "the start")?);
    test.page.click("#check-button")?;
    test.page.wait_for("#code-error")?;
    found.extend(violations(test, "an empty field")?);
    let nothing = test.scratch.path().join("nothing.png");
    picture::photo(&nothing, None)?;
    test.page.choose_photo(&nothing)?;
    test.page.wait_for("[data-trouble=no-code]")?;
    found.extend(violations(test, "a photo without a code")?);
    found.extend(answers(test)?);
    for screen in ["gallery", "about"] {
        test.page.click(&format!("#nav-{screen}"))?;
        test.page.wait_for_screen(screen)?;
        test.page.wait_until("all that loads", "return !document.querySelector('main .status');", &[])?;
        found.extend(violations(test, screen)?);
    }
    found.extend(beside(test)?);
    test.page.look_with_camera()?;
    found.extend(violations(test, "the camera")?);
    test.page.set_hash("box")?;
    test.page.wait_for("#number-field")?;
    found.extend(violations(test, "the camera, for the box")?);
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    Ok(())
}

/// What stands beside an answer, in use: the box, the next step, handing on, several codes, what was checked before.
fn beside(test: &mut Test) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let text = sample::text(IN_FORCE)?;
    let two = test.scratch.path().join("two.png");
    picture::two_codes(&two, &text, &sample::text("ending-soon")?)?;
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    test.page.choose_photo(&two)?;
    test.page.wait_for_screen("choosing")?;
    found.extend(violations(test, "several labels")?);
    // The one that names a product number.
    let numbered =
        "[...document.querySelectorAll('[data-choice]')].find((one) => one.innerText.includes('Porch Cam 2')).click();";
    test.page.session.script(numbered, &[])?;
    test.page.wait_for_screen("answer")?;
    test.page.click("#situation-gift")?;
    test.page.click("#hand summary")?;
    test.page.click("#history-keep")?;
    test.page.type_into("#number-field", "12")?;
    test.page.click("#number-button")?;
    test.page.wait_for("#number-error")?;
    found.extend(violations(test, "all that stands beside an answer")?);
    test.page.set_hash("history")?;
    test.page.wait_for("[data-history]")?;
    found.extend(violations(test, "what was checked")?);
    Ok(found)
}

fn answers(test: &mut Test) -> Result<Vec<String>> {
    let (mut looks, mut found) = (BTreeSet::new(), Vec::new());
    let samples: Result<Vec<String>> = sample::all()?.iter().map(|name| sample::text(name)).collect();
    for text in samples?.into_iter().chain(OTHERS.map(String::from)) {
        let answer = Expected::at(&text, test.page.now()?)?.answer;
        let look = format!("an answer, {:?}, {:?}", answer.mood, answer.shape);
        if !looks.insert(look.clone()) {
            continue;
        }
        test.page.set_hash("")?;
        test.page.wait_for_screen("home")?;
        test.page.check_typed(&text)?;
        test.page.wait_for_answer(&text)?;
        test.page.session.script("document.querySelectorAll('details').forEach((all) => (all.open = true));", &[])?;
        found.extend(violations(test, &look)?);
    }
    Ok(found)
}

pub(super) fn violations(test: &mut Test, screen: &str) -> Result<Vec<String>> {
    let usual = || root().join("xtask/npm/node_modules/axe-core/axe.min.js");
    let file = env::var_os("LABELCHECK_AXE").map_or_else(usual, PathBuf::from);
    let axe = fs::read_to_string(&file).with_context(|| format!("{}: run `cargo xtask setup`", file.display()))?;
    if test.page.session.script("return !window.axe;", &[])? == true {
        test.page.session.script(&format!("{axe}; window.axe = axe;"), &[])?;
    }
    let found = test.page.session.script_async(AXE, &[])?;
    let Some(violations) = found.as_array() else { bail!("axe said {found}") };
    Ok(violations.iter().map(|one| format!("{screen}: {}", one.as_str().unwrap_or_default())).collect())
}
