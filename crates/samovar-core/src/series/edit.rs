//! Changes the fields of many dates of a series in one step.
//!
//! Dates that are over stay as they were. A date whose own value differs from the
//! series keeps it. What changes from some date on is a phase of the series; another
//! time of day is a part of it with an identity of its own, because calendars know no
//! other way to say so, and so is another place that would need many mails. Either way
//! it stays one series.

use chrono::NaiveDate;
use rusqlite::params;

use super::store;
use super::stored::Stored;
use super::{EditSeries, SeriesChanges, SeriesEdited, SeriesScope, fields, show};
use super::{gone, parts};
use crate::error::{Code, Error, Result};
use crate::event::edit::{self as events, Sequence};
use crate::guest::{Party, waitlist};
use crate::ids::{EventId, SeriesId};
use crate::planner::Writer;
use crate::rule::{Day, Ends};
use crate::settings::store as settings;
use crate::time;

/// So many dates that have moved to another place are told each by itself.
const TOLD_ONE_BY_ONE: usize = 2;

pub fn edit(writer: &Writer<'_>, request: EditSeries) -> Result<SeriesEdited> {
    let whole = parts::whole(writer.conn, request.series_id)?;
    let mut done = Done::default();
    let mut title = String::new();
    for (part, from) in targets(writer, whole, &request)? {
        title = change_part(writer, part, from, &request.changes, &mut done)?;
    }
    if !done.any {
        return Ok(SeriesEdited {
            series: show::show(writer, whole)?,
            changed: 0,
            kept: 0,
        });
    }
    tell_promoted(writer, &done.promoted);
    if let Some(event) = request.from_event_id.or(done.about) {
        writer.about(event);
    }
    writer.fact("title", title);
    writer.fact("count", done.changed);
    writer.fact("kept", done.kept);
    Ok(SeriesEdited {
        series: show::show(writer, whole)?,
        changed: done.changed,
        kept: done.kept,
    })
}

#[derive(Default)]
struct Done {
    any: bool,
    changed: u32,
    kept: u32,
    promoted: Vec<Party>,
    about: Option<EventId>,
}

/// With one step and many events, the fact holds all who moved up.
pub fn tell_promoted(writer: &Writer<'_>, promoted: &[Party]) {
    waitlist::tell(writer, "promoted", promoted);
}

/// The parts that an edit reaches, each from which date on; `None` is all of it.
fn targets(
    writer: &Writer<'_>,
    whole: SeriesId,
    request: &EditSeries,
) -> Result<Vec<(Stored, Option<NaiveDate>)>> {
    let mut all = parts::of(writer.conn, whole)?;
    let is_ahead = |part: &Stored, from: NaiveDate, until: NaiveDate| -> Result<bool> {
        let events = store::events_of(writer, part.id)?;
        Ok(events
            .iter()
            .any(|(date, event)| !event.is_past && (from..until).contains(date)))
    };
    match request.scope {
        SeriesScope::All => {
            let last = all.last().map(|part| part.id);
            let mut found = Vec::new();
            for part in all {
                // What is over is left alone, but for what goes on without dates.
                if Some(part.id) == last || is_ahead(&part, NaiveDate::MIN, NaiveDate::MAX)? {
                    found.push((part, None));
                }
            }
            Ok(found)
        }
        SeriesScope::Following => {
            let (id, date) = begins_with(writer, whole, request)?;
            let at = all.iter().position(|part| part.id == id).unwrap_or(0);
            let mut found = Vec::new();
            for (number, part) in all.drain(at..).enumerate() {
                // Where nothing is to come before it, it is an edit of all.
                let from = (number == 0 && is_ahead(&part, NaiveDate::MIN, date)?).then_some(date);
                found.push((part, from));
            }
            Ok(found)
        }
    }
}

fn begins_with(
    writer: &Writer<'_>,
    whole: SeriesId,
    request: &EditSeries,
) -> Result<(SeriesId, NaiveDate)> {
    let id = request
        .from_event_id
        .ok_or_else(|| Error::field("fromEventId", Code::Required))?;
    let event = crate::event::store::load(writer, id)?;
    if let (Some(part), Some(date)) = (event.series_part, event.occurrence)
        && parts::whole(writer.conn, part)? == whole
    {
        return Ok((part, date.0));
    }
    Err(Error::new(Code::NotInSeries).with("title", event.title))
}

/// Changes one part from a date on; gives its title then.
fn change_part(
    writer: &Writer<'_>,
    old: Stored,
    from: Option<NaiveDate>,
    changes: &SeriesChanges,
    done: &mut Done,
) -> Result<String> {
    let Some(from) = from else {
        return change_all(writer, &old, changes, false, done);
    };
    let there = old.at(from);
    let wanted = fields::changed(writer, &there, changes)?;
    let is_later =
        (wanted.starts, wanted.minutes, &wanted.zone) != (there.starts, there.minutes, &there.zone);
    let is_elsewhere = (wanted.venue_id, wanted.room_id) != (there.venue_id, there.room_id);
    if is_later || (is_elsewhere && is_told_at_once(writer, &old, from)?) {
        let (new, parted) = part(writer, old, from)?;
        return change_all(writer, &new, changes, parted, done);
    }
    let mut new = old.clone();
    new.begin_phase(from);
    for phase in new.phases.iter_mut().filter(|phase| phase.from >= from) {
        phase.values = fields::changed(writer, &phase.values, changes)?;
    }
    new.settle_phases();
    take_over(writer, &old, &new, Sequence::OfEvent, done)?;
    Ok(wanted.title)
}

/// Whether another place is better told once, as of another part, than with a mail for
/// every date: where people hold the series, and there are more than a few.
fn is_told_at_once(writer: &Writer<'_>, series: &Stored, from: NaiveDate) -> Result<bool> {
    let ahead = store::events_of(writer, series.id)?
        .iter()
        .filter(|(date, event)| *date >= from && !event.is_past)
        .count();
    Ok(ahead > TOLD_ONE_BY_ONE && gone::was_given(writer, series)?)
}

/// Changes a whole part with all its phases. `parted`: it has just become one, with
/// a number that nobody has seen.
fn change_all(
    writer: &Writer<'_>,
    old: &Stored,
    changes: &SeriesChanges,
    parted: bool,
    done: &mut Done,
) -> Result<String> {
    let mut new = fields::changed(writer, old, changes)?;
    for phase in &mut new.phases {
        phase.values = fields::changed(writer, &phase.values, changes)?;
    }
    new.settle_phases();
    let calendars_differ = (new.starts, new.minutes, &new.zone)
        != (old.starts, old.minutes, &old.zone)
        || (new.venue_id, new.room_id) != (old.venue_id, old.room_id);
    if calendars_differ && !parted {
        new.calendar_sequence += 1;
    }
    let raises = if calendars_differ {
        Sequence::OfSeries
    } else {
        Sequence::OfEvent
    };
    done.any |= parted;
    take_over(writer, old, &new, raises, done)?;
    Ok(new.title)
}

/// Writes a part as it is now; its dates to come take over what has changed.
fn take_over(
    writer: &Writer<'_>,
    old: &Stored,
    new: &Stored,
    raises: Sequence,
    done: &mut Done,
) -> Result<()> {
    if old == new {
        return Ok(());
    }
    done.any = true;
    store::update(writer, old, new)?;
    settings::remember_organizer(
        writer.conn,
        (&old.organizer_name, &old.organizer_email),
        (&new.organizer_name, &new.organizer_email),
    )?;
    for (date, event) in store::events_of(writer, old.id)? {
        if event.is_past {
            continue;
        }
        let (before, after) = (old.at(date), new.at(date));
        let own = fields::differs(&before, date, &event);
        let (edit, keeps) = fields::taken_over(&before, &after, (date, date), &event, &own);
        done.kept += u32::from(keeps);
        let Some(edit) = edit else { continue };
        done.about = done.about.or(Some(event.id));
        done.promoted.extend(events::apply(writer, edit, raises)?);
        done.changed += 1;
    }
    Ok(())
}

/// Ends a part before a date, and begins another one there that takes its events,
/// skipped dates and phases over. With no date before it, it stays one.
pub fn part(writer: &Writer<'_>, old: Stored, from: NaiveDate) -> Result<(Stored, bool)> {
    if from <= old.first() {
        return Ok((old, false));
    }
    let before = old
        .rule
        .dates(old.first(), crate::rule::MOST_DATES as usize * 20);
    let before = before.iter().take_while(|date| **date < from).count();
    let mut ended = old.clone();
    ended.rule.ends = Ends::On {
        date: Day(store::day_before(from)),
    };
    ended.phases.retain(|phase| phase.from < from);
    // The old one says less than it said; the new one follows it, so that a date
    // known by its own UID never falls back.
    ended.calendar_sequence += 1;
    let mut new = Stored {
        id: SeriesId::new(),
        part_of: Some(old.whole()),
        calendar_uid: crate::ids::fresh().to_string(),
        calendar_sequence: ended.calendar_sequence,
        phases: old.phases.clone(),
        ..old.at(from)
    };
    new.phases.retain(|phase| phase.from > from);
    new.starts = time::Wall(from.and_time(old.time()));
    new.rule.ends = match old.rule.ends {
        Ends::After { count } => Ends::After {
            count: count.saturating_sub(before as u32).max(1),
        },
        ref other => other.clone(),
    };
    // The new part first, so that phases which go over to it are there once.
    store::insert(writer, &new)?;
    store::update(writer, &old, &ended)?;
    let moved = params![old.id, new.id, Day(from)];
    writer.conn.execute(
        "UPDATE event SET series_id = ?2 WHERE series_id = ?1 AND occurrence >= ?3",
        moved,
    )?;
    writer.conn.execute(
        "UPDATE series_skip SET series_id = ?2 WHERE series_id = ?1 AND date >= ?3",
        params![old.id, new.id, Day(from)],
    )?;
    Ok((new, true))
}
