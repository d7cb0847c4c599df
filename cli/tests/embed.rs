//! Badges and cards of every sample in every language: they stand on pages of others, and on shelves, so they hold more than a
//! transcript can show.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot read its files fails")]

use labelcheck::Words;
use labelcheck_integration::repository;
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const LANGUAGES: [&str; 6] = ["en", "cy", "fr", "ms", "ta", "zh-Hans"];
/// Fixed terms of `docs/words.md` that speak of a label's state or of its place in a scheme.
const STATES: [&str; 9] = [
    "checks out",
    "does not check out",
    "cannot tell",
    "in force",
    "not in force yet",
    "expired",
    "suspended",
    "withdrawn",
    "level … of …",
];

/// Samples that each bring sentences of their own: these are read in every language, the others in English.
const DIFFERENT: [&str; 11] = [
    "earliest-unit",
    "ending-soon",
    "in-force",
    "maker-statement",
    "month",
    "not-stated",
    "set-undated",
    "support-ended",
    "two-markets",
    "unsupported",
    "variant-asia",
];

#[test]
fn badges_and_cards_have_only_what_a_strict_page_and_an_honest_one_allow() {
    let read = |lang: &'static str| {
        let samples = samples().into_iter();
        let samples = samples.filter(|sample| lang == "en" || DIFFERENT.iter().any(|name| sample.ends_with(name)));
        samples.map(|sample| read(&sample, lang)).sum::<usize>()
    };
    let made: Vec<usize> = std::thread::scope(|scope| {
        let threads = LANGUAGES.map(|lang| scope.spawn(move || read(lang)));
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(made.iter().all(|&made| made >= 3 * 10), "only so many were made: {made:?}");
}

/// Makes badges and a card of a sample, and reads them. How many there were.
fn read(sample: &Path, lang: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let text = sample.join("label.txt");
    let scanned = fs::read_to_string(&text).unwrap();
    let mut made = 0;
    for form in ["svg", "html"] {
        let out = folder.path().join(format!("badge.{form}"));
        let code = labelcheck("badge", &text, lang, &["--check-at", "https://check.gov.example/"], &out);
        assert_eq!(code == 0, out.exists(), "{}", text.display());
        if code != 0 {
            continue;
        }
        let badge = fs::read_to_string(&out).unwrap();
        let what = format!("{} in {lang}:\n{badge}", text.display());
        let elements: &[&str] = match form {
            "svg" => &["svg", "g", "title", "desc", "rect", "text", "a"],
            _ => &["div", "p", "bdi", "time", "a"],
        };
        let link = format!("https://check.gov.example/#{}", scanned.trim().split_once('#').unwrap().1);
        is_strict(&badge, elements, &link, &what);
        is_honest(&badge, lang, &what);
        made += 1;
    }
    let out = folder.path().join("card.html");
    let model: &[&str] = if sample.ends_with("maker-statement") { &["--model", "Ring of Leeds"] } else { &[] };
    if labelcheck("card", &text, lang, &[&["--market", "sg"], model].concat(), &out) == 0 {
        let card = fs::read_to_string(&out).unwrap();
        let what = format!("{} in {lang}:\n{card}", text.display());
        Document::parse_with_options(&card, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() })
            .unwrap_or_else(|error| panic!("{error}: {what}"));
        assert!(!["<script", "href", "src=", "url("].iter().any(|part| card.contains(part)), "{what}");
        is_honest(&card, lang, &what);
        made += 1;
    }
    made
}

#[test]
fn a_badge_ends_as_the_check_does() {
    for sample in samples() {
        let text = sample.join("label.txt");
        let folder = tempfile::tempdir().unwrap();
        let badge = ["--check-at", "https://check.gov.example/"];
        let ends = labelcheck("badge", &text, "en", &badge, &folder.path().join("badge.svg"));
        let check = command("check", &text, "en").output().unwrap();
        assert_eq!(Some(ends), check.status.code(), "{}", text.display());
    }
}

#[test]
fn the_code_of_a_card_is_that_of_the_label() {
    let folder = tempfile::tempdir().unwrap();
    for sample in ["variant-asia", "maker-statement", "long-names"] {
        let text = repository("labels/samples").join(sample).join("label.txt");
        let out = folder.path().join(format!("{sample}.html"));
        let model: &[&str] = if sample == "maker-statement" { &["--model", "Ring of Leeds"] } else { &[] };
        assert_eq!(labelcheck("card", &text, "en", model, &out), 0, "{sample}");
        let card = fs::read_to_string(&out).unwrap();
        let (start, end) = (card.find("<svg").unwrap(), card.find("</svg>").unwrap() + 6);
        let svg = Document::parse(&card[start..end]).unwrap();
        let [modules, millimetres] = ["viewBox", "width"].map(|name| {
            let number = svg.root_element().attribute(name).unwrap().trim_end_matches("mm");
            number.split(' ').next_back().unwrap().parse::<f64>().unwrap()
        });
        assert!(millimetres / modules >= 0.5, "{sample}: {millimetres} mm for {modules} modules");
        // The scanner refuses what is no plain shape, and says what is in the code.
        let picture = folder.path().join("code.svg");
        fs::write(&picture, card[start..end].replace(" aria-label=\"Scan with a checker that you trust.\"", ""))
            .unwrap();
        let inspected = command("inspect", &picture, "en").output().unwrap();
        let inspected = String::from_utf8(inspected.stdout).unwrap();
        assert!(inspected.contains(fs::read_to_string(&text).unwrap().trim()), "{sample}: {inspected}");
    }
}

#[test]
fn a_label_of_no_country_names_none() {
    let folder = tempfile::tempdir().unwrap();
    let text = repository("labels/samples/in-force/label.txt");
    for lang in LANGUAGES {
        let words = words(lang);
        let out = folder.path().join(format!("{lang}.html"));
        assert_eq!(labelcheck("badge", &text, lang, &["--check-at", "https://check.gov.example/"], &out), 0);
        let card = folder.path().join(format!("{lang}.card.html"));
        assert_eq!(labelcheck("card", &text, lang, &[], &card), 0);
        for file in [out, card] {
            let text = fs::read_to_string(file).unwrap();
            for market in ["gb", "gb-nir", "sg", "de", "fi", "eu", "kr", "jp", "us", "au", "ca"] {
                let name = words.market(market);
                assert!(!text.contains(&name), "{lang}: {name} is named in:\n{text}");
            }
        }
    }
}

/// Well-formed, of these elements only, with one link, no style or script, and nothing that is fetched. A picture shows what
/// its description says.
fn is_strict(text: &str, elements: &[&str], link: &str, what: &str) {
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {what}"));
    let mut links = Vec::new();
    for element in document.descendants().filter(Node::is_element) {
        let tag = element.tag_name().name();
        assert!(elements.contains(&tag), "{tag}: {what}");
        for attribute in element.attributes() {
            match attribute.name() {
                "href" if tag == "a" => links.push(attribute.value()),
                name => assert!(
                    !["style", "href", "src", "id"].contains(&name) && !name.starts_with("on"),
                    "{name}: {what}"
                ),
            }
        }
    }
    assert_eq!(links, [link], "{what}");
    assert!(!["url(", "<!", "<?"].iter().any(|part| text.contains(part)), "{what}");
    if elements.contains(&"svg") {
        let of = |tags: &[&str]| {
            let texts = document.descendants().filter(|node| tags.contains(&node.tag_name().name()));
            let texts = texts.filter(|node| node.ancestors().all(|above| above.tag_name().name() != "a"));
            let mut letters: Vec<char> = texts.flat_map(|node| node.text().unwrap().chars()).collect();
            letters.retain(|c| !c.is_whitespace());
            letters.sort_unstable();
            letters
        };
        assert_eq!(of(&["text"]), of(&["title", "desc"]), "{what}");
    }
}

/// Says that it is a demonstration, praises nothing, and says nothing of the label's state.
fn is_honest(text: &str, lang: &str, what: &str) {
    let words = words(lang);
    assert!(text.contains(&words.ui("ui-demonstration-line")), "{what}");
    assert!(!text.contains('['), "a message is missing: {what}");
    let guide = fs::read_to_string(repository("docs/words.md")).unwrap();
    let section = guide.split("\n## ").find(|section| section.lines().next().unwrap().contains(&format!("(`{lang}`)")));
    let rows = |head: &str| -> Vec<Vec<String>> {
        let rows = section.unwrap().lines().skip_while(|line| !line.starts_with(&format!("| {head} |"))).skip(2);
        let cells = |line: &str| line.trim_matches(['|', ' ']).split(" | ").map(|cell| normal(cell.trim())).collect();
        rows.take_while(|line| line.starts_with('|')).map(cells).collect()
    };
    let mut said = normal(&visible(text));
    let mut allowed = rows("allowed");
    allowed.sort_by_key(|row| std::cmp::Reverse(row[0].chars().count()));
    for row in allowed {
        said = said.replace(&row[0], "~");
    }
    let claims: Vec<_> = rows("claim").into_iter().map(|row| row[1].clone()).collect();
    let claims = claims.iter().flat_map(|row| row.split(", "));
    let states: Vec<_> =
        rows("term").into_iter().filter(|row| STATES.iter().any(|state| normal(state) == row[0])).collect();
    assert_eq!(states.len(), STATES.len(), "{lang}");
    let states = states.iter().flat_map(|row| row[usize::from(lang != "en")].split(" / "));
    let mut looked_for = 0;
    for phrase in claims.chain(states) {
        assert!(!has(&said, phrase), "{phrase:?} is said by {what}");
        looked_for += 1;
    }
    assert!(looked_for > 30, "{lang}: the tables of docs/words.md were not found");
}

/// Whether a phrase stands in a text: as whole words where letters are Latin, `*` for any ending of a word.
fn has(text: &str, phrase: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && u32::from(c) < 0x300);
    text.char_indices().map(|(at, _)| at).any(|start| {
        let mut at = start;
        for c in phrase.chars() {
            let rest = &text[at..];
            match c {
                '*' => at += rest.find(|c| !is_letter(Some(c))).unwrap_or(rest.len()),
                c if rest.starts_with(c) => at += c.len_utf8(),
                _ => return false,
            }
        }
        let begins = !(is_letter(text[..start].chars().next_back()) && is_letter(phrase.chars().next()));
        begins && !(is_letter(text[..at].chars().next_back()) && is_letter(text[at..].chars().next()))
    })
}

#[test]
fn phrases_are_found_by_their_beginnings_wherever_those_are() {
    assert!(has("il est sans points faibles.", "sans point* faible*"));
    assert!(has("vérifiée", "vérifi*") && has("a safe label", "safe"));
    assert!(!has("unsafe labels", "safe") && !has("safety", "safe") && !has("sans point", "sans point* faible*"));
}

/// What a reader sees or hears: the text, and no tags.
fn visible(text: &str) -> String {
    let text = text.split_once("</style>").map_or(text, |(_, body)| body);
    // Lines of a picture break phrases, and its description does not. The link is not in that.
    let (picture, link) = text.split_at(text.find("<a ").unwrap_or(text.len()));
    let text: String = picture.lines().filter(|line| !line.starts_with("<text")).chain([link]).collect();
    let mut visible = String::new();
    for part in text.split('<') {
        visible.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        visible.push(' ');
    }
    visible
}

/// Small letters, straight apostrophes, single spaces, `#` for every number and every gap.
fn normal(text: &str) -> String {
    let mut normal = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            '’' => '\'',
            '…' => '#',
            c if c.is_ascii_digit() => '#',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if !(matches!(c, '#' | ' ') && normal.ends_with(c)) {
            normal.push(c);
        }
    }
    normal
}

fn labelcheck(verb: &str, input: &Path, lang: &str, after: &[&str], out: &Path) -> i32 {
    let output = command(verb, input, lang).args(after).arg("--out").arg(out).output().unwrap();
    let code = output.status.code().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().lines().count() > 0, "nothing was said");
    code
}

fn command(verb: &str, input: &Path, lang: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_labelcheck"));
    // The list that is built in is that of the samples' day; this is their clock.
    command.arg(verb).arg(input).args(["--lang", lang, "--clock", "2026-11-20T12:00:00Z"]);
    command
}

fn words(lang: &str) -> Words {
    let all = labelcheck_integration::words::languages().unwrap();
    all.into_iter().find(|(tag, _)| tag == lang).unwrap().1
}

fn samples() -> Vec<PathBuf> {
    let entries = fs::read_dir(repository("labels/samples")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
