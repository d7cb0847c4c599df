//! A client with a folder of its own, and a server for it.

use super::repository::{NOW, Repository};
use super::server::Server;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A client's folder, and a server for it.
pub(crate) struct Bench {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) server: Server,
}

/// How a run ended, and what it said.
#[derive(Debug)]
pub(crate) struct Ended(pub(crate) Option<i32>, pub(crate) String);

impl Ended {
    #[track_caller]
    pub(crate) fn well(&self) {
        assert_eq!(self.0, Some(0), "{}", self.1);
    }

    #[track_caller]
    pub(crate) fn with(&self, code: i32, words: &str) {
        assert!(self.0 == Some(code) && self.1.contains(words), "{code} {words:?} expected: {self:?}");
        // What to do is said, too.
        assert!(self.1.lines().count() > 1, "{self:?}");
    }
}

impl Bench {
    /// A folder that trusts the repository's first root and has seen nothing of it.
    pub(crate) fn new(repository: &Repository) -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap(), server: Server::new() };
        bench.server.serve(repository.publish());
        fs::write(bench.path("1.root.json"), repository.root(1)).unwrap();
        bench.init("1.root.json").well();
        bench
    }

    /// The same, and up to date.
    pub(crate) fn seen(repository: &Repository) -> Self {
        let bench = Self::new(repository);
        bench.refresh().well();
        bench.server.asked();
        bench
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn init(&self, root: &str) -> Ended {
        ended(self.command("init", &[root]))
    }

    pub(crate) fn refresh(&self) -> Ended {
        self.refresh_within("30")
    }

    pub(crate) fn refresh_within(&self, seconds: &str) -> Ended {
        ended(self.command("refresh", &["--from", &self.metadata(), "--clock", NOW, "--timeout", seconds]))
    }

    pub(crate) fn get(&self, names: &[&str]) -> Ended {
        self.get_with(&["--targets-url", &format!("{}targets", self.server.url)], names)
    }

    pub(crate) fn get_with(&self, options: &[&str], names: &[&str]) -> Ended {
        let metadata = self.metadata();
        let args = ["--from", &metadata, "--out", "out", "--clock", NOW];
        ended(self.command("get", &[&args, options, names].concat()))
    }

    pub(crate) fn metadata(&self) -> String {
        format!("{}metadata", self.server.url)
    }

    pub(crate) fn command(&self, verb: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_labelcheck"));
        command.args(["keys", verb, "--dir", "keys"]).args(args).current_dir(self.folder.path());
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        command
    }

    pub(crate) fn state(&self) -> Files {
        files(&self.path("keys"))
    }

    /// The versions in the folder, as `root 1, snapshot 2`.
    pub(crate) fn versions(&self) -> String {
        let versions = self.state().into_iter().filter(|(name, _)| !name.contains('/')).filter_map(|(name, bytes)| {
            let metadata: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
            Some(format!("{} {}", name.strip_suffix(".json")?, metadata["signed"]["version"]))
        });
        versions.collect::<Vec<_>>().join(", ")
    }
}

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Everything in a folder, but the lock.
pub(crate) fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if !entry.ends_with(".lock") {
                let name = entry.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(&entry).unwrap());
            }
        }
    }
    found
}

pub(crate) fn ended(mut command: Command) -> Ended {
    let output = command.output().unwrap();
    assert!(output.stdout.is_empty());
    Ended(output.status.code(), String::from_utf8(output.stderr).unwrap())
}

pub(crate) fn started(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}
