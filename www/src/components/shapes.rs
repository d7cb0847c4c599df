//! Shapes that stand beside words, never instead of them: hidden from screen readers, drawn in the text's colour.

use labelcheck::{Mood, Shape};
use yew::{Html, html};

/// The shape of a mood: each has another outline, so that nothing hangs on colour. A maker's statement that checks out
/// has a sheet of paper: the tick in the circle is for what an authority stands behind.
pub fn mood(mood: Mood, about: Shape) -> Html {
    match mood {
        Mood::Good if about == Shape::Statement => shape(
            "shape-sheet",
            html! { <path class="fill" d="M10 4h30l14 14v42H10zM40 4v14h14" /> },
            "M20 30h24M20 40h24M20 50h14",
        ),
        Mood::Good => {
            shape("shape-good", html! { <circle class="fill" cx="32" cy="32" r="29" /> }, "M18 33l10 10 19-21")
        }
        Mood::Mind => mind("shape-mind"),
        Mood::Bad => shape(
            "shape-bad",
            html! { <path class="fill" d="M20 3h24l17 17v24L44 61H20L3 44V20z" /> },
            "M21 21l22 22M43 21L21 43",
        ),
        Mood::Unknown => shape(
            "shape-unknown",
            html! { <rect class="fill" x="4" y="4" width="56" height="56" rx="5" /> },
            "M23 25a9 9 0 1 1 13 8c-3 2-4 3-4 7M32 48v1",
        ),
    }
}

/// The small triangle of a warning.
pub fn warning() -> Html {
    mind("shape-small")
}

/// The logo: a tag with a tick.
pub fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path class="fill" d="M6 10a4 4 0 0 1 4-4h20l14 18-14 18H10a4 4 0 0 1-4-4z" />
            <path class="line" d="M14 24l6 6 11-12" />
        </svg>
    }
}

/// A camera.
pub fn camera() -> Html {
    icon(html! { <>
        <path d="M4 9h5l2-3h10l2 3h5v17H4z" />
        <circle cx="16" cy="17" r="5" />
    </> })
}

/// A photo.
pub fn photo() -> Html {
    icon(html! { <>
        <path d="M4 6h24v20H4zM4 22l8-8 6 6 4-4 6 6" />
        <circle cx="21" cy="12" r="2" />
    </> })
}

/// A bar code.
pub fn bars() -> Html {
    icon(html! { <path d="M5 7v18M9 7v18M13 7v14M16 7v14M20 7v14M24 7v18M27 7v18" /> })
}

/// A globe.
pub fn globe() -> Html {
    icon(html! { <path d="M4 16a12 12 0 1 0 24 0a12 12 0 1 0-24 0h24M16 4c-7 7-7 17 0 24c7-7 7-17 0-24" /> })
}

fn icon(lines: Html) -> Html {
    html! { <svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">{ lines }</svg> }
}

fn mind(class: &'static str) -> Html {
    shape(class, html! { <path class="fill" d="M32 4l30 54H2z" /> }, "M32 24v17M32 49v1")
}

fn shape(class: &'static str, outline: Html, sign: &'static str) -> Html {
    html! {
        <svg class={yew::classes!("shape", class)} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            { outline }
            <path class="line" d={sign} />
        </svg>
    }
}
