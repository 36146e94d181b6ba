//! Invitations and cancellations (RFC 5546 §3.2.2, §3.2.5): one file per
//! guest with one ATTENDEE, so that no guest sees the others and no server's
//! limit on recipients is met. Both refuse what mail could not carry back.

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::address::Email;
use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Name, Param, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{Attendee, CalendarEvent, Organizer, Partstat, State};
use crate::vevent::{Entry, Extra, Line};

/// The invitation for one guest, in the guest's language. For many guests of
/// one event, [`Invitations`] does the common work once.
pub fn invitation(event: &CalendarEvent, guest: &Attendee, now: DateTime<Utc>) -> Result<Calendar> {
    Invitations::new(event, now)?.invitation(guest)
}

/// Withdraws the event from one guest's calendar. The event must be cancelled
/// and its SEQUENCE raised since the invitation, or calendars ignore it.
pub fn cancellation(
    event: &CalendarEvent,
    guest: &Attendee,
    now: DateTime<Utc>,
) -> Result<Calendar> {
    Invitations::new(event, now)?.cancellation(guest)
}

/// An event checked and worded once, for as many guests as come.
#[derive(Debug, Clone)]
pub struct Invitations<'e> {
    entry: Entry<'e>,
    host: Host,
    zones: Vec<Part>,
    /// One a language, since every guest has their own.
    descriptions: Vec<(Lang, String)>,
    now: DateTime<Utc>,
}

impl<'e> Invitations<'e> {
    /// Checks everything that does not depend on the guest.
    pub fn new(event: &'e CalendarEvent, now: DateTime<Utc>) -> Result<Self> {
        let entry = Entry::new(event)?;
        let descriptions = Lang::ALL.map(|lang| (lang, description::event(&entry, lang)));
        Ok(Self {
            host: Host::of(event)?,
            zones: Zones::of([entry.span]).parts().collect(),
            entry,
            descriptions: descriptions.into(),
            now,
        })
    }

    /// METHOD:REQUEST for one guest.
    pub fn invitation(&self, guest: &Attendee) -> Result<Calendar> {
        let event = self.entry.event;
        if event.state == State::Cancelled {
            return Err(CalendarError::EventCancelled {
                event: event.title.clone(),
            });
        }
        let extra = Extra {
            people: self.host.with(guest, Token::REQUEST)?,
            ..Extra::default()
        };
        Ok(self.calendar(guest, Token::REQUEST, extra))
    }

    /// METHOD:CANCEL for one guest of an event that is cancelled, its SEQUENCE
    /// raised since the invitation.
    pub fn cancellation(&self, guest: &Attendee) -> Result<Calendar> {
        let event = self.entry.event;
        not_cancelled(event)?;
        self.withdrawal(guest, event.sequence)
    }

    /// METHOD:CANCEL for a guest who is no longer invited, whatever the state of
    /// the event: cancelled in this guest's calendar alone. `sequence` must be
    /// higher than any that this guest was given.
    pub fn withdrawal(&self, guest: &Attendee, sequence: u32) -> Result<Calendar> {
        let extra = Extra {
            people: self.host.with(guest, Token::CANCEL)?,
            sequence: Some(sequence),
            withdrawn: true,
            ..Extra::default()
        };
        Ok(self.calendar(guest, Token::CANCEL, extra))
    }

    fn calendar(&self, guest: &Attendee, method: Token, extra: Extra) -> Calendar {
        let mut calendar = Calendar::new(guest.lang, Some(method));
        for zone in &self.zones {
            calendar.put(zone.clone());
        }
        let text = self
            .descriptions
            .iter()
            .find(|(lang, _)| *lang == guest.lang)
            .map_or("", |(_, text)| text.as_str());
        let text = description::for_guest(text, guest);
        calendar.put(self.entry.vevent(&text, extra, self.now));
        calendar
    }
}

/// A withdrawal of what takes place would be a mistake of whoever asks for it.
pub(crate) fn not_cancelled(event: &CalendarEvent) -> Result<()> {
    match event.state {
        State::Cancelled => Ok(()),
        _ => Err(CalendarError::EventNotCancelled {
            event: event.title.clone(),
        }),
    }
}

/// Who invites, checked and written once.
#[derive(Debug, Clone)]
pub(crate) struct Host(Option<Param>, Value);

impl Host {
    pub(crate) fn of(event: &CalendarEvent) -> Result<Self> {
        organizer(event.organizer.as_ref()).map(|(name, address)| Self(name, address))
    }

    /// ORGANIZER, and the one ATTENDEE.
    pub(crate) fn with(&self, guest: &Attendee, method: Token) -> Result<Vec<Line>> {
        let Self(name, address) = self;
        let host = (
            Name::ORGANIZER,
            Vec::from_iter(name.clone()),
            address.clone(),
        );
        Ok(vec![host, attendee(guest, method)?])
    }
}

fn organizer(organizer: Option<&Organizer>) -> Result<(Option<Param>, Value)> {
    let organizer = organizer
        .filter(|organizer| !organizer.email.trim().is_empty())
        .ok_or(CalendarError::OrganizerMissing)?;
    let email =
        Email::parse(&organizer.email).ok_or_else(|| CalendarError::OrganizerEmailInvalid {
            email: organizer.email.clone(),
        })?;
    Ok((Param::common_name(&organizer.name), Value::address(&email)))
}

fn attendee(guest: &Attendee, method: Token) -> Result<Line> {
    if guest.email.trim().is_empty() {
        return Err(CalendarError::GuestEmailMissing {
            guest: guest.name.clone(),
        });
    }
    let email = Email::parse(&guest.email).ok_or_else(|| CalendarError::GuestEmailInvalid {
        guest: guest.name.clone(),
        email: guest.email.clone(),
    })?;
    // An answer is asked for where there is none yet, or only half of one.
    let (partstat, rsvp) = match guest.partstat {
        Partstat::NeedsAction => (Token::NEEDS_ACTION, Token::TRUE),
        Partstat::Tentative => (Token::TENTATIVE, Token::TRUE),
        Partstat::Accepted => (Token::ACCEPTED, Token::FALSE),
        Partstat::Declined => (Token::DECLINED, Token::FALSE),
    };
    let mut params = vec![
        Param::user_type(Token::INDIVIDUAL),
        Param::role(Token::REQ_PARTICIPANT),
        Param::partstat(partstat),
    ];
    params.extend(Param::common_name(&guest.name));
    if method == Token::REQUEST {
        params.push(Param::rsvp(rsvp));
        if guest.plus_ones > 0 {
            params.push(Param::plus_ones(guest.plus_ones));
        }
    }
    Ok((Name::ATTENDEE, params, Value::address(&email)))
}
