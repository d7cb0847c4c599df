//! What the page calls.

use crate::app::{App, AppProps};
use crate::checker::Checker;
use crate::keys::{Keys, ROOT, Verified};
use crate::shell::{self, Host};
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
    // The page is free between the steps: together they would hold up a slow device for a quarter of a second.
    shell::rest(&host).await;
    let verified = Verified::load_resting(ROOT, &keys, async || shell::rest(&host).await).await?;
    shell::rest(&host).await;
    let (keys, evidence) = Keys::of(verified)?;
    shell::rest(&host).await;
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
