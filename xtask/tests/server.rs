//! The server, asked over real sockets as a browser would.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use xtask::server::{Options, Server};

#[test]
fn a_page_comes_with_the_headers_of_the_table() {
    let site = Site::new("headers");
    let server = site.start("");
    let answer = ask(&server, "GET / HTTP/1.1", &[]);
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    for header in xtask::headers::EVERYWHERE {
        let line = format!("{}: {}", header.name.to_lowercase(), header.value);
        assert_eq!(answer.contains(&line), header.on_localhost, "{line}");
    }
    assert!(answer.contains("content-type: text/html; charset=utf-8"));
    assert!(answer.contains("cache-control: no-cache"));
    assert!(answer.ends_with("the page"));
}

#[test]
fn what_is_compressed_goes_out_compressed() {
    let site = Site::new("encodings");
    let server = site.start("");
    for (accepted, body) in [("gzip, br", "brotli"), ("gzip, br;q=0", "gzip"), ("", "plain")] {
        let answer = ask(&server, "GET /assets/a-1.js HTTP/1.1", &[("Accept-Encoding", accepted)]);
        assert!(answer.ends_with(body), "{accepted}: {answer}");
        assert!(answer.contains("cache-control: public, max-age=31536000, immutable"));
        assert!(answer.contains("vary: Accept-Encoding"));
    }
}

#[test]
fn a_known_file_is_not_sent_again() {
    let site = Site::new("etag");
    let server = site.start("");
    let first = ask(&server, "HEAD / HTTP/1.1", &[]);
    assert!(first.contains("content-length: 8\r\n"), "{first}");
    assert!(first.ends_with("\r\n\r\n"), "HEAD has no body: {first}");
    let etag = first.lines().find_map(|line| line.strip_prefix("etag: "));
    let second = ask(&server, "GET / HTTP/1.1", &[("If-None-Match", etag.unwrap())]);
    assert!(second.starts_with("HTTP/1.1 304"), "{second}");
}

#[test]
fn nothing_outside_the_site_is_sent() {
    let site = Site::new("outside");
    let server = site.start("");
    for path in ["/../secret", "/%2e%2e/secret", "//etc/passwd", "/_headers", "/assets", "/none"] {
        let answer = ask(&server, &format!("GET {path} HTTP/1.1"), &[]);
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        assert!(answer.contains("content-security-policy"));
    }
    assert!(ask(&server, "POST / HTTP/1.1", &[]).starts_with("HTTP/1.1 405"));
}

#[test]
fn a_site_works_under_a_subfolder() {
    let site = Site::new("prefix");
    let server = site.start("checker");
    assert!(server.url().ends_with("/checker/"), "{}", server.url());
    assert!(ask(&server, "GET /checker/ HTTP/1.1", &[]).ends_with("the page"));
    let bare = ask(&server, "GET /checker HTTP/1.1", &[]);
    assert!(bare.contains("location: /checker/"), "{bare}");
    assert!(ask(&server, "GET / HTTP/1.1", &[]).starts_with("HTTP/1.1 404"));
    assert_eq!(server.requests(), ["GET /checker/", "GET /checker", "GET /"]);
}

#[test]
fn a_dropped_server_is_gone_at_once_and_can_come_back() {
    let site = Site::new("gone");
    let server = site.start("");
    let port = server.port();
    // A browser keeps its connection open for the next request; it must not outlive the server.
    let mut kept = connect(port);
    kept.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut some = [0; 16];
    kept.read_exact(&mut some).unwrap();
    drop(server);
    let mut rest = Vec::new();
    assert!(kept.read_to_end(&mut rest).is_ok(), "the connection is closed");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    let again = Server::start(&site.0, Some(port)).unwrap();
    assert!(ask(&again, "GET / HTTP/1.1", &[]).ends_with("the page"));
}

#[test]
fn a_taken_port_and_a_missing_site_are_errors() {
    let site = Site::new("errors");
    let server = site.start("");
    assert!(Server::start(&site.0, Some(server.port())).is_err());
    let error = Server::start(&site.0.join("none"), None).err().unwrap();
    assert!(error.to_string().contains("cargo xtask build"), "{error}");
}

/// A small site in a folder of its own, which goes with it.
struct Site(PathBuf);

impl Site {
    fn new(name: &str) -> Site {
        let outer = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let dir = outer.join("site");
        fs::create_dir_all(dir.join("assets")).unwrap();
        fs::write(outer.join("secret"), "not for the public").unwrap();
        for (file, text) in [
            ("index.html", "the page"),
            ("_headers", "for the host"),
            ("assets/a-1.js", "plain"),
            ("assets/a-1.js.br", "brotli"),
            ("assets/a-1.js.gz", "gzip"),
        ] {
            fs::write(dir.join(file), text).unwrap();
        }
        Site(dir)
    }

    fn start(&self, prefix: &str) -> Server {
        let options = Options { prefix: prefix.into(), ..Options::default() };
        Server::start_with(&self.0, options).unwrap()
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
}

fn ask(server: &Server, line: &str, headers: &[(&str, &str)]) -> String {
    let mut request = format!("{line}\r\nHost: x\r\nConnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut stream = connect(server.port());
    stream.write_all(format!("{request}\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
