//! `share`: one planner on several laptops, with files on a stick between them. How it
//! stands, beginning and ending it.

use samovar_core::Result;
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::ShareCommand;
use crate::digits;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;
use crate::{share_bundles, share_joining, share_reviews};

pub fn run(session: &Session, command: Option<ShareCommand>) -> Result<()> {
    match command.unwrap_or(ShareCommand::Status) {
        ShareCommand::Status => status(session),
        ShareCommand::Start { name } => start(session, name),
        ShareCommand::Stop => stop(session),
        ShareCommand::Join { out, name } => share_joining::ask(session, &out, name),
        ShareCommand::Add { file, digits } => share_joining::add(session, &file, digits.as_deref()),
        ShareCommand::Remove { which } => remove(session, &which),
        ShareCommand::Bundle { out } => share_bundles::save(session, &out),
        ShareCommand::Read { file } => share_bundles::read(session, &file),
        ShareCommand::Review => share_reviews::list(session),
        ShareCommand::Settle { field, choice } => share_reviews::settle(session, &field, choice),
    }
}

fn status(session: &Session) -> Result<()> {
    let sharing = session.call("get_sharing", json!({}))?;
    session.print(&stable(&sharing), || said(session, &sharing));
    Ok(())
}

fn start(session: &Session, name: Option<String>) -> Result<()> {
    let lang = session.lang;
    let name = share_joining::called(lang, name)?;
    let sharing = session.call("start_sharing", json!({ "name": name }))?;
    session.print(&stable(&sharing), || {
        format!(
            "{}\n{}",
            msg::cli_share_started(lang, str_of(&sharing, "name")),
            msg::cli_share_started_next(lang)
        )
    });
    Ok(())
}

fn stop(session: &Session) -> Result<()> {
    let sharing = session.call("stop_sharing", json!({}))?;
    session.print(&stable(&sharing), || msg::cli_share_stopped(session.lang));
    Ok(())
}

fn remove(session: &Session, laptop: &str) -> Result<()> {
    let sharing = session.call("get_sharing", json!({}))?;
    // Its place may have been taken by another of the same name.
    let there: Vec<Value> = items(&sharing, "laptops")
        .filter(|one| !is(one, "removed"))
        .cloned()
        .collect();
    let id = names::one(&there, "name", laptop)?;
    let sharing = session.call("remove_laptop", json!({ "laptopId": id }))?;
    let removed = items(&sharing, "laptops")
        .find(|one| str_of(one, "id") == id)
        .cloned()
        .unwrap_or_default();
    session.print(&stable_laptop(&removed), || {
        msg::cli_share_removed(session.lang, str_of(&removed, "name"))
    });
    Ok(())
}

fn is(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_bool) == Some(true)
}

/// What programs read; the names stay.
fn stable(sharing: &Value) -> Value {
    json!({
        "state": sharing.get("state"),
        "name": sharing.get("name"),
        "digits": sharing.get("digits"),
        "owner": sharing.get("owner"),
        "laptops": items(sharing, "laptops").map(stable_laptop).collect::<Vec<_>>(),
        "to_review": sharing.get("toReview"),
    })
}

fn stable_laptop(one: &Value) -> Value {
    json!({
        "id": one.get("id"),
        "name": one.get("name"),
        "digits": one.get("digits"),
        "owner": one.get("owner"),
        "removed": one.get("removed"),
        "met_at": one.get("metAt"),
        "waiting": one.get("waiting"),
    })
}

fn said(session: &Session, sharing: &Value) -> String {
    let lang = session.lang;
    let name = str_of(sharing, "name");
    let digits = digits::shown(str_of(sharing, "digits"));
    let mut lines = vec![match str_of(sharing, "state") {
        "on" if is(sharing, "owner") => msg::cli_share_owner(lang, digits, name),
        "on" => msg::cli_share_on(lang, digits, name),
        "asked" => return msg::cli_share_asked(lang, digits, name),
        "copied" => return msg::cli_share_copied(lang),
        "removed" => msg::cli_share_gone(lang),
        _ => {
            let next = msg::cli_share_off_next(lang);
            return format!("{}\n{next}", msg::cli_share_off(lang));
        }
    }];
    let laptops: Vec<Vec<String>> = items(sharing, "laptops")
        .map(|one| laptop(session, one))
        .collect();
    lines.push(match laptops.is_empty() {
        true => msg::cli_share_nobody(lang),
        false => output::table(&laptops),
    });
    let to_review = number_of(sharing, "toReview");
    if to_review > 0 {
        lines.push(msg::cli_share_to_review(lang, to_review));
    }
    lines.join("\n")
}

fn laptop(session: &Session, one: &Value) -> Vec<String> {
    let lang = session.lang;
    let removed = is(one, "removed");
    let standing = match is(one, "owner") {
        _ if removed => msg::cli_share_is_removed(lang),
        true => msg::cli_share_is_owner(lang),
        false => msg::cli_share_is_member(lang),
    };
    let met = match str_of(one, "metAt") {
        "" => msg::cli_share_never_met(lang),
        at => msg::cli_share_met(lang, session.clock(at)),
    };
    let waiting = match number_of(one, "waiting") {
        _ if removed => String::new(),
        0 => msg::cli_share_has_all(lang),
        count => msg::cli_share_waiting(lang, count),
    };
    vec![
        str_of(one, "name").to_owned(),
        digits::shown(str_of(one, "digits")),
        standing,
        met,
        waiting,
    ]
}
