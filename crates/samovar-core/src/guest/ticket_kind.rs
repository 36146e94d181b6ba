//! What other tools sold a guest: "VIP", "Student, early". Kept in the words of the list
//! that said it, a kind a line, and never taken for another: a letter or a case more is
//! another kind.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::collation;
use crate::error::Result;
use crate::event::EventRef;
use crate::planner::Reader;
use crate::settings;

/// A kind of ticket, and how many guests of the event have one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TicketKindCount {
    pub kind: String,
    pub guests: u32,
}

/// The kinds that are stored with a guest.
#[must_use]
pub fn list(stored: &str) -> Vec<String> {
    stored.lines().map(str::to_owned).collect()
}

/// As they are stored: those of `known` and the others, each once.
#[must_use]
pub fn with(known: &str, more: &[String]) -> String {
    let mut kinds: Vec<&str> = known.lines().collect();
    for kind in more.iter().flat_map(|kind| kind.lines()) {
        if !kind.is_empty() && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.join("\n")
}

/// SQL that holds for a guest who has the kind `value`, both given as SQL.
#[must_use]
pub fn has_sql(stored: &str, value: &str) -> String {
    format!("instr(char(10) || {stored} || char(10), char(10) || {value} || char(10)) > 0")
}

/// The kinds of an event, in the order of the screen's language. Who has two counts in
/// both.
pub fn counts(reader: &Reader<'_>, request: EventRef) -> Result<Vec<TicketKindCount>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT ticket_kind, count(*) FROM guest WHERE event_id = ?1 AND ticket_kind <> '' GROUP BY ticket_kind",
    )?;
    let mut rows = statement.query([request.event_id])?;
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let guests: u32 = row.get(1)?;
        for kind in list(&row.get::<_, String>(0)?) {
            *counts.entry(kind).or_default() += guests;
        }
    }
    let lang = settings::store::language(reader.conn)?;
    let mut kinds: Vec<TicketKindCount> = counts
        .into_iter()
        .map(|(kind, guests)| TicketKindCount { kind, guests })
        .collect();
    kinds.sort_by(|a, b| collation::compare(lang, &a.kind, &b.kind));
    Ok(kinds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_kept_once_and_as_they_are() {
        let more = ["VIP".to_owned(), "vip".to_owned(), "Standard".to_owned()];
        assert_eq!(with("Standard\nVIP", &more), "Standard\nVIP\nvip");
        assert_eq!(list(""), Vec::<String>::new());
    }
}
