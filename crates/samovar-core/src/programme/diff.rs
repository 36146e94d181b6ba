//! What differs between two versions of a programme: new, moved, cancelled, changed; and whom
//! it concerns.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use ts_rs::TS;

use super::version::{PublishedSession, Snapshot};
use crate::ids::{SessionId, SpeakerId};
use crate::session::SessionSpeaker;
use crate::wire::word_enum;

word_enum! {
    /// What became of a session: cancelled is gone, or without a time.
    ProgrammeChangeKind { New = "new", Moved = "moved", Cancelled = "cancelled", Changed = "changed" }
}

word_enum! {
    /// What of a session differs.
    ProgrammeField {
        Time = "time", Room = "room", Title = "title", Speakers = "speakers",
        Kind = "kind", Track = "track", About = "about",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeChange {
    pub kind: ProgrammeChangeKind,
    pub session_id: SessionId,
    /// As it is now, or as it was where it is cancelled.
    pub title: String,
    /// What differs, of one that was there before and is now.
    pub fields: Vec<ProgrammeField>,
    /// `None`: new.
    pub before: Option<PublishedSession>,
    /// `None`: cancelled.
    pub after: Option<PublishedSession>,
}

/// From one to the other: what is there now in its order, then what was cancelled.
#[must_use]
pub fn between(before: &Snapshot, after: &Snapshot) -> Vec<ProgrammeChange> {
    let known: HashMap<SessionId, &PublishedSession> = before
        .sessions
        .iter()
        .map(|session| (session.session_id, session))
        .collect();
    let there: HashSet<SessionId> = after.sessions.iter().map(|one| one.session_id).collect();
    let now = after.sessions.iter().filter_map(|session| {
        let Some(was) = known.get(&session.session_id) else {
            return Some(change(
                ProgrammeChangeKind::New,
                session,
                (None, Some(session)),
            ));
        };
        let fields = fields(was, session);
        let moved =
            |field: &ProgrammeField| matches!(field, ProgrammeField::Time | ProgrammeField::Room);
        let kind = match fields.iter().any(moved) {
            true => ProgrammeChangeKind::Moved,
            false => ProgrammeChangeKind::Changed,
        };
        (!fields.is_empty()).then(|| ProgrammeChange {
            fields,
            ..change(kind, session, (Some(*was), Some(session)))
        })
    });
    let gone = before
        .sessions
        .iter()
        .filter(|session| !there.contains(&session.session_id))
        .map(|session| {
            change(
                ProgrammeChangeKind::Cancelled,
                session,
                (Some(session), None),
            )
        });
    now.chain(gone).collect()
}

/// Who speaks or spoke in what changed, each once: theirs are the calendars concerned.
#[must_use]
pub fn concerned(changes: &[ProgrammeChange]) -> Vec<SessionSpeaker> {
    let mut found: BTreeMap<SpeakerId, String> = BTreeMap::new();
    let sessions = changes
        .iter()
        .flat_map(|change| [&change.before, &change.after]);
    for speaker in sessions.flatten().flat_map(|session| &session.speakers) {
        found.insert(speaker.speaker_id, speaker.name.clone());
    }
    found
        .into_iter()
        .map(|(speaker_id, name)| SessionSpeaker { speaker_id, name })
        .collect()
}

fn change(
    kind: ProgrammeChangeKind,
    named: &PublishedSession,
    (before, after): (Option<&PublishedSession>, Option<&PublishedSession>),
) -> ProgrammeChange {
    ProgrammeChange {
        kind,
        session_id: named.session_id,
        title: named.title.clone(),
        fields: Vec::new(),
        before: before.cloned(),
        after: after.cloned(),
    }
}

/// Names of rooms and of people may be spelled anew without anything having changed.
fn fields(was: &PublishedSession, is: &PublishedSession) -> Vec<ProgrammeField> {
    let speakers = |session: &PublishedSession| -> HashSet<SpeakerId> {
        session.speakers.iter().map(|one| one.speaker_id).collect()
    };
    [
        (
            ProgrammeField::Time,
            (was.starts, was.ends) != (is.starts, is.ends),
        ),
        (ProgrammeField::Room, was.room_id != is.room_id),
        (ProgrammeField::Title, was.title != is.title),
        (ProgrammeField::Speakers, speakers(was) != speakers(is)),
        (ProgrammeField::Kind, was.kind != is.kind),
        (ProgrammeField::Track, was.track_name != is.track_name),
        (ProgrammeField::About, was.about != is.about),
    ]
    .into_iter()
    .filter(|(_, differs)| *differs)
    .map(|(field, _)| field)
    .collect()
}
