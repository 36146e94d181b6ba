//! The rule by which a stage follows from visits: the first line that holds.

use super::{Ground, Stage, Visit};

/// Fewest and most visits of a year that make the core, whatever was held.
const CORE_LEAST: usize = 3;
const CORE_MOST: usize = 12;

/// What counts as long: settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    pub drifting: i32,
    pub lost: i32,
    pub chances: usize,
}

/// A day that is asked about.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'d> {
    /// Days of the events whose door was kept, in their order.
    doors: &'d [i32],
    day: i32,
    terms: Terms,
    core_needs: usize,
}

impl<'d> Asked<'d> {
    #[must_use]
    pub fn of(doors: &'d [i32], day: i32, terms: Terms) -> Self {
        let held = count(doors, day - terms.lost, day);
        Self {
            doors,
            day,
            terms,
            core_needs: held.div_ceil(2).clamp(CORE_LEAST, CORE_MOST),
        }
    }

    /// Of somebody with these visits, in their order.
    #[must_use]
    pub fn stage(&self, visits: &[Visit]) -> Stage {
        let visits = self.known(visits);
        let [first, ..] = visits else {
            return Stage::Prospect;
        };
        let Terms { drifting, lost, .. } = self.terms;
        if self.ground(visits) == Ground::Missed {
            let away = self.away(visits).unwrap_or_default();
            if away >= lost {
                return Stage::Lost;
            }
            if away >= drifting {
                return Stage::Drifting;
            }
        }
        if self.came_back(visits) {
            return Stage::Returned;
        }
        let new = match visits.len() {
            1 => true,
            2 => self.day - first.day < drifting,
            _ => false,
        };
        if new {
            return Stage::Newcomer;
        }
        let of_year = visits.partition_point(|visit| self.day - visit.day >= lost);
        if visits.len() - of_year >= self.core_needs {
            Stage::Core
        } else {
            Stage::Active
        }
    }

    /// How sure it is that somebody went, or did not.
    #[must_use]
    pub fn ground(&self, visits: &[Visit]) -> Ground {
        let Some(away) = self.away(visits) else {
            return Ground::Never;
        };
        if away < self.terms.drifting.min(self.terms.lost) {
            return Ground::Lately;
        }
        if self.chances(visits) < self.terms.chances {
            Ground::TooFew
        } else {
            Ground::Missed
        }
    }

    /// Evenings after an earlier day whose door was kept.
    #[must_use]
    pub fn doors_after(&self, earlier: i32) -> usize {
        count(self.doors, earlier, self.day)
    }

    /// The visits that had been by the day.
    #[must_use]
    pub fn known<'v>(&self, visits: &'v [Visit]) -> &'v [Visit] {
        let until = visits.partition_point(|visit| visit.day <= self.day);
        visits.get(..until).unwrap_or_default()
    }

    /// Days since the last visit; `None` where there was none.
    #[must_use]
    pub fn away(&self, visits: &[Visit]) -> Option<i32> {
        let last = self.known(visits).last()?;
        Some(self.day - last.day)
    }

    /// Evenings since the last visit that somebody could have come to; since ever where
    /// there was none.
    #[must_use]
    pub fn chances(&self, visits: &[Visit]) -> usize {
        let last = self.known(visits).last();
        count(self.doors, last.map_or(i32::MIN, |last| last.day), self.day)
    }

    /// Whether the latest gap between two visits has ended lately.
    fn came_back(&self, visits: &[Visit]) -> bool {
        visits
            .windows(2)
            .rev()
            .filter_map(|pair| match pair {
                [before, after] => Some((before.day, after.day)),
                _ => None,
            })
            .take_while(|(_, after)| self.day - after < self.terms.drifting)
            .any(|(before, after)| {
                after - before >= self.terms.drifting
                    && count(self.doors, before, after - 1) >= self.terms.chances
            })
    }
}

/// How many of the days lie after one and not after the other.
fn count(days: &[i32], after: i32, until: i32) -> usize {
    let end = days.partition_point(|day| *day <= until);
    end.saturating_sub(days.partition_point(|day| *day <= after))
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, Weekday};

    use super::*;
    use crate::stage::number;

    const USUAL: Terms = Terms {
        drifting: 90,
        lost: 365,
        chances: 2,
    };

    fn day(text: &str) -> i32 {
        number(text.parse().unwrap())
    }

    /// The second Thursdays of two years, none in August.
    fn evenings() -> Vec<i32> {
        let months = (2025..=2026).flat_map(|year| (1..=12).map(move |month| (year, month)));
        months
            .filter(|(_, month)| *month != 8)
            .map(|(year, month)| {
                number(NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Thu, 2).unwrap())
            })
            .collect()
    }

    fn visits(days: &[&str]) -> Vec<Visit> {
        let days = days.iter().map(|text| day(text));
        days.map(|day| Visit {
            event: 0,
            day,
            came: true,
        })
        .collect()
    }

    const TABLE: [(&[&str], Stage); 7] = [
        (&[], Stage::Prospect),
        (&["2026-11-12"], Stage::Newcomer),
        (
            &[
                "2026-02-12",
                "2026-04-09",
                "2026-06-11",
                "2026-09-10",
                "2026-10-08",
                "2026-11-12",
            ],
            Stage::Core,
        ),
        (&["2026-06-11", "2026-09-10", "2026-11-12"], Stage::Active),
        (&["2026-03-12", "2026-04-09", "2026-06-11"], Stage::Drifting),
        (
            &["2025-03-13", "2025-05-08", "2025-09-11", "2025-10-09"],
            Stage::Lost,
        ),
        (&["2025-05-08", "2026-10-08"], Stage::Returned),
    ];

    #[test]
    fn stages_of_second_thursdays_are_those_of_the_table() {
        let doors = evenings();
        let asked = Asked::of(&doors, day("2026-12-01"), USUAL);
        assert_eq!(count(&doors, day("2025-12-01"), day("2026-12-01")), 11);
        assert_eq!(asked.core_needs, 6);
        for (days, stage) in TABLE {
            assert_eq!(asked.stage(&visits(days)), stage, "{days:?}");
        }
        let drifting = visits(&["2026-03-12", "2026-04-09", "2026-06-11"]);
        let lost = visits(&["2025-03-13", "2025-05-08", "2025-09-11", "2025-10-09"]);
        assert_eq!(
            (asked.away(&drifting), asked.chances(&drifting)),
            (Some(173), 4)
        );
        assert_eq!(asked.away(&lost), Some(418));
    }

    #[test]
    fn circle_of_the_table_grows_by_one_first_and_one_back_less_one_left() {
        let doors = evenings();
        let on = |text: &str| Asked::of(&doors, day(text), USUAL);
        let (before, after) = (on("2026-08-31"), on("2026-12-01"));
        let circle = |asked: &Asked<'_>| {
            let of = TABLE.map(|(days, _)| asked.stage(&visits(days)).is_circle());
            of.into_iter().filter(|within| *within).count()
        };
        assert_eq!((circle(&before), circle(&after)), (3, 4));
    }

    #[test]
    fn days_at_the_edges_count_as_the_rule_says() {
        // Evenings on days 0, 10, … 1000.
        let doors: Vec<i32> = (0..=100).map(|evening| evening * 10).collect();
        let at = |day: i32| Asked::of(&doors, day, USUAL);
        let of = |days: &[i32]| {
            let visit = |day: &i32| Visit {
                event: 0,
                day: *day,
                came: true,
            };
            days.iter().map(visit).collect::<Vec<_>>()
        };
        assert_eq!(at(589).stage(&of(&[500])), Stage::Newcomer);
        assert_eq!(at(590).stage(&of(&[500])), Stage::Drifting);
        assert_eq!(at(864).stage(&of(&[500])), Stage::Drifting);
        assert_eq!(at(865).stage(&of(&[500])), Stage::Lost);
        // Two visits are new for so long after the first.
        assert_eq!(at(589).stage(&of(&[500, 540])), Stage::Newcomer);
        assert_eq!(at(590).stage(&of(&[500, 540])), Stage::Active);
        // A visit that is yet to be is none.
        assert_eq!(at(499).stage(&of(&[500])), Stage::Prospect);
        // Back for so long after the gap; without evenings between there was no gap.
        assert_eq!(at(789).stage(&of(&[500, 700])), Stage::Returned);
        assert_eq!(at(780).stage(&of(&[500, 700, 780])), Stage::Returned);
        assert_eq!(at(790).stage(&of(&[500, 700, 780])), Stage::Active);
        // How sure that is: nobody is away where there was too little to miss.
        assert_eq!(at(499).ground(&of(&[500])), Ground::Never);
        assert_eq!(at(589).ground(&of(&[500])), Ground::Lately);
        assert_eq!(at(590).ground(&of(&[500])), Ground::Missed);
        assert_eq!(at(590).doors_after(500), 9);
        let none: [i32; 0] = [];
        let quiet = Asked::of(&none, 780, USUAL);
        assert_eq!(quiet.ground(&of(&[100])), Ground::TooFew);
        assert_eq!(quiet.stage(&of(&[500, 700, 720])), Stage::Core);
        assert_eq!(quiet.stage(&of(&[100])), Stage::Newcomer);
    }
}
