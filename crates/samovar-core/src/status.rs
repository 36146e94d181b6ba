//! The planner's own state, for the status bar and the settings: file, undo,
//! backups, integrity; and the commands that work on the file as a whole.

use std::path::Path;

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::unchanged;
use crate::db::backup::{self, BackupInfo, Reason};
use crate::db::change_log::LOGGED;
use crate::error::Result;
use crate::ids::StepId;
use crate::job::Job;
use crate::planner::{self, Planner, Reverted, Written};
use crate::wire::{Done, Empty};

/// What Undo or Redo would do next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    pub step_id: StepId,
    pub step: Reverted,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannerStatus {
    pub path: String,
    pub file_name: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub version: String,
    /// Version of the time zone data in this program.
    pub tzdata: String,
    pub exports_folder: String,
    pub last_backup: Option<BackupInfo>,
    pub undo: Option<NextStep>,
    pub redo: Option<NextStep>,
    pub undo_depth: u32,
    pub events: u32,
    pub people: u32,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Undo {
    /// Left out: the latest step.
    pub step_id: Option<StepId>,
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
pub struct RestoreBackup {
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePath {
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
    let last_backup = backup::list(path)?.into_iter().next();
    planner
        .read(|reader| {
            let next = |side: &str| -> Result<Option<NextStep>> {
                let step: Option<StepId> = reader
                    .conn
                    .query_row(
                        "SELECT step_id FROM local_undo WHERE side = ?1 ORDER BY pos DESC LIMIT 1",
                        [side],
                        |row| row.get(0),
                    )
                    .optional()?;
                step.map(|step_id| {
                    Ok(NextStep {
                        step_id,
                        step: planner::describe_step(reader.conn, step_id)?,
                    })
                })
                .transpose()
            };
            let count = |sql: &str| -> Result<u32> {
                Ok(reader.conn.query_row(sql, [], |row| row.get(0))?)
            };
            Ok(PlannerStatus {
                path: path.display().to_string(),
                file_name: path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                bytes: path.metadata().map_or(0, |meta| meta.len()),
                version: env!("CARGO_PKG_VERSION").to_owned(),
                tzdata: samovar_ical::tzdata_version().to_owned(),
                exports_folder: planner.exports_folder().display().to_string(),
                last_backup,
                undo: next("undo")?,
                redo: next("redo")?,
                undo_depth: count("SELECT count(*) FROM local_undo WHERE side = 'undo'")?,
                events: count("SELECT count(*) FROM event")?,
                people: count(
                    "SELECT count(*) FROM person WHERE merged_into IS NULL AND erased_at IS NULL",
                )?,
            })
        })
        .map(unchanged)
}

pub fn undo(planner: &Planner, request: Undo, _: &Job) -> Answer<Reverted> {
    planner.undo(request.step_id)
}

pub fn redo(planner: &Planner, _: Empty, _: &Job) -> Answer<Reverted> {
    planner.redo()
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
    backup::list(planner.path()).map(unchanged)
}

/// Deletes one backup of the planner's own folder.
pub fn delete_backup(planner: &Planner, request: RestoreBackup, _: &Job) -> Answer<Done> {
    backup::delete(planner.path(), &request.path)?;
    // The status bar shows the last backup.
    Ok(Written {
        tables: vec!["local_setting".to_owned()],
        ..unchanged(Done {})
    })
}

/// Answers with the backup of what was there before.
pub fn restore_backup(planner: &Planner, request: RestoreBackup, _: &Job) -> Answer<FilePath> {
    let kept = planner.restore(Path::new(&request.path))?;
    let mut tables: Vec<String> = LOGGED.iter().map(|table| (*table).to_owned()).collect();
    tables.push("local_setting".to_owned());
    Ok(Written {
        value: FilePath {
            path: kept.display().to_string(),
        },
        tables,
        step: None,
        facts: serde_json::Value::Null,
    })
}

pub fn check(planner: &Planner, _: Empty, _: &Job) -> Answer<Findings> {
    Ok(unchanged(Findings {
        findings: planner.check()?,
    }))
}
