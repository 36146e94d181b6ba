//! Cells as an answer shows them: their beginning. The whole text stays in the
//! file, and in what comes in; a screen needs no pages of it, and a file of 6 kB
//! must not make an answer of 30 MB.

use crate::limits::MAX_SHOWN;

/// The text, or its beginning with `…` behind it. Shown again, it stays.
#[must_use]
pub fn shown(text: &str) -> String {
    cut(text, MAX_SHOWN)
}

/// The cells of a row; those of a very wide one are cut shorter.
#[must_use]
pub fn shown_row(cells: &[String]) -> Vec<String> {
    const MOST: usize = 8_000;
    let mut most = MAX_SHOWN;
    let length = |most: usize| -> usize {
        let lengths = cells.iter().map(|cell| cell.len().min(most));
        lengths.sum()
    };
    while most > 24 && length(most) > MOST {
        most /= 2;
    }
    cells.iter().map(|cell| cut(cell, most)).collect()
}

/// Whether this is what [`shown`] or [`shown_row`] made of a longer cell.
#[must_use]
pub fn is_shown_of(shown: &str, cell: &str) -> bool {
    shown.strip_suffix('…').is_some_and(|begin| {
        begin.len() >= 10 && begin.len() < cell.len() && cell.starts_with(begin)
    })
}

fn cut(text: &str, most: usize) -> String {
    if text.len() <= most || text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    let mut begin: String = text.chars().take(most.saturating_sub(1)).collect();
    begin.push('…');
    begin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_cells_are_cut_once_and_known_again() {
        let long = "ж".repeat(5_000);
        let cut = shown(&long);
        assert_eq!(cut.chars().count(), MAX_SHOWN);
        assert_eq!(shown(&cut), cut);
        assert!(is_shown_of(&cut, &long));
        assert!(!is_shown_of(&cut, "another cell"));
        assert!(!is_shown_of("as it is", "as it is"));
        assert_eq!(shown("brief"), "brief");
    }

    #[test]
    fn wide_rows_stay_small() {
        let row = vec!["x".repeat(30_000); 500];
        let letters: usize = shown_row(&row)
            .iter()
            .map(|cell| cell.chars().count())
            .sum();
        assert!(letters <= 500 * 24, "{letters}");
        let usual = vec!["an answer of some words".to_owned(); 60];
        assert_eq!(shown_row(&usual), usual);
    }
}
