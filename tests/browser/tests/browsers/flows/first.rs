//! The answer to a scanned link that is there before the app is.

use anyhow::{Context as _, Result, ensure};
use labelcheck_browser::run::Test;
use labelcheck_browser::sample;
use labelcheck_browser::site;
use std::fs;

/// One of each mood and shape, a set, one with a name in another script.
const SAMPLES: [&str; 6] = ["in-force", "tampered", "wrong-key", "maker-statement", "set-undated", "right-to-left"];

/// The answer as lines: names of elements, what the style sheet and a screen reader go by, and texts. Of shapes, that they
/// are there.
const OUTLINE: &str = "\
    const lines = [];
    const walk = (node, depth) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data && lines.push(' '.repeat(depth) + node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const names = ['class', 'lang', 'dir', 'id', 'tabindex', 'datetime', 'aria-hidden'];
      const sorted = (value) => value.split(' ').sort().join(' ');
      const said = names.filter((name) => node.hasAttribute(name)).map((name) => `${name}=${sorted(node.getAttribute(name))}`);
      lines.push(' '.repeat(depth) + [node.localName, ...said].join(' '));
      if (node.localName !== 'svg') node.childNodes.forEach((child) => walk(child, depth + 1));
    };
    walk(document.querySelector('article.answer'), 0);
    return lines.join('\\n');";

/// The first answer is the app's, node by node, and it stands although the app does not come.
pub(crate) fn first_answer(test: &mut Test) -> Result<()> {
    let app = fs::read_dir(site::dist().join("assets"))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .find(|name| name.starts_with("app-") && name.ends_with(".wasm"))
        .context("the app's module")?;
    let path = format!("assets/{app}");
    let nothing = test.scratch.path().join("nothing.wasm");
    fs::write(&nothing, b"")?;
    // A module that is not the one that was built is not run.
    test.page.expect_in_console("integrity");
    test.page.expect_in_console("Integrity");
    test.page.expect_in_console(".wasm");
    let address =
        |test: &Test, text: &str| Ok::<_, anyhow::Error>(format!("{}#{}", test.site.url(), sample::digits(text)?));
    test.site.put(&path, &nothing);
    let mut first = Vec::new();
    for name in SAMPLES {
        let text = sample::text(name)?;
        let url = address(test, &text)?;
        test.page.load(&url)?;
        test.page.wait_for("html[data-answered]")?;
        // What stands behind the host is checked: the host is where the page came from.
        let code = format!("#{}", sample::digits(&text)?);
        test.page.wait_for_answer(&code).with_context(|| format!("the first answer to {name}"))?;
        if first.is_empty() {
            test.wait_for_offence("A part of Labelcheck did not load")?;
        }
        test.page.wait_for("[data-reason=files]:not([hidden])")?;
        ensure!(!test.page.has("html[data-started]")?, "the app has started although it did not come");
        ensure!(test.page.has("#demonstration")?, "the first answer passes for the real thing");
        first.push((name, url, code, test.page.session.script(OUTLINE, &[])?));
    }
    test.site.put(&path, &site::dist().join(&path));
    for (name, url, code, first) in first {
        test.page.open(&url)?;
        test.page.wait_for_answer(&code)?;
        let then = test.page.session.script(OUTLINE, &[])?;
        ensure!(first == then, "{name}: the first answer is\n{first}\nand the app's\n{then}");
    }
    Ok(())
}
