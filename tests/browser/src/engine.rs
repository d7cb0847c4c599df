//! The three engines: how each is started, and what a test can ask for.

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use crate::process::{Driver, program};
use crate::video::{self, Film};
use crate::webdriver::Session;

/// A browser engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Chrome, Edge and others.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: the nearest thing to Safari that Linux has.
    WebKit,
}

/// What the browser finds when a page asks for the camera.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Camera {
    /// In Chromium one that shows the sample's label after some empty frames; in the others one that shows a test picture.
    Working,
    /// Like the first, but nothing changes in sight: in Chromium a code with this text, or the box alone. As many frames a
    /// second as a phone has, for measuring.
    Still(Option<&'static str>),
    /// In Chromium one that shows this; in the others one that shows a test picture.
    Film(Film),
    /// There is none.
    None,
    /// There is one, and the user has said no.
    Denied,
}

/// How a browser is set up for a test.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// What the page finds when it asks for the camera.
    pub camera: Camera,
    /// Whether the user prefers dark pages.
    pub dark: bool,
    /// Whether pages come from a host that is not this machine to the browser, so without a secure context.
    pub insecure: bool,
    /// Whether Chromium records what its threads do, for measuring.
    pub traced: bool,
}

/// The host whose name leads to this machine without the browser's knowing: an insecure context.
pub const INSECURE_HOST: &str = "shop.example";

/// What Chromium records of its threads: their tasks, and what a page gets to hear in them.
const TRACED: &str = "devtools.timeline,disabled-by-default-devtools.timeline";

/// The size of a phone's screen, in CSS pixels.
const PHONE: (u32, u32) = (412, 915);

impl Setup {
    /// What most tests ask for.
    pub const USUAL: Setup = Setup { camera: Camera::Working, dark: false, insecure: false, traced: false };

    /// A user who prefers dark pages.
    pub const DARK: Setup = Setup { dark: true, ..Setup::USUAL };

    /// A page that was not opened with https.
    pub const INSECURE: Setup = Setup { insecure: true, ..Setup::USUAL };

    /// Another camera.
    pub const fn camera(camera: Camera) -> Setup {
        Setup { camera, ..Setup::USUAL }
    }
}

impl Engine {
    /// Whether its camera can show a label.
    pub fn can_film(self) -> bool {
        self == Engine::Chromium
    }

    pub(crate) fn driver(self, scratch: &Path) -> Result<Driver> {
        match self {
            Engine::Chromium => Driver::start(&program("LABELCHECK_CHROMEDRIVER", "chromedriver"), scratch),
            Engine::Firefox => Driver::start(&program("LABELCHECK_GECKODRIVER", "geckodriver"), scratch),
            Engine::WebKit => {
                let xvfb_run = program("LABELCHECK_XVFB_RUN", "xvfb-run");
                Driver::start_in_x(&xvfb_run, &program("LABELCHECK_WEBKITDRIVER", "WebKitWebDriver"), scratch)
            }
        }
    }

    /// A browser with a fresh profile.
    pub(crate) fn session(self, driver: &Driver, setup: Setup) -> Result<Session> {
        let capabilities = match self {
            Engine::Chromium => chromium(setup)?,
            Engine::Firefox => firefox(setup),
            Engine::WebKit => webkit(setup),
        };
        let session = Session::new(driver.url(), &capabilities)?;
        if self == Engine::Chromium && setup.dark {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            session.devtools("Emulation.setEmulatedMedia", dark)?;
        }
        Ok(session)
    }
}

fn chromium(setup: Setup) -> Result<Value> {
    let mut arguments: Vec<String> = [
        "--headless",
        // These tests run as root in containers.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Or it asks for https first where it should say that the page is insecure.
        "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
    ]
    .map(String::from)
    .to_vec();
    arguments.push(format!("--window-size={},{}", PHONE.0, PHONE.1));
    match setup.camera {
        Camera::Working => arguments.extend(showing(&Film::Late.file()?)),
        Camera::Film(film) => arguments.extend(showing(&film.file()?)),
        Camera::Still(text) => arguments.extend(showing(&video::still(text)?)),
        Camera::None => {
            arguments.push("--use-fake-ui-for-media-stream".into());
            arguments.push("--use-fake-device-for-media-stream=device-count=0".into());
        }
        Camera::Denied => arguments.push("--use-fake-device-for-media-stream".into()),
    }
    if setup.insecure {
        arguments.push(format!("--host-resolver-rules=MAP {INSECURE_HOST} 127.0.0.1"));
    }
    // 2 is "block", what a user's "never" leaves behind.
    let camera = if setup.camera == Camera::Denied { 2 } else { 1 };
    let mut options = json!({
        "args": arguments,
        "prefs": { "profile.default_content_setting_values.media_stream_camera": camera },
    });
    if let Some(binary) = std::env::var_os("LABELCHECK_CHROMIUM") {
        options["binary"] = binary.to_string_lossy().into();
    }
    let mut logs = json!({ "browser": "ALL" });
    if setup.traced {
        logs["performance"] = "ALL".into();
        options["perfLoggingPrefs"] = json!({ "traceCategories": TRACED, "enableNetwork": false, "enablePage": false });
    }
    Ok(json!({ "goog:chromeOptions": options, "goog:loggingPrefs": logs }))
}

/// A camera that shows a file, and nobody who would have to allow it.
fn showing(video: &Path) -> [String; 3] {
    [
        "--use-fake-ui-for-media-stream".into(),
        "--use-fake-device-for-media-stream".into(),
        format!("--use-file-for-fake-video-capture={}", video.display()),
    ]
}

fn firefox(setup: Setup) -> Value {
    let mut options = json!({
        "args": ["-headless", "--width", PHONE.0.to_string(), "--height", PHONE.1.to_string()],
        "prefs": {
            // 0 is dark, 1 is light.
            "layout.css.prefers-color-scheme.content-override": u8::from(!setup.dark),
            "media.navigator.streams.fake": setup.camera != Camera::None,
            // 1 allows, 2 blocks.
            "permissions.default.camera": if setup.camera == Camera::Denied { 2 } else { 1 },
        },
    });
    if let Some(binary) = std::env::var_os("LABELCHECK_FIREFOX") {
        options["binary"] = binary.to_string_lossy().into();
    }
    json!({ "moz:firefoxOptions": options })
}

fn webkit(setup: Setup) -> Value {
    let browser = program("LABELCHECK_MINIBROWSER", "MiniBrowser");
    let films = matches!(setup.camera, Camera::Working | Camera::Still(_) | Camera::Film(_));
    let camera = format!("--enable-mock-capture-devices={films}");
    let options = json!({ "binary": browser.to_string_lossy(), "args": ["--automation", camera] });
    json!({ "webkitgtk:browserOptions": options })
}
