use super::*;
use crate::date::Instant;
use crate::limits;

fn row(code: &str, product: &str, quantity: &str) -> Row {
    Row { code: code.to_owned(), product: product.to_owned(), quantity: Some(quantity.to_owned()), ..Row::default() }
}

fn sample(name: &str) -> String {
    let path = format!("{}/../labels/samples/{name}/label.txt", env!("CARGO_MANIFEST_DIR"));
    #[expect(clippy::disallowed_methods, reason = "a test")]
    std::fs::read_to_string(path).unwrap().trim().to_owned()
}

fn stock_with(question: Question) -> Stock {
    use crate::{Files, KeyList, PinnedRoot};
    let root = PinnedRoot::new(include_bytes!("../../../labels/trust/repository/1.root.json")).unwrap();
    let files = Files::from_bytes(include_bytes!("../../../labels/trust/key-list.cbor")).unwrap();
    let evidence = Evidence::from_key_list(&KeyList::load(&root, files).unwrap()).unwrap();
    let now = Now { instant: Instant::from_seconds(1_795_176_000), local: Date::new(2026, 11, 20).unwrap() };
    Stock::new(evidence, question, now)
}

fn stock() -> Stock {
    stock_with(Question::for_jurisdiction("gb"))
}

#[test]
fn a_row_is_answered_as_the_check_answers() {
    let stock = stock();
    let checked = stock.check(&row(&sample("in-force"), "4006381333931", "12"));
    let finding = checked.finding.clone().unwrap();
    assert_eq!(finding.answer, crate::AnswerCode::ChecksOut);
    assert_eq!(finding.number, Some(crate::ReasonCode::ProductMatch));
    assert_eq!(finding.reliance(), Reliance::Yes);
    assert_eq!(finding.conformity.as_ref().unwrap().until, Date::new(2036, 11, 30));
    assert_eq!(finding.support.unwrap().end.unwrap().to_string(), "2035-12-31");
    assert_eq!(checked.quantity.unwrap().to_string(), "12");
    assert!(checked.problems.is_empty());

    let reason =
        |code: &str, product: &str| stock.check(&row(code, product, "1")).finding.unwrap().reason.unwrap().code();
    assert_eq!(reason(&sample("withdrawn"), ""), "STA-WITHDRAWN");
    assert_eq!(reason(&sample("in-force"), "036000291452"), "PRD-OTHER");
    assert_eq!(reason(&sample("wrong-key"), ""), "KEY-UNKNOWN");
    assert_eq!(reason("", "36000291452"), "KND-PRODUCT");
    assert_eq!(reason("https://www.csa-gov-sg.example/cls", ""), "KND-OTHER");
}

#[test]
fn what_is_wrong_with_a_row_does_not_hide_what_is_wrong_with_its_label() {
    let stock = stock();
    let checked = stock.check(&row(&sample("withdrawn"), "4.00638E+12", "a few"));
    assert_eq!(checked.problems, [ProblemCode::Quantity, ProblemCode::Product]);
    let finding = checked.finding.unwrap();
    // A number that a spreadsheet spoiled is no evidence against the label.
    assert_eq!((finding.reason.unwrap().code(), finding.number), ("STA-WITHDRAWN", None));
    assert_eq!(checked.quantity, None);
    assert_eq!(stock.check(&row("", "", "1")).problems, [ProblemCode::Empty]);
    assert_eq!(
        stock.check(&row("", "123", "")).problems,
        [ProblemCode::Quantity, ProblemCode::Product, ProblemCode::Empty]
    );
    let long = stock.check(&row(&"1".repeat(limits::TEXT_BYTES + 1), "", "1"));
    assert_eq!((long.problems, long.finding), (vec![ProblemCode::Long], None));
}

#[test]
fn what_lapses_soon_is_counted_apart() {
    let within = |days| {
        let stock = stock_with(Question { lapsing_days: days, ..Question::for_jurisdiction("gb") });
        let mut totals = Totals::default();
        for name in ["in-force", "ending-soon", "label-expired", "support-ended"] {
            totals.add(&stock.check(&row(&sample(name), "", "2.5")));
        }
        (totals.lapsing.rows, totals.support_ending.rows, totals.all.quantity.to_string())
    };
    assert_eq!(within(30), (0, 0, "10".to_owned()));
    // Its support period ends on 31 March 2027, 131 days on, and the label on 31 October 2028, 711 days on.
    assert_eq!(within(130).1, 0);
    assert_eq!(within(131).1, 1);
    assert_eq!(within(710).0 + 1, within(711).0);
}

#[test]
fn identical_labels_are_checked_once_and_the_memory_has_an_end() {
    let cache = cache::Cache::default();
    let made = std::sync::atomic::AtomicUsize::new(0);
    let make = || {
        made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Finding::of(&crate::check("x", stock().evidence(), &Policy::default(), stock().now), None)
    };
    let (code, finding) = ("HTTPS://A.EXAMPLE/#1".to_owned(), make());
    for _ in 0..5 {
        cache.get(&code, None, make);
        cache.get(&code, Some("1"), make);
    }
    // One for each pair of text and number, and the one above.
    assert_eq!(made.load(std::sync::atomic::Ordering::Relaxed), 3);
    for number in 0..100_000 {
        cache.get(&number.to_string(), None, || finding.clone());
    }
    assert!(cache.len() <= 32_768, "{}", cache.len());
    cache.get(&"1".repeat(5_000), None, || finding.clone());
    assert!(cache.len() <= 32_768);
}

#[test]
fn threads_share_a_stock() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    is_shared(&stock());
}

#[test]
fn the_question_decides_what_an_old_list_may_say() {
    let mut old = stock_with(Question { relying: true, ..Question::for_jurisdiction("gb") });
    old.now =
        Now { instant: Instant::from_seconds(1_795_176_000 + 20 * 86_400), local: Date::new(2026, 12, 10).unwrap() };
    let finding = old.check(&row(&sample("in-force"), "", "1")).finding.unwrap();
    assert_eq!(finding.reason.unwrap().code(), "LST-OLD");
    let mut reading = stock();
    reading.now = old.now;
    let finding = reading.check(&row(&sample("in-force"), "", "1")).finding.unwrap();
    assert_eq!((finding.answer, finding.reliance()), (crate::AnswerCode::ChecksOut, Reliance::No));
}

#[test]
fn quantities_are_exact() {
    let parse = |text: &str| Quantity::parse(text, DecimalMark::Unknown).map(|quantity| quantity.to_string());
    for (text, quantity) in [
        ("12", "12"),
        (" 007 ", "7"),
        ("-3", "-3"),
        ("3-", "-3"),
        ("+4", "4"),
        ("0.1", "0.1"),
        ("0,5", "0.5"),
        ("0.500", "0.5"),
        ("1.5000", "1.5"),
        ("12.50", "12.5"),
        ("1 234,50", "1234.5"),
        ("1.234,50", "1234.5"),
        ("1,234.50", "1234.5"),
        ("1,234,567", "1234567"),
        ("1'234.5", "1234.5"),
        ("1000.0", "1000"),
        (".5", "0.5"),
        ("999999999999999.999999", "999999999999999.999999"),
    ] {
        assert_eq!(parse(text).as_deref(), Some(quantity), "{text}");
    }
    for text in [
        "",
        "-",
        ".",
        ",",
        "a few",
        "1,000",
        "1.000",
        "12x",
        "1e3",
        "--1",
        "-1-",
        "1..2",
        "1.2.3",
        "1,2,3",
        "12,34,56.7",
        "0x10",
        "1.",
        "9999999999999999",
        "0.0000001",
        "٣",
        "1.234.56,7",
        "NaN",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
    assert_eq!(Quantity::parse("1,000", DecimalMark::Point).unwrap().to_string(), "1000");
    assert_eq!(Quantity::parse("1,000", DecimalMark::Comma).unwrap().to_string(), "1");
    let tenth = Quantity::parse("0.1", DecimalMark::Unknown).unwrap();
    let sum = (0..10).fold(Quantity::default(), |sum, _| sum.plus(tenth));
    assert_eq!(sum, Quantity::ONE);
    let large = Quantity::parse("999999999999999.5", DecimalMark::Unknown).unwrap();
    let sum = (0..1_000).fold(Quantity::default(), |sum, _| sum.plus(large));
    assert_eq!(Quantity::try_from(String::from(sum)), Ok(sum));
}

#[test]
fn columns_are_known_by_their_headers() {
    let guess = |header: &str| {
        let rows: Vec<Vec<String>> =
            [header, "x,y,z,1"].iter().map(|line| line.split(',').map(ToOwned::to_owned).collect()).collect();
        let columns = Columns::guess(&rows);
        Field::ALL.map(|field| columns.get(field))
    };
    assert_eq!(
        guess("\u{feff}Label code,GTIN-13,SKU,Qty.,Bin location,Vendor name,Lot no.,Condition"),
        [0, 1, 2, 3, 4, 5, 6, 7].map(Some)
    );
    assert_eq!(guess("Code QR,Code-barres,Réf.,Quantité")[..4], [0, 1, 2, 3].map(Some));
    assert_eq!(guess("MATNR,EAN11,LABST,LGORT")[1..5], [Some(1), Some(0), Some(2), Some(3)]);
    assert_eq!(guess("二维码,条码,数量,仓库")[..5], [Some(0), Some(1), None, Some(2), Some(3)]);
    assert_eq!(guess("குறியீடு,தயாரிப்பு எண்,எண்ணிக்கை,இடம்")[..5], [Some(0), Some(1), None, Some(2), Some(3)]);
    assert_eq!(guess("Cod QR,Rhif cynnyrch,Nifer,Lleoliad")[..5], [Some(0), Some(1), None, Some(2), Some(3)]);
    assert_eq!(guess("Kod QR,Kod bar,Kuantiti,Lokasi")[..5], [Some(0), Some(1), None, Some(2), Some(3)]);
    assert_eq!(guess("nothing,that,is,known"), [None; 8]);
}

#[test]
fn columns_without_headers_are_known_by_their_contents() {
    let rows = |lines: &[&str]| -> Vec<Vec<String>> {
        lines.iter().map(|line| line.split(',').map(ToOwned::to_owned).collect()).collect()
    };
    let columns = Columns::guess(&rows(&["A1,4006381333931,https://a.example/#1,12", "A2,,https://a.example/#2,7"]));
    assert_eq!(columns.headers, None);
    assert_eq!(
        [Field::Code, Field::Product, Field::Quantity].map(|field| columns.get(field)),
        [Some(2), Some(1), Some(3)]
    );
    // A header in a language that nobody foresaw is one all the same.
    let columns = Columns::guess(&rows(&["ラベル,個数", "HTTPS://A.EXAMPLE/#1,7"]));
    assert_eq!(
        (columns.headers.is_some(), columns.get(Field::Code), columns.get(Field::Quantity)),
        (true, Some(0), None)
    );
    assert_eq!(columns.find("個数"), Some(1));
    assert_eq!(columns.find("2"), Some(1));
    assert_eq!(columns.find("none"), None);
    assert!(!Columns::guess::<String>(&[]).is_usable());
}

#[test]
fn a_column_has_one_meaning() {
    let mut columns = Columns::code_only();
    columns.set(Field::Product, Some(0));
    assert_eq!((columns.get(Field::Code), columns.get(Field::Product)), (None, Some(0)));
    let mut row = row("old", "old", "old");
    columns.fill(|column| ["4006381333931"].get(column).copied(), &mut row);
    assert_eq!((&*row.code, &*row.product, row.quantity), ("", "4006381333931", None));
}

#[test]
fn no_cell_becomes_a_formula() {
    for (text, cell) in [
        ("plain", "plain"),
        ("HTTPS://A.EXAMPLE/#12", "HTTPS://A.EXAMPLE/#12"),
        ("=1+1", "'=1+1"),
        ("+44 20", "'+44 20"),
        ("-x", "'-x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("a-b", "a-b"),
        ("a, b", "\"a, b\""),
        ("a;=x", "\"a;'=x\""),
        ("a\"b", "\"a\"\"b\""),
        ("\t=x", "\"\t'=x\""),
        ("  =x", "  '=x"),
        ("a\n@x", "\"a\n'@x\""),
        ("＝x", "'＝x"),
        ("\"=x", "\"\"\"'=x\""),
        ("a\0=", "a="),
        ("", ""),
    ] {
        assert_eq!(csv_cell(text), cell, "{text:?}");
    }
}

#[test]
fn a_line_is_read_back_as_it_was_written() {
    let stock = stock();
    let row = row(&sample("suspended"), "4006381333931", "x");
    let checked = stock.check(&row);
    let about = About {
        jurisdiction: Some("gb".to_owned()),
        on: stock.on(),
        list: stock.evidence().published(),
        demonstration: true,
        tool: "test 1".to_owned(),
        note: "one rule only".to_owned(),
    };
    let line = Line::new(&row, &checked, &about);
    let json = serde_json::to_string(&line).unwrap();
    let read: Line<'_> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, line);
    assert!(json.contains(r#""problems":["ROW-QUANTITY"]"#), "{json}");
}

#[test]
fn counts_of_parts_add_up() {
    let stock = stock();
    let rows = ["in-force", "withdrawn", "tampered", "in-force"].map(|name| row(&sample(name), "", "0.1"));
    let mut whole = Totals::default();
    let mut parts = [Totals::default(), Totals::default()];
    for (at, row) in rows.iter().enumerate() {
        let checked = stock.check(row);
        whole.add(&checked);
        parts[at % 2].add(&checked);
    }
    let [mut first, second] = parts;
    first.merge(&second);
    assert_eq!(first, whole);
    assert_eq!(whole.answers["checks-out"], Tally { rows: 2, quantity: Quantity::try_from("0.2".to_owned()).unwrap() });
    assert_eq!((whole.reasons["STA-WITHDRAWN"].rows, whole.reasons["SIG-BAD"].rows), (1, 1));
}
