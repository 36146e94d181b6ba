//! What is wrong with who does what: listed, never a stop. Each says which shifts, assignments
//! and shots it is about, so that their rows can show it.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Assignment, Duty, DutyKind, Shift, Shot};
use crate::event::Event;
use crate::event::look::when::overlap;
use crate::event::look::{Look, LookKind, Parties};
use crate::ids::{AssignmentId, PersonId, ShiftId, ShotId};
use crate::session::Session;
use crate::speaker::{Speaker, SpeakerState};
use crate::time::Wall;

/// So long may somebody be on duty without a break.
const MOST_UNBROKEN: i64 = 4 * 60;

/// A look, and the rows of the team that it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub look: Look,
    pub shifts: Vec<ShiftId>,
    pub assignments: Vec<AssignmentId>,
    pub shot: Option<ShotId>,
}

/// What the team is held against.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    pub event: &'a Event,
    pub sessions: &'a [Session],
    pub speakers: &'a [Speaker],
}

/// One person on one shift that has a time.
#[derive(Debug, Clone, Copy)]
struct On<'a> {
    duty: &'a Duty,
    one: &'a Assignment,
    hours: (Wall, Wall),
}

pub fn find(beside: Beside<'_>, duties: &[Duty], shots: &[Shot]) -> Vec<Found> {
    let mut found: Vec<Found> = short(beside.event, duties).into_iter().collect();
    for on in people(duties).into_values() {
        found.extend(twice(beside.event, &on));
        found.extend(own_talk(beside, &on));
        found.extend(unbroken(beside.event, &on));
    }
    found.extend(not_recorded(beside, duties));
    found.extend(uncovered(beside.event, duties, shots));
    found
}

/// The shifts of each person, in the order of time.
fn people(duties: &[Duty]) -> BTreeMap<PersonId, Vec<On<'_>>> {
    let mut people: BTreeMap<PersonId, Vec<On<'_>>> = BTreeMap::new();
    for duty in duties {
        for shift in &duty.shifts {
            let Some(hours) = shift.hours() else { continue };
            for one in shift.assigned.iter().filter(|one| one.state.is_on()) {
                people
                    .entry(one.person_id)
                    .or_default()
                    .push(On { duty, one, hours });
            }
        }
    }
    for on in people.values_mut() {
        on.sort_by_key(|on| (on.hours, on.one.id));
    }
    people
}

/// "18:30–21:00".
fn said((from, until): (Wall, Wall)) -> String {
    format!("{}–{}", from.0.format("%H:%M"), until.0.format("%H:%M"))
}

/// Fewer have confirmed than are needed: all shifts in one look.
fn short(event: &Event, duties: &[Duty]) -> Option<Found> {
    let mut missing = 0;
    let mut shifts = Vec::new();
    let mut names = Vec::new();
    for duty in duties {
        for shift in duty.shifts.iter().filter(|one| one.confirmed < one.needed) {
            missing += shift.needed - shift.confirmed;
            shifts.push(shift.id);
            names.push(match shift.hours() {
                Some(hours) => format!("{} {}", duty.title, said(hours)),
                None => duty.title.clone(),
            });
        }
    }
    let facts = json!({ "missing": missing, "count": names.len(), "names": names });
    (missing > 0).then(|| Found {
        look: Look::new(event, LookKind::ShiftShort, facts),
        shifts,
        assignments: Vec::new(),
        shot: None,
    })
}

/// Two shifts of one person at once.
fn twice(event: &Event, on: &[On<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, a) in on.iter().enumerate() {
        for b in on.iter().skip(at + 1).filter(|b| overlap(a.hours, b.hours)) {
            let facts = json!({
                "name": a.one.name, "title": a.duty.title, "other": b.duty.title, "time": b.hours.0.to_string(),
            });
            found.push(Found {
                look: Look::new(event, LookKind::ShiftsTwice, facts),
                shifts: Vec::new(),
                assignments: vec![a.one.id, b.one.id],
                shot: None,
            });
        }
    }
    found
}

/// A shift while the same person speaks.
fn own_talk(beside: Beside<'_>, on: &[On<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for on in on {
        let speaks = |speaker: &&Speaker| {
            speaker.person_id == on.one.person_id && speaker.state != SpeakerState::Declined
        };
        let Some(speaker) = beside.speakers.iter().find(speaks) else {
            continue;
        };
        for session in beside.sessions {
            let is_theirs = session
                .speakers
                .iter()
                .any(|one| one.speaker_id == speaker.id);
            let (Some(starts), Some(ends)) = (session.starts, session.ends) else {
                continue;
            };
            if !is_theirs || !overlap(on.hours, (starts, ends)) {
                continue;
            }
            let facts = json!({
                "name": on.one.name, "title": on.duty.title, "other": session.title, "time": starts.to_string(),
            });
            let parties = Parties {
                speaker_ids: vec![speaker.id],
                ..Parties::sessions([session.id])
            };
            found.push(Found {
                look: Look::of(beside.event, LookKind::ShiftOwnTalk, facts, parties),
                shifts: Vec::new(),
                assignments: vec![on.one.id],
                shot: None,
            });
        }
    }
    found
}

/// Shifts that follow each other without a break, longer than anybody should stand.
fn unbroken(event: &Event, on: &[On<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut runs: Vec<((Wall, Wall), Vec<&On<'_>>)> = Vec::new();
    for on in on {
        match runs.last_mut() {
            Some((span, run)) if on.hours.0 <= span.1 => {
                span.1 = span.1.max(on.hours.1);
                run.push(on);
            }
            _ => runs.push((on.hours, vec![on])),
        }
    }
    for (span, run) in runs {
        let Some(first) = run.first() else { continue };
        if span.1.minutes_since(span.0) <= MOST_UNBROKEN {
            continue;
        }
        let facts = json!({ "name": first.one.name, "hours": said(span) });
        found.push(Found {
            look: Look::new(event, LookKind::ShiftTooLong, facts),
            shifts: Vec::new(),
            assignments: run.iter().map(|on| on.one.id).collect(),
            shot: None,
        });
    }
    found
}

/// Video while somebody speaks who is not to be recorded.
fn not_recorded(beside: Beside<'_>, duties: &[Duty]) -> Vec<Found> {
    let mut found = Vec::new();
    for session in beside.sessions {
        let (Some(starts), Some(ends)) = (session.starts, session.ends) else {
            continue;
        };
        let shifts: Vec<ShiftId> = duties
            .iter()
            .filter(|duty| duty.kind == DutyKind::Video)
            .flat_map(|duty| &duty.shifts)
            .filter(|shift| {
                shift
                    .hours()
                    .is_some_and(|hours| overlap(hours, (starts, ends)))
            })
            .map(|shift| shift.id)
            .collect();
        let silent = beside.speakers.iter().filter(|speaker| {
            speaker.do_not_record
                && session
                    .speakers
                    .iter()
                    .any(|one| one.speaker_id == speaker.id)
        });
        for speaker in silent.filter(|_| !shifts.is_empty()) {
            let facts = json!({ "speaker": speaker.name, "title": session.title, "time": starts.to_string() });
            let parties = Parties {
                speaker_ids: vec![speaker.id],
                ..Parties::sessions([session.id])
            };
            found.push(Found {
                look: Look::of(beside.event, LookKind::VideoNotRecorded, facts, parties),
                shifts: shifts.clone(),
                assignments: Vec::new(),
                shot: None,
            });
        }
    }
    found
}

/// A picture that must be taken, and nobody with a camera is there.
fn uncovered(event: &Event, duties: &[Duty], shots: &[Shot]) -> Vec<Found> {
    let cameras: Vec<&Shift> = duties
        .iter()
        .filter(|duty| duty.kind.takes_pictures())
        .flat_map(|duty| &duty.shifts)
        .filter(|shift| shift.confirmed > 0)
        .collect();
    let is_covered = |shot: &Shot| match (shot.staff_id, shot.starts.zip(shot.ends)) {
        (Some(_), _) => true,
        (None, Some(span)) => cameras
            .iter()
            .any(|shift| shift.hours().is_some_and(|hours| overlap(hours, span))),
        (None, None) => !cameras.is_empty(),
    };
    shots
        .iter()
        .filter(|shot| shot.must && shot.done_at.is_none() && !is_covered(shot))
        .map(|shot| Found {
            look: Look::new(
                event,
                LookKind::ShotUncovered,
                json!({ "title": shot.title }),
            ),
            shifts: Vec::new(),
            assignments: Vec::new(),
            shot: Some(shot.id),
        })
        .collect()
}
