//! The app in other languages, and with other words of whoever runs it.

use anyhow::{Context as _, Result, bail, ensure};
use labelcheck::Words;
use labelcheck_browser::engine::Engine;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::page::{ENTER, ESCAPE, TAB};
use labelcheck_browser::run::{Place, Test};
use labelcheck_browser::sample::{self, IN_FORCE};
use std::fs;

use super::access::violations;

/// What every engine tries in every language.
const A_FEW: [&str; 3] = [IN_FORCE, "tampered", "maker-canada"];

/// Whether the menu of languages is shut, and what opens it has the focus.
const SHUT: &str = "\
    const menu = document.getElementById('language-menu');
    return !menu.open && document.activeElement === menu.firstElementChild;";

/// Another language says the same, where the user is, and is spoken again on the next visit.
pub(crate) fn another_language(test: &mut Test) -> Result<()> {
    test.open()?;
    let text = sample::text(IN_FORCE)?;
    test.page.check_typed(&text)?;
    test.page.wait_for_answer(&text)?;
    choose(test, "fr")?;
    let french = words("fr")?;
    let expect = |test: &Test| {
        let expected = Expected::at(&text, test.page.now()?)?.said_in(&french);
        test.page.wait_for_expected(&expected)
    };
    expect(test)?;
    test.page.wait_until("the focus where the user has left it", SHUT, &[])?;
    // Escape shuts it, too.
    test.page.press(ENTER)?;
    test.page.wait_for("#language-menu[open]")?;
    test.page.press(TAB)?;
    test.page.press(ESCAPE)?;
    test.page.wait_until("the menu to be shut", SHUT, &[])?;
    let answer = Expected::at(&text, test.page.now()?)?.said_in(&french).answer;
    let named = format!("{} – {}", answer.headline(), french.ui("ui-title")).replace(['\u{2068}', '\u{2069}'], "");
    test.page.wait_until("the page's title", "return document.title === arguments[0];", &[named.into()])?;
    // The label is in the address no more, so the app starts at its beginning: in French.
    test.page.set_hash("")?;
    test.page.reload()?;
    test.page.wait_for("html[lang=fr]")?;
    let shown = test.page.text()?;
    ensure!(shown.contains(&french.ui("ui-scan")), "the start is not in French: {shown}");
    test.page.check_typed(&text)?;
    expect(test)
}

/// Every language says of the samples what the core says, word for word.
pub(crate) fn every_language(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#gallery-link")?;
    let all = test.page.engine() == Engine::Chromium && test.place == Place::Online;
    for (lang, words) in all_words()? {
        test.page.wait_for_screen("gallery")?;
        choose(test, &lang)?;
        for name in sample::all()?.iter().filter(|name| all || A_FEW.contains(&name.as_str())) {
            test.page.click(&format!("[data-sample={name}]"))?;
            let expected = Expected::of_samples(&sample::text(name)?, sample::now()?)?.said_in(&words);
            test.page.wait_for_expected(&expected).with_context(|| format!("{name} in {lang}"))?;
            test.page.click("#gallery-link")?;
            test.page.wait_for_screen("gallery")?;
        }
        // Foreign letters, longer words: the rules hold in each.
        let found = violations(test, &lang)?;
        ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    }
    Ok(())
}

/// Where several languages rank equal and nothing says which, the user is asked in each, once.
pub(crate) fn equal_languages(test: &mut Test) -> Result<()> {
    put(test, "deployment.json", r#"{"format": 1, "languages": ["cy", "fr", "ta"], "equal": ["cy", "fr"]}"#)?;
    test.open()?;
    test.page.wait_for("#language-question")?;
    let asked = test.page.text()?;
    for lang in ["cy", "fr"] {
        let question = words(lang)?.ui("ui-language-choose");
        ensure!(asked.contains(&question), "{question:?} is not asked: {asked}");
    }
    ensure!(!asked.contains(&words("ta")?.ui("ui-language-choose")), "Tamil does not rank equal here: {asked}");
    let found = violations(test, "the question")?;
    ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    test.page.click("#language-question [data-language=fr]")?;
    test.page.wait_for("html[lang=fr]")?;
    test.page.wait_for("#scan-button")?;
    test.page.wait_for_focus_on_headline()?;
    test.page.reload()?;
    test.page.wait_for("html[lang=fr] #scan-button")?;
    ensure!(!test.page.has("#language-question")?, "who has answered is not asked again");
    Ok(())
}

/// Whoever runs the page says things in other words, without building it; words that cannot be used are named.
pub(crate) fn own_words(test: &mut Test) -> Result<()> {
    let own = "translation-state = adopted\n    .owner = Example Agency\n    .date = 2026-11-01\n\n\
               reason-KND-OTHER = Dyma destun arall: this is some other code.\n";
    put(test, "deployment.json", r#"{"format": 1, "overrides": {"en": "own/words.ftl"}}"#)?;
    put(test, "own/words.ftl", own)?;
    test.open()?;
    test.page.check_typed(sample::WIFI)?;
    let words = Words::with_overrides("en", Words::ENGLISH, own)?;
    let expected = Expected::at(sample::WIFI, test.page.now()?)?.said_in(&words);
    test.page.wait_for_expected(&expected)?;
    let said = expected.words().join("\n");
    ensure!(said.contains("Example Agency"), "nobody answers for these words: {said}");

    put(test, "own/words.ftl", "reason-KND-OTHER = Nobody answers for this.\n")?;
    // The first visit fetches them for the next, where a service worker keeps them.
    for _ in 0..2 {
        test.page.set_hash("")?;
        test.page.reload()?;
    }
    test.page.check_typed(sample::WIFI)?;
    test.page.wait_for_answer(sample::WIFI)?;
    test.page.click("#nav-about")?;
    test.page.wait_for("#settings-trouble")?;
    let shown = test.page.text()?;
    ensure!(shown.contains("translation-state is missing"), "it is not said why: {shown}");
    Ok(())
}

/// The page of all reasons, in each language.
pub(crate) fn reasons(test: &mut Test) -> Result<()> {
    test.open()?;
    test.page.click("#nav-about")?;
    test.page.click("#reasons-link")?;
    test.page.wait_for("section#SIG-BAD")?;
    for (lang, words) in all_words()?.into_iter().filter(|(lang, _)| lang != "en") {
        test.page.click(&format!("a[hreflang={lang}]"))?;
        test.page.wait_for(&format!("html[lang={lang}] section#SIG-BAD"))?;
        let shown = test.page.text()?;
        let explanation = words.explain(labelcheck::ReasonCode::ALL[0]);
        ensure!(shown.contains(&explanation.happened), "{lang}: {:?} is not there", explanation.happened);
        let found = violations(test, &lang)?;
        ensure!(found.is_empty(), "axe found\n  {}", found.join("\n  "));
    }
    test.page.click("a.brand")?;
    test.page.wait_for("html[data-started] #scan-button")
}

fn choose(test: &mut Test, lang: &str) -> Result<()> {
    test.page.click("#language-menu summary")?;
    test.page.click(&format!("#language-menu [data-language={lang}]"))?;
    test.page.wait_for(&format!("html[lang={lang}]"))
}

fn put(test: &mut Test, path: &str, content: &str) -> Result<()> {
    let file = test.scratch.path().join(path.replace('/', "-"));
    fs::write(&file, content)?;
    test.site.put(path, &file);
    Ok(())
}

pub(super) fn all_words() -> Result<Vec<(String, Words)>> {
    labelcheck_integration::words::languages().map_err(anyhow::Error::msg)
}

fn words(lang: &str) -> Result<Words> {
    match all_words()?.into_iter().find(|(tag, _)| tag == lang) {
        Some((_, words)) => Ok(words),
        None => bail!("no language {lang}"),
    }
}
