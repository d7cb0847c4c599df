//! What a scanned text is, before anything in it is believed.

mod gs1;

use crate::limits;

/// A scanned text, sorted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Carrier {
    /// Digits that may be a label, and the host of the link around them in small letters.
    Label { host: Option<String>, digits: String },
    /// A bare product number.
    Product(u64),
    /// Another https link: its host in small letters, its path, and the product number in it, where it is a GS1 Digital
    /// Link.
    Link { host: String, path: String, product: Option<u64> },
    /// Anything else.
    Other,
}

/// From this many characters on, a fragment that begins with a digit is taken for a label even if it has other
/// characters too: a damaged label shall be named as one.
const LABEL_CHARACTERS: usize = 100;

impl Carrier {
    pub(crate) fn read(text: &str) -> Self {
        let text = text.trim();
        if text.len() > limits::TEXT_BYTES {
            return Self::Other;
        }
        if let Some(rest) = strip(text, "https://") {
            // A link has no white space; what a line break in an e-mail put there is taken out again.
            let rest: String = rest.split_ascii_whitespace().collect();
            let (address, fragment) = rest.split_once('#').unwrap_or((&rest, ""));
            let end = address.find(['/', '?', '\\']).unwrap_or(address.len());
            let (host, path) = address.split_at(end);
            let host = host.to_ascii_lowercase();
            return if is_label(fragment) {
                Self::Label { host: Some(host), digits: fragment.to_owned() }
            } else {
                Self::Link { host, path: path.to_owned(), product: gs1::product(path) }
            };
        }
        // Without encryption it is a link that we do not speak of, but the number in it is as good.
        if let Some(rest) = strip(text, "http://") {
            let number = rest.find('/').and_then(|at| gs1::product(&rest[at..]));
            return number.map_or(Self::Other, Self::Product);
        }
        let digits: String = text.strip_prefix('#').unwrap_or(text).split_ascii_whitespace().collect();
        if text.starts_with('#') && is_label(&digits) || digits.len() >= 17 && is_label(&digits) {
            return Self::Label { host: None, digits };
        }
        match digits.parse() {
            Ok(number) if [8, 12, 13, 14].contains(&digits.len()) && crate::label::is_product_number(number) => {
                Self::Product(number)
            }
            _ => Self::Other,
        }
    }
}

/// A link without its scheme and without white space, encrypted or not: what is looked at for imitations. Of one that is
/// longer than any that is read, its beginning: a false host is not hidden by what follows.
#[cfg(feature = "look-alikes")]
pub(crate) fn link(text: &str) -> Option<String> {
    let text = text.trim_start();
    let text = &text[..text.floor_char_boundary(limits::TEXT_BYTES)];
    let rest = strip(text, "https://").or_else(|| strip(text, "http://"))?;
    Some(rest.split_ascii_whitespace().collect())
}

fn strip<'t>(text: &'t str, scheme: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn is_label(fragment: &str) -> bool {
    let mut characters = fragment.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_digit());
    starts && (characters.all(|character| character.is_ascii_digit()) || fragment.len() >= LABEL_CHARACTERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_sorted() {
        let label =
            |host: Option<&str>, digits: &str| Carrier::Label { host: host.map(Into::into), digits: digits.into() };
        let link = |host: &str, path: &str| Carrier::Link { host: host.into(), path: path.into(), product: None };
        for (text, carrier) in [
            ("HTTPS://LABELCHECK.EXAMPLE/#12345", label(Some("labelcheck.example"), "12345")),
            ("https://labelcheck.example#12345", label(Some("labelcheck.example"), "12345")),
            (" https://labelcheck.example/#123\n 45 ", label(Some("labelcheck.example"), "12345")),
            ("https://a@b.example:444/x?y#1", label(Some("a@b.example:444"), "1")),
            ("https://a.example\\@b.example/#1", label(Some("a.example"), "1")),
            ("#12345678901234567", label(None, "12345678901234567")),
            ("12345678901234567", label(None, "12345678901234567")),
            ("4006381333931", Carrier::Product(4_006_381_333_931)),
            ("036000291452", Carrier::Product(36_000_291_452)),
            ("4006381333932", Carrier::Other),
            ("https://www.csa.gov.sg/cls?x=1", link("www.csa.gov.sg", "/cls?x=1")),
            ("https://www.csa.gov.sg/#top", link("www.csa.gov.sg", "/")),
            (
                "https://id.gs1.example/01/04006381333931/21/7?x",
                Carrier::Link {
                    host: "id.gs1.example".into(),
                    path: "/01/04006381333931/21/7?x".into(),
                    product: Some(4_006_381_333_931),
                },
            ),
            ("HTTP://ID.GS1.EXAMPLE/01/04006381333931", Carrier::Product(4_006_381_333_931)),
            ("http://labelcheck.example/#12345", Carrier::Other),
            ("WIFI:T:WPA;S:cafe;;", Carrier::Other),
            ("HC1:6BFOXN", Carrier::Other),
            ("", Carrier::Other),
            ("äöüäöü", Carrier::Other),
        ] {
            assert_eq!(Carrier::read(text), carrier, "{text}");
        }
    }

    #[test]
    fn a_damaged_label_is_still_named_as_one() {
        let digits = format!("1{}x", "0".repeat(LABEL_CHARACTERS));
        assert_eq!(
            Carrier::read(&format!("https://a.example/#{digits}")),
            Carrier::Label { host: Some("a.example".into()), digits }
        );
    }
}
