//! The kinds of tickets that a list says were sold, in its own words: they are never
//! translated, folded or taken for one another.

use crate::clean;
use crate::limits::{MAX_TICKET_KIND, MAX_TICKET_KINDS};

/// The kinds in a cell, one a line, as our own list writes those of a party. A comma may
/// belong to the kind: "Students, early".
pub fn read(cell: &str) -> Vec<String> {
    let mut kinds = Vec::new();
    add(
        &mut kinds,
        cell.lines()
            .map(|line| clean::line(line).chars().take(MAX_TICKET_KIND).collect())
            .collect(),
    );
    kinds
}

/// Adds those that are not there yet.
pub fn add(kinds: &mut Vec<String>, more: Vec<String>) {
    for kind in more {
        if !kind.is_empty() && !kinds.contains(&kind) && kinds.len() < MAX_TICKET_KINDS {
            kinds.push(kind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_holds_one_kind_a_line_and_each_once() {
        assert_eq!(
            read(" Students, early \r\nVIP\n\nVIP"),
            ["Students, early", "VIP"]
        );
        assert_eq!(read("  "), Vec::<String>::new());
    }
}
