//! Which assets there are, and under which logical names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::resolve::Source;
use super::samples;
use super::wasm::{Module, Recipe};
use crate::{content_type, paths};

/// Logical name of each package that runs in the browser.
const PACKAGES: &[(&str, &str)] = &[("app", "labelcheck-www"), ("scanner", "labelcheck-scanner")];

/// The sources of all assets, by logical name.
pub(crate) fn assets(recipe: &Recipe) -> Result<BTreeMap<String, Source>> {
    let mut assets = Collected(BTreeMap::new());
    for (name, package) in PACKAGES {
        assets.add_module(name, recipe.build(package)?)?;
    }
    assets.add_static(&paths::root().join("www").join("static"))?;
    assets.add_languages(&paths::root().join("crate").join("locales"))?;
    let keys = paths::root().join("labels").join("keys").join("issuers.json");
    if keys.is_file() {
        // Signed data: no byte of it may change.
        assets.add("keys.json", Source::Raw(read(&keys)?))?;
    }
    for (name, source) in samples::assets(&paths::root().join("labels").join("samples"))? {
        assets.add(&name, source)?;
    }
    Ok(assets.0)
}

/// All files below a folder, with their paths inside it written with `/`, sorted. Empty if there is no such folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        walk(folder, "", &mut found).with_context(|| format!("cannot list {}", paths::short(folder)))?;
    }
    found.sort();
    Ok(found)
}

/// A file's bytes.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", paths::short(file)))
}

/// A file's text.
pub(crate) fn read_text(file: &Path) -> Result<String> {
    String::from_utf8(read(file)?).with_context(|| format!("{} is not written in UTF-8", paths::short(file)))
}

struct Collected(BTreeMap<String, Source>);

impl Collected {
    fn add(&mut self, name: &str, source: Source) -> Result<()> {
        if self.0.insert(name.to_string(), source).is_some() {
            bail!("two assets are called `{name}`: rename the one in www/static/");
        }
        Ok(())
    }

    fn add_module(&mut self, name: &str, module: Module) -> Result<()> {
        if !module.script.contains(&module.wasm_name) {
            bail!(
                "the script of {name} does not name {}: wasm-bindgen has changed, look at build/wasm.rs",
                module.wasm_name
            );
        }
        let script = module.script.replace(&module.wasm_name, &format!("asset:{name}.wasm"));
        self.add(&format!("{name}.js"), Source::Text(script))?;
        self.add(&format!("{name}.wasm"), Source::Raw(module.wasm))
    }

    fn add_static(&mut self, folder: &Path) -> Result<()> {
        for (name, file) in files(folder)? {
            let source = if content_type::of(&name).refers {
                Source::Text(read_text(&file)?)
            } else {
                Source::Raw(read(&file)?)
            };
            self.add(&name, source)?;
        }
        Ok(())
    }

    /// Each language is one download, however many files its translators work in.
    fn add_languages(&mut self, folder: &Path) -> Result<()> {
        let mut languages: BTreeMap<String, String> = BTreeMap::new();
        for (path, file) in files(folder)? {
            let Some((language, _)) = path.split_once('/').filter(|_| path.ends_with(".ftl")) else {
                continue;
            };
            // The page has no use for what the command line and printed labels say.
            if ["/cli.ftl", "/artwork.ftl"].iter().any(|other| path.ends_with(other)) {
                continue;
            }
            let text = languages.entry(language.to_string()).or_default();
            text.push_str(&without_comments(&read_text(&file)?));
        }
        for (language, text) in languages {
            self.add(&format!("{language}.ftl"), Source::Raw(text.into_bytes()))?;
        }
        Ok(())
    }
}

/// A Fluent file without what its author tells translators. Comments are whole lines, and only they begin with `#`: text
/// that goes on in a new line is indented.
fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push((name, entry.path()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_go_and_messages_stay() {
        let file = "### File\n# For translators.\na = One\n    # two\nb = Three\n";
        assert_eq!(without_comments(file), "a = One\n    # two\nb = Three\n");
    }
}
