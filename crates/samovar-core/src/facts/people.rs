//! Everybody under a small number, so that a million parts name them in four bytes each.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::Connection;

use crate::error::Result;
use crate::ids::PersonId;

/// All who are or were people of the planner. Who is deleted keeps their place until all is
/// read anew.
#[derive(Debug, Clone, Default)]
pub struct People {
    ids: Vec<PersonId>,
    /// Neither an alias of somebody nor erased.
    here: Vec<bool>,
    places: HashMap<PersonId, u32>,
}

impl People {
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let mut people = Self::default();
        let mut statement = conn
            .prepare_cached("SELECT id, merged_into IS NULL AND erased_at IS NULL FROM person")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            people.add(row.get(0)?, row.get(1)?);
        }
        Ok(people)
    }

    fn add(&mut self, id: PersonId, here: bool) -> u32 {
        // Their number would not fit into memory long before it does not fit here.
        let place = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.push(id);
        self.here.push(here);
        self.places.insert(id, place);
        place
    }

    #[must_use]
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    #[must_use]
    pub fn place(&self, id: PersonId) -> Option<u32> {
        self.places.get(&id).copied()
    }

    /// Everybody but aliases and who was erased.
    pub fn here(&self) -> impl Iterator<Item = (u32, PersonId)> {
        let all = (0..).zip(&self.ids).zip(&self.here);
        all.filter(|(_, here)| **here)
            .map(|((place, id), _)| (place, *id))
    }

    #[must_use]
    pub fn is_here(&self, id: PersonId) -> bool {
        let here = self.place(id).and_then(|at| self.here.get(at as usize));
        here.copied().unwrap_or(false)
    }
}

/// The place of somebody, who may be new.
pub(super) fn place(people: &mut Arc<People>, id: PersonId) -> u32 {
    match people.place(id) {
        Some(place) => place,
        None => Arc::make_mut(people).add(id, false),
    }
}

/// Notes whether somebody is one of everybody now.
pub(super) fn note(people: &mut Arc<People>, id: PersonId, here: bool) {
    let at = place(people, id) as usize;
    if let Some(known) = Arc::make_mut(people).here.get_mut(at) {
        *known = here;
    }
}
