//! What each speaker takes part in, and when to be there, for their own
//! calendars.

use samovar_i18n::{Lang, msg};
use samovar_ical::{AgendaItem, Call, Uid};

use super::{ExportSpeakerAgendas, SpeakerAgendasDone, event as calendar};
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::SpeakerId;
use crate::job::Job;
use crate::outgoing::{self, FileKind, Target, private};
use crate::person::language::written_in;
use crate::person::store as people;
use crate::planner::{Planner, Reader, Written};
use crate::session::store as sessions;
use crate::settings::store as settings;
use crate::speaker::{Speaker, SpeakerState, USUAL_CALL_MINUTES, store as speakers};

/// One file for each speaker who has a time in the programme; the others are
/// named.
pub fn export(
    planner: &Planner,
    request: ExportSpeakerAgendas,
    job: &Job,
) -> Result<Written<SpeakerAgendasDone>> {
    let (event, lang, entry, programme, found) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let event = events::load(reader, request.event_id)?;
        let entry = calendar::of(reader, &event)?;
        let mut found = Vec::new();
        for speaker in speakers::of_event(reader, event.id)? {
            let asked = request.speaker_id.is_none_or(|id| id == speaker.id)
                && request
                    .speaker_ids
                    .as_ref()
                    .is_none_or(|ids| ids.contains(&speaker.id));
            if asked && speaker.state != SpeakerState::Declined {
                let language = language(reader, &speaker, lang)?;
                found.push((speaker, language));
            }
        }
        let programme = programme(reader, &entry.agenda, event.id)?;
        Ok((event, lang, entry, programme, found))
    })?;
    if found.is_empty() {
        return Err(Error::new(Code::NoSpeakers).with("title", event.title));
    }
    let ours =
        crate::event::exports::folder(planner, &event).join(msg::calendar_file_speakers(lang));
    let folder = outgoing::folder_for(planner, request.path, ours)?;
    private::folder(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let mut done = SpeakerAgendasDone {
        path: folder.display().to_string(),
        files: 0,
        without: Vec::new(),
    };
    for (number, (speaker, language)) in found.iter().enumerate() {
        job.step(number, found.len())?;
        let items: Vec<AgendaItem> = programme
            .iter()
            .filter(|(speaking, _)| speaking.contains(&speaker.id))
            .map(|(_, item)| item.clone())
            .collect();
        if items.is_empty() {
            done.without.push(speaker.name.clone());
            continue;
        }
        let call = Call {
            uid: Uid::parse(&format!("call-{}", speaker.id))?,
            // Whoever has it hears of it again when what they speak in is moved.
            sequence: items
                .iter()
                .fold(event.calendar_sequence, |all, item| all + item.sequence),
            minutes: speaker.call_minutes.unwrap_or(USUAL_CALL_MINUTES),
        };
        let name = samovar_ical::file_name(&speaker.name, &speaker.id.to_string());
        let calendar =
            samovar_ical::speaker_agenda(&entry, Some(&call), &items, *language, planner.now())?;
        Target::check(planner.held(), &folder.join(name), FileKind::Calendar)?
            .write(|mut out| calendar.write(&mut out))?;
        done.files += 1;
    }
    if done.files == 0 {
        return Err(Error::new(Code::NotInProgramme).with("guest", done.without.join(", ")));
    }
    Ok(Written::unchanged(done))
}

/// The items of the programme with those who speak in them.
fn programme(
    reader: &Reader<'_>,
    items: &[AgendaItem],
    event: crate::ids::EventId,
) -> Result<Vec<(Vec<SpeakerId>, AgendaItem)>> {
    // Both are the sessions that have a time, in the same order.
    let timed = sessions::of_event(reader, event)?
        .into_iter()
        .filter(|session| session.starts.is_some());
    Ok(timed
        .zip(items)
        .map(|(session, item)| {
            let speaking = session.speakers.iter().map(|one| one.speaker_id).collect();
            (speaking, item.clone())
        })
        .collect())
}

fn language(reader: &Reader<'_>, speaker: &Speaker, usual: Lang) -> Result<Lang> {
    let person = people::load(reader.conn, speaker.person_id)?;
    Ok(written_in(&person.language, usual).0)
}
