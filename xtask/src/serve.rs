//! `cargo xtask serve` and `cargo xtask styleguide`: build, serve on this machine, open a browser.

use std::env;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use anyhow::{Context as _, Result, bail};

use crate::build::{self, build};
use crate::server::Server;
use crate::{paths, process};

/// How many ports are tried when the wanted one is taken.
const TRIES: u16 = 20;

/// How to serve.
pub struct Options {
    pub port: u16,
    /// Whether to open a browser.
    pub open: bool,
    /// Whether to build as for the public.
    pub release: bool,
}

/// Serves until the person stops it.
pub fn serve(options: &Options) -> Result<()> {
    let built = build(&build::Options { quick: !options.release, out: None, package: None })?;
    show(&built.dir, "Labelcheck", "", options)
}

/// Serves the styleguide, which is part of no build for the public, with a site of its own.
pub fn styleguide(options: &Options) -> Result<()> {
    let out = paths::target().join("styleguide");
    let built = build(&build::Options { quick: !options.release, out: Some(out), package: None })?;
    let mut write = process::cargo();
    write.args(["run", "--quiet", "--package", "labelcheck-browser", "--bin", "styleguide", "--", "--out"]);
    process::run(write.arg(built.dir.join("styleguide")))?;
    show(&built.dir, "The styleguide", "styleguide/", options)
}

fn show(site: &Path, what: &str, page: &str, options: &Options) -> Result<()> {
    let server = start(site, options.port)?;
    let url = server.url() + page;
    let opened = options.open && open(&url);
    println!();
    println!("{what} is {} {url} - stop it with Ctrl-C", if opened { "open at" } else { "ready: open" });
    loop {
        thread::park();
    }
}

fn start(dist: &Path, wanted: u16) -> Result<Server> {
    for port in (wanted..=u16::MAX).take(TRIES.into()) {
        match Server::start(dist, Some(port)) {
            Ok(server) => {
                if port != wanted {
                    println!("port {wanted} is taken by another program; using {port}");
                }
                return Ok(server);
            }
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot serve on port {port}"));
            }
        }
    }
    bail!("port {wanted} and those after it are taken: name another with --port")
}

/// True if a browser was told.
fn open(url: &str) -> bool {
    let has_screen = env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some();
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if has_screen {
        "xdg-open"
    } else {
        return false;
    };
    let Some(opener) = paths::on_path(opener) else {
        return false;
    };
    let mut command = process::command(opener);
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Not waited for: some openers stay as long as the browser does.
    command.spawn().is_ok()
}
