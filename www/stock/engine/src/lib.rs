//! What checks stock in the browser. A worker of the stock page holds a [`Session`](session::Session) at work:
//!
//! - [`message`] is what page and worker say to each other;
//! - [`session`] is what is kept on the device;
//! - [`engine`] holds the rows and what was found, and carries out what is asked;
//! - [`view`] says which rows are shown, `import` reads files, [`export`] writes them.

#![forbid(unsafe_code)]

pub mod engine;
pub mod export;
mod import;
pub mod message;
pub mod session;
pub mod view;
