//! The table of what the styleguide shows.
//!
//! A new component gets its lines here and nowhere else:
//!
//! ```ignore
//! table.add("Component", "its state", Some("#id-or-.class-of-the-part"), kit.after(Route::Home, [Action::..]));
//! ```
//!
//! The state comes about by actions, as in the app, or is changed by hand with [`with`]. The part is the first element that
//! fits `#id`, `.class` or a tag's name, each also with `:has(..)` behind it; none stands for the whole screen. What can be opened is shut, but for `.opened()`.

use labelcheck::{Age, Date, Situation};
use labelcheck_www::language::Languages;
use labelcheck_www::route::Route;
use labelcheck_www::state::{Action, Dropped, DroppedWhy, Handed, HistoryAction, Look, Optics, Ready, State, Zoom};
use labelcheck_www::trouble::{CameraTrouble, ListTrouble, PictureTrouble};
use std::rc::Rc;

use super::kit::Kit;
use super::{At, Specimen};
use crate::sample::{IN_FORCE, WIFI};

/// The parts of the page that the table names most often.
const TROUBLE: Option<&str> = Some(".trouble");
const LIST: Option<&str> = Some("#list");
const UPKEEP: Option<&str> = Some(".list-about:has(#list-button)");
const KEEP: Option<&str> = Some(".aside:has(#history-keep)");
const MAIN: Option<&str> = Some("main");
const ANSWER: Option<&str> = Some("article");

/// A product number, and a link to an authority.
const NUMBER: &str = "4006381333931";
const OFFICIAL: &str = "https://www.csa.gov.sg/our-programmes/cls?id=1";

/// Samples whose details are shown open, too: each has other blocks.
const IN_DETAIL: [&str; 4] = [IN_FORCE, "tampered", "maker-statement", "two-markets"];

pub(super) fn rows(kit: &Kit) -> Vec<Row> {
    let mut table = Table { rows: Vec::new(), section: "" };
    frame(&mut table, kit);
    list(&mut table, kit);
    troubles(&mut table, kit);
    start(&mut table, kit);
    scanning(&mut table, kit);
    choosing(&mut table, kit);
    others(&mut table, kit);
    beside_answers(&mut table, kit);
    answers(&mut table, kit);
    table.rows
}

fn frame(table: &mut Table, kit: &Kit) {
    table.section = "Frame";
    let home = || kit.opened(Route::Home);
    table.add("Masthead", "on the start", Some(".masthead"), home());
    table.add("Masthead", "on another screen", Some(".masthead"), kit.opened(Route::About));
    table.add("Language menu", "open", Some(".masthead"), home()).opened();
    table.add("Demonstration banner", "always", Some(".demonstration"), home());
    table.add("Footer", "of a demonstration", Some(".foot"), home());
    table.add("Footer", "otherwise", Some(".foot"), with(home(), |state| state.list.demonstration = false));
    table.add("Dropping a picture", "above the page", Some(".drop"), with(home(), |state| state.dragging = true));
    let equal = Languages::new(kit.languages.offered.clone(), Some(r#"{"format":1,"equal":["cy","en"]}"#));
    let equal = Rc::new(equal);
    let asked = |state| {
        with(state, |state| {
            state.tongues.languages = equal.clone();
            state.tongues.ask = true;
        })
    };
    let question = Some("#language-question");
    table.add("Language question", "alone on the start", None, asked(home()));
    table.add("Language question", "above another screen", question, asked(kit.opened(Route::About)));
    table.add("Update", "a newer build is ready", Some("#update"), kit.after(Route::Home, [Action::UpdateReady]));
}

fn list(table: &mut Table, kit: &Kit) {
    table.section = "Key list";
    let home = || kit.opened(Route::Home);
    let looked = |look: Look, asked| with(home(), |state| (state.upkeep.look, state.upkeep.asked) = (look, asked));
    table.add("Key list line", "fresh", LIST, home());
    table.add("Key list line", "beside an answer", LIST, kit.answered(WIFI));
    for (age, name) in [(Age::Stale, "stale"), (Age::TooOld, "too old")] {
        table.add("Key list line", name, LIST, with(home(), |state| state.list.age = age));
    }
    table.add("Key list line", "opened", LIST, home()).opened();
    let detail = "keys/7.sg.json: <expired>".to_owned();
    table.add("Key list line", "not renewed", LIST, looked(Look::Failed(ListTrouble::Offline, String::new()), false));
    for trouble in ListTrouble::ALL {
        let state = looked(Look::Failed(trouble, detail.clone()), false);
        table.add("Key list line", format!("not renewed, opened: {}", trouble.name()), LIST, state).opened();
    }
    for why in DroppedWhy::ALL {
        let dropped = Dropped { why, detail: "2 bytes are missing at the end".to_owned() };
        let state = with(home(), |state| state.upkeep.dropped = Some(dropped));
        table.add("Key list line", format!("a stored list was dropped: {}", why.name()), LIST, state).opened();
    }
    let state = with(home(), |state| {
        state.upkeep.unkept = true;
        state.list.notes = vec!["sg/notices.json: `kind` is not known: left out".to_owned()];
    });
    table.add("Key list line", "could not be kept, and has gaps", LIST, state).opened();
    table.add("Looking for a list", "not yet", UPKEEP, home());
    for (look, name) in [
        (Look::Looking, "under way"),
        (Look::Done { newer: false }, "nothing newer"),
        (Look::Done { newer: true }, "a newer one came"),
        (Look::Failed(ListTrouble::Offline, String::new()), "none came"),
    ] {
        table.add("Looking for a list", name, UPKEEP, looked(look, true));
    }
    let readies =
        [Ready::Yes(kit.now.local), Ready::Never, Ready::NotYet, Ready::Files(1), Ready::Files(3), Ready::List];
    for ready in readies {
        let state = kit.after(Route::Home, [Action::StoreRead(ready)]);
        let count = if let Ready::Files(count) = ready { format!(", {count}") } else { String::new() };
        table.add("Ready without a connection", format!("{}{count}", ready.name()), Some("#ready"), state);
    }
}

fn troubles(table: &mut Table, kit: &Kit) {
    table.section = "Troubles";
    for trouble in CameraTrouble::ALL {
        let state = kit.after(Route::Scan, [Action::CameraFailed(trouble)]);
        table.add("Trouble box", format!("camera: {}", trouble.name()), TROUBLE, state);
    }
    for trouble in PictureTrouble::ALL {
        let state = kit.after(Route::Home, [Action::PictureGiven, Action::PictureRead(Err(trouble))]);
        table.add("Trouble box", format!("picture: {}", trouble.name()), TROUBLE, state);
    }
    table.add("Trouble box", "samples", TROUBLE, kit.after(Route::Gallery, [Action::SamplesLoaded(None)]));
    let unloaded = kit.after(Route::Home, [Action::LanguageChosen(0), Action::LanguageLoaded(0, None)]);
    table.add("Trouble box", "language", TROUBLE, unloaded);
    let early = with(kit.opened(Route::Home), |state| state.list.clock = Date::new(2025, 2, 1));
    table.add("Trouble box", "clock", TROUBLE, early);
    let reading = kit.after(Route::Home, [Action::PictureGiven]);
    table.add("Picture", "being read", Some(".status"), reading);
    let unset = with(kit.opened(Route::About), |state| {
        state.tongues.languages = Rc::new(Languages::new(kit.languages.offered.clone(), Some("{")));
    });
    table.add("Settings", "that cannot be used", Some("#settings-trouble"), unset);
}

fn start(table: &mut Table, kit: &Kit) {
    table.section = "Start";
    table.add("Start", "as it opens", None, kit.opened(Route::Home));
    let ready = Action::StoreRead(Ready::Yes(kit.now.local));
    let market = Action::MarketChosen(Some("sg".to_owned()));
    table.add("Start", "a country chosen, ready without a connection", MAIN, kit.after(Route::Home, [ready, market]));
    table.add("Start", "what is on this screen, opened", MAIN, kit.opened(Route::Home)).opened();
    table.add("Code field", "empty and checked", Some(".code"), kit.after(Route::Home, [Action::CheckTyped]));
    let typed = kit.after(Route::Home, [Action::Typed(kit.sample(IN_FORCE).to_owned())]);
    table.add("Code field", "with a code", Some(".code"), typed);
}

fn scanning(table: &mut Table, kit: &Kit) {
    table.section = "Scanning";
    let all = Optics { torch: Some(false), zoom: Some(Zoom { min: 1.0, max: 4.0, step: 0.5, value: 2.5 }), lenses: 2 };
    let live = || kit.after(Route::Scan, [Action::CameraLive(Optics::default())]);
    let then = |mut state: State, actions: Vec<Action>| {
        actions.into_iter().for_each(|action| kit.act(&mut state, action));
        state
    };
    // A code is spoken of once it has stayed for a while.
    let seen = |text: &str| {
        let seen = |at| Action::Seen(vec![kit.checked(text)], at);
        then(live(), vec![seen(0.0), seen(5_000.0)])
    };
    table.add("Scanning", "starting", MAIN, kit.opened(Route::Scan));
    table.add("Scanning", "looking", None, live());
    table.add("Scanning", "nothing found for a while", MAIN, then(live(), vec![Action::NothingSeen]));
    table.add("Scanning", "sees a product number", Some(".camera"), seen(NUMBER));
    table.add("Scanning", "sees a link to an authority", Some(".camera"), seen(OFFICIAL));
    table.add("Scanning", "sees another code", Some(".camera"), seen(WIFI));
    table.add("Scanning", "paused", Some(".camera"), then(live(), vec![Action::Hidden]));
    let equipped = kit.after(Route::Scan, [Action::CameraLive(all.clone())]);
    table.add("Scanning", "with light, zoom and another camera", Some(".camera"), equipped);
    let mut lit = kit.after(Route::Scan, [Action::CameraLive(all), Action::LightPressed, Action::SoundPressed]);
    lit.signals.vibration = Some(true);
    table.add("Scanning", "with the light, sound and vibration on", Some(".camera"), lit);
    table.add("Scanning", "failed", None, kit.after(Route::Scan, [Action::CameraFailed(CameraTrouble::Denied)]));
    let boxed = then(kit.answered(kit.sample(IN_FORCE)), vec![Action::Opened(Route::Box)]);
    let boxed = then(boxed, vec![Action::CameraLive(Optics::default())]);
    table.add("Scanning", "for the product number", MAIN, boxed.clone());
    let seen = |at| Action::Seen(vec![kit.checked(WIFI)], at);
    let other = then(boxed, vec![seen(0.0), seen(5_000.0)]);
    table.add("Scanning", "for the product number, sees another code", Some(".camera"), other);
}

fn choosing(table: &mut Table, kit: &Kit) {
    table.section = "Several codes";
    let found = |names: &[&str]| names.iter().map(|name| kit.checked(kit.sample(name))).collect::<Vec<_>>();
    let read = |found| kit.after(Route::Home, [Action::PictureGiven, Action::PictureRead(Ok(found))]);
    let labels = found(&[IN_FORCE, "tampered", "tamil"]);
    table.add("Choosing", "among three labels", None, read(labels.clone()));
    let mut codes = vec![labels[0].clone()];
    codes.extend([NUMBER, OFFICIAL, WIFI].map(|text| kit.checked(text)));
    table.add("Other codes", "beside a label", Some("#also"), read(codes));
    let mut chosen = read(labels);
    kit.act(&mut chosen, Action::LabelChosen(0));
    table.add("Other codes", "other labels", Some("#also"), chosen);
}

fn others(table: &mut Table, kit: &Kit) {
    table.section = "Other screens";
    table.add("Samples", "on their way", MAIN, kit.opened(Route::Gallery));
    let loaded = kit.after(Route::Gallery, [Action::SamplesLoaded(Some(kit.samples.clone()))]);
    table.add("Samples", "all of them", MAIN, loaded);
    table.add("About", "as it opens", None, kit.opened(Route::About));
    table.add("What was checked", "not kept", MAIN, kit.opened(Route::History));
    let wanted = Action::History(HistoryAction::Wanted(true));
    table.add("What was checked", "nothing yet", MAIN, kit.after(Route::History, [wanted.clone()]));
    let checked = |at: &mut State| {
        for name in [IN_FORCE, "tamil", "ending-soon"] {
            kit.act(at, Action::Pasted(kit.sample(name).to_owned()));
        }
        kit.act(at, Action::History(HistoryAction::Stored(false)));
    };
    let mut kept = kit.after(Route::Home, [wanted]);
    checked(&mut kept);
    kit.act(&mut kept, Action::Opened(Route::History));
    table.add("What was checked", "three labels, not stored", MAIN, kept.clone());
    // When they were checked, the end of support of one of them was not near yet.
    let before = kept.history.stored().map(|stored| stored.replace("ends-soon", "runs"));
    let read = || Action::History(HistoryAction::Read(before.clone()));
    table.add("What was checked", "with news", MAIN, kit.after(Route::History, [read()]));
    table.add("What was checked", "with news, on the start", MAIN, kit.after(Route::Home, [read()]));
}

fn beside_answers(table: &mut Table, kit: &Kit) {
    table.section = "Beside an answer";
    let text = kit.sample(IN_FORCE);
    let answered = || kit.answered(text);
    let then = |action: Action| {
        let mut state = answered();
        kit.act(&mut state, action);
        state
    };
    table.add("Answer", "with all that can be done next", None, answered());
    let sampled =
        kit.after(Route::Gallery, [Action::SamplesLoaded(Some(kit.samples.clone())), Action::SampleChosen(0)]);
    table.add("Answer", "as of the samples' day", None, sampled);
    let changed = with(kit.answered(kit.sample("withdrawn")), |state| {
        if let Some(shown) = &mut state.shown {
            shown.changed = Some(kit.now.local);
        }
    });
    table.add("Answer", "changed by a newer list", None, changed);
    let compare = Some("#compare");
    table.add("Label and box", "as it opens", compare, answered()).opened();
    table.add("Label and box", "no product number", compare, with(answered(), |state| state.number_wrong = true));
    for (number, name) in [("04006381333931", "the same product"), ("00036000291452", "another product")] {
        let state = then(Action::NumberSeen(number.to_owned()));
        table.add("Label and box", format!("compared with {name}"), compare, state.clone());
        table.add("Answer", format!("compared with {name}"), ANSWER, state);
    }
    table.add("Next step", "not said", Some("#next"), answered());
    for situation in Situation::ALL {
        let state = then(Action::SituationChosen(situation));
        table.add("Next step", situation.name(), Some("#next"), state);
    }
    table.add("Keeping an answer", "not kept", KEEP, answered());
    let kept = then(Action::History(HistoryAction::Wanted(true)));
    table.add("Keeping an answer", "kept", Some("#history-kept"), kept);
    let sharing = |handed: Option<Handed>| {
        with(answered(), |state| {
            state.can_share = true;
            if let Some(shown) = &mut state.shown {
                shown.handed = handed;
            }
        })
    };
    table.add("Sharing", "all ways", Some("#hand"), sharing(None)).opened();
    for (handed, name) in [(Handed::Copied, "copied"), (Handed::Saved, "saved"), (Handed::Failed, "failed")] {
        table.add("Sharing", name, Some("#hand"), sharing(Some(handed))).opened();
    }
}

fn answers(table: &mut Table, kit: &Kit) {
    table.section = "Answers";
    for sample in &kit.samples.samples {
        table.add("Answer", format!("sample {}", sample.id), ANSWER, kit.answered(&sample.text));
    }
    for name in IN_DETAIL {
        table.add("Answer", format!("sample {name}, opened"), ANSWER, kit.answered(kit.sample(name))).opened();
    }
    let cut = format!("https://labelcheck.example/#1{}x", "0".repeat(100));
    for (text, name) in [
        (OFFICIAL, "a link to an authority"),
        (NUMBER, "a product number"),
        (WIFI, "another code"),
        (&cut, "a damaged label"),
        ("#12345678901234567", "digits that are no label"),
    ] {
        table.add("Answer", name, ANSWER, kit.answered(text)).opened();
    }
}

/// Something to show.
pub(super) struct Row {
    pub(super) section: &'static str,
    component: &'static str,
    state: String,
    /// The part of the screen to show; none for all of it.
    pub(super) part: Option<&'static str>,
    /// Whether what can be opened is open.
    pub(super) opened: bool,
    pub(super) drawn: State,
}

impl Row {
    fn opened(&mut self) {
        self.opened = true;
    }

    /// Its name for people.
    pub(super) fn name(&self) -> String {
        format!("{}: {}", self.component, self.state)
    }

    /// Its name in files and addresses.
    pub(super) fn slug(&self) -> String {
        slug(&self.name())
    }

    pub(super) fn specimen(&self) -> Specimen {
        Specimen { slug: self.slug(), name: self.name(), at: if self.part.is_some() { At::Part } else { At::Page } }
    }
}

/// Small letters and digits, joined by hyphens.
pub(super) fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

struct Table {
    rows: Vec<Row>,
    section: &'static str,
}

impl Table {
    fn add(
        &mut self,
        component: &'static str,
        state: impl Into<String>,
        part: Option<&'static str>,
        drawn: State,
    ) -> &mut Row {
        let row = Row { section: self.section, component, state: state.into(), part, opened: false, drawn };
        self.rows.push(row);
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }
}

fn with(mut state: State, change: impl FnOnce(&mut State)) -> State {
    change(&mut state);
    state
}
