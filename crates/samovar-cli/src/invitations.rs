//! `invitations`: who holds what, preparing what is needed, and whether it went.

use samovar_core::{Error, Result};
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::InvitationsCommand;
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: InvitationsCommand) -> Result<()> {
    match command {
        InvitationsCommand::Status { event } => status(session, &event),
        InvitationsCommand::Prepare { event, format, out } => {
            let out = out
                .map(|out| std::path::absolute(&out).map_err(|error| Error::io(&out, true, error)))
                .transpose()?;
            prepare(session, &event, json!({ "format": format, "path": out }))
        }
        InvitationsCommand::Sent { event, answer } => sent(session, &event, &answer),
    }
}

fn status(session: &Session, event: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let status = session.call("invitation_status", json!({ "eventId": id }))?;
    let counts = status.get("counts").cloned().unwrap_or(Value::Null);
    session.print(&status, || {
        let lang = session.lang;
        let mut lines = vec![msg::cli_invitations_ready(
            lang,
            number_of(&status, "ready"),
            str_of(&status, "title"),
        )];
        for (name, word) in [
            ("current", msg::invitation_standing_current(lang)),
            ("invitation", msg::invitation_standing_invitation(lang)),
            ("update", msg::invitation_standing_update(lang)),
            ("cancellation", msg::invitation_standing_cancellation(lang)),
            ("heldBack", msg::invitation_standing_held_back(lang)),
            ("declined", msg::invitation_standing_declined(lang)),
            ("waiting", msg::invitation_standing_waiting(lang)),
            ("withdrawn", msg::invitation_standing_withdrawn(lang)),
        ] {
            let count = number_of(&counts, name);
            if count > 0 {
                lines.push(format!("{count:>6}  {word}"));
            }
        }
        lines.join("\n")
    });
    Ok(())
}

fn prepare(session: &Session, event: &str, mut request: Value) -> Result<()> {
    let id = names::event(session, event)?;
    if let Some(fields) = request.as_object_mut() {
        fields.insert("eventId".to_owned(), json!(id));
        fields.insert("lang".to_owned(), json!(session.lang));
    }
    let done = session.call("prepare_invitations", request)?;
    session.print(&done, || {
        let lang = session.lang;
        let count = ["invitations", "updates", "cancellations"]
            .iter()
            .map(|name| number_of(&done, name))
            .sum::<i64>();
        let mut lines = vec![if count == 0 {
            msg::invitation_nothing(lang)
        } else {
            msg::cli_exported(lang, count, str_of(&done, "path"))
        }];
        for one in done
            .get("heldBack")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let reason = one.get("reason").cloned().unwrap_or(Value::Null);
            let facts = json!({
                "guest": one.get("name"),
                "email": reason.get("email"),
                "field": format!("{{{}}}", str_of(&reason, "field")),
            });
            let facts = facts
                .as_object()
                .cloned()
                .unwrap_or_default()
                .into_iter()
                .collect();
            lines.push(format!(
                "! {}: {}",
                str_of(one, "name"),
                output::error_text(lang, str_of(&reason, "code"), &facts)
            ));
        }
        lines.join("\n")
    });
    Ok(())
}

/// Answers for the latest mailing of the event.
fn sent(session: &Session, event: &str, answer: &str) -> Result<()> {
    let id = names::event(session, event)?;
    let mailings = session.call("list_mailings", json!({ "eventId": id }))?;
    let Some(latest) = mailings.get(0) else {
        session.print(&mailings, || msg::invitation_mailings_none(session.lang));
        return Ok(());
    };
    let done = session.call(
        "confirm_mailing",
        json!({ "mailingId": latest.get("id"), "sent": answer }),
    )?;
    session.print(&done, || match str_of(&done, "sent") {
        "yes" => msg::invitation_sent_said_yes(session.lang),
        "no" => msg::invitation_sent_said_no(session.lang),
        _ => msg::invitation_sent_word_unknown(session.lang),
    });
    Ok(())
}
