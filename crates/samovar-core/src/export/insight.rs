//! The table under a chart as a file: what the screen was told, row by row.

use samovar_i18n::{Lang, text};
use serde_json::{Value, json};

use super::insight_rows::{Table, of};
use super::{ExportInsight, Insight, ListExported};
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::kpi::sources;
use crate::outgoing;
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;

pub fn export(
    planner: &Planner,
    request: ExportInsight,
    job: &Job,
) -> Result<Written<ListExported>> {
    let (lang, table) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        Ok((lang, of(lang, request.which, &told(reader, &request)?)))
    })?;
    let name = format!("{}.{}", called(lang, request.which), request.format.word());
    let path = outgoing::path(planner, request.path, &name, request.format.file())?;
    let Table { columns, rows } = table;
    let rows = sheet::write(&path, (request.format, lang), &columns, job, |file| {
        file.fill(rows, Ok)
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as: None,
    }))
}

/// The question that it answers, which is a name of no file.
fn called(lang: Lang, which: Insight) -> String {
    text(lang, &format!("insights-file-{}", which.word()), &[]).unwrap_or_default()
}

fn told(reader: &Reader<'_>, request: &ExportInsight) -> Result<Value> {
    let span = json!({ "from": request.from, "to": request.to });
    let as_of = json!({ "asOf": request.as_of });
    match request.which {
        Insight::Stages => sources::stage_months(reader, as_of),
        Insight::Cohorts => sources::cohorts(reader, as_of),
        Insight::Came | Insight::NoShow => sources::attendance(reader, span),
        Insight::Forecast => sources::forecasts(reader, json!({})),
        Insight::Replies => sources::reply_days(reader, span),
        Insight::Reach => sources::reach(reader, json!({})),
        Insight::Grades => sources::grades(reader, json!({})),
        Insight::Chat => {
            let channel = request.channel_id;
            let channel = channel.ok_or_else(|| Error::field("channelId", Code::Required))?;
            sources::chat(reader, json!({ "channelId": channel }))
        }
    }
}
