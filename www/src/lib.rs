//! The shopper's app. Everything worth testing is decided before a browser sees it:
//!
//! - [`state`] is what the app knows, and how each action changes it: pure;
//! - [`components`] are functions from state and words to nodes: pure, and the same without a browser;
//! - [`language`] says which languages there are, and which of them a user gets: pure;
//! - [`calendar`] writes the file for a calendar: pure;
//! - [`shell`] is the only part that touches the world: camera, worker, address, clock, files;
//! - [`app`] ties them together, and `start` is what `www/static/boot.js` calls.

// Modules are public for tests and for drawing pages without a browser, not for other packages.
pub mod app;
pub mod calendar;
pub mod checker;
pub mod components;
pub mod keys;
pub mod language;
pub mod route;
pub mod shell;
pub mod state;
pub mod trouble;
pub mod ui;

use app::{App, AppProps};
use checker::Checker;
use keys::{Keys, ROOT};
use shell::Host;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// The element that the app takes over.
const ROOT_ELEMENT: &str = "app";

/// Starts the app in place of the text that the page came with, in the language that is chosen here. `keys` is the key list
/// that is built in, `stored` a newer one that an earlier visit stored: it counts if it verifies.
///
/// # Errors
/// Where the words did not come, the words or the key list cannot be used, or the page is not the app's own.
#[wasm_bindgen]
pub async fn start(keys: Vec<u8>, stored: Option<Vec<u8>>, host: Host) -> Result<(), JsError> {
    let languages = shell::languages(&host);
    let choice = languages.choose(&shell::wanted(&host));
    let language = languages.offered.get(choice.language).ok_or_else(|| JsError::new("no languages"))?;
    let ui = shell::words(&host, language).await?;
    let (keys, evidence) = Keys::new(ROOT, &keys)?;
    let checker = Checker::new(evidence);
    let mut dropped = None;
    match stored.map(|unit| keys.verified(&unit)) {
        Some(Ok(list)) => {
            if let Some(taken) = keys.take(list) {
                checker.take(taken.evidence);
            }
        }
        Some(Err(why)) => dropped = Some(why),
        None => {}
    }
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| JsError::new("no page to start in"))?;
    let root =
        document.get_element_by_id(ROOT_ELEMENT).ok_or_else(|| JsError::new("the page has no place for the app"))?;
    shell::speak(&ui);
    let props = AppProps {
        checker: Rc::new(checker),
        keys: Rc::new(keys),
        dropped,
        languages: Rc::new(languages),
        choice,
        ui: Rc::new(ui),
        host: Rc::new(host),
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(())
}
