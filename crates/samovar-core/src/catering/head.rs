//! One mouth: who it is, and what it may not eat.

use std::collections::HashMap;

use crate::ids::{GuestId, PersonId};
use crate::person::food;

/// Names listed beside a number.
pub const NAMES: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Guest,
    PlusOne,
    /// A speaker or staff.
    Staff,
    /// Let in at the door beyond what was replied.
    AtDoor,
}

/// One mouth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub role: Role,
    /// Who it is, where it is not somebody's plus-one.
    pub person: Option<PersonId>,
    pub name: String,
    /// As [`food`] stores them.
    pub diet: String,
    pub allergens: String,
    pub note: String,
    /// Nobody has decided on the note yet.
    pub unread: bool,
}

impl Head {
    /// A head without words of its own.
    #[must_use]
    pub fn of(role: Role, name: &str, diet: &str, allergens: &str) -> Self {
        Self {
            role,
            person: None,
            name: name.to_owned(),
            diet: diet.to_owned(),
            allergens: allergens.to_owned(),
            note: String::new(),
            unread: false,
        }
    }

    /// A plus-one of whom nothing is known.
    #[must_use]
    pub fn unknown(role: Role, host: &str) -> Self {
        Self::of(
            role,
            &format!("{host} +1"),
            food::NOT_ASKED,
            food::NOT_ASKED,
        )
    }

    /// Somebody of the directory, from these columns on: id, name, diet,
    /// allergens, note, and what of the note is settled.
    pub fn read(role: Role, row: &rusqlite::Row<'_>, from: usize) -> rusqlite::Result<Self> {
        let note: String = row.get(from + 4)?;
        let settled: String = row.get(from + 5)?;
        Ok(Self {
            role,
            person: Some(row.get(from)?),
            name: row.get(from + 1)?,
            diet: row.get(from + 2)?,
            allergens: row.get(from + 3)?,
            unread: food::unread(&note, &settled),
            note,
        })
    }

    /// The diet line it stands in.
    #[must_use]
    pub fn line(&self) -> &str {
        food::line(&self.diet, self.unread)
    }
}

/// Plus-ones of whom something is known, by whose they are, in their order.
pub type Companions = HashMap<GuestId, Vec<Head>>;
