//! What a template holds: an event without its day and without the people in it. Times are
//! minutes of the wall clock after the start, rows that belong together know each other by
//! their place in the list. It is stored as JSON, so a new field needs a `serde(default)`.

use serde::{Deserialize, Serialize};

use super::{EventTemplate, TemplateBrings};
use crate::budget::{Basis, Category, HeadsBasis, Side};
use crate::catering::sitting::{Eaters, Service, SittingBasis, SittingKind};
use crate::catering::{Course, Unit};
use crate::cue::{CueAnchor, Lane};
use crate::event::{EventKind, FoodPlanned};
use crate::ids::{RoomId, SupplierId, VenueId};
use crate::message::what_for::MessageUse;
use crate::money::VatMode;
use crate::session::SessionKind;
use crate::team::DutyKind;
use crate::track::TrackColour;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    pub event: EventPlan,
    #[serde(default)]
    pub tracks: Vec<TrackPlan>,
    #[serde(default)]
    pub sessions: Vec<SessionPlan>,
    #[serde(default)]
    pub tasks: Vec<TaskPlan>,
    #[serde(default)]
    pub sittings: Vec<SittingPlan>,
    #[serde(default)]
    pub cues: Vec<CuePlan>,
    #[serde(default)]
    pub duties: Vec<DutyPlan>,
    #[serde(default)]
    pub shots: Vec<ShotPlan>,
    #[serde(default)]
    pub budget: Vec<LinePlan>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventPlan {
    pub kind: EventKind,
    pub minutes: u32,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub capacity: Option<u32>,
    pub about: String,
    pub notes: String,
    pub host: String,
    pub link: String,
    /// Empty: that of the settings.
    pub currency: String,
    pub food_planned: FoodPlanned,
    pub margin_percent: u32,
    pub reminder_minutes: Option<u32>,
    pub budget_limit_minor: Option<i64>,
    pub reserve_percent: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TrackPlan {
    pub name: String,
    pub colour: TrackColour,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SessionPlan {
    pub title: String,
    pub kind: SessionKind,
    /// `None`: not scheduled yet.
    pub after_start: Option<i64>,
    pub minutes: u32,
    pub room_id: Option<RoomId>,
    pub about: String,
    pub track: Option<usize>,
    pub hard: bool,
    pub setup_minutes: u32,
    pub teardown_minutes: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskPlan {
    pub title: String,
    pub days_before: i32,
    /// 10:00
    pub due_time: String,
    pub owner: String,
    pub notes: String,
    /// Templates from before messages have none.
    #[serde(default)]
    pub message_use: Option<MessageUse>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SittingPlan {
    pub title: String,
    pub kind: SittingKind,
    /// Where in `sessions` what it has its time from stands.
    pub session: Option<usize>,
    pub after_start: Option<i64>,
    pub minutes: u32,
    pub eaters: Eaters,
    pub tag: String,
    pub share_percent: u32,
    pub basis: SittingBasis,
    pub basis_heads: Option<u32>,
    pub service: Service,
    pub dishes: Vec<DishPlan>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DishPlan {
    pub name: String,
    pub course: Course,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub traces: Vec<String>,
    pub portion: String,
    pub unit: Unit,
    pub per_head: i64,
    pub pack: i64,
    pub taken_percent: u32,
    pub mix: Option<u32>,
    pub min_units: u32,
    pub step: u32,
    pub price_minor: i64,
    pub supplier_id: Option<SupplierId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CuePlan {
    pub words: String,
    pub session: Option<usize>,
    pub anchor: CueAnchor,
    pub offset_minutes: i32,
    pub after_start: Option<i64>,
    pub minutes: u32,
    pub lane: Lane,
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DutyPlan {
    pub title: String,
    pub kind: DutyKind,
    pub note: String,
    pub shifts: Vec<ShiftPlan>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShiftPlan {
    pub session: Option<usize>,
    pub before_minutes: u32,
    pub after_minutes: u32,
    /// Begin and end after the start; `None` where a session has its time.
    pub hours: Option<(i64, i64)>,
    pub needed: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShotPlan {
    pub words: String,
    pub session: Option<usize>,
    pub must: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinePlan {
    pub title: String,
    pub side: Side,
    pub category: Category,
    pub basis: Basis,
    pub heads: HeadsBasis,
    pub unit_minor: i64,
    pub quantity: u32,
    /// Empty: the event's.
    pub currency: String,
    pub vat_rate: u32,
    pub vat_mode: VatMode,
    pub supplier: String,
}

impl Plan {
    #[must_use]
    pub fn brings(&self) -> TemplateBrings {
        TemplateBrings {
            sessions: many(&self.sessions),
            tracks: many(&self.tracks),
            tasks: many(&self.tasks),
            sittings: many(&self.sittings),
            dishes: self.sittings.iter().map(|one| many(&one.dishes)).sum(),
            cues: many(&self.cues),
            duties: many(&self.duties),
            shots: many(&self.shots),
            budget_lines: many(&self.budget),
        }
    }

    /// As a list shows it.
    #[must_use]
    pub fn shown(&self, name: String) -> EventTemplate {
        EventTemplate {
            id: None,
            built_in: None,
            name,
            kind: self.event.kind,
            minutes: self.event.minutes,
            capacity: self.event.capacity,
            brings: self.brings(),
        }
    }
}

fn many<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
