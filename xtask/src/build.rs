//! `cargo xtask build`: leaves a folder that any static web host serves, from any subfolder.

mod bundle;
pub(crate) mod collect;
pub(crate) mod compress;
mod inline;
mod minify;
mod package;
mod panics;
mod reasons;
mod references;
mod resolve;
mod root_files;
mod samples;
mod table;
pub(crate) mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use self::compress::{Effort, Packed};
use self::resolve::Assets;
pub(crate) use self::resolve::short_hash;
pub use self::table::Table;
use self::wasm::Recipe;
use crate::{headers, paths, setup, trust};

/// The folder of the files with hashed names, inside the output folder.
pub const ASSETS: &str = "assets";

/// The folder of the key list, as the app asks for newer ones.
pub const KEYS: &str = "keys";

/// What whoever runs the site may edit without building it: docs/deployment.md describes it.
pub const DEPLOYMENT: &str = "deployment.json";

/// What to build.
pub struct Options {
    /// Faster to build and larger to download: for work and for tests.
    pub quick: bool,
    /// Where it goes; `dist/` if not said.
    pub out: Option<PathBuf>,
    /// Where the npm package goes, for those who build pages with one; nowhere if not said.
    pub package: Option<PathBuf>,
}

/// A site that has been built.
pub struct Built {
    /// The folder that it is in.
    pub dir: PathBuf,
    /// What each of its files costs.
    pub table: Table,
}

/// Builds the site.
pub fn build(options: &Options) -> Result<Built> {
    let out = match &options.out {
        Some(out) => std::path::absolute(out)?,
        None => paths::root().join("dist"),
    };
    refuse_other_folders(&out)?;
    let tools = setup::for_build(options.quick)?;
    let recipe = Recipe { quick: options.quick, wasm_opt: tools.wasm_opt };
    let keys = trust::of_build()?;
    let demonstration = keys.is_demonstration()?;
    let mut sources = collect::assets(&recipe, &keys.unit)?;
    if let Some(esbuild) = &tools.esbuild {
        minify::scripts(&mut sources, esbuild)?;
    }
    let assets = Assets::resolve(sources)?;
    if let Some(folder) = &options.package {
        package::write_to(&std::path::absolute(folder)?, &assets)?;
    }
    let mut root_files = root_files::make(&paths::root(), &assets, demonstration)?;
    root_files.extend(served(keys.served)?.into_iter().map(|(path, bytes)| (format!("{KEYS}/{path}"), bytes)));
    let site = Site::pack(assets, root_files, options.quick)?;
    site.table.print();
    if !options.quick {
        site.table.keep_to_the_limit()?;
    }
    site.write(&out)?;
    println!("built {}", paths::short(&out));
    Ok(Built { dir: out, table: site.table })
}

/// The key list as the site serves it: beside the signed part of the timestamp stands which root is the newest, so that no
/// browser has to ask for one that is not there.
fn served(mut files: Vec<(String, Vec<u8>)>) -> Result<Vec<(String, Vec<u8>)>> {
    let roots = files.iter().filter_map(|(path, _)| path.strip_suffix(".root.json")?.parse::<u64>().ok());
    let newest = roots.max().context("a key list has a root")?;
    for (_, bytes) in files.iter_mut().filter(|(path, _)| path == "timestamp.json") {
        let mut timestamp: serde_json::Value = serde_json::from_slice(bytes)?;
        timestamp["newest_root"] = newest.into();
        *bytes = serde_json::to_vec_pretty(&timestamp)?;
    }
    Ok(files)
}

struct Site {
    files: Vec<Packed>,
    headers: String,
    table: Table,
}

impl Site {
    fn pack(assets: Assets, root_files: Vec<(String, Vec<u8>)>, quick: bool) -> Result<Site> {
        let effort = if quick { Effort::Quick } else { Effort::Best };
        let kept: Vec<String> = root_files.iter().map(|(path, _)| path.clone()).collect();
        let mut names = kept.clone();
        let mut files = root_files;
        for (name, asset) in assets.into_iter() {
            files.push((format!("{ASSETS}/{}", asset.file), asset.bytes));
            names.push(name);
        }
        let files = compress::all(files, effort)?;
        Ok(Site { table: Table::new(&names, &files), headers: headers::file(&kept), files })
    }

    /// The site takes the old one's place only when it is whole: a server that runs meanwhile never shows half.
    fn write(&self, out: &Path) -> Result<()> {
        let mut name = out.as_os_str().to_os_string();
        name.push(".new");
        let new = PathBuf::from(name);
        remove(&new)?;
        write(&new.join("_headers"), self.headers.as_bytes())?;
        for file in &self.files {
            let path = new.join(&file.path);
            write(&path, &file.raw)?;
            if let Some(compressed) = &file.compressed {
                write(&with_ending(&path, ".br"), &compressed.brotli)?;
                write(&with_ending(&path, ".gz"), &compressed.gzip)?;
            }
        }
        remove(out)?;
        fs::rename(&new, out).with_context(|| format!("cannot rename {} to {}", new.display(), out.display()))
    }
}

/// `--out` names a folder that is replaced, and a slip of the keyboard should cost nobody theirs.
fn refuse_other_folders(out: &Path) -> Result<()> {
    let empty = fs::read_dir(out).map_or(true, |mut entries| entries.next().is_none());
    if !empty && !out.join("_headers").is_file() {
        bail!(
            "{} holds other files than a build of this site.\nName a folder that is new, empty or an older build.",
            out.display()
        );
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}
