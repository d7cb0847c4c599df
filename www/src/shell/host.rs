//! What `www/static/boot.js` hands over: the few things that need an address of one of the app's own files. Only that
//! file knows the addresses, and holds the Trusted Types policy that lets a script be loaded from them.

use js_sys::Promise;
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

    /// Fetches the list of samples: a promise of its JSON, with the pictures' addresses ready to use.
    #[wasm_bindgen(method, catch)]
    pub(super) fn samples(this: &Host) -> Result<Promise, JsValue>;
}
