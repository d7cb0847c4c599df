//! What the measuring programs beside the tests have in common: a slow phone, a page that notes when its answer is on
//! screen, and a reader whose replies are counted.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::engine::{Engine, Setup};
use crate::page::Page;
use crate::run::{Case, Place, Test};
use crate::webdriver::Session;

/// A network and a processor as slow as Lighthouse has them for mobile pages: `throttling.mobileSlow4G` of its constants.
pub struct Slow {
    /// How long the beginning of each answer takes at least, in milliseconds.
    pub latency: f64,
    /// Bits a second, in kilobits, down and up.
    pub rate: [f64; 2],
    /// How many times slower the page's own thread is.
    pub processor: f64,
}

impl Slow {
    /// Slow 4G by the round trip, 150 ms, and the rate.
    pub const ROUND_TRIP: Slow = Slow { latency: 150.0, rate: [1_638.4, 750.0], processor: 4.0 };
    /// Slow 4G as Lighthouse has DevTools stand in for it. DevTools delays each request alike and knows no connections:
    /// the 3.75 round trips are for looking a host up, connecting and agreeing on keys, and the rate is a tenth less.
    pub const REQUEST: Slow = Slow { latency: 562.5, rate: [1_474.56, 675.0], processor: 4.0 };
    /// This machine as it is.
    pub const NOT: Slow = Slow { latency: 0.0, rate: [0.0, 0.0], processor: 1.0 };

    /// Makes the page so slow, until something else is said. Service workers and workers are as fast as before.
    pub fn apply(&self, session: &Session) -> Result<()> {
        // Nothing is limited by a rate of -1. DevTools counts bytes.
        let [down, up] = self.rate.map(|rate| if rate > 0.0 { rate * 1_024.0 / 8.0 } else { -1.0 });
        let network = json!({
            "offline": false, "latency": self.latency, "downloadThroughput": down, "uploadThroughput": up,
        });
        session.devtools("Network.enable", json!({}))?;
        session.devtools("Network.emulateNetworkConditions", network)?;
        session.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": self.processor })).map(drop)
    }
}

/// A promise of the time at which an answer is on screen: the first after it was asked for, once it has been painted.
pub const ANSWERED: &str = r#"
    const answered = () => new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector("article.answer h1")) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true });
    });"#;

/// Listens to the replies of the page's worker.
const REPLIES: &str = r#"
    window.replies = [];
    window.Worker = class extends Worker {
      constructor(...parts) {
        super(...parts);
        this.addEventListener("message", ({ data }) => data.id && replies.push(data));
      }
    };"#;

/// A browser whose pages note when their first answer is on screen, and what their reader replies.
pub fn chromium(setup: Setup) -> Result<Test> {
    let case = Case { module: "", name: "", engine: Engine::Chromium, place: Place::Online, setup };
    let test = Test::new(&case)?;
    let source = format!("(() => {{ {ANSWERED} {REPLIES} window.firstAnswer = answered(); }})();");
    test.page.session.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }))?;
    Ok(test)
}

/// When something of a page was on screen, in milliseconds since it began to load.
pub struct Shown {
    /// The first text or picture.
    pub content: f64,
    /// The answer.
    pub answer: f64,
}

/// Waits, without asking, until the page's first answer is on screen.
pub fn first_answer(page: &Page) -> Result<Shown> {
    const SHOWN: &str = r#"
        const [done] = arguments;
        firstAnswer.then((answer) => {
          done([performance.getEntriesByName("first-contentful-paint")[0]?.startTime, answer]);
        });"#;
    match &numbers(&page.session.script_async(SHOWN, &[])?)?[..] {
        &[content, answer] => Ok(Shown { content, answer }),
        other => anyhow::bail!("not two times: {other:?}"),
    }
}

/// The numbers of an array.
pub fn numbers(value: &Value) -> Result<Vec<f64>> {
    serde_json::from_value(value.clone()).with_context(|| format!("not numbers: {value}"))
}
