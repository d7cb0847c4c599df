//! Width and height from the head of a picture file, without decoding it.
//!
//! A photo of 200 megapixels is a few megabytes on disk and 800 in memory, which ends the page on a phone; the browser
//! does not tell the size before it has decoded. Where this module does not know, the worker asks the browser for a
//! reduced picture.

/// Width and height as stored (a turned photo's are swapped), from PNG, JPEG, GIF, WebP or BMP.
pub(crate) fn picture_size(head: &[u8]) -> Option<(u32, u32)> {
    match head {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some((be32(head, 16)?, be32(head, 20)?)),
        [b'G', b'I', b'F', b'8', ..] => Some((le16(head, 6)?, le16(head, 8)?)),
        [b'B', b'M', ..] => Some((le32(head, 18)?, le32(head, 22).map(|rows| rows.cast_signed().unsigned_abs())?)),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(head),
        [0xFF, 0xD8, ..] => jpeg(head),
        _ => None,
    }
}

/// The three kinds of first chunk (RFC 9649, sections 2.5 to 2.7).
fn webp(head: &[u8]) -> Option<(u32, u32)> {
    match head.get(12..16)? {
        b"VP8 " => Some((le16(head, 26)? & 0x3FFF, le16(head, 28)? & 0x3FFF)),
        b"VP8L" => {
            let bits = le32(head, 21)?;
            Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1))
        }
        b"VP8X" => Some((le24(head, 24)? + 1, le24(head, 27)? + 1)),
        _ => None,
    }
}

/// Steps over segments, so that the small picture inside of the Exif one is not taken for the whole (ITU-T T.81, B.1.1).
fn jpeg(head: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xFF, marker] = *head.get(at..at + 2)? else { return None };
        match marker {
            // Fill bytes before a marker.
            0xFF => at += 1,
            // Markers without a length.
            0x01 | 0xD0..=0xD7 => at += 2,
            // Start of frame: length, bits a sample, height, width. 0xC4, 0xC8 and 0xCC are other things.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Some((be16(head, at + 7)?, be16(head, at + 5)?));
            }
            // End of the picture, or its data: too late for a frame.
            0xD9 | 0xDA => return None,
            _ => at += 2 + usize::try_from(be16(head, at + 2)?.max(2)).ok()?,
        }
    }
}

fn bytes<const N: usize>(head: &[u8], at: usize) -> Option<[u8; N]> {
    head.get(at..)?.first_chunk().copied()
}

fn be16(head: &[u8], at: usize) -> Option<u32> {
    bytes(head, at).map(|two| u16::from_be_bytes(two).into())
}

fn be32(head: &[u8], at: usize) -> Option<u32> {
    bytes(head, at).map(u32::from_be_bytes)
}

fn le16(head: &[u8], at: usize) -> Option<u32> {
    bytes(head, at).map(|two| u16::from_le_bytes(two).into())
}

fn le24(head: &[u8], at: usize) -> Option<u32> {
    bytes(head, at).map(|[low, middle, high]| u32::from_le_bytes([low, middle, high, 0]))
}

fn le32(head: &[u8], at: usize) -> Option<u32> {
    bytes(head, at).map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::picture_size;

    #[test]
    fn reads_each_format() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x0f\xa0\0\0\x0b\xb8";
        assert_eq!(picture_size(png), Some((4000, 3000)));
        assert_eq!(picture_size(b"GIF89a\x40\x01\xf0\0"), Some((320, 240)));
        let bmp = b"BM______________\x28\0\x40\x01\0\0\x10\xff\xff\xff";
        assert_eq!(picture_size(bmp), Some((320, 240)));
        assert_eq!(picture_size(b"RIFF____WEBPVP8 ____123\x9d\x01\x2a\x40\x01\xf0\0"), Some((320, 240)));
        assert_eq!(picture_size(b"RIFF____WEBPVP8L____\x2f\x3f\xc1\x3b\0"), Some((320, 240)));
        assert_eq!(picture_size(b"RIFF____WEBPVP8X________\x3f\x01\0\xef\0\0"), Some((320, 240)));
        let exif = b"\xff\xe1\0\x0a\xff\xc0\0\x11\x08\0\x01\0";
        let frame = b"\xff\xdb\0\x02\xff\xff\xc2\0\x11\x08\x0b\xb8\x0f\xa0";
        let jpeg = [b"\xff\xd8".as_slice(), exif, frame].concat();
        assert_eq!(picture_size(&jpeg), Some((4000, 3000)));
    }

    #[test]
    fn cut_and_strange_heads_have_no_size() {
        let jpeg = b"\xff\xd8\xff\xe1\0\x04xx\xff\xc0\0\x11\x08\x0b\xb8\x0f\xa0";
        assert_eq!(picture_size(jpeg), Some((4000, 3000)));
        for end in 0..jpeg.len() {
            assert_eq!(picture_size(&jpeg[..end]), None);
        }
        for strange in [b"".as_slice(), b"<svg>", b"\xff\xd8\xff\xda\0\0", b"\xff\xd8\xff\xe1\0\0", b"RIFF____WEBPXXXX"]
        {
            assert_eq!(picture_size(strange), None);
        }
    }
}
