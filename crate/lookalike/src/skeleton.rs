//! What a name looks like to a hasty reader.

use unicode_normalization::char::is_combining_mark;

/// Stands for a character outside ASCII that looks like none inside: it may have been meant as any.
pub(crate) const ANY: char = '\u{fffd}';

/// The skeleton of a name: equal where two look alike. Confusable characters by Unicode's table, then without marks above
/// and below letters, and with what is alike in ASCII made one.
pub(crate) fn skeleton(text: &str) -> String {
    let text = text.to_lowercase();
    let plain: String = if text.is_ascii() {
        text
    } else {
        let alike = unicode_security::skeleton(&text).filter(|character| !is_combining_mark(*character));
        alike.map(|character| if character.is_ascii() { character.to_ascii_lowercase() } else { ANY }).collect()
    };
    let pairs = plain.replace("rn", "m").replace("vv", "w").replace("cl", "d");
    let single = |character| match character {
        'i' | '1' | '|' => 'l',
        '0' => 'o',
        other => other,
    };
    pairs.chars().map(single).collect()
}

/// Whether two skeletons are the same, where a character that looks like none of ASCII may be any. A name of such characters
/// alone is none.
pub(crate) fn same(candidate: &str, name: &str) -> bool {
    let known = candidate.chars().filter(|character| *character != ANY).count();
    let count = candidate.chars().count();
    let all = candidate.chars().zip(name.chars()).all(|(one, other)| one == other || one == ANY);
    all && known > 0 && known * 2 >= count && count == name.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_has_one_skeleton() {
        for (one, other) in [
            ("csa", "ϲѕа"),
            ("csa", "ＣＳＡ"),
            ("bund", "bünd"),
            ("bund", "bunđ"),
            ("legislation", "1egls1ati0n"),
            ("tietoturvamerkki", "tietoturvarnerkki"),
        ] {
            assert!(same(&skeleton(other), &skeleton(one)), "{one} {other}");
        }
        for (one, other) in [("csa", "cso"), ("csa", "語語語"), ("csa", "csaa")] {
            assert!(!same(&skeleton(other), &skeleton(one)), "{one} {other}");
        }
    }
}
