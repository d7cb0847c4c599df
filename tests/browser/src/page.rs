//! What a test does with a page: it looks and acts as a person would, and waits for what it expects to see.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::{Date, Evidence, Instant as Second, Now};
use serde_json::Value;

use crate::engine::Engine;
use crate::expected::Expected;
use crate::watch::Watch;
use crate::webdriver::Session;

/// How long anything may take to appear. Two browsers share two processors, and unoptimised scanners read their photos.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often it is looked for.
const GLANCE: Duration = Duration::from_millis(40);

/// The key that moves the focus on (WebDriver, section 17.4.2).
pub const TAB: &str = "\u{E004}";
/// The escape key.
pub const ESCAPE: &str = "\u{e00c}";

/// The key that presses the button that has the focus.
pub const ENTER: &str = "\u{E007}";

/// The elements that hold the words of an answer, in the order of the page.
const WORDS: &str = "\
    const parts = document.querySelectorAll('article.answer :is(h1, h2, h3, h4, p, li, dt, dd, summary)');
    return [...parts].map((part) => part.textContent);";

/// What a person can read, without the names in lists that are closed.
const TEXT: &str = "\
    const body = document.body;
    if (!body) return '';
    const closed = [...body.querySelectorAll('select')].map((list) => list.innerText);
    return closed.reduce((text, names) => (names ? text.replace(names, '...') : text), body.innerText);";

/// How far the service worker has come.
const STORED: &str = "\
    const done = arguments[arguments.length - 1];
    (async () => {
      const state = (worker) => worker && worker.state;
      const controller = state(navigator.serviceWorker.controller);
      const workers = await navigator.serviceWorker.getRegistrations();
      const found = workers.map(({ installing, waiting, active }) => [installing, waiting, active].map(state));
      const stored = await Promise.all((await caches.keys()).map(async (name) =>
        [name, (await (await caches.open(name)).keys()).length]));
      return { controller, found, stored };
    })().then(done, (error) => done(`${error}`));";

/// The clock and the civil date that the page goes by.
const CLOCK: &str = "\
    const now = new window.Date();
    return [Math.floor(now.getTime() / 1000), now.getFullYear(), now.getMonth() + 1, now.getDate()];";

/// Sets the page's clock, and lets the page come back in sight, as after that time in another tab.
const SHIFT_CLOCK: &str = "\
    const [seconds] = arguments;
    const Real = (window.RealDate ||= window.Date);
    const now = () => Real.now() + seconds * 1000;
    window.Date = class extends Real {
      constructor(...parts) { super(...(parts.length ? parts : [now()])); }
      static now() { return now(); }
    };
    document.dispatchEvent(new Event('visibilitychange'));";

/// Puts bytes where the app stores its key list; null takes away what is there.
const STORE_LIST: &str = "\
    const [bytes, done] = arguments;
    const entry = new URL('keys/stored', document.baseURI).href;
    (async () => {
      const store = await caches.open('labelcheck.keys');
      if (bytes === null) return store.delete(entry);
      await store.put(entry, new Response(Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))));
      return true;
    })().then(done, (error) => done(`${error}`));";

/// Whether there is a stored key list.
const HAS_LIST: &str = "\
    const [done] = arguments;
    const entry = new URL('keys/stored', document.baseURI).href;
    caches.open('labelcheck.keys').then((store) => store.match(entry)).then((found) => done(!!found), (error) => done(`${error}`));";

/// A page of the app in a browser.
pub struct Page {
    /// The browser, for what only one engine can do.
    pub session: Session,
    engine: Engine,
    watch: Watch,
}

impl Page {
    pub(crate) fn new(session: Session, engine: Engine, watch: Watch) -> Page {
        Page { session, engine, watch }
    }

    /// Loads an address anew, and waits until the app has started.
    pub fn open(&mut self, url: &str) -> Result<()> {
        self.load(url)?;
        self.wait_for("html[data-started]")
    }

    /// Loads an address anew, whatever comes of it.
    pub fn load(&mut self, url: &str) -> Result<()> {
        self.watch.collect(&self.session)?;
        // From an address of the same page it would only be a move inside of it.
        self.session.navigate("about:blank")?;
        self.session.navigate(url)?;
        self.watch.begin(&self.session)
    }

    /// Takes up what has happened so far, before the test itself leads the browser elsewhere.
    pub fn leave(&mut self) -> Result<()> {
        self.watch.collect(&self.session)
    }

    /// Loads the page again, and waits until the app has started.
    pub fn reload(&mut self) -> Result<()> {
        self.watch.collect(&self.session)?;
        // WebDriver's own command goes past the service worker in Firefox, as a reload with the shift key does.
        self.session.script("window.isOld = true; location.reload();", &[])?;
        let is_new = "return !window.isOld && document.readyState === 'complete';";
        // Between two pages there is none that a script could run in.
        patiently("the new page", || Ok(self.session.script(is_new, &[]).is_ok_and(|new| new == true).then_some(())))?;
        self.watch.begin(&self.session)?;
        self.wait_for("html[data-started]")
    }

    /// Goes to an address of the same page, as from the address bar: only the part behind `#` is another.
    pub fn move_to(&self, url: &str) -> Result<()> {
        self.session.script("window.isSame = true;", &[])?;
        self.session.navigate(url)?;
        ensure!(self.session.script("return window.isSame;", &[])? == true, "the page was loaded anew");
        Ok(())
    }

    /// Changes the part of the address behind `#`, as the app itself does.
    pub fn set_hash(&self, hash: &str) -> Result<()> {
        self.session.script("location.hash = arguments[0];", &[hash.into()]).map(drop)
    }

    /// Turns to the camera, in a way that leaves it at looking: if it shows a label, the screen would be gone before it
    /// could be looked at, so its frames never reach the reader.
    pub fn look_with_camera(&self) -> Result<()> {
        let no_frames = "delete window.VideoFrame; window.createImageBitmap = () => new Promise(() => {});";
        self.session.script(no_frames, &[])?;
        self.set_hash("scan")?;
        self.wait_for("[data-scan=looking]")
    }

    /// Presses the browser's back button.
    pub fn back(&self) -> Result<()> {
        self.session.back()
    }

    /// Waits until the service worker holds every file and this page is under its control.
    pub fn wait_until_stored(&self) -> Result<()> {
        // It takes control once it is filled. Its `state` may say so much later in WebKit.
        let script = "return !!navigator.serviceWorker?.controller;";
        self.wait_until("the service worker", script, &[]).with_context(|| {
            let state = self.session.script_async(STORED, &[]);
            state.map_or_else(|error| error.to_string(), |state| state.to_string())
        })
    }

    /// Whether there is such an element.
    pub fn has(&self, css: &str) -> Result<bool> {
        Ok(self.session.script("return !!document.querySelector(arguments[0]);", &[css.into()])? == true)
    }

    /// Waits for an element.
    pub fn wait_for(&self, css: &str) -> Result<()> {
        self.wait_until(css, "return !!document.querySelector(arguments[0]);", &[css.into()])
    }

    /// Waits until a script returns true.
    pub fn wait_until(&self, what: &str, script: &str, arguments: &[Value]) -> Result<()> {
        patiently(what, || Ok((self.session.script(script, arguments)? == true).then_some(())))
    }

    /// Clicks on an element, as soon as there is one to click on.
    pub fn click(&self, css: &str) -> Result<()> {
        let mut last = None;
        let clicked = patiently(&format!("a click on {css}"), || {
            // While the app draws the page, an element may be gone or covered; whatever lasts is an error.
            let done = self.show(css).and_then(|()| self.session.click(&self.session.find(css)?));
            Ok(done.map_err(|error| last = Some(error)).ok())
        });
        clicked.with_context(|| last.map(|error| format!("{error:#}")).unwrap_or_default())
    }

    /// Scrolls to an element. WebKit's driver does not do so for what begins just below the window.
    fn show(&self, css: &str) -> Result<()> {
        let script = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' });";
        self.session.script(script, &[css.into()]).map(drop)
    }

    /// Types into a field.
    pub fn type_into(&self, css: &str, text: &str) -> Result<()> {
        self.wait_for(css)?;
        self.session.send_keys(&self.session.find(css)?, text)
    }

    /// Types into the element that a script returns: one inside of another's shadow, which no selector finds.
    pub fn type_into_what(&self, script: &str, text: &str) -> Result<()> {
        self.session.send_keys(&self.session.element(script)?, text)
    }

    /// Types a text into the field and has it checked.
    pub fn check_typed(&self, text: &str) -> Result<()> {
        self.type_into("#code-field", text)?;
        self.click("#check-button")
    }

    /// Chooses a file as the photo.
    pub fn choose_photo(&self, file: &Path) -> Result<()> {
        self.type_into("#photo-input", &file.to_string_lossy())
    }

    /// Presses keys, wherever the focus is.
    pub fn press(&self, keys: &str) -> Result<()> {
        self.session.press(keys)
    }

    /// The id of the element that has the focus; empty for one without.
    pub fn focus(&self) -> Result<String> {
        let id = self.session.script("return document.activeElement ? document.activeElement.id : '';", &[])?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// Whether the focus is on the headline, where a new screen puts it.
    pub fn wait_for_focus_on_headline(&self) -> Result<()> {
        self.wait_until("focus on the headline", "return document.activeElement?.id === 'headline';", &[])
    }

    /// Everything that a person can read.
    pub fn text(&self) -> Result<String> {
        let text = self.session.script(TEXT, &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits for a screen.
    pub fn wait_for_screen(&self, screen: &str) -> Result<()> {
        self.wait_for(&format!("main[data-screen={screen}]"))
    }

    /// Waits until the page names a trouble, and holds its words against those that the core has for it.
    pub fn wait_for_trouble(&self, name: &str, message: &str) -> Result<()> {
        self.wait_for(&format!("[data-trouble={name}]"))?;
        let (words, text) = (labelcheck::Words::english(), self.text()?);
        for id in [message.to_owned(), format!("{message}.do")] {
            let wanted = words.ui(&id);
            ensure!(text.contains(&wanted), "the page does not say {wanted:?}");
        }
        Ok(())
    }

    /// The page's clock.
    pub fn now(&self) -> Result<Now> {
        let clock: Vec<i64> = serde_json::from_value(self.session.script(CLOCK, &[])?)?;
        let [seconds, year, month, day] = clock[..] else { bail!("not a clock: {clock:?}") };
        let local = Date::new(year.try_into()?, month.try_into()?, day.try_into()?).context("no such day")?;
        Ok(Now { instant: Second::from_seconds(seconds), local })
    }

    /// Waits for the answer to a text at the page's clock, and holds each of its words against the core's.
    pub fn wait_for_answer(&self, text: &str) -> Result<Expected> {
        let expected = Expected::at(text, self.now()?)?;
        self.wait_for_expected(&expected)?;
        Ok(expected)
    }

    /// Waits for an answer, and holds each of its words against the core's.
    pub fn wait_for_expected(&self, expected: &Expected) -> Result<()> {
        self.wait_for_screen("answer")?;
        let headline = expected.answer.headline();
        let script = "return document.querySelector('article.answer h1')?.textContent === arguments[0];";
        self.wait_until(&format!("the headline {headline:?}"), script, &[headline.into()])?;
        let name = self.session.script("return document.querySelector('main').dataset.answer;", &[])?;
        ensure!(name == expected.name(), "the page's answer is {name}, the core's {}", expected.name());
        let words: Vec<String> = serde_json::from_value(self.session.script(WORDS, &[])?)?;
        same(&words, &expected.words())
    }

    /// Waits for the answer to a text at the page's clock by this evidence, and holds each of its words against the core's.
    pub fn wait_for_answer_by(&self, evidence: &Evidence, text: &str) -> Result<Expected> {
        let expected = Expected::by(evidence, text, self.now()?);
        self.wait_for_expected(&expected)?;
        Ok(expected)
    }

    /// Waits until the page goes by the key list of this day.
    pub fn wait_for_list_of(&self, day: Date) -> Result<()> {
        self.wait_for(&format!("#list-date[data-date='{day}']"))
    }

    /// Waits until looking for a newer key list has come to this.
    pub fn wait_for_look(&self, look: &str) -> Result<()> {
        self.wait_for(&format!("#list[data-look={look}]"))
    }

    /// Moves the page's clock by so many seconds, as seen by a page that comes back in sight. Once for each load.
    pub fn shift_clock(&self, seconds: i64) -> Result<()> {
        self.session.script(SHIFT_CLOCK, &[seconds.into()]).map(drop)
    }

    /// Puts bytes where the app stores its key list.
    pub fn store_list(&self, unit: &[u8]) -> Result<()> {
        let stored = self.session.script_async(STORE_LIST, &[STANDARD.encode(unit).into()])?;
        ensure!(stored == true, "not stored: {stored}");
        Ok(())
    }

    /// Takes away what the app has stored of key lists.
    pub fn remove_list(&self) -> Result<()> {
        self.session.script_async(STORE_LIST, &[Value::Null]).map(drop)
    }

    /// Waits until a key list is stored, or none.
    pub fn wait_until_list_is_stored(&self, stored: bool) -> Result<()> {
        patiently("the stored list", || Ok((self.session.script_async(HAS_LIST, &[])? == stored).then_some(())))
    }

    /// What the page has done so far that no page may do, also by the driver's log.
    pub(crate) fn offences(&mut self, log: &str) -> Result<Vec<String>> {
        self.watch.collect(&self.session)?;
        Ok(self.watch.offences(log))
    }

    /// The engine that shows it.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// From here on, what the console says about this is expected.
    pub fn expect_in_console(&mut self, part: &'static str) {
        self.watch.expect(part);
    }
}

/// Word for word, and nothing more.
fn same(actual: &[String], expected: &[&str]) -> Result<()> {
    let at = actual.iter().zip(expected).position(|(actual, expected)| actual != expected);
    let at = at.unwrap_or(actual.len().min(expected.len()));
    let (here, there) = (actual.get(at), expected.get(at));
    ensure!(here.is_none() && there.is_none(), "text {at} of the answer is {here:?}, the core's is {there:?}");
    Ok(())
}

/// Looks again and again until there is something.
pub fn patiently<T>(what: &str, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let started = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        ensure!(started.elapsed() < PATIENCE, "waited {PATIENCE:?} for {what}");
        thread::sleep(GLANCE);
    }
}
