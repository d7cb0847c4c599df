//! Which of the languages that are there somebody gets.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

/// The language among those offered for who wants these, the one that is wanted most first. None where none of them is
/// there.
///
/// A tag's language and script decide; where both are there, its region too. Chinese without a script is read as its
/// region writes it (CLDR, likely subtags). What is no language tag (BCP 47) is passed over.
pub fn choose_language(offered: &[&str], wanted: &[&str]) -> Option<usize> {
    let offered: Vec<Option<LanguageIdentifier>> = offered.iter().map(|tag| read(tag)).collect();
    wanted.iter().filter_map(|tag| read(tag)).find_map(|wanted| {
        let fits = |at: &usize| offered[*at].as_ref().is_some_and(|offered| written(offered) == written(&wanted));
        // Of several, the one of the same region, then the one of none.
        let nearness = |at: &usize| match &offered[*at] {
            Some(offered) if offered.region == wanted.region => 0,
            Some(offered) if offered.region.is_none() => 1,
            _ => 2,
        };
        (0..offered.len()).filter(fits).min_by_key(nearness)
    })
}

/// A tag without its extensions, which say nothing about the language; also in the form of environment variables:
/// `en_GB.UTF-8`.
fn read(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next()?;
    let mut end = 0;
    for part in tag.split(['-', '_']).take_while(|part| part.len() != 1) {
        end += part.len() + usize::from(end > 0);
    }
    tag[..end].parse().ok()
}

/// The language and how it is written.
fn written(tag: &LanguageIdentifier) -> (Language, Option<Script>) {
    let script = |name: &str| name.parse::<Script>().ok();
    let traditional = |region: Region| matches!(region.as_str(), "HK" | "MO" | "TW");
    let likely = match tag.language.as_str() {
        "zh" if tag.region.is_some_and(traditional) => script("Hant"),
        "zh" => script("Hans"),
        _ => None,
    };
    (tag.language, tag.script.or(likely))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_and_script_decide_and_then_the_region() {
        let offered = ["en", "fr-CA", "fr", "zh-Hans", "sr-Latn", "cy"];
        for (wanted, chosen) in [
            (&["fr"][..], Some("fr")),
            (&["fr-CA"], Some("fr-CA")),
            (&["fr-BE", "en"], Some("fr")),
            (&["FR-be"], Some("fr")),
            (&["de", "cy-GB"], Some("cy")),
            (&["zh"], Some("zh-Hans")),
            (&["zh-SG"], Some("zh-Hans")),
            (&["zh-Hans-HK"], Some("zh-Hans")),
            (&["zh-HK", "en"], Some("en")),
            (&["zh-Hant"], None),
            (&["sr"], None),
            (&["sr-Latn-ME"], Some("sr-Latn")),
            (&["en-GB-u-ca-gregory"], Some("en")),
            (&["en_GB.UTF-8"], Some("en")),
            (&["fr_CA@euro"], Some("fr-CA")),
            (&["C.UTF-8", "POSIX", "", "?", "en"], Some("en")),
            (&["id"], None),
            (&[], None),
        ] {
            assert_eq!(choose_language(&offered, wanted).map(|at| offered[at]), chosen, "{wanted:?}");
        }
        assert_eq!(choose_language(&[], &["en"]), None);
        assert_eq!(choose_language(&["no tag", "en"], &["no tag", "en"]), Some(1));
    }
}
