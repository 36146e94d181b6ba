//! The planner's own state, for the status bar and the settings: file, undo,
//! backups, integrity; and the commands that work on the file as a whole.

use std::path::Path;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catering::migrated::{self, DishesNotStated};
use crate::db::backup::{self, BackupInfo, Reason};
use crate::db::tables;
use crate::error::Result;
use crate::guest::after_undo;
use crate::ids::{EventId, StepId};
use crate::job::Job;
use crate::planner::{self, Planner, Reader, Reverted, Way, Written};
use crate::settings;
use crate::time::{self, Wall};
use crate::wire::{Done, Empty, FilePath, word_enum};

/// What Undo or Redo would do next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    pub step_id: StepId,
    pub step: Reverted,
}

word_enum! {
    /// Whose zone data it is.
    ZoneSource { Bundled = "bundled", System = "system" }
}

/// By which data this program computes hours.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ZoneData {
    /// As the IANA calls it: `2026f`.
    pub release: String,
    pub source: ZoneSource,
    /// The release that the planner was opened with before, where it is another
    /// and there are events whose hour it could be about.
    pub before: Option<String>,
}

impl ZoneData {
    fn of(planner: &Planner, anything_coming: bool) -> Self {
        let release = samovar_zone::release();
        Self {
            release: release.name.clone(),
            source: match release.source {
                samovar_zone::Source::Bundled => ZoneSource::Bundled,
                samovar_zone::Source::System => ZoneSource::System,
            },
            before: planner
                .zone_data_before()
                .filter(|_| anything_coming)
                .map(str::to_owned),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannerStatus {
    pub path: String,
    pub file_name: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub version: String,
    pub zone_data: ZoneData,
    pub exports_folder: String,
    /// It may not be written to, and is only looked at.
    pub read_only: bool,
    /// It opens with a passphrase.
    pub locked: bool,
    /// Because a newer Samovar made it: what that one added is not shown.
    pub newer: bool,
    /// The laptop's own settings last only until the end: this file can't be written.
    pub laptop_unwritten: Option<String>,
    pub last_backup: Option<BackupInfo>,
    pub undo: Option<NextStep>,
    pub redo: Option<NextStep>,
    pub undo_depth: u32,
    pub events: u32,
    pub people: u32,
    /// What is not Samovar's and was taken out when the file was opened, and what
    /// nothing could read and was mended: until it is put away.
    pub foreign: Vec<String>,
    /// Bytes of the journal that could not be read when the file was opened.
    #[ts(type = "number | null")]
    pub journal_dropped: Option<u64>,
    /// The program that copies the planner's folder to other computers, until that
    /// was seen.
    pub synced_folder: Option<String>,
    /// Dishes that an older Samovar took for safe and nobody has stated since.
    pub dishes_not_stated: Option<DishesNotStated>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Undo {
    /// Left out: the latest step.
    pub step_id: Option<StepId>,
    /// The event on the screen: the latest step there is meant.
    pub event_id: Option<EventId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BackUp {
    /// Left out: the planner's folder of backups.
    pub path: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RestoreBackup {
    pub path: String,
    /// Of a backup that is locked otherwise than the planner.
    pub passphrase: Option<String>,
}

/// A backup, or a planner that is to be one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlannerPath {
    pub path: String,
}

/// Findings of the integrity check; none when all is well.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Findings {
    pub findings: Vec<String>,
}

type Answer<T> = Result<Written<T>>;

pub fn get(planner: &Planner, _: Empty, _: &Job) -> Answer<PlannerStatus> {
    let path = planner.path();
    let last_backup = backup::latest(planner.of_backups())?;
    planner
        .read(|reader| {
            let next = |way: Way| -> Result<Option<NextStep>> {
                planner::top(reader.conn, way)?
                    .map(|next| {
                        Ok(NextStep {
                            step_id: next.step,
                            step: planner::describe_step(reader.conn, next.step)?,
                        })
                    })
                    .transpose()
            };
            let count = |sql: &str| -> Result<u32> {
                Ok(reader.conn.query_row(sql, [], |row| row.get(0))?)
            };
            let notices = planner::file_notices(reader.conn, path)?;
            Ok(PlannerStatus {
                path: path.display().to_string(),
                file_name: path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                bytes: path.metadata().map_or(0, |meta| meta.len()),
                version: env!("CARGO_PKG_VERSION").to_owned(),
                zone_data: ZoneData::of(planner, anything_coming(reader)?),
                exports_folder: planner.exports_folder().display().to_string(),
                read_only: planner.is_read_only(),
                locked: planner.key().is_some(),
                newer: planner.is_newer(),
                laptop_unwritten: planner
                    .laptop()
                    .unwritten()
                    .map(|path| path.display().to_string()),
                last_backup,
                undo: next(Way::Undo)?,
                redo: next(Way::Redo)?,
                undo_depth: count("SELECT count(*) FROM local_undo WHERE side = 'undo'")?,
                events: count("SELECT count(*) FROM event")?,
                people: count(
                    "SELECT count(*) FROM person WHERE merged_into IS NULL AND erased_at IS NULL",
                )?,
                foreign: notices.foreign,
                journal_dropped: notices.journal_dropped,
                synced_folder: notices.synced_folder,
                dishes_not_stated: migrated::notice(
                    reader.conn,
                    time::wall_at(
                        reader.now,
                        time::zone(&settings::store::load(reader.conn)?.zone)?,
                    ),
                )?,
            })
        })
        .map(Written::unchanged)
}

/// Events that are over are not an hour later than they were.
fn anything_coming(reader: &Reader<'_>) -> Result<bool> {
    let yesterday = Wall((reader.now - TimeDelta::days(1)).naive_utc());
    Ok(reader.conn.query_row(
        "SELECT EXISTS(SELECT 1 FROM event WHERE ends >= ?1 AND state <> 'cancelled')",
        [yesterday],
        |row| row.get(0),
    )?)
}

pub fn undo(planner: &Planner, request: Undo, _: &Job) -> Answer<Reverted> {
    match (request.step_id, request.event_id) {
        (None, Some(event)) => planner.undo_on_screen(event, after_undo::keep_seats),
        (step, _) => planner.undo(step, after_undo::keep_seats),
    }
}

pub fn redo(planner: &Planner, _: Empty, _: &Job) -> Answer<Reverted> {
    planner.redo(after_undo::keep_seats)
}

pub fn back_up(planner: &Planner, request: BackUp, _: &Job) -> Answer<FilePath> {
    let path = match request.path {
        Some(path) => {
            planner.back_up_to(Path::new(&path))?;
            path
        }
        None => planner.back_up(Reason::Manual)?.display().to_string(),
    };
    // The status bar shows the last backup.
    Ok(Written {
        value: FilePath { path },
        tables: vec!["local_setting".to_owned()],
        step: None,
        facts: serde_json::Value::Null,
    })
}

pub fn list_backups(planner: &Planner, _: Empty, _: &Job) -> Answer<Vec<BackupInfo>> {
    backup::list(planner.of_backups()).map(Written::unchanged)
}

/// The newest backup without damage, if there is one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SoundBackup {
    pub backup: Option<BackupInfo>,
}

/// Looks through the backups from the newest on until one is sound: damage that
/// nobody saw went into those that were made since.
pub fn find_sound_backup(planner: &Planner, _: Empty, job: &Job) -> Answer<SoundBackup> {
    let backups = backup::list(planner.of_backups())?;
    let total = backups.len();
    for (done, backup) in backups.into_iter().enumerate() {
        job.step(done, total)?;
        if backup::is_sound(&backup::named(planner.path(), &backup.path), planner.key()) {
            return Ok(Written::unchanged(SoundBackup {
                backup: Some(backup),
            }));
        }
    }
    Ok(Written::unchanged(SoundBackup { backup: None }))
}

/// Deletes one backup of the planner's own folder.
pub fn delete_backup(planner: &Planner, request: PlannerPath, _: &Job) -> Answer<Done> {
    planner.may_write()?;
    backup::delete(planner.path(), &request.path)?;
    // The status bar shows the last backup.
    Ok(Written {
        tables: vec!["local_setting".to_owned()],
        ..Written::unchanged(Done {})
    })
}

/// What a restore left and did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupRestored {
    /// The backup of what was there before.
    pub path: String,
    /// People who were erased since the backup was made, and are again.
    pub erased_again: u32,
}

pub fn restore_backup(
    planner: &Planner,
    request: RestoreBackup,
    _: &Job,
) -> Answer<BackupRestored> {
    let from = backup::named(planner.path(), &request.path);
    let restored = planner.restore(&from, request.passphrase.as_deref())?;
    Ok(Written {
        value: BackupRestored {
            path: restored.kept.display().to_string(),
            erased_again: restored.erased_again,
        },
        tables: tables::everything(),
        step: None,
        facts: serde_json::Value::Null,
    })
}

pub fn check(planner: &Planner, _: Empty, job: &Job) -> Answer<Findings> {
    Ok(Written::unchanged(Findings {
        findings: planner.check_until(job)?,
    }))
}

/// What I have, as a planner of its own: also where the open file was moved or
/// deleted under us.
pub fn save_as(planner: &Planner, request: PlannerPath, _: &Job) -> Answer<FilePath> {
    planner.save_as(Path::new(&request.path))?;
    Ok(Written::unchanged(FilePath { path: request.path }))
}

/// What was told of the file was seen: what opening took out or mended, what of
/// the journal was lost, the synchronised folder it lies in.
pub fn put_away_file_notice(planner: &Planner, _: Empty, _: &Job) -> Answer<Done> {
    planner.write_local(|writer| planner::put_away(writer, planner.path()))?;
    Ok(Written {
        tables: vec!["local_setting".to_owned()],
        ..Written::unchanged(Done {})
    })
}
