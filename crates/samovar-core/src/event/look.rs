//! What needs a look: conflicts and gaps, listed and never a stop.

use serde::Serialize;
use ts_rs::TS;

use crate::ids::EventId;
use crate::wire::word_enum;

word_enum! {
    /// `look-<word>` in the Fluent files; the facts are its variables.
    LookKind {
        NoVenue = "no-venue",
        NoCapacity = "no-capacity",
        VenueTwice = "venue-twice",
        RoomTwice = "room-twice",
        SpeakerTwice = "speaker-twice",
        SpeakerElsewhere = "speaker-elsewhere",
        RoomTooSmall = "room-too-small",
        OverCapacity = "over-capacity",
        NoGuests = "no-guests",
        NoReplies = "no-replies",
        NoSpeakers = "no-speakers",
        SpeakersPending = "speakers-pending",
        NoSessions = "no-sessions",
        SessionWithoutTime = "session-without-time",
        SessionOutside = "session-outside",
        SessionWithoutSpeaker = "session-without-speaker",
        NoAbout = "no-about",
        FoodUnknown = "food-unknown",
        NoDishes = "no-dishes",
        DietsNotAsked = "diets-not-asked",
        DietUnserved = "diet-unserved",
        AllergenInDish = "allergen-in-dish",
        NoOrganizer = "no-organizer",
        TimeSkipped = "time-skipped",
        SameDay = "same-day",
    }
}

word_enum! {
    /// A conflict is wrong as it stands; a gap is not known yet; a hint may be fine.
    Weight { Conflict = "conflict", Gap = "gap", Hint = "hint" }
}

/// Where in the event's workspace it is mended.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Look {
    pub kind: LookKind,
    pub weight: Weight,
    pub event_id: EventId,
    pub event_title: String,
    /// overview, programme, guests, speakers, catering.
    pub tab: String,
    #[ts(type = "Record<string, string | number>")]
    pub facts: serde_json::Value,
}
