//! The `.br` and `.gz` files that a host sends in place of the originals.

use std::io::{self, Write as _};
use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::DEPLOYMENT;

/// A file of `dist/`, with its compressed forms if they save anything.
pub(crate) struct Packed {
    pub(crate) path: String,
    pub(crate) raw: Vec<u8>,
    pub(crate) compressed: Option<Compressed>,
}

pub(crate) struct Compressed {
    pub(crate) brotli: Vec<u8>,
    pub(crate) gzip: Vec<u8>,
}

/// How hard to try.
#[derive(Clone, Copy)]
pub(crate) enum Effort {
    Quick,
    Best,
}

/// Compresses many files on all cores; the order stays.
pub(crate) fn all(files: Vec<(String, Vec<u8>)>, effort: Effort) -> Result<Vec<Packed>> {
    let total = files.len();
    let todo = Mutex::new(files.into_iter().enumerate());
    let done = Mutex::new(Vec::with_capacity(total));
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let next = todo.lock().ok().and_then(|mut files| files.next());
                    let Some((index, (path, raw))) = next else {
                        return;
                    };
                    let packed = pack(path, raw, effort);
                    if let Ok(mut done) = done.lock() {
                        done.push((index, packed));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, packed)| packed).collect::<io::Result<_>>()?)
}

fn pack(path: String, raw: Vec<u8>, effort: Effort) -> io::Result<Packed> {
    // What people edit must not be served as it was.
    let compressed = if crate::content_type::of(&path).compressible && path != DEPLOYMENT {
        Some(Compressed { brotli: brotli(&raw, effort)?, gzip: gzip(&raw, effort)? })
    } else {
        None
    };
    Ok(Packed { path, raw, compressed })
}

pub(crate) fn brotli(mut raw: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: match effort {
            Effort::Quick => 5,
            Effort::Best => 11,
        },
        size_hint: raw.len(),
        ..BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut raw, &mut out, &params)?;
    Ok(out)
}

fn gzip(raw: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let level = match effort {
        Effort::Quick => Compression::fast(),
        Effort::Best => Compression::best(),
    };
    // No name and no time in the header: the same file gives the same bytes.
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(raw)?;
    encoder.finish()
}
