//! The four documents of a repository, with what a key list adds to them (`docs/key-list.md`, "Roles").

use super::{Draft, LogHead, PublishError, RepositoryKey, SPEC_VERSION};
use crate::date::{Date, Instant};
use crate::limits;
use core::num::NonZeroU32;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// The top-level roles, which the root names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TopRole {
    /// Names the keys of all four.
    Root,
    /// Delegates to the jurisdictions.
    Targets,
    /// Pins the versions of all targets.
    Snapshot,
    /// Pins the snapshot, and carries the list's date.
    Timestamp,
}

impl TopRole {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Root, Self::Targets, Self::Snapshot, Self::Timestamp];

    /// The name in documents.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
        }
    }
}

/// The keys of a role, and how many of them have to sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleKeys {
    keys: Vec<RepositoryKey>,
    threshold: NonZeroU32,
}

impl RoleKeys {
    /// Keys with a threshold that they can meet.
    ///
    /// # Errors
    /// Where the threshold is zero or above the number of keys, or a key stands there twice.
    pub fn new(keys: impl IntoIterator<Item = RepositoryKey>, threshold: u32) -> Result<Self, PublishError> {
        let keys: Vec<_> = keys.into_iter().collect();
        let refused = |what: &str| Err(PublishError::Key(what.to_owned()));
        if keys.iter().enumerate().any(|(index, key)| keys[..index].contains(key)) {
            return refused("a key stands there twice: it would count once");
        }
        match NonZeroU32::new(threshold) {
            Some(threshold) if usize::try_from(threshold.get()).is_ok_and(|wanted| wanted <= keys.len()) => {
                Ok(Self { keys, threshold })
            }
            Some(_) => refused("the threshold is above the number of keys: nobody could meet it"),
            None => refused("a threshold of zero would need no signature"),
        }
    }

    /// The keys.
    pub fn keys(&self) -> &[RepositoryKey] {
        &self.keys
    }

    /// How many have to sign.
    pub fn threshold(&self) -> usize {
        usize::try_from(self.threshold.get()).unwrap_or(usize::MAX)
    }

    /// Whether enough of them have signed.
    pub fn is_met_by(&self, draft: &Draft) -> bool {
        draft.signers(self).len() >= self.threshold()
    }

    /// Reads what a document says of a role. It may say what [`RoleKeys::new`] refuses: such a role is refused here too.
    fn read(role: &Value, keys: &Value) -> Result<Self, PublishError> {
        let ids = role.get("keyids").and_then(Value::as_array).ok_or_else(|| malformed("a role has no `keyids`"))?;
        let threshold = role.get("threshold").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
        let threshold = threshold.ok_or_else(|| malformed("a role has no `threshold`"))?;
        let key = |id: &Value| {
            let id = id.as_str().ok_or_else(|| malformed("a key identifier is no text"))?;
            let json = keys.get(id).ok_or_else(|| malformed(&format!("the key {id} is named but not there")))?;
            RepositoryKey::from_json(id, json)
        };
        Self::new(ids.iter().map(key).collect::<Result<Vec<_>, _>>()?, threshold)
    }

    fn ids(&self) -> Value {
        self.keys.iter().map(|key| Value::String(key.id().to_owned())).collect()
    }
}

/// Methods that all documents have.
macro_rules! document {
    ($type:ident, $kind:literal) => {
        impl $type {
            /// The document of a draft. Members that this build does not know are kept.
            ///
            /// # Errors
            /// Where it is another kind of document, or lacks version or expiry.
            pub fn from_draft(draft: &Draft) -> Result<Self, PublishError> {
                if draft.kind()? != $kind {
                    return Err(malformed(concat!("this is no `", $kind, "` document")));
                }
                draft.version()?;
                draft.expires()?;
                Ok(Self(draft.signed().clone()))
            }

            /// A draft of the document, signed by nobody yet.
            pub fn draft(&self) -> Draft {
                Draft::new(self.0.clone())
            }

            /// The version, which goes up by one with each publication of a change.
            pub fn version(&self) -> u64 {
                self.0.get("version").and_then(Value::as_u64).unwrap_or(0)
            }

            /// Sets the version.
            pub fn set_version(&mut self, version: u64) {
                self.0.insert("version".to_owned(), version.into());
            }

            /// Sets the first instant at which the document does not count any more.
            pub fn set_expires(&mut self, expires: Instant) {
                self.0.insert("expires".to_owned(), rfc3339(expires).into());
            }
        }
    };
}

document!(Root, "root");
document!(Targets, "targets");
document!(Snapshot, "snapshot");
document!(Timestamp, "timestamp");

/// The root: whose keys count for the top-level roles.
#[derive(Clone, PartialEq, Debug)]
pub struct Root(Map<String, Value>);

impl Root {
    /// The first root of a key list, without keys yet.
    pub fn new(expires: Instant, demonstration: bool) -> Self {
        let mut signed = header("root", expires);
        signed.insert("consistent_snapshot".to_owned(), true.into());
        signed.insert("keys".to_owned(), json!({}));
        signed.insert("roles".to_owned(), json!({}));
        let mut root = Self(signed);
        root.set_demonstration(demonstration);
        root
    }

    /// Whether the root calls the list a demonstration. A public test key makes it one whatever it says.
    pub fn is_demonstration(&self) -> bool {
        self.0.get(ADDITION).and_then(|ours| ours.get("demonstration")) == Some(&Value::Bool(true))
    }

    /// Calls the list a demonstration, or not.
    pub fn set_demonstration(&mut self, demonstration: bool) {
        let mut ours = self.0.get(ADDITION).and_then(Value::as_object).cloned().unwrap_or_default();
        ours.insert("format".to_owned(), FORMAT.into());
        if demonstration {
            ours.insert("demonstration".to_owned(), true.into());
        } else {
            ours.remove("demonstration");
        }
        self.0.insert(ADDITION.to_owned(), Value::Object(ours));
    }

    /// The keys of a role.
    ///
    /// # Errors
    /// Where the root names none, or some that cannot be used.
    pub fn role(&self, role: TopRole) -> Result<RoleKeys, PublishError> {
        let keys = self.0.get("roles").and_then(|roles| roles.get(role.name()));
        let keys = keys.ok_or_else(|| malformed(&format!("the root has no role `{}`", role.name())))?;
        RoleKeys::read(keys, self.0.get("keys").unwrap_or(&Value::Null))
    }

    /// Gives a role its keys, in place of those that it has.
    ///
    /// # Errors
    /// Where two different keys have one identifier.
    pub fn set_role(&mut self, role: TopRole, keys: &RoleKeys) -> Result<(), PublishError> {
        let roles = object(&mut self.0, "roles")?;
        // Members of the role that are not ours stay.
        let entry = object(roles, role.name())?;
        entry.insert("keyids".to_owned(), keys.ids());
        entry.insert("threshold".to_owned(), keys.threshold.get().into());
        let used = roles.values().flat_map(key_ids).collect();
        keep_keys(object(&mut self.0, "keys")?, keys, used)
    }
}

/// A `targets` document: the top-level one, which delegates, or a jurisdiction's, which lists files.
#[derive(Clone, PartialEq, Debug)]
pub struct Targets(Map<String, Value>);

/// A file that a jurisdiction lists.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TargetFile {
    /// Its path: `sg/issuers.json`.
    pub path: String,
    /// Its length in bytes.
    pub length: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

impl Targets {
    /// The first version of a document that lists nothing yet.
    pub fn new(expires: Instant) -> Self {
        let mut signed = header("targets", expires);
        signed.insert("targets".to_owned(), json!({}));
        Self(signed)
    }

    /// Lists a file, in place of one with its path.
    ///
    /// # Errors
    /// Where the document's list of files is none.
    pub fn add_file(&mut self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let files = object(&mut self.0, "targets")?;
        let entry = object(files, path)?;
        entry.insert("length".to_owned(), bytes.len().into());
        entry.insert("hashes".to_owned(), json!({"sha256": hex::encode(Sha256::digest(bytes))}));
        Ok(())
    }

    /// Lists a file no longer.
    pub fn remove_file(&mut self, path: &str) {
        if let Some(Value::Object(files)) = self.0.get_mut("targets") {
            files.remove(path);
        }
    }

    /// The files, in the order of their paths.
    ///
    /// # Errors
    /// Where one lacks length or SHA-256.
    pub fn files(&self) -> Result<Vec<TargetFile>, PublishError> {
        let files = self.0.get("targets").and_then(Value::as_object);
        let files = files.ok_or_else(|| malformed("there is no object `targets`"))?;
        let file = |(path, entry): (&String, &Value)| {
            let length = entry.get("length").and_then(Value::as_u64);
            let sha256 = entry.get("hashes").and_then(|hashes| hashes.get("sha256")).and_then(Value::as_str);
            match (length, sha256) {
                (Some(length), Some(sha256)) => {
                    Ok(TargetFile { path: path.clone(), length, sha256: sha256.to_owned() })
                }
                _ => Err(malformed(&format!("{path} lacks its length or its SHA-256"))),
            }
        };
        files.iter().map(file).collect()
    }

    /// Delegates to a jurisdiction of this name, in place of an earlier delegation to it: terminating, and limited to
    /// the files below its name.
    ///
    /// # Errors
    /// Where the name is not one of a jurisdiction, or two different keys have one identifier.
    pub fn delegate(&mut self, name: &str, keys: &RoleKeys) -> Result<(), PublishError> {
        if !is_jurisdiction(name) {
            return Err(PublishError::Document(format!("`{name}` is no name of a jurisdiction")));
        }
        let delegations = object(&mut self.0, "delegations")?;
        if !delegations.get("roles").is_some_and(Value::is_array) {
            delegations.insert("roles".to_owned(), json!([]));
        }
        let Some(Value::Array(roles)) = delegations.get_mut("roles") else { return Ok(()) };
        let at = roles.iter().position(|role| role.get("name").and_then(Value::as_str) == Some(name));
        // Members of the role that are not ours stay.
        let mut role = at.and_then(|at| roles[at].as_object().cloned()).unwrap_or_default();
        role.insert("name".to_owned(), name.into());
        role.insert("keyids".to_owned(), keys.ids());
        role.insert("threshold".to_owned(), keys.threshold.get().into());
        role.insert("terminating".to_owned(), true.into());
        role.insert("paths".to_owned(), json!([format!("{name}/*")]));
        role.remove("path_hash_prefixes");
        match at {
            Some(at) => roles[at] = Value::Object(role),
            None => roles.push(Value::Object(role)),
        }
        let used = roles.iter().flat_map(key_ids).collect();
        keep_keys(object(delegations, "keys")?, keys, used)
    }

    /// Sets how far a jurisdiction's log had come: the next version has to continue it.
    pub fn set_log(&mut self, head: &LogHead) {
        let mut ours = self.0.get(ADDITION).and_then(Value::as_object).cloned().unwrap_or_default();
        ours.insert("log".to_owned(), json!({"entries": head.entries, "sha256": head.sha256}));
        self.0.insert(ADDITION.to_owned(), Value::Object(ours));
    }

    /// How far the jurisdiction's log had come.
    pub fn log(&self) -> Option<LogHead> {
        let log = self.0.get(ADDITION)?.get("log")?;
        let sha256 = log.get("sha256")?.as_str()?.to_owned();
        Some(LogHead { entries: log.get("entries")?.as_u64()?, sha256 })
    }

    /// The jurisdictions that the document delegates to, in its order.
    pub fn delegations(&self) -> Vec<&str> {
        self.delegated().iter().filter_map(|role| role.get("name").and_then(Value::as_str)).collect()
    }

    /// The keys of a jurisdiction.
    ///
    /// # Errors
    /// Where there is no delegation to it, or one that no reader of key lists follows.
    pub fn delegation(&self, name: &str) -> Result<RoleKeys, PublishError> {
        let role = self.delegated().iter().find(|role| role.get("name").and_then(Value::as_str) == Some(name));
        let role = role.ok_or_else(|| malformed(&format!("there is no delegation to `{name}`")))?;
        let terminating = role.get("terminating") == Some(&Value::Bool(true));
        if !terminating || role.get("paths") != Some(&json!([format!("{name}/*")])) {
            return Err(malformed(&format!("the delegation to `{name}` is not terminating, or has other paths")));
        }
        let keys = self.0.get("delegations").and_then(|delegations| delegations.get("keys"));
        RoleKeys::read(role, keys.unwrap_or(&Value::Null))
    }

    fn delegated(&self) -> &[Value] {
        let roles = self.0.get("delegations").and_then(|delegations| delegations.get("roles"));
        roles.and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// What a document pins of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pin {
    /// The version.
    pub version: u64,
    /// The bytes, where these and no others are meant: then length and SHA-256 are pinned too. Without them the file can
    /// still collect signatures after it was pinned.
    pub bytes: Option<Vec<u8>>,
}

impl Pin {
    /// A version, whoever has signed it.
    pub fn version(version: u64) -> Self {
        Self { version, bytes: None }
    }

    fn to_json(&self) -> Value {
        match &self.bytes {
            None => json!({"version": self.version}),
            Some(bytes) => json!({
                "version": self.version,
                "length": bytes.len(),
                "hashes": {"sha256": hex::encode(Sha256::digest(bytes))},
            }),
        }
    }
}

/// The snapshot: the versions of all `targets` documents.
#[derive(Clone, PartialEq, Debug)]
pub struct Snapshot(Map<String, Value>);

impl Snapshot {
    /// The first version of a snapshot that pins nothing yet.
    pub fn new(expires: Instant) -> Self {
        let mut signed = header("snapshot", expires);
        signed.insert("meta".to_owned(), json!({}));
        Self(signed)
    }

    /// Pins a role's document: `targets`, `sg`.
    ///
    /// # Errors
    /// Where the document's list of pins is none.
    pub fn pin(&mut self, role: &str, pin: &Pin) -> Result<(), PublishError> {
        object(&mut self.0, "meta")?.insert(format!("{role}.json"), pin.to_json());
        Ok(())
    }

    /// The version that is pinned of a role.
    pub fn pinned(&self, role: &str) -> Option<u64> {
        pinned(&self.0, role)
    }

    /// All roles with the versions that are pinned.
    pub fn pins(&self) -> Vec<(&str, u64)> {
        let meta = self.0.get("meta").and_then(Value::as_object).into_iter().flatten();
        meta.filter_map(|(file, pin)| Some((file.strip_suffix(".json")?, pin.get("version")?.as_u64()?))).collect()
    }
}

/// The timestamp: the version of the snapshot, and the list's date.
#[derive(Clone, PartialEq, Debug)]
pub struct Timestamp(Map<String, Value>);

impl Timestamp {
    /// The first version of a timestamp.
    pub fn new(published: Instant, expires: Instant, snapshot: &Pin) -> Self {
        let mut timestamp = Self(header("timestamp", expires));
        timestamp.set_published(published);
        timestamp.pin_snapshot(snapshot);
        timestamp
    }

    /// Pins the snapshot.
    pub fn pin_snapshot(&mut self, pin: &Pin) {
        self.0.insert("meta".to_owned(), json!({"snapshot.json": pin.to_json()}));
    }

    /// The version that is pinned of the snapshot.
    pub fn pinned(&self) -> Option<u64> {
        pinned(&self.0, "snapshot")
    }

    /// The list's date.
    pub fn published(&self) -> Option<Instant> {
        self.0.get(PUBLISHED).and_then(Value::as_i64).map(Instant::from_seconds)
    }

    /// Sets the list's date.
    pub fn set_published(&mut self, published: Instant) {
        self.0.insert(PUBLISHED.to_owned(), published.seconds().into());
    }
}

/// The member with what a key list adds: in a root, that it is one; in a jurisdiction's document, where its log stands.
const ADDITION: &str = "x-labelcheck";
/// The version of what that member says.
const FORMAT: u64 = 1;
/// The timestamp's member with the list's date.
const PUBLISHED: &str = "x-published";

/// Whether a jurisdiction may have this name: a country's two letters, `eu`, or `alliance`.
fn is_jurisdiction(name: &str) -> bool {
    name == "alliance" || (name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()))
}

fn header(kind: &str, expires: Instant) -> Map<String, Value> {
    Map::from_iter([
        ("_type".to_owned(), kind.into()),
        ("spec_version".to_owned(), SPEC_VERSION.into()),
        ("version".to_owned(), 1.into()),
        ("expires".to_owned(), rfc3339(expires).into()),
    ])
}

/// The object of this name, made where there is none.
fn object<'a>(parent: &'a mut Map<String, Value>, name: &str) -> Result<&'a mut Map<String, Value>, PublishError> {
    match parent.entry(name).or_insert_with(|| json!({})) {
        Value::Object(object) => Ok(object),
        _ => Err(malformed(&format!("`{name}` is no object"))),
    }
}

fn pinned(signed: &Map<String, Value>, role: &str) -> Option<u64> {
    signed.get("meta")?.get(format!("{role}.json"))?.get("version")?.as_u64()
}

fn key_ids(role: &Value) -> Vec<String> {
    let ids = role.get("keyids").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    ids.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Holds a table of keys to those that roles use, the new ones among them. Members of a key that are not ours stay.
fn keep_keys(table: &mut Map<String, Value>, keys: &RoleKeys, used: Vec<String>) -> Result<(), PublishError> {
    for key in &keys.keys {
        if let Some(other) = table.get(key.id()) {
            if RepositoryKey::from_json(key.id(), other)? != *key {
                return Err(PublishError::Key(format!("two different keys have the identifier {}", key.id())));
            }
        } else {
            table.insert(key.id().to_owned(), key.to_json());
        }
    }
    table.retain(|id, _| used.contains(id));
    Ok(())
}

fn malformed(what: &str) -> PublishError {
    PublishError::Document(what.to_owned())
}

/// `2026-11-20T12:00:00Z`. Instants outside [`limits::INSTANTS`] become the nearest one inside.
fn rfc3339(instant: Instant) -> String {
    let seconds = instant.seconds().clamp(*limits::INSTANTS.start(), *limits::INSTANTS.end());
    let of_day = seconds.rem_euclid(86_400);
    let day = Instant::from_seconds(seconds).date(0);
    format!("{day}T{:02}:{:02}:{:02}Z", of_day / 3_600, of_day / 60 % 60, of_day % 60)
}

/// Reads `2026-11-20T12:00:00Z`.
pub(super) fn time(text: &str) -> Option<Instant> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let day = Date::parse(day)?;
    let [hour, minute, second] = <[&str; 3]>::try_from(time.split(':').collect::<Vec<_>>()).ok()?;
    let part = |text: &str, limit: i64| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i64>().ok().filter(|&number| digits && number < limit)
    };
    let of_day = part(hour, 24)? * 3_600 + part(minute, 60)? * 60 + part(second, 60)?;
    Some(day.noon().plus_seconds(of_day - 43_200))
}
