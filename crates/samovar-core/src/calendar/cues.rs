//! The cues of each who has some, for their own calendars: a file a name. A cue is known
//! again by its id, and told anew when it, its session or its event has moved.

use std::collections::BTreeMap;

use samovar_i18n::msg;
use samovar_ical::{AgendaItem, ItemKind, LocalTime, Uid};

use super::{ExportCueCalendars, ExportDone, event as calendar};
use crate::cue::{Cue, store as cues};
use crate::db::text::fold;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::CueId;
use crate::job::Job;
use crate::outgoing::{self, FileKind, Target, private};
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::time::{self, Fold};

/// What one name has to do.
struct Owner {
    /// As it was written first.
    name: String,
    first: CueId,
    items: Vec<AgendaItem>,
}

pub fn export(
    planner: &Planner,
    request: ExportCueCalendars,
    job: &Job,
) -> Result<Written<ExportDone>> {
    let (event, lang, entry, owners) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let event = events::load(reader, request.event_id)?;
        let entry = calendar::of(reader, &event)?;
        let owners = owners(reader, &event)?;
        Ok((event, lang, entry, owners))
    })?;
    if owners.is_empty() {
        return Err(Error::new(Code::NoOwners).with("title", event.title));
    }
    let ours = crate::event::exports::folder(planner, &event).join(msg::calendar_file_cues(lang));
    let folder = outgoing::folder_for(planner, request.path, ours)?;
    private::folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let mut done = ExportDone {
        path: folder.display().to_string(),
        files: 0,
    };
    for (number, (key, owner)) in owners.iter().enumerate() {
        job.step(number, owners.len())?;
        // Known by the name itself: whichever cue comes first today, it is the same file.
        let name = samovar_ical::file_name(&owner.name, &format!("{}-{key}", event.id));
        let calendar =
            samovar_ical::speaker_agenda(&entry, None, &owner.items, lang, planner.now())?;
        Target::check(planner.held(), &folder.join(name), FileKind::Calendar)?
            .write(|mut out| calendar.write(&mut out))?;
        done.files += 1;
    }
    Ok(Written::unchanged(done))
}

/// In the order of their names; a name is the same however it is written large or small.
fn owners(reader: &Reader<'_>, event: &Event) -> Result<BTreeMap<String, Owner>> {
    let mut found: BTreeMap<String, Owner> = BTreeMap::new();
    for cue in cues::of_event(reader, event.id)? {
        if cue.owner.is_empty() {
            continue;
        }
        let Some(item) = item(reader, event, &cue)? else {
            continue;
        };
        let owner = found.entry(fold(&cue.owner)).or_insert_with(|| Owner {
            name: cue.owner.clone(),
            first: cue.id,
            items: Vec::new(),
        });
        if cue.id < owner.first {
            owner.first = cue.id;
            owner.name.clone_from(&cue.owner);
        }
        owner.items.push(item);
    }
    Ok(found)
}

/// None while its session has no time.
fn item(reader: &Reader<'_>, event: &Event, cue: &Cue) -> Result<Option<AgendaItem>> {
    let Some(at) = cue.at else { return Ok(None) };
    let zone = time::zone(&event.zone)?;
    // In an hour that the clocks skip it is the next one that there is.
    let starts = time::wall_at(time::instant_or_after(at, zone, Fold::Earlier), zone);
    Ok(Some(AgendaItem {
        uid: Uid::parse(&format!("cue-{}", cue.id))?,
        sequence: cues::sequence(reader, cue.id)?,
        title: cue.words.clone(),
        about: cue.session_title.clone(),
        starts: LocalTime {
            at: starts.0,
            fold: samovar_ical::Fold::Earlier,
        },
        minutes: cue.minutes,
        room: cue.room_name.clone(),
        speakers: Vec::new(),
        kind: ItemKind::Other,
    }))
}
