//! The shell: the only part that touches the world. It carries out what the state asks for, and reports what happens.

mod address;
pub mod camera;
pub mod clock;
mod device;
mod host;
pub mod keys;
mod language;
mod optics;
mod page;
mod permission;
mod pulse;
pub mod reader;

pub use host::Host;
pub use language::{languages, speak, wanted, words};

use crate::checker::Checker;
use crate::components::{FIELD, HEADING, NUMBER, PICTURE, PREVIEW};
use crate::keys::Keys;
use crate::language::Languages;
use crate::route::Route;
use crate::state::{Action, Checked, Effect, HistoryAction, ListInfo, Occasion, Question, Samples, Signals, Source};
use camera::{Camera, CameraEvent};
use gloo_events::EventListener;
use js_sys::{Array, Uint8Array};
use keys::KeyStore;
use reader::Reader;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, window};
use yew::Callback;

/// The shell.
pub struct Shell {
    checker: Rc<Checker>,
    keys: Rc<KeyStore>,
    host: Rc<Host>,
    languages: Rc<Languages>,
    reader: Rc<Reader>,
    camera: Rc<Camera>,
    act: Callback<Action>,
    _listeners: Vec<EventListener>,
}

impl Shell {
    /// Starts listening; what happens is reported to `act`.
    pub fn new(
        checker: Rc<Checker>,
        keys: Rc<Keys>,
        languages: Rc<Languages>,
        host: Rc<Host>,
        act: Callback<Action>,
    ) -> Self {
        let keys = Rc::new(KeyStore::new(host.clone(), keys, checker.clone()));
        let reader = Rc::new(Reader::new(host.clone()));
        let camera = Rc::new(Camera::new(host.clone(), reader.clone(), seen(checker.clone(), act.clone())));
        let picture = pictures(checker.clone(), reader.clone(), act.clone());
        let mut listeners = page::listen(&checker, &act, &picture);
        listeners.extend(device::elsewhere(&host, &act));
        device::listen(&host, &act, &picture);
        Self { checker, keys, host, languages, reader, camera, act, _listeners: listeners }
    }

    /// What is said about the key list now.
    pub fn list(&self) -> ListInfo {
        self.checker.list(clock::now())
    }

    /// That the page was opened: a reason to look for a newer list.
    pub fn opened(&self) -> Action {
        Action::Occasion(Occasion::Opened, clock::milliseconds())
    }

    /// What was kept of earlier checks.
    pub fn history(&self) -> Action {
        HistoryAction::Read(device::history(&self.host)).into()
    }

    /// How the device tells that something was found, as it was left.
    pub fn signals(&self) -> Signals {
        device::signals(&self.host)
    }

    /// Whether the device offers to hand a text on.
    pub fn can_share(&self) -> bool {
        self.host.can_share()
    }

    /// Removes a stored list that was dropped.
    pub fn discard(&self) {
        let keys = self.keys.clone();
        spawn_local(async move {
            // Where it stays, the next visit drops it again.
            let _ = keys.discard().await;
        });
    }

    /// Where the page was opened.
    pub fn route(&self) -> Route {
        address::route()
    }

    /// Where components send pictures.
    pub fn picture(&self) -> Callback<File> {
        pictures(self.checker.clone(), self.reader.clone(), self.act.clone())
    }

    /// The page's title: the heading of the screen, and whose it is.
    pub fn name_page(&self) {
        let Some(document) = window().and_then(|window| window.document()) else { return };
        let text = |css| {
            document.query_selector(css).ok().flatten().and_then(|element: web_sys::Element| element.text_content())
        };
        if let (Some(heading), Some(app)) = (text("#headline"), text(".brand")) {
            // What isolates a name shows as a box in some tabs.
            let title = format!("{heading} – {app}").replace(['\u{2068}', '\u{2069}'], "");
            if document.title() != title {
                document.set_title(&title);
            }
        }
    }

    /// Does what the state asks for.
    pub fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::Check(question, market) => {
                let checked = self.checker.check(&question, market.as_deref(), clock::now());
                self.act.emit(Action::Answered(checked, question));
            }
            Effect::Go(route) => address::go(&route),
            Effect::Replace(route) => address::replace(&route),
            Effect::FocusHeading => focus(HEADING, true),
            Effect::FocusField => focus(FIELD, false),
            Effect::FocusNumber => focus(NUMBER, false),
            Effect::ShowPicture => show(PICTURE),
            Effect::ReadNumber(text) => {
                let question = Question { text, source: Source::Typed, product: None, as_of: None };
                let checked = self.checker.check(&question, None, clock::now());
                self.act.emit(Action::NumberRead(checked.report.carrier.product.clone()));
            }
            Effect::Signal(signals) => device::signal(&self.host, signals),
            Effect::Remember(name, on) => device::remember(&self.host, name, on),
            Effect::HandOn(way, checked, ui) => device::hand_on(&self.host, way, &checked, &ui, &self.act),
            Effect::KeepHistory(stored) => {
                let kept = device::keep_history(&self.host, stored.as_deref());
                self.act.emit(HistoryAction::Stored(kept).into());
            }
            Effect::CheckHistory(texts) => {
                let checked = check_all(&self.checker, texts, Source::History);
                self.act.emit(HistoryAction::Checked(checked).into());
            }
            Effect::UseUpdate => self.host.use_update(),
            Effect::TakeShared => device::take_shared(&self.host, &self.act, &self.picture()),
            Effect::StartCamera => self.camera.start(),
            Effect::StopCamera => self.camera.stop(),
            Effect::Light(on) => self.camera.light(on),
            Effect::Zoom(value) => self.camera.zoom(value),
            Effect::NextLens => self.camera.next_lens(),
            Effect::LoadSamples => self.load_samples(),
            Effect::LookForList => {
                let (keys, act) = (self.keys.clone(), self.act.clone());
                spawn_local(async move { act.emit(Action::Looked(keys.look().await)) });
            }
            Effect::Recheck(question, market) => {
                let checked = self.checker.check(&question, market.as_deref(), clock::now());
                self.act.emit(Action::Rechecked(checked, question));
            }
            Effect::ReadStore => {
                let (keys, act) = (self.keys.clone(), self.act.clone());
                spawn_local(async move { act.emit(Action::StoreRead(keys.ready().await)) });
            }
            Effect::LoadLanguage(at) => self.load_language(at),
            Effect::Speak(ui) => {
                language::speak(&ui);
                self.host.remember(ui.lang().0);
            }
        }
    }

    fn load_language(&self, at: usize) {
        let (host, languages, act) = (self.host.clone(), self.languages.clone(), self.act.clone());
        spawn_local(async move {
            let loaded = match languages.offered.get(at) {
                Some(language) => words(&host, language).await.ok(),
                None => None,
            };
            act.emit(Action::LanguageLoaded(at, loaded.map(Rc::new)));
        });
    }

    fn load_samples(&self) {
        let samples = self.host.samples();
        let (keys, checker, act) = (self.keys.clone(), self.checker.clone(), self.act.clone());
        spawn_local(async move {
            let loaded = match samples {
                Ok(samples) => JsFuture::from(samples).await.ok().map(|loaded| Array::from(&loaded)),
                Err(_) => None,
            };
            let samples = loaded.and_then(|loaded| {
                let evidence = keys.of_samples(&loaded.get(1).dyn_into::<Uint8Array>().ok()?.to_vec())?;
                checker.take_samples(Rc::new(evidence));
                let json = loaded.get(0).as_string()?;
                serde_json::from_slice::<Samples>(json.as_bytes()).ok()
            });
            act.emit(Action::SamplesLoaded(samples.map(Rc::new)));
        });
    }
}

/// Lets the browser do what waits, between two steps that take long on a slow device.
pub async fn rest(host: &Host) {
    let _ = JsFuture::from(host.rest()).await;
}

/// Checks what the camera sees, and reports it with the time. The same codes stay in sight for many frames: they are
/// checked once with each key list.
fn seen(checker: Rc<Checker>, act: Callback<Action>) -> Callback<CameraEvent> {
    let last: std::cell::RefCell<Vec<Rc<Checked>>> = Default::default();
    Callback::from(move |event| match event {
        CameraEvent::Live(optics) => act.emit(Action::CameraLive(optics)),
        CameraEvent::Nothing => act.emit(Action::NothingSeen),
        CameraEvent::Failed(trouble) => act.emit(Action::CameraFailed(trouble)),
        CameraEvent::Allowed => act.emit(Action::CameraAllowed),
        CameraEvent::Texts(texts) => {
            let same = texts.iter().eq(last.borrow().iter().map(|checked| &checked.text))
                && last.borrow().iter().all(|checked| checker.is_current(checked));
            if !same {
                last.replace(check_all(&checker, texts, Source::Camera));
            }
            act.emit(Action::Seen(last.borrow().clone(), clock::milliseconds()));
        }
    })
}

/// Reads pictures and checks what is in them. The last one given counts.
fn pictures(checker: Rc<Checker>, reader: Rc<Reader>, act: Callback<Action>) -> Callback<File> {
    Callback::from(move |file: File| {
        let (checker, reader, act) = (checker.clone(), reader.clone(), act.clone());
        act.emit(Action::PictureGiven);
        spawn_local(async move {
            let texts = reader.picture(&file).await;
            act.emit(Action::PictureRead(texts.map(|texts| check_all(&checker, texts, Source::Picture))));
        });
    })
}

fn check_all(checker: &Checker, texts: Vec<String>, source: Source) -> Vec<Rc<Checked>> {
    let now = clock::now();
    let check = |text| checker.check(&Question { text, source, product: None, as_of: None }, None, now);
    texts.into_iter().map(check).collect()
}

/// Scrolls no further than needed for the element to be in sight. The focus stays where it is.
fn show(id: &str) {
    let Some(element) = window().and_then(|window| window.document()?.get_element_by_id(id)) else {
        return;
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves the focus. To a new screen's heading: with the page at its top, where the heading is. While the camera looks, the
/// heading itself is at the top: a phone has no room for more than the picture and what is said of it.
fn focus(id: &str, to_top: bool) {
    let Some(window) = window() else {
        return;
    };
    let Some(document) = window.document() else {
        return;
    };
    let Some(element) = document.get_element_by_id(id) else {
        return;
    };
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
    if to_top && document.get_element_by_id(PREVIEW).is_some() {
        element.scroll_into_view();
    } else if to_top {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
