//! Takes pictures of every screen, for people to look at: `cargo run -p labelcheck-browser --bin screenshots -- OUT_DIR [stock|embedded]`.
//! In Chromium, at three widths, light and dark; the site is the one that `cargo xtask test` has built.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context as _, Result};
use labelcheck_browser::engine::{Engine, Setup};
use labelcheck_browser::key_list::{self, Other};
use labelcheck_browser::run::{Case, Place, Test};
use labelcheck_browser::sample::{self, IN_FORCE, WIFI};
use labelcheck_browser::shots::{SCHEMES, SIZES, save, show_as};
use xtask::server::StandIn;

/// Samples whose answers look different.
const ANSWERS: [&str; 5] = ["in-force", "ending-soon", "tampered", "maker-statement", "wrong-key"];

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).context("usage: screenshots OUT_DIR")?;
    fs::create_dir_all(&folder)?;
    let case = Case { module: "", name: "", engine: Engine::Chromium, place: Place::Online, setup: Setup::USUAL };
    let mut test = Test::new(&case)?;
    let newer = key_list::newer(test.scratch.path())?;
    for (width, height) in SIZES {
        for scheme in SCHEMES {
            show_as(&test.page, (width, height), scheme)?;
            let file = |name: &str| folder.join(format!("{name}-{width}-{scheme}.png"));
            let save = |test: &Test, name: &str| save(&test.page, None, &file(name));
            let only = env::args().nth(2);
            if only.as_deref().is_none_or(|only| only == "embedded") {
                embedded(&mut test, save)?;
            }
            if only.as_deref() == Some("stock") {
                stock(&mut test, save)?;
            }
            if only.is_some() {
                continue;
            }
            screens(&mut test, save)?;
            lists(&mut test, &newer, save)?;
            stock(&mut test, save)?;
        }
    }
    println!("pictures are in {}", folder.display());
    Ok(())
}

/// Goes through the screens.
fn screens(test: &mut Test, save: impl Fn(&Test, &str) -> Result<()>) -> Result<()> {
    test.open()?;
    save(test, "home")?;
    for name in ANSWERS {
        show_answer(test, &sample::text(name)?)?;
        save(test, &format!("answer-{name}"))?;
    }
    show_answer(test, WIFI)?;
    save(test, "answer-no-label")?;
    test.page.set_hash("gallery")?;
    test.page.wait_for("[data-sample]")?;
    save(test, "gallery")?;
    test.page.set_hash("about")?;
    test.page.wait_for_screen("about")?;
    save(test, "about")?;
    test.page.look_with_camera()?;
    // The label is in the second half of the video, which starts again every two seconds.
    test.page.wait_until("the label", "return document.querySelector('video').currentTime % 2 > 1.2;", &[])?;
    save(test, "scanning")
}

/// The imagined pages of others, and the page that makes what they copy.
fn embedded(test: &mut Test, save: impl Fn(&Test, &str) -> Result<()>) -> Result<()> {
    const ANSWERED: &str = "\
        const all = [...document.querySelectorAll('label-check[code]')];
        return all.every((one) => (one.load(), one.report)) && (!document.querySelector('iframe') || document.querySelector('iframe').height > 200);";
    for name in ["host-ministry", "host-shop", "host-frame", "builder"] {
        let query = env::var("SHOTS_QUERY").unwrap_or_default();
        test.page.session.navigate(&format!("{}{name}.html{query}", test.site.url()))?;
        test.page.wait_until("every answer", ANSWERED, &[])?;
        save(test, name)?;
    }
    Ok(())
}

/// The page for checking stock, with rows of each kind.
fn stock(test: &mut Test, save: impl Fn(&Test, &str) -> Result<()>) -> Result<()> {
    let url = format!("{}stock.html{}", test.site.url(), env::var("SHOTS_QUERY").unwrap_or_default());
    test.page.open(&url)?;
    test.page.wait_for("#session-button:not([disabled])")?;
    save(test, "stock-start")?;
    let script = "document.getElementById('session-rule').value = 'gb'; document.getElementById('session-name').value = 'Leeds, Monday';";
    test.page.session.script(script, &[])?;
    test.page.click("#session-button")?;
    test.page.wait_for("main[data-screen=rows]")?;
    let mut table = String::from("Label,EAN,Article,Qty,Shelf,Supplier\n");
    for (at, name) in ANSWERS.iter().chain(&["withdrawn", "label-expired"]).enumerate() {
        table += &format!("{},,A-{at},{},Aisle {at},Acme\n", sample::text(name)?, at * 3 + 1);
    }
    table += ",4006381333931,A-9,2,Aisle 9,Bolt\nWIFI:T:WPA;S:cafe;;,,A-10,many,,\n";
    let file = test.scratch.path().join("monday.csv");
    fs::write(&file, table)?;
    test.page.type_into("#file-input", &file.to_string_lossy())?;
    test.page.wait_for("#import-button")?;
    save(test, "stock-columns")?;
    test.page.click("#import-button")?;
    test.page.wait_for("[data-row=\"8\"]")?;
    test.page.click("[data-row=\"2\"] .pick input")?;
    test.page.click("#hold-button")?;
    test.page.wait_for("[data-filter=held]")?;
    save(test, "stock-rows")?;
    test.page.click("[data-row=\"7\"] .more")?;
    test.page.wait_for("main[data-screen=row]")?;
    save(test, "stock-row")?;
    test.page.click("#row-close")?;
    test.page.click("#close-button")?;
    test.page.wait_for("[data-session]")?;
    save(test, "stock-sessions")
}

/// What there is to say about the key list.
fn lists(test: &mut Test, newer: &Other, save: impl Fn(&Test, &str) -> Result<()>) -> Result<()> {
    const HOUR: i64 = 3_600;
    test.site.key_list(Some(StandIn::Status(503.try_into()?)));
    test.page.set_hash("")?;
    test.page.store_list(b"no list")?;
    test.page.reload()?;
    test.page.wait_for_look("failed")?;
    test.page.click("#list-details summary")?;
    test.page.wait_for("#ready[data-ready=yes]")?;
    save(test, "list-failed")?;
    test.page.shift_clock(60 * 24 * HOUR)?;
    test.page.wait_for("#list[data-age=stale]")?;
    save(test, "list-stale")?;
    test.page.shift_clock(-60 * 24 * HOUR)?;
    test.page.wait_for("[data-trouble=clock]")?;
    save(test, "list-clock")?;
    test.site.key_list(None);
    test.page.reload()?;
    test.page.wait_for_look("done")?;
    show_answer(test, &sample::text(IN_FORCE)?)?;
    test.site.key_list(Some(StandIn::Folder(newer.served.clone())));
    test.page.shift_clock(2 * HOUR)?;
    test.page.wait_for("#changed")?;
    save(test, "list-changed")?;
    test.site.key_list(None);
    test.page.remove_list()?;
    test.page.set_hash("")
}

fn show_answer(test: &Test, text: &str) -> Result<()> {
    test.page.set_hash("")?;
    test.page.wait_for_screen("home")?;
    test.page.check_typed(text)?;
    test.page.wait_for_answer(text).map(drop)
}
