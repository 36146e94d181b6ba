//! Mails that lie prepared while somebody they are for asks for nothing more: counted, so that it is
//! seen before they are sent.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};

use super::{InvitationFormat, Mailing, Sent};
use crate::consent::standing::{Silent, refused_news};
use crate::error::Result;
use crate::ids::{MessageId, PersonId};

/// Of those that wait to be said sent.
pub fn count(conn: &Connection, mailings: &mut [Mailing]) -> Result<()> {
    if !mailings.iter().any(waits) {
        return Ok(());
    }
    let (silent, refused) = (Silent::load(conn)?, refused_news(conn)?);
    if silent.is_empty() && refused.is_empty() {
        return Ok(());
    }
    let mut people = conn.prepare_cached(
        "SELECT person_id, email FROM message_copy WHERE mailing_id = ?1
         UNION SELECT person_id, email FROM invitation WHERE mailing_id = ?1",
    )?;
    for one in mailings.iter_mut().filter(|one| waits(one)) {
        let is_news = match one.message_id {
            Some(message) => is_news(conn, message)?,
            None => false,
        };
        let mut found: HashSet<PersonId> = HashSet::new();
        let mut rows = people.query([one.id])?;
        while let Some(row) = rows.next()? {
            let (person, email): (PersonId, String) = (row.get(0)?, row.get(1)?);
            let is_silent = silent.stopped(person) || silent.address_held(&email);
            if is_silent || is_news && refused.contains(&person) {
                found.insert(person);
            }
        }
        one.silent = u32::try_from(found.len()).unwrap_or(u32::MAX);
    }
    Ok(())
}

/// What is copied out of the window leaves them out by itself, and a post is nobody's.
fn waits(one: &Mailing) -> bool {
    one.sent == Sent::Unknown && one.format != InvitationFormat::Web
}

fn is_news(conn: &Connection, message: MessageId) -> Result<bool> {
    let found = conn
        .prepare_cached("SELECT kind = 'news' FROM message WHERE id = ?1")?
        .query_row([message], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or(false))
}
