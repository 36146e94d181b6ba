//! The event as one VEVENT, and the "add to calendar" file around it: a file
//! anyone may open and keep. It carries no METHOD (Outlook would open a new
//! calendar), no ORGANIZER (clients would mail "accepted") and no ATTENDEE.

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Kind, Name, Param, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{AgendaItem, CalendarEvent, Reminder, State};
use crate::moment::Span;

/// The file for "add to calendar", with the programme in its description.
pub fn add_to_calendar(event: &CalendarEvent, lang: Lang, now: DateTime<Utc>) -> Result<Calendar> {
    let entry = Entry::new(event)?;
    let mut calendar = Calendar::new(lang, None);
    for zone in Zones::of([entry.span]).parts() {
        calendar.put(zone);
    }
    calendar.put(entry.vevent(&description::event(&entry, lang), Extra::default(), now));
    Ok(calendar)
}

/// An event whose times, and those of its programme, have been checked.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'e> {
    pub event: &'e CalendarEvent,
    pub span: Span,
    /// In the order of time.
    pub programme: Vec<(Span, &'e AgendaItem)>,
}

/// What an invitation adds: properties of its own, and no alarm when it
/// withdraws the event (RFC 5546 §3.2.5).
#[derive(Debug, Default)]
pub(crate) struct Extra {
    pub people: Vec<(Name, Vec<Param>, Value)>,
    pub without_reminder: bool,
}

impl<'e> Entry<'e> {
    pub(crate) fn new(event: &'e CalendarEvent) -> Result<Self> {
        check_sequence(event.sequence)?;
        let span = Span::between(event.starts, event.ends, event.zone)?;
        let mut programme = Vec::with_capacity(event.agenda.len());
        for item in &event.agenda {
            check_sequence(item.sequence)?;
            let span = Span::lasting(item.starts, item.minutes, event.zone)?;
            programme.push((span, item));
        }
        programme.sort_by_key(|(span, _)| span.starts.utc);
        Ok(Self {
            event,
            span,
            programme,
        })
    }

    pub(crate) fn vevent(&self, description: &str, extra: Extra, now: DateTime<Utc>) -> Part {
        let event = self.event;
        let mut part = Part::new(Kind::VEVENT);
        part.add(Name::UID, Value::uid(&event.uid));
        part.add(Name::DTSTAMP, Value::utc(now));
        part.add(Name::SEQUENCE, Value::integer(event.sequence));
        self.span.write(&mut part);
        part.add(Name::SUMMARY, Value::line(&event.title));
        if !description.is_empty() {
            part.add(Name::DESCRIPTION, Value::text(description));
        }
        let location = description::location(&event.place, "");
        if !location.is_empty() {
            part.add(Name::LOCATION, Value::line(&location));
        }
        if let Some(geo) = event.place.geo {
            part.add(Name::GEO, Value::geo(geo));
        }
        if let Some(url) = Value::uri(&event.url) {
            part.add(Name::URL, url);
        }
        for (name, params, value) in extra.people {
            part.add_with(name, params, value);
        }
        part.add(Name::STATUS, Value::token(status(event.state)));
        part.add(Name::TRANSP, Value::token(Token::OPAQUE));
        if let Some(reminder) = event.reminder
            && !extra.without_reminder
        {
            part.put(alarm(reminder, &event.title));
        }
        part
    }
}

fn check_sequence(sequence: u32) -> Result<()> {
    if i32::try_from(sequence).is_ok() {
        Ok(())
    } else {
        Err(CalendarError::SequenceTooLarge { sequence })
    }
}

pub(crate) fn status(state: State) -> Token {
    match state {
        State::Confirmed => Token::CONFIRMED,
        State::Tentative => Token::TENTATIVE,
        State::Cancelled => Token::CANCELLED,
    }
}

fn alarm(reminder: Reminder, title: &str) -> Part {
    let mut alarm = Part::new(Kind::VALARM);
    alarm.add(Name::ACTION, Value::token(Token::DISPLAY));
    alarm.add(Name::TRIGGER, Value::before(reminder.before));
    alarm.add(Name::DESCRIPTION, Value::line(title));
    alarm
}
