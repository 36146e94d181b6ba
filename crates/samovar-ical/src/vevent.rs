//! The event as one VEVENT, and the "add to calendar" file around it: a file
//! anyone may open and keep. It carries no METHOD (Outlook would open a new
//! calendar), no ORGANIZER (clients would mail "accepted") and no ATTENDEE.

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Kind, Name, Param, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{AgendaItem, CalendarEvent, Reminder, State, Uid};
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
    /// The event's own, or that of the series it is a date of.
    pub uid: &'e Uid,
    pub span: Span,
    /// In the order of time.
    pub programme: Vec<(Span, &'e AgendaItem)>,
}

/// A property with its parameters.
pub(crate) type Line = (Name, Vec<Param>, Value);

/// What is not the same in every file with an event.
#[derive(Debug, Default)]
pub(crate) struct Extra {
    /// ORGANIZER and ATTENDEE.
    pub people: Vec<Line>,
    /// RRULE and EXDATE, or RECURRENCE-ID.
    pub recurrence: Vec<Line>,
    /// In place of the event's own.
    pub sequence: Option<u32>,
    /// Taken out of the calendar that reads this: cancelled, whatever the event
    /// is, and without an alarm (RFC 5546 §3.2.5).
    pub withdrawn: bool,
}

impl<'e> Entry<'e> {
    pub(crate) fn new(event: &'e CalendarEvent) -> Result<Self> {
        let span = Span::between(event.starts, event.ends, event.zone)?;
        Self::with(event, &event.uid, span)
    }

    /// A series begins, as a calendar sees it: a programme belongs to one date.
    pub(crate) fn repeating(event: &'e CalendarEvent) -> Result<Self> {
        check_sequence(event.sequence)?;
        Ok(Self {
            event,
            uid: &event.uid,
            span: Span::repeating(event.starts, event.ends, event.zone)?,
            programme: Vec::new(),
        })
    }

    /// One date of a series, by the clocks of the series: so the file needs one
    /// zone, and the times of a date have the form of all the others.
    pub(crate) fn of_series(event: &'e CalendarEvent, series: &'e CalendarEvent) -> Result<Self> {
        let span = Span::between(event.starts, event.ends, event.zone)?;
        Self::with(event, &series.uid, span.in_zone(series.zone))
    }

    fn with(event: &'e CalendarEvent, uid: &'e Uid, span: Span) -> Result<Self> {
        check_sequence(event.sequence)?;
        let mut programme = Vec::with_capacity(event.agenda.len());
        for item in &event.agenda {
            check_sequence(item.sequence)?;
            let span = Span::lasting(item.starts, item.minutes, event.zone)?;
            programme.push((span, item));
        }
        programme.sort_by_key(|(span, _)| span.starts.utc);
        Ok(Self {
            event,
            uid,
            span,
            programme,
        })
    }

    pub(crate) fn vevent(&self, description: &str, extra: Extra, now: DateTime<Utc>) -> Part {
        let event = self.event;
        let mut part = Part::new(Kind::VEVENT);
        part.add(Name::UID, Value::uid(self.uid));
        part.add(Name::DTSTAMP, Value::utc(now));
        let sequence = extra.sequence.unwrap_or(event.sequence);
        part.add(Name::SEQUENCE, Value::integer(sequence));
        self.span.write(&mut part);
        for (name, params, value) in extra.recurrence {
            part.add_with(name, params, value);
        }
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
        let state = match extra.withdrawn {
            true => State::Cancelled,
            false => event.state,
        };
        part.add(Name::STATUS, Value::token(status(state)));
        part.add(Name::TRANSP, Value::token(Token::OPAQUE));
        if let Some(reminder) = event.reminder
            && !extra.withdrawn
        {
            part.put(alarm(reminder, [], &event.title));
        }
        part
    }
}

pub(crate) fn check_sequence(sequence: u32) -> Result<()> {
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

pub(crate) fn alarm(
    reminder: Reminder,
    params: impl IntoIterator<Item = Param>,
    title: &str,
) -> Part {
    let mut alarm = Part::new(Kind::VALARM);
    alarm.add(Name::ACTION, Value::token(Token::DISPLAY));
    alarm.add_with(Name::TRIGGER, params, Value::before(reminder.before));
    alarm.add(Name::DESCRIPTION, Value::line(title));
    alarm
}
