//! `guests`, `check-in`.

use samovar_core::{Code, Error, Result};
use samovar_i18n::{msg, text};
use serde_json::{Value, json};

use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn list(session: &Session, event: &str, ticket_kind: Option<String>) -> Result<()> {
    let id = names::event(session, event)?;
    let filter = json!({ "ticketKind": ticket_kind });
    let rows = session.all_rows("list_guests", json!({ "eventId": id, "filter": filter }))?;
    session.print(&Value::Array(rows.clone()), || {
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let state = str_of(row, "state");
                let plus_ones = number_of(row, "plusOnes");
                vec![
                    str_of(row, "code").to_owned(),
                    str_of(row, "name").to_owned(),
                    text(session.lang, &format!("guest-state-{state}"), &[])
                        .unwrap_or_else(|| state.to_owned()),
                    if plus_ones > 0 {
                        format!("+{plus_ones}")
                    } else {
                        String::new()
                    },
                    str_of(row, "email").to_owned(),
                    ticket_kinds(row),
                ]
            })
            .collect();
        let count = msg::guest_count(session.lang, rows.len());
        format!("{}\n{count}", output::table(&lines))
            .trim_start()
            .to_owned()
    });
    Ok(())
}

/// What another tool sold them.
fn ticket_kinds(row: &Value) -> String {
    let kinds: Vec<&str> = items(row, "ticketKinds")
        .filter_map(Value::as_str)
        .collect();
    kinds.join("; ")
}

/// How a guest is let in.
pub struct Admit {
    /// Whom the door stops.
    pub anyway: bool,
    /// More than a day before the start.
    pub early: bool,
    /// Nothing is kept.
    pub rehearse: bool,
}

/// Checks in the one guest the query finds; several are an error that a longer
/// name mends.
pub fn check_in(
    session: &Session,
    event: &str,
    query: &str,
    admit: Admit,
    station: Option<String>,
) -> Result<()> {
    let id = names::event(session, event)?;
    let found = session.call("find_at_door", json!({ "eventId": id, "query": query }))?;
    let guest = match found.as_array().map_or(&[][..], Vec::as_slice) {
        [] => return Err(Error::new(Code::NothingMatches).with("value", query)),
        [one] => one,
        _ => return Err(Error::new(Code::Ambiguous).with("value", query)),
    };
    let mut request = json!({
        "guestId": guest.get("guestId"), "admitAnyway": admit.anyway, "early": admit.early,
    });
    if let (Some(fields), Some(station)) = (request.as_object_mut(), station) {
        fields.insert("station".to_owned(), json!(station));
    }
    let done = if admit.rehearse {
        session.call("start_rehearsal", json!({ "eventId": id }))?;
        let said = session.call(
            "rehearse",
            json!({ "command": "check_in_guest", "request": request }),
        );
        session.call("end_rehearsal", json!({}))?;
        said?.get("value").cloned().unwrap_or_default()
    } else {
        session.call("check_in_guest", request)?
    };
    session.print(&done, || {
        let name = done
            .get("guest")
            .map(|guest| str_of(guest, "name"))
            .unwrap_or_default();
        let (coming, here) = (number_of(&done, "coming"), number_of(&done, "here"));
        // Who came with more people than they said makes it more than are coming.
        let there = match here > coming {
            true => msg::shell_headcount_here(session.lang, here),
            false => msg::checkin_here_of(session.lang, coming, here),
        };
        let said = match admit.rehearse {
            true => msg::cli_would_check_in(session.lang, name, there),
            false => msg::cli_checked_in(session.lang, name, there),
        };
        match done.get("guest").map(ticket_kinds).as_deref() {
            None | Some("") => said,
            Some(kind) => format!("{said}\n{}", msg::guest_ticket_is(session.lang, kind)),
        }
    });
    Ok(())
}
