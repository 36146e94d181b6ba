//! `calendar`: other people's calendars, read as events or as busy times.

use samovar_core::{Error, Result};
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::{BusyKind, CalendarCommand, ReadAs};
use crate::names;
use crate::output::{self, number_of, str_of};
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
        } => {
            let paths = files
                .iter()
                .map(|file| {
                    std::path::absolute(file).map_err(|error| Error::io(file, false, error))
                })
                .collect::<Result<Vec<_>>>()?;
            let venue = venue
                .map(|venue| names::venue(session, &venue))
                .transpose()?;
            let claim = newer.then_some("newer");
            let mut request = json!({
                "paths": paths, "months": months, "createVenues": create_venues, "claim": claim,
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
            let done = session.call("import_calendar", request)?;
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
                        str_of(row, "kind"),
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
    format!(
        "{}\n{}{}",
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

/// A line for whatever was left out, or read otherwise than written.
fn remarks_text(session: &Session, preview: &Value, busy: bool) -> String {
    let plan = preview.get(if busy { "busy" } else { "events" });
    let lists = [
        preview.get("leftOut"),
        plan.and_then(|plan| plan.get("leftOut")),
        preview.get("notes"),
        plan.and_then(|plan| plan.get("notes")),
    ];
    let remarks = lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    let lines = remarks.map(|remark| {
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
