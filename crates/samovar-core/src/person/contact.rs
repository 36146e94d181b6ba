//! How a person can be reached, and what other tools call them.
//!
//! The value is kept as written; the norm beside it is for matching alone:
//! e-mail in lower case, phone in E.164 where that is certain (else its digits,
//! which match nobody), `tool:id` for a source.

use rusqlite::{Connection, params};
use samovar_i18n::Lang;
use samovar_import::{PhoneRegion, clean, phone};

use crate::error::Result;
use crate::ids::{ContactId, PersonId};
use crate::input;
use crate::settings;
use crate::wire::word_enum;

word_enum! {
    ContactKind { Email = "email", Phone = "phone", Source = "source" }
}

/// A contact that is to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContact {
    pub kind: ContactKind,
    pub value: String,
    pub norm: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub id: ContactId,
    pub kind: ContactKind,
    pub value: String,
    pub norm: String,
    pub position: u32,
}

/// An address as typed in a form; `None` where nothing was typed.
pub fn email(field: &str, text: &str) -> Result<Option<NewContact>> {
    let value = input::email(field, text)?;
    let norm = email_norm(&value);
    Ok((!value.is_empty()).then_some(NewContact {
        kind: ContactKind::Email,
        value,
        norm,
    }))
}

/// By which one address is known to be another: without spaces around and what
/// nobody sees, caseless.
#[must_use]
pub fn email_norm(email: &str) -> String {
    clean::compact(email).to_lowercase()
}

/// A phone as typed in a form; any text will do of which nothing was lost.
pub fn phone(field: &str, text: &str, region: PhoneRegion) -> Result<Option<NewContact>> {
    let value = input::compact(field, text)?;
    let norm = phone_norm(&value, phone::e164(&value, region));
    Ok((!value.is_empty()).then_some(NewContact {
        kind: ContactKind::Phone,
        value,
        norm,
    }))
}

/// E.164, or the bare digits of a number that is not certain.
#[must_use]
pub fn phone_norm(raw: &str, e164: Option<String>) -> String {
    e164.unwrap_or_else(|| phone::digits(raw))
}

/// Whose national numbers those without a country code are, for typed ones.
pub fn region(conn: &Connection) -> Result<PhoneRegion> {
    Ok(match settings::store::language(conn)? {
        Lang::Ru => PhoneRegion::Russia,
        Lang::En => PhoneRegion::Unknown,
    })
}

/// The person's contacts in their order.
pub fn list(conn: &Connection, person: PersonId) -> Result<Vec<Contact>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, value, norm, position FROM contact WHERE person_id = ?1 ORDER BY kind, position, id",
    )?;
    let contacts = statement
        .query_map([person], |row| {
            Ok(Contact {
                id: row.get(0)?,
                kind: row.get(1)?,
                value: row.get(2)?,
                norm: row.get(3)?,
                position: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(contacts)
}

pub fn insert(
    conn: &Connection,
    person: PersonId,
    contact: &NewContact,
    position: u32,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT OR FAIL INTO contact(id, person_id, kind, value, norm, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![ContactId::new(), person, contact.kind, contact.value, contact.norm, position])?;
    Ok(())
}

/// Makes `wanted` the person's contacts of one kind; equal ones stay untouched.
pub fn replace(
    conn: &Connection,
    person: PersonId,
    kind: ContactKind,
    wanted: &[NewContact],
) -> Result<()> {
    let mut known: Vec<Contact> = list(conn, person)?
        .into_iter()
        .filter(|contact| contact.kind == kind)
        .collect();
    let mut seen: Vec<&str> = Vec::new();
    for (position, contact) in (0..).zip(wanted) {
        if seen.contains(&contact.norm.as_str()) {
            continue;
        }
        seen.push(&contact.norm);
        match known.iter().position(|old| old.norm == contact.norm) {
            Some(at) => {
                let old = known.swap_remove(at);
                if old.value != contact.value || old.position != position {
                    conn.execute(
                        "UPDATE contact SET value = ?2, position = ?3 WHERE id = ?1",
                        params![old.id, contact.value, position],
                    )?;
                }
            }
            None => insert(conn, person, contact, position)?,
        }
    }
    for gone in known {
        conn.execute("DELETE FROM contact WHERE id = ?1", [gone.id])?;
    }
    Ok(())
}
