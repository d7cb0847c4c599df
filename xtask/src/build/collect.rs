//! Which assets there are, and under which logical names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use labelcheck::{Files, Words};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::bundle::bundle;
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
    let mut assets = Collected { sources: BTreeMap::new(), names: String::new() };
    for (name, package) in PACKAGES {
        assets.add_module(name, recipe.build(package)?)?;
    }
    assets.add_static(&paths::root().join("www").join("static"))?;
    let locales = paths::root().join("crate").join("locales");
    assets.add_languages(&locales)?;
    assets.add_element(&paths::root().join("www").join("element"), &locales)?;
    // Signed data: no byte of it may change.
    assets.add("keys.bin", Source::Raw(keys.to_bytes()))?;
    // The samples are checked as of their own day, with the list of that day.
    let of_samples = paths::root().join("labels").join("trust").join("key-list.cbor");
    assets.add("samples-keys.bin", Source::Raw(read(&of_samples)?))?;
    for (name, source) in samples::assets(&paths::root().join("labels").join("samples"))? {
        assets.add(&name, source)?;
    }
    Ok(assets.sources)
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

struct Collected {
    sources: BTreeMap<String, Source>,
    /// Tag and name of each language, as JSON.
    names: String,
}

impl Collected {
    fn add(&mut self, name: &str, source: Source) -> Result<()> {
        if self.sources.insert(name.to_string(), source).is_some() {
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
        // The app has no use for what the command line, printed labels, badges and the page of reasons say.
        const OF_OTHERS: [&str; 10] = [
            "artwork.ftl",
            "badge.ftl",
            "cli.ftl",
            "cli-embed.ftl",
            "cli-keys.ftl",
            "cli-publish.ftl",
            "cli-stock.ftl",
            "embed.ftl",
            "help.ftl",
            OF_STOCK,
        ];
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
        self.names = json!(names.iter().map(|name| json!([name[0], name[1]])).collect::<Vec<_>>()).to_string();
        self.name_languages(&json!(names).to_string())
    }

    /// What pages of others load: one script with all that it needs to start, the words that it says and no others, and what
    /// loads later.
    fn add_element(&mut self, folder: &Path, locales: &Path) -> Result<()> {
        // What answers are made of, but for a second code beside the first and for what to do next, which the element does not
        // ask. Of what shells say, only what is said here.
        const WORDS: [&str; 10] = [
            "answer.ftl",
            "countries.ftl",
            "dates.ftl",
            "details.ftl",
            "embed.ftl",
            "language.ftl",
            "reasons.ftl",
            "rules.ftl",
            "scheme.ftl",
            "ui.ftl",
        ];
        // Nothing here finds imitations, and no bar code is compared.
        const NEVER: [&str; 6] = [
            "reason-HST-IMITATES",
            "reason-PRD-MATCH",
            "reason-PRD-OTHER",
            "reason-PRD-NONE",
            "cause-look-alike",
            "link-imitates",
        ];
        let scripts = folder.join("script");
        let read_script = |name: &str| read_text(&scripts.join(name)).map(|text| without_comments(&text, "//"));
        let (element, ways) = (read_script("label-check.js")?, read_script("ways.js")?);
        let own = format!("{element}{}", read_text(&folder.join("src").join("lib.rs"))?);
        let (mut list, mut of_ways) = (Vec::new(), serde_json::Map::new());
        for (language, text) in languages(locales, |file| WORDS.contains(&file))? {
            let said = |script: &str, id: &str| {
                id.starts_with("ui-")
                    && [format!("\"{id}\""), format!("\"{id}.")].iter().any(|name| script.contains(name))
            };
            // The words of the field and the camera come with their script: as files they would be so small that bundlers put them into addresses.
            let more = only(&text, |id| said(&ways, id) && !said(&own, id));
            of_ways.insert(language.clone(), more.into());
            let file = format!("label-check-{language}.txt");
            let words = only(&text, |id| if id.starts_with("ui-") { said(&own, id) } else { !NEVER.contains(&id) });
            // A shorter hash than that of scripts: six of them are in what every page loads.
            let hash = STANDARD.encode(Sha256::digest(&words));
            list.push(format!("[{language:?}, new URL(\"asset:{file}\", import.meta.url), \"sha256-{hash}\"]"));
            self.add(&file, Source::Raw(words.into_bytes()))?;
        }
        let module = |name: &str| match self.sources.get(name) {
            Some(Source::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let mut element = bundle(&element, module)?;
        let style = serde_json::to_string(&squeezed(&read_text(&scripts.join("label-check.css"))?))?;
        let version = json!(env!("CARGO_PKG_VERSION")).to_string();
        let list = format!("[{}]", list.join(", "));
        element = filled("label-check.js", &element, "\"languages:element\"", &list)?;
        element = filled("label-check.js", &element, "\"text:label-check.css\"", &style)?;
        element = filled("label-check.js", &element, "\"version:package\"", &version)?;
        self.add("label-check.js", Source::Text(element))?;
        let ways = filled("ways.js", &ways, "\"words:ways\"", &json!(of_ways).to_string())?;
        self.add("label-check-ways.js", Source::Text(ways))?;
        let names = self.names.clone();
        for (name, file) in files(&scripts)? {
            if !["label-check.js", "label-check.css", "ways.js"].contains(&&*name) {
                let text = read_text(&file)?;
                let text = if name.ends_with(".js") { without_comments(&text, "//") } else { text };
                self.add(&name, Source::Text(text.replace("\"languages:names\"", &names)))?;
            }
        }
        Ok(())
    }

    /// Tells the script that starts the app which languages there are: a menu names them before their words are fetched.
    fn name_languages(&mut self, list: &str) -> Result<()> {
        const SCRIPT: &str = "boot.js";
        const LIST: &str = "\"languages:list\"";
        match self.sources.get_mut(SCRIPT) {
            Some(Source::Text(script)) => *script = filled(SCRIPT, script, LIST, list)?,
            _ => bail!("there is no www/static/{SCRIPT}"),
        }
        Ok(())
    }
}

/// A script with what the build knows in the place of a mark.
fn filled(name: &str, script: &str, mark: &str, with: &str) -> Result<String> {
    if !script.contains(mark) {
        bail!("{name} must hold {mark}, with its quotes");
    }
    Ok(script.replace(mark, with))
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

/// A language without the messages that are not wanted. Each begins at the start of a line, and goes on in lines that begin with
/// a space or a brace, or are empty.
fn only(fluent: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let mut is_in = true;
    let wanted = fluent.lines().filter(|line| {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            is_in = is_wanted(line.split([' ', '=']).next().unwrap_or_default());
        }
        is_in && !line.is_empty()
    });
    wanted.flat_map(|line| [line, "\n"]).collect()
}

/// A style sheet without comments, and on one line.
fn squeezed(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
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
    use super::{only, squeezed, without_comments};

    #[test]
    fn only_what_is_said_stays() {
        let file = "a = One\n    .do = two\n\nui-b = { $n ->\n    [one] x\n   *[other] y\n}\nui-c = Three\n";
        let wanted = only(file, |id| id != "ui-b");
        assert_eq!(wanted, "a = One\n    .do = two\nui-c = Three\n");
    }

    #[test]
    fn style_sheets_are_squeezed() {
        assert_eq!(
            squeezed("/* a */\np {\n  top: 0;\n}\n\n/* b\n c */ q { left: 0 }\n"),
            "p { top: 0; } q { left: 0 }"
        );
    }

    #[test]
    fn comments_go_and_messages_stay() {
        let file = "### File\n# For translators.\na = One\n    # two\nb = Three\n";
        assert_eq!(without_comments(file, "#"), "a = One\n    # two\nb = Three\n");
        let script = "// File\nlet a = 1; // one\n  // two\n# b\n";
        assert_eq!(without_comments(script, "//"), "let a = 1; // one\n# b\n");
    }
}
