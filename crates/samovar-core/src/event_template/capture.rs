//! What is planned for an event, as a plan for others: what goes along when an event is
//! planned like another, without its speakers and staff.

use super::plan::{
    CuePlan, DishPlan, DutyPlan, EventPlan, LinePlan, Plan, SessionPlan, ShiftPlan, ShotPlan,
    SittingPlan, TaskPlan, TrackPlan,
};
use crate::budget::{Source, store as budget};
use crate::catering::sitting::{self, Sitting};
use crate::catering::{Dish, store as catering};
use crate::cue::{Cue, CueAnchor, store as cues};
use crate::error::Result;
use crate::event::Event;
use crate::ids::{SessionId, TrackId};
use crate::planner::Reader;
use crate::session::{Session, store as sessions};
use crate::settings::store as settings;
use crate::task::{Task, store as tasks};
use crate::team::{Duty, Shift, store as team};
use crate::time::Wall;
use crate::track::{Track, store as tracks};

/// What the rows of one event refer to.
struct Parts {
    event: Event,
    tracks: Vec<Track>,
    sessions: Vec<Session>,
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Plan> {
    let parts = Parts {
        event: event.clone(),
        tracks: tracks::of_event(reader.conn, event.id)?,
        sessions: sessions::of_event(reader, event.id)?,
    };
    Ok(Plan {
        event: event_plan(reader, event)?,
        tracks: parts.tracks.iter().map(track).collect(),
        sessions: parts
            .sessions
            .iter()
            .map(|one| parts.session(one))
            .collect(),
        tasks: of_tasks(reader, event)?,
        sittings: sittings(reader, &parts)?,
        cues: cues::of_event(reader, event.id)?
            .into_iter()
            .map(|cue| parts.cue(cue))
            .collect(),
        duties: team::duties(reader, event.id)?
            .into_iter()
            .map(|duty| parts.duty(duty))
            .collect(),
        shots: shots(reader, &parts)?,
        budget: lines(reader, event)?,
    })
}

fn event_plan(reader: &Reader<'_>, event: &Event) -> Result<EventPlan> {
    let (budget_limit_minor, reserve_percent) = budget::frame(reader.conn, event.id)?;
    let minutes = event.ends.minutes_since(event.starts);
    Ok(EventPlan {
        kind: event.kind,
        minutes: u32::try_from(minutes).unwrap_or(0),
        venue_id: event.venue_id,
        room_id: event.room_id,
        capacity: event.capacity,
        about: event.about.clone(),
        notes: event.notes.clone(),
        host: event.host.clone(),
        link: event.link.clone(),
        currency: event.currency.clone(),
        food_planned: event.food_planned,
        margin_percent: event.margin_percent,
        reminder_minutes: event.reminder_minutes,
        budget_limit_minor,
        reserve_percent,
    })
}

fn track(track: &Track) -> TrackPlan {
    TrackPlan {
        name: track.name.clone(),
        colour: track.colour,
    }
}

fn of_tasks(reader: &Reader<'_>, event: &Event) -> Result<Vec<TaskPlan>> {
    let found = tasks::of_event(reader, event)?;
    Ok(found.into_iter().map(task).collect())
}

fn task(task: Task) -> TaskPlan {
    TaskPlan {
        title: task.title,
        days_before: task.days_before,
        due_time: task.due.0.format("%H:%M").to_string(),
        owner: task.owner,
        notes: task.notes,
        message_use: task.message_use,
    }
}

fn sittings(reader: &Reader<'_>, parts: &Parts) -> Result<Vec<SittingPlan>> {
    let event = &parts.event;
    let home = settings::currency_of(reader.conn, &event.currency)?;
    let dishes = catering::dishes(reader.conn, event.id, &home)?;
    let all = sitting::of_event(reader.conn, event.id)?;
    Ok(all
        .into_iter()
        .map(|sitting| {
            let served = dishes.iter().filter(|dish| dish.sitting_id == sitting.id);
            let served = served.map(dish).collect();
            parts.sitting(sitting, served)
        })
        .collect())
}

fn dish(dish: &Dish) -> DishPlan {
    DishPlan {
        name: dish.name.clone(),
        course: dish.course,
        diets: dish.diets.clone(),
        allergens: dish.allergens.clone(),
        traces: dish.traces.clone(),
        portion: dish.portion.clone(),
        unit: dish.unit,
        per_head: dish.per_head,
        pack: dish.pack,
        taken_percent: dish.taken_percent,
        mix: dish.mix,
        min_units: dish.min_units,
        step: dish.step,
        price_minor: dish.price.minor,
        supplier_id: dish.supplier_id,
    }
}

/// A picture that was promised to a sponsor is of that event.
fn shots(reader: &Reader<'_>, parts: &Parts) -> Result<Vec<ShotPlan>> {
    let found = team::shots(reader, parts.event.id)?;
    Ok(found
        .into_iter()
        .filter(|shot| shot.promise_id.is_none())
        .map(|shot| ShotPlan {
            session: parts.place(shot.session_id),
            words: shot.words,
            must: shot.must,
        })
        .collect())
}

/// What was typed; the rest is computed from what the event has.
fn lines(reader: &Reader<'_>, event: &Event) -> Result<Vec<LinePlan>> {
    let rows = budget::rows(reader.conn, event.id)?;
    Ok(rows
        .into_iter()
        .filter(|row| row.source == Source::Typed)
        .map(|row| LinePlan {
            title: row.title,
            side: row.side,
            category: row.category,
            basis: row.basis,
            heads: row.heads,
            unit_minor: row.unit_minor,
            quantity: row.quantity,
            currency: row.currency,
            vat_rate: row.vat_rate,
            vat_mode: row.vat_mode,
            supplier: row.supplier,
        })
        .collect())
}

impl Parts {
    /// By the clock on the wall, whatever it does in between.
    fn after_start(&self, at: Wall) -> i64 {
        at.minutes_since(self.event.starts)
    }

    fn place(&self, id: Option<SessionId>) -> Option<usize> {
        let id = id?;
        self.sessions.iter().position(|session| session.id == id)
    }

    fn track(&self, id: Option<TrackId>) -> Option<usize> {
        let id = id?;
        self.tracks.iter().position(|track| track.id == id)
    }

    fn session(&self, session: &Session) -> SessionPlan {
        SessionPlan {
            title: session.title.clone(),
            kind: session.kind,
            after_start: session.starts.map(|at| self.after_start(at)),
            minutes: session.minutes,
            room_id: session.room_id,
            about: session.about.clone(),
            track: self.track(session.track_id),
            hard: session.hard,
            setup_minutes: session.setup_minutes,
            teardown_minutes: session.teardown_minutes,
        }
    }

    fn sitting(&self, sitting: Sitting, dishes: Vec<DishPlan>) -> SittingPlan {
        let session = self.place(sitting.session_id);
        SittingPlan {
            kind: sitting.kind,
            session,
            after_start: sitting
                .starts
                .filter(|_| session.is_none())
                .map(|at| self.after_start(at)),
            minutes: sitting.minutes,
            eaters: sitting.eaters,
            share_percent: sitting.share_percent,
            basis: sitting.basis,
            basis_heads: sitting.basis_heads,
            service: sitting.service,
            dishes,
            title: sitting.title,
            tag: sitting.tag,
        }
    }

    fn cue(&self, cue: Cue) -> CuePlan {
        let by_clock = cue.anchor == CueAnchor::Clock;
        CuePlan {
            session: self.place(cue.session_id),
            anchor: cue.anchor,
            offset_minutes: cue.offset_minutes,
            after_start: cue.at.filter(|_| by_clock).map(|at| self.after_start(at)),
            minutes: cue.minutes,
            lane: cue.lane,
            words: cue.words,
            owner: cue.owner,
        }
    }

    fn duty(&self, duty: Duty) -> DutyPlan {
        DutyPlan {
            kind: duty.kind,
            shifts: duty.shifts.iter().map(|one| self.shift(one)).collect(),
            title: duty.title,
            note: duty.note,
        }
    }

    fn shift(&self, shift: &Shift) -> ShiftPlan {
        let session = self.place(shift.session_id);
        let hours = shift.hours().filter(|_| session.is_none());
        ShiftPlan {
            session,
            before_minutes: shift.before_minutes,
            after_minutes: shift.after_minutes,
            hours: hours.map(|(starts, ends)| (self.after_start(starts), self.after_start(ends))),
            needed: shift.needed,
        }
    }
}
