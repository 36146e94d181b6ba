//! A sitting: what people eat at an event at one time, and how many of them are fed.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::ids::{EventId, SessionId, SittingId};
use crate::time::Wall;
use crate::wire::{self, word_enum};

word_enum! {
    SittingKind {
        Meal = "meal", Coffee = "coffee", Reception = "reception", Banquet = "banquet",
        Buffet = "buffet", Boxes = "boxes", Drinks = "drinks",
    }
}

word_enum! {
    /// Whom a sitting is for.
    Eaters { All = "all", Team = "team", Tagged = "tagged" }
}

word_enum! {
    /// By which number of heads the food is counted: all who say they come, as many as
    /// probably come, enough for nine evenings of ten, or what the manager says.
    SittingBasis { All = "all", Expected = "expected", Safe = "safe", Number = "number" }
}

word_enum! {
    /// Whether each head gets its own dish, or everybody takes of everything.
    Service { Portions = "portions", Shared = "shared" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sitting {
    pub id: SittingId,
    pub event_id: EventId,
    /// Empty: it is called by its kind.
    pub title: String,
    pub kind: SittingKind,
    /// The item of the programme whose time it has.
    pub session_id: Option<SessionId>,
    pub session_title: Option<String>,
    /// `None`: nobody has said yet.
    pub starts: Option<Wall>,
    pub minutes: u32,
    pub eaters: Eaters,
    /// Of the people who eat, where only those with a tag do.
    pub tag: String,
    /// So many of a hundred of them eat.
    pub share_percent: u32,
    pub basis: SittingBasis,
    pub basis_heads: Option<u32>,
    pub service: Service,
    /// How many the food is for.
    pub fed: Fed,
}

/// The heads of a sitting: whoever must not eat everything is fed in full, the others by
/// the basis.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fed {
    /// Whom the sitting is for.
    pub all: u32,
    /// For how many there is food: `restricted` and `anything`.
    pub heads: u32,
    /// With a diet, an allergy, or words that wait.
    pub restricted: u32,
    /// Who may eat everything.
    pub anything: u32,
    /// The heads by what they eat: those without a diet, allergies or not …
    pub open: u32,
    /// … by their diet line …
    #[ts(type = "Record<string, number>")]
    pub diets: BTreeMap<String, u32>,
    /// … and those of whom only words are known.
    pub own_words: u32,
    /// Of `all`, who was never asked. They eat like those without a diet.
    pub not_asked: u32,
    /// How many of those have a diet, if they are like the ones who were asked.
    pub not_asked_probably: u32,
}

impl Sitting {
    /// By its title, or else its kind.
    #[must_use]
    pub fn called(&self) -> &str {
        self.kind.called(&self.title)
    }
}

impl SittingKind {
    /// What a sitting of this kind is called: its title, if it has one.
    #[must_use]
    pub fn called(self, title: &str) -> &str {
        match title {
            "" => self.word(),
            title => title,
        }
    }
}

#[cfg(test)]
impl Sitting {
    /// As the first one of an event begins.
    pub fn bare(id: SittingId, event: EventId) -> Self {
        Self {
            id,
            event_id: event,
            title: String::new(),
            kind: SittingKind::Meal,
            session_id: None,
            session_title: None,
            starts: None,
            minutes: 60,
            eaters: Eaters::All,
            tag: String::new(),
            share_percent: 100,
            basis: SittingBasis::All,
            basis_heads: None,
            service: Service::Portions,
            fed: Fed::default(),
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddSitting {
    pub event_id: EventId,
    /// Made from it: called, timed and moved like it.
    pub session_id: Option<SessionId>,
    pub title: Option<String>,
    pub kind: Option<SittingKind>,
    pub starts: Option<Wall>,
    pub minutes: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSitting {
    pub sitting_id: SittingId,
    pub title: Option<String>,
    pub kind: Option<SittingKind>,
    /// A time of its own; `null` takes it off.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<Wall>")]
    pub starts: Option<Option<Wall>>,
    pub minutes: Option<u32>,
    /// The item of the programme whose time it has; `null` leaves it the time it has now.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<SessionId>")]
    pub session_id: Option<Option<SessionId>>,
    pub eaters: Option<Eaters>,
    pub tag: Option<String>,
    pub share_percent: Option<u32>,
    pub basis: Option<SittingBasis>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub basis_heads: Option<Option<u32>>,
    pub service: Option<Service>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SittingRef {
    pub sitting_id: SittingId,
}

from_row! {
    COLUMNS, read -> Sitting {
        id: "m.id",
        event_id: "m.event_id",
        title: "m.title",
        kind: "m.kind",
        session_id: "m.session_id",
        session_title: "s.title",
        starts: "coalesce(s.starts, m.starts)",
        minutes: "coalesce(s.minutes, m.minutes)",
        eaters: "m.eaters",
        tag: "m.tag",
        share_percent: "m.share_percent",
        basis: "m.basis",
        basis_heads: "m.basis_heads",
        service: "m.service",
    }
    also { fed: Fed::default() }
}

/// In order of time; whose time nobody has said comes last.
pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Sitting>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM sitting AS m LEFT JOIN session AS s ON s.id = m.session_id
         WHERE m.event_id = ?1
         ORDER BY coalesce(s.starts, m.starts) IS NULL, coalesce(s.starts, m.starts), m.position, m.id"
    ))?;
    let found = statement
        .query_map([event], |row| read(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// What is stored of one.
pub fn load(conn: &Connection, id: SittingId) -> Result<Sitting> {
    conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM sitting AS m LEFT JOIN session AS s ON s.id = m.session_id WHERE m.id = ?1"
    ))?
    .query_row([id], |row| read(row, 0))
    .optional()?
    .ok_or_else(|| Error::missing("sitting", id))
}
