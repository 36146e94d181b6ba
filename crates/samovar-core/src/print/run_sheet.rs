//! The run sheet on paper, whole or of one lane, for whoever stands behind the stage.

use samovar_i18n::{Lang, msg, number};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::cue::Lane;
use crate::error::Result;
use crate::event::place;
use crate::ids::EventId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::run_sheet::kind::RunKind;
use crate::run_sheet::{RunRow, RunSheet, said, show};
use crate::settings::Paper;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintRunSheet {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: all lanes.
    pub lane: Option<Lane>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewRunSheet {
    pub sheet: PrintRunSheet,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewRunSheet, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintRunSheet, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintRunSheet) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let lang = blank.lang;
    let run = show::of_event(reader, &blank.event, lang, request.lane)?;
    let entries = entries(lang, &run);
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: match request.lane {
            None => msg::run_sheet_name(lang),
            Some(lane) => msg::run_sheet_lane_of(lang, said::lane(lang, lane)),
        },
        legend: msg::run_sheet_version(lang, run.version.as_str()),
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: msg::run_sheet_what(lang),
        columns: vec![
            Column::figures(msg::run_sheet_minutes(lang), 14),
            Column::words(msg::run_sheet_who(lang), 42),
            Column::words(msg::run_sheet_lanes(lang), 24),
            Column::words(msg::run_sheet_done(lang), 18),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    let name = match request.lane {
        None => msg::run_sheet_name(lang),
        Some(lane) => format!("{} {}", msg::run_sheet_name(lang), said::lane(lang, lane)),
    };
    Ok(blank.filled(name, sheet, bearers))
}

/// A day is a section where there are several.
fn entries(lang: Lang, run: &RunSheet) -> Vec<Entry> {
    if run.rows.is_empty() {
        return vec![Entry::Note(msg::run_sheet_none(lang))];
    }
    let first = run.starts.0.date();
    let several = run
        .rows
        .iter()
        .any(|row| row.at.is_some_and(|at| at.0.date() != first));
    let mut entries = Vec::new();
    let mut day = None;
    for row in &run.rows {
        let on = row.at.map(|at| at.0.date());
        if several && on != day {
            day = on;
            entries.push(Entry::Section(match on {
                Some(on) => on.format("%Y-%m-%d").to_string(),
                None => msg::run_sheet_no_time(lang),
            }));
        }
        entries.push(Entry::Row(line(lang, row)));
    }
    entries
}

/// Sessions are marked: the rest hangs on them.
fn line(lang: Lang, row: &RunRow) -> Row {
    let title = match row.at {
        Some(at) if !row.whole_day => format!("{} · {}", at.0.format("%H:%M"), row.what),
        _ => row.what.clone(),
    };
    let mut about = vec![said::kind(lang, row.about)];
    if !row.place.is_empty() {
        about.push(row.place.clone());
    }
    Row {
        title,
        detail: about.join(" · "),
        cells: vec![
            match row.minutes {
                0 => String::new(),
                minutes => number(lang, minutes),
            },
            row.who.join(", "),
            said::lanes(lang, row),
            match row.done_at {
                Some(_) => msg::run_sheet_is_done(lang),
                None => String::new(),
            },
        ],
        marked: row.about == RunKind::Session,
    }
}
