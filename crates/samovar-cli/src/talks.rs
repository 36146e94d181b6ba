//! `talk` and `speaker`: what is given over events, and by whom.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::{SpeakerCommand, TalkCommand};
use crate::events::optional;
use crate::names;
use crate::output::{self, items, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: TalkCommand) -> Result<()> {
    match command {
        TalkCommand::Add {
            title,
            about,
            language,
            by,
            minutes,
            materials,
        } => {
            let people = by
                .iter()
                .map(|name| names::person_or_new(session, name))
                .collect::<Result<Vec<String>>>()?;
            let words = json!({
                "title": title,
                "about": about.unwrap_or_default(),
                "language": language.unwrap_or_default(),
            });
            let mut request = Map::new();
            request.insert("texts".to_owned(), json!([words]));
            request.insert("personIds".to_owned(), json!(people));
            optional(&mut request, "minutes", minutes);
            optional(&mut request, "materials", materials);
            let talk = session.call("add_talk", Value::Object(request))?;
            session.print(&stable(&talk), || str_of(&talk, "id").to_owned());
        }
        TalkCommand::List { query } => {
            let page = session.call("list_talks", json!({ "query": query }))?;
            let told: Vec<Value> = items(&page, "rows").map(stable).collect();
            session.print(&Value::Array(told), || said(session.lang, &page));
        }
        TalkCommand::Give { event, talk } => {
            let event = names::event(session, event.text())?;
            let talk = names::talk(session, &talk)?;
            let given = session.call("give_talk", json!({ "talkId": talk, "eventId": event }))?;
            let told = json!({
                "session_id": given.get("id"),
                "title": given.get("title"),
                "talk_id": given.get("talkId"),
            });
            session.print(&told, || str_of(&given, "id").to_owned());
        }
    }
    Ok(())
}

pub fn speaker(session: &Session, command: SpeakerCommand) -> Result<()> {
    match command {
        SpeakerCommand::List { event } => {
            let event = names::event(session, event.text())?;
            let speakers = session.call("list_speakers", json!({ "eventId": event }))?;
            let all = speakers.as_array().map_or(&[][..], Vec::as_slice);
            let told: Vec<Value> = all.iter().map(stable_speaker).collect();
            session.print(&Value::Array(told), || speakers_said(session.lang, all));
        }
        SpeakerCommand::Show { event, name } => {
            let event = names::event(session, event.text())?;
            let id = names::speaker(session, &event, &name)?;
            let speakers = session.call("list_speakers", json!({ "eventId": event }))?;
            let one = speakers
                .as_array()
                .into_iter()
                .flatten()
                .find(|one| str_of(one, "id") == id)
                .cloned()
                .unwrap_or_default();
            let profile = session.call(
                "get_profile",
                json!({ "personId": str_of(&one, "personId") }),
            )?;
            let mut told = stable_speaker(&one);
            if let Some(fields) = told.as_object_mut() {
                for name in ["biographies", "links"] {
                    let value = profile.get(name).cloned().unwrap_or_default();
                    fields.insert(name.to_owned(), value);
                }
            }
            session.print(&told, || shown(session.lang, &one, &profile));
        }
    }
    Ok(())
}

/// A talk under names that stay as they are.
fn stable(talk: &Value) -> Value {
    let people: Vec<Value> = items(talk, "people")
        .map(|one| json!({ "person_id": one.get("personId"), "name": one.get("name") }))
        .collect();
    let given: Vec<Value> = items(talk, "given")
        .map(|one| {
            json!({
                "session_id": one.get("sessionId"),
                "title": one.get("title"),
                "starts": one.get("starts"),
                "event_id": one.get("eventId"),
                "event": one.get("eventTitle"),
                "event_starts": one.get("eventStarts"),
            })
        })
        .collect();
    json!({
        "id": talk.get("id"),
        "title": talk.get("title"),
        "texts": talk.get("texts"),
        "people": people,
        "minutes": talk.get("minutes"),
        "materials": talk.get("materials"),
        "given": given,
    })
}

fn stable_speaker(one: &Value) -> Value {
    let sessions: Vec<Value> = items(one, "sessions")
        .map(|session| {
            json!({ "session_id": session.get("sessionId"), "title": session.get("title") })
        })
        .collect();
    json!({
        "id": one.get("id"),
        "person_id": one.get("personId"),
        "name": one.get("name"),
        "company": one.get("company"),
        "email": one.get("email"),
        "state": one.get("state"),
        "needs": one.get("needs"),
        "arrives": one.get("arrives"),
        "leaves": one.get("leaves"),
        "travel": one.get("travel"),
        "do_not_record": one.get("doNotRecord"),
        "recording_asked": one.get("recordingAsked"),
        "sessions": sessions,
        "missing": one.get("missing"),
        "days_left": one.get("daysLeft"),
    })
}

fn said(lang: Lang, page: &Value) -> String {
    let rows: Vec<Vec<String>> = items(page, "rows")
        .map(|talk| {
            let people: Vec<&str> = items(talk, "people")
                .map(|one| str_of(one, "name"))
                .collect();
            let given: Vec<String> = items(talk, "given")
                .map(|one| {
                    let starts = str_of(one, "eventStarts");
                    let day = starts.split_once('T').map_or(starts, |(day, _)| day);
                    format!("{} {day}", str_of(one, "eventTitle"))
                })
                .collect();
            vec![
                str_of(talk, "id").to_owned(),
                str_of(talk, "title").to_owned(),
                people.join(", "),
                match given.is_empty() {
                    true => msg::talk_given_never(lang),
                    false => given.join(", "),
                },
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::talk_empty_title(lang);
    }
    output::table(&rows)
}

fn speakers_said(lang: Lang, speakers: &[Value]) -> String {
    if speakers.is_empty() {
        return msg::speaker_none(lang);
    }
    let rows: Vec<Vec<String>> = speakers
        .iter()
        .map(|one| {
            vec![
                str_of(one, "name").to_owned(),
                state(lang, one),
                missing(lang, one),
            ]
        })
        .collect();
    output::table(&rows)
}

fn shown(lang: Lang, one: &Value, profile: &Value) -> String {
    let named = |label: String, value: &str| match value {
        "" => None,
        value => Some(format!("{label}: {value}")),
    };
    let sessions: Vec<&str> = items(one, "sessions")
        .map(|session| str_of(session, "title"))
        .collect();
    let mut lines = vec![
        format!("{}, {}", str_of(one, "name"), state(lang, one)),
        missing(lang, one),
    ];
    lines.extend(named(msg::speaker_sessions(lang), &sessions.join(", ")));
    lines.extend(named(msg::speaker_needs(lang), str_of(one, "needs")));
    lines.extend(named(msg::speaker_travel(lang), str_of(one, "travel")));
    lines.extend(named(msg::profile_links(lang), str_of(profile, "links")));
    lines.extend(items(profile, "biographies").map(|said| {
        let language = str_of(said, "language");
        format!(
            "{} {language}: {}",
            msg::profile_biography(lang),
            str_of(said, "words")
        )
    }));
    lines.join("\n")
}

fn state(lang: Lang, one: &Value) -> String {
    let state = str_of(one, "state");
    text(lang, &format!("speaker-state-{state}"), &[]).unwrap_or_else(|| state.to_owned())
}

fn missing(lang: Lang, one: &Value) -> String {
    let gaps: Vec<String> = items(one, "missing")
        .filter_map(Value::as_str)
        .map(|gap| text(lang, &format!("speaker-gap-{gap}"), &[]).unwrap_or_else(|| gap.to_owned()))
        .collect();
    match gaps.is_empty() {
        true => msg::speaker_missing_nothing(lang),
        false => msg::speaker_missing_of(lang, gaps.join(", ")),
    }
}
