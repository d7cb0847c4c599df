//! The styleguide: every component in every state and language, drawn without a browser, and the design tokens.
//!
//! - `states`: the table of what there is to see. **Whoever adds a component adds lines there.**
//! - `controls`: buttons, links and fields, each as it is, with the pointer on it and with the focus
//! - `kit`: what states are made of, in one language
//! - `nodes`: takes parts out of a drawn screen, and fits them for a page that holds many
//! - `built`: what comes from the built site; `tokens`: the design tokens in its style sheet
//! - `overview`: the page of one language; `document`: what stands around every page
//!
//! The site's content security policy knows no frames and no scripts but the app's. So each language has one page that
//! holds every component, with identifiers of its own for each; and beside it each state is a page by itself, as the app
//! draws it.

mod built;
mod controls;
mod document;
mod kit;
mod nodes;
mod overview;
mod states;
mod tokens;

// The words' own tests make it: one way to make a language that nobody speaks is enough.
#[path = "../../../../crate/src/words/tests/pseudo_language.rs"]
mod pseudo_language;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use self::built::Built;
use self::kit::Kit;
use crate::site::Site;

/// The folder of the styleguide, inside the site's.
pub const FOLDER: &str = "styleguide";

/// The language that runs from right to left, which nobody speaks.
pub const RIGHT_TO_LEFT: &str = "ar-XB";

/// The style sheet of the styleguide's own parts, inside its folder.
const SHEET: &str = "styleguide.css";

/// The whole styleguide.
pub struct Styleguide {
    /// Its files, by their paths inside its folder.
    pub files: BTreeMap<String, String>,
    /// Its languages, by their tags.
    pub languages: Vec<String>,
    /// What is shown in each language.
    pub specimens: Vec<Specimen>,
}

/// Something that is shown.
pub struct Specimen {
    /// Its name in files and addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// Where it is to be found.
    pub at: At,
}

/// Where something is to be found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// On a page by itself, whole.
    Page,
    /// On a page by itself, as the element with the attribute `data-part`.
    Part,
    /// On the language's page only, as the element whose id is the slug.
    Overview,
}

impl At {
    /// The file of a language that shows it, and the part of the page to look at; none for all of it.
    pub fn place(self, lang: &str, slug: &str) -> (String, Option<String>) {
        match self {
            At::Page => (format!("{lang}/{slug}.html"), None),
            At::Part => (format!("{lang}/{slug}.html"), Some("[data-part]".to_owned())),
            At::Overview => (format!("{lang}/index.html"), Some(format!("#{slug}"))),
        }
    }
}

/// Draws the styleguide for a built site.
pub fn draw(site: &Path) -> Result<Styleguide> {
    let built = Built::read(site)?;
    let kits = Kit::all(built.samples.clone())?;
    let mut guide = Styleguide { files: BTreeMap::new(), languages: Vec::new(), specimens: Vec::new() };
    for kit in &kits {
        let rows = states::rows(kit);
        let slugs: BTreeSet<String> = rows.iter().map(states::Row::slug).collect();
        ensure!(slugs.len() == rows.len(), "two states of one component have the same name");
        let lang = kit.tag();
        for row in &rows {
            guide.files.insert(format!("{lang}/{}.html", row.slug()), document::alone(&built, kit, row)?);
        }
        let (page, sheets) = overview::page(&built, &kits, kit, &rows)?;
        guide.files.insert(format!("{lang}/index.html"), page);
        guide.languages.push(lang.to_owned());
        guide.specimens = sheets.into_iter().chain(rows.iter().map(states::Row::specimen)).collect();
    }
    guide.files.insert("index.html".to_owned(), overview::languages(&built, &kits)?);
    guide.files.insert(SHEET.to_owned(), overview::sheet(&built));
    Ok(guide)
}

impl Styleguide {
    /// Writes it into a folder inside the site's own.
    pub fn write(&self, folder: &Path) -> Result<()> {
        for (path, text) in &self.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(&file, text).with_context(|| file.display().to_string())?;
        }
        Ok(())
    }

    /// Puts it onto a host, for as long as this folder is there.
    pub fn put(&self, site: &mut Site, scratch: &Path) -> Result<()> {
        let folder = scratch.join(FOLDER);
        self.write(&folder)?;
        for path in self.files.keys() {
            site.put(&format!("{FOLDER}/{path}"), &folder.join(path));
        }
        Ok(())
    }
}
