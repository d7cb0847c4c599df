//! The data that the screens are drawn from.

use crate::language::Languages;
use crate::trouble::{CameraTrouble, ListTrouble, PictureTrouble};
use labelcheck::{Age, Answer, Date, Report};
use serde::Deserialize;
use std::rc::Rc;

/// What is on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The ways to check.
    Home,
    /// The camera's picture.
    Scanning,
    /// Several labels, of which the user chooses one.
    Choosing,
    /// One answer.
    Answer,
    /// What was checked before, where the user wants that kept.
    History,
    /// The samples.
    Gallery,
    /// About the app.
    About,
}

/// The languages, and how far the user is with choosing one.
#[derive(Clone, PartialEq, Debug)]
pub struct Tongues {
    /// Those that are offered.
    pub languages: Rc<Languages>,
    /// Whether the user is asked for one.
    pub ask: bool,
    /// The one that is on its way, of those offered.
    pub awaited: Option<usize>,
    /// Whether the last one did not come.
    pub failed: bool,
}

/// What is said about the key list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListInfo {
    /// Its date.
    pub published: Date,
    /// Whether its keys, registers and products are invented.
    pub demonstration: bool,
    /// How old it is.
    pub age: Age,
    /// The device's date, where it is before the list's, so that it cannot be right.
    pub clock: Option<Date>,
    /// What in it could not be read, in English, for the details.
    pub notes: Vec<String>,
}

/// What is done about the key list.
#[derive(Clone, PartialEq, Debug)]
pub struct Upkeep {
    /// How looking for a newer list went.
    pub look: Look,
    /// Whether the user asked for it: then it is said aloud.
    pub asked: bool,
    /// When it was last tried, in milliseconds.
    pub tried: Option<f64>,
    /// A stored list that was dropped.
    pub dropped: Option<Dropped>,
    /// Whether a newer list could not be kept for the next visit.
    pub unkept: bool,
    /// Whether everything is there for a visit without a connection.
    pub ready: Ready,
}

/// How looking for a newer key list went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Look {
    /// Not yet tried.
    Not,
    /// Under way.
    Looking,
    /// What is held is the newest; whether it came just now.
    Done {
        /// It did.
        newer: bool,
    },
    /// None came, with the details in English. What was held stays.
    Failed(ListTrouble, String),
}

/// A list that was stored on this device, and is not used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dropped {
    /// Why.
    pub why: DroppedWhy,
    /// The details in English.
    pub detail: String,
}

/// Why a stored list is not used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DroppedWhy {
    /// It is cut short, or not whole.
    Damaged,
    /// It is older than the one that the app came with.
    Older,
    /// It was not signed by those whom this app goes by.
    Foreign,
}

impl DroppedWhy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Damaged, Self::Older, Self::Foreign];

    /// The message.
    pub fn message(self) -> &'static str {
        match self {
            Self::Damaged => "ui-list-dropped-damaged",
            Self::Older => "ui-list-dropped-older",
            Self::Foreign => "ui-list-dropped-foreign",
        }
    }

    /// The name in the page, for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Older => "older",
            Self::Foreign => "foreign",
        }
    }
}

/// Whether everything is there for a visit without a connection: by what was read again and verified, never by what
/// should be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ready {
    /// Not looked at yet.
    Unknown,
    /// It is, with the key list of this day.
    Yes(Date),
    /// This browser, or a page without https, keeps nothing.
    Never,
    /// No part of it is in use for this page yet.
    NotYet,
    /// So many files are missing or changed.
    Files(u32),
    /// The key list is.
    List,
}

impl Ready {
    /// The name in the page, for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Yes(_) => "yes",
            Self::Never => "never",
            Self::NotYet => "not-yet",
            Self::Files(_) => "files",
            Self::List => "list",
        }
    }
}

/// What came of looking for a newer key list.
#[derive(Clone, PartialEq, Debug)]
pub struct Looked {
    /// Whether a newer list came; or why it did not, with the details in English.
    pub result: Result<bool, (ListTrouble, String)>,
    /// What is said about the list held now.
    pub list: ListInfo,
    /// Whether a newer list could not be kept for the next visit.
    pub unkept: bool,
    /// When, in milliseconds.
    pub at: f64,
}

/// What makes the app look for a newer list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Occasion {
    /// The page was opened.
    Opened,
    /// The page is in sight again.
    InSight,
    /// The device has a connection again.
    Online,
}

/// What is looked for with the camera and in pictures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aim {
    /// A label.
    Label,
    /// The product number on the box, to hold against the label that was answered last.
    Product,
}

/// How the device tells that something was found, beside the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Signals {
    /// A short sound.
    pub sound: bool,
    /// A short vibration; none where the device has none.
    pub vibration: Option<bool>,
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
        /// Whether there has been nothing for so long that people are told what may help.
        hint: bool,
    },
    /// Let go while the page is out of sight.
    Paused,
    /// It does not work.
    Failed(CameraTrouble),
}

/// What a camera offers beside pictures.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Optics {
    /// Whether its light is on, where it has one.
    pub torch: Option<bool>,
    /// Its zoom, where it has one.
    pub zoom: Option<Zoom>,
    /// How many cameras there are.
    pub lenses: usize,
}

/// A zoom, in the camera's own unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Zoom {
    /// The widest.
    pub min: f64,
    /// The closest.
    pub max: f64,
    /// From one setting to the next.
    pub step: f64,
    /// As it is set.
    pub value: f64,
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
}

/// An answer on screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// The text and what was found.
    pub checked: Rc<Checked>,
    /// The same in words.
    pub answer: Answer,
    /// What was asked.
    pub question: Question,
    /// Whether it took the place of an answer to the same text. Then the focus stays where it is, and the answer is
    /// said aloud.
    pub revised: bool,
    /// The day of the key list that changed the answer while it was on screen.
    pub changed: Option<Date>,
    /// Other codes in the same picture.
    pub also: Vec<Rc<Checked>>,
    /// What became of the last attempt to hand it on.
    pub handed: Option<Handed>,
}

/// A way to hand an answer on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// With whatever the device offers for that.
    Share,
    /// As a text in the clipboard.
    Text,
    /// The label's address in the clipboard.
    Link,
    /// As a picture in a file.
    Picture,
    /// The end of updates as a calendar file.
    Calendar,
}

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handed {
    /// It is in the clipboard.
    Copied,
    /// It was saved as a file.
    Saved,
    /// The device took it over, or the user changed their mind: it has said so itself.
    Quiet,
    /// It did not work.
    Failed,
}

/// What to check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The text.
    pub text: String,
    /// Where it came from.
    pub source: Source,
    /// The product number on the box: digits.
    pub product: Option<String>,
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
    /// What was checked before.
    History,
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
