//! Watches for what no page may do: errors, breaches of its own content security policy, requests to other places.
//!
//! Chromium's console is read from the first byte on. The other drivers cannot read theirs: there the page is listened
//! to from its load event on, and Firefox prints uncaught errors where its driver's log takes them up.

use anyhow::Result;
use serde_json::Value;

use crate::engine::Engine;
use crate::webdriver::Session;

/// Listens in the page. What it hears is kept there until it is collected.
const LISTEN: &str = r#"
    if (window.offences) return;
    const offences = (window.offences = []);
    document.addEventListener("securitypolicyviolation", (event) => {
      offences.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
    addEventListener("error", (event) => offences.push(`error: ${event.message}`), true);
    addEventListener("unhandledrejection", (event) => offences.push(`rejection: ${event.reason}`));
    const { error } = console;
    console.error = (...words) => {
      offences.push(`console: ${words.join(" ")}`);
      error.apply(console, words);
    };
"#;

/// What was heard, whether the app gave up, and where files came from if not from here.
const COLLECT: &str = r#"
    const heard = (window.offences || []).splice(0);
    const trouble = document.getElementById("trouble");
    if (trouble && !trouble.hidden) heard.push(`the app gave up: ${trouble.innerText}`);
    for (const { name } of performance.getEntriesByType("resource")) {
      const { origin, protocol } = new URL(name);
      if (origin !== location.origin && protocol !== "blob:") heard.push(`a request elsewhere: ${name}`);
    }
    return heard;
"#;

/// The root after the newest is asked for (TUF 5.3.3) where the host does not say which is the newest, and is not there:
/// Chromium's console says so.
const NEXT_ROOT: &str = ".root.json";

pub(crate) struct Watch {
    engine: Engine,
    offences: Vec<String>,
    expected: Vec<&'static str>,
}

impl Watch {
    pub(crate) fn new(engine: Engine) -> Watch {
        Watch { engine, offences: Vec::new(), expected: vec![NEXT_ROOT] }
    }

    /// Listens in a page that has just been loaded.
    pub(crate) fn begin(&self, session: &Session) -> Result<()> {
        session.script(LISTEN, &[]).map(drop)
    }

    /// Takes up what has happened since the last time, before the page is left.
    pub(crate) fn collect(&mut self, session: &Session) -> Result<()> {
        if let Value::Array(heard) = session.script(COLLECT, &[])? {
            self.offences.extend(heard.iter().map(|one| one.as_str().unwrap_or_default().to_owned()));
        }
        if self.engine == Engine::Chromium {
            let severe = session.console()?.into_iter().filter(|entry| entry["level"] == "SEVERE");
            self.offences.extend(severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()));
        }
        Ok(())
    }

    pub(crate) fn expect(&mut self, part: &'static str) {
        self.expected.push(part);
    }

    /// All that was not expected; of a driver's log, the lines in which Firefox speaks of errors in the app's scripts
    /// and not in its own.
    pub(crate) fn offences(&self, log: &str) -> Vec<String> {
        let printed = log.lines().filter(|line| line.contains("JavaScript error: http"));
        let all = self.offences.iter().map(String::as_str).chain(printed);
        all.filter(|offence| !self.expected.iter().any(|part| offence.contains(part))).map(str::to_owned).collect()
    }
}
