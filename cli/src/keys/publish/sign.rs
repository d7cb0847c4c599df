//! `labelcheck keys show`, `sign`, `payload` and `attach`: one document, on any machine, with nothing but its file.
//!
//! `payload` and `attach` are the seam for hardware modules: the one writes the bytes that are to be signed, the other
//! adds the signature that came back.

use super::prepare::{document, signatures};
use super::state::bad_document;
use super::words::{count, date, line, text, wrote};
use super::{AttachArgs, PayloadArgs, ShowArgs, SignArgs};
use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, Existing, Out, folder};
use labelcheck::publish::{
    Draft, PublishError, RepositoryKey, RoleKeys, Root, SigningKey, Snapshot, Targets, Timestamp, TopRole, Wanted,
};
use std::path::Path;

pub(super) fn show(args: &ShowArgs, out: &mut Out) -> Result<(), Problem> {
    let open = Open::read(&args.file)?;
    open.head(out)?;
    contents(&open.draft, out).map_err(|error| bad_document(&args.file, &error))??;
    open.progress(out)
}

pub(super) fn sign(args: &SignArgs, out: &mut Out) -> Result<(), Problem> {
    let mut open = Open::read(&args.file)?;
    let key = private_key(&args.key)?;
    open.expects(&key.public(), &args.key)?;
    open.head(out)?;
    out.flush()?;
    open.draft.sign(&key).map_err(|error| bad_document(&args.file, &error))?;
    open.write(&args.file, out)
}

pub(super) fn payload(args: &PayloadArgs, out: &mut Out) -> Result<(), Problem> {
    let open = Open::read(&args.file)?;
    let payload = open.draft.payload();
    match &args.out {
        None => out.put(payload),
        Some(path) => {
            if shell::exists(path) {
                return Err(Problem::new("cli-publish-exists").file(path));
            }
            shell::write(path, &payload, Existing::Keep)?;
            wrote(out, path)
        }
    }
}

pub(super) fn attach(args: &AttachArgs, out: &mut Out) -> Result<(), Problem> {
    let mut open = Open::read(&args.file)?;
    let key = public_key(&args.public)?;
    open.expects(&key, &args.public)?;
    let signature = shell::read(&args.signature, limits::KEY_BYTES)?;
    open.draft
        .add_signature(&key, &signature)
        .map_err(|error| Problem::new("cli-publish-bad-signature").file(&args.signature).cause(error).does_not())?;
    open.head(out)?;
    open.write(&args.file, out)
}

/// Reads a private key.
pub(super) fn private_key(path: &Path) -> Result<SigningKey, Problem> {
    let pem = shell::read(path, limits::KEY_BYTES)?;
    let unusable = |cause: String| Problem::new("cli-publish-bad-private-key").file(path).cause(cause);
    let pem = String::from_utf8(pem).map_err(|error| unusable(error.utf8_error().to_string()))?;
    SigningKey::from_pem(&pem).map_err(|error| unusable(error.to_string()))
}

/// Reads a public key, or the public half of a private one.
pub(super) fn public_key(path: &Path) -> Result<RepositoryKey, Problem> {
    let pem = shell::read(path, limits::KEY_BYTES)?;
    let unusable = |cause: String| Problem::new("cli-publish-bad-public-key").file(path).cause(cause);
    let pem = String::from_utf8(pem).map_err(|error| unusable(error.utf8_error().to_string()))?;
    RepositoryKey::from_pem(&pem).map_err(|error| unusable(error.to_string()))
}

/// How a key is called among others: the beginning of its identifier.
pub(super) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}

/// Whether a document can be that of the role that the note on it names. Nobody signs the note, and whoever holds a key
/// shall not sign a root that calls itself a timestamp, or one jurisdiction's files under another's name.
fn is_what_it_says(draft: &Draft, kind: &str, role: &str) -> bool {
    if kind != "targets" || role == "targets" {
        return kind == role;
    }
    let own = format!("{role}/");
    let files = Targets::from_draft(draft).and_then(|targets| Ok((targets.files()?, targets.delegations().is_empty())));
    let is_top_level = TopRole::ALL.iter().any(|top| top.name() == role);
    !is_top_level && files.is_ok_and(|(files, ends)| ends && files.iter().all(|file| file.path.starts_with(&own)))
}

/// A draft that was read from a file.
struct Open {
    draft: Draft,
    role: String,
    wanted: Vec<Wanted>,
}

impl Open {
    fn read(path: &Path) -> Result<Self, Problem> {
        let limit = u64::try_from(labelcheck::limits::METADATA_BYTES).unwrap_or(u64::MAX);
        let bad = |error| bad_document(path, &error);
        let draft = Draft::from_json(&shell::read(path, limit)?).map_err(bad)?;
        let kind = draft.kind().map_err(bad)?.to_owned();
        let (role, wanted) = draft.wanted().map_err(bad)?.unwrap_or((kind.clone(), Vec::new()));
        if !is_what_it_says(&draft, &kind, &role) {
            return Err(Problem::new("cli-publish-other-role").file(path).fact("role", text(&role)).does_not());
        }
        Ok(Self { draft, role, wanted })
    }

    /// A key that the draft does not wait for would sign in vain.
    fn expects(&self, key: &RepositoryKey, path: &Path) -> Result<(), Problem> {
        if self.wanted.is_empty() || self.wanted.iter().any(|wanted| wanted.keys.keys().contains(key)) {
            Ok(())
        } else {
            Err(Problem::new("cli-publish-not-wanted").file(path).fact("role", text(&self.role)))
        }
    }

    fn head(&self, out: &mut Out) -> Result<(), Problem> {
        document(&self.role, &self.draft, out)
    }

    fn progress(&self, out: &mut Out) -> Result<(), Problem> {
        for wanted in &self.wanted {
            signatures(&self.draft, wanted, out)?;
        }
        Ok(())
    }

    /// Writes the draft back, and says whose turn it is.
    fn write(&self, path: &Path, out: &mut Out) -> Result<(), Problem> {
        folder::replace(path, &self.draft.to_json())?;
        self.progress(out)?;
        let complete = !self.wanted.is_empty() && self.wanted.iter().all(|wanted| wanted.keys.is_met_by(&self.draft));
        if complete {
            line(out, "cli-publish-complete", &[])?;
        }
        wrote(out, path)
    }
}

/// What a document says, in lines: for whoever reads it before signing. The outer error is the document's.
fn contents(draft: &Draft, out: &mut Out) -> Result<Result<(), Problem>, PublishError> {
    Ok(match draft.kind()? {
        "root" => {
            let root = Root::from_draft(draft)?;
            let roles = TopRole::ALL.into_iter().map(|role| Ok((role.name(), root.role(role)?)));
            let roles = roles.collect::<Result<Vec<_>, PublishError>>()?;
            let mark = if root.is_demonstration() { line(out, "cli-publish-demonstration", &[]) } else { Ok(()) };
            mark.and_then(|()| roles.iter().try_for_each(|(name, keys)| role(name, keys, out)))
        }
        "targets" => {
            let targets = Targets::from_draft(draft)?;
            let delegations = targets.delegations().into_iter().map(|name| Ok((name, targets.delegation(name)?)));
            let delegations = delegations.collect::<Result<Vec<_>, PublishError>>()?;
            let files = targets.files()?;
            let files = files.iter().try_for_each(|file| {
                let facts =
                    [("file", text(&file.path)), ("length", count(file.length)), ("sha256", text(&file.sha256))];
                line(out, "cli-publish-file", &facts)
            });
            files.and_then(|()| delegations.iter().try_for_each(|(name, keys)| role(name, keys, out)))
        }
        "snapshot" => {
            let snapshot = Snapshot::from_draft(draft)?;
            snapshot.pins().into_iter().try_for_each(|(role, version)| {
                line(out, "cli-publish-pin", &[("role", text(role)), ("version", count(version))])
            })
        }
        _ => {
            let timestamp = Timestamp::from_draft(draft)?;
            let facts = [("role", text("snapshot")), ("version", count(timestamp.pinned().unwrap_or(0)))];
            let day = timestamp.published().map(|published| [("date", date(published))]);
            line(out, "cli-publish-pin", &facts)
                .and_then(|()| day.map_or(Ok(()), |day| line(out, "cli-publish-list-date", &day)))
        }
    })
}

/// A line about the keys of a role.
fn role(name: &str, keys: &RoleKeys, out: &mut Out) -> Result<(), Problem> {
    let ids: Vec<&str> = keys.keys().iter().map(|key| short(key.id())).collect();
    let facts = [
        ("role", text(name)),
        ("need", count(keys.threshold())),
        ("count", count(ids.len())),
        ("keys", text(ids.join(" "))),
    ];
    line(out, "cli-publish-role", &facts)
}
