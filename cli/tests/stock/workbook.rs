//! Workbooks.

use super::{counted, labelcheck};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::write::{SimpleFileOptions, ZipWriter};

#[test]
fn a_workbook_is_read_sheet_by_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let label = Path::new(env!("CARGO_MANIFEST_DIR")).join("../labels/samples/in-force/label.txt");
    let label = fs::read_to_string(label).unwrap();
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    // A number of thirteen digits, as a workbook has it: a number.
    let number = |at: &str, number: &str| format!("<c r=\"{at}\"><v>{number}</v></c>");
    let stock = [
        format!("<row r=\"2\">{}{}{}</row>", text("A2", "Label"), text("B2", "GTIN"), text("D2", "Qty")),
        format!(
            "<row r=\"3\">{}{}{}</row>",
            text("A3", label.trim()),
            number("B3", "4006381333931"),
            number("D3", "2.5")
        ),
        format!("<row r=\"5\">{}{}</row>", number("B5", "4.006381333931E+12"), number("D5", "1")),
    ]
    .concat();
    let notes = format!("<row r=\"1\">{}</row>", text("A1", "call the supplier"));
    let book = folder.path().join("stock.xlsx");
    fs::write(&book, workbook(&[("Notes", &notes), ("Stock", &stock)])).unwrap();
    let output = labelcheck(&["stock", "--output-format", "ndjson"], std::slice::from_ref(&book));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let found = counted(&output.stdout);
    assert_eq!((found.rows, found.quantity), (2, 3.5), "{said}");
    assert_eq!((found.answers["checks-out"], found.reasons["KND-PRODUCT"]), (1, 1), "{said}");
    let lines: Vec<serde_json::Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["row"]["line"], 3);
    assert_eq!(lines[0]["finding"]["number"], "PRD-MATCH");
    assert_eq!(lines[1]["row"]["line"], 5);
    assert!(lines[1]["row"]["file"].as_str().unwrap().ends_with("stock.xlsx:Stock"));

    let bytes = fs::read(&book).unwrap();
    for cut in [4, 100, bytes.len() / 2] {
        fs::write(&book, &bytes[..cut]).unwrap();
        let output = labelcheck(&["stock"], std::slice::from_ref(&book));
        assert_eq!(output.status.code(), Some(3));
        assert!(String::from_utf8_lossy(&output.stderr).contains("as a workbook"));
    }
}

/// Forty million spaces between two texts, which are packed into forty thousand bytes.
#[test]
fn a_workbook_that_unpacks_to_too_much_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Label</t></is></c></row>";
    for part in ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
        let mut book = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts(&[("Stock", row)]).iter().filter(|(name, _)| name != part) {
            book.start_file(&**name, SimpleFileOptions::default()).unwrap();
            book.write_all(content.as_bytes()).unwrap();
        }
        book.start_file(part, SimpleFileOptions::default()).unwrap();
        for _ in 0..40 {
            book.write_all(&[b' '; 1_000_000]).unwrap();
        }
        let path = folder.path().join("bomb.xlsx");
        fs::write(&path, book.finish().unwrap().into_inner()).unwrap();
        assert!(fs::metadata(&path).unwrap().len() < 60_000);
        let output = labelcheck(&["stock"], std::slice::from_ref(&path));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("unpacks to more") && said.contains(part) && said.contains("CSV"), "{said}");
    }
}

/// A workbook with the fewest parts that one has (ECMA-376), stored without compression.
fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    zipped(&parts(sheets))
}

fn parts(sheets: &[(&str, &str)]) -> Vec<(String, String)> {
    const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let (mut list, mut relations, mut parts) = (String::new(), String::new(), Vec::new());
    for (number, (name, rows)) in sheets.iter().enumerate() {
        let number = number + 1;
        list += &format!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
        relations += &format!(
            "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
        let sheet = format!("{XML}<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
    }
    let relationships =
        |inside: &str| format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{inside}</Relationships>");
    let root = format!("<Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>");
    parts.push(("_rels/.rels".to_owned(), relationships(&root)));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relationships(&relations)));
    let book = format!("{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{list}</sheets></workbook>");
    parts.push(("xl/workbook.xml".to_owned(), book));
    parts
}

/// An archive of stored files (PKWARE APPNOTE 4.3).
fn zipped(parts: &[(String, String)]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let at = u32::try_from(archive.len()).unwrap();
        let size = u32::try_from(content.len()).unwrap().to_le_bytes();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        // Version, flags, method, time and date; the sums and sizes; the lengths of name and extra field.
        let common = [
            &[20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..],
            &crc(content.as_bytes()).to_le_bytes(),
            &size,
            &size,
            &length,
            &[0; 2],
        ]
        .concat();
        archive.write_all(&[b"PK\x03\x04", &common[..], name.as_bytes(), content.as_bytes()].concat()).unwrap();
        directory.extend([b"PK\x01\x02\x14\0", &common[..], &[0; 10], &at.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let [size, at] = [directory.len(), archive.len()].map(|length| u32::try_from(length).unwrap().to_le_bytes());
    [archive, directory, [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &at, &[0; 2]].concat()].concat()
}

/// CRC-32 (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 })
    })
}
