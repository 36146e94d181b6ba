//! By what a mail that asks for no more is known: a token of the person it was written to, in
//! the shape of an id. It is made of the person's id, which goes out nowhere else, so that it
//! needs no row, stays the same in every mail, and finds nobody once the person is erased.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::ids::PersonId;

#[must_use]
pub fn of(person: PersonId) -> String {
    let digest = Sha256::digest(format!("unsubscribe {person}").as_bytes());
    let mut bytes = [0; 16];
    bytes
        .iter_mut()
        .zip(digest)
        .for_each(|(to, from)| *to = from);
    uuid::Uuid::from_bytes(bytes).to_string()
}

/// Whose these are. Somebody who was merged into another is found by the other, as by any id.
pub fn owners(conn: &Connection, tokens: &HashSet<&str>) -> Result<HashMap<String, PersonId>> {
    let mut found = HashMap::new();
    if tokens.is_empty() {
        return Ok(found);
    }
    let mut statement = conn.prepare_cached("SELECT id FROM person WHERE erased_at IS NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let person: PersonId = row.get(0)?;
        let token = of(person);
        if tokens.contains(token.as_str()) {
            found.insert(token, person);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_the_same_for_the_same_person_and_tells_no_id() {
        let (one, other) = (PersonId::new(), PersonId::new());
        assert_eq!(of(one), of(one));
        assert_ne!(of(one), of(other));
        assert_ne!(of(one), one.to_string());
        assert_eq!(of(one).len(), 36);
    }
}
