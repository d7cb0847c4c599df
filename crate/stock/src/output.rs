//! Rows as they are written: the cells of a table, and CSV.

use labelcheck::stock::{About, Checked, Finding, Row, csv_cell};
use serde::Serialize;
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::Arc;

/// The headers of the cells.
pub const HEADERS: [&str; 36] = [
    "file",
    "line",
    "code",
    "product",
    "article",
    "quantity",
    "location",
    "supplier",
    "batch",
    "condition",
    "problems",
    "counted",
    "lapsing",
    "support-ending",
    "answer",
    "kind",
    "reason",
    "state",
    "issuer",
    "number",
    "brand",
    "models",
    "label-expires",
    "support",
    "support-until",
    "effect",
    "why",
    "until",
    "reference",
    "product-match",
    "jurisdiction",
    "on",
    "list",
    "demonstration",
    "tool",
    "note",
];

/// Cells that a finding makes.
const OF_FINDING: usize = 16;

/// Findings whose text is kept: as many as a shop has labels, many times over.
const KEPT: usize = 4_096;

/// Writes rows as CSV.
pub struct Csv {
    /// The part of a row that is the same for all rows.
    about: String,
    /// The part that a finding makes, by its address; the finding is held, so that no other gets it.
    kept: HashMap<usize, (Arc<Finding>, String)>,
}

impl Csv {
    /// For one run.
    pub fn new(about: &About) -> Self {
        Self { about: commas(&about_cells(about)), kept: HashMap::new() }
    }

    /// What stands before the rows.
    pub fn head() -> String {
        HEADERS.join(",") + "\n"
    }

    /// One row. Cells never become formulas.
    pub fn row(&mut self, row: &Row, checked: &Checked, out: &mut Vec<u8>) {
        let cell = |out: &mut Vec<u8>, text: &str| {
            out.extend(csv_cell(text).as_bytes());
            out.push(b',');
        };
        cell(out, &row.file);
        let _ = write!(out, "{},", row.line);
        for text in [&row.code, &row.product, &row.article] {
            cell(out, text);
        }
        let quantity = row.quantity.as_deref().unwrap_or_default();
        // A negative number is no formula.
        match checked.quantity {
            Some(_) if quantity.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                out.extend(quantity.as_bytes());
                out.push(b',');
            }
            _ => cell(out, quantity),
        }
        for text in [&row.location, &row.supplier, &row.batch, &row.condition] {
            cell(out, text);
        }
        for (at, problem) in checked.problems.iter().enumerate() {
            out.extend(if at == 0 { "" } else { " " }.as_bytes());
            out.extend(problem.code().as_bytes());
        }
        out.push(b',');
        if let Some(quantity) = checked.quantity {
            let _ = write!(out, "{quantity}");
        }
        let _ = write!(out, ",{},{}", checked.lapsing, checked.support_ending);
        match &checked.finding {
            None => out.extend([b','; OF_FINDING]),
            Some(finding) => {
                let key = Arc::as_ptr(finding).addr();
                if self.kept.len() == KEPT && !self.kept.contains_key(&key) {
                    self.kept.clear();
                }
                let made = || (Arc::clone(finding), commas(&finding_cells(finding)));
                out.extend(self.kept.entry(key).or_insert_with(made).1.as_bytes());
            }
        }
        out.extend(self.about.as_bytes());
        out.push(b'\n');
    }
}

/// A row as cells in the order of [`HEADERS`], for tables that are no CSV.
pub fn cells(row: &Row, checked: &Checked, about: &About) -> Vec<String> {
    let problems: Vec<_> = checked.problems.iter().map(|problem| problem.code()).collect();
    let mut cells = vec![
        row.file.clone(),
        row.line.to_string(),
        row.code.clone(),
        row.product.clone(),
        row.article.clone(),
        row.quantity.clone().unwrap_or_default(),
        row.location.clone(),
        row.supplier.clone(),
        row.batch.clone(),
        row.condition.clone(),
        problems.join(" "),
        checked.quantity.map_or_else(String::new, |quantity| quantity.to_string()),
        checked.lapsing.to_string(),
        checked.support_ending.to_string(),
    ];
    match &checked.finding {
        Some(finding) => cells.extend(finding_cells(finding)),
        None => cells.extend(std::iter::repeat_n(String::new(), OF_FINDING)),
    }
    cells.extend(about_cells(about));
    cells
}

fn about_cells(about: &About) -> [String; 6] {
    [
        about.jurisdiction.clone().unwrap_or_default(),
        about.on.to_string(),
        about.list.date(0).to_string(),
        about.demonstration.to_string(),
        about.tool.clone(),
        about.note.clone(),
    ]
}

fn finding_cells(finding: &Finding) -> [String; OF_FINDING] {
    let label = finding.label.as_ref();
    let conformity = finding.conformity.as_ref();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let day = |day: Option<labelcheck::Date>| day.map_or_else(String::new, |day| day.to_string());
    [
        finding.answer.name().to_owned(),
        name(&finding.kind),
        finding.reason.map_or("", |reason| reason.code()).to_owned(),
        name(&finding.state),
        text(label.map(|label| &label.issuer)),
        text(label.map(|label| &label.number)),
        text(label.map(|label| &label.brand)),
        label.map_or_else(String::new, |label| label.models.join("; ")),
        day(label.and_then(|label| label.expires_on)),
        name(&finding.support.map(|support| support.status)),
        finding.support.and_then(|support| support.end).map_or_else(String::new, |end| end.to_string()),
        conformity.map_or("", |row| row.effect.name()).to_owned(),
        name(&conformity.and_then(|row| row.why)),
        day(conformity.and_then(|row| row.until)),
        text(conformity.and_then(|row| row.reference.as_ref())),
        finding.number.map_or("", |number| number.code()).to_owned(),
    ]
}

/// Each cell with a comma before it.
fn commas(cells: &[String]) -> String {
    cells.iter().map(|cell| format!(",{}", csv_cell(cell))).collect()
}

/// The word of the published form.
fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
