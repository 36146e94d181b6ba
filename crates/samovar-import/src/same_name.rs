//! The same name twice in one file: two people, or one who was entered twice.
//! Told on both; nobody is joined here.

use crate::{Entry, Warning, WarningCode, words};
use std::collections::HashMap;

/// Warns of every name that several entries have.
pub fn tell(people: &mut [Entry]) {
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, entry) in people.iter().enumerate() {
        let key = key(&entry.name.display);
        if !key.is_empty() {
            by_name.entry(key).or_default().push(at);
        }
    }
    for places in by_name.into_values().filter(|places| places.len() > 1) {
        for at in places {
            if let Some(entry) = people.get_mut(at) {
                entry.warnings.push(Warning {
                    code: WarningCode::SameName,
                    line: entry.lines.first().copied().unwrap_or_default(),
                    cell: entry.name.display.clone(),
                });
            }
        }
    }
}

/// The words of a name whatever their order; none of what names nobody.
fn key(name: &str) -> String {
    let folded = words::spaced(name);
    if crate::nobody::is_placeholder(folded.trim()) {
        return String::new();
    }
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}
