//! The languages, and an answer as plain text.

use crate::repository;
use labelcheck::{Answer, Block, Role, Text, Words};
use std::path::{Path, PathBuf};

/// Every language with its words.
pub fn languages() -> Result<Vec<(String, Words)>, String> {
    let read = |(lang, text): (String, String)| match Words::new(&lang, &text) {
        Ok(words) => Ok((lang, words)),
        Err(error) => Err(error.to_string()),
    };
    texts()?.into_iter().map(read).collect()
}

/// Every language with its files joined in the order of their names.
pub fn texts() -> Result<Vec<(String, String)>, String> {
    let mut languages = Vec::new();
    for folder in sorted(&repository("crate/locales"))? {
        let lang = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = sorted(&folder)?;
        languages.push((lang, files.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect()));
    }
    Ok(languages)
}

/// An answer as indented text, one text a line, everything opened. The marks of isolation are left out: they have tests of
/// their own, and cannot be seen.
pub fn plain(answer: &Answer) -> String {
    let mut text = String::new();
    for block in &answer.blocks {
        write(&mut text, block, 0);
    }
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn write(out: &mut String, block: &Block, depth: usize) {
    let mut line = |mark: &str, text: &Text| {
        let lang = text.lang.as_ref().map(|lang| format!(" ({lang})")).unwrap_or_default();
        out.push_str(&format!("{}{mark}{}{lang}\n", "  ".repeat(depth), text.text));
    };
    match block {
        Block::Headline { text } => line("# ", text),
        Block::Line { role, text } => {
            let mark = match role {
                Role::Plain => "",
                Role::Advice => "> ",
                Role::Warning => "! ",
                Role::Note => "~ ",
            };
            line(mark, text);
        }
        Block::Date { label, value, detail, .. } => {
            line("", label);
            line("= ", value);
            detail.iter().for_each(|detail| line("= ", detail));
        }
        Block::List { title, items } => {
            title.iter().for_each(|title| line("## ", title));
            items.iter().for_each(|item| line("- ", item));
        }
        Block::Facts { title, rows } => {
            title.iter().for_each(|title| line("## ", title));
            for (name, value) in rows {
                line("| ", name);
                line("    ", value);
            }
        }
        Block::Disclosure { summary, blocks } => {
            line("+ ", summary);
            blocks.iter().for_each(|block| write(out, block, depth + 1));
        }
        _ => {}
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}
