//! The figures of a period on one page, as the Insights screen has them.

use chrono::{NaiveTime, Offset};
use samovar_i18n::{Lang, msg};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::job::Job;
use crate::kpi::{GetKpi, Kpi, KpiRow, figures, said};
use crate::planner::{Planner, Reader, Written};
use crate::rule::Day;
use crate::settings::{Paper, store as settings};
use crate::time;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintKpi {
    /// Left out: this quarter.
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewKpi {
    pub sheet: PrintKpi,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewKpi, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintKpi, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintKpi) -> Result<Made> {
    let settings = settings::load(reader.conn)?;
    let lang = request.lang.unwrap_or(settings.language);
    let asked = GetKpi {
        from: request.from,
        to: request.to,
        lang: Some(lang),
    };
    let kpi = figures::get(reader, asked)?;
    let entries = entries(lang, &kpi);
    let bearers = sheet::bearers(&entries);
    let printed = reader.now.with_timezone(&time::zone(&settings.zone)?);
    let words = |label| Column::words(label, 42);
    let paper = Tables {
        kind: msg::kpi_kind(lang),
        legend: String::new(),
        title: match settings.organizer_name.is_empty() {
            true => msg::kpi_title(lang),
            false => settings.organizer_name.clone(),
        },
        starts: kpi.from.0.and_time(NaiveTime::MIN),
        place: said::period_before(lang, &kpi),
        printed_at: printed.with_timezone(&printed.offset().fix()),
        first: msg::kpi_what(lang),
        columns: vec![
            words(msg::kpi_now(lang)),
            Column::words(msg::kpi_target(lang), 30),
            words(msg::kpi_before(lang)),
        ],
        entries,
    };
    let size = sheet::size(request.paper.unwrap_or(settings.paper));
    let when = said::period(lang, &kpi);
    let sheet = samovar_print::tables_over(&paper, &when, lang, size, &sheet::fonts())?;
    Ok(Made {
        sheet,
        bearers,
        name: format!("{} {} – {}", msg::kpi_file(lang), kpi.from, kpi.to),
        event: None,
    })
}

fn entries(lang: Lang, kpi: &Kpi) -> Vec<Entry> {
    let mut entries: Vec<Entry> = kpi
        .rows
        .iter()
        .map(|one| Entry::Row(row(lang, one)))
        .collect();
    if let Some(growth) = &kpi.growth {
        entries.push(Entry::Note(said::growth(lang, growth)));
    }
    entries.push(Entry::Note(msg::kpi_how_sure(lang)));
    entries
}

fn row(lang: Lang, one: &KpiRow) -> Row {
    let beside = |said: &str, word: Option<String>| match word {
        Some(word) => format!("{said} · {word}"),
        None => said.to_owned(),
    };
    Row {
        title: said::metric(lang, one.metric),
        detail: said::about(lang, one.metric),
        cells: vec![
            one.now.said.clone(),
            beside(
                &one.target_said,
                one.verdict.map(|verdict| said::verdict(lang, verdict)),
            ),
            beside(
                &one.before.said,
                one.trend.map(|trend| said::trend(lang, trend)),
            ),
        ],
        ..Row::default()
    }
}
