//! Joins the files of each language of the core, as a language is all its files in the order of their names. A
//! language that somebody adds is then in the next build, with nothing to change here.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads and writes files; the command does so in one place"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../crate/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = String::from("&[\n");
    for folder in sorted(&locales)? {
        // English is in the core.
        if !folder.is_dir() || folder.ends_with("en") {
            continue;
        }
        let name = folder.file_name().and_then(|name| name.to_str()).ok_or("a language's name is ASCII")?;
        let mut joined = String::new();
        let mut own_cli = false;
        for file in sorted(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            own_cli |= file.ends_with("cli.ftl");
            if file.extension().is_some_and(|extension| extension == "ftl") {
                joined.push_str(&fs::read_to_string(file)?);
            }
        }
        // What only this program says is said in English where a language does not have it yet.
        for file in sorted(&locales.join("en"))?.into_iter().filter(|_| !own_cli) {
            if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("cli")) {
                joined.push_str(&fs::read_to_string(file)?);
            }
        }
        writeln!(languages, "({name:?}, {joined:?}),")?;
    }
    languages.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.in"), languages)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, std::io::Error> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
