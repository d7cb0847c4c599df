//! The WebDriver protocol (<https://www.w3.org/TR/webdriver2/>), as much of it as is needed.

use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The name under which an element's reference stands in JSON (section 11 of the specification).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long one command may take: a page load or a search for violations on a busy machine.
const COMMAND: Duration = Duration::from_secs(60);

/// How many bytes an answer may have: a screenshot of a long page.
const LARGEST: u64 = 64 * 1024 * 1024;

/// One browser window with a profile of its own. Dropping it closes the browser.
pub struct Session {
    agent: ureq::Agent,
    base: String,
}

/// An element in the page as it is now.
pub struct Element(String);

/// The HTTP client for a driver on this machine.
pub(crate) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(COMMAND))
        // The answer to a failed command says why in its body.
        .http_status_as_error(false)
        // The driver is on this machine.
        .proxy(None)
        .build()
        .into()
}

impl Session {
    /// Asks a driver for a browser.
    pub(crate) fn new(driver: &str, capabilities: &Value) -> Result<Session> {
        let agent = agent();
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = value(agent.post(format!("{driver}/session")).send_json(&body)?).context("new session")?;
        let id = answer["sessionId"].as_str().context("a session without a name")?;
        Ok(Session { agent, base: format!("{driver}/session/{id}") })
    }

    /// Opens an address and waits for the page's load event.
    pub fn navigate(&self, url: &str) -> Result<()> {
        self.post("url", json!({ "url": url })).map(drop)
    }

    /// Opens another tab and turns to it; the name of the one that it was turned to before, and of the new one.
    pub fn new_tab(&self) -> Result<[String; 2]> {
        let name = |value: &Value| value.as_str().map(str::to_owned).context("a window without a name");
        let before = name(&self.get("window")?)?;
        let new = name(&self.post("window/new", json!({ "type": "tab" }))?["handle"])?;
        self.turn_to(&new)?;
        Ok([before, new])
    }

    /// Turns to a tab.
    pub fn turn_to(&self, tab: &str) -> Result<()> {
        self.post("window", json!({ "handle": tab })).map(drop)
    }

    /// Makes the window as small as this, or as small as this browser's may be.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("window/rect", json!({ "width": width, "height": height })).map(drop)
    }

    pub(crate) fn back(&self) -> Result<()> {
        self.post("back", json!({})).map(drop)
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post("execute/sync", json!({ "script": body, "args": arguments }))
    }

    /// The same for a body that calls its last argument when it is done.
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post("execute/async", json!({ "script": body, "args": arguments }))
    }

    pub(crate) fn find(&self, css: &str) -> Result<Element> {
        let found = self.post("element", json!({ "using": "css selector", "value": css }))?;
        let id = found[ELEMENT].as_str().with_context(|| format!("no reference for {css}"))?;
        Ok(Element(id.to_owned()))
    }

    /// The element that a script returns.
    pub(crate) fn element(&self, script: &str) -> Result<Element> {
        let found = self.script(script, &[])?;
        let id = found[ELEMENT].as_str().with_context(|| format!("no element from {script}"))?;
        Ok(Element(id.to_owned()))
    }

    pub(crate) fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/click", element.0), json!({})).map(drop)
    }

    /// Types into a field; gives a file's path to a file chooser.
    pub(crate) fn send_keys(&self, element: &Element, text: &str) -> Result<()> {
        self.post(&format!("element/{}/value", element.0), json!({ "text": text })).map(drop)
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub(crate) fn press(&self, keys: &str) -> Result<()> {
        let actions: Vec<Value> = keys
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() })))
            .collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("actions", json!({ "actions": [keyboard] })).map(drop)
    }

    /// What is in the window, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let answer = self.get("screenshot")?;
        Ok(STANDARD.decode(answer.as_str().context("no picture")?)?)
    }

    /// A DevTools command, in Chromium.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// What Chromium's console has shown since it was last asked.
    pub(crate) fn console(&self) -> Result<Vec<Value>> {
        self.log("browser")
    }

    /// What Chromium has recorded of its threads since the session began, in the Trace Event Format. Asking ends the
    /// recording.
    pub fn trace(&self) -> Result<Vec<Value>> {
        let mut events = Vec::new();
        for entry in self.log("performance")? {
            // DevTools' own message is text within the driver's.
            let mut message: Value =
                serde_json::from_str(entry["message"].as_str().context("an entry without a message")?)?;
            let message = &mut message["message"];
            if message["method"] == "Tracing.dataCollected" {
                events.push(message["params"].take());
            }
        }
        Ok(events)
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>> {
        match self.post("se/log", json!({ "type": kind }))? {
            Value::Array(entries) => Ok(entries),
            other => bail!("not a log: {other}"),
        }
    }

    fn post(&self, command: &str, body: Value) -> Result<Value> {
        let sent = self.agent.post(format!("{}/{command}", self.base)).send_json(&body);
        value(sent.with_context(|| command.to_owned())?).with_context(|| command.to_owned())
    }

    fn get(&self, command: &str) -> Result<Value> {
        let sent = self.agent.get(format!("{}/{command}", self.base)).call();
        value(sent.with_context(|| command.to_owned())?).with_context(|| command.to_owned())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // If it cannot be closed, the driver's end closes it.
        let _ = self.agent.delete(&self.base).call();
    }
}

fn value(mut response: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let ok = response.status().is_success();
    let mut body: Value = response.body_mut().with_config().limit(LARGEST).read_json()?;
    let value = body["value"].take();
    if ok {
        return Ok(value);
    }
    let part = |name: &str| value[name].as_str().unwrap_or("?").lines().next().unwrap_or_default().to_owned();
    Err(anyhow!("{}: {}", part("error"), part("message")))
}
