//! Settings: how things look and are written, which is the laptop's ([`crate::laptop`]),
//! and what new events begin with, which is the planner's. They stay out of the
//! change log: Undo takes back work, not the colour of the window.

pub mod grid;
pub mod store;
pub mod system;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::word_enum;

word_enum! {
    Theme { System = "system", Light = "light", Dark = "dark" }
}
word_enum! {
    Paper { A4 = "a4", Letter = "letter" }
}
word_enum! {
    WeekStart { Monday = "monday", Sunday = "sunday" }
}
word_enum! {
    /// At the door: a scan lets in at once, or shows the guest first.
    DoorMode { Express = "express", Review = "review" }
}
word_enum! {
    Density { Compact = "compact", Default = "default", Comfortable = "comfortable" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    pub language: Lang,
    pub theme: Theme,
    pub week_start: WeekStart,
    pub paper: Paper,
    pub density: Density,
    /// Of everything in the window, in percent; the desktop's own comes on top.
    pub text_size: u16,
    /// IANA zone of new events.
    pub zone: String,
    /// ISO 4217 of new prices.
    pub currency: String,
    pub organizer_name: String,
    pub organizer_email: String,
    /// Of a hundred who say they come, how many usually do, as far as the manager knows:
    /// what a forecast begins with.
    pub show_rate_percent: u16,
    /// Days after a visit from which somebody drifts away, a gap is one, and being back or
    /// new is no longer lately.
    pub drifting_days: u16,
    /// Days after a visit from which somebody is lost; the year that the core is counted over.
    pub lost_days: u16,
    /// Evenings that somebody could have come to, from which being away says anything.
    pub stage_chances: u16,
    /// Name of this check-in station.
    pub station: String,
    /// Letters on a guest of the list set the reply.
    pub reply_keys: bool,
    pub door_mode: DoorMode,
    pub door_sounds: bool,
    /// The first run has been through (sample offered, or refused).
    pub welcomed: bool,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSettings {
    pub language: Option<Lang>,
    pub theme: Option<Theme>,
    pub week_start: Option<WeekStart>,
    pub paper: Option<Paper>,
    pub density: Option<Density>,
    pub text_size: Option<u16>,
    pub zone: Option<String>,
    pub currency: Option<String>,
    pub organizer_name: Option<String>,
    pub organizer_email: Option<String>,
    pub show_rate_percent: Option<u16>,
    pub drifting_days: Option<u16>,
    pub lost_days: Option<u16>,
    pub stage_chances: Option<u16>,
    pub station: Option<String>,
    pub reply_keys: Option<bool>,
    pub door_mode: Option<DoorMode>,
    pub door_sounds: Option<bool>,
    pub welcomed: Option<bool>,
}
