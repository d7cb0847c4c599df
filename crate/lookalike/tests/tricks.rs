//! Each trick of the issue by name, the links that are none, and links at random.

#![expect(clippy::expect_used, reason = "a test ends where its data are not as they should be")]

use labelcheck::KnownHosts;
use labelcheck_lookalike::imitated;
use proptest::prelude::*;

const CSA: &str = "csa.gov.sg";

fn known() -> KnownHosts<'static> {
    KnownHosts {
        hosts: vec![
            CSA,
            "labelcheck.example",
            "tietoturvamerkki.fi",
            "www.bsi.bund.de",
            "www.canada.ca",
            "www.gov.uk",
            "www.homeaffairs.gov.au",
            "www.kisa.or.kr",
        ],
        suffixes: vec!["gov", "gov.au", "gov.sg", "gov.uk"],
    }
}

#[test]
fn each_trick_is_found_and_both_hosts_are_named() {
    let long = format!("csa.gov.sg.{}.example/", "a".repeat(200));
    let longest = format!("csa.gov.sg{}", ".a".repeat(4_000));
    for (trick, link, host, of) in [
        ("hyphen join", "csa-gov-sg.example/cls?id=1", "csa-gov-sg.example", CSA),
        ("hyphen join among other words", "verify-csa-gov-sg.com/", "verify-csa-gov-sg.com", CSA),
        ("joined without a hyphen", "csagovsg.com/", "csagovsg.com", CSA),
        ("joined with www", "www-canada.ca/", "www-canada.ca", "www.canada.ca"),
        ("other top-level domain", "csa.com/", "csa.com", CSA),
        ("other top-level domain", "www.csa.gov.com/", "www.csa.gov.com", CSA),
        ("other top-level domain", "csa-gov.com/", "csa-gov.com", CSA),
        ("other top-level domain", "www.bsi.bund.com", "www.bsi.bund.com", "www.bsi.bund.de"),
        ("other top-level domain", "id.tietoturvamerkki.com/", "id.tietoturvamerkki.com", "tietoturvamerkki.fi"),
        ("name as labels", "csa.gov.sg.login.example/", "csa.gov.sg.login.example", CSA),
        ("name as labels", "www.gov.uk.com/", "www.gov.uk.com", "www.gov.uk"),
        ("name in the path", "evil.example/csa.gov.sg/cls", "evil.example", CSA),
        ("name in the path", "evil.example/?to=https%3A%2F%2Fwww.csa.gov.sg%2F", "evil.example", CSA),
        ("name in the path", "evil.example\\www.csa.gov.sg", "evil.example", CSA),
        ("name in the fragment", "evil.example/#www.csa.gov.sg", "evil.example", CSA),
        ("user-info", "www.csa.gov.sg@evil.example/", "evil.example", CSA),
        ("user-info", "www.csa.gov.sg:443@evil.example:8443/", "evil.example", CSA),
        ("user-info", "www.csa.gov.sg%2Fcls@evil.example/", "evil.example", CSA),
        ("punycode of Cyrillic", "xn--80a7a8c.gov.sg.com/", "xn--80a7a8c.gov.sg.com", CSA),
        ("Cyrillic as it is written", "www.cаnada.ca/", "www.xn--cnada-4ve.ca", "www.canada.ca"),
        ("mixed scripts", "labelсheck.example/", "xn--labelheck-z3h.example", "labelcheck.example"),
        ("full-width letters", "ｃｓａ．ｇｏｖ．ｓｇ.example/", "csa.gov.sg.example", CSA),
        ("a digit for a letter", "1abelcheck.example/", "1abelcheck.example", "labelcheck.example"),
        ("percent signs", "csa%2egov%2esg%2eevil.example/", "csa.gov.sg.evil.example", CSA),
        ("trailing dot", "csa.gov.sg.example./", "csa.gov.sg.example", CSA),
        ("port", "csa-gov-sg.example:8443/", "csa-gov-sg.example", CSA),
        ("IP address", "192.0.2.1/www.csa.gov.sg/", "192.0.2.1", CSA),
        ("IP address", "www.csa.gov.sg@3221225985/", "3221225985", CSA),
        ("IP address", "[2001:db8::1]:443/csa.gov.sg", "[2001:db8::1]", CSA),
        ("over-long label", &long, &long[..long.len() - 1], CSA),
        ("over-long host", &longest, &longest, CSA),
        ("one edit of seven letters or fewer", "canda.ca/", "canda.ca", "www.canada.ca"),
        ("an adjacent swap is one edit", "acnada.com/", "acnada.com", "www.canada.ca"),
        ("two edits from eight letters on", "homeafairz.com.au/", "homeafairz.com.au", "www.homeaffairs.gov.au"),
        ("dots in other places", "tieto.turvamerkki.fi/", "tieto.turvamerkki.fi", "tietoturvamerkki.fi"),
    ] {
        let found = imitated(link, &known()).unwrap_or_else(|| panic!("{trick}: {link}"));
        assert_eq!((&*found.host, &*found.of), (host, of), "{trick}: {link}");
    }
}

#[test]
fn what_imitates_nobody_is_not_called_so() {
    for (why, link) in [
        ("official", "csa.gov.sg/cls"),
        ("official, with port and dot and user", "user@WWW.CSA.GOV.SG.:8443/"),
        ("official, naming another", "www.csa.gov.sg/?from=www.gov.uk"),
        ("a page of the same owner", "apps.canada.ca/"),
        ("a page of the same owner", "www.bka.bund.de/"),
        ("only that government assigns it", "csa-gov-sg.gov.sg/"),
        ("only that government assigns it", "www.canada.gov/"),
        ("another government's", "www.csa.gov.gh/"),
        ("another government's", "homeaffairs.gov.za/"),
        ("a portal of another government", "www.gov.br/"),
        ("a name of its own", "www.air-canada.ca/"),
        ("an edit of a label under five letters", "csb.com/"),
        ("an edit of a label under five letters", "www.kiss.or.kr/"),
        ("two edits of seven letters or fewer", "panama.com/"),
        ("three edits", "homefair.com.au/"),
        ("something else", "www.example.org/path?query#fragment"),
        ("something else", "192.0.2.1/"),
        ("a word of the name", "www.bund.net/"),
        ("a path that only begins alike", "example.org/csa.gov.sgx"),
        ("nothing", ""),
        ("nothing", "@:/"),
    ] {
        assert_eq!(imitated(link, &known()), None, "{why}: {link}");
    }
}

#[test]
fn nobody_is_imitated_where_nobody_is_known() {
    let nameless = KnownHosts { hosts: vec!["", "."], suffixes: vec![""] };
    for link in ["192.0.2.1/", "www/", "", "csa-gov-sg.example//?#", "@"] {
        assert_eq!(imitated(link, &nameless), None, "{link}");
    }
    assert_eq!(imitated("csa-gov-sg.example/", &KnownHosts::default()), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_link_makes_it_panic(link in "\\PC{0,80}", at in 0..80_usize) {
        imitated(&link, &known());
        // The same around a name, where more of the rules are reached.
        let middle = link.char_indices().map(|(index, _)| index).nth(at).unwrap_or(link.len());
        imitated(&format!("{}csa.gov.sg{}", &link[..middle], &link[middle..]), &known());
    }

    #[test]
    fn no_host_makes_it_panic(host in "(xn--)?[a-z0-9.%@:\\[\\]\\\\-]{0,40}[ßİıса。�\u{200d}\u{ad}]{0,4}[a-z0-9.-]{0,10}") {
        imitated(&host, &known());
    }

    /// Whatever stands before, after and around it: what the key list names is never an imitation.
    #[test]
    fn an_official_host_imitates_nobody(which in 0..8_usize, user in "[a-z:.]{0,12}@|", port in ":[0-9]{0,5}|", tail in "/[ -~]{0,20}|") {
        let known = known();
        let host = known.hosts.get(which).expect("one of eight");
        prop_assert_eq!(imitated(&format!("{user}{host}{port}{tail}"), &known), None);
    }
}

// The longest that the core hands in: each takes a while in a test's build.
proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn no_link_is_too_long(label in "[a-z0-9-]{1,3}", tail in "[./@]{1,2}") {
        imitated(&format!("{label}{tail}").repeat(8_192 / (label.len() + tail.len())), &known());
    }
}
