//! Messages to the worker and back. `www/static/stock-worker.js` describes them.

use crate::host::StockHost;
use crate::state::OnDevice;
use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect};
use labelcheck_engine::message::{Ask, Reply};
use labelcheck_engine::session::Kept;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, MessageEvent, Worker};

/// Whoever waits for a reply, by the number of the message.
type Waiting = Rc<RefCell<HashMap<u32, Function>>>;

/// The worker's side of the page.
pub(crate) struct Courier {
    worker: Option<Worker>,
    waiting: Waiting,
    last: Cell<u32>,
    kept: Cell<OnDevice>,
    _listeners: Vec<EventListener>,
}

/// A file that the worker wrote.
pub(crate) struct Written {
    pub(crate) bytes: JsValue,
    pub(crate) ending: String,
    pub(crate) media: String,
    pub(crate) digest: Option<String>,
}

/// The message's name of why there is no answer, and what it is about.
pub(crate) type Failed = (String, String);

impl Courier {
    pub(crate) fn new(host: &StockHost) -> Self {
        let waiting = Waiting::default();
        let Ok(worker) = host.stock_worker() else {
            let (last, kept) = (Cell::new(0), Cell::default());
            return Self { worker: None, waiting, last, kept, _listeners: Vec::new() };
        };
        let answered = waiting.clone();
        let message = EventListener::new(&worker, "message", move |event| {
            let data = event.unchecked_ref::<MessageEvent>().data();
            let resolve = number(&data, "id").and_then(|id| answered.borrow_mut().remove(&id));
            if let Some(resolve) = resolve {
                let _ = resolve.call1(&JsValue::NULL, &data);
            }
        });
        let given_up = waiting.clone();
        let error = EventListener::new(&worker, "error", move |_| {
            for (_, resolve) in given_up.take() {
                let _ = resolve.call0(&JsValue::NULL);
            }
        });
        let (last, kept) = (Cell::new(0), Cell::default());
        Self { worker: Some(worker), waiting, last, kept, _listeners: vec![message, error] }
    }

    /// Whether all that was added is on the device, as the worker said last.
    pub(crate) fn kept(&self) -> OnDevice {
        self.kept.get()
    }

    /// Starts with the key lists: the sessions on this device, and whether it keeps any.
    pub(crate) async fn start(&self, keys: &JsValue, stored: &JsValue) -> Result<(Vec<Kept>, bool), Failed> {
        let reply = self.send("start", &[("keys", keys), ("stored", stored)]).await?;
        Ok((sessions(&reply), get(&reply, "keeps").is_truthy()))
    }

    /// Begins a session, and opens it.
    pub(crate) async fn begin(&self, name: &str, question: &str) -> Result<u32, Failed> {
        let reply = self.send("begin", &[("name", &name.into()), ("question", &question.into())]).await?;
        Ok(number(&reply, "lost").unwrap_or(0))
    }

    /// Opens a session: how many of its parts are lost.
    pub(crate) async fn open(&self, session: &str) -> Result<u32, Failed> {
        let reply = self.send("open", &[("session", &session.into())]).await?;
        Ok(number(&reply, "lost").unwrap_or(0))
    }

    /// Closes the session that is open: the sessions.
    pub(crate) async fn close(&self) -> Result<Vec<Kept>, Failed> {
        self.send("close", &[]).await.map(|reply| sessions(&reply))
    }

    /// Deletes a session: the others.
    pub(crate) async fn delete(&self, session: &str) -> Result<Vec<Kept>, Failed> {
        self.send("delete", &[("session", &session.into())]).await.map(|reply| sessions(&reply))
    }

    /// Tries again to keep what the device did not take.
    pub(crate) async fn keep(&self) -> Result<(), Failed> {
        self.send("keep", &[]).await.map(drop)
    }

    /// Goes by a newer key list.
    pub(crate) async fn take(&self, unit: &JsValue) -> Result<(), Failed> {
        self.send("take", &[("unit", unit)]).await.map(drop)
    }

    /// Asks the engine.
    pub(crate) async fn ask(&self, ask: &Ask) -> Result<Reply<'static>, Failed> {
        let json = serde_json::to_string(ask).map_err(|error| stopped(&error.to_string()))?;
        answered(&self.send("ask", &[("ask", &json.into())]).await?)
    }

    /// Hands a file over.
    pub(crate) async fn file(&self, file: &File) -> Result<Reply<'static>, Failed> {
        answered(&self.send("file", &[("file", file)]).await?)
    }

    /// The digest of a file: SHA-256, in hexadecimal digits.
    pub(crate) async fn digest(&self, file: &File) -> Result<String, Failed> {
        let reply = self.send("digest", &[("file", file)]).await?;
        get(&reply, "digest").as_string().ok_or_else(|| stopped("no digest"))
    }

    /// Writes all rows.
    pub(crate) async fn export(&self, form: &str, note: &str, asking: &str) -> Result<Written, Failed> {
        let fields = [("form", &form.into()), ("note", &note.into()), ("asking", &asking.into())];
        let reply = self.send("export", &fields).await?;
        let text = |name| get(&reply, name).as_string();
        Ok(Written {
            bytes: get(&reply, "bytes"),
            ending: text("ending").unwrap_or_default(),
            media: text("media").unwrap_or_default(),
            digest: text("digest"),
        })
    }

    async fn send(&self, kind: &str, fields: &[(&str, &JsValue)]) -> Result<JsValue, Failed> {
        let Some(worker) = &self.worker else { return Err(stopped("no worker")) };
        let id = self.last.get() + 1;
        self.last.set(id);
        let message = Object::new();
        set(&message, "id", &id.into());
        set(&message, "kind", &kind.into());
        for (name, value) in fields {
            set(&message, name, value);
        }
        let promise = Promise::new(&mut |resolve, _| drop(self.waiting.borrow_mut().insert(id, resolve)));
        worker.post_message(&message).map_err(|_| stopped("not sent"))?;
        let reply = JsFuture::from(promise).await.map_err(|_| stopped("no reply"))?;
        if !reply.is_object() {
            return Err(stopped(""));
        }
        self.kept.set(OnDevice::from_name(&get(&reply, "kept").as_string().unwrap_or_default()));
        match get(&reply, "error").as_string() {
            Some(error) => Err((error, get(&reply, "detail").as_string().unwrap_or_default())),
            None => Ok(reply),
        }
    }
}

fn answered(reply: &JsValue) -> Result<Reply<'static>, Failed> {
    let json = get(reply, "reply").as_string().unwrap_or_default();
    serde_json::from_str(&json).map_err(|error| stopped(&error.to_string()))
}

fn stopped(detail: &str) -> Failed {
    ("stock-stopped".to_owned(), detail.to_owned())
}

/// The sessions in a reply: id and JSON of each.
fn sessions(reply: &JsValue) -> Vec<Kept> {
    let text = |text: JsValue| text.as_string().unwrap_or_default();
    let pairs = Array::from(&get(reply, "sessions")).into_iter().map(|pair| Array::from(&pair));
    pairs.map(|pair| Kept::new(text(pair.get(0)), &text(pair.get(1)))).collect()
}

fn number(object: &JsValue, name: &str) -> Option<u32> {
    #[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    get(object, name).as_f64().map(|number| number as u32)
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A new object takes every property.
    let _ = Reflect::set(object, &name.into(), value);
}
