//! The facts claim, and the label as a whole: claims, facts and status reference.
//!
//! ```cddl
//! facts = {
//!   0 => 1,                          ; format version
//!   1 => name,                       ; brand
//!   2 => [1*32 name],                ; models
//!   ? 3 => name,                     ; variant
//!   ? 4 => [1*16 gtin],              ; product numbers
//!   ? 5 => name,                     ; batch
//!   ? 6 => 0..9999,                  ; category
//!   ? 7 => name,                     ; scheme document and version
//!   ? 8 => 1..9,                     ; level
//!   9 => 0..2,                       ; assurance: declared, checked, tested
//!   ? 10 => [1*8 support],           ; support statements; absent: not stated
//!   ? 11 => [2*8 part],              ; parts of a set; then no key 10
//!   ? 12 => link,                    ; contact for reporting weaknesses
//!   ? 13 => bstr .size 32,           ; SHA-256 of a full statement
//!   ? 14 => link,                    ; link to a full statement; then no key 13
//!   ? 15 => statement,               ; statement profile
//!   * nint => any                    ; ignored
//! }
//! support = { 0 => end, ? 1 => name, ? 2 => [1*16 market], ? 3 => [1*32 name], ? 4 => 1, * nint => any }
//!           ; end, promised by, markets, models, basis: earliest date of any unit
//! end = false / date                 ; false: there are no security updates
//! date = 200001..219912 / 20000101..21991231
//! part = { 0 => name, ? 1 => [1*8 support], ? 2 => false, * nint => any }   ; 2: not connected
//! status = [1..255, 0..16777215]     ; list, index
//! name = tstr .size (1..96)
//! link = tstr .size (1..128)
//! market = tstr .regexp "[a-z]{2}"
//! gtin = 1..99999999999999
//! ```

use super::text;
use crate::cbor::Reader;
#[cfg(any(feature = "issue", test))]
use crate::cbor::{Head, Writer};
use crate::cwt::Claims;
use crate::date::EndDate;
use crate::error::{DecodeError, DecodeErrorKind, Layer};
use crate::limits;
use crate::report::{
    Assurance, Basis, ComplianceStatement, End, LabelFacts, Part, Party, Standard, StatusReference, SupportStatement,
};

type Result<T> = core::result::Result<T, DecodeErrorKind>;

/// The one format version there is.
const VERSION: u64 = 1;

/// Reads the private claims, and holds everything to its limits.
pub(super) fn read(claims: &Claims<'_>) -> core::result::Result<LabelFacts, DecodeError> {
    let at = |at| move |kind| DecodeError { at, kind };
    let mut label = facts(claims.facts).map_err(at(Layer::Facts))?;
    claims.issuer.clone_into(&mut label.issuer);
    claims.subject.clone_into(&mut label.number);
    label.issued = claims.issued;
    label.not_before = claims.not_before;
    label.expires = claims.expires;
    label.status = claims.status.map(status).transpose().map_err(at(Layer::Claims))?;
    check(&label).map_err(|(field, kind)| {
        let claim = matches!(field, "issuer" | "number" | "issued" | "not_before" | "expires" | "status");
        DecodeError { at: if claim { Layer::Claims } else { Layer::Facts }, kind }
    })?;
    Ok(label)
}

/// Writes the claims set. An error names the field.
#[cfg(any(feature = "issue", test))]
pub(super) fn write(label: &LabelFacts) -> core::result::Result<Vec<u8>, (&'static str, DecodeErrorKind)> {
    check(label)?;
    let facts = encode::facts(label);
    let status = label.status.map(encode::status);
    let claims = Claims {
        issuer: &label.issuer,
        subject: &label.number,
        expires: label.expires,
        not_before: label.not_before,
        issued: label.issued,
        facts: &facts,
        status: status.as_deref(),
    };
    Ok(claims.write())
}

fn facts(bytes: &[u8]) -> Result<LabelFacts> {
    let mut label = blank();
    let (mut version, mut assurance) = (None, None);
    let mut reader = Reader::new(bytes);
    reader.map(|key, r| {
        match key {
            0 => version = Some(r.unsigned()?),
            1 => label.brand = name(r)?,
            2 => label.models = r.array(1..=limits::MODELS, name)?,
            3 => label.variant = Some(name(r)?),
            4 => label.product_numbers = r.array(1..=limits::PRODUCT_NUMBERS, Reader::unsigned)?,
            5 => label.batch = Some(name(r)?),
            6 => label.category = Some(number(r)?),
            7 => label.document = Some(name(r)?),
            8 => label.level = Some(number(r)?),
            9 => {
                assurance = Some(match r.unsigned()? {
                    0 => Assurance::Declared,
                    1 => Assurance::Checked,
                    2 => Assurance::Tested,
                    _ => return Err(DecodeErrorKind::Newer),
                });
            }
            10 => label.support = statements(r)?,
            11 => label.parts = r.array(2..=limits::PARTS, part)?,
            12 => label.contact = Some(name(r)?),
            13 => {
                let digest = <[u8; 32]>::try_from(r.byte_string()?).map_err(|_| DecodeErrorKind::Range)?;
                label.digest = Some(hex::encode(digest));
            }
            14 => label.link = Some(name(r)?),
            15 => label.statement = Some(statement(r)?),
            _ => other(key, r)?,
        }
        // A newer version may have changed any field that follows; nothing more is read of it.
        if version != Some(VERSION) {
            Err(if version.is_some() { DecodeErrorKind::Newer } else { DecodeErrorKind::Missing })
        } else {
            Ok(())
        }
    })?;
    reader.end()?;
    label.assurance = assurance.ok_or(DecodeErrorKind::Missing)?;
    if version.is_none() || label.brand.is_empty() || label.models.is_empty() {
        return Err(DecodeErrorKind::Missing);
    }
    Ok(label)
}

fn statements(r: &mut Reader<'_>) -> Result<Vec<SupportStatement>> {
    r.array(1..=limits::SUPPORT_STATEMENTS, |r| {
        let mut statement = SupportStatement {
            end: End::Unsupported,
            by: None,
            markets: Vec::new(),
            models: Vec::new(),
            basis: Basis::Fixed,
        };
        let mut end = None;
        r.map(|key, r| {
            match key {
                0 => end = Some(read_end(r)?),
                1 => statement.by = Some(name(r)?),
                2 => statement.markets = r.array(1..=limits::MARKETS, name)?,
                3 => statement.models = r.array(1..=limits::MODELS, name)?,
                4 if r.unsigned()? == 1 => statement.basis = Basis::EarliestUnit,
                4 => return Err(DecodeErrorKind::Newer),
                _ => other(key, r)?,
            }
            Ok(())
        })?;
        statement.end = end.ok_or(DecodeErrorKind::Missing)?;
        Ok(statement)
    })
}

fn part(r: &mut Reader<'_>) -> Result<Part> {
    let mut part = Part { name: String::new(), connected: true, support: Vec::new() };
    r.map(|key, r| {
        match key {
            0 => part.name = name(r)?,
            1 => part.support = statements(r)?,
            2 if r.bool()? => return Err(DecodeErrorKind::Range),
            2 => part.connected = false,
            _ => other(key, r)?,
        }
        Ok(())
    })?;
    if part.name.is_empty() { Err(DecodeErrorKind::Missing) } else { Ok(part) }
}

/// ```cddl
/// statement = {
///   0 => name,                       ; product type; the batch is key 5 of the facts
///   1 => [1*4 [name, address]],      ; manufacturers
///   ? 2 => [1*4 [name, address]],    ; authorised representatives
///   ? 3 => [1*4 [name, date]],       ; standards: number and version, date
///   4 => end,                        ; support period as correct at first supply
///   5 => [name, name],               ; signatory, function
///   6 => name,                       ; place of issue
///   * nint => any
/// }
/// address = tstr .size (1..192)
/// ```
fn statement(r: &mut Reader<'_>) -> Result<ComplianceStatement> {
    let (mut product_type, mut manufacturers, mut end, mut signatory, mut place) = (None, None, None, None, None);
    let (mut representatives, mut standards) = (Vec::new(), Vec::new());
    r.map(|key, r| {
        match key {
            0 => product_type = Some(name(r)?),
            1 => manufacturers = Some(r.array(1..=limits::PARTIES, party)?),
            2 => representatives = r.array(1..=limits::PARTIES, party)?,
            3 => {
                standards =
                    r.array(1..=limits::PARTIES, |r| pair(r, |name, r| Ok(Standard { name, date: date(r)? })))?
            }
            4 => end = Some(read_end(r)?),
            5 => signatory = Some(pair(r, |who, r| Ok((who, name(r)?)))?),
            6 => place = Some(name(r)?),
            _ => other(key, r)?,
        }
        Ok(())
    })?;
    let missing = DecodeErrorKind::Missing;
    let (signatory, function) = signatory.ok_or(missing)?;
    Ok(ComplianceStatement {
        product_type: product_type.ok_or(missing)?,
        manufacturers: manufacturers.ok_or(missing)?,
        representatives,
        standards,
        support_at_first_supply: end.ok_or(missing)?,
        signatory,
        function,
        place: place.ok_or(missing)?,
    })
}

fn party(r: &mut Reader<'_>) -> Result<Party> {
    pair(r, |who, r| Ok(Party { name: who, address: name(r)? }))
}

/// An array of two, a name first.
fn pair<T>(r: &mut Reader<'_>, second: impl Fn(String, &mut Reader<'_>) -> Result<T>) -> Result<T> {
    let mut first = None;
    let mut both = None;
    r.array(2..=2, |r| {
        match first.take() {
            None => first = Some(name(r)?),
            Some(name) => both = Some(second(name, r)?),
        }
        Ok(())
    })?;
    both.ok_or(DecodeErrorKind::Missing)
}

fn status(bytes: &[u8]) -> Result<StatusReference> {
    let mut reader = Reader::new(bytes);
    let numbers = reader.array(2..=2, Reader::unsigned)?;
    let list = u8::try_from(numbers[0]).map_err(|_| DecodeErrorKind::Range)?;
    let index = u32::try_from(numbers[1]).map_err(|_| DecodeErrorKind::Range)?;
    Ok(StatusReference { list, index })
}

/// An unknown key: a negative one may be ignored, any other means that the label was made for a newer checker.
fn other(key: i64, r: &mut Reader<'_>) -> Result<()> {
    r.item()?;
    if key < 0 { Ok(()) } else { Err(DecodeErrorKind::Newer) }
}

/// A text; [`check`] holds it to its limit.
fn name(r: &mut Reader<'_>) -> Result<String> {
    let text = r.text()?;
    if text.is_empty() { Err(DecodeErrorKind::TextCharacters) } else { Ok(text.to_owned()) }
}

fn number<T: TryFrom<u64>>(r: &mut Reader<'_>) -> Result<T> {
    T::try_from(r.unsigned()?).map_err(|_| DecodeErrorKind::Range)
}

fn date(r: &mut Reader<'_>) -> Result<EndDate> {
    EndDate::from_number(r.unsigned()?).ok_or(DecodeErrorKind::Date)
}

fn read_end(r: &mut Reader<'_>) -> Result<End> {
    if r.clone().bool() == Ok(false) { r.bool().map(|_| End::Unsupported) } else { date(r).map(End::Date) }
}

fn blank() -> LabelFacts {
    LabelFacts {
        issuer: String::new(),
        number: String::new(),
        issued: crate::date::Instant::from_seconds(0),
        not_before: None,
        expires: None,
        status: None,
        brand: String::new(),
        models: Vec::new(),
        variant: None,
        product_numbers: Vec::new(),
        batch: None,
        category: None,
        document: None,
        level: None,
        assurance: Assurance::Declared,
        support: Vec::new(),
        parts: Vec::new(),
        contact: None,
        digest: None,
        link: None,
        statement: None,
    }
}

/// The rules that hold for every label, whoever encodes it. Reading and writing both go through here.
fn check(label: &LabelFacts) -> core::result::Result<(), (&'static str, DecodeErrorKind)> {
    use DecodeErrorKind::{CheckDigit, Conflict, Date, Range};
    let require = |holds: bool, field, kind| if holds { Ok(()) } else { Err((field, kind)) };
    let text = |field, text: &str, limit| text::check(text, limit).map_err(|kind| (field, kind));
    let names = |field, list: &[String]| list.iter().try_for_each(|name| text(field, name, limits::NAME_BYTES));

    text("issuer", &label.issuer, limits::ISSUER_BYTES)?;
    require(text::is_issuer(&label.issuer), "issuer", Range)?;
    text("number", &label.number, limits::NUMBER_BYTES)?;
    for (field, instant) in
        [("issued", Some(label.issued)), ("not_before", label.not_before), ("expires", label.expires)]
    {
        require(instant.is_none_or(|instant| limits::INSTANTS.contains(&instant.seconds())), field, Date)?;
    }
    let start = label.not_before.map_or(label.issued, |start| start.max(label.issued));
    require(label.expires.is_none_or(|expires| expires > start), "expires", Range)?;
    if let Some(status) = label.status {
        require(status.list > 0 && u64::from(status.index) <= limits::STATUS_INDEX, "status", Range)?;
    }

    text("brand", &label.brand, limits::NAME_BYTES)?;
    require((1..=limits::MODELS).contains(&label.models.len()), "models", Range)?;
    names("models", &label.models)?;
    for (field, value) in [("variant", &label.variant), ("batch", &label.batch), ("document", &label.document)] {
        value.as_deref().map_or(Ok(()), |value| text(field, value, limits::NAME_BYTES))?;
    }
    for (field, value) in [("contact", &label.contact), ("link", &label.link)] {
        value.as_deref().map_or(Ok(()), |value| text(field, value, limits::LINK_BYTES))?;
    }
    require(label.product_numbers.len() <= limits::PRODUCT_NUMBERS, "product_numbers", Range)?;
    require(
        label.product_numbers.iter().all(|&number| text::is_product_number(number)),
        "product_numbers",
        CheckDigit,
    )?;
    require(label.category.is_none_or(|category| u64::from(category) <= limits::CATEGORY), "category", Range)?;
    require(label.level.is_none_or(|level| (1..=limits::LEVEL).contains(&u64::from(level))), "level", Range)?;
    let digest = |digest: &String| {
        digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    };
    require(label.digest.as_ref().is_none_or(digest), "digest", Range)?;
    require(label.digest.is_none() || label.link.is_none(), "link", Conflict)?;
    require(label.link.as_ref().is_none_or(|link| link.starts_with("https://")), "link", Range)?;

    let support = |field, list: &[SupportStatement]| {
        require(list.len() <= limits::SUPPORT_STATEMENTS, field, Range)?;
        list.iter().try_for_each(|statement| {
            statement.by.as_deref().map_or(Ok(()), |by| text(field, by, limits::NAME_BYTES))?;
            require(statement.markets.len() <= limits::MARKETS, field, Range)?;
            require(statement.markets.iter().all(|market| text::is_market(market)), field, Range)?;
            // One order, so that one meaning has one encoding.
            require(statement.markets.is_sorted_by(|a, b| a < b), field, Range)?;
            require(statement.models.len() <= limits::MODELS, field, Range)?;
            names(field, &statement.models)
        })
    };
    support("support", &label.support)?;
    require(label.parts.is_empty() || (2..=limits::PARTS).contains(&label.parts.len()), "parts", Range)?;
    require(label.parts.is_empty() || label.support.is_empty(), "parts", Conflict)?;
    for part in &label.parts {
        text("parts", &part.name, limits::NAME_BYTES)?;
        require(part.connected || part.support.is_empty(), "parts", Conflict)?;
        support("parts", &part.support)?;
    }
    label.statement.as_ref().map_or(Ok(()), |statement| {
        require(label.batch.is_some(), "batch", DecodeErrorKind::Missing)?;
        for value in [&statement.product_type, &statement.signatory, &statement.function, &statement.place] {
            text("statement", value, limits::NAME_BYTES)?;
        }
        require((1..=limits::PARTIES).contains(&statement.manufacturers.len()), "statement", Range)?;
        require(
            statement.representatives.len() <= limits::PARTIES && statement.standards.len() <= limits::PARTIES,
            "statement",
            Range,
        )?;
        for party in statement.manufacturers.iter().chain(&statement.representatives) {
            text("statement", &party.name, limits::NAME_BYTES)?;
            text("statement", &party.address, limits::ADDRESS_BYTES)?;
        }
        statement.standards.iter().try_for_each(|standard| text("statement", &standard.name, limits::NAME_BYTES))
    })
}

#[cfg(any(feature = "issue", test))]
#[path = "encode.rs"]
mod encode;
