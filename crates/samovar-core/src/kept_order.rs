//! The order of the list that is scrolled through: sorted once, and not again for
//! each window of it, as of the planner's latest step. What it does not know is
//! sorted anew, and a first window is never taken from it, so nothing old is shown.

use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Result;
use crate::planner::{Reader, latest_step};

/// The list that was asked for last.
pub type KeptOrder<T> = KeptAnswer<Vec<T>>;

/// The answer that was asked for last, where it is much work and little depends on how it
/// is shown.
pub struct KeptAnswer<T>(Mutex<Option<(String, Arc<T>)>>);

impl<T> KeptAnswer<T> {
    pub const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// `list` says all that the order depends on but the rows and the minute: what
    /// has come to its end counts otherwise from then on.
    pub fn of(
        &self,
        reader: &Reader<'_>,
        list: &str,
        sort: impl FnOnce() -> Result<T>,
    ) -> Result<Arc<T>> {
        let minute = reader.now.timestamp() / 60;
        let step = latest_step(reader.conn)?.unwrap_or_default();
        let path = reader.conn.path().unwrap_or_default();
        self.of_known(format!("{path} {step} {minute} {list}"), sort)
    }

    /// `asked` says all that the answer depends on, whatever is written meanwhile.
    pub fn of_known(&self, asked: String, sort: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        if let Some((_, kept)) = self.lock().as_ref().filter(|(known, _)| *known == asked) {
            return Ok(Arc::clone(kept));
        }
        let sorted = Arc::new(sort()?);
        *self.lock() = Some((asked, Arc::clone(&sorted)));
        Ok(sorted)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<(String, Arc<T>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::planner::{Planner, system_clock};

    #[test]
    fn list_is_sorted_once_for_all_its_windows_and_again_after_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let clock = system_clock()();
        let planner =
            Planner::open(&folder.path().join("a.samovar"), Box::new(move || clock)).unwrap();
        let kept = KeptOrder::new();
        let sorted = Cell::new(0);
        let scroll = |list: &str| {
            for _ in 0..5 {
                let sort = || {
                    sorted.set(sorted.get() + 1);
                    Ok(vec![sorted.get()])
                };
                planner.read(|reader| kept.of(reader, list, sort)).unwrap();
            }
            sorted.get()
        };
        assert_eq!((scroll("a"), scroll("a"), scroll("b")), (1, 1, 2));
        let add = "INSERT INTO venue(id, name, created_at) VALUES ('v', 'Hall', '')";
        planner
            .write("create_venue", |writer| Ok(writer.conn.execute(add, [])?))
            .unwrap();
        assert_eq!((scroll("b"), scroll("b")), (3, 3));
    }
}
