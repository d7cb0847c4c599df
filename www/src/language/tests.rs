//! Which language a user gets, by tables.

use super::*;

/// The languages of a page, by their tags.
fn built(tags: &[&str]) -> Vec<Language> {
    let language = |tag: &&str| Language {
        tag: (*tag).to_owned(),
        name: format!("name of {tag}"),
        question: format!("question in {tag}"),
        overrides: None,
    };
    tags.iter().map(language).collect()
}

fn all() -> Vec<Language> {
    built(&["cy", "en", "fr", "ms", "ta", "zh-Hans"])
}

fn languages(deployment: &str) -> Languages {
    let languages = Languages::new(all(), Some(deployment));
    assert_eq!(languages.trouble, None);
    languages
}

#[track_caller]
fn gets(languages: &Languages, [stored, page, browser]: [&[&str]; 3], tag: &str, ask: bool) {
    let wanted = [stored, page, browser].map(|tags| tags.iter().map(|tag| (*tag).to_owned()).collect());
    let choice = languages.choose(&wanted);
    assert_eq!((&*languages.offered[choice.language].tag, choice.ask), (tag, ask));
}

#[test]
fn the_user_comes_before_the_page_and_the_page_before_the_browser() {
    let languages = languages("");
    gets(&languages, [&["ta"], &["fr"], &["cy"]], "ta", false);
    gets(&languages, [&[], &["fr"], &["cy"]], "fr", false);
    gets(&languages, [&[], &[], &["cy"]], "cy", false);
    gets(&languages, [&[], &[], &[]], "en", false);
    // What is not there is no choice.
    gets(&languages, [&["de"], &["xx", "fr-CA"], &["cy"]], "fr", false);
    gets(&languages, [&["de"], &["?"], &["nl", "cy"]], "cy", false);
    gets(&languages, [&[""], &[""], &["de-AT", "de"]], "en", false);
}

#[test]
fn regions_and_scripts_of_browsers_are_understood() {
    let languages = languages("");
    for (browser, tag) in [
        (&["fr-CA", "en"][..], "fr"),
        (&["en-GB", "cy"], "en"),
        (&["zh-CN", "en"], "zh-Hans"),
        (&["zh-SG", "en"], "zh-Hans"),
        (&["zh-Hans-MY", "en"], "zh-Hans"),
        (&["ms-MY", "en"], "ms"),
        (&["TA-in", "en"], "ta"),
        // Not a dialect of what is there.
        (&["id", "fr"], "fr"),
    ] {
        gets(&languages, [&[], &[], browser], tag, false);
    }
}

#[test]
fn equal_languages_are_asked_about_where_nothing_says_which() {
    let canada = languages(r#"{"format":1,"languages":["en","fr"],"equal":["en","fr"]}"#);
    gets(&canada, [&[], &[], &["de"]], "en", true);
    gets(&canada, [&[], &[], &["de", "fr"]], "fr", false);
    gets(&canada, [&["en"], &[], &["de"]], "en", false);
    // Built, and not offered.
    gets(&canada, [&[], &[], &["ta"]], "en", true);
    let french = languages(r#"{"format":1,"equal":["fr"]}"#);
    gets(&french, [&[], &[], &["de"]], "fr", false);
    let other_order = languages(r#"{"format":1,"equal":["fr","en"]}"#);
    gets(&other_order, [&[], &[], &["de"]], "fr", true);
    let neither = languages(r#"{"format":1,"languages":["ta","fr"]}"#);
    gets(&neither, [&[], &[], &["de"]], "ta", false);
}

#[test]
fn a_deployment_says_what_is_offered_and_in_which_order() {
    let offered = |languages: &Languages| languages.offered.iter().map(|one| one.tag.clone()).collect::<Vec<_>>();
    assert_eq!(offered(&languages("")), ["cy", "en", "fr", "ms", "ta", "zh-Hans"]);
    assert_eq!(offered(&languages(r#"{"format":1}"#)).len(), 6);
    let two = languages(r#"{"format":1,"languages":["fr","en"],"overrides":{"fr":"words/fr.ftl"}}"#);
    assert_eq!(offered(&two), ["fr", "en"]);
    assert_eq!(two.offered[0].overrides.as_deref(), Some("words/fr.ftl"));
    assert_eq!(two.offered[1].overrides, None);
}

#[test]
fn what_cannot_be_used_leaves_everything_as_built_and_says_why() {
    for (deployment, why) in [
        (None, "it did not come"),
        (Some("{"), "EOF while parsing"),
        (Some("[]"), "it is not an object"),
        (Some("{}"), "`format` is not 1"),
        (Some(r#"{"format":2}"#), "`format` is not 1"),
        (Some(r#"{"format":1,"language":"fr"}"#), "`language` is not known"),
        (Some(r#"{"format":1,"languages":"fr"}"#), "`languages` is not a list"),
        (Some(r#"{"format":1,"languages":["fr",1]}"#), "`languages` is not a list"),
        (Some(r#"{"format":1,"languages":[]}"#), "`languages` is empty"),
        (Some(r#"{"format":1,"languages":["de"]}"#), "`languages` names \"de\""),
        (Some(r#"{"format":1,"languages":["fr"],"equal":["en"]}"#), "`equal` names \"en\""),
        (Some(r#"{"format":1,"overrides":["fr.ftl"]}"#), "`overrides` is not an object"),
        (Some(r#"{"format":1,"overrides":{"de":"de.ftl"}}"#), "`overrides` names \"de\""),
        (Some(r#"{"format":1,"overrides":{"fr":1}}"#), "`overrides` needs the name of a file"),
    ] {
        let languages = Languages::new(all(), deployment);
        let trouble = languages.trouble.as_deref().unwrap_or_default();
        assert!(trouble.starts_with(&format!("deployment.json: {why}")), "{deployment:?}: {trouble}");
        assert_eq!((languages.offered, languages.equal), (all(), vec![]), "{deployment:?}");
    }
    let long = format!("{{\"format\":1{}}}", " ".repeat(MOST_BYTES));
    assert!(Languages::new(all(), Some(&long)).trouble.is_some_and(|trouble| trouble.contains("more than")));
}

#[test]
fn words_come_from_beside_the_page_only() {
    for (path, beside) in [
        ("words.fr.ftl", true),
        ("words/fr_CA-1.ftl", true),
        ("", false),
        ("/fr.ftl", false),
        ("../fr.ftl", false),
        ("words/../../fr.ftl", false),
        ("words//fr.ftl", false),
        ("//elsewhere.example/fr.ftl", false),
        ("https://elsewhere.example/fr.ftl", false),
        ("data:,a", false),
        ("words\\fr.ftl", false),
        ("%2e%2e/fr.ftl", false),
        ("fr.ftl?a", false),
        (".htaccess", false),
    ] {
        assert_eq!(is_beside(path), beside, "{path}");
    }
}
