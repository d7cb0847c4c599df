//! The evidence file: its JSON form, and what is refused in it.
//!
//! Each jurisdiction's members are what will be target files of its own: `issuers`, `schemes`, `checkers`, `status`.

use super::{
    Evidence, EvidenceError, IssuerEntry, Jurisdiction, KeyEntry, Official, Pairs, Scheme, StatusList, demonstration,
};
use crate::date::Instant;
use crate::key::PublicKey;
use crate::limits;
use crate::report::{Assurance, IssuerKind, Names};
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct File {
    format: u32,
    demonstration: bool,
    published: Instant,
    expires: Instant,
    /// Each is read by itself, so that a malformed one takes down no other.
    jurisdictions: Pairs<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileJurisdiction {
    #[serde(default)]
    offset_minutes: i32,
    #[serde(default)]
    issuers: Vec<FileIssuer>,
    #[serde(default)]
    schemes: Pairs<FileScheme>,
    checkers: Option<Vec<String>>,
    #[serde(default)]
    status: Pairs<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIssuer {
    name: Names,
    kind: IssuerKind,
    schemes: Vec<String>,
    assurance: Vec<Assurance>,
    highest_level: Option<u8>,
    brands: Option<Vec<String>>,
    #[serde(default)]
    status_required: bool,
    keys: Vec<FileKey>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileKey {
    kid: String,
    key: String,
    state: FileKeyState,
    from: Option<Instant>,
    until: Option<Instant>,
    #[serde(default)]
    known: Vec<String>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum FileKeyState {
    Active,
    /// Its private half was destroyed under control: its labels stand.
    Retired,
    Compromised,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileScheme {
    name: Names,
    authority: Names,
    #[serde(default)]
    levels: Pairs<Names>,
    #[serde(default)]
    categories: Pairs<Names>,
    #[serde(default)]
    official: Vec<String>,
}

pub(super) fn read(json: &[u8]) -> Result<Evidence, EvidenceError> {
    if json.len() > limits::EVIDENCE_BYTES {
        return Err(EvidenceError::TooLarge);
    }
    let file: File = serde_json::from_slice(json).map_err(|error| EvidenceError::Malformed(error.to_string()))?;
    if file.format != 1 {
        return Err(EvidenceError::Version(file.format));
    }
    let mut notes = Vec::new();
    let mut left_out = Vec::new();
    let jurisdictions = file.jurisdictions.filter_map(
        |json| jurisdiction(json.get(), &mut notes),
        |name, what| left_out.push(format!("{name} left out: {what}")),
    );
    notes.extend(left_out);
    let is_test_key = |entry: &KeyEntry| demonstration::is_test_key(&entry.key);
    let test_key = jurisdictions.values().any(|part| part.keys.iter().any(is_test_key));
    if test_key && !file.demonstration {
        return Err(EvidenceError::TestKey);
    }
    Ok(Evidence {
        published: file.published,
        expires: file.expires,
        demonstration: file.demonstration,
        jurisdictions,
        notes,
    })
}

fn jurisdiction(json: &str, notes: &mut Vec<String>) -> Result<Jurisdiction, String> {
    // From bytes, as the file was: one reader in the page, not two.
    let file: FileJurisdiction = serde_json::from_slice(json.as_bytes()).map_err(|error| error.to_string())?;
    if file.issuers.len() > limits::ISSUERS {
        return Err("more issuers than are read".to_owned());
    }
    if !(-14 * 60..=14 * 60).contains(&file.offset_minutes) {
        return Err("no such offset from Universal Time".to_owned());
    }
    let mut part = Jurisdiction {
        offset_minutes: file.offset_minutes,
        issuers: Vec::new(),
        keys: Vec::new(),
        schemes: file.schemes.try_map(scheme)?,
        checkers: file.checkers,
        status: file.status.try_map(|hex| bytes(&hex).map(StatusList::new))?,
    };
    for (index, issuer) in file.issuers.into_iter().enumerate() {
        if issuer.keys.len() > limits::ISSUER_KEYS {
            return Err("more keys of one issuer than are read".to_owned());
        }
        for file in issuer.keys {
            match key(file, index)? {
                Ok(entry) if part.keys.iter().filter(|other| other.kid == entry.kid).count() == limits::KEYS_TRIED => {
                    return Err("more keys under one identifier than are tried".to_owned());
                }
                Ok(entry) => part.keys.push(entry),
                // One unusable key is left out; what it signed is then signed by nobody on the list.
                Err(note) => notes.push(note),
            }
        }
        let makes = issuer.kind == IssuerKind::Manufacturer;
        part.issuers.push(IssuerEntry {
            name: issuer.name,
            kind: issuer.kind,
            schemes: issuer.schemes,
            assurance: issuer.assurance,
            highest_level: issuer.highest_level,
            // A maker without brands may sign for none.
            brands: if makes { Some(issuer.brands.unwrap_or_default()) } else { issuer.brands },
            status_required: issuer.status_required,
        });
    }
    worst_state_holds(&mut part.keys);
    Ok(part)
}

/// State belongs to the public key: where the same bytes stand in the list twice, the worst state holds for both, and
/// a label is known only where each compromised entry knows it.
fn worst_state_holds(keys: &mut [KeyEntry]) {
    let compromised: Vec<_> = keys
        .iter()
        .filter(|entry| entry.compromised)
        .map(|entry| (entry.key.to_bytes(), entry.known.clone()))
        .collect();
    for entry in keys {
        for (_, known) in compromised.iter().filter(|(key, _)| *key == entry.key.to_bytes()) {
            if entry.compromised {
                entry.known.retain(|digest| known.contains(digest));
            } else {
                entry.compromised = true;
                entry.known.clone_from(known);
            }
        }
    }
}

/// A key, or the note that it cannot be used.
type Key = Result<KeyEntry, String>;

fn key(file: FileKey, issuer: usize) -> Result<Key, String> {
    let kid = bytes(&file.kid)?;
    if !limits::KID_BYTES.contains(&kid.len()) {
        return Err(format!("a key identifier has {} bytes", kid.len()));
    }
    let known = file.known.iter().map(|hex| digest(hex)).collect::<Result<_, _>>()?;
    Ok(match PublicKey::from_bytes(&digest(&file.key)?) {
        Ok(key) => {
            let compromised = file.state == FileKeyState::Compromised;
            Ok(KeyEntry { kid, key, issuer, from: file.from, until: file.until, compromised, known })
        }
        Err(error) => Err(format!("a key left out: {error}")),
    })
}

fn scheme(file: FileScheme) -> Result<Scheme, String> {
    let official = file.official.iter().map(|link| official(link)).collect::<Result<_, _>>()?;
    Ok(Scheme {
        name: file.name,
        authority: file.authority,
        levels: file.levels,
        categories: file.categories,
        official,
    })
}

fn official(link: &str) -> Result<Official, String> {
    let (host, path) = link
        .strip_prefix("https://")
        .and_then(|rest| rest.find('/').map(|slash| rest.split_at(slash)))
        .ok_or_else(|| format!("no https link with a path: {link}"))?;
    Ok(Official { host: host.to_owned(), path: path.to_owned() })
}

fn digest(hex: &str) -> Result<[u8; 32], String> {
    bytes(hex)?.try_into().map_err(|_| "32 bytes as 64 hexadecimal digits are expected".to_owned())
}

fn bytes(hex: &str) -> Result<Vec<u8>, String> {
    let pair = |pair: &[u8]| core::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let even = hex.len().is_multiple_of(2) && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    let bytes: Option<Vec<u8>> = hex.as_bytes().chunks(2).map(pair).collect();
    bytes.filter(|_| even).ok_or_else(|| "hexadecimal digits are expected".to_owned())
}
