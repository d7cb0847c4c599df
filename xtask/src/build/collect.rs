//! Which assets there are, and under which logical names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use labelcheck::{Files, Words};
use serde_json::json;

use super::resolve::Source;
use super::samples;
use super::wasm::{Module, Recipe};
use crate::{content_type, paths};

/// Logical name of each package that runs in the browser.
const PACKAGES: &[(&str, &str)] = &[
    ("app", "labelcheck-www"),
    ("scanner", "labelcheck-scanner"),
    ("element", "labelcheck-element"),
    ("stock", "labelcheck-stock-page"),
    ("engine", "labelcheck-stock-worker"),
];

/// The sources of all assets, by logical name; `keys` is the key list that goes with them.
pub(crate) fn assets(recipe: &Recipe, keys: &Files) -> Result<BTreeMap<String, Source>> {
    let mut assets = Collected(BTreeMap::new());
    for (name, package) in PACKAGES {
        assets.add_module(name, recipe.build(package)?)?;
    }
    assets.add_static(&paths::root().join("www").join("static"))?;
    assets.add_languages(&paths::root().join("crate").join("locales"))?;
    // Signed data: no byte of it may change.
    assets.add("keys.bin", Source::Raw(keys.to_bytes()))?;
    // The samples are checked as of their own day, with the list of that day.
    let of_samples = paths::root().join("labels").join("trust").join("key-list.cbor");
    assets.add("samples-keys.bin", Source::Raw(read(&of_samples)?))?;
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

/// The languages, each with its files joined in the order of their names, without comments.
pub(crate) fn languages(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, String>> {
    let mut languages: BTreeMap<String, String> = BTreeMap::new();
    for (path, file) in files(folder)? {
        let Some((language, name)) = path.split_once('/').filter(|_| path.ends_with(".ftl")) else { continue };
        if wanted(name) {
            let text = languages.entry(language.to_string()).or_default();
            text.push_str(&without_comments(&read_text(&file)?, "#"));
        }
    }
    Ok(languages)
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
                let text = read_text(&file)?;
                Source::Text(if name.ends_with(".js") { without_comments(&text, "//") } else { text })
            } else {
                Source::Raw(read(&file)?)
            };
            self.add(&name, source)?;
        }
        Ok(())
    }

    /// Each language is one download, however many files its translators work in.
    fn add_languages(&mut self, folder: &Path) -> Result<()> {
        // The app has no use for what the command line, printed labels and the page of reasons say.
        const OF_OTHERS: [&str; 7] =
            ["artwork.ftl", "cli.ftl", "cli-keys.ftl", "cli-publish.ftl", "cli-stock.ftl", "help.ftl", OF_STOCK];
        // What only the page for checking stock says, and shoppers need not load.
        const OF_STOCK: &str = "stock.ftl";
        let of_stock = languages(folder, |file| file == OF_STOCK)?;
        let mut names = Vec::new();
        for (language, text) in languages(folder, |file| !OF_OTHERS.contains(&file))? {
            let words = Words::new(&language, &text)?;
            let file = format!("{language}.ftl");
            let [name, question] = ["ui-language-name", "ui-language-choose"].map(|id| words.ui(id));
            let stock = format!("stock-{language}.txt");
            let [words, words_of_stock] =
                [&file, &stock].map(|file| [format!("asset:{file}"), format!("integrity:{file}")]);
            names.push(json!([language, name, question, words[0], words[1], words_of_stock[0], words_of_stock[1]]));
            self.add(&file, Source::Raw(text.into_bytes()))?;
            let text = of_stock.get(&language).with_context(|| format!("{language} has no {OF_STOCK}"))?;
            self.add(&stock, Source::Raw(text.clone().into_bytes()))?;
        }
        self.name_languages(&json!(names).to_string())
    }

    /// Tells the script that starts the app which languages there are: a menu names them before their words are fetched.
    fn name_languages(&mut self, list: &str) -> Result<()> {
        const SCRIPT: &str = "boot.js";
        const LIST: &str = "\"languages:list\"";
        match self.0.get_mut(SCRIPT) {
            Some(Source::Text(script)) if script.contains(LIST) => *script = script.replace(LIST, list),
            _ => bail!("www/static/{SCRIPT} must hold {LIST}, with its quotes"),
        }
        Ok(())
    }
}

/// A file without what its author tells its readers: no browser needs the lines that begin with `mark`.
///
/// In Fluent files only comments do, as text that goes on in a new line is indented; in scripts it may be behind spaces,
/// and no text of ours that goes on in a new line begins so.
fn without_comments(text: &str, mark: &str) -> String {
    let is_comment = |line: &&str| match mark {
        "#" => line.starts_with(mark),
        _ => line.trim_start().starts_with(mark),
    };
    text.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
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
        assert_eq!(without_comments(file, "#"), "a = One\n    # two\nb = Three\n");
        let script = "// File\nlet a = 1; // one\n  // two\n# b\n";
        assert_eq!(without_comments(script, "//"), "let a = 1; // one\n# b\n");
    }
}
