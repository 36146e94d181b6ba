//! A plan over the day of an event: each row is added by its own noun, whose rules hold.

use chrono::NaiveTime;

use super::plan::{
    CuePlan, DishPlan, DutyPlan, LinePlan, Plan, SessionPlan, ShiftPlan, ShotPlan, SittingPlan,
    TaskPlan,
};
use crate::budget::{AddBudgetLine, EditBudget, edit as budget};
use crate::catering::requests::AddDish;
use crate::catering::sitting::{AddSitting, EditSitting};
use crate::catering::{dishes, sittings};
use crate::cue::{AddCue, edit as cues};
use crate::error::{Kind, Result};
use crate::event::{EditEvent, Event, edit as events};
use crate::ids::{DutyId, SessionId, SittingId, TrackId};
use crate::planner::Writer;
use crate::session::{AddSession, edit as sessions};
use crate::supplier::store as suppliers;
use crate::task::store::day;
use crate::task::{AddTask, edit as tasks};
use crate::team::requests::{AddDuty, AddShift, AddShot};
use crate::team::{duties, shots};
use crate::time::Wall;
use crate::track::{AddTrack, edit as tracks};
use crate::venue::store as venues;

/// What is laid out over which event, and what of it there is already.
struct Day<'d> {
    writer: &'d Writer<'d>,
    event: &'d Event,
    tracks: Vec<TrackId>,
    sessions: Vec<SessionId>,
}

pub fn lay_out(writer: &Writer<'_>, event: &Event, plan: &Plan) -> Result<()> {
    let mut day = Day {
        writer,
        event,
        tracks: Vec::new(),
        sessions: Vec::new(),
    };
    for track in &plan.tracks {
        let request = AddTrack {
            event_id: event.id,
            name: track.name.clone(),
            colour: Some(track.colour),
        };
        day.tracks.push(tracks::add(writer, request)?.id);
    }
    for session in &plan.sessions {
        let id = day.session(session)?;
        day.sessions.push(id);
    }
    plan.tasks.iter().try_for_each(|one| day.task(one))?;
    plan.sittings.iter().try_for_each(|one| day.sitting(one))?;
    plan.cues.iter().try_for_each(|one| day.cue(one))?;
    plan.duties.iter().try_for_each(|one| day.duty(one))?;
    plan.shots.iter().try_for_each(|one| day.shot(one))?;
    plan.budget.iter().try_for_each(|one| day.line(one))?;
    day.frame(plan)
}

/// What a template names may have gone since: then it is left out.
pub fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == Kind::Missing => Ok(None),
        Err(error) => Err(error),
    }
}

impl Day<'_> {
    fn at(&self, after_start: Option<i64>) -> Option<Wall> {
        after_start.map(|minutes| self.event.starts.plus_minutes(minutes))
    }

    fn of(&self, session: Option<usize>) -> Option<SessionId> {
        self.sessions.get(session?).copied()
    }

    fn session(&self, plan: &SessionPlan) -> Result<SessionId> {
        let room = match plan.room_id {
            Some(id) => there(venues::load_room(self.writer.conn, id))?,
            None => None,
        };
        // The event may take place elsewhere.
        let room = room.filter(|room| Some(room.venue_id) == self.event.venue_id);
        let request = AddSession {
            event_id: self.event.id,
            title: plan.title.clone(),
            kind: Some(plan.kind),
            starts: Some(self.at(plan.after_start)),
            minutes: Some(plan.minutes),
            room_id: room.map(|room| room.id),
            about: Some(plan.about.clone()),
            speaker_ids: Some(Vec::new()),
            track_id: plan.track.and_then(|at| self.tracks.get(at)).copied(),
            hard: Some(plan.hard),
            setup_minutes: Some(plan.setup_minutes),
            teardown_minutes: Some(plan.teardown_minutes),
        };
        Ok(sessions::add_as_planned(self.writer, request)?.id)
    }

    fn task(&self, plan: &TaskPlan) -> Result<()> {
        let request = AddTask {
            event_id: self.event.id,
            title: plan.title.clone(),
            due: Some(due(self.event, plan)),
            days_before: None,
            owner: Some(plan.owner.clone()),
            notes: Some(plan.notes.clone()),
            message_use: plan.message_use,
        };
        tasks::add(self.writer, request).map(drop)
    }

    fn sitting(&self, plan: &SittingPlan) -> Result<()> {
        let request = AddSitting {
            event_id: self.event.id,
            session_id: self.of(plan.session),
            title: Some(plan.title.clone()),
            kind: Some(plan.kind),
            starts: self.at(plan.after_start),
            minutes: Some(plan.minutes),
        };
        let (id, _) = sittings::plan(self.writer, self.event, request)?;
        let rest = EditSitting {
            sitting_id: id,
            title: None,
            kind: None,
            starts: None,
            minutes: None,
            session_id: None,
            eaters: Some(plan.eaters),
            tag: Some(plan.tag.clone()),
            share_percent: Some(plan.share_percent),
            basis: Some(plan.basis),
            basis_heads: Some(plan.basis_heads),
            service: Some(plan.service),
        };
        sittings::edit(self.writer, rest)?;
        plan.dishes.iter().try_for_each(|dish| self.dish(id, dish))
    }

    fn dish(&self, sitting: SittingId, plan: &DishPlan) -> Result<()> {
        let supplier = match plan.supplier_id {
            Some(id) => there(suppliers::load(self.writer, id))?,
            None => None,
        };
        // A price is one in the supplier's money.
        let is_priced = supplier.is_some() == plan.supplier_id.is_some();
        let request = AddDish {
            event_id: self.event.id,
            sitting_id: Some(sitting),
            name: plan.name.clone(),
            usual: None,
            course: Some(plan.course),
            diets: Some(plan.diets.clone()),
            allergens: Some(plan.allergens.clone()),
            traces: Some(plan.traces.clone()),
            portion: Some(plan.portion.clone()),
            unit: Some(plan.unit),
            per_head: Some(plan.per_head),
            pack: Some(plan.pack),
            taken_percent: Some(plan.taken_percent),
            mix: plan.mix,
            min_units: Some(plan.min_units),
            step: Some(plan.step),
            price_minor: is_priced.then_some(plan.price_minor),
            supplier_id: supplier.map(|supplier| supplier.id),
            supplier: None,
        };
        dishes::add(self.writer, request).map(drop)
    }

    fn cue(&self, plan: &CuePlan) -> Result<()> {
        let request = AddCue {
            event_id: self.event.id,
            words: plan.words.clone(),
            session_id: self.of(plan.session),
            anchor: Some(plan.anchor),
            offset_minutes: Some(plan.offset_minutes),
            starts: self.at(plan.after_start),
            minutes: Some(plan.minutes),
            lane: Some(plan.lane),
            owner: Some(plan.owner.clone()),
        };
        cues::add(self.writer, request).map(drop)
    }

    fn duty(&self, plan: &DutyPlan) -> Result<()> {
        let request = AddDuty {
            event_id: self.event.id,
            title: plan.title.clone(),
            kind: Some(plan.kind),
            note: Some(plan.note.clone()),
        };
        let (id, _) = duties::insert(self.writer, self.event, &request)?;
        plan.shifts.iter().try_for_each(|one| self.shift(id, one))
    }

    fn shift(&self, duty: DutyId, plan: &ShiftPlan) -> Result<()> {
        let request = AddShift {
            duty_id: duty,
            session_id: self.of(plan.session),
            before_minutes: Some(plan.before_minutes),
            after_minutes: Some(plan.after_minutes),
            starts: self.at(plan.hours.map(|(starts, _)| starts)),
            ends: self.at(plan.hours.map(|(_, ends)| ends)),
            needed: Some(plan.needed),
        };
        duties::add_shift(self.writer, request).map(drop)
    }

    fn shot(&self, plan: &ShotPlan) -> Result<()> {
        let request = AddShot {
            event_id: self.event.id,
            words: Some(plan.words.clone()),
            session_id: self.of(plan.session),
            promise_id: None,
            must: Some(plan.must),
            staff_id: None,
        };
        shots::add(self.writer, request).map(drop)
    }

    fn line(&self, plan: &LinePlan) -> Result<()> {
        let request = AddBudgetLine {
            event_id: self.event.id,
            title: plan.title.clone(),
            side: Some(plan.side),
            category: Some(plan.category),
            basis: Some(plan.basis),
            heads: Some(plan.heads),
            unit_minor: plan.unit_minor,
            quantity: Some(plan.quantity),
            currency: Some(plan.currency.clone()),
            vat_rate: Some(plan.vat_rate),
            vat_mode: Some(plan.vat_mode),
            supplier: Some(plan.supplier.clone()),
        };
        budget::add(self.writer, request).map(drop)
    }

    /// Limit, reserve and margin, and whether there is food: what was decided of the model holds.
    fn frame(&self, plan: &Plan) -> Result<()> {
        let request = EditBudget {
            event_id: self.event.id,
            limit_minor: Some(plan.event.budget_limit_minor),
            reserve_percent: Some(plan.event.reserve_percent),
        };
        budget::frame(self.writer, request)?;
        let request = EditEvent {
            margin_percent: Some(plan.event.margin_percent),
            ..EditEvent::of(self.event.id)
        };
        events::edit(self.writer, request).map(drop)
    }
}

/// When a task of a plan is due.
pub fn due(event: &Event, plan: &TaskPlan) -> Wall {
    let clock = NaiveTime::parse_from_str(&plan.due_time, "%H:%M").unwrap_or_default();
    Wall(day(event, plan.days_before).and_time(clock))
}
