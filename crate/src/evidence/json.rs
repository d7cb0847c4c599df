//! JSON files taken apart by hand: `serde_json` reads them into a tree, as it does for the key list's metadata. A reader
//! derived for each type of file would add a tenth to the shopper's download.

use crate::date::{Date, EndDate};
use crate::pairs::Pairs;
use crate::report::Names;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What was read, or why it was not, in English for the details.
pub(super) type Read<T> = Result<T, String>;

/// A JSON object.
#[derive(Clone, Copy)]
pub(super) struct Object<'v>(pub(super) &'v Map<String, Value>);

/// Reads a file of format 1.
pub(super) fn document(json: &[u8]) -> Read<Value> {
    let document: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    match Object::of(&document)?.required("format", Value::as_u64)? {
        1 => Ok(document),
        format => Err(format!("it has format {format}, which this build does not know")),
    }
}

impl<'v> Object<'v> {
    pub(super) fn of(value: &'v Value) -> Read<Self> {
        value.as_object().map(Self).ok_or_else(|| "an object is expected".to_owned())
    }

    /// The members with their names.
    pub(super) fn members(self) -> impl Iterator<Item = (&'v String, &'v Value)> {
        self.0.iter()
    }

    /// A member that has to be there. The function says what it must be.
    pub(super) fn required<T>(self, name: &str, read: impl FnOnce(&'v Value) -> Option<T>) -> Read<T> {
        self.optional(name, read)?.ok_or_else(|| format!("`{name}` is missing"))
    }

    /// A member that may be absent, or null.
    pub(super) fn optional<T>(self, name: &str, read: impl FnOnce(&'v Value) -> Option<T>) -> Read<Option<T>> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| format!("`{name}` is not what it must be")),
        }
    }

    pub(super) fn text(self, name: &str) -> Read<&'v str> {
        self.required(name, Value::as_str)
    }

    /// The items of an array of at most so many; none where it is absent.
    pub(super) fn items(self, name: &str, limit: usize) -> Read<&'v [Value]> {
        let items = self.optional(name, Value::as_array)?.map_or(&[][..], Vec::as_slice);
        if items.len() > limit { Err(format!("`{name}` has more items than are read")) } else { Ok(items) }
    }

    /// The same of an array that has to be there.
    pub(super) fn list(self, name: &str, limit: usize) -> Read<&'v [Value]> {
        self.required(name, Value::as_array)?;
        self.items(name, limit)
    }

    /// An object within this one; none where it is absent.
    pub(super) fn object(self, name: &str) -> Read<Option<Self>> {
        self.optional(name, |value| value.as_object().map(Self))
    }
}

/// A number that fits the type.
pub(super) fn number<T: TryFrom<u64>>(value: &Value) -> Option<T> {
    value.as_u64().and_then(|number| number.try_into().ok())
}

/// All texts of an array; none where one is something else.
pub(super) fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

/// The one of several that a text names.
pub(super) fn named<T: Copy>(value: &Value, names: &[(&str, T)]) -> Option<T> {
    let text = value.as_str()?;
    names.iter().find(|(name, _)| *name == text).map(|(_, named)| *named)
}

/// A text.
pub(super) fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A day.
pub(super) fn day(value: &Value) -> Option<Date> {
    value.as_str().and_then(Date::parse)
}

/// A day, or a month where no more is known.
pub(super) fn day_or_month(value: &Value) -> Option<EndDate> {
    value.as_str().and_then(EndDate::parse)
}

/// A language map with its originals: one tag, or several that rank equal.
pub(super) fn names(value: &Value) -> Option<Names> {
    let mut originals = match value.get("original")? {
        Value::String(original) => vec![original.clone()],
        originals => texts(originals)?,
    };
    let names = value.get("names")?.as_object()?.iter();
    let names =
        names.map(|(tag, name)| Some((tag.clone(), name.as_str()?.to_owned()))).collect::<Option<Pairs<String>>>()?;
    let equal = originals.split_off(originals.len().min(1));
    Some(Names { original: originals.pop()?, equal, names: Arc::new(names) })
}
