//! The product number in a GS1 Digital Link URI: the uncompressed form of ISO/IEC 18975, on any domain.
//!
//! `https://example.com/some/path/01/09506000134352/10/LOT?17=301231`: `01` is the application identifier of the product
//! number (GTIN), and the key qualifiers `22` (consumer product variant), `10` (batch) and `21` (serial number) may follow it, in
//! this order. What stands before `01`, and the query, may be anything. The convenience words of earlier versions (`/gtin/`)
//! are deprecated and not read.

/// What may follow a product number: these qualifiers, in this order, or the serial number that others assigned.
const QUALIFIERS: [&[&str]; 2] = [&["22", "10", "21"], &["235"]];

/// The product number in the path of a link, from its first `/`; without query and fragment.
pub(super) fn product(path: &str) -> Option<u64> {
    let path = path.split(['?', '#']).next()?;
    let path = path.strip_prefix('/')?.trim_end_matches('/');
    QUALIFIERS.into_iter().find_map(|qualifiers| before(path, qualifiers))
}

/// The number before these qualifiers, or some of them. Read from the end: what stands before the number belongs to the
/// host, even if it looks the same, and a batch may be `01`.
fn before(path: &str, mut qualifiers: &[&str]) -> Option<u64> {
    let mut segments = path.rsplit('/');
    loop {
        let (value, key) = (segments.next()?, segments.next()?);
        if key == "01" {
            return number_of(value);
        }
        let at = qualifiers.iter().position(|qualifier| *qualifier == key && !value.is_empty())?;
        qualifiers = &qualifiers[..at];
    }
}

/// A number of 8, 12, 13 or 14 digits with its check digit.
fn number_of(digits: &str) -> Option<u64> {
    let is_number = [8, 12, 13, 14].contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| digits.parse().ok())??;
    crate::label::is_product_number(number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::product;

    /// Paths as in the examples of the GS1 Digital Link standard, and what is none.
    #[test]
    fn the_number_stands_behind_01() {
        for (path, number) in [
            ("/01/09506000134352", Some(9_506_000_134_352)),
            ("/01/9506000134352", Some(9_506_000_134_352)),
            ("/some-extra/data/01/09506000134352/", Some(9_506_000_134_352)),
            ("/01/09506000134352/10/ABC123/21/12345?17=180426", Some(9_506_000_134_352)),
            ("/01/09506000134352/22/2A", Some(9_506_000_134_352)),
            ("/01/09506000134352/10/AB%2F1", Some(9_506_000_134_352)),
            ("/01/4006381333931", Some(4_006_381_333_931)),
            ("/01/96385074", Some(96_385_074)),
            ("/a/01/b/01/4006381333931", Some(4_006_381_333_931)),
            // A batch and a serial number that look like keys.
            ("/01/4006381333931/10/01", Some(4_006_381_333_931)),
            ("/01/4006381333931/10/01/21/22", Some(4_006_381_333_931)),
            ("/01/4006381333931/10/%2F%", Some(4_006_381_333_931)),
            // A wrong check digit, no number, a wrong order, half a pair, another key, the old word.
            ("/01/09506000134353", None),
            ("/01/", None),
            ("/01", None),
            ("01/09506000134352", None),
            ("/x01/09506000134352", None),
            ("/01/00000000000000", None),
            ("/01/+506000134352", None),
            ("/01/０９５０６０００１３４３５２", None),
            ("/01/09506000134352/10/1/10/2", None),
            ("/01/09506000134352/235/1/21/2", None),
            ("/01/09506000134352/reviews", None),
            ("/01/09506000134352/lot/1", None),
            ("\\01\\09506000134352", None),
            ("/01/0950600013435x", None),
            ("/01/09506000134352/21/1/10/2", None),
            ("/01/09506000134352/10", None),
            ("/01/09506000134352/10//21/1", None),
            ("/01/09506000134352/3103/000195", None),
            ("/gtin/09506000134352", None),
            ("/00/109506000134352", None),
            ("/?01=09506000134352", None),
            ("", None),
        ] {
            assert_eq!(product(path), number, "{path}");
        }
    }

    /// From the tests of GS1's own reader, the Barcode Syntax Engine (gs1/gs1-syntax-engine, `src/c-lib/dl.c`), those about
    /// the key 01. It wants no slash at the end and looks at the query; we do not mind.
    #[test]
    fn links_are_read_as_by_gs1() {
        const ONE_NUMBER: [&str; 10] = [
            "/01/12312312312333",
            "/01/12312312312333/22/TEST/10/ABC/21/XYZ",
            "/01/12312312312333/235/TEST",
            "/01/12312312312333?99=ABC&98=XYZ",
            "/01/12312312312333?&&&99=ABC&&&&&&98=XYZ&&&",
            "/01/12312312312333?singleton1&unknown1=555&99=ABC&singleton2&unknown2=6666&98=XYZ&unknown3=777&singleton3",
            "/01/12312312312333/22/ABC%2d123?99=ABC&98=XYZ%2f987",
            "/01/12312312312333/22/ABC+123?99=ABC&98=XYZ%2f987",
            "/01/12312312312333/22/test/10/abc/21/xyz#",
            "/01/12312312312333/22/test/10/abc/21/xyz#fragment",
        ];
        for path in ONE_NUMBER {
            assert_eq!(product(path), Some(12_312_312_312_333), "{path}");
        }
        for (path, number) in [
            ("/01/2112345678900", Some(2_112_345_678_900)),
            ("/01/416000336108", Some(416_000_336_108)),
            ("/01/02345673", Some(2_345_673)),
            ("/some-extra/pathinfo/01/9520123456788", Some(9_520_123_456_788)),
            ("/01/09520123456788/10/ABC1/21/12345?17=180426", Some(9_520_123_456_788)),
            ("/01/9520123456788?3103=000195&3922=0299&17=201225", Some(9_520_123_456_788)),
            ("/gtin/12312312312333/ser/ABC123", None),
            ("/00/952012345678912345?02=09520123456788&37=25&10=ABC123", None),
            ("/414/9520123456788/254/32a%2Fb", None),
            ("/8004/9520614141234567?01=9520123456788", None),
            ("/01/09520123456788/89/ABC123?99=XYZ", None),
            // Compressed, as in the tests of Solidsoft-Reply/Gs1DigitalLinkLib, and behind a number in full.
            ("/AN2yxDhfaiaw", None),
            ("/01/05412345000013/AN2yxDhfaiaw", None),
        ] {
            assert_eq!(product(path), number, "{path}");
        }
    }
}
