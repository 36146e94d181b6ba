//! Badges: who wears one, what was printed already, and the sheets. A badge is
//! flagged after its file is written, as one step; undo takes the flags back,
//! not the paper.

pub mod holders;
pub mod printing;
mod remembered;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use remembered::BadgeSettings;

use crate::ids::{EventId, GuestId};
use crate::print::cannot_draw::Bearer;
use crate::settings::Paper;
use crate::wire::{Page, word_enum};

word_enum! {
    /// Named by width × height in millimetres.
    BadgeSize {
        Insert = "90x55",
        Card = "85x54",
        Lanyard = "100x150",
        Label = "62",
    }
}

word_enum! {
    /// Which plus-ones get a badge of their own.
    BadgePlusOnes { None = "none", Named = "named", All = "all" }
}

word_enum! {
    /// Where a badge's holder stands in the planner.
    HolderKind { Guest = "guest", Companion = "companion", Speaker = "speaker", Staff = "staff" }
}

word_enum! {
    BadgeRole { Guest = "guest", Speaker = "speaker", Staff = "staff", Host = "host" }
}

/// Whose badges, and how. What is left out of the look is as it was printed
/// last on this laptop.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintBadges {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    pub size: Option<BadgeSize>,
    pub both_sides: Option<bool>,
    pub cut_marks: Option<bool>,
    /// The surname in large letters above the given name.
    pub surname_first: Option<bool>,
    /// The community's, where it has one.
    pub logo: Option<bool>,
    /// What its wearer answered to photos, as a shape: circle, half a circle, square.
    pub photo_marks: Option<bool>,
    /// Corrects the printer: to the right and down, in tenths of a millimetre.
    pub right: Option<i32>,
    pub down: Option<i32>,
    /// Places of the first sheet that are used up.
    pub skip: Option<u32>,
    /// Left out: named ones; with `guestIds`: none.
    pub plus_ones: Option<BadgePlusOnes>,
    /// Left out: yes.
    pub speakers: Option<bool>,
    pub staff: Option<bool>,
    /// Only those who have no badge yet.
    pub only_new: Option<bool>,
    /// These guests and nobody else, whatever they answered.
    pub guest_ids: Option<Vec<GuestId>>,
    /// These holders of `list_badges` and nobody else.
    pub holder_ids: Option<Vec<String>>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

impl PrintBadges {
    /// Everybody's, as they were printed last.
    pub(super) fn of(event_id: EventId) -> Self {
        Self {
            event_id,
            lang: None,
            paper: None,
            size: None,
            both_sides: None,
            cut_marks: None,
            surname_first: None,
            logo: None,
            photo_marks: None,
            right: None,
            down: None,
            skip: None,
            plus_ones: None,
            speakers: None,
            staff: None,
            only_new: None,
            guest_ids: None,
            holder_ids: None,
            path: None,
        }
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewBadges {
    pub badges: PrintBadges,
    /// From 0.
    pub page: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListBadges {
    pub badges: PrintBadges,
    /// Words of names.
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// "38 printed, 4 new since".
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BadgeList {
    pub holders: Page<BadgeHolder>,
    /// Of all who wear a badge, whatever the query.
    pub printed: u32,
    pub new: u32,
    pub last_printed_at: Option<String>,
    pub settings: BadgeSettings,
}

/// Somebody who wears a badge.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BadgeHolder {
    pub kind: HolderKind,
    /// The id of the guest, companion, speaker or staff; a plus-one without a
    /// name is the guest's id with a number.
    pub id: String,
    pub name: String,
    pub company: String,
    pub role: BadgeRole,
    pub code: String,
    /// Of the person, or of whoever brings them.
    #[serde(skip)]
    #[ts(skip)]
    pub email: String,
    /// The first line and the second.
    #[serde(skip)]
    #[ts(skip)]
    pub given: String,
    #[serde(skip)]
    #[ts(skip)]
    pub family: String,
    /// To photos; empty for plus-ones.
    #[serde(skip)]
    #[ts(skip)]
    pub consent: String,
    /// When a badge was printed last.
    pub printed_at: Option<String>,
}

impl BadgeHolder {
    pub(super) fn bearer(&self) -> Bearer {
        Bearer {
            name: self.name.clone(),
            code: self.code.clone(),
            email: self.email.clone(),
        }
    }
}
