//! Whether this page may use the camera, as far as browsers tell.

use super::camera::{get, object};
use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PermissionState, PermissionStatus, window};

/// Whether the page around this one, or the host, lets it use the camera. Yes, where the browser does not tell.
pub(super) fn policy_allows() -> bool {
    let document = window().and_then(|window| window.document()).map(JsValue::from).unwrap_or_default();
    ["permissionsPolicy", "featurePolicy"]
        .into_iter()
        .map(|name| get(&document, name))
        .find(|policy| policy.is_object())
        .and_then(|policy| {
            get(&policy, "allowsFeature").dyn_into::<Function>().ok()?.call1(&policy, &"camera".into()).ok()
        })
        .is_none_or(|allowed| allowed.is_truthy())
}

/// Whether the browser would ask again: the user closed its question, but has not forbidden it for good.
pub(super) async fn may_ask_again() -> bool {
    status().await.is_some_and(|status| status.state() == PermissionState::Prompt)
}

/// Reports when the user allows it after all, until the listener is dropped. Nothing, where the browser does not tell.
///
/// That it is allowed already is not reported: where the system forbids what the browser allows, it would be so forever.
pub(super) async fn when_allowed(report: impl Fn() + 'static) -> Option<EventListener> {
    let status = status().await?;
    let now = status.clone();
    Some(EventListener::new(&status, "change", move |_| {
        if now.state() == PermissionState::Granted {
            report();
        }
    }))
}

async fn status() -> Option<PermissionStatus> {
    let permissions = window()?.navigator().permissions().ok()?;
    let status = permissions.query(&object(&[("name", "camera".into())]).unchecked_into()).ok()?;
    Some(JsFuture::from(status).await.ok()?.unchecked_into())
}
