//! Languages: which there are, which the user wants, their words, and the page that says which it is in.

use super::host::Host;
use crate::components::ANNOUNCEMENT;
use crate::language::{Language, Languages};
use crate::ui::Ui;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// The languages that are offered.
pub fn languages(host: &Host) -> Languages {
    let built = host.languages();
    let built = built.iter().filter_map(|language| {
        let mut texts = texts(&language).into_iter();
        Some(Language { tag: texts.next()?, name: texts.next()?, question: texts.next()?, overrides: None })
    });
    Languages::new(built.collect(), host.deployment().as_deref())
}

/// What the user wants, what counts most first.
pub fn wanted(host: &Host) -> Vec<Vec<String>> {
    host.wanted().iter().map(|tags| texts(&tags)).collect()
}

/// The words of a language.
pub async fn words(host: &Host, language: &Language) -> Result<Ui, JsError> {
    let fluent = host.words(&language.tag);
    // Asked for before the first is there.
    let overrides = language.overrides.as_ref().map(|path| (path, host.overrides(path)));
    let fluent = text(fluent).await.map_err(|why| JsError::new(&why))?;
    let ui = match overrides {
        None => Ui::new(&language.tag, &fluent),
        Some((path, overrides)) => {
            let overrides = text(overrides).await.map_err(|why| format!("{path}: {why}"));
            Ui::with_overrides(&language.tag, &fluent, overrides.as_deref().map_err(Clone::clone))
        }
    };
    ui.map_err(|error| JsError::new(&error.to_string()))
}

/// The page says which language it is in, and goes by its name.
pub fn speak(ui: &Ui) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    if let Some(html) = document.document_element() {
        let (lang, dir) = ui.lang();
        for (name, value) in [("lang", lang), ("dir", dir)] {
            // Fails for names that are none.
            let _ = html.set_attribute(name, value);
        }
    }
    document.set_title(&ui.say("ui-title"));
    // What was said aloud in the other language is not said again in this one: the text goes from its node, into which
    // nothing is written before there is something else to say.
    if let Some(said) = document.get_element_by_id(ANNOUNCEMENT).and_then(|element| element.first_child()) {
        said.set_node_value(None);
    }
}

async fn text(promise: Promise) -> Result<String, String> {
    let text = JsFuture::from(promise).await.map_err(|error| match error.dyn_into::<js_sys::Error>() {
        Ok(error) => String::from(error.message()),
        Err(_) => String::new(),
    })?;
    text.as_string().ok_or_else(String::new)
}

fn texts(list: &JsValue) -> Vec<String> {
    Array::from(list).iter().filter_map(|text| text.as_string()).collect()
}
