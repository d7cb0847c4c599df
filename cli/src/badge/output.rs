//! Where a badge or a card goes.

use super::Making;
use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::{self, Existing, Out};
use labelcheck::{Fact, Words};
use std::ffi::OsString;
use std::path::Path;

/// Writes it to the file that was named, or to standard output. Never over what it was made from.
pub(crate) fn put(
    bytes: &[u8],
    making: &Making,
    inputs: &[OsString],
    words: &Words,
    out: &mut Out,
) -> Result<(), Problem> {
    let Some(path) = making.out.as_deref().filter(|path| *path != Path::new("-")) else { return out.put(bytes) };
    if inputs.iter().any(|input| shell::is_same(path, Path::new(input))) {
        return Err(Problem::new("cli-badge-is-input").file(path));
    }
    let existing = if making.force { Existing::Replace } else { Existing::Keep };
    shell::write(path, bytes, existing)?;
    let text = words.message("cli-wrote", &[("file", Fact::Text(path.display().to_string()))]);
    shell::say(&format!("{}\n", unmarked(&text)));
    Ok(())
}
