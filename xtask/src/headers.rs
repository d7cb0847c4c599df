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

/// With every file. What differs from file to file is in [`of_path`].
pub const EVERYWHERE: &[Header] = &[
    Header { name: "X-Content-Type-Options", value: "nosniff", on_localhost: true },
    // A scanned label stands in the address; it is nobody else's business.
    Header { name: "Referrer-Policy", value: "no-referrer", on_localhost: true },
    Header { name: "Permissions-Policy", value: PERMISSIONS_POLICY, on_localhost: true },
    Header { name: "Cross-Origin-Opener-Policy", value: "same-origin", on_localhost: true },
    Header { name: "Strict-Transport-Security", value: "max-age=63072000", on_localhost: false },
];

/// For files below `assets/`, and most of the key list: their names change with their content.
pub const CACHE_FOREVER: &str = "public, max-age=31536000, immutable";

/// For the files that keep their names: ask each time, the answer is usually "304 Not Modified".
pub const CACHE_ASK: &str = "no-cache";

macro_rules! policy {
    ($($more:literal),*) => {
        concat!(
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
            "require-trusted-types-for 'script'; ",
            "trusted-types labelcheck"
            $(, "; ", $more)*
        )
    };
}

/// No page of ours stands in a frame of others.
const OURS: &str = policy!("frame-ancestors 'none'");
/// But the one that is made for it.
pub const IN_FRAMES: &str = policy!("frame-ancestors *");
/// The page that shows what others would embed shows it in a frame, too.
const WITH_FRAMES: &str = policy!("frame-src 'self'", "frame-ancestors 'none'");

/// The imagined pages of others come with the strictest policy that the element promises to work under: word for word that of
/// docs/embedding.md.
pub const STRICT_HOST: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                               connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
/// Where a frame stands instead of the element, that is allowed, and nothing of what the element needs.
const STRICT_HOST_WITH_FRAME: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                                      frame-src 'self'; require-trusted-types-for 'script'";

/// The headers that go with a file of this path beside those that go with every one.
pub fn of_path(path: &str) -> Vec<(&'static str, &'static str)> {
    let policy = match path {
        "embed.html" => IN_FRAMES,
        "builder.html" => WITH_FRAMES,
        "host-frame.html" => STRICT_HOST_WITH_FRAME,
        _ if path.starts_with("host-") => STRICT_HOST,
        _ => OURS,
    };
    let mut headers = vec![("Content-Security-Policy", policy)];
    // What pages of other origins load, as scripts and by fetch; there is nothing in it but what everybody gets.
    if path.starts_with("assets/") || path == "element.json" {
        headers.push(("Access-Control-Allow-Origin", "*"));
        headers.push(("Cross-Origin-Resource-Policy", "cross-origin"));
    } else if path == "embed.html" {
        headers.push(("Cross-Origin-Resource-Policy", "cross-origin"));
    } else {
        headers.push(("Cross-Origin-Resource-Policy", "same-origin"));
    }
    headers
}

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
    let mut rule = |pattern: &str, path: &str, cache: &str| {
        text.push_str(&format!("/{pattern}\n  Cache-Control: {cache}\n"));
        for (name, value) in of_path(path) {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    };
    for path in kept.iter().filter(|path| !path.starts_with(&targets)) {
        rule(path, path, cache_control(path));
    }
    rule(&format!("{targets}*"), &targets, CACHE_FOREVER);
    rule("", "index.html", CACHE_ASK);
    rule(&format!("{ASSETS}/*"), &format!("{ASSETS}/"), CACHE_FOREVER);
    text
}

#[cfg(test)]
mod tests {
    use super::{CACHE_ASK, CACHE_FOREVER, EVERYWHERE, cache_control, file};

    #[test]
    fn the_file_holds_the_whole_table() {
        let kept = ["embed.html", "sw.js", "keys/timestamp.json", "keys/7.sg.json", "keys/targets/sg/0f.issuers.json"];
        let text = file(&kept.map(String::from));
        for header in EVERYWHERE {
            assert!(text.contains(&format!("  {}: {}\n", header.name, header.value)));
        }
        assert!(text.contains("frame-ancestors 'none'") && text.contains("/embed.html\n  Cache-Control: no-cache\n"));
        assert_eq!(text.matches("frame-ancestors *").count(), 1, "of one page alone");
        assert!(
            !text.split("/embed.html").next().unwrap_or_default().contains("Content-Security-Policy"),
            "joined by hosts"
        );
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
