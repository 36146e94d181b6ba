//! Reading the document: serde asks for its parts as they come, and each goes where it
//! belongs. Nothing is kept beyond a row.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::fill::{Filling, Given, TableRows, odd};
use crate::error::{Error, Result};

/// What stopped the reading, where it was not the text itself.
pub type Stopped = RefCell<Option<Error>>;

/// Serde knows errors in words alone; ours is kept beside them.
fn or_stop<T, E: serde::de::Error>(
    stopped: &Stopped,
    done: Result<T>,
) -> std::result::Result<T, E> {
    done.map_err(|error| {
        *stopped.borrow_mut() = Some(error);
        E::custom("stopped")
    })
}

/// The whole document.
pub struct Document<'a, 'c> {
    pub filling: &'a mut Filling<'c>,
    pub stopped: &'a Stopped,
}

impl<'de> DeserializeSeed<'de> for Document<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Document<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a planner")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let Self { filling, stopped } = self;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => {
                    let said: String = map.next_value()?;
                    or_stop(stopped, filling.format(&said))?;
                }
                "schema" => {
                    let version = map.next_value()?;
                    or_stop(stopped, filling.schema(version))?;
                }
                "settings" => {
                    let kept: BTreeMap<String, String> = map.next_value()?;
                    or_stop(stopped, filling.settings(&kept))?;
                }
                "tables" => map.next_value_seed(Tables {
                    filling: &mut *filling,
                    stopped,
                })?,
                "sha256" => filling.sha256 = Some(map.next_value()?),
                other => or_stop(stopped, Err(odd("unknown-column", other)))?,
            }
        }
        Ok(())
    }
}

struct Tables<'a, 'c> {
    filling: &'a mut Filling<'c>,
    stopped: &'a Stopped,
}

impl<'de> DeserializeSeed<'de> for Tables<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tables")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let Self { filling, stopped } = self;
        while let Some(name) = map.next_key::<String>()? {
            let mut table = or_stop(stopped, filling.table(&name))?;
            map.next_value_seed(Rows {
                filling: &mut *filling,
                table: &mut table,
                stopped,
            })?;
            filling.table_done(table);
        }
        Ok(())
    }
}

struct Rows<'a, 'c> {
    filling: &'a mut Filling<'c>,
    table: &'a mut TableRows<'c>,
    stopped: &'a Stopped,
}

impl<'de> DeserializeSeed<'de> for Rows<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> std::result::Result<(), A::Error> {
        let Self {
            filling,
            table,
            stopped,
        } = self;
        let mut cells = vec![None; table.columns.len()];
        loop {
            (filling.row_begins)();
            let row = Row {
                filling: &mut *filling,
                table: &mut *table,
                cells: &mut cells,
                stopped,
            };
            if rows.next_element_seed(row)?.is_none() {
                return Ok(());
            }
        }
    }
}

struct Row<'a, 'c> {
    filling: &'a mut Filling<'c>,
    table: &'a mut TableRows<'c>,
    cells: &'a mut [Option<Given>],
    stopped: &'a Stopped,
}

impl<'de> DeserializeSeed<'de> for Row<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Row<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let Self {
            filling,
            table,
            cells,
            stopped,
        } = self;
        cells.fill(None);
        let mut expected = 0;
        while let Some(column) = map.next_key::<String>()? {
            let at = or_stop(stopped, table.place(&column, expected))?;
            expected = at + 1;
            let given = map.next_value_seed(OneCell)?;
            let cell = cells
                .get_mut(at)
                .ok_or_else(|| A::Error::custom("no place"))?;
            if cell.replace(given).is_some() {
                let called = format!("{}.{column}", table.name);
                or_stop(stopped, Err(odd("twice", &called)))?;
            }
        }
        // Here and not after the row: serde's line is still that of the row.
        or_stop(stopped, table.add(cells))?;
        or_stop(stopped, filling.row_done())
    }
}

struct OneCell;

impl<'de> DeserializeSeed<'de> for OneCell {
    type Value = Given;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<Given, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for OneCell {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number or null")
    }

    fn visit_unit<E>(self) -> std::result::Result<Given, E> {
        Ok(Given::Nothing)
    }

    fn visit_i64<E>(self, number: i64) -> std::result::Result<Given, E> {
        Ok(Given::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> std::result::Result<Given, E> {
        Ok(i64::try_from(number).map_or(Given::Other, Given::Number))
    }

    fn visit_str<E>(self, text: &str) -> std::result::Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> std::result::Result<Given, E> {
        Ok(Given::Text(text))
    }

    fn visit_bool<E>(self, _: bool) -> std::result::Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut of: A) -> std::result::Result<Given, A::Error> {
        while of.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut of: A) -> std::result::Result<Given, A::Error> {
        while of.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Given::Other)
    }
}
