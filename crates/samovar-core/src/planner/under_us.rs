//! The file under the open planner. It may be moved, deleted or exchanged for
//! another while it is open (a file manager does, a synchronised folder does):
//! then nothing more is written, because the answer "saved" would be a lie.
//! What was saved is still readable through the open file, and can be saved
//! under another name.

use std::path::Path;

use rusqlite::Transaction;

use super::Planner;
use crate::db::{backup, broken_key};
use crate::error::{Code, Error, Result};
use crate::ids::StepId;

impl Planner {
    /// Whether the file is still where it was opened.
    #[must_use]
    pub fn is_in_place(&self) -> bool {
        self.still_there().is_ok()
    }

    /// Refuses where the path is not the file that was opened any more.
    pub(super) fn still_there(&self) -> Result<()> {
        if self.lock.still_at(&self.path) {
            Ok(())
        } else {
            Err(Error::at(Code::PlannerMoved, &self.path))
        }
    }

    /// Commits, unless the file has gone from under us or a key forbids it.
    pub(super) fn commit(
        &self,
        tx: Transaction<'_>,
        step: Option<StepId>,
        undoing: bool,
    ) -> Result<()> {
        let done = self
            .still_there()
            .and_then(|()| broken_key::commit(tx, step, undoing));
        if let Some(documents) = self.documents().as_mut() {
            documents.settle(done.is_ok());
        }
        done
    }

    /// Saves all that was ever answered with "saved" as a planner of its own, also
    /// where the open file has no name any more.
    pub fn save_as(&self, target: &Path) -> Result<()> {
        // Not where it was either: its journal may still lie there.
        self.is_whole()?;
        self.backup_may_go_to(target)?;
        backup::write_planner(&self.writer(), target, self.key())
    }
}
