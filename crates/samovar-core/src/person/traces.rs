//! Where a person has left traces: which steps of the history are about them,
//! and which texts speak of them.
//!
//! A text speaks of somebody when it holds their e-mail, their phone, or all
//! words of a name they have or had, in either alphabet and any order.

use std::collections::{BTreeSet, HashSet};

use rusqlite::{Connection, params};
use serde_json::Value;

use super::store;
use crate::db::tables::{TABLES, Table, Tie, Whose};
use crate::db::text;
use crate::error::Result;
use crate::ids::{PersonId, StepId};

/// The person under all ids, and the guests they are or were.
pub struct Ids {
    /// Their own and those of everybody merged into them.
    pub people: Vec<PersonId>,
    /// As JSON lists, for `json_each`.
    pub people_json: String,
    pub holders_json: String,
}

impl Ids {
    pub fn of(conn: &Connection, person: PersonId) -> Result<Self> {
        let mut people = store::aliases(conn, person)?;
        people.push(person);
        let people_json = serde_json::to_string(&people)?;
        let ways: Vec<String> = ways_to_take_part()
            .map(|table| format!("'{table}'"))
            .collect();
        // Guests, speakers and staff that are there, and those the history knows.
        let mut statement = conn.prepare(&format!(
            "{} UNION SELECT id FROM guest_alias WHERE guest_id IN (SELECT id FROM guest WHERE person_id IN {PEOPLE})
             UNION SELECT row_id FROM change_row WHERE tbl IN ({})
               AND (json_extract(new, '$.person_id') IN {PEOPLE} OR json_extract(old, '$.person_id') IN {PEOPLE})",
            parts(),
            ways.join(", ")
        ))?;
        let holders = statement
            .query_map([&people_json], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        Ok(Self {
            people,
            people_json,
            holders_json: serde_json::to_string(&holders)?,
        })
    }

    /// Steps that changed rows of theirs, also by checking them in.
    pub fn steps(&self, conn: &Connection) -> Result<Vec<StepId>> {
        let mut statement = conn.prepare(&format!(
            "SELECT DISTINCT step_id FROM change_row WHERE {} OR {}",
            own(),
            beside()
        ))?;
        let steps = statement
            .query_map(params![self.people_json, self.holders_json], |row| {
                row.get(0)
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(steps)
    }
}

/// The tables by whose rows a person takes part in an event.
pub fn ways_to_take_part() -> impl Iterator<Item = &'static str> {
    TABLES
        .iter()
        .filter(|table| matches!(table.whose, Whose::TakesPart))
        .map(|table| table.name)
}

/// The ids of the person's parts in events that are there, as SQL: ?1 people.
#[must_use]
pub fn parts() -> String {
    let each: Vec<String> = ways_to_take_part()
        .map(|table| format!("SELECT id FROM {table} WHERE person_id IN {PEOPLE}"))
        .collect();
    each.join(" UNION ")
}

const PEOPLE: &str = "(SELECT value FROM json_each(?1))";
const PARTS: &str = "(SELECT value FROM json_each(?2))";

/// Which rows of the history are the person's own, as SQL: ?1 people, ?2 the ids of
/// their parts in events.
#[must_use]
pub fn own() -> String {
    any_of(|table| match table.whose {
        Whose::Themself => vec![itself(table, PEOPLE)],
        Whose::TakesPart => vec![itself(table, PARTS)],
        Whose::Goes(ties) | Whose::Emptied(ties) => tied(table, ties),
        Whose::Beside(_) | Whose::Nobody => Vec::new(),
    })
}

/// Rows that say nothing personal but have to do with the person.
fn beside() -> String {
    any_of(|table| match table.whose {
        Whose::Beside(ties) => tied(table, ties),
        _ => Vec::new(),
    })
}

fn any_of(rows: impl Fn(&Table) -> Vec<String>) -> String {
    let all: Vec<String> = TABLES.iter().flat_map(rows).collect();
    format!("({})", all.join(" OR "))
}

fn itself(table: &Table, ids: &str) -> String {
    format!("(tbl = '{}' AND row_id IN {ids})", table.name)
}

/// Before and after: merged, a row goes from one person to another, and was of both.
fn tied(table: &Table, ties: &[Tie]) -> Vec<String> {
    let row = |tie: &Tie| {
        let (column, ids) = match tie {
            Tie::Person(column) => (column, PEOPLE),
            Tie::Part(column) => (column, PARTS),
        };
        format!(
            "(tbl = '{}' AND (json_extract(new, '$.{column}') IN {ids} OR json_extract(old, '$.{column}') IN {ids}))",
            table.name
        )
    };
    ties.iter().map(row).collect()
}

/// What a text would hold that speaks of the person.
#[derive(Default)]
pub struct Words {
    /// Each name as the sounds of its words.
    names: BTreeSet<Vec<String>>,
    /// All words of all names, by sound.
    parts: HashSet<String>,
    /// Those of them that are given names and patronymics: many bear them.
    common: HashSet<String>,
    emails: BTreeSet<String>,
    /// The last ten digits.
    phones: BTreeSet<String>,
    /// As they are written, to look for in the history.
    written: BTreeSet<String>,
}

/// In place of what was erased.
pub const ERASED: &str = "—";

impl Words {
    /// From the rows of the person and from what the history knows of them.
    pub fn of(conn: &Connection, ids: &Ids) -> Result<Self> {
        let mut words = Self::default();
        let mut people = conn.prepare(
            "SELECT name, given, family, patronymic FROM person WHERE id IN (SELECT value FROM json_each(?1))
             UNION
             SELECT json_extract(j, '$.name'), json_extract(j, '$.given'), json_extract(j, '$.family'),
                    json_extract(j, '$.patronymic')
             FROM (SELECT old AS j FROM change_row WHERE tbl = 'person' AND row_id IN (SELECT value FROM json_each(?1))
                   UNION ALL
                   SELECT new FROM change_row WHERE tbl = 'person' AND row_id IN (SELECT value FROM json_each(?1)))
             WHERE j IS NOT NULL",
        )?;
        let mut rows = people.query([&ids.people_json])?;
        while let Some(row) = rows.next()? {
            let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
            let [name, given, family, patronymic] = &texts;
            words.add_name(name);
            if !family.is_empty() && !given.is_empty() {
                words.add_name(&format!("{given} {family}"));
            }
            for part in [given, family, patronymic] {
                words.add_parts(part);
            }
            for part in [given, patronymic] {
                words.common.extend(sounds(part));
            }
        }
        let mut contacts = conn.prepare(
            "SELECT kind, value FROM contact WHERE person_id IN (SELECT value FROM json_each(?1))
             UNION
             SELECT json_extract(j, '$.kind'), json_extract(j, '$.value')
             FROM (SELECT coalesce(old, new) AS j FROM change_row WHERE tbl = 'contact'
                   UNION ALL SELECT new FROM change_row WHERE tbl = 'contact' AND old IS NOT NULL AND new IS NOT NULL)
             WHERE json_extract(j, '$.person_id') IN (SELECT value FROM json_each(?1))
               AND json_extract(j, '$.value') IS NOT NULL",
        )?;
        let mut rows = contacts.query([&ids.people_json])?;
        while let Some(row) = rows.next()? {
            let (kind, value): (String, String) = (row.get(0)?, row.get(1)?);
            match kind.as_str() {
                "email" => {
                    // Of addresses that are held the history has small letters alone.
                    words.written.insert(value.to_lowercase());
                    words.emails.insert(value.to_lowercase());
                    words.written.insert(value);
                }
                "phone" => {
                    let digits = digits(&value);
                    if digits.len() >= 7 {
                        words.phones.insert(last_ten(&digits));
                        words.written.insert(value);
                    }
                }
                _ => {}
            }
        }
        Ok(words)
    }

    fn add_name(&mut self, name: &str) {
        let sounds = sounds(name);
        if name == ERASED || sounds.is_empty() {
            return;
        }
        self.add_parts(name);
        self.names.insert(sounds);
    }

    fn add_parts(&mut self, text: &str) {
        self.parts.extend(sounds(text));
        for word in text.split_whitespace() {
            if word.chars().count() > 2 {
                self.written.insert(word.to_owned());
                self.written.insert(word.to_lowercase());
            }
        }
    }

    /// True where the text names the person, or holds an address or phone of theirs.
    #[must_use]
    pub fn speak_in(&self, said: &str) -> bool {
        if said.is_empty() {
            return false;
        }
        let lower = said.to_lowercase();
        if self.emails.iter().any(|email| lower.contains(email)) {
            return true;
        }
        if !self.phones.is_empty() {
            let digits = digits(said);
            if self.phones.iter().any(|phone| digits.contains(phone)) {
                return true;
            }
        }
        let there: HashSet<String> = sounds(said).into_iter().collect();
        self.names.iter().any(|name| {
            // One word alone names nobody in a longer text.
            (name.len() > 1 || there.len() == 1) && name.iter().all(|word| there.contains(word))
        })
    }

    /// One of the words of a name, an address or a phone: for the cells of a row
    /// that speaks of the person.
    fn has_part(&self, said: &str) -> bool {
        self.speak_in(said)
            || sounds(said)
                .iter()
                .any(|word| word.chars().count() > 1 && self.parts.contains(word))
    }

    /// A surname alone is enough: for files and their rows, of which nobody can
    /// say any more whose they were.
    #[must_use]
    pub fn may_speak_in(&self, said: &str) -> bool {
        self.speak_in(said)
            || sounds(said).iter().any(|word| {
                word.chars().count() > 3 && self.parts.contains(word) && !self.common.contains(word)
            })
    }

    /// A name of theirs, whole and nothing besides it.
    #[must_use]
    pub fn are_all_of(&self, said: &str) -> bool {
        self.names.contains(&sounds(said))
    }

    /// A quick first look at a text: a word as it is written, or an address.
    #[must_use]
    pub fn may_stand_in(&self, said: &str) -> bool {
        self.written.iter().any(|word| said.contains(word.as_str()))
            || (said.contains('@') && {
                let lower = said.to_lowercase();
                self.emails.iter().any(|email| lower.contains(email))
            })
    }

    /// Nothing but words of the name: a row that gives a given name alone. Whoever
    /// bears it too loses a cell of a file that nobody reads again.
    fn is_all_of_parts(&self, said: &str) -> bool {
        let words = sounds(said);
        words.iter().any(|word| word.chars().count() > 2)
            && words.iter().all(|word| self.parts.contains(word))
    }

    /// Blanks whatever may speak of the person; true where something did.
    pub fn blank_widely(&self, value: &mut Value) -> bool {
        match value {
            Value::String(said) if self.may_speak_in(said) || self.is_all_of_parts(said) => {
                ERASED.clone_into(said);
                true
            }
            Value::Array(list) => {
                let row = self.blank_row(list.iter_mut().collect());
                list.iter_mut()
                    .fold(row, |found, cell| self.blank_widely(cell) || found)
            }
            Value::Object(fields) => {
                let row = self.blank_row(fields.values_mut().collect());
                fields
                    .values_mut()
                    .fold(row, |found, cell| self.blank_widely(cell) || found)
            }
            _ => false,
        }
    }

    /// Blanks whatever speaks of the person; true where something did.
    pub fn blank(&self, value: &mut Value) -> bool {
        match value {
            Value::String(said) => {
                if !self.speak_in(said) {
                    return false;
                }
                ERASED.clone_into(said);
                true
            }
            Value::Array(list) => self.blank_row(list.iter_mut().collect()),
            Value::Object(fields) => self.blank_row(fields.values_mut().collect()),
            _ => false,
        }
    }

    /// The cells of a row belong together: given name and surname in two cells
    /// are the name.
    fn blank_row(&self, mut cells: Vec<&mut Value>) -> bool {
        let together: String = cells
            .iter()
            .filter_map(|cell| cell.as_str())
            .collect::<Vec<_>>()
            .join("  ");
        let meant = self.speak_in(&together);
        let mut found = false;
        for cell in &mut cells {
            match cell {
                Value::String(said) if meant && self.has_part(said) => {
                    ERASED.clone_into(said);
                    found = true;
                }
                other => found |= self.blank(other),
            }
        }
        found
    }

    /// Addresses that they have or had, in small letters.
    pub fn emails(&self) -> impl Iterator<Item = &str> {
        self.emails.iter().map(String::as_str)
    }

    /// Words as they are written, for a first look through the history.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.written.iter().map(String::as_str)
    }
}

fn sounds(said: &str) -> Vec<String> {
    let mut words: Vec<String> = text::fold(said)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(text::sound)
        .collect();
    words.sort();
    words.dedup();
    words
}

fn digits(said: &str) -> String {
    said.chars().filter(char::is_ascii_digit).collect()
}

fn last_ten(digits: &str) -> String {
    digits
        .get(digits.len().saturating_sub(10)..)
        .unwrap_or(digits)
        .to_owned()
}
