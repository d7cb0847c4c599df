//! A key list in memory, signed on demand: for telling what a host, a thief or a slip can do to one.
//!
//! A [`World`] is what its publishers hold: keys, versions, files. [`World::publish`] signs all of it anew, one version up,
//! and puts it on the host, where it stays as on a real one. Whatever a history wants otherwise, it changes first: the
//! [`Role`]s, the documents before they are signed ([`Role::edits`]), the files on the host after.

use labelcheck::issue::{Description, Format, SecretKey, sign, text};
use labelcheck::publish::{
    Draft, LabelStatus, Pin, RepositoryKey, RoleKeys, Root, Signer, SigningKey, Snapshot, StatusBits, Targets,
    Timestamp, TopRole, metadata_file, status_token, target_file,
};
use labelcheck::{Files, Instant, KeyList, KeyListError, LabelFacts, PinnedRoot, Refresh, Refreshed};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The day of the first publication: 2026-11-20.
pub const DAY: Instant = Instant::from_seconds(1_795_132_800);

/// So many days after [`DAY`].
pub fn day(days: i64) -> Instant {
    DAY.plus_seconds(days * 86_400)
}

/// Files by name.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A document before it is signed: its signed part.
pub type Edit = fn(&mut Value);

/// A role: what its next document says of itself, and who signs it.
#[derive(Clone, Default)]
pub struct Role {
    /// Its next version.
    pub version: u64,
    /// For how many days after its publication it is good.
    pub days: i64,
    /// The names of its keys. `sg#again` is the key `sg` under the identifier `again`.
    pub keys: Vec<String>,
    /// How many of them have to sign.
    pub threshold: u32,
    /// Who signs instead of all of them.
    pub signers: Option<Vec<String>>,
    /// What is done to each of its documents before it is signed.
    pub edits: Vec<Edit>,
}

/// A key list and all that makes it.
#[derive(Clone)]
pub struct World {
    /// The day of the next publication, in days after [`DAY`].
    pub today: i64,
    /// What a root says of itself.
    pub demonstration: bool,
    /// The roles, by name.
    pub roles: BTreeMap<String, Role>,
    /// The jurisdictions' files by path, as the next publication lists them: `sg/issuers.json`.
    pub files: Tree,
    /// What a host serves: all that was ever published.
    pub host: Tree,
    /// The latest publication as a device stores it.
    pub unit: Tree,
    /// What the host served after each publication.
    pub past: Vec<Tree>,
    /// What a device stored after each publication.
    pub past_units: Vec<Tree>,
    /// What the names of its keys begin with.
    prefix: &'static str,
    /// Those who signed the root before.
    root_keys: Vec<String>,
    /// How many roots there are.
    roots: u64,
}

const TOP: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

/// The jurisdictions of a new world, each with the key that signs its labels.
const JURISDICTIONS: [(&str, &str); 3] = [("gb", "gb-maker"), ("jp", "jp-authority"), ("sg", "sg-authority")];

impl World {
    /// A demonstration, with the public test keys.
    pub fn new() -> Self {
        Self::with_keys(true, "")
    }

    /// The same with keys that nobody knows.
    pub fn real() -> Self {
        Self::with_keys(false, "real ")
    }

    fn with_keys(demonstration: bool, prefix: &'static str) -> Self {
        let mut world = Self {
            today: 0,
            demonstration,
            roles: BTreeMap::new(),
            files: Tree::new(),
            host: Tree::new(),
            unit: Tree::new(),
            past: Vec::new(),
            past_units: Vec::new(),
            prefix,
            root_keys: Vec::new(),
            roots: 0,
        };
        let governments = ["root-gb", "root-sg", "root-ca"];
        for (role, keys, threshold, days) in [
            ("root", &governments[..], 2, 730),
            ("targets", &governments, 2, 90),
            ("snapshot", &["publisher"], 1, 90),
            ("timestamp", &["publisher"], 1, 30),
            ("gb", &["gb"], 1, 90),
            ("jp", &["jp"], 1, 90),
            ("sg", &["sg"], 1, 90),
        ] {
            let keys = keys.iter().map(|name| format!("{prefix}{name}")).collect();
            world.roles.insert(role.to_owned(), Role { version: 1, days, keys, threshold, ..Role::default() });
        }
        for (name, label_key) in JURISDICTIONS {
            let (label_key, status_key) = (secret(&format!("{prefix}{label_key}")), world.status_key(name));
            let kid = |key: &SecretKey| hex(&key.public().key_id());
            let issuers = json!({"format": 1, "offset_minutes": 0, "issuers": [{
                "name": names(name), "kind": "authority", "schemes": ["cls"], "assurance": ["checked"],
                "status_required": true,
                "keys": [{"kid": kid(&label_key), "key": hex(&label_key.public().to_bytes()), "state": "active"}],
            }], "status_keys": [{"kid": kid(&status_key), "key": hex(&status_key.public().to_bytes())}]});
            world.put(&format!("{name}/issuers.json"), &issuers);
            world.put(&format!("{name}/notices.json"), &json!({"format": 1, "notices": []}));
            world.set_status(name, &[]);
        }
        world
    }

    /// A role, to be changed.
    pub fn role(&mut self, name: &str) -> &mut Role {
        self.roles.entry(name.to_owned()).or_default()
    }

    /// A jurisdiction's JSON file.
    pub fn put(&mut self, path: &str, json: &Value) {
        self.files.insert(path.to_owned(), json.to_string().into_bytes());
    }

    /// Changes a jurisdiction's JSON file.
    pub fn change(&mut self, path: &str, change: impl FnOnce(&mut Value)) {
        let mut json = serde_json::from_slice(&self.files[path]).expect("a JSON file");
        change(&mut json);
        self.put(path, &json);
    }

    /// Publishes: signs everything but roots anew, puts it on the host, and takes each version one up. The first
    /// publication makes the first root.
    pub fn publish(&mut self) {
        if self.roots == 0 {
            self.next_root();
        }
        let mut snapshot = Snapshot::new(self.expires("snapshot"));
        let mut targets = Targets::new(self.expires("targets"));
        let names: Vec<_> = self.roles.keys().filter(|name| !TOP.contains(&name.as_str())).cloned().collect();
        for name in &names {
            let mut document = Targets::new(self.expires(name));
            document.set_version(self.roles[name].version);
            let own = self.files.iter().filter(|(path, _)| path.split('/').next() == Some(name));
            for (path, bytes) in own {
                document.add_file(path, bytes).expect("a list of files");
                self.host.insert(target_file(path, bytes), bytes.clone());
                self.unit.insert(format!("targets/{path}"), bytes.clone());
            }
            snapshot.pin(name, &Pin::version(self.roles[name].version)).expect("a list of pins");
            targets.delegate(name, &self.role_keys(name)).expect("the name of a jurisdiction");
            self.host_document(name, &document.draft());
        }
        targets.set_version(self.roles["targets"].version);
        snapshot.pin("targets", &Pin::version(targets.version())).expect("a list of pins");
        snapshot.set_version(self.roles["snapshot"].version);
        let pin = Pin::version(snapshot.version());
        let mut timestamp = Timestamp::new(day(self.today), self.expires("timestamp"), &pin);
        timestamp.set_version(self.roles["timestamp"].version);
        self.host_document("targets", &targets.draft());
        self.host_document("snapshot", &snapshot.draft());
        self.host_document("timestamp", &timestamp.draft());
        self.past.push(self.host.clone());
        self.past_units.push(self.unit.clone());
        for (_, role) in self.roles.iter_mut().filter(|(name, _)| *name != "root") {
            role.version += 1;
        }
    }

    /// Signs the next root, with the keys of the one before and its own. Publications follow it.
    pub fn next_root(&mut self) {
        self.roots += 1;
        let mut root = Root::new(self.expires("root"), self.demonstration);
        root.set_version(self.roles["root"].version);
        for role in TopRole::ALL {
            root.set_role(role, &self.role_keys(role.name())).expect("keys with identifiers of their own");
        }
        let own = self.roles["root"].keys.clone();
        let mut signers = std::mem::replace(&mut self.root_keys, own.clone());
        signers.extend(own.into_iter().filter(|name| !signers.contains(name)).collect::<Vec<_>>());
        let bytes = self.sign("root", &root.draft(), &signers);
        let file = metadata_file("root", self.roots);
        self.host.insert(file.clone(), bytes.clone());
        self.unit.insert(file, bytes);
        self.role("root").version += 1;
    }

    /// The latest publication as a device stores it.
    pub fn unit(&self) -> Files {
        let mut files = Files::new();
        self.unit.iter().for_each(|(name, bytes)| files.insert(name, bytes.as_slice()));
        files
    }

    /// The first root, pinned.
    ///
    /// # Errors
    /// As [`PinnedRoot::new`].
    pub fn pinned(&self) -> Result<PinnedRoot, KeyListError> {
        PinnedRoot::new(&self.host["1.root.json"])
    }

    /// Publishes the status lists of a jurisdiction, of 64 labels each, of which these are not in force.
    pub fn set_status(&mut self, jurisdiction: &str, not_in_force: &[(u32, LabelStatus)]) {
        let mut bits = StatusBits::new(64);
        not_in_force.iter().for_each(|(index, status)| bits.set(*index, *status).expect("one of 64 labels"));
        let (path, key) = (format!("{jurisdiction}/status.1.cwt"), self.status_key(jurisdiction));
        self.set_token(&path, &path, bits.bytes(), 400, &key);
    }

    /// Puts a Status List Token at a path, whatever it says.
    pub fn set_token(&mut self, at: &str, subject: &str, bits: &[u8], days: i64, key: &SecretKey) {
        let until = day(self.today + days);
        let token = status_token(subject, bits, day(self.today), until, key, &key.public().key_id());
        self.files.insert(at.to_owned(), token);
    }

    /// The key that signs a jurisdiction's status lists.
    pub fn status_key(&self, jurisdiction: &str) -> SecretKey {
        secret(&format!("real {jurisdiction}-status"))
    }

    /// The key that signs a jurisdiction's labels.
    pub fn label_key(&self, jurisdiction: &str) -> SecretKey {
        let (_, name) = JURISDICTIONS.iter().find(|(name, _)| *name == jurisdiction).expect("a jurisdiction");
        secret(&format!("{}{name}", self.prefix))
    }

    /// The scanned text of a label of a jurisdiction, index 1 of its status list, changed before it is signed.
    pub fn label(&self, jurisdiction: &str, change: impl FnOnce(&mut LabelFacts)) -> String {
        text("labelcheck.example", &self.label_bytes(jurisdiction, change)).expect("a host")
    }

    /// The bytes of the same.
    pub fn label_bytes(&self, jurisdiction: &str, change: impl FnOnce(&mut LabelFacts)) -> Vec<u8> {
        let toml = format!(
            "host = \"labelcheck.example\"\nissuer = \"{jurisdiction}/cls\"\nnumber = \"CSA/DEMO/00101\"\nissued = \"2026-11-02\"\n\
             expires = \"2036-11-30\"\nstatus = {{ list = 1, index = 1 }}\nbrand = \"Lumen\"\nmodels = [\"Porch Cam 2\"]\n\
             assurance = \"checked\"\nsupport = [{{ end = \"2035-12-31\" }}]\n"
        );
        let mut facts = Description::read(&toml, Format::Toml).expect("a description").facts;
        change(&mut facts);
        sign(&facts, &self.label_key(jurisdiction)).expect("a label")
    }

    fn expires(&self, role: &str) -> Instant {
        day(self.today + self.roles[role].days)
    }

    fn role_keys(&self, role: &str) -> RoleKeys {
        let Role { keys, threshold, .. } = &self.roles[role];
        RoleKeys::new(keys.iter().map(|name| public(name)), *threshold).expect("keys that meet the threshold")
    }

    /// Signs a document and puts it on the host.
    fn host_document(&mut self, role: &str, draft: &Draft) {
        let bytes = self.sign(role, draft, &self.roles[role].keys);
        self.host.insert(metadata_file(role, self.roles[role].version), bytes.clone());
        self.unit.insert(format!("{role}.json"), bytes);
    }

    fn sign(&self, role: &str, draft: &Draft, signers: &[String]) -> Vec<u8> {
        let Role { signers: others, edits, .. } = &self.roles[role];
        let mut json: Value = serde_json::from_slice(&draft.to_json()).expect("a document");
        edits.iter().for_each(|edit| edit(&mut json["signed"]));
        let mut draft = Draft::from_json(json.to_string().as_bytes()).expect("a document still");
        for name in others.as_deref().unwrap_or(signers) {
            let signature = key(name).sign(&draft.payload()).expect("a key at hand signs");
            draft.add_signature(&public(name), &signature).expect("its own signature");
        }
        draft.to_json()
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

/// Refreshes from a host. Reading stops one byte after what may be read.
///
/// # Errors
/// As [`Refresh`].
pub fn refresh(
    root: &PinnedRoot,
    held: Option<&KeyList>,
    host: &Tree,
    now: Instant,
) -> Result<Refreshed, KeyListError> {
    let mut refresh = Refresh::new(root, held, now)?;
    while let Some(request) = refresh.next() {
        let bytes = host.get(&request.path).map(|bytes| &bytes[..bytes.len().min(request.limit + 1)]);
        refresh.give(bytes)?;
    }
    refresh.finish()
}

/// A key of a repository: one of the test keys of that name, or else one that is made of the name.
pub fn key(name: &str) -> SigningKey {
    let name = name.split('#').next().unwrap_or(name);
    match pem(name) {
        Some(pem) => SigningKey::from_pem(&pem).expect("a key file"),
        None => SigningKey::ed25519_from_random(&random(name)),
    }
}

/// The public half, under the identifier that the name asks for.
pub fn public(name: &str) -> RepositoryKey {
    let public = key(name).public();
    match name.split_once('#') {
        Some((_, id)) => public.with_id(id),
        None => public,
    }
}

/// A key that signs labels or status lists, found or made like [`key`].
pub fn secret(name: &str) -> SecretKey {
    match pem(name) {
        Some(pem) => SecretKey::from_pem(&pem).expect("an Ed25519 key file"),
        None => SecretKey::from_random(&random(name)),
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn pem(name: &str) -> Option<String> {
    let folders = ["labels/trust/keys", "labels/keys"];
    folders
        .iter()
        .find_map(|folder| std::fs::read_to_string(crate::repository(folder).join(format!("{name}.pem"))).ok())
}

/// Random enough to be nobody's: the name, repeated.
fn random(name: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.iter_mut().zip(name.bytes().cycle()).for_each(|(byte, of_name)| *byte = of_name);
    bytes
}

fn names(jurisdiction: &str) -> Value {
    json!({"original": "en", "names": {"en": format!("Authority of {jurisdiction}")}})
}
