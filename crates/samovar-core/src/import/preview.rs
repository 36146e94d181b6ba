//! What a file holds and what importing it would do. Changes nothing.

use super::file::{Asked, Opened};
use super::plan::{Plan, Wishes};
use super::{ImportPreview, PreviewColumn, PreviewGuest, PreviewImport, PreviewWarning};
use crate::api::unchanged;
use crate::error::Result;
use crate::job::Job;
use crate::person::food;
use crate::planner::{Planner, Written};
use samovar_import::{Allergen, Confidence, Diet, Entry, Format};

/// Rows of the file shown as they stand.
const FIRST_ROWS: usize = 10;
/// Guests shown as they would come in.
const FIRST_GUESTS: usize = 50;
const MOST_WARNINGS: usize = 200;

pub fn preview(
    planner: &Planner,
    request: PreviewImport,
    job: &Job,
) -> Result<Written<ImportPreview>> {
    let file = Opened::read(
        planner,
        Asked {
            path: &request.path,
            options: request.options.as_ref(),
            mapping: request.mapping,
            fresh: request.fresh.unwrap_or(false),
            fixes: request.fixes.as_deref().unwrap_or_default(),
            on_match: request.on_match,
        },
    )?;
    let wishes = Wishes {
        event: request.event_id,
        decisions: request.decisions.as_deref().unwrap_or_default(),
        over_capacity: request.over_capacity.unwrap_or(false),
    };
    let entries = file.extracted.people.len();
    let plan = planner
        .read(|reader| Plan::make(reader, &file, &wishes, &|done| job.step(done, entries)))?;
    show(file, plan).map(unchanged)
}

fn show(file: Opened, plan: Plan) -> Result<ImportPreview> {
    let Opened {
        file_name,
        table,
        recognition,
        mapping,
        extracted,
        last_time,
    } = file;
    let guests = extracted
        .people
        .iter()
        .zip(&plan.kinds)
        .take(FIRST_GUESTS)
        .map(|(entry, kind)| guest(entry, kind))
        .collect::<Result<_>>()?;
    let columns = table
        .columns
        .iter()
        .zip(0..)
        .map(|(column, index)| PreviewColumn {
            index,
            header: column.header.clone(),
            samples: column.samples.clone(),
            confidence: recognition
                .guesses
                .get(column.index)
                .map_or(Confidence::None, |guess| guess.confidence),
        })
        .collect();
    let reply_values = mapping
        .reply_values
        .iter()
        .map(|value| {
            Ok((
                value.value.clone(),
                value.reply.map(|reply| reply.code().parse()).transpose()?,
            ))
        })
        .collect::<Result<_>>()?;
    Ok(ImportPreview {
        file_name,
        format: match table.format {
            Format::Csv | Format::Tsv => "csv",
            Format::Xlsx => "xlsx",
            Format::Vcard => "vcard",
        }
        .to_owned(),
        encoding: table.encoding,
        delimiter: table.delimiter.map(String::from).unwrap_or_default(),
        sheets: table.sheets,
        sheet: table.sheet,
        header_row: table.header_row.unwrap_or(0),
        source: recognition.source.code().to_owned(),
        columns,
        reply_values,
        mapping,
        last_time,
        first_rows: table
            .rows
            .into_iter()
            .take(FIRST_ROWS)
            .map(|row| row.cells)
            .collect(),
        guests,
        warnings: extracted
            .people
            .iter()
            .flat_map(|entry| &entry.warnings)
            .take(MOST_WARNINGS)
            .map(|warning| PreviewWarning {
                line: warning.line,
                code: warning.code,
                cell: warning.cell.clone(),
            })
            .collect(),
        name_order_sure: recognition.name_order_sure,
        date_order_sure: recognition.date_order_sure,
        report: plan.report,
    })
}

fn guest(entry: &Entry, kind: &str) -> Result<PreviewGuest> {
    Ok(PreviewGuest {
        line: entry.lines.first().copied().unwrap_or_default(),
        name: entry.name.display.clone(),
        email: entry.emails.first().cloned().unwrap_or_default(),
        reply: entry.reply.map(|reply| reply.code().parse()).transpose()?,
        plus_ones: entry.plus_ones.unwrap_or(0),
        diets: food::list(&food::stated(&entry.diet, Diet::code)),
        allergens: food::list(&food::stated(&entry.allergens, Allergen::code)),
        match_kind: kind.to_owned(),
    })
}
