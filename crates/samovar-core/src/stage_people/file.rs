//! The list as a file: what the screen shows, row by row, with how sure it is in words.

use samovar_i18n::{Lang, msg, text};

use super::days::Days;
use super::{ExportStagePeople, StageGround, StagePerson, StageSort, ground, list};
use crate::channel::ChannelKind;
use crate::error::Result;
use crate::export::ListExported;
use crate::job::Job;
use crate::outgoing;
use crate::planner::{Planner, Written};
use crate::rule::Day;
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::Column;
use crate::spreadsheet::cell::{Cell, word};
use crate::stage::{Ground, Stage, history};
use crate::wire::WINDOW;

/// With how wide each column is, in characters.
const COLUMNS: [(&str, u16); 11] = [
    ("name", 30),
    ("was", 16),
    ("stage", 16),
    ("visits", 10),
    ("last-visit", 14),
    ("away", 12),
    ("missed", 12),
    ("how-sure", 48),
    ("language", 12),
    ("reached-by", 30),
    ("held-back", 24),
];

pub fn export(
    planner: &Planner,
    request: ExportStagePeople,
    job: &Job,
) -> Result<Written<ListExported>> {
    let lang = planner.read(|reader| settings::language_or(reader.conn, request.lang))?;
    let name = format!("{}.{}", msg::stage_people_file(lang), request.format.word());
    let path = outgoing::path(planner, request.path, &name, request.format.file())?;
    let sort = (
        request.sort.unwrap_or(StageSort::Name),
        request.descending.unwrap_or(false),
    );
    // One snapshot for who they are and all that is said of them.
    let (rows, read_as) = planner.read(|reader| {
        let asked = super::GetStageGround {
            filter: request.filter.clone(),
        };
        let rule = ground::get(reader, asked)?;
        let history = history::kept(reader)?;
        let days = Days::of(reader, &history, &request.filter)?;
        let people = days.people(reader, &request.filter, sort)?;
        let columns = COLUMNS.map(|(word, width)| column(lang, &rule, word, width));
        let rows = sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.expect(u32::try_from(people.len()).unwrap_or(u32::MAX));
            for some in people.chunks(WINDOW as usize) {
                for row in list::rows(reader, &days, some)? {
                    file.row(&cells(lang, &rule, &row))?;
                }
            }
            Ok(())
        })?;
        Ok((rows, list::read_as(reader, &request.filter)?))
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as,
    }))
}

/// Of the two stages each says of which day it is.
fn column(lang: Lang, rule: &StageGround, word: &str, width: u16) -> Column {
    let header = text(lang, &format!("list-column-{word}"), &[]).unwrap_or_else(|| word.to_owned());
    let day = match word {
        "stage" => Some(rule.as_of),
        "was" => rule.was_on,
        _ => None,
    };
    Column {
        header: day.map_or_else(|| header.clone(), |day| format!("{header}, {day}")),
        width,
    }
}

fn cells(lang: Lang, rule: &StageGround, row: &StagePerson) -> Vec<Cell> {
    let count = |length: usize| Cell::Number(u32::try_from(length).unwrap_or(u32::MAX));
    let stage = |stage: Stage| Cell::text(word(lang, "stage", stage.word()));
    // As on the screen: the address itself, and by which chats besides.
    let channels: Vec<String> = row
        .reached
        .channels
        .iter()
        .map(|kind| {
            if *kind == ChannelKind::Email {
                row.reached.email.clone()
            } else {
                word(lang, "message-channel", kind.word())
            }
        })
        .collect();
    vec![
        Cell::text(&row.name),
        row.was.map_or(Cell::Empty, stage),
        stage(row.stage),
        count(row.visits.len()),
        row.visits.last().map_or(Cell::Empty, day),
        row.away_days.map_or(Cell::Empty, Cell::Number),
        Cell::Number(row.chances),
        Cell::text(said(lang, rule, row)),
        Cell::text(&row.reached.lang),
        Cell::all(&channels),
        row.reached.held.map_or(Cell::Empty, |reason| {
            Cell::text(word(lang, "message-why", reason.word()))
        }),
    ]
}

fn day(day: &Day) -> Cell {
    Cell::text(day.to_string())
}

/// How sure it is, with the rule: "Days away: 418 (365 or more)…".
#[must_use]
pub fn said(lang: Lang, rule: &StageGround, row: &StagePerson) -> String {
    let away = row.away_days.unwrap_or_default();
    let least = if row.stage == Stage::Lost {
        rule.lost_days
    } else {
        rule.drifting_days
    };
    match row.ground {
        Ground::Never => msg::stage_ground_never(lang),
        Ground::Lately => msg::stage_ground_lately(lang, away, least),
        Ground::Missed => msg::stage_ground_missed(lang, away, rule.chances, least, row.chances),
        Ground::TooFew => msg::stage_ground_too_few(lang, away, rule.chances, row.chances),
    }
}
