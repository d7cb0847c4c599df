//! The product number in a GS1 Digital Link URI: the uncompressed form of ISO/IEC 18975, on any domain.
//!
//! `https://example.com/some/path/01/09506000134352/10/LOT?17=301231`: `01` is the application identifier of the product
//! number (GTIN), and the key qualifiers `22` (consumer product variant), `10` (batch) and `21` (serial number) may follow it, in
//! this order. What stands before `01`, and the query, may be anything. The convenience words of earlier versions (`/gtin/`)
//! are deprecated and not read.

/// The qualifiers of a product number, in the order in which they may stand.
const QUALIFIERS: [&str; 3] = ["22", "10", "21"];

/// The product number in the path of a link, from its first `/`; without query and fragment.
pub(super) fn product(path: &str) -> Option<u64> {
    let path = path.split(['?', '#']).next()?;
    let segments: Vec<&str> = path.strip_prefix('/')?.trim_end_matches('/').split('/').collect();
    // The last one: what stands before belongs to the host.
    let at = segments.iter().rposition(|segment| *segment == "01")?;
    let (number, rest) = segments.get(at + 1..)?.split_first()?;
    are_qualifiers(rest).then(|| number_of(number))?
}

/// Pairs of a qualifier and a value, each at most once and in order.
fn are_qualifiers(segments: &[&str]) -> bool {
    let mut allowed = QUALIFIERS.iter();
    segments.chunks(2).all(|pair| match pair {
        [qualifier, value] => !value.is_empty() && allowed.any(|known| known == qualifier),
        _ => false,
    })
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
            // A wrong check digit, no number, a wrong order, half a pair, another key, the old word.
            ("/01/09506000134353", None),
            ("/01/", None),
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
}
