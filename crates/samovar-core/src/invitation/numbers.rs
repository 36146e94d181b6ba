//! The numbers that the files of a plan will carry. Who was told that an entry is off, or
//! of less of it, is told anew only by a higher one.

use super::plan::Plan;
use super::sequence;
use super::series_entries::WHOLE;

impl Plan {
    /// Gives the entries the numbers that their files will carry.
    pub fn number(&mut self) {
        let dates = self.whole.as_ref().map_or(0, |whole| whole.dates.len());
        for (at, entry) in self.entries.iter_mut().enumerate() {
            if (WHOLE + 1..=dates).contains(&at) {
                continue;
            }
            let above = self
                .people
                .iter()
                .filter_map(|one| {
                    let mut needs = one.ready().iter();
                    let need = needs.find(|need| need.entry == at && need.is_request())?;
                    let held = one.held.as_ref()?;
                    let is_other = entry.reach_of(held) != need.until;
                    (held.cancelled || is_other).then_some(held.sequence)
                })
                .max();
            entry.request_sequence =
                sequence::of_request(&entry.versions, &entry.shown, entry.own_sequence, above);
            entry.cancel_sequence = sequence::of_cancellation(&entry.versions, entry.own_sequence);
        }
        self.number_dates();
    }

    /// Raises the numbers of the dates after that of the whole is known.
    fn number_dates(&mut self) {
        let Some(whole) = self.entries.first().filter(|_| self.whole.is_some()) else {
            return;
        };
        let is_written = self.people.iter().any(|one| {
            one.ready()
                .iter()
                .any(|need| need.entry == WHOLE && need.is_request())
        });
        let raised = match is_written {
            true => whole.request_sequence.saturating_sub(whole.own_sequence),
            false => 0,
        };
        let given = whole.versions.iter().filter(|version| !version.cancelled);
        let top = given.map(|version| version.sequence).max();
        let top = if is_written {
            top.max(Some(whole.request_sequence))
        } else {
            top
        };
        for at in WHOLE + 1..self.entries.len() {
            let alone = self.people.iter().any(|one| {
                one.ready()
                    .iter()
                    .any(|need| need.entry == at && need.is_request())
            });
            let Some(entry) = self.entries.get_mut(at) else {
                continue;
            };
            entry.own_sequence += raised;
            let above = entry
                .versions
                .iter()
                .filter(|version| version.cancelled)
                .map(|version| version.sequence)
                .max();
            entry.request_sequence =
                sequence::of_request(&entry.versions, &entry.shown, entry.own_sequence, above);
            if alone && top.is_some_and(|top| entry.request_sequence <= top) {
                entry.request_sequence = top.map_or(entry.request_sequence, |top| top + 1);
            }
            entry.cancel_sequence = sequence::of_cancellation(&entry.versions, entry.own_sequence);
            if top.is_some_and(|top| entry.cancel_sequence <= top) {
                entry.cancel_sequence = top.map_or(entry.cancel_sequence, |top| top + 1);
            }
        }
    }
}
