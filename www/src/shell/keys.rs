//! The key list on the server and on this device: fetched, stored, read again. What is true of it, [`Keys`] says.

use super::clock;
use super::host::{Host, Kept, release};
use super::rest;
use crate::checker::Checker;
use crate::keys::{Keys, newest_root};
use crate::state::{Looked, Ready};
use crate::trouble::ListTrouble;
use js_sys::{Promise, Uint8Array};
use labelcheck::{Evidence, KeyList, KeyListError, Refresh, Request};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// What says whether anything is new.
const TIMESTAMP: &str = "timestamp.json";

/// Its largest size, in bytes; the core holds it against its own limit.
const TIMESTAMP_BYTES: usize = 512 * 1_024;

/// How long one file may take, in milliseconds.
const FILE: f64 = 20_000.0;

/// How long all of them may take together.
const ALL: f64 = 120_000.0;

/// The key list's side of the shell.
pub struct KeyStore {
    host: Rc<Host>,
    keys: Rc<Keys>,
    checker: Rc<Checker>,
}

/// Why no newer list came, with the details in English.
type Trouble = (ListTrouble, String);

impl KeyStore {
    pub fn new(host: Rc<Host>, keys: Rc<Keys>, checker: Rc<Checker>) -> Self {
        Self { host, keys, checker }
    }

    /// What the list of the samples' day says.
    pub(super) fn of_samples(&self, unit: &[u8]) -> Option<Evidence> {
        self.keys.of_samples(unit).ok()
    }

    /// Looks for a newer list, goes by it and stores it. Not before the screen was painted, and the browser has nothing better
    /// to do.
    pub async fn look(&self) -> Looked {
        let _ = done(self.host.painted()).await;
        let _ = done(self.host.idle()).await;
        let (result, unkept) = match self.newer().await {
            Ok(None) => (Ok(false), false),
            Ok(Some(list)) => match self.keys.take(list) {
                Some(taken) => {
                    self.checker.take(taken.evidence);
                    (Ok(true), self.keep(&taken.list).await.is_err())
                }
                None => (Ok(false), false),
            },
            Err(trouble) => (Err(trouble), false),
        };
        Looked { result, list: self.checker.list(clock::now()), unkept, at: clock::milliseconds() }
    }

    /// A list that is newer than the one held: one that another page of the app has stored meanwhile, or the server's.
    async fn newer(&self) -> Result<Option<KeyList>, Trouble> {
        if !window().is_some_and(|window| window.navigator().on_line()) {
            return Err((ListTrouble::Offline, String::new()));
        }
        let started = clock::milliseconds();
        let timestamp = self.fetch(TIMESTAMP, TIMESTAMP_BYTES, FILE).await?;
        let newest = timestamp.as_deref().and_then(newest_root);
        match self.refreshed(newest, timestamp.as_deref(), started).await {
            // What the host says of its roots may be why: what it has is asked for.
            Err(_) if newest.is_some() => self.refreshed(None, None, started).await,
            result => result,
        }
    }

    /// A refresh, with what the host says of its newest root, and the timestamp where that has come.
    ///
    /// Off-spec: the timestamp is fetched before the roots (TUF 5.3 comes before 5.4). It is verified after them.
    async fn refreshed(
        &self,
        newest: Option<u64>,
        timestamp: Option<&[u8]>,
        started: f64,
    ) -> Result<Option<KeyList>, Trouble> {
        let held = self.keys.held();
        let last = newest.map(|newest| format!("{}.root.json", newest.saturating_add(1)));
        let mut refresh = Refresh::new(self.keys.root(), Some(&held), clock::now().instant).map_err(refused)?;
        while let Some(Request { path, limit, .. }) = refresh.next().cloned() {
            if last.as_ref() == Some(&path) {
                refresh.give(None).map_err(refused)?;
                continue;
            }
            if let (TIMESTAMP, Some(timestamp)) = (&*path, timestamp) {
                refresh.give(Some(timestamp)).map_err(refused)?;
                continue;
            }
            let left = ALL - (clock::milliseconds() - started);
            let bytes = self.fetch(&path, limit, left.clamp(0.0, FILE)).await?;
            refresh.give(bytes.as_deref()).map_err(refused)?;
        }
        rest(&self.host).await;
        let refreshed = refresh.finish().map_err(refused)?;
        Ok(refreshed.changed.then_some(refreshed.list))
    }

    async fn fetch(&self, path: &str, limit: usize, milliseconds: f64) -> Result<Option<Vec<u8>>, Trouble> {
        // Within 53 bits: no limit of the core is above 16 MB.
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        match done(self.host.file(path, limit.into(), milliseconds)).await {
            Ok(bytes) => Ok(bytes.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())),
            Err(error) => {
                let error = error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message()));
                Err((ListTrouble::Unreachable, error.unwrap_or_default()))
            }
        }
    }

    /// Stores the list held, unless another page has stored one that is as new meanwhile.
    async fn keep(&self, list: &KeyList) -> Result<(), JsValue> {
        let lock = done(self.host.lock()).await?;
        let result = self.keep_locked(list).await;
        release(&lock);
        result
    }

    async fn keep_locked(&self, list: &KeyList) -> Result<(), JsValue> {
        if self.keys.replaces(self.stored().await?.as_deref()) {
            done(self.host.store(&list.files().to_bytes())).await?;
        }
        Ok(())
    }

    /// Removes what is stored, unless another page has stored something better meanwhile.
    pub(super) async fn discard(&self) -> Result<(), JsValue> {
        let lock = done(self.host.lock()).await?;
        let result = match self.stored().await {
            Ok(Some(unit)) if self.keys.verified(&unit).is_err() => done(self.host.discard()).await.map(drop),
            _ => Ok(()),
        };
        release(&lock);
        result
    }

    async fn stored(&self) -> Result<Option<Vec<u8>>, JsValue> {
        let unit = done(self.host.stored()).await?;
        Ok(unit.dyn_into::<Uint8Array>().ok().map(|unit| unit.to_vec()))
    }

    /// Reads everything that a visit without a connection needs, and verifies it as that visit would.
    pub(super) async fn ready(&self) -> Ready {
        let kept: Kept = match done(self.host.kept()).await {
            Ok(kept) => kept.unchecked_into(),
            Err(_) => return Ready::Never,
        };
        match kept.controlled() {
            None => return Ready::Never,
            Some(false) => return Ready::NotYet,
            Some(true) => {}
        }
        if kept.missing() > 0 {
            return Ready::Files(kept.missing());
        }
        let Some(built_in) = kept.keys().and_then(|unit| self.keys.verified(&unit).ok()) else {
            return Ready::List;
        };
        // What does not verify here is dropped then, in favour of what is built in.
        let stored = self.stored().await.ok().flatten().and_then(|unit| self.keys.verified(&unit).ok());
        Ready::Yes(stored.unwrap_or(built_in).published().date(0))
    }
}

/// What the core's refusal means to the user.
fn refused(error: KeyListError) -> Trouble {
    let trouble = match &error {
        KeyListError::Rollback { .. } => ListTrouble::Older,
        KeyListError::Expired { .. } => ListTrouble::Expired,
        KeyListError::Missing { .. } => ListTrouble::Unreachable,
        _ => ListTrouble::Wrong,
    };
    (trouble, error.to_string())
}

async fn done(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(promise).await
}
