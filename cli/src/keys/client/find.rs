//! From the top-level targets to a file: over delegations, as deep as they go (TUF 1.0.34, 5.6.7 and 5.7).

use super::failure::Failure;
use super::name;
use super::refresh::{Session, distinct};
use crate::limits;
use crate::problem::Problem;
use sha2::{Digest, Sha256, Sha512};
use sigstore_tuf::{DelegatedRole, Error, TargetFile};
use std::collections::BTreeSet;

impl Session {
    /// What the repository says of a file: the first role on the way that lists it decides.
    pub(crate) fn find(&mut self, target: &str) -> Result<TargetFile, Failure> {
        let unlisted = || Failure::Refused(Problem::new("cli-keys-not-listed").name(target).does_not());
        // Roles with those that delegate to them. The last is next: a role, then what it delegates to, then its sisters.
        let mut waiting = vec![("targets".to_owned(), "root".to_owned())];
        let mut visited = BTreeSet::new();
        while let Some((role, by)) = waiting.pop() {
            if visited.contains(&role) || role != "targets" && !self.delegated(&role, &by)? {
                continue;
            }
            if visited.len() == limits::ROLES {
                return Err(Failure::Refused(Problem::new("cli-keys-too-deep").name(target).does_not()));
            }
            let Some(targets) = self.trusted.targets_role(&role) else { return Err(unlisted()) };
            if let Some(found) = targets.target(target) {
                return Ok(found.clone());
            }
            // Roles by the digest of a name (TAP 15), which the library does not know: not to say that nobody lists it.
            if targets.delegations.iter().any(|delegations| delegations.extra.contains_key("succinct_roles")) {
                return Err(Failure::Refused(Problem::new("cli-keys-succinct").name(&role)));
            }
            let mut next = Vec::new();
            for child in targets.delegations.iter().flat_map(|delegations| &delegations.roles) {
                let here = child.matches_path(target).map_err(|error| self.refused(error, &format!("{role}.json")))?;
                if here {
                    next.push((child.name.clone(), role.clone()));
                }
                if here && child.terminating {
                    waiting.clear();
                    break;
                }
            }
            waiting.extend(next.into_iter().rev());
            visited.insert(role);
        }
        Err(unlisted())
    }

    /// A target's bytes, from the repository.
    pub(crate) fn fetch(&self, target: &TargetFile, name: &str) -> Result<Vec<u8>, Failure> {
        let at = if self.trusted.root().consistent_snapshot {
            let hash = ["sha256", "sha512"].iter().find_map(|algorithm| target.hashes.get(*algorithm));
            let hash = hash.ok_or_else(|| self.refused(unknown_digests(), name))?;
            // The digest goes before the name of the file, not before the path.
            match name.rsplit_once('/') {
                Some((folder, name)) => format!("{folder}/{hash}.{name}"),
                None => format!("{hash}.{name}"),
            }
        } else {
            name.to_owned()
        };
        let bytes = self.repository.target(&at, target.length)?;
        check(target, name, &bytes).map_err(|error| self.refused(error, name))?;
        Ok(bytes)
    }

    /// Loads a delegated role, from the folder if that has the right one. False where the snapshot does not name it: it
    /// is then not published, and nothing hangs on it.
    fn delegated(&mut self, role: &str, by: &str) -> Result<bool, Failure> {
        let file = format!("{role}.json");
        // Several roles may delegate to one, with keys of their own: each time all signatures count anew.
        if self.trusted.targets_role(role).is_some() {
            let checked = self.trusted.verify_delegated_targets(role, by, self.now).map(|_| true);
            return checked.map_err(|error| self.refused(error, &file));
        }
        let Some(version) = self.pinned(role) else { return Ok(false) };
        let kept = name::role_file(role);
        let stored = kept.as_ref().map(|kept| self.stored.role(kept)).transpose()?.flatten();
        let is_good = |bytes| self.trusted.update_delegated_targets(bytes, role, by, self.now).is_ok();
        if stored.as_deref().is_some_and(is_good) {
            return Ok(true);
        }
        let at = self.versioned(version, &name::encoded(role));
        let bytes = self.repository.required(&at, limits::TARGETS_BYTES)?;
        let verified = self.trusted.update_delegated_targets(&bytes, role, by, self.now).map(|_| ());
        let verified = verified.and_then(|()| self.distinct_delegated(role, by, &bytes));
        verified.map_err(|error| self.refused(error, &file))?;
        if let Some(kept) = kept {
            self.changes.roles.insert(kept, bytes);
        }
        Ok(true)
    }

    fn distinct_delegated(&self, role: &str, by: &str, bytes: &[u8]) -> Result<(), Error> {
        let delegations = self.trusted.targets_role(by).and_then(|targets| targets.delegations.as_ref());
        let unknown = || Error::UnknownRole(role.to_owned());
        let delegations = delegations.ok_or_else(unknown)?;
        let wanted = delegations.roles.iter().find(|wanted| wanted.name == role).map(DelegatedRole::role_keys);
        distinct(wanted.as_ref(), &delegations.keys, role, bytes)
    }
}

/// Whether these are the bytes of a target. Every digest that is known here must be right, and there must be one.
pub(crate) fn check(target: &TargetFile, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let differs = |what: &str| Err(Error::IntegrityMismatch(format!("{name}: {what}")));
    if u64::try_from(bytes.len()) != Ok(target.length) {
        return differs(&format!("length {} instead of {}", bytes.len(), target.length));
    }
    let mut known = 0;
    for (algorithm, expected) in &target.hashes {
        let digest = match &**algorithm {
            "sha256" => hex(&Sha256::digest(bytes)),
            "sha512" => hex(&Sha512::digest(bytes)),
            _ => continue,
        };
        if !digest.eq_ignore_ascii_case(expected) {
            return differs(&format!("another {algorithm}"));
        }
        known += 1;
    }
    if known == 0 { Err(unknown_digests()) } else { Ok(()) }
}

fn unknown_digests() -> Error {
    Error::Malformed("none of its digests is SHA-256 or SHA-512".to_owned())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
