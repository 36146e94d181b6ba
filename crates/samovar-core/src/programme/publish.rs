//! Draft and published: what has changed since the programme was published, publishing it,
//! and the changelog.

use serde::Serialize;
use ts_rs::TS;

use super::diff::{ProgrammeChange, between, concerned};
use super::version::{self, Snapshot, Version};
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::ProgrammeVersionId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::session::{SessionSpeaker, store as sessions};
use crate::speaker::store as speakers;
use crate::time::stamp;

/// What has changed since the programme was published last.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeDiff {
    /// The version that was published last; `None`: it is a draft still.
    pub number: Option<u32>,
    pub published_at: Option<String>,
    /// Of a draft: all of it is new.
    pub changes: Vec<ProgrammeChange>,
    /// Whose calendars that concerns.
    pub speakers: Vec<SessionSpeaker>,
}

/// A line of the changelog.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeVersion {
    pub id: ProgrammeVersionId,
    pub number: u32,
    pub published_at: String,
    /// How many sessions it had.
    pub sessions: u32,
    /// What was new in it; nothing of the first.
    pub changes: Vec<ProgrammeChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammePublished {
    pub version: ProgrammeVersion,
    /// Whose calendars are to be given anew; nobody else's have changed.
    pub speakers: Vec<SessionSpeaker>,
}

pub fn diff(reader: &Reader<'_>, request: EventRef) -> Result<ProgrammeDiff> {
    let event = events::load(reader, request.event_id)?;
    let last = version::last(reader.conn, event.id)?;
    let changes = between(&published(last.as_ref()), &now(reader, &event)?);
    Ok(ProgrammeDiff {
        number: last.as_ref().map(|last| last.number),
        published_at: last.map(|last| last.published_at),
        speakers: concerned(&changes),
        changes,
    })
}

/// The changelog, the newest first.
pub fn versions(reader: &Reader<'_>, request: EventRef) -> Result<Vec<ProgrammeVersion>> {
    let event = events::load(reader, request.event_id)?;
    let mut found = Vec::new();
    let mut before: Option<Version> = None;
    for version in version::of_event(reader.conn, event.id)? {
        let changes = match &before {
            Some(before) => between(&before.snapshot, &version.snapshot),
            None => Vec::new(),
        };
        found.push(line(&version, changes));
        before = Some(version);
    }
    found.reverse();
    Ok(found)
}

/// Freezes the programme as it is now. Where nothing differs from what was published there is
/// no new version.
pub fn publish(
    planner: &Planner,
    request: EventRef,
    _: &Job,
) -> Result<Written<ProgrammePublished>> {
    planner.write_kept("publish_programme", |writer| {
        let event = events::load(writer, request.event_id)?;
        let last = version::last(writer.conn, event.id)?;
        let snapshot = now(writer, &event)?;
        let changes = between(&published(last.as_ref()), &snapshot);
        match &last {
            None if snapshot.sessions.is_empty() => {
                return Err(Error::new(Code::ProgrammeEmpty).with("title", event.title));
            }
            Some(last) if changes.is_empty() => {
                return Err(Error::new(Code::ProgrammeUnchanged)
                    .with("title", event.title)
                    .with("number", last.number));
            }
            _ => {}
        }
        let version = Version {
            id: ProgrammeVersionId::new(),
            number: last.as_ref().map_or(1, |last| last.number + 1),
            published_at: stamp(writer.now),
            snapshot,
        };
        version::insert(writer.conn, event.id, &version)?;
        writer.about(event.id);
        writer.fact("title", event.title);
        writer.fact("number", version.number);
        let speakers = concerned(&changes);
        let changes = match last {
            Some(_) => changes,
            None => Vec::new(),
        };
        Ok(ProgrammePublished {
            version: line(&version, changes),
            speakers,
        })
    })
}

fn published(last: Option<&Version>) -> Snapshot {
    last.map(|last| last.snapshot.clone()).unwrap_or_default()
}

fn now(reader: &Reader<'_>, event: &Event) -> Result<Snapshot> {
    let sessions = sessions::of_event(reader, event.id)?;
    let speakers = speakers::of_event(reader, event.id)?;
    Ok(version::now(&sessions, &speakers))
}

fn line(version: &Version, changes: Vec<ProgrammeChange>) -> ProgrammeVersion {
    ProgrammeVersion {
        id: version.id,
        number: version.number,
        published_at: version.published_at.clone(),
        sessions: u32::try_from(version.snapshot.sessions.len()).unwrap_or(u32::MAX),
        changes,
    }
}
