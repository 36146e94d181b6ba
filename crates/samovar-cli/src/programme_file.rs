//! `programme import` and `programme export`.

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::args::ProgrammeFileCommand;
use crate::names;
use crate::output::{items, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: ProgrammeFileCommand) -> Result<()> {
    match command {
        ProgrammeFileCommand::Import {
            file,
            event,
            dry_run,
            take,
            widen,
            drop_gone,
        } => {
            let request = json!({
                "eventId": names::event(session, event.text())?,
                "path": paths::reading(&file)?,
                "takeAll": take,
                "widen": widen,
                "dropGone": drop_gone,
            });
            let command = if dry_run {
                "preview_programme_import"
            } else {
                "import_programme"
            };
            let done = session.call(command, request)?;
            session.print(&stable(&done), || said(session.lang, &done));
        }
        ProgrammeFileCommand::Export { event, format, out } => {
            let request = json!({
                "eventId": names::event(session, event.text())?,
                "format": format,
                "lang": session.lang.code(),
                "path": out.as_deref().map(paths::writing).transpose()?,
            });
            let done = session.call("export_programme", request)?;
            let told = json!({
                "path": done.get("path"),
                "sessions": done.get("sessions"),
                "left_out": left_out(&done),
            });
            session.print(&told, || {
                let (count, path) = (number_of(&done, "sessions"), str_of(&done, "path"));
                let mut lines = vec![msg::programme_file_written(session.lang, count, path)];
                lines.extend(left_lines(session.lang, &done));
                lines.join("\n")
            });
        }
    }
    Ok(())
}

/// What was read under names that stay as they are.
fn stable(done: &Value) -> Value {
    json!({
        "days": done.get("days"),
        "rooms": done.get("rooms"),
        "tracks": done.get("tracks"),
        "sessions": done.get("sessions"),
        "speakers": done.get("speakers"),
        "created": done.get("created"),
        "changed": done.get("changed"),
        "unchanged": done.get("unchanged"),
        "kept": done.get("kept"),
        "gone": done.get("gone"),
        "outside": done.pointer("/outside/sessions").and_then(Value::as_u64).unwrap_or(0),
        "left_out": left_out(done),
        "step": done.get("step"),
    })
}

fn left_out(done: &Value) -> Vec<Value> {
    items(done, "leftOut").cloned().collect()
}

fn said(lang: Lang, done: &Value) -> String {
    let mut lines = vec![
        msg::programme_file_counts(
            lang,
            number_of(done, "days"),
            number_of(done, "rooms"),
            number_of(done, "sessions"),
            number_of(done, "speakers"),
            number_of(done, "tracks"),
        ),
        msg::programme_file_effects(
            lang,
            number_of(done, "changed"),
            number_of(done, "created"),
            number_of(done, "kept"),
            number_of(done, "unchanged"),
        ),
    ];
    if number_of(done, "goneCount") > 0 {
        lines.push(msg::programme_file_gone(lang, number_of(done, "goneCount")));
    }
    let outside = done.pointer("/outside/sessions").and_then(Value::as_i64);
    if let Some(outside) = outside {
        lines.push(msg::programme_file_outside(lang, outside));
    }
    lines.extend(left_lines(lang, done));
    lines.join("\n")
}

fn left_lines(lang: Lang, done: &Value) -> Vec<String> {
    items(done, "leftOut")
        .map(|one| {
            let what = match str_of(one, "what") {
                "" => msg::programme_file_left_unnamed(lang),
                what => what.to_owned(),
            };
            let reason = str_of(one, "reason");
            let reason = text(lang, &format!("programme-file-reason-{reason}"), &[]);
            msg::programme_file_left_line(
                lang,
                number_of(one, "count"),
                reason.unwrap_or_default(),
                what,
            )
        })
        .collect()
}
