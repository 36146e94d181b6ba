//! Entries that claim one identity. Versions of one event: the newer counts, and
//! it is said. Different events under one identity, as some programs write
//! them: each is known by its title and its start, and that is said too.

use std::collections::{HashMap, HashSet};

use samovar_zone::Zone;

use super::ReadEntry;
use super::entry::made_uid;
use super::remark::{Remark, RemarkCode, Report};
use super::time::ReadTime;

/// Keeps one entry for each identity and date, in the order of the file.
/// People's answers are no claims: several may answer for one event.
pub(super) fn settle(mut entries: Vec<ReadEntry>, report: &mut Report) -> Vec<ReadEntry> {
    let shared = shared(&entries);
    if !shared.is_empty() {
        tell_apart(&mut entries, &shared, report);
    }
    let mut kept: Vec<ReadEntry> = Vec::with_capacity(entries.len());
    let mut known: HashMap<(String, String), usize> = HashMap::with_capacity(entries.len());
    for entry in entries {
        let date = entry.recurrence_id.as_ref().map(super::RecurrenceId::text);
        let key = (entry.uid.clone(), date.unwrap_or_default());
        let Some(rival) = known.get(&key).and_then(|at| kept.get_mut(*at)) else {
            known.insert(key, kept.len());
            kept.push(entry);
            continue;
        };
        let same = ReadEntry {
            line: rival.line,
            ..entry.clone()
        } == *rival;
        let newer = (entry.sequence, entry.dtstamp) > (rival.sequence, rival.dtstamp);
        let loser = if newer {
            std::mem::replace(rival, entry)
        } else {
            entry
        };
        let code = if same {
            RemarkCode::SameEntryTwice
        } else {
            RemarkCode::UidClaimedTwice
        };
        report.leave_out(Remark {
            uid: loser.uid,
            title: loser.title,
            ..Remark::of_line(loser.line, code, rival.line.to_string())
        });
    }
    kept
}

/// Identities under which the file has events that are not one.
fn shared(entries: &[ReadEntry]) -> HashSet<String> {
    // Seldom is there any at all.
    let mut seen: HashSet<&str> = HashSet::with_capacity(entries.len());
    let twice: HashSet<&str> = entries
        .iter()
        .filter(|entry| entry.recurrence_id.is_none())
        .map(|entry| entry.uid.as_str())
        .filter(|uid| !seen.insert(uid))
        .collect();
    if twice.is_empty() {
        return HashSet::new();
    }
    let mut by_uid: HashMap<&str, Vec<&ReadEntry>> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.recurrence_id.is_none()) {
        if twice.contains(entry.uid.as_str()) {
            by_uid.entry(&entry.uid).or_default().push(entry);
        }
    }
    by_uid.retain(|_, claimants| {
        // One is enough to compare with: nobody shares with it, or somebody does.
        claimants
            .split_first()
            .is_some_and(|(first, others)| others.iter().any(|other| !are_versions(first, other)))
    });
    by_uid.into_keys().map(str::to_owned).collect()
}

/// Whether one may be what became of the other. A later version says so by its
/// SEQUENCE; where that is equal, title or start stays, and it was written
/// at another time.
fn are_versions(one: &ReadEntry, other: &ReadEntry) -> bool {
    let same_title = one.title == other.title;
    let same_start = start(one) == start(other);
    if same_title && same_start || one.sequence != other.sequence {
        return true;
    }
    (same_title || same_start) && one.dtstamp != other.dtstamp
}

fn start(entry: &ReadEntry) -> String {
    match &entry.time {
        Some(ReadTime::Timed { starts, .. }) => starts.instant(Zone::utc()).to_rfc3339(),
        Some(ReadTime::Days { first, .. }) => first.to_string(),
        None => String::new(),
    }
}

fn tell_apart(entries: &mut [ReadEntry], shared: &HashSet<String>, report: &mut Report) {
    let with_dates: HashSet<String> = entries
        .iter()
        .filter(|entry| entry.recurrence_id.is_some())
        .map(|entry| entry.uid.clone())
        .collect();
    for entry in entries {
        // The dates of a series name it: it keeps the name.
        let named = entry.recurring.is_some() && with_dates.contains(&entry.uid);
        if entry.recurrence_id.is_some() || named || !shared.contains(&entry.uid) {
            continue;
        }
        let own = made_uid(&[&entry.uid, &start(entry), &entry.title]);
        let uid = std::mem::replace(&mut entry.uid, own);
        report.note(Remark {
            uid: entry.uid.clone(),
            title: entry.title.clone(),
            ..Remark::of_line(entry.line, RemarkCode::UidShared, uid)
        });
    }
}
