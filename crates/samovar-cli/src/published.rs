//! `programme publish` and `programme diff`: what is published, and what has changed since.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::names;
use crate::output::{items, number_of, str_of};
use crate::programme::times;
use crate::session::Session;

pub fn diff(session: &Session, event: &str) -> Result<()> {
    let event = names::event(session, event)?;
    let diff = session.call("diff_programme", json!({ "eventId": event }))?;
    let stable = json!({
        "version": diff.get("number"),
        "published_at": diff.get("publishedAt"),
        "changes": stable_changes(&diff),
        "speakers": concerned(&diff),
    });
    session.print(&stable, || diff_text(session.lang, &diff));
    Ok(())
}

pub fn publish(session: &Session, event: &str, calendars: Option<String>) -> Result<()> {
    let event = names::event(session, event)?;
    let done = session.call("publish_programme", json!({ "eventId": event }))?;
    let version = done.get("version").unwrap_or(&Value::Null);
    let concerned = concerned(&done);
    let mut folder = Value::Null;
    if let Some(path) = calendars
        && !concerned.is_empty()
    {
        let ids: Vec<&Value> = items(&done, "speakers")
            .map(|one| &one["speakerId"])
            .collect();
        let request = json!({ "eventId": event, "speakerIds": ids, "path": path });
        let written = session.call("export_speaker_agendas", request)?;
        folder = written.get("path").cloned().unwrap_or_default();
    }
    let stable = json!({
        "version": version["number"],
        "published_at": version["publishedAt"],
        "sessions": version["sessions"],
        "changes": stable_changes(version),
        "speakers": concerned,
        "folder": folder,
    });
    session.print(&stable, || {
        let mut lines = vec![msg::programme_published(
            session.lang,
            number_of(version, "number"),
        )];
        lines.extend(items(version, "changes").map(|one| change_text(session.lang, one)));
        if !concerned.is_empty() {
            let names = concerned.join(", ");
            lines.push(msg::programme_concerned(session.lang, names));
        }
        lines.join("\n")
    });
    Ok(())
}

fn concerned(of: &Value) -> Vec<&str> {
    items(of, "speakers")
        .map(|one| str_of(one, "name"))
        .collect()
}

fn stable_changes(of: &Value) -> Vec<Value> {
    items(of, "changes")
        .map(|one| {
            json!({
                "kind": one["kind"],
                "id": one["sessionId"],
                "title": one["title"],
                "fields": one["fields"],
                "old_starts": one.pointer("/before/starts"),
                "old_ends": one.pointer("/before/ends"),
                "old_room": one.pointer("/before/roomName"),
                "starts": one.pointer("/after/starts"),
                "ends": one.pointer("/after/ends"),
                "room": one.pointer("/after/roomName"),
            })
        })
        .collect()
}

fn diff_text(lang: Lang, diff: &Value) -> String {
    let number = number_of(diff, "number");
    let lines: Vec<String> = items(diff, "changes")
        .map(|one| change_text(lang, one))
        .collect();
    match (number, lines.is_empty()) {
        (0, _) => msg::programme_draft(lang),
        (number, true) => msg::programme_as_published(lang, number),
        _ => lines.join("\n"),
    }
}

/// "Moved: Ownership, 2026-12-18 19:00–19:40 → 2026-12-18 19:15–19:55".
fn change_text(lang: Lang, change: &Value) -> String {
    let kind = str_of(change, "kind");
    let word = text(lang, &format!("programme-change-{kind}"), &[]).unwrap_or_default();
    let when = |name: &str| {
        let of = change.get(name).unwrap_or(&Value::Null);
        let times = times(str_of(of, "starts"), str_of(of, "ends"));
        match str_of(of, "roomName") {
            "" => times,
            room => format!("{times}, {room}"),
        }
    };
    let (before, after) = (when("before"), when("after"));
    let told = match (before.is_empty(), after.is_empty() || before == after) {
        (true, _) => after,
        (false, true) => before,
        (false, false) => format!("{before} → {after}"),
    };
    format!("{word}: {}, {told}", str_of(change, "title"))
}
