//! The project's chores, as a library: `cargo xtask` is its command line, and the browser tests use [`server`] in
//! their own process.
//!
//! - [`setup`] finds or installs what the other verbs need
//! - [`build`] leaves `dist/`, ready for any static web host
//! - [`server`] and [`headers`]: the site as a host should serve it
//! - [`serve`] is a build, a server and a browser window
//! - [`mod@bench`] measures, and records what it measured
//! - [`trust`] makes the demonstration's key list
//! - [`mod@test`] runs what the project's own tests and a contributor run

pub mod bench;
pub mod build;
pub mod headers;
pub mod serve;
pub mod server;
pub mod setup;
pub mod test;
pub mod trust;

mod content_type;
mod day;
mod paths;
mod process;
