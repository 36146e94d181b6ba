//! What a programme says beyond its event: talks with their links, and the people who give
//! them. The library gains by it and loses nothing: what stands there stays, and what the
//! file says otherwise is told.

use std::collections::{HashMap, HashSet};

use samovar_import::clean;
use samovar_schedule::{Link, Programme, Reason};

use super::ImportProgramme;
use super::file::Opened;
use super::gains::{Described, TalkFor};
use super::plan::Plan;
use super::speakers::Who;
use crate::db::text::fold;
use crate::error::Result;
use crate::ids::{PersonId, SpeakerId, TalkId};
use crate::person::language;
use crate::planner::Reader;
use crate::profile::store as profiles;
use crate::session::SessionKind;
use crate::speaker::Speaker;
use crate::speaker::store::of_event as speakers_of;
use crate::talk::{ListTalks, Talk, store as talks};

/// The plan with what the library gains by it.
pub fn plan(reader: &Reader<'_>, opened: &Opened, request: &ImportProgramme) -> Result<Plan> {
    let mut plan = Plan::make(reader, opened, request)?;
    let speakers = speakers_of(reader, plan.event.id)?;
    talks(reader, &mut plan, &opened.programme, &speakers)?;
    people(reader, &mut plan, &opened.programme, &speakers)?;
    Ok(plan)
}

/// A line of the materials of a talk, or of the links of a person.
fn line(link: &Link) -> String {
    let title = clean::line(&link.title);
    if title.is_empty() {
        link.url.clone()
    } else {
        format!("{title}: {}", link.url)
    }
}

/// Links whose addresses stand nowhere in the text.
fn missing(links: &[Link], text: &str) -> Vec<String> {
    let known: HashSet<&str> = text.split_whitespace().collect();
    let new = links
        .iter()
        .filter(|link| !known.contains(link.url.as_str()));
    new.map(line).collect()
}

/// Where somebody has something to say. A break is no talk.
fn is_talk(kind: SessionKind) -> bool {
    matches!(
        kind,
        SessionKind::Talk | SessionKind::Workshop | SessionKind::Panel | SessionKind::Lightning
    )
}

/// Who somebody of the plan is, where they are known already.
fn person_of(who: Who, staged: &HashMap<SpeakerId, PersonId>) -> Option<PersonId> {
    match who {
        Who::Speaker(id) => staged.get(&id).copied(),
        Who::Person(id) => Some(id),
        Who::New => None,
    }
}

fn talks(
    reader: &Reader<'_>,
    plan: &mut Plan,
    programme: &Programme,
    speakers: &[Speaker],
) -> Result<()> {
    let staged = people_of(speakers);
    let library = talks::list(reader, ListTalks::default())?.rows;
    let by_id: HashMap<TalkId, &Talk> = library.iter().map(|talk| (talk.id, talk)).collect();
    let mut by_title: HashMap<String, Vec<&Talk>> = HashMap::new();
    for talk in &library {
        for text in &talk.texts {
            by_title.entry(fold(&text.title)).or_default().push(talk);
        }
    }
    let said: HashMap<_, _> = crate::session::store::of_event(reader, plan.event.id)?
        .into_iter()
        .filter_map(|session| Some((session.id, session.talk_id?)))
        .collect();
    let of_file: HashMap<&str, &samovar_schedule::Session> = programme
        .sessions
        .iter()
        .map(|session| (session.key.as_str(), session))
        .collect();
    for item in &mut plan.items {
        let Some(session) = of_file.get(item.key.as_str()) else {
            continue;
        };
        if !is_talk(item.kind) || item.speakers.is_empty() {
            continue;
        }
        let people: Vec<PersonId> = item
            .speakers
            .iter()
            .filter_map(|place| person_of(plan.speakers.get(*place)?.who, &staged))
            .collect();
        let given = item
            .known
            .and_then(|id| said.get(&id))
            .and_then(|id| by_id.get(id).copied());
        // One of theirs that is called so is that talk.
        let theirs = || {
            let called = by_title.get(&fold(&item.file.title))?.iter();
            let mut of_them = called.filter(|talk| {
                let mut gives = talk.people.iter();
                gives.any(|one| people.contains(&one.person_id))
            });
            of_them.next().copied()
        };
        let known = given.or_else(theirs);
        let lines = missing(&session.links, known.map_or("", |talk| &talk.materials));
        let is_to_be_said = given.is_none();
        // A session that is here and gives no talk was typed, or its talk was taken away.
        if item.known.is_some() && is_to_be_said {
            if !lines.is_empty() {
                plan.told.add("links", Reason::NoPlace);
            }
            continue;
        }
        if !is_to_be_said && lines.is_empty() {
            continue;
        }
        let mut places = item.speakers.clone();
        places.sort_unstable();
        item.talk = Some(TalkFor {
            known: known.map(|talk| talk.id),
            is_to_be_said,
            language: language::said(&session.language).unwrap_or_default(),
            lines,
            group: (fold(&item.file.title), places),
        });
    }
    Ok(())
}

fn people(
    reader: &Reader<'_>,
    plan: &mut Plan,
    programme: &Programme,
    speakers: &[Speaker],
) -> Result<()> {
    let staged = people_of(speakers);
    let needed = plan.needed();
    for (place, of_file) in programme.speakers.iter().enumerate() {
        let Some(planned) = plan.speakers.get(place) else {
            continue;
        };
        let biography = clean::block(&of_file.biography);
        if biography.is_empty() && of_file.links.is_empty() {
            continue;
        }
        let person = person_of(planned.who, &staged);
        let is_needed = needed.get(place).copied().unwrap_or(false);
        let is_on_stage = matches!(planned.who, Who::Speaker(_));
        if !is_needed && !is_on_stage {
            continue;
        }
        let profile = person
            .map(|person| profiles::load(reader.conn, person))
            .transpose()?;
        let own = profile
            .as_ref()
            .map(|profile| profile.biographies.as_slice())
            .unwrap_or_default();
        let is_new = own.is_empty();
        if !is_new && !biography.is_empty() && own.iter().all(|one| one.words != biography) {
            plan.told.add(&planned.name, Reason::OwnWords);
        }
        let links = profile.as_ref().map_or("", |profile| &profile.links);
        let described = Described {
            place,
            biography: if is_new { biography } else { String::new() },
            lines: missing(&of_file.links, links),
        };
        if !described.biography.is_empty() || !described.lines.is_empty() {
            plan.described.push(described);
        }
    }
    Ok(())
}

fn people_of(speakers: &[Speaker]) -> HashMap<SpeakerId, PersonId> {
    speakers.iter().map(|one| (one.id, one.person_id)).collect()
}
