//! An event that is planned like another: whose parts are copied, and what of each.

use super::checks::check_times;
use super::store::load;
use super::{DuplicateEvent, Event};
use crate::budget::copy as budget;
use crate::catering::copy as catering;
use crate::cue::copy as cues;
use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, SpeakerId, fresh};
use crate::input;
use crate::planner::Writer;
use crate::session::copy as sessions;
use crate::speaker::copy as speakers;
use crate::task::copy as tasks;
use crate::team::copy as team;
use crate::time::{Fold, stamp};
use crate::track::copy as tracks;

/// It is a draft with an identity of its own in calendars, and no date of a series.
const EVENT: Copied = Copied {
    table: "event",
    anew: &[
        "id",
        "title",
        "starts",
        "ends",
        "calendar_uid",
        "created_at",
    ],
    along: &[
        "kind",
        "zone",
        "venue_id",
        "room_id",
        "capacity",
        "about",
        "notes",
        "host",
        "organizer_name",
        "organizer_email",
        "link",
        "currency",
        "food_planned",
        "margin_percent",
        "reminder_minutes",
        "budget_limit_minor",
        "reserve_percent",
    ],
    left: &[
        "state",
        "starts_fold",
        "ends_fold",
        "calendar_sequence",
        "series_id",
        "occurrence",
        "source",
        "door_kept",
    ],
};

/// Copies programme, tasks, speakers, staff, sittings and dishes; guests and arrivals stay with
/// the old event, and the copy is a draft with a calendar UID of its own.
pub fn duplicate(writer: &Writer<'_>, request: DuplicateEvent) -> Result<Event> {
    let old = load(writer, request.event_id)?;
    let shift = request.starts.minutes_since(old.starts);
    let ends = request
        .starts
        .plus_minutes(old.ends.minutes_since(old.starts));
    check_times(
        (request.starts, Fold::default()),
        (ends, Fold::default()),
        &old.zone,
    )?;
    let id = EventId::new();
    let title = input::required("title", &request.title.unwrap_or_else(|| old.title.clone()))?;
    EVENT.copy(
        writer.conn,
        old.id,
        &[
            &id,
            &title,
            &request.starts,
            &ends,
            &fresh().to_string(),
            &stamp(writer.now),
        ],
    )?;
    let speakers = speakers::copy(writer, old.id, id)?;
    copy_parts(writer, old.id, id, shift, &speakers)?;
    writer.about(id);
    writer.fact("title", title);
    load(writer, id)
}

/// Copies programme, tasks, staff, sittings, dishes, cues and what is planned to be spent; the speakers are those who were
/// copied before, if any.
pub fn copy_parts(
    writer: &Writer<'_>,
    from: EventId,
    to: EventId,
    shift: i64,
    speakers: &[(SpeakerId, SpeakerId)],
) -> Result<()> {
    let tracks = tracks::copy(writer, from, to)?;
    let before = sessions::Before {
        speakers,
        tracks: &tracks,
    };
    let sessions = sessions::copy(writer, (from, to), shift, &before)?;
    tasks::copy(writer, from, to)?;
    catering::copy(writer, (from, to), shift, &sessions)?;
    cues::copy(writer, (from, to), shift, &sessions)?;
    team::copy(writer, (from, to), shift, &sessions)?;
    budget::copy(writer, from, to)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    use super::*;
    use crate::db::migrate;

    const COPIED: &[&Copied] = &[
        &EVENT,
        &tracks::TRACK,
        &sessions::SESSION,
        &sessions::SESSION_SPEAKER,
        &speakers::SPEAKER,
        &tasks::TASK,
        &cues::CUE,
        &catering::STAFF,
        &catering::SITTING,
        &catering::DISH,
        &budget::LINE,
        &team::DUTY,
        &team::SHIFT,
        &team::SHOT,
    ];

    /// What belongs to an event and stays with the old one: who comes and came, what was
    /// given out, and what was done.
    const STAYS: &[&str] = &[
        // Pictures are of one evening.
        "album",
        // Hours of a speaker or a room are those of a day.
        "available",
        "badge_print",
        "calendar_reply",
        "calendar_version",
        "change_step",
        "checkin",
        // A rate is one of its day.
        "event_rate",
        "food_order",
        "guest",
        "guest_alias",
        "import_run",
        "local_paper_list",
        "mailing",
        // What was said of one evening; its task goes along, and its text is written anew.
        "message",
        // What was published was published of that evening.
        "programme_version",
        // It asks of the talks of its evening.
        "form",
        "feedback",
        // How one evening went.
        "show_mark",
        // What was handed was of the old event.
        "shift_notice",
        // Who gives money to one evening has not promised it to the next.
        "sponsor",
    ];

    fn empty() -> Connection {
        let conn = crate::db::connection::in_memory(None).unwrap();
        migrate::migrate(&conn, 0).unwrap();
        conn
    }

    fn texts(conn: &Connection, sql: &str) -> BTreeSet<String> {
        let mut statement = conn.prepare(sql).unwrap();
        let found = statement.query_map([], |row| row.get(0)).unwrap();
        found.map(rusqlite::Result::unwrap).collect()
    }

    #[test]
    fn every_column_of_a_copied_table_goes_along_or_is_named_as_not() {
        let conn = empty();
        for copied in COPIED {
            let table = copied.table;
            let lists = [copied.anew, copied.along, copied.left];
            let named: Vec<&str> = lists.into_iter().flatten().copied().collect();
            let once: BTreeSet<String> = named.iter().map(|one| (*one).to_owned()).collect();
            assert_eq!(once.len(), named.len(), "{table} names a column twice");
            let columns = texts(
                &conn,
                &format!("SELECT name FROM pragma_table_info('{table}')"),
            );
            assert_eq!(once, columns, "{table}");
        }
    }

    #[test]
    fn every_table_of_an_event_is_copied_or_named_as_not() {
        let of_events = texts(
            &empty(),
            "SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
             WHERE t.type = 'table' AND c.name = 'event_id'",
        );
        let named: BTreeSet<String> = COPIED
            .iter()
            .map(|copied| copied.table)
            .filter(|table| !["event", "session_speaker", "shift"].contains(table))
            .chain(STAYS.iter().copied())
            .map(str::to_owned)
            .collect();
        assert_eq!(of_events, named);
    }
}
