//! Commands of the transcripts that prepare and look at files.

use image::{DynamicImage, GenericImage, GenericImageView, ImageFormat, Luma};
use std::fs;
use std::path::Path;

pub(crate) fn run(program: &str, args: &[String], folder: &Path) -> String {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let path = |name: &str| folder.join(name);
    match (program, &*args) {
        // Shows a file.
        ("cat", [file]) => return fs::read_to_string(path(file)).unwrap(),
        // Joins files to another.
        ("join", [files @ .., to]) => {
            let bytes: Vec<u8> = files.iter().flat_map(|file| fs::read(path(file)).unwrap()).collect();
            fs::write(path(to), bytes).unwrap();
        }
        // Writes a text to a file.
        ("write", [file, text]) => fs::write(path(file), text.replace("\\n", "\n")).unwrap(),
        // Replaces a text in a file.
        ("edit", [file, old, new]) => {
            let text = fs::read_to_string(path(file)).unwrap();
            assert!(text.contains(old), "{file} has no {old}");
            fs::write(path(file), text.replacen(old, new, 1)).unwrap();
        }
        // Copies a file.
        ("copy", [from, to]) => drop(fs::copy(path(from), path(to)).unwrap()),
        // Makes the digit at this place another.
        ("change", [file, at]) => {
            let mut text = fs::read(path(file)).unwrap();
            let digit = &mut text[at.parse::<usize>().unwrap()];
            *digit = if *digit == b'0' { b'1' } else { digit.wrapping_sub(1) };
            fs::write(path(file), text).unwrap();
        }
        // Keeps the first bytes of a file.
        ("cut", [file, length]) => {
            let bytes = fs::read(path(file)).unwrap();
            fs::write(path(file), &bytes[..length.parse().unwrap()]).unwrap();
        }
        // A picture in the format of another name.
        ("convert", [from, to]) => {
            let picture = image::open(path(from)).unwrap().into_rgb8();
            picture.save_with_format(path(to), ImageFormat::from_path(to).unwrap()).unwrap();
        }
        // Two pictures side by side in a third.
        ("beside", [left, right, to]) => {
            let [left, right] = [left, right].map(|file| image::open(path(file)).unwrap().into_luma8());
            let (width, height) = (left.width() + right.width(), left.height().max(right.height()));
            let mut both =
                DynamicImage::ImageLuma8(image::GrayImage::from_pixel(width, height, Luma([255]))).into_luma8();
            both.copy_from(&left, 0, 0).unwrap();
            both.copy_from(&*right.view(0, 0, right.width(), right.height()), left.width(), 0).unwrap();
            both.save(path(to)).unwrap();
        }
        // The QR code of any text.
        ("draw", [text, to]) => {
            let (side, pixels) = labelcheck::issue::Symbol::new(text).unwrap().pixels(6);
            let side = u32::try_from(side).unwrap();
            image::GrayImage::from_raw(side, side, pixels).unwrap().save(path(to)).unwrap();
        }
        // A white picture.
        ("blank", [to]) => image::GrayImage::from_pixel(200, 200, Luma([255])).save(path(to)).unwrap(),
        // The permissions of a file.
        ("mode", [file]) => return mode(&path(file)),
        // The files that are there.
        ("ls", []) => {
            let mut names: Vec<_> =
                fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            return names.join(" ");
        }
        other => panic!("no such command: {other:?}"),
    }
    String::new()
}

#[cfg(unix)]
fn mode(path: &Path) -> String {
    use std::os::unix::fs::PermissionsExt;
    format!("{:o}", fs::metadata(path).unwrap().permissions().mode() & 0o777)
}

/// Elsewhere files have the permissions of their folder: documented, not tested.
#[cfg(not(unix))]
fn mode(_: &Path) -> String {
    "600".to_owned()
}
