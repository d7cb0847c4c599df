//! What the page knows, and what may happen to it.

use labelcheck::stock::Columns;
use labelcheck_engine::export::Form;
use labelcheck_engine::message::{Ask, Preview, Reply, Shown, Whole};
use labelcheck_engine::session::Kept;
use labelcheck_engine::view::View;
use labelcheck_www::trouble::{CameraTrouble, PictureTrouble};
use labelcheck_www::ui::Ui;
use std::collections::BTreeSet;
use std::rc::Rc;
use web_sys::File;

/// Rows on one page of the list.
pub const PAGE: u32 = 50;

/// Most rows that are printed: more would take a browser minutes, and nobody reads them. The workbook has all.
pub const PRINTED: u32 = 2_000;

/// What the page knows.
pub struct State {
    /// The words.
    pub ui: Rc<Ui>,
    /// Tag and name of each language, and which of them it is.
    pub languages: Vec<(String, String)>,
    /// Which of them it is.
    pub language: usize,
    /// Whether the worker has answered yet.
    pub ready: bool,
    /// Whether this browser keeps anything.
    pub keeps: bool,
    /// Sessions, the newest first.
    pub sessions: Vec<Kept>,
    /// A session that is to be deleted, if the user is sure.
    pub deleting: Option<String>,
    /// The rows of the open session; none where none is open.
    pub shown: Option<Rc<Shown<'static>>>,
    /// Which rows are looked at.
    pub view: View,
    /// Rows that are picked.
    pub picked: BTreeSet<u32>,
    /// A file whose columns are to be chosen.
    pub tables: Option<Tables>,
    /// The name of a file that is being read.
    pub reading: Option<String>,
    /// What takes longer.
    pub working: Option<Working>,
    /// What was added last, in words.
    pub heard: Option<Heard>,
    /// What went wrong last.
    pub notice: Option<Notice>,
    /// One row whole.
    pub whole: Option<Rc<Whole>>,
    /// Whether a row is wanted whole: the user may have gone back meanwhile.
    pub wants_row: bool,
    /// Whether all that was added is on the device.
    pub kept: OnDevice,
    /// Parts of the session that were lost.
    pub lost: u32,
    /// The camera.
    pub camera: Camera,
    /// Whether the rows are shown for printing.
    pub printing: bool,
    /// The digest of the evidence file that was written last.
    pub digest: Option<String>,
    /// Whether the page tells by sound and by vibration what it found.
    pub signals: (bool, bool),
}

/// Whether all that was added is on the device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum OnDevice {
    /// It is.
    #[default]
    All,
    /// There is no room for the rest.
    NoRoom,
    /// The device does not take the rest, for another reason.
    Refused,
}

impl OnDevice {
    /// From the worker's word for it.
    pub fn from_name(name: &str) -> Self {
        match name {
            "yes" => Self::All,
            "full" => Self::NoRoom,
            _ => Self::Refused,
        }
    }
}

/// A file whose columns are to be chosen.
#[derive(Clone, PartialEq)]
pub struct Tables {
    /// Its name; empty for pasted text.
    pub file: String,
    /// Its tables.
    pub tables: Vec<Preview>,
    /// What is chosen of each.
    pub chosen: Vec<Option<Columns>>,
}

/// What takes longer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Working {
    /// How much of all is done.
    pub done: f64,
    /// Rows so far.
    pub rows: u32,
    /// When it began, in milliseconds.
    pub since: f64,
    /// When it was looked at last, in milliseconds.
    pub at: f64,
    /// Whether it can be given up.
    pub can_stop: bool,
}

impl Working {
    /// Whole percent.
    pub fn percent(&self) -> u32 {
        #[expect(
            clippy::as_conversions,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most 100"
        )]
        ((self.done.clamp(0.0, 1.0) * 100.0).floor() as u32)
    }

    /// Seconds left, once that can be said: after a second, and from two percent on.
    pub fn left(&self) -> Option<u32> {
        let spent = self.at - self.since;
        if spent < 1_000.0 || self.done < 0.02 {
            return None;
        }
        let left = spent * (1.0 - self.done) / self.done / 1_000.0;
        #[expect(
            clippy::as_conversions,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it saturates"
        )]
        Some(left.ceil() as u32)
    }
}

/// What was added last.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    /// One code: the word of its answer, and what it is.
    One(&'static str, String),
    /// So many rows.
    Many(u32),
}

/// What went wrong: the message, and what it is about.
#[derive(Clone, PartialEq, Debug)]
pub struct Notice {
    /// The message.
    pub message: &'static str,
    /// What it is about.
    pub text: String,
}

/// The camera.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Camera {
    /// It is off.
    Off,
    /// It starts, or shows pictures.
    On,
    /// It does not work.
    Failed(CameraTrouble),
}

/// What happens.
pub enum Msg {
    /// The worker is there: its sessions, and whether it keeps any; or why not.
    Started(Result<(Vec<Kept>, bool), (String, String)>),
    /// A list of sessions, again.
    Listed(Result<Vec<Kept>, (String, String)>),
    /// Begin a session: name, rule, day, days.
    Begin([String; 4]),
    /// Open one.
    Open(String),
    /// One is open: how many parts are lost.
    Opened(Result<u32, (String, String)>),
    /// Close it.
    Close,
    /// Ask whether one is to be deleted; none: it is not.
    DeleteAsked(Option<String>),
    /// Delete it.
    Delete(String),
    /// Try again to keep what the device did not take.
    Keep,
    /// Ask the engine.
    Ask(Ask),
    /// What came of it: the question, the reply.
    Replied(Box<Ask>, Result<Reply<'static>, (String, String)>),
    /// Look at other rows.
    View(View),
    /// A text was scanned or typed.
    Code(String),
    /// Codes of a box in front of the camera.
    Boxed(Vec<String>),
    /// A file with rows.
    File(File),
    /// Photos.
    Photos(Vec<File>),
    /// What is on a photo: its name and its codes.
    Photo(String, Result<Vec<String>, PictureTrouble>),
    /// Another column for a field: of which table, which field, which column.
    Column(usize, labelcheck::stock::Field, Option<usize>),
    /// Whether a table is wanted.
    Table(usize, bool),
    /// Add the rows of the tables that are chosen; false: do not.
    Import(bool),
    /// Pick rows, or do not.
    Pick(Vec<u32>, bool),
    /// Go back to the rows.
    CloseRow,
    /// Record a statement that was seen: its key, what was seen in it, and its file.
    Statement(String, Vec<String>, Option<File>),
    /// Start or stop the camera.
    Camera(bool),
    /// The camera shows pictures, or does not work.
    CameraIs(Camera),
    /// Look for boxes that have gone.
    Tick,
    /// Write a file.
    Export(Form),
    /// It is written.
    Exported(Result<Option<String>, (String, String)>),
    /// Print.
    Print,
    /// Tell by sound.
    Sound,
    /// Tell by vibration.
    Vibration,
    /// Speak another language.
    Language(usize),
    /// Its words.
    Spoken(usize, Option<Rc<Ui>>),
    /// The page is in sight again.
    Visible,
    /// What belongs to the session of this turn.
    Of(u32, Box<Msg>),
    /// Nothing to do.
    Nothing,
}
