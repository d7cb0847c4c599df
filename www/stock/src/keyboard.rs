//! Listens to hand scanners that type. It answers each key at once: whether anybody else gets it has to be said before the
//! next one comes.

use crate::wedge::{END, Heard, Wedge};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};

/// Reports what is scanned, wherever the focus is. Not in a field for several lines, which takes it in itself.
pub(crate) fn listen(document: &Document, scanned: impl Fn(String) + 'static) -> EventListener {
    let wedge = Rc::new(RefCell::new(Wedge::default()));
    let end: RefCell<Option<Timeout>> = RefCell::default();
    let scanned = Rc::new(scanned);
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(target) = event.target() else { return };
        let is_letter = event.key().chars().count() == 1;
        // What people press with these is the browser's.
        let is_shortcut = (event.ctrl_key() || event.meta_key()) && is_letter;
        // A key that is held down is no scanner's.
        if event.is_composing() || event.repeat() || is_shortcut || target.has_type::<HtmlTextAreaElement>() {
            return;
        }
        let field = target.dyn_ref::<HtmlInputElement>().filter(|field| takes_text(field));
        // Let go of before anybody is told, who may cause the next key.
        let heard = wedge.borrow_mut().key(&event.key(), event.time_stamp());
        match heard {
            Heard::Nothing => {}
            Heard::Swallow => event.prevent_default(),
            Heard::Key => {
                // Some browsers search the page from certain letters on.
                if field.is_none() && event.key() != " " && !target.has_type::<HtmlSelectElement>() {
                    event.prevent_default();
                }
                // In a field it may be a fast hand: there a scan needs its end.
                let later = field.is_none().then(|| {
                    let (wedge, scanned) = (wedge.clone(), scanned.clone());
                    Timeout::new(END, move || {
                        let scan = wedge.borrow_mut().end();
                        if let Some(text) = scan {
                            scanned(text);
                        }
                    })
                });
                drop(end.replace(later));
            }
            Heard::Scan(text) => {
                drop(end.take());
                event.prevent_default();
                if let Some(field) = field {
                    take_back(field, &text);
                }
                scanned(text);
            }
        }
    })
}

fn takes_text(field: &HtmlInputElement) -> bool {
    matches!(&*field.type_(), "text" | "search" | "number" | "date")
}

/// Takes what a scanner has typed out of the field that it went into.
fn take_back(field: &HtmlInputElement, text: &str) {
    let value = field.value();
    if let Some(before) = value.strip_suffix(text) {
        field.set_value(before);
        if let Ok(event) = Event::new("input") {
            // Whoever listens to the field goes by what stands in it.
            let _ = field.dispatch_event(&event);
        }
    }
}
