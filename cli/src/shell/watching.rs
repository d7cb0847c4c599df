//! A folder that is watched until Ctrl-C: what wakes those who look at it.

use crate::problem::Problem;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// Ends the watching.
#[derive(Clone)]
pub(crate) struct Stop {
    is_set: Arc<AtomicBool>,
    /// Room for one: whoever is woken looks at everything.
    wake: SyncSender<()>,
}

/// The events of a folder.
pub(crate) struct Watching {
    stop: Stop,
    woken: Receiver<()>,
    /// None where the system tells of no events; it ends when it is dropped.
    watcher: Option<RecommendedWatcher>,
}

impl Stop {
    /// Whether it was there already.
    pub(crate) fn set(&self) -> bool {
        let was = self.is_set.swap(true, Ordering::Relaxed);
        let _ = self.wake.try_send(());
        was
    }

    pub(crate) fn is_set(&self) -> bool {
        self.is_set.load(Ordering::Relaxed)
    }
}

impl Watching {
    /// Begins. From now on Ctrl-C, and what ends a service, sets the stop, and only the second one ends the program.
    pub(crate) fn begin(folder: &Path) -> Result<Self, Problem> {
        let (wake, woken) = sync_channel(1);
        let stop = Stop { is_set: Arc::default(), wake: wake.clone() };
        let pressed = stop.clone();
        let listening = ctrlc::set_handler(move || {
            if pressed.set() {
                std::process::exit(130);
            }
        });
        listening.map_err(|error| Problem::new("cli-stock-no-stop").cause(error))?;
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // What cannot be told apart is worth a look. Our own reading is not.
            let is_reading = event.is_ok_and(
                |event| matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)),
            );
            if !is_reading {
                let _ = wake.try_send(());
            }
        });
        let watcher = watcher.and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        Ok(Self { stop, woken, watcher: watcher.ok() })
    }

    /// Whether the system tells of what comes.
    pub(crate) fn is_told(&self) -> bool {
        self.watcher.is_some()
    }

    pub(crate) fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// Waits until something happened, or so long.
    pub(crate) fn wait(&self, most: Duration) {
        let _ = self.woken.recv_timeout(most);
    }

    /// Waits so long, whatever happens, but for the stop.
    pub(crate) fn pause(&self, time: Duration) {
        let end = Instant::now() + time;
        while !self.stop.is_set() {
            let rest = end.saturating_duration_since(Instant::now());
            if self.woken.recv_timeout(rest) == Err(RecvTimeoutError::Timeout) {
                break;
            }
        }
    }
}
