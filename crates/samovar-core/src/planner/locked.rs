//! A planner that is locked: its key, and what a kill left while it was locked, restored or
//! backed up.

use std::path::Path;

use super::Planner;
use crate::db::backup::{self, Of, packed};
use crate::db::{relock, whole};
use crate::job::Job;
use crate::key::Key;
use crate::outgoing::names;

impl Planner {
    /// What the file is locked with.
    #[must_use]
    pub const fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// The planner as its backups are told of it.
    pub(crate) fn of_backups(&self) -> Of<'_> {
        Of {
            planner: self.path(),
            key: self.key(),
        }
    }

    /// Locks the backups that a kill kept from being locked with the planner: the key is at
    /// hand now. Those that can't be are told when somebody locks, and listed as they are.
    pub(super) fn lock_backups_left(&self) {
        if let Some(key) = self.key().filter(|_| !self.is_read_only()) {
            let _ = backup::relock_all(self.path(), None, Some(key), &Job::silent());
        }
    }
}

/// Removes what a kill left beside the planner and among its backups; the planner is held.
pub(super) fn clear_leftovers(planner: &Path) {
    whole::clear_leftovers(planner);
    relock::clear_leftovers(planner);
    packed::clear_leftovers(&names::backups(planner));
}
