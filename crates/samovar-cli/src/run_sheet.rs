//! `run-sheet`, `cue`: who does what and when.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Map, Value, json};

use crate::args::CueCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn show(session: &Session, event: &str, lane: Option<String>) -> Result<()> {
    let event = names::event(session, event)?;
    let mut request = Map::new();
    request.insert("eventId".to_owned(), json!(event));
    request.insert("lang".to_owned(), json!(session.lang));
    optional(&mut request, "lane", lane);
    let sheet = session.call("run_sheet", Value::Object(request))?;
    let rows: Vec<Value> = items(&sheet, "rows").map(stable).collect();
    let told = json!({
        "event": event,
        "title": sheet.get("title"),
        "version": sheet.get("version"),
        "late_minutes": sheet.get("lateMinutes"),
        "rows": rows,
    });
    session.print(&told, || said(session.lang, &sheet));
    Ok(())
}

pub fn cue(session: &Session, command: CueCommand) -> Result<()> {
    match command {
        CueCommand::Add {
            event,
            words,
            session: tied,
            from,
            offset,
            at,
            minutes,
            lane,
            owner,
        } => {
            let event = names::event(session, event.text())?;
            let tied = tied
                .map(|tied| names::session(session, &event, &tied))
                .transpose()?;
            let mut request = Map::new();
            request.insert("eventId".to_owned(), json!(event));
            request.insert("words".to_owned(), json!(words));
            optional(&mut request, "sessionId", tied);
            optional(&mut request, "anchor", from);
            optional(&mut request, "offsetMinutes", offset);
            optional(&mut request, "starts", at);
            optional(&mut request, "minutes", minutes);
            optional(&mut request, "lane", lane);
            optional(&mut request, "owner", owner);
            let cue = session.call("add_cue", Value::Object(request))?;
            session.print(&stable_cue(&cue), || str_of(&cue, "id").to_owned());
        }
        CueCommand::List { event } => {
            let event = names::event(session, event.text())?;
            let cues = session.call("list_cues", json!({ "eventId": event }))?;
            let all = cues.as_array().map_or(&[][..], Vec::as_slice);
            let told: Vec<Value> = all.iter().map(stable_cue).collect();
            session.print(&Value::Array(told), || said_cues(session.lang, all));
        }
    }
    Ok(())
}

/// A row under names that stay as they are.
fn stable(row: &Value) -> Value {
    json!({
        "kind": row.get("about"),
        "id": row.get("id"),
        "at": row.get("at"),
        "begins": row.get("begins"),
        "whole_day": row.get("wholeDay"),
        "minutes": row.get("minutes"),
        "what": row.get("what"),
        "who": row.get("who"),
        "where": row.get("place"),
        "lanes": row.get("lanes"),
        "session": row.get("sessionId"),
        "started_at": row.get("startedAt"),
        "done_at": row.get("doneAt"),
    })
}

fn stable_cue(cue: &Value) -> Value {
    json!({
        "id": cue.get("id"),
        "words": cue.get("words"),
        "at": cue.get("at"),
        "session": cue.get("sessionId"),
        "from": cue.get("anchor"),
        "offset": cue.get("offsetMinutes"),
        "minutes": cue.get("minutes"),
        "lane": cue.get("lane"),
        "owner": cue.get("owner"),
    })
}

fn said(lang: Lang, sheet: &Value) -> String {
    let rows: Vec<Vec<String>> = items(sheet, "rows")
        .map(|row| {
            let minutes = number_of(row, "minutes");
            let lanes: Vec<String> = items(row, "lanes").map(|one| lane(lang, one)).collect();
            let who: Vec<&str> = items(row, "who").filter_map(Value::as_str).collect();
            vec![
                time(lang, row),
                match minutes {
                    0 => String::new(),
                    _ => msg::run_sheet_length(lang, minutes),
                },
                str_of(row, "what").to_owned(),
                who.join(", "),
                str_of(row, "place").to_owned(),
                lanes.join(", "),
                match str_of(row, "doneAt") {
                    "" => String::new(),
                    _ => msg::run_sheet_is_done(lang),
                },
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::run_sheet_none(lang);
    }
    let version = msg::run_sheet_version(lang, str_of(sheet, "version"));
    format!("{version}\n{}", output::table(&rows))
}

fn time(lang: Lang, row: &Value) -> String {
    let at = str_of(row, "at").replace('T', " ");
    if at.is_empty() {
        return msg::run_sheet_no_time(lang);
    }
    match row.get("wholeDay").and_then(Value::as_bool) {
        Some(true) => at.chars().take(10).collect(),
        _ => at,
    }
}

fn lane(lang: Lang, word: &Value) -> String {
    let word = word.as_str().unwrap_or_default();
    text(lang, &format!("cue-lane-{word}"), &[]).unwrap_or_else(|| word.to_owned())
}

fn said_cues(lang: Lang, cues: &[Value]) -> String {
    if cues.is_empty() {
        return msg::cue_none(lang);
    }
    let rows: Vec<Vec<String>> = cues
        .iter()
        .map(|cue| {
            vec![
                time(lang, cue),
                str_of(cue, "words").to_owned(),
                lane(lang, cue.get("lane").unwrap_or(&Value::Null)),
                str_of(cue, "owner").to_owned(),
                str_of(cue, "sessionTitle").to_owned(),
            ]
        })
        .collect();
    output::table(&rows)
}
