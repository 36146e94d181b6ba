//! A chat's export: what it holds, and its days taken into a channel as one step. An
//! account is a person by its id alone, which stands among the ids that other tools have
//! for them; a name says nothing. Accounts of nobody are counted and not named.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use rusqlite::Connection;
use samovar_chat::{Chat, ChatKind, Export, Question, Wanted};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{chat_days, chat_file, store};
use crate::error::{Code, Error, Result};
use crate::ids::ChannelId;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::rule::Day;
use crate::settings;
use crate::time;
use crate::wire::{WINDOW, word_enum};

word_enum! {
    /// What wrote the file.
    ChatSource { Telegram = "telegram", Discord = "discord", Whatsapp = "whatsapp", Vk = "vk" }
}

word_enum! {
    /// What has to be said before a file is read: which of several chats; whether a day
    /// stands before its month.
    ChatQuestion { Chat = "chat", DayFirst = "day-first" }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewChatFile {
    pub path: String,
    pub channel_id: Option<ChannelId>,
    /// Chats whose name has these words; left out: the largest.
    pub query: Option<String>,
    pub day_first: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportChatFile {
    pub path: String,
    pub channel_id: ChannelId,
    /// Left out: the only one.
    pub chat_id: Option<String>,
    pub day_first: Option<bool>,
}

/// One chat of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatOfFile {
    pub id: String,
    pub name: String,
    /// Between two people: nothing to count.
    pub personal: bool,
    #[ts(type = "number")]
    pub messages: u64,
    pub accounts: u32,
    /// `null`: nothing was said, or it is asked first how days are written.
    pub first_day: Option<Day>,
    pub last_day: Option<Day>,
}

/// An account that several people have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedAccount {
    pub account: String,
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatPreview {
    pub kind: ChatSource,
    /// The largest, groups before what is between two; at most 200.
    pub chats: Vec<ChatOfFile>,
    pub total: u32,
    pub asks: Vec<ChatQuestion>,
    /// Accounts of this kind that are said to be several people's.
    pub problems: Vec<SharedAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatImported {
    /// Days that are new, or of which more is known now; none where the file was read before.
    pub days: u32,
    /// Messages that were not counted before.
    #[ts(type = "number")]
    pub messages: u64,
    /// Accounts in the chat.
    pub accounts: u32,
    /// Of them, those that are somebody known.
    pub matched: u32,
    /// And those that are nobody known.
    pub unknown: u32,
    pub problems: Vec<SharedAccount>,
}

pub fn preview(
    planner: &Planner,
    request: PreviewChatFile,
    job: &Job,
) -> Result<Written<ChatPreview>> {
    let zone = home(planner)?;
    if let Some(id) = request.channel_id {
        planner.read(|reader| store::load(reader.conn, id))?;
    }
    let export = chat_file::read(
        Path::new(&request.path),
        zone,
        Wanted::Sums,
        request.day_first,
        job,
    )?;
    let problems = planner.read(|reader| shared(reader.conn, export.kind, None))?;
    let mut preview = shown(export, request.query.as_deref().unwrap_or_default());
    preview.problems = problems;
    Ok(Written::unchanged(preview))
}

fn shown(export: Export, query: &str) -> ChatPreview {
    let several = export.chats.len() > 1;
    let mut chats: Vec<Chat> = export
        .chats
        .into_iter()
        .filter(|chat| query.is_empty() || crate::db::text::has_words(&chat.name, query))
        .collect();
    let total = u32::try_from(chats.len()).unwrap_or(u32::MAX);
    chats.sort_by_key(|chat| (chat.personal, std::cmp::Reverse(chat.messages)));
    chats.truncate(WINDOW as usize);
    let asked = export.asks.into_iter().map(|question| match question {
        Question::DayFirst => ChatQuestion::DayFirst,
    });
    ChatPreview {
        kind: source(export.kind),
        total,
        asks: several
            .then_some(ChatQuestion::Chat)
            .into_iter()
            .chain(asked)
            .collect(),
        problems: Vec::new(),
        chats: chats
            .into_iter()
            .map(|chat| ChatOfFile {
                id: chat.id,
                name: chat.name.chars().take(crate::input::LINE).collect(),
                personal: chat.personal,
                messages: chat.messages,
                accounts: chat.accounts,
                first_day: chat.first_day.map(Day),
                last_day: chat.last_day.map(Day),
            })
            .collect(),
    }
}

pub fn run(planner: &Planner, request: ImportChatFile, job: &Job) -> Result<Written<ChatImported>> {
    let zone = home(planner)?;
    let channel = planner.read(|reader| store::load(reader.conn, request.channel_id))?;
    let wanted = request
        .chat_id
        .as_deref()
        .map_or(Wanted::Only, Wanted::Chat);
    let path = Path::new(&request.path);
    let export = chat_file::read(path, zone, wanted, request.day_first, job)?;
    if export.asks.contains(&Question::DayFirst) {
        return Err(Error::field("dayFirst", Code::ChatDayOrder));
    }
    let kind = export.kind;
    let chat = export
        .chats
        .into_iter()
        .find(|chat| request.chat_id.as_ref().is_none_or(|id| *id == chat.id))
        .ok_or_else(|| Error::field("chatId", Code::Required))?;
    if chat.personal {
        return Err(Error::field("chatId", Code::ChatPersonal));
    }
    let accounts: BTreeSet<&str> = chat
        .days
        .iter()
        .map(|day| day.account.as_str())
        .filter(|account| !account.is_empty())
        .collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    planner.write("import_chat_file", |writer| {
        let rows = chat.days.len();
        let tick = |done: usize| job.step(done.min(rows), rows);
        let taken = chat_days::take(writer, channel.id, &chat.id, &chat.days, &tick)?;
        let matched = known(writer.conn, &accounts)?;
        writer.fact("name", channel.name.as_str());
        writer.fact("file", &*name);
        writer.fact("count", taken.days);
        let all = u32::try_from(accounts.len()).unwrap_or(u32::MAX);
        Ok(ChatImported {
            days: taken.days,
            messages: taken.messages,
            accounts: all,
            matched,
            unknown: all.saturating_sub(matched),
            problems: shared(writer.conn, kind, Some(&accounts))?,
        })
    })
}

fn home(planner: &Planner) -> Result<samovar_zone::Zone> {
    planner.read(|reader| {
        let settings = settings::store::load(reader.conn)?;
        Ok(time::zone_shown(&settings.zone))
    })
}

const fn source(kind: ChatKind) -> ChatSource {
    match kind {
        ChatKind::Telegram => ChatSource::Telegram,
        ChatKind::Discord => ChatSource::Discord,
        ChatKind::Whatsapp => ChatSource::Whatsapp,
        ChatKind::Vk => ChatSource::Vk,
    }
}

/// How many of the accounts are somebody's; one that several have is nobody's.
fn known(conn: &Connection, accounts: &BTreeSet<&str>) -> Result<u32> {
    let mut statement = conn.prepare_cached(
        "SELECT count(DISTINCT person_id) = 1 FROM contact WHERE kind = 'source' AND norm = ?1",
    )?;
    let mut matched = 0;
    for account in accounts {
        matched += u32::from(statement.query_row([account], |row| row.get::<_, bool>(0))?);
    }
    Ok(matched)
}

/// Accounts that more than one person has, under the name of each.
fn shared(
    conn: &Connection,
    kind: ChatKind,
    among: Option<&BTreeSet<&str>>,
) -> Result<Vec<SharedAccount>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.norm, p.name FROM contact AS c JOIN person AS p ON p.id = c.person_id
         WHERE c.kind = 'source' AND c.norm IN
           (SELECT norm FROM contact WHERE kind = 'source' AND norm > ?1 AND norm < ?2
            GROUP BY norm HAVING count(DISTINCT person_id) > 1)
         ORDER BY c.norm, p.id",
    )?;
    // All that begins so: the letter after the colon is a semicolon.
    let mut rows = statement.query([format!("{}:", kind.word()), format!("{};", kind.word())])?;
    let mut found: Vec<SharedAccount> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    while let Some(row) = rows.next()? {
        let (account, name): (String, String) = (row.get(0)?, row.get(1)?);
        if among.is_some_and(|accounts| !accounts.contains(account.as_str())) {
            continue;
        }
        let at = *places.entry(account.clone()).or_insert_with(|| {
            found.push(SharedAccount {
                account,
                names: Vec::new(),
            });
            found.len() - 1
        });
        if let Some(one) = found.get_mut(at) {
            one.names.push(name);
        }
    }
    found.truncate(WINDOW as usize);
    Ok(found)
}
