//! Which flows run in which engines. A flow is written once, in `flows`, and its tests' paths begin with the engine's
//! name: `cargo xtask test` leaves out engines that are not there by that name.

mod flows;

use labelcheck_browser::engine::{Camera, Setup};
use labelcheck_browser::video::Film;

/// A test for each flow, in one engine and one place; `= SETUP` for a browser that is set up in another way than usual.
macro_rules! tests {
    ($engine:ident, $place:ident: $($test:ident $(as $flow:ident)? $(= $setup:expr)?),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                let case = labelcheck_browser::run::Case {
                    module: module_path!(),
                    name: stringify!($test),
                    engine: labelcheck_browser::engine::Engine::$engine,
                    place: labelcheck_browser::run::Place::$place,
                    setup: tests!(@or_usual $($setup)?),
                };
                labelcheck_browser::run::run(&case, tests!(@flow $test $($flow)?));
            }
        )*
    };
    (@or_usual) => { labelcheck_browser::engine::Setup::USUAL };
    (@or_usual $setup:expr) => { $setup };
    (@flow $test:ident) => { crate::flows::$test };
    (@flow $test:ident $flow:ident) => { crate::flows::$flow };
}

const NO_CAMERA: Setup = Setup::camera(Camera::None);
const DENIED: Setup = Setup::camera(Camera::Denied);
const DARK: Setup = Setup { camera: Camera::None, ..Setup::DARK };

const NOTHING: Setup = Setup::camera(Camera::Still(None));

const fn film(film: Film) -> Setup {
    Setup::camera(Camera::Film(film))
}

mod chromium {
    mod online {
        use crate::Film;

        tests! { Chromium, Online:
            camera, photo, dropped, typed, pasted, link, gallery, keyboard, nothing_is_sent, offences_are_seen, too_old,
            camera_none = crate::NO_CAMERA, camera_denied = crate::DENIED, camera_insecure = crate::Setup::INSECURE,
            camera_optics, camera_still, camera_allowed = crate::DENIED, camera_nothing = crate::NOTHING,
            camera_tilted as camera_film = crate::film(Film::Tilted),
            camera_moving as camera_film = crate::film(Film::Moving),
            camera_dark as camera_film = crate::film(Film::Dark),
            camera_glare as camera_film = crate::film(Film::Glare),
            camera_beside as camera_film = crate::film(Film::Beside),
            photos_large,
            list_newer, list_rolled_back, list_is_dropped, list_fails, list_two_tabs, list_ages, list_ready,
            list_ready_insecure = crate::Setup::INSECURE,
            accessible, accessible_dark as accessible = crate::Setup::DARK,
            another_language, every_language, equal_languages, own_words, reasons, first_answer,
            detector_rules, detectors, detector_alone, dying,
            camera_turned, camera_lost, camera_allowed_late, photos_turned, photo_pdf,
            shared_by_the_device, opened_with_us, spoken, the_box, handed_on, history, update, shared_with_us, several_codes,
            styleguide = crate::NO_CAMERA, styleguide_dark as styleguide = crate::DARK,
            element, element_scan, element_form, element_keys, element_loads, element_races, element_frame, element_elsewhere, element_fails, element_frame_camera, element_offline, builder, package,
            stock, stock_kept, stock_row, stock_wedge, stock_camera,
            stock_no_room, stock_quota, stock_stops, stock_keeps_nothing, stock_damaged,
        }
    }
    mod offline {
        tests! { Chromium, Offline:
            camera, photo, dropped, typed, pasted, link, gallery, keyboard, another_language, reasons, stock,
        }
    }
    mod subfolder {
        tests! { Chromium, Subfolder: photo, typed, link, own_words, reasons }
    }
    mod subfolder_offline {
        tests! { Chromium, SubfolderOffline: photo, link }
    }
}

mod firefox {
    mod online {
        tests! { Firefox, Online:
            photo, dropped, typed, pasted, link, gallery, keyboard, nothing_is_sent, offences_are_seen,
            camera_none = crate::NO_CAMERA, camera_denied = crate::DENIED,
            list_newer, list_rolled_back, list_is_dropped, list_fails, list_two_tabs, list_ages, list_ready,
            accessible, accessible_dark as accessible = crate::Setup::DARK,
            another_language, every_language, equal_languages, own_words, reasons, first_answer,
            detector_rules, detectors, detector_alone, dying,
            camera_turned, camera_lost, camera_allowed_late, photos_turned, photo_pdf,
            the_box, handed_on, history, update, shared_with_us, several_codes,
            styleguide = crate::NO_CAMERA,
            element, element_scan, element_form, element_keys, element_loads, element_races, element_frame, element_elsewhere, element_fails, element_frame_camera, element_offline, builder, package,
            stock, stock_kept, stock_row, stock_wedge, stock_no_room, stock_stops, stock_keeps_nothing, stock_damaged,
        }
    }
    mod offline {
        tests! { Firefox, Offline:
            photo, dropped, typed, pasted, link, gallery, keyboard, another_language, reasons,
        }
    }
    mod subfolder {
        tests! { Firefox, SubfolderOffline: photo, link }
    }
}

mod webkit {
    mod online {
        tests! { WebKit, Online:
            photo, dropped, typed, pasted, link, gallery, keyboard, nothing_is_sent, offences_are_seen,
            camera_none = crate::NO_CAMERA, accessible,
            list_newer, list_rolled_back, list_is_dropped, list_fails, list_two_tabs, list_ages, list_ready,
            another_language, every_language, equal_languages, own_words, reasons, first_answer,
            detector_rules, detectors, detector_alone, dying, frames_drawn,
            camera_turned, camera_lost, camera_allowed_late, photos_turned, photo_pdf,
            // No system hands anything over to this engine.
            the_box, handed_on, history, update, several_codes,
            styleguide = crate::NO_CAMERA,
            element, element_scan, element_form, element_keys, element_loads, element_races, element_frame, element_elsewhere, element_fails, element_frame_camera, element_offline, builder, package,
            stock, stock_kept, stock_row, stock_wedge, stock_no_room, stock_stops, stock_keeps_nothing, stock_damaged,
        }
    }
    mod offline {
        tests! { WebKit, Offline: photo, dropped, typed, pasted, link, gallery, keyboard }
    }
    mod subfolder {
        tests! { WebKit, SubfolderOffline: photo, link }
    }
}
