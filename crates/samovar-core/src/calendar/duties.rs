//! Each one's shifts for their own calendar: a file a person, with what they no longer do called
//! off. What was handed is kept, so that the next file is newer than the last.

use samovar_i18n::{Lang, msg};
use samovar_ical::{AgendaItem, Fold, ItemKind, LocalTime, ShiftEntry, Uid};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::event as calendar;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::{EventId, PersonId};
use crate::job::Job;
use crate::outgoing::{self, FileKind, Target, private};
use crate::person::language::written_in;
use crate::person::store as people;
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::team::notices::{self, Line};
use crate::time;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportDuties {
    pub event_id: EventId,
    /// Left out: everybody.
    pub person_id: Option<PersonId>,
    /// Only those for whom something is new.
    pub only_new: Option<bool>,
    /// A folder.
    pub path: Option<String>,
    /// For people whose language is not known.
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DutiesExported {
    /// The folder.
    pub path: String,
    pub files: u32,
    /// Whose file says something that they were not handed before.
    pub new: Vec<String>,
    /// So many shifts are called off in them.
    pub called_off: u32,
}

pub fn export(
    planner: &Planner,
    request: ExportDuties,
    job: &Job,
) -> Result<Written<DutiesExported>> {
    let (event, lang, entry, mut slips, only) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let event = events::load(reader, request.event_id)?;
        let entry = calendar::of(reader, &event)?;
        let slips = notices::plan(reader, &event)?;
        let only = request
            .person_id
            .map(|id| people::resolve(reader.conn, id))
            .transpose()?;
        Ok((event, lang, entry, slips, only))
    })?;
    let only_new = request.only_new == Some(true);
    slips.retain(|slip| only.is_none_or(|id| id == slip.person_id) && (!only_new || slip.is_new()));
    if slips.is_empty() {
        return Err(Error::new(Code::NoShifts).with("title", event.title));
    }
    let ours = crate::event::exports::folder(planner, &event).join(msg::team_file_folder(lang));
    let folder = outgoing::folder_for(planner, request.path, ours)?;
    private::folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let zone = time::zone(&event.zone)?;
    let mut done = DutiesExported {
        path: folder.display().to_string(),
        files: 0,
        new: Vec::new(),
        called_off: 0,
    };
    for (number, slip) in slips.iter().enumerate() {
        job.step(number, slips.len())?;
        let entries = slip
            .lines
            .iter()
            .map(|line| shift_entry(line, zone))
            .collect::<Result<Vec<_>>>()?;
        let language = written_in(&slip.language, lang).0;
        let calendar = samovar_ical::shifts(&entry, &entries, language, planner.now())?;
        let name = samovar_ical::file_name(&slip.name, &slip.person_id.to_string());
        Target::check(planner.held(), &folder.join(name), FileKind::Calendar)?
            .write(|mut out| calendar.write(&mut out))?;
        done.files += 1;
        if slip.is_new() {
            done.new.push(slip.name.clone());
        }
        let off = slip.lines.iter().filter(|line| line.cancelled).count();
        done.called_off += u32::try_from(off).unwrap_or(0);
    }
    if done.new.is_empty() {
        return Ok(Written::unchanged(done));
    }
    planner.write_kept("export_duties", |writer| {
        notices::record(writer, event.id, &slips)?;
        writer.about(event.id);
        writer.fact("count", done.new.len());
        Ok(done)
    })
}

fn shift_entry(line: &Line, zone: samovar_zone::Zone) -> Result<ShiftEntry> {
    let shown = &line.shown;
    // An hour that clocks skip is a look, not a reason to refuse the whole file.
    let starts = time::instant_or_after(shown.starts, zone, time::Fold::Earlier);
    Ok(ShiftEntry {
        item: AgendaItem {
            uid: Uid::parse(&line.uid)?,
            sequence: line.sequence,
            title: shown.title.clone(),
            about: shown.note.clone(),
            starts: LocalTime {
                at: time::wall_at(starts, zone).0,
                fold: Fold::Earlier,
            },
            minutes: shown.minutes,
            room: shown.room.clone(),
            speakers: Vec::new(),
            kind: ItemKind::Other,
        },
        cancelled: line.cancelled,
    })
}
