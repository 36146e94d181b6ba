//! Why the door stops somebody, in the order in which it matters: that nothing
//! takes place, that their place was cancelled, that they are in already, what
//! they answered. Whoever stands there hears the first that is so.

use crate::event::EventState;
use crate::guest::GuestState;
use crate::wire::word_enum;

word_enum! {
    /// The word is also what an arrival keeps when somebody is let in anyway.
    Stop {
        EventCancelled = "event-cancelled",
        Cancelled = "cancelled",
        AlreadyIn = "duplicate",
        Declined = "declined",
        Waitlisted = "waitlisted",
    }
}

impl Stop {
    /// `all_here`: nobody of the party is left to come.
    #[must_use]
    pub fn first(event: EventState, guest: GuestState, all_here: bool) -> Option<Self> {
        let reasons = [
            (event == EventState::Cancelled, Self::EventCancelled),
            (guest == GuestState::Cancelled, Self::Cancelled),
            (all_here, Self::AlreadyIn),
            (guest == GuestState::Declined, Self::Declined),
            (guest == GuestState::Waitlisted, Self::Waitlisted),
        ];
        reasons
            .into_iter()
            .find(|(is_so, _)| *is_so)
            .map(|(_, stop)| stop)
    }
}
