//! The programme as a calendar of its own: each item an entry with its own
//! UID, tied to the event by RELATED-TO (RFC 5545 §3.8.4.5). The event itself
//! is not repeated here; "add to calendar" has it.

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::door::{Kind, Name, Part, Token, Value};
use crate::error::{CalendarError, Result};
use crate::event::{AgendaItem, CalendarEvent, ItemKind};
use crate::moment::Span;
use crate::vevent::{Entry, status};

/// The file with the programme, an entry per item in the order of time.
/// Breaks, meals and doors do not block the guest's time.
pub fn agenda(event: &CalendarEvent, lang: Lang, now: DateTime<Utc>) -> Result<Calendar> {
    if event.agenda.is_empty() {
        return Err(CalendarError::AgendaEmpty {
            event: event.title.clone(),
        });
    }
    let entry = Entry::new(event)?;
    let mut calendar = Calendar::new(lang, None);
    for zone in Zones::of(entry.programme.iter().map(|(span, _)| *span)).parts() {
        calendar.put(zone);
    }
    for (span, item) in &entry.programme {
        calendar.put(vevent(event, item, *span, lang, now));
    }
    Ok(calendar)
}

pub(crate) fn vevent(
    event: &CalendarEvent,
    item: &AgendaItem,
    span: Span,
    lang: Lang,
    now: DateTime<Utc>,
) -> Part {
    let mut part = Part::new(Kind::VEVENT);
    part.add(Name::UID, Value::uid(&item.uid));
    part.add(Name::DTSTAMP, Value::utc(now));
    part.add(Name::SEQUENCE, Value::integer(item.sequence));
    span.write(&mut part);
    part.add(
        Name::SUMMARY,
        Value::line(&description::item_title(item, lang)),
    );
    let about = description::item(item, lang);
    if !about.is_empty() {
        part.add(Name::DESCRIPTION, Value::text(&about));
    }
    let location = description::location(&event.place, &item.room);
    if !location.is_empty() {
        part.add(Name::LOCATION, Value::line(&location));
    }
    if let Some(geo) = event.place.geo {
        part.add(Name::GEO, Value::geo(geo));
    }
    part.add(Name::RELATED_TO, Value::uid(&event.uid));
    part.add(Name::STATUS, Value::token(status(event.state)));
    let transparency = match item.kind {
        ItemKind::Break | ItemKind::Meal | ItemKind::Doors | ItemKind::Networking => {
            Token::TRANSPARENT
        }
        _ => Token::OPAQUE,
    };
    part.add(Name::TRANSP, Value::token(transparency));
    part
}
