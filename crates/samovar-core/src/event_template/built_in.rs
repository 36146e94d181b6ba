//! The templates that every planner has: a monthly meetup, a workshop, the day of a
//! conference. Sums and seats are nobody's but the manager's, and stand empty.

use samovar_i18n::{Lang, msg};

use super::BuiltInTemplate;
use super::plan::{
    CuePlan, DishPlan, DutyPlan, EventPlan, LinePlan, Plan, SessionPlan, ShiftPlan, ShotPlan,
    SittingPlan, TaskPlan, TrackPlan,
};
use super::sketches::{CONFERENCE, MEETUP, Said, Sketch, WORKSHOP};
use crate::budget::{Basis, Category, HeadsBasis, Side};
use crate::catering::Usual;
use crate::catering::sitting::{Eaters, Service, SittingBasis, SittingKind};
use crate::cue::CueAnchor;
use crate::event::FoodPlanned;
use crate::money::VatMode;
use crate::person::food;
use crate::session::SessionKind;

#[must_use]
pub fn name(which: BuiltInTemplate, lang: Lang) -> String {
    match which {
        BuiltInTemplate::MonthlyMeetup => msg::event_template_monthly_meetup(lang),
        BuiltInTemplate::Workshop => msg::event_template_workshop(lang),
        BuiltInTemplate::ConferenceDay => msg::event_template_conference_day(lang),
    }
}

#[must_use]
pub fn plan(which: BuiltInTemplate, lang: Lang) -> Plan {
    match which {
        BuiltInTemplate::MonthlyMeetup => MEETUP.plan(lang),
        BuiltInTemplate::Workshop => WORKSHOP.plan(lang),
        BuiltInTemplate::ConferenceDay => CONFERENCE.plan(lang),
    }
}

impl Sketch {
    fn plan(&self, lang: Lang) -> Plan {
        Plan {
            event: self.event(),
            tracks: each(self.tracks, |(say, colour)| TrackPlan {
                name: say(lang),
                colour: *colour,
            }),
            sessions: each(self.sessions, |(say, kind, after, minutes, track)| {
                session(say(lang), *kind, (*after, *minutes), *track)
            }),
            tasks: each(self.tasks, |(say, days)| TaskPlan {
                title: say(lang),
                days_before: *days,
                due_time: "10:00".to_owned(),
                owner: String::new(),
                notes: String::new(),
                message_use: None,
            }),
            sittings: each(self.sittings, |(kind, session, dishes)| {
                self.sitting(lang, *kind, *session, dishes)
            }),
            cues: each(self.cues, |(say, session, offset, lane)| CuePlan {
                words: say(lang),
                session: Some(*session),
                anchor: CueAnchor::Start,
                offset_minutes: *offset,
                after_start: None,
                minutes: 0,
                lane: *lane,
                owner: String::new(),
            }),
            duties: each(self.duties, |(say, kind, hours, needed)| DutyPlan {
                title: say(lang),
                kind: *kind,
                note: String::new(),
                shifts: vec![ShiftPlan {
                    session: None,
                    before_minutes: 0,
                    after_minutes: 0,
                    hours: Some(*hours),
                    needed: *needed,
                }],
            }),
            shots: each(self.shots, |(say, session)| ShotPlan {
                words: say(lang),
                session: Some(*session),
                must: true,
            }),
            budget: each(self.budget, |(say, category)| line(say(lang), *category)),
        }
    }

    fn event(&self) -> EventPlan {
        EventPlan {
            kind: self.kind,
            minutes: self.minutes,
            venue_id: None,
            room_id: None,
            capacity: None,
            about: String::new(),
            notes: String::new(),
            host: String::new(),
            link: String::new(),
            currency: String::new(),
            food_planned: FoodPlanned::Yes,
            margin_percent: 0,
            reminder_minutes: None,
            budget_limit_minor: None,
            reserve_percent: 0,
        }
    }

    fn sitting(
        &self,
        lang: Lang,
        kind: SittingKind,
        session: usize,
        dishes: &[(Said, Usual)],
    ) -> SittingPlan {
        let item = self.sessions.get(session);
        let (title, minutes) = item.map_or_else(
            || (String::new(), 60),
            |(say, _, _, minutes, _)| (say(lang), *minutes),
        );
        SittingPlan {
            title,
            kind,
            session: Some(session),
            after_start: None,
            minutes,
            eaters: Eaters::All,
            tag: String::new(),
            share_percent: 100,
            basis: SittingBasis::All,
            basis_heads: None,
            service: match kind {
                SittingKind::Meal => Service::Portions,
                _ => Service::Shared,
            },
            dishes: each(dishes, |(say, usual)| dish(say(lang), *usual, minutes)),
        }
    }
}

fn session(
    title: String,
    kind: SessionKind,
    (after, minutes): (i64, u32),
    track: Option<usize>,
) -> SessionPlan {
    SessionPlan {
        title,
        kind,
        after_start: Some(after),
        minutes,
        room_id: None,
        about: String::new(),
        track,
        hard: false,
        setup_minutes: 0,
        teardown_minutes: 0,
    }
}

fn dish(name: String, usual: Usual, minutes: u32) -> DishPlan {
    let amount = usual.at(minutes);
    DishPlan {
        name,
        course: amount.course,
        diets: Vec::new(),
        allergens: vec![food::NOT_STATED.to_owned()],
        traces: Vec::new(),
        portion: String::new(),
        unit: amount.unit,
        per_head: amount.per_head,
        pack: amount.pack,
        taken_percent: amount.taken_percent,
        mix: None,
        min_units: 0,
        step: 1,
        price_minor: 0,
        supplier_id: None,
    }
}

fn line(title: String, category: Category) -> LinePlan {
    LinePlan {
        title,
        side: Side::Expense,
        category,
        basis: Basis::Fixed,
        heads: HeadsBasis::All,
        unit_minor: 0,
        quantity: 1,
        currency: String::new(),
        vat_rate: 0,
        vat_mode: VatMode::None,
        supplier: String::new(),
    }
}

fn each<T, U>(list: &[T], make: impl Fn(&T) -> U) -> Vec<U> {
    list.iter().map(make).collect()
}
