//! Calendars that were written for people, and what their entries say.

use std::collections::BTreeMap;
use std::fs;

use samovar_tests::Home;

/// Everybody's calendar, by whose it is.
pub(super) type Calendars = BTreeMap<String, String>;

pub(super) fn calendars(home: &Home) -> Calendars {
    home.exports("ics")
        .into_iter()
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?;
            let (whose, _) = name.rsplit_once('-')?;
            Some((whose.to_owned(), fs::read_to_string(&path).ok()?))
        })
        .collect()
}

/// Whose calendars are not the very same.
pub(super) fn differing(before: &Calendars, after: &Calendars) -> Vec<String> {
    let differ = after
        .iter()
        .filter(|(whose, text)| before.get(*whose) != Some(*text));
    differ.map(|(whose, _)| whose.clone()).collect()
}

/// A value of the entry in which a line begins so.
pub(super) fn of_entry<'c>(calendar: &'c str, head: &str, name: &str) -> &'c str {
    let mut entries = calendar.split("BEGIN:VEVENT").skip(1);
    let entry = entries.find(|entry| entry.lines().any(|line| line.starts_with(head)));
    let mut lines = entry
        .unwrap_or_else(|| panic!("no {head} in {calendar}"))
        .lines();
    let line = lines.find(|line| line.starts_with(name)).unwrap();
    line.rsplit(':').next().unwrap()
}

pub(super) fn sequence(calendar: &str, head: &str) -> u32 {
    of_entry(calendar, head, "SEQUENCE:").parse().unwrap()
}
