//! `calendar`: other people's calendars, read as events or as busy times.

use samovar_core::Result;
use samovar_i18n::{msg, text};
use serde_json::{Value, json};

use crate::args::{BusyKind, CalendarCommand, ReadAs};
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: CalendarCommand) -> Result<()> {
    match command {
        CalendarCommand::Read {
            files,
            read_as,
            dry_run,
            name,
            kind,
            venue,
            months,
            create_venues,
            newer,
            zone,
            to_come,
        } => {
            let paths = files
                .iter()
                .map(|file| paths::reading(file))
                .collect::<Result<Vec<_>>>()?;
            let venue = venue
                .map(|venue| names::venue(session, &venue))
                .transpose()?;
            let claim = newer.then_some("newer");
            let mut request = json!({
                "paths": paths, "months": months, "createVenues": create_venues, "claim": claim,
                "zone": zone, "onlyToCome": to_come,
            });
            let preview = session.call("preview_calendar", request.clone())?;
            let busy = matches!(read_as, ReadAs::Busy);
            if dry_run {
                session.print(&preview, || preview_text(session, &preview, busy));
                return Ok(());
            }
            if let Some(fields) = request.as_object_mut() {
                fields.insert(
                    "readAs".to_owned(),
                    json!(if busy { "busy" } else { "events" }),
                );
                fields.insert("name".to_owned(), json!(name));
                fields.insert("kind".to_owned(), json!(kind.map(BusyKind::word)));
                fields.insert("venueId".to_owned(), json!(venue));
            }
            // Which zone was taken is said before anything is written.
            if !session.json {
                for line in zone_lines(session, &preview) {
                    println!("{line}");
                }
            }
            let mut done = session.call("import_calendar", request)?;
            if let Some(done) = done.as_object_mut() {
                let zones = preview.get("zones").cloned().unwrap_or(Value::Null);
                done.insert("zones".to_owned(), zones);
                done.insert("remarks".to_owned(), json!(remarks(&preview, busy)));
            }
            session.print(&done, || {
                let said = remarks_text(session, &preview, busy);
                format!("{}{said}", done_text(session, &done, busy))
            });
        }
        CalendarCommand::List => {
            let calendars = session.call("list_busy_calendars", json!({}))?;
            session.print(&calendars, || {
                let rows = calendars.as_array().into_iter().flatten();
                let lines = rows.map(|row| {
                    format!(
                        "{}  {}  {}  {}",
                        str_of(row, "name"),
                        text(
                            session.lang,
                            &format!("busy-kind-{}", str_of(row, "kind")),
                            &[]
                        )
                        .unwrap_or_else(|| str_of(row, "kind").to_owned()),
                        number_of(row, "upcoming"),
                        session.clock(str_of(row, "readAt")),
                    )
                });
                lines.collect::<Vec<_>>().join("\n")
            });
        }
    }
    Ok(())
}

fn preview_text(session: &Session, preview: &Value, busy: bool) -> String {
    let plan = preview
        .get(if busy { "busy" } else { "events" })
        .unwrap_or(&Value::Null);
    let zones: String = zone_lines(session, preview)
        .iter()
        .map(|line| format!("\n{line}"))
        .collect();
    format!(
        "{}{zones}\n{}{}",
        msg::busy_what(
            session.lang,
            number_of(preview, "entries"),
            str_of(preview, "name")
        ),
        done_text(session, plan, busy),
        remarks_text(session, preview, busy)
    )
}

fn done_text(session: &Session, done: &Value, busy: bool) -> String {
    if busy {
        return msg::cli_calendar_times(session.lang, number_of(done, "times"));
    }
    msg::cli_calendar_events(
        session.lang,
        number_of(done, "cancelled"),
        number_of(done, "changed"),
        number_of(done, "created"),
        number_of(done, "unchanged"),
    )
}

/// By which zone times were taken that name none.
fn zone_lines(session: &Session, preview: &Value) -> Vec<String> {
    let lang = session.lang;
    let zones = preview.get("zones").and_then(Value::as_array);
    let zones = zones.into_iter().flatten();
    zones
        .map(|zone| {
            let name = str_of(zone, "zone");
            let by = match str_of(zone, "by") {
                "file" => msg::busy_zone_by_file(lang, name),
                "chosen" => msg::busy_zone_by_chosen(lang, name),
                _ => msg::busy_zone_by_planner(lang, name),
            };
            let counts = [
                ("floating", msg::busy_zone_floating as fn(_, _) -> String),
                ("utc", msg::busy_zone_utc),
                ("days", msg::busy_zone_days),
            ];
            let counted = counts.into_iter().filter_map(|(key, text)| {
                let count = number_of(zone, key);
                (count > 0).then(|| format!(" {}", text(lang, count)))
            });
            format!("{by}{}", counted.collect::<String>())
        })
        .collect()
}

/// Whatever was left out, or read otherwise than written.
fn remarks(preview: &Value, busy: bool) -> Vec<&Value> {
    let plan = preview.get(if busy { "busy" } else { "events" });
    let lists = [
        preview.get("leftOut"),
        plan.and_then(|plan| plan.get("leftOut")),
        preview.get("notes"),
        plan.and_then(|plan| plan.get("notes")),
    ];
    lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
        .collect()
}

fn remarks_text(session: &Session, preview: &Value, busy: bool) -> String {
    let lines = remarks(preview, busy).into_iter().map(|remark| {
        let code = str_of(remark, "code");
        let args = remark.as_object().into_iter().flatten();
        let reason = output::say(
            session.lang,
            &format!("calendar-remark-{code}"),
            args.map(|(name, value)| (name.as_str(), value)),
        );
        let reason = reason.unwrap_or_else(|| code.to_owned());
        format!(
            "\n{}",
            msg::cli_calendar_remark(
                session.lang,
                str_of(remark, "file"),
                number_of(remark, "line"),
                reason,
                str_of(remark, "title"),
            )
        )
    });
    lines.collect()
}
