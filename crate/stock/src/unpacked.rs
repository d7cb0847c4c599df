//! What a workbook unpacks to. It is an archive, and a small one may unpack to more than memory holds.

use crate::limits::{UNPACKED_BYTES, UNPACKED_FREE_BYTES, UNPACKED_PART_BYTES, UNPACKED_RATIO};
use std::io::{self, Read, Seek};
use zip::ZipArchive;

/// Why a workbook is not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// It is no archive, or a part of it cannot be unpacked; in English.
    NoWorkbook(String),
    /// This part of it, as the archive names it, unpacks to more than is read, or all to this part do.
    TooLarge(String),
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoWorkbook(error) => f.write_str(error),
            Self::TooLarge(part) => write!(f, "{part} unpacks to more than is read"),
        }
    }
}

/// Unpacks each part, keeps nothing of it, and stops at what is too much.
///
/// The sizes that an archive gives for its parts are a claim; only unpacking tells. It takes a fraction of the time that
/// reading the cells does.
///
/// # Errors
/// See [`Unfit`].
pub fn fits<R: Read + Seek>(from: R) -> Result<(), Unfit> {
    within(from, UNPACKED_PART_BYTES, UNPACKED_BYTES, UNPACKED_FREE_BYTES)
}

fn within<R: Read + Seek>(from: R, part_limit: u64, limit: u64, free: u64) -> Result<(), Unfit> {
    let unusable = |error: zip::result::ZipError| Unfit::NoWorkbook(error.to_string());
    let mut archive = ZipArchive::new(from).map_err(unusable)?;
    let mut all = 0_u64;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(unusable)?;
        let name = part.name().map_err(unusable)?.into_owned();
        let in_proportion = free.max(part.compressed_size().saturating_mul(UNPACKED_RATIO));
        let most = part_limit.min(in_proportion).min(limit.saturating_sub(all));
        // One byte more than that tells that there is more.
        let read = io::copy(&mut part.by_ref().take(most.saturating_add(1)), &mut io::sink());
        let count = read.map_err(|error| Unfit::NoWorkbook(format!("{name}: {error}")))?;
        if count > most {
            return Err(Unfit::TooLarge(name));
        }
        all += count;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};
    use zip::write::{SimpleFileOptions, ZipWriter};

    /// An archive with parts of so many spaces each.
    fn archive(parts: &[(&str, usize)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, length) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(&vec![b' '; *length]).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn what_unpacks_to_too_much_is_named() {
        let check = |parts: &[(&str, usize)]| within(Cursor::new(archive(parts)), 1_000, 1_500, 2_000);
        assert_eq!(check(&[("a", 1_000), ("b", 500)]), Ok(()));
        assert_eq!(check(&[("a", 500), ("b", 1_001)]), Err(Unfit::TooLarge("b".to_owned())));
        assert_eq!(check(&[("a", 1_000), ("b", 501)]), Err(Unfit::TooLarge("b".to_owned())));
        assert!(matches!(fits(Cursor::new(b"PK\x03\x04".to_vec())), Err(Unfit::NoWorkbook(_))));
    }

    #[test]
    fn what_is_large_must_be_in_proportion() {
        let parts = [("xl/sharedStrings.xml", 2_000_000)];
        let bytes = archive(&parts);
        assert!(bytes.len() < 4_000, "{}", bytes.len());
        let most = u64::MAX;
        assert_eq!(within(Cursor::new(&bytes), most, most, 2_000_000), Ok(()));
        let large = Err(Unfit::TooLarge("xl/sharedStrings.xml".to_owned()));
        assert_eq!(within(Cursor::new(&bytes), most, most, 10_000), large);
    }

    #[test]
    fn a_size_that_lies_does_not_help() {
        let mut bytes = archive(&[("a", 100_000)]);
        let size = 100_000_u32.to_le_bytes();
        let mut lies = 0;
        for at in 0..bytes.len() - 4 {
            if bytes[at..at + 4] == size {
                bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
                lies += 1;
            }
        }
        assert!(lies > 0);
        assert!(within(Cursor::new(bytes), 1_000, 5_000, 5_000).is_err());
    }
}
