//! The built site on a server of its own, which can go away.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};
use labelcheck::Words;
use xtask::build::KEYS;
use xtask::server::{Options, Server, StandIn};

use crate::engine::INSECURE_HOST;

/// How to get a site that these tests can run against.
const HOW: &str = "run `cargo xtask test --only browser`";

/// A built site, and its server while there is one.
pub struct Site {
    server: Option<Server>,
    url: String,
    prefix: String,
    /// Files that whoever runs the site has put there.
    put: Vec<String>,
}

/// The folder of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The site under test.
pub fn dist() -> PathBuf {
    env::var_os("LABELCHECK_DIST").map_or_else(|| target().join("test-dist"), PathBuf::from)
}

/// The site and these tests have to be built from the same words, or every answer would differ.
fn expect_same_words() -> Result<()> {
    let assets = dist().join("assets");
    let entries = fs::read_dir(&assets).with_context(|| format!("{}: {HOW}", assets.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("en-") && name.ends_with(".ftl") {
            // The site leaves out comments and what only other shells say.
            let site = fs::read_to_string(entry.path())?;
            let ours: HashSet<&str> = Words::ENGLISH.lines().collect();
            if !site.is_empty() && site.lines().all(|line| ours.contains(line)) {
                return Ok(());
            }
        }
    }
    bail!("{} was built from other words than these tests: {HOW}", dist().display())
}

impl Site {
    /// Serves the site under a path, which is empty or ends with `/`.
    pub fn start(path: &str, insecure: bool) -> Result<Site> {
        expect_same_words()?;
        let options = Options { port: None, prefix: format!("/{path}") };
        let server = Server::start_with(&dist(), options).context(HOW)?;
        let host = if insecure { INSECURE_HOST } else { "127.0.0.1" };
        let url = format!("http://{host}:{}/{path}", server.port());
        Ok(Site { server: Some(server), url, prefix: format!("/{path}"), put: Vec::new() })
    }

    /// The address of the page.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What the key list's folder answers in place of its files; none: its files again.
    pub fn key_list(&self, stand_in: Option<StandIn>) {
        if let Some(server) = &self.server {
            server.stand_in(KEYS, stand_in);
        }
    }

    /// Puts a file on the host, as whoever runs it might: in the place of the site's own of that path, or beside them.
    pub fn put(&mut self, path: &str, file: &Path) {
        if let Some(server) = &self.server {
            server.put(path, file);
        }
        self.put.push(path.to_owned());
    }

    /// Puts a page of somebody else's on the host, in the folder of a test, with the policy that they send with it.
    pub fn put_page(&mut self, scratch: &Path, path: &str, page: &str, policy: &str) -> Result<()> {
        let file = scratch.join(path);
        fs::write(&file, page)?;
        self.put(path, &file);
        self.policy(path, policy);
        Ok(())
    }

    /// Sends a page with another policy.
    pub fn policy(&self, path: &str, policy: &str) {
        self.header(path, "Content-Security-Policy", policy);
    }

    /// Sends a page with another header of this name.
    pub fn header(&self, path: &str, name: &'static str, value: &str) {
        if let Some(server) = &self.server {
            server.header(path, name, value);
        }
    }

    /// The address of an asset of this logical name, `label-check.js`, inside the site.
    pub fn asset(&self, name: &str) -> Result<String> {
        let (stem, ending) = name.rsplit_once('.').context("a name with an ending")?;
        for entry in fs::read_dir(dist().join("assets"))? {
            let file = entry?.file_name().to_string_lossy().into_owned();
            let hash = file.strip_prefix(&format!("{stem}-")).and_then(|rest| rest.strip_suffix(&format!(".{ending}")));
            if hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())) {
                return Ok(format!("assets/{file}"));
            }
        }
        bail!("{} has no {name}", dist().display())
    }

    /// Takes the server away.
    pub fn stop(&mut self) {
        self.server = None;
    }

    /// What was asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.server.as_ref().map(Server::requests).unwrap_or_default()
    }

    /// Every request so far is for a file of the app, `sw.js` being one of them, or of the key list: there the root after
    /// the newest is asked for, which is not there.
    pub fn expect_own_files(&self) -> Result<()> {
        let strangers: BTreeSet<String> = self.requests().into_iter().filter(|request| !self.is_own(request)).collect();
        ensure!(strangers.is_empty(), "requests for what the app has no file for: {strangers:?}");
        Ok(())
    }

    /// What was asked for since there were `before` requests. Browsers look for a newer service worker when they like,
    /// whatever the page does: that is not counted.
    pub fn requests_since(&self, before: usize) -> Vec<String> {
        self.requests().into_iter().skip(before).filter(|request| !request.ends_with("/sw.js")).collect()
    }

    fn is_own(&self, request: &str) -> bool {
        let path = request.strip_prefix("GET ").and_then(|path| path.strip_prefix(&self.prefix));
        let is_own = |path: &str| {
            path.is_empty()
                || path.strip_prefix(KEYS).is_some_and(|rest| rest.starts_with('/'))
                || self.put.iter().any(|put| put == path)
                || dist().join(path).is_file()
        };
        path.is_some_and(|path| !path.contains("..") && is_own(path))
    }
}
