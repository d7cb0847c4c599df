//! The files of a jurisdiction as they are written (`docs/key-list.md`), and what is refused in them.
//!
//! Unknown members are ignored: a file for newer readers that older ones cannot read has another format number.

use super::json::{Object, Read, day, day_or_month, document, named, names, number, text, texts};
use super::{IssuerEntry, KeyEntry, Recognition, RecognitionEffect, RegistryIndex, RegistryPart, scheme};
use crate::date::Instant;
use crate::key::PublicKey;
use crate::limits;
use crate::report::{Assurance, IssuerKind, Notice, NoticeKind};
use serde_json::Value;

/// Issuers, their keys, and the keys that sign status lists.
#[derive(Default)]
pub(super) struct IssuerData {
    pub(super) offset_minutes: i32,
    pub(super) issuers: Vec<IssuerEntry>,
    pub(super) keys: Vec<KeyEntry>,
    pub(super) status_keys: Vec<(Vec<u8>, PublicKey)>,
}

/// The file of known labels of a key, by the key's digits: none where there is no such file. An error: there is one, and
/// it cannot be read.
pub(super) type KnownLabels<'a> = &'a dyn Fn(&str) -> Option<Read<Vec<[u8; 32]>>>;

/// `issuers.json`.
pub(super) fn issuers_file(json: &[u8], known: KnownLabels<'_>, notes: &mut Vec<String>) -> Read<IssuerData> {
    issuers(Object::of(&document(json)?)?, known, notes)
}

pub(super) fn issuers(file: Object<'_>, known: KnownLabels<'_>, notes: &mut Vec<String>) -> Read<IssuerData> {
    let offset = file.optional("offset_minutes", Value::as_i64)?.unwrap_or(0);
    let offset_minutes = i32::try_from(offset).ok().filter(|offset| (-14 * 60..=14 * 60).contains(offset));
    let mut data = IssuerData {
        offset_minutes: offset_minutes.ok_or("no such offset from Universal Time")?,
        ..IssuerData::default()
    };
    for (index, value) in file.items("issuers", limits::ISSUERS)?.iter().enumerate() {
        let value = Object::of(value)?;
        data.issuers.push(issuer(value)?);
        for key in value.list("keys", limits::ISSUER_KEYS)? {
            match key_entry(Object::of(key)?, index, known, notes)? {
                Ok(entry) if data.keys.iter().filter(|other| other.kid == entry.kid).count() == limits::KEYS_TRIED => {
                    return Err("more keys under one identifier than are tried".to_owned());
                }
                Ok(entry) => data.keys.push(entry),
                // One unusable key is left out; what it signed is then signed by nobody on the list.
                Err(note) => notes.push(note),
            }
        }
    }
    worst_state_holds(&mut data.keys);
    for value in file.items("status_keys", limits::ISSUER_KEYS)? {
        let value = Object::of(value)?;
        match PublicKey::from_bytes(&digest(value.text("key")?)?) {
            Ok(key) if data.keys.iter().any(|label_key| label_key.key == key) => {
                notes.push("a status key left out: it signs labels too".to_owned());
            }
            Ok(key) => data.status_keys.push((identifier(value.text("kid")?)?, key)),
            Err(error) => notes.push(format!("a status key left out: {error}")),
        }
    }
    Ok(data)
}

fn issuer(value: Object<'_>) -> Read<IssuerEntry> {
    const KINDS: &[(&str, IssuerKind)] = &[
        ("authority", IssuerKind::Authority),
        ("laboratory", IssuerKind::Laboratory),
        ("manufacturer", IssuerKind::Manufacturer),
    ];
    let assurance = |value: &Value| value.as_array()?.iter().map(one_assurance).collect();
    let kind = value.required("kind", |value| named(value, KINDS))?;
    let brands = value.optional("brands", texts)?;
    Ok(IssuerEntry {
        name: value.required("name", names)?,
        kind,
        schemes: value.required("schemes", texts)?,
        assurance: value.required("assurance", assurance)?,
        highest_level: value.optional("highest_level", number)?,
        // A maker without brands may sign for none.
        brands: if kind == IssuerKind::Manufacturer { Some(brands.unwrap_or_default()) } else { brands },
        status_required: value.optional("status_required", Value::as_bool)?.unwrap_or(false),
    })
}

fn one_assurance(value: &Value) -> Option<Assurance> {
    let all = [Assurance::Declared, Assurance::Checked, Assurance::Tested];
    named(value, &all.map(|assurance| (assurance.name(), assurance)))
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
            match (&mut entry.known, known) {
                (Some(own), Some(known)) if entry.compromised => own.retain(|digest| known.contains(digest)),
                (own, known) => {
                    entry.compromised = true;
                    own.clone_from(known);
                }
            }
        }
    }
}

/// What is said of a key. A retired one's private half was destroyed under control: its labels stand, as an active one's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeyState {
    Good,
    Compromised,
}

/// A key, or the note that it cannot be used.
type Usable = Result<KeyEntry, String>;

fn key_entry(value: Object<'_>, issuer: usize, known: KnownLabels<'_>, notes: &mut Vec<String>) -> Read<Usable> {
    const STATES: &[(&str, KeyState)] =
        &[("active", KeyState::Good), ("retired", KeyState::Good), ("compromised", KeyState::Compromised)];
    let kid = identifier(value.text("kid")?)?;
    let digits = value.text("key")?;
    let key = match PublicKey::from_bytes(&digest(digits)?) {
        Ok(key) => key,
        Err(error) => return Ok(Err(format!("a key left out: {error}"))),
    };
    let compromised = value.required("state", |value| named(value, STATES))? == KeyState::Compromised;
    let known = match compromised.then(|| known(digits)).flatten() {
        Some(Ok(labels)) => Some(labels),
        // Unknown: whether one of its labels stands cannot be told.
        Some(Err(why)) => {
            notes.push(format!("the known labels of a key left out: {why}"));
            None
        }
        // Evidence files have no files beside them.
        None => Some(digests(value.items("known", limits::KNOWN_LABELS)?)?),
    };
    let (from, until) = (value.optional("from", instant)?, value.optional("until", instant)?);
    Ok(Ok(KeyEntry { kid, key, issuer, from, until, compromised, known }))
}

/// `known.<key>.json`.
pub(super) fn known_file(json: &[u8], key: &str) -> Read<Vec<[u8; 32]>> {
    let file = document(json)?;
    let file = Object::of(&file)?;
    if file.text("key")? != key {
        return Err("it is about another key".to_owned());
    }
    digests(file.list("labels", limits::KNOWN_LABELS)?)
}

/// `checkers.json`.
pub(super) fn checkers_file(json: &[u8]) -> Read<Vec<String>> {
    let file = document(json)?;
    let file = Object::of(&file)?;
    file.items("hosts", limits::CHECKER_HOSTS)?;
    file.required("hosts", texts)
}

/// `recognition.json`.
pub(super) fn recognition_file(json: &[u8]) -> Read<Vec<Recognition>> {
    let file = document(json)?;
    Object::of(&file)?.list("entries", limits::RECOGNITIONS)?.iter().map(recognition).collect()
}

fn recognition(value: &Value) -> Read<Recognition> {
    const EFFECTS: &[(&str, RecognitionEffect)] = &[
        ("meets-the-rule", RecognitionEffect::MeetsTheRule),
        ("counts-as-level", RecognitionEffect::CountsAsLevel),
        ("eases-application", RecognitionEffect::EasesApplication),
        ("unsettled", RecognitionEffect::Unsettled),
    ];
    let value = Object::of(value)?;
    Ok(Recognition {
        scheme: value.text("scheme")?.to_owned(),
        level: value.optional("level", number)?,
        category: value.optional("category", number)?,
        document: value.optional("document", text)?,
        effect: value.required("effect", |value| named(value, EFFECTS))?,
        counts_as: value.optional("counts_as", number)?,
        counts_in: value.optional("as", text)?,
        why: value.optional("why", scheme::why)?,
        since: value.required("since", day_or_month)?,
        until: value.optional("until", day)?,
        reference: value.text("reference")?.to_owned(),
    })
}

/// `notices.json`.
pub(super) fn notices_file(json: &[u8]) -> Read<Vec<Notice>> {
    let file = document(json)?;
    Object::of(&file)?.list("notices", limits::NOTICES)?.iter().map(notice).collect()
}

fn notice(value: &Value) -> Read<Notice> {
    let all =
        [NoticeKind::HolderRequest, NoticeKind::IssuedInError, NoticeKind::UnderReview, NoticeKind::RequirementNotMet];
    let kinds = all.map(|kind| (kind.name(), kind));
    let value = Object::of(value)?;
    Ok(Notice {
        list: value.required("list", number)?,
        index: value.required("index", number)?,
        date: value.required("date", day)?,
        kind: value.required("kind", |value| named(value, &kinds))?,
        link: value.optional("link", text)?,
        contact: value.optional("contact", text)?,
    })
}

/// `registry.<scheme>.json`.
pub(super) fn registry_file(json: &[u8]) -> Read<RegistryIndex> {
    let file = document(json)?;
    let file = Object::of(&file)?;
    let part = |value: &Value| {
        let value = Object::of(value)?;
        Ok(RegistryPart {
            prefix: value.text("prefix")?.to_owned(),
            path: value.text("path")?.to_owned(),
            length: value.required("length", Value::as_u64)?,
            sha256: value.text("sha256")?.to_owned(),
            products: value.required("products", number)?,
        })
    };
    Ok(RegistryIndex {
        scheme: file.text("scheme")?.to_owned(),
        as_of: file.required("as_of", day)?,
        source: file.text("source")?.to_owned(),
        parts: file.list("parts", limits::REGISTRY_PARTS)?.iter().map(part).collect::<Read<_>>()?,
    })
}

fn instant(value: &Value) -> Option<Instant> {
    value.as_i64().map(Instant::from_seconds)
}

fn identifier(digits: &str) -> Read<Vec<u8>> {
    let kid = hex::decode(digits).map_err(|_| "a key identifier is not in hexadecimal digits")?;
    if !limits::KID_BYTES.contains(&kid.len()) {
        return Err(format!("a key identifier has {} bytes", kid.len()));
    }
    Ok(kid)
}

fn digest(digits: &str) -> Read<[u8; 32]> {
    hex::FromHex::from_hex(digits).map_err(|_| "32 bytes as 64 hexadecimal digits are expected".to_owned())
}

fn digests(items: &[Value]) -> Read<Vec<[u8; 32]>> {
    items.iter().map(|value| digest(value.as_str().unwrap_or_default())).collect()
}
