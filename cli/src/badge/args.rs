//! The options of `labelcheck badge`, and those that it shares with `labelcheck card`.

use crate::args::{Asking, Speaking, clock, market};
use clap::ValueEnum;
use labelcheck::Now;
use std::ffi::OsString;
use std::path::PathBuf;
use url::Url;

#[derive(clap::Args, Debug)]
pub(crate) struct BadgeArgs {
    /// A scanned text, a file with one code, or - for standard input: as for `labelcheck check`
    #[arg(value_name = "INPUT")]
    pub(crate) input: OsString,
    /// The https address of the checker that the badge sends its readers to
    ///
    /// The badge names its host and links to it with the label behind #, which no server gets to see.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    pub(crate) check_at: Url,
    /// What to make [default: by the ending of --out]
    #[arg(long, value_name = "FORM")]
    pub(crate) format: Option<BadgeForm>,
    /// Fail where the key list is of more than so many days ago
    ///
    /// For builds: what is shown for months shall not rest on a list that nobody renews.
    #[arg(long, value_name = "DAYS")]
    pub(crate) max_age: Option<u32>,
    #[command(flatten)]
    pub(crate) making: Making,
}

/// What a badge can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum BadgeForm {
    /// A picture that stands by itself
    Svg,
    /// A piece of a page, for the page's own style
    Html,
}

/// On what the result rests, in which words, and where it goes.
#[derive(clap::Args, Debug)]
pub(crate) struct Making {
    /// The country for which the support period is asked: gb, sg
    #[arg(long, value_name = "CODE", value_parser = market)]
    pub(crate) market: Option<String>,
    /// The folder with the key list to check against, from `labelcheck keys refresh` [default: the list built in]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    /// Write to a file [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace a file that exists
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) speaking: Speaking,
    /// The time to take for now [default: the system's]
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(crate) clock: Option<Now>,
}

impl Making {
    /// What is asked: always about today, as nobody is told of another day.
    pub(crate) fn asking(&self) -> Asking {
        Asking {
            on: None,
            market: self.market.clone(),
            product: None,
            beside: None,
            keys: self.keys.clone(),
            relying: false,
            speaking: self.speaking.clone(),
            clock: self.clock,
        }
    }
}

/// The address of a checker: a folder on an https host, so that a label's digits can stand behind it.
fn address(text: &str) -> Result<Url, String> {
    let wrong = || "write the address of a checker, such as https://check.example/".to_owned();
    let url = Url::parse(text).map_err(|_| wrong())?;
    let is_plain = url.username().is_empty() && url.password().is_none();
    let is_folder = url.query().is_none() && url.fragment().is_none() && url.path().ends_with('/');
    // An address in numbers, or one without a dot, is no name that a reader could know again.
    let is_named = url.domain().is_some_and(|host| host.contains('.'));
    if url.scheme() == "https" && is_plain && is_folder && is_named { Ok(url) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_folder_of_a_named_https_host_is_a_checker() {
        for (text, link) in [
            ("https://check.example", "https://check.example/"),
            ("HTTPS://Check.Example/", "https://check.example/"),
            ("https://gov.example:8443/labels/", "https://gov.example:8443/labels/"),
            ("https://prüfer.example/", "https://xn--prfer-lva.example/"),
        ] {
            assert_eq!(address(text).map(String::from).as_deref(), Ok(link), "{text}");
        }
        for wrong in [
            "",
            "check.example",
            "http://check.example/",
            "https://check.example/page",
            "https://check.example/?q=1",
            "https://check.example/#1",
            "https://me@check.example/",
            "https://127.0.0.1/",
            "https://localhost/",
            "javascript:alert(1)",
        ] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }
}
