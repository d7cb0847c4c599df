//! What kind of file a name promises.

/// The content type of a file, and whether compressing it saves anything.
pub(crate) struct Kind {
    pub(crate) content_type: &'static str,
    pub(crate) compressible: bool,
    /// Whether `asset:` and `integrity:` references are looked for in it.
    pub(crate) refers: bool,
}

/// The kind of a file, by the ending of its name.
pub(crate) fn of(name: &str) -> Kind {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let (content_type, compressible, refers) = match ending {
        "html" => ("text/html; charset=utf-8", true, true),
        "js" => ("text/javascript; charset=utf-8", true, true),
        "css" => ("text/css; charset=utf-8", true, true),
        "json" => ("application/json", true, true),
        "webmanifest" => ("application/manifest+json", true, true),
        "wasm" => ("application/wasm", true, false),
        "svg" => ("image/svg+xml", true, false),
        "ftl" | "txt" => ("text/plain; charset=utf-8", true, false),
        // Mostly JSON and hexadecimal digits inside.
        "bin" => ("application/octet-stream", true, false),
        "png" => ("image/png", false, false),
        "webp" => ("image/webp", false, false),
        "ico" => ("image/x-icon", false, false),
        "woff2" => ("font/woff2", false, false),
        _ => ("application/octet-stream", false, false),
    };
    Kind { content_type, compressible, refers }
}
