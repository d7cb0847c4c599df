//! The app's state, and how each action changes it. Pure: what touches the world comes out as [`Effect`]s, which the
//! shell carries out once the screen shows the new state.

mod action;
mod found;
mod history;
mod language;
mod list;
mod model;
#[cfg(test)]
mod tests;

pub use action::{Action, Effect};
pub use history::{Entry, History, HistoryAction};
pub use model::{
    Aim, Checked, Dropped, DroppedWhy, Gallery, Handed, ListInfo, Look, Looked, Occasion, Optics, Picture, Question,
    Ready, Sample, Samples, Scan, Screen, Shown, Signals, Source, Tongues, Upkeep, Way, Zoom,
};

use crate::language::{Choice, Languages};
use crate::route::{Route, code_of};
use crate::trouble::CameraTrouble;
use crate::ui::Ui;
use labelcheck::Situation;
use std::rc::Rc;

/// Everything that the screens are drawn from.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    /// What is on screen.
    pub screen: Screen,
    /// The words that it is said with.
    pub ui: Rc<Ui>,
    /// The languages.
    pub tongues: Tongues,
    /// The key list, said before and after each check.
    pub list: ListInfo,
    /// What is done about the key list.
    pub upkeep: Upkeep,
    /// Where the user is shopping. Kept in memory only.
    pub market: Option<String>,
    /// What stands in the field.
    pub typed: String,
    /// Whether an empty field was checked.
    pub nothing_typed: bool,
    /// What is looked for.
    pub aim: Aim,
    /// The camera.
    pub scan: Scan,
    /// What the camera offers beside pictures.
    pub optics: Optics,
    /// How the device tells that something was found.
    pub signals: Signals,
    /// The picture that was given last.
    pub picture: Picture,
    /// Whether a picture hovers over the page.
    pub dragging: bool,
    /// Labels of which one is to be chosen.
    pub choices: Vec<Rc<Checked>>,
    /// Where they came from.
    pub chosen_from: Source,
    /// Other codes in the picture whose label is being checked.
    pub also: Vec<Rc<Checked>>,
    /// The last answer.
    pub shown: Option<Shown>,
    /// What stands in the field for the product number.
    pub number: String,
    /// Whether it was no product number.
    pub number_wrong: bool,
    /// How the user comes by the product, once they have said so.
    pub situation: Option<Situation>,
    /// Whether the device offers to hand a text on.
    pub can_share: bool,
    /// What was checked before.
    pub history: History,
    /// Whether a newer build of the app is ready.
    pub update: bool,
    /// The samples.
    pub gallery: Gallery,
}

impl State {
    /// The state before anything has happened: with the words of the language that was chosen of these.
    pub fn new(ui: Rc<Ui>, languages: Rc<Languages>, choice: Choice, list: ListInfo, dropped: Option<Dropped>) -> Self {
        Self {
            screen: Screen::Home,
            ui,
            tongues: Tongues { languages, ask: choice.ask, awaited: None, failed: false },
            list,
            upkeep: Upkeep::new(dropped),
            market: None,
            typed: String::new(),
            nothing_typed: false,
            aim: Aim::Label,
            scan: Scan::Off,
            optics: Optics::default(),
            signals: Signals::default(),
            picture: Picture::None,
            dragging: false,
            choices: Vec::new(),
            chosen_from: Source::Camera,
            also: Vec::new(),
            shown: None,
            number: String::new(),
            number_wrong: false,
            situation: None,
            can_share: false,
            history: History::default(),
            update: false,
            gallery: Gallery::Unasked,
        }
    }

    /// Takes an action and says what the shell has to do.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Opened(route) => self.open(route),
            Action::Typed(text) => {
                self.typed = text;
                self.nothing_typed = false;
                vec![]
            }
            Action::CheckTyped => {
                self.nothing_typed = self.typed.trim().is_empty();
                if self.nothing_typed {
                    vec![Effect::FocusField]
                } else {
                    self.ask(code_of(&self.typed), Source::Typed)
                }
            }
            Action::Pasted(text) if text.trim().is_empty() => vec![],
            Action::Pasted(text) => self.ask(code_of(&text), Source::Typed),
            Action::MarketChosen(market) => {
                self.market = market;
                match (&self.shown, self.screen) {
                    (Some(shown), Screen::Answer) => vec![Effect::Check(shown.question.clone(), self.market.clone())],
                    _ => vec![],
                }
            }
            Action::Answered(checked, question) => self.show(checked, question),
            Action::Retry => self.start_camera(),
            Action::CameraAllowed => match self.scan {
                Scan::Failed(CameraTrouble::Denied | CameraTrouble::Dismissed) => self.start_camera(),
                _ => vec![],
            },
            Action::CameraLive(optics) => {
                if self.scan == Scan::Starting {
                    self.scan = Scan::Looking { seen: None, told: false, hint: false };
                    self.optics = optics;
                }
                vec![]
            }
            Action::NothingSeen => {
                if let Scan::Looking { told: false, hint, .. } = &mut self.scan {
                    *hint = true;
                }
                vec![]
            }
            Action::LightPressed => self.optics.torch.as_mut().map_or_else(Vec::new, |on| {
                *on = !*on;
                vec![Effect::Light(*on)]
            }),
            Action::ZoomMoved(value) => self.optics.zoom.as_mut().map_or_else(Vec::new, |zoom| {
                zoom.value = value.clamp(zoom.min, zoom.max);
                vec![Effect::Zoom(zoom.value)]
            }),
            Action::LensPressed => {
                self.scan = Scan::Starting;
                vec![Effect::NextLens]
            }
            Action::CameraFailed(trouble) => {
                // A failure that arrives after the user has left is nobody's business.
                if self.screen == Screen::Scanning && self.scan != Scan::Paused {
                    self.scan = Scan::Failed(trouble);
                }
                vec![Effect::StopCamera]
            }
            Action::Seen(found, at) => self.see(&found, at),
            Action::ShowSeen => match &self.scan {
                Scan::Looking { seen: Some((checked, _)), .. } => self.ask(checked.text.clone(), Source::Camera),
                _ => vec![],
            },
            Action::Hidden => match self.scan {
                Scan::Starting | Scan::Looking { .. } => {
                    self.scan = Scan::Paused;
                    vec![Effect::StopCamera]
                }
                _ => vec![],
            },
            Action::Visible => {
                if self.scan == Scan::Paused {
                    self.start_camera()
                } else {
                    vec![]
                }
            }
            Action::PictureGiven => {
                self.picture = Picture::Reading;
                self.dragging = false;
                vec![Effect::ShowPicture]
            }
            Action::PictureRead(Ok(found)) => self.picture_read(&found),
            Action::PictureRead(Err(trouble)) => self.picture_failed(trouble),
            Action::LabelChosen(at) => self.choose_label(at),
            Action::NumberTyped(text) => {
                self.number = text;
                self.number_wrong = false;
                vec![]
            }
            Action::CheckNumber => vec![Effect::ReadNumber(self.number.clone())],
            Action::NumberRead(number) => self.number_read(number),
            Action::NumberSeen(number) => self.compare(Some(number)),
            Action::NumberDropped => self.compare(None),
            Action::SituationChosen(situation) => {
                self.situation = Some(situation);
                vec![]
            }
            Action::HandOn(way) => self
                .shown
                .as_ref()
                .map_or_else(Vec::new, |shown| vec![Effect::HandOn(way, shown.checked.clone(), self.ui.clone())]),
            Action::HandedOn(handed) => {
                if let Some(shown) = &mut self.shown {
                    shown.handed = Some(handed);
                }
                vec![]
            }
            Action::SoundPressed => {
                self.signals.sound = !self.signals.sound;
                vec![Effect::Remember("sound", self.signals.sound), Effect::Signal(self.signals)]
            }
            Action::VibrationPressed => self.signals.vibration.map_or_else(Vec::new, |on| {
                self.signals.vibration = Some(!on);
                vec![Effect::Remember("vibration", !on), Effect::Signal(self.signals)]
            }),
            Action::History(action) => self.history_action(action),
            Action::UpdateReady => {
                self.update = true;
                vec![]
            }
            Action::UpdateWanted => vec![Effect::UseUpdate],
            Action::Dragging(dragging) => {
                self.dragging = dragging;
                vec![]
            }
            Action::SamplesLoaded(samples) => {
                self.gallery = samples.map_or(Gallery::Failed, Gallery::Loaded);
                vec![]
            }
            Action::LoadSamples => {
                self.gallery = Gallery::Loading;
                vec![Effect::LoadSamples]
            }
            Action::SampleChosen(index) => match &self.gallery {
                Gallery::Loaded(samples) => samples.samples.get(index).map_or_else(Vec::new, |sample| {
                    let question = Question {
                        text: sample.text.clone(),
                        source: Source::Sample,
                        product: None,
                        as_of: samples.on,
                    };
                    vec![Effect::Check(question, self.market.clone())]
                }),
                _ => vec![],
            },
            Action::CheckToday => self.shown.as_ref().map_or_else(Vec::new, |shown| {
                let question = Question { as_of: None, ..shown.question.clone() };
                vec![Effect::Check(question, self.market.clone())]
            }),
            Action::Occasion(occasion, at) => self.occasion(occasion, at),
            Action::LookForList => self.look_for_list(true),
            Action::Looked(looked) => self.looked(looked),
            Action::ListAged(list) => {
                self.list = list;
                vec![]
            }
            Action::Rechecked(checked, question) => self.rechecked(checked, question),
            Action::StoreChanged => self.read_store(),
            Action::StoreRead(ready) => {
                self.upkeep.ready = ready;
                vec![]
            }
            Action::LanguageChosen(language) => self.choose_language(language),
            Action::LanguageLoaded(language, loaded) => self.take_language(language, loaded),
        }
    }

    fn open(&mut self, route: Route) -> Vec<Effect> {
        let aim = match route {
            // Without a label there is nothing to hold a number against.
            Route::Box if self.shown.is_none() => return vec![Effect::Replace(Route::Home)],
            Route::Box => Aim::Product,
            _ => Aim::Label,
        };
        let screen = match route {
            Route::Home => Screen::Home,
            Route::Scan | Route::Box => Screen::Scanning,
            Route::Gallery => Screen::Gallery,
            Route::About => Screen::About,
            Route::History => Screen::History,
            Route::Answer if self.shown.is_some() => Screen::Answer,
            Route::Choosing if !self.choices.is_empty() => Screen::Choosing,
            // Reloaded: the answer was in memory only.
            Route::Answer | Route::Choosing => return vec![Effect::Replace(Route::Home)],
            Route::Shared => return vec![Effect::Replace(Route::Home), Effect::TakeShared],
            Route::Label(text) => return self.ask(text, Source::Link),
            Route::Unknown => return vec![],
        };
        if screen == self.screen && aim == self.aim {
            return vec![];
        }
        let mut effects = self.turn_to(screen);
        self.aim = aim;
        match screen {
            Screen::Scanning => effects.extend(self.start_camera()),
            Screen::Gallery if !matches!(self.gallery, Gallery::Loaded(_)) => {
                effects.extend(self.update(Action::LoadSamples))
            }
            Screen::Home | Screen::About => effects.extend(self.read_store()),
            Screen::History => effects.extend(self.opened_history()),
            _ => {}
        }
        effects
    }

    /// Changes the screen: what belonged to the old one ends.
    fn turn_to(&mut self, screen: Screen) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.scan != Scan::Off {
            self.scan = Scan::Off;
            effects.push(Effect::StopCamera);
        }
        self.picture = Picture::None;
        self.aim = Aim::Label;
        self.nothing_typed = false;
        self.number_wrong = false;
        self.tongues.failed = false;
        // What came of looking for a newer list was said where it was asked for.
        self.upkeep.asked &= self.upkeep.look == Look::Looking;
        self.screen = screen;
        effects.push(Effect::FocusHeading);
        effects
    }

    /// Asks for a check with the market chosen; also where the shell has checked already, to see what a text is.
    fn ask(&self, text: String, source: Source) -> Vec<Effect> {
        vec![Effect::Check(Question { text, source, product: None, as_of: None }, self.market.clone())]
    }

    fn show(&mut self, checked: Rc<Checked>, question: Question) -> Vec<Effect> {
        // The address is the label's own; but not while the camera looks for its product's number.
        let from_link = question.source == Source::Link && self.aim == Aim::Label;
        let remembered = self.remember(&checked, &question);
        let same_text = self.screen == Screen::Answer
            && self
                .shown
                .as_ref()
                .is_some_and(|shown| shown.question.text == question.text && shown.question.as_of == question.as_of);
        // Another market does not take back what a newer list has said.
        let changed = self.shown.as_ref().filter(|_| same_text).and_then(|shown| shown.changed);
        let answer = self.ui.answer(&checked.report);
        // Another product is another situation.
        if self.shown.as_ref().is_none_or(|shown| shown.question.text != question.text) {
            self.situation = None;
            self.number.clear();
        }
        let also = std::mem::take(&mut self.also);
        let also = match (&self.shown, same_text) {
            (Some(shown), true) => shown.also.clone(),
            _ => also,
        };
        self.shown = Some(Shown { checked, answer, question, revised: same_text, changed, also, handed: None });
        self.typed.clear();
        if same_text {
            // Another market: who is choosing one does not want to be taken away from the choice.
            return remembered;
        }
        let mut effects = remembered;
        effects.extend(self.turn_to(Screen::Answer));
        if !from_link {
            effects.push(Effect::Go(Route::Answer));
        }
        effects
    }

    fn start_camera(&mut self) -> Vec<Effect> {
        self.scan = Scan::Starting;
        self.optics = Optics::default();
        vec![Effect::StartCamera]
    }
}
