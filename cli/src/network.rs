//! The network: one file at a time over HTTP, each within a length and a time. Nothing else in this program touches it.
//!
//! What is fetched here is checked elsewhere: a server, or whoever sits before it, may say anything. Here it only cannot
//! take more than was given to it.

use crate::problem::Problem;
use crate::{limits, plain};
use std::io::Read;
use std::time::{Duration, Instant};
use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body, Error};
use url::Url;

/// A way to servers, for one run.
pub(crate) struct Network {
    agent: Agent,
    /// How long a file may take, redirects and slow servers included.
    file: Duration,
    /// When the run ends, whatever is still to come.
    end: Instant,
}

impl Network {
    #[expect(clippy::disallowed_methods, reason = "this is the place")]
    pub(crate) fn new(file: Duration) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // They are followed here, so that each is looked at.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .accept_encoding("identity")
            .user_agent(concat!("labelcheck/", env!("CARGO_PKG_VERSION")))
            .build();
        let now = Instant::now();
        Self { agent: config.new_agent(), file, end: now.checked_add(file * limits::RUN_FILES).unwrap_or(now) }
    }

    /// The file at an address, if it is there, of at most so many bytes.
    pub(crate) fn fetch(&self, url: &Url, limit: u64) -> Result<Option<Vec<u8>>, Problem> {
        let deadline = Instant::now().checked_add(self.file).map_or(self.end, |end| end.min(self.end));
        let mut at = url.clone();
        for _ in 0..=limits::REDIRECTS {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Problem::new("cli-keys-too-slow").name(at.as_str()));
            }
            let request = self.agent.get(at.as_str()).config().timeout_global(Some(left)).build();
            let mut response = request.call().map_err(|error| failed(&at, error))?;
            match response.status() {
                StatusCode::OK => return body(&at, &mut response, limit).map(Some),
                // What buckets say of a file that they do not have, to those who may not list them, is 403.
                StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => return Ok(None),
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT => {
                    let location = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
                    at = redirected(&at, location.unwrap_or_default())?;
                }
                status => {
                    let cause = format!("the server answers {status}");
                    return Err(Problem::new("cli-keys-unreachable").name(at.as_str()).cause(cause));
                }
            }
        }
        Err(Problem::new("cli-keys-redirects").name(url.as_str()))
    }
}

/// An address under which files lie, from a command line.
pub(crate) fn base(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| is_fetched(url) && url.query().is_none() && url.fragment().is_none());
    let mut url = url.ok_or("write an address as https://keys.example/metadata/")?;
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

/// No other schemes, so that a redirect cannot lead to a file; no names and passwords, so that messages show none.
fn is_fetched(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.has_host() && url.username().is_empty() && url.password().is_none()
}

/// Where a redirect leads. It may lead to another server: what comes from it is checked as anything else. It may not
/// lead out of TLS: whoever listens would learn what is asked for, though they could change nothing.
fn redirected(at: &Url, location: &str) -> Result<Url, Problem> {
    match at.join(location) {
        Ok(to) if !location.is_empty() && is_fetched(&to) && (to.scheme() == "https" || at.scheme() == "http") => {
            Ok(to)
        }
        _ => Err(Problem::new("cli-keys-redirect")
            .name(at.as_str())
            .cause(plain::short(&format!("to {location:?}"), limits::CAUSE_CHARS))),
    }
}

fn body(at: &Url, response: &mut Response<Body>, limit: u64) -> Result<Vec<u8>, Problem> {
    let too_long = || Problem::new("cli-keys-too-long").name(at.as_str());
    let body = response.body_mut();
    // A length that is announced need not be waited for.
    if body.content_length().is_some_and(|length| length > limit) {
        return Err(too_long());
    }
    let mut bytes = Vec::new();
    let most = limit.saturating_add(1);
    body.as_reader().take(most).read_to_end(&mut bytes).map_err(|error| failed(at, error.into()))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limit) { Err(too_long()) } else { Ok(bytes) }
}

fn failed(at: &Url, error: Error) -> Problem {
    match error {
        Error::Timeout(_) => Problem::new("cli-keys-too-slow").name(at.as_str()),
        error => Problem::new("cli-keys-unreachable").name(at.as_str()).cause(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_to_servers_and_never_out_of_tls() {
        let to = |from: &str, location: &str| {
            redirected(&Url::parse(from).unwrap(), location).map(|to| to.to_string()).unwrap_or_default()
        };
        for (from, location, expected) in [
            ("http://a.example/m/x.json", "/y", "http://a.example/y"),
            ("http://a.example/m/x.json", "y", "http://a.example/m/y"),
            ("http://a.example/", "//b.example/y", "http://b.example/y"),
            ("http://a.example/", "https://b.example/y", "https://b.example/y"),
            ("https://a.example/", "https://b.example/y", "https://b.example/y"),
            ("https://a.example/", "http://a.example/y", ""),
            ("https://a.example/", "file:///etc/passwd", ""),
            ("http://a.example/", "ftp://b.example/y", ""),
            ("http://a.example/", "http://me@b.example/y", ""),
            ("http://a.example/", "http://", ""),
            ("http://a.example/", "", ""),
        ] {
            assert_eq!(to(from, location), expected, "{from} {location}");
        }
    }

    #[test]
    fn files_lie_under_an_address() {
        let base = |text| base(text).map(|url| url.to_string()).unwrap_or_default();
        assert_eq!(base("https://a.example"), "https://a.example/");
        assert_eq!(base("http://localhost:80/metadata"), "http://localhost/metadata/");
        for wrong in
            ["", "a.example", "/keys", "file:///keys", "https://", "https://a.example/?x", "https://u:p@a.example/"]
        {
            assert_eq!(base(wrong), "", "{wrong}");
        }
    }

    #[test]
    fn a_run_that_is_over_fetches_nothing() {
        let network = Network::new(Duration::ZERO);
        let url = Url::parse("http://localhost:9/").unwrap();
        assert!(network.fetch(&url, 1).is_err_and(|problem| problem.is("cli-keys-too-slow")));
    }
}
