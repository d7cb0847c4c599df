//! What the part of the address behind `#` means. Browsers do not send that part to the server.

/// Fewest digits that can be a label: one chunk of the base10 coding. Shorter numbers are product numbers.
const FEWEST_DIGITS: usize = 17;

/// Where in the app an address leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// The start.
    Home,
    /// The camera.
    Scan,
    /// The camera, for the product number on the box.
    Box,
    /// Several labels to choose from.
    Choosing,
    /// The answer that was given last. What was checked is not in the address.
    Answer,
    /// What was checked before.
    History,
    /// What another app has handed over.
    Shared,
    /// The samples.
    Gallery,
    /// About the app.
    About,
    /// A label, as a link carries it: `#` and digits.
    Label(String),
    /// Something else: stays where it is.
    Unknown,
}

impl Route {
    /// Reads `location.hash`, with or without its `#`.
    pub fn parse(hash: &str) -> Self {
        let word = hash.strip_prefix('#').unwrap_or(hash);
        match word {
            "" => Self::Home,
            "scan" => Self::Scan,
            "box" => Self::Box,
            "choose" => Self::Choosing,
            "answer" => Self::Answer,
            "history" => Self::History,
            "shared" => Self::Shared,
            "gallery" => Self::Gallery,
            "about" => Self::About,
            _ if is_label(word) => Self::Label(format!("#{word}")),
            _ => Self::Unknown,
        }
    }

    /// What to put into `location.hash`.
    pub fn hash(&self) -> &str {
        match self {
            Self::Home | Self::Unknown => "",
            Self::Scan => "scan",
            Self::Box => "box",
            Self::Choosing => "choose",
            Self::Answer => "answer",
            Self::History => "history",
            Self::Shared => "shared",
            Self::Gallery => "gallery",
            Self::About => "about",
            Self::Label(text) => text.trim_start_matches('#'),
        }
    }
}

/// The text to check for what somebody typed, pasted or shared: digits alone are what stands behind the `#` of a label, and
/// in a message around a label's link only the link counts.
pub fn code_of(typed: &str) -> String {
    let typed = typed.trim();
    let digits: String = typed.split_whitespace().collect();
    if is_label(&digits) {
        return format!("#{digits}");
    }
    let is_link = |word: &&str| word.rsplit_once('#').is_some_and(|(_, digits)| is_label(digits));
    typed.split_whitespace().find(is_link).unwrap_or(typed).to_owned()
}

fn is_label(word: &str) -> bool {
    word.len() >= FEWEST_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_digits_are_routes() {
        for (hash, route) in [
            ("", Route::Home),
            ("#", Route::Home),
            ("#scan", Route::Scan),
            ("#box", Route::Box),
            ("#choose", Route::Choosing),
            ("#answer", Route::Answer),
            ("#history", Route::History),
            ("#shared", Route::Shared),
            ("#gallery", Route::Gallery),
            ("#about", Route::About),
            ("#12345678901234567", Route::Label("#12345678901234567".into())),
            ("#1234567890123456", Route::Unknown),
            ("#12345678901234567a", Route::Unknown),
            ("#١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧", Route::Unknown),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
        }
    }

    #[test]
    fn routes_go_into_an_address_and_back() {
        for route in [
            Route::Home,
            Route::Scan,
            Route::Box,
            Route::Choosing,
            Route::Answer,
            Route::History,
            Route::Shared,
            Route::Gallery,
            Route::About,
            Route::Label("#00000000000000017".into()),
        ] {
            assert_eq!(Route::parse(route.hash()), route);
        }
    }

    #[test]
    fn bare_digits_are_read_as_a_label() {
        assert_eq!(code_of(" 123456789 01234567\n"), "#12345678901234567");
        assert_eq!(code_of(" 4006381333931 "), "4006381333931");
        assert_eq!(code_of("HTTPS://X.EXAMPLE#12345678901234567"), "HTTPS://X.EXAMPLE#12345678901234567");
    }

    #[test]
    fn a_link_is_found_in_a_message() {
        let message =
            "Lumen promises updates.\nCheck the label yourself: https://x.example/#12345678901234567\nDemonstration.";
        assert_eq!(code_of(message), "https://x.example/#12345678901234567");
        assert_eq!(code_of("item #12 of 30"), "item #12 of 30");
    }
}
