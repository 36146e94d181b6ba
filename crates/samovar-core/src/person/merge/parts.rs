//! What two people did beside being guests: one speaker, one member of the
//! staff, one regular of a series.

use rusqlite::{Connection, params};

use super::fields::joined;
use crate::error::Result;
use crate::ids::{EventId, PersonId, SpeakerId, StaffId};

/// The further along wins; a refusal only where both refused.
const STATES: [&str; 5] = ["declined", "invited", "agreed", "materials-in", "scheduled"];

pub fn unite_speakers(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    for (goes, event) in rows::<SpeakerId>(conn, "speaker", other)? {
        let Some((stays, _)) = rows::<SpeakerId>(conn, "speaker", kept)?
            .into_iter()
            .find(|(_, at)| *at == event)
        else {
            conn.execute(
                "UPDATE speaker SET person_id = ?2 WHERE id = ?1",
                params![goes, kept],
            )?;
            continue;
        };
        let load = |id: SpeakerId| {
            conn.query_row(
                "SELECT state, talk_title, talk_abstract, needs, notes, do_not_record, eats FROM speaker WHERE id = ?1",
                [id],
                |row| {
                    let texts: [String; 5] =
                        [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
                    Ok((texts, row.get::<_, bool>(5)?, row.get::<_, bool>(6)?))
                },
            )
        };
        let ([state, title, about, needs, notes], silent, eats) = load(stays)?;
        let ([state2, title2, about2, needs2, notes2], silent2, eats2) = load(goes)?;
        let rank = |state: &str| STATES.iter().position(|known| *known == state);
        let first = |a: String, b: &str| if a.is_empty() { b.to_owned() } else { a };
        conn.execute(
            "UPDATE speaker SET state = ?2, talk_title = ?3, talk_abstract = ?4, needs = ?5, notes = ?6,
                    do_not_record = ?7, eats = ?8 WHERE id = ?1",
            params![
                stays,
                if rank(&state2) > rank(&state) { state2 } else { state },
                first(title, &title2),
                first(about, &about2),
                joined(&needs, &needs2),
                joined(&notes, &notes2),
                silent || silent2,
                eats || eats2,
            ],
        )?;
        // How they come, where it was said of one.
        conn.execute(
            "UPDATE speaker SET arrives = coalesce(speaker.arrives, o.arrives), leaves = coalesce(speaker.leaves, o.leaves),
                    travel = CASE WHEN speaker.travel = '' THEN o.travel ELSE speaker.travel END,
                    recording_asked = max(speaker.recording_asked, o.recording_asked)
             FROM (SELECT arrives, leaves, travel, recording_asked FROM speaker WHERE id = ?2) AS o
             WHERE speaker.id = ?1",
            params![stays, goes],
        )?;
        // Both may speak in one session already.
        conn.execute(
            "DELETE FROM session_speaker WHERE speaker_id = ?1
               AND session_id IN (SELECT session_id FROM session_speaker WHERE speaker_id = ?2)",
            params![goes, stays],
        )?;
        conn.execute(
            "UPDATE session_speaker SET speaker_id = ?2 WHERE speaker_id = ?1",
            params![goes, stays],
        )?;
        conn.execute(
            "UPDATE available SET speaker_id = ?2 WHERE speaker_id = ?1",
            params![goes, stays],
        )?;
        conn.execute(
            "UPDATE badge_print SET holder_id = ?2 WHERE holder_id = ?1 AND holder = 'speaker'",
            params![goes, stays],
        )?;
        conn.execute("DELETE FROM speaker WHERE id = ?1", [goes])?;
    }
    Ok(())
}

pub fn unite_staff(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    for (goes, event) in rows::<StaffId>(conn, "staff", other)? {
        let Some((stays, _)) = rows::<StaffId>(conn, "staff", kept)?
            .into_iter()
            .find(|(_, at)| *at == event)
        else {
            conn.execute(
                "UPDATE staff SET person_id = ?2 WHERE id = ?1",
                params![goes, kept],
            )?;
            continue;
        };
        let load = |id: StaffId| {
            conn.query_row("SELECT role, eats FROM staff WHERE id = ?1", [id], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?))
            })
        };
        let ((role, eats), (role2, eats2)) = (load(stays)?, load(goes)?);
        let role = match (role.is_empty(), role2.is_empty()) {
            (false, false) if role != role2 => format!("{role}, {role2}"),
            (true, _) => role2,
            _ => role,
        };
        conn.execute(
            "UPDATE staff SET role = ?2, eats = ?3 WHERE id = ?1",
            params![stays, role, eats || eats2],
        )?;
        // Both may have one shift already.
        conn.execute(
            "DELETE FROM assignment WHERE staff_id = ?1
               AND shift_id IN (SELECT shift_id FROM assignment WHERE staff_id = ?2)",
            params![goes, stays],
        )?;
        for table in ["assignment", "shot"] {
            conn.execute(
                &format!("UPDATE {table} SET staff_id = ?2 WHERE staff_id = ?1"),
                params![goes, stays],
            )?;
        }
        conn.execute(
            "UPDATE badge_print SET holder_id = ?2 WHERE holder_id = ?1 AND holder = 'staff'",
            params![goes, stays],
        )?;
        conn.execute("DELETE FROM staff WHERE id = ?1", [goes])?;
    }
    Ok(())
}

/// One regular of each series.
pub fn unite_regulars(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    conn.execute(
        "DELETE FROM regular WHERE person_id = ?1
           AND series_id IN (SELECT series_id FROM regular WHERE person_id = ?2)",
        params![other, kept],
    )?;
    conn.execute(
        "UPDATE regular SET person_id = ?2 WHERE person_id = ?1",
        params![other, kept],
    )?;
    Ok(())
}

/// What either was given for their calendar, the one that is kept was given.
pub fn unite_calendars(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    for table in ["invitation", "message_copy", "shift_notice", "feedback"] {
        conn.execute(
            &format!("UPDATE {table} SET person_id = ?2 WHERE person_id = ?1"),
            params![other, kept],
        )?;
    }
    Ok(())
}

fn rows<Id: rusqlite::types::FromSql>(
    conn: &Connection,
    table: &str,
    person: PersonId,
) -> Result<Vec<(Id, EventId)>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, event_id FROM {table} WHERE person_id = ?1 ORDER BY id"
    ))?;
    let found = statement
        .query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
