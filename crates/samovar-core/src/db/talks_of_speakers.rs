//! Talks out of the titles that stood beside speakers. Those of one event with one title are
//! one talk of several people; somebody who brings a title to the next event brings the same
//! talk. Titles are compared as they are searched for. What stood beside the speakers stays
//! there, so that nothing is lost where two abstracts of one talk differ.
//!
//! A session becomes a giving of the talk where its title is the talk's and it names one of
//! those who give it, or nobody at all.

use std::collections::HashMap;

use rusqlite::Connection;

use super::named_suppliers::key;
use super::values::id_in_place_of;
use crate::error::Result;

/// A title of an abstract alone is so long.
const MOST_TITLE: usize = 80;

struct Titled {
    speaker: String,
    event: String,
    person: String,
    title: String,
    about: String,
    created_at: String,
}

/// Runs once, right after the migration that made the table.
pub fn make(conn: &Connection) -> Result<()> {
    let mut known: HashMap<(String, String), String> = HashMap::new();
    for group in groups(conn)? {
        let Some(first) = group.first() else { continue };
        let wanted = key_of(first);
        let talk = group
            .iter()
            .find_map(|one| known.get(&(one.person.clone(), wanted.clone())).cloned());
        let talk = match talk {
            Some(talk) => talk,
            None => insert(conn, first)?,
        };
        let longest = group
            .iter()
            .map(|one| one.about.as_str())
            .max_by_key(|about| about.len())
            .unwrap_or_default();
        if !longest.trim().is_empty() {
            conn.execute(
                "UPDATE talk_text SET about = ?2 WHERE talk_id = ?1",
                (&talk, longest),
            )?;
        }
        for one in &group {
            // The same for the same: laptops that bring one planner up to date apart make
            // one row of it.
            let id = id_in_place_of(&format!("talk speaker {talk} {}", one.person));
            conn.execute(
                "INSERT OR IGNORE INTO talk_speaker(id, talk_id, person_id) VALUES (?1, ?2, ?3)",
                (&id, &talk, &one.person),
            )?;
            known.insert((one.person.clone(), wanted.clone()), talk.clone());
        }
        link(conn, &group, &talk)?;
    }
    Ok(())
}

/// Speakers of one event whose talks have one title, in the order of the events.
fn groups(conn: &Connection) -> Result<Vec<Vec<Titled>>> {
    let mut statement = conn.prepare(
        "SELECT s.id, s.event_id, s.person_id, s.talk_title, s.talk_abstract, s.created_at
         FROM speaker AS s JOIN event AS e ON e.id = s.event_id
         WHERE trim(s.talk_title) <> '' OR trim(s.talk_abstract) <> ''
         ORDER BY e.starts, e.id, s.id",
    )?;
    let titled: Vec<Titled> = statement
        .query_map([], |row| {
            Ok(Titled {
                speaker: row.get(0)?,
                event: row.get(1)?,
                person: row.get(2)?,
                title: row.get(3)?,
                about: row.get(4)?,
                created_at: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut groups: Vec<Vec<Titled>> = Vec::new();
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    for one in titled {
        let place = (one.event.clone(), key_of(&one));
        match places.get(&place).and_then(|at| groups.get_mut(*at)) {
            Some(group) => group.push(one),
            None => {
                places.insert(place, groups.len());
                groups.push(vec![one]);
            }
        }
    }
    Ok(groups)
}

/// An abstract without a title is a talk of its own.
fn key_of(one: &Titled) -> String {
    match one.title.trim() {
        "" => format!("\u{0}{}", one.speaker),
        title => key(title),
    }
}

fn insert(conn: &Connection, first: &Titled) -> Result<String> {
    let talk = id_in_place_of(&format!("talk {}", first.speaker));
    conn.execute(
        "INSERT INTO talk(id, created_at) VALUES (?1, ?2)",
        (&talk, &first.created_at),
    )?;
    let title: String = match first.title.trim() {
        "" => {
            let line = first.about.trim().lines().next().unwrap_or_default();
            line.chars().take(MOST_TITLE).collect()
        }
        title => title.to_owned(),
    };
    conn.execute(
        "INSERT INTO talk_text(id, talk_id, title) VALUES (?1, ?2, ?3)",
        (
            id_in_place_of(&format!("talk text {}", first.speaker)),
            &talk,
            title,
        ),
    )?;
    Ok(talk)
}

fn link(conn: &Connection, group: &[Titled], talk: &str) -> Result<()> {
    let Some(first) = group.first() else {
        return Ok(());
    };
    let wanted = key_of(first);
    let sessions: Vec<(String, String)> = conn
        .prepare_cached("SELECT id, title FROM session WHERE event_id = ?1 ORDER BY id")?
        .query_map([&first.event], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (session, title) in sessions {
        if key(&title) != wanted {
            continue;
        }
        let speaking: Vec<String> = conn
            .prepare_cached("SELECT speaker_id FROM session_speaker WHERE session_id = ?1")?
            .query_map([&session], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        if speaking.is_empty() || group.iter().any(|one| speaking.contains(&one.speaker)) {
            conn.execute(
                "UPDATE session SET talk_id = ?2 WHERE id = ?1",
                (&session, talk),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;

    fn rows(conn: &Connection, sql: &str) -> Vec<String> {
        conn.prepare(sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap()
    }

    #[test]
    fn titles_of_speakers_become_talks_and_sessions_of_that_title_their_givings() {
        let conn = crate::db::connection::in_memory(None).unwrap();
        migrate::lay_out(&conn, 15).unwrap();
        conn.execute_batch(
            "INSERT INTO event(id, title, starts, ends, zone, calendar_uid, created_at) VALUES
               ('e1', 'May', '2026-05-18T19:00', '2026-05-18T22:00', 'UTC', 'u1', ''),
               ('e2', 'June', '2026-06-18T19:00', '2026-06-18T22:00', 'UTC', 'u2', '');
             INSERT INTO person(id, name, created_at) VALUES ('p1', 'Ann', ''), ('p2', 'Boris', ''), ('p3', 'Vera', '');
             INSERT INTO speaker(id, event_id, person_id, state, talk_title, talk_abstract, created_at) VALUES
               ('a', 'e1', 'p1', 'agreed', 'Ownership', 'Short', ''),
               ('b', 'e1', 'p2', 'agreed', ' ownership', 'Longer than that', ''),
               ('c', 'e1', 'p3', 'agreed', '', 'Only an abstract
in two lines', ''),
               ('d', 'e2', 'p1', 'agreed', 'OWNERSHIP', '', ''),
               ('f', 'e2', 'p3', 'agreed', 'Ownership of tea', '', ''),
               ('g', 'e2', 'p2', 'agreed', '', '', '');
             INSERT INTO session(id, event_id, title, kind, minutes, position, calendar_uid) VALUES
               ('s1', 'e1', 'Ownership', 'talk', 40, 'a', 'v1'),
               ('s2', 'e1', 'Break', 'break', 10, 'b', 'v2'),
               ('s3', 'e2', 'Ownership', 'talk', 40, 'a', 'v3'),
               ('s4', 'e2', 'ownership', 'talk', 40, 'b', 'v4');
             INSERT INTO session_speaker(id, session_id, speaker_id) VALUES ('x', 's1', 'b'), ('y', 's4', 'f');",
        )
        .unwrap();
        migrate::complete(&conn, 15).unwrap();
        let mut talks = rows(
            &conn,
            "SELECT t.title || '|' || t.about || '|' || (
                SELECT group_concat(name, '+') FROM (
                  SELECT p.name FROM talk_speaker AS s JOIN person AS p ON p.id = s.person_id
                  WHERE s.talk_id = t.talk_id ORDER BY p.id))
             FROM talk_text AS t",
        );
        talks.sort_unstable();
        assert_eq!(
            talks,
            [
                "Only an abstract|Only an abstract\nin two lines|Vera",
                "Ownership of tea||Vera",
                "Ownership|Longer than that|Ann+Boris",
            ]
        );
        // Named by nobody, or by one of those who give it; the session of somebody else stays.
        assert_eq!(
            rows(
                &conn,
                "SELECT s.id || ' ' || coalesce(t.title, '-') FROM session AS s
                 LEFT JOIN talk_text AS t ON t.talk_id = s.talk_id ORDER BY s.id"
            ),
            ["s1 Ownership", "s2 -", "s3 Ownership", "s4 -"]
        );
        // And what stood beside the speakers stands there.
        assert_eq!(
            rows(&conn, "SELECT talk_abstract FROM speaker WHERE id = 'a'"),
            ["Short"]
        );
    }
}
