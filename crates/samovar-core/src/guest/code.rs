//! The short code of a guest, on tickets, badges and the door list. It says
//! nothing of the person; none is given twice at one event, and the code of a
//! guest who was merged into another still finds them.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_import::clean;

use super::ticket_code;
use crate::error::Result;
use crate::ids::{EventId, GuestId};

/// Crockford's base 32: no letter that looks like a digit.
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const LENGTH: usize = 6;

/// The codes of an event that are taken.
pub struct Codes(HashSet<String>);

impl Codes {
    pub fn of_event(conn: &Connection, event: EventId) -> Result<Self> {
        let mut statement = conn.prepare_cached(
            "SELECT code FROM guest WHERE event_id = ?1 UNION ALL SELECT code FROM guest_alias WHERE event_id = ?1",
        )?;
        let taken = statement
            .query_map([event], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self(taken))
    }

    pub fn fresh(&mut self) -> String {
        loop {
            // The last four bytes of an identifier are its most random ones.
            let seed = crate::ids::fresh().as_u128();
            let code: String = (0..LENGTH)
                .filter_map(|place| CODE_LETTERS.get(((seed >> (place * 5)) & 31) as usize))
                .map(|letter| char::from(*letter))
                .collect();
            if self.0.insert(code.clone()) {
                return code;
            }
        }
    }
}

/// A code as somebody typed it: in either case, with the letters that
/// Crockford's base 32 reads as digits. `None` where it can't be one.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    let code: String = clean::compact(typed)
        .chars()
        .flat_map(char::to_uppercase)
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    (code.len() == LENGTH && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(code)
}

/// Whose code it is at this event.
pub fn find(conn: &Connection, event: EventId, code: &str) -> Result<Option<GuestId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM guest WHERE event_id = ?1 AND code = ?2
             UNION ALL SELECT guest_id FROM guest_alias WHERE event_id = ?1 AND code = ?2 LIMIT 1",
        )?
        .query_row(params![event, code], |row| row.get(0))
        .optional()?)
}

/// Whom something scanned or typed means by a code at this event: ours, or that of the
/// tool they signed up with. Several where that tool gave several the same.
pub fn meant(conn: &Connection, event: EventId, typed: &str) -> Result<Vec<GuestId>> {
    if let Some(code) = read(typed)
        && let Some(guest) = find(conn, event, &code)?
    {
        return Ok(vec![guest]);
    }
    ticket_code::find(conn, event, typed)
}
