//! `invitations`: who holds what, preparing what is needed, and whether it went.

use samovar_core::invitation::MailService;
use samovar_core::{Code, Error, Result};
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::{InvitationsCommand, InvitationsOf, MessageArgs};
use crate::names;
use crate::output::{self, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: InvitationsCommand) -> Result<()> {
    match command {
        InvitationsCommand::Status { of, message } => status(session, &of, &message),
        InvitationsCommand::Prepare {
            of,
            whole,
            until,
            next,
            tentative,
            message,
            format,
            batch,
            out,
        } => {
            let out = out.map(|out| paths::writing(&out)).transpose()?;
            let reach = match until {
                Some(day) => Some(json!({ "kind": "until", "date": day })),
                None if whole => Some(json!({ "kind": "whole" })),
                None if next => Some(json!({ "kind": "next" })),
                None => None,
            };
            if reach.is_none() && message.message.is_none() {
                ask_reach(session, &of)?;
            }
            // A service by its name is mail in a browser.
            let (format, service) = match format.parse::<MailService>() {
                Ok(service) => ("web".to_owned(), Some(service.word())),
                Err(_) => (format, None),
            };
            let request = json!({
                "format": format, "service": service, "batch": batch, "path": out, "reach": reach,
                "tentative": tentative, "message": message.message, "audience": message.to,
            });
            prepare(session, &of, request)
        }
        InvitationsCommand::Sent(args) => sent(session, &args.of(), args.answer()),
    }
}

/// The request about an event or a series, with more fields.
fn about(session: &Session, of: &InvitationsOf, mut request: Value) -> Result<Value> {
    let (name, id) = match (of.event(), &of.series) {
        (Some(event), _) => ("eventId", names::event(session, event)?),
        (None, Some(series)) => ("seriesId", names::series(session, series)?),
        (None, None) => return Err(Error::field("event", Code::Required)),
    };
    if let Some(fields) = request.as_object_mut() {
        fields.insert(name.to_owned(), json!(id));
    }
    Ok(request)
}

/// Whoever was not invited to a series yet is invited only as far as was said.
fn ask_reach(session: &Session, of: &InvitationsOf) -> Result<()> {
    let status = session.call("invitation_status", about(session, of, json!({}))?)?;
    let none = Value::Null;
    let series = status.get("series").unwrap_or(&none);
    let invited = number_of(status.get("counts").unwrap_or(&none), "invitation");
    if series.is_null() || invited == 0 || number_of(series, "holdLess") == 0 {
        return Ok(());
    }
    let words = series.get("words").unwrap_or(&none);
    Err(Error::new(Code::InvitationsReach)
        .with("title", str_of(&status, "title"))
        .with("words", str_of(words, session.lang.code())))
}

fn status(session: &Session, of: &InvitationsOf, message: &MessageArgs) -> Result<()> {
    let asked = json!({ "message": message.message, "audience": message.to });
    let status = session.call("invitation_status", about(session, of, asked)?)?;
    let counts = status.get("counts").cloned().unwrap_or(Value::Null);
    session.print(&status, || {
        let lang = session.lang;
        let mut lines = vec![msg::cli_invitations_ready(
            lang,
            number_of(&status, "ready"),
            str_of(&status, "title"),
        )];
        for (name, word) in [
            ("message", msg::message_standing_message(lang)),
            (
                "current",
                if message.message.is_some() {
                    msg::message_standing_current(lang)
                } else {
                    msg::invitation_standing_current(lang)
                },
            ),
            ("prepared", msg::invitation_standing_prepared(lang)),
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

fn prepare(session: &Session, of: &InvitationsOf, request: Value) -> Result<()> {
    let mut request = about(session, of, request)?;
    if let Some(fields) = request.as_object_mut() {
        fields.insert("lang".to_owned(), json!(session.lang));
    }
    let done = session.call("prepare_invitations", request)?;
    session.print(&done, || {
        let lang = session.lang;
        let count = ["invitations", "updates", "cancellations", "messages"]
            .iter()
            .map(|name| number_of(&done, name))
            .sum::<i64>();
        let mut lines = vec![if count == 0 {
            msg::invitation_nothing(lang)
        } else {
            format!(
                "{}\n{}",
                msg::cli_exported(lang, count, str_of(&done, "path")),
                msg::cli_invitations_not_sent(lang)
            )
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

/// Answers for the latest mailing.
fn sent(session: &Session, of: &InvitationsOf, answer: &str) -> Result<()> {
    let mailings = session.call("list_mailings", about(session, of, json!({}))?)?;
    // Messages to the community are answered for by their names.
    let mut all = mailings.as_array().into_iter().flatten();
    let latest = all.find(|one| one.get("messageId").is_none_or(Value::is_null));
    let Some(latest) = latest else {
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
