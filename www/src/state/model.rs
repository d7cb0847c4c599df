//! The data that the screens are drawn from.

use crate::trouble::{CameraTrouble, PictureTrouble};
use labelcheck::{Answer, Date, Report};
use serde::Deserialize;
use std::rc::Rc;

/// What is on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The ways to check.
    Home,
    /// The camera's picture.
    Scanning,
    /// One answer.
    Answer,
    /// The samples.
    Gallery,
    /// About the app.
    About,
}

/// What is said about the key list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListInfo {
    /// Its date.
    pub published: Date,
    /// Whether its keys, registers and products are invented.
    pub demonstration: bool,
}

/// The camera.
#[derive(Clone, PartialEq, Debug)]
pub enum Scan {
    /// Not in use.
    Off,
    /// Waiting for the browser, and perhaps for the user's permission.
    Starting,
    /// Looking for a code. `seen` is another code that stayed in front of it.
    Looking {
        /// The code, and when it was first seen, in milliseconds.
        seen: Option<(Rc<Checked>, f64)>,
        /// Whether it has stayed long enough to be spoken of.
        told: bool,
    },
    /// Let go while the page is out of sight.
    Paused,
    /// It does not work.
    Failed(CameraTrouble),
}

/// The picture that was given last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Picture {
    /// None, or its answer is shown.
    None,
    /// Being read.
    Reading,
    /// Nothing came of it.
    Failed(PictureTrouble),
}

/// A text and what was found.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked {
    /// The text.
    pub text: String,
    /// What the check found.
    pub report: Report,
    /// The same in words.
    pub answer: Answer,
}

/// An answer on screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// The text and what was found.
    pub checked: Rc<Checked>,
    /// What was asked.
    pub question: Question,
    /// Whether it took the place of an answer to the same text. Then the focus stays where it is, and the answer is
    /// said aloud.
    pub revised: bool,
}

/// What to check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The text.
    pub text: String,
    /// Where it came from.
    pub source: Source,
    /// The day to which the clock is set, for samples.
    pub as_of: Option<Date>,
}

/// Where a text came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// The camera.
    Camera,
    /// A picture.
    Picture,
    /// The field, or the clipboard.
    Typed,
    /// The page's own address.
    Link,
    /// The gallery.
    Sample,
}

/// The samples.
#[derive(Clone, PartialEq, Debug)]
pub enum Gallery {
    /// Nobody asked for them yet.
    Unasked,
    /// On their way.
    Loading,
    /// They did not come.
    Failed,
    /// Here they are.
    Loaded(Rc<Samples>),
}

/// The list of samples: `samples.json`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Samples {
    /// The day as of which they are checked.
    pub on: Option<Date>,
    /// The samples.
    pub samples: Vec<Sample>,
}

/// One sample.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Sample {
    /// Its name in files.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// What it shows.
    pub note: String,
    /// The text in its code.
    pub text: String,
    /// The address of the picture of its code.
    pub picture: String,
}
