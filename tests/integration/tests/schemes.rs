//! The scheme data under `labels/schemes/`: of the published form, complete, sourced, and true to itself; a scheme is
//! added as data; and `docs/schemes.md` is made from it.

use labelcheck::issue::{SecretKey, sign, text};
use labelcheck::{AnswerCode, Evidence, KeyList, Now, Policy, Report, check};
use labelcheck_integration::repository::{World, day};
use labelcheck_integration::words::{languages, plain};
use labelcheck_integration::{expect_file, repository};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

const LANGUAGES: [&str; 6] = ["cy", "en", "fr", "ms", "ta", "zh-Hans"];

/// Every jurisdiction has a rule, and the alliance, which is no government, has none.
const JURISDICTIONS: [&str; 11] = ["alliance", "au", "ca", "de", "eu", "fi", "gb", "jp", "kr", "sg", "us"];

/// The files of the scheme data by their paths: `sg/scheme.cls.json`.
fn files() -> BTreeMap<String, Value> {
    let mut files = BTreeMap::new();
    for jurisdiction in JURISDICTIONS {
        let folder = repository("labels/schemes").join(jurisdiction);
        for entry in fs::read_dir(&folder).expect("a jurisdiction's folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            files.insert(format!("{jurisdiction}/{name}"), read(&path));
        }
    }
    files
}

fn read(path: &std::path::Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file"))
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn categories() -> Value {
    read(&repository("labels/schemes/categories.json"))
}

/// The schemes by their issuer claims: `sg/cls`.
fn schemes() -> BTreeMap<String, Value> {
    let claim = |path: &str| {
        let (jurisdiction, name) = path.split_once("/scheme.")?;
        Some(format!("{jurisdiction}/{}", name.strip_suffix(".json")?))
    };
    files().into_iter().filter_map(|(path, file)| Some((claim(&path)?, file))).collect()
}

#[test]
fn every_file_has_the_published_form() {
    for (path, mut file) in files() {
        let name = path.split('/').nth(1).and_then(|name| name.split('.').next()).expect("a name");
        let schema = read(&repository(&format!("docs/{name}.schema.json")));
        let schema = jsonschema::validator_for(&schema).expect("a schema");
        if file["categories"] == true {
            file["categories"] = categories();
        }
        let errors: Vec<_> = schema.iter_errors(&file).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
        assert!(file["compiled"].is_string(), "{path}: it was compiled by this project, and has to say so");
    }
    let schema = jsonschema::validator_for(&read(&repository("docs/scheme.schema.json"))).expect("a schema");
    let mut wrong = files()["sg/scheme.cls.json"].clone();
    wrong["categories"] = categories();
    wrong["leves"] = json!({});
    assert!(!schema.is_valid(&wrong), "a slip of the keyboard is found");
}

#[test]
fn names_are_in_every_language_or_everywhere_the_same() {
    fn names<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
        if value["names"].is_object() {
            found.push(value);
        }
        value.as_object().into_iter().flatten().for_each(|(_, member)| names(member, found));
        value.as_array().into_iter().flatten().for_each(|member| names(member, found));
    }
    let mut files = files();
    files.insert("categories.json".to_owned(), categories());
    for (path, file) in &files {
        let mut found = Vec::new();
        names(file, &mut found);
        for map in found {
            let there: BTreeSet<&str> = map["names"].as_object().expect("names").keys().map(String::as_str).collect();
            let originals: Vec<&str> = match &map["original"] {
                Value::String(original) => vec![original],
                originals => originals.as_array().expect("tags").iter().filter_map(Value::as_str).collect(),
            };
            assert!(originals.iter().all(|tag| there.contains(tag)), "{path}: {map}");
            // A name such as JC-STAR is the same in all of them.
            let same = there.len() == 1 && originals == ["en"];
            assert!(same || LANGUAGES.iter().all(|tag| there.contains(tag)), "{path} lacks a language: {map}");
        }
    }
}

#[test]
fn what_is_covered_is_in_the_standard() {
    let baseline = read(&repository("labels/schemes/baseline.json"));
    let groups = baseline["groups"].as_array().expect("groups");
    let mut known: BTreeSet<&str> = groups.iter().filter_map(|group| group["number"].as_str()).collect();
    known.extend(
        groups.iter().flat_map(|group| group["mandatory"].as_array().into_iter().flatten()).filter_map(Value::as_str),
    );
    for (claim, scheme) in schemes() {
        let levels = scheme["levels"].as_object().into_iter().flatten().map(|(_, level)| level);
        for covers in levels.chain([&scheme["every"]]).map(|level| &level["covers"]).filter(|covers| covers.is_object())
        {
            let standard = covers["standard"].as_str().expect("a standard");
            let version = standard.strip_prefix("ETSI EN 303 645").expect("the baseline").trim();
            let listed = &baseline["versions"][version]["provisions"];
            for provision in covers["provisions"].as_array().expect("provisions").iter().filter_map(Value::as_str) {
                assert!(known.contains(provision), "{claim}: {provision} is no provision");
                // Of the older version only some provisions are known here.
                let listed = listed.as_array().is_none_or(|listed| listed.contains(&json!(provision)));
                assert!(listed, "{claim}: {provision} is not known of {version}");
            }
        }
    }
}

#[test]
fn recognition_names_schemes_levels_and_documents_that_are_there() {
    let schemes = schemes();
    let categories = categories();
    for (path, file) in files().iter().filter(|(path, _)| path.ends_with("/recognition.json")) {
        let own = path.split('/').next().expect("a jurisdiction");
        for entry in file["entries"].as_array().expect("entries") {
            let claim = entry["scheme"].as_str().expect("a scheme");
            let scheme = schemes.get(claim).unwrap_or_else(|| panic!("{path}: there is no {claim}"));
            assert!(!claim.starts_with(&format!("{own}/")), "{path}: nobody recognises themselves");
            if let Some(level) = entry["level"].as_u64() {
                assert!(scheme["levels"][level.to_string()].is_object(), "{path}: {claim} has no level {level}");
            }
            if let Some(document) = entry["document"].as_str() {
                let documents = scheme["documents"].as_object().expect("documents");
                assert!(documents.values().any(|known| known == document), "{path}: {claim} has no {document}");
            }
            if let Some(category) = entry["category"].as_u64() {
                assert!(categories[category.to_string()].is_object(), "{path}: there is no category {category}");
            }
            if let Some(into) = entry["as"].as_str() {
                let into = schemes.get(&format!("{own}/{into}")).unwrap_or_else(|| panic!("{path}: no {into}"));
                let level = entry["counts_as"].as_u64();
                assert_eq!(level.is_some(), into["levels"].is_object(), "{path}: {entry}");
                assert!(level.is_none_or(|level| into["levels"][level.to_string()].is_object()), "{path}: {entry}");
            }
        }
    }
    let has = |path: &str| files().contains_key(path);
    assert!(JURISDICTIONS.iter().all(|name| has(&format!("{name}/rule.json")) == (*name != "alliance")));
    assert!(!has("alliance/recognition.json"), "it is no government");
}

/// The list that is signed holds what is written here, with the one table of categories in each scheme.
#[test]
fn what_is_signed_is_what_is_written() {
    for (path, mut file) in files() {
        if file["categories"] == true {
            file["categories"] = categories();
        }
        let signed = repository("labels/trust/content").join(&path);
        assert_eq!(read(&signed), file, "{path}: run cargo xtask demonstration");
    }
}

#[test]
fn a_scheme_is_added_as_data_in_six_languages_and_in_one() {
    let named = |names: Value| json!({"original": "en", "names": names});
    let six = LANGUAGES.map(|tag| (tag.to_owned(), json!(format!("Badge in {tag}"))));
    for (names, of_french, of_tamil) in [
        (named(json!(serde_json::Map::from_iter(six))), "Badge in fr", "Badge in ta"),
        (named(json!({"en": "Badge"})), "Badge", "Badge"),
    ] {
        let report = invented(&names);
        assert_eq!(report.answer, AnswerCode::ChecksOut, "{:?}", report.reason);
        let verified = report.verified.as_ref().expect("a label");
        let facts = verified.issuer.scheme_facts.as_ref().expect("the scheme");
        assert_eq!((verified.issuer.levels, facts.valid_years), (Some(2), Some(5)));
        assert_eq!(facts.document.as_deref(), Some("Rules of the badge, 7th edition"));
        let row = report.conformity.iter().find(|row| row.jurisdiction == "gb").expect("a row");
        assert_eq!(serde_json::to_value(row.effect).expect("JSON"), "meets-the-rule");
        for (lang, words) in languages().expect("the languages") {
            let said = plain(&words.answer(&report));
            let expected = match &*lang {
                "fr" => of_french.to_owned(),
                "ta" => of_tamil.to_owned(),
                lang => names["names"][lang].as_str().unwrap_or("Badge").to_owned(),
            };
            assert!(said.contains(&expected), "{lang}: {expected:?} is not said: {said}");
            // A name that is not in the language of the answer says which it is in, where it stands alone.
            let marked = said.contains(&format!("{expected} (en)"));
            assert_eq!(
                marked,
                lang != "en" && names["names"].as_object().is_some_and(|names| names.len() == 1),
                "{lang}: {said}"
            );
            assert!(!said.contains('['), "{lang}: a message is missing: {said}");
        }
    }
}

/// A label of a scheme that nobody had heard of when this program was built, by a list that has it.
fn invented(names: &Value) -> Report {
    let mut world = World::new();
    let kid = world.label_key("sg");
    world.change("sg/issuers.json", |json| json["issuers"][0]["schemes"] = json!(["cls", "badge"]));
    let level = |by: &str| json!({"name": names, "by": by, "meanings": [{"document": null, "text": names}]});
    world.put(
        "sg/scheme.badge.json",
        &json!({"format": 1, "name": names, "authority": names, "gives": "label", "state": "paused",
                "validity": {"years": 5}, "documents": {"e7": "Rules of the badge, 7th edition"},
                "levels": {"1": level("declared"), "2": level("checked")}, "categories": {"3": names},
                "numbers": [], "official": ["https://badge.example/"], "sources": []}),
    );
    world
        .put("gb/rule.json", &json!({"format": 1, "rules": [{"for": "gb", "name": names, "answer": "another-route"}]}));
    world.put(
        "gb/recognition.json",
        &json!({"format": 1, "entries": [{"scheme": "sg/badge", "level": 2, "effect": "meets-the-rule",
                "document": "Rules of the badge, 7th edition", "since": "2026-11-01", "reference": "An example"}]}),
    );
    world.publish();
    let list = KeyList::load(&world.pinned().expect("a root"), world.unit()).expect("a list");
    let evidence = Evidence::from_key_list(&list).expect("evidence");
    assert_eq!(evidence.notes(), [] as [String; 0]);
    let label = label(&world, &kid);
    let local = day(1).date(0);
    check(&label, &evidence, &Policy::default(), Now { instant: day(1), local })
}

fn label(world: &World, key: &SecretKey) -> String {
    let mut facts = None;
    world.label_bytes("sg", |usual| {
        let mut usual = usual.clone();
        usual.issuer = "sg/badge".to_owned();
        (usual.level, usual.category, usual.document) = (Some(2), Some(3), Some("e7".to_owned()));
        facts = Some(usual);
    });
    text("labelcheck.example", &sign(&facts.expect("facts"), key).expect("a label")).expect("a host")
}

/// The page for people who do not read JSON.
#[test]
fn the_page_of_schemes_is_made_from_the_data() {
    let page = repository("docs/schemes.md");
    let written = fs::read_to_string(&page).unwrap_or_default();
    let before = written.split_once(START).map_or_else(|| "# Schemes\n\n".to_owned(), |(before, _)| before.to_owned());
    let made = format!("{before}{START}\n{}", tables());
    expect_file(&page, &made).unwrap_or_else(|error| panic!("{error}"));
}

const START: &str = "<!-- From here on this page is made from labels/schemes/ by a test: UPDATE_EXPECT=1 cargo test -p labelcheck-integration --test schemes -->\n";

fn english(value: &Value) -> &str {
    value["names"]["en"].as_str().unwrap_or("")
}

fn tables() -> String {
    let mut page = String::new();
    page.push_str("## What there is\n\n| claim | scheme or law | authority | gives | state | a label is valid | sources |\n|---|---|---|---|---|---|---|\n");
    for (claim, scheme) in schemes() {
        let originals = originals(&scheme["name"]);
        let validity = scheme["validity"]["years"].as_u64().map_or("not known or none".to_owned(), |years| {
            let supported = if scheme["validity"]["while_supported"] == true { ", while supported" } else { "" };
            format!("at most {years} years{supported}")
        });
        let sources = scheme["sources"].as_array().into_iter().flatten();
        let sources = sources.map(|source| {
            format!("<{}> ({})", source["url"].as_str().unwrap_or(""), source["date"].as_str().unwrap_or(""))
        });
        let (gives, state) = (scheme["gives"].as_str().unwrap_or(""), scheme["state"].as_str().unwrap_or(""));
        let _ = writeln!(
            page,
            "| `{claim}` | {}{originals} | {} | {gives} | {state} | {validity} | {} |",
            english(&scheme["name"]),
            english(&scheme["authority"]),
            sources.collect::<Vec<_>>().join(" ")
        );
    }
    page.push_str("\n## Levels, and which provisions of ETSI EN 303 645 they are known to cover\n\nA group that is not listed is not known to be covered. That is no finding against a scheme.\n\n| label | who stands behind it | known to cover | what it means |\n|---|---|---|---|\n");
    for (claim, scheme) in schemes() {
        let scale = scheme["levels"].as_object().map_or(0, serde_json::Map::len);
        let levels = scheme["levels"].as_object().into_iter().flatten();
        let levels = levels.map(|(number, level)| {
            (format!("`{claim}` level {number} of {scale}: {}", english(&level["name"])), level)
        });
        let every = scheme["every"].is_object().then(|| (format!("`{claim}`"), &scheme["every"]));
        for (name, level) in levels.chain(every) {
            let covers = &level["covers"];
            let provisions =
                covers["provisions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>();
            let version = covers["standard"].as_str().unwrap_or("").trim_start_matches("ETSI EN 303 645");
            let some = if covers["categories"].is_array() { ", for some kinds of product" } else { "" };
            let meanings = level["meanings"].as_array().into_iter().flatten().map(|meaning| {
                let of = meaning["document"].as_str().map(|document| format!("{document}: ")).unwrap_or_default();
                format!("{of}{}", english(&meaning["text"]))
            });
            let covered = if provisions.is_empty() {
                "not known".to_owned()
            } else {
                format!("{}{version}{some}", provisions.join(", "))
            };
            let by = level["by"].as_str().unwrap_or("not known");
            let _ = writeln!(page, "| {name} | {by} | {covered} | {} |", meanings.collect::<Vec<_>>().join("<br>"));
        }
    }
    let baseline = read(&repository("labels/schemes/baseline.json"));
    page.push_str("\n## The baseline\n\nGroups of ETSI EN 303 645 with the mandatory provisions of V3.1.3; in bold, those that United Kingdom law names of V2.1.1.\n\n| group | title | mandatory |\n|---|---|---|\n");
    let older = &baseline["versions"]["V2.1.1"]["provisions"];
    for group in baseline["groups"].as_array().into_iter().flatten() {
        let mandatory = group["mandatory"].as_array().into_iter().flatten().map(|provision| {
            let number = provision.as_str().unwrap_or("");
            if older.as_array().is_some_and(|older| older.contains(provision)) {
                format!("**{number}**")
            } else {
                number.to_owned()
            }
        });
        let mandatory = mandatory.collect::<Vec<_>>().join(", ");
        let (number, title) = (group["number"].as_str().unwrap_or(""), group["title"].as_str().unwrap_or(""));
        let _ = writeln!(page, "| {number} | {title} | {mandatory} |");
    }
    page.push_str("\n## Rules\n\nWhat a label comes to where nothing recognises it.\n\n| for | rule | from | until | answer | not covered | depends on more | reference |\n|---|---|---|---|---|---|---|---|\n");
    let categories = categories();
    let kinds = |codes: &Value| {
        let codes = codes.as_array().into_iter().flatten();
        codes.map(|code| english(&categories[code.to_string()]).to_owned()).collect::<Vec<_>>().join(", ")
    };
    for (_, file) in files().iter().filter(|(path, _)| path.ends_with("/rule.json")) {
        for rule in file["rules"].as_array().into_iter().flatten() {
            let member = |name: &str| rule[name].as_str().unwrap_or("").to_owned();
            let why = rule["why"].as_str().map(|why| format!(": {why}")).unwrap_or_default();
            let asks = rule["asks"].as_str().map(|asks| format!(", asks for a {asks}")).unwrap_or_default();
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {} | {}{why}{asks} | {} | {} | {} |",
                member("for"),
                english(&rule["name"]),
                member("since"),
                member("until"),
                member("answer"),
                kinds(&rule["not_covered"]),
                kinds(&rule["unsettled"]),
                member("reference"),
            );
        }
    }
    page.push_str("\n## Recognition\n\nEach line from the recognising side's own data. Nothing follows from two lines together.\n\n| in | labels of | level | kinds of product | document | effect | from | reference |\n|---|---|---|---|---|---|---|---|\n");
    for (path, file) in files().iter().filter(|(path, _)| path.ends_with("/recognition.json")) {
        let own = path.split('/').next().unwrap_or("");
        // Entries that differ in their category only stand in one line.
        let mut rows: Vec<(Value, Vec<String>)> = Vec::new();
        for entry in file["entries"].as_array().into_iter().flatten() {
            let mut rest = entry.clone();
            let category = rest.as_object_mut().and_then(|rest| rest.remove("category")).filter(|code| !code.is_null());
            let category = category.map(|code| english(&categories[code.to_string()]).to_owned());
            match rows.iter_mut().find(|(known, _)| *known == rest) {
                Some((_, kinds)) => kinds.extend(category),
                None => rows.push((rest, category.into_iter().collect())),
            }
        }
        for (entry, kinds) in rows {
            let member = |name: &str| entry[name].as_str().unwrap_or("").to_owned();
            let level = entry["level"].as_u64().map_or("any".to_owned(), |level| level.to_string());
            let kinds = if kinds.is_empty() { "all".to_owned() } else { kinds.join(", ") };
            let counts_as = entry["counts_as"].as_u64().map(|level| format!(" {level}")).unwrap_or_default();
            let into = entry["as"].as_str().map(|into| format!(" of `{own}/{into}`")).unwrap_or_default();
            let why = entry["why"].as_str().map(|why| format!(": {why}")).unwrap_or_default();
            let document = entry["document"].as_str().unwrap_or("any");
            let _ = writeln!(
                page,
                "| `{own}` | `{}` | {level} | {kinds} | {document} | {}{counts_as}{into}{why} | {} | {} |",
                member("scheme"),
                member("effect"),
                member("since"),
                member("reference"),
            );
        }
    }
    page
}

/// The name in the languages that are its own.
fn originals(name: &Value) -> String {
    let tags = match &name["original"] {
        Value::String(tag) => vec![tag.clone()],
        tags => tags.as_array().into_iter().flatten().filter_map(|tag| tag.as_str().map(str::to_owned)).collect(),
    };
    tags.iter()
        .filter(|tag| *tag != "en")
        .map(|tag| format!(" ({})", name["names"][tag].as_str().unwrap_or("")))
        .collect()
}
