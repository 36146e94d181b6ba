//! A programme as schedule XML. What has no time has no place in it.

use crate::markup::Markup;
use crate::model::{Programme, Session};
use crate::write_names::{NAME, acronym, days, length, moment, slug, span, zone};

/// The file, each session with its id, which is its `key`.
#[must_use]
pub fn to_xml(programme: &Programme) -> String {
    let mut file = Markup::new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    file.open("schedule", &[]);
    file.leaf("generator", &[("name", NAME)], "");
    file.leaf("version", &[], &programme.version);
    conference(&mut file, programme);
    for (index, (date, rooms)) in days(programme).iter().enumerate() {
        let all = || rooms.values().flatten().map(|(_, session)| *session);
        let starts = all()
            .filter_map(|one| Some(moment(one.starts?, one.offset)))
            .min();
        let ends = all().filter_map(end).max();
        file.open(
            "day",
            &[
                ("index", &(index + 1).to_string()),
                ("date", &date.to_string()),
                ("start", &starts.unwrap_or_default()),
                ("end", &ends.unwrap_or_default()),
            ],
        );
        for (room, sessions) in rooms {
            let name = programme
                .rooms
                .get(*room)
                .map_or("", |room| room.name.as_str());
            file.open("room", &[("name", name)]);
            for (number, session) in sessions {
                event(&mut file, programme, *number, session);
            }
            file.close();
        }
        file.close();
    }
    file.finish()
}

fn end(session: &Session) -> Option<String> {
    let minutes = i64::from(session.minutes.unwrap_or_default());
    let at = session
        .starts?
        .checked_add_signed(chrono::TimeDelta::minutes(minutes))?;
    Some(moment(at, session.offset))
}

fn conference(file: &mut Markup, programme: &Programme) {
    let (first, last) = span(programme);
    file.open("conference", &[]);
    file.leaf("title", &[], &programme.title);
    file.leaf("acronym", &[], &acronym(programme));
    file.leaf("start", &[], &first.to_string());
    file.leaf("end", &[], &last.to_string());
    file.leaf("days", &[], &programme.days.len().to_string());
    file.leaf("timeslot_duration", &[], "00:05");
    if let Some(zone) = zone(programme) {
        file.leaf("time_zone_name", &[], zone);
    }
    for track in &programme.tracks {
        let colour = track.colour.as_deref().unwrap_or_default();
        file.leaf("track", &[("name", &track.name), ("color", colour)], "");
    }
    file.close();
}

fn event(file: &mut Markup, programme: &Programme, number: usize, session: &Session) {
    let Some(starts) = session.starts else { return };
    let id = number.to_string();
    file.open("event", &[("guid", &session.key), ("id", &id)]);
    file.leaf("date", &[], &moment(starts, session.offset));
    file.leaf("start", &[], &starts.format("%H:%M").to_string());
    file.leaf("duration", &[], &length(session));
    file.leaf("room", &[], &session.room);
    file.leaf("slug", &[], &slug(number, session));
    file.leaf("title", &[], &session.title);
    file.leaf("subtitle", &[], "");
    file.leaf("track", &[], &session.track);
    file.leaf("type", &[], &session.kind);
    file.leaf("language", &[], &session.language);
    file.leaf("abstract", &[], &session.about);
    file.leaf("description", &[], "");
    file.open("persons", &[]);
    for place in &session.speakers {
        if let Some(speaker) = programme.speakers.get(*place) {
            let id = (place + 1).to_string();
            file.leaf(
                "person",
                &[("id", &id), ("guid", &speaker.key)],
                &speaker.name,
            );
        }
    }
    file.close();
    file.open("links", &[]);
    for link in &session.links {
        file.leaf("link", &[("href", &link.url)], &link.title);
    }
    file.close();
    file.close();
}
