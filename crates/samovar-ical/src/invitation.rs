//! Invitations and cancellations (RFC 5546 §3.2.2, §3.2.5): one file per
//! guest with one ATTENDEE, so that no guest sees the others and no server's
//! limit on recipients is met. Both refuse what mail could not carry back.

use chrono::{DateTime, Utc};
use samovar_i18n::{Lang, msg};

use crate::address::Email;
use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Name, Param, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{Attendee, CalendarEvent, Organizer, Partstat, State};
use crate::vevent::{Entry, Extra};

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
    organizer: (Option<Param>, Value),
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
            organizer: organizer(event.organizer.as_ref())?,
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
        self.calendar(guest, Token::REQUEST)
    }

    /// METHOD:CANCEL for one guest.
    pub fn cancellation(&self, guest: &Attendee) -> Result<Calendar> {
        let event = self.entry.event;
        if event.state != State::Cancelled {
            return Err(CalendarError::EventNotCancelled {
                event: event.title.clone(),
            });
        }
        self.calendar(guest, Token::CANCEL)
    }

    fn calendar(&self, guest: &Attendee, method: Token) -> Result<Calendar> {
        let (name, value) = &self.organizer;
        let people = vec![
            (Name::ORGANIZER, Vec::from_iter(name.clone()), value.clone()),
            attendee(guest, method)?,
        ];
        let extra = Extra {
            people,
            without_reminder: method == Token::CANCEL,
        };
        let mut calendar = Calendar::new(guest.lang, Some(method));
        for zone in &self.zones {
            calendar.put(zone.clone());
        }
        calendar.put(self.entry.vevent(&self.description(guest), extra, self.now));
        Ok(calendar)
    }

    fn description(&self, guest: &Attendee) -> String {
        let common = self
            .descriptions
            .iter()
            .find(|(lang, _)| *lang == guest.lang)
            .map_or("", |(_, text)| text.as_str());
        if guest.plus_ones == 0 {
            return common.to_owned();
        }
        let plus_ones = msg::calendar_plus_ones(guest.lang, guest.plus_ones);
        if common.is_empty() {
            plus_ones
        } else {
            format!("{common}\n\n{plus_ones}")
        }
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

fn attendee(guest: &Attendee, method: Token) -> Result<(Name, Vec<Param>, Value)> {
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
