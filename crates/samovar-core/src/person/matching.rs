//! Whether two descriptions are of one person.
//!
//! In this order: another tool's id, e-mail, phone in E.164; each only where
//! the names allow it, because couples share addresses and offices share
//! phones. A name alone never decides: it is a suggestion for the manager.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};
use samovar_import::Name;

use super::contact::ContactKind;
use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::input;
use crate::planner::Writer;
use crate::time::stamp;

/// A name for comparing: parts as stored, or nothing where an address stands
/// in for a name that nobody gave.
#[must_use]
pub fn name_of(display: &str, given: &str, family: &str, patronymic: &str) -> Name {
    if !display.chars().any(char::is_alphabetic) || input::looks_like_email(display) {
        return Name::default();
    }
    let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Name {
        display: display.to_owned(),
        given: part(given),
        family: part(family),
        patronymic: part(patronymic),
    }
}

/// Given name and surname where both are known, else the whole name: its words, folded.
fn words_of(name: &Name) -> Vec<String> {
    let full = match (&name.given, &name.family) {
        (Some(given), Some(family)) => format!("{given} {family}"),
        _ => name.display.clone(),
    };
    let words = text::fold(&full);
    let words = words.split(' ').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Names that sound alike in either alphabet and any order of words have one
/// key. Empty for a single word: too little to suggest by.
#[must_use]
pub fn name_key(name: &Name) -> String {
    let mut words: Vec<String> = words_of(name)
        .iter()
        .map(|word| text::sound(word))
        .collect();
    if words.len() < 2 {
        return String::new();
    }
    words.sort();
    words.join(" ")
}

/// True where two names are written with the same letters, in any order of their
/// words. What only one of them says (a patronymic) is no difference.
#[must_use]
pub fn same_letters(one: &Name, other: &Name) -> bool {
    let words = |name: &Name| {
        let mut words = words_of(name);
        words.sort();
        words
    };
    let patronymic = |name: &Name| name.patronymic.as_deref().map(text::fold);
    let contradicts = match (patronymic(one), patronymic(other)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    words(one) == words(other) && !contradicts
}

/// The person who has this address or phone and may have this name.
pub fn find(
    conn: &Connection,
    email: Option<&str>,
    phone: Option<&str>,
    name: &Name,
) -> Result<Option<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.name, p.given, p.family, p.patronymic
         FROM contact AS c JOIN person AS p ON p.id = c.person_id
         WHERE c.kind = ?1 AND c.norm = ?2 AND p.merged_into IS NULL ORDER BY p.id",
    )?;
    for (kind, norm) in [
        (ContactKind::Email, email),
        (
            ContactKind::Phone,
            phone.filter(|norm| norm.starts_with('+')),
        ),
    ] {
        let Some(norm) = norm else { continue };
        let mut rows = statement.query(rusqlite::params![kind, norm])?;
        while let Some(row) = rows.next()? {
            let texts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
            let [display, given, family, patronymic] = &texts;
            let id: PersonId = row.get(0)?;
            if name_of(display, given, family, patronymic).may_be(name)
                || was_called(conn, id, name)?
            {
                return Ok(Some(id));
            }
        }
    }
    Ok(None)
}

/// Notes that two people who look like one are two; once is enough.
pub fn keep_apart(writer: &Writer<'_>, one: PersonId, other: PersonId) -> Result<()> {
    writer
        .conn
        .prepare_cached(
            "INSERT INTO person_apart(id, one_id, other_id, created_at)
             SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
               SELECT 1 FROM person_apart
               WHERE (one_id = ?2 AND other_id = ?3) OR (one_id = ?3 AND other_id = ?2))",
        )?
        .execute(params![
            crate::ids::fresh().to_string(),
            one,
            other,
            stamp(writer.now)
        ])?;
    Ok(())
}

/// True where somebody of a like name was merged into this person.
fn was_called(conn: &Connection, id: PersonId, name: &Name) -> Result<bool> {
    for alias in super::store::aliases(conn, id)? {
        if let Some(was) = super::store::row(conn, alias)?
            && name_of(&was.name, &was.given, &was.family, &was.patronymic).may_be(name)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Everybody known, loaded once for a whole import. Whoever was merged into
/// another is known by their old names too: a file that has those still means
/// the one they are now.
#[derive(Default)]
pub struct Directory {
    names: HashMap<PersonId, Name>,
    also: HashMap<PersonId, Vec<Name>>,
    by_source: HashMap<String, PersonId>,
    by_email: HashMap<String, Vec<PersonId>>,
    by_phone: HashMap<String, Vec<PersonId>>,
    by_name: HashMap<String, Vec<PersonId>>,
    /// People who were told to be two, either way round.
    apart: HashSet<(PersonId, PersonId)>,
}

impl Directory {
    pub fn load(conn: &Connection) -> Result<Self> {
        let mut directory = Self::default();
        let mut people =
            conn.prepare("SELECT id, name, given, family, patronymic FROM person WHERE merged_into IS NULL AND erased_at IS NULL ORDER BY id")?;
        let mut people = people.query([])?;
        while let Some(row) = people.next()? {
            let texts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
            let [display, given, family, patronymic] = &texts;
            directory.add(row.get(0)?, name_of(display, given, family, patronymic));
        }
        let mut aliases = conn.prepare(
            "SELECT id, name, given, family, patronymic FROM person
             WHERE merged_into IS NOT NULL AND erased_at IS NULL ORDER BY id",
        )?;
        let mut aliases = aliases.query([])?;
        while let Some(row) = aliases.next()? {
            let texts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
            let [display, given, family, patronymic] = &texts;
            if let Some(id) = super::store::survivor(conn, row.get(0)?)? {
                directory.add_alias(id, name_of(display, given, family, patronymic));
            }
        }
        let mut contacts = conn.prepare(
            "SELECT person_id, kind, norm FROM contact ORDER BY person_id, position, id",
        )?;
        let mut contacts = contacts.query([])?;
        while let Some(row) = contacts.next()? {
            directory.add_contact(row.get(0)?, row.get(1)?, row.get(2)?);
        }
        let mut apart = conn.prepare("SELECT one_id, other_id FROM person_apart")?;
        let mut apart = apart.query([])?;
        while let Some(row) = apart.next()? {
            // Whoever was merged since is meant as the one they are now.
            let now = |id| super::store::survivor(conn, id);
            if let (Some(one), Some(other)) = (now(row.get(0)?)?, now(row.get(1)?)?) {
                directory.apart.extend([(one, other), (other, one)]);
            }
        }
        Ok(directory)
    }

    fn add(&mut self, id: PersonId, name: Name) {
        let key = name_key(&name);
        if !key.is_empty() {
            self.by_name.entry(key).or_default().push(id);
        }
        self.names.insert(id, name);
    }

    fn add_alias(&mut self, id: PersonId, name: Name) {
        let key = name_key(&name);
        if !key.is_empty() {
            let known = self.by_name.entry(key).or_default();
            if !known.contains(&id) {
                known.push(id);
            }
        }
        self.also.entry(id).or_default().push(name);
    }

    fn add_contact(&mut self, id: PersonId, kind: ContactKind, norm: String) {
        match kind {
            ContactKind::Source => {
                self.by_source.entry(norm).or_insert(id);
            }
            ContactKind::Email => self.by_email.entry(norm).or_default().push(id),
            ContactKind::Phone if norm.starts_with('+') => {
                self.by_phone.entry(norm).or_default().push(id)
            }
            ContactKind::Phone => {}
        }
    }

    #[must_use]
    pub fn knows(&self, id: PersonId) -> bool {
        self.names.contains_key(&id)
    }

    /// False where the name plainly speaks of somebody else.
    fn may_be(&self, id: PersonId, name: &Name) -> bool {
        self.names_of(id).any(|known| known.may_be(name))
    }

    fn names_of(&self, id: PersonId) -> impl Iterator<Item = &Name> {
        let also = self.also.get(&id).map_or(&[][..], Vec::as_slice);
        self.names.get(&id).into_iter().chain(also)
    }

    #[must_use]
    pub fn by_source(&self, norm: &str, name: &Name) -> Option<PersonId> {
        self.by_source
            .get(norm)
            .copied()
            .filter(|id| self.may_be(*id, name))
    }

    /// Whoever has the address; of several, the one of the same name first.
    #[must_use]
    pub fn by_email(&self, norm: &str, name: &Name) -> Option<PersonId> {
        self.among(self.email_holders(norm), name, &|_| true)
    }

    #[must_use]
    pub fn by_phone(
        &self,
        norm: &str,
        name: &Name,
        free: &dyn Fn(PersonId) -> bool,
    ) -> Option<PersonId> {
        self.among(self.phone_holders(norm), name, free)
    }

    fn phone_holders(&self, norm: &str) -> &[PersonId] {
        self.by_phone.get(norm).map_or(&[], Vec::as_slice)
    }

    #[must_use]
    pub fn email_holders(&self, norm: &str) -> &[PersonId] {
        self.by_email.get(norm).map_or(&[], Vec::as_slice)
    }

    /// True where the person is known to have this contact. A phone that is not
    /// certain is none to know anybody by.
    #[must_use]
    pub fn has(&self, id: PersonId, kind: ContactKind, norm: &str) -> bool {
        match kind {
            ContactKind::Email => self.email_holders(norm).contains(&id),
            ContactKind::Phone => self.phone_holders(norm).contains(&id),
            ContactKind::Source => self.by_source.get(norm) == Some(&id),
        }
    }

    #[must_use]
    pub fn same_name(&self, name: &Name) -> &[PersonId] {
        if self.by_name.is_empty() {
            return &[];
        }
        self.by_name.get(&name_key(name)).map_or(&[], Vec::as_slice)
    }

    fn among(
        &self,
        holders: &[PersonId],
        name: &Name,
        free: &dyn Fn(PersonId) -> bool,
    ) -> Option<PersonId> {
        let allowed = || {
            holders
                .iter()
                .copied()
                .filter(|id| free(*id) && self.may_be(*id, name))
        };
        // The usual case by far, and a key is dear: nobody has it, or one does. (Two who
        // were told to be two and became one all the same are one that is unclear.)
        match holders {
            [] => return None,
            [one] if !self.are_apart(*one, *one) => return allowed().next(),
            _ => {}
        }
        let key = name_key(name);
        let same = allowed().find(|id| {
            self.names_of(*id)
                .any(|known| !key.is_empty() && name_key(known) == key)
        });
        let first = || allowed().next();
        // Between people who were told to be two, only the name decides.
        let unclear = |id: &PersonId| allowed().any(|other| self.are_apart(*id, other));
        same.or_else(|| first().filter(|id| !unclear(id)))
    }

    /// True where two people look like one and were told to be two.
    #[must_use]
    pub fn are_apart(&self, one: PersonId, other: PersonId) -> bool {
        self.apart.contains(&(one, other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(display: &str) -> String {
        name_key(&name_of(display, "", "", ""))
    }

    #[test]
    fn names_of_one_sound_share_a_key() {
        assert_eq!(key("Юлия Щербакова"), key("Shcherbakova Julia"));
        assert_eq!(key("Пётр Ёлкин"), key("Петр Елкин"));
        assert_ne!(key("Пётр Ёлкин"), key("Павел Ёлкин"));
        assert_eq!(key("Анна"), "");
    }

    #[test]
    fn an_address_is_no_name() {
        assert!(name_of("anna@example.org", "", "", "").is_empty());
    }
}
