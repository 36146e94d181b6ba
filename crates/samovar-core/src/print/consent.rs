//! Paper for consent: one purpose a sheet, its wording at the head, lines to sign on. What is
//! signed for one purpose says nothing of another.

use samovar_i18n::{Lang, msg, text};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::consent::ConsentPurpose;
use crate::error::Result;
use crate::event::place;
use crate::ids::EventId;
use crate::input;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

const LINES: u32 = 20;
const MOST_LINES: u32 = 500;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintConsent {
    pub event_id: EventId,
    pub purpose: ConsentPurpose,
    /// What is signed; left out: the usual words of the purpose.
    pub wording: Option<String>,
    /// Left out: 20.
    pub lines: Option<u32>,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewConsent {
    pub sheet: PrintConsent,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewConsent, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintConsent, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn purpose_text(lang: Lang, purpose: ConsentPurpose) -> String {
    text(lang, &format!("consent-purpose-{}", purpose.word()), &[]).unwrap_or_default()
}

/// The usual words; the manager says better ones.
fn usual(lang: Lang, purpose: ConsentPurpose, host: &str) -> String {
    match purpose {
        ConsentPurpose::Processing => msg::print_consent_words_processing(lang, host),
        ConsentPurpose::Mailing => msg::print_consent_words_mailing(lang, host),
        ConsentPurpose::Photo => msg::print_consent_words_photo(lang, host),
    }
}

fn make(reader: &Reader<'_>, request: &PrintConsent) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let (lang, event) = (blank.lang, &blank.event);
    let host = match event.host.as_str() {
        "" => event.title.as_str(),
        host => host,
    };
    let wording = match request.wording.as_deref().map(str::trim) {
        None | Some("") => usual(lang, request.purpose, host),
        Some(words) => input::prose("wording", words)?,
    };
    let lines = request.lines.unwrap_or(LINES).min(MOST_LINES);
    let mut entries: Vec<Entry> = wording
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| Entry::Note(line.to_owned()))
        .collect();
    entries.extend((1..=lines).map(|line| {
        Entry::Row(Row {
            title: format!("{line}."),
            ..Row::default()
        })
    }));
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: msg::print_consent(lang),
        legend: purpose_text(lang, request.purpose),
        title: event.title.clone(),
        starts: event.starts.0,
        place: place::of(reader, event)?,
        printed_at: blank.printed_at,
        first: msg::print_consent_name(lang),
        columns: vec![
            Column::words(msg::print_consent_answer(lang), 28),
            Column::words(msg::print_consent_date(lang), 24),
            Column::words(msg::print_sign_in_signature(lang), 40),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    // A file a purpose, so that one never takes the place of another.
    let name = msg::print_consent_file(lang, purpose_text(lang, request.purpose));
    Ok(blank.filled(name, sheet, bearers))
}
