//! What a person is called in a chat: `telegram:user1`, an id and never a name. It stands
//! among the ids that other tools have for them, and moves, goes and is erased with those.

use rusqlite::{Connection, params};
use samovar_import::clean;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contact::{self, ContactKind, NewContact};
use super::store;
use crate::error::{Code, Error, Result};
use crate::ids::PersonId;
use crate::input;
use crate::planner::Writer;

/// Chats whose exports name accounts by ids.
const CHATS: &[&str] = &["telegram", "discord", "vk"];

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountOf {
    pub person_id: PersonId,
    /// `telegram:user1`, `discord:1`, `vk:id1`.
    pub account: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accounts {
    pub accounts: Vec<String>,
    /// Others who are said to have the account.
    pub shared_with: Vec<String>,
}

pub fn add(writer: &Writer<'_>, request: AccountOf) -> Result<Accounts> {
    let id = store::resolve(writer.conn, request.person_id)?;
    let account = checked(&request.account)?;
    let known = contact::list(writer.conn, id)?;
    let held = |one: &contact::Contact| one.kind == ContactKind::Source && one.norm == account;
    if !known.iter().any(held) {
        input::few("account", known.len() + 1)?;
        let new = NewContact {
            kind: ContactKind::Source,
            value: account.clone(),
            norm: account.clone(),
        };
        let position = u32::try_from(known.len()).unwrap_or(u32::MAX);
        contact::insert(writer.conn, id, &new, position)?;
    }
    writer.fact("name", store::name(writer.conn, id)?);
    accounts(writer.conn, id, &account)
}

pub fn remove(writer: &Writer<'_>, request: AccountOf) -> Result<Accounts> {
    let id = store::resolve(writer.conn, request.person_id)?;
    let account = checked(&request.account)?;
    writer.conn.execute(
        "DELETE FROM contact WHERE person_id = ?1 AND kind = 'source' AND norm = ?2",
        params![id, account],
    )?;
    writer.fact("name", store::name(writer.conn, id)?);
    accounts(writer.conn, id, &account)
}

fn accounts(conn: &Connection, id: PersonId, account: &str) -> Result<Accounts> {
    let accounts = contact::list(conn, id)?
        .into_iter()
        .filter(|one| one.kind == ContactKind::Source && is_account(&one.norm))
        .map(|one| one.norm)
        .collect();
    let mut statement = conn.prepare_cached(
        "SELECT p.name FROM person AS p
         WHERE p.id <> ?2 AND p.id IN
           (SELECT c.person_id FROM contact AS c WHERE c.kind = 'source' AND c.norm = ?1)
         ORDER BY p.id LIMIT 20",
    )?;
    let shared_with = statement
        .query_map(params![account, id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Accounts {
        accounts,
        shared_with,
    })
}

fn is_account(norm: &str) -> bool {
    norm.split_once(':')
        .is_some_and(|(chat, id)| CHATS.contains(&chat) && !id.is_empty())
}

/// As the exports write it: a bare number is given the word that they put before it.
fn checked(typed: &str) -> Result<String> {
    let typed = input::compact("account", typed)?;
    let wrong = || Error::field("account", Code::BadAccount).with("value", typed.as_str());
    let (chat, id) = typed.split_once(':').ok_or_else(wrong)?;
    let chat = clean::compact(chat).to_lowercase();
    let id = clean::compact(id);
    let bare = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    let account = match (chat.as_str(), bare) {
        ("telegram", true) => format!("telegram:user{id}"),
        ("vk", true) => format!("vk:id{id}"),
        _ => format!("{chat}:{id}"),
    };
    if is_account(&account) {
        Ok(account)
    } else {
        Err(wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_written_as_exports_write_them() {
        for (typed, wanted) in [
            ("telegram:user1", "telegram:user1"),
            (" Telegram:1 ", "telegram:user1"),
            ("vk:7", "vk:id7"),
            ("vk:id7", "vk:id7"),
            ("discord:10", "discord:10"),
        ] {
            assert_eq!(checked(typed).unwrap(), wanted, "{typed}");
        }
        for typed in ["Ann", "telegram:", "meetup:1", "", "whatsapp:Ann"] {
            assert!(checked(typed).is_err(), "{typed}");
        }
    }
}
