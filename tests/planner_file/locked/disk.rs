//! A disk that is full while a planner is locked: the planner is as it was, nothing half made
//! lies beside it, and once there is room it is locked.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use samovar_core::{Code, Job, locking};

use super::change::{content, left_in};
use super::{change, key, made, open, other_key, planted};
use crate::out_of_reach::SmallDisk;

/// Takes every last byte.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [1 << 20, 4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

#[test]
fn full_disk_changes_nothing_of_the_lock_and_leaves_nothing() {
    let Some(disk) = SmallDisk::mount(16) else {
        return;
    };
    let folder = disk.0.path();
    let path = folder.join("planner.samovar");
    planted::plant(&made(&path, None));
    let filler = folder.join("filler");
    let turns = [
        (None, Some(key())),
        (Some(key()), Some(other_key())),
        (Some(other_key()), None),
    ];
    for (from, to) in turns {
        let before = content(&path, from);
        fill(&filler);
        let error = locking::change(&path, from, to, &Job::silent()).unwrap_err();
        fs::remove_file(&filler).unwrap();
        assert_eq!(error.code, Code::DiskFull, "{error}");
        assert_eq!(left_in(folder), [""; 0]);
        assert_eq!(content(&path, from), before);

        change(&path, from, to);
        assert_eq!(content(&path, to), before);
        assert_eq!(open(&path, to).unwrap().check().unwrap(), [""; 0]);
    }
}
