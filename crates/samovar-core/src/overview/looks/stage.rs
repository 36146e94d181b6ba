//! Who speaks and what it is about: what the plan still lacks.

use serde_json::json;

use crate::event::Event;
use crate::event::look::{Look, LookKind};
use crate::session::{Session, SessionKind};
use crate::speaker::{Speaker, SpeakerState};

/// Who speaks and what it is about: gaps in the plan.
pub fn looks(event: &Event, sessions: &[Session], speakers: &[Speaker]) -> Vec<Look> {
    let mut looks = Vec::new();
    if event.about.trim().is_empty() {
        looks.push(Look::new(event, LookKind::NoAbout, json!({})));
    }
    if sessions.is_empty() {
        looks.push(Look::new(event, LookKind::NoSessions, json!({})));
    }
    if !speakers
        .iter()
        .any(|speaker| speaker.state != SpeakerState::Declined)
    {
        looks.push(Look::new(event, LookKind::NoSpeakers, json!({})));
    }
    let pending: Vec<&str> = speakers
        .iter()
        .filter(|speaker| speaker.state == SpeakerState::Invited)
        .map(|speaker| speaker.name.as_str())
        .collect();
    if !pending.is_empty() {
        looks.push(Look::new(
            event,
            LookKind::SpeakersPending,
            json!({ "count": pending.len(), "names": pending.join(", ") }),
        ));
    }
    let timeless: Vec<&str> = titles(sessions.iter().filter(|session| session.starts.is_none()));
    if !timeless.is_empty() {
        looks.push(Look::new(
            event,
            LookKind::SessionWithoutTime,
            json!({ "count": timeless.len(), "names": timeless.join(", ") }),
        ));
    }
    let silent: Vec<&str> = titles(sessions.iter().filter(|session| {
        let spoken = matches!(
            session.kind,
            SessionKind::Talk | SessionKind::Workshop | SessionKind::Panel
        );
        spoken && session.speakers.is_empty()
    }));
    if !silent.is_empty() {
        looks.push(Look::new(
            event,
            LookKind::SessionWithoutSpeaker,
            json!({ "count": silent.len(), "names": silent.join(", ") }),
        ));
    }
    let declined: Vec<&str> = speakers
        .iter()
        .filter(|speaker| speaker.state == SpeakerState::Declined)
        .filter(|speaker| {
            let mut on_stage = sessions.iter().flat_map(|session| &session.speakers);
            on_stage.any(|one| one.speaker_id == speaker.id)
        })
        .map(|speaker| speaker.name.as_str())
        .collect();
    if !declined.is_empty() {
        looks.push(Look::new(
            event,
            LookKind::SpeakerDeclined,
            json!({ "count": declined.len(), "names": declined.join(", ") }),
        ));
    }
    looks
}

fn titles<'s>(sessions: impl Iterator<Item = &'s Session>) -> Vec<&'s str> {
    sessions.map(|session| session.title.as_str()).collect()
}
