//! What the tests in real browsers are made of. The tests themselves are in `tests/browsers/`.
//!
//! - [`engine`]: the three engines, how each is started, and what a test can ask for
//! - [`webdriver`]: the protocol, [`page`]: what a test does with a page
//! - [`site`]: the built site on a server that can go away
//! - [`key_list`]: the key lists of the site, and others that are made for a test
//! - [`sample`] and [`expected`]: what is scanned, and what the core says of it
//! - [`picture`]: photos, [`video`]: what the camera sees
//! - [`run`]: runs one test and says what was on screen if it fails
//! - [`measure`]: what the measuring programs beside the tests have in common

pub mod engine;
pub mod expected;
pub mod key_list;
pub mod measure;
pub mod page;
pub mod picture;
pub mod run;
pub mod sample;
pub mod shots;
pub mod site;
pub mod spoken;
pub mod styleguide;
pub mod video;
pub mod webdriver;

mod process;
mod watch;

// The scanner's own test pictures: one way to draw a tilted code is enough. `unreachable_pub` and others are allowed there.
#[path = "../../../crate/src/scan/draw.rs"]
mod draw;
