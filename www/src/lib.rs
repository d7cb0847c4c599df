//! The shopper's app. Everything worth testing is decided before a browser sees it:
//!
//! - [`state`] is what the app knows, and how each action changes it: pure;
//! - [`components`] are functions from state and words to nodes: pure, and the same without a browser;
//! - [`language`] says which languages there are, and which of them a user gets: pure;
//! - [`calendar`] writes the file for a calendar: pure;
//! - [`shell`] is the only part that touches the world: camera, worker, address, clock, files;
//! - [`app`] ties them together, and [`start`] is what `www/static/boot.js` calls.

// Modules are public for tests and for drawing pages without a browser, not for other packages.
pub mod app;
pub mod calendar;
pub mod checker;
pub mod components;
pub mod keys;
pub mod language;
pub mod route;
pub mod shell;
#[cfg(feature = "start")]
pub mod start;
pub mod state;
pub mod trouble;
pub mod ui;
