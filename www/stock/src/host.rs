//! What `www/static/boot.js` hands over to this page beside what the app gets.

use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// The same object as the app's host.
    #[wasm_bindgen]
    pub(crate) type StockHost;

    /// Starts the worker that checks stock.
    #[wasm_bindgen(method, catch, js_name = stockWorker)]
    pub(crate) fn stock_worker(this: &StockHost) -> Result<Worker, JsValue>;

    /// Saves a file where the browser puts what it downloads.
    #[wasm_bindgen(method)]
    pub(crate) fn save(this: &StockHost, name: &str, media: &str, bytes: &JsValue);

    /// Gives a sign: `good`, `bad` or `again`; by sound, by vibration.
    #[wasm_bindgen(method)]
    pub(crate) fn sign(this: &StockHost, kind: &str, sound: bool, vibration: bool);

    /// Asks the browser not to clear what is kept when room gets short.
    #[wasm_bindgen(method)]
    pub(crate) fn persist(this: &StockHost);

    /// Prints the page.
    #[wasm_bindgen(method)]
    pub(crate) fn print(this: &StockHost);
}
