//! What a person does with the app, from the first page to the answer. Each flow is written once, for every engine.

mod access;
mod beside;
mod camera;
mod device;
mod element;
mod failures;
mod first;
mod languages;
mod list;
mod photos;
mod scanning;
mod screens;
mod spoken;
mod stand_in;
mod stock;
mod styleguide;
mod ways;

pub(crate) use access::{accessible, keyboard};
pub(crate) use beside::{
    handed_on, history, opened_with_us, several_codes, shared_by_the_device, shared_with_us, the_box, update,
};
pub(crate) use camera::{
    camera_allowed, camera_allowed_late, camera_film, camera_lost, camera_nothing, camera_still, camera_turned,
};
pub(crate) use device::{stock_damaged, stock_keeps_nothing, stock_no_room, stock_quota, stock_stops};
pub(crate) use element::{
    builder, element, element_elsewhere, element_fails, element_form, element_frame, element_frame_camera,
    element_keys, element_loads, element_offline, element_races, element_scan, package,
};
pub(crate) use failures::{camera_denied, camera_insecure, camera_none, offences_are_seen, too_old};
pub(crate) use first::first_answer;
pub(crate) use languages::{another_language, equal_languages, every_language, own_words, reasons};
pub(crate) use list::{
    list_ages, list_fails, list_is_dropped, list_newer, list_ready, list_ready_insecure, list_rolled_back,
    list_two_tabs,
};
pub(crate) use photos::{photo_pdf, photos_large, photos_turned};
pub(crate) use scanning::{detector_alone, detector_rules, detectors, dying, frames_drawn};
pub(crate) use screens::{gallery, nothing_is_sent};
pub(crate) use spoken::spoken;
pub(crate) use stock::{stock, stock_camera, stock_kept, stock_row, stock_wedge};
pub(crate) use styleguide::styleguide;
pub(crate) use ways::{camera, camera_optics, dropped, link, pasted, photo, typed};
