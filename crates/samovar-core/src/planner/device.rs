//! This laptop, as the planner knows it: the name on every step it makes.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::error::Result;
use crate::ids::DeviceId;
use crate::time::stamp;

pub fn this_device(conn: &mut Connection, now: DateTime<Utc>) -> Result<DeviceId> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<DeviceId> = tx
        .query_row(
            "SELECT value FROM local_setting WHERE key = 'device'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    let device = known.unwrap_or_else(DeviceId::new);
    if known.is_none() {
        insert_device(&tx, device, now)?;
    }
    tx.commit()?;
    Ok(device)
}

pub fn insert_device(conn: &Connection, device: DeviceId, now: DateTime<Utc>) -> Result<()> {
    conn.execute(
        "INSERT INTO device(id, name, created_at) VALUES (?1, ?2, ?3) ON CONFLICT(id) DO NOTHING",
        params![device, device_name(), stamp(now)],
    )?;
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES ('device', ?1)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        [device],
    )?;
    Ok(())
}

/// What this laptop is called, by its own system; empty where it does not say.
#[must_use]
pub fn device_name() -> String {
    ["HOSTNAME", "COMPUTERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .unwrap_or_default()
}
