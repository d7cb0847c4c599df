//! The worked example of `docs/label-format.md` is what the code reads and writes.

use labelcheck::{Evidence, inspect};
use labelcheck_integration::repository;

/// The lines of a fenced block, without what follows a `;`.
fn block(page: &str, language: &str) -> String {
    let start = page.split_once(&format!("```{language}\n")).expect("the block").1;
    let body = start.split_once("```").expect("its end").0;
    body.lines().map(|line| line.split(';').next().unwrap_or_default()).flat_map(str::split_whitespace).collect()
}

#[test]
fn the_worked_example_is_right_byte_by_byte() {
    let page = std::fs::read_to_string(repository("docs/label-format.md")).expect("the page");
    let text = block(&page, "text");
    let inspection = inspect(&text);
    let hex: String = inspection.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, block(&page, "hex"));
    assert_eq!(inspection.error, None);
    // What was signed is the header and payload of those bytes in their Sig_structure.
    let signed = block(&page, "hex-signed");
    assert!(signed.contains(&hex[6..24]) && signed.ends_with(&hex[30..182]), "{signed}");
    assert!(page.contains(&format!("What was signed, {} bytes", signed.len() / 2)));
}

#[test]
fn the_example_is_a_vector_with_its_key() {
    let page = std::fs::read_to_string(repository("docs/label-format.md")).expect("the page");
    let case = std::fs::read(repository("tests/vectors/cases/good-plain.json")).expect("the vector");
    let case: serde_json::Value = serde_json::from_slice(&case).expect("JSON");
    assert_eq!(case["text"], block(&page, "text"));
    let evidence = std::fs::read_to_string(repository("tests/vectors/evidence.json")).expect("the evidence");
    assert!(Evidence::from_json(evidence.as_bytes()).is_ok());
    assert!(evidence.contains("55a7c94f7c205b09b690776c5684956e8377c25ca406fa6354c28ee2ab9d8639"));
}

/// The sizes that the page promises, for the host of its example.
#[test]
fn the_table_of_sizes_is_right() {
    let page = std::fs::read_to_string(repository("docs/label-format.md")).expect("the page");
    let mut rows = 0;
    for row in page.lines().filter(|line| line.ends_with("mm |") || line.ends_with("40 mm |")) {
        let numbers: Vec<usize> =
            row.split('|').filter_map(|cell| cell.split_whitespace().next()?.parse().ok()).collect();
        let [_, digits, version, modules, ..] = numbers[..] else { panic!("{row}") };
        let text = format!("HTTPS://LABELCHECK.EXAMPLE/#{}", "7".repeat(digits));
        let symbol = labelcheck::issue::Symbol::new(&text).expect("a symbol");
        assert_eq!((symbol.version(), symbol.width()), (version, modules), "{row}");
        rows += 1;
    }
    assert_eq!(rows, 6);
}
