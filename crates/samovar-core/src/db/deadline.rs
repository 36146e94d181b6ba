//! An end to work that would not end: each command may make SQLite take so many
//! steps and no more. Steps, not seconds: a slow laptop gets the time it needs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use rusqlite::Connection;

use crate::error::Result;

/// How often SQLite asks, in steps of its machine.
const EVERY: i32 = 10_000;

/// For a read: some five seconds of SQLite alone on a laptop of 2020. The slowest
/// list of 20,000 guests takes two million.
pub const READ: i64 = 500_000_000;

/// For a write: imports and erasures of large planners are long and have an end.
pub const WRITE: i64 = 5_000_000_000;

/// The steps that are left to the running command of one connection.
#[derive(Clone)]
pub struct Deadline(Arc<AtomicI64>);

impl Deadline {
    pub fn over(conn: &mut Connection) -> Result<Self> {
        let left = Arc::new(AtomicI64::new(WRITE));
        let ours = Arc::clone(&left);
        conn.progress_handler(
            EVERY,
            Some(move || ours.fetch_sub(i64::from(EVERY), Ordering::Relaxed) <= 0),
        )?;
        Ok(Self(left))
    }

    /// A command begins.
    pub fn set(&self, steps: i64) {
        self.0.store(steps, Ordering::Relaxed);
    }
}

/// Ends the work of this connection as soon as somebody asks for it.
pub fn until(conn: &mut Connection, cancelled: Arc<AtomicBool>) -> Result<()> {
    conn.progress_handler(EVERY, Some(move || cancelled.load(Ordering::Relaxed)))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Code, Error};

    #[test]
    fn endless_query_ends_and_the_connection_goes_on() {
        let mut conn = crate::db::connection::in_memory(None).unwrap();
        let deadline = Deadline::over(&mut conn).unwrap();
        deadline.set(1_000_000);
        let endless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r";
        let error: Error = conn
            .query_row(endless, [], |row| row.get::<_, i64>(0))
            .unwrap_err()
            .into();
        assert_eq!(error.code, Code::TookTooLong);
        deadline.set(READ);
        let one: i64 = conn.query_row("SELECT 1", [], |row| row.get(0)).unwrap();
        assert_eq!(one, 1);
    }
}
