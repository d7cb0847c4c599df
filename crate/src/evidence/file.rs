//! The evidence file: what a key list says in one JSON file, unsigned. For test vectors, which are about labels and not
//! about how keys come to a checker.

use super::json::{Object, Read};
use super::{Evidence, EvidenceError, Jurisdiction, StatusList, documents, scheme};
use crate::date::Instant;
use crate::limits;
use crate::pairs::Pairs;
use serde_json::Value;

pub(super) fn read(json: &[u8]) -> Result<Evidence, EvidenceError> {
    if json.len() > limits::EVIDENCE_BYTES {
        return Err(EvidenceError::TooLarge);
    }
    let malformed = |error: serde_json::Error| EvidenceError::Malformed(error.to_string());
    let file: Value = serde_json::from_slice(json).map_err(malformed)?;
    evidence(&file)?.without_test_keys()
}

fn evidence(file: &Value) -> Result<Evidence, EvidenceError> {
    let malformed = EvidenceError::Malformed;
    let file = Object::of(file).map_err(malformed)?;
    let instant = |name| file.required(name, Value::as_i64).map(Instant::from_seconds).map_err(malformed);
    match file.required("format", Value::as_u64).map_err(malformed)? {
        1 => {}
        format => return Err(EvidenceError::Version(format)),
    }
    let expires = instant("expires")?;
    let (mut jurisdictions, mut notes) = (Pairs::default(), Vec::new());
    let parts = file.object("jurisdictions").map_err(malformed)?;
    for (name, part) in parts.into_iter().flat_map(Object::members) {
        // Each is read by itself: a malformed one takes down no other.
        match jurisdiction(part, expires, &mut notes) {
            Ok(part) => jurisdictions.insert(name.clone(), part),
            Err(what) => notes.push(format!("{name} left out: {what}")),
        }
    }
    Ok(Evidence {
        published: instant("published")?,
        expires,
        demonstration: file.required("demonstration", Value::as_bool).map_err(malformed)?,
        jurisdictions,
        notes,
        supplied_by: None,
        #[cfg(feature = "look-alikes")]
        look_alikes: None,
    })
}

fn jurisdiction(part: &Value, expires: Instant, notes: &mut Vec<String>) -> Read<Jurisdiction> {
    let part = Object::of(part)?;
    let data = documents::issuers(part, &|_| None, notes)?;
    let mut jurisdiction = Jurisdiction::new(expires, Some(data));
    for (name, value) in part.object("schemes")?.into_iter().flat_map(Object::members) {
        jurisdiction.schemes.insert(name.clone(), scheme::scheme(Object::of(value)?)?);
    }
    // Packed bits as hexadecimal digits, by the list's number.
    for (number, bits) in part.object("status")?.into_iter().flat_map(Object::members) {
        let bits = bits.as_str().and_then(|digits| hex::decode(digits).ok());
        let bits = bits.ok_or("a status list is not in hexadecimal digits")?;
        jurisdiction.status.insert(number.clone(), StatusList::new(bits, None));
    }
    jurisdiction.checkers = part.optional("checkers", super::json::texts)?;
    Ok(jurisdiction)
}
