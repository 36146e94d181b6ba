//! Messages of an event beside what calendars need: that somebody is on the list,
//! has a seat, waits, the last details, thanks. Each goes to its own people, once.
//!
//! A confirmation and the news of a seat bring the calendar entry to who has none
//! and are then invitations like any other; nothing else says anything to calendars.

use super::Wording;
use super::recipient::Recipient;
use crate::event::Event;
use crate::guest::GuestState;
use crate::planner::Reader;
use crate::time;
use crate::wire::word_enum;

word_enum! {
    Message {
        Confirmation = "confirmation", Seat = "seat", Waitlist = "waitlist", Details = "details", Thanks = "thanks",
    }
}

word_enum! {
    /// Whom a message goes to: who is coming; who moved up from the waitlist; who
    /// waits; who is coming or may; who came in; all who said they would, or came.
    Audience {
        Going = "going", MovedUp = "moved-up", Waiting = "waiting", GoingAndMaybe = "going-and-maybe",
        Came = "came", Expected = "expected",
    }
}

impl Message {
    #[must_use]
    pub const fn wording(self) -> Wording {
        match self {
            Self::Confirmation => Wording::Confirmation,
            Self::Seat => Wording::Seat,
            Self::Waitlist => Wording::Waitlist,
            Self::Details => Wording::Details,
            Self::Thanks => Wording::Thanks,
        }
    }

    /// Whom it can go to, the usual first.
    #[must_use]
    pub const fn audiences(self) -> &'static [Audience] {
        match self {
            Self::Confirmation => &[Audience::Going],
            Self::Seat => &[Audience::MovedUp],
            Self::Waitlist => &[Audience::Waiting],
            Self::Details => &[Audience::Going, Audience::GoingAndMaybe],
            Self::Thanks => &[Audience::Came, Audience::Expected],
        }
    }

    /// The one asked for, where the message can go to it.
    #[must_use]
    pub fn audience(self, asked: Option<Audience>) -> Audience {
        asked
            .filter(|asked| self.audiences().contains(asked))
            .or(self.audiences().first().copied())
            .unwrap_or(Audience::Going)
    }

    /// Who was told one of these knows it already.
    pub(super) const fn said_by(self) -> &'static [Self] {
        match self {
            Self::Confirmation => &[Self::Confirmation, Self::Seat],
            Self::Seat => &[Self::Seat],
            Self::Waitlist => &[Self::Waitlist],
            Self::Details => &[Self::Details],
            Self::Thanks => &[Self::Thanks],
        }
    }

    /// Brings the entry to who has none.
    pub(super) const fn brings_the_entry(self) -> bool {
        matches!(self, Self::Confirmation | Self::Seat)
    }
}

impl Wording {
    /// The message that says it.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        Message::ALL
            .iter()
            .copied()
            .find(|message| message.wording() == self)
    }
}

impl Audience {
    /// Whether somebody of an event belongs to it.
    pub(crate) const fn has(self, to: &Recipient, came: bool) -> bool {
        let (going, maybe, waits) = match to.reply {
            Some(GuestState::Going) => (true, false, false),
            Some(GuestState::Maybe) => (false, true, false),
            Some(GuestState::Waitlisted) => (false, false, true),
            _ => (false, false, false),
        };
        match self {
            Self::Going => going,
            Self::MovedUp => going && to.moved_up,
            Self::Waiting => waits,
            Self::GoingAndMaybe => going || maybe,
            Self::Came => came,
            Self::Expected => going || came,
        }
    }
}

/// Whether a message can go out now: thanks once it has begun, the rest until it is
/// over, and nothing where it is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Now,
    Early,
    Late,
    Off,
}

impl When {
    pub(super) fn of(reader: &Reader<'_>, event: &Event, message: Message) -> Self {
        let zone = time::zone_shown(&event.zone);
        let begun = time::instant_or_after(event.starts, zone, event.starts_fold) <= reader.now;
        match message {
            _ if event.state == crate::event::EventState::Cancelled => Self::Off,
            Message::Thanks if begun => Self::Now,
            Message::Thanks => Self::Early,
            _ if event.is_past => Self::Late,
            _ => Self::Now,
        }
    }
}
