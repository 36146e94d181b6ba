//! Which event an entry is. Identities of some programs are numbers that begin
//! anew with every file: an event that is known by such a one must also have the
//! title or the start of the entry, or it is another.

use rusqlite::OptionalExtension;
use samovar_ical::read::Occurrence;

use super::draft::Draft;
use crate::error::Result;
use crate::planner::Reader;
use crate::time::Wall;

/// Whether the world has but one of it: `…@example.org`, a UUID, a long number.
fn is_of_the_world(uid: &str) -> bool {
    uid.contains('@') || uid.len() >= 16
}

/// Whether the entry is not the event of that title and start.
pub fn is_another(draft: &Draft, one: &Occurrence<'_>, title: &str, starts: Wall) -> bool {
    one.date.is_empty()
        && !is_of_the_world(&one.entry.uid)
        && draft.title != title
        && draft.starts != starts
}

/// The identity of the entry beside the one that has its own.
pub fn apart(draft: &Draft) -> String {
    format!("{} {} {}", draft.source, draft.starts, draft.title)
}

/// Gives the entry an identity of its own where another event has its.
pub fn settle(reader: &Reader<'_>, draft: &mut Draft, one: &Occurrence<'_>) -> Result<()> {
    if !one.date.is_empty() || is_of_the_world(&one.entry.uid) {
        return Ok(());
    }
    let known: Option<(String, Wall)> = reader
        .conn
        .prepare_cached("SELECT title, starts FROM event WHERE source = ?1 ORDER BY id LIMIT 1")?
        .query_row([&draft.source], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if known.is_some_and(|(title, starts)| is_another(draft, one, &title, starts)) {
        draft.source = apart(draft);
    }
    Ok(())
}
