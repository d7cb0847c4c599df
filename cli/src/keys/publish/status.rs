//! `labelcheck keys status`: status lists and notices, made from the log and signed with the status key.

use super::StatusArgs;
use super::issuer::{Issuers, hex, json};
use super::state::Work;
use super::words::wrote;
use crate::limits;
use crate::problem::Problem;
use crate::shell::{self, Out};
use labelcheck::Instant;
use labelcheck::issue::SecretKey;
use labelcheck::publish::status_token;
use serde_json::json;
use std::path::Path;

pub(super) fn run(args: &StatusArgs, now: Instant, out: &mut Out) -> Result<(), Problem> {
    let (work, state) = Work::open(&args.dir.dir)?;
    let name = &*args.jurisdiction;
    state.jurisdiction(name)?;
    let log = state.log(name)?;
    let bad_key = |cause: String| Problem::new("cli-bad-key").file(&args.key).cause(cause);
    let pem = String::from_utf8(shell::read(&args.key, limits::KEY_BYTES)?)
        .map_err(|error| bad_key(error.utf8_error().to_string()))?;
    let key = SecretKey::from_pem(&pem).map_err(|error| bad_key(error.to_string()))?;
    let public = hex(&key.public().to_bytes());
    let issuers = Issuers::read(name, &state.content)?;
    let listed = issuers.status_keys.iter().find(|status| status.key == public);
    let listed = listed.ok_or_else(|| Problem::new("cli-publish-no-status-key").file(&args.key))?;
    let kid = unhex(&listed.kid).ok_or_else(|| Problem::new("cli-publish-no-status-key").file(&args.key))?;
    let expires = now.plus_seconds(i64::from(args.expires_days) * 86_400);
    for (number, bits) in log.lists() {
        let path = format!("{name}/status.{number}.cwt");
        work.write_content(&path, &status_token(&path, bits.bytes(), now, expires, &key, &kid))?;
        wrote(out, Path::new(&path))?;
    }
    let path = format!("{name}/notices.json");
    work.write_content(&path, &json(&json!({"format": 1, "notices": log.notices()}))?)?;
    wrote(out, Path::new(&path))
}

pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let even = text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.as_bytes().chunks(2).map(pair).collect::<Option<Vec<u8>>>().filter(|_| even)
}
