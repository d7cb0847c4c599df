//! What web teams work with: the page that makes the lines to copy, and the npm package.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use labelcheck::Words;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE};
use labelcheck_browser::site::target;
use xtask::headers::STRICT_HOST;
use xtask::server::Server;

use super::super::access::violations;

use super::{asked, choose_photo, expect_answer, wait_for_part};

/// The page that makes the lines to copy.
pub(crate) fn builder(test: &mut Test) -> Result<()> {
    let url = format!("{}builder.html", test.site.url());
    test.page.load(&url)?;
    let answered = "return !!document.querySelector('#preview label-check')?.report;";
    test.page.wait_until("the preview", answered, &[])?;
    let snippet = "return document.querySelector('#snippet code').textContent;";
    let text = test.page.session.script(snippet, &[])?;
    let text = text.as_str().unwrap_or_default();
    ensure!(
        text.contains(&test.site.asset("label-check.js")?) && text.contains("integrity=\"sha384-"),
        "to copy: {text}"
    );
    let found = violations(test, "the builder")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    test.page.click("[name=mode][value=badge]")?;
    test.page.wait_until("a badge", "return document.querySelector('#preview label-check')?.mode === 'badge';", &[])?;
    test.page.click("[name=as][value=frame]")?;
    let framed = "return Number(document.querySelector('#preview iframe')?.height) > 100;";
    test.page.wait_until("a frame", framed, &[])?;
    let text = test.page.session.script(snippet, &[])?;
    ensure!(text.as_str().is_some_and(|text| text.contains("LabelcheckFrame")), "to copy: {text}");
    Ok(())
}

/// The npm package in a project with a bundler and React, as `tests/package/test.mjs` has built it.
pub(crate) fn package(test: &mut Test) -> Result<()> {
    let usual = || target().join("package-test").join("dist");
    let built = env::var_os("LABELCHECK_PACKAGE_SITE").map_or_else(usual, PathBuf::from);
    let server = Server::start(&built, None).context("run `cargo xtask test --only browser`")?;
    server.header("index.html", "Content-Security-Policy", STRICT_HOST);
    let text = sample::text(IN_FORCE)?;
    test.page.expect_in_console("a request elsewhere");
    test.page.load(&format!("{}#{}", server.url(), text.replace('#', "%23")))?;
    test.page.wait_until(
        "React to hear of it",
        "return document.getElementById('answer')?.textContent === 'checks-out';",
        &[],
    )?;
    expect_answer(test, "#own", &asked(test, &text, "gb")?, &Words::english())?;
    test.page.session.script("document.querySelector('#scan').load();", &[])?;
    wait_for_part(test, "#scan", "#photo")?;
    choose_photo(test, Some(&text))?;
    expect_answer(test, "#scan", &Expected::at(&text, test.page.now()?)?, &Words::english())
}
