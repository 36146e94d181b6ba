//! The rows of a run sheet, noun by noun.

use std::collections::{HashMap, HashSet};

use samovar_i18n::{Lang, msg};

use super::RunRow;
use super::kind::RunKind;
use crate::catering::{sitting as sittings, store as dishes};
use crate::cue::{Lane, store as cues};
use crate::error::Result;
use crate::event::Event;
use crate::ids::{RoomId, SessionId, SupplierId};
use crate::order::said;
use crate::planner::Reader;
use crate::session::{Session, store as sessions};
use crate::show::late::{self, Walked};
use crate::show::marks::{self, Mark, Real};
use crate::speaker::{SpeakerState, USUAL_CALL_MINUTES, store as speakers};
use crate::sponsor::{SponsorState, store as sponsors};
use crate::supplier::store as suppliers;
use crate::task::store as tasks;
use crate::team::{DutyKind, store as team};
use crate::time::{self, Wall, stamp};

/// What the rows are made from.
pub struct Gathered<'r> {
    reader: &'r Reader<'r>,
    event: &'r Event,
    lang: Lang,
    sessions: Vec<Session>,
    marks: Vec<Mark>,
    real: HashMap<String, Real>,
}

impl<'r> Gathered<'r> {
    pub fn of(reader: &'r Reader<'r>, event: &'r Event, lang: Lang) -> Result<Self> {
        let sessions = sessions::of_event(reader, event.id)?;
        let marks = marks::of_event(reader, event.id)?;
        Ok(Self {
            reader,
            event,
            lang,
            real: marks::walked(&marks, &marks::rooms(&sessions)),
            sessions,
            marks,
        })
    }

    /// How late the show of a room is; nothing while it has not begun, and of one that nobody
    /// ended.
    fn late_in(&self, room: Option<RoomId>) -> i64 {
        let zone = time::zone_shown(&self.event.zone);
        let walked: Vec<Walked> = late::walk(&self.sessions, &self.real, room, zone)
            .iter()
            .map(|one| one.walked)
            .collect();
        if walked.iter().all(|one| one.real.is_none()) {
            return 0;
        }
        late::believed(late::minutes(&walked, self.reader.now)).unwrap_or(0)
    }

    /// How late each room is, and what is in all of them.
    fn late_rooms(&self) -> HashMap<Option<RoomId>, i64> {
        let rooms: HashSet<Option<RoomId>> = self.sessions.iter().map(|one| one.room_id).collect();
        rooms
            .into_iter()
            .map(|room| (room, self.late_in(room)))
            .collect()
    }

    /// The latest of all rooms.
    pub fn late(&self) -> i64 {
        self.late_rooms().into_values().max().unwrap_or(0)
    }

    /// How late each session will begin that has not begun yet.
    fn waiting(&self) -> HashMap<SessionId, i64> {
        let late = self.late_rooms();
        self.sessions
            .iter()
            .filter(|one| !self.real.contains_key(&one.id.to_string()))
            .filter_map(|one| Some((one.id, *late.get(&one.room_id)?)))
            .collect()
    }

    /// Whether a day is one of the event's.
    fn is_of_the_days(&self, day: chrono::NaiveDate) -> bool {
        day >= self.event.starts.0.date() && day <= self.event.ends.0.date()
    }
}

pub fn all(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let mut rows = programme(from);
    rows.extend(cued(from)?);
    rows.extend(eaten(from)?);
    rows.extend(delivered(from)?);
    rows.extend(called(from)?);
    rows.extend(on_duty(from)?);
    rows.extend(to_do(from)?);
    rows.extend(promised(from)?);
    let ticked = marks::ticked(&from.marks);
    let waiting = from.waiting();
    for row in &mut rows {
        let late = row.session_id.and_then(|id| waiting.get(&id).copied());
        if let Some(late) = late.filter(|late| *late != 0) {
            row.begins = row.at.map(|at| at.plus_minutes(late));
        }
        if let Some(mark) = ticked.get(&(row.about, row.id.clone())) {
            row.done_at = Some(stamp(mark.at));
        }
    }
    Ok(rows)
}

fn row(about: RunKind, id: impl ToString, at: Option<Wall>, what: String) -> RunRow {
    RunRow {
        about,
        id: id.to_string(),
        at,
        begins: None,
        whole_day: false,
        minutes: 0,
        what,
        who: Vec::new(),
        place: String::new(),
        lanes: Vec::new(),
        session_id: None,
        started_at: None,
        done_at: None,
    }
}

/// Of a name that may be empty.
fn names(name: String) -> Vec<String> {
    match name.is_empty() {
        true => Vec::new(),
        false => vec![name],
    }
}

fn programme(from: &Gathered<'_>) -> Vec<RunRow> {
    from.sessions
        .iter()
        .map(|session| {
            let went = from.real.get(&session.id.to_string());
            RunRow {
                minutes: session.minutes,
                who: session
                    .speakers
                    .iter()
                    .map(|one| one.name.clone())
                    .collect(),
                place: session.room_name.clone(),
                lanes: vec![Lane::Stage],
                session_id: Some(session.id),
                started_at: went.map(|real| stamp(real.started)),
                done_at: went.and_then(|real| real.done).map(stamp),
                ..row(
                    RunKind::Session,
                    session.id,
                    session.starts,
                    session.title.clone(),
                )
            }
        })
        .collect()
}

fn cued(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let found = cues::of_event(from.reader, from.event.id)?;
    Ok(found
        .into_iter()
        .map(|cue| RunRow {
            minutes: cue.minutes,
            who: names(cue.owner),
            place: cue.room_name,
            lanes: vec![cue.lane],
            session_id: cue.session_id,
            ..row(RunKind::Cue, cue.id, cue.at, cue.words)
        })
        .collect())
}

fn eaten(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let found = sittings::of_event(from.reader.conn, from.event.id)?;
    Ok(found
        .into_iter()
        .map(|sitting| RunRow {
            minutes: sitting.minutes,
            lanes: vec![Lane::Food],
            session_id: sitting.session_id,
            ..row(
                RunKind::Sitting,
                sitting.id,
                sitting.starts,
                said::sitting(from.lang, sitting.called()),
            )
        })
        .collect())
}

/// What a supplier brings is to be there for the first sitting that it feeds.
fn delivered(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let conn = from.reader.conn;
    let times: HashMap<_, _> = sittings::of_event(conn, from.event.id)?
        .into_iter()
        .map(|sitting| (sitting.id, sitting.starts))
        .collect();
    let mut first: Vec<(SupplierId, Option<Wall>)> = Vec::new();
    for dish in dishes::dishes(conn, from.event.id, &from.event.currency)? {
        let Some(supplier) = dish.supplier_id else {
            continue;
        };
        let at = times.get(&dish.sitting_id).copied().flatten();
        match first.iter_mut().find(|(known, _)| *known == supplier) {
            Some((_, known)) => *known = known.iter().copied().chain(at).min(),
            None => first.push((supplier, at)),
        }
    }
    let mut rows = Vec::new();
    for (supplier, at) in first {
        let supplier = suppliers::load(from.reader, supplier)?;
        rows.push(RunRow {
            who: names(supplier.contact),
            lanes: vec![Lane::Food],
            ..row(
                RunKind::Delivery,
                supplier.id,
                at,
                msg::run_sheet_delivery(from.lang, supplier.name),
            )
        });
    }
    Ok(rows)
}

/// When speakers are to be there, as their own calendars have it.
fn called(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let mut rows = Vec::new();
    for speaker in speakers::of_event(from.reader, from.event.id)? {
        if speaker.state == SpeakerState::Declined {
            continue;
        }
        let speaks = |one: &&Session| one.speakers.iter().any(|by| by.speaker_id == speaker.id);
        let mine = from.sessions.iter().filter(speaks);
        let Some((first, starts)) = mine
            .filter_map(|one| one.starts.map(|starts| (one, starts)))
            .min_by_key(|(_, starts)| *starts)
        else {
            continue;
        };
        let before = speaker.call_minutes.unwrap_or(USUAL_CALL_MINUTES);
        if before == 0 {
            continue;
        }
        rows.push(RunRow {
            place: first.room_name.clone(),
            lanes: vec![Lane::Stage],
            session_id: Some(first.id),
            who: vec![speaker.name.clone()],
            ..row(
                RunKind::Call,
                speaker.id,
                Some(starts.plus_minutes(-i64::from(before))),
                msg::run_sheet_call(from.lang, speaker.name),
            )
        });
    }
    Ok(rows)
}

/// Who works when, from the moment they are to be there.
fn on_duty(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let shifts = team::on_duty(from.reader, from.event)?;
    Ok(shifts
        .into_iter()
        .map(|shift| RunRow {
            minutes: u32::try_from(shift.ends.minutes_since(shift.starts)).unwrap_or(0),
            who: shift.names,
            place: shift.room_name,
            lanes: lane_of(shift.kind).into_iter().collect(),
            session_id: shift.session_id,
            ..row(
                RunKind::Shift,
                shift.shift_id,
                Some(shift.starts),
                shift.title,
            )
        })
        .collect())
}

const fn lane_of(duty: DutyKind) -> Option<Lane> {
    match duty {
        DutyKind::Door => Some(Lane::Door),
        DutyKind::Food => Some(Lane::Food),
        DutyKind::Photo | DutyKind::Video => Some(Lane::Photo),
        DutyKind::Stage => Some(Lane::Stage),
        DutyKind::Other => None,
    }
}

fn to_do(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let found = tasks::of_event(from.reader, from.event)?;
    Ok(found
        .into_iter()
        .filter(|task| from.is_of_the_days(task.due.0.date()))
        .map(|task| RunRow {
            who: names(task.owner),
            done_at: task.done_at,
            ..row(RunKind::Task, task.id, Some(task.due), task.title)
        })
        .collect())
}

/// What falls on the event's own days, by whomever it was promised.
fn promised(from: &Gathered<'_>) -> Result<Vec<RunRow>> {
    let mut rows = Vec::new();
    for sponsor in sponsors::of_event(from.reader, from.event)? {
        if sponsor.state == SponsorState::Declined {
            continue;
        }
        for promise in sponsor.promises {
            let Some(due) = promise.due.filter(|due| from.is_of_the_days(due.0)) else {
                continue;
            };
            rows.push(RunRow {
                whole_day: true,
                who: vec![sponsor.name.clone()],
                done_at: promise.done_at,
                ..row(
                    RunKind::Promise,
                    promise.id,
                    Some(Wall(due.0.and_time(chrono::NaiveTime::MIN))),
                    promise.words,
                )
            });
        }
    }
    Ok(rows)
}
