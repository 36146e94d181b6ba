//! Somebody's shifts at an event, for their own calendar: an entry a shift, and those that they no
//! longer do as cancelled, so that a calendar which has them lets go of them.

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;

use crate::agenda;
use crate::calendar::{Calendar, Zones};
use crate::description;
use crate::error::{CalendarError, Result};
use crate::event::{AgendaItem, CalendarEvent, State};
use crate::vevent::{Entry, alarm};

/// One shift: what an item of the programme says, and whether it is called off.
#[derive(Debug, Clone, PartialEq)]
pub struct ShiftEntry {
    /// What is done, when and where.
    pub item: AgendaItem,
    /// It was handed before and is no longer theirs.
    pub cancelled: bool,
}

/// The file with these shifts. With none it would be no calendar, so it is refused.
pub fn shifts(
    event: &CalendarEvent,
    shifts: &[ShiftEntry],
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<Calendar> {
    if shifts.is_empty() {
        return Err(CalendarError::AgendaEmpty {
            event: event.title.clone(),
        });
    }
    let own = CalendarEvent {
        agenda: shifts.iter().map(|one| one.item.clone()).collect(),
        about: String::new(),
        ..event.clone()
    };
    let off = CalendarEvent {
        state: State::Cancelled,
        ..own.clone()
    };
    let entry = Entry::new(&own)?;
    let mut calendar = Calendar::new(lang, None);
    for zone in Zones::of(entry.programme.iter().map(|(span, _)| *span)).parts() {
        calendar.put(zone);
    }
    for (span, item) in &entry.programme {
        let cancelled = shifts
            .iter()
            .any(|one| one.cancelled && one.item.uid == item.uid);
        let of = if cancelled { &off } else { &own };
        let mut part = agenda::vevent(of, item, *span, lang, now);
        if let Some(reminder) = event.reminder
            && !cancelled
            && event.state != State::Cancelled
        {
            let title = description::item_title(item, lang);
            part.put(alarm(reminder, [], &title));
        }
        calendar.put(part);
    }
    Ok(calendar)
}
