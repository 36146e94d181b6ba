//! The recovery key of a locked planner on paper.
//!
//! Every other sheet lies in the folder of exports unless somebody says otherwise. This one never
//! does: there it would lie readable beside the file that it opens, and whoever takes the folder,
//! a thief as well as a program that copies it about, would have both. So a place is chosen each
//! time, and neither the planner's folder nor its exports are one. Any other is allowed, on the
//! same disk too, and folders within the planner's: of a planner in the folder of the user every
//! other lies within it. Nothing is printed without a file; the sheet says that it is deleted.

use std::path::{self, Path};

use chrono::Offset;
use samovar_i18n::Lang;
use samovar_print::{RecoverySheet, Sheet};
use serde::Deserialize;
use ts_rs::TS;

use super::{Printed, SheetPage, sheet};
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::outgoing::ours::lies_in;
use crate::outgoing::{FileKind, Target, is_same};
use crate::planner::{Planner, Written};
use crate::settings::{Paper, store as settings};
use crate::time;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintRecoverySheet {
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Not beside the planner nor among its exports; only a preview leaves it out.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewRecoverySheet {
    pub sheet: PrintRecoverySheet,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewRecoverySheet,
    _: &Job,
) -> Result<Written<SheetPage>> {
    let sheet = make(planner, &request.sheet)?;
    sheet::page(&sheet, request.page, &[]).map(Written::unchanged)
}

pub fn print(planner: &Planner, request: PrintRecoverySheet, _: &Job) -> Result<Written<Printed>> {
    let target = place(planner, request.path.as_deref())?;
    let sheet = make(planner, &request)?;
    sheet::save(&target, &sheet, &[]).map(Written::unchanged)
}

/// Where it was told to lie, unless the planner lies there.
fn place(planner: &Planner, asked: Option<&str>) -> Result<Target> {
    let exports = planner.exports_folder();
    let Some(asked) = asked else {
        return Err(Error::at(Code::RecoverySheetBeside, &exports));
    };
    let target = Target::check(planner.held(), Path::new(asked), FileKind::Pdf)?;
    let path = path::absolute(target.path());
    let path = path.map_err(|error| Error::io(target.path(), true, error))?;
    let is_beside = match (path.parent(), planner.path().parent()) {
        (Some(folder), Some(planners)) => is_same(folder, planners),
        _ => false,
    };
    if is_beside || lies_in(&path, &exports) {
        return Err(Error::at(Code::RecoverySheetBeside, target.path()));
    }
    Ok(target)
}

fn make(planner: &Planner, request: &PrintRecoverySheet) -> Result<Sheet> {
    let Some(key) = planner.key() else {
        return Err(Error::new(Code::PlannerNotLocked));
    };
    let name = planner.path().file_name().unwrap_or_default();
    planner.read(|reader| {
        let usual = settings::load(reader.conn)?;
        let printed = reader.now.with_timezone(&time::zone_shown(&usual.zone));
        let paper = RecoverySheet {
            planner: name.to_string_lossy().into_owned(),
            key: key.recovery().to_string(),
            printed_at: printed.with_timezone(&printed.offset().fix()),
        };
        let lang = request.lang.unwrap_or(usual.language);
        let size = sheet::size(request.paper.unwrap_or(usual.paper));
        Ok(samovar_print::recovery_sheet(
            &paper,
            lang,
            size,
            &sheet::fonts(),
        )?)
    })
}
