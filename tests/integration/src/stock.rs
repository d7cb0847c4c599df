//! A stock made up for tests and measurements: it has every kind of trouble in it, and knows how much of each.

use crate::repository;
use crate::sample::read;
use labelcheck::issue::{Description, Format, SecretKey, sign, text};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A made stock: files in several forms and encodings, and what is in them.
#[derive(Default)]
pub struct MadeStock {
    /// Names with contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many rows there are, bad ones included.
    pub rows: u64,
    /// Rows by answer.
    pub answers: BTreeMap<String, u64>,
    /// Rows by reason code.
    pub reasons: BTreeMap<String, u64>,
    /// Rows by what is wrong with the row itself.
    pub problems: BTreeMap<String, u64>,
    /// Rows whose label ends within thirty days of the samples' day.
    pub lapsing: u64,
    /// The sum of the quantities that are numbers, in hundredths.
    pub hundredths: u64,
}

impl MadeStock {
    /// The sum of the quantities as it is written.
    pub fn quantity(&self) -> String {
        let text = format!("{}.{:02}", self.hundredths / 100, self.hundredths % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// What a row is about.
#[derive(Clone, Copy)]
enum Item {
    Good,
    Lapsing,
    Withdrawn,
    Suspended,
    Expired,
    Stolen,
    Stranger,
    Tampered,
    WrongProduct,
    Foreign,
    LookAlike,
    OfficialLink,
    NumberOnly,
    Unreadable,
}

/// How often each kind comes, of a hundred.
const SHARES: [(Item, u64); 14] = [
    (Item::Good, 60),
    (Item::Lapsing, 6),
    (Item::Withdrawn, 4),
    (Item::Suspended, 3),
    (Item::Expired, 4),
    (Item::Stolen, 2),
    (Item::Stranger, 3),
    (Item::Tampered, 2),
    (Item::WrongProduct, 3),
    (Item::Foreign, 4),
    (Item::LookAlike, 2),
    (Item::OfficialLink, 2),
    (Item::NumberOnly, 3),
    (Item::Unreadable, 2),
];

impl Item {
    /// The answer and the reason that the check gives.
    fn expected(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Good | Self::Lapsing => ("checks-out", None),
            Self::Withdrawn => ("does-not", Some("STA-WITHDRAWN")),
            Self::Suspended => ("does-not", Some("STA-SUSPENDED")),
            Self::Expired => ("does-not", Some("DAT-EXPIRED")),
            Self::Stolen => ("does-not", Some("KEY-COMPROMISED")),
            Self::Stranger => ("cannot-tell", Some("KEY-UNKNOWN")),
            Self::Tampered => ("does-not", Some("SIG-BAD")),
            Self::WrongProduct => ("does-not", Some("PRD-OTHER")),
            Self::Foreign => ("cannot-tell", Some("KND-OTHER")),
            Self::LookAlike => ("cannot-tell", Some(LOOK_ALIKE)),
            Self::OfficialLink => ("cannot-tell", Some("KND-LINK")),
            Self::NumberOnly => ("cannot-tell", Some("KND-PRODUCT")),
            Self::Unreadable => ("cannot-tell", Some("FMT-DIGITS")),
        }
    }
}

/// The reason that a link gets that imitates an authority's.
const LOOK_ALIKE: &str = "KND-OTHER";

/// The number on the boxes, and that of another product.
const NUMBER: &str = "4006381333931";
const OTHER_NUMBER: &str = "036000291452";

/// The forms of the files, in turn.
const FORMS: [Form; 6] = [Form::Plain, Form::Excel, Form::Wide, Form::Windows, Form::Mixed, Form::Objects];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Commas, UTF-8.
    Plain,
    /// `sep=;`, a byte order mark, decimal commas.
    Excel,
    /// Tabs, UTF-16.
    Wide,
    /// Semicolons, Windows-1252.
    Windows,
    /// Commas; some rows UTF-8, some Windows-1252.
    Mixed,
    /// NDJSON.
    Objects,
}

/// Makes a stock of so many rows with so many different labels; the same seed makes the same.
///
/// # Errors
/// Where the keys of the demonstration cannot be read.
pub fn make(seed: u64, rows: usize, labels: usize) -> Result<MadeStock, String> {
    let mut random = Random(seed.max(1));
    let labels = Labels::make(labels)?;
    let mut stock = MadeStock::default();
    let per_file = rows.div_ceil(FORMS.len()).max(1);
    for (at, form) in FORMS.into_iter().enumerate() {
        let count = per_file.min(rows.saturating_sub(at * per_file));
        if count > 0 {
            let file = file(form, count, &labels, &mut random, &mut stock);
            stock.files.push(file);
        }
    }
    Ok(stock)
}

/// Makes one table, commas and UTF-8, for measurements.
///
/// # Errors
/// As for [`make`].
pub fn make_plain(seed: u64, rows: usize, labels: usize) -> Result<MadeStock, String> {
    let mut random = Random(seed.max(1));
    let labels = Labels::make(labels)?;
    let mut stock = MadeStock::default();
    let file = file(Form::Plain, rows, &labels, &mut random, &mut stock);
    stock.files.push(file);
    Ok(stock)
}

/// A row as cells: code, product number, article, quantity, location, supplier, batch, condition.
type Cells = [String; 8];

const HEADERS: [&str; 8] = ["Label code", "GTIN", "SKU", "Qty", "Bin location", "Supplier", "Lot no.", "Condition"];

fn file(form: Form, rows: usize, labels: &Labels, random: &mut Random, stock: &mut MadeStock) -> (String, Vec<u8>) {
    let (name, separator) = match form {
        Form::Plain => ("plain.csv", ','),
        Form::Excel => ("excel.csv", ';'),
        Form::Wide => ("wide.tsv", '\t'),
        Form::Windows => ("windows.csv", ';'),
        Form::Mixed => ("mixed.csv", ','),
        Form::Objects => ("objects.ndjson", ','),
    };
    let mut bytes = Vec::new();
    let mut put = |line: String, at: usize| match form {
        Form::Plain | Form::Excel | Form::Objects => bytes.extend(line.as_bytes()),
        Form::Wide => bytes.extend(line.encode_utf16().flat_map(u16::to_le_bytes)),
        // The only letter beyond ASCII here is in both at the same place.
        Form::Windows => bytes.extend(line.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))),
        Form::Mixed if at.is_multiple_of(2) => bytes.extend(line.as_bytes()),
        Form::Mixed => bytes.extend(line.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))),
    };
    match form {
        Form::Excel => put("\u{feff}sep=;\r\n".to_owned(), 0),
        Form::Wide => put("\u{feff}".to_owned(), 0),
        _ => {}
    }
    if form != Form::Objects {
        put(format!("{}\r\n", HEADERS.join(&separator.to_string())), 0);
    }
    for at in 0..rows {
        let (cells, extra) = row(form, labels, random, stock);
        let line = match form {
            Form::Objects if extra => "{\"Label code\": \"cut".to_owned(),
            Form::Objects => {
                let members = HEADERS.iter().zip(&cells).map(|(name, cell)| format!("{name:?}:{cell:?}"));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }
            _ => {
                let quoted = cells.iter().map(|cell| {
                    let needs = cell.contains([separator, '"', '\n']);
                    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
                });
                let line = quoted.collect::<Vec<_>>().join(&separator.to_string());
                if extra { format!("{line}{separator}one more") } else { line }
            }
        };
        put(format!("{line}\r\n"), at);
    }
    (name.to_owned(), bytes)
}

/// Makes a row, and counts what it is. The second is whether it cannot be taken apart.
fn row(form: Form, labels: &Labels, random: &mut Random, stock: &mut MadeStock) -> (Cells, bool) {
    let item = random.item();
    let hundredths = match random.below(4) {
        0 => 25 * (1 + random.below(400)),
        _ => 100 * (1 + random.below(50)),
    };
    let mark = if matches!(form, Form::Excel | Form::Windows) { ',' } else { '.' };
    let mut quantity = format!("{}", hundredths / 100);
    if hundredths % 100 > 0 {
        let _ = write!(quantity, "{mark}{:02}", hundredths % 100);
    }
    let article = format!("A-{:05}", random.below(5_000));
    let place = ["Aisle 1", "Aisle 2, \"left\"", "Caf\u{e9}", "=cmd"][random.pick(4)].to_owned();
    let mut cells = [
        labels.code(item, random),
        NUMBER.to_owned(),
        article,
        quantity,
        place,
        ["North Ltd", "S\u{fc}d GmbH"][random.pick(2)].to_owned(),
        format!("L{}", random.below(99)),
        ["new", "returned"][random.pick(2)].to_owned(),
    ];
    match item {
        Item::WrongProduct => cells[1] = OTHER_NUMBER.to_owned(),
        Item::Foreign | Item::LookAlike | Item::OfficialLink | Item::Unreadable => cells[1].clear(),
        _ => {}
    }
    stock.rows += 1;
    let mut problem = |code: &str| *stock.problems.entry(code.to_owned()).or_default() += 1;
    // One row of thirty has something wrong in itself.
    let trouble = if random.below(30) == 0 { 1 + random.below(4) } else { 0 };
    match trouble {
        1 => {
            cells[3] = ["", "a few", "1,000", "12pcs"][random.pick(4)].to_owned();
            problem("ROW-QUANTITY");
        }
        2 if !matches!(item, Item::WrongProduct | Item::NumberOnly) => {
            cells[1] = ["4006381333932", "4.00638E+12"][random.pick(2)].to_owned();
            problem("ROW-PRODUCT");
        }
        3 => {
            problem("ROW-SHAPE");
            return (cells, true);
        }
        4 => {
            cells[0].clear();
            cells[1].clear();
            problem("ROW-EMPTY");
        }
        _ => {}
    }
    if trouble != 1 {
        stock.hundredths += hundredths;
    }
    if trouble != 4 {
        let (answer, reason) = item.expected();
        *stock.answers.entry(answer.to_owned()).or_default() += 1;
        if let Some(reason) = reason {
            *stock.reasons.entry(reason.to_owned()).or_default() += 1;
        }
        stock.lapsing += u64::from(matches!(item, Item::Lapsing));
    }
    (cells, false)
}

/// Labels of each kind.
struct Labels {
    kinds: Vec<Vec<String>>,
}

impl Labels {
    fn make(count: usize) -> Result<Self, String> {
        let key = |name: &str| {
            let pem = read(&repository("labels/keys").join(format!("{name}.pem")))?;
            SecretKey::from_pem(&pem).map_err(|error| error.to_string())
        };
        let (own, stolen, stranger) = (key("sg-authority")?, key("sg-authority-stolen")?, key("stranger")?);
        let mut kinds = Vec::new();
        for (item, share) in SHARES {
            let share = usize::try_from(share).unwrap_or(1);
            let several = (count * share / 100).max(1);
            let make = |number: usize| match item {
                Item::Good | Item::WrongProduct => signed(&own, number, 1, "2026-11-02", "2036-11-30", false),
                Item::Lapsing => signed(&own, number, 1, "2026-11-02", "2026-12-10", false),
                Item::Withdrawn => signed(&own, number, 40, "2026-11-02", "2028-10-31", false),
                Item::Suspended => signed(&own, number, 41, "2026-11-02", "2028-10-31", false),
                Item::Expired => signed(&own, number, 4, "2026-01-05", "2026-10-31", false),
                Item::Stolen => signed(&stolen, number, 25, "2026-11-02", "2028-10-31", false),
                Item::Stranger => signed(&stranger, number, 8, "2026-11-02", "2028-10-31", false),
                Item::Tampered => signed(&own, number, 1, "2026-11-02", "2036-11-30", true),
                Item::Foreign => {
                    Ok(["WIFI:T:WPA;S:caf\u{e9};;", "HC1:6BFOXN", "=HYPERLINK(1)", "menu"][number % 4].to_owned())
                }
                Item::LookAlike => Ok(format!("https://www.csa-gov-sg.example/cls/{number}")),
                Item::OfficialLink => Ok(format!("https://www.csa.gov.sg/cls/{number}")),
                Item::NumberOnly => Ok(String::new()),
                // A chunk of seventeen digits whose value does not fit seven bytes.
                Item::Unreadable => Ok(format!("HTTPS://LABELCHECK.EXAMPLE/#{:017}", 99_999_999_999_999_999 - number)),
            };
            let made: Result<Vec<String>, String> = (0..several).map(make).collect();
            kinds.push(made?);
        }
        Ok(Self { kinds })
    }

    fn code(&self, item: Item, random: &mut Random) -> String {
        let at = SHARES.iter().position(|(other, _)| core::mem::discriminant(other) == core::mem::discriminant(&item));
        let labels = &self.kinds[at.unwrap_or(0)];
        labels[random.pick(labels.len())].clone()
    }
}

fn signed(
    key: &SecretKey,
    number: usize,
    status: u32,
    issued: &str,
    expires: &str,
    tampered: bool,
) -> Result<String, String> {
    let description = format!(
        "host = \"labelcheck.example\"\nutc_offset = \"+08:00\"\nissuer = \"sg/cls\"\nnumber = \"CSA/DEMO/{:05}\"\n\
         issued = \"{issued}\"\nexpires = \"{expires}\"\nstatus = {{ list = 1, index = {status} }}\nbrand = \"Lumen\"\n\
         models = [\"Cam {number}\"]\ncategory = 3\ndocument = \"v1.4\"\nlevel = 2\nassurance = \"checked\"\n\
         product_numbers = [{NUMBER}]\nsupport = [{{ end = \"2035-12-31\" }}]\n",
        number % 100_000
    );
    let description = Description::read(&description, Format::Toml).map_err(|error| error.to_string())?;
    let mut label = sign(&description.facts, key).map_err(|error| error.to_string())?;
    if tampered && let Some(byte) = label.last_mut() {
        // Within the signature: what it signs stays as it was.
        *byte ^= 1;
    }
    text(&description.host, &label).map_err(|error| error.to_string())
}

/// Numbers at random, the same for the same seed (Marsaglia's xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit.max(1)
    }

    fn pick(&mut self, count: usize) -> usize {
        usize::try_from(self.below(u64::try_from(count).unwrap_or(1))).unwrap_or(0)
    }

    fn item(&mut self) -> Item {
        let mut at = self.below(SHARES.iter().map(|(_, share)| share).sum());
        for (item, share) in SHARES {
            match at.checked_sub(share) {
                Some(rest) => at = rest,
                None => return item,
            }
        }
        Item::Good
    }
}
