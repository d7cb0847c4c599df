//! The key list: what loading it costs beyond its signatures, and what a large one costs to fetch.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use labelcheck::issue::SecretKey;
use labelcheck::publish::{
    Draft, LabelStatus, Pin, RoleKeys, Root, SigningKey, Snapshot, StatusBits, Targets, Timestamp, TopRole,
    metadata_file, status_token, target_file,
};
use labelcheck::{Evidence, Instant, KeyList, PinnedRoot, Refresh};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::build::compress;

const JURISDICTIONS: u32 = 15;
const ISSUERS: u32 = 200;
const LABELS: u32 = 1_000_000;
const PUBLISHED: i64 = 1_795_132_800;
const DAY: i64 = 86_400;

/// What a client fetches of a large list, as the Markdown that records it.
pub(super) fn size() -> Result<String> {
    let world = World::new()?;
    let now = Instant::from_seconds(PUBLISHED + DAY);
    let root = PinnedRoot::new(world.file("1.root.json")?)?;
    let (list, first) = world.refresh(&root, None, now)?;
    let evidence = Evidence::from_key_list(&list)?;
    anyhow::ensure!(evidence.notes().is_empty(), "the large list is not read whole: {:?}", evidence.notes());
    let (_, nothing_new) = world.refresh(&root, Some(&list), now)?;
    let row = |what: &str, fetched: &Fetched| {
        format!("| {what} | {} | {} | {} |", fetched.files, fetched.raw, fetched.brotli)
    };
    Ok(format!(
        "| refresh | files | raw | brotli |\n|---|---:|---:|---:|\n{}\n{}",
        row("of everything", &first),
        row("with nothing new", &nothing_new)
    ))
}

/// What was fetched, in bytes; each file is compressed by itself, as a host sends it.
#[derive(Default)]
struct Fetched {
    files: usize,
    raw: usize,
    brotli: usize,
}

/// A list as large as a world with many labels: 15 jurisdictions, 200 issuers, status lists for a million labels, of which
/// one in a hundred is withdrawn. The same bytes each time.
struct World {
    served: BTreeMap<String, Vec<u8>>,
}

impl World {
    fn new() -> Result<Self> {
        let mut world = Self { served: BTreeMap::new() };
        let expires = |days: i64| Instant::from_seconds(PUBLISHED + days * DAY);
        let governments = ["gb", "sg", "ca"].map(|name| key(&format!("root {name}")));
        let publisher = [key("publisher")];
        let public = |keys: &[SigningKey], threshold| RoleKeys::new(keys.iter().map(SigningKey::public), threshold);
        let mut root = Root::new(expires(730), false);
        for role in TopRole::ALL {
            let of_publisher = matches!(role, TopRole::Snapshot | TopRole::Timestamp);
            root.set_role(role, &if of_publisher { public(&publisher, 1)? } else { public(&governments, 2)? })?;
        }
        world.metadata("root", root.draft(), &governments[..2])?;
        let mut targets = Targets::new(expires(90));
        let mut snapshot = Snapshot::new(expires(90));
        for number in 0..JURISDICTIONS {
            let name = format!("{}{}", char::from(b'a'), letter(number));
            let signer = [key(&name)];
            targets.delegate(&name, &public(&signer, 1)?)?;
            let mut part = Targets::new(expires(90));
            for (file, bytes) in jurisdiction(&name, number)? {
                let path = format!("{name}/{file}");
                part.add_file(&path, &bytes)?;
                world.served.insert(target_file(&path, &bytes), bytes);
            }
            snapshot.pin(&name, &Pin::version(1))?;
            world.metadata(&name, part.draft(), &signer)?;
        }
        world.metadata("targets", targets.draft(), &governments[..2])?;
        snapshot.pin("targets", &Pin::version(1))?;
        world.metadata("snapshot", snapshot.draft(), &publisher)?;
        let timestamp = Timestamp::new(Instant::from_seconds(PUBLISHED), expires(30), &Pin::version(1));
        world.metadata("timestamp", timestamp.draft(), &publisher)?;
        Ok(world)
    }

    fn metadata(&mut self, role: &str, mut draft: Draft, keys: &[SigningKey]) -> Result<()> {
        for key in keys {
            draft.sign(key)?;
        }
        self.served.insert(metadata_file(role, 1), draft.to_json());
        Ok(())
    }

    fn file(&self, path: &str) -> Result<&[u8]> {
        self.served.get(path).map(Vec::as_slice).with_context(|| format!("there is no {path}"))
    }

    fn refresh(&self, root: &PinnedRoot, held: Option<&KeyList>, now: Instant) -> Result<(KeyList, Fetched)> {
        let mut refresh = Refresh::new(root, held, now)?;
        let mut fetched = Fetched::default();
        while let Some(request) = refresh.next().cloned() {
            let file = self.served.get(&request.path);
            if let Some(file) = file {
                fetched.files += 1;
                fetched.raw += file.len();
                fetched.brotli += compress::brotli(file, compress::Effort::Best)?.len();
            }
            refresh.give(file.map(Vec::as_slice))?;
        }
        Ok((refresh.finish()?.list, fetched))
    }
}

/// The files of one jurisdiction.
fn jurisdiction(name: &str, number: u32) -> Result<Vec<(String, Vec<u8>)>> {
    let share = |total: u32| total / JURISDICTIONS + u32::from(number < total % JURISDICTIONS);
    let issuers: Vec<_> = (0..share(ISSUERS)).map(|issuer| self::issuer(name, issuer)).collect();
    let status_key = SecretKey::from_random(&random(&format!("{name} status")));
    let status_keys = json!([{"kid": hex(&status_key.public().key_id()), "key": hex(&status_key.public().to_bytes())}]);
    let issuers = json!({"format": 1, "offset_minutes": 60, "issuers": issuers, "status_keys": status_keys});
    let mut bits = StatusBits::new(share(LABELS));
    for label in 0..share(LABELS) {
        let draw = random(&format!("{name} label {label}"));
        // One in a hundred, by chance: 65,536 / 100 is 655.
        if u16::from_be_bytes([draw[0], draw[1]]) < 655 {
            bits.set(label, LabelStatus::Withdrawn)?;
        }
    }
    let (published, expires) = (Instant::from_seconds(PUBLISHED), Instant::from_seconds(PUBLISHED + 90 * DAY));
    let path = format!("{name}/status.1.cwt");
    let token = status_token(&path, bits.bytes(), published, expires, &status_key, &status_key.public().key_id());
    let names = |text: String| json!({"original": "en", "names": {"en": text}});
    let scheme = json!({
        "format": 1, "name": names(format!("Connected product label of {name}")),
        "authority": names(format!("National cyber security authority of {name}")),
        "levels": {"1": names("one star".into()), "2": names("two stars".into()), "3": names("three stars".into())},
        "official": [format!("https://www.label.{name}.example/")],
    });
    Ok(vec![
        ("issuers.json".to_owned(), issuers.to_string().into_bytes()),
        ("scheme.label.json".to_owned(), scheme.to_string().into_bytes()),
        (
            "checkers.json".to_owned(),
            json!({"format": 1, "hosts": [format!("check.{name}.example")]}).to_string().into_bytes(),
        ),
        ("status.1.cwt".to_owned(), token),
    ])
}

/// An issuer with two keys: the one in use, and the one before it.
fn issuer(jurisdiction: &str, number: u32) -> serde_json::Value {
    const KINDS: [&str; 4] = ["Devices", "Electronics", "Home", "Testing Laboratory"];
    let keys: Vec<_> = ["active", "retired"]
        .into_iter()
        .map(|state| {
            let public = SecretKey::from_random(&random(&format!("{jurisdiction} {number} {state}"))).public();
            json!({"kid": hex(&public.key_id()), "key": hex(&public.to_bytes()), "state": state, "from": 1_767_225_600})
        })
        .collect();
    let name =
        format!("{} {}", hex(&random(&format!("name {jurisdiction} {number}"))[..4]), KINDS[number as usize % 4]);
    json!({
        "name": {"original": "en", "names": {"en": name}}, "kind": "authority", "schemes": ["label"],
        "assurance": ["declared", "checked"], "highest_level": 3, "status_required": true, "keys": keys,
    })
}

fn letter(number: u32) -> char {
    char::from(b'a' + u8::try_from(number % 26).unwrap_or_default())
}

fn key(name: &str) -> SigningKey {
    SigningKey::ed25519_from_random(&random(name))
}

/// Bytes that look random, and are the same each time.
fn random(seed: &str) -> [u8; 32] {
    Sha256::digest(seed).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_large_list_is_read_and_fetched_once() {
        let table = super::size().expect("a table");
        let bytes: Vec<u32> =
            table.lines().skip(2).filter_map(|row| row.split('|').nth(4)?.trim().parse().ok()).collect();
        // The aims of the key list: what a phone fetches in a shop.
        assert!(bytes[0] <= 80_000 && bytes[1] <= 3_000, "{table}");
    }
}
