//! People as rows: one person whole, and what they took part in.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use samovar_import::Name;

use super::contact::{self, ContactKind};
use super::{Consent, Person, PersonEvent, PersonRef, SeriesOf, attendance, food};
use crate::collation;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::planner::{Reader, Writer};
use crate::settings::store::language;
use crate::time::stamp;

/// The columns of a person that commands and imports write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRecord {
    pub name: String,
    pub given: String,
    pub family: String,
    pub patronymic: String,
    pub company: String,
    pub job_title: String,
    /// '' unknown, or a tag as [`super::language`] writes it.
    pub language: String,
    /// As [`food`] stores them.
    pub diet: String,
    pub allergens: String,
    pub diet_note: String,
    /// When this was said of their food, UTC; not known of what is older.
    pub food_at: Option<String>,
    /// The words of the note that somebody has decided on.
    pub diet_note_settled: String,
    /// Joined by line breaks.
    pub tags: String,
    pub notes: String,
    pub consent: Consent,
}

impl PersonRecord {
    /// A person of whom only the name is known.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            given: String::new(),
            family: String::new(),
            patronymic: String::new(),
            company: String::new(),
            job_title: String::new(),
            language: String::new(),
            diet: food::NOT_ASKED.to_owned(),
            allergens: food::NOT_ASKED.to_owned(),
            diet_note: String::new(),
            food_at: None,
            diet_note_settled: String::new(),
            tags: String::new(),
            notes: String::new(),
            consent: Consent::NotAsked,
        }
    }

    /// Somebody whose name was typed in one piece: its parts are read from it,
    /// so that lists stand in the order of surnames.
    pub fn typed(name: impl Into<String>) -> Self {
        let mut person = Self::named(name);
        person.read_parts();
        person
    }

    fn read_parts(&mut self) {
        let Name {
            given,
            family,
            patronymic,
            ..
        } = Name::typed(&self.name);
        self.given = given.unwrap_or_default();
        self.family = family.unwrap_or_default();
        self.patronymic = patronymic.unwrap_or_default();
    }

    /// Notes that what `before` said of the food was changed by hand just now.
    pub fn food_decided(&mut self, before: &Self, now: DateTime<Utc>) {
        if (&self.diet, &self.allergens, &self.diet_note)
            != (&before.diet, &before.allergens, &before.diet_note)
        {
            self.food_at = Some(stamp(now));
        }
    }

    /// Reads the parts again after the name changed, unless somebody set them.
    pub fn follow_name(&mut self, before: &Self) {
        let parts = |person: &Self| {
            (
                person.given.clone(),
                person.family.clone(),
                person.patronymic.clone(),
            )
        };
        let untouched = parts(self) == parts(before);
        let read = before.name.is_empty() || parts(before) == parts(&Self::typed(&*before.name));
        if self.name != before.name && untouched && read {
            self.read_parts();
        }
    }
}

pub fn get(reader: &Reader<'_>, request: PersonRef) -> Result<Person> {
    let mut person = load_person(reader.conn, request.person_id)?;
    let (visited, missed) =
        attendance::events_of(reader.conn, person.id, &attendance::over(reader)?)?;
    for event in &mut person.events {
        event.visited = visited.contains(&event.event_id);
        event.no_show = missed.contains(&event.event_id);
    }
    Ok(person)
}

/// The person that this id finds: itself, or the one that it was merged into.
pub fn resolve(conn: &Connection, id: PersonId) -> Result<PersonId> {
    survivor(conn, id)?.ok_or_else(|| Error::missing("person", id))
}

/// As [`resolve`]; `None` for an id of nobody, or of an erased person.
pub fn survivor(conn: &Connection, id: PersonId) -> Result<Option<PersonId>> {
    Ok(conn
        .prepare_cached(
            "WITH RECURSIVE chain(id, next, gone) AS (
               SELECT id, merged_into, erased_at FROM person WHERE id = ?1
               UNION
               SELECT p.id, p.merged_into, p.erased_at FROM chain AS c JOIN person AS p ON p.id = c.next)
             SELECT id FROM chain WHERE next IS NULL AND gone IS NULL",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Everybody who was merged into this person, also through others.
pub fn aliases(conn: &Connection, id: PersonId) -> Result<Vec<PersonId>> {
    let mut statement = conn.prepare_cached(
        "WITH RECURSIVE merged(id) AS (
           SELECT id FROM person WHERE merged_into = ?1
           UNION
           SELECT p.id FROM merged AS m JOIN person AS p ON p.merged_into = m.id)
         SELECT id FROM merged ORDER BY id",
    )?;
    let ids = statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// A *no* to photos is also of everybody who was merged into this person, as their answers say
/// (`consent/rows.rs`): undo may make them somebody of their own again.
pub fn refuse_photos_of_aliases(conn: &Connection, id: PersonId, said: Consent) -> Result<()> {
    if said != Consent::No {
        return Ok(());
    }
    for alias in aliases(conn, id)? {
        if let Some(before) = row(conn, alias)? {
            let mut after = before.clone();
            after.consent = said;
            update(conn, alias, &before, &after)?;
        }
    }
    Ok(())
}

/// The columns of one person, by its own id or by that of an alias.
pub fn load(conn: &Connection, id: PersonId) -> Result<PersonRecord> {
    find(conn, id)?.ok_or_else(|| Error::missing("person", id))
}

/// The person's name as it is shown.
pub fn name(conn: &Connection, id: PersonId) -> Result<String> {
    Ok(load(conn, id)?.name)
}

pub fn find(conn: &Connection, id: PersonId) -> Result<Option<PersonRecord>> {
    let Some(id) = survivor(conn, id)? else {
        return Ok(None);
    };
    row(conn, id)
}

/// The columns of exactly this row, alias or not.
pub fn row(conn: &Connection, id: PersonId) -> Result<Option<PersonRecord>> {
    Ok(conn
        .prepare_cached(
            "SELECT name, given, family, patronymic, company, job_title, language, diet, allergens, diet_note,
                    tags, notes, consent, food_at, diet_note_settled
             FROM person WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(PersonRecord {
                name: row.get(0)?,
                given: row.get(1)?,
                family: row.get(2)?,
                patronymic: row.get(3)?,
                company: row.get(4)?,
                job_title: row.get(5)?,
                language: row.get(6)?,
                diet: row.get(7)?,
                allergens: row.get(8)?,
                diet_note: row.get(9)?,
                tags: row.get(10)?,
                notes: row.get(11)?,
                consent: row.get(12)?,
                food_at: row.get(13)?,
                diet_note_settled: row.get(14)?,
            })
        })
        .optional()?)
}

pub fn insert(writer: &Writer<'_>, id: PersonId, person: &PersonRecord) -> Result<()> {
    writer
        .conn
        .prepare_cached(
            "INSERT OR FAIL INTO person(id, name, given, family, patronymic, company, job_title, language, diet, allergens,
                                diet_note, tags, notes, consent, created_at, food_at,
                                diet_note_settled)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        )?
        .execute(params![
            id,
            person.name,
            person.given,
            person.family,
            person.patronymic,
            person.company,
            person.job_title,
            person.language,
            person.diet,
            person.allergens,
            person.diet_note,
            person.tags,
            person.notes,
            person.consent,
            stamp(writer.now),
            person.food_at,
            person.diet_note_settled,
        ])?;
    Ok(())
}

/// Writes `after` where it differs from `before`; true when it does.
pub fn update(
    conn: &Connection,
    id: PersonId,
    before: &PersonRecord,
    after: &PersonRecord,
) -> Result<bool> {
    if before == after {
        return Ok(false);
    }
    conn.prepare_cached(
        "UPDATE person SET name = ?2, given = ?3, family = ?4, patronymic = ?5, company = ?6, job_title = ?7,
                language = ?8, diet = ?9, allergens = ?10, diet_note = ?11, tags = ?12, notes = ?13, consent = ?14, food_at = ?15,
                diet_note_settled = ?16
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        after.name,
        after.given,
        after.family,
        after.patronymic,
        after.company,
        after.job_title,
        after.language,
        after.diet,
        after.allergens,
        after.diet_note,
        after.tags,
        after.notes,
        after.consent,
        after.food_at,
        after.diet_note_settled,
    ])?;
    Ok(true)
}

/// One person whole, by its own id or by that of an alias.
pub fn load_person(conn: &Connection, id: PersonId) -> Result<Person> {
    let id = resolve(conn, id)?;
    let person = load(conn, id)?;
    let contacts = contact::list(conn, id)?;
    let values = |kind: ContactKind| -> Vec<String> {
        // An id without a value only tells one row of a file from another.
        contacts
            .iter()
            .filter(|c| c.kind == kind && !c.value.is_empty())
            .map(|c| c.value.clone())
            .collect()
    };
    Ok(Person {
        id,
        emails: values(ContactKind::Email),
        phones: values(ContactKind::Phone),
        sources: values(ContactKind::Source),
        name: person.name,
        given: person.given,
        family: person.family,
        patronymic: person.patronymic,
        company: person.company,
        job_title: person.job_title,
        language: person.language,
        diets: food::list(&person.diet),
        allergens: food::list(&person.allergens),
        food_words_unread: food::unread(&person.diet_note, &person.diet_note_settled),
        diet_note: person.diet_note,
        tags: tags(&person.tags),
        notes: person.notes,
        consent: person.consent,
        events: events(conn, id)?,
        regular_of: series_of(conn, id)?,
    })
}

#[must_use]
pub fn tags(stored: &str) -> Vec<String> {
    stored.lines().map(str::to_owned).collect()
}

/// What the person took part in, the latest first.
fn events(conn: &Connection, id: PersonId) -> Result<Vec<PersonEvent>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.id, e.title, e.starts, e.state, g.id, g.state, coalesce(g.plus_ones, 0),
                EXISTS(SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id),
                EXISTS(SELECT 1 FROM speaker AS s WHERE s.event_id = e.id AND s.person_id = ?1 AND s.state <> 'declined'),
                EXISTS(SELECT 1 FROM staff AS s WHERE s.event_id = e.id AND s.person_id = ?1)
         FROM event AS e LEFT JOIN guest AS g ON g.event_id = e.id AND g.person_id = ?1
         WHERE e.id IN (SELECT event_id FROM guest WHERE person_id = ?1
                        UNION SELECT event_id FROM speaker WHERE person_id = ?1
                        UNION SELECT event_id FROM staff WHERE person_id = ?1)
         ORDER BY e.starts DESC, e.id",
    )?;
    let found = statement
        .query_map([id], event)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn event(row: &Row<'_>) -> rusqlite::Result<PersonEvent> {
    Ok(PersonEvent {
        event_id: row.get(0)?,
        title: row.get(1)?,
        starts: row.get(2)?,
        event_state: row.get(3)?,
        guest_id: row.get(4)?,
        reply: row.get(5)?,
        plus_ones: row.get(6)?,
        came: row.get(7)?,
        visited: false,
        no_show: false,
        speaks: row.get(8)?,
        staff: row.get(9)?,
    })
}

/// Of which series a person is a regular, by their titles.
fn series_of(conn: &Connection, person: PersonId) -> Result<Vec<SeriesOf>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.id, s.title FROM regular AS r JOIN series AS s ON s.id = r.series_id
         WHERE r.person_id = ?1",
    )?;
    let mut found: Vec<SeriesOf> = statement
        .query_map([person], |row| {
            Ok(SeriesOf {
                id: row.get(0)?,
                title: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let lang = language(conn)?;
    found
        .sort_by(|a, b| collation::compare(lang, &a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    Ok(found)
}
