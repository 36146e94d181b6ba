//! What an answer means for what is known: whose it is, for which events, and
//! whether it is to be applied. Changes nothing.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use samovar_ical::read::{ReadTime, RecurrenceId};
use samovar_zone::Zone;

use super::answer::Answer;
use super::invited::{Addresses, Candidates, has_address};
use super::place::{Place, Places};
use super::{ReplyAnswer, ReplyLine, ReplyStanding, ReplyWarning, store};
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::guest::GuestState;
use crate::guest::store::Stored;
use crate::ids::PersonId;
use crate::person::store as people;
use crate::planner::Reader;
use crate::time::{self, Wall, stamp};

/// An event that an answer is for, and the guest there.
#[derive(Debug, Clone)]
pub struct Target {
    pub event: Event,
    /// None: would have to be added.
    pub guest: Option<Stored>,
    pub standing: ReplyStanding,
}

/// An answer with all that follows from it.
#[derive(Debug)]
pub struct Case<'a> {
    pub answer: &'a Answer,
    pub targets: Vec<Target>,
    /// Who a stranger is in the directory.
    pub person: Option<PersonId>,
    pub line: ReplyLine,
}

/// Judges the answers of one reading, in the order they were given.
pub fn cases<'a>(reader: &Reader<'_>, answers: &'a [Answer]) -> Result<Vec<Case<'a>>> {
    let (mut places, mut addresses) = (Places::default(), Addresses::default());
    let mut cases = Vec::new();
    for answer in answers {
        let place = places.of(reader, answer)?;
        let candidates = addresses.of(reader.conn, answer)?;
        cases.push(case(reader, answer, &place, &candidates)?);
    }
    supersede(&mut cases);
    Ok(cases)
}

fn case<'a>(
    reader: &Reader<'_>,
    answer: &'a Answer,
    place: &Place,
    candidates: &Candidates,
) -> Result<Case<'a>> {
    let mut doubtful = false;
    let mut found = |events: &[Event]| -> Result<Vec<Target>> {
        let mut targets = Vec::new();
        for event in events {
            if let Some((guest, shared)) = candidates.guest(reader.conn, event, &answer.name)? {
                // An answer to a series speaks of the dates that were sent.
                let is_whole = answer.date.is_none() && event.series_id.is_some();
                if is_whole
                    && answer.uid != event.calendar_uid
                    && !store::reached(reader.conn, answer, guest.person_id)?
                        .holds(event.occurrence)
                {
                    continue;
                }
                doubtful |= shared;
                targets.push(Target {
                    standing: standing(reader, answer, event, &guest)?,
                    event: event.clone(),
                    guest: Some(guest),
                });
            }
        }
        Ok(targets)
    };
    let (title, events, nowhere) = match place {
        Place::Events(events) => {
            let titles: Vec<&str> = events.iter().map(|event| event.title.as_str()).collect();
            (titles.join(", "), events.as_slice(), None)
        }
        Place::Dates { title, events } => (title.clone(), events.as_slice(), None),
        Place::Nowhere(why, title) => (title.clone(), [].as_slice(), Some(*why)),
    };
    let mut targets = found(events)?;
    let claimed = matches!(place, Place::Events(events) if events.len() > 1);
    let standing = if let Some(why) = nowhere {
        why
    } else if claimed && targets.len() != 1 {
        targets.clear();
        ReplyStanding::TwoEvents
    } else if targets.is_empty() {
        targets = events
            .iter()
            .map(|event| Target {
                event: event.clone(),
                guest: None,
                standing: ReplyStanding::Stranger,
            })
            .collect();
        ReplyStanding::Stranger
    } else {
        together(&targets)
    };
    let person = candidates.people.first().copied();
    let mut line = line(reader, answer, &targets, person, standing)?;
    if targets.is_empty() || targets.len() > 1 || claimed {
        let of_file = if title.is_empty() {
            &answer.title
        } else {
            &title
        };
        // Which of two events it is has been settled by who is invited.
        if targets.len() != 1 {
            line.title.clone_from(of_file);
        }
    }
    if doubtful {
        line.warnings.push(ReplyWarning::SharedAddress);
    }
    warn(reader, answer, &targets, person, &mut line)?;
    line.can_apply = matches!(
        standing,
        ReplyStanding::Fresh
            | ReplyStanding::Older
            | ReplyStanding::EarlierVersion
            | ReplyStanding::Stranger
    );
    line.ticked = standing == ReplyStanding::Fresh
        && answer.answer != ReplyAnswer::Delegated
        && !line.warnings.iter().any(|warning| {
            matches!(
                warning,
                ReplyWarning::Forged | ReplyWarning::EventPast | ReplyWarning::SharedAddress
            )
        });
    Ok(Case {
        answer,
        targets,
        person,
        line,
    })
}

/// Fresh for one date is reason enough to apply it.
fn together(targets: &[Target]) -> ReplyStanding {
    [
        ReplyStanding::Fresh,
        ReplyStanding::EarlierVersion,
        ReplyStanding::Older,
    ]
    .into_iter()
    .find(|standing| targets.iter().any(|target| target.standing == *standing))
    .unwrap_or(ReplyStanding::Known)
}

fn standing(
    reader: &Reader<'_>,
    answer: &Answer,
    event: &Event,
    guest: &Stored,
) -> Result<ReplyStanding> {
    let given = effective(answer, reader.now);
    let known = store::given(reader.conn, guest.id)?;
    if known.contains(&(answer.answer, stamp(answer.given_at))) {
        return Ok(ReplyStanding::Known);
    }
    let zone = time::zone(&event.zone).unwrap_or(Zone::utc());
    let answered = guest
        .record
        .answered_at
        .as_deref()
        .and_then(|at| time::when(at, zone));
    let latest = known
        .iter()
        .filter_map(|(_, at)| time::when(at, zone))
        .map(|at| at.min(reader.now))
        .chain(answered)
        .max();
    // Calendars tell seconds, the planner less.
    if latest.is_some_and(|latest| given.timestamp() < latest.timestamp()) {
        return Ok(ReplyStanding::Older);
    }
    let date = match &answer.date {
        Some(_) => event_date(answer, event),
        None => String::new(),
    };
    let sent = store::sequence_sent(reader.conn, &answer.uid, guest.person_id, &date)?;
    if sent.is_some_and(|sent| answer.sequence < sent) {
        return Ok(ReplyStanding::EarlierVersion);
    }
    Ok(ReplyStanding::Fresh)
}

fn event_date(answer: &Answer, event: &Event) -> String {
    match (&answer.date, time::zone(&event.zone)) {
        (Some(RecurrenceId::At(clock)), Ok(zone)) => clock.wall_in(zone, zone).date().to_string(),
        (Some(date), _) => date.day().to_string(),
        (None, _) => String::new(),
    }
}

/// A calendar whose clock is ahead does not answer in the future.
pub fn effective(answer: &Answer, now: DateTime<Utc>) -> DateTime<Utc> {
    answer.given_at.min(now)
}

fn line(
    reader: &Reader<'_>,
    answer: &Answer,
    targets: &[Target],
    person: Option<PersonId>,
    standing: ReplyStanding,
) -> Result<ReplyLine> {
    let first = targets.first();
    let guest = first.and_then(|target| target.guest.as_ref());
    let name = match (guest, person) {
        (Some(guest), _) => guest.name.clone(),
        (None, Some(person)) => people::name(reader.conn, person)?,
        (None, None) if answer.name.is_empty() => {
            let local = answer.email.split('@').next();
            local.unwrap_or_default().to_owned()
        }
        (None, None) => answer.name.clone(),
    };
    let mut states = targets
        .iter()
        .filter_map(|target| target.guest.as_ref())
        .map(|guest| guest.record.state);
    let from = states
        .next()
        .filter(|from| states.all(|state| state == *from));
    let (proposed, proposed_ends) = first
        .and_then(|target| proposed(answer, &target.event))
        .unzip();
    Ok(ReplyLine {
        key: answer.key.clone(),
        file: answer.file.clone(),
        name,
        email: answer.email.clone(),
        guest_id: guest.map(|guest| guest.id),
        event_id: first.map(|target| target.event.id),
        title: first.map_or_else(|| answer.title.clone(), |target| target.event.title.clone()),
        starts: first.map(|target| target.event.starts),
        dates: u32::try_from(targets.len()).unwrap_or(u32::MAX),
        answer: answer.answer,
        given_at: stamp(answer.given_at),
        from,
        to: becomes(answer.answer),
        comment: answer.comment.clone(),
        delegated_to: answer.delegated_to.clone(),
        proposed,
        proposed_ends,
        standing,
        warnings: Vec::new(),
        can_apply: false,
        ticked: false,
    })
}

/// What a guest is who answers so, as long as there is a seat.
pub const fn becomes(answer: ReplyAnswer) -> Option<GuestState> {
    match answer {
        ReplyAnswer::Accepted => Some(GuestState::Going),
        ReplyAnswer::Declined | ReplyAnswer::Delegated => Some(GuestState::Declined),
        ReplyAnswer::Tentative => Some(GuestState::Maybe),
        ReplyAnswer::Counter => None,
    }
}

/// The time somebody proposes, by the clock of the event. Where they say no end, it is
/// as long as it was.
pub fn proposed(answer: &Answer, event: &Event) -> Option<(Wall, Wall)> {
    let zone = time::zone(&event.zone).ok()?;
    match answer.proposed.as_ref()? {
        ReadTime::Timed { starts, ends } => {
            let (starts, ends) = (
                Wall(starts.wall_in(zone, zone)),
                Wall(ends.wall_in(zone, zone)),
            );
            let length = event.ends.minutes_since(event.starts);
            let ends = if ends > starts {
                ends
            } else {
                starts.plus_minutes(length)
            };
            Some((starts, ends))
        }
        ReadTime::Days { first, last } => Some((
            Wall(first.and_time(event.starts.0.time())),
            Wall(last.and_time(event.ends.0.time())),
        )),
    }
}

fn warn(
    reader: &Reader<'_>,
    answer: &Answer,
    targets: &[Target],
    person: Option<PersonId>,
    line: &mut ReplyLine,
) -> Result<()> {
    let person = targets
        .iter()
        .find_map(|target| target.guest.as_ref())
        .map(|guest| guest.person_id)
        .or(person);
    let own = answer.from.is_empty()
        || answer.from == answer.email
        || match person {
            Some(person) => has_address(reader.conn, person, &answer.from)?,
            None => false,
        };
    if !own {
        line.warnings.push(ReplyWarning::Forged);
    }
    if targets
        .iter()
        .any(|target| target.event.state == EventState::Cancelled)
    {
        line.warnings.push(ReplyWarning::EventCancelled);
    }
    let over = targets.iter().all(|target| {
        let event = &target.event;
        time::zone(&event.zone).is_ok_and(|zone| {
            time::instant_or_after(event.ends, zone, event.ends_fold) < answer.given_at
        })
    });
    if over && !targets.is_empty() {
        line.warnings.push(ReplyWarning::EventPast);
    }
    Ok(())
}

/// Of several answers of one guest the last one counts; a proposal is none, and
/// one that would not be applied takes nothing away from those before it.
fn supersede(cases: &mut [Case<'_>]) {
    type Group = (String, String, String, bool);
    let group = |case: &Case<'_>| -> Group {
        let date = case.answer.date.as_ref().map(RecurrenceId::text);
        (
            case.answer.uid.clone(),
            date.unwrap_or_default(),
            case.line
                .guest_id
                .map_or_else(|| case.answer.email.clone(), |id| id.to_string()),
            case.answer.answer == ReplyAnswer::Counter,
        )
    };
    let mut last: HashMap<Group, usize> = HashMap::new();
    for (index, case) in cases.iter().enumerate() {
        if case.line.ticked || case.line.standing == ReplyStanding::Stranger {
            last.insert(group(case), index);
        }
    }
    for (index, case) in cases.iter_mut().enumerate() {
        let later = last.get(&group(case)).is_some_and(|last| *last > index);
        if later && case.line.can_apply {
            case.line.standing = ReplyStanding::Superseded;
            case.line.can_apply = false;
            case.line.ticked = false;
        }
    }
}
