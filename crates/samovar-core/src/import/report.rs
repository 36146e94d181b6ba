//! What a plan comes to, in numbers, and the rows that stay out.

use std::collections::{HashMap, HashSet};

use super::file::Opened;
use super::planned::Planned;
use super::{ImportReport, PreviewWarning, RejectedRow, Suggestion, cut, look};
use crate::guest::GuestState;
use crate::wire::WINDOW;
use samovar_import::{Warning, WarningCode};

/// Rejected rows that a report lists; it counts all.
pub const MOST_REJECTED: usize = 1000;

/// The report of a plan, but for its seats.
pub fn of(file: &Opened, people: &[Planned], suggestions: Vec<Suggestion>) -> ImportReport {
    let unclear = look::unclear(file);
    let mut report = ImportReport {
        rows: file.extracted.rows as u32,
        people_added: 0,
        people_matched: 0,
        people_changed: 0,
        invited: 0,
        going: 0,
        maybe: 0,
        declined: 0,
        waitlisted: 0,
        cancelled: 0,
        headcount: 0,
        over_capacity: 0,
        to_waitlist: 0,
        plus_ones_out: 0,
        promoted: 0,
        guests_added: 0,
        guests_changed: 0,
        guests_unchanged: 0,
        unclear_rows: unclear.len() as u32,
        unclear,
        unused: file.unused.clone(),
        arrivals: 0,
        arrivals_unbelieved: 0,
        past_totals: 0,
        kept: 0,
        after: None,
        no_names: !file.has_names(),
        warnings: warnings(file),
        skipped: file.table.skipped_lines.clone(),
        lists_beside: file.table.lists_beside.clone(),
        rejected_rows: file.extracted.rejected.len() as u32,
        rejected: rejected(file, MOST_REJECTED),
        suggestions,
        namesakes: 0,
    };
    for planned in people {
        count(planned, &mut report);
    }
    cut::report(&mut report);
    report
}

fn count(planned: &Planned, report: &mut ImportReport) {
    if planned.before.is_some() {
        report.people_matched += 1;
        report.people_changed += u32::from(planned.changes_person());
    } else {
        report.people_added += 1;
    }
    if let Some(guest) = &planned.guest {
        match &guest.before {
            None => report.guests_added += 1,
            Some(_) if planned.changes_guest() => report.guests_changed += 1,
            Some(_) => report.guests_unchanged += 1,
        }
    }
    report.kept += u32::from(planned.kept.is_some());
    report.arrivals += u32::from(planned.arrival.is_some());
    // Of a guest of an event, how they will be; else what the file says.
    let guest = planned.guest.as_ref().map(|guest| &guest.after);
    let state = guest.map(|guest| guest.state).or(planned.said.reply);
    let slot = match state {
        Some(GuestState::Invited) => &mut report.invited,
        Some(GuestState::Going) => &mut report.going,
        Some(GuestState::Maybe) => &mut report.maybe,
        Some(GuestState::Declined) => &mut report.declined,
        Some(GuestState::Waitlisted) => &mut report.waitlisted,
        Some(GuestState::Cancelled) => &mut report.cancelled,
        None => return,
    };
    *slot += 1;
    if state == Some(GuestState::Going) {
        let plus_ones = guest.map(|guest| guest.plus_ones);
        report.headcount += 1 + plus_ones.or(planned.said.plus_ones).unwrap_or(0);
    }
}

impl ImportReport {
    /// With as many unclear answers as travel to a screen, unless all are asked for.
    #[must_use]
    pub fn windowed(mut self, everything: bool) -> Self {
        if !everything {
            self.unclear.truncate(WINDOW as usize);
        }
        self
    }
}

/// What to look at in the rows that come in.
fn warnings(file: &Opened) -> Vec<PreviewWarning> {
    let all = file.extracted.people.iter().flat_map(|entry| {
        // What stands among the unclear answers is not told twice.
        let asked = |warning: &&Warning| {
            matches!(
                warning.code,
                WarningCode::UnknownReply | WarningCode::UnclearPlusOnes
            ) && entry.unclear.iter().any(|one| one.line == warning.line)
        };
        entry.warnings.iter().filter(move |warning| !asked(warning))
    });
    all.take(MOST_REJECTED)
        .map(|warning| PreviewWarning {
            line: warning.line,
            code: warning.code,
            cell: warning.cell.clone(),
        })
        .collect()
}

/// The first rows that stay out, whole, with line and reason.
pub fn rejected(file: &Opened, most: usize) -> Vec<RejectedRow> {
    let rows = || file.extracted.rejected.iter().take(most);
    let lines: HashSet<u32> = rows().map(|row| row.line).collect();
    let taken = file.table.rows.iter().map(|row| (row.line, &row.cells));
    let unread = &file.table.rejected_lines;
    let cells: HashMap<u32, &Vec<String>> = taken
        .chain(unread.iter().map(|row| (row.line, &row.cells)))
        .filter(|(line, _)| lines.contains(line))
        .collect();
    rows()
        .map(|row| RejectedRow {
            row: row.line,
            code: row.why.code().to_owned(),
            args: [
                ("cell".to_owned(), row.cell.clone().into()),
                ("row".to_owned(), row.line.into()),
            ]
            .into(),
            cells: cells
                .get(&row.line)
                .map_or_else(|| vec![row.cell.clone()], |cells| (*cells).clone()),
        })
        .collect()
}
