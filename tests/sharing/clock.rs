//! The time, which the test lets pass, and the clocks of laptops, which are wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use samovar_core::planner::Clock;

const BEGINS: &str = "2030-11-01T12:00:00Z";

/// The same for all who hold a copy of it.
#[derive(Clone, Default)]
pub struct Time(Arc<AtomicI64>);

impl Time {
    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    /// A clock that is so many seconds ahead; behind: negative.
    pub fn clock(&self, ahead: i64) -> Clock {
        let begins: DateTime<Utc> = BEGINS.parse().unwrap();
        let passed = Arc::clone(&self.0);
        Box::new(move || begins + TimeDelta::seconds(passed.load(Ordering::Relaxed) + ahead))
    }
}
