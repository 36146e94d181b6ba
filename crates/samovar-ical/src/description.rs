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

/// The description of the event, in blocks parted by blank lines.
pub(crate) fn event(entry: &Entry<'_>, lang: Lang) -> String {
    let event = entry.event;
    let mut blocks = Vec::new();
    if event.state == State::Cancelled {
        blocks.push(msg::calendar_cancelled(lang));
    }
    blocks.push(event.about.trim().to_owned());
    blocks.push(programme(entry, lang));
    let access = event.place.access.trim();
    if !access.is_empty() {
        blocks.push(format!("{}\n{access}", msg::calendar_getting_there(lang)));
    }
    let url = text::line(&event.url);
    if !url.is_empty() {
        blocks.push(msg::calendar_more(lang, url));
    }
    joined(blocks, "\n\n")
}

/// The same text for one guest, who may bring others.
pub(crate) fn for_guest<'t>(text: &'t str, guest: &Attendee) -> Cow<'t, str> {
    if guest.plus_ones == 0 {
        return Cow::Borrowed(text);
    }
    let plus_ones = msg::calendar_plus_ones(guest.lang, guest.plus_ones);
    Cow::Owned(joined([text.to_owned(), plus_ones], "\n\n"))
}

/// The description of one item of the programme.
pub(crate) fn item(item: &AgendaItem, lang: Lang) -> String {
    let names = joined(item.speakers.iter().map(|name| text::line(name)), ", ");
    let speakers = if names.is_empty() {
        names
    } else {
        msg::calendar_speakers(lang, item.speakers.len(), names)
    };
    joined([speakers, item.about.trim().to_owned()], "\n\n")
}

/// The title of an item, or the word for its kind.
pub(crate) fn item_title(item: &AgendaItem, lang: Lang) -> String {
    let title = text::line(&item.title);
    if !title.is_empty() {
        return title;
    }
    match item.kind {
        ItemKind::Talk => msg::session_kind_talk(lang),
        ItemKind::Workshop => msg::session_kind_workshop(lang),
        ItemKind::Panel => msg::session_kind_panel(lang),
        ItemKind::Lightning => msg::session_kind_lightning(lang),
        ItemKind::Break => msg::session_kind_break(lang),
        ItemKind::Meal => msg::session_kind_meal(lang),
        ItemKind::Doors => msg::session_kind_doors(lang),
        ItemKind::Networking => msg::session_kind_networking(lang),
        ItemKind::Other => msg::session_kind_other(lang),
    }
}

/// LOCATION: venue, room and address on one line, `room` in place of the
/// event's own where it is not empty.
pub(crate) fn location(place: &Place, room: &str) -> String {
    let room = if room.trim().is_empty() {
        &place.room
    } else {
        room
    };
    joined([&place.name, room, &place.address].map(text::line), ", ")
}

/// A line for each item in the order of time; a line with the date where the
/// programme is not all on the day the event starts.
fn programme(entry: &Entry<'_>, lang: Lang) -> String {
    if entry.programme.is_empty() {
        return String::new();
    }
    let mut lines = vec![msg::calendar_agenda_heading(lang, offset_words(entry))];
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
            lines.push(msg::calendar_day(lang, this_day.day(), this_day.month()));
            day = Some(this_day);
        }
        lines.push(item_line(item, *span, lang));
    }
    lines.join("\n")
}

/// `19:00–19:40 Title — Speakers (Room)`
fn item_line(item: &AgendaItem, span: Span, lang: Lang) -> String {
    let clock = |at: NaiveDateTime| format!("{:02}:{:02}", at.hour(), at.minute());
    let mut line = clock(span.starts.local);
    if let Some(ends) = span.ends {
        line.push('–');
        line.push_str(&clock(ends.local));
    }
    line.push(' ');
    line.push_str(&item_title(item, lang));
    let speakers = joined(item.speakers.iter().map(|name| text::line(name)), ", ");
    if !speakers.is_empty() {
        line.push_str(" — ");
        line.push_str(&speakers);
    }
    let room = text::line(&item.room);
    if !room.is_empty() {
        line.push_str(&format!(" ({room})"));
    }
    line
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

pub(crate) fn joined(parts: impl IntoIterator<Item = String>, separator: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(separator)
}
