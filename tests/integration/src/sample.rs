//! The samples under `labels/samples/`: what is made of a description.

use crate::{expect_file, repository};
use labelcheck::issue::{Description, Format, SecretKey, Symbol, sign, text};
use labelcheck::{Date, Evidence, Files, Instant, KeyList, Now, PinnedRoot, Policy, Report, check};
use serde::Deserialize;
use std::path::PathBuf;

/// A sample as its folder describes it.
pub struct Sample {
    /// The folder's name.
    pub id: String,
    /// The folder.
    pub folder: PathBuf,
    /// The scanned text.
    pub text: String,
}

#[derive(Deserialize)]
struct File {
    sample: About,
}

/// What the gallery says of a sample, and how it is made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    #[expect(dead_code, reason = "for the gallery")]
    order: u32,
    #[expect(dead_code, reason = "for the gallery")]
    title: String,
    #[expect(dead_code, reason = "for the gallery")]
    note: String,
    key: String,
    replace: Option<Replace>,
}

/// Bytes changed after signing, as hexadecimal digits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replace {
    from: String,
    to: String,
}

/// The day of the samples, and the clock that the gallery and the tests set for them.
pub fn now() -> Result<Now, String> {
    let text = read(&repository("labels/samples/day.txt"))?;
    let day = Date::parse(text.trim()).ok_or("labels/samples/day.txt holds no date")?;
    Ok(Now { instant: day.noon(), local: day })
}

/// The key list of the demonstration.
pub fn evidence() -> Result<Evidence, String> {
    Evidence::from_key_list(&key_list()?).map_err(|error| error.to_string())
}

/// The demonstration's key list, loaded as an app that is built from these sources would.
pub fn key_list() -> Result<KeyList, String> {
    let bytes = |path| std::fs::read(repository(path)).map_err(|error| format!("{path}: {error}"));
    let load = |root: &[u8], list: &[u8]| KeyList::load(&PinnedRoot::new(root)?, Files::from_bytes(list)?);
    let (root, list) = (bytes("labels/trust/repository/1.root.json")?, bytes("labels/trust/key-list.cbor")?);
    load(&root, &list).map_err(|error| error.to_string())
}

/// Every folder, in the order of names.
pub fn folders() -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(repository("labels/samples")).map_err(|error| error.to_string())?;
    let mut folders: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Makes a sample from its description: signing is deterministic (RFC 8032), so the same text comes out each time.
pub fn make(folder: PathBuf) -> Result<Sample, String> {
    let toml = read(&folder.join("description.toml"))?;
    let file: File = toml::from_str(&toml).map_err(|error| error.to_string())?;
    let description = Description::read(&toml, Format::Toml).map_err(|error| error.to_string())?;
    let pem = read(&repository("labels/keys").join(format!("{}.pem", file.sample.key)))?;
    let key = SecretKey::from_pem(&pem).map_err(|error| error.to_string())?;
    let mut label = sign(&description.facts, &key).map_err(|error| error.to_string())?;
    if let Some(Replace { from, to }) = file.sample.replace {
        let (from, to) = (bytes(&from)?, bytes(&to)?);
        let at =
            label.windows(from.len()).position(|window| window == from).ok_or("the bytes to replace are not there")?;
        label[at..at + to.len()].copy_from_slice(&to);
    }
    let text = text(&description.host, &label).map_err(|error| error.to_string())?;
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Sample { id, folder, text })
}

impl Sample {
    /// The report as of the day of the samples.
    pub fn report(&self) -> Result<Report, String> {
        Ok(check(&self.text, &evidence()?, &Policy::default(), now()?))
    }

    /// The report at another instant, whose day is taken in Universal Time.
    pub fn report_at(&self, instant: Instant) -> Result<Report, String> {
        Ok(check(&self.text, &evidence()?, &Policy::default(), Now { instant, local: instant.date(0) }))
    }

    /// Holds the committed files against what the description makes.
    pub fn expect_files(&self) -> Result<(), String> {
        let symbol = Symbol::new(&self.text).map_err(|error| error.to_string())?;
        expect_file(&self.folder.join("label.txt"), &format!("{}\n", self.text))?;
        expect_file(&self.folder.join("qr.svg"), &symbol.svg())?;
        let report = serde_json::to_string_pretty(&self.report()?).map_err(|error| error.to_string())?;
        expect_file(&self.folder.join("expected.json"), &format!("{report}\n"))
    }
}

pub(crate) fn read(path: &std::path::Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn bytes(hex: &str) -> Result<Vec<u8>, String> {
    (0..hex.len() / 2)
        .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).map_err(|error| error.to_string()))
        .collect()
}
