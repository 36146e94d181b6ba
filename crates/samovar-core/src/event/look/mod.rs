//! What a look is: a conflict or a gap that is listed and never a stop. One table says of
//! each kind how bad it is, which of the five questions it is about, and where it is mended.
//! Those that an event has by its time alone are found here; `overview` asks every noun.

mod accept;
pub mod clashes;
mod elsewhere;
mod fine;
pub mod when;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::{Event, EventState};
use crate::ids::{EventId, RoomId, SessionId, SittingId, SpeakerId, VenueId};
use crate::time::Wall;
use crate::wire::word_enum;

pub use accept::{AcceptLook, accept};
pub use fine::take_out;

word_enum! {
    /// `look-<word>` in the Fluent files; the facts are its variables.
    LookKind {
        NoVenue = "no-venue",
        NoCapacity = "no-capacity",
        VenueTwice = "venue-twice",
        RoomTwice = "room-twice",
        SpeakerTwice = "speaker-twice",
        SpeakerElsewhere = "speaker-elsewhere",
        SpeakerUnavailable = "speaker-unavailable",
        RoomUnavailable = "room-unavailable",
        RoomBelowHeads = "room-below-heads",
        SetupShort = "setup-short",
        MealWithoutSitting = "meal-without-sitting",
        SittingWithoutSession = "sitting-without-session",
        RoomTooSmall = "room-too-small",
        OverCapacity = "over-capacity",
        NoGuests = "no-guests",
        NoReplies = "no-replies",
        InvitationsOutdated = "invitations-outdated",
        InvitationsUnsent = "invitations-unsent",
        NoSpeakers = "no-speakers",
        SpeakersPending = "speakers-pending",
        NoSessions = "no-sessions",
        SessionWithoutTime = "session-without-time",
        SessionOutside = "session-outside",
        SessionWithoutSpeaker = "session-without-speaker",
        SpeakerDeclined = "speaker-declined",
        NoAbout = "no-about",
        FoodUnknown = "food-unknown",
        NoDishes = "no-dishes",
        SittingWithoutTime = "sitting-without-time",
        SittingWithoutDish = "sitting-without-dish",
        OrderChanged = "order-changed",
        OrderDue = "order-due",
        DietsNotAsked = "diets-not-asked",
        NoSafeDish = "no-safe-dish",
        CourseUnserved = "course-unserved",
        FoodWords = "food-words",
        DishNotStated = "dish-not-stated",
        DishesNotStated = "dishes-not-stated",
        DishContradicts = "dish-contradicts",
        LactoseFreeMilk = "lactose-free-milk",
        AllergenInDish = "allergen-in-dish",
        AllergensInDishes = "allergens-in-dishes",
        DishTraces = "dish-traces",
        AdmittedToFeed = "admitted-to-feed",
        NoOrganizer = "no-organizer",
        TimeSkipped = "time-skipped",
        SameDay = "same-day",
        VenueBooked = "venue-booked",
        ClashElsewhere = "clash-elsewhere",
        SameDayElsewhere = "same-day-elsewhere",
        Holiday = "holiday",
        TasksLate = "tasks-late",
        PromisesDue = "promises-due",
        OverBudget = "over-budget",
        ShiftShort = "shift-short",
        ShiftsTwice = "shifts-twice",
        ShiftOwnTalk = "shift-own-talk",
        ShiftTooLong = "shift-too-long",
        VideoNotRecorded = "video-not-recorded",
        ShotUncovered = "shot-uncovered",
        DoorKept = "door-kept",
    }
}

word_enum! {
    /// A conflict is wrong as it stands; a gap is not known yet; a hint may be fine.
    Weight { Conflict = "conflict", Gap = "gap", Hint = "hint" }
}

word_enum! {
    /// The part of the event's workspace where it is mended.
    LookTab {
        Overview = "overview", Programme = "programme", Guests = "guests", Speakers = "speakers",
        Catering = "catering", Invitations = "invitations", Tasks = "tasks",
        Sponsors = "sponsors", Budget = "budget", Team = "team", Checkin = "checkin",
    }
}

word_enum! {
    /// The five questions.
    Question { Where = "where", Who = "who", Speaks = "speaks", About = "about", Food = "food" }
}

word_enum! {
    /// The field of the event's own form that mends it.
    EventField {
        Starts = "starts", Venue = "venue", Room = "room", Capacity = "capacity", About = "about",
        Food = "food", OrganizerEmail = "organizerEmail",
    }
}

/// What is known of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nature {
    pub weight: Weight,
    pub tab: LookTab,
    pub question: Option<Question>,
    /// Where it is mended in the event's form.
    pub field: Option<EventField>,
    /// Something else at the same time: only people know whether that matters.
    pub may_be_fine: bool,
}

const fn plain(weight: Weight, tab: LookTab, question: Option<Question>) -> Nature {
    Nature {
        weight,
        tab,
        question,
        field: None,
        may_be_fine: false,
    }
}

impl Nature {
    const fn at(self, field: EventField) -> Self {
        Self {
            field: Some(field),
            ..self
        }
    }

    const fn or_fine(self) -> Self {
        Self {
            may_be_fine: true,
            ..self
        }
    }
}

impl LookKind {
    /// The table of looks.
    #[must_use]
    #[rustfmt::skip]
    pub const fn nature(self) -> Nature {
        use EventField as F;
        use LookTab as T;
        use Weight::{Conflict, Gap, Hint};
        const WHERE: Option<Question> = Some(Question::Where);
        const WHO: Option<Question> = Some(Question::Who);
        const SPEAKS: Option<Question> = Some(Question::Speaks);
        const ABOUT: Option<Question> = Some(Question::About);
        const FOOD: Option<Question> = Some(Question::Food);
        match self {
            Self::VenueTwice => plain(Conflict, T::Overview, WHERE).at(F::Venue).or_fine(),
            Self::VenueBooked => plain(Conflict, T::Overview, WHERE).at(F::Venue).or_fine(),
            Self::TimeSkipped => plain(Conflict, T::Overview, WHERE).at(F::Starts),
            Self::NoVenue => plain(Gap, T::Overview, WHERE).at(F::Venue),
            Self::RoomTooSmall => plain(Conflict, T::Guests, WHERE).at(F::Room),

            Self::OverCapacity => plain(Conflict, T::Guests, WHO),
            Self::NoCapacity => plain(Gap, T::Overview, WHO).at(F::Capacity),
            Self::NoGuests | Self::NoReplies => plain(Gap, T::Guests, WHO),
            Self::DoorKept => plain(Hint, T::Checkin, WHO),

            Self::SpeakerTwice | Self::SpeakerElsewhere => plain(Conflict, T::Programme, SPEAKS),
            Self::SpeakerUnavailable => plain(Conflict, T::Programme, SPEAKS),
            Self::NoSpeakers | Self::SpeakersPending => plain(Gap, T::Speakers, SPEAKS),

            Self::RoomTwice | Self::SessionOutside => plain(Conflict, T::Programme, ABOUT),
            Self::RoomUnavailable => plain(Conflict, T::Programme, ABOUT),
            Self::RoomBelowHeads | Self::SetupShort => plain(Hint, T::Programme, ABOUT),
            Self::NoSessions | Self::SessionWithoutTime => plain(Gap, T::Programme, ABOUT),
            Self::SessionWithoutSpeaker => plain(Gap, T::Programme, ABOUT),
            Self::SpeakerDeclined => plain(Gap, T::Programme, SPEAKS),
            Self::NoAbout => plain(Gap, T::Overview, ABOUT).at(F::About),

            Self::NoSafeDish | Self::DishContradicts => plain(Conflict, T::Catering, FOOD),
            Self::FoodUnknown => plain(Gap, T::Catering, FOOD).at(F::Food),
            Self::NoDishes | Self::FoodWords => plain(Gap, T::Catering, FOOD),
            Self::DishNotStated | Self::DishesNotStated => plain(Gap, T::Catering, FOOD),
            // Whoever has nothing at all to eat is a conflict of its own.
            Self::CourseUnserved | Self::DishTraces => plain(Hint, T::Catering, FOOD),
            Self::AllergenInDish | Self::AllergensInDishes => plain(Hint, T::Catering, FOOD),
            Self::LactoseFreeMilk | Self::AdmittedToFeed => plain(Hint, T::Catering, FOOD),
            Self::DietsNotAsked | Self::SittingWithoutTime => plain(Hint, T::Catering, FOOD),
            Self::MealWithoutSitting | Self::SittingWithoutSession => {
                plain(Hint, T::Catering, FOOD)
            }
            Self::SittingWithoutDish | Self::OrderChanged | Self::OrderDue => {
                plain(Gap, T::Catering, FOOD)
            }

            Self::InvitationsOutdated | Self::InvitationsUnsent => plain(Gap, T::Invitations, None),
            Self::NoOrganizer => plain(Gap, T::Overview, None).at(F::OrganizerEmail),
            Self::TasksLate => plain(Gap, T::Tasks, None),
            Self::PromisesDue => plain(Gap, T::Sponsors, None),
            Self::OverBudget => plain(Gap, T::Budget, None),
            Self::ShiftsTwice | Self::ShiftOwnTalk => plain(Conflict, T::Team, None),
            Self::VideoNotRecorded => plain(Conflict, T::Team, None),
            Self::ShiftShort | Self::ShotUncovered => plain(Gap, T::Team, None),
            Self::ShiftTooLong => plain(Hint, T::Team, None),
            Self::SameDay => plain(Hint, T::Overview, None).at(F::Starts).or_fine(),
            Self::ClashElsewhere | Self::SameDayElsewhere | Self::Holiday => {
                plain(Hint, T::Overview, None).at(F::Starts).or_fine()
            }
        }
    }

    /// Conflicts first, and of those what harms people.
    #[must_use]
    pub fn rank(self) -> (Weight, bool) {
        (self.nature().weight, self != Self::NoSafeDish)
    }
}

/// Whom and what a look is about, by id: two of them may have one name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Parties {
    pub session_ids: Vec<SessionId>,
    pub speaker_ids: Vec<SpeakerId>,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub sitting_id: Option<SittingId>,
    /// The event that it clashes with.
    pub other_event_id: Option<EventId>,
}

impl Parties {
    pub fn sessions(ids: impl Into<Vec<SessionId>>) -> Self {
        Self {
            session_ids: ids.into(),
            ..Self::default()
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Look {
    pub kind: LookKind,
    pub weight: Weight,
    pub event_id: EventId,
    pub event_title: String,
    pub event_starts: Wall,
    pub tab: LookTab,
    /// Where it is mended in the event's form, if there.
    pub field: Option<EventField>,
    /// Somebody may find it fine, and it is said no more.
    pub may_be_fine: bool,
    pub parties: Parties,
    #[ts(type = "Record<string, string | number | string[]>")]
    pub facts: Value,
}

impl Look {
    /// One that is about the event as a whole.
    pub fn new(event: &Event, kind: LookKind, facts: Value) -> Self {
        Self::of(event, kind, facts, Parties::default())
    }

    pub fn of(event: &Event, kind: LookKind, facts: Value, parties: Parties) -> Self {
        let nature = kind.nature();
        Self {
            kind,
            weight: nature.weight,
            event_id: event.id,
            event_title: event.title.clone(),
            event_starts: event.starts,
            tab: nature.tab,
            field: nature.field,
            may_be_fine: nature.may_be_fine,
            parties,
            facts,
        }
    }
}

/// Whether an event is still to be looked after.
#[must_use]
pub fn wants_looks(event: &Event) -> bool {
    !event.is_past && !matches!(event.state, EventState::Cancelled | EventState::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_mended_on_the_overview_names_a_field_of_the_form() {
        for kind in LookKind::ALL {
            let nature = kind.nature();
            assert!(
                nature.tab != LookTab::Overview || nature.field.is_some(),
                "{kind:?}"
            );
        }
    }
}
