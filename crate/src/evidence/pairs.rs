//! Members of a JSON object in their order: a map for the few entries that a key list has.
//!
//! A tree per type of value would cost the shopper's page tens of kilobytes.

use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Names with values, no name twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Pairs<T>(Vec<(String, T)>);

impl<T> Pairs<T> {
    /// The value under a name.
    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The value under a number, written in decimal.
    pub(crate) fn number(&self, number: impl Into<u32>) -> Option<&T> {
        let number = number.into();
        self.0.iter().find(|(other, _)| other.parse() == Ok(number)).map(|(_, value)| value)
    }

    /// The names.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// The values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// The values, each turned into another; the first that cannot be ends it.
    pub(crate) fn try_map<U, E>(self, mut turn: impl FnMut(T) -> Result<U, E>) -> Result<Pairs<U>, E> {
        self.0.into_iter().map(|(name, value)| Ok((name, turn(value)?))).collect::<Result<_, E>>().map(Pairs)
    }

    /// The values, each turned into another; those that cannot be are left out, by name to the other function.
    pub(crate) fn filter_map<U, E>(
        self,
        mut turn: impl FnMut(T) -> Result<U, E>,
        mut left_out: impl FnMut(&str, E),
    ) -> Pairs<U> {
        let mut pairs = Vec::new();
        for (name, value) in self.0 {
            match turn(value) {
                Ok(value) => pairs.push((name, value)),
                Err(error) => left_out(&name, error),
            }
        }
        Pairs(pairs)
    }
}

impl<T> Default for Pairs<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Pairs::default();
                while let Some((name, value)) = map.next_entry::<String, T>()? {
                    if pairs.get(&name).is_some() {
                        return Err(A::Error::custom("a member occurs twice"));
                    }
                    pairs.0.push((name, value));
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Members(PhantomData))
    }
}
