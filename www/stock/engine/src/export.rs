//! Exports: each says that it covers one rule only, and none has cells that become formulas.

use crate::engine::{Engine, key};
use crate::session::Item;
use crate::view::is_without_label;
use labelcheck::stock::{About, Line, Quantity, csv_cell};
use labelcheck::{Date, Now};
use labelcheck_stock::evidence::{Entry, Header, Lines};
use labelcheck_stock::output::{self, Csv, HEADERS};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use std::collections::BTreeMap;

/// Headers of what people said of a row, behind those of the command line: whether it is held back or let go; what of the
/// supplier's statement was seen, recorded and not checked; who confirmed its label; what was found the time before.
const OF_PEOPLE: [&str; 10] = [
    "decision",
    "decided-by",
    "decided-on",
    "statement-seen",
    "statement-sha256",
    "statement-by",
    "statement-on",
    "label-by",
    "label-on",
    "before",
];

/// What an export is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Comma-separated values, as the command line writes them.
    Csv,
    /// A workbook.
    Xlsx,
    /// A line of JSON for each row: `docs/stock.schema.json`.
    Ndjson,
    /// An evidence file: `docs/evidence.md`.
    Evidence,
    /// What to ask each supplier, as CSV.
    Requests,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Csv, Self::Xlsx, Self::Ndjson, Self::Evidence, Self::Requests];

    /// Its word in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
            Self::Evidence => "evidence",
            Self::Requests => "requests",
        }
    }

    /// The end of its file's name, and its media type.
    pub const fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => (".csv", "text/csv;charset=utf-8"),
            Self::Xlsx => (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Self::Ndjson => (".ndjson", "application/x-ndjson"),
            Self::Evidence => (".evidence", "application/octet-stream"),
            Self::Requests => ("-suppliers.csv", "text/csv;charset=utf-8"),
        }
    }

    /// The form of this word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}

/// A file, and the digest over an evidence file that is to be kept elsewhere.
pub struct Export {
    /// The file.
    pub bytes: Vec<u8>,
    /// The digest, in hexadecimal digits.
    pub digest: Option<String>,
}

impl Engine {
    /// Writes all rows. `note` is "one rule only, no legal advice" in the words of the page; `asking` what each supplier is
    /// asked.
    ///
    /// # Errors
    /// Where a workbook cannot hold so many rows; in English.
    pub fn export(&mut self, form: Form, note: &str, asking: &str) -> Result<Export, String> {
        // Half of the rows would be about another question.
        if self.is_working() {
            return Err("stock-busy".to_owned());
        }
        let about = self.about(note);
        let mut digest = None;
        let bytes = match form {
            Form::Csv => self.csv(&about),
            Form::Xlsx => self.workbook(&about).map_err(|error| error.to_string())?,
            Form::Ndjson => self.ndjson(&about),
            Form::Evidence => {
                let (bytes, ends) = self.evidence();
                digest = Some(ends);
                bytes
            }
            Form::Requests => self.requests(&about, asking),
        };
        Ok(Export { bytes, digest })
    }

    fn csv(&self, about: &About) -> Vec<u8> {
        // The mark tells spreadsheets that it is UTF-8.
        let mut out = "\u{feff}".as_bytes().to_vec();
        out.extend(Csv::head().trim_end().as_bytes());
        out.extend(format!(",{}\n", OF_PEOPLE.join(",")).as_bytes());
        let mut csv = Csv::new(about);
        for (item, row, checked) in self.rows() {
            csv.row(&row, checked, &mut out);
            // Before the end of the line.
            out.pop();
            for cell in self.of_people(item) {
                out.extend(format!(",{}", csv_cell(&cell)).as_bytes());
            }
            out.push(b'\n');
        }
        out
    }

    /// What people said of a row, in the order of [`OF_PEOPLE`].
    fn of_people(&self, item: &Item) -> [String; OF_PEOPLE.len()] {
        let decision = item.decision.as_ref();
        let statement = self.session.statements.get(&key(&item.row));
        let join = item.row.code.is_empty().then(|| self.session.joins.get(&key(&item.row))).flatten();
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        let before = item.was.as_ref().map(|was| format!("{} {}", was.finding.answer, was.finding.reason));
        [
            decision.map_or("", |decision| if decision.hold { "hold" } else { "release" }).to_owned(),
            decision.map(|decision| decision.who.clone()).unwrap_or_default(),
            day(decision.map(|decision| decision.on)),
            statement.map(|statement| statement.seen.join(" ")).unwrap_or_default(),
            statement.map(|statement| statement.sha256.clone()).unwrap_or_default(),
            statement.map(|statement| statement.who.clone()).unwrap_or_default(),
            day(statement.and_then(|statement| statement.on)),
            join.map(|join| join.who.clone()).unwrap_or_default(),
            day(join.map(|join| join.on)),
            before.unwrap_or_default().trim().to_owned(),
        ]
    }

    fn ndjson(&self, about: &About) -> Vec<u8> {
        let mut out = Vec::new();
        for (_, row, checked) in self.rows() {
            // Writing to memory does not fail, and these types have no keys that are not text.
            if serde_json::to_writer(&mut out, &Line::new(&row, checked, about)).is_ok() {
                out.push(b'\n');
            }
        }
        out
    }

    fn workbook(&self, about: &About) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let day = self.now.local;
        // The same rows on the same day are the same file.
        let year = u16::try_from(day.year()).ok();
        if let Some(at) = year.and_then(|year| ExcelDateTime::from_ymd(year, day.month(), day.day()).ok()) {
            book.set_properties(&DocProperties::new().set_creation_datetime(&at));
        }
        let sheet = book.add_worksheet();
        let bold = Format::new().set_bold();
        for (column, header) in (0..).zip(HEADERS.into_iter().chain(OF_PEOPLE)) {
            sheet.write_string_with_format(0, column, header, &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        for (line, (item, row, checked)) in (1..).zip(self.rows()) {
            let cells = output::cells(&row, checked, about).into_iter().chain(self.of_people(item));
            for (column, cell) in (0_u16..).zip(cells) {
                match number(HEADERS.get(usize::from(column)).unwrap_or(&""), &cell) {
                    Some(number) => sheet.write_number(line, column, number)?,
                    // Written as text, whatever it begins with. A cell takes 32,767 characters.
                    None if cell.is_empty() => continue,
                    None => sheet.write_string(line, column, cell.chars().take(32_767).collect::<String>())?,
                };
            }
        }
        book.save_to_buffer()
    }

    /// The file, and the digest that it ends with.
    fn evidence(&mut self) -> (Vec<u8>, String) {
        let session = &self.session;
        let said = |text: &String| Some(text.as_str()).filter(|text| !text.is_empty()).map(str::to_owned);
        let (place, person) = (said(&session.place), said(&session.person));
        let header = Header::new(&self.list, &self.stock, self.checked_at(), place.as_deref(), person.as_deref());
        let mut lines = Lines::default();
        let mut out = Vec::new();
        lines.header(&header, &mut out);
        let mut entry = Vec::new();
        for (_, row, checked) in self.rows() {
            entry.clear();
            Entry::row(&row, checked).write(&mut entry);
            lines.rows(&entry, &mut out);
        }
        let totals = self.totals().clone();
        lines.end(&totals, &mut out);
        (out, lines.digest())
    }

    /// What is to be asked, supplier by supplier: products without a label, or whose label cannot be relied on, for which
    /// nobody has recorded a statement.
    fn requests(&self, about: &About, asking: &str) -> Vec<u8> {
        let mut wanted: BTreeMap<(&str, &str), (&str, String, Quantity, String)> = BTreeMap::new();
        for (item, checked) in self.items.iter().zip(&self.checked) {
            let relied =
                checked.finding.as_ref().is_some_and(|finding| finding.reliance() != labelcheck::stock::Reliance::No);
            let row = &item.row;
            let product = if row.product.is_empty() { &row.article } else { &row.product };
            if relied || product.is_empty() && row.code.is_empty() || self.statement(row).is_some() {
                continue;
            }
            let label = checked.finding.as_ref().and_then(|finding| finding.label.as_ref());
            let name = label.map(|label| format!("{} {}", label.brand, label.models.join(", "))).unwrap_or_default();
            let reason = checked.finding.as_ref().and_then(|finding| finding.reason).map_or("", |reason| reason.code());
            let reason = if is_without_label(item, checked) { "" } else { reason };
            let by = if product.is_empty() { row.code.as_str() } else { product };
            let entry = wanted
                .entry((&row.supplier, by))
                .or_insert_with(|| (&row.article, name, Quantity::default(), reason.to_owned()));
            entry.2 = entry.2.plus(checked.quantity.unwrap_or_default());
        }
        let mut out = String::from(
            "\u{feff}supplier,product,article,name,quantity,reason,asking,jurisdiction,on,demonstration,note\n",
        );
        for ((supplier, product), (article, name, quantity, reason)) in wanted {
            let cells = [
                supplier,
                product,
                article,
                &name,
                &quantity.to_string(),
                &reason,
                asking,
                about.jurisdiction.as_deref().unwrap_or_default(),
                &about.on.to_string(),
                if about.demonstration { "true" } else { "false" },
                &about.note,
            ]
            .map(|cell| csv_cell(cell).into_owned());
            out.push_str(&cells.join(","));
            out.push('\n');
        }
        out.into_bytes()
    }

    /// The time that the findings are of.
    fn checked_at(&self) -> Now {
        self.stock.now()
    }
}

/// Cells that are numbers in a workbook. Product numbers are texts there: they begin with zeros.
fn number(header: &str, cell: &str) -> Option<f64> {
    if !matches!(header, "line" | "counted") {
        return None;
    }
    cell.parse().ok()
}
