//! `export`, `print`, `history`, `backup`, `check`.

use std::path::Path;

use samovar_core::{Code, Error, Result};
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::{ExportCommand, PrintCommand};
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::session::Session;

pub fn export(session: &Session, command: ExportCommand) -> Result<()> {
    let (name, event, out) = match command {
        ExportCommand::Calendar { event, out } => ("export_calendar", event, out),
        ExportCommand::Agenda { event, out } => ("export_agenda", event, out),
        ExportCommand::Community { out, from } => {
            let request = json!({ "path": absolute(&out)?, "from": from, "lang": session.lang });
            let done = session.call("export_community_calendar", request)?;
            session.print(&done, || {
                msg::cli_exported(
                    session.lang,
                    number_of(&done, "files"),
                    str_of(&done, "path"),
                )
            });
            return Ok(());
        }
        ExportCommand::Speakers { event, out } => ("export_speaker_agendas", event, out),
        ExportCommand::Tasks { event, out } => ("export_tasks", event, out),
        ExportCommand::Guests {
            event,
            out,
            reply,
            query,
        } => {
            let id = names::event(session, &event)?;
            let filter = json!({ "eventId": id, "state": reply, "query": query });
            return list(session, "export_guests", json!({ "filter": filter }), &out);
        }
        ExportCommand::People { out, query } => {
            let filter = json!({ "query": query });
            return list(session, "export_people", json!({ "filter": filter }), &out);
        }
        ExportCommand::CheckIns { event, out } => {
            let id = names::event(session, &event)?;
            return list(session, "export_check_ins", json!({ "eventId": id }), &out);
        }
    };
    let id = names::event(session, &event)?;
    let done = session.call(
        name,
        json!({ "eventId": id, "path": absolute(&out)?, "lang": session.lang }),
    )?;
    session.print(&done, || {
        msg::cli_exported(
            session.lang,
            number_of(&done, "files"),
            str_of(&done, "path"),
        )
    });
    Ok(())
}

/// A list for a spreadsheet; the name of the file says which kind.
fn list(session: &Session, name: &str, mut request: Value, out: &Path) -> Result<()> {
    let workbook = out
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    if let Some(fields) = request.as_object_mut() {
        let format = if workbook { "xlsx" } else { "csv" };
        fields.insert("format".to_owned(), json!(format));
        fields.insert("path".to_owned(), json!(absolute(out)?));
        fields.insert("lang".to_owned(), json!(session.lang));
    }
    let done = session.call(name, request)?;
    session.print(&done, || {
        msg::cli_list_exported(
            session.lang,
            str_of(&done, "path"),
            number_of(&done, "rows"),
        )
    });
    Ok(())
}

pub fn print(session: &Session, command: PrintCommand) -> Result<()> {
    let (name, sheet, options) = match command {
        PrintCommand::DoorList {
            sheet,
            landscape,
            split,
            blank_lines,
        } => (
            "print_door_list",
            sheet,
            json!({ "landscape": landscape, "split": split, "blankLines": blank_lines }),
        ),
        PrintCommand::Badges {
            sheet,
            size,
            both_sides,
            only_new,
            plus_ones,
        } => (
            "print_badges",
            sheet,
            json!({ "size": size, "bothSides": both_sides, "onlyNew": only_new, "plusOnes": plus_ones }),
        ),
        PrintCommand::Calibration { sheet, size } => {
            ("print_calibration_sheet", sheet, json!({ "size": size }))
        }
        PrintCommand::Tickets { sheet, one_a_page } => {
            ("print_tickets", sheet, json!({ "oneAPage": one_a_page }))
        }
        PrintCommand::SignIn { sheet, blank_lines } => (
            "print_sign_in_sheet",
            sheet,
            json!({ "blankLines": blank_lines }),
        ),
        PrintCommand::TentCards { sheet, everyone } => {
            ("print_tent_cards", sheet, json!({ "everyone": everyone }))
        }
    };
    let mut request = options;
    if let Some(fields) = request.as_object_mut() {
        let event = names::event(session, &sheet.event)?;
        fields.insert("eventId".to_owned(), json!(event));
        fields.insert("lang".to_owned(), json!(session.lang));
    }
    let path = absolute(&sheet.out)?;
    let request = match name {
        "print_door_list" => json!({ "options": request, "path": path }),
        _ => {
            if let Some(fields) = request.as_object_mut() {
                fields.insert("path".to_owned(), json!(path));
            }
            request
        }
    };
    let printed = session.call(name, request)?;
    session.print(&printed, || {
        msg::cli_printed(
            session.lang,
            number_of(&printed, "pages"),
            str_of(&printed, "path"),
        )
    });
    Ok(())
}

pub fn history(session: &Session, event: Option<&str>) -> Result<()> {
    let id = event
        .map(|event| names::event(session, event))
        .transpose()?;
    let lines = session.all_rows("event_history", json!({ "eventId": id }))?;
    session.print(&Value::Array(lines.clone()), || {
        let rows: Vec<Vec<String>> = lines
            .iter()
            .map(|line| {
                let text = output::history_line(session.lang, line);
                let text = match str_of(line, "kind") {
                    "undone" => msg::cli_undone(session.lang, text),
                    "redone" => msg::cli_redone(session.lang, text),
                    _ => text,
                };
                vec![session.clock(str_of(line, "at")), text]
            })
            .collect();
        output::table(&rows)
    });
    Ok(())
}

pub fn backup(session: &Session, out: &Path) -> Result<()> {
    let done = session.call("back_up", json!({ "path": absolute(out)? }))?;
    session.print(&done, || str_of(&done, "path").to_owned());
    Ok(())
}

/// Fails when anything is found, so that scripts notice.
pub fn check(session: &Session) -> Result<()> {
    let found = session.call("check_planner", json!({}))?;
    let findings: Vec<&str> = found
        .get("findings")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    session.print(&found, || {
        if findings.is_empty() {
            msg::cli_planner_sound(session.lang)
        } else {
            findings.join("\n")
        }
    });
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Error::at(Code::PlannerDamaged, session.planner.path()))
    }
}

/// Paths on the command line are relative to where it was typed.
fn absolute(path: &Path) -> Result<std::path::PathBuf> {
    std::path::absolute(path).map_err(|error| Error::io(path, true, error))
}
