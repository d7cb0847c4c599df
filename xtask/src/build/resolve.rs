//! Gives every asset its final bytes and its hashed name.
//!
//! Text assets name others by logical name, in three forms, each right after a quote, `(` or `=`:
//!
//! - `asset:NAME` becomes the address of the hashed file, relative to the file that names it
//! - `integrity:NAME` becomes its `sha384-...`
//! - `"assets:ENDING"`, with the quotes, becomes a JSON object from logical name to address, of all assets whose names
//!   end so: a language is data, and no script should list them
//!
//! A file's hash covers what it refers to, so files are finished in the order of their references, and a circle of
//! references has no answer.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256, Sha384};

use super::ASSETS;
use super::references::{Reference, Target, find};

/// A file before it has its final bytes.
pub(crate) enum Source {
    /// Goes out as it is.
    Raw(Vec<u8>),
    /// May refer to other assets.
    Text(String),
}

/// A file as it goes out.
#[derive(Debug)]
pub(crate) struct Asset {
    /// Its name in the assets folder.
    pub(crate) file: String,
    pub(crate) integrity: String,
    pub(crate) bytes: Vec<u8>,
    /// Logical names of what it refers to.
    refers: Vec<String>,
}

/// Where a reference stands, which decides what it is relative to.
#[derive(Clone, Copy)]
pub(crate) enum From {
    Asset,
    Root,
}

/// All assets, by logical name.
#[derive(Debug)]
pub(crate) struct Assets(BTreeMap<String, Asset>);

impl Assets {
    /// Finishes all of them.
    pub(crate) fn resolve(sources: BTreeMap<String, Source>) -> Result<Assets> {
        let mut work = Work {
            names: sources.keys().cloned().collect(),
            waiting: sources,
            open: Vec::new(),
            done: Assets(BTreeMap::new()),
        };
        for name in work.names.clone() {
            work.finish(&name)?;
        }
        Ok(work.done)
    }

    /// In the order of their logical names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.0.iter().map(|(name, asset)| (name.as_str(), asset))
    }

    pub(crate) fn into_iter(self) -> impl Iterator<Item = (String, Asset)> {
        self.0.into_iter()
    }

    /// Replaces the references in a text. `file` is its name, for messages.
    pub(crate) fn substitute(&self, file: &str, text: &str, from: From) -> Result<String> {
        let mut out = String::with_capacity(text.len());
        let mut rest = 0;
        for Reference { range, target } in find(text) {
            out.push_str(&text[rest..range.start]);
            rest = range.end;
            match target {
                Target::Address(name) => out.push_str(&self.known(file, name)?.address(from)),
                Target::Integrity(name) => out.push_str(&self.known(file, name)?.integrity),
                Target::Ending(ending) => out.push_str(&self.ending_in(ending, from)),
            }
        }
        out.push_str(&text[rest..]);
        Ok(out)
    }

    /// These and everything that they refer to, and so on: logical names, each once, in the order in which they are met.
    pub(crate) fn with_all_below(&self, names: &[&str]) -> Vec<String> {
        let mut found: Vec<String> = names.iter().map(|name| (*name).to_string()).collect();
        let mut at = 0;
        while at < found.len() {
            for name in self.0.get(&found[at]).map(|asset| asset.refers.clone()).unwrap_or_default() {
                if !found.contains(&name) {
                    found.push(name);
                }
            }
            at += 1;
        }
        found
    }

    pub(crate) fn known(&self, file: &str, name: &str) -> Result<&Asset> {
        match self.0.get(name) {
            Some(asset) => Ok(asset),
            None => bail!(
                "{file} refers to `{name}`, which is no asset.\nThe assets are: {}",
                self.0.keys().cloned().collect::<Vec<_>>().join(", ")
            ),
        }
    }

    fn ending_in(&self, ending: &str, from: From) -> String {
        let map: Map<String, Value> = self
            .iter()
            .filter(|(name, _)| name.ends_with(ending))
            .map(|(name, asset)| (name.to_string(), asset.address(from).into()))
            .collect();
        Value::Object(map).to_string()
    }
}

impl Asset {
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Asset {
        Asset { file: hashed(name, &bytes), integrity: integrity(&bytes), bytes, refers: Vec::new() }
    }

    pub(crate) fn address(&self, from: From) -> String {
        match from {
            // All assets lie in one flat folder.
            From::Asset => format!("./{}", self.file),
            From::Root => format!("{ASSETS}/{}", self.file),
        }
    }
}

/// The value of an integrity attribute.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The first `digits` hexadecimal digits of the SHA-256.
pub(crate) fn short_hash(bytes: &[u8], digits: usize) -> String {
    let mut hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    hash.truncate(digits);
    hash
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let flat = name.replace('/', "-");
    let hash = short_hash(bytes, 10);
    match flat.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
        None => format!("{flat}-{hash}"),
    }
}

struct Work {
    names: Vec<String>,
    waiting: BTreeMap<String, Source>,
    /// What is being finished, outermost first.
    open: Vec<String>,
    done: Assets,
}

impl Work {
    fn finish(&mut self, name: &str) -> Result<()> {
        if let Some(at) = self.open.iter().position(|open| open == name) {
            bail!(
                "these assets refer to each other in a circle, so none can have a hashed name: {} -> {name}",
                self.open[at..].join(" -> ")
            );
        }
        // What is not waiting is done, or does not exist: then `substitute` says so.
        let Some(source) = self.waiting.remove(name) else {
            return Ok(());
        };
        let mut refers = Vec::new();
        let bytes = match source {
            Source::Raw(bytes) => bytes,
            Source::Text(text) => {
                self.open.push(name.to_string());
                refers = self.needed(&text);
                for needed in &refers {
                    self.finish(needed)?;
                }
                self.open.pop();
                self.done.substitute(name, &text, From::Asset)?.into_bytes()
            }
        };
        let asset = Asset { refers, ..Asset::new(name, bytes) };
        self.done.0.insert(name.to_string(), asset);
        Ok(())
    }

    fn needed(&self, text: &str) -> Vec<String> {
        let mut needed = Vec::new();
        for reference in find(text) {
            match reference.target {
                Target::Address(name) | Target::Integrity(name) => {
                    // An unknown name is reported with the list of all, so all others are finished first.
                    needed.push(name.to_string());
                }
                Target::Ending(ending) => {
                    needed.extend(self.names.iter().filter(|n| n.ends_with(ending)).cloned());
                }
            }
        }
        needed
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Assets, From, Source, hashed, integrity};

    #[track_caller]
    fn resolve(files: &[(&str, &str)]) -> Result<Assets, String> {
        let sources: BTreeMap<_, _> =
            files.iter().map(|(name, text)| (name.to_string(), Source::Text(text.to_string()))).collect();
        Assets::resolve(sources).map_err(|error| format!("{error:#}"))
    }

    fn text(assets: &Assets, name: &str) -> String {
        let asset = assets.known("test", name).expect("asset");
        String::from_utf8(asset.bytes.clone()).expect("text")
    }

    #[test]
    fn references_become_names_and_hashes() {
        let assets = resolve(&[("a.js", "import 'asset:b.js'; 'integrity:b.js'"), ("b.js", "0")]).expect("resolves");
        let b = hashed("b.js", b"0");
        assert_eq!(b.len(), "b-0123456789.js".len());
        assert_eq!(text(&assets, "a.js"), format!("import './{b}'; '{}'", integrity(b"0")));
        let page = assets.substitute("index.html", "'asset:b.js'", From::Root);
        assert_eq!(page.expect("resolves"), format!("'assets/{b}'"));
    }

    #[test]
    fn a_changed_file_renames_what_refers_to_it() {
        let before = resolve(&[("a.js", "'asset:b.js'"), ("b.js", "0")]).expect("resolves");
        let after = resolve(&[("a.js", "'asset:b.js'"), ("b.js", "1")]).expect("resolves");
        let name = |assets: &Assets| assets.known("test", "a.js").expect("asset").file.clone();
        assert_ne!(name(&before), name(&after));
    }

    #[test]
    fn an_ending_lists_all() {
        let assets = resolve(&[("boot.js", "const all = \"assets:.ftl\";"), ("en.ftl", "a"), ("fr.ftl", "b")])
            .expect("resolves");
        assert_eq!(
            text(&assets, "boot.js"),
            format!(
                "const all = {{\"en.ftl\":\"./{}\",\"fr.ftl\":\"./{}\"}};",
                hashed("en.ftl", b"a"),
                hashed("fr.ftl", b"b")
            )
        );
    }

    #[test]
    fn folders_are_flattened() {
        assert!(hashed("samples/one.svg", b"").starts_with("samples-one-"));
    }

    #[test]
    fn an_unknown_name_is_an_error_that_lists_the_known_ones() {
        let error = resolve(&[("a.js", "'asset:c.js'"), ("b.js", "0")]).expect_err("unknown");
        assert!(error.contains("a.js refers to `c.js`, which is no asset"), "{error}");
    }

    #[test]
    fn a_circle_is_an_error_that_names_it() {
        let error = resolve(&[("a.js", "'asset:b.js'"), ("b.js", "'integrity:c.js'"), ("c.js", "'asset:b.js'")])
            .expect_err("circle");
        assert!(error.contains("b.js -> c.js -> b.js"), "{error}");
        let error = resolve(&[("a.js", "'asset:a.js'")]).expect_err("circle");
        assert!(error.contains("a.js -> a.js"), "{error}");
    }
}
