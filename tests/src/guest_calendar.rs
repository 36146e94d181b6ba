//! A guest's calendar by the book (RFC 5546 §2.1.4, §3.2): it takes in the files
//! that are sent to it, refuses what is older than what it holds, and shows what
//! is left. Written without any code of the planner's, so that it can judge it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;

/// One mailbox.
#[derive(Debug, Clone, Default)]
pub struct GuestCalendar {
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, Default)]
struct Entry {
    /// The whole; absent where only dates of a series were sent.
    whole: Option<Component>,
    /// Dates of a series that differ, by RECURRENCE-ID.
    changed: BTreeMap<String, Component>,
    /// Dates that were called off, with the number that did it.
    off: BTreeMap<String, u32>,
    /// The number that withdrew the whole.
    withdrawn: Option<u32>,
}

/// One VEVENT: name → values with their parameters.
#[derive(Debug, Clone)]
struct Component(Vec<(String, String, String)>);

impl Component {
    fn value(&self, name: &str) -> Option<&str> {
        self.property(name).map(|(_, value)| value)
    }

    fn property(&self, name: &str) -> Option<(&str, &str)> {
        let found = self.0.iter().find(|(is, ..)| is == name);
        found.map(|(_, params, value)| (params.as_str(), value.as_str()))
    }

    fn all(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        let found = self.0.iter().filter(move |(is, ..)| is == name);
        found.map(|(_, params, value)| (params.as_str(), value.as_str()))
    }

    fn sequence(&self) -> u32 {
        self.value("SEQUENCE")
            .map_or(0, |text| text.parse().expect("a number"))
    }

    /// What somebody must know to be there on time.
    fn line(&self, starts: &str) -> String {
        let zone = self
            .property("DTSTART")
            .map_or("", |(params, _)| zone(params));
        let place = self.value("LOCATION").unwrap_or_default();
        format!("{starts} {zone} {place}").trim_end().to_owned()
    }
}

/// The addresses of ATTENDEE in a file: whom it is for.
#[must_use]
pub fn addressees(file: &str) -> BTreeSet<String> {
    let (_, components) = read(file);
    components
        .iter()
        .flat_map(|one| one.all("ATTENDEE"))
        .map(|(_, value)| value.trim_start_matches("mailto:").to_owned())
        .collect()
}

impl GuestCalendar {
    /// Takes in one file.
    ///
    /// # Panics
    /// Where a file says something new under a number that was used for something else.
    pub fn receive(&mut self, file: &str) {
        let (method, components) = read(file);
        let whole = components
            .iter()
            .any(|one| one.value("RECURRENCE-ID").is_none());
        for one in components {
            let uid = one.value("UID").expect("a UID").to_owned();
            let entry = self.entries.entry(uid).or_default();
            match (
                method.as_str(),
                one.value("RECURRENCE-ID").map(str::to_owned),
            ) {
                ("REQUEST", None) => entry.request(one),
                ("REQUEST", Some(date)) => entry.request_date(date, one, whole),
                ("CANCEL", None) => entry.cancel(one.sequence()),
                ("CANCEL", Some(date)) => entry.cancel_date(date, one.sequence()),
                (other, _) => panic!("a guest is never sent {other}"),
            }
        }
    }

    /// Times, zones and places of all that it shows, in order.
    #[must_use]
    pub fn shown(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.entries.values().flat_map(Entry::shown).collect();
        lines.sort();
        lines
    }
}

impl Entry {
    fn request(&mut self, new: Component) {
        let number = new.sequence();
        if self.withdrawn.is_some_and(|off| number <= off) {
            return;
        }
        if let Some(old) = &self.whole {
            if number < old.sequence() {
                return;
            }
            if number == old.sequence() {
                for name in ["DTSTART", "DTEND", "LOCATION", "RRULE"] {
                    assert_eq!(
                        old.property(name),
                        new.property(name),
                        "{name} under the same SEQUENCE {number}"
                    );
                }
            }
        }
        // The whole brings all its dates with it.
        *self = Self {
            whole: Some(new),
            ..Self::default()
        };
    }

    fn request_date(&mut self, date: String, new: Component, with_whole: bool) {
        let number = new.sequence();
        let held = self.number_of(&date);
        if !with_whole && held.is_some_and(|held| number < held) {
            return;
        }
        self.off.remove(&date);
        self.changed.insert(date, new);
    }

    fn cancel(&mut self, number: u32) {
        let held = self.whole.as_ref().map(Component::sequence);
        if held.is_none_or(|held| number >= held) {
            *self = Self {
                withdrawn: Some(number),
                ..Self::default()
            };
        }
    }

    fn cancel_date(&mut self, date: String, number: u32) {
        if self.number_of(&date).is_none_or(|held| number >= held) {
            self.changed.remove(&date);
            self.off.insert(date, number);
        }
    }

    fn number_of(&self, date: &str) -> Option<u32> {
        let own = self.changed.get(date).map(Component::sequence);
        own.or_else(|| self.off.get(date).copied())
            .or_else(|| self.whole.as_ref().map(Component::sequence))
    }

    fn shown(&self) -> Vec<String> {
        let changed = self
            .changed
            .values()
            .map(|one| one.line(one.value("DTSTART").expect("a start")));
        let mut lines: Vec<String> = changed.collect();
        if let Some(whole) = &self.whole {
            for date in dates(whole) {
                if !self.changed.contains_key(&date) && !self.off.contains_key(&date) {
                    lines.push(whole.line(&date));
                }
            }
        }
        lines
    }
}

/// The first 100 starts by the rule, or the only one.
fn dates(whole: &Component) -> Vec<String> {
    let (_, starts) = whole.property("DTSTART").expect("a start");
    let Some((_, rule)) = whole.property("RRULE") else {
        return vec![starts.to_owned()];
    };
    let left_out: BTreeSet<&str> = whole
        .all("EXDATE")
        .flat_map(|(_, value)| value.split(','))
        .collect();
    // The rule is by the wall clock: reckoned without a zone, UNTIL included.
    let zone = whole
        .property("DTSTART")
        .map_or("", |(params, _)| zone(params));
    let set: rrule::RRuleSet = format!("DTSTART;TZID={zone}:{starts}\nRRULE:{rule}")
        .parse()
        .unwrap_or_else(|error| panic!("{rule}: {error}"));
    set.all(100)
        .dates
        .iter()
        .map(|at| wall(at.naive_local()))
        .filter(|at| !left_out.contains(at.as_str()))
        .collect()
}

fn wall(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn zone(params: &str) -> &str {
    params
        .split(';')
        .find_map(|param| param.strip_prefix("TZID="))
        .unwrap_or_default()
}

/// The method and the events of a file.
fn read(file: &str) -> (String, Vec<Component>) {
    let unfolded = file.replace("\r\n ", "");
    let mut method = String::new();
    let mut events = Vec::new();
    let mut inside: Vec<&str> = Vec::new();
    for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
        let (name, params, value) = split(line);
        match (name, inside.last().copied()) {
            ("BEGIN", _) => {
                inside.push(value);
                if value == "VEVENT" {
                    events.push(Component(Vec::new()));
                }
            }
            ("END", _) => {
                inside.pop();
            }
            ("METHOD", Some("VCALENDAR")) => value.clone_into(&mut method),
            (_, Some("VEVENT")) => {
                let event = events.last_mut().expect("an event has begun");
                event
                    .0
                    .push((name.to_owned(), params.to_owned(), value.to_owned()));
            }
            _ => {}
        }
    }
    (method, events)
}

/// `NAME;PARAMS:VALUE`, a colon between quotes being none.
fn split(line: &str) -> (&str, &str, &str) {
    let mut quoted = false;
    let colon = line
        .find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        })
        .unwrap_or_else(|| panic!("no colon in {line}"));
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let (name, params) = head.split_once(';').unwrap_or((head, ""));
    (name, params, value)
}
