//! The headers that the site needs, once: `build` writes them to `_headers`, `serve` sends them.

use crate::build::{ASSETS, KEYS};

/// A header that goes with every file.
pub struct Header {
    /// The header's name, as hosts write it.
    pub name: &'static str,
    /// Its value.
    pub value: &'static str,
    /// False for what a browser would remember for `localhost` and apply to other people's projects there.
    pub on_localhost: bool,
}

/// With every file.
pub const EVERYWHERE: &[Header] = &[
    Header { name: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY, on_localhost: true },
    Header { name: "X-Content-Type-Options", value: "nosniff", on_localhost: true },
    // A scanned label stands in the address; it is nobody else's business.
    Header { name: "Referrer-Policy", value: "no-referrer", on_localhost: true },
    Header { name: "Permissions-Policy", value: PERMISSIONS_POLICY, on_localhost: true },
    Header { name: "Cross-Origin-Opener-Policy", value: "same-origin", on_localhost: true },
    Header { name: "Cross-Origin-Resource-Policy", value: "same-origin", on_localhost: true },
    Header { name: "Strict-Transport-Security", value: "max-age=63072000", on_localhost: false },
];

/// For files below `assets/`, and most of the key list: their names change with their content.
pub const CACHE_FOREVER: &str = "public, max-age=31536000, immutable";

/// For the files that keep their names: ask each time, the answer is usually "304 Not Modified".
pub const CACHE_ASK: &str = "no-cache";

const CONTENT_SECURITY_POLICY: &str = concat!(
    "default-src 'none'; ",
    "script-src 'self' 'wasm-unsafe-eval'; ",
    "style-src 'self'; ",
    "img-src 'self' blob:; ",
    "media-src 'self' blob: mediastream:; ",
    "connect-src 'self'; ",
    "worker-src 'self'; ",
    "manifest-src 'self'; ",
    "base-uri 'none'; ",
    "form-action 'none'; ",
    "frame-ancestors 'none'; ",
    "require-trusted-types-for 'script'; ",
    "trusted-types labelcheck",
);

// The camera, and nothing else that a browser would ask a person about. Only features that every Chromium knows are
// named: it writes an error to the console for each one that it does not.
const PERMISSIONS_POLICY: &str = concat!(
    "camera=(self), ",
    "accelerometer=(), ",
    "browsing-topics=(), ",
    "display-capture=(), ",
    "encrypted-media=(), ",
    "geolocation=(), ",
    "gyroscope=(), ",
    "hid=(), ",
    "idle-detection=(), ",
    "local-fonts=(), ",
    "magnetometer=(), ",
    "microphone=(), ",
    "midi=(), ",
    "payment=(), ",
    "publickey-credentials-get=(), ",
    "serial=(), ",
    "usb=(), ",
    "window-management=(), ",
    "xr-spatial-tracking=()",
);

/// The `Cache-Control` of a file, by its path inside `dist/`.
pub fn cache_control(path: &str) -> &'static str {
    match path.split_once('/') {
        Some((folder, _)) if folder == ASSETS => CACHE_FOREVER,
        Some((folder, file)) if folder == KEYS && !keeps_its_name(file) => CACHE_FOREVER,
        _ => CACHE_ASK,
    }
}

/// Whether the key list's file changes under its name, or comes to be where a browser has found none before: the next
/// root. All others carry a version or a hash.
fn keeps_its_name(file: &str) -> bool {
    file == "timestamp.json" || file.ends_with(".root.json")
}

/// The `_headers` file, in the form that Netlify and Cloudflare Pages read. `kept` are the paths of the files that
/// keep their names.
pub fn file(kept: &[String]) -> String {
    let mut text = String::from(
        "# Made by `cargo xtask build`. Paths are those of a site at the root of its host: under a subfolder, put\n\
         # the folder in front of each. For other hosts, docs/deployment.md says what to set.\n/*\n",
    );
    for header in EVERYWHERE {
        text.push_str(&format!("  {}: {}\n", header.name, header.value));
    }
    // One rule for each path and none for `/*`: both hosts join the values of all rules that match, and "no-cache"
    // joined with "immutable" means nothing.
    let targets = format!("{KEYS}/targets/");
    for path in kept.iter().filter(|path| !path.starts_with(&targets)) {
        text.push_str(&format!("/{path}\n  Cache-Control: {}\n", cache_control(path)));
    }
    text.push_str(&format!("/{targets}*\n  Cache-Control: {CACHE_FOREVER}\n"));
    text.push_str(&format!("/\n  Cache-Control: {CACHE_ASK}\n"));
    text.push_str(&format!("/{ASSETS}/*\n  Cache-Control: {CACHE_FOREVER}\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::{CACHE_ASK, CACHE_FOREVER, EVERYWHERE, cache_control, file};

    #[test]
    fn the_file_holds_the_whole_table() {
        let kept = ["sw.js", "keys/timestamp.json", "keys/7.sg.json", "keys/targets/sg/0f.issuers.json"];
        let text = file(&kept.map(String::from));
        for header in EVERYWHERE {
            assert!(text.contains(&format!("  {}: {}\n", header.name, header.value)));
        }
        assert!(text.contains("/sw.js\n  Cache-Control: no-cache\n"));
        assert!(text.contains("/keys/timestamp.json\n  Cache-Control: no-cache\n"));
        assert!(text.contains("/keys/7.sg.json\n  Cache-Control: public, max-age=31536000, immutable\n"));
        assert!(!text.contains("0f.issuers"), "one rule for all: hosts take a hundred at most");
    }

    #[test]
    fn only_hashed_names_are_cached() {
        assert_eq!(cache_control("assets/app-0123456789.js"), CACHE_FOREVER);
        assert_eq!(cache_control("sw.js"), CACHE_ASK);
        assert_eq!(cache_control("assets"), CACHE_ASK);
        assert_eq!(cache_control("keys/timestamp.json"), CACHE_ASK);
        assert_eq!(cache_control("keys/2.root.json"), CACHE_ASK);
        assert_eq!(cache_control("keys/7.sg.json"), CACHE_FOREVER);
        assert_eq!(cache_control("keys/targets/sg/0f.issuers.json"), CACHE_FOREVER);
    }
}
