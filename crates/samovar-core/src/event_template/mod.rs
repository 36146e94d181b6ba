//! An event template: what is planned for an event of a kind, to plan others like it. Three are
//! built in, others are made of an event. It is no event: it stands in no list, has no day, and
//! no guests, speakers or staff; what was sent, answered, paid and done is never in it.

pub mod built_in;
mod capture;
pub mod edit;
mod lay_out;
mod plan;
mod sketches;
pub mod store;
pub mod take;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::{CreateEvent, EventKind};
use crate::ids::{EventId, EventTemplateId};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// Those that every planner has, in both languages.
    BuiltInTemplate {
        MonthlyMeetup = "monthly-meetup", Workshop = "workshop", ConferenceDay = "conference-day",
    }
}

/// How much of each it brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateBrings {
    pub sessions: u32,
    pub tracks: u32,
    pub tasks: u32,
    pub sittings: u32,
    pub dishes: u32,
    pub cues: u32,
    pub duties: u32,
    pub shots: u32,
    pub budget_lines: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventTemplate {
    /// `None`: it is built in.
    pub id: Option<EventTemplateId>,
    pub built_in: Option<BuiltInTemplate>,
    pub name: String,
    pub kind: EventKind,
    /// How long such an event is.
    pub minutes: u32,
    pub capacity: Option<u32>,
    pub brings: TemplateBrings,
}

/// A task that a template brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedTask {
    pub title: String,
    /// By the clock of the event's zone.
    pub due: Wall,
    /// Due before now.
    pub late: bool,
}

/// What a template would bring to an event that starts then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventTemplatePreview {
    pub template: EventTemplate,
    /// In the order they are due.
    pub tasks: Vec<PlannedTask>,
    pub late: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListEventTemplates {
    /// Of what is built in; left out: that of the settings.
    pub lang: Option<Lang>,
}

/// One by its id, or one that is built in.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewEventTemplate {
    pub template_id: Option<EventTemplateId>,
    pub built_in: Option<BuiltInTemplate>,
    pub lang: Option<Lang>,
    pub starts: Wall,
    /// IANA name; without it the zone of the settings.
    pub zone: Option<String>,
}

/// What is asked of the event goes before what the template says of it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UseEventTemplate {
    pub template_id: Option<EventTemplateId>,
    pub built_in: Option<BuiltInTemplate>,
    pub lang: Option<Lang>,
    pub event: CreateEvent,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveEventTemplate {
    pub event_id: EventId,
    pub name: String,
    /// It takes the place of the one with this name, if there is one.
    pub replace: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameEventTemplate {
    pub template_id: EventTemplateId,
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventTemplateRef {
    pub template_id: EventTemplateId,
}
