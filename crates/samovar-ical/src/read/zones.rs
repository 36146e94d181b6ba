//! Which clock a TZID means. Names come from everywhere: the IANA database,
//! Windows, makers of calendar programs who put their own before it, and files
//! that bring a zone of their own along.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty,
};
use calcard::{Entry, Parser};
use samovar_zone::Zone;

use super::own_zone::OwnZone;
use super::split::Part;
use super::time::ReadZone;
use super::windows_zones::WINDOWS_ZONES;

/// More are not looked at.
const MOST_ZONES: usize = 500;

/// The zones of a file, each found once.
pub(super) struct Zones<'t> {
    /// The file's VTIMEZONEs by name, not yet worked out.
    of_file: HashMap<String, &'t str>,
    known: RefCell<HashMap<String, Found>>,
}

/// What a name turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Found {
    Known(Zone),
    OfFile(Arc<OwnZone>),
    Unknown,
}

impl Found {
    pub fn known(&self) -> Option<Zone> {
        match self {
            Self::Known(zone) => Some(*zone),
            Self::OfFile(_) | Self::Unknown => None,
        }
    }

    pub fn zone(&self) -> ReadZone {
        match self {
            Self::Known(zone) if zone.is_utc() => ReadZone::Utc,
            Self::Known(zone) => ReadZone::Known(*zone),
            Self::OfFile(zone) => ReadZone::OfFile(Arc::clone(zone)),
            Self::Unknown => ReadZone::Floating,
        }
    }
}

impl<'t> Zones<'t> {
    pub fn of_file(text: &'t str, parts: &[Part]) -> Self {
        let sources = parts
            .iter()
            .take(MOST_ZONES)
            .filter_map(|part| part.slice(text));
        let of_file = sources
            .filter_map(|source| Some((name_of(source)?, source)))
            .collect();
        Self {
            of_file,
            known: RefCell::default(),
        }
    }

    /// The zone that the file describes, where it is one of the world's and the
    /// only one.
    pub fn only(&self) -> Option<Zone> {
        let mut names = self.of_file.keys();
        let first = self.find(names.next()?).known()?;
        names
            .all(|name| self.find(name).known() == Some(first))
            .then_some(first)
    }

    pub fn find(&self, name: &str) -> Found {
        if let Some(found) = self.known.borrow().get(name) {
            return found.clone();
        }
        let found = self.look_up(name);
        let mut known = self.known.borrow_mut();
        if known.len() < MOST_ZONES {
            known.insert(name.to_owned(), found.clone());
        }
        found
    }

    fn look_up(&self, name: &str) -> Found {
        let plain = name.trim().trim_matches('"');
        if let Some(zone) = by_name(plain) {
            return Found::Known(zone);
        }
        let own = self.of_file.get(plain).and_then(|source| component(source));
        if let Some(parts) = &own {
            let location = parts.first().and_then(location);
            if let Some(zone) = location.and_then(|name| by_name(&name)) {
                return Found::Known(zone);
            }
            if let Some(zone) = OwnZone::of(plain, parts) {
                return Found::OfFile(Arc::new(zone));
            }
        }
        match offset_in(plain) {
            Some(offset) => Found::OfFile(Arc::new(OwnZone::fixed(plain, offset))),
            None => Found::Unknown,
        }
    }
}

/// TZID of a VTIMEZONE, without parsing the rest of it.
fn name_of(source: &str) -> Option<String> {
    let line = source.lines().find_map(|line| {
        let head = line.get(..4)?;
        head.eq_ignore_ascii_case("TZID").then(|| line.get(4..))?
    })?;
    let (_, name) = line.split_once(':')?;
    Some(
        name.trim()
            .trim_matches('"')
            .replace("\\,", ",")
            .replace("\\;", ";"),
    )
}

fn component(source: &str) -> Option<Vec<ICalendarComponent>> {
    match Parser::new(source).entry() {
        Entry::ICalendar(ICalendar { components }) => components
            .first()
            .is_some_and(|part| part.component_type == ICalendarComponentType::VTimezone)
            .then_some(components),
        _ => None,
    }
}

/// Where libical and Apple put the IANA name.
fn location(part: &ICalendarComponent) -> Option<String> {
    let entry = part.entries.iter().find(|entry| {
        matches!(&entry.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-LIC-LOCATION"))
    })?;
    Some(entry.values.first()?.as_text()?.to_owned())
}

/// The IANA zone of a name as programs write it.
fn by_name(name: &str) -> Option<Zone> {
    if let Some(zone) = iana(name).or_else(|| windows(name)) {
        return Some(zone);
    }
    // /mozilla.org/20070129_1/Europe/Berlin, /softwarestudio.org/Tzfile/…,
    // posix/Europe/Vaduz: the name is what stands last, of two or three parts.
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    let tails = [3, 2]
        .into_iter()
        .filter(|tail| *tail < parts.len() || name.starts_with('/'));
    let found = tails
        .filter_map(|tail| parts.len().checked_sub(tail).and_then(|at| parts.get(at..)))
        .find_map(|tail| iana(&tail.join("/")));
    if found.is_some() {
        return found;
    }
    // Europe_Berlin: an underscore where the line should be.
    let slashed = name.replacen('_', "/", 1);
    if slashed != name {
        iana(&slashed)
    } else {
        None
    }
}

fn iana(name: &str) -> Option<Zone> {
    Zone::find(name).or_else(|| {
        let worth = name.len() > 2 && name.is_ascii();
        worth.then(|| Zone::find_in_any_case(name))?
    })
}

fn windows(name: &str) -> Option<Zone> {
    let by = |probe: &str| {
        WINDOWS_ZONES
            .binary_search_by(|(known, _)| known.to_lowercase().cmp(&probe.to_lowercase()))
            .ok()
            .and_then(|at| WINDOWS_ZONES.get(at))
            .and_then(|(_, iana)| iana.parse().ok())
    };
    by(name).or_else(|| by(&format!("{name} Standard Time")))
}

/// "GMT+0300", "UTC-3", "(UTC+05:30) Chennai", "GMT -05.00": an offset that
/// the name itself says. Not of "GMT-05.00/-04.00", which says two.
fn offset_in(name: &str) -> Option<i32> {
    let upper = name.to_ascii_uppercase();
    let at = upper.find("UTC").or_else(|| upper.find("GMT"))?;
    let rest = upper.get(at + 3..)?.trim_start();
    if rest.matches(['+', '-']).count() > 1 {
        return None;
    }
    let (sign, rest) = match rest.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let digits: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
        .filter(char::is_ascii_digit)
        .collect();
    let number: i32 = digits.parse().ok()?;
    let (hours, minutes) = match digits.len() {
        1 | 2 => (number, 0),
        3 | 4 => (number / 100, number % 100),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_maker_are_known() {
        let cases = [
            ("Europe/Moscow", "Europe/Moscow"),
            ("europe/moscow", "Europe/Moscow"),
            ("Russian Standard Time", "Europe/Moscow"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("tokyo standard time", "Asia/Tokyo"),
            (
                "/mozilla.org/20070129_1/America/New_York",
                "America/New_York",
            ),
            (
                "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires",
                "America/Argentina/Buenos_Aires",
            ),
            (
                "/softwarestudio.org/Olson_20011030_5/Europe/Berlin",
                "Europe/Berlin",
            ),
            ("/Europe/Stockholm", "Europe/Stockholm"),
            ("posix/Europe/Vaduz", "Europe/Vaduz"),
            ("Europe_Berlin", "Europe/Berlin"),
            ("US/Eastern", "US/Eastern"),
            ("Etc/GMT-3", "Etc/GMT-3"),
        ];
        for (name, iana) in cases {
            assert_eq!(by_name(name).map(|zone| zone.name()), Some(iana), "{name}");
        }
        for name in [
            "",
            "foo",
            "LOLOLOL",
            "Nowhere/Middle",
            "/Europe/CUSTOM",
            "/",
            "//",
        ] {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn an_offset_in_a_name_is_an_offset() {
        let cases = [
            ("GMT+0300", Some(10_800)),
            ("UTC+11", Some(39_600)),
            ("(UTC-03:00) Brasília", Some(-10_800)),
            ("(UTC+05:30) Chennai, Kolkata", Some(19_800)),
            ("GMT -05.00", Some(-18_000)),
            ("GMT-05.00/-04.00", None),
            ("GMT", None),
            ("UTC+99", None),
            ("UTC+123456789012", None),
        ];
        for (name, offset) in cases {
            assert_eq!(offset_in(name), offset, "{name}");
        }
    }
}
