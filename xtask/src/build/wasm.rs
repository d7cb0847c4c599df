//! From a package of ours to a wasm module and the script that loads it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::panics;
use crate::process::{self, cargo};
use crate::setup::WasmOpt;
use crate::{paths, setup};

const TARGET: &str = "wasm32-unknown-unknown";

/// What wasm-opt may assume of a browser: what rustc assumes for this target in any case. Not `--all-features`: it
/// would put newer instructions in than the oldest browsers of docs/browsers.md know.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What wasm-opt does. Not `-Oz`: it makes the file smaller and the download larger, because what it folds together
/// brotli had already found. The app was 228.9 KB of brotli with it, 220.9 KB untouched, and 219.2 KB so. Later, with the
/// key list in it, the first pass brought it from 304.2 to 303.1 KB; the element went from 196.07 to 195.36 with five more, which
/// were tried one by one like two dozen others that gave nothing.
const PASSES: &[&str] = &[
    "--dae-optimizing",
    "--duplicate-function-elimination",
    "--dae-optimizing",
    "--remove-unused-module-elements",
    "--simplify-locals",
    "--dce",
    "--vacuum",
    "--duplicate-function-elimination",
    "--precompute",
    "--optimize-instructions",
    "--merge-blocks",
    "--remove-unused-brs",
    "--remove-unused-names",
    "--coalesce-locals",
    "--rse",
    "--vacuum",
    "--reorder-locals",
    "--precompute-propagate",
    "--coalesce-locals-learning",
    "--optimize-instructions",
    "--vacuum",
];

/// How a package is built.
pub(crate) struct Recipe {
    pub(crate) quick: bool,
    pub(crate) wasm_opt: Option<WasmOpt>,
}

/// A package, ready for a browser.
pub(crate) struct Module {
    pub(crate) script: String,
    pub(crate) wasm: Vec<u8>,
    /// The name under which the script asks for the wasm file.
    pub(crate) wasm_name: String,
}

impl Recipe {
    /// Builds one package. Each has a build of its own: built together, they would get each other's features.
    pub(crate) fn build(&self, package: &str) -> Result<Module> {
        let compiled = self.compile(package)?;
        let stem = package.replace('-', "_");
        let mut output = Bindgen::new()
            .input_path(&compiled)
            .web(true)?
            // The script finds its module by itself; without this, its `init()` without an argument fails with
            // "Argument 0 must be a buffer source".
            .omit_default_module_path(false)
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .out_name(&stem)
            .generate_output()
            .with_context(|| format!("wasm-bindgen cannot read {}", paths::short(&compiled)))?;
        let snippets = output.snippets().iter().filter(|(_, inline)| !inline.is_empty());
        let mut bring: Vec<_> = snippets.map(|(package, _)| package.as_str()).collect();
        bring.extend(output.local_modules().keys().map(String::as_str));
        if !bring.is_empty() {
            bail!(
                "{package} would need script snippets of: {}.\n\
                 The build knows no such files. Write it with js-sys and web-sys, or in www/static/.",
                bring.join(", ")
            );
        }
        if !self.quick {
            panics::cut(output.wasm_mut());
        }
        let wasm = output.wasm_mut().emit_wasm();
        Ok(Module {
            script: output.js().to_string(),
            wasm: self.optimised(&stem, wasm)?,
            wasm_name: format!("{stem}_bg.wasm"),
        })
    }

    fn compile(&self, package: &str) -> Result<PathBuf> {
        let profile = if self.quick { "wasm-quick" } else { "wasm" };
        let mut command = cargo();
        command
            .args(["build", "--package", package])
            .args(["--target", TARGET, "--profile", profile])
            .arg("--target-dir")
            .arg(paths::target())
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", rust_flags());
        process::run(&mut command).with_context(|| format!("{package} does not compile for {TARGET}"))?;
        let file = format!("{}.wasm", package.replace('-', "_"));
        let compiled = paths::target().join(TARGET).join(profile).join(file);
        if !compiled.is_file() {
            bail!(
                "{package} compiled, but left no {}.\nIts Cargo.toml needs [lib] crate-type = [\"cdylib\", \"rlib\"].",
                paths::short(&compiled)
            );
        }
        Ok(compiled)
    }

    fn optimised(&self, stem: &str, wasm: Vec<u8>) -> Result<Vec<u8>> {
        let Some(tool) = self.wasm_opt.as_ref().filter(|_| !self.quick) else {
            return Ok(wasm);
        };
        let folder = paths::target().join("xtask");
        fs::create_dir_all(&folder)?;
        let before = folder.join(format!("{stem}.wasm"));
        let after = folder.join(format!("{stem}.opt.wasm"));
        fs::write(&before, wasm)?;
        let mut command = tool.command();
        command.args(PASSES).args(FEATURES).arg(&before);
        command.arg("-o").arg(&after);
        process::run(&mut command)?;
        fs::read(&after).with_context(|| format!("wasm-opt left no {}", paths::short(&after)))
    }
}

/// The flags of whoever builds, and names instead of that person's folders in panic messages: they are shorter, and
/// the same sources give the same bytes on every machine.
fn rust_flags() -> String {
    let mut flags: Vec<String> = match env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(encoded) => encoded.split('\x1f').map(String::from).collect(),
        Err(_) => env::var("RUSTFLAGS").unwrap_or_default().split_ascii_whitespace().map(String::from).collect(),
    };
    flags.retain(|flag| !flag.is_empty());
    // SHA-2 in loops instead of unrolled: 15 KB less to download, for microseconds a label.
    flags.extend(["--cfg", "sha2_backend_soft=\"compact\""].map(String::from));
    let mut rename = |from: &Path, to: &str| {
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    };
    // One folder for each registry, whose name says from where that machine fetches.
    for registry in setup::cargo_home()
        .map(|home| home.join("registry").join("src"))
        .and_then(|sources| fs::read_dir(sources).ok())
        .into_iter()
        .flatten()
        .flatten()
    {
        rename(&registry.path(), "crates");
    }
    rename(&paths::root(), "labelcheck");
    flags.join("\x1f")
}
