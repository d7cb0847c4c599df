//! How many bytes each file costs, and the limit for those that an answer needs.

use anyhow::{Result, bail};

use super::compress::Packed;
use super::{DEPLOYMENT, KEYS};

/// What a browser fetches between opening a scanned link and showing its answer: logical names, and the page. The rest of
/// the app is asked for once the answer is on screen.
pub(crate) const TO_THE_ANSWER: &[&str] = &[
    "index.html",
    "boot.js",
    "style.css",
    "first.js",
    "answer.js",
    "element.js",
    "element.wasm",
    DEPLOYMENT,
    "en.ftl",
    "keys.js",
    "keys.bin",
];

/// What a page of others fetches for the element's answers and badges in one language. The key list is counted apart.
const ELEMENT: &[&str] = &["label-check.js", "element.wasm", "label-check-en.txt"];

/// Bytes of brotli for that, verification of the key list included. Source: the issue of the element.
const LIMIT_OF_THE_ELEMENT: usize = 210_000;

/// Bytes of brotli from a scanned link to its answer, key list and its verification included. Source: the first issue,
/// "200 KB without key-list verification, 300 KB with it".
const LIMIT_TO_THE_ANSWER: usize = 300_000;

/// Sizes in bytes; for what is not compressed, all three are the same.
#[derive(Clone, Copy, Default)]
struct Sizes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What each file costs: the rows that count, then all others.
pub struct Table {
    to_the_answer: Vec<(String, Sizes)>,
    element: Vec<(String, Sizes)>,
    later: Vec<(String, Sizes)>,
}

impl Table {
    /// `logical` are the names by which the table calls the files, in the files' order.
    pub(crate) fn new(logical: &[String], files: &[Packed]) -> Table {
        let mut rows: Vec<_> = logical.iter().cloned().zip(files.iter().map(sizes)).collect();
        let named = |name: &&&str| rows.iter().find(|(row, _)| row == **name).cloned();
        let element = ELEMENT.iter().filter_map(|name| named(&name)).collect();
        let mut to_the_answer = Vec::new();
        for name in TO_THE_ANSWER {
            if let Some(at) = rows.iter().position(|(row, _)| row == name) {
                to_the_answer.push(rows.remove(at));
            }
        }
        // Dozens of small files, of which a visit fetches those that have changed.
        let is_key_list = |(name, _): &(String, Sizes)| name.starts_with(KEYS) && name.contains('/');
        let (keys, mut later): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_key_list);
        later.insert(0, (format!("{KEYS}/ ({} files)", keys.len()), sum(&keys)));
        Table { to_the_answer, element, later }
    }

    pub(crate) fn print(&self) {
        println!("{:<34}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
        for (name, sizes) in &self.to_the_answer {
            print_row(name, sizes);
        }
        print_row("to the answer of a scanned link", &self.sum());
        println!();
        for (name, sizes) in &self.element {
            print_row(name, sizes);
        }
        print_row("the element, one language", &sum(&self.element));
        println!();
        for (name, sizes) in &self.later {
            print_row(name, sizes);
        }
    }

    /// The same for docs/performance.md.
    pub fn markdown(&self) -> String {
        let mut text = String::from("| bytes | raw | gzip | brotli |\n|---|---:|---:|---:|\n");
        let mut row = |name: &str, sizes: &Sizes| {
            let Sizes { raw, gzip, brotli } = sizes;
            text.push_str(&format!("| {name} | {raw} | {gzip} | {brotli} |\n"));
        };
        for (name, sizes) in &self.to_the_answer {
            row(&format!("`{name}`"), sizes);
        }
        row("**to the answer of a scanned link**", &self.sum());
        row("**the element: module, wasm, one language**", &sum(&self.element));
        for (name, sizes) in &self.later {
            row(&format!("`{name}`"), sizes);
        }
        text
    }

    /// Fails if an answer costs more than it may.
    pub(crate) fn keep_to_the_limit(&self) -> Result<()> {
        let to_the_answer = self.sum().brotli;
        if to_the_answer > LIMIT_TO_THE_ANSWER {
            bail!(
                "the answer of a scanned link costs {to_the_answer} bytes of brotli, {} more than the limit.\n\
                 Move something out of the files above the sum, or make it smaller.",
                to_the_answer - LIMIT_TO_THE_ANSWER
            );
        }
        let of_element = sum(&self.element).brotli;
        if of_element > LIMIT_OF_THE_ELEMENT {
            bail!(
                "the element costs {of_element} bytes of brotli, {} more than the limit.\n\
                 Move something out of {}, or make it smaller.",
                of_element - LIMIT_OF_THE_ELEMENT,
                ELEMENT.join(", ")
            );
        }
        Ok(())
    }

    fn sum(&self) -> Sizes {
        sum(&self.to_the_answer)
    }
}

fn sum(rows: &[(String, Sizes)]) -> Sizes {
    rows.iter().fold(Sizes::default(), |sum, (_, sizes)| Sizes {
        raw: sum.raw + sizes.raw,
        gzip: sum.gzip + sizes.gzip,
        brotli: sum.brotli + sizes.brotli,
    })
}

fn sizes(file: &Packed) -> Sizes {
    let raw = file.raw.len();
    match &file.compressed {
        Some(compressed) => Sizes { raw, gzip: compressed.gzip.len(), brotli: compressed.brotli.len() },
        None => Sizes { raw, gzip: raw, brotli: raw },
    }
}

fn print_row(name: &str, sizes: &Sizes) {
    println!("{name:<34}{:>10}{:>10}{:>10}", sizes.raw, sizes.gzip, sizes.brotli);
}
