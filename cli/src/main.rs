//! The labelcheck command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(labelcheck_cli::run(std::env::args_os()))
}
