//! What `www/static/boot.js` hands over: the few things that need an address of one of the app's own files, or that are
//! a few lines there and kilobytes of bindings here. Only those files know the addresses, and hold the Trusted Types
//! policy that lets a script be loaded from them.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// The object that `start` is given.
    #[wasm_bindgen]
    pub type Host;

    /// Starts the worker that reads pictures.
    #[wasm_bindgen(method, catch)]
    pub(super) fn worker(this: &Host) -> Result<Worker, JsValue>;

    /// Fetches the samples: a promise of their list as JSON, with the pictures' addresses ready to use, and of the key
    /// list of their day.
    #[wasm_bindgen(method, catch)]
    pub(super) fn samples(this: &Host) -> Result<Promise, JsValue>;

    /// The languages that the page was built with: tag, name and question of each.
    #[wasm_bindgen(method, getter)]
    pub(super) fn languages(this: &Host) -> Array;

    /// What whoever runs the page has set: empty where there is nothing, undefined where it did not come.
    #[wasm_bindgen(method, getter)]
    pub(super) fn deployment(this: &Host) -> Option<String>;

    /// The languages that the user wants: as stored, as in the page's address, as the browser says.
    #[wasm_bindgen(method, getter)]
    pub(super) fn wanted(this: &Host) -> Array;

    /// Fetches the words of a language; of those that are on their way already, the same promise.
    #[wasm_bindgen(method)]
    pub(super) fn words(this: &Host, tag: &str) -> Promise;

    /// Fetches a file with words of whoever runs the page.
    #[wasm_bindgen(method)]
    pub(super) fn overrides(this: &Host, path: &str) -> Promise;

    /// Stores the language that the user has chosen, where the browser lets it, and shuts the menu.
    #[wasm_bindgen(method)]
    pub fn remember(this: &Host, tag: &str);

    /// A choice of the user's that is kept on this device.
    #[wasm_bindgen(method)]
    pub fn chosen(this: &Host, name: &str) -> Option<String>;

    /// Keeps a choice, or forgets it. Whether the browser let it.
    #[wasm_bindgen(method)]
    pub fn choose(this: &Host, name: &str, value: Option<&str>) -> bool;

    // The rest is in `www/static/keys.js`.

    /// Lets the browser do what waits.
    #[wasm_bindgen(method)]
    pub(super) fn rest(this: &Host) -> Promise;

    /// Once the browser has nothing else to do, or after some seconds.
    #[wasm_bindgen(method)]
    pub(super) fn idle(this: &Host) -> Promise;

    /// Once the screen was painted, or after a second out of sight.
    #[wasm_bindgen(method)]
    pub(super) fn painted(this: &Host) -> Promise;

    /// Fetches a file of the key list: at most one byte more than `limit`, within so many milliseconds. Null where the
    /// server has none.
    #[wasm_bindgen(method)]
    pub(super) fn file(this: &Host, path: &str, limit: f64, milliseconds: f64) -> Promise;

    /// Waits until no other page of the app writes the stored list; a function that lets the next one.
    #[wasm_bindgen(method)]
    pub(super) fn lock(this: &Host) -> Promise;

    /// The stored list, if there is one.
    #[wasm_bindgen(method)]
    pub(super) fn stored(this: &Host) -> Promise;

    /// Stores a list in place of what is there, as a whole.
    #[wasm_bindgen(method)]
    pub(super) fn store(this: &Host, unit: &[u8]) -> Promise;

    /// Removes the stored list.
    #[wasm_bindgen(method)]
    pub(super) fn discard(this: &Host) -> Promise;

    /// What the service worker keeps, read again.
    #[wasm_bindgen(method)]
    pub(super) fn kept(this: &Host) -> Promise;

    /// What [`Host::kept`] finds.
    pub(super) type Kept;

    /// Whether a service worker answers for this page; undefined where there cannot be one.
    #[wasm_bindgen(method, getter)]
    pub(super) fn controlled(this: &Kept) -> Option<bool>;

    /// How many of its files are missing or changed.
    #[wasm_bindgen(method, getter)]
    pub(super) fn missing(this: &Kept) -> u32;

    /// The key list that is built in, as it is kept.
    #[wasm_bindgen(method, getter)]
    pub(super) fn keys(this: &Kept) -> Option<Vec<u8>>;
}

/// Lets the next page write.
pub(super) fn release(lock: &JsValue) {
    if let Some(release) = lock.dyn_ref::<Function>() {
        // Its answer is nobody's business.
        let _ = release.call0(&JsValue::NULL);
    }
}
