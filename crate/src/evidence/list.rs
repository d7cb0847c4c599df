//! Evidence from a key list: each jurisdiction's files, read one by one. What cannot be read is unknown, and is noted;
//! it takes down nothing else.

use super::documents::{self, IssuerData};
use super::{Evidence, EvidenceError, Jurisdiction, scheme, status};
use crate::keylist::{KeyList, Part};
use crate::limits;

/// The file that says who signs.
const ISSUERS: &str = "issuers.json";

/// Who is no government and recognises nothing.
const ALLIANCE: &str = "alliance";

pub(super) fn read(list: &KeyList) -> Result<Evidence, EvidenceError> {
    let mut notes = list.notes().to_vec();
    let mut budget = limits::STATUS_TOTAL_BYTES;
    let jurisdictions = list
        .parts()
        .iter()
        .map(|part| (part.name.clone(), jurisdiction(list, part, &mut budget, &mut notes)))
        .collect();
    Evidence {
        published: list.published(),
        expires: list.expires(),
        demonstration: list.is_demonstration(),
        jurisdictions,
        notes,
        supplied_by: None,
        #[cfg(feature = "look-alikes")]
        look_alikes: None,
    }
    .without_test_keys()
}

fn jurisdiction(list: &KeyList, part: &Part, budget: &mut usize, notes: &mut Vec<String>) -> Jurisdiction {
    let Some(files) = &part.files else { return Jurisdiction::new(part.expires, None) };
    let issuers = issuers(list, part, notes);
    let status_keys = issuers.as_ref().map_or(Vec::new(), |data| data.status_keys.clone());
    let mut jurisdiction = Jurisdiction::new(part.expires, issuers);
    jurisdiction.version = part.version;
    jurisdiction.unread.clone_from(&part.left_out);
    if !jurisdiction.issuers_known && !jurisdiction.unread.iter().any(|file| file == ISSUERS) {
        jurisdiction.unread.push(ISSUERS.to_owned());
    }
    for file in files {
        let path = format!("{}/{file}", part.name);
        let Some(bytes) = list.file(&part.name, file) else { continue };
        if let Err(why) = read_file(&mut jurisdiction, &path, file, bytes, &status_keys, budget) {
            notes.push(format!("{path} left out: {why}"));
            jurisdiction.unread.push(file.clone());
        }
    }
    jurisdiction
}

/// None: the issuers are unknown.
fn issuers(list: &KeyList, part: &Part, notes: &mut Vec<String>) -> Option<IssuerData> {
    // A jurisdiction without the file has no issuers, and says so by its signed list of files.
    let listed = part.files.as_ref().is_some_and(|files| files.iter().any(|file| file == ISSUERS));
    let left_out = |name: &str| part.left_out.iter().any(|file| file == name);
    if !listed && !left_out(ISSUERS) {
        return Some(IssuerData::default());
    }
    let known = |key: &str| {
        let name = format!("known.{}.json", key.get(..16)?);
        if left_out(&name) {
            return Some(Err("it is larger than any that is read".to_owned()));
        }
        // No such file: no label was known.
        Some(list.file(&part.name, &name).map_or(Ok(Vec::new()), |json| documents::known_file(json, key)))
    };
    let json = list.file(&part.name, ISSUERS)?;
    documents::issuers_file(json, &known, notes)
        .inspect_err(|why| notes.push(format!("{}/issuers.json left out: {why}", part.name)))
        .ok()
}

fn read_file(
    jurisdiction: &mut Jurisdiction,
    path: &str,
    file: &str,
    bytes: &[u8],
    status_keys: &[(Vec<u8>, crate::key::PublicKey)],
    budget: &mut usize,
) -> Result<(), String> {
    let between = |start: &str, end: &str| Some(file.strip_prefix(start)?.strip_suffix(end)?.to_owned());
    if let Some(name) = between("scheme.", ".json") {
        jurisdiction.schemes.insert(name, scheme::scheme_file(bytes)?);
    } else if let Some(number) = between("status.", ".cwt") {
        let list = status::read_token(bytes, path, status_keys, *budget)?;
        *budget = budget.saturating_sub(list.len());
        jurisdiction.status.insert(number, list);
    } else if let Some(name) = between("registry.", ".json") {
        jurisdiction.registries.insert(name, documents::registry_file(bytes)?);
    } else {
        match file {
            "checkers.json" => jurisdiction.checkers = Some(documents::checkers_file(bytes)?),
            "notices.json" => jurisdiction.notices = documents::notices_file(bytes)?,
            "rule.json" | "recognition.json" if path.starts_with(ALLIANCE) => {
                return Err("the alliance is no government and recognises nothing".to_owned());
            }
            "rule.json" => jurisdiction.rules = scheme::rule_file(bytes)?,
            "recognition.json" => jurisdiction.recognition = Some(documents::recognition_file(bytes)?),
            // Read with the issuers; and files that only newer readers know.
            _ => {}
        }
    }
    Ok(())
}
