//! The worker that reads codes in pictures, and its restarts. `www/static/worker.js` describes the messages.

use super::host::Host;
use crate::trouble::PictureTrouble;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageEvent, Worker};

/// How long a worker may take to load, in milliseconds: 150 KB over a very slow connection.
const LOADING: u32 = 60_000;
/// How long a frame may take. The slowest phone measured needs a tenth of it.
const FRAME: u32 = 4_000;
/// How long a photo may take.
const PICTURE: u32 = 20_000;
/// The pause before a restart; it doubles with each further one.
const FIRST_PAUSE: u32 = 250;
/// Restarts in a row after which something is wrong with more than one picture.
const MOST_RESTARTS: u32 = 6;
/// Good replies after which earlier restarts are forgotten.
const ENOUGH: u32 = 50;
/// The number under which the first message, which says that the worker is ready, is waited for.
const READY: u32 = 0;
/// A number under which no message comes: waiting for it is waiting.
const PAUSE: u32 = u32::MAX;

/// Why there are no texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// The worker cannot be loaded, or dies each time.
    Unusable,
    /// It died or hung at this picture; another one is ready for the next.
    Died,
    /// This picture cannot be read.
    Picture(PictureTrouble),
}

/// The worker's side of the page.
pub struct Reader {
    host: Rc<Host>,
    running: RefCell<Option<Running>>,
    waiting: Rc<RefCell<Vec<(u32, Function)>>>,
    last: Cell<u32>,
    restarts: Cell<u32>,
    good: Cell<u32>,
    pictures: Cell<u32>,
}

struct Running {
    worker: Worker,
    _listeners: [EventListener; 3],
}

impl Reader {
    pub fn new(host: Rc<Host>) -> Self {
        Self {
            host,
            running: RefCell::default(),
            waiting: Rc::default(),
            last: Cell::new(READY),
            restarts: Cell::new(0),
            good: Cell::new(0),
            pictures: Cell::new(0),
        }
    }

    /// Whether a picture is being read: frames then wait, so that their time does not run out behind it.
    pub fn is_busy(&self) -> bool {
        self.pictures.get() > 0
    }

    /// Loads the worker, if there is none.
    pub async fn ready(&self) -> Result<(), Failure> {
        if self.running.borrow().is_some() {
            return Ok(());
        }
        if self.restarts.get() >= MOST_RESTARTS {
            self.restarts.set(0);
            return Err(Failure::Unusable);
        }
        if self.restarts.get() > 0 {
            // Nothing replies to this number.
            self.reply(PAUSE, FIRST_PAUSE << (self.restarts.get() - 1)).await;
        }
        if self.running.borrow().is_some() {
            return Ok(());
        }
        let worker = self.host.worker().map_err(|_| Failure::Unusable)?;
        *self.running.borrow_mut() = Some(self.listen(worker));
        let ready = self.reply(READY, LOADING).await;
        if ready.is_some_and(|data| get(&data, "ready").is_truthy()) {
            return Ok(());
        }
        self.end();
        Err(Failure::Unusable)
    }

    /// The texts in a frame of the camera: a `VideoFrame` or an `ImageBitmap`, which is given away.
    pub async fn frame(&self, frame: &JsValue) -> Result<Vec<String>, Failure> {
        self.ask("frame", frame, Some(frame), FRAME).await
    }

    /// The texts in a picture file. One that takes the worker down is tried once more, in case it was not the picture.
    pub async fn picture(&self, blob: &Blob) -> Result<Vec<String>, PictureTrouble> {
        self.pictures.set(self.pictures.get() + 1);
        let mut result = Err(Failure::Died);
        for _ in 0..2 {
            if result == Err(Failure::Died) {
                result = match self.ready().await {
                    Ok(()) => self.ask("blob", blob, None, PICTURE).await,
                    Err(failure) => Err(failure),
                };
            }
        }
        self.pictures.set(self.pictures.get() - 1);
        result.map_err(|failure| match failure {
            Failure::Unusable => PictureTrouble::Reader,
            Failure::Died => PictureTrouble::Unreadable,
            Failure::Picture(trouble) => trouble,
        })
    }

    async fn ask(
        &self,
        name: &str,
        content: &JsValue,
        given: Option<&JsValue>,
        limit: u32,
    ) -> Result<Vec<String>, Failure> {
        let id = self.last.get() + 1;
        self.last.set(id);
        let message = Object::new();
        set(&message, "id", &id.into());
        set(&message, "kind", &(if name == "blob" { "picture" } else { "frame" }).into());
        set(&message, name, content);
        let sent = match &*self.running.borrow() {
            Some(running) => match given {
                Some(given) => running.worker.post_message_with_transfer(&message, &Array::of1(given)),
                None => running.worker.post_message(&message),
            },
            None => return Err(Failure::Died),
        };
        // A browser that cannot hand this kind of object over.
        sent.map_err(|_| Failure::Picture(PictureTrouble::Unreadable))?;
        let reply = self.reply(id, limit).await;
        let error = reply.as_ref().map(|data| get(data, "error"));
        match (reply, error.and_then(|error| error.as_string())) {
            (Some(data), None) => {
                self.count_good();
                Ok(Array::from(&get(&data, "texts")).iter().filter_map(|text| text.as_string()).collect())
            }
            (Some(_), Some(error)) if error == "too-large" => Err(Failure::Picture(PictureTrouble::TooLarge)),
            (Some(_), Some(error)) if error == "pdf" => Err(Failure::Picture(PictureTrouble::Pdf)),
            (Some(_), Some(error)) if error != "died" => Err(Failure::Picture(PictureTrouble::Unreadable)),
            _ => {
                self.restarts.set(self.restarts.get() + 1);
                self.good.set(0);
                self.end();
                Err(Failure::Died)
            }
        }
    }

    fn count_good(&self) {
        self.good.set(self.good.get() + 1);
        if self.good.get() >= ENOUGH {
            self.good.set(0);
            self.restarts.set(0);
        }
    }

    fn listen(&self, worker: Worker) -> Running {
        let waiting = self.waiting.clone();
        let message = EventListener::new(&worker, "message", move |event| {
            let data = event.unchecked_ref::<MessageEvent>().data();
            let id = get(&data, "id").as_f64().unwrap_or_else(|| READY.into());
            let at = waiting.borrow().iter().position(|(waited, _)| f64::from(*waited) == id);
            if let Some(at) = at {
                let (_, resolve) = waiting.borrow_mut().swap_remove(at);
                let _ = resolve.call1(&JsValue::NULL, &data);
            }
        });
        let error = ["error", "messageerror"].map(|name| {
            let waiting = self.waiting.clone();
            EventListener::new(&worker, name, move |_| give_up(&waiting))
        });
        let [first, second] = error;
        Running { worker, _listeners: [message, first, second] }
    }

    /// Waits for the reply of this number; nothing if the worker dies or the time runs out.
    async fn reply(&self, id: u32, limit: u32) -> Option<JsValue> {
        let mut resolve_now = None;
        let promise = Promise::new(&mut |resolve, _| {
            resolve_now = Some(resolve.clone());
            self.waiting.borrow_mut().push((id, resolve));
        });
        let timer = Timeout::new(limit, move || {
            if let Some(resolve) = resolve_now {
                let _ = resolve.call0(&JsValue::NULL);
            }
        });
        let data = JsFuture::from(promise).await.ok();
        drop(timer);
        self.waiting.borrow_mut().retain(|(waited, _)| *waited != id);
        data.filter(|data| data.is_object())
    }

    /// Ends the worker; whoever waits for it gets nothing.
    fn end(&self) {
        if let Some(running) = self.running.borrow_mut().take() {
            running.worker.terminate();
        }
        give_up(&self.waiting);
    }
}

fn give_up(waiting: &RefCell<Vec<(u32, Function)>>) {
    for (_, resolve) in waiting.take() {
        let _ = resolve.call0(&JsValue::NULL);
    }
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A new object takes every property.
    let _ = Reflect::set(object, &name.into(), value);
}
