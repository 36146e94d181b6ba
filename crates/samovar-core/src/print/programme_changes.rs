//! What has changed since the programme was published, for the board beside the door: new,
//! moved, cancelled, changed, each with what was and what is now.

use samovar_i18n::{Lang, msg, text};
use samovar_print::{Column, Entry, Row, Sheet, Tables};

use super::cannot_draw::Bearer;
use super::sheet::{self, Blank};
use crate::error::Result;
use crate::event::{EventRef, place};
use crate::planner::Reader;
use crate::programme::diff::{ProgrammeChange, ProgrammeChangeKind, ProgrammeField};
use crate::programme::publish::{self, ProgrammeDiff};
use crate::programme::version::PublishedSession;

pub(super) fn draw(
    reader: &Reader<'_>,
    blank: &Blank,
    diff: &ProgrammeDiff,
) -> Result<(Sheet, Vec<Bearer>)> {
    let lang = blank.lang;
    let entries = match told(reader, blank, diff)? {
        Some((number, changes)) => entries(lang, number, &changes),
        None => vec![Entry::Note(msg::print_programme_changes_draft(lang))],
    };
    let bearers = sheet::bearers(&entries);
    let event = &blank.event;
    let paper = Tables {
        kind: msg::print_programme_changes(lang),
        legend: version(lang, diff),
        title: event.title.clone(),
        starts: event.starts.0,
        place: place::of(reader, event)?,
        printed_at: blank.printed_at,
        first: msg::print_programme_session(lang),
        columns: vec![
            Column::words(msg::print_programme_was(lang), 56),
            Column::words(msg::print_programme_is(lang), 56),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok((sheet, bearers))
}

/// "Version 3", or the draft that is planned since.
pub(super) fn version(lang: Lang, diff: &ProgrammeDiff) -> String {
    match diff.number {
        None => msg::print_programme_draft(lang),
        Some(number) if diff.changes.is_empty() => msg::print_programme_version(lang, number),
        Some(number) => msg::print_programme_since(lang, number),
    }
}

/// Since which version what has changed. Where nothing has since the last one, it is what that
/// one brought: the paper is wanted once it is published. `None`: there is no version.
fn told(
    reader: &Reader<'_>,
    blank: &Blank,
    diff: &ProgrammeDiff,
) -> Result<Option<(u32, Vec<ProgrammeChange>)>> {
    let Some(number) = diff.number else {
        return Ok(None);
    };
    if number < 2 || !diff.changes.is_empty() {
        return Ok(Some((number, diff.changes.clone())));
    }
    let event_id = blank.event.id;
    let versions = publish::versions(reader, EventRef { event_id })?;
    let changes = versions.into_iter().next().map(|last| last.changes);
    Ok(Some((number - 1, changes.unwrap_or_default())))
}

fn entries(lang: Lang, number: u32, changes: &[ProgrammeChange]) -> Vec<Entry> {
    if changes.is_empty() {
        let none = msg::print_programme_changes_none(lang, number);
        return vec![Entry::Note(none)];
    }
    let mut entries = vec![Entry::Note(msg::print_programme_changes_since(
        lang, number,
    ))];
    for kind in ProgrammeChangeKind::ALL.iter().copied() {
        let of_kind: Vec<&ProgrammeChange> = changes
            .iter()
            .filter(|change| change.kind == kind)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        let said = text(lang, &format!("programme-change-{}", kind.word()), &[]);
        entries.push(Entry::Section(said.unwrap_or_default()));
        for change in of_kind {
            entries.extend(rows(lang, change).into_iter().map(Entry::Row));
        }
    }
    entries
}

/// A row, and one more for each thing that differs beside the first.
fn rows(lang: Lang, change: &ProgrammeChange) -> Vec<Row> {
    let mut differs = match (&change.before, &change.after) {
        (Some(before), Some(after)) => differences(lang, &change.fields, before, after),
        (before, after) => {
            let said = |one: &Option<PublishedSession>| match one {
                Some(one) => where_and_when(lang, one),
                None => String::new(),
            };
            let one = after.as_ref().or(before.as_ref());
            vec![Difference {
                what: one.map(speakers).unwrap_or_default(),
                was: said(before),
                is: said(after),
            }]
        }
    };
    if differs.is_empty() {
        differs.push(Difference::default());
    }
    differs
        .into_iter()
        .enumerate()
        .map(|(at, one)| Row {
            title: match at {
                0 => change.title.clone(),
                _ => String::new(),
            },
            detail: one.what,
            cells: vec![one.was, one.is],
            marked: false,
        })
        .collect()
}

#[derive(Default)]
struct Difference {
    what: String,
    was: String,
    is: String,
}

/// Time and room are said together: one without the other finds nobody.
fn differences(
    lang: Lang,
    fields: &[ProgrammeField],
    was: &PublishedSession,
    is: &PublishedSession,
) -> Vec<Difference> {
    let is_place =
        |field: &ProgrammeField| matches!(field, ProgrammeField::Time | ProgrammeField::Room);
    let mut found = Vec::new();
    let moved: Vec<String> = fields
        .iter()
        .copied()
        .filter(is_place)
        .map(|field| named(lang, field))
        .collect();
    if !moved.is_empty() {
        found.push(Difference {
            what: moved.join(", "),
            was: where_and_when(lang, was),
            is: where_and_when(lang, is),
        });
    }
    for field in fields.iter().copied().filter(|field| !is_place(field)) {
        let said = |one: &PublishedSession| match field {
            ProgrammeField::Title => one.title.clone(),
            ProgrammeField::Speakers => speakers(one),
            ProgrammeField::Kind => {
                let key = format!("session-kind-{}", one.kind.word());
                text(lang, &key, &[]).unwrap_or_default()
            }
            ProgrammeField::Track => one.track_name.clone(),
            // Too long for a column; that it differs is said.
            ProgrammeField::About | ProgrammeField::Time | ProgrammeField::Room => String::new(),
        };
        found.push(Difference {
            what: named(lang, field),
            was: said(was),
            is: said(is),
        });
    }
    found
}

fn named(lang: Lang, field: ProgrammeField) -> String {
    text(lang, &format!("programme-field-{}", field.word()), &[]).unwrap_or_default()
}

fn speakers(session: &PublishedSession) -> String {
    let names = session.speakers.iter();
    let names = names.map(|speaker| speaker.name.as_str());
    let names = names.filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join(", ")
}

/// "2026-12-18 19:00–19:40 · Main hall"
fn where_and_when(lang: Lang, session: &PublishedSession) -> String {
    let room = match session.room_id {
        Some(_) => session.room_name.clone(),
        None => msg::session_no_room(lang),
    };
    format!(
        "{}–{} · {room}",
        session.starts.0.format("%Y-%m-%d %H:%M"),
        session.ends.0.format("%H:%M")
    )
}
