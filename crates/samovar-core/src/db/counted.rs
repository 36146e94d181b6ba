//! How many statements a command runs, for tests: what must not grow with the planner is
//! counted, and no clock is asked.

use std::cell::Cell;

use rusqlite::Connection;
use rusqlite::trace::{TraceEvent, TraceEventCodes};

thread_local! {
    static RUN: Cell<u32> = const { Cell::new(0) };
}

/// From now on each statement of this connection is counted, on the thread it runs on.
pub fn count(conn: &mut Connection) -> rusqlite::Result<()> {
    let note = |_: TraceEvent<'_>| RUN.with(|run| run.set(run.get() + 1));
    conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(note))
}

/// The statements that reading connections run in `work`.
pub fn statements(work: impl FnOnce()) -> u32 {
    let before = RUN.get();
    work();
    RUN.get() - before
}
