//! How much text a file gives out, counted cell by cell as it comes. A workbook
//! of 50 kB may repeat one string in every cell of every row: what it unpacks to
//! says nothing of that.

use crate::limits::{LONG_CELL, MAX_LONG, MAX_TEXT};

/// What has been taken of one file.
#[derive(Debug, Default)]
pub struct Budget {
    text: usize,
    long: usize,
}

impl Budget {
    /// Takes a cell of so many bytes; false where the file holds more text than
    /// any guest list.
    #[must_use]
    pub fn take(&mut self, bytes: usize) -> bool {
        self.text = self.text.saturating_add(bytes);
        self.long = self.long.saturating_add(bytes.saturating_sub(LONG_CELL));
        self.text <= MAX_TEXT && self.long <= MAX_LONG
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_short_cells_are_a_list_and_many_long_ones_are_not() {
        let fits = |cells: usize, bytes: usize| {
            let mut budget = Budget::default();
            (0..cells).all(|_| budget.take(bytes))
        };
        // A hundred thousand people with twenty columns each, and five thousand
        // who wrote two pages.
        assert!(fits(2_000_000, 40));
        assert!(fits(5_000, 4_000));
        assert!(!fits(10_000, 30_000));
        assert!(!fits(60_000, 30_000));
        assert!(!fits(3_000_000, 1_000));
    }
}
