//! What people were handed of their shifts for their calendars: a line an assignment, with the
//! number by which a calendar knows the newer of two. Nothing is handed twice under one number,
//! and what somebody no longer does is called off in the next file.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::store;
use crate::collation;
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::ids::{EventId, PersonId};
use crate::planner::{Reader, Writer};
use crate::settings::store::language;
use crate::time::Wall;

/// What stands in a calendar of one shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    pub title: String,
    pub note: String,
    /// The venue, and the room beside it.
    pub place: String,
    pub room: String,
    pub starts: Wall,
    pub minutes: u32,
    pub event: String,
    /// The whole event does not take place.
    pub called_off: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub uid: String,
    pub sequence: u32,
    pub cancelled: bool,
    pub shown: Shown,
    /// It is not what was handed last.
    pub is_new: bool,
}

/// The shifts of one person, as they are to be handed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub person_id: PersonId,
    pub name: String,
    pub language: String,
    /// Those that are called off come last.
    pub lines: Vec<Line>,
}

impl Slip {
    /// Something in it was not handed yet.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.lines.iter().any(|line| line.is_new)
    }
}

struct Notice {
    person_id: PersonId,
    uid: String,
    sequence: u32,
    cancelled: bool,
    shown: Shown,
}

/// What everybody who does something, or did according to their calendar, is to be handed now.
pub fn plan(reader: &Reader<'_>, event: &Event) -> Result<Vec<Slip>> {
    let mut known = handed(reader, event.id)?;
    let mut slips: Vec<Slip> = Vec::new();
    for duty in store::duties(reader, event.id)? {
        for shift in &duty.shifts {
            let Some((starts, ends)) = shift.hours() else {
                continue;
            };
            let shown = Shown {
                title: duty.title.clone(),
                note: duty.note.clone(),
                place: event.venue_name.clone(),
                room: shift.room_name.clone(),
                starts,
                minutes: u32::try_from(ends.minutes_since(starts)).unwrap_or(0),
                event: event.title.clone(),
                called_off: event.state == EventState::Cancelled,
            };
            for one in shift.assigned.iter().filter(|one| one.state.is_on()) {
                let uid = format!("shift-{}", one.id);
                let before = known.iter().position(|notice| notice.uid == uid);
                let line = line(uid, shown.clone(), before.map(|at| known.swap_remove(at)));
                put(reader, &mut slips, one.person_id, line)?;
            }
        }
    }
    for notice in known.into_iter().filter(|notice| !notice.cancelled) {
        let off = Line {
            uid: notice.uid,
            sequence: notice.sequence + 1,
            cancelled: true,
            shown: notice.shown,
            is_new: true,
        };
        put(reader, &mut slips, notice.person_id, off)?;
    }
    let lang = language(reader.conn)?;
    for slip in &mut slips {
        slip.lines
            .sort_by_key(|line| (line.cancelled, line.shown.starts, line.uid.clone()));
    }
    slips.sort_by(|a, b| {
        collation::compare(lang, &a.name, &b.name).then_with(|| a.person_id.cmp(&b.person_id))
    });
    Ok(slips)
}

fn line(uid: String, shown: Shown, before: Option<Notice>) -> Line {
    let is_new = before
        .as_ref()
        .is_none_or(|before| before.cancelled || before.shown != shown);
    let sequence = before.map_or(0, |before| before.sequence + u32::from(is_new));
    Line {
        uid,
        sequence,
        cancelled: false,
        shown,
        is_new,
    }
}

fn put(reader: &Reader<'_>, slips: &mut Vec<Slip>, person: PersonId, line: Line) -> Result<()> {
    if let Some(slip) = slips.iter_mut().find(|slip| slip.person_id == person) {
        slip.lines.push(line);
        return Ok(());
    }
    let known: Option<(String, String)> = reader
        .conn
        .prepare_cached("SELECT name, language FROM person WHERE id = ?1 AND erased_at IS NULL")?
        .query_row([person], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    // Whoever was erased is handed nothing more.
    let Some((name, language)) = known else {
        return Ok(());
    };
    slips.push(Slip {
        person_id: person,
        name,
        language,
        lines: vec![line],
    });
    Ok(())
}

/// Keeps what was handed; true when anything of it is new.
pub fn record(writer: &Writer<'_>, event: EventId, slips: &[Slip]) -> Result<bool> {
    let mut any = false;
    for slip in slips {
        for line in slip.lines.iter().filter(|line| line.is_new) {
            any = true;
            let shown = serde_json::to_string(&line.shown)?;
            let known = writer.conn.execute(
                "UPDATE shift_notice SET sequence = ?3, cancelled = ?4, shown = ?5
                 WHERE event_id = ?1 AND uid = ?2",
                params![event, line.uid, line.sequence, line.cancelled, shown],
            )?;
            if known == 0 {
                writer.conn.execute(
                    "INSERT INTO shift_notice(id, event_id, person_id, uid, sequence, cancelled, shown)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![
                        crate::ids::ShiftNoticeId::new(),
                        event,
                        slip.person_id,
                        line.uid,
                        line.sequence,
                        line.cancelled,
                        shown,
                    ],
                )?;
            }
        }
    }
    Ok(any)
}

fn handed(reader: &Reader<'_>, event: EventId) -> Result<Vec<Notice>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT person_id, uid, sequence, cancelled, shown FROM shift_notice WHERE event_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([event])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // What nothing can read was handed all the same; it is handed anew.
        let shown: String = row.get(4)?;
        let Ok(shown) = serde_json::from_str(&shown) else {
            continue;
        };
        found.push(Notice {
            person_id: row.get(0)?,
            uid: row.get(1)?,
            sequence: row.get(2)?,
            cancelled: row.get(3)?,
            shown,
        });
    }
    Ok(found)
}
