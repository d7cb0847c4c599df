//! What the app asks of the device beside its camera: to hand an answer on, to keep what was checked, to give a sign, to
//! load a newer build, and to take what other apps have handed over. `www/static/device.js` has the other half.

use super::address;
use super::host::Host;
use crate::calendar;
use crate::state::{Action, Checked, Handed, HistoryAction, Signals, Way};
use crate::ui::Ui;
use gloo_events::EventListener;
use js_sys::{Array, Promise};
use qrcode::{Color, EcLevel, QrCode};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::Callback;

/// Under which name what was checked before is kept.
const HISTORY: &str = "history";

/// What was kept of earlier checks; nothing where the user has not asked for it.
pub(super) fn history(host: &Host) -> Option<String> {
    host.chosen(HISTORY)
}

/// Another tab keeps or removes it: what this one has is as old as that.
pub(super) fn elsewhere(host: &Rc<Host>, act: &Callback<Action>) -> Option<EventListener> {
    let (host, act) = (host.clone(), act.clone());
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |_| act.emit(HistoryAction::Read(history(&host)).into())))
}

/// Keeps it, or removes it. Whether that worked.
pub(super) fn keep_history(host: &Host, stored: Option<&str>) -> bool {
    host.choose(HISTORY, stored)
}

/// How the device tells that something was found, as it was left.
pub(super) fn signals(host: &Host) -> Signals {
    let on = |name| host.chosen(name).as_deref() == Some("1");
    Signals { sound: on("sound"), vibration: host.can_vibrate().then(|| on("vibration")) }
}

/// Remembers a switch.
pub(super) fn remember(host: &Host, name: &str, on: bool) {
    host.choose(name, Some(if on { "1" } else { "0" }));
}

/// Gives a sign.
pub(super) fn signal(host: &Host, signals: Signals) {
    host.signal(signals.sound, signals.vibration == Some(true));
}

/// Hands an answer on.
pub(super) fn hand_on(host: &Rc<Host>, way: Way, checked: &Checked, ui: &Ui, act: &Callback<Action>) {
    let link = address::of_label(&checked.text);
    let lines = ui.shared(&checked.report, link.as_deref());
    let text = || lines.join("\n");
    let done = match way {
        Way::Share => host.share(&text()),
        Way::Text => host.copy(&text()),
        Way::Link => host.copy(&link.unwrap_or_default()),
        Way::Calendar => match ui.calendar(&checked.report) {
            Some(entry) => {
                let mut hash = DefaultHasher::new();
                checked.text.hash(&mut hash);
                let id = format!("{:016x}", hash.finish());
                let file = calendar::file(&entry, &id, checked.report.asked.now);
                host.save("security-updates.ics", "text/calendar", &file)
            }
            None => return,
        },
        Way::Picture => {
            // The code says where to check again, so that line need not be read.
            let without_link = ui.shared(&checked.report, None);
            let lines: Array = without_link.iter().map(|line| JsValue::from_str(line)).collect();
            let (lang, direction) = ui.lang();
            let (width, modules) = link.as_deref().and_then(symbol).unwrap_or_default();
            host.picture(&lines, lang, direction, width, &modules)
        }
    };
    let act = act.clone();
    spawn_local(async move {
        let handed = match JsFuture::from(done).await.ok().and_then(|said| said.as_string()).as_deref() {
            Some("copied") => Handed::Copied,
            Some("saved") => Handed::Saved,
            Some("quiet") => Handed::Quiet,
            _ => Handed::Failed,
        };
        act.emit(Action::HandedOn(handed));
    });
}

/// The modules of a QR code, row by row: 1 is dark.
fn symbol(text: &str) -> Option<(u32, Vec<u8>)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let modules = code.to_colors().into_iter().map(|color| u8::from(color == Color::Dark)).collect();
    Some((u32::try_from(code.width()).ok()?, modules))
}

/// Listens for a newer build, and for pictures that other apps hand over.
pub(super) fn listen(host: &Host, act: &Callback<Action>, picture: &Callback<File>) {
    let act = act.clone();
    let updated = Closure::<dyn Fn()>::new(move || act.emit(Action::UpdateReady)).into_js_value();
    let picture = picture.clone();
    let given = Closure::<dyn Fn(File)>::new(move |file| picture.emit(file)).into_js_value();
    host.listen(&updated, &given);
}

/// Takes what another app has shared with this one: a picture, or a text.
pub(super) fn take_shared(host: &Host, act: &Callback<Action>, picture: &Callback<File>) {
    let (shared, act, picture) = (host.shared(), act.clone(), picture.clone());
    spawn_local(async move {
        let Ok(shared) = JsFuture::from(shared).await else { return };
        match shared.dyn_into::<File>() {
            Ok(file) => picture.emit(file),
            Err(other) => {
                if let Some(text) = other.as_string() {
                    act.emit(Action::Pasted(text));
                }
            }
        }
    });
}

#[wasm_bindgen]
extern "C" {
    /// Lets the user pick an app that takes this text.
    #[wasm_bindgen(method)]
    fn share(this: &Host, text: &str) -> Promise;

    /// Puts a text into the clipboard.
    #[wasm_bindgen(method)]
    fn copy(this: &Host, text: &str) -> Promise;

    /// Saves a text as a file.
    #[wasm_bindgen(method)]
    fn save(this: &Host, name: &str, kind: &str, text: &str) -> Promise;

    /// Saves lines as a picture, with a QR code of so many modules a side where it has any.
    #[wasm_bindgen(method)]
    fn picture(this: &Host, lines: &Array, lang: &str, direction: &str, width: u32, modules: &[u8]) -> Promise;

    #[wasm_bindgen(method, getter, js_name = canShare)]
    pub(super) fn can_share(this: &Host) -> bool;

    #[wasm_bindgen(method, getter, js_name = canVibrate)]
    fn can_vibrate(this: &Host) -> bool;

    #[wasm_bindgen(method)]
    fn signal(this: &Host, sound: bool, vibration: bool);

    #[wasm_bindgen(method)]
    fn listen(this: &Host, updated: &JsValue, given: &JsValue);

    /// Loads the newer build in the place of this page.
    #[wasm_bindgen(method, js_name = useUpdate)]
    pub(super) fn use_update(this: &Host);

    /// What was shared: a promise of a file, of a text, or of nothing.
    #[wasm_bindgen(method)]
    fn shared(this: &Host) -> Promise;
}
