//! The page for checking stock. A worker holds the rows (`labelcheck-engine`); this module shows them:
//!
//! - [`state`] is what the page knows, and what may happen to it; [`app`] is what then becomes of it;
//! - [`view`] are functions from state and words to nodes: the same without a browser;
//! - [`wedge`] tells a hand scanner from a person, [`sight`] one box from the next: both pure;
//! - the rest touches the world: worker, keyboard, page.

#![forbid(unsafe_code)]

pub mod app;
mod courier;
mod host;
mod keyboard;
pub mod sight;
pub mod state;
pub mod view;
pub mod wedge;
mod words;

use app::{App, AppProps};
use labelcheck_www::checker::Checker;
use labelcheck_www::keys::{Keys, ROOT, Verified};
use labelcheck_www::shell::{Host, languages, rest, wanted, words as load_words};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// The element that the page takes over.
const ROOT_ELEMENT: &str = "app";

/// Starts the page in place of the text that it came with. `keys` is the key list that is built in, `stored` a newer one that
/// an earlier visit stored: it counts if it verifies.
///
/// # Errors
/// Where the words did not come, the words or the key list cannot be used, or the page is not the app's own.
#[wasm_bindgen(js_name = startStock)]
pub async fn start_stock(keys: Vec<u8>, stored: Option<Vec<u8>>, host: JsValue) -> Result<(), JsError> {
    let bytes = (
        js_sys::Uint8Array::from(&*keys).into(),
        stored.as_ref().map_or(JsValue::UNDEFINED, |unit| js_sys::Uint8Array::from(&**unit).into()),
    );
    let of_app: Host = host.clone().unchecked_into();
    let languages = languages(&of_app);
    let choice = languages.choose(&wanted(&of_app));
    let language = languages.offered.get(choice.language).ok_or_else(|| JsError::new("no languages"))?;
    let ui = load_words(&of_app, language).await?;
    // The page is free between the steps: together they would hold up a slow device for a quarter of a second.
    rest(&of_app).await;
    let verified = Verified::load_resting(ROOT, &keys, async || rest(&of_app).await).await?;
    rest(&of_app).await;
    let (keys, evidence) = Keys::of(verified)?;
    rest(&of_app).await;
    let checker = Checker::new(evidence);
    if let Some(Ok(list)) = stored.map(|unit| keys.verified(&unit))
        && let Some(taken) = keys.take(list)
    {
        checker.take(taken.evidence);
    }
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| JsError::new("no page to start in"))?;
    let root =
        document.get_element_by_id(ROOT_ELEMENT).ok_or_else(|| JsError::new("the page has no place for the app"))?;
    let props = AppProps {
        bytes,
        keys: Rc::new(keys),
        checker: Rc::new(checker),
        languages: Rc::new(languages),
        choice,
        ui: Rc::new(ui),
        host,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(())
}
