//! Takes pictures of every screen, for people to look at: `cargo run -p labelcheck-browser --bin screenshots -- OUT_DIR`.
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
            screens(&mut test, save)?;
            lists(&mut test, &newer, save)?;
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
