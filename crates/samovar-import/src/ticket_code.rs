//! The same code on the tickets of two people of one file: at the door it would name
//! both. Told on both before anything is written.

use crate::{Entry, Warning, WarningCode};
use std::collections::HashMap;

/// Warns of every code that several entries have.
pub fn tell(people: &mut [Entry]) {
    let mut by_code: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, entry) in people.iter().enumerate() {
        for code in &entry.ticket_codes {
            by_code.entry(code.clone()).or_default().push(at);
        }
    }
    let mut shared: Vec<(String, Vec<usize>)> = by_code
        .into_iter()
        .filter(|(_, places)| places.len() > 1)
        .collect();
    shared.sort();
    for (code, places) in shared {
        for at in places {
            if let Some(entry) = people.get_mut(at) {
                entry.warnings.push(Warning {
                    code: WarningCode::SameTicketCode,
                    line: entry.lines.first().copied().unwrap_or_default(),
                    cell: code.clone(),
                });
            }
        }
    }
}
