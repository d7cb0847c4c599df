//! The options of `labelcheck card`.

use crate::args::day;
use crate::badge::Making;
use labelcheck::Date;
use std::ffi::OsString;

#[derive(clap::Args, Debug)]
pub(crate) struct CardArgs {
    /// Scanned texts, files, or - for standard input, as for `labelcheck check`: a card for each label
    #[arg(required = true, value_name = "INPUT")]
    pub(crate) inputs: Vec<OsString>,
    /// The model that a card is for, where a label names several; may be given once for each label
    #[arg(long, value_name = "NAME")]
    pub(crate) model: Vec<String>,
    /// The day by which to check again [default: the last on which the answer stays what it is]
    ///
    /// By itself it is the last day before the label, the key list or the promise ends. Only an earlier one can be chosen.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) check_by: Option<Date>,
    #[command(flatten)]
    pub(crate) making: Making,
}
