//! The lines of a checked stock: their published schema, and what the made-up stock says of itself.

use labelcheck::stock::{About, Line, Question, Row, Stock, Totals};
use labelcheck_integration::sample::{evidence, now};
use labelcheck_integration::stock::make;
use labelcheck_integration::{expect_file, repository};

type Done = Result<(), Box<dyn std::error::Error>>;

#[test]
fn the_published_schema_is_that_of_the_types() -> Done {
    let mut schema = serde_json::to_value(schemars::schema_for!(Line<'static>))?;
    schema["$id"] = "https://labelcheck.example/stock-1.schema.json".into();
    expect_file(&repository("docs/stock.schema.json"), &(serde_json::to_string_pretty(&schema)? + "\n"))?;
    Ok(())
}

#[test]
fn each_line_follows_the_published_schema() -> Done {
    let schema = serde_json::from_str(&std::fs::read_to_string(repository("docs/stock.schema.json"))?)?;
    let validator = jsonschema::validator_for(&schema)?;
    let stock = Stock::new(evidence()?, Question::for_jurisdiction("gb"), now()?);
    let about = About {
        jurisdiction: Some("gb".to_owned()),
        on: stock.on(),
        list: stock.evidence().published(),
        demonstration: true,
        tool: "test 1".to_owned(),
        note: "one rule only, not legal advice".to_owned(),
    };
    let made = make(29, 600, 60)?;
    let objects = made.files.iter().find(|(name, _)| name == "objects.ndjson").ok_or("no objects")?;
    let mut totals = Totals::default();
    for line in String::from_utf8(objects.1.clone())?.lines() {
        let Ok(members) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        let text = |name: &str| members[name].as_str().unwrap_or_default().to_owned();
        let (code, product, quantity) = (text("Label code"), text("GTIN"), Some(text("Qty")));
        let row = Row { file: "objects.ndjson".to_owned(), line: 1, code, product, quantity, ..Row::default() };
        let checked = stock.check(&row);
        totals.add(&checked);
        let line = serde_json::to_value(Line::new(&row, &checked, &about))?;
        let errors: Vec<_> = validator.iter_errors(&line).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}: {line}");
    }
    assert!(totals.all.rows > 90 && totals.reasons.len() > 5, "{totals:?}");
    Ok(())
}

#[test]
fn the_same_seed_makes_the_same_stock() -> Done {
    let [one, same, other] = [make(1, 100, 9)?, make(1, 100, 9)?, make(2, 100, 9)?];
    assert!(one.files == same.files && one.files != other.files);
    assert_eq!(one.rows, 100);
    Ok(())
}
