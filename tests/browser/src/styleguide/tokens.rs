//! The design tokens, as the style sheet has them.

/// One token.
pub(super) struct Token {
    /// Its name, without the two dashes.
    pub(super) name: String,
    pub(super) value: String,
    /// Its value where the reader prefers dark pages.
    pub(super) dark: String,
}

/// Colours that stand on each other as text and ground.
pub(super) const PAIRS: [(&str, &str); 13] = [
    ("ink", "paper"),
    ("ink", "ground"),
    ("soft", "paper"),
    ("soft", "ground"),
    ("link", "paper"),
    ("link", "ground"),
    ("on-brand", "brand"),
    ("on-action", "action"),
    ("on-gold", "gold"),
    ("on-good", "good"),
    ("on-mind", "mind"),
    ("on-bad", "bad"),
    ("on-unknown", "unknown"),
];

/// All tokens of a style sheet: what its first `:root` sets, and its second in the dark.
pub(super) fn tokens(css: &str) -> Vec<Token> {
    let mut roots = css.split(":root {").skip(1).map(|rest| rest.split('}').next().unwrap_or_default());
    let mut set = || -> Vec<(String, String)> {
        let declared = roots.next().unwrap_or_default().split(';');
        let named = declared.filter_map(|one| one.split_once("--")?.1.split_once(':'));
        // A value may go over several lines.
        let tidy = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
        named.map(|(name, value)| (name.trim().to_owned(), tidy(value))).collect()
    };
    let (light, dark) = (set(), set());
    let dark = |name: &str| dark.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
    light
        .into_iter()
        .map(|(name, value)| Token { dark: dark(&name).unwrap_or_else(|| value.clone()), name, value })
        .collect()
}

impl Token {
    pub(super) fn is_colour(&self) -> bool {
        self.value.starts_with('#')
    }
}

/// The contrast of two colours by WCAG 2.2 ("contrast ratio"); none where one is not written as `#rrggbb`.
pub(super) fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// Relative luminance, by the same.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

#[cfg(test)]
mod tests {
    use super::{contrast, tokens};

    #[test]
    fn both_schemes_are_read() {
        let css =
            ":root {\n  --ink: #000000;\n  --font: a,\n    b;\n}\n@media x {\n  :root {\n    --ink: #ffffff;\n  }\n}";
        let read = tokens(css);
        let plain: Vec<_> = read.iter().map(|token| [&*token.name, &*token.value, &*token.dark]).collect();
        assert_eq!(plain, [["ink", "#000000", "#ffffff"], ["font", "a, b", "a, b"]]);
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert_eq!(contrast("#000000", "#ffffff"), Some(21.0));
        // The grey that just passes.
        let grey = contrast("#767676", "#ffffff").unwrap();
        assert!((4.5..4.6).contains(&grey), "{grey}");
        assert_eq!(contrast("red", "#ffffff"), None);
    }
}
