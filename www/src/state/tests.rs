//! What the state does with each action. Nothing here needs a browser.

mod history;

use super::*;
use crate::checker::Checker;
use crate::language::{Choice, Language, Languages};
use crate::trouble::{CameraTrouble, ListTrouble, PictureTrouble};
use crate::ui::Ui;
use labelcheck::{
    Age, AnswerCode, Date, EndDate, Evidence, Instant, Kind, LabelState, Now, ReasonCode, Report, Situation, Words,
};

const WIFI: &str = "WIFI:T:WPA;S:cafe;;";
const LABEL: &str = "#12345678901234567";

struct Bench {
    checker: Checker,
    state: State,
}

impl Bench {
    fn new() -> Self {
        let json =
            r#"{"format":1,"demonstration":true,"published":1795132800,"expires":2110665600,"jurisdictions":{}}"#;
        let evidence = Evidence::from_json(json.as_bytes()).expect("evidence");
        let checker = Checker::new(Rc::new(evidence));
        let choice = Choice { language: 0, ask: false };
        let state = State::new(english(), Rc::new(languages()), choice, checker.list(now()), None);
        Self { checker, state }
    }

    fn checked(&self, text: &str) -> Rc<Checked> {
        self.checker.check(
            &Question { text: text.into(), source: Source::Typed, product: None, as_of: None },
            None,
            now(),
        )
    }

    /// An answer on screen, and the question that it answers.
    fn answered(text: &str) -> (Self, Question) {
        let mut bench = Self::new();
        bench.run(Action::Pasted(text.into()));
        let question = bench.state.shown.as_ref().expect("an answer").question.clone();
        (bench, question)
    }

    /// What comes of looking for a newer list.
    fn looked(&self, result: Result<bool, (ListTrouble, String)>, at: f64) -> Action {
        Action::Looked(Looked { result, list: self.checker.list(now()), unkept: false, at })
    }

    /// A checked text of this kind, whatever the check says.
    fn seen(&self, text: &str, kind: Kind) -> Rc<Checked> {
        let mut checked = (*self.checked(text)).clone();
        checked.report.kind = kind;
        Rc::new(checked)
    }

    fn scanning() -> Self {
        let mut bench = Self::new();
        bench.state.update(Action::Opened(Route::Scan));
        bench.state.update(Action::CameraLive(Optics::default()));
        bench
    }

    /// Carries out checks as the shell would, and returns the other effects.
    fn run(&mut self, action: Action) -> Vec<Effect> {
        let mut rest = Vec::new();
        let mut todo = self.state.update(action);
        while !todo.is_empty() {
            match todo.remove(0) {
                Effect::Check(question, _) => {
                    let checked = self.checked(&question.text);
                    todo.extend(self.state.update(Action::Answered(checked, question)));
                }
                other => rest.push(other),
            }
        }
        rest
    }
}

fn english() -> Rc<Ui> {
    Rc::new(Ui::new("en", Words::ENGLISH).expect("words"))
}

/// As good as another language.
fn other() -> Rc<Ui> {
    let words = Words::ENGLISH.replace("This is not a security label.", "Ce n’est pas une étiquette.");
    Rc::new(Ui::new("fr", &words).expect("words"))
}

fn languages() -> Languages {
    let language = |tag: &str| Language { tag: tag.into(), name: tag.into(), question: tag.into(), overrides: None };
    Languages::new(["en", "fr", "ta"].map(language).into(), Some(""))
}

fn now() -> Now {
    Now { instant: Instant::from_seconds(1_795_176_000), local: day("2026-11-20") }
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

#[test]
fn a_link_is_answered_and_stays_in_the_address() {
    let mut bench = Bench::new();
    let effects = bench.run(Action::Opened(Route::Label(LABEL.into())));
    assert_eq!(bench.state.screen, Screen::Answer);
    assert_eq!(effects, [Effect::FocusHeading]);
}

#[test]
fn what_was_typed_does_not_get_into_the_address() {
    let mut bench = Bench::new();
    bench.run(Action::Typed("  ".into()));
    assert_eq!(bench.run(Action::CheckTyped), [Effect::FocusField]);
    assert!(bench.state.nothing_typed);
    bench.run(Action::Typed(WIFI.into()));
    assert!(!bench.state.nothing_typed);
    assert_eq!(bench.run(Action::CheckTyped), [Effect::FocusHeading, Effect::Go(Route::Answer)]);
    assert_eq!(bench.state.shown.as_ref().map(|shown| shown.checked.report.kind), Some(Kind::NotALabel));
    assert_eq!(bench.state.typed, "");
    // The browser reports the new address: nothing changes.
    assert_eq!(bench.run(Action::Opened(Route::Answer)), []);
}

#[test]
fn an_answer_that_is_no_longer_there_leads_to_the_start() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::Opened(Route::Answer)), [Effect::Replace(Route::Home)]);
    assert_eq!(bench.state.screen, Screen::Home);
}

#[test]
fn a_signed_label_ends_the_scan() {
    let mut bench = Bench::scanning();
    let label = bench.seen(LABEL, Kind::SignedLabel);
    let other = bench.seen(WIFI, Kind::NotALabel);
    let effects = bench.run(Action::Seen(vec![other, label], 0.0));
    let quiet = Effect::Signal(Signals::default());
    assert_eq!(effects, [quiet, Effect::StopCamera, Effect::FocusHeading, Effect::Go(Route::Answer)]);
    assert_eq!(bench.state.scan, Scan::Off);
    assert_eq!(bench.state.shown.as_ref().map(|shown| &*shown.checked.text), Some(LABEL));
}

#[test]
fn another_code_is_spoken_of_when_it_stays() {
    let mut bench = Bench::scanning();
    let wifi = bench.checked(WIFI);
    let told = |bench: &Bench| matches!(bench.state.scan, Scan::Looking { told: true, .. });
    for (at, expected) in [(0.0, false), (900.0, false), (1_000.0, true), (1_050.0, true)] {
        assert_eq!(bench.run(Action::Seen(vec![wifi.clone()], at)), []);
        assert_eq!(told(&bench), expected, "{at}");
    }
    let number = bench.checked("4006381333931");
    bench.run(Action::Seen(vec![number, wifi], 1_100.0));
    assert!(!told(&bench), "a product number says more than a network, and has only just come into sight");
    let effects = bench.run(Action::ShowSeen);
    assert!(effects.contains(&Effect::StopCamera));
    assert_eq!(bench.state.shown.as_ref().map(|shown| shown.question.source), Some(Source::Camera));
}

#[test]
fn the_camera_pauses_out_of_sight_and_goes_on() {
    let mut bench = Bench::scanning();
    assert_eq!(bench.run(Action::Hidden), [Effect::StopCamera]);
    // The browser ends the tracks, which is no failure.
    bench.run(Action::CameraFailed(CameraTrouble::Busy));
    assert_eq!(bench.state.scan, Scan::Paused);
    assert_eq!(bench.run(Action::Visible), [Effect::StartCamera]);
    assert_eq!(bench.run(Action::Opened(Route::Home)), [Effect::StopCamera, Effect::FocusHeading, Effect::ReadStore]);
    assert_eq!(bench.run(Action::Visible), []);
}

#[test]
fn every_camera_failure_is_kept_until_it_is_tried_again() {
    for trouble in CameraTrouble::ALL {
        let mut bench = Bench::scanning();
        bench.run(Action::CameraFailed(trouble));
        assert_eq!(bench.state.scan, Scan::Failed(trouble));
        assert_eq!(bench.run(Action::Retry), [Effect::StartCamera]);
        assert_eq!(bench.state.scan, Scan::Starting);
    }
}

#[test]
fn the_camera_starts_when_it_is_allowed_after_all_and_only_then() {
    for trouble in CameraTrouble::ALL {
        let mut bench = Bench::scanning();
        bench.run(Action::CameraFailed(trouble));
        let waits = matches!(trouble, CameraTrouble::Denied | CameraTrouble::Dismissed);
        assert_eq!(bench.run(Action::CameraAllowed), if waits { vec![Effect::StartCamera] } else { vec![] });
    }
    let mut bench = Bench::scanning();
    bench.run(Action::CameraFailed(CameraTrouble::Denied));
    bench.run(Action::Opened(Route::About));
    assert_eq!(bench.run(Action::CameraAllowed), []);
}

#[test]
fn a_failure_after_leaving_is_not_shown() {
    let mut bench = Bench::scanning();
    bench.run(Action::Opened(Route::About));
    bench.run(Action::CameraFailed(CameraTrouble::Busy));
    assert_eq!(bench.state.scan, Scan::Off);
}

#[test]
fn of_several_codes_in_a_picture_the_label_is_answered() {
    let mut bench = Bench::new();
    let (wifi, statement) = (bench.checked(WIFI), bench.seen(LABEL, Kind::MakerStatement));
    bench.run(Action::PictureGiven);
    assert_eq!(bench.state.picture, Picture::Reading);
    bench.run(Action::PictureRead(Ok(vec![wifi, statement])));
    assert_eq!(bench.state.shown.as_ref().map(|shown| &*shown.checked.text), Some(LABEL));
    assert_eq!(bench.state.picture, Picture::None);
}

#[test]
fn pictures_without_an_answer_say_why() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::PictureRead(Ok(vec![]))), [Effect::ShowPicture]);
    assert_eq!(bench.state.picture, Picture::Failed(PictureTrouble::NoCode));
    assert_eq!(bench.run(Action::PictureRead(Err(PictureTrouble::TooLarge))), [Effect::ShowPicture]);
    assert_eq!(bench.state.picture, Picture::Failed(PictureTrouble::TooLarge));
    assert_eq!(bench.state.screen, Screen::Home);
}

#[test]
fn samples_are_checked_as_of_their_day_and_then_of_today() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::Opened(Route::Gallery)), [Effect::FocusHeading, Effect::LoadSamples]);
    let sample =
        Sample { id: "a".into(), title: "A".into(), note: "B".into(), text: WIFI.into(), picture: String::new() };
    let samples = Samples { on: Some(day("2026-11-20")), samples: vec![sample] };
    bench.run(Action::SamplesLoaded(Some(Rc::new(samples))));
    bench.run(Action::SampleChosen(1));
    assert_eq!(bench.state.shown, None);
    bench.run(Action::SampleChosen(0));
    let as_of = |bench: &Bench| bench.state.shown.as_ref().and_then(|shown| shown.question.as_of);
    assert_eq!(as_of(&bench), Some(day("2026-11-20")));
    bench.run(Action::CheckToday);
    assert_eq!(as_of(&bench), None);
}

#[test]
fn another_market_asks_again_and_leaves_the_focus() {
    let mut bench = Bench::new();
    bench.run(Action::Pasted(WIFI.into()));
    let market = Some("gb".to_owned());
    let asked = bench.state.update(Action::MarketChosen(market.clone()));
    let [Effect::Check(question, with)] = &*asked else { panic!("{asked:?}") };
    assert_eq!(*with, market);
    let checked = bench.checked(WIFI);
    assert_eq!(bench.state.update(Action::Answered(checked, question.clone())), []);
    assert!(bench.state.shown.as_ref().is_some_and(|shown| shown.revised));
}

const MINUTE: f64 = 60_000.0;

#[test]
fn a_newer_list_is_looked_for_now_and_then() {
    let mut bench = Bench::new();
    let mut occasion = |occasion, minutes: f64| {
        let effects = bench.state.update(Action::Occasion(occasion, minutes * MINUTE));
        let looks = effects == [Effect::LookForList];
        if looks {
            // Not twice at the same time.
            assert_eq!(bench.state.update(Action::Occasion(occasion, minutes * MINUTE)), []);
            assert_eq!(bench.state.update(Action::LookForList), []);
            let looked = bench.looked(Ok(false), minutes * MINUTE);
            bench.state.update(looked);
        }
        looks
    };
    for (what, minutes, expected) in [
        (Occasion::Opened, 100.0, true),
        (Occasion::Online, 104.0, false),
        (Occasion::Online, 106.0, true),
        (Occasion::InSight, 165.0, false),
        (Occasion::InSight, 167.0, true),
        // The clock was set back.
        (Occasion::InSight, 20.0, true),
    ] {
        assert_eq!(occasion(what, minutes), expected, "{what:?} after {minutes} minutes");
    }
    // Who asks is not kept waiting.
    assert_eq!(bench.state.update(Action::LookForList), [Effect::LookForList]);
    assert!(bench.state.upkeep.asked);
}

#[test]
fn without_a_connection_nothing_was_tried() {
    let mut bench = Bench::new();
    assert_eq!(bench.state.update(Action::Occasion(Occasion::Opened, 0.0)), [Effect::LookForList]);
    let offline = bench.looked(Err((ListTrouble::Offline, String::new())), 1.0);
    bench.state.update(offline);
    assert_eq!(bench.state.upkeep.look, Look::Failed(ListTrouble::Offline, String::new()));
    assert_eq!(bench.state.update(Action::Occasion(Occasion::Online, 2.0)), [Effect::LookForList]);
    let unreachable = bench.looked(Err((ListTrouble::Unreachable, "503".into())), 3.0);
    bench.state.update(unreachable);
    assert_eq!(bench.state.update(Action::Occasion(Occasion::Online, 4.0)), []);
}

#[test]
fn a_newer_list_checks_what_is_shown_again() {
    let (mut bench, question) = Bench::answered(WIFI);
    for (result, again) in [(Ok(false), false), (Err((ListTrouble::Wrong, String::new())), false), (Ok(true), true)] {
        let looked = bench.looked(result, 0.0);
        let expected = if again { vec![Effect::Recheck(question.clone(), None)] } else { vec![] };
        assert_eq!(bench.state.update(looked), expected);
    }
    // Where nothing is shown, what is stored is read, as the start says so.
    let mut bench = Bench::new();
    let looked = bench.looked(Ok(true), 0.0);
    assert_eq!(bench.state.update(looked), [Effect::ReadStore]);
}

#[test]
fn only_another_answer_is_called_changed() {
    let (mut bench, question) = Bench::answered(WIFI);
    let same = bench.checked(WIFI);
    assert_eq!(bench.state.update(Action::Rechecked(same.clone(), question.clone())), []);
    let changed = |bench: &Bench| bench.state.shown.as_ref().and_then(|shown| shown.changed);
    assert_eq!(changed(&bench), None);

    // Of another question, which is no longer shown.
    let mut other = (*same).clone();
    other.report.answer = AnswerCode::DoesNot;
    let other = Rc::new(other);
    let before = Question { text: "before".into(), ..question.clone() };
    bench.state.update(Action::Rechecked(other.clone(), before));
    assert_eq!(changed(&bench), None);

    // The focus stays where it is, and choosing a market keeps what was said.
    assert_eq!(bench.state.update(Action::Rechecked(other, question.clone())), []);
    assert_eq!(changed(&bench), Some(day("2026-11-20")));
    bench.state.update(Action::Answered(same.clone(), question.clone()));
    assert_eq!(changed(&bench), Some(day("2026-11-20")));
    let next = Question { text: "next".into(), ..question };
    bench.state.update(Action::Answered(same, next));
    assert_eq!(changed(&bench), None);
}

#[test]
fn the_gist_of_an_answer_is_what_a_reader_would_notice() {
    let label = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../labels/samples/in-force/label.txt"));
    let unit = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../labels/trust/key-list.cbor")).expect("a list");
    let (_, evidence) = crate::keys::Keys::new(crate::keys::ROOT, &unit).expect("the demonstration's list");
    let bench = Bench::new();
    bench.checker.take(evidence);
    let report = bench.checked(label.expect("a sample").trim_end()).report.clone();
    assert_eq!(report.answer, AnswerCode::ChecksOut);
    let changes: [fn(&mut Report); 4] = [
        |report| report.answer = AnswerCode::CannotTell,
        |report| report.verified.as_mut().expect("verified").state = LabelState::Suspended,
        |report| report.reason = Some(ReasonCode::Withdrawn.into()),
        |report| report.support.as_mut().expect("support").end = Some(EndDate::Day(day("2027-01-01"))),
    ];
    for change in changes {
        let mut other = report.clone();
        change(&mut other);
        assert!(list::differ(&report, &other));
    }
    let mut newer = report.clone();
    newer.list.published = Instant::from_seconds(1_795_176_000);
    newer.list.age = Age::Stale;
    assert!(!list::differ(&report, &newer));
}

#[test]
fn another_language_says_the_same_in_the_same_place() {
    let (mut bench, question) = Bench::answered(WIFI);
    let headline = |bench: &Bench| bench.state.shown.as_ref().expect("an answer").answer.headline().to_owned();
    assert_eq!(headline(&bench), "This is not a security label.");
    assert_eq!(bench.state.update(Action::LanguageChosen(1)), [Effect::LoadLanguage(1)]);
    // Nothing changes before its words are there.
    assert_eq!(headline(&bench), "This is not a security label.");
    let ui = other();
    assert_eq!(bench.state.update(Action::LanguageLoaded(1, Some(ui.clone()))), [Effect::Speak(ui)]);
    assert_eq!(headline(&bench), "Ce n’est pas une étiquette.");
    let shown = bench.state.shown.as_ref().expect("an answer");
    assert_eq!((bench.state.screen, &shown.question, shown.revised), (Screen::Answer, &question, false));
}

#[test]
fn the_language_that_was_chosen_last_counts() {
    let mut bench = Bench::new();
    bench.state.update(Action::LanguageChosen(1));
    bench.state.update(Action::LanguageChosen(2));
    assert_eq!(bench.state.update(Action::LanguageLoaded(1, Some(other()))), []);
    assert_eq!(bench.state.ui.lang().0, "en");
    // One that is not there is no choice.
    assert_eq!(bench.state.update(Action::LanguageChosen(3)), []);
    bench.state.update(Action::LanguageLoaded(2, None));
    assert!(bench.state.tongues.failed && bench.state.ui.lang().0 == "en");
    bench.state.update(Action::LanguageChosen(1));
    assert!(!bench.state.tongues.failed, "another try clears what was said of the last one");
}

#[test]
fn who_was_asked_for_a_language_is_not_asked_again() {
    let mut bench = Bench::new();
    bench.state.tongues.ask = true;
    bench.state.update(Action::LanguageChosen(0));
    let ui = english();
    let effects = bench.state.update(Action::LanguageLoaded(0, Some(ui.clone())));
    assert_eq!(effects, [Effect::Speak(ui), Effect::FocusHeading]);
    assert!(!bench.state.tongues.ask);
}

#[test]
fn after_a_while_without_a_code_people_are_told_what_may_help() {
    let mut bench = Bench::scanning();
    let hinted = |bench: &Bench| matches!(bench.state.scan, Scan::Looking { hint: true, .. });
    bench.state.update(Action::NothingSeen);
    assert!(hinted(&bench));
    // A code is in sight: the hint is beside the point.
    let wifi = bench.checked(WIFI);
    bench.state.update(Action::Seen(vec![wifi.clone()], 0.0));
    assert!(!hinted(&bench));
    bench.state.update(Action::Seen(vec![wifi], 2_000.0));
    bench.state.update(Action::NothingSeen);
    assert!(!hinted(&bench), "what was seen is spoken of already");
}

#[test]
fn light_zoom_and_lens_are_asked_for_where_the_camera_has_them() {
    let mut bench = Bench::new();
    bench.state.update(Action::Opened(Route::Scan));
    let zoom = Zoom { min: 1.0, max: 4.0, step: 0.5, value: 1.0 };
    bench.state.update(Action::CameraLive(Optics { torch: Some(false), zoom: Some(zoom), lenses: 2 }));
    assert_eq!(bench.state.update(Action::LightPressed), [Effect::Light(true)]);
    assert_eq!(bench.state.update(Action::LightPressed), [Effect::Light(false)]);
    assert_eq!(bench.state.update(Action::ZoomMoved(9.0)), [Effect::Zoom(4.0)]);
    assert_eq!(bench.state.optics.zoom.map(|zoom| zoom.value), Some(4.0));
    assert_eq!(bench.state.update(Action::LensPressed), [Effect::NextLens]);
    assert_eq!(bench.state.scan, Scan::Starting);

    let mut bench = Bench::scanning();
    assert_eq!(bench.state.update(Action::LightPressed), []);
    assert_eq!(bench.state.update(Action::ZoomMoved(2.0)), []);
}

const NUMBER: &str = "4006381333931";
const OTHER_LABEL: &str = "#76543210987654321";

/// A label on screen, as if it had come in this way.
fn labelled(source: Source) -> Bench {
    let mut bench = Bench::new();
    let label = bench.seen(LABEL, Kind::SignedLabel);
    let question = Question { text: LABEL.into(), source, product: None, as_of: None };
    bench.state.update(Action::Answered(label, question));
    bench
}

#[test]
fn of_several_labels_one_is_chosen() {
    let mut bench = Bench::scanning();
    let (one, two) = (bench.seen(LABEL, Kind::SignedLabel), bench.seen(OTHER_LABEL, Kind::SignedLabel));
    let effects = bench.run(Action::Seen(vec![one, two], 0.0));
    assert_eq!(bench.state.screen, Screen::Choosing);
    assert!(effects.ends_with(&[Effect::FocusHeading, Effect::Go(Route::Choosing)]), "{effects:?}");
    assert_eq!(bench.run(Action::Opened(Route::Choosing)), []);
    assert_eq!(bench.run(Action::LabelChosen(7)), []);
    bench.run(Action::LabelChosen(1));
    let shown = bench.state.shown.as_ref().expect("an answer");
    assert_eq!((&*shown.question.text, shown.question.source), (OTHER_LABEL, Source::Camera));
    assert_eq!(shown.also.iter().map(|other| &*other.text).collect::<Vec<_>>(), [LABEL]);
}

#[test]
fn a_choice_that_is_no_longer_there_leads_to_the_start() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::Opened(Route::Choosing)), [Effect::Replace(Route::Home)]);
}

#[test]
fn other_codes_of_the_picture_stand_beside_its_answer() {
    let mut bench = Bench::new();
    let found = vec![bench.checked(WIFI), bench.seen(LABEL, Kind::SignedLabel), bench.checked(NUMBER)];
    bench.run(Action::PictureRead(Ok(found)));
    let also = |bench: &Bench| {
        let shown = bench.state.shown.as_ref().expect("an answer");
        shown.also.iter().map(|other| other.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(also(&bench), [WIFI, NUMBER]);
    // Another market is the same answer to the same picture.
    bench.run(Action::MarketChosen(Some("sg".into())));
    assert_eq!(also(&bench), [WIFI, NUMBER]);
    bench.run(Action::NumberSeen(NUMBER.into()));
    assert_eq!(also(&bench), [WIFI, NUMBER]);
    bench.run(Action::Pasted(OTHER_LABEL.into()));
    assert_eq!(also(&bench), [""; 0]);
}

#[test]
fn a_bar_code_is_held_against_the_label_once_it_was_read_twice() {
    let mut bench = labelled(Source::Link);
    assert_eq!(bench.run(Action::Opened(Route::Box)), [Effect::FocusHeading, Effect::StartCamera]);
    bench.state.update(Action::CameraLive(Optics::default()));
    assert_eq!(bench.state.aim, Aim::Product);
    let number = bench.checked(NUMBER);
    // Another label does not take the place of the one that is held.
    let label = bench.seen(OTHER_LABEL, Kind::SignedLabel);
    assert_eq!(bench.run(Action::Seen(vec![label], 0.0)), []);
    assert_eq!(bench.run(Action::Seen(vec![number.clone()], 10.0)), []);
    let effects = bench.state.update(Action::Seen(vec![number], 20.0));
    let Some(Effect::Check(question, None)) = effects.last() else { panic!("{effects:?}") };
    assert_eq!((&*question.text, question.product.as_deref()), (LABEL, Some("04006381333931")));
    let compared = bench.checked(LABEL);
    let effects = bench.state.update(Action::Answered(compared, question.clone()));
    assert_eq!(effects, [Effect::StopCamera, Effect::FocusHeading, Effect::Go(Route::Answer)]);
    assert_eq!((bench.state.screen, bench.state.aim), (Screen::Answer, Aim::Label));
}

#[test]
fn without_a_label_there_is_no_box_to_hold_against_it() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::Opened(Route::Box)), [Effect::Replace(Route::Home)]);
}

#[test]
fn a_picture_of_the_box_without_a_bar_code_says_so() {
    let mut bench = labelled(Source::Camera);
    bench.run(Action::Opened(Route::Box));
    let wifi = bench.checked(WIFI);
    bench.run(Action::PictureRead(Ok(vec![wifi])));
    assert_eq!(bench.state.picture, Picture::Failed(PictureTrouble::NoProduct));
}

#[test]
fn a_number_that_was_typed_is_read_before_it_is_compared() {
    let mut bench = labelled(Source::Typed);
    bench.run(Action::NumberTyped("12".into()));
    assert_eq!(bench.run(Action::CheckNumber), [Effect::ReadNumber("12".into())]);
    assert_eq!(bench.run(Action::NumberRead(None)), [Effect::FocusNumber]);
    assert!(bench.state.number_wrong);
    bench.run(Action::NumberTyped(NUMBER.into()));
    assert!(!bench.state.number_wrong);
    bench.run(Action::NumberRead(Some(NUMBER.into())));
    let product = |bench: &Bench| bench.state.shown.as_ref().and_then(|shown| shown.question.product.clone());
    assert_eq!(product(&bench).as_deref(), Some(NUMBER));
    assert_eq!(bench.state.number, "");
    bench.run(Action::NumberDropped);
    assert_eq!(product(&bench), None);
}

#[test]
fn a_situation_is_one_of_this_product() {
    let mut bench = labelled(Source::Typed);
    assert_eq!(bench.run(Action::SituationChosen(Situation::Gift)), []);
    bench.run(Action::MarketChosen(Some("gb".into())));
    assert_eq!(bench.state.situation, Some(Situation::Gift));
    bench.run(Action::Pasted(OTHER_LABEL.into()));
    assert_eq!(bench.state.situation, None);
}

#[test]
fn signs_are_off_until_they_are_wanted() {
    let mut bench = Bench::new();
    assert_eq!(bench.state.signals, Signals::default());
    // A device that cannot vibrate is not asked to.
    assert_eq!(bench.run(Action::VibrationPressed), []);
    let on = Signals { sound: true, vibration: None };
    assert_eq!(bench.run(Action::SoundPressed), [Effect::Remember("sound", true), Effect::Signal(on)]);
}

#[test]
fn what_is_shared_is_taken_and_leaves_the_address() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::Opened(Route::Shared)), [Effect::Replace(Route::Home), Effect::TakeShared]);
}

#[test]
fn a_newer_build_is_used_when_the_user_wants_it() {
    let mut bench = Bench::new();
    assert_eq!(bench.run(Action::UpdateReady), []);
    assert_eq!(bench.run(Action::UpdateWanted), [Effect::UseUpdate]);
}
