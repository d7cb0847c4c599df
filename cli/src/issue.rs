//! `labelcheck issue`: from a description and a key to a label, as text, picture, artwork or bytes.

use crate::args::{DescriptionForm, IssueArgs};
use crate::exit::Outcome;
use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::{self, Existing, Out};
use crate::{languages, limits};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use labelcheck::issue::{self, Description, Format, SecretKey, Symbol};
use labelcheck::{Fact, Words};
use std::ffi::OsStr;
use std::path::Path;

pub(crate) fn run(args: &IssueArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let words = Words::english();
    let description = description(args)?;
    let key = key(&args.key)?;
    let is_test_key = issue::is_test_key(&key.public());
    if is_test_key {
        say(&words, "cli-test-key", &args.key);
    }
    let refused = |error| Problem::new("cli-not-issued").file(&args.description).cause(error);
    let label = issue::sign(&description.facts, &key).map_err(refused)?;
    let text = issue::text(&description.host, &label).map_err(refused)?;
    let symbol = Symbol::new(&text).map_err(refused)?;

    // Everything is made before anything is written: what fails leaves nothing behind.
    let mut outputs: Vec<(&Path, Vec<u8>)> = Vec::new();
    if let Some(path) = &args.text {
        outputs.push((path, format!("{text}\n").into_bytes()));
    }
    if let Some(path) = &args.svg {
        outputs.push((path, symbol.svg().into_bytes()));
    }
    if let Some(path) = &args.png {
        outputs.push((path, png(&symbol, args.scale)?));
    }
    if let Some(path) = &args.artwork {
        outputs.push((path, artwork(args, &description, &symbol, is_test_key)?.into_bytes()));
    }
    if let Some(path) = &args.cose {
        outputs.push((path, label));
    }
    if args.terminal {
        outputs.push((Path::new("-"), symbol.terminal().into_bytes()));
    }
    if outputs.is_empty() {
        outputs.push((Path::new("-"), format!("{text}\n").into_bytes()));
    }
    write(args, &words, &outputs, out)?;
    Ok(Outcome::ChecksOut)
}

fn description(args: &IssueArgs) -> Result<Description, Problem> {
    let path = &*args.description;
    let format = match args.format {
        Some(DescriptionForm::Toml) => Format::Toml,
        Some(DescriptionForm::Json) => Format::Json,
        None => match path.extension().and_then(OsStr::to_str) {
            Some(extension) if extension.eq_ignore_ascii_case("toml") => Format::Toml,
            Some(extension) if extension.eq_ignore_ascii_case("json") => Format::Json,
            _ => return Err(Problem::new("cli-no-format").file(path)),
        },
    };
    let bytes = if path == Path::new("-") {
        shell::read_standard_input(limits::DESCRIPTION_BYTES)?
    } else {
        shell::read(path, limits::DESCRIPTION_BYTES)?
    };
    let unusable = |cause: String| Problem::new("cli-bad-description").file(path).cause(cause);
    let text = String::from_utf8(bytes).map_err(|error| unusable(error.to_string()))?;
    Description::read(text.trim_start_matches('\u{feff}'), format).map_err(|error| match error {
        issue::IssueError::Description(cause) => unusable(cause),
        other => unusable(other.to_string()),
    })
}

fn key(path: &Path) -> Result<SecretKey, Problem> {
    let unusable = |cause: String| Problem::new("cli-bad-key").file(path).cause(cause);
    let pem = String::from_utf8(shell::read(path, limits::KEY_BYTES)?)
        .map_err(|error| unusable(error.utf8_error().to_string()))?;
    SecretKey::from_pem(&pem).map_err(|error| unusable(error.to_string()))
}

fn png(symbol: &Symbol, scale: u8) -> Result<Vec<u8>, Problem> {
    let unwritable = |cause: String| Problem::new("cli-no-png").cause(cause);
    let (side, pixels) = symbol.pixels(scale.into());
    let side = u32::try_from(side).map_err(|error| unwritable(error.to_string()))?;
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(&pixels, side, side, ExtendedColorType::L8)
        .map_err(|error| unwritable(error.to_string()))?;
    Ok(bytes)
}

/// Artwork for printing. In Canada both official languages stand on it, at one size.
fn artwork(
    args: &IssueArgs,
    description: &Description,
    symbol: &Symbol,
    demonstration: bool,
) -> Result<String, Problem> {
    let tags: Vec<&str> = match &*args.lang {
        [] if description.facts.jurisdiction() == "ca" => vec!["en", "fr"],
        [] => vec!["en"],
        tags => tags.iter().map(|tag| tag.trim()).collect(),
    };
    let languages = tags.into_iter().map(languages::with).collect::<Result<Vec<Words>, Problem>>()?;
    let languages: Vec<&Words> = languages.iter().collect();
    Ok(issue::artwork(description, symbol, &languages, demonstration))
}

fn write(args: &IssueArgs, words: &Words, outputs: &[(&Path, Vec<u8>)], out: &mut Out) -> Result<(), Problem> {
    let is_stream = |path: &Path| path == Path::new("-");
    if outputs.iter().filter(|(path, _)| is_stream(path)).count() > 1 {
        return Err(Problem::new("cli-one-stream"));
    }
    for (index, &(path, _)) in outputs.iter().enumerate().filter(|(_, (path, _))| !is_stream(path)) {
        // Not even --force may cost somebody a key.
        if [&args.key, &args.description].iter().any(|input| shell::is_same(path, input)) {
            return Err(Problem::new("cli-is-input").file(path));
        }
        if outputs[..index].iter().any(|&(other, _)| other == path) {
            return Err(Problem::new("cli-named-twice").file(path));
        }
        if !args.force && shell::exists(path) {
            return Err(Problem::new("cli-exists").file(path));
        }
    }
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    for (path, bytes) in outputs {
        if is_stream(path) {
            out.put(bytes)?;
        } else {
            shell::write(path, bytes, existing)?;
            say(words, "cli-wrote", path);
        }
    }
    Ok(())
}

fn say(words: &Words, id: &str, path: &Path) {
    let text = words.message(id, &[("file", Fact::Text(path.display().to_string()))]);
    shell::say(&format!("{}\n", unmarked(&text)));
}
