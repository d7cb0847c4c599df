//! How much of what imitates is found, and how often something else is called an imitation: over hosts that others made and
//! collected (`tests/lookalike/`), against the hosts of the demonstration's key list.

#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test reads its files, and ends where they are not right"
)]

use labelcheck::KnownHosts;
use labelcheck_integration::{expect_file, repository};
use labelcheck_lookalike::imitated;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const IMITATIONS: &str = include_str!("../../../tests/lookalike/imitations.txt");
const ORDINARY: &str = include_str!("../../../tests/lookalike/ordinary.txt");
const GOVERNMENT: &str = include_str!("../../../tests/lookalike/government.txt");

fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// Why a generated name is none that a warning is asked for.
fn left_out(host: &str, kind: &str, imitation: &str, known: &KnownHosts<'_>) -> Option<&'static str> {
    let is_under = |host: &str, suffix: &str| host.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.'));
    if known.suffixes.iter().any(|suffix| is_under(imitation, suffix)) {
        return Some("under a suffix that only a government assigns");
    }
    let domain = |host: &str| psl::domain_str(host).map(str::to_owned);
    if domain(host) == domain(imitation) {
        return Some("of the same owner");
    }
    let bare = host.strip_prefix("www.").unwrap_or(host);
    let Some(label) = domain(bare).and_then(|domain| domain.split('.').next().map(str::to_owned)) else {
        // `www.gov.uk` varied as `wwx.gov.uk`, or moved to `www.com`.
        return Some("of a host whose name is a public suffix");
    };
    let (_, kind) = kind.split_once(':').unwrap_or(("", kind));
    if ["hyphenation", "subdomain", "tld-swap", "various"].contains(&kind) {
        return None;
    }
    let allowed = match label.chars().filter(|character| character.is_alphabetic()).count() {
        0..5 => 0,
        5..8 => 1,
        _ => 2,
    };
    let varied = domain(imitation).and_then(|domain| domain.split('.').next().map(str::to_owned)).unwrap_or_default();
    (strsim::osa_distance(&plain(&varied, &label), &label) > allowed).then_some("more edits than are counted")
}

/// A generated label without marks above and below letters, and with the letter that was meant for each other character outside
/// ASCII: what is left are edits.
fn plain(varied: &str, label: &str) -> String {
    let (unicode, _) = idna::domain_to_unicode(varied);
    let plain: Vec<char> = unicode.nfd().filter(|character| !is_combining_mark(*character)).collect();
    let meant: Vec<char> = label.chars().collect();
    let is_aligned = plain.len() == meant.len();
    let pairs = plain.iter().enumerate();
    pairs.map(|(at, &found)| if is_aligned && !found.is_ascii() { meant[at] } else { found }).collect()
}

#[test]
fn the_bounds_hold() {
    let evidence = labelcheck_integration::sample::evidence().expect("the demonstration's evidence");
    let mut known = evidence.known_hosts();
    known.hosts.sort_unstable();
    known.hosts.dedup();
    assert!(known.hosts.len() > 10 && known.suffixes.len() > 4, "{known:?}");

    let mut left_out_for: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut asked, mut missed, mut beyond) = (0_usize, Vec::new(), 0_usize);
    for line in lines(IMITATIONS) {
        let fields: Vec<_> = line.split('\t').collect();
        let [host, kind, imitation] = fields[..] else { panic!("{line}") };
        let found = imitated(&format!("{imitation}/"), &known);
        if let Some(why) = left_out(host, kind, imitation, &known) {
            *left_out_for.entry(why).or_default() += 1;
            beyond += usize::from(found.is_some());
            continue;
        }
        asked += 1;
        let named = |of: &str| of.trim_start_matches("www.") == host.trim_start_matches("www.");
        if !found.is_some_and(|found| named(&found.of)) {
            missed.push(line);
        }
    }
    let (ordinary, called_ordinary) = called(ORDINARY, &known);
    let (government, called_government) = called(GOVERNMENT, &known);
    let called_official: Vec<_> = known.hosts.iter().filter_map(|host| imitated(&format!("{host}/"), &known)).collect();

    let mut page = String::from("\n| hosts | number | called imitations | bound |\n|---|---|---|---|\n");
    let mut row = |what: &str, count: usize, called: usize, bound: &str| {
        writeln!(page, "| {what} | {count} | {called} | {bound} |").expect("a string takes all");
    };
    row("generated imitations", asked, asked - missed.len(), "all but 2 in 100");
    row("homepages of Debian's packages", ordinary, called_ordinary.len(), "1 in 1,000");
    row("governments", government, called_government.len(), "none");
    row("official hosts and checkers", known.hosts.len(), called_official.len(), "none");
    let made: usize = left_out_for.values().sum();
    writeln!(page, "\nGenerated, but not asked for: {made}, of which {beyond} are called imitations all the same.\n")
        .expect("a string takes all");
    for (why, count) in &left_out_for {
        writeln!(page, "- {why}: {count}").expect("a string takes all");
    }
    writeln!(page, "\nMissed: {}.", missed.iter().map(|line| line.replace('\t', " ")).collect::<Vec<_>>().join("; "))
        .expect("a string takes all");
    writeln!(page, "Homepages called imitations: {}.", called_ordinary.join("; ")).expect("a string takes all");
    let is_listed = |host: &&str| known.suffixes.iter().any(|suffix| host.ends_with(&format!(".{suffix}")));
    let listed = lines(GOVERNMENT).filter(is_listed).count();
    writeln!(page, "Of the governments' hosts {listed} lie under a suffix that the key list names, which settles it.")
        .expect("a string takes all");
    println!("{page}");

    assert!(asked >= 1_000 && ordinary >= 5_000 && government >= 300, "{asked} {ordinary} {government}");
    assert!(called_official.is_empty(), "{called_official:?}");
    assert!(called_government.is_empty(), "{called_government:?}");
    assert!(called_ordinary.len() * 1_000 <= ordinary, "{called_ordinary:?}");
    assert!(missed.len() * 50 <= asked, "{} of {asked}: {missed:?}", missed.len());
    expect_figures(&page);
}

/// How many hosts a file has, and which are called imitations.
fn called(file: &'static str, known: &KnownHosts<'_>) -> (usize, Vec<String>) {
    let found = lines(file).filter_map(|host| Some(format!("{host} for {}", imitated(&format!("{host}/"), known)?.of)));
    (lines(file).count(), found.collect())
}

/// The page about it ends with these figures.
fn expect_figures(figures: &str) {
    let path = repository("docs/lookalikes.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, _) = page.split_once(START).expect("the place of the figures");
    expect_file(&path, &format!("{before}{START}{figures}")).unwrap_or_else(|error| panic!("{error}"));
}

const START: &str = "<!-- From here on this page is made by a test: UPDATE_EXPECT=1 cargo test -p labelcheck-lookalike --test bounds -->\n";
