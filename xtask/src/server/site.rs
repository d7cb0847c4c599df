//! Which answer a request gets.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderName,
    IF_NONE_MATCH, LOCATION, VARY,
};
use hyper::{Method, Request, Response, StatusCode};

use crate::build::{KEYS, short_hash};
use crate::{content_type, headers};

pub(crate) struct Site {
    dir: PathBuf,
    /// Begins and ends with `/`.
    prefix: String,
    stand_in: Mutex<Option<(String, StandIn)>>,
    /// Files in the place of the site's own, or beside them, by their paths inside the site.
    put: Mutex<BTreeMap<String, PathBuf>>,
    /// Headers, by path and name, in the place of those that go with paths of the site.
    others: Mutex<BTreeMap<(String, &'static str), String>>,
}

/// What a folder of the site answers in place of its files: for tests of what the app does then.
#[derive(Clone, Debug)]
pub enum StandIn {
    /// Another folder's files.
    Folder(PathBuf),
    /// This status, and nothing else.
    Status(StatusCode),
    /// Bytes without end.
    Endless,
}

/// What is sent.
pub(crate) enum Content {
    Whole(Full<Bytes>),
    Endless,
}

impl Body for Content {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match &mut *self {
            Content::Whole(body) => Pin::new(body).poll_frame(context),
            Content::Endless => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b' '; 4096]))))),
        }
    }

    // A whole file goes out with its length, as from any web host.
    fn size_hint(&self) -> SizeHint {
        match self {
            Content::Whole(body) => body.size_hint(),
            Content::Endless => SizeHint::default(),
        }
    }
}

type Answer = Response<Content>;

impl Site {
    pub(crate) fn new(dir: &Path, prefix: &str) -> Site {
        let inner = prefix.trim_matches('/');
        Site {
            dir: dir.to_path_buf(),
            prefix: if inner.is_empty() { "/".into() } else { format!("/{inner}/") },
            stand_in: Mutex::default(),
            put: Mutex::default(),
            others: Mutex::default(),
        }
    }

    pub(crate) fn stand_in(&self, folder: &str, stand_in: Option<StandIn>) {
        if let Ok(mut there) = self.stand_in.lock() {
            *there = stand_in.map(|stand_in| (format!("{folder}/"), stand_in));
        }
    }

    pub(crate) fn put(&self, path: &str, file: &Path) {
        if let Ok(mut put) = self.put.lock() {
            put.insert(path.to_string(), file.to_path_buf());
        }
    }

    pub(crate) fn header(&self, path: &str, name: &'static str, value: &str) {
        if let Ok(mut others) = self.others.lock() {
            others.insert((path.to_string(), name), value.to_string());
        }
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(crate) fn answer<B>(&self, request: &Request<B>) -> Answer {
        let head = request.method() == Method::HEAD;
        if !head && request.method() != Method::GET {
            let refusal = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD\n");
            return with(refusal, ALLOW, "GET, HEAD");
        }
        let path = request.uri().path();
        if path.len() + 1 == self.prefix.len() && self.prefix.starts_with(path) {
            return with(plain(StatusCode::MOVED_PERMANENTLY, ""), LOCATION, &self.prefix);
        }
        let stand_in = self.stand_in.lock().ok().and_then(|stand_in| stand_in.clone());
        let inside = stand_in.and_then(|(folder, stand_in)| {
            let rest = path.strip_prefix(&self.prefix)?.strip_prefix(&folder)?.to_owned();
            Some((rest, stand_in))
        });
        let found = match inside {
            Some((_, StandIn::Status(status))) => return plain(status, "not now\n"),
            Some((_, StandIn::Endless)) => return respond(StatusCode::OK, Content::Endless),
            Some((rest, StandIn::Folder(dir))) => file_in(&dir, &rest).map(|file| (format!("{KEYS}/{rest}"), file)),
            None => self.file(path),
        };
        let Some((name, file)) = found else {
            return plain(StatusCode::NOT_FOUND, "no such file\n");
        };
        let accepted = header(request, &ACCEPT_ENCODING);
        let Some((encoding, bytes)) = read(&file, accepted) else {
            return plain(StatusCode::NOT_FOUND, "no such file\n");
        };
        let etag = format!("\"{}\"", short_hash(&bytes, 20));
        let known = header(request, &IF_NONE_MATCH).split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag);
        let (status, body) = match (known, head) {
            (true, _) => (StatusCode::NOT_MODIFIED, Vec::new()),
            (false, true) => (StatusCode::OK, Vec::new()),
            (false, false) => (StatusCode::OK, bytes.clone()),
        };
        let mut answer = respond(status, whole(body));
        answer = with(answer, CONTENT_TYPE, content_type::of(&name).content_type);
        answer = with(answer, CACHE_CONTROL, headers::cache_control(&name));
        for (header, value) in headers::of_path(&name)
            .into_iter()
            .filter_map(|(header, value)| Some((HeaderName::from_bytes(header.as_bytes()).ok()?, value)))
        {
            answer = with(answer, header, value);
        }
        for ((_, header), value) in
            self.others.lock().iter().flat_map(|others| others.iter()).filter(|((path, _), _)| *path == name)
        {
            if let Ok(header) = HeaderName::from_bytes(header.as_bytes()) {
                answer = with(answer, header, value);
            }
        }
        answer = with(answer, ETAG, &etag);
        answer = with(answer, VARY, "Accept-Encoding");
        if let Some(encoding) = encoding {
            answer = with(answer, CONTENT_ENCODING, encoding);
        }
        if head && !known {
            answer = with(answer, CONTENT_LENGTH, &bytes.len().to_string());
        }
        answer
    }

    /// The path inside the site and the file of an address; `None` for what is outside or not for the public.
    fn file(&self, path: &str) -> Option<(String, PathBuf)> {
        let mut name = path.strip_prefix(&self.prefix)?.to_string();
        if name.is_empty() || name.ends_with('/') {
            name.push_str("index.html");
        }
        // For the host.
        if name == "_headers" {
            return None;
        }
        let put = self.put.lock().ok().and_then(|put| put.get(&name).cloned());
        let file = put.or_else(|| file_in(&self.dir, &name))?;
        Some((name, file))
    }
}

/// A file below a folder, if there is one. No name of ours needs percent signs, so they are not decoded.
fn file_in(dir: &Path, name: &str) -> Option<PathBuf> {
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let file = dir.join(name);
    (inside && !name.contains(['%', '\\']) && file.is_file()).then_some(file)
}

/// The best form of a file that the browser takes.
fn read(file: &Path, accepted: &str) -> Option<(Option<&'static str>, Vec<u8>)> {
    for (encoding, ending) in [("br", ".br"), ("gzip", ".gz")] {
        if accepts(accepted, encoding) {
            let mut name = file.as_os_str().to_os_string();
            name.push(ending);
            if let Ok(bytes) = fs::read(PathBuf::from(name)) {
                return Some((Some(encoding), bytes));
            }
        }
    }
    Some((None, fs::read(file).ok()?))
}

fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        // A weight of nought is a refusal.
        named && parts.all(|part| part.replace(' ', "").trim_end_matches(['0', '.']) != "q=")
    })
}

fn header<'r, B>(request: &'r Request<B>, name: &HeaderName) -> &'r str {
    let value = request.headers().get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or("")
}

fn plain(status: StatusCode, text: &str) -> Answer {
    let answer = respond(status, whole(text.as_bytes().to_vec()));
    with(answer, CONTENT_TYPE, "text/plain; charset=utf-8")
}

fn whole(bytes: Vec<u8>) -> Content {
    Content::Whole(Full::new(Bytes::from(bytes)))
}

/// Every answer carries the table of headers, errors included: those of the strictest kind, where no file gives its own.
fn respond(status: StatusCode, body: Content) -> Answer {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    for (header, value) in headers::of_path("") {
        if let Ok(header) = HeaderName::from_bytes(header.as_bytes()) {
            answer = with(answer, header, value);
        }
    }
    for header in headers::EVERYWHERE {
        if header.on_localhost
            && let Ok(name) = HeaderName::from_bytes(header.name.as_bytes())
        {
            answer = with(answer, name, header.value);
        }
    }
    answer
}

fn with(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    if let Ok(value) = value.parse() {
        answer.headers_mut().insert(name, value);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn encodings_are_chosen_by_weight() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("BR;q=0.8", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("br; q=0.000", "br"));
        assert!(!accepts("", "gzip"));
    }
}
