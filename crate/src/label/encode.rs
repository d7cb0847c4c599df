//! Facts to CBOR: the exact inverse of reading. The CDDL is beside the reading.

use super::*;

pub(super) fn facts(label: &LabelFacts) -> Vec<u8> {
    let mut map = MapWriter::default();
    map.entry(0, |w| w.unsigned(VERSION));
    map.entry(1, |w| w.text(&label.brand));
    map.entry(2, |w| texts(w, &label.models));
    map.optional(3, label.variant.as_deref(), Writer::text);
    map.list(4, &label.product_numbers, |w, &number| w.unsigned(number));
    map.optional(5, label.batch.as_deref(), Writer::text);
    map.optional(6, label.category, |w, category| w.unsigned(category.into()));
    map.optional(7, label.document.as_deref(), Writer::text);
    map.optional(8, label.level, |w, level| w.unsigned(level.into()));
    map.entry(9, |w| {
        w.unsigned(match label.assurance {
            Assurance::Declared => 0,
            Assurance::Checked => 1,
            Assurance::Tested => 2,
        });
    });
    map.list(10, &label.support, support);
    map.list(11, &label.parts, part);
    map.optional(12, label.contact.as_deref(), Writer::text);
    // The check of the facts has seen that these are digits.
    map.optional(13, label.digest.as_deref(), |w, digest| w.byte_string(&hex::decode(digest).unwrap_or_default()));
    map.optional(14, label.link.as_deref(), Writer::text);
    map.optional(15, label.statement.as_ref(), statement);
    map.into_bytes()
}

pub(super) fn status(status: StatusReference) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.head(Head::Array(2));
    writer.unsigned(status.list.into());
    writer.unsigned(status.index.into());
    writer.into_bytes()
}

fn support(writer: &mut Writer, statement: &SupportStatement) {
    let mut map = MapWriter::default();
    map.entry(0, |w| end(w, statement.end));
    map.optional(1, statement.by.as_deref(), Writer::text);
    map.list(2, &statement.markets, |w, market| w.text(market));
    map.list(3, &statement.models, |w, model| w.text(model));
    map.optional(4, (!statement.basis.is_fixed()).then_some(1), Writer::unsigned);
    writer.raw(&map.into_bytes());
}

fn part(writer: &mut Writer, part: &Part) {
    let mut map = MapWriter::default();
    map.entry(0, |w| w.text(&part.name));
    map.list(1, &part.support, support);
    map.optional(2, (!part.connected).then_some(false), |w, connected| w.head(Head::Bool(connected)));
    writer.raw(&map.into_bytes());
}

fn statement(writer: &mut Writer, statement: &ComplianceStatement) {
    let mut map = MapWriter::default();
    map.entry(0, |w| w.text(&statement.product_type));
    map.list(1, &statement.manufacturers, party);
    map.list(2, &statement.representatives, party);
    map.list(3, &statement.standards, |w, standard| {
        w.head(Head::Array(2));
        w.text(&standard.name);
        w.unsigned(standard.date.to_number());
    });
    map.entry(4, |w| end(w, statement.support_at_first_supply));
    map.entry(5, |w| {
        w.head(Head::Array(2));
        w.text(&statement.signatory);
        w.text(&statement.function);
    });
    map.entry(6, |w| w.text(&statement.place));
    writer.raw(&map.into_bytes());
}

fn party(writer: &mut Writer, party: &Party) {
    writer.head(Head::Array(2));
    writer.text(&party.name);
    writer.text(&party.address);
}

fn end(writer: &mut Writer, end: End) {
    match end {
        End::Unsupported => writer.head(Head::Bool(false)),
        End::Date(date) => writer.unsigned(date.to_number()),
    }
}

fn texts(writer: &mut Writer, texts: &[String]) {
    array(writer, texts, |w, text| w.text(text));
}

fn array<T>(writer: &mut Writer, items: &[T], item: impl Fn(&mut Writer, &T)) {
    writer.head(Head::Array(u64::try_from(items.len()).unwrap_or(u64::MAX)));
    items.iter().for_each(|value| item(writer, value));
}

/// Collects the entries of a map; callers add them in ascending order.
#[derive(Default)]
struct MapWriter {
    count: u64,
    entries: Writer,
}

impl MapWriter {
    fn entry(&mut self, key: i64, value: impl FnOnce(&mut Writer)) {
        self.count += 1;
        self.entries.integer(key);
        value(&mut self.entries);
    }

    fn optional<T>(&mut self, key: i64, value: Option<T>, write: impl FnOnce(&mut Writer, T)) {
        if let Some(value) = value {
            self.entry(key, |writer| write(writer, value));
        }
    }

    fn list<T>(&mut self, key: i64, items: &[T], item: impl Fn(&mut Writer, &T)) {
        if !items.is_empty() {
            self.entry(key, |writer| array(writer, items, item));
        }
    }

    fn into_bytes(self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.head(Head::Map(self.count));
        writer.raw(&self.entries.into_bytes());
        writer.into_bytes()
    }
}
