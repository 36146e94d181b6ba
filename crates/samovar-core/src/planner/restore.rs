//! Another file's contents in place of the planner's: made whole beside it, and
//! copied in as one transaction of SQLite. A kill leaves the old or the new.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::device::insert_device;
use super::{Planner, Reader, Reason, check};
use crate::db::whole::Keys;
use crate::db::{whole, wipe};
use crate::error::Result;
use crate::ids::DeviceId;
use crate::key::{Key, salt_of};
use crate::person::erase::again::ErasedIds;

/// What a restore left and did.
#[derive(Debug)]
pub struct Restored {
    /// The backup of what was there before.
    pub kept: PathBuf,
    /// What was taken out of the copy because no migration makes it.
    pub foreign: Vec<String>,
    /// People who were erased since the backup was made, and are again.
    pub erased_again: u32,
}

impl Planner {
    /// Puts a backup's contents in place of the planner's, after a backup of
    /// what is there now. Refused, it has changed nothing.
    ///
    /// `passphrase` is that of a backup which another key than the planner's opens.
    pub fn restore(&self, from: &Path, passphrase: Option<&str>) -> Result<Restored> {
        self.may_write()?;
        let now = self.now();
        let erased = self.erased()?;
        let mut erased_again = 0;
        let brought = match (salt_of(from), passphrase) {
            (Some(salt), Some(typed)) => Some(Key::typed(typed, salt)?),
            _ => None,
        };
        let keys = Keys {
            from: brought.as_ref().or(self.key()),
            into: self.key(),
        };
        let ready = whole::make(from, &self.path, keys, now, |conn| {
            erased_again = settle(conn, Some(self.device), now, &erased)?;
            Ok(())
        })?;
        let kept = self.back_up(Reason::Restore)?;
        let source = ready.connect()?;
        let mut writer = self.writer();
        self.still_there()?;
        Backup::new(&source, &mut writer)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        check::add(&writer, ready.foreign.iter().cloned())?;
        drop(writer);
        self.forget_readers();
        self.look_at_sharing()?;
        Ok(Restored {
            kept,
            foreign: ready.foreign.clone(),
            erased_again,
        })
    }

    /// Who was erased, by the list beside the backups and by the planner itself: the
    /// planner will be gone, the list is to know them then.
    pub(crate) fn erased(&self) -> Result<ErasedIds> {
        let listed = ErasedIds::listed(&self.path);
        let erased = self.read(|reader| listed.with_those_of(reader.conn))?;
        erased.keep(&self.path)?;
        Ok(erased)
    }
}

/// What must hold of a copy before it is the planner of this laptop, whatever
/// file it came from. Says how many people were erased again.
pub(crate) fn settle(
    conn: &Connection,
    device: Option<DeviceId>,
    now: DateTime<Utc>,
    erased: &ErasedIds,
) -> Result<u32> {
    // The laptop stays the same laptop, whatever file it holds.
    if let Some(device) = device {
        insert_device(conn, device, now)?;
    }
    let again = erased.erase_again(&Reader {
        conn,
        now,
        sight: None,
    })?;
    if again > 0 {
        wipe::is_due(conn)?;
    }
    Ok(again)
}
