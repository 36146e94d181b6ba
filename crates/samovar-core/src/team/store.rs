//! Duties, shifts, assignments and shots as rows; the hours of what is tied to a session follow
//! from the session.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{OptionalExtension, Row};

use super::{Assignment, Duty, Member, Shift, Shot};
use crate::collation;
use crate::error::{Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{AssignmentId, DutyId, EventId, SessionId, ShiftId, ShotId, StaffId};
use crate::planner::Reader;
use crate::settings::store::language;
use crate::time::Wall;

const SHIFT: &str =
    "SELECT h.id, h.duty_id, h.session_id, coalesce(s.title, ''), coalesce(r.name, ''),
        h.before_minutes, h.after_minutes, s.starts, s.minutes, h.starts, h.ends, h.needed
     FROM shift AS h JOIN duty AS d ON d.id = h.duty_id
     LEFT JOIN session AS s ON s.id = h.session_id LEFT JOIN room AS r ON r.id = s.room_id";
const ASSIGNMENT: &str = "SELECT a.id, a.shift_id, a.staff_id, f.person_id, p.name, a.state
     FROM assignment AS a JOIN shift AS h ON h.id = a.shift_id JOIN duty AS d ON d.id = h.duty_id
     JOIN staff AS f ON f.id = a.staff_id JOIN person AS p ON p.id = f.person_id";
const SHOT: &str =
    "SELECT t.id, t.event_id, t.words, t.session_id, coalesce(s.title, ''), s.starts, s.minutes,
        t.promise_id, coalesce(m.words, ''), coalesce(o.name, ''), t.must, t.done_at, t.staff_id,
        coalesce(p.name, '')
     FROM shot AS t LEFT JOIN session AS s ON s.id = t.session_id
     LEFT JOIN promise AS m ON m.id = t.promise_id LEFT JOIN sponsor AS o ON o.id = m.sponsor_id
     LEFT JOIN staff AS f ON f.id = t.staff_id LEFT JOIN person AS p ON p.id = f.person_id";

/// Whether an event has anything of it at all: most have not.
pub fn is_planned(reader: &Reader<'_>, event: EventId) -> Result<bool> {
    let found = reader
        .conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM duty WHERE event_id = ?1) OR EXISTS (SELECT 1 FROM shot WHERE event_id = ?1)",
        )?
        .query_row([event], |row| row.get(0))?;
    Ok(found)
}

/// The duties in the order in which they were added, with their shifts and who does them;
/// without looks.
pub fn duties(reader: &Reader<'_>, event: EventId) -> Result<Vec<Duty>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, event_id, kind, title, note FROM duty WHERE event_id = ?1 ORDER BY position, id",
    )?;
    let mut duties: Vec<Duty> = statement
        .query_map([event], duty)?
        .collect::<rusqlite::Result<_>>()?;
    if duties.is_empty() {
        return Ok(duties);
    }
    let mut shifts: HashMap<DutyId, Vec<Shift>> = HashMap::new();
    for shift in shifts_of(reader, event)? {
        shifts.entry(shift.duty_id).or_default().push(shift);
    }
    for duty in &mut duties {
        duty.shifts = shifts.remove(&duty.id).unwrap_or_default();
    }
    Ok(duties)
}

/// The shifts of all duties in the order of time.
fn shifts_of(reader: &Reader<'_>, event: EventId) -> Result<Vec<Shift>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("{SHIFT} WHERE d.event_id = ?1 ORDER BY h.id"))?;
    let mut shifts: Vec<Shift> = statement
        .query_map([event], shift)?
        .collect::<rusqlite::Result<_>>()?;
    shifts.sort_by_key(|shift| (shift.starts.is_none(), shift.starts, shift.ends));
    let mut statement = reader
        .conn
        .prepare_cached(&format!("{ASSIGNMENT} WHERE d.event_id = ?1 ORDER BY a.id"))?;
    let mut assigned: HashMap<ShiftId, Vec<Assignment>> = HashMap::new();
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let one = assignment(row)?;
        assigned.entry(one.shift_id).or_default().push(one);
    }
    for shift in &mut shifts {
        shift.assigned = assigned.remove(&shift.id).unwrap_or_default();
        let counted = shift.assigned.iter().filter(|one| one.state.counts());
        shift.confirmed = u32::try_from(counted.count()).unwrap_or(u32::MAX);
    }
    Ok(shifts)
}

/// The shots in the order of their sessions, then as they were added; without looks.
pub fn shots(reader: &Reader<'_>, event: EventId) -> Result<Vec<Shot>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "{SHOT} WHERE t.event_id = ?1 ORDER BY s.starts IS NULL, s.starts, t.position, t.id"
    ))?;
    let found = statement
        .query_map([event], shot)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The event's staff by name, with how many shifts each has.
pub fn staff(reader: &Reader<'_>, event: EventId) -> Result<Vec<Member>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT f.id, f.person_id, p.name, f.role,
                (SELECT count(*) FROM assignment AS a
                 WHERE a.staff_id = f.id AND a.state NOT IN ('declined', 'absent'))
         FROM staff AS f JOIN person AS p ON p.id = f.person_id WHERE f.event_id = ?1",
    )?;
    let mut members: Vec<Member> = statement
        .query_map([event], |row| {
            Ok(Member {
                staff_id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                role: row.get(3)?,
                shifts: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let lang = language(reader.conn)?;
    members.sort_by(|a, b| {
        collation::compare(lang, &a.name, &b.name).then_with(|| a.staff_id.cmp(&b.staff_id))
    });
    Ok(members)
}

/// Those who are expected and said that they want no photos of themselves, by name.
pub fn no_photos(reader: &Reader<'_>, event: EventId) -> Result<Vec<String>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT p.name FROM person AS p WHERE p.consent = 'no' AND p.id IN (
            SELECT person_id FROM guest WHERE event_id = ?1 AND state IN ('going', 'maybe', 'invited')
            UNION SELECT person_id FROM speaker WHERE event_id = ?1 AND state <> 'declined'
            UNION SELECT person_id FROM staff WHERE event_id = ?1)
         ORDER BY p.id",
    )?;
    let mut names: Vec<String> = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let lang = language(reader.conn)?;
    names.sort_by(|a, b| collation::compare(lang, a, b));
    Ok(names)
}

/// A shift as it stands on a run sheet: its hours, what is done in it, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct OnDuty {
    pub shift_id: ShiftId,
    pub kind: super::DutyKind,
    pub title: String,
    /// The session that it moves with.
    pub session_id: Option<SessionId>,
    pub room_name: String,
    pub starts: Wall,
    pub ends: Wall,
    /// Those who may be there.
    pub names: Vec<String>,
}

/// The shifts of an event that have a time, in its order.
pub fn on_duty(reader: &Reader<'_>, event: &Event) -> Result<Vec<OnDuty>> {
    let mut found = Vec::new();
    for duty in duties(reader, event.id)? {
        for shift in duty.shifts {
            let Some((starts, ends)) = shift.hours() else {
                continue;
            };
            let names = shift.assigned.into_iter().filter(|one| one.state.is_on());
            found.push(OnDuty {
                shift_id: shift.id,
                kind: duty.kind,
                title: duty.title.clone(),
                session_id: shift.session_id,
                room_name: shift.room_name,
                starts,
                ends,
                names: names.map(|one| one.name).collect(),
            });
        }
    }
    found.sort_by_key(|one| (one.starts, one.ends));
    Ok(found)
}

/// A duty with its event.
pub fn load_duty(reader: &Reader<'_>, id: DutyId) -> Result<(Event, Duty)> {
    let missing = || Error::missing("duty", id);
    let event: Option<EventId> = reader
        .conn
        .prepare_cached("SELECT event_id FROM duty WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let event = events::load(reader, event.ok_or_else(missing)?)?;
    let duty = duties(reader, event.id)?
        .into_iter()
        .find(|duty| duty.id == id);
    Ok((event, duty.ok_or_else(missing)?))
}

/// A shift with its event and duty.
pub fn load_shift(reader: &Reader<'_>, id: ShiftId) -> Result<(Event, Duty, Shift)> {
    let missing = || Error::missing("shift", id);
    let duty: Option<DutyId> = reader
        .conn
        .prepare_cached("SELECT duty_id FROM shift WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let (event, duty) = load_duty(reader, duty.ok_or_else(missing)?)?;
    let shift = duty.shifts.iter().find(|shift| shift.id == id).cloned();
    Ok((event, duty, shift.ok_or_else(missing)?))
}

/// An assignment with its event and duty.
pub fn load_assignment(reader: &Reader<'_>, id: AssignmentId) -> Result<(Event, Duty, Assignment)> {
    let missing = || Error::missing("assignment", id);
    let shift: Option<ShiftId> = reader
        .conn
        .prepare_cached("SELECT shift_id FROM assignment WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let (event, duty, shift) = load_shift(reader, shift.ok_or_else(missing)?)?;
    let found = shift.assigned.into_iter().find(|one| one.id == id);
    Ok((event, duty, found.ok_or_else(missing)?))
}

pub fn load_shot(reader: &Reader<'_>, id: ShotId) -> Result<Shot> {
    reader
        .conn
        .prepare_cached(&format!("{SHOT} WHERE t.id = ?1"))?
        .query_row([id], shot)
        .optional()?
        .ok_or_else(|| Error::missing("shot", id))
}

/// Refuses somebody of another event's staff.
pub fn of_this_event(reader: &Reader<'_>, event: EventId, id: StaffId) -> Result<StaffId> {
    let known: bool = reader.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM staff WHERE id = ?1 AND event_id = ?2)",
        (id, event),
        |row| row.get(0),
    )?;
    match known {
        true => Ok(id),
        false => Err(Error::missing("staff", id)),
    }
}

fn duty(row: &Row<'_>) -> rusqlite::Result<Duty> {
    Ok(Duty {
        id: row.get(0)?,
        event_id: row.get(1)?,
        kind: row.get(2)?,
        title: row.get(3)?,
        note: row.get(4)?,
        shifts: Vec::new(),
    })
}

fn shift(row: &Row<'_>) -> rusqlite::Result<Shift> {
    let session_id: Option<SessionId> = row.get(2)?;
    let before_minutes: u32 = row.get(5)?;
    let after_minutes: u32 = row.get(6)?;
    let begins: Option<Wall> = row.get(7)?;
    let lasts: Option<u32> = row.get(8)?;
    let (starts, ends) = match (session_id, begins) {
        (Some(_), Some(at)) => {
            let lasts = i64::from(lasts.unwrap_or(0)) + i64::from(after_minutes);
            let starts = at.plus_minutes(-i64::from(before_minutes));
            (Some(starts), Some(at.plus_minutes(lasts)))
        }
        (Some(_), None) => (None, None),
        (None, _) => (row.get(9)?, row.get(10)?),
    };
    Ok(Shift {
        id: row.get(0)?,
        duty_id: row.get(1)?,
        session_id,
        session_title: row.get(3)?,
        room_name: row.get(4)?,
        before_minutes,
        after_minutes,
        starts,
        ends,
        needed: row.get(11)?,
        confirmed: 0,
        assigned: Vec::new(),
        looks: BTreeSet::new(),
    })
}

fn assignment(row: &Row<'_>) -> rusqlite::Result<Assignment> {
    Ok(Assignment {
        id: row.get(0)?,
        shift_id: row.get(1)?,
        staff_id: row.get(2)?,
        person_id: row.get(3)?,
        name: row.get(4)?,
        state: row.get(5)?,
        looks: BTreeSet::new(),
    })
}

fn shot(row: &Row<'_>) -> rusqlite::Result<Shot> {
    let words: String = row.get(2)?;
    let session_title: String = row.get(4)?;
    let starts: Option<Wall> = row.get(5)?;
    let minutes: Option<u32> = row.get(6)?;
    let promised: String = row.get(8)?;
    let title = [&words, &promised, &session_title]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_default();
    Ok(Shot {
        id: row.get(0)?,
        event_id: row.get(1)?,
        title,
        words,
        session_id: row.get(3)?,
        session_title,
        promise_id: row.get(7)?,
        sponsor_name: row.get(9)?,
        starts,
        ends: starts.map(|at| at.plus_minutes(i64::from(minutes.unwrap_or(0)))),
        must: row.get(10)?,
        done_at: row.get(11)?,
        staff_id: row.get(12)?,
        name: row.get(13)?,
        looks: BTreeSet::new(),
    })
}
