//! Bundles: one file on a stick with what the other laptops lack, sealed to their keys and
//! signed by the laptop that saves it. Reading one twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::Connection;
use samovar_share::{
    Key, Members, Owner, Payload, Public, Sealed, SignedChange, SignedRecord, looked_at, open, seal,
};
use uuid::Uuid;

use super::lacking::Met;
use super::{BundleRead, BundleSaved, ReadBundle, SaveBundle, SharingState, lacking, review};
use crate::db::backup::Reason;
use crate::db::doubles;
use crate::db::migrate::LATEST;
use crate::documents::failed::{about, told};
use crate::documents::identity::{self, Identity, Shared};
use crate::documents::{self, Documents};
use crate::documents::{places, project, receive};
use crate::error::{Code, Error, Result};
use crate::ids::DeviceId;
use crate::incoming;
use crate::job::Job;
use crate::outgoing::kind::FileKind;
use crate::outgoing::target::Target;
use crate::planner::{Planner, Writer, Written, latest_step};
use crate::time::stamp;

/// The largest file that is looked into.
const MOST: u64 = 256 * 1024 * 1024;

/// No laptop is called longer.
const LONGEST_NAME: usize = 1000;

/// A clock that is further ahead is told.
const ODD_SECONDS: i64 = 30;

/// Saves what the other laptops are not known to have.
pub fn save(planner: &Planner, request: SaveBundle, _: &Job) -> Result<Written<BundleSaved>> {
    let path = Path::new(&request.path);
    let target = Target::check(planner.held(), path, FileKind::Bundle)?;
    let (payload, secret, to) = planner.read(|reader| {
        let conn = reader.conn;
        let (one, shared, members) = sharing(conn)?;
        let others: Vec<_> = members
            .standing()
            .filter(|member| member.laptop != one.laptop.to_string())
            .collect();
        if others.is_empty() {
            return Err(Error::new(Code::NothingToShare));
        }
        let met = others
            .iter()
            .map(|member| lacking::met(conn, laptop_id(&member.laptop)?))
            .collect::<Result<Vec<Met>>>()?;
        let payload = Payload {
            planner: shared.planner,
            owner: Owner {
                laptop: shared.owner.to_string(),
                name: shared.owner_name,
                public: shared.owner_keys,
            },
            from: one.laptop.to_string(),
            schema: LATEST,
            clock: reader.now.timestamp_millis(),
            tick: latest_step(conn)?.unwrap_or_default(),
            records: identity::records(conn)?,
            heads: documents::heads(conn)?,
            changes: changes(conn, &met)?,
            devices: devices(conn)?,
        };
        let to: Vec<Public> = others.iter().map(|member| member.public.clone()).collect();
        Ok((payload, one.secret()?, to))
    })?;
    let sealed = seal(&payload, &secret, &to).map_err(|error| about(&error, path))?;
    target.write(|out| out.write_all(&sealed))?;
    Ok(Written::unchanged(BundleSaved {
        path: target.shown(),
        changes: counted(payload.changes.len()),
        laptops: counted(to.len()),
    }))
}

/// Who this laptop is, where it shares.
fn sharing(conn: &Connection) -> Result<(Identity, Shared, Members)> {
    let one = identity::load(conn)?;
    let refused = |code| Err(Error::new(code));
    let one = match (identity::state(conn, one.as_ref())?, one) {
        (SharingState::On, Some(one)) => one,
        (SharingState::Asked, _) => return refused(Code::SharingAsked),
        (SharingState::Copied, _) => return refused(Code::SharingCopied),
        (SharingState::Removed, _) => return refused(Code::SharingRemoved),
        _ => return refused(Code::SharingOff),
    };
    let members = one.members(&identity::records(conn)?)?;
    match (one.shared.clone(), members) {
        (Some(shared), Some(members)) => Ok((one, shared, members)),
        _ => refused(Code::SharingOff),
    }
}

/// The names that stand in the log of the door.
fn devices(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut statement =
        conn.prepare_cached("SELECT id, name, created_at FROM device ORDER BY id")?;
    let all = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(all)
}

fn keep_device(conn: &Connection, (id, name, made): &(String, String, String)) -> Result<()> {
    // What is no id of ours is nobody's.
    if id.parse::<DeviceId>().is_ok() && name.len() <= LONGEST_NAME {
        conn.prepare_cached(
            "INSERT INTO device(id, name, created_at) VALUES (?1, ?2, ?3) ON CONFLICT(id) DO NOTHING",
        )?
        .execute((id, name, made))?;
    }
    Ok(())
}

/// In the order in which they came here: what a change builds on stands before it.
fn changes(conn: &Connection, met: &[Met]) -> Result<Vec<SignedChange>> {
    let mut statement = conn.prepare_cached(
        "SELECT number, document, laptop, bytes, signature FROM share_change ORDER BY number",
    )?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let number = row.get(0)?;
        if met.iter().any(|one| one.lacks(number)) {
            all.push(SignedChange {
                document: row.get(1)?,
                laptop: row.get(2)?,
                bytes: row.get(3)?,
                signature: row.get(4)?,
            });
        }
    }
    Ok(all)
}

/// Takes what another laptop saved.
pub fn read(planner: &Planner, request: ReadBundle, _: &Job) -> Result<Written<BundleRead>> {
    let path = Path::new(&request.path);
    let one = planner.read(|reader| identity::load(reader.conn))?;
    let state = planner.read(|reader| identity::state(reader.conn, one.as_ref()))?;
    let one = match (state, one) {
        (SharingState::On | SharingState::Asked, Some(one)) => one,
        (SharingState::Copied, _) => return Err(Error::new(Code::SharingCopied)),
        (SharingState::Removed, _) => return Err(Error::new(Code::SharingRemoved)),
        _ => return Err(Error::new(Code::SharingOff)),
    };
    let bytes = incoming::read(path, MOST)?.ok_or_else(|| Error::at(Code::BundleTooLarge, path))?;
    let sealed = open(&bytes, &one.secret()?).map_err(|error| about(&error, path))?;
    let checked = planner.read(|reader| check(reader.conn, one, sealed, path))?;
    if !checked.changes.is_empty() && planner.read(|reader| project::is_filled(reader.conn))? {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        planner.back_up_before(Reason::Import, name.as_deref())?;
    }
    let now = planner.now();
    let done =
        planner.write_from_elsewhere("read_bundle", &checked.tick, |writer, documents| {
            taken(writer, documents, &checked, planner)
        })?;
    let ahead = checked.clock.saturating_sub(now.timestamp_millis()) / 1000;
    Ok(Written {
        value: BundleRead {
            clock_ahead: (ahead > ODD_SECONDS).then_some(ahead),
            ..done.value
        },
        tables: done.tables,
        step: None,
        facts: done.facts,
    })
}

/// A bundle that was found to be sound, with what is new in it.
struct Checked {
    identity: Identity,
    from: String,
    name: String,
    digits: String,
    clock: i64,
    tick: String,
    heads: documents::Heads,
    devices: Vec<(String, String, String)>,
    records: Vec<SignedRecord>,
    /// By document, with their hashes.
    changes: BTreeMap<String, Vec<(String, SignedChange)>>,
}

/// Looks through everything before anything is written.
fn check(conn: &Connection, mut one: Identity, sealed: Sealed, path: &Path) -> Result<Checked> {
    let refused = |code| Err(Error::at(code, path));
    let damaged = || Error::at(Code::BundleDamaged, path);
    let payload = &sealed.payload;
    if payload.schema > LATEST {
        return refused(Code::BundleNewer);
    }
    match &one.shared {
        Some(shared) if shared.planner != payload.planner => {
            return refused(Code::BundleOfAnother);
        }
        Some(_) => {}
        // The first bundle says whose planner it is.
        None => {
            one.shared = Some(Shared {
                planner: payload.planner.clone(),
                owner: laptop_id(&payload.owner.laptop).map_err(|_| damaged())?,
                owner_name: payload.owner.name.clone(),
                owner_keys: payload.owner.public.clone(),
            });
        }
    }
    let mut records = identity::records(conn)?;
    for record in &payload.records {
        if !records.contains(record) {
            records.push(record.clone());
        }
    }
    let members = one
        .members(&records)
        .map_err(|_| damaged())?
        .ok_or_else(damaged)?;
    if members.get(&one.laptop.to_string()).is_none() {
        return refused(Code::BundleNotForUs);
    }
    let Some(sender) = members
        .get(&payload.from)
        .filter(|sender| !sender.removed && sealed.is_of(&sender.public))
    else {
        return refused(Code::BundleStranger);
    };
    let mut changes: BTreeMap<String, Vec<(String, SignedChange)>> = BTreeMap::new();
    for change in &payload.changes {
        let author = members.get(&change.laptop).ok_or_else(damaged)?;
        let (hash, laptop) = looked_at(&change.bytes).map_err(|_| damaged())?;
        let is_theirs = Uuid::from_slice(&laptop).is_ok_and(|id| id.to_string() == change.laptop)
            && places::is_a_document(&change.document)
            && change.verify(&author.public);
        if !is_theirs {
            return Err(damaged());
        }
        if !documents::knows(conn, &hash)? {
            changes
                .entry(change.document.clone())
                .or_default()
                .push((hash, change.clone()));
        }
    }
    Ok(Checked {
        from: sender.laptop.clone(),
        name: sender.name.clone(),
        digits: sender.public.digits(),
        clock: payload.clock,
        tick: payload.tick.clone(),
        heads: payload.heads.clone(),
        devices: payload.devices.clone(),
        identity: one,
        records,
        changes,
    })
}

fn taken(
    writer: &Writer<'_>,
    documents: &mut Documents,
    checked: &Checked,
    planner: &Planner,
) -> Result<BundleRead> {
    let conn = writer.conn;
    for record in &checked.records {
        identity::keep_record(conn, record)?;
    }
    for device in &checked.devices {
        keep_device(conn, device)?;
    }
    if documents.identity.shared.is_none() {
        checked.identity.keep(conn, planner.laptop())?;
        documents.identity = checked.identity.clone();
    }
    let before = review::count(conn)?;
    let mut touched: BTreeSet<Key> = BTreeSet::new();
    for (name, changes) in &checked.changes {
        let changes: Vec<(String, &SignedChange)> = changes
            .iter()
            .map(|(hash, change)| (hash.clone(), change))
            .collect();
        let keys = documents.take(conn, name, &changes)?;
        for (_, id) in &keys {
            places::note(conn, id, name)?;
        }
        touched.extend(keys);
    }
    lacking::note_met(conn, &checked.from, &stamp(writer.now), &checked.heads)?;
    let mut seen = receive::show(conn, documents, touched)?;
    let changed = writer.changed_rows()?;
    let arrivals = changed
        .iter()
        .filter(|(table, _)| table == "checkin")
        .count();
    seen.extend(changed.iter().cloned());
    receive::note_held(conn, documents, &seen)?;
    doubles::note(
        conn,
        seen.iter().map(|(table, id)| (table.as_str(), id.as_str())),
    )?;
    review::note(conn, documents, &seen)?;
    let read = BundleRead {
        from: checked.name.clone(),
        digits: checked.digits.clone(),
        changes: counted(checked.changes.values().map(Vec::len).sum()),
        arrivals: counted(arrivals),
        rows: counted(changed.len() - arrivals),
        to_review: review::count(conn)?.saturating_sub(before),
        clock_ahead: None,
    };
    writer.fact("from", read.from.as_str());
    writer.fact("rows", read.rows);
    writer.fact("arrivals", read.arrivals);
    Ok(read)
}

pub fn laptop_id(id: &str) -> Result<DeviceId> {
    id.parse().map_err(|_| told(&samovar_share::Error::Unsound))
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
