//! The planner's own state, for the status bar and the settings: file, undo,
//! backups, integrity; and the commands that work on the file as a whole.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::backup::BackupInfo;
use crate::ids::StepId;
use crate::planner::Reverted;

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

pub fn get(_: &crate::Planner, _: crate::api::t::Empty, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::PlannerStatus>> { Err(crate::Error::bug("not written")) }

pub fn undo(_: &crate::Planner, _: crate::api::t::Undo, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::Reverted>> { Err(crate::Error::bug("not written")) }

pub fn redo(_: &crate::Planner, _: crate::api::t::Empty, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::Reverted>> { Err(crate::Error::bug("not written")) }

pub fn back_up(_: &crate::Planner, _: crate::api::t::BackUp, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::FilePath>> { Err(crate::Error::bug("not written")) }

pub fn list_backups(_: &crate::Planner, _: crate::api::t::Empty, _: &crate::Job) -> crate::Result<crate::planner::Written<Vec<BackupInfo>>> { Err(crate::Error::bug("not written")) }

pub fn restore_backup(_: &crate::Planner, _: crate::api::t::RestoreBackup, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::FilePath>> { Err(crate::Error::bug("not written")) }

pub fn check(_: &crate::Planner, _: crate::api::t::Empty, _: &crate::Job) -> crate::Result<crate::planner::Written<crate::api::t::Findings>> { Err(crate::Error::bug("not written")) }
