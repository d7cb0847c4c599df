//! Which column of a table is what: guessed from the headers, else from the contents, and open to a person's own choice.

use super::Row;
use super::row::product_number;
use serde::{Deserialize, Serialize};

/// What a column may hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The scanned text.
    Code,
    /// The product number on the box.
    Product,
    /// The shop's own article number.
    Article,
    /// How many.
    Quantity,
    /// Where.
    Location,
    /// Who supplied it.
    Supplier,
    /// The batch.
    Batch,
    /// The condition.
    Condition,
}

impl Field {
    /// Every field, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Code,
        Self::Product,
        Self::Article,
        Self::Quantity,
        Self::Location,
        Self::Supplier,
        Self::Batch,
        Self::Condition,
    ];

    /// Its name in the published form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Product => "product",
            Self::Article => "article",
            Self::Quantity => "quantity",
            Self::Location => "location",
            Self::Supplier => "supplier",
            Self::Batch => "batch",
            Self::Condition => "condition",
        }
    }

    /// The field of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Headers that mean this field, as [`plain`] has them: in our languages, and as merchandise systems export them.
    const fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Code => &[
                "code",
                "label",
                "labels",
                "labelcode",
                "labeltext",
                "securitylabel",
                "qr",
                "qrcode",
                "qrtext",
                "qrdata",
                "scan",
                "scanned",
                "scannedtext",
                "scancode",
                "scandata",
                "text",
                "url",
                "link",
                "etikett",
                "etiquette",
                "codeqr",
                "codeetiquette",
                "texte",
                "lien",
                "cod",
                "codqr",
                "dolen",
                "标签",
                "标签代码",
                "二维码",
                "代码",
                "扫描",
                "扫描文本",
                "链接",
                "kod",
                "kodqr",
                "imbas",
                "pautan",
                "குறியீடு",
                "முத்திரை",
                "இணைப்பு",
            ],
            Self::Product => &[
                "product",
                "productnumber",
                "productno",
                "gtin",
                "gtin8",
                "gtin12",
                "gtin13",
                "gtin14",
                "ean",
                "ean8",
                "ean11",
                "ean13",
                "eancode",
                "eanupc",
                "upc",
                "upca",
                "upccode",
                "barcode",
                "barcodenumber",
                "productcode",
                "codebarres",
                "codeabarres",
                "codebarre",
                "numeroproduit",
                "numerodeproduit",
                "produit",
                "rhifcynnyrch",
                "cynnyrch",
                "codbar",
                "产品",
                "产品编号",
                "商品条码",
                "条形码",
                "条码",
                "nomborproduk",
                "noproduk",
                "produk",
                "kodbar",
                "தயாரிப்பு",
                "தயாரிப்புஎண்",
                "பட்டைக்குறியீடு",
            ],
            Self::Article => &[
                "article",
                "articlenumber",
                "articleno",
                "articleid",
                "sku",
                "item",
                "itemno",
                "itemnumber",
                "itemid",
                "itemcode",
                "material",
                "materialnumber",
                "matnr",
                "partno",
                "partnumber",
                "stockcode",
                "productid",
                "artikel",
                "artikelnummer",
                "artikelnr",
                "artnr",
                "artno",
                "reference",
                "ref",
                "numeroarticle",
                "numerodarticle",
                "codearticle",
                "eitem",
                "rhifeitem",
                "货号",
                "物料号",
                "物料",
                "商品编号",
                "nomborartikel",
                "noartikel",
                "nomboritem",
                "பொருள்",
                "பொருள்எண்",
            ],
            Self::Quantity => &[
                "quantity",
                "qty",
                "qtyonhand",
                "onhandqty",
                "onhand",
                "quantityonhand",
                "count",
                "counted",
                "stock",
                "stocklevel",
                "stockqty",
                "available",
                "pieces",
                "pcs",
                "units",
                "menge",
                "bestand",
                "anzahl",
                "labst",
                "quantite",
                "qte",
                "nombre",
                "nifer",
                "maint",
                "数量",
                "库存",
                "件数",
                "kuantiti",
                "bilangan",
                "stok",
                "அளவு",
                "எண்ணிக்கை",
                "இருப்பு",
            ],
            Self::Location => &[
                "location",
                "loc",
                "bin",
                "binlocation",
                "shelf",
                "aisle",
                "warehouse",
                "store",
                "branch",
                "site",
                "place",
                "lgort",
                "lgpla",
                "werks",
                "plant",
                "storagelocation",
                "storagebin",
                "lagerort",
                "lagerplatz",
                "emplacement",
                "magasin",
                "entrepot",
                "rayon",
                "lieu",
                "lleoliad",
                "silff",
                "warws",
                "位置",
                "库位",
                "仓库",
                "货架",
                "门店",
                "lokasi",
                "gudang",
                "rak",
                "cawangan",
                "இடம்",
                "கிடங்கு",
                "அலமாரி",
            ],
            Self::Supplier => &[
                "supplier",
                "suppliername",
                "supplierid",
                "supplierno",
                "vendor",
                "vendorname",
                "vendorid",
                "vendorno",
                "lifnr",
                "lieferant",
                "fournisseur",
                "nomfournisseur",
                "cyflenwr",
                "供应商",
                "供货商",
                "pembekal",
                "வழங்குநர்",
                "விநியோகஸ்தர்",
            ],
            Self::Batch => &[
                "batch",
                "batchno",
                "batchnumber",
                "batchid",
                "lot",
                "lotno",
                "lotnumber",
                "charge",
                "charg",
                "numerolot",
                "numerodelot",
                "nolot",
                "swp",
                "rhifswp",
                "批次",
                "批号",
                "kelompok",
                "nomborkelompok",
                "lotpengeluaran",
                "தொகுதி",
                "தொகுதிஎண்",
            ],
            Self::Condition => &[
                "condition",
                "itemcondition",
                "grade",
                "quality",
                "zustand",
                "etat",
                "cyflwr",
                "状况",
                "状态",
                "成色",
                "keadaan",
                "நிலை",
            ],
        }
    }
}

/// Rows that are looked at for a guess.
pub(super) const LOOKED_AT: usize = 50;

/// Which column of a table is what. It is data: a shell shows it, and a person may change it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Columns {
    /// The headers, as they are in the table; none where it has none.
    pub headers: Option<Vec<String>>,
    of: [Option<usize>; Field::ALL.len()],
}

impl Columns {
    /// Guesses from the first rows of a table. Fifty are enough.
    pub fn guess<C: AsRef<str>>(rows: &[Vec<C>]) -> Self {
        let mut columns = Self::default();
        if is_header(rows) {
            return Self::with_header(rows);
        }
        columns.guess_by_contents(&rows[..rows.len().min(LOOKED_AT)]);
        columns
    }

    /// The same for a table whose first row is known to name the columns.
    pub fn with_header<C: AsRef<str>>(rows: &[Vec<C>]) -> Self {
        let Some((first, data)) = rows.split_first() else { return Self::default() };
        let mut columns = Self::of_names(first);
        columns.guess_by_contents(&data[..data.len().min(LOOKED_AT)]);
        columns
    }

    /// Guesses from names alone, such as the members of an object.
    pub fn of_names<C: AsRef<str>>(names: &[C]) -> Self {
        let headers = names.iter().map(|name| name.as_ref().to_owned()).collect();
        let mut columns = Self { headers: Some(headers), ..Self::default() };
        let plain: Vec<String> = names.iter().map(|name| plain(name.as_ref())).collect();
        for field in Field::ALL {
            // The words stand in order of how sure they are.
            let found = field.headers().iter().find_map(|word| plain.iter().position(|header| header == word));
            columns.set(field, found);
        }
        columns
    }

    /// The only column of a list of codes.
    pub fn code_only() -> Self {
        let mut columns = Self::default();
        columns.set(Field::Code, Some(0));
        columns
    }

    /// The column of a field, from 0.
    pub fn get(&self, field: Field) -> Option<usize> {
        self.of[index(field)]
    }

    /// Says which column a field has. A column has one field: another that had it has none any more.
    pub fn set(&mut self, field: Field, column: Option<usize>) {
        if let Some(column) = column {
            for other in &mut self.of {
                if *other == Some(column) {
                    *other = None;
                }
            }
        }
        self.of[index(field)] = column;
    }

    /// The column that a person names: by its header, however it is written, or by its number from 1.
    pub fn find(&self, name: &str) -> Option<usize> {
        let headers = self.headers.as_deref().unwrap_or_default();
        let exact = headers.iter().position(|header| header.trim() == name.trim());
        let same = || headers.iter().position(|header| !plain(name).is_empty() && plain(header) == plain(name));
        let number = || name.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        exact.or_else(same).or_else(number)
    }

    /// Whether there is something to check: a code, or a product number.
    pub fn is_usable(&self) -> bool {
        self.get(Field::Code).is_some() || self.get(Field::Product).is_some()
    }

    /// Fills a row from the cells of a record. Strings are used again.
    pub fn fill<'c>(&self, cell: impl Fn(usize) -> Option<&'c str>, row: &mut Row) {
        for field in Field::ALL {
            let column = self.get(field);
            let text = column.and_then(&cell).unwrap_or_default().trim();
            let into = match field {
                Field::Code => &mut row.code,
                Field::Product => &mut row.product,
                Field::Article => &mut row.article,
                Field::Quantity => {
                    if column.is_none() {
                        row.quantity = None;
                        continue;
                    }
                    row.quantity.get_or_insert_default()
                }
                Field::Location => &mut row.location,
                Field::Supplier => &mut row.supplier,
                Field::Batch => &mut row.batch,
                Field::Condition => &mut row.condition,
            };
            into.clear();
            into.push_str(text);
        }
    }

    /// For what no header says: a column is what most of its cells look like.
    fn guess_by_contents<C: AsRef<str>>(&mut self, rows: &[Vec<C>]) {
        let has_header = self.headers.is_some();
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let share = |column: usize, is: &dyn Fn(&str) -> bool| {
            let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.as_ref().trim());
            let (mut filled, mut fitting) = (0_usize, 0_usize);
            for cell in cells.filter(|cell| !cell.is_empty()) {
                filled += 1;
                fitting += usize::from(is(cell));
            }
            (filled > 0 && fitting * 2 > filled).then_some(fitting)
        };
        let mut guess = |field: Field, is: &dyn Fn(&str) -> bool| {
            if self.get(field).is_some() {
                return;
            }
            let free = (0..width).filter(|column| !self.of.contains(&Some(*column)));
            let best = free.filter_map(|column| Some((share(column, is)?, core::cmp::Reverse(column)))).max();
            if let Some((_, core::cmp::Reverse(column))) = best {
                self.set(field, Some(column));
            }
        };
        guess(Field::Code, &is_code);
        guess(Field::Product, &|cell| product_number(cell).is_some() && cell.len() >= 8);
        // A number in a column that has a header means what the header says.
        if !has_header {
            guess(Field::Quantity, &|cell| cell.len() <= 6 && cell.bytes().all(|byte| byte.is_ascii_digit()));
        }
    }
}

fn index(field: Field) -> usize {
    Field::ALL.iter().position(|other| *other == field).unwrap_or(0)
}

/// Whether the first row names the columns: it has a word for one, or it alone has no code where the others have one.
fn is_header<C: AsRef<str>>(rows: &[Vec<C>]) -> bool {
    let Some(first) = rows.first() else { return false };
    let looks_like_data = |cell: &C| is_code(cell.as_ref()) || product_number(cell.as_ref()).is_some();
    if first.iter().any(looks_like_data) {
        return false;
    }
    let is_known = |cell: &C| {
        let plain = plain(cell.as_ref());
        Field::ALL.iter().any(|field| field.headers().contains(&&*plain))
    };
    first.iter().any(is_known) || rows.iter().skip(1).take(LOOKED_AT).flatten().any(looks_like_data)
}

fn is_code(cell: &str) -> bool {
    let cell = cell.trim();
    let is_link = cell.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    let digits = cell.strip_prefix('#').unwrap_or(cell);
    is_link || digits.len() >= 17 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A header as it is compared: small letters, without accents, spaces, punctuation and marks of the file's encoding.
fn plain(header: &str) -> String {
    let letters = header.chars().take(80).flat_map(char::to_lowercase);
    letters.map(without_accent).filter(|c| is_kept(*c)).collect()
}

/// Signs of scripts that are written with combining marks are kept whole: Tamil vowels are such marks.
fn is_kept(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{b82}'..='\u{bcd}')
}

fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ŵ' => 'w',
        'ŷ' | 'ÿ' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}
