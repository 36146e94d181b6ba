//! What is still missing of each speaker, and how long there is time for it.

use std::collections::{HashMap, HashSet};

use super::{Speaker, SpeakerGap, SpeakerState};
use crate::error::Result;
use crate::event::Event;
use crate::ids::{EventId, PersonId, SpeakerId, TalkId};
use crate::planner::Reader;
use crate::session::Session;
use crate::time;

/// What stands of the people who speak at an event, and of their talks there.
struct Known {
    with_words: HashSet<PersonId>,
    with_photo: HashSet<PersonId>,
    /// Of each talk, whether it has an abstract, and whether it has materials.
    talks: HashMap<TalkId, (bool, bool)>,
}

pub(super) fn note(
    reader: &Reader<'_>,
    event: &Event,
    sessions: &[Session],
    speakers: &mut [Speaker],
) -> Result<()> {
    let known = Known {
        with_words: people(reader, event.id, "biography")?,
        with_photo: people(reader, event.id, "portrait")?,
        talks: talks(reader, event.id)?,
    };
    let here = time::wall_at(reader.now, time::zone_shown(&event.zone));
    let days_left = (event.starts.0.date() - here.0.date()).num_days();
    let mut theirs: HashMap<SpeakerId, Vec<&Session>> = HashMap::new();
    for session in sessions {
        for one in &session.speakers {
            theirs.entry(one.speaker_id).or_default().push(session);
        }
    }
    for speaker in speakers {
        speaker.days_left = days_left;
        if speaker.state != SpeakerState::Declined {
            let sessions = theirs.remove(&speaker.id).unwrap_or_default();
            speaker.missing = of(&known, speaker, &sessions);
        }
    }
    Ok(())
}

fn of(known: &Known, speaker: &Speaker, sessions: &[&Session]) -> Vec<SpeakerGap> {
    let talks: Vec<&(bool, bool)> = sessions
        .iter()
        .filter_map(|session| known.talks.get(&session.talk_id?))
        .collect();
    let described = !speaker.talk_abstract.is_empty()
        || sessions.iter().any(|session| !session.about.is_empty())
        || talks.iter().any(|(about, _)| *about);
    let in_hand = matches!(
        speaker.state,
        SpeakerState::MaterialsIn | SpeakerState::Scheduled
    ) || talks.iter().any(|(_, materials)| *materials);
    let there = [
        (
            SpeakerGap::Biography,
            known.with_words.contains(&speaker.person_id),
        ),
        (
            SpeakerGap::Photo,
            known.with_photo.contains(&speaker.person_id),
        ),
        (SpeakerGap::Abstract, described),
        (SpeakerGap::Materials, in_hand),
        (
            SpeakerGap::Slot,
            sessions.iter().any(|session| session.starts.is_some()),
        ),
        (
            SpeakerGap::Recording,
            speaker.recording_asked || speaker.do_not_record,
        ),
    ];
    there
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(gap, _)| gap)
        .collect()
}

/// The people who speak at the event and have a row in that table.
fn people(reader: &Reader<'_>, event: EventId, table: &str) -> Result<HashSet<PersonId>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT DISTINCT t.person_id FROM {table} AS t JOIN speaker AS s ON s.person_id = t.person_id
         WHERE s.event_id = ?1"
    ))?;
    Ok(statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

fn talks(reader: &Reader<'_>, event: EventId) -> Result<HashMap<TalkId, (bool, bool)>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT k.id, EXISTS (SELECT 1 FROM talk_text AS x WHERE x.talk_id = k.id AND x.about <> ''),
                k.materials <> ''
         FROM talk AS k WHERE k.id IN (SELECT talk_id FROM session WHERE event_id = ?1)",
    )?;
    Ok(statement
        .query_map([event], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<_>>()?)
}
