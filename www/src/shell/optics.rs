//! What a camera offers beside pictures: a light, a zoom, other lenses. Names are those of the specifications (Media Capture
//! and Streams; MediaStream Image Capture), which web-sys has only in part.

use super::camera::{get, object};
use crate::state::{Optics, Zoom};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MediaStreamTrack, window};

/// Under which names choices are kept.
pub(super) const LENS: &str = "lens";
pub(super) const ZOOM: &str = "zoom";

/// What it offers, with the zoom set as it was left.
pub(super) async fn of(track: &MediaStreamTrack, zoom: Option<String>) -> Optics {
    let capabilities = call(track, "getCapabilities").unwrap_or_default();
    let torch = get(&capabilities, "torch");
    // Some browsers say `true`, others list what can be set.
    let torch = torch.is_truthy() && (!Array::is_array(&torch) || Array::from(&torch).includes(&true.into(), 0));
    let number = |object: &JsValue, name: &str| get(object, name).as_f64();
    let range = get(&capabilities, "zoom");
    let range = number(&range, "min").zip(number(&range, "max")).filter(|(min, max)| min < max).map(|(min, max)| {
        let step = number(&range, "step").filter(|step| *step > 0.0).unwrap_or(0.1);
        (min, max, step)
    });
    let mut offered = Optics { torch: torch.then_some(false), zoom: None, lenses: lenses().await.len() };
    if let Some((min, max, step)) = range {
        let settings = call(track, "getSettings").unwrap_or_default();
        let mut value = number(&settings, "zoom").unwrap_or(min);
        let kept = zoom.and_then(|zoom| zoom.parse().ok()).filter(|kept| (min..=max).contains(kept));
        if let Some(kept) = kept {
            value = kept;
            set(track, "zoom", kept.into()).await;
        }
        offered.zoom = Some(Zoom { min, max, step, value });
    }
    offered
}

/// Sets one of them. A camera that does not do as it said stays as it is.
pub(super) async fn set(track: &MediaStreamTrack, name: &str, value: JsValue) {
    let wanted = object(&[("advanced", Array::of1(&object(&[(name, value)])).into())]);
    let apply = get(track, "applyConstraints").dyn_into::<Function>();
    let applied = apply.and_then(|apply| apply.call1(track, &wanted));
    if let Ok(applied) = applied.and_then(|applied| applied.dyn_into::<Promise>()) {
        let _ = JsFuture::from(applied).await;
    }
}

/// The camera after this one.
pub(super) async fn next_lens(track: &MediaStreamTrack) -> Option<String> {
    let current = get(&call(track, "getSettings")?, "deviceId").as_string();
    let all = lenses().await;
    let at = all.iter().position(|lens| Some(lens) == current.as_ref()).unwrap_or(0);
    all.get((at + 1) % all.len().max(1)).cloned()
}

/// The cameras of this device, by their identifiers.
async fn lenses() -> Vec<String> {
    let devices = async {
        let devices = window()?.navigator().media_devices().ok()?;
        let devices = call(&devices, "enumerateDevices")?.dyn_into::<Promise>().ok()?;
        JsFuture::from(devices).await.ok()
    };
    let devices = devices.await.map(|devices| Array::from(&devices)).unwrap_or_default();
    let cameras = devices.iter().filter(|device| get(device, "kind").as_string().as_deref() == Some("videoinput"));
    cameras.filter_map(|device| get(&device, "deviceId").as_string().filter(|id| !id.is_empty())).collect()
}

/// Calls a method without arguments, where there is one.
fn call(object: &JsValue, name: &str) -> Option<JsValue> {
    get(object, name).dyn_into::<Function>().ok()?.call0(object).ok()
}
