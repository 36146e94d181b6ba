//! The text a guest reads in the calendar entry: what it is about, the
//! programme, how to get there. Arranges words of `calendar.ftl` and of the
//! event; escapes nothing and adds no sentence of its own.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDateTime, Timelike};
use samovar_i18n::{Lang, msg};

use crate::event::{AgendaItem, Attendee, ItemKind, Place, State};
use crate::moment::{Span, offset_at};
use crate::text;
use crate::vevent::Entry;

/// Of a description with a programme, in bytes.
const USUAL_LENGTH: usize = 512;

/// The description of the event, in blocks parted by blank lines.
pub(crate) fn event(entry: &Entry<'_>, lang: Lang) -> String {
    let event = entry.event;
    let mut text = String::with_capacity(USUAL_LENGTH);
    if event.state == State::Cancelled {
        text.push_str(&msg::calendar_cancelled(lang));
    }
    block(&mut text, event.about.trim());
    if !entry.programme.is_empty() {
        block(
            &mut text,
            &msg::calendar_agenda_heading(lang, offset_words(entry)),
        );
        programme(&mut text, entry, lang);
    }
    let access = event.place.access.trim();
    if !access.is_empty() {
        block(&mut text, &msg::calendar_getting_there(lang));
        text.push('\n');
        text.push_str(access);
    }
    let url = text::line(&event.url);
    if !url.is_empty() {
        block(&mut text, &msg::calendar_more(lang, url));
    }
    text
}

/// Begins a block, parted by a blank line from the one before; nothing, where
/// there is nothing to say.
fn block(text: &mut String, first: &str) {
    if !text.is_empty() && !first.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(first);
}

/// The same text for one guest, who may bring others.
pub(crate) fn for_guest<'t>(text: &'t str, guest: &Attendee) -> Cow<'t, str> {
    if guest.plus_ones == 0 {
        return Cow::Borrowed(text);
    }
    let plus_ones = msg::calendar_plus_ones(guest.lang, guest.plus_ones);
    Cow::Owned(joined([text, &plus_ones], "\n\n"))
}

/// The description of one item of the programme.
pub(crate) fn item(item: &AgendaItem, lang: Lang) -> String {
    let names = speakers(item);
    let speakers = if names.is_empty() {
        names
    } else {
        msg::calendar_speakers(lang, item.speakers.len(), names)
    };
    joined([speakers.as_str(), item.about.trim()], "\n\n")
}

/// Their names, in the order of appearance.
fn speakers(item: &AgendaItem) -> String {
    joined(item.speakers.iter().map(|name| text::line(name)), ", ")
}

/// The title of an item, or the word for its kind.
pub(crate) fn item_title(item: &AgendaItem, lang: Lang) -> Cow<'_, str> {
    let title = text::line(&item.title);
    if !title.is_empty() {
        return title;
    }
    Cow::Owned(match item.kind {
        ItemKind::Talk => msg::session_kind_talk(lang),
        ItemKind::Workshop => msg::session_kind_workshop(lang),
        ItemKind::Panel => msg::session_kind_panel(lang),
        ItemKind::Lightning => msg::session_kind_lightning(lang),
        ItemKind::Break => msg::session_kind_break(lang),
        ItemKind::Meal => msg::session_kind_meal(lang),
        ItemKind::Doors => msg::session_kind_doors(lang),
        ItemKind::Networking => msg::session_kind_networking(lang),
        ItemKind::Other => msg::session_kind_other(lang),
    })
}

/// LOCATION: venue, room and address on one line, `room` in place of the
/// event's own where it is not empty.
pub(crate) fn location(place: &Place, room: &str) -> String {
    let room = if room.trim().is_empty() {
        &place.room
    } else {
        room
    };
    joined(
        [&place.name, room, &place.address].map(|part| text::line(part)),
        ", ",
    )
}

/// A line for each item in the order of time; a line with the date where the
/// programme is not all on the day the event starts.
fn programme(text: &mut String, entry: &Entry<'_>, lang: Lang) {
    let date = |span: &Span| span.starts.local.date();
    let first_day = entry.event.starts.at.date();
    let one_day = entry
        .programme
        .iter()
        .all(|(span, _)| date(span) == first_day);
    let mut day = None;
    for (span, item) in &entry.programme {
        let this_day = date(span);
        if !one_day && day != Some(this_day) {
            text.push('\n');
            text.push_str(&msg::calendar_day(lang, this_day.day(), this_day.month()));
            day = Some(this_day);
        }
        text.push('\n');
        item_line(text, item, *span, lang);
    }
}

/// `19:00–19:40 Title — Speakers (Room)`
fn item_line(text: &mut String, item: &AgendaItem, span: Span, lang: Lang) {
    clock(text, span.starts.local);
    if let Some(ends) = span.ends {
        text.push('–');
        clock(text, ends.local);
    }
    text.push(' ');
    text.push_str(&item_title(item, lang));
    let speakers = speakers(item);
    if !speakers.is_empty() {
        text.push_str(" — ");
        text.push_str(&speakers);
    }
    let room = text::line(&item.room);
    if !room.is_empty() {
        text.push_str(" (");
        text.push_str(&room);
        text.push(')');
    }
}

/// `19:00`
fn clock(text: &mut String, at: NaiveDateTime) {
    for (mark, number) in [("", at.hour()), (":", at.minute())] {
        text.push_str(mark);
        text.extend(char::from_digit(number / 10, 10));
        text.extend(char::from_digit(number % 10, 10));
    }
}

/// `UTC+3`, `UTC+5:30`, `UTC−3:30`.
fn offset_words(entry: &Entry<'_>) -> String {
    let seconds = offset_at(entry.event.zone, entry.span.starts.utc);
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// Those that say something.
pub(crate) fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>, separator: &str) -> String {
    let mut all = String::with_capacity(64);
    for part in parts {
        let part = part.as_ref();
        if !all.is_empty() && !part.is_empty() {
            all.push_str(separator);
        }
        all.push_str(part);
    }
    all
}
