//! What a planner that several laptops share tells them: documents of Automerge, made of the rows
//! of its tables and made into them again. Those that were needed so far are open in memory.
//!
//! A row becomes fields of a document (`project.rs`), and fields that came from elsewhere become
//! rows (`receive.rs`), by what the schema says and in the transaction that is running; no noun
//! is known here.
//!
//! What a transaction wrote into one counts when it is committed. Where it was not, the document
//! is read anew: what is in memory is never ahead of the file.

pub mod failed;
pub mod identity;
pub mod places;
pub mod project;
pub mod receive;
mod rows;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use samovar_share::{Actor, Document, Made, Secret, SignedChange, builds_on};
use uuid::Uuid;

use self::failed::told;
use self::identity::{Identity, SharingState};
use self::rows::Schema;
use crate::error::{Error, Result};

pub struct Documents {
    pub identity: Identity,
    pub schema: Schema,
    secret: Secret,
    actor: Actor,
    open: HashMap<String, Document>,
    /// With what is not yet a change.
    dirty: BTreeSet<String>,
    /// With what is not committed.
    pending: BTreeSet<String>,
}

impl Documents {
    /// Those of a planner that is shared on this laptop; reads none of them yet.
    pub fn of(conn: &Connection) -> Result<Option<Self>> {
        let Some(one) = identity::load(conn)? else {
            return Ok(None);
        };
        match identity::state(conn, Some(&one))? {
            SharingState::On | SharingState::Asked => Self::for_laptop(conn, one).map(Some),
            // A copy must not write in the name of another laptop.
            SharingState::Off | SharingState::Copied | SharingState::Removed => Ok(None),
        }
    }

    pub fn for_laptop(conn: &Connection, identity: Identity) -> Result<Self> {
        let laptop: Uuid = identity
            .laptop
            .to_string()
            .parse()
            .map_err(|_| Error::bug("a laptop without an id"))?;
        Ok(Self {
            schema: Schema::of(conn)?,
            secret: identity.secret()?,
            actor: Actor::new(*laptop.as_bytes()).map_err(|error| told(&error))?,
            identity,
            open: HashMap::new(),
            dirty: BTreeSet::new(),
            pending: BTreeSet::new(),
        })
    }

    /// Forgets what a transaction wrote that did not come to its end.
    pub fn begin(&mut self) {
        for name in std::mem::take(&mut self.pending) {
            self.open.remove(&name);
        }
        for name in std::mem::take(&mut self.dirty) {
            self.open.remove(&name);
        }
    }

    /// What was written is in the file now, or is not.
    pub fn settle(&mut self, committed: bool) {
        if committed {
            self.pending.clear();
        }
        self.begin();
    }

    /// A document, to be read.
    pub fn get(&mut self, conn: &Connection, name: &str) -> Result<&mut Document> {
        if !self.open.contains_key(name) {
            let changes = changes_of(conn, name)?;
            let document = Document::of(&self.actor, changes.iter().map(Vec::as_slice))
                .map_err(|error| told(&error))?;
            self.open.insert(name.to_owned(), document);
        }
        self.open
            .get_mut(name)
            .ok_or_else(|| Error::bug("a document that was just opened"))
    }

    /// A document, to be written.
    pub fn edit(&mut self, conn: &Connection, name: &str) -> Result<&mut Document> {
        self.dirty.insert(name.to_owned());
        self.get(conn, name)
    }

    /// Makes one change of what was written into each document, and keeps it.
    pub fn save(&mut self, conn: &Connection, now: DateTime<Utc>) -> Result<()> {
        for name in std::mem::take(&mut self.dirty) {
            // Whatever fails from here on, the document is read anew.
            self.pending.insert(name.clone());
            let Some(document) = self.open.get_mut(&name) else {
                continue;
            };
            let Some(Made { hash, bytes }) = document.commit(now.timestamp()) else {
                continue;
            };
            let heads = document.heads();
            let laptop = self.identity.laptop.to_string();
            let change = SignedChange::sign(&name, &laptop, bytes, &self.secret);
            keep_change(conn, &hash, &change)?;
            keep_heads(conn, &name, &heads)?;
        }
        Ok(())
    }

    /// Takes changes of other laptops into a document; says which rows may be others now.
    pub fn take(
        &mut self,
        conn: &Connection,
        name: &str,
        changes: &[(String, &SignedChange)],
    ) -> Result<BTreeSet<samovar_share::Key>> {
        self.pending.insert(name.to_owned());
        let document = self.get(conn, name)?;
        let touched = document
            .apply(changes.iter().map(|(_, change)| change.bytes.as_slice()))
            .map_err(|error| told(&error))?;
        let heads = document.heads();
        for (hash, change) in changes {
            keep_change(conn, hash, change)?;
        }
        keep_heads(conn, name, &heads)?;
        Ok(touched)
    }
}

fn changes_of(conn: &Connection, name: &str) -> Result<Vec<Vec<u8>>> {
    let mut statement =
        conn.prepare_cached("SELECT bytes FROM share_change WHERE document = ?1 ORDER BY number")?;
    let all = statement
        .query_map([name], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(all)
}

fn keep_change(conn: &Connection, hash: &str, change: &SignedChange) -> Result<()> {
    let builds_on = builds_on(&change.bytes).map_err(|error| told(&error))?;
    conn.prepare_cached(
        "INSERT INTO share_change(hash, document, laptop, builds_on, bytes, signature)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE NOT EXISTS (SELECT 1 FROM share_change WHERE hash = ?1)",
    )?
    .execute(params![
        hash,
        change.document,
        change.laptop,
        serde_json::to_string(&builds_on)?,
        change.bytes,
        change.signature,
    ])?;
    Ok(())
}

fn keep_heads(conn: &Connection, name: &str, heads: &[String]) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO share_document(document, heads) VALUES (?1, ?2)
         ON CONFLICT(document) DO UPDATE SET heads = excluded.heads",
    )?
    .execute(params![name, serde_json::to_string(heads)?])?;
    Ok(())
}

/// What each document ends with here.
pub type Heads = BTreeMap<String, Vec<String>>;

pub fn heads(conn: &Connection) -> Result<Heads> {
    let mut statement = conn.prepare_cached("SELECT document, heads FROM share_document")?;
    let mut rows = statement.query([])?;
    let mut all = Heads::new();
    while let Some(row) = rows.next()? {
        all.insert(
            row.get(0)?,
            serde_json::from_str(&row.get::<_, String>(1)?)?,
        );
    }
    Ok(all)
}

/// Whether a change is here already.
pub fn knows(conn: &Connection, hash: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM share_change WHERE hash = ?1")?
        .query_row([hash], |_| Ok(()))
        .optional()?
        .is_some())
}
