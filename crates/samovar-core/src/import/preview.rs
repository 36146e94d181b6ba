//! What a file holds and what importing it would do. Changes nothing.

use super::file::{Asked, Opened};
use super::plan::{Plan, Wishes};
use super::planned::Planned;
use super::{ImportPreview, PreviewColumn, PreviewGuest, PreviewImport, cut, look, plain};
use crate::error::Result;
use crate::guest::GuestState;
use crate::job::Job;
use crate::person::food;
use crate::planner::{Planner, Written};
use crate::wire::WINDOW;
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
        new_event: request.new_event.as_ref(),
        decisions: request.decisions.as_deref().unwrap_or_default(),
        namesakes_are_known: request.namesakes_are_known,
        over_capacity: request.over_capacity.unwrap_or(false),
        take: request.take.as_deref().unwrap_or_default(),
        take_all: request.take_all.unwrap_or(false),
    };
    let windows = Windows {
        changes: request.changes_offset.unwrap_or(0),
        kept: request.kept_offset.unwrap_or(0),
        unclear: request.unclear_offset.unwrap_or(0),
        everything: request.everything.unwrap_or(false),
    };
    let entries = file.extracted.people.len();
    let plan = planner
        .read(|reader| Plan::make(reader, &file, &wishes, &|done| job.step(done, entries)))?;
    show(file, plan, &windows).map(Written::unchanged)
}

/// Where the long lists begin.
struct Windows {
    changes: u32,
    kept: u32,
    unclear: u32,
    everything: bool,
}

fn window_of<T>(rows: Vec<T>, offset: u32) -> Vec<T> {
    let rows = rows.into_iter().skip(offset as usize);
    rows.take(WINDOW as usize).collect()
}

fn show(file: Opened, plan: Plan, windows: &Windows) -> Result<ImportPreview> {
    let plain = plain::is(&file, &plan);
    let groups = look::groups(&plan.report.unclear);
    let unclear_total = groups.len() as u32;
    let (changes, kept): (Vec<_>, Vec<_>) =
        plan.changes.into_iter().partition(|change| change.changes);
    // Somebody may change in one thing and be kept in another.
    let kept_too = changes
        .iter()
        .filter(|change| change.kept.is_some())
        .cloned();
    let kept: Vec<_> = kept_too.chain(kept).collect();
    let changes_total = changes.len() as u32;
    let Opened {
        file_name,
        table,
        recognition,
        mapping,
        extracted,
        last_time,
        ..
    } = file;
    let guests = extracted
        .people
        .iter()
        .zip(&plan.kinds)
        .zip(&plan.places)
        .filter_map(|((entry, kind), place)| Some((entry, kind, plan.people.get(*place)?)))
        .take(FIRST_GUESTS)
        .map(|(entry, kind, planned)| guest(entry, kind, planned))
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
    let mut preview = ImportPreview {
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
        warnings: plan
            .report
            .warnings
            .iter()
            .take(MOST_WARNINGS)
            .cloned()
            .collect(),
        changes: window_of(changes, windows.changes),
        changes_total,
        kept: window_of(kept, windows.kept),
        unclear: window_of(groups, windows.unclear),
        unclear_total,
        name_order_sure: recognition.name_order_sure,
        date_order_sure: recognition.date_order_sure,
        plain,
        report: plan.report.windowed(windows.everything),
    };
    cut::preview(&mut preview);
    Ok(preview)
}

fn guest(entry: &Entry, kind: &str, planned: &Planned) -> Result<PreviewGuest> {
    let after = planned.guest.as_ref().map(|guest| &guest.after);
    let said: Option<GuestState> = entry.reply.map(|reply| reply.code().parse()).transpose()?;
    Ok(PreviewGuest {
        line: entry.lines.first().copied().unwrap_or_default(),
        name: entry.name.display.clone(),
        email: entry.emails.first().cloned().unwrap_or_default(),
        // Where there is no seat they come in waiting.
        reply: after.map(|guest| guest.state).or(said),
        plus_ones: after.map_or(entry.plus_ones.unwrap_or(0), |guest| guest.plus_ones),
        diets: food::list(&food::stated(&entry.diet, Diet::code)),
        allergens: food::list(&food::stated(&entry.allergens, Allergen::code)),
        match_kind: kind.to_owned(),
    })
}
