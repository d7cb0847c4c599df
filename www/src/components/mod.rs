//! The screens: functions from state and words to nodes. They decide nothing and touch nothing; what the user does
//! goes out through [`Out`].

mod about;
mod answer;
mod choosing;
mod compare;
pub mod controls;
mod frame;
mod gallery;
mod history;
mod home;
mod language;
mod list;
mod next;
mod scanning;
pub mod shapes;

pub use answer::answer;
pub use frame::{Page, PageProps, page};

use crate::state::Action;
use web_sys::File;
use yew::Callback;

/// The heading of each screen: where the focus goes when the screen changes.
pub const HEADING: &str = "headline";
/// The video element that shows the camera's picture.
pub const PREVIEW: &str = "camera-preview";
/// The field for a code's text.
pub const FIELD: &str = "code-field";
/// What became of a picture.
pub const PICTURE: &str = "picture-state";

/// The field for a product number.
pub const NUMBER: &str = "number-field";

/// The live region: what is said aloud.
pub const ANNOUNCEMENT: &str = "announcement";

/// Where the user's doings go.
#[derive(Clone, PartialEq)]
pub struct Out {
    /// To the state.
    pub act: Callback<Action>,
    /// Pictures, which only the shell can read.
    pub picture: Callback<File>,
}

impl Out {
    /// A listener that ignores its event and sends this action.
    fn on<E: 'static>(&self, action: impl Fn() -> Action + 'static) -> Callback<E> {
        self.act.reform(move |_: E| action())
    }
}
