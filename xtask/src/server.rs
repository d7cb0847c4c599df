//! A web server for one built site, on this machine only: what `serve` runs, and what the browser tests start and
//! stop in their own process.
//!
//! ```no_run
//! # use std::path::Path;
//! use xtask::server::{Options, Server};
//! let server = Server::start(Path::new("dist"), None)?;
//! println!("{}", server.url());
//! let port = server.port();
//! drop(server); // every connection is closed, the port is free
//! let under = Options { port: Some(port), prefix: "/checker/".into() };
//! let server = Server::start_with(Path::new("dist"), under)?;
//! # std::io::Result::Ok(())
//! ```

mod site;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use self::site::Site;
pub use self::site::StandIn;

/// Requests that are remembered; `serve` may run for days.
const REMEMBERED: usize = 10_000;

/// Where the site is to be found.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// `None`: any that is free.
    pub port: Option<u16>,
    /// The subfolder that the site is served under, such as `/checker/`; empty for none.
    pub prefix: String,
}

/// A running server. Dropping it closes the port and every open connection.
pub struct Server {
    port: u16,
    prefix: String,
    site: Arc<Site>,
    seen: Seen,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Method and path of each request, oldest first.
type Seen = Arc<Mutex<Vec<String>>>;

impl Server {
    /// Serves a built site at the root of `http://127.0.0.1:PORT/`. Fails if the port is taken.
    pub fn start(dir: &Path, port: Option<u16>) -> io::Result<Server> {
        let options = Options { port, ..Options::default() };
        Server::start_with(dir, options)
    }

    /// The same, with all options.
    pub fn start_with(dir: &Path, options: Options) -> io::Result<Server> {
        if !dir.join("index.html").is_file() {
            return Err(io::Error::new(
                io::ErrorKind::NotFound,
                format!("no index.html in {}: run `cargo xtask build`", dir.display()),
            ));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port.unwrap_or(0)))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let site = Arc::new(Site::new(dir, &options.prefix));
        let prefix = site.prefix().to_string();
        let seen = Seen::default();
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let (site_there, seen_there) = (Arc::clone(&site), Arc::clone(&seen));
        let thread = thread::Builder::new().name("server".into()).spawn(move || {
            runtime.spawn(serve(listener, site_there, seen_there));
            // Ends when the server is dropped; the runtime then drops every connection with it.
            let _ = runtime.block_on(stopped);
        })?;
        Ok(Server { port, prefix, site, seen, stop: Some(stop), thread: Some(thread) })
    }

    /// The address of the page, ending in `/`.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.prefix)
    }

    /// The port, for starting again where this one was.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Has something else answer for a folder of the site, such as `keys`; none: its own files again.
    pub fn stand_in(&self, folder: &str, stand_in: Option<StandIn>) {
        self.site.stand_in(folder, stand_in);
    }

    /// Has a file answer for a path inside the site, such as `deployment.json`, in the place of the site's own.
    pub fn put(&self, path: &str, file: &Path) {
        self.site.put(path, file);
    }

    /// Sends a file with another header of this name, as the host of a page of others does.
    pub fn header(&self, path: &str, name: &'static str, value: &str) {
        self.site.header(path, name, value);
    }

    /// What was asked for so far, as in `GET /index.html`, oldest first.
    pub fn requests(&self) -> Vec<String> {
        self.seen.lock().map(|seen| seen.clone()).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(listener: TcpListener, site: Arc<Site>, seen: Seen) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        // A connection that breaks off while it is made is no reason to stop.
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        let site = Arc::clone(&site);
        let seen = Arc::clone(&seen);
        let answer = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
            if let Ok(mut seen) = seen.lock()
                && seen.len() < REMEMBERED
            {
                seen.push(format!("{} {}", request.method(), request.uri().path()));
            }
            let response = site.answer(&request);
            async move { Ok::<_, Infallible>(response) }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}
