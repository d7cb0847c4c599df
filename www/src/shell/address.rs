//! The page's address: reads and sets the part behind `#`.

use crate::route::Route;
use wasm_bindgen::JsValue;
use web_sys::window;

/// Where the address leads.
pub(super) fn route() -> Route {
    let hash = window().and_then(|window| window.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}

/// Where a label can be checked again: this page, with the digits of its code behind `#`. Nothing for another code.
pub(super) fn of_label(text: &str) -> Option<String> {
    let (_, digits) = text.split_once('#')?;
    let Route::Label(hash) = Route::parse(digits) else { return None };
    let base = window()?.document()?.base_uri().ok()??;
    let page = base.split(['#', '?']).next()?;
    Some(format!("{page}{hash}"))
}

/// Goes there: a new entry in the history, and the browser reports the change.
pub(super) fn go(route: &Route) {
    if let Some(window) = window() {
        // Fails only for documents that have no address.
        let _ = window.location().set_hash(route.hash());
    }
}

/// Goes there without a new entry and without a report.
pub(super) fn replace(route: &Route) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let address = format!("#{}", route.hash());
        // Browsers refuse too many of these at once; then the address stays, which harms nothing.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
