//! The options of `labelcheck stock`.

use crate::args::{Speaking, clock, day, market};
use clap::ValueEnum;
use labelcheck::stock::Field;
use labelcheck::{Date, Now};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(clap::Args, Debug)]
pub(crate) struct StockArgs {
    /// Tables (CSV, NDJSON, XLSX), texts with a code on each line, pictures, folders of pictures, or - for standard input
    #[arg(required_unless_present = "watch", value_name = "FILE")]
    pub(crate) inputs: Vec<OsString>,
    /// Go on with what comes into a folder: pictures and lists that a scanner or a camera drops there, until Ctrl-C
    #[arg(long, value_name = "FOLDER", conflicts_with = "inputs")]
    pub(crate) watch: Option<PathBuf>,
    /// What the inputs are [default: by name and contents]
    #[arg(long, value_name = "FORM")]
    pub(crate) format: Option<Form>,
    /// Which column is what, by header or number: code=Label,quantity=Qty [default: by headers and contents]
    ///
    /// There are code, product, article, quantity, location, supplier, batch and condition.
    #[arg(long, value_name = "FIELD=COLUMN", value_delimiter = ',', value_parser = column)]
    pub(crate) columns: Vec<(Field, String)>,
    /// The decimal mark of quantities [default: as each number shows; 1,000 alone does not show it]
    #[arg(long, value_name = "MARK")]
    pub(crate) decimal: Option<Mark>,
    /// The country whose rule is asked about: gb, gb-nir, sg, au, eu
    #[arg(long, value_name = "CODE", value_parser = market)]
    pub(crate) jurisdiction: Option<String>,
    /// The day that the answer is about [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) on: Option<Date>,
    /// The folder with the key list to check against, from `labelcheck keys refresh` [default: the list built in]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    /// Answer only from a key list that has not expired and is at most seven days old
    #[arg(long)]
    pub(crate) relying: bool,
    /// Count labels and support periods that end within so many days
    #[arg(long, value_name = "DAYS", default_value_t = 30)]
    pub(crate) lapsing: u32,
    /// What makes the exit code another than 0
    ///
    /// does-not and not-relied and lapsing give 1, cannot-tell gives 2, bad-row gives 3. An input that cannot be read gives 3
    /// always.
    #[arg(long, value_name = "FINDINGS", value_delimiter = ',', default_value = "does-not,cannot-tell,bad-row")]
    pub(crate) fail_on: Vec<FailOn>,
    /// How the rows are written
    #[arg(long, value_name = "FORM", default_value = "table")]
    pub(crate) output_format: OutputForm,
    /// Write the rows to a file; a run that was interrupted goes on where it was
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Write a file too from which `labelcheck evidence verify` repeats every result, years later and with no network
    #[arg(long, value_name = "FILE")]
    pub(crate) evidence: Option<PathBuf>,
    /// Where the stock was checked, for the evidence file
    #[arg(long, value_name = "TEXT", requires = "evidence")]
    pub(crate) place: Option<String>,
    /// Who checked it, for the evidence file
    #[arg(long, value_name = "TEXT", requires = "evidence")]
    pub(crate) person: Option<String>,
    /// Begin anew, and replace outputs that exist
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) speaking: Speaking,
    /// The time to take for now [default: the system's]
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(crate) clock: Option<Now>,
}

/// What an input is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Form {
    Csv,
    Ndjson,
    Xlsx,
    Text,
    Pictures,
}

/// A decimal mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Mark {
    Point,
    Comma,
}

/// How rows are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum OutputForm {
    Table,
    Csv,
    Ndjson,
    Html,
}

/// What makes a run fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum FailOn {
    DoesNot,
    CannotTell,
    NotRelied,
    Lapsing,
    BadRow,
    Never,
}

fn column(text: &str) -> Result<(Field, String), String> {
    let (field, column) = text.split_once('=').ok_or("write FIELD=COLUMN, such as code=Label")?;
    let field = Field::from_name(field.trim())
        .ok_or_else(|| format!("the fields are {}", Field::ALL.map(Field::name).join(", ")))?;
    Ok((field, column.trim().to_owned()))
}
