//! Which backups stay: the 10 latest, then one a day for 7 days and one a week for 8
//! weeks; and where they are large, no more than fit into a bound, but never fewer than
//! the 3 latest.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Utc};

const LATEST: usize = 10;
const DAYS: usize = 7;
const WEEKS: usize = 8;

/// The most that a planner's backups take: 25 of a planner of ten thousand people fit.
pub const MOST_BYTES: u64 = 1 << 30;
/// Stay, however large they are.
const WHATEVER_THE_SIZE: usize = 3;

/// Those that go, by their number. Of `backups`, newest first, when and how large.
pub fn superfluous(backups: &[(DateTime<Utc>, u64)], most: u64) -> Vec<usize> {
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    let mut go = Vec::new();
    // Beside a later one of the same day, and the only one of their time.
    let (mut doubled, mut alone) = (Vec::new(), Vec::new());
    let mut total = 0;
    for (rank, (at, bytes)) in backups.iter().enumerate() {
        let day_is_new = days.len() < DAYS && days.insert(at.date_naive());
        let week = (at.iso_week().year(), at.iso_week().week());
        let week_is_new = weeks.len() < WEEKS && weeks.insert(week);
        if rank >= LATEST && !day_is_new && !week_is_new {
            go.push(rank);
            continue;
        }
        total += bytes;
        match rank {
            ..WHATEVER_THE_SIZE => {}
            _ if day_is_new || week_is_new => alone.push((rank, *bytes)),
            _ => doubled.push((rank, *bytes)),
        }
    }
    // The oldest first, and the only one of a day last.
    for (rank, bytes) in doubled.into_iter().rev().chain(alone.into_iter().rev()) {
        if total <= most {
            break;
        }
        total -= bytes;
        go.push(rank);
    }
    go
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    /// Newest first: four a day on each of so many days.
    fn four_a_day(days: i64, bytes: u64) -> Vec<(DateTime<Utc>, u64)> {
        let last: DateTime<Utc> = "2026-11-28T20:00:00Z".parse().unwrap();
        (0..days * 4)
            .map(|one| (last - TimeDelta::hours(one * 6), bytes))
            .collect()
    }

    fn stay(backups: &[(DateTime<Utc>, u64)], most: u64) -> Vec<String> {
        let go = superfluous(backups, most);
        let stays = |(rank, _): &(usize, _)| !go.contains(rank);
        let left = backups.iter().enumerate().filter(stays);
        left.map(|(_, (at, _))| at.format("%m-%dT%H").to_string())
            .collect()
    }

    #[test]
    fn ten_latest_a_week_of_days_and_two_months_of_weeks_stay() {
        assert_eq!(
            stay(&four_a_day(90, 1), MOST_BYTES),
            [
                "11-28T20", "11-28T14", "11-28T08", "11-28T02", "11-27T20", "11-27T14", "11-27T08",
                "11-27T02", "11-26T20", "11-26T14", "11-25T20", "11-24T20", "11-23T20", "11-22T20",
                "11-15T20", "11-08T20", "11-01T20", "10-25T20", "10-18T20", "10-11T20",
            ]
        );
    }

    #[test]
    fn large_ones_stay_as_far_as_they_fit_with_as_many_days_as_can_be() {
        let large = four_a_day(90, 100);
        assert_eq!(
            stay(&large, 800),
            [
                "11-28T20", "11-28T14", "11-28T08", "11-27T20", "11-26T20", "11-25T20", "11-24T20",
                "11-23T20",
            ]
        );
        assert_eq!(stay(&large, 0), ["11-28T20", "11-28T14", "11-28T08"]);
        assert_eq!(superfluous(&[], 0), [0; 0]);
    }
}
