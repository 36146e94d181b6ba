//! The photographer's sheet: who takes pictures and when, which are wanted, who is not to be
//! recorded, who wants none of themselves, and who is asked first.

use samovar_i18n::{Lang, msg, text};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::team::{beside, on_shot_list, people, when};
use super::{Printed, SheetPage};
use crate::album::{MarkedPerson, PhotoAnswer, PhotoPart, marks};
use crate::error::Result;
use crate::event::{Event, place};
use crate::ids::EventId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::speaker::{Speaker, SpeakerState, store as speakers};
use crate::team::{Duty, Shift, Shot, store as team};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintPhotographer {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewPhotographer {
    pub sheet: PrintPhotographer,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewPhotographer,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintPhotographer, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintPhotographer) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let (lang, event) = (blank.lang, &blank.event);
    let mut entries = on_duty(lang, event, &team::duties(reader, event.id)?);
    entries.extend(wanted(lang, event, &team::shots(reader, event.id)?));
    entries.extend(not_recorded(lang, speakers::of_event(reader, event.id)?));
    entries.extend(marked(lang, &marks::expected(reader.conn, event.id, lang)?));
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: msg::print_photographer(lang),
        legend: msg::print_team_mark_must(lang),
        title: event.title.clone(),
        starts: event.starts.0,
        place: place::of(reader, event)?,
        printed_at: blank.printed_at,
        first: msg::print_photographer_first(lang),
        columns: vec![
            Column::words(msg::print_photographer_who(lang), 58),
            Column::words(msg::print_team_taken(lang), 18),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(msg::print_photographer(lang), sheet, bearers))
}

/// Shifts of photo and video in the order of time.
fn on_duty(lang: Lang, event: &Event, duties: &[Duty]) -> Vec<Entry> {
    let mut shifts: Vec<(&Duty, &Shift)> = duties
        .iter()
        .filter(|duty| duty.kind.takes_pictures())
        .flat_map(|duty| duty.shifts.iter().map(move |shift| (duty, shift)))
        .collect();
    shifts.sort_by_key(|(_, shift)| (shift.starts.is_none(), shift.starts, shift.id));
    let mut entries = vec![Entry::Section(msg::print_photographer_duties(lang))];
    if shifts.is_empty() {
        entries.push(Entry::Note(msg::print_photographer_duties_none(lang)));
    }
    entries.extend(shifts.into_iter().map(|(duty, shift)| {
        let place = beside(shift);
        let detail = [duty.title.as_str(), place.as_str(), duty.note.as_str()];
        let detail = detail.into_iter().filter(|part| !part.is_empty());
        Entry::Row(Row {
            title: when(lang, event, shift.hours()),
            detail: detail.collect::<Vec<_>>().join(" · "),
            cells: vec![people(lang, shift.assigned.iter()).join(", ")],
            marked: false,
        })
    }));
    entries
}

fn wanted(lang: Lang, event: &Event, shots: &[Shot]) -> Vec<Entry> {
    let mut entries = vec![Entry::Section(msg::print_photographer_shots(lang))];
    if shots.is_empty() {
        entries.push(Entry::Note(msg::team_shots_none(lang)));
    }
    let rows = shots.iter().map(|shot| on_shot_list(lang, event, shot));
    entries.extend(rows.map(Entry::Row));
    entries
}

fn not_recorded(lang: Lang, mut speakers: Vec<Speaker>) -> Vec<Entry> {
    speakers.retain(|one| one.do_not_record && one.state != SpeakerState::Declined);
    speakers.sort_by_cached_key(|one| (crate::collation::key(lang, &one.name), one.id));
    let title = msg::print_photographer_not_recorded(lang, speakers.len());
    let mut entries = vec![Entry::Section(title)];
    if speakers.is_empty() {
        entries.push(Entry::Note(msg::print_photographer_not_recorded_none(lang)));
    }
    entries.extend(speakers.into_iter().map(|one| {
        let titles: Vec<&str> = one.sessions.iter().map(|one| one.title.as_str()).collect();
        Entry::Row(Row {
            detail: titles.join(" · "),
            cells: vec![part_text(lang, PhotoPart::Speaker)],
            title: one.name,
            marked: false,
        })
    }));
    entries
}

/// Who said no and who is asked first, by name; of the others the numbers.
fn marked(lang: Lang, people: &[MarkedPerson]) -> Vec<Entry> {
    let of = |answer: PhotoAnswer| people.iter().filter(move |one| one.answer == answer);
    let row = |one: &MarkedPerson| {
        let part = part_text(lang, one.part);
        let who = [part.as_str(), one.company.as_str()];
        let who = who.into_iter().filter(|part| !part.is_empty());
        Entry::Row(Row {
            title: one.name.clone(),
            cells: vec![who.collect::<Vec<_>>().join(" · ")],
            ..Row::default()
        })
    };
    let no = of(PhotoAnswer::No).count();
    let mut entries = vec![Entry::Section(msg::print_photographer_no(lang, no))];
    if no == 0 {
        entries.push(Entry::Note(msg::print_photographer_no_none(lang)));
    }
    entries.extend(of(PhotoAnswer::No).map(row));
    let ask = of(PhotoAnswer::Ask).count();
    entries.push(Entry::Section(msg::print_photographer_ask(lang, ask)));
    if ask == 0 {
        entries.push(Entry::Note(msg::print_photographer_ask_none(lang)));
    }
    entries.extend(of(PhotoAnswer::Ask).map(row));
    let not_asked = of(PhotoAnswer::NotAsked).count();
    let yes = of(PhotoAnswer::Yes).count();
    entries.push(Entry::Section(msg::print_photographer_others(lang)));
    entries.push(Entry::Note(msg::print_photographer_not_asked(
        lang, not_asked,
    )));
    entries.push(Entry::Note(msg::print_photographer_yes(lang, yes)));
    entries.push(Entry::Note(msg::print_photographer_marks(lang)));
    entries
}

fn part_text(lang: Lang, part: PhotoPart) -> String {
    text(lang, &format!("photo-part-{}", part.word()), &[]).unwrap_or_default()
}
