//! What is kept of earlier checks.

use super::*;

/// What would be stored last.
fn stored(effects: &[Effect]) -> Option<&Option<String>> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::KeepHistory(stored) => Some(stored),
        _ => None,
    })
}

#[test]
fn nothing_is_kept_until_it_is_asked_for() {
    let mut bench = labelled(Source::Camera);
    assert_eq!(stored(&bench.run(Action::Pasted(OTHER_LABEL.into()))), None);
    let effects = bench.run(HistoryAction::Wanted(true).into());
    assert!(stored(&effects).and_then(Option::as_ref).is_some_and(|json| json.contains(OTHER_LABEL)), "{effects:?}");
    // What is no label is not kept.
    assert_eq!(stored(&bench.run(Action::Pasted(WIFI.into()))), None);
    bench.run(Action::Pasted(LABEL.into()));
    let texts = |bench: &Bench| bench.state.history.entries.iter().map(|entry| entry.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&bench), [LABEL, OTHER_LABEL]);
    // The same label again comes to the top, once.
    bench.run(Action::Pasted(OTHER_LABEL.into()));
    assert_eq!(texts(&bench), [OTHER_LABEL, LABEL]);
    bench.run(HistoryAction::Removed(0).into());
    assert_eq!(texts(&bench), [LABEL]);
    let effects = bench.run(HistoryAction::Wanted(false).into());
    assert_eq!(stored(&effects), Some(&None), "what was stored is removed");
    assert_eq!(bench.state.history, History::default());
}

#[test]
fn what_is_kept_comes_back_and_says_what_is_new() {
    let mut bench = labelled(Source::Camera);
    let effects = bench.run(HistoryAction::Wanted(true).into());
    let json = stored(&effects).cloned().flatten().expect("stored");
    let mut later = Bench::new();
    let effects = later.run(HistoryAction::Read(Some(json)).into());
    assert_eq!(effects, [Effect::CheckHistory(vec![LABEL.into()])]);
    let same = later.seen(LABEL, Kind::SignedLabel);
    later.run(HistoryAction::Checked(vec![same.clone()]).into());
    assert_eq!(later.state.history.news(), 0);
    let mut lost = (*same).clone();
    lost.report.answer = AnswerCode::DoesNot;
    later.run(HistoryAction::Checked(vec![Rc::new(lost)]).into());
    assert_eq!(later.state.history.news(), 1);
    // Of a list that has changed since, nothing counts.
    let other = later.seen(OTHER_LABEL, Kind::SignedLabel);
    later.run(HistoryAction::Checked(vec![other]).into());
    assert_eq!(later.state.history.news(), 1);
    later.run(HistoryAction::Stored(false).into());
    assert!(later.state.history.unkept);
}

/// Support may run in one market and have ended in another: where only the market differs, nothing is new.
#[test]
fn another_market_is_no_news() {
    let mut bench = labelled(Source::Camera);
    bench.run(Action::MarketChosen(Some("au".into())));
    let effects = bench.run(HistoryAction::Wanted(true).into());
    assert!(effects.contains(&Effect::CheckHistory(vec![LABEL.into()])), "{effects:?}");
    let mut elsewhere = (*bench.seen(LABEL, Kind::SignedLabel)).clone();
    elsewhere.report.answer = AnswerCode::DoesNot;
    let elsewhere = Rc::new(elsewhere);
    let effects = bench.run(HistoryAction::Checked(vec![elsewhere.clone()]).into());
    assert_eq!(bench.state.history.news(), 0);
    let json = stored(&effects).cloned().flatten().expect("what it comes to is stored anew");
    let mut later = Bench::new();
    later.run(HistoryAction::Read(Some(json)).into());
    later.run(HistoryAction::Checked(vec![elsewhere]).into());
    assert_eq!(later.state.history.news(), 0);
}

#[test]
fn a_newer_list_looks_at_what_is_kept_again() {
    let mut bench = labelled(Source::Camera);
    bench.run(HistoryAction::Wanted(true).into());
    let looked = bench.looked(Ok(true), 0.0);
    assert!(bench.run(looked).contains(&Effect::CheckHistory(vec![LABEL.into()])));
}

#[test]
fn what_is_stored_and_no_list_is_dropped() {
    let mut bench = Bench::new();
    bench.run(HistoryAction::Read(Some("no JSON".into())).into());
    assert_eq!((bench.state.history.on, bench.state.history.entries.len()), (true, 0));
    let many = format!(
        "[{}]",
        vec![r##"{"text":"#1","on":"2026-11-20","gist":{"answer":"checks-out","state":null,"support":null}}"##; 200]
            .join(",")
    );
    bench.run(HistoryAction::Read(Some(many)).into());
    assert_eq!(bench.state.history.entries.len(), 100);
}
