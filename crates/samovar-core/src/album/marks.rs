//! Who may be on pictures of an event, and what each of them answered to that.

use rusqlite::{Connection, params};
use samovar_i18n::Lang;

use super::{MarkedPerson, PhotoAnswer, PhotoMarks};
use crate::collation;
use crate::error::Result;
use crate::ids::EventId;
use crate::planner::Reader;
use crate::settings::store::language;
use crate::wire::WINDOW;

/// Of an evening to come everybody who may be there: the door lets in from the waitlist as well.
const EXPECTED: &str = "g.state IN ('going', 'maybe', 'invited', 'waitlisted')
     OR EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)";

/// Of an evening that was, those who came; where nobody kept the door, those who said they would.
const PRESENT: &str = "EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)
     OR (g.state = 'going'
         AND NOT EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = g.event_id))";

/// Those who may be there, by name in the order of the language.
pub fn expected(conn: &Connection, event: EventId, lang: Lang) -> Result<Vec<MarkedPerson>> {
    found(conn, event, EXPECTED, lang)
}

/// Those who were there and said no, by name in the order of the language.
pub fn refused(conn: &Connection, event: EventId, lang: Lang) -> Result<Vec<MarkedPerson>> {
    let mut people = found(conn, event, PRESENT, lang)?;
    people.retain(|one| one.answer == PhotoAnswer::No);
    Ok(people)
}

pub fn summary(reader: &Reader<'_>, event: EventId) -> Result<PhotoMarks> {
    let people = expected(reader.conn, event, language(reader.conn)?)?;
    let count = |answer: PhotoAnswer| {
        let of = people.iter().filter(|one| one.answer == answer).count();
        u32::try_from(of).unwrap_or(u32::MAX)
    };
    let first = |answer: PhotoAnswer| -> Vec<MarkedPerson> {
        let of = people.iter().filter(|one| one.answer == answer);
        of.take(WINDOW as usize).cloned().collect()
    };
    Ok(PhotoMarks {
        yes: count(PhotoAnswer::Yes),
        ask: count(PhotoAnswer::Ask),
        no: count(PhotoAnswer::No),
        not_asked: count(PhotoAnswer::NotAsked),
        refused: first(PhotoAnswer::No),
        to_ask: first(PhotoAnswer::Ask),
    })
}

/// Each person once, however many parts they play.
fn found(conn: &Connection, event: EventId, guests: &str, lang: Lang) -> Result<Vec<MarkedPerson>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT p.id, p.name, p.company, {PART},
                coalesce((SELECT n.answer FROM consent_now AS n
                          WHERE n.person_id = p.id AND n.purpose = 'photo'), 'not-asked')
         FROM (SELECT g.person_id AS id, 2 AS rank FROM guest AS g
               WHERE g.event_id = ?1 AND ({guests})
               UNION ALL SELECT s.person_id, 0 FROM speaker AS s
               WHERE s.event_id = ?1 AND s.state <> 'declined'
               UNION ALL SELECT f.person_id, 1 FROM staff AS f WHERE f.event_id = ?1) AS w
         JOIN person AS p ON p.id = w.id
         GROUP BY p.id"
    ))?;
    let mut people: Vec<MarkedPerson> = statement
        .query_map(params![event], |row| {
            Ok(MarkedPerson {
                person_id: row.get(0)?,
                name: row.get(1)?,
                company: row.get(2)?,
                part: row.get(3)?,
                answer: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    people.sort_by_cached_key(|one| (collation::key(lang, &one.name), one.person_id));
    Ok(people)
}

const PART: &str = "CASE min(w.rank) WHEN 0 THEN 'speaker' WHEN 1 THEN 'staff' ELSE 'guest' END";
