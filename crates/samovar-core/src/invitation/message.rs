//! Messages of an event beside what calendars need: that somebody is on the list,
//! has a seat, waits, the last details, thanks. Each goes to its own people, once.
//!
//! A confirmation and the news of a seat bring the calendar entry to who has none
//! and are then invitations like any other; nothing else says anything to calendars.

use std::collections::HashMap;

use super::message_ledger::{self, LastTold};
use super::plan::{Asked, Need, Plan, Planned};
use super::recipient::{self, Recipient};
use super::{Purpose, Sent, Standing, Wording};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::guest::GuestState;
use crate::ids::PersonId;
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
    const fn brings_the_entry(self) -> bool {
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
    pub(super) const fn has(self, to: &Recipient, came: bool) -> bool {
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

/// The plan of what calendars need becomes that of a message.
pub(super) fn narrow(plan: &mut Plan, reader: &Reader<'_>, asked: &Asked) -> Result<()> {
    let Some(message) = asked.message else {
        return Ok(());
    };
    let event = plan.event.clone().ok_or_else(|| {
        Error::missing(
            "event",
            asked.event.map_or(String::new(), |id| id.to_string()),
        )
    })?;
    let when = When::of(reader, &event, message);
    (plan.over, plan.early) = (when == When::Late, when == When::Early);
    let audience = message.audience(asked.audience);
    let came = message_ledger::came(reader.conn, event.id)?;
    let told = message_ledger::told(reader.conn, event.id, message)?;
    let mut known: HashMap<PersonId, Planned> = std::mem::take(&mut plan.people)
        .into_iter()
        .map(|one| (one.to.person, one))
        .collect();
    for mut to in recipient::guests(reader.conn, event.id, plan.lang)? {
        let known = known.remove(&to.person);
        to.moved_up = plan.moved_up.contains(&to.person);
        if !audience.has(&to, came.contains(&to.person)) {
            continue;
        }
        let told = told.get(&to.person).cloned();
        let planned = told_or_to_tell(plan, to, (known, told), (message, when), asked)?;
        plan.people.push(planned);
    }
    Ok(())
}

fn told_or_to_tell(
    plan: &Plan,
    to: Recipient,
    (known, told): (Option<Planned>, Option<LastTold>),
    (message, when): (Message, When),
    asked: &Asked,
) -> Result<Planned> {
    let wanted = asked
        .people
        .as_ref()
        .is_none_or(|people| people.contains(&to.person));
    let again = asked.again && asked.people.is_some();
    let wording = message.wording();
    let (held, off_dates, entries) = match known {
        Some(one) => (one.held, one.off_dates, one.needs),
        None => Default::default(),
    };
    let mut needs = Vec::new();
    if when == When::Now && wanted && (told.is_none() || again) {
        let brought = entries
            .into_iter()
            .filter(|need| message.brings_the_entry() && need.purpose == Purpose::Invitation);
        needs.extend(brought.map(|need| Need { wording, ..need }));
        if needs.is_empty() {
            needs.push(Need {
                wording,
                ..Need::of(plan.own, Purpose::Message, &to, Vec::new())
            });
        }
    }
    let mut reason = None;
    for need in &needs {
        reason = reason.or(plan.reason(need, &to, &off_dates, asked.format)?);
    }
    let standing = match (&reason, needs.is_empty(), &told) {
        (Some(_), ..) => Standing::HeldBack,
        (None, false, _) => Standing::Message,
        (None, true, Some(told)) if told.sent == Sent::Yes => Standing::Current,
        (None, true, Some(_)) => Standing::Prepared,
        (None, true, None) => Standing::None,
    };
    Ok(Planned {
        to,
        standing,
        held,
        told,
        alone: None,
        unsent: Vec::new(),
        needs,
        reason,
        off_dates,
    })
}
