//! `programme`: what takes place when and where, pushing it, and publishing it.

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::ProgrammeCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, say, str_of};
use crate::programme_file;
use crate::published;
use crate::session::Session;

pub fn run(session: &Session, command: ProgrammeCommand) -> Result<()> {
    match command {
        ProgrammeCommand::Show { event } => show(session, event.text()),
        ProgrammeCommand::File(command) => programme_file::run(session, command),
        ProgrammeCommand::Push {
            event,
            session: item,
            minutes,
            room: _,
            all,
            as_far_as_needed,
            longer,
            dry_run,
        } => {
            let event = names::event(session, event.text())?;
            let request = json!({
                "sessionId": names::session(session, &event, &item)?,
                "minutes": minutes,
                "where": if all { "all" } else { "room" },
                "how": if as_far_as_needed { "as-far-as-needed" } else { "by-as-much" },
                "longer": longer,
            });
            let command = if dry_run {
                "preview_push"
            } else {
                "push_programme"
            };
            let pushed = session.call(command, request)?;
            session.print(&stable_push(&pushed), || push_text(session.lang, &pushed));
            Ok(())
        }
        ProgrammeCommand::Edit { .. } => edit(session, command),
        ProgrammeCommand::Tracks { event, add, colour } => {
            let event = names::event(session, event.text())?;
            if let Some(name) = add {
                let request = json!({ "eventId": event, "name": name, "colour": colour });
                session.call("add_track", request)?;
            }
            let tracks = session.call("list_tracks", json!({ "eventId": event }))?;
            session.print(&tracks, || tracks_text(session.lang, &tracks));
            Ok(())
        }
        ProgrammeCommand::Hours {
            event,
            speaker,
            room,
            spans,
        } => hours(session, event.text(), (speaker, room), &spans),
        ProgrammeCommand::Publish { event, calendars } => {
            published::publish(session, event.text(), calendars)
        }
        ProgrammeCommand::Diff { event } => published::diff(session, event.text()),
    }
}

fn show(session: &Session, event: &str) -> Result<()> {
    let event = names::event(session, event)?;
    let request = json!({ "eventId": event });
    let sessions = session.call("list_sessions", request.clone())?;
    let looks = session.call("list_programme_looks", request.clone())?;
    let diff = session.call("diff_programme", request)?;
    let all = sessions.as_array().map_or(&[][..], Vec::as_slice);
    let found = looks.as_array().map_or(&[][..], Vec::as_slice);
    let stable = json!({
        "version": diff.get("number"),
        "sessions": all.iter().map(stable_session).collect::<Vec<Value>>(),
        "looks": found.iter().map(stable_look).collect::<Vec<Value>>(),
    });
    session.print(&stable, || {
        let rows: Vec<Vec<String>> = all.iter().map(|one| row(session.lang, one)).collect();
        let mut lines = vec![output::table(&rows)];
        lines.extend(
            found
                .iter()
                .filter_map(|look| look_text(session.lang, look)),
        );
        lines.join("\n")
    });
    Ok(())
}

fn row(lang: Lang, one: &Value) -> Vec<String> {
    let kind = str_of(one, "kind");
    let speakers: Vec<&str> = items(one, "speakers")
        .map(|one| str_of(one, "name"))
        .collect();
    vec![
        times(str_of(one, "starts"), str_of(one, "ends")),
        str_of(one, "title").to_owned(),
        text(lang, &format!("session-kind-{kind}"), &[]).unwrap_or_default(),
        str_of(one, "roomName").to_owned(),
        str_of(one, "trackName").to_owned(),
        speakers.join(", "),
    ]
}

/// "2026-12-18 19:00–19:40".
pub fn times(starts: &str, ends: &str) -> String {
    let hour = ends.split('T').nth(1).unwrap_or_default();
    match starts {
        "" => String::new(),
        _ => format!("{}–{hour}", starts.replace('T', " ")),
    }
}

fn look_text(lang: Lang, look: &Value) -> Option<String> {
    let facts = look.get("facts").and_then(Value::as_object)?;
    let key = format!("look-{}", str_of(look, "kind"));
    say(
        lang,
        &key,
        facts.iter().map(|(name, fact)| (name.as_str(), fact)),
    )
}

fn stable_session(one: &Value) -> Value {
    let speakers: Vec<&str> = items(one, "speakers")
        .map(|one| str_of(one, "name"))
        .collect();
    json!({
        "id": one["id"],
        "title": one["title"],
        "kind": one["kind"],
        "starts": one["starts"],
        "ends": one["ends"],
        "minutes": one["minutes"],
        "room": one["roomName"],
        "track": one["trackName"],
        "hard": one["hard"],
        "setup": one["setupMinutes"],
        "teardown": one["teardownMinutes"],
        "speakers": speakers,
        "looks": one["looks"],
    })
}

fn stable_look(look: &Value) -> Value {
    let parties = &look["parties"];
    json!({
        "kind": look["kind"],
        "weight": look["weight"],
        "session_ids": parties["sessionIds"],
        "speaker_ids": parties["speakerIds"],
        "room_id": parties["roomId"],
        "sitting_id": parties["sittingId"],
        "facts": look["facts"],
    })
}

fn stable_push(pushed: &Value) -> Value {
    let moved: Vec<Value> = items(pushed, "moved")
        .map(|one| {
            json!({
                "id": one["sessionId"],
                "title": one["title"],
                "room": one["roomName"],
                "old_starts": one["oldStarts"],
                "old_ends": one["oldEnds"],
                "starts": one["starts"],
                "ends": one["ends"],
            })
        })
        .collect();
    let overlaps: Vec<Value> = items(pushed, "overlaps")
        .map(|one| {
            json!({
                "id": one["sessionId"],
                "title": one["title"],
                "other_id": one["otherId"],
                "other_title": one["otherTitle"],
                "minutes": one["minutes"],
            })
        })
        .collect();
    json!({ "moved": moved, "overlaps": overlaps })
}

fn push_text(lang: Lang, pushed: &Value) -> String {
    let rows: Vec<Vec<String>> = items(pushed, "moved")
        .map(|one| {
            vec![
                times(str_of(one, "oldStarts"), str_of(one, "oldEnds")),
                format!("→ {}", times(str_of(one, "starts"), str_of(one, "ends"))),
                str_of(one, "title").to_owned(),
            ]
        })
        .collect();
    let mut lines = match rows.is_empty() {
        true => vec![msg::programme_push_nothing(lang)],
        false => vec![output::table(&rows)],
    };
    lines.extend(items(pushed, "overlaps").map(|one| {
        msg::programme_push_overlap(
            lang,
            number_of(one, "minutes"),
            str_of(one, "otherTitle"),
            str_of(one, "title"),
        )
    }));
    lines.join("\n")
}

fn edit(session: &Session, command: ProgrammeCommand) -> Result<()> {
    let ProgrammeCommand::Edit {
        event,
        session: item,
        starts,
        minutes,
        room,
        track,
        hard,
        setup,
        teardown,
    } = command
    else {
        return Ok(());
    };
    let event = names::event(session, event.text())?;
    let id = names::session(session, &event, &item)?;
    let mut request = Map::new();
    request.insert("sessionId".to_owned(), json!(id));
    if let Some(starts) = starts {
        let starts = Some(starts).filter(|starts| starts != "none");
        request.insert("starts".to_owned(), json!(starts));
    }
    if let Some(room) = room {
        let room = match room.as_str() {
            "none" => None,
            name => Some(names::room(session, &event, name)?),
        };
        request.insert("roomId".to_owned(), json!(room));
    }
    if let Some(track) = track {
        let track = match track.as_str() {
            "none" => None,
            name => Some(names::track(session, &event, name)?),
        };
        request.insert("trackId".to_owned(), json!(track));
    }
    optional(&mut request, "minutes", minutes);
    optional(&mut request, "hard", hard);
    optional(&mut request, "setupMinutes", setup);
    optional(&mut request, "teardownMinutes", teardown);
    let edited = session.call("edit_session", Value::Object(request))?;
    session.print(&stable_session(&edited), || {
        output::table(&[row(session.lang, &edited)])
    });
    Ok(())
}

fn tracks_text(lang: Lang, tracks: &Value) -> String {
    let rows: Vec<Vec<String>> = tracks
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            let colour = str_of(one, "colour");
            vec![
                str_of(one, "name").to_owned(),
                text(lang, &format!("track-colour-{colour}"), &[]).unwrap_or_default(),
            ]
        })
        .collect();
    match rows.is_empty() {
        true => msg::track_none(lang),
        false => output::table(&rows),
    }
}

fn hours(
    session: &Session,
    event: &str,
    (speaker, room): (Option<String>, Option<String>),
    spans: &[String],
) -> Result<()> {
    let event = names::event(session, event)?;
    let speaker = speaker
        .map(|name| names::speaker(session, &event, &name))
        .transpose()?;
    let room = room
        .map(|name| names::room(session, &event, &name))
        .transpose()?;
    let known = if speaker.is_some() || room.is_some() || !spans.is_empty() {
        let spans = spans
            .iter()
            .map(|span| {
                let (starts, ends) = span.split_once('/').ok_or_else(|| {
                    Error::field("spans", Code::NotATime).with("value", span.as_str())
                })?;
                Ok(json!({ "starts": starts, "ends": ends }))
            })
            .collect::<Result<Vec<Value>>>()?;
        let request = json!({
            "eventId": event, "speakerId": speaker, "roomId": room, "spans": spans,
        });
        session.call("set_available", request)?
    } else {
        session.call("list_available", json!({ "eventId": event }))?
    };
    session.print(&known, || hours_text(session.lang, &known));
    Ok(())
}

fn hours_text(lang: Lang, known: &Value) -> String {
    let rows: Vec<Vec<String>> = known
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            let spans: Vec<String> = items(one, "spans")
                .map(|span| times(str_of(span, "starts"), str_of(span, "ends")))
                .collect();
            vec![str_of(one, "name").to_owned(), spans.join(", ")]
        })
        .collect();
    match rows.is_empty() {
        true => msg::available_none(lang),
        false => output::table(&rows),
    }
}
