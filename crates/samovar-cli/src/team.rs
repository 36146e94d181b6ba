//! `duty`: who does what at an event, and which pictures are wanted.

mod edit;

use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::args::DutyCommand;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: DutyCommand) -> Result<()> {
    match command {
        DutyCommand::Add {
            event,
            title,
            kind,
            note,
            session: item,
            before,
            after,
            from,
            until,
            needed,
        } => {
            let id = names::event(session, event.text())?;
            let item = item
                .map(|item| names::session(session, &id, &item))
                .transpose()?;
            let team = team(session, &id)?;
            let known = items(&team, "duties").find(|duty| same(str_of(duty, "title"), &title));
            let duty = match known {
                Some(duty) => duty.clone(),
                None => {
                    let request =
                        json!({ "eventId": id, "title": title, "kind": kind, "note": note });
                    newest(&session.call("add_duty", request)?, "duties")
                }
            };
            let added = match item.is_some() || from.is_some() {
                false => stable_duty(&duty),
                true => {
                    let request = json!({
                        "dutyId": duty.get("id"), "sessionId": item, "beforeMinutes": before,
                        "afterMinutes": after, "starts": from, "ends": until, "needed": needed,
                    });
                    let team = session.call("add_shift", request)?;
                    stable_shift(&newest_shift(&team))
                }
            };
            session.print(&added, || str_of(&added, "id").to_owned());
        }
        DutyCommand::Edit {
            event,
            what,
            title,
            kind,
            note,
            session: item,
            before,
            after,
            from,
            until,
            needed,
        } => {
            let id = names::event(session, event.text())?;
            let item = item
                .map(|item| names::session(session, &id, &item))
                .transpose()?;
            let before_it = team(session, &id)?;
            let duty = json!({ "title": title, "kind": kind, "note": note });
            let hours = json!({
                "sessionId": item, "beforeMinutes": before, "afterMinutes": after,
                "starts": from, "ends": until, "needed": needed,
            });
            let edited = edit::edit(session, &before_it, &what, (duty, hours))?;
            session.print(&stable(&edited), || said(session.lang, &edited));
        }
        DutyCommand::Remove { event, what } => {
            let id = names::event(session, event.text())?;
            edit::remove(session, &team(session, &id)?, &what)?;
            let left = team(session, &id)?;
            session.print(&stable(&left), || said(session.lang, &left));
        }
        DutyCommand::Assign {
            event,
            shift,
            name,
            state,
        } => {
            let id = names::event(session, event.text())?;
            let shift = shift_of(&team(session, &id)?, &shift)?;
            let person = person(session, &id, &name)?;
            let mut request = json!({ "shiftId": shift, "state": state });
            if let Some(fields) = request.as_object_mut() {
                let (field, value) = person;
                fields.insert(field.to_owned(), json!(value));
            }
            let team = session.call("assign_shift", request)?;
            let assigned = items(&team, "duties")
                .flat_map(|duty| items(duty, "shifts"))
                .filter(|one| str_of(one, "id") == shift)
                .flat_map(|shift| items(shift, "assigned"))
                .filter(|one| same(str_of(one, "name"), &name))
                .map(stable_assignment)
                .next()
                .unwrap_or_default();
            session.print(&assigned, || str_of(&assigned, "id").to_owned());
        }
        DutyCommand::Shot {
            event,
            words,
            session: item,
            must,
        } => {
            let id = names::event(session, event.text())?;
            let item = item
                .map(|item| names::session(session, &id, &item))
                .transpose()?;
            let request = json!({ "eventId": id, "words": words, "sessionId": item, "must": must });
            let shot = newest(&session.call("add_shot", request)?, "shots");
            session.print(&stable_shot(&shot), || str_of(&shot, "id").to_owned());
        }
        DutyCommand::List { event } => {
            let id = names::event(session, event.text())?;
            let team = team(session, &id)?;
            session.print(&stable(&team), || said(session.lang, &team));
        }
    }
    Ok(())
}

fn team(session: &Session, event: &str) -> Result<Value> {
    session.call("get_team", json!({ "eventId": event }))
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Identifiers sort by the time of making.
fn newest(team: &Value, list: &str) -> Value {
    let last = items(team, list).max_by_key(|one| str_of(one, "id").to_owned());
    last.cloned().unwrap_or_default()
}

fn newest_shift(team: &Value) -> Value {
    let last = items(team, "duties")
        .flat_map(|duty| items(duty, "shifts"))
        .max_by_key(|one| str_of(one, "id").to_owned());
    last.cloned().unwrap_or_default()
}

/// The shift of this id, or the only one of the duty with this title.
fn shift_of(team: &Value, wanted: &str) -> Result<String> {
    let found: Vec<&str> = items(team, "duties")
        .flat_map(|duty| {
            let named = same(str_of(duty, "title"), wanted);
            items(duty, "shifts").filter(move |one| named || str_of(one, "id") == wanted)
        })
        .map(|one| str_of(one, "id"))
        .collect();
    match found.as_slice() {
        [one] => Ok((*one).to_owned()),
        [] => Err(Error::new(Code::NothingMatches).with("value", wanted)),
        _ => Err(Error::new(Code::Ambiguous).with("value", wanted)),
    }
}

/// Somebody of the event's staff by name; anybody else is looked for, or is new.
fn person(session: &Session, event: &str, name: &str) -> Result<(&'static str, String)> {
    let team = team(session, event)?;
    let known: Vec<&str> = items(&team, "staff")
        .filter(|one| same(str_of(one, "name"), name))
        .map(|one| str_of(one, "staffId"))
        .collect();
    match known.as_slice() {
        [] => Ok(("name", name.to_owned())),
        [one] => Ok(("staffId", (*one).to_owned())),
        _ => Err(Error::new(Code::Ambiguous).with("value", name)),
    }
}

/// A team under names that stay as they are.
fn stable(team: &Value) -> Value {
    let looks: Vec<Value> = items(team, "looks")
        .map(|look| json!({ "kind": look.get("kind"), "facts": look.get("facts") }))
        .collect();
    json!({
        "needed": team.get("needed"),
        "confirmed": team.get("confirmed"),
        "no_photos": team.get("noPhotos"),
        "duties": items(team, "duties").map(stable_duty).collect::<Vec<_>>(),
        "shots": items(team, "shots").map(stable_shot).collect::<Vec<_>>(),
        "looks": looks,
    })
}

fn stable_duty(duty: &Value) -> Value {
    json!({
        "id": duty.get("id"),
        "kind": duty.get("kind"),
        "title": duty.get("title"),
        "note": duty.get("note"),
        "shifts": items(duty, "shifts").map(stable_shift).collect::<Vec<_>>(),
    })
}

fn stable_shift(shift: &Value) -> Value {
    json!({
        "id": shift.get("id"),
        "session_id": shift.get("sessionId"),
        "session": shift.get("sessionTitle"),
        "before_minutes": shift.get("beforeMinutes"),
        "after_minutes": shift.get("afterMinutes"),
        "starts": shift.get("starts"),
        "ends": shift.get("ends"),
        "needed": shift.get("needed"),
        "confirmed": shift.get("confirmed"),
        "assigned": items(shift, "assigned").map(stable_assignment).collect::<Vec<_>>(),
    })
}

fn stable_assignment(one: &Value) -> Value {
    json!({
        "id": one.get("id"),
        "person_id": one.get("personId"),
        "name": one.get("name"),
        "state": one.get("state"),
    })
}

fn stable_shot(shot: &Value) -> Value {
    json!({
        "id": shot.get("id"),
        "title": shot.get("title"),
        "session": shot.get("sessionTitle"),
        "sponsor": shot.get("sponsorName"),
        "must": shot.get("must"),
        "who": shot.get("name"),
        "done_at": shot.get("doneAt"),
    })
}

fn said(lang: Lang, team: &Value) -> String {
    if items(team, "duties").next().is_none() && items(team, "shots").next().is_none() {
        return msg::team_none(lang);
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    for duty in items(team, "duties") {
        let title = str_of(duty, "title");
        if items(duty, "shifts").next().is_none() {
            rows.push(vec![title.to_owned(), msg::team_no_shifts(lang)]);
        }
        for shift in items(duty, "shifts") {
            rows.push(vec![
                title.to_owned(),
                hours(lang, shift),
                confirmed(lang, shift),
                people(lang, shift),
            ]);
        }
    }
    for shot in items(team, "shots") {
        let must = shot.get("must").and_then(Value::as_bool) == Some(true);
        rows.push(vec![
            str_of(shot, "title").to_owned(),
            msg::team_shots(lang),
            match must {
                true => msg::team_shot_must(lang),
                false => String::new(),
            },
            str_of(shot, "name").to_owned(),
        ]);
    }
    output::table(&rows)
}

/// More may have said yes than are needed.
fn confirmed(lang: Lang, shift: &Value) -> String {
    let (confirmed, needed) = (number_of(shift, "confirmed"), number_of(shift, "needed"));
    match confirmed > needed {
        true => msg::team_more_than_needed(lang, confirmed, needed),
        false => msg::team_of_needed(lang, confirmed, needed),
    }
}

fn hours(lang: Lang, shift: &Value) -> String {
    let (starts, ends) = (str_of(shift, "starts"), str_of(shift, "ends"));
    if starts.is_empty() || ends.is_empty() {
        return msg::team_no_time(lang);
    }
    let until = ends.split_once('T').map_or(ends, |(_, clock)| clock);
    format!("{}–{until}", starts.replace('T', " "))
}

fn people(lang: Lang, shift: &Value) -> String {
    let names: Vec<String> = items(shift, "assigned")
        .map(|one| {
            let state = format!("team-state-{}", str_of(one, "state"));
            let state = text(lang, &state, &[]).unwrap_or_default();
            format!("{} ({state})", str_of(one, "name"))
        })
        .collect();
    names.join(", ")
}
