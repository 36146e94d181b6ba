//! Entries that claim one identity: the newer one counts, and it is said.

use std::collections::HashMap;

use super::ReadEntry;
use super::remark::{Remark, RemarkCode, Report};

/// Keeps one entry for each UID and date, in the order of the file. People's
/// answers are no claims: several may answer for one event.
pub(super) fn settle(entries: Vec<ReadEntry>, report: &mut Report) -> Vec<ReadEntry> {
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
