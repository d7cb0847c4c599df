//! Writes a stock with every kind of trouble into a folder, and beside its files what is in it, for tests in other
//! languages: `make_stock_files SEED ROWS LABELS FOLDER`.

use labelcheck_integration::stock::make;
use serde_json::json;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [seed, rows, labels, folder] = &*args else { return Err("SEED ROWS LABELS FOLDER".into()) };
    let stock = make(seed.parse()?, rows.parse()?, labels.parse()?)?;
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    for (name, bytes) in &stock.files {
        std::fs::write(folder.join(name), bytes)?;
    }
    let names: Vec<&str> = stock.files.iter().map(|(name, _)| &**name).collect();
    let expected = json!({
        "files": names, "rows": stock.rows, "answers": stock.answers, "reasons": stock.reasons,
        "problems": stock.problems, "lapsing": stock.lapsing, "quantity": stock.quantity(),
    });
    std::fs::write(folder.join("expected.json"), expected.to_string())?;
    Ok(())
}
