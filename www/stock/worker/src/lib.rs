//! What `www/static/stock-worker.js` calls: JSON in, JSON out. All that is decided is decided in [`Engine`].

#![forbid(unsafe_code)]

use labelcheck::stock::Question;
use labelcheck::{Date, Evidence, Files, Instant, KeyList, Now, PinnedRoot};
use labelcheck_engine::engine::{Changes, Engine};
use labelcheck_engine::export::Form;
use labelcheck_engine::message::Ask;
use labelcheck_engine::session::Session;
use wasm_bindgen::prelude::*;

/// The root that is built in: the demonstration's.
const ROOT: &[u8] = include_bytes!("../../../../labels/trust/repository/1.root.json");

/// The key list, and a session at work once one is open.
#[wasm_bindgen]
pub struct Worker {
    root: PinnedRoot,
    list: KeyList,
    engine: Option<Engine>,
    changes: Option<Changes>,
}

#[wasm_bindgen]
impl Worker {
    /// Verifies the key list that the page came with, and a stored one, which counts if it verifies too and is newer.
    ///
    /// # Errors
    /// Why the list cannot be used, in English.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: &[u8], stored: Option<Vec<u8>>) -> Result<Worker, JsError> {
        let root = PinnedRoot::new(ROOT)?;
        let (_, list) = Evidence::of_newest(&root, keys, stored.as_deref())?;
        Ok(Self { root, list, engine: None, changes: None })
    }

    /// Makes a session: its JSON. `before` is the JSON of the one before it, of which it takes over what people confirmed.
    ///
    /// # Errors
    /// Where one of them is none.
    pub fn begin(
        id: &str,
        name: &str,
        question: &str,
        before: Option<String>,
        seconds: f64,
        today: &str,
    ) -> Result<String, JsError> {
        let question: Question = serde_json::from_str(question)?;
        let before: Option<Session> = before.and_then(|before| serde_json::from_str(&before).ok());
        let now = now(seconds, today)?;
        let session = Engine::begin(id.to_owned(), name.to_owned(), question, now, before.as_ref());
        Ok(serde_json::to_string(&session)?)
    }

    /// Opens a session with the chunks that were kept of it: how many of them are lost. Its rows are checked by asking for
    /// more until that is done.
    ///
    /// # Errors
    /// Where it is none.
    pub fn open(&mut self, session: &str, chunks: Vec<String>, seconds: f64, today: &str) -> Result<u32, JsError> {
        let session: Session = serde_json::from_str(session)?;
        let (engine, lost) = Engine::open(self.list.clone(), now(seconds, today)?, session, &chunks)
            .map_err(|error| JsError::new(&error))?;
        self.engine = Some(engine);
        self.changes = None;
        Ok(u32::try_from(lost).unwrap_or(u32::MAX))
    }

    /// Closes the session that is open.
    pub fn close(&mut self) {
        self.engine = None;
        self.changes = None;
    }

    /// Goes by another stored key list where it is newer. Whether it is.
    pub fn take(&mut self, stored: &[u8]) -> bool {
        let loaded =
            Files::from_bytes(stored).and_then(|files| KeyList::load_not_before(&self.root, files, &self.list));
        match loaded {
            Ok(list) if list.supersedes(&self.list) => {
                self.list = list;
                if let Some(engine) = &mut self.engine {
                    engine.take_list(self.list.clone());
                }
                true
            }
            _ => false,
        }
    }

    /// Carries out what is asked, as JSON, and answers as JSON.
    ///
    /// # Errors
    /// Where nothing is open, or nobody can be asked this.
    pub fn ask(&mut self, ask: &str, seconds: f64, today: &str) -> Result<String, JsError> {
        let ask: Ask = serde_json::from_str(ask)?;
        let now = now(seconds, today)?;
        let engine = self.engine()?;
        engine.set_now(now);
        let reply = serde_json::to_string(&engine.ask(ask))?;
        Ok(reply)
    }

    /// Reads a file's beginning, and answers as JSON.
    ///
    /// # Errors
    /// Where nothing is open.
    pub fn file(&mut self, name: &str, bytes: Vec<u8>) -> Result<String, JsError> {
        Ok(serde_json::to_string(&self.engine()?.file(name, bytes))?)
    }

    /// Takes what is to be kept now: the session, if it changed.
    ///
    /// # Errors
    /// Where nothing is open.
    pub fn changed(&mut self) -> Result<Option<String>, JsError> {
        let mut changes = self.engine()?.changes();
        let session = changes.session.take();
        self.changes = Some(changes);
        Ok(session)
    }

    /// The next chunk to be kept, by its number; none at the end.
    #[wasm_bindgen(js_name = nextChunk)]
    pub fn next_chunk(&mut self) -> Option<Chunk> {
        let (number, json) = self.changes.as_mut()?.chunks.pop()?;
        Some(Chunk { number, json })
    }

    /// Writes all rows in a form.
    ///
    /// # Errors
    /// Where nothing is open, there is no such form, or it cannot hold so many rows.
    pub fn export(&mut self, form: &str, note: &str, asking: &str) -> Result<Written, JsError> {
        let form = Form::from_name(form).ok_or_else(|| JsError::new("no such form"))?;
        let export = self.engine()?.export(form, note, asking).map_err(|error| JsError::new(&error))?;
        let (ending, media) = form.file();
        Ok(Written { bytes: export.bytes, digest: export.digest, ending: ending.to_owned(), media: media.to_owned() })
    }

    fn engine(&mut self) -> Result<&mut Engine, JsError> {
        self.engine.as_mut().ok_or_else(|| JsError::new("no session is open"))
    }
}

/// Rows that are kept together.
#[wasm_bindgen(getter_with_clone)]
pub struct Chunk {
    /// Its number.
    pub number: u32,
    /// The rows; none where there are none any more.
    pub json: Option<String>,
}

/// A file that was written.
#[wasm_bindgen(getter_with_clone)]
pub struct Written {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The digest of an evidence file.
    pub digest: Option<String>,
    /// The end of its name.
    pub ending: String,
    /// Its media type.
    pub media: String,
}

fn now(seconds: f64, today: &str) -> Result<Now, JsError> {
    let local = Date::parse(today).ok_or_else(|| JsError::new("a day is written as 2026-11-20"))?;
    #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "it saturates, as a clock should")]
    Ok(Now { instant: Instant::from_seconds(seconds as i64), local })
}
