//! What can happen to the app, and what it can ask of the shell.

use crate::route::Route;
use crate::state::{
    Checked, Handed, HistoryAction, ListInfo, Looked, Occasion, Optics, Question, Ready, Samples, Signals, Way,
};
use crate::trouble::{CameraTrouble, PictureTrouble};
use crate::ui::Ui;
use labelcheck::Situation;
use std::rc::Rc;

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// The address changed, or the page was opened.
    Opened(Route),
    /// The text of the field changed.
    Typed(String),
    /// The text of the field is to be checked.
    CheckTyped,
    /// A text was pasted onto the page.
    Pasted(String),
    /// A market was chosen.
    MarketChosen(Option<String>),
    /// A check is done.
    Answered(Rc<Checked>, Question),
    /// The camera is to start again after a failure.
    Retry,
    /// The camera shows pictures, and offers this beside.
    CameraLive(Optics),
    /// No code has been in sight of the camera for a while.
    NothingSeen,
    /// The camera's light is to be switched on or off.
    LightPressed,
    /// The zoom was moved.
    ZoomMoved(f64),
    /// Another camera is wanted.
    LensPressed,
    /// The camera does not work, or stopped.
    CameraFailed(CameraTrouble),
    /// The user allows the camera after all.
    CameraAllowed,
    /// The camera saw codes, at this time in milliseconds.
    Seen(Vec<Rc<Checked>>, f64),
    /// The other code that the camera saw is to be explained.
    ShowSeen,
    /// The page went out of sight.
    Hidden,
    /// The page is in sight again.
    Visible,
    /// A picture was chosen, dropped or pasted.
    PictureGiven,
    /// A picture was read.
    PictureRead(Result<Vec<Rc<Checked>>, PictureTrouble>),
    /// One of several labels was chosen.
    LabelChosen(usize),
    /// The text of the field for the product number changed.
    NumberTyped(String),
    /// The text of that field is to be held against the label.
    CheckNumber,
    /// It was read: digits, where it is a product number.
    NumberRead(Option<String>),
    /// A product number that was seen beside the label is to be held against it.
    NumberSeen(String),
    /// The label is to be looked at without a product number again.
    NumberDropped,
    /// The user said how they come by the product.
    SituationChosen(Situation),
    /// The answer is to be handed on.
    HandOn(Way),
    /// It was, or not.
    HandedOn(Handed),
    /// The sound is to be switched on or off.
    SoundPressed,
    /// The vibration is to be switched on or off.
    VibrationPressed,
    /// Something happened to what was checked before.
    History(HistoryAction),
    /// A newer build of the app is ready.
    UpdateReady,
    /// The user wants to use it.
    UpdateWanted,
    /// A picture hovers over the page, or no longer.
    Dragging(bool),
    /// The samples came, or did not.
    SamplesLoaded(Option<Rc<Samples>>),
    /// The samples are to be fetched again.
    LoadSamples,
    /// A sample was chosen.
    SampleChosen(usize),
    /// A sample is to be checked as of today.
    CheckToday,
    /// This may be a reason to look for a newer key list, at this time in milliseconds.
    Occasion(Occasion, f64),
    /// The user wants a newer key list.
    LookForList,
    /// It was looked for.
    Looked(Looked),
    /// The list has aged, or the clock was set.
    ListAged(ListInfo),
    /// What is on screen was checked again with a newer key list.
    Rechecked(Rc<Checked>, Question),
    /// Files may have been stored meanwhile.
    StoreChanged,
    /// What is stored was read again.
    StoreRead(Ready),
    /// A language was chosen, of those offered.
    LanguageChosen(usize),
    /// Its words came, or did not.
    LanguageLoaded(usize, Option<Rc<Ui>>),
}

/// What the shell is asked to do.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Check a text and come back with `Answered`.
    Check(Question, Option<String>),
    /// Put this into the address.
    Go(Route),
    /// Put this into the address in place of what is there.
    Replace(Route),
    /// Move the focus to the heading of the screen.
    FocusHeading,
    /// Move the focus to the field.
    FocusField,
    /// Move the focus to the field for the product number.
    FocusNumber,
    /// Bring into sight what became of a picture.
    ShowPicture,
    /// See whether a text is a product number, and come back with `NumberRead`.
    ReadNumber(String),
    /// Tell by sound or vibration that something was found.
    Signal(Signals),
    /// Remember a choice of this name.
    Remember(&'static str, bool),
    /// Hand an answer on in these words, and come back with `HandedOn`.
    HandOn(Way, Rc<Checked>, Rc<Ui>),
    /// Store what was checked before, or remove it, and come back with `HistoryAction::Stored`.
    KeepHistory(Option<String>),
    /// Check these texts again, and come back with `HistoryAction::Checked`.
    CheckHistory(Vec<String>),
    /// Load the newer build.
    UseUpdate,
    /// Take what another app has handed over.
    TakeShared,
    /// Start the camera.
    StartCamera,
    /// Switch the camera's light on or off.
    Light(bool),
    /// Set the zoom.
    Zoom(f64),
    /// Use the next camera.
    NextLens,
    /// Let go of the camera.
    StopCamera,
    /// Fetch the samples.
    LoadSamples,
    /// Look for a newer key list, and come back with `Looked`.
    LookForList,
    /// Check a text again with the newer list, and come back with `Rechecked`.
    Recheck(Question, Option<String>),
    /// Read what is stored, and come back with `StoreRead`.
    ReadStore,
    /// Fetch the words of a language, of those offered, and come back with `LanguageLoaded`.
    LoadLanguage(usize),
    /// The page is in another language now, which the user has chosen: it says so of itself, and remembers it.
    Speak(Rc<Ui>),
}
