//! The camera: opens it, hands its frames to the reader one at a time, and lets go of it. What else it offers is in
//! `optics`, whether it is alive in `pulse`, whether it may be used in `permission`.

use super::clock;
use super::host::Host;
use super::optics;
use super::permission::{may_ask_again, policy_allows, when_allowed};
use super::pulse::{Beat, Next, Pulse};
use super::reader::{Failure, Reader};
use crate::components::PREVIEW;
use crate::state::Optics;
use crate::trouble::CameraTrouble;
use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, window};
use yew::Callback;

/// What the camera reports.
pub enum CameraEvent {
    /// It shows pictures, and offers this beside.
    Live(Optics),
    /// No code has been in sight for a while.
    Nothing,
    /// It does not work, or no longer.
    Failed(CameraTrouble),
    /// The user allows it after all.
    Allowed,
    /// Codes in a frame: never none.
    Texts(Vec<String>),
}

/// After so many milliseconds without a code in sight, people are told what may help.
const PATIENCE: f64 = 8_000.0;

/// How long it may take to its first picture, in milliseconds.
const BEGIN: i32 = 5_000;

/// The camera.
pub struct Camera {
    host: Rc<Host>,
    reader: Rc<Reader>,
    report: Callback<CameraEvent>,
    /// Counts starts and stops: what belongs to an earlier one is void.
    turn: Cell<u32>,
    stream: RefCell<Option<MediaStream>>,
    /// Whether its light is to be on.
    lit: Cell<bool>,
    /// Waits for the user's permission.
    allowed: RefCell<Option<EventListener>>,
    /// Where a `VideoFrame` cannot be handed to a worker.
    only_bitmaps: Cell<bool>,
}

#[wasm_bindgen]
extern "C" {
    /// A frame without a copy, where the browser has it. Not in web-sys without a compiler flag.
    type VideoFrame;

    #[wasm_bindgen(constructor, catch)]
    fn new(video: &HtmlVideoElement) -> Result<VideoFrame, JsValue>;
}

impl Camera {
    pub fn new(host: Rc<Host>, reader: Rc<Reader>, report: Callback<CameraEvent>) -> Self {
        Self {
            host,
            reader,
            report,
            turn: Cell::new(0),
            stream: RefCell::default(),
            lit: Cell::new(false),
            allowed: RefCell::default(),
            only_bitmaps: Cell::new(false),
        }
    }

    /// Starts it; what comes of it is reported.
    pub fn start(self: &Rc<Self>) {
        self.stop();
        self.lit.set(false);
        self.allowed.take();
        let camera = self.clone();
        let turn = self.turn.get();
        spawn_local(async move {
            if let Err(trouble) = camera.run(turn).await
                && camera.turn.get() == turn
            {
                camera.report.emit(CameraEvent::Failed(trouble));
                if matches!(trouble, CameraTrouble::Denied | CameraTrouble::Dismissed) {
                    let report = camera.report.clone();
                    let allowed = when_allowed(move || report.emit(CameraEvent::Allowed)).await;
                    camera.allowed.replace(allowed);
                }
            }
        });
    }

    /// Lets go of it.
    pub fn stop(&self) {
        self.turn.set(self.turn.get() + 1);
        self.release();
        if let Some(video) = preview() {
            video.set_src_object(None);
        }
    }

    /// Sets the light; forgotten with the visit, so that nobody is dazzled by the next.
    pub fn light(&self, on: bool) {
        self.lit.set(on);
        if let Some(track) = self.track() {
            spawn_local(async move { optics::set(&track, "torch", on.into()).await });
        }
    }

    /// Sets the zoom, and remembers it.
    pub fn zoom(&self, value: f64) {
        self.host.choose(optics::ZOOM, Some(&value.to_string()));
        if let Some(track) = self.track() {
            spawn_local(async move { optics::set(&track, "zoom", value.into()).await });
        }
    }

    /// Goes on to the next camera at the back or the front, and remembers it.
    pub fn next_lens(self: &Rc<Self>) {
        let Some(track) = self.track() else { return };
        let camera = self.clone();
        spawn_local(async move {
            if let Some(next) = optics::next_lens(&track).await {
                camera.host.choose(optics::LENS, Some(&next));
                camera.start();
            }
        });
    }

    fn track(&self) -> Option<MediaStreamTrack> {
        self.stream.borrow().as_ref().and_then(|stream| tracks(stream).next())
    }

    fn release(&self) {
        if let Some(stream) = self.stream.take() {
            tracks(&stream).for_each(|track| track.stop());
        }
    }

    /// Shows and reads its pictures until it is stopped. Opened anew where they stop coming: after the device was turned, or
    /// when another program had it for a while.
    async fn run(&self, turn: u32) -> Result<(), CameraTrouble> {
        let Some(mut video) = self.show(turn).await? else { return Ok(()) };
        let mut pulse = Pulse::new(clock::milliseconds());
        while self.watch(turn, &video, &mut pulse).await? {
            self.release();
            match self.show(turn).await? {
                Some(anew) => video = anew,
                None => return Ok(()),
            }
            pulse.again(clock::milliseconds());
        }
        Ok(())
    }

    /// Opens it and shows its pictures; nothing if it was stopped meanwhile.
    async fn show(&self, turn: u32) -> Result<Option<HtmlVideoElement>, CameraTrouble> {
        let stream = open(self.host.chosen(optics::LENS)).await?;
        if self.turn.get() != turn {
            // Stopped while the browser was asking the user.
            tracks(&stream).for_each(|track| track.stop());
            return Ok(None);
        }
        let track = tracks(&stream).next();
        // `stream.clone()` is the browser's: another stream, which goes on filming.
        self.stream.replace(Some(Clone::clone(&stream)));
        let video = preview().ok_or(CameraTrouble::Unknown)?;
        video.set_muted(true);
        video.set_src_object(Some(&stream));
        let playing = video.play().map_err(|_| CameraTrouble::Unknown)?;
        // One that gives no picture never plays: what becomes of it is seen to while it is watched.
        let late = Promise::new(&mut |resolve, _| {
            wait(&resolve, BEGIN);
            if let Some(track) = &track {
                let _ = track.add_event_listener_with_callback("ended", &resolve);
            }
        });
        let playing = JsFuture::from(Promise::race(&Array::of2(&playing, &late))).await;
        if self.turn.get() != turn {
            return Ok(None);
        }
        // Of one that is taken away at once, Firefox says that it does not play.
        if playing.is_err() && track.as_ref().is_some_and(is_live) {
            return Err(CameraTrouble::Unknown);
        }
        let optics = match &track {
            Some(track) => optics::of(track, self.host.chosen(optics::ZOOM)).await,
            None => Optics::default(),
        };
        if let Some(track) = track.filter(|_| self.lit.get()) {
            optics::set(&track, "torch", true.into()).await;
        }
        if self.turn.get() != turn {
            return Ok(None);
        }
        self.report.emit(CameraEvent::Live(optics));
        Ok(Some(video))
    }

    /// One frame after the other: the next is taken when the last is answered. Whether the camera has to be opened anew.
    async fn watch(&self, turn: u32, video: &HtmlVideoElement, pulse: &mut Pulse) -> Result<bool, CameraTrouble> {
        let mut since = clock::milliseconds();
        loop {
            match self.reader.ready().await {
                Err(Failure::Unusable) => return Err(CameraTrouble::Reader),
                Err(_) => continue,
                Ok(()) => {}
            }
            let begin = clock::milliseconds();
            let moved = next_frame(video).await;
            if self.turn.get() != turn {
                return Ok(false);
            }
            match pulse.take(self.beat(begin, moved)) {
                Next::Look => {}
                Next::Open => return Ok(true),
                Next::Fail => return Err(CameraTrouble::Busy),
            }
            let frame = match self.grab(video).await {
                Some(frame) if !self.reader.is_busy() => frame,
                Some(frame) => {
                    close(&frame);
                    continue;
                }
                None => continue,
            };
            let texts = self.reader.frame(&frame).await;
            if self.turn.get() != turn {
                return Ok(false);
            }
            match texts {
                Ok(texts) if texts.is_empty() => {
                    if clock::milliseconds() - since >= PATIENCE {
                        since = f64::INFINITY;
                        self.report.emit(CameraEvent::Nothing);
                    }
                }
                Ok(texts) => {
                    since = clock::milliseconds();
                    self.report.emit(CameraEvent::Texts(texts));
                }
                Err(Failure::Picture(_)) => {
                    close(&frame);
                    self.only_bitmaps.set(true);
                }
                // The reader starts another worker; nobody needs to know.
                Err(_) => {}
            }
        }
    }

    /// What a wait for a picture, begun at this time, has come to.
    fn beat(&self, begin: f64, moved: bool) -> Beat {
        let now = clock::milliseconds();
        let track = self.track();
        let muted = track.as_ref().is_some_and(|track| get(track, "muted").is_truthy());
        let ended = !track.as_ref().is_some_and(is_live);
        Beat { now, waited: now - begin, moved, muted, ended }
    }

    /// The frame that is on screen, in the cheapest form.
    async fn grab(&self, video: &HtmlVideoElement) -> Option<JsValue> {
        if video.video_width() == 0 {
            return None;
        }
        let window = window()?;
        if !self.only_bitmaps.get() && has(&window, "VideoFrame") {
            return VideoFrame::new(video).ok().map(JsValue::from);
        }
        let bitmap = window.create_image_bitmap_with_html_video_element(video).ok()?;
        JsFuture::from(bitmap).await.ok()
    }
}

/// Asks the browser for the camera that was chosen before, or else the one at the back, in a size that codes are read well
/// and quickly at.
async fn open(lens: Option<String>) -> Result<MediaStream, CameraTrouble> {
    let window = window().ok_or(CameraTrouble::Unknown)?;
    if !window.is_secure_context() {
        return Err(CameraTrouble::Insecure);
    }
    if !policy_allows() {
        return Err(CameraTrouble::Policy);
    }
    let devices = window.navigator().media_devices().ok().filter(|devices| !devices.is_undefined());
    let devices = devices.ok_or(CameraTrouble::None)?;
    // One that is not there any more is no reason to fail: "ideal" takes another then.
    let (which, wanted) = match &lens {
        Some(lens) => ("deviceId", &**lens),
        None => ("facingMode", "environment"),
    };
    let video = object(&[
        (which, object(&[("ideal", wanted.into())])),
        ("width", object(&[("ideal", 1_280.into())])),
        ("height", object(&[("ideal", 720.into())])),
    ]);
    let constraints = MediaStreamConstraints::new();
    constraints.set_audio(&JsValue::FALSE);
    constraints.set_video(&video);
    let asked = devices.get_user_media_with_constraints(&constraints).map_err(|error| named(&error))?;
    match JsFuture::from(asked).await {
        Ok(stream) => Ok(stream.unchecked_into()),
        Err(error) => match named(&error) {
            CameraTrouble::Denied if !policy_allows() => Err(CameraTrouble::Policy),
            CameraTrouble::Denied if may_ask_again().await => Err(CameraTrouble::Dismissed),
            trouble => Err(trouble),
        },
    }
}

/// What the browser's error means (Media Capture and Streams, `getUserMedia`).
fn named(error: &JsValue) -> CameraTrouble {
    // By name and not by type: the type of `OverconstrainedError` differs between browsers.
    match &*get(error, "name").as_string().unwrap_or_default() {
        "NotFoundError" | "OverconstrainedError" => CameraTrouble::None,
        "NotAllowedError" => CameraTrouble::Denied,
        "SecurityError" => CameraTrouble::Policy,
        "NotReadableError" | "AbortError" => CameraTrouble::Busy,
        _ => CameraTrouble::Unknown,
    }
}

/// Waits until the video shows another picture, or a second at most: in a page out of sight it shows none. Whether it does.
async fn next_frame(video: &HtmlVideoElement) -> bool {
    let before = video.current_time();
    let mut told = true;
    let promise = Promise::new(&mut |resolve, _| {
        let request = get(video, "requestVideoFrameCallback").dyn_into::<Function>().ok();
        told = request.and_then(|request| request.call1(video, &resolve).ok()).is_some();
        wait(&resolve, if told { 1_000 } else { 33 });
    });
    let now = JsFuture::from(promise).await.unwrap_or_default();
    if told { now.as_f64().is_some() } else { video.current_time() != before }
}

/// Calls a function without arguments after so many milliseconds.
fn wait(resolve: &Function, milliseconds: i32) {
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, milliseconds);
    }
}

fn preview() -> Option<HtmlVideoElement> {
    window()?.document()?.get_element_by_id(PREVIEW)?.dyn_into().ok()
}

fn tracks(stream: &MediaStream) -> impl Iterator<Item = MediaStreamTrack> {
    Array::from(&stream.get_tracks()).into_iter().map(JsCast::unchecked_into)
}

fn is_live(track: &MediaStreamTrack) -> bool {
    get(track, "readyState") == "live"
}

/// Frames hold memory of the camera until they are closed.
fn close(frame: &JsValue) {
    if let Ok(close) = get(frame, "close").dyn_into::<Function>() {
        let _ = close.call0(frame);
    }
}

pub(super) fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // A new object takes every property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::has(object, &name.into()).unwrap_or(false)
}
