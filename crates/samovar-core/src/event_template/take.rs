//! Plans an event by a template, and says before what it would bring.

use samovar_i18n::Lang;

use super::lay_out::{due, lay_out, there};
use super::plan::{EventPlan, Plan};
use super::{
    BuiltInTemplate, EventTemplate, EventTemplatePreview, PlannedTask, PreviewEventTemplate,
    UseEventTemplate, built_in, store,
};
use crate::error::{Code, Error, Result};
use crate::event::{CreateEvent, Event, FoodPlanned, create, store as events};
use crate::ids::{EventTemplateId, RoomId, VenueId};
use crate::planner::{Reader, Writer};
use crate::settings::store as settings;
use crate::time::{self, Fold};
use crate::venue::store as venues;

/// Which template is meant, and the language of what is built in.
struct Which {
    id: Option<EventTemplateId>,
    built_in: Option<BuiltInTemplate>,
    lang: Option<Lang>,
}

/// The tasks that are late from the start stand in the list as late.
pub fn preview(reader: &Reader<'_>, request: PreviewEventTemplate) -> Result<EventTemplatePreview> {
    let which = Which {
        id: request.template_id,
        built_in: request.built_in,
        lang: request.lang,
    };
    let (template, plan) = which.find(reader)?;
    let zone = match request.zone {
        Some(zone) => zone,
        None => settings::load(reader.conn)?.zone,
    };
    let clock = time::zone(&zone)?;
    let event = Event::blank(zone, request.starts);
    let mut tasks: Vec<PlannedTask> = plan
        .tasks
        .iter()
        .map(|task| {
            let due = due(&event, task);
            PlannedTask {
                title: task.title.clone(),
                due,
                late: time::instant_or_after(due, clock, Fold::Earlier) < reader.now,
            }
        })
        .collect();
    tasks.sort_by_key(|task| task.due);
    let late = tasks.iter().filter(|task| task.late).count();
    Ok(EventTemplatePreview {
        template,
        tasks,
        late: u32::try_from(late).unwrap_or(u32::MAX),
    })
}

/// A new event with all that the template has.
pub fn plan_event(writer: &Writer<'_>, request: UseEventTemplate) -> Result<Event> {
    let which = Which {
        id: request.template_id,
        built_in: request.built_in,
        lang: request.lang,
    };
    let (template, plan) = which.find(writer)?;
    let asked = merged(writer, &plan.event, request.event)?;
    let event = create::create(writer, asked)?;
    lay_out(writer, &event, &plan)?;
    writer.about(event.id);
    writer.fact("title", event.title);
    writer.fact("name", template.name);
    events::load(writer, event.id)
}

impl Which {
    fn find(&self, reader: &Reader<'_>) -> Result<(EventTemplate, Plan)> {
        match (self.id, self.built_in) {
            (Some(id), None) => {
                let (name, plan) = store::load(reader.conn, id)?;
                let shown = EventTemplate {
                    id: Some(id),
                    ..plan.shown(name)
                };
                Ok((shown, plan))
            }
            (None, Some(which)) => {
                let lang = settings::language_or(reader.conn, self.lang)?;
                let plan = built_in::plan(which, lang);
                let shown = EventTemplate {
                    built_in: Some(which),
                    ..plan.shown(built_in::name(which, lang))
                };
                Ok((shown, plan))
            }
            // One of them, and one alone.
            _ => Err(Error::field("templateId", Code::Required)),
        }
    }
}

/// What is asked for, and where nothing is, what the template says.
fn merged(writer: &Writer<'_>, plan: &EventPlan, mut asked: CreateEvent) -> Result<CreateEvent> {
    if asked.ends.is_none() && plan.minutes > 0 {
        asked.ends = Some(asked.starts.plus_minutes(i64::from(plan.minutes)));
    }
    if asked.venue_id.is_none() && asked.room_id.is_none() {
        (asked.venue_id, asked.room_id) = place(writer, plan)?;
    }
    for (text, planned) in [
        (&mut asked.about, &plan.about),
        (&mut asked.notes, &plan.notes),
        (&mut asked.host, &plan.host),
        (&mut asked.link, &plan.link),
        (&mut asked.currency, &plan.currency),
    ] {
        let is_said = text.as_ref().is_some_and(|text| !text.trim().is_empty());
        if !is_said {
            *text = Some(planned.clone()).filter(|text| !text.is_empty());
        }
    }
    asked.kind = asked.kind.or(Some(plan.kind));
    asked.capacity = asked.capacity.or(plan.capacity);
    // Not knowing is nothing said.
    let food = asked
        .food_planned
        .filter(|said| *said != FoodPlanned::Unknown);
    asked.food_planned = food.or(Some(plan.food_planned));
    asked.reminder_minutes = asked.reminder_minutes.or(plan.reminder_minutes);
    Ok(asked)
}

/// Its venue and room, as far as they are there.
fn place(writer: &Writer<'_>, plan: &EventPlan) -> Result<(Option<VenueId>, Option<RoomId>)> {
    let venue = match plan.venue_id {
        Some(id) => there(venues::load(writer, id))?,
        None => None,
    };
    let Some(venue) = venue else {
        return Ok((None, None));
    };
    let room = match plan.room_id {
        Some(id) => there(venues::load_room(writer.conn, id))?,
        None => None,
    };
    let room = room.filter(|room| room.venue_id == venue.id);
    Ok((Some(venue.id), room.map(|room| room.id)))
}
