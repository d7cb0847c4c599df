//! A web server with manners as bad as a test asks for. It paces itself by what the client does: nothing here waits for
//! a time to pass, but the drip, which goes on until the client hangs up.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does when it is asked for a file.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    File(Vec<u8>),
    /// The file, and nothing that says how long it is.
    Unmeasured(Vec<u8>),
    Status(u16),
    /// To this place.
    Redirect(String),
    /// Bytes without end.
    Endless,
    /// A length without end, and no bytes.
    Huge,
    /// A byte now and then, without end.
    Drip,
    /// Nothing, and the connection stays.
    Silence,
    /// The first half of a file, then the connection is gone.
    Half(Vec<u8>),
    /// The connection is gone at once.
    HangUp,
}

pub(crate) type Files = BTreeMap<String, Reply>;

pub(crate) struct Server {
    pub(crate) url: String,
    files: Arc<Mutex<Files>>,
    asked: Mutex<Receiver<String>>,
}

impl Server {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let files = Arc::new(Mutex::new(Files::new()));
        let (note, asked) = channel();
        let served = Arc::clone(&files);
        // It ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (note, served) = (note.clone(), Arc::clone(&served));
                // A client that goes away is no failure of the server.
                thread::spawn(move || drop(answer(&stream.unwrap(), &note, &served)));
            }
        });
        Self { url, files, asked: Mutex::new(asked) }
    }

    pub(crate) fn serve(&self, files: Files) {
        *self.files.lock().unwrap() = files;
    }

    pub(crate) fn set(&self, path: &str, reply: Reply) {
        self.files.lock().unwrap().insert(path.to_owned(), reply);
    }

    /// Waits until something is asked for.
    pub(crate) fn next(&self) -> String {
        self.asked.lock().unwrap().recv().unwrap()
    }

    /// What was asked for since this was called last.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().try_iter().collect()
    }
}

fn answer(mut stream: &TcpStream, note: &Sender<String>, files: &Mutex<Files>) -> Result<(), std::io::Error> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split(' ').nth(1).unwrap_or_default().trim_start_matches('/').to_owned();
    let reply = files.lock().unwrap().get(&path).cloned().unwrap_or(Reply::Status(404));
    let _ = note.send(path);
    let head = |status: u16, rest: &str| format!("HTTP/1.1 {status} Words\r\nConnection: close\r\n{rest}\r\n");
    let measured = |length: usize| head(200, &format!("Content-Length: {length}\r\n"));
    match reply {
        Reply::File(bytes) => stream.write_all(&[measured(bytes.len()).as_bytes(), &bytes].concat()),
        Reply::Unmeasured(bytes) => stream.write_all(&[head(200, "").as_bytes(), &bytes].concat()),
        Reply::Status(status) => stream.write_all(head(status, "Content-Length: 0\r\n").as_bytes()),
        Reply::Redirect(to) => {
            stream.write_all(head(302, &format!("Location: {to}\r\nContent-Length: 0\r\n")).as_bytes())
        }
        Reply::Endless => {
            stream.write_all(head(200, "").as_bytes())?;
            loop {
                stream.write_all(&[b' '; 4_096])?;
            }
        }
        Reply::Huge => {
            stream.write_all(measured(usize::MAX).as_bytes())?;
            hung_up(stream)
        }
        Reply::Drip => {
            stream.write_all(head(200, "").as_bytes())?;
            stream.set_read_timeout(Some(Duration::from_millis(5)))?;
            loop {
                stream.write_all(b" ")?;
                if matches!(stream.read(&mut [0]), Ok(0)) {
                    return Ok(());
                }
            }
        }
        Reply::Silence => hung_up(stream),
        Reply::Half(bytes) => stream.write_all(&[measured(bytes.len()).as_bytes(), &bytes[..bytes.len() / 2]].concat()),
        Reply::HangUp => Ok(()),
    }
}

/// Waits until the client is gone.
fn hung_up(mut stream: &TcpStream) -> Result<(), std::io::Error> {
    stream.read(&mut [0]).map(drop)
}
