//! The digest of the root that is built in: the list that the page comes with holds the root itself, so that a page need not
//! load it twice.

use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::{env, fs};

const ROOT: &str = "../../labels/trust/repository/1.root.json";

fn main() {
    println!("cargo::rerun-if-changed={ROOT}");
    let root = fs::read(ROOT).unwrap_or_else(|error| panic!("{ROOT}: {error}"));
    let out = env::var("OUT_DIR").unwrap_or_else(|_| panic!("cargo sets OUT_DIR"));
    let digest: &[u8] = &Sha256::digest(root);
    fs::write(Path::new(&out).join("root.sha256"), digest).unwrap_or_else(|error| panic!("{out}: {error}"));
}
