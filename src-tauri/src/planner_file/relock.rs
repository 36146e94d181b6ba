//! The planner in the window under another key, or under none: closed, made anew by the
//! core, and opened again. Nobody sees it in between.

use std::path::Path;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use samovar_core::key::{Key, salt_of};
use samovar_core::locking::{self, Relocked};
use samovar_core::{Code, Error, Job, Result};

use super::{Held, PlannerFile, closed};
use crate::log;

/// Who is at work on the planner is done within this, or is long work.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 200 } else { 10_000 });

impl PlannerFile {
    /// Makes the file anew under another key, or none, and opens it again: as it is by
    /// then, also where that failed. Whoever asks for the planner meanwhile waits.
    pub fn relock(&self, to: Option<&Key>, job: &Job) -> Result<Relocked> {
        let mut inner = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        let planner = std::mem::replace(&mut inner.planner, Err(closed()));
        let from = match let_go(planner, &inner.path) {
            Ok(from) => from,
            Err((held, error)) => {
                inner.planner = held;
                return Err(error);
            }
        };
        let done = locking::change(&inner.path, from.as_ref(), to, job);
        let salt = salt_of(&inner.path);
        let key = [to, from.as_ref()]
            .into_iter()
            .flatten()
            .find(|key| Some(key.salt()) == salt);
        match self.open_at(&inner.path, false, key) {
            Ok(planner) => inner.planner = Ok(Arc::new(planner)),
            Err(error) => {
                inner.planner = Err(error.wire());
                inner.key = key.cloned();
                log::failure("open again", &error);
                return done.and(Err(error));
            }
        }
        done
    }
}

/// Closes the planner once nobody is at work on it any more, and gives its key. What must
/// not be made anew, or is long at work, comes back with the reason.
fn let_go(held: Held, path: &Path) -> std::result::Result<Option<Key>, (Held, Error)> {
    let mut planner = match held {
        Ok(planner) => planner,
        Err(reason) => return Err((Err(reason), Error::bug("the planner is closed"))),
    };
    if planner.is_read_only() {
        return Err((Ok(planner), Error::at(Code::PlannerReadOnly, path)));
    }
    if !planner.is_in_place() {
        let error = Error::at(Code::PlannerMoved, planner.path());
        return Err((Ok(planner), error));
    }
    let key = planner.key().cloned();
    let begin = Instant::now();
    loop {
        match Arc::try_unwrap(planner) {
            Ok(alone) => {
                drop(alone);
                return Ok(key);
            }
            Err(shared) => planner = shared,
        }
        if begin.elapsed() > PATIENCE {
            return Err((Ok(planner), Error::at(Code::PlannerBusy, path)));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use super::super::Opened;
    use super::super::tests::{Folder, people, with_ann};
    use super::*;

    #[test]
    fn planner_is_locked_opened_by_its_key_alone_and_unlocked_again() {
        let folder = Folder::new("locked");
        let file = with_ann(&folder.0);
        let key = Key::new("tea and rust in may").unwrap();
        file.relock(Some(&key), &Job::silent()).unwrap();
        assert!(file.key().unwrap().is(&key));
        assert_eq!(file.salt(), Some(key.salt()));
        file.close();
        // Another start.
        assert_eq!(file.open(), Opened::Refused);
        assert!(file.state().locked && file.is_here());
        assert_eq!(file.get().map(drop).unwrap_err().code, "planner-locked");
        let wrong = Key::typed("tea and rust in june", key.salt()).unwrap();
        let refusal = file.unlock(Some(wrong)).unwrap_err();
        assert_eq!(refusal.code, Code::PassphraseWrong);
        assert!(file.state().locked);
        file.unlock(Some(key)).unwrap();
        assert!(!file.state().locked);
        file.relock(None, &Job::silent()).unwrap();
        let path = file.path();
        file.close();
        assert_eq!(salt_of(&path), None);
        assert_eq!(people(&path), 1);
    }

    #[test]
    fn planner_that_is_at_work_is_not_locked_and_stays_open() {
        let folder = Folder::new("busy");
        let file = with_ann(&folder.0);
        let at_work = file.get().unwrap();
        let key = Key::new("tea and rust in may").unwrap();
        let refusal = file.relock(Some(&key), &Job::silent()).unwrap_err();
        assert_eq!(refusal.code, Code::PlannerBusy);
        drop(at_work);
        assert!(file.get().is_ok() && file.key().is_none());
    }

    #[test]
    fn locked_planner_takes_the_place_of_the_open_one_with_a_way_back() {
        let folder = Folder::new("way-back");
        let file = with_ann(&folder.0);
        let (first, second) = (file.path(), folder.0.join("other.samovar"));
        let key = Key::new("tea and rust in may").unwrap();
        file.relock(Some(&key), &Job::silent()).unwrap();
        file.exchange(&second).unwrap();
        file.exchange(&first).unwrap();
        let state = file.state();
        assert!(state.locked);
        assert_eq!(state.before, Some(second.display().to_string()));
        file.exchange(&second).unwrap();
        assert!(file.get().is_ok());
    }
}
