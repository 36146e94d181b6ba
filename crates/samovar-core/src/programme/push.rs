//! Pushing the rest: a session begins later or takes longer, and what comes after it makes
//! room. What must start at its time stays, and what that overlaps is listed. What came
//! before never moves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::ids::{RoomId, SessionId};
use crate::planner::{Reader, Writer};
use crate::session::edit::{MOST_MINUTES, set_length, set_start};
use crate::session::{Session, store as sessions};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// Of what room the rest is pushed: of the session's and what is in none, or of all.
    PushWhere { Room = "room", All = "all" }
}

word_enum! {
    /// How far: everything by as much, or each as far as it needs, gaps being used up.
    PushHow { ByAsMuch = "by-as-much", AsFarAsNeeded = "as-far-as-needed" }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PushProgramme {
    pub session_id: SessionId,
    /// Less than nothing: earlier.
    pub minutes: i32,
    /// Left out: in its room.
    #[serde(rename = "where")]
    pub place: Option<PushWhere>,
    /// Left out: by as much.
    pub how: Option<PushHow>,
    /// The session itself takes so much longer; left out: it begins so much later.
    pub longer: Option<bool>,
}

/// What moves, in the order of the programme, the session itself first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pushed {
    pub moved: Vec<PushedSession>,
    /// What overlaps after it and did less, or not at all, before.
    pub overlaps: Vec<PushOverlap>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PushedSession {
    pub session_id: SessionId,
    pub title: String,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    pub old_starts: Wall,
    pub old_ends: Wall,
    pub starts: Wall,
    pub ends: Wall,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PushOverlap {
    pub session_id: SessionId,
    pub title: String,
    pub other_id: SessionId,
    pub other_title: String,
    pub minutes: u32,
}

/// A session with a time, before and after.
struct Item<'s> {
    session: &'s Session,
    old: (Wall, Wall),
    new: (Wall, Wall),
}

impl Item<'_> {
    fn has_moved(&self) -> bool {
        self.old != self.new
    }

    fn by(&mut self, minutes: i64) {
        let (starts, ends) = self.old;
        self.new = (starts.plus_minutes(minutes), ends.plus_minutes(minutes));
    }
}

/// What was late until a time, by how much, and in which rooms that is felt.
struct Late {
    /// `None`: in all.
    room: Option<RoomId>,
    until: Wall,
    minutes: i64,
}

pub fn preview(reader: &Reader<'_>, request: PushProgramme) -> Result<Pushed> {
    let first = sessions::load(reader, request.session_id)?;
    let all = sessions::of_event(reader, first.event_id)?;
    plan(&all, &request)
}

/// One step, which Undo takes back whole.
pub fn push(writer: &Writer<'_>, request: PushProgramme) -> Result<Pushed> {
    let first = sessions::load(writer, request.session_id)?;
    let all = sessions::of_event(writer, first.event_id)?;
    let pushed = plan(&all, &request)?;
    for one in &pushed.moved {
        let was = one.old_ends.minutes_since(one.old_starts);
        let is = one.ends.minutes_since(one.starts);
        if was != is {
            set_length(writer, one.session_id, is)?;
        }
        set_start(writer, one.session_id, one.starts)?;
    }
    writer.about(first.event_id);
    writer.fact("title", first.title);
    writer.fact("minutes", request.minutes);
    writer.fact("count", pushed.moved.len());
    Ok(pushed)
}

/// What the push does to a programme, in the order of its times.
pub fn plan(all: &[Session], request: &PushProgramme) -> Result<Pushed> {
    let minutes = i64::from(request.minutes);
    if minutes.abs() > i64::from(MOST_MINUTES) {
        return Err(Error::field("minutes", Code::OutOfRange)
            .with("value", minutes)
            .with("most", MOST_MINUTES));
    }
    let mut items: Vec<Item<'_>> = all
        .iter()
        .filter_map(|session| {
            let old = (session.starts?, session.ends?);
            let new = old;
            Some(Item { session, old, new })
        })
        .collect();
    let at = items
        .iter()
        .position(|item| item.session.id == request.session_id)
        .ok_or_else(|| Error::field("sessionId", Code::SessionWithoutTime))?;
    let Some(first) = items.get_mut(at) else {
        return Err(Error::bug("push"));
    };
    if request.longer == Some(true) {
        let ends = first.old.1.plus_minutes(minutes);
        let length = ends.minutes_since(first.old.0);
        if length < 1 || length > i64::from(MOST_MINUTES) {
            return Err(Error::field("minutes", Code::OutOfRange)
                .with("value", minutes)
                .with("most", MOST_MINUTES));
        }
        first.new.1 = ends;
    } else {
        first.by(minutes);
    }
    let (from, room) = (first.old.0, first.session.room_id);
    let place = request.place.unwrap_or(PushWhere::Room);
    let felt_in = match place {
        PushWhere::Room => room,
        PushWhere::All => None,
    };
    let late = Late {
        room: felt_in,
        until: first.old.1,
        minutes,
    };
    let rest = items
        .iter_mut()
        .filter(|item| item.old.0 > from && item.session.id != request.session_id)
        .filter(|item| share(felt_in, item.session.room_id));
    match request.how.unwrap_or(PushHow::ByAsMuch) {
        PushHow::ByAsMuch => by_as_much(rest, minutes),
        PushHow::AsFarAsNeeded => as_needed(rest, late),
    }
    Ok(told(&items, request.session_id))
}

/// Whether what happens in one is felt in the other: what is in no room is felt in all.
fn share(one: Option<RoomId>, other: Option<RoomId>) -> bool {
    one.is_none() || other.is_none() || one == other
}

fn by_as_much<'i, 's: 'i>(rest: impl Iterator<Item = &'i mut Item<'s>>, minutes: i64) {
    for item in rest.filter(|item| !item.session.hard) {
        item.by(minutes);
    }
}

/// Each as far as whatever is late before it makes it, less the gap between them.
fn as_needed<'i, 's: 'i>(rest: impl Iterator<Item = &'i mut Item<'s>>, first: Late) {
    let mut late = vec![first];
    for item in rest {
        let (starts, ends) = item.old;
        late.retain(|one| one.until.plus_minutes(one.minutes) > starts);
        let room = item.session.room_id;
        let needed = late
            .iter()
            .filter(|one| share(one.room, room))
            .map(|one| one.minutes - starts.minutes_since(one.until).max(0))
            .max()
            .unwrap_or(0);
        if needed > 0 && !item.session.hard {
            item.by(needed);
            late.push(Late {
                room,
                until: ends,
                minutes: needed,
            });
        }
    }
}

fn told(items: &[Item<'_>], first: SessionId) -> Pushed {
    let mut moved: Vec<PushedSession> = items
        .iter()
        .filter(|item| item.has_moved())
        .map(|item| PushedSession {
            session_id: item.session.id,
            title: item.session.title.clone(),
            room_id: item.session.room_id,
            room_name: item.session.room_name.clone(),
            old_starts: item.old.0,
            old_ends: item.old.1,
            starts: item.new.0,
            ends: item.new.1,
        })
        .collect();
    moved.sort_by_key(|one| one.session_id != first);
    Pushed {
        moved,
        overlaps: overlaps(items),
    }
}

fn overlaps(items: &[Item<'_>]) -> Vec<PushOverlap> {
    let mut found = Vec::new();
    for (at, one) in items.iter().enumerate() {
        for other in items.iter().skip(at + 1) {
            if !one.has_moved() && !other.has_moved() {
                continue;
            }
            if !share(one.session.room_id, other.session.room_id) {
                continue;
            }
            let minutes = meet(one.new, other.new);
            if minutes > meet(one.old, other.old) {
                found.push(PushOverlap {
                    session_id: one.session.id,
                    title: one.session.title.clone(),
                    other_id: other.session.id,
                    other_title: other.session.title.clone(),
                    minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
                });
            }
        }
    }
    found
}

/// Minutes that two have in common.
fn meet(one: (Wall, Wall), other: (Wall, Wall)) -> i64 {
    let (starts, ends) = (one.0.max(other.0), one.1.min(other.1));
    ends.minutes_since(starts).max(0)
}
