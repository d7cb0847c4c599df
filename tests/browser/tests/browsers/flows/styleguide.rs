//! Every component in every state and language, by the rules of axe; and none is too wide, however narrow the screen and
//! however large the text.

use anyhow::{Result, bail, ensure};
use labelcheck_browser::engine::Engine;
use labelcheck_browser::run::Test;
use labelcheck_browser::site::dist;
use labelcheck_browser::styleguide::{At, FOLDER, RIGHT_TO_LEFT, draw};
use serde_json::json;

use super::access::violations;

/// The narrowest screen (WCAG 2.2, 1.4.10), and the largest text (1.4.4) on a phone's: width in CSS pixels, and percent.
const HARD: [(u32, u32); 2] = [(320, 100), (412, 200)];

/// Opens whatever can be opened, but for the menus that lie over the page.
const OPEN: &str = "\
    for (const all of document.querySelectorAll('details')) all.open ||= !all.closest('.masthead');";

/// What stands out of the page or out of the box that it is in, with the component that it is a part of. Only the innermost
/// is named. What is cut off on purpose, and what a field holds, may be as wide as it likes.
const TOO_WIDE: &str = "\
    const [width, text] = arguments;
    const root = document.documentElement;
    // Where a window cannot be that narrow, the page is, and only the units that are a part of the window's width are not.
    if (text === 100) root.style.width = `${width}px`;
    root.style.fontSize = `${text}%`;
    const page = root.getBoundingClientRect();
    const cuts = (element) => getComputedStyle(element).overflowX !== 'visible';
    const isCut = ({ parentElement: up }) => up !== document.body && up !== root && (cuts(up) || isCut(up));
    const found = [];
    for (const element of document.body.querySelectorAll('*')) {
      const shut = element.closest('details:not([open])');
      if (shut && !element.closest('summary')) continue;
      if (element.matches('svg *, select, input, video, .unseen') || element.closest('[hidden]')) continue;
      const { left, right, height } = element.getBoundingClientRect();
      if (!height) continue;
      const out = Math.max(right - page.right, page.left - left);
      const inline = getComputedStyle(element).display === 'inline';
      // Turned arrows and slanted letters stand out a little.
      const over = inline || cuts(element) ? 0 : element.scrollWidth - element.clientWidth - 3;
      if (Math.max(out, over) > 1 && !isCut(element)) found.push([element, Math.round(Math.max(out, over))]);
    }
    root.style.width = root.style.fontSize = '';
    const inner = found.filter(([element]) => !found.some(([other]) => other !== element && element.contains(other)));
    return inner.map(([element, by]) => {
      const shown = element.closest('[data-specimen]')?.dataset.specimen || 'the page';
      return `${shown}: ${by} px too wide: ${element.outerHTML.slice(0, 160)}`;
    });";

/// How many faults are named: a wrong colour is one on every page.
const NAMED: usize = 40;

pub(crate) fn styleguide(test: &mut Test) -> Result<()> {
    let guide = draw(&dist())?;
    guide.put(&mut test.site, test.scratch.path())?;
    let dark = test.page.session.script("return matchMedia('(prefers-color-scheme: dark)').matches;", &[])? == true;
    let only = match test.page.engine() {
        Engine::Chromium if !dark => None,
        // Colours are the same in each language.
        Engine::Chromium => Some("en"),
        _ => Some(RIGHT_TO_LEFT),
    };
    let mut found = Vec::new();
    for lang in guide.languages.iter().filter(|lang| only.is_none_or(|only| *lang == only)) {
        load(test, &format!("{lang}/index.html"))?;
        test.page.session.script(OPEN, &[])?;
        found.extend(violations(test, lang)?);
        for (width, text) in HARD {
            let wide = too_wide(test, width, text)?;
            found.extend(wide.into_iter().map(|one| format!("{lang}, {width} px, text {text} %: {one}")));
        }
    }
    // Landmarks and headings as the app has them.
    for specimen in guide.specimens.iter().filter(|specimen| specimen.at == At::Page) {
        load(test, &specimen.at.place("en", &specimen.slug).0)?;
        found.extend(violations(test, &specimen.name)?);
    }
    let named = found.iter().take(NAMED).cloned().collect::<Vec<_>>().join("\n  ");
    ensure!(found.is_empty(), "{} faults, of which the first are\n  {named}", found.len());
    Ok(())
}

fn load(test: &mut Test, path: &str) -> Result<()> {
    let url = format!("{}{FOLDER}/{path}", test.site.url());
    test.page.load(&url)
}

fn too_wide(test: &mut Test, width: u32, text: u32) -> Result<Vec<String>> {
    if test.page.engine() == Engine::Chromium {
        let size = json!({ "width": width, "height": 740, "deviceScaleFactor": 1, "mobile": false });
        test.page.session.devtools("Emulation.setDeviceMetricsOverride", size)?;
    } else {
        test.page.session.resize(width, 740)?;
    }
    let found = test.page.session.script(TOO_WIDE, &[width.into(), text.into()])?;
    let Some(found) = found.as_array() else { bail!("not a list: {found}") };
    Ok(found.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect())
}
