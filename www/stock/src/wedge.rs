//! Hand scanners that type what they read, as keyboards do. Pure: keys and their times are handed in.
//!
//! What tells one from a person is its speed. It types wherever the focus is, ends with Enter, Tab or nothing, and may have
//! been set to another country's keyboard.

/// The longest pause between two keys of a scanner, in milliseconds. Slow ones by radio take 40; a person who types twelve
/// letters a second takes 80.
pub const PAUSE: f64 = 60.0;

/// After this pause a scanner that sends no end has ended, in milliseconds.
pub const END: u32 = 150;

/// Fewest characters of a scan: the shortest product number has eight.
const FEWEST: usize = 6;

/// Most characters of a scan: a label's text is shorter.
const MOST: usize = 8_192;

/// What was typed in a row, fast.
#[derive(Clone, Default, Debug)]
pub struct Wedge {
    typed: String,
    last: f64,
    /// When the last scan ended: some scanners send two ends.
    ended: f64,
}

/// What a key means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Nothing to the scanner's side: the page does with it what it always does.
    Nothing,
    /// A key in a row of a scanner's, perhaps: outside of a field nobody else should have it.
    Key,
    /// The end of a scan, and what was scanned. Nobody else should have this key.
    Scan(String),
    /// An end that belongs to a scanner, and is the end of nothing. Nobody else should have this key.
    Swallow,
}

impl Wedge {
    /// A key went down, at a time in milliseconds.
    pub fn key(&mut self, key: &str, at: f64) -> Heard {
        let is_fast = at - self.last <= PAUSE;
        if !is_fast {
            self.typed.clear();
        }
        self.last = at;
        let mut letters = key.chars();
        match (letters.next(), letters.next(), key) {
            (Some(letter), None, _) => {
                if self.typed.len() < MOST {
                    self.typed.push(letter);
                }
                Heard::Key
            }
            (_, _, "Enter" | "Tab") => match self.scan() {
                Some(text) => {
                    self.ended = at;
                    Heard::Scan(text)
                }
                None if is_fast && at - self.ended <= f64::from(END) && self.ended > 0.0 => Heard::Swallow,
                None => Heard::Nothing,
            },
            // A scanner holds these to type capital letters, or letters that the keyboard has not.
            (_, _, "Shift" | "AltGraph" | "CapsLock" | "Control" | "Alt") => Heard::Nothing,
            _ => {
                self.typed.clear();
                Heard::Nothing
            }
        }
    }

    /// Nothing was typed for [`END`]: what was scanned, if the scanner sends no end.
    pub fn end(&mut self) -> Option<String> {
        self.scan()
    }

    fn scan(&mut self) -> Option<String> {
        let typed = std::mem::take(&mut self.typed);
        (typed.chars().count() >= FEWEST).then_some(typed)
    }
}

/// Whether a scan was typed with another keyboard's layout than the scanner means: digits come as the signs above them on a
/// French keyboard, and the signs of a link as others.
pub fn is_other_layout(text: &str) -> bool {
    let signs = text.chars().filter(|c| "&é\"'(-è_çà§!".contains(*c)).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_french = signs >= FEWEST && digits == 0;
    let start: String = text.chars().take(5).flat_map(char::to_lowercase).collect();
    // "q" and "a", "w" and "z", "y" and "z" change places, but the letters of "https" stay where they are.
    let is_link = start == "https" && !text[5..].starts_with("://");
    is_french || is_link
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(wedge: &mut Wedge, text: &str, from: f64, pause: f64, end: &str) -> Vec<Heard> {
        let keys = text.chars().map(String::from).chain((!end.is_empty()).then(|| end.to_owned()));
        keys.zip(0..).map(|(key, at)| wedge.key(&key, from + pause * f64::from(at))).collect()
    }

    #[test]
    fn a_scanner_is_told_from_a_person_by_its_speed() {
        for (pause, end, expected) in [
            (0.0, "Enter", Some("4006381333931")),
            (2.0, "Enter", Some("4006381333931")),
            (40.0, "Tab", Some("4006381333931")),
            (120.0, "Enter", None),
        ] {
            let heard = typed(&mut Wedge::default(), "4006381333931", 1_000.0, pause, end);
            let scan = expected.map_or(Heard::Nothing, |text| Heard::Scan(text.to_owned()));
            assert_eq!(heard.last(), Some(&scan), "{pause} {end}");
        }
    }

    #[test]
    fn scans_follow_each_other_at_once() {
        let mut wedge = Wedge::default();
        for (number, at) in [("4006381333931", 0.0), ("96385074", 15.0), ("4006381333931", 30.0)] {
            let heard = typed(&mut wedge, number, at, 0.5, "Enter");
            assert_eq!(heard.last(), Some(&Heard::Scan(number.to_owned())));
        }
    }

    #[test]
    fn the_second_end_of_a_scan_is_nobodys() {
        let mut wedge = Wedge::default();
        typed(&mut wedge, "4006381333931", 1_000.0, 2.0, "Enter");
        assert_eq!(wedge.key("Enter", 1_030.0), Heard::Swallow);
        assert_eq!(wedge.key("Enter", 2_000.0), Heard::Nothing);
        assert_eq!(Wedge::default().key("Enter", 10.0), Heard::Nothing);
    }

    #[test]
    fn one_without_an_end_ends_by_its_pause() {
        let mut wedge = Wedge::default();
        assert!(!typed(&mut wedge, "96385074", 0.0, 3.0, "").contains(&Heard::Nothing));
        assert_eq!(wedge.end().as_deref(), Some("96385074"));
        assert_eq!(wedge.end(), None);
        typed(&mut wedge, "abc", 1_000.0, 3.0, "");
        assert_eq!(wedge.end(), None);
    }

    #[test]
    fn capital_letters_and_other_keys() {
        let mut wedge = Wedge::default();
        for key in ["Shift", "H", "Shift", "T", "T", "P", "S", ":", "/"] {
            wedge.key(key, 0.0);
        }
        assert_eq!(wedge.key("Enter", 0.0), Heard::Scan("HTTPS:/".to_owned()));
        for key in ["1", "2", "3", "4", "ArrowLeft", "5", "6"] {
            wedge.key(key, 0.0);
        }
        assert_eq!(wedge.key("Enter", 0.0), Heard::Nothing);
    }

    #[test]
    fn other_layouts_are_known() {
        for (text, expected) in [
            ("https://labelcheck.example/#123", false),
            ("HTTPS://LABELCHECK.EXAMPLE/#123", false),
            ("httpsÖ--labelcheck.example-#123", true),
            ("httpsM!!labelcheck:example!3", true),
            ("à&é\"'(-è_ç", true),
            ("4006381333931", false),
            ("CSA/010126/00012", false),
            ("https", true),
        ] {
            assert_eq!(is_other_layout(text), expected, "{text}");
        }
    }
}
