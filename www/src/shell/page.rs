//! What happens to the page as a whole: its address changes, it goes out of sight, it gets a connection, something is
//! dropped or pasted on it.

use super::{address, clock};
use crate::checker::Checker;
use crate::state::{Action, Occasion};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::Reflect;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Event, EventTarget, File, HtmlInputElement, HtmlTextAreaElement,
    VisibilityState, window,
};
use yew::Callback;

/// Listens until it is dropped.
pub(super) fn listen(checker: &Rc<Checker>, act: &Callback<Action>, picture: &Callback<File>) -> Vec<EventListener> {
    let Some(window) = window() else {
        return vec![];
    };
    let Some(document) = window.document() else {
        return vec![];
    };
    let page: EventTarget = document.clone().into();
    let mut listeners = vec![
        on(&window, "hashchange", act, |_| Some(Action::Opened(address::route()))),
        on(&page, "visibilitychange", act, {
            let in_sight = in_sight(checker, act);
            move |_| {
                if document.visibility_state() == VisibilityState::Hidden { Some(Action::Hidden) } else { in_sight() }
            }
        }),
        // Kept whole in memory for the way back: the camera must not be kept with it.
        on(&window, "pagehide", act, |_| Some(Action::Hidden)),
        on(&window, "pageshow", act, {
            let in_sight = in_sight(checker, act);
            move |_| in_sight()
        }),
        on(&window, "online", act, |_| Some(Action::Occasion(Occasion::Online, clock::milliseconds()))),
        on(&page, "dragenter", act, |event| dragged(event).map(|_| Action::Dragging(true))),
        on(&page, "dragover", act, |event| {
            if dragged(event).is_some() {
                event.prevent_default();
            }
            None
        }),
        // Leaving an element for one inside of it has a related target; leaving the page has none.
        on(&page, "dragleave", act, |event| {
            let left = event.unchecked_ref::<DragEvent>().related_target().is_none();
            left.then_some(Action::Dragging(false))
        }),
        on_drop(&page, act, picture),
        on_paste(&page, act, picture),
    ];
    // Missing where pages are not opened with https.
    let workers = Reflect::get(&window.navigator(), &"serviceWorker".into()).ok();
    if let Some(workers) = workers.and_then(|workers| workers.dyn_into::<EventTarget>().ok()) {
        listeners.push(on(&workers, "controllerchange", act, |_| Some(Action::StoreChanged)));
    }
    listeners
}

/// Out of sight, time has passed: the list has aged, and there may be a newer one.
fn in_sight(checker: &Rc<Checker>, act: &Callback<Action>) -> impl Fn() -> Option<Action> + 'static {
    let (checker, act) = (checker.clone(), act.clone());
    move || {
        act.emit(Action::ListAged(checker.list(clock::now())));
        act.emit(Action::Occasion(Occasion::InSight, clock::milliseconds()));
        Some(Action::Visible)
    }
}

fn on(
    target: &EventTarget,
    name: &'static str,
    act: &Callback<Action>,
    action: impl Fn(&Event) -> Option<Action> + 'static,
) -> EventListener {
    let act = act.clone();
    let options = EventListenerOptions { phase: EventListenerPhase::Bubble, passive: false };
    EventListener::new_with_options(target, name, options, move |event| {
        if let Some(action) = action(event) {
            act.emit(action);
        }
    })
}

fn on_drop(page: &EventTarget, act: &Callback<Action>, picture: &Callback<File>) -> EventListener {
    let picture = picture.clone();
    on(page, "drop", act, move |event| {
        let data = dragged(event)?;
        // Or the browser leaves the app and shows the file.
        event.prevent_default();
        if let Some(file) = first_file(&data) {
            picture.emit(file);
        }
        Some(Action::Dragging(false))
    })
}

/// A picture from the clipboard is read wherever it is pasted; a text only outside of fields, which take it themselves.
fn on_paste(page: &EventTarget, act: &Callback<Action>, picture: &Callback<File>) -> EventListener {
    let picture = picture.clone();
    on(page, "paste", act, move |event| {
        let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data()?;
        if let Some(file) = first_file(&data) {
            event.prevent_default();
            picture.emit(file);
            return None;
        }
        let in_field = event
            .target()
            .is_some_and(|target| target.has_type::<HtmlInputElement>() || target.has_type::<HtmlTextAreaElement>());
        if in_field {
            return None;
        }
        let text = data.get_data("text").ok()?;
        Some(Action::Pasted(text))
    })
}

/// What hovers over the page, if it is a file.
fn dragged(event: &Event) -> Option<DataTransfer> {
    let data = event.unchecked_ref::<DragEvent>().data_transfer()?;
    data.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")).then_some(data)
}

fn first_file(data: &DataTransfer) -> Option<File> {
    data.files()?.get(0)
}
