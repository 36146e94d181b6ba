//! What stands beside a speaker of one event is kept for the events to come.

use super::give::say;
use super::store::{list, load};
use super::{AddTalk, KeepTalk, ListTalks, Talk, TalkText, edit};
use crate::db::named_suppliers::key;
use crate::error::{Code, Error, Result};
use crate::planner::Writer;
use crate::session::store as sessions;
use crate::settings::store::language;
use crate::speaker::store as speakers;

/// Sessions of the speaker with that title become givings of the talk.
pub fn keep(writer: &Writer<'_>, request: KeepTalk) -> Result<Talk> {
    let speaker = speakers::load(writer, request.speaker_id)?;
    if speaker.talk_title.is_empty() {
        return Err(Error::field("talkTitle", Code::Required));
    }
    let wanted = key(&speaker.talk_title);
    let theirs = ListTalks {
        person_id: Some(speaker.person_id),
        ..ListTalks::default()
    };
    let known = list(writer, theirs)?
        .rows
        .into_iter()
        .find(|talk| talk.texts.iter().any(|text| key(&text.title) == wanted));
    let talk = match known {
        Some(talk) => talk,
        None => edit::add(
            writer,
            AddTalk {
                texts: vec![TalkText {
                    language: language(writer.conn)?.code().to_owned(),
                    title: speaker.talk_title.clone(),
                    about: speaker.talk_abstract.clone(),
                }],
                person_ids: Some(vec![speaker.person_id]),
                minutes: None,
                materials: None,
                notes: None,
            },
        )?,
    };
    for session in sessions::of_event(writer, speaker.event_id)? {
        let speaks = session
            .speakers
            .iter()
            .any(|one| one.speaker_id == speaker.id);
        if speaks && session.talk_id.is_none() && key(&session.title) == wanted {
            say(writer, session.id, Some(talk.id))?;
        }
    }
    writer.about(speaker.event_id);
    writer.fact("title", talk.title);
    load(writer, talk.id)
}
