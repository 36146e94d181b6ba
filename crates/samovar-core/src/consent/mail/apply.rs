//! What becomes of each thing that the mails say, and the rows it leaves.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::gather::{Found, Says};
use super::{ReadMailDone, ReadMailKind, ReadMailLine, ReadMailStanding};
use crate::consent::rows::{self, Answered};
use crate::consent::{ConsentAnswer, ConsentHow, ConsentPurpose, HoldReason, hold, score, token};
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::contact::email_norm;
use crate::person::store as people;
use crate::planner::Writer;
use crate::time::stamp;

/// Reads the planner once, for all of them.
pub struct Applying<'w, 'c> {
    writer: &'w Writer<'c>,
    leave_out: &'w HashSet<String>,
    tokens: HashMap<String, PersonId>,
    written: HashSet<String>,
    done: ReadMailDone,
}

impl<'w, 'c> Applying<'w, 'c> {
    pub fn new(
        writer: &'w Writer<'c>,
        found: &[Found],
        leave_out: &'w HashSet<String>,
    ) -> Result<Self> {
        let tokens: HashSet<&str> = found
            .iter()
            .filter_map(|one| match &one.says {
                Says::Unsubscribe { token } if !token.is_empty() => Some(token.as_str()),
                _ => None,
            })
            .collect();
        let by_address = found.iter().any(|one| match &one.says {
            Says::Returned { .. } => true,
            Says::Unsubscribe { token } => token.is_empty(),
            Says::Unread => false,
        });
        Ok(Self {
            writer,
            leave_out,
            tokens: token::owners(writer.conn, &tokens)?,
            written: match by_address {
                true => written(writer.conn)?,
                false => HashSet::new(),
            },
            done: ReadMailDone::default(),
        })
    }

    pub fn carry_out(&mut self, one: &Found) -> Result<ReadMailLine> {
        let mut line = ReadMailLine {
            key: one.key.clone(),
            file: one.file.clone(),
            kind: ReadMailKind::Unread,
            person_id: None,
            name: String::new(),
            address: one.from.clone(),
            status: String::new(),
            at: stamp(one.at),
            standing: ReadMailStanding::Unread,
            can_apply: false,
        };
        match &one.says {
            Says::Unsubscribe { token } => {
                line.kind = ReadMailKind::Unsubscribe;
                self.unsubscribe(one, token, &mut line)?;
            }
            Says::Returned {
                addresses,
                failed,
                status,
            } => {
                line.kind = ReadMailKind::Bounce;
                line.status.clone_from(status);
                self.returned(one, addresses, *failed, &mut line)?;
            }
            Says::Unread => self.done.unread += 1,
        }
        Ok(line)
    }

    pub fn done(self) -> ReadMailDone {
        self.done
    }

    /// By the token; an answer to a mail to many by the address that it was written to, and
    /// then of everybody who has it.
    fn unsubscribe(&mut self, one: &Found, token: &str, line: &mut ReadMailLine) -> Result<()> {
        let conn = self.writer.conn;
        let owners: Vec<PersonId> = match self.tokens.get(token) {
            Some(person) => people::survivor(conn, *person)?.into_iter().collect(),
            None if token.is_empty() && self.written.contains(&one.from) => {
                everybody_at(conn, &one.from)?
            }
            None => Vec::new(),
        };
        line.standing = ReadMailStanding::Stranger;
        for person in owners {
            let (standing, refusing) = refusing(conn, person, one)?;
            let changes = standing == ReadMailStanding::Unsubscribes;
            // Of several the line names the first who changes.
            if line.person_id.is_none() || changes && !line.can_apply {
                line.person_id = Some(person);
                line.name = people::name(conn, person)?;
                line.standing = standing;
                line.can_apply = changes;
            }
            if !changes {
                continue;
            }
            if self.leave_out.contains(&one.key) {
                line.standing = ReadMailStanding::LeftOut;
                continue;
            }
            for person in refusing {
                let answered = Answered {
                    at: Some(one.at),
                    ..Answered::new(
                        person,
                        ConsentPurpose::Mailing,
                        ConsentAnswer::No,
                        ConsentHow::Mail,
                    )
                };
                rows::append(self.writer, &answered)?;
            }
            self.done.unsubscribed += 1;
        }
        Ok(())
    }

    fn returned(
        &mut self,
        one: &Found,
        addresses: &[String],
        failed: bool,
        line: &mut ReadMailLine,
    ) -> Result<()> {
        let conn = self.writer.conn;
        let known = addresses.iter().find(|one| self.written.contains(*one));
        line.address = known.or(addresses.first()).cloned().unwrap_or_default();
        if let Some((person, name)) = whose(conn, &line.address)? {
            line.person_id = Some(person);
            line.name = name;
        }
        let halves = score::halves(&line.status);
        line.standing = if !failed {
            ReadMailStanding::NotFailed
        } else if halves == 0 {
            self.done.unread += 1;
            ReadMailStanding::Unread
        } else if known.is_none() {
            ReadMailStanding::NeverWritten
        } else {
            self.failed(one, line, halves)?
        };
        Ok(())
    }

    fn failed(
        &mut self,
        one: &Found,
        line: &mut ReadMailLine,
        halves: u32,
    ) -> Result<ReadMailStanding> {
        let conn = self.writer.conn;
        let day = one.at.date_naive();
        if hold::is_held(conn, &line.address)? {
            return Ok(ReadMailStanding::HeldAlready);
        }
        let lifted = hold::lifted(conn, &line.address)?;
        if lifted.is_some_and(|lifted| day <= lifted) {
            return Ok(ReadMailStanding::Older);
        }
        line.can_apply = true;
        if self.leave_out.contains(&one.key) {
            return Ok(ReadMailStanding::LeftOut);
        }
        if !hold::failed(conn, &line.address, day, (line.status.as_str(), halves))? {
            line.can_apply = false;
            return Ok(ReadMailStanding::SameDay);
        }
        self.done.noted += 1;
        let days: Vec<(NaiveDate, u32)> = hold::days(conn, &line.address)?
            .into_iter()
            .filter(|(day, _)| lifted.is_none_or(|lifted| *day > lifted))
            .collect();
        if !score::holds(&days) {
            return Ok(ReadMailStanding::Counts);
        }
        hold::insert(self.writer, &line.address, HoldReason::Bounced)?;
        self.done.held += 1;
        Ok(ReadMailStanding::Holds)
    }
}

/// What a mail that asks for no more changes, and who refuses by it: the person, and with them
/// whoever was merged into them. Where they had refused before, those of them who had said yes: undo
/// may make them somebody of their own again.
fn refusing(
    conn: &Connection,
    person: PersonId,
    one: &Found,
) -> Result<(ReadMailStanding, Vec<PersonId>)> {
    let standing = stands(conn, person, one)?;
    match standing {
        ReadMailStanding::Unsubscribes => return Ok((standing, vec![person])),
        ReadMailStanding::Known => {}
        _ => return Ok((standing, Vec::new())),
    }
    let mut said_yes = Vec::new();
    for alias in people::aliases(conn, person)? {
        let latest = rows::latest(conn, alias, ConsentPurpose::Mailing)?;
        if latest.is_some_and(|one_said| {
            one_said.answer == ConsentAnswer::Yes && one_said.at <= stamp(one.at)
        }) {
            said_yes.push(alias);
        }
    }
    Ok(match said_yes.is_empty() {
        true => (standing, said_yes),
        false => (ReadMailStanding::Unsubscribes, said_yes),
    })
}

/// What a mail that asks for no more changes of a person.
fn stands(conn: &Connection, person: PersonId, one: &Found) -> Result<ReadMailStanding> {
    let latest = rows::latest(conn, person, ConsentPurpose::Mailing)?;
    Ok(match latest {
        Some(latest) if matches!(latest.answer, ConsentAnswer::No | ConsentAnswer::Stop) => {
            ReadMailStanding::Known
        }
        Some(latest) if latest.at > stamp(one.at) => ReadMailStanding::Older,
        _ => ReadMailStanding::Unsubscribes,
    })
}

fn everybody_at(conn: &Connection, address: &str) -> Result<Vec<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT p.id FROM contact AS c JOIN person AS p ON p.id = c.person_id
         WHERE c.kind = 'email' AND c.norm = ?1 AND p.merged_into IS NULL ORDER BY p.id",
    )?;
    let found = statement
        .query_map([address], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Every address that something was ever made for here.
fn written(conn: &Connection) -> Result<HashSet<String>> {
    let mut statement =
        conn.prepare_cached("SELECT email FROM invitation UNION SELECT email FROM message_copy")?;
    let mut rows = statement.query([])?;
    let mut all = HashSet::new();
    while let Some(row) = rows.next()? {
        all.insert(email_norm(&row.get::<_, String>(0)?));
    }
    Ok(all)
}

fn whose(conn: &Connection, address: &str) -> Result<Option<(PersonId, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT p.id, p.name FROM contact AS c JOIN person AS p ON p.id = c.person_id
             WHERE c.kind = 'email' AND c.norm = ?1 AND p.merged_into IS NULL ORDER BY p.id LIMIT 1",
        )?
        .query_row([address], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
