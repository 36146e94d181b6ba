//! What is shown of a plan: counts, what changes, what stays, what was left out.

use std::collections::HashSet;

use samovar_import::shown;

use super::file::Opened;
use super::plan::{Item, Plan};
use super::speakers::Who;
use super::{PlannedSession, ProgrammeEffect, ProgrammeImport};
use crate::event::history::FieldChange;
use crate::ids::TalkId;
use crate::wire::WINDOW;

impl Plan {
    fn count(&self, effect: ProgrammeEffect) -> u32 {
        let found = self.items.iter().filter(|item| item.effect == effect);
        number(found.count())
    }

    /// What is shown of it.
    pub fn shown(&self, opened: &Opened) -> ProgrammeImport {
        let programme = &opened.programme;
        let is_needed = self.needed();
        let new = self.speakers.iter().zip(&is_needed);
        let guessed = self.speakers.iter().filter(|one| one.is_guess);
        let mut order: Vec<&Item> = self.items.iter().collect();
        order.sort_by_key(|item| {
            let rank = match item.effect {
                _ if !item.settled.kept.is_empty() => 0,
                ProgrammeEffect::Change => 1,
                ProgrammeEffect::New => 2,
                ProgrammeEffect::Same => 3,
            };
            (rank, item.starts.is_none(), item.starts)
        });
        let window = WINDOW as usize;
        ProgrammeImport {
            file: opened.file_name.clone(),
            title: shown(&programme.title),
            version: shown(&programme.version),
            days: number(programme.days.len()),
            rooms: number(programme.rooms.len()),
            tracks: number(programme.tracks.len()),
            sessions: number(programme.sessions.len()),
            speakers: number(programme.speakers.len()),
            created: self.count(ProgrammeEffect::New),
            changed: self.count(ProgrammeEffect::Change),
            unchanged: self.count(ProgrammeEffect::Same),
            kept: number(
                self.items
                    .iter()
                    .filter(|one| !one.settled.kept.is_empty())
                    .count(),
            ),
            gone: self
                .gone
                .iter()
                .take(window)
                .map(|(_, title)| title.clone())
                .collect(),
            gone_count: number(self.gone.len()),
            new_rooms: self
                .new_rooms
                .iter()
                .map(|(name, _)| name.clone())
                .collect(),
            new_tracks: self
                .new_tracks
                .iter()
                .map(|(name, _)| name.clone())
                .collect(),
            new_speakers: number(
                new.filter(|(one, is_needed)| **is_needed && !matches!(one.who, Who::Speaker(_)))
                    .count(),
            ),
            new_talks: number(new_talks(&self.items)),
            linked_talks: number(linked_talks(&self.items)),
            described_speakers: number(self.described.len()),
            guessed: guessed.take(window).map(|one| one.name.clone()).collect(),
            new_venue: self.new_venue.clone().unwrap_or_default(),
            outside: self.outside.clone(),
            rows: order
                .into_iter()
                .take(window)
                .map(|one| self.row(one))
                .collect(),
            left_out: self.told.told(),
            table: opened.table.clone(),
            step: None,
        }
    }

    fn row(&self, item: &Item) -> PlannedSession {
        let names = item
            .speakers
            .iter()
            .filter_map(|place| self.speakers.get(*place));
        PlannedSession {
            key: item.key.clone(),
            effect: item.effect,
            title: shown(&item.file.title),
            starts: item.starts,
            minutes: item.minutes,
            room: item.file.room.clone(),
            track: item.file.track.clone(),
            speakers: names.map(|one| one.name.clone()).collect(),
            session_id: item.known,
            changes: self.told_fields(item, &item.settled.changes),
            kept: self.told_fields(item, &item.settled.kept),
        }
    }

    fn told_fields(&self, item: &Item, fields: &[&'static str]) -> Vec<FieldChange> {
        let Some(ours) = &item.ours else {
            return Vec::new();
        };
        let both = ours.fields().into_iter().zip(item.file.fields());
        both.filter(|((field, _), _)| fields.contains(field))
            .map(|((field, old), (_, new))| FieldChange {
                entity: "session".to_owned(),
                field: field.to_owned(),
                old: self.told_value(field, old),
                new: self.told_value(field, new),
            })
            .collect()
    }

    /// Speakers by their names, the rest as it is.
    fn told_value(&self, field: &str, value: &str) -> String {
        if field != "speakers" {
            return shown(value);
        }
        let names: Vec<&str> = value
            .lines()
            .map(|key| {
                let mut known = self.speakers.iter();
                known
                    .find(|one| one.key == key)
                    .map_or(key, |one| one.name.as_str())
            })
            .collect();
        shown(&names.join(", "))
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many talks are new: several sessions may give one.
fn new_talks(items: &[Item]) -> usize {
    let new = items.iter().filter_map(|item| item.talk.as_ref());
    let groups: HashSet<_> = new
        .filter(|talk| talk.known.is_none())
        .map(|talk| &talk.group)
        .collect();
    groups.len()
}

/// How many known ones gain links.
fn linked_talks(items: &[Item]) -> usize {
    let talks = items.iter().filter_map(|item| item.talk.as_ref());
    let known: HashSet<TalkId> = talks
        .filter(|talk| !talk.lines.is_empty())
        .filter_map(|talk| talk.known)
        .collect();
    known.len()
}
