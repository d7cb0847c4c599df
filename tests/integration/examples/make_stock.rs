//! Writes a stock made up for measurements: `cargo run --release -p labelcheck-integration --example make_stock ROWS LABELS
//! FILE`.

use labelcheck_integration::stock::make_plain;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [rows, labels, file] = &*args else { return Err("ROWS LABELS FILE".into()) };
    let stock = make_plain(7, rows.parse()?, labels.parse()?)?;
    for (_, bytes) in &stock.files {
        std::fs::write(file, bytes)?;
    }
    Ok(())
}
