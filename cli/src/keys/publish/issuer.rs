//! `labelcheck keys issuer`: who may sign labels, in `content/<jurisdiction>/issuers.json`.
//!
//! Members that this build does not know are kept.

use super::sign::{public_key, short};
use super::state::Work;
use super::words::{count, line, text, wrote};
use super::{AddArgs, CompromiseArgs, RetireArgs, StatusKeyArgs};
use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, Out};
use labelcheck::publish::{KeyKind, RepositoryKey};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// `issuers.json`, in the order in which the page describes it.
#[derive(Serialize, Deserialize)]
pub(super) struct Issuers {
    format: u32,
    #[serde(default)]
    offset_minutes: i32,
    #[serde(default)]
    pub(super) issuers: Vec<Issuer>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) status_keys: Vec<StatusKey>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Issuer {
    name: Names,
    kind: String,
    schemes: Vec<String>,
    assurance: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    highest_level: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    brands: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    status_required: bool,
    pub(super) keys: Vec<Key>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct Names {
    original: String,
    names: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Key {
    pub(super) kid: String,
    pub(super) key: String,
    pub(super) state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) until: Option<i64>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct StatusKey {
    pub(super) kid: String,
    pub(super) key: String,
    #[serde(flatten)]
    others: Map<String, Value>,
}

/// `known.<key>.json`.
#[derive(Serialize, Deserialize)]
pub(super) struct Known {
    format: u32,
    pub(super) key: String,
    pub(super) labels: BTreeSet<String>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

impl Issuers {
    /// The file of a jurisdiction, which it may not have yet.
    pub(super) fn read(jurisdiction: &str, content: &BTreeMap<String, Vec<u8>>) -> Result<Self, Problem> {
        let path = path(jurisdiction);
        match content.get(&path) {
            Some(bytes) => serde_json::from_slice(bytes)
                .map_err(|error| Problem::new("cli-publish-bad-content").name(&path).cause(error)),
            None => Ok(Self {
                format: 1,
                offset_minutes: 0,
                issuers: Vec::new(),
                status_keys: Vec::new(),
                others: Map::new(),
            }),
        }
    }

    /// Every entry of a key.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.issuers.iter().flat_map(|issuer| &issuer.keys)
    }

    /// The key that is meant: by a PEM file, or by the beginning of its digits, or by its identifier.
    fn meant(&self, name: &str) -> Result<String, Problem> {
        let path = Path::new(name);
        let gone = if shell::exists(path) { Some(ed25519(path)?.1) } else { None };
        let is_meant = |key: &&Key| match &gone {
            Some(public) => key.key == *public,
            None => key.kid == name || (name.len() >= 8 && key.key.starts_with(name)),
        };
        let found: BTreeSet<&str> = self.keys().filter(is_meant).map(|key| &*key.key).collect();
        match found.into_iter().collect::<Vec<_>>()[..] {
            [one] => Ok(one.to_owned()),
            [] => Err(Problem::new("cli-publish-no-key").name(name)),
            _ => Err(Problem::new("cli-publish-several-keys").name(name)),
        }
    }
}

pub(super) fn add(args: &AddArgs, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    state.jurisdiction(&args.jurisdiction)?;
    let mut file = Issuers::read(&args.jurisdiction, &state.content)?;
    let (kid, public) = ed25519(&args.key)?;
    refuse_test_key(&state, &args.key)?;
    if file.keys().any(|key| key.key == public) || file.status_keys.iter().any(|key| key.key == public) {
        return Err(Problem::new("cli-publish-key-there").file(&args.key));
    }
    let key = Key {
        kid: kid.clone(),
        key: public,
        state: "active".to_owned(),
        from: args.from.map(|now| now.instant.seconds()),
        until: args.until.map(|now| now.instant.seconds()),
        others: Map::new(),
    };
    let (tag, name) = args.name.first().ok_or_else(|| Problem::new("cli-publish-no-name"))?;
    let is_same = |issuer: &&mut Issuer| issuer.name.names.get(tag) == Some(name);
    match file.issuers.iter_mut().find(is_same) {
        // The bounds of one that is there stay as they are.
        Some(issuer) if args.kind.is_none() => issuer.keys.push(key),
        Some(_) => return Err(Problem::new("cli-publish-issuer-there").name(name)),
        None => {
            let kind = args.kind.ok_or_else(|| Problem::new("cli-publish-new-issuer").name(name))?;
            file.issuers.push(Issuer {
                name: Names { original: tag.clone(), names: args.name.iter().cloned().collect() },
                kind: kind.name().to_owned(),
                schemes: args.scheme.clone(),
                assurance: args.assurance.iter().map(|assurance| assurance.name().to_owned()).collect(),
                highest_level: args.highest_level,
                brands: (!args.brand.is_empty()).then(|| args.brand.clone()),
                status_required: args.status_required,
                keys: vec![key],
                others: Map::new(),
            });
        }
    }
    line(out, "cli-key-id", &[("key", text(kid))])?;
    write(&work, &args.jurisdiction, &file, out)
}

pub(super) fn status_key(args: &StatusKeyArgs, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    state.jurisdiction(&args.jurisdiction)?;
    let mut file = Issuers::read(&args.jurisdiction, &state.content)?;
    let (kid, key) = ed25519(&args.key)?;
    refuse_test_key(&state, &args.key)?;
    // A key that signs labels may sign no status lists: who steals the one shall not have the other.
    if file.keys().any(|other| other.key == key) || file.status_keys.iter().any(|other| other.key == key) {
        return Err(Problem::new("cli-publish-key-there").file(&args.key));
    }
    file.status_keys.push(StatusKey { kid: kid.clone(), key, others: Map::new() });
    line(out, "cli-key-id", &[("key", text(kid))])?;
    write(&work, &args.jurisdiction, &file, out)
}

pub(super) fn retire(args: &RetireArgs, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    let mut file = Issuers::read(&args.jurisdiction, &state.content)?;
    let public = file.meant(&args.key)?;
    let mut entries = file.issuers.iter_mut().flat_map(|issuer| &mut issuer.keys).filter(|key| key.key == public);
    entries.try_for_each(|key| match &*key.state {
        // Nobody can vouch any more that its private half was destroyed unused.
        "compromised" => Err(Problem::new("cli-publish-compromised").name(&args.key)),
        _ => {
            "retired".clone_into(&mut key.state);
            Ok(())
        }
    })?;
    write(&work, &args.jurisdiction, &file, out)
}

pub(super) fn compromise(args: &CompromiseArgs, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    let mut file = Issuers::read(&args.jurisdiction, &state.content)?;
    let public = file.meant(&args.key)?;
    for key in file.issuers.iter_mut().flat_map(|issuer| &mut issuer.keys).filter(|key| key.key == public) {
        "compromised".clone_into(&mut key.state);
    }
    let path = known_path(&args.jurisdiction, &public);
    let mut known = match state.content.get(&path) {
        Some(bytes) => serde_json::from_slice(bytes)
            .map_err(|error| Problem::new("cli-publish-bad-content").name(&path).cause(error))?,
        None => Known { format: 1, key: public, labels: BTreeSet::new(), others: Map::new() },
    };
    if let Some(from) = &args.known {
        known.labels.extend(labels(from)?);
    }
    if known.labels.len() > labelcheck::limits::KNOWN_LABELS {
        return Err(Problem::new("cli-publish-too-many-known").name(&path));
    }
    // The labels first: without them, a compromised key would take down every label that it ever signed.
    work.write_content(&path, &json(&known)?)?;
    wrote(out, Path::new(&path))?;
    line(out, "cli-publish-known", &[("count", count(known.labels.len())), ("key", text(short(&known.key)))])?;
    write(&work, &args.jurisdiction, &file, out)
}

/// The file of the labels that were known of a key.
pub(super) fn known_path(jurisdiction: &str, public: &str) -> String {
    format!("{jurisdiction}/known.{}.json", public.get(..16).unwrap_or(public))
}

/// SHA-256 of labels, one a line: 64 hexadecimal digits, or a scanned text.
fn labels(path: &Path) -> Result<BTreeSet<String>, Problem> {
    let bytes = shell::read(path, limits::KNOWN_BYTES)?;
    let lines = String::from_utf8(bytes)
        .map_err(|error| Problem::new("cli-publish-bad-known").file(path).cause(error.utf8_error()))?;
    let mut labels = BTreeSet::new();
    for (number, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let line = line.trim();
        let is_digest = line.len() == 64 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
        labels.insert(if is_digest {
            line.to_ascii_lowercase()
        } else {
            let label = labelcheck::inspect(line);
            let refused = |why: String| {
                let cause = format!("line {}: {why}", number + 1);
                Problem::new("cli-publish-bad-known").file(path).cause(cause)
            };
            match label.error {
                Some(error) => return Err(refused(error.to_string())),
                None if label.bytes.is_empty() => return Err(refused("no label, and no SHA-256 of one".to_owned())),
                None => hex(&Sha256::digest(label.bytes)),
            }
        });
    }
    Ok(labels)
}

/// The identifier and the digits of a key for labels, which is Ed25519.
fn ed25519(path: &Path) -> Result<(String, String), Problem> {
    let key = public_key(path)?;
    if key.kind() != KeyKind::Ed25519 {
        return Err(Problem::new("cli-publish-not-ed25519").file(path));
    }
    let bytes = key.to_bytes();
    // The usual identifier: see `PublicKey::key_id`.
    Ok((hex(&Sha256::digest(&bytes)[..4]), hex(&bytes)))
}

fn refuse_test_key(state: &super::state::State, path: &Path) -> Result<(), Problem> {
    let key: RepositoryKey = public_key(path)?;
    if key.is_test_key() && !state.root()?.is_demonstration() {
        return Err(Problem::new("cli-publish-test-key").file(path));
    }
    Ok(())
}

fn write(work: &Work, jurisdiction: &str, file: &Issuers, out: &mut Out) -> Result<(), Problem> {
    let path = path(jurisdiction);
    work.write_content(&path, &json(file)?)?;
    wrote(out, Path::new(&path))
}

pub(super) fn path(jurisdiction: &str) -> String {
    format!("{jurisdiction}/issuers.json")
}

/// JSON as the files of a key list have it: one space for each level.
pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    value.serialize(&mut serializer).map_err(|error| Problem::new("cli-json").cause(error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
