//! `export`, `print`, `history`, `backup`, `check`.

use std::path::{Path, PathBuf};

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg};
use serde_json::{Value, json};

use crate::args::{ExportCommand, PrintCommand, SheetArgs, SittingIfAny};
use crate::channels;
use crate::names;
use crate::orders;
use crate::output::{self, number_of, str_of};
use crate::paths;
use crate::session::Session;
use crate::whole;

pub fn export(session: &Session, command: ExportCommand) -> Result<()> {
    let (name, event, out) = match command {
        ExportCommand::Planner { file } => return whole::export(session, &file),
        ExportCommand::Calendar { event, out } => ("export_calendar", event, out),
        ExportCommand::Agenda { event, out } => ("export_agenda", event, out),
        ExportCommand::Community { out, from } => {
            let request =
                json!({ "path": paths::writing(&out)?, "from": from, "lang": session.lang });
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
        ExportCommand::Duties { event, out } => ("export_duties", event, out),
        ExportCommand::Tasks { event, out } => ("export_tasks", event, out),
        ExportCommand::Guests {
            event,
            out,
            reply,
            query,
            no_show,
            first_time,
            ticket_kind,
        } => {
            let id = names::event(session, event.text())?;
            let filter = json!({
                "eventId": id, "state": reply, "query": query,
                "filter": {
                    "noShow": no_show.then_some(true), "firstTime": first_time.then_some(true),
                    "ticketKind": ticket_kind,
                },
            });
            return list(session, "export_guests", json!({ "filter": filter }), &out);
        }
        ExportCommand::People {
            out,
            query,
            no_show,
            first_time,
            never_came,
            language,
        } => {
            let filter = json!({
                "query": query,
                "filter": {
                    "noShow": no_show.then_some(true), "firstTime": first_time.then_some(true),
                    "neverCame": never_came.then_some(true), "language": language,
                },
            });
            return list(session, "export_people", json!({ "filter": filter }), &out);
        }
        ExportCommand::Budget { event, out } => {
            let id = names::event(session, event.text())?;
            return list(session, "export_budget", json!({ "eventId": id }), &out);
        }
        ExportCommand::Insight {
            which,
            from,
            to,
            as_of,
            channel,
            out,
        } => {
            let channel = channel.map(|name| channels::find(session, &name));
            let request = json!({ "which": which, "from": from, "to": to, "asOf": as_of,
                                  "channelId": channel.transpose()? });
            return list(session, "export_insight", request, &out);
        }
        ExportCommand::Kpi { from, to, out } => {
            let request = json!({ "from": from, "to": to });
            return list(session, "export_kpi", request, &out);
        }
        ExportCommand::RunSheet { event, out, lane } => {
            let id = names::event(session, event.text())?;
            let request = json!({ "eventId": id, "lane": lane });
            return list(session, "export_run_sheet", request, &out);
        }
        ExportCommand::Cues { event, out } => ("export_cue_calendars", event, out),
        ExportCommand::CheckIns { event, out } => {
            let id = names::event(session, event.text())?;
            return list(session, "export_check_ins", json!({ "eventId": id }), &out);
        }
    };
    let id = names::event(session, event.text())?;
    let done = session.call(
        name,
        json!({ "eventId": id, "path": paths::writing(&out)?, "lang": session.lang }),
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
pub fn list(session: &Session, name: &str, mut request: Value, out: &Path) -> Result<()> {
    let workbook = out
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    if let Some(fields) = request.as_object_mut() {
        let format = if workbook { "xlsx" } else { "csv" };
        fields.insert("format".to_owned(), json!(format));
        fields.insert("path".to_owned(), json!(paths::writing(out)?));
        fields.insert("lang".to_owned(), json!(session.lang));
    }
    let typed = request.pointer("/filter/query").and_then(Value::as_str);
    let typed = typed.unwrap_or_default().to_owned();
    let done = session.call(name, request)?;
    let read_as = str_of(&done, "readAs");
    if !read_as.is_empty() {
        session.note(&msg::shell_read_as(session.lang, read_as, typed));
    }
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
    let (name, event, out, options) = asked(session, command)?;
    let mut request = options;
    if let Some(fields) = request.as_object_mut() {
        if let Some(event) = event {
            fields.insert("eventId".to_owned(), json!(event));
        }
        fields.entry("lang").or_insert_with(|| json!(session.lang));
    }
    let path = paths::writing(&out)?;
    let request = match name {
        "print_door_list" => json!({ "options": request, "path": path }),
        _ => {
            if let Some(fields) = request.as_object_mut() {
                fields.insert("path".to_owned(), json!(path));
            }
            request
        }
    };
    printed(session, name, request)
}

/// Writes a sheet, and says what does not stand on it as it was written.
pub fn printed(session: &Session, name: &str, request: Value) -> Result<()> {
    let mut printed = session.call(name, request)?;
    let cannot_draw = printed
        .get_mut("cannotDraw")
        .map(Value::take)
        .unwrap_or_default();
    let told = json!({
        "path": printed.get("path"),
        "pages": printed.get("pages"),
        "fonts": printed.get("fonts"),
        "cannot_draw": cannot_draw,
    });
    session.print(&told, || {
        let written = msg::cli_printed(
            session.lang,
            number_of(&printed, "pages"),
            str_of(&printed, "path"),
        );
        let lost = cannot_draw.as_array().map_or(&[][..], Vec::as_slice);
        let mut lines = vec![written];
        lines.extend(what_is_lost(session.lang, lost));
        lines.join("\n")
    });
    Ok(())
}

/// The command of a sheet, its event if it is of one, where it goes, and what is on it.
fn asked(
    session: &Session,
    command: PrintCommand,
) -> Result<(&'static str, Option<String>, PathBuf, Value)> {
    let (name, sheet, options) = match command {
        PrintCommand::Card { person, out } => {
            let options = json!({ "personId": names::person(session, &person)? });
            return Ok(("print_person_card", None, out, options));
        }
        PrintCommand::Kpi { from, to, out } => {
            let options = json!({ "from": from, "to": to });
            return Ok(("print_kpi", None, out, options));
        }
        PrintCommand::Order { of, version, out } => {
            let event = names::event(session, of.event.text())?;
            let options = orders::on_paper(session, &of, version)?;
            return Ok(("print_order", Some(event), out, options));
        }
        PrintCommand::DoorList {
            sheet,
            landscape,
            split,
            blank_lines,
            ticket_kind,
        } => (
            "print_door_list",
            sheet,
            json!({
                "landscape": landscape, "split": split, "blankLines": blank_lines,
                "ticketKind": ticket_kind,
            }),
        ),
        PrintCommand::Badges {
            sheet,
            size,
            both_sides,
            only_new,
            plus_ones,
            no_logo,
            photo_marks,
        } => (
            "print_badges",
            sheet,
            json!({ "size": size, "bothSides": both_sides, "onlyNew": only_new,
                    "plusOnes": plus_ones, "logo": !no_logo, "photoMarks": photo_marks }),
        ),
        PrintCommand::Calibration { sheet, size } => {
            ("print_calibration_sheet", sheet, json!({ "size": size }))
        }
        PrintCommand::Tickets {
            sheet,
            one_a_page,
            no_logo,
        } => (
            "print_tickets",
            sheet,
            json!({ "oneAPage": one_a_page, "logo": !no_logo }),
        ),
        PrintCommand::SignIn { sheet, blank_lines } => (
            "print_sign_in_sheet",
            sheet,
            json!({ "blankLines": blank_lines }),
        ),
        PrintCommand::Kitchen { sheet, of } => {
            let sitting = sitting(session, &sheet, of)?;
            ("print_kitchen", sheet, json!({ "sittingId": sitting }))
        }
        PrintCommand::SpecialMeals { sheet, of } => {
            let options = json!({ "sittingId": sitting(session, &sheet, of)?, "names": true });
            ("print_kitchen", sheet, options)
        }
        PrintCommand::Labels { sheet, of } => {
            let sitting = sitting(session, &sheet, of)?;
            ("print_dish_labels", sheet, json!({ "sittingId": sitting }))
        }
        PrintCommand::RunSheet { sheet, lane } => {
            ("print_run_sheet", sheet, json!({ "lane": lane }))
        }
        PrintCommand::Budget { sheet } => ("print_budget", sheet, json!({})),
        PrintCommand::Roster { sheet } => ("print_team", sheet, json!({ "sheet": "roster" })),
        PrintCommand::Slips { sheet } => ("print_team", sheet, json!({ "sheet": "slips" })),
        PrintCommand::Shots { sheet } => ("print_team", sheet, json!({ "sheet": "shots" })),
        PrintCommand::Photographer { sheet } => ("print_photographer", sheet, json!({})),
        PrintCommand::Form { sheet } => ("print_feedback_form", sheet, json!({})),
        PrintCommand::Feedback {
            sheet,
            speaker: None,
        } => ("print_feedback_summary", sheet, json!({})),
        PrintCommand::Feedback { sheet, speaker } => {
            let options = one_speaker(session, &sheet, speaker)?;
            ("print_speaker_feedback", sheet, options)
        }
        PrintCommand::Programme {
            sheet,
            booklet,
            large,
            about,
        } => {
            let which = if booklet { "booklet" } else { "poster" };
            let options = json!({ "sheet": which, "large": large, "about": about });
            ("print_programme", sheet, options)
        }
        PrintCommand::RoomSigns { sheet } => {
            ("print_programme", sheet, json!({ "sheet": "room-signs" }))
        }
        PrintCommand::Timetable { sheet, large } => {
            let options = json!({ "sheet": "timetable", "large": large });
            ("print_programme", sheet, options)
        }
        PrintCommand::ProgrammeChanges { sheet } => {
            ("print_programme", sheet, json!({ "sheet": "changes" }))
        }
        PrintCommand::SpeakerSheet { sheet, speaker } => {
            let options = one_speaker(session, &sheet, speaker)?;
            ("print_speaker_sheet", sheet, options)
        }
        PrintCommand::Consent {
            sheet,
            purpose,
            wording,
            lines,
        } => {
            let options = json!({ "purpose": purpose, "wording": wording, "lines": lines });
            ("print_consent", sheet, options)
        }
        PrintCommand::TentCards { sheet, everyone } => {
            ("print_tent_cards", sheet, json!({ "everyone": everyone }))
        }
    };
    let event = names::event(session, sheet.event.text())?;
    Ok((name, Some(event), sheet.out, options))
}

/// Left out, the paper of one speaker has their language.
fn one_speaker(session: &Session, sheet: &SheetArgs, speaker: Option<String>) -> Result<Value> {
    let Some(speaker) = speaker else {
        return Ok(json!({}));
    };
    let event = names::event(session, sheet.event.text())?;
    let id = names::speaker(session, &event, &speaker)?;
    Ok(json!({ "speakerId": id, "lang": session.asked }))
}

fn sitting(session: &Session, sheet: &SheetArgs, of: SittingIfAny) -> Result<Option<String>> {
    let Some(sitting) = of.sitting else {
        return Ok(None);
    };
    let event = names::event(session, sheet.event.text())?;
    names::sitting(session, &event, &sitting).map(Some)
}

/// What does not stand on the paper as it was written: names first, each with
/// what finds its guest.
fn what_is_lost(lang: Lang, told: &[Value]) -> Vec<String> {
    let is_name = |one: &Value| matches!(str_of(one, "part"), "name" | "companion");
    let is_cut = |one: &Value| str_of(one, "why") == "no-room";
    let (logo, told): (Vec<&Value>, Vec<&Value>) =
        (told.iter()).partition(|one| str_of(one, "part") == "logo");
    let of = |is: &dyn Fn(&Value) -> bool| -> Vec<&Value> {
        told.iter().copied().filter(|one| is(one)).collect()
    };
    let names = of(&|one| !is_cut(one) && is_name(one));
    let texts = of(&|one| !is_cut(one) && !is_name(one));
    let cut = of(&is_cut);
    let groups = [
        (msg::print_foot_names(lang, names.len()), names),
        (msg::print_foot_texts(lang, texts.len()), texts),
        (msg::print_foot_cut(lang, cut.len()), cut),
    ];
    let mut lines: Vec<String> = (logo.into_iter())
        .map(|one| msg::logo_damaged(lang, str_of(one, "text")))
        .collect();
    for (said, group) in groups {
        if group.is_empty() {
            continue;
        }
        lines.push(said);
        lines.extend(group.into_iter().map(|one| {
            let text = match str_of(one, "part") {
                "name" => "",
                _ => str_of(one, "text"),
            };
            let parts = [
                str_of(one, "name"),
                text,
                str_of(one, "code"),
                str_of(one, "email"),
            ];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!("  {}", parts.join(" · "))
        }));
    }
    lines
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
    let done = session.call("back_up", json!({ "path": paths::writing(out)? }))?;
    session.print(&done, || str_of(&done, "path").to_owned());
    Ok(())
}

/// Fails when anything is found, so that scripts notice.
pub fn check(session: &Session) -> Result<()> {
    let mut found = session.call("check_planner", json!({}))?;
    let status = session.call("planner_status", json!({}))?;
    let zones = status.get("zoneData").cloned().unwrap_or(Value::Null);
    let locked = session.planner.key().is_some();
    if let Some(found) = found.as_object_mut() {
        found.insert("zoneData".to_owned(), zones.clone());
        found.insert("locked".to_owned(), json!(locked));
    }
    let findings: Vec<&str> = found
        .get("findings")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    session.print(&found, || {
        let first = if findings.is_empty() {
            msg::cli_planner_sound(session.lang)
        } else {
            findings.join("\n")
        };
        let release = str_of(&zones, "release");
        let second = match str_of(&zones, "source") {
            "system" => msg::zone_data_system(session.lang, release),
            _ => msg::zone_data_bundled(session.lang, release),
        };
        let third = if locked {
            msg::cli_check_locked(session.lang)
        } else {
            msg::cli_check_unlocked(session.lang)
        };
        format!("{first}\n{second}\n{third}")
    });
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Error::at(Code::PlannerDamaged, session.planner.path()))
    }
}
