//! The team on paper: the roster of all duties, a slip for each person, and the pictures that are
//! wanted, with who wants none of themselves.

use samovar_i18n::{Lang, msg, text};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::event::{Event, place};
use crate::ids::{EventId, PersonId};
use crate::job::Job;
use crate::person::store as person;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::team::{Assignment, AssignmentState, Duty, Shift, Shot, store};
use crate::time::Wall;
use crate::wire::word_enum;

/// So many long names fit into a row of the roster, and into a cell of a slip.
const NAMES_IN_A_ROW: usize = 4;
const NAMES_ON_A_SLIP: usize = 3;

word_enum! {
    /// Which of the sheets.
    TeamSheet { Roster = "roster", Slips = "slips", Shots = "shots" }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintTeam {
    pub event_id: EventId,
    pub sheet: TeamSheet,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// The slip of one person; left out: of everybody.
    pub person_id: Option<PersonId>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTeam {
    pub sheet: PrintTeam,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewTeam, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintTeam, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn kind(lang: Lang, sheet: TeamSheet) -> String {
    match sheet {
        TeamSheet::Roster => msg::print_team_roster(lang),
        TeamSheet::Slips => msg::print_team_slips(lang),
        TeamSheet::Shots => msg::print_team_shots(lang),
    }
}

fn make(reader: &Reader<'_>, request: &PrintTeam) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let (lang, event) = (blank.lang, &blank.event);
    let duties = store::duties(reader, event.id)?;
    let entries = match request.sheet {
        TeamSheet::Roster => roster(lang, event, &duties),
        TeamSheet::Slips => {
            let only = request
                .person_id
                .map(|id| person::resolve(reader.conn, id))
                .transpose()?;
            slips(lang, event, &duties, only)
        }
        TeamSheet::Shots => {
            let shots = store::shots(reader, event.id)?;
            shot_list(lang, event, &shots, &store::no_photos(reader, event.id)?)
        }
    };
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: kind(lang, request.sheet),
        legend: legend(lang, request.sheet),
        title: event.title.clone(),
        starts: event.starts.0,
        place: place::of(reader, event)?,
        printed_at: blank.printed_at,
        first: match request.sheet {
            TeamSheet::Shots => msg::print_team_shot(lang),
            _ => msg::print_team_when(lang),
        },
        columns: columns(lang, request.sheet),
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(kind(lang, request.sheet), sheet, bearers))
}

fn legend(lang: Lang, sheet: TeamSheet) -> String {
    match sheet {
        TeamSheet::Roster => msg::print_team_mark_short(lang),
        TeamSheet::Slips => String::new(),
        TeamSheet::Shots => msg::print_team_mark_must(lang),
    }
}

fn columns(lang: Lang, sheet: TeamSheet) -> Vec<Column> {
    match sheet {
        TeamSheet::Roster => vec![
            Column::words(msg::print_team_who(lang), 84),
            Column::figures(msg::print_team_needed(lang), 24),
        ],
        TeamSheet::Slips => vec![
            Column::words(msg::print_team_where(lang), 40),
            Column::words(msg::print_team_with(lang), 54),
        ],
        TeamSheet::Shots => vec![
            Column::words(msg::print_team_who(lang), 44),
            Column::words(msg::print_team_taken(lang), 22),
        ],
    }
}

/// "18:00–21:00", with the day where it is not the event's first.
pub(super) fn when(lang: Lang, event: &Event, hours: Option<(Wall, Wall)>) -> String {
    let Some((from, until)) = hours else {
        return msg::team_no_time(lang);
    };
    let span = format!("{}–{}", from.0.format("%H:%M"), until.0.format("%H:%M"));
    match from.0.date() == event.starts.0.date() {
        true => span,
        false => format!("{} {span}", from.0.format("%Y-%m-%d")),
    }
}

fn roster(lang: Lang, event: &Event, duties: &[Duty]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for duty in duties {
        entries.push(Entry::Section(duty.title.clone()));
        if !duty.note.is_empty() {
            entries.push(Entry::Note(duty.note.clone()));
        }
        for shift in &duty.shifts {
            entries.extend(on_roster(lang, event, shift));
        }
        if duty.shifts.is_empty() {
            entries.push(Entry::Note(msg::team_no_shifts(lang)));
        }
    }
    if entries.is_empty() {
        entries.push(Entry::Note(msg::team_none(lang)));
    }
    entries
}

/// More may have said yes than are needed.
fn confirmed(lang: Lang, shift: &Shift) -> String {
    match shift.confirmed > shift.needed {
        true => msg::team_more_than_needed(lang, shift.confirmed, shift.needed),
        false => msg::team_of_needed(lang, shift.confirmed, shift.needed),
    }
}

/// The shift, and below it whom its row has no room for.
fn on_roster(lang: Lang, event: &Event, shift: &Shift) -> Vec<Entry> {
    let names = people(lang, shift.assigned.iter());
    let mut rows = names.chunks(NAMES_IN_A_ROW).map(|names| names.join(", "));
    let mut entries = vec![Entry::Row(Row {
        title: when(lang, event, shift.hours()),
        detail: beside(shift),
        cells: vec![rows.next().unwrap_or_default(), confirmed(lang, shift)],
        marked: shift.confirmed < shift.needed,
    })];
    entries.extend(rows.map(|names| {
        Entry::Row(Row {
            cells: vec![names],
            ..Row::default()
        })
    }));
    entries
}

/// "Opening talk · Main hall"
pub(super) fn beside(shift: &Shift) -> String {
    let parts = [shift.session_title.as_str(), shift.room_name.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Those who may be there; who has not confirmed yet is said.
pub(super) fn people<'a>(
    lang: Lang,
    assigned: impl Iterator<Item = &'a Assignment>,
) -> Vec<String> {
    assigned
        .filter(|one| one.state.is_on())
        .map(|one| match one.state {
            AssignmentState::Asked => {
                let state = text(lang, "team-state-asked", &[]).unwrap_or_default();
                format!("{} ({state})", one.name)
            }
            _ => one.name.clone(),
        })
        .collect()
}

/// The first of them, and how many there are beside.
fn some(lang: Lang, names: &[String]) -> String {
    let said: Vec<&str> = names
        .iter()
        .take(NAMES_ON_A_SLIP)
        .map(String::as_str)
        .collect();
    match names.len().saturating_sub(said.len()) {
        0 => said.join(", "),
        more => msg::print_team_more(lang, more, said.join(", ")),
    }
}

/// What one person does.
type Slip<'a> = (PersonId, &'a str, Vec<(&'a Duty, &'a Shift)>);

/// A section a person, the shifts of each in the order of time.
fn slips(lang: Lang, event: &Event, duties: &[Duty], only: Option<PersonId>) -> Vec<Entry> {
    let mut slips: Vec<Slip<'_>> = Vec::new();
    for duty in duties {
        for shift in &duty.shifts {
            for one in shift.assigned.iter().filter(|one| one.state.is_on()) {
                if only.is_some_and(|only| only != one.person_id) {
                    continue;
                }
                match slips.iter_mut().find(|slip| slip.0 == one.person_id) {
                    Some(slip) => slip.2.push((duty, shift)),
                    None => slips.push((one.person_id, one.name.as_str(), vec![(duty, shift)])),
                }
            }
        }
    }
    slips.sort_by(|a, b| crate::collation::compare(lang, a.1, b.1).then_with(|| a.0.cmp(&b.0)));
    let mut entries = Vec::new();
    for (person, name, mut shifts) in slips {
        entries.push(Entry::Section(name.to_owned()));
        shifts.sort_by_key(|(_, shift)| (shift.starts.is_none(), shift.starts, shift.id));
        for (duty, shift) in shifts {
            let others = shift.assigned.iter().filter(|one| one.person_id != person);
            let detail = [duty.title.as_str(), duty.note.as_str()];
            let detail = detail.into_iter().filter(|part| !part.is_empty());
            entries.push(Entry::Row(Row {
                title: when(lang, event, shift.hours()),
                detail: detail.collect::<Vec<_>>().join(" · "),
                cells: vec![beside(shift), some(lang, &people(lang, others))],
                marked: false,
            }));
        }
    }
    if entries.is_empty() {
        entries.push(Entry::Note(msg::team_nobody(lang)));
    }
    entries
}

/// A picture that is wanted: who takes it, and whether it is taken.
pub(super) fn on_shot_list(lang: Lang, event: &Event, shot: &Shot) -> Row {
    let session = (shot.session_title != shot.title).then_some(shot.session_title.as_str());
    let at = shot.starts.zip(shot.ends);
    let at = at
        .map(|hours| when(lang, event, Some(hours)))
        .unwrap_or_default();
    let detail = [
        at.as_str(),
        session.unwrap_or_default(),
        shot.sponsor_name.as_str(),
    ];
    let detail = detail.into_iter().filter(|part| !part.is_empty());
    Row {
        title: shot.title.clone(),
        detail: detail.collect::<Vec<_>>().join(" · "),
        cells: vec![
            shot.name.clone(),
            match shot.done_at {
                Some(_) => msg::print_team_is_taken(lang),
                None => String::new(),
            },
        ],
        marked: shot.must,
    }
}

/// The pictures in the order of the programme, and below them who wants none.
fn shot_list(lang: Lang, event: &Event, shots: &[Shot], no_photos: &[String]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = shots
        .iter()
        .map(|shot| Entry::Row(on_shot_list(lang, event, shot)))
        .collect();
    if entries.is_empty() {
        entries.push(Entry::Note(msg::team_shots_none(lang)));
    }
    entries.push(Entry::Section(msg::print_team_no_photos(lang)));
    match no_photos.is_empty() {
        true => entries.push(Entry::Note(msg::print_team_no_photos_none(lang))),
        false => entries.extend(no_photos.iter().map(|name| {
            Entry::Row(Row {
                title: name.clone(),
                ..Row::default()
            })
        })),
    }
    entries
}
