//! Reads a calendar as strangers do: by octets, and by calcard.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty,
};

pub fn parse(bytes: &[u8]) -> ICalendar {
    let text = std::str::from_utf8(bytes).unwrap();
    ICalendar::parse(text).unwrap_or_else(|entry| panic!("calcard refused: {entry:?}"))
}

pub fn parts(calendar: &ICalendar, kind: ICalendarComponentType) -> Vec<&ICalendarComponent> {
    calendar
        .components
        .iter()
        .filter(|part| part.component_type == kind)
        .collect()
}

pub fn the_event(calendar: &ICalendar) -> &ICalendarComponent {
    let events = parts(calendar, ICalendarComponentType::VEvent);
    assert_eq!(events.len(), 1);
    events[0]
}

pub fn value(part: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let entry = part.property(name)?;
    Some(
        entry
            .values
            .iter()
            .map(|value| value.as_text().unwrap_or("?"))
            .collect(),
    )
}

/// The names of the properties of every component, in order.
pub fn names(calendar: &ICalendar) -> Vec<Vec<String>> {
    let of = |part: &ICalendarComponent| {
        part.entries
            .iter()
            .map(|entry: &ICalendarEntry| entry.name.as_str().to_owned())
            .collect()
    };
    calendar.components.iter().map(of).collect()
}

/// The content lines, unfolded, after checking what RFC 5545 §3.1 asks of the
/// physical ones.
pub fn lines(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).expect("a fold cut a code point");
    assert!(text.ends_with("\r\n"));
    let mut lines: Vec<String> = Vec::new();
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(!line.is_empty(), "an empty line");
        assert!(
            !line.chars().any(|c| c.is_control() && c != '\t'),
            "a control character: {line:?}"
        );
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}
