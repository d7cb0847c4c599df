//! Each screen as a screen reader goes through it, held against a text that a person has read:
//! `tests/browser/spoken/`. `UPDATE_EXPECT=1` writes it anew.

use std::fs;

use anyhow::{Result, ensure};
use labelcheck::Block;
use labelcheck_browser::expected::Expected;
use labelcheck_browser::key_list;
use labelcheck_browser::run::Test;
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use labelcheck_browser::site::root;
use labelcheck_browser::spoken::spoken as read;

use super::languages::all_words;

pub(crate) fn spoken(test: &mut Test) -> Result<()> {
    let mut wrong = Vec::new();
    test.open()?;
    test.page.wait_until_stored()?;
    test.page.wait_for("#ready[data-ready=yes]")?;
    test.page.wait_for_look("done")?;
    wrong.extend(screen(test, "home")?);
    test.page.click("#check-button")?;
    test.page.wait_for("#code-error")?;
    wrong.extend(screen(test, "home-nothing-typed")?);
    test.page.set_hash("gallery")?;
    for name in [IN_FORCE, "tampered", "maker-statement", "wrong-key"] {
        test.page.click(&format!("[data-sample={name}]"))?;
        test.page.wait_for_screen("answer")?;
        wrong.extend(screen(test, &format!("answer-{name}"))?);
        test.page.set_hash("gallery")?;
        test.page.wait_for_screen("gallery")?;
    }
    test.page.click(&format!("[data-sample={IN_FORCE}]"))?;
    test.page.click("#situation-used")?;
    test.page.click("#hand summary")?;
    test.page.type_into("#number-field", "12")?;
    test.page.click("#number-button")?;
    test.page.wait_for("#number-error")?;
    wrong.extend(screen(test, "answer-used")?);
    test.page.set_hash("")?;
    test.page.check_typed(WIFI)?;
    test.page.wait_for_answer(WIFI)?;
    wrong.extend(screen(test, "answer-no-label")?);
    test.page.set_hash("history")?;
    test.page.wait_for_screen("history")?;
    wrong.extend(screen(test, "history")?);
    test.page.set_hash("about")?;
    test.page.wait_for("#ready[data-ready=yes]")?;
    wrong.extend(screen(test, "about")?);
    test.page.look_with_camera()?;
    wrong.extend(screen(test, "scanning")?);
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    test.page.check_typed(&sample::text(IN_FORCE)?)?;
    test.page.wait_for_screen("answer")?;
    test.page.set_hash("box")?;
    test.page.wait_for("[data-scan=looking]")?;
    wrong.extend(screen(test, "box")?);
    super::stock::open(test)?;
    test.page.wait_for("#session-button:not([disabled])")?;
    wrong.extend(screen(test, "stock-start")?);
    test.page.session.script("document.getElementById('session-name').value = 'Leeds'; document.getElementById('session-on').value = '2030-01-01';", &[])?;
    super::stock::begin(test)?;
    for (rows, text) in [(1, &*sample::text(IN_FORCE)?), (2, &*sample::text("withdrawn")?), (3, "4006381333931")] {
        super::stock::type_code(test, text)?;
        super::stock::wait_for_rows(test, rows)?;
    }
    wrong.extend(screen(test, "stock-rows")?);
    test.page.click("[data-row=\"2\"] .more")?;
    test.page.wait_for("main[data-screen=row]")?;
    wrong.extend(screen(test, "stock-row")?);
    for page in ["ministry", "shop"] {
        super::element::open_answered(test, &format!("host-{page}.html"))?;
        wrong.extend(screen(test, &format!("embedded-{page}"))?);
    }
    ensure!(
        wrong.is_empty(),
        "read aloud, these differ: UPDATE_EXPECT=1 writes them, then read them\n{}",
        wrong.join("\n")
    );
    Ok(())
}

/// The differing lines of a screen; nothing where it is read as it should be.
fn screen(test: &Test, name: &str) -> Result<Option<String>> {
    let file = root().join("tests/browser/spoken").join(format!("{name}.txt"));
    let today = labelcheck::EndDate::Day(key_list::built_in_date()?);
    let mut said = read(&test.page.session)?;
    for (_, words) in all_words()? {
        said = said.replace(&words.date(today), "<the list’s date>");
        // Imagined pages ask about today; elsewhere the day is that of the samples.
        for sample in [IN_FORCE, "maker-statement"].iter().filter(|_| name.starts_with("embedded")) {
            let answer = Expected::at(&sample::text(sample)?, test.page.now()?)?.said_in(&words).answer;
            for block in &answer.blocks {
                if let Block::Date { detail: Some(left), .. } = block {
                    let lines = said.lines().map(|line| match line.trim_start() == left.text {
                        true => line.replace(&left.text, "<time left>"),
                        false => line.to_owned(),
                    });
                    said = lines.map(|line| line + "\n").collect();
                }
            }
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, &said)?;
    }
    let wanted = fs::read_to_string(&file).unwrap_or_default();
    let differs = said.lines().zip(wanted.lines()).find(|(said, wanted)| said != wanted);
    Ok(match differs {
        Some((said, wanted)) => Some(format!("{name}: “{said}” in place of “{wanted}”")),
        None if said.lines().count() != wanted.lines().count() => Some(format!("{name}: has other lines at its end")),
        None => None,
    })
}
