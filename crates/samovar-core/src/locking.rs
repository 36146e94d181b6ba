//! A planner is locked with a passphrase, gets another one, or is locked no more. Nobody
//! has it open meanwhile: whoever does closes it, and opens it again with the other key.

use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::db::{backup, connection, relock};
use crate::error::{Error, Result};
use crate::job::Job;
use crate::key::{Key, salt_of};
use crate::outgoing::ours;
use crate::planner;

/// What came under the other key with the planner, and what did not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Relocked {
    pub backups: u32,
    /// Files and folders beside the planner that hold of it what they held: backups that are
    /// damaged or open otherwise, planners that were kept aside, exports.
    pub left: Vec<String>,
}

/// Puts the planner at `path` and its backups under the key `to`, from under the key `from`.
/// The planner comes first and is then the one or the other, whole; a backup that was not
/// reached is locked when the planner is opened next.
pub fn change(path: &Path, from: Option<&Key>, to: Option<&Key>, job: &Job) -> Result<Relocked> {
    let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
    let lock = planner::lock(path)?;
    let from = connection::fitting(path, from)?;
    job.look()?;
    relock::file(path, from, to)?;
    let (backups, mut left) = backup::relock_all(path, from, to, job)?;
    if to.is_some() && from.is_none() {
        left.extend(kept_aside(path));
        left.extend(exports(path));
    }
    drop(lock);
    Ok(Relocked {
        backups,
        left: left.iter().map(|path| path.display().to_string()).collect(),
    })
}

/// Planners whose names say that they come from this one.
fn kept_aside(planner: &Path) -> Vec<PathBuf> {
    let stem = planner.file_stem().unwrap_or_default().to_string_lossy();
    let begins = format!("{stem} ");
    let entries = planner.parent().map(std::fs::read_dir);
    let mut found: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(&begins) && ours::is_planner(path) && salt_of(path).is_none()
        })
        .collect();
    found.sort();
    found
}

/// The folder of exports, where there is something in it.
fn exports(planner: &Path) -> Option<PathBuf> {
    let folder = planner::exports_beside(planner);
    let filled = std::fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some());
    filled.then_some(folder)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::error::Code;
    use crate::laptop::Laptop;
    use crate::planner::{Planner, Reason, system_clock};
    use crate::recovery;

    fn open(path: &Path, key: Option<&Key>) -> Result<Planner> {
        Planner::open_with(path, system_clock(), Laptop::forgetful(), key)
    }

    fn change_quietly(path: &Path, from: Option<&Key>, to: Option<&Key>) -> Relocked {
        change(path, from, to, &Job::silent()).unwrap()
    }

    /// A planner with somebody in it and a backup.
    fn planner(folder: &Path) -> PathBuf {
        let path = folder.join("club.samovar");
        let planner = open(&path, None).unwrap();
        add(&planner, "Ann Zhdanova");
        planner.back_up(Reason::Manual).unwrap();
        path
    }

    fn add(planner: &Planner, name: &str) {
        let person = serde_json::json!({ "name": name });
        crate::dispatch(planner, "add_person", person, &Job::silent()).unwrap();
    }

    fn people(planner: &Planner) -> u64 {
        let list = crate::dispatch(
            planner,
            "list_people",
            serde_json::json!({}),
            &Job::silent(),
        );
        list.unwrap().value["total"].as_u64().unwrap()
    }

    /// All bytes of all files below a folder.
    fn bytes(folder: &Path) -> Vec<u8> {
        let mut all = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            all.extend(if path.is_dir() {
                bytes(&path)
            } else {
                fs::read(&path).unwrap()
            });
        }
        all
    }

    fn holds(folder: &Path, text: &str) -> bool {
        let (all, text) = (bytes(folder), text.as_bytes());
        all.windows(text.len()).any(|piece| piece == text)
    }

    #[test]
    fn a_locked_planner_opens_with_its_passphrase_alone_and_nothing_of_it_is_readable() {
        let folder = tempfile::tempdir().unwrap();
        let path = planner(folder.path());
        assert!(holds(folder.path(), "Zhdanova"));
        let key = Key::new("тихий майский чай").unwrap();
        let done = change_quietly(&path, None, Some(&key));
        assert_eq!(
            done,
            Relocked {
                backups: 1,
                left: Vec::new()
            }
        );
        assert!(!holds(folder.path(), "Zhdanova"));

        let refused = |key: Option<&Key>| open(&path, key).map(drop).unwrap_err().code;
        assert_eq!(refused(None), Code::PlannerLocked);
        let salt = salt_of(&path).unwrap();
        let wrong = Key::typed("тихий майский кофе", salt).unwrap();
        assert_eq!(refused(Some(&wrong)), Code::PassphraseWrong);
        let typed = Key::typed(&key.recovery(), salt).unwrap();
        let planner = open(&path, Some(&typed)).unwrap();
        assert_eq!(people(&planner), 1);

        add(&planner, "Ben Zhdanov");
        planner
            .back_up_before(Reason::Import, Some("Zhdanov.csv"))
            .unwrap();
        planner.begin_rehearsal().unwrap();
        assert!(!holds(folder.path(), "Zhdanov"));
        let backups = recovery::list_backups(&path, Some(&key)).unwrap();
        assert_eq!(backups.len(), 2);
        assert_eq!(backups[0].about.as_deref(), Some("Zhdanov.csv"));
        assert_eq!((backups[0].people, backups[0].locked), (Some(2), true));
        let blind = recovery::list_backups(&path, None).unwrap();
        assert_eq!((blind[0].people, blind[0].locked), (None, true));

        planner.restore(Path::new(&backups[1].path), None).unwrap();
        assert_eq!(people(&planner), 1);
        assert_eq!(planner.check().unwrap(), [""; 0]);
    }

    #[test]
    fn another_passphrase_and_none_again_leave_the_same_planner() {
        let folder = tempfile::tempdir().unwrap();
        let path = planner(folder.path());
        let (one, other) = (
            Key::new("first of all words").unwrap(),
            Key::new("second of all words").unwrap(),
        );
        change_quietly(&path, None, Some(&one));
        assert_eq!(
            change(&path, Some(&other), None, &Job::silent())
                .unwrap_err()
                .code,
            Code::PlannerLocked
        );
        change_quietly(&path, Some(&one), Some(&other));
        assert_eq!(
            open(&path, Some(&one)).map(drop).unwrap_err().code,
            Code::PlannerLocked
        );
        let planner = open(&path, Some(&other)).unwrap();
        let backups = recovery::list_backups(&path, Some(&other)).unwrap();
        planner.restore(Path::new(&backups[0].path), None).unwrap();
        drop(planner);
        change_quietly(&path, Some(&other), None);
        let planner = open(&path, None).unwrap();
        assert_eq!(people(&planner), 1);
        let backups = recovery::list_backups(&path, None).unwrap();
        assert!(
            backups
                .iter()
                .all(|one| !one.locked && one.people == Some(1))
        );
        planner.restore(Path::new(&backups[0].path), None).unwrap();
    }

    #[test]
    fn backups_come_in_whatever_they_are_locked_with() {
        let folder = tempfile::tempdir().unwrap();
        let path = planner(folder.path());
        let plain = folder.path().join("plain.samovar");
        open(&path, None).unwrap().back_up_to(&plain).unwrap();
        let key = Key::new("first of all words").unwrap();
        change_quietly(&path, None, Some(&key));
        let planner = open(&path, Some(&key)).unwrap();
        let locked = folder.path().join("locked.samovar");
        planner.back_up_to(&locked).unwrap();
        // A readable one becomes as the planner is.
        planner.restore(&plain, None).unwrap();
        assert_eq!(people(&planner), 1);
        drop(planner);
        assert!(salt_of(&path).is_some());

        let elsewhere = folder.path().join("elsewhere.samovar");
        let planner = open(&elsewhere, None).unwrap();
        let refused = |passphrase| planner.restore(&locked, passphrase).unwrap_err().code;
        assert_eq!(refused(None), Code::PlannerLocked);
        assert_eq!(refused(Some("something else")), Code::PassphraseWrong);
        assert_eq!(people(&planner), 0);
        planner
            .restore(&locked, Some("first of all words"))
            .unwrap();
        assert_eq!(people(&planner), 1);
        drop(planner);
        assert!(salt_of(&elsewhere).is_none());
    }

    #[test]
    fn what_stays_readable_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = planner(folder.path());
        let beside = |name: &str| folder.path().join(name);
        fs::copy(&path, beside("club kept 2026-05-01T10-00-00.samovar")).unwrap();
        fs::write(beside("club notes.samovar"), "not a planner").unwrap();
        fs::create_dir(beside("club exports")).unwrap();
        fs::write(beside("club exports/guests.csv"), "Ann").unwrap();
        let backups = beside("club backups");
        let damaged = backups.join("2026-05-01T10-00-00 manual.samovar.gz");
        fs::write(&damaged, [0x1F, 0x8B, 0, 0]).unwrap();
        let key = Key::new("first of all words").unwrap();
        let mut left = change_quietly(&path, None, Some(&key)).left;
        left.sort();
        let mut expected = [
            damaged,
            beside("club exports"),
            beside("club kept 2026-05-01T10-00-00.samovar"),
        ]
        .map(|path| path.display().to_string());
        expected.sort();
        assert_eq!(left, expected);
    }

    #[test]
    fn what_a_kill_left_is_gone_at_the_next_opening() {
        let folder = tempfile::tempdir().unwrap();
        let path = planner(folder.path());
        for ending in [".relocking", ".readable", ".relocking-journal"] {
            let left = folder.path().join(format!("club.samovar{ending}"));
            fs::copy(&path, &left).unwrap();
        }
        drop(open(&path, None).unwrap());
        let names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.contains(".relocking") || name.contains(".readable"))
            .collect();
        assert_eq!(names, [""; 0]);
    }
}
