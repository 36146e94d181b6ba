//! `channel`: where the community hears of us, and what was read off it. `chat`: how much
//! was said there.

use samovar_core::Result;
use samovar_i18n::{Lang, msg};
use serde_json::{Map, Value, json};

use crate::args::{ChannelCommand, ChatCommand};
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: ChannelCommand) -> Result<()> {
    match command {
        ChannelCommand::Add {
            name,
            kind,
            address,
            language,
            limit,
        } => {
            let mut request = Map::new();
            request.insert("name".to_owned(), json!(name));
            request.insert("kind".to_owned(), json!(kind));
            optional(&mut request, "address", address);
            optional(&mut request, "lang", language);
            optional(&mut request, "charLimit", limit);
            let channel = session.call("add_channel", Value::Object(request))?;
            session.print(&stable(&channel), || str_of(&channel, "id").to_owned());
        }
        ChannelCommand::List { all } => {
            let found = list(session, all)?;
            let told: Vec<Value> = found.iter().map(stable).collect();
            session.print(&Value::Array(told), || said(session.lang, &found));
        }
        ChannelCommand::Archive { channel, back } => {
            let request = json!({ "channelId": find(session, &channel)?, "archived": !back });
            let channel = session.call("archive_channel", request)?;
            session.print(&stable(&channel), || {
                let name = str_of(&channel, "name");
                if back {
                    msg::channel_taken_out(session.lang, name)
                } else {
                    msg::channel_put_away(session.lang, name)
                }
            });
        }
        ChannelCommand::Reading {
            channel,
            file: Some(file),
            ..
        } => {
            let request = json!({
                "channelId": find(session, &channel)?,
                "path": paths::reading(&file)?,
            });
            let done = session.call("import_readings", request)?;
            let told = json!({
                "added": done.get("added"),
                "changed": done.get("changed"),
                "same": done.get("same"),
                "left_out": done.get("leftOut"),
            });
            session.print(&told, || {
                let taken = number_of(&done, "added") + number_of(&done, "changed");
                let mut lines = vec![msg::channel_readings_taken(session.lang, taken)];
                let left = number_of(&done, "leftOutCount");
                if left > 0 {
                    lines.push(msg::channel_readings_left_out(session.lang, left));
                }
                lines.join("\n")
            });
        }
        ChannelCommand::Reading {
            channel,
            post,
            day,
            members,
            views,
            reactions,
            replies,
            ..
        } => {
            let mut request = Map::new();
            request.insert("channelId".to_owned(), json!(find(session, &channel)?));
            optional(&mut request, "post", post);
            optional(&mut request, "day", day);
            optional(&mut request, "members", members);
            optional(&mut request, "views", views);
            optional(&mut request, "reactions", reactions);
            optional(&mut request, "replies", replies);
            let reading = session.call("add_reading", Value::Object(request))?;
            session.print(&of_reading(&reading), || str_of(&reading, "id").to_owned());
        }
        ChannelCommand::Readings { channel } => {
            let request = json!({ "channelId": find(session, &channel)? });
            let readings = session.all_rows("list_readings", request)?;
            let told: Vec<Value> = readings.iter().map(of_reading).collect();
            session.print(&Value::Array(told), || {
                let rows: Vec<Vec<String>> = readings.iter().map(row).collect();
                output::table(&rows)
            });
        }
    }
    Ok(())
}

pub fn chat(session: &Session, command: ChatCommand) -> Result<()> {
    match command {
        ChatCommand::Import {
            file,
            channel,
            chat,
            day_first,
            month_first,
            dry_run,
        } => {
            let mut request = Map::new();
            request.insert("path".to_owned(), json!(paths::reading(&file)?));
            request.insert("channelId".to_owned(), json!(find(session, &channel)?));
            if day_first || month_first {
                request.insert("dayFirst".to_owned(), json!(day_first));
            }
            if dry_run {
                optional(&mut request, "query", chat);
                let preview = session.call("preview_chat_file", Value::Object(request))?;
                session.print(&of_preview(&preview), || chats(session.lang, &preview));
                return Ok(());
            }
            if let Some(chat) = chat {
                let mut asked = request.clone();
                asked.insert("query".to_owned(), json!(chat));
                let chat = which(session, asked, &chat)?;
                request.insert("chatId".to_owned(), json!(chat));
            }
            let done = session.call("import_chat_file", Value::Object(request))?;
            let told = json!({
                "days": done.get("days"),
                "messages": done.get("messages"),
                "accounts": done.get("accounts"),
                "matched": done.get("matched"),
                "unknown": done.get("unknown"),
                "problems": done.get("problems"),
            });
            session.print(&told, || imported(session.lang, &done));
        }
        ChatCommand::Days { channel } => {
            let request = json!({ "channelId": find(session, &channel)? });
            let found = session.call("get_chat_activity", request)?;
            session.print(&of_activity(&found), || activity(session.lang, &found));
        }
        ChatCommand::Account {
            person,
            account,
            remove,
        } => {
            let command = if remove {
                "remove_account"
            } else {
                "add_account"
            };
            let request = json!({ "personId": person, "account": account });
            let done = session.call(command, request)?;
            let told = json!({
                "accounts": done.get("accounts"),
                "shared_with": done.get("sharedWith"),
            });
            session.print(&told, || {
                let mut lines: Vec<String> = strings(&done, "accounts");
                let others = strings(&done, "sharedWith");
                if !others.is_empty() {
                    lines.push(msg::chat_account_shared(
                        session.lang,
                        account.as_str(),
                        others.join(", "),
                    ));
                }
                lines.join("\n")
            });
        }
    }
    Ok(())
}

fn list(session: &Session, all: bool) -> Result<Vec<Value>> {
    let found = session.call("list_channels", json!({ "archived": all }))?;
    Ok(found.as_array().cloned().unwrap_or_default())
}

/// The id of the channel of this name or id.
pub fn find(session: &Session, text: &str) -> Result<String> {
    names::one(&list(session, true)?, "name", text)
}

/// The id of the chat of this name or id; an id is not looked for among names.
fn which(session: &Session, asked: Map<String, Value>, text: &str) -> Result<String> {
    let preview = session.call("preview_chat_file", Value::Object(asked))?;
    let found: Vec<Value> = items(&preview, "chats").cloned().collect();
    if found.is_empty() {
        return Ok(text.to_owned());
    }
    names::one(&found, "name", text)
}

fn stable(channel: &Value) -> Value {
    json!({
        "id": channel.get("id"),
        "kind": channel.get("kind"),
        "name": channel.get("name"),
        "address": channel.get("address"),
        "language": channel.get("lang"),
        "limit": channel.get("charLimit"),
        "members": channel.get("members"),
        "archived_at": channel.get("archivedAt"),
    })
}

fn of_reading(reading: &Value) -> Value {
    json!({
        "id": reading.get("id"),
        "post": reading.get("post"),
        "day": reading.get("day"),
        "members": reading.get("members"),
        "views": reading.get("views"),
        "reactions": reading.get("reactions"),
        "replies": reading.get("replies"),
    })
}

fn of_preview(preview: &Value) -> Value {
    let chats: Vec<Value> = items(preview, "chats")
        .map(|chat| {
            json!({
                "id": chat.get("id"),
                "name": chat.get("name"),
                "messages": chat.get("messages"),
                "accounts": chat.get("accounts"),
                "first_day": chat.get("firstDay"),
                "last_day": chat.get("lastDay"),
            })
        })
        .collect();
    json!({
        "kind": preview.get("kind"),
        "chats": chats,
        "total": preview.get("total"),
        "asks": preview.get("asks"),
        "problems": preview.get("problems"),
    })
}

fn of_activity(found: &Value) -> Value {
    let month = found.get("perMonth").filter(|month| !month.is_null());
    let month = month.map(|month| {
        json!({
            "first": month.get("first"),
            "last": month.get("last"),
            "accounts": month.get("accounts"),
            "mean_daily": month.get("meanDaily"),
        })
    });
    json!({
        "messages": found.get("messages"),
        "accounts": found.get("accounts"),
        "known": found.get("known"),
        "months": found.get("months"),
        "days": found.get("days"),
        "per_month": month,
    })
}

fn activity(lang: Lang, found: &Value) -> String {
    let Some(month) = found.get("perMonth").filter(|month| !month.is_null()) else {
        return msg::chat_nothing_counted(lang);
    };
    let rows: Vec<Vec<String>> = items(found, "months")
        .map(|one| {
            vec![
                str_of(one, "month").to_owned(),
                msg::chat_messages(lang, number_of(one, "messages")),
                msg::chat_accounts(lang, number_of(one, "accounts")),
            ]
        })
        .collect();
    let (all, known) = (number_of(found, "accounts"), number_of(found, "known"));
    let mean = month.get("meanDaily").and_then(Value::as_f64);
    let tenth = (mean.unwrap_or_default() * 10.0).round() / 10.0;
    [
        output::table(&rows),
        msg::chat_mean_daily(lang, number_of(month, "accounts"), tenth),
        msg::chat_known_accounts(lang, all, known, all - known),
    ]
    .join("\n")
}

fn said(lang: Lang, channels: &[Value]) -> String {
    let rows: Vec<Vec<String>> = channels
        .iter()
        .map(|channel| {
            let members = channel.get("members").and_then(Value::as_u64);
            vec![
                str_of(channel, "name").to_owned(),
                str_of(channel, "kind").to_owned(),
                str_of(channel, "address").to_owned(),
                members.map_or_else(String::new, |count| msg::channel_members(lang, count)),
            ]
        })
        .collect();
    output::table(&rows)
}

/// A dash where nobody looked.
fn row(reading: &Value) -> Vec<String> {
    let count = |field: &str| {
        let count = reading.get(field).and_then(Value::as_u64);
        count.map_or_else(|| "–".to_owned(), |count| count.to_string())
    };
    vec![
        str_of(reading, "day").to_owned(),
        count("members"),
        count("views"),
        count("reactions"),
        count("replies"),
        str_of(reading, "post").to_owned(),
    ]
}

fn chats(lang: Lang, preview: &Value) -> String {
    let rows: Vec<Vec<String>> = items(preview, "chats")
        .map(|chat| {
            vec![
                str_of(chat, "id").to_owned(),
                str_of(chat, "name").to_owned(),
                msg::chat_messages(lang, number_of(chat, "messages")),
                msg::chat_accounts(lang, number_of(chat, "accounts")),
                str_of(chat, "firstDay").to_owned(),
                str_of(chat, "lastDay").to_owned(),
            ]
        })
        .collect();
    let mut lines = vec![output::table(&rows)];
    let asks = strings(preview, "asks");
    if asks.iter().any(|ask| ask == "chat") {
        lines.push(msg::chat_asks_which(lang));
    }
    if asks.iter().any(|ask| ask == "day-first") {
        lines.push(msg::chat_asks_day_first(lang));
    }
    lines.extend(shared(lang, preview));
    lines.join("\n")
}

fn imported(lang: Lang, done: &Value) -> String {
    let mut lines = vec![if number_of(done, "days") == 0 {
        msg::chat_nothing_new(lang)
    } else {
        msg::chat_taken(
            lang,
            number_of(done, "days"),
            msg::chat_messages(lang, number_of(done, "messages")),
        )
    }];
    lines.push(msg::chat_matched(
        lang,
        number_of(done, "accounts"),
        number_of(done, "matched"),
        number_of(done, "unknown"),
    ));
    lines.extend(shared(lang, done));
    lines.join("\n")
}

fn shared(lang: Lang, from: &Value) -> Vec<String> {
    items(from, "problems")
        .map(|one| {
            let names = strings(one, "names").join(", ");
            msg::chat_account_shared(lang, str_of(one, "account"), names)
        })
        .collect()
}

fn strings(from: &Value, field: &str) -> Vec<String> {
    items(from, field)
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
