//! What a person does with the app, from the first page to the answer. Each flow is written once, for every engine.

mod access;
mod failures;
mod first;
mod languages;
mod list;
mod screens;
mod ways;

pub(crate) use access::{accessible, keyboard};
pub(crate) use failures::{camera_denied, camera_insecure, camera_none, offences_are_seen, too_old};
pub(crate) use first::first_answer;
pub(crate) use languages::{another_language, equal_languages, every_language, own_words, reasons};
pub(crate) use list::{
    list_ages, list_fails, list_is_dropped, list_newer, list_ready, list_ready_insecure, list_rolled_back,
    list_two_tabs,
};
pub(crate) use screens::{gallery, nothing_is_sent};
pub(crate) use ways::{camera, camera_optics, dropped, link, pasted, photo, typed};
