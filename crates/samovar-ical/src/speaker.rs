//! A speaker's own programme: when to be there, and what they take part in.
//! A file to keep, as "add to calendar" is: it asks for no answer and names no
//! other guest.

use chrono::{DateTime, TimeDelta, Utc};
use samovar_i18n::{Lang, msg};

use crate::agenda;
use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Kind, Name, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{AgendaItem, CalendarEvent, Uid};
use crate::moment::{Moment, Span};
use crate::text;
use crate::vevent::{Entry, alarm, check_sequence, status};

/// When a speaker is to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The entry's own identity, stable for life.
    pub uid: Uid,
    /// Raised when its time changes.
    pub sequence: u32,
    /// How long before the first of their items; 0 is no entry of its own.
    pub minutes: u32,
}

/// The file for one speaker: an entry from the call time to the start of their
/// first item, and one for each of `items`, in the speaker's language. Whoever
/// wished an alarm for the event has it at the first of these entries.
pub fn speaker_agenda(
    event: &CalendarEvent,
    call: Option<&Call>,
    items: &[AgendaItem],
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<Calendar> {
    let own = CalendarEvent {
        agenda: items.into(),
        about: String::new(),
        ..event.clone()
    };
    let entry = Entry::new(&own)?;
    let Some((first, _)) = entry.programme.first() else {
        return Err(CalendarError::AgendaEmpty {
            event: event.title.clone(),
        });
    };
    let call = call.filter(|call| call.minutes > 0);
    let mut zones = Zones::of(entry.programme.iter().map(|(span, _)| *span));
    let mut parts = Vec::new();
    if let Some(call) = call {
        check_sequence(call.sequence)?;
        let utc = first.starts.utc - TimeDelta::minutes(i64::from(call.minutes));
        let span = Span {
            starts: Moment::at(utc, first.zone),
            ends: Some(first.starts),
            ..*first
        };
        zones.add(span);
        parts.push(be_there(&entry, call, span, lang, now));
    }
    for (number, (span, item)) in entry.programme.iter().enumerate() {
        let mut part = agenda::vevent(event, item, *span, lang, now);
        if let Some(reminder) = event.reminder
            && number == 0
            && call.is_none()
        {
            let title = description::item_title(item, lang);
            part.put(alarm(reminder, [], &title));
        }
        parts.push(part);
    }
    let mut calendar = Calendar::new(lang, None);
    for part in zones.parts().chain(parts) {
        calendar.put(part);
    }
    Ok(calendar)
}

fn be_there(entry: &Entry<'_>, call: &Call, span: Span, lang: Lang, now: DateTime<Utc>) -> Part {
    let event = entry.event;
    let title = msg::calendar_call(lang, text::line(&event.title));
    let mut part = Part::new(Kind::VEVENT);
    part.add(Name::UID, Value::uid(&call.uid));
    part.add(Name::DTSTAMP, Value::utc(now));
    part.add(Name::SEQUENCE, Value::integer(call.sequence));
    span.write(&mut part);
    part.add(Name::SUMMARY, Value::line(&title));
    let about = description::event(entry, lang);
    part.add(Name::DESCRIPTION, Value::text(&about));
    let location = description::location(&event.place, "");
    if !location.is_empty() {
        part.add(Name::LOCATION, Value::line(&location));
    }
    if let Some(geo) = event.place.geo {
        part.add(Name::GEO, Value::geo(geo));
    }
    part.add(Name::RELATED_TO, Value::uid(&event.uid));
    part.add(Name::STATUS, Value::token(status(event.state)));
    part.add(Name::TRANSP, Value::token(Token::OPAQUE));
    if let Some(reminder) = event.reminder {
        part.put(alarm(reminder, [], &title));
    }
    part
}
