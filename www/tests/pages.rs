//! Every screen, drawn without a browser.

use labelcheck::{Age, Answer, Block, Date, Direction, Evidence, Instant, Mood, Now, Role, Shape, Text, Words};
use labelcheck_www::checker::Checker;
use labelcheck_www::components::{Out, Page, PageProps};
use labelcheck_www::language::{Choice, Language, Languages};
use labelcheck_www::state::{
    Aim, Dropped, DroppedWhy, Gallery, History, ListInfo, Look, Optics, Picture, Question, Ready, Sample, Samples,
    Scan, Screen, Shown, Source, State, Upkeep, Zoom,
};
use labelcheck_www::trouble::{CameraTrouble, ListTrouble, PictureTrouble};
use labelcheck_www::ui::Ui;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

struct Bench {
    checker: Checker,
    ui: Rc<Ui>,
}

impl Bench {
    fn new() -> Self {
        let json =
            r#"{"format":1,"demonstration":true,"published":1795132800,"expires":2110665600,"jurisdictions":{}}"#;
        let evidence = Evidence::from_json(json.as_bytes()).expect("evidence");
        let ui = Rc::new(Ui::new("en", Words::ENGLISH).expect("words"));
        Self { checker: Checker::new(Rc::new(evidence)), ui }
    }

    fn state(&self, screen: Screen) -> State {
        let now = Now { instant: Instant::from_seconds(1_795_176_000), local: day("2026-11-20") };
        let languages = Rc::new(languages(&["en", "fr", "ta"], ""));
        let choice = Choice { language: 0, ask: false };
        State { screen, ..State::new(self.ui.clone(), languages, choice, self.checker.list(now), None) }
    }

    /// The page of this state, after the rules that hold on every screen.
    fn draw(&self, state: State) -> String {
        let out = Out { act: Callback::noop(), picture: Callback::noop() };
        let props = PageProps { state, out };
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let renderer = LocalServerRenderer::<Page>::with_props(props).hydratable(false);
        let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
        assert!(!html.contains(" style="), "the content security policy forbids it: {html}");
        assert!(!html.contains("[ui-"), "a message is missing: {html}");
        assert_eq!(html.matches("<h1").count(), 1, "one heading for the screen: {html}");
        assert_eq!(html.matches("<main").count(), 1);
        for text in ["id=\"demonstration\"", "role=\"status\"", "data-date=\"2026-11-20\""] {
            assert!(html.contains(text), "{text} is missing: {html}");
        }
        let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands there twice: {ids:?}");
        html
    }

    fn shown(&self, answer: Answer) -> State {
        let question =
            Question { text: "WIFI:".into(), source: Source::Sample, product: None, as_of: Date::new(2026, 11, 20) };
        let now = Now { instant: Instant::from_seconds(0), local: Date::new(2026, 11, 20).expect("a day") };
        let checked = self.checker.check(&question, None, now);
        let shown = Shown { checked, answer, question, revised: false, changed: None, also: vec![], handed: None };
        State { shown: Some(shown), ..self.state(Screen::Answer) }
    }
}

/// Languages of a page, by their tags, and what whoever runs it has set.
fn languages(tags: &[&str], deployment: &str) -> Languages {
    let language = |tag: &&str| Language {
        tag: (*tag).to_owned(),
        name: format!("name of {tag}"),
        question: format!("question in {tag}"),
        overrides: None,
    };
    Languages::new(tags.iter().map(language).collect(), Some(deployment))
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn text(text: &str) -> Text {
    Text { text: text.into(), lang: None }
}

fn answer(mood: Mood, shape: Shape, blocks: Vec<Block>) -> Answer {
    let mut all = vec![Block::Headline { text: text("The headline") }];
    all.extend(blocks);
    Answer { lang: "en".into(), direction: Direction::LeftToRight, mood, shape, blocks: all }
}

#[track_caller]
fn holds(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} is missing: {html}");
    }
}

#[test]
fn the_start_has_every_way_to_check() {
    let bench = Bench::new();
    let html = bench.draw(bench.state(Screen::Home));
    holds(
        &html,
        &[
            "data-screen=\"home\"",
            "id=\"scan-button\"",
            "id=\"photo-input\"",
            "id=\"code-field\"",
            "id=\"check-button\"",
            "id=\"market-select\"",
        ],
    );
    let html = bench.draw(State { nothing_typed: true, ..bench.state(Screen::Home) });
    holds(&html, &["aria-invalid=\"true\"", "id=\"code-error\""]);
    let chosen = bench.draw(State { market: Some("sg".into()), ..bench.state(Screen::Home) });
    assert_eq!(chosen.matches(" selected").count(), 1);
}

#[test]
fn every_failure_leaves_the_other_ways_open() {
    let bench = Bench::new();
    for trouble in CameraTrouble::ALL {
        let html = bench.draw(State { scan: Scan::Failed(trouble), ..bench.state(Screen::Scanning) });
        let name = format!("data-trouble=\"{}\"", trouble.name());
        holds(&html, &[&name, "id=\"photo-input\"", "id=\"code-field\""]);
        assert_eq!(html.contains("id=\"retry-button\""), trouble.may_pass());
    }
    for trouble in PictureTrouble::ALL {
        let html = bench.draw(State { picture: Picture::Failed(trouble), ..bench.state(Screen::Home) });
        holds(&html, &[&format!("data-trouble=\"{}\"", trouble.name()), "id=\"code-field\""]);
    }
}

#[test]
fn the_scan_says_what_it_does() {
    let bench = Bench::new();
    let shown = bench.shown(answer(Mood::Good, Shape::Label, vec![])).shown.expect("an answer");
    let seen = Some((shown.checked, 0.0));
    for (scan, phase) in [
        (Scan::Starting, "starting"),
        (Scan::Looking { seen: None, told: false, hint: false }, "looking"),
        (Scan::Looking { seen: None, told: false, hint: true }, "hint"),
        (Scan::Looking { seen, told: true, hint: false }, "seen"),
        (Scan::Paused, "paused"),
    ] {
        let html = bench.draw(State { scan, ..bench.state(Screen::Scanning) });
        holds(&html, &[&format!("data-scan=\"{phase}\""), "id=\"camera-preview\"", "playsinline"]);
        assert_eq!(html.contains("id=\"explain-button\""), phase == "seen");
    }
}

#[test]
fn only_what_the_camera_has_is_offered() {
    let bench = Bench::new();
    let zoom = Zoom { min: 1.0, max: 4.0, step: 0.5, value: 2.5 };
    for (optics, there) in [
        (Optics::default(), [false; 3]),
        (Optics { torch: Some(true), ..Optics::default() }, [true, false, false]),
        (Optics { zoom: Some(zoom), lenses: 1, ..Optics::default() }, [false, true, false]),
        (Optics { lenses: 2, ..Optics::default() }, [false, false, true]),
    ] {
        let html = bench.draw(State { optics, scan: Scan::Starting, ..bench.state(Screen::Scanning) });
        let parts = ["id=\"light-button\"", "id=\"zoom-range\"", "id=\"lens-button\""];
        assert_eq!(parts.map(|part| html.contains(part)), there, "{html}");
        assert!(!there[0] || html.contains("aria-pressed=\"true\""));
        assert!(!there[1] || html.contains("value=\"2.5\"") && html.contains("max=\"4\""));
    }
}

#[test]
fn every_block_has_its_nodes() {
    let bench = Bench::new();
    let blocks = vec![
        Block::Date {
            label: text("until"),
            value: text("31 May 2030"),
            iso: "2030-05-31".into(),
            detail: Some(text("3 years left")),
        },
        Block::Line { role: Role::Plain, text: text("plain") },
        Block::Line { role: Role::Advice, text: text("advice") },
        Block::Line { role: Role::Warning, text: text("warning") },
        Block::Line { role: Role::Note, text: text("note") },
        Block::List { title: Some(text("list")), items: vec![text("item")] },
        Block::Facts {
            title: None,
            rows: vec![(text("name"), Text { text: "விளக்கு".into(), lang: Some("ta".into()) })],
        },
        Block::Disclosure {
            summary: text("more"),
            blocks: vec![Block::List { title: Some(text("inner")), items: vec![] }],
        },
    ];
    let html = bench.draw(bench.shown(answer(Mood::Mind, Shape::Statement, blocks)));
    holds(
        &html,
        &[
            "The headline</h1>",
            "<time datetime=\"2030-05-31\">31 May 2030</time>",
            "<p class=\"date-detail\">3 years left</p>",
            "<p>plain</p>",
            "<p class=\"advice\">advice</p>",
            "<p class=\"warning\"><svg",
            "<p class=\"note\">note</p>",
            "<h2>list</h2><ul><li>item</li></ul>",
            "<dt>name</dt><dd><span lang=\"ta\" dir=\"auto\">விளக்கு</span></dd>",
            "<details><summary>more</summary>",
            "<h2>inner</h2>",
            "data-answer=\"cannot-tell\"",
            "id=\"check-today\"",
        ],
    );
}

#[test]
fn moods_and_frames_differ_in_shape() {
    let bench = Bench::new();
    let mut outlines = BTreeSet::new();
    for mood in [Mood::Good, Mood::Mind, Mood::Bad, Mood::Unknown] {
        for (shape, frame) in [
            (Shape::Label, "frame-label"),
            (Shape::Statement, "frame-statement"),
            (Shape::Link, "frame-link"),
            (Shape::Other, "frame-other"),
        ] {
            let html = bench.draw(bench.shown(answer(mood, shape, vec![])));
            holds(&html, &[frame]);
            let band = html.split("class=\"band\"").nth(1).expect("a band");
            outlines.insert(
                band.split("viewBox").nth(1).and_then(|rest| rest.split("</svg>").next()).expect("a shape").to_owned(),
            );
        }
    }
    assert_eq!(outlines.len(), 5, "four moods, and a statement that checks out");
}

#[test]
fn words_run_in_their_direction() {
    let bench = Bench::new();
    let arabic =
        Answer { lang: "ar".into(), direction: Direction::RightToLeft, ..answer(Mood::Good, Shape::Label, vec![]) };
    holds(&bench.draw(bench.shown(arabic)), &["lang=\"ar\" dir=\"rtl\""]);
}

#[test]
fn the_gallery_in_each_state() {
    let bench = Bench::new();
    let sample = Sample {
        id: "lamp".into(),
        title: "Lamp".into(),
        note: "In force.".into(),
        text: "x".into(),
        picture: "a.svg".into(),
    };
    let samples = Samples { on: Date::new(2026, 11, 20), samples: vec![sample] };
    for (gallery, part) in [
        (Gallery::Loading, "class=\"status\""),
        (Gallery::Failed, "data-trouble=\"gallery\""),
        (Gallery::Loaded(Rc::new(samples)), "data-sample=\"lamp\""),
    ] {
        holds(&bench.draw(State { gallery, ..bench.state(Screen::Gallery) }), &[part]);
    }
    holds(&bench.draw(bench.state(Screen::About)), &["data-screen=\"about\""]);
}

#[test]
fn the_list_says_how_old_it_is_and_what_became_of_newer_ones() {
    let bench = Bench::new();
    let plain = bench.draw(bench.state(Screen::Home));
    holds(&plain, &["data-age=\"fresh\"", "data-look=\"not\"", "id=\"list-button\""]);
    assert!(!plain.contains("data-list-trouble"), "nothing to say: {plain}");
    assert!(!bench.draw(bench.state(Screen::Scanning)).contains("id=\"list-button\""));

    for (age, name) in [(Age::Stale, "stale"), (Age::TooOld, "too-old")] {
        let state = bench.state(Screen::Answer);
        let list = ListInfo { age, ..state.list.clone() };
        let shown = bench.shown(answer(Mood::Good, Shape::Label, vec![]));
        holds(&bench.draw(State { list, ..shown }), &[&format!("data-age=\"{name}\""), "id=\"list-age\""]);
    }
    for trouble in ListTrouble::ALL {
        let mut state = bench.state(Screen::Scanning);
        state.upkeep.look = Look::Failed(trouble, "sg.json <expired>".into());
        let name = format!("data-list-trouble=\"{}\"", trouble.name());
        let html = bench.draw(state);
        holds(&html, &[&name, "sg.json &lt;expired&gt;"]);
        // Nothing comes in between what is already there, or the page would move.
        assert!(!html.contains("id=\"list-look\""), "{html}");
    }
    for why in DroppedWhy::ALL {
        let mut state = bench.state(Screen::Home);
        state.upkeep.dropped = Some(Dropped { why, detail: "cut short".into() });
        holds(&bench.draw(state), &[&format!("data-dropped=\"{}\"", why.name()), "cut short"]);
    }
    let mut state = bench.state(Screen::Home);
    state.upkeep.unkept = true;
    state.list.notes = vec!["sg/notices.json left out".into()];
    holds(&bench.draw(state), &["data-unkept", "sg/notices.json left out"]);
}

#[test]
fn looking_is_spoken_of_to_who_asked() {
    let bench = Bench::new();
    for (look, words) in [
        (Look::Looking, "ui-list-looking"),
        (Look::Done { newer: false }, "ui-list-newest"),
        (Look::Done { newer: true }, "ui-list-newer"),
    ] {
        let words = bench.ui.say(words);
        for asked in [true, false] {
            let state = bench.state(Screen::Home);
            let upkeep = Upkeep { look: look.clone(), asked, ..state.upkeep.clone() };
            // Where it can be read, and in the live region.
            let times = bench.draw(State { upkeep, ..state }).matches(&words).count();
            assert_eq!(times, if asked { 2 } else { 0 }, "{words}");
        }
    }
}

#[test]
fn a_clock_that_cannot_be_right_is_named_with_both_dates() {
    let bench = Bench::new();
    let state = bench.state(Screen::Home);
    let list = ListInfo { clock: Some(day("2025-02-01")), ..state.list.clone() };
    holds(&bench.draw(State { list, ..state }), &["data-trouble=\"clock\"", "1 February 2025", "20 November 2026"]);
}

#[test]
fn ready_is_said_in_each_case() {
    let bench = Bench::new();
    for screen in [Screen::Home, Screen::About] {
        for ready in
            [Ready::Yes(day("2026-11-23")), Ready::Never, Ready::NotYet, Ready::Files(1), Ready::Files(3), Ready::List]
        {
            let mut state = bench.state(screen);
            state.upkeep.ready = ready;
            let html = bench.draw(state);
            holds(&html, &[&format!("data-ready=\"{}\"", ready.name())]);
            assert_eq!(html.contains("23 November 2026"), ready == Ready::Yes(day("2026-11-23")));
        }
        assert!(!bench.draw(bench.state(screen)).contains("data-ready"), "nothing was looked at yet");
    }
}

#[test]
fn a_changed_answer_says_so() {
    let bench = Bench::new();
    let mut state = bench.shown(answer(Mood::Bad, Shape::Label, vec![]));
    if let Some(shown) = &mut state.shown {
        shown.changed = Some(day("2026-11-23"));
    }
    let html = bench.draw(state);
    holds(&html, &["id=\"changed\""]);
    // Above the answer, and in the live region.
    assert_eq!(html.matches("23 November 2026").count(), 2, "{html}");
}

#[test]
fn languages_are_offered_by_their_own_names_on_every_screen() {
    let bench = Bench::new();
    for screen in [Screen::Home, Screen::Scanning, Screen::Gallery, Screen::About] {
        let html = bench.draw(bench.state(screen));
        holds(&html, &["id=\"language-menu\"", "lang=\"ta\" dir=\"auto\" data-language=\"ta\"", "name of ta"]);
        assert_eq!(
            html.matches("aria-current=\"true\" data-language").count()
                + html.matches("data-language=\"en\" aria-current=\"true\"").count(),
            1,
            "{html}"
        );
    }
    let mut one = bench.state(Screen::Home);
    one.tongues.languages = Rc::new(languages(&["en"], ""));
    assert!(!bench.draw(one).contains("language-menu"), "there is nothing to choose from");
}

#[test]
fn equal_languages_are_asked_for_in_each_of_them() {
    let bench = Bench::new();
    let equal = Rc::new(languages(&["en", "fr", "ta"], r#"{"format":1,"equal":["en","fr"]}"#));
    let asked = |screen| {
        let mut state = bench.state(screen);
        (state.tongues.languages, state.tongues.ask) = (equal.clone(), true);
        bench.draw(state)
    };
    let home = asked(Screen::Home);
    holds(&home, &["question in en", "question in fr</span>", "id=\"language-question\""]);
    assert!(!home.contains("question in ta") && !home.contains("scan-button"), "the question stands alone: {home}");
    // What was asked for is not kept waiting.
    holds(&asked(Screen::Gallery), &["question in fr", "data-screen=\"gallery\"", "id=\"language-asked\""]);
    assert!(!bench.draw(bench.state(Screen::Home)).contains("question in"));
}

#[test]
fn a_language_that_did_not_come_is_said_and_settings_that_do_not_count_are_shown() {
    let bench = Bench::new();
    let mut failed = bench.state(Screen::Home);
    failed.tongues.failed = true;
    holds(&bench.draw(failed), &["data-trouble=\"language\""]);
    let mut wrong = bench.state(Screen::About);
    wrong.tongues.languages = Rc::new(languages(&["en"], "{"));
    holds(&bench.draw(wrong), &["id=\"settings-trouble\"", "deployment.json: EOF", "href=\"reasons.html\""]);
    assert!(!bench.draw(bench.state(Screen::About)).contains("settings-trouble"));
}

#[test]
fn several_labels_are_buttons() {
    let bench = Bench::new();
    let question = |text: &str| Question { text: text.into(), source: Source::Camera, product: None, as_of: None };
    let now = Now { instant: Instant::from_seconds(1_795_176_000), local: day("2026-11-20") };
    let choices =
        ["#12345678901234567", "#76543210987654321"].map(|text| bench.checker.check(&question(text), None, now));
    let html = bench.draw(State { choices: choices.into(), ..bench.state(Screen::Choosing) });
    holds(&html, &["data-choice=\"0\"", "data-choice=\"1\"", "A code whose product is not confirmed"]);
}

#[test]
fn other_codes_are_said_and_a_product_number_only_with_a_label_to_compare() {
    let bench = Bench::new();
    let mut state = bench.shown(answer(Mood::Unknown, Shape::Other, vec![]));
    let question = |text: &str| Question { text: text.into(), source: Source::Camera, product: None, as_of: None };
    let now = Now { instant: Instant::from_seconds(1_795_176_000), local: day("2026-11-20") };
    let also = ["4006381333931", "WIFI:", "https://www.csa.gov.sg/"]
        .map(|text| bench.checker.check(&question(text), None, now));
    state.shown.as_mut().expect("an answer").also = also.into();
    let html = bench.draw(state);
    holds(&html, &["id=\"also\"", "4006381333931", "Another code, not a security label"]);
    // Nobody vouches for this answer: there is nothing to compare, and no next step that would rest on it.
    for part in ["data-also=\"number\"", "id=\"compare\"", "id=\"next\"", "id=\"history-keep\""] {
        assert!(!html.contains(part), "{part}: {html}");
    }
}

#[test]
fn what_was_checked_is_off_until_it_is_asked_for() {
    let bench = Bench::new();
    holds(&bench.draw(bench.state(Screen::History)), &["id=\"history-start\"", "keeps no list"]);
    let on = |screen, json: &str| State { history: History::read(json), ..bench.state(screen) };
    holds(&bench.draw(on(Screen::History, "[]")), &["id=\"history-empty\"", "id=\"history-stop\""]);
    assert!(!bench.draw(bench.state(Screen::Home)).contains("#history"));
    holds(&bench.draw(on(Screen::Home, "[]")), &["href=\"#history\""]);
    let label = "#12345678901234567";
    let json = format!(
        r#"[{{"text":"{label}","on":"2026-11-01","gist":{{"answer":"checks-out","state":null,"support":null}}}}]"#
    );
    let question = Question { text: label.into(), source: Source::History, product: None, as_of: None };
    let now = Now { instant: Instant::from_seconds(1_795_176_000), local: day("2026-11-20") };
    let mut lost = (*bench.checker.check(&question, None, now)).clone();
    lost.report.answer = labelcheck::AnswerCode::DoesNot;
    let mut state = on(Screen::Home, &json);
    state.history.now = vec![Rc::new(lost)];
    holds(
        &bench.draw(state.clone()),
        &["id=\"history-news\"", "There is something new about one code that you checked."],
    );
    let html = bench.draw(State { screen: Screen::History, ..state });
    holds(&html, &["data-news", "New since then: ", "Checked on 1 November 2026", "id=\"history-clear\""]);
}

#[test]
fn a_newer_build_is_offered_only_where_nothing_is_under_way() {
    let bench = Bench::new();
    for (screen, offered) in [(Screen::Home, true), (Screen::About, true), (Screen::Scanning, false)] {
        let html = bench.draw(State { update: true, ..bench.state(screen) });
        assert_eq!(html.contains("id=\"update-button\""), offered, "{screen:?}");
    }
}

#[test]
fn the_box_has_a_camera_and_a_field_of_its_own() {
    let bench = Bench::new();
    let scan = Scan::Looking { seen: None, told: false, hint: false };
    let state = State { aim: Aim::Product, scan, ..bench.state(Screen::Scanning) };
    let html = bench.draw(State { number_wrong: true, ..state });
    holds(&html, &["id=\"number-field\"", "id=\"number-error\"", "href=\"#answer\"", "Hold the bar code"]);
    assert!(!html.contains("id=\"code-field\""));
}

/// What stands in `index.html` before the app is there is what the app then shows, in its order: words and shapes.
#[test]
fn the_page_begins_as_the_start_of_the_app() {
    let page = include_str!("../../index.html");
    let bench = Bench::new();
    let drawn = bench.draw(bench.state(Screen::Home));
    let drawn = words_and_shapes(&drawn);
    let begin = page.find("<div id=\"app\">").expect("the app's place");
    let end = page.find("<noscript>").expect("what is said without scripts");
    let mut rest = drawn.iter();
    for part in words_and_shapes(&page[begin..end]).iter().filter(|part| *part != "Loading …") {
        assert!(rest.any(|other| other == part), "{part:?} is not on the start, or elsewhere: {drawn:?}");
    }
}

/// Each text and each path of a picture, in order.
fn words_and_shapes(html: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in html.split('<').skip(1).filter(|piece| !piece.starts_with("!--")) {
        let (tag, text) = piece.split_once('>').expect("a tag");
        parts.extend(tag.split_once(" d=\"").and_then(|(_, path)| path.split('"').next()).map(str::to_owned));
        parts.push(text.trim().to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts
}
