//! Cuts the text of a calendar into its components by its BEGIN and END lines.
//! A component whose END is missing ends where the next begins; what calcard
//! gets is always one component, and a file of 10,000 is never held parsed as
//! a whole.

use std::borrow::Cow;
use std::ops::Range;

use super::remark::{Remark, RemarkCode, Report};
use super::{MAX_ENTRIES, MAX_ENTRY_BYTES};

/// Where the components of a text are.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub is_calendar: bool,
    /// The lines of the calendar itself: METHOD, its name.
    pub header: String,
    pub zones: Vec<Part>,
    pub entries: Vec<Part>,
}

/// One component.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Of its BEGIN, from 1.
    pub line: u32,
    range: Range<usize>,
    /// A zone's name with a colon outside quotes, or a long attachment.
    mend: bool,
}

impl Part {
    /// The component as it stands.
    pub fn slice<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.get(self.range.clone())
    }

    /// The component as calcard can read it.
    pub fn text<'t>(&self, text: &'t str) -> Option<Cow<'t, str>> {
        let source = text.get(self.range.clone())?;
        Some(if self.mend {
            Cow::Owned(mended(source))
        } else {
            Cow::Borrowed(source)
        })
    }
}

/// A component that has begun.
struct Open<'t> {
    name: &'t str,
    line: u32,
    start: usize,
    depth: usize,
    mend: bool,
}

pub(super) fn split(text: &str, report: &mut Report) -> Parts {
    let mut parts = Parts::default();
    let mut open: Option<Open<'_>> = None;
    let mut at = 0;
    let mut number = 0;
    for physical in text.split_inclusive('\n') {
        let (start, line) = (at, physical.trim_end_matches(['\r', '\n']));
        at += physical.len();
        number += 1;
        let begins = keyword(line, "BEGIN:");
        let ends = keyword(line, "END:");
        if let Some(name) = begins {
            parts.is_calendar |= is(name, "VCALENDAR") || is(name, "VEVENT");
        }
        match (&mut open, begins, ends) {
            (None, Some(name), _) if !is(name, "VCALENDAR") => {
                open = Some(Open {
                    name,
                    line: number,
                    start,
                    depth: 0,
                    mend: false,
                });
            }
            (None, None, None) => {
                if parts.header.len() < 64 * 1024 {
                    parts.header.push_str(physical);
                }
            }
            (None, ..) => {}
            (Some(part), Some(name), _)
                if stands_alone(name) && !is(part.name, "VTIMEZONE") || is(name, "VEVENT") =>
            {
                close(&mut parts, report, part, start, false);
                open = (!is(name, "VCALENDAR")).then_some(Open {
                    name,
                    line: number,
                    start,
                    depth: 0,
                    mend: false,
                });
            }
            (Some(part), Some(_), _) => part.depth += 1,
            (Some(part), _, Some(name)) if is(name, "VCALENDAR") => {
                close(&mut parts, report, part, start, false);
                open = None;
            }
            (Some(part), _, Some(name)) => {
                if part.depth == 0 || is(name, part.name) {
                    close(&mut parts, report, part, at, true);
                    open = None;
                } else {
                    part.depth -= 1;
                }
            }
            (Some(part), None, None) => look_at(part, line, number, report),
        }
    }
    if let Some(part) = &open {
        close(&mut parts, report, part, text.len(), false);
    }
    parts
}

/// What follows the keyword, in any case of letters.
fn keyword<'l>(line: &'l str, keyword: &str) -> Option<&'l str> {
    let head = line.get(..keyword.len())?;
    head.eq_ignore_ascii_case(keyword)
        .then(|| line.get(keyword.len()..).unwrap_or_default().trim())
}

fn is(name: &str, other: &str) -> bool {
    name.eq_ignore_ascii_case(other)
}

/// Components that never stand inside another but the calendar.
fn stands_alone(name: &str) -> bool {
    [
        "VCALENDAR",
        "VEVENT",
        "VTODO",
        "VJOURNAL",
        "VFREEBUSY",
        "VTIMEZONE",
    ]
    .iter()
    .any(|known| is(name, known))
}

/// Marks what has to be mended, and lines that are none.
fn look_at(part: &mut Open<'_>, line: &str, number: u32, report: &mut Report) {
    if line.starts_with([' ', '\t']) || line.is_empty() {
        return;
    }
    if has_loose_colon(line) || keyword(line, "ATTACH").is_some() {
        part.mend = true;
    }
    let name = line
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.')
        .map(|at| line.split_at(at));
    let is_property =
        name.is_some_and(|(name, rest)| !name.is_empty() && rest.starts_with([':', ';']));
    if !is_property && is(part.name, "VEVENT") && part.depth == 0 {
        report.note(Remark::of_line(number, RemarkCode::LineNotUnderstood, line));
    }
}

fn close(parts: &mut Parts, report: &mut Report, part: &Open<'_>, end: usize, whole: bool) {
    let range = part.start..end;
    let mut leave_out =
        |code, detail: &str| report.leave_out(Remark::of_line(part.line, code, detail));
    if is(part.name, "VTIMEZONE") {
        parts.zones.push(Part {
            line: part.line,
            range,
            mend: false,
        });
    } else if !is(part.name, "VEVENT") {
        if ["VTODO", "VJOURNAL", "VFREEBUSY"]
            .iter()
            .any(|known| is(part.name, known))
        {
            leave_out(RemarkCode::NotAnEvent, &part.name.to_ascii_uppercase());
        }
    } else if range.len() > MAX_ENTRY_BYTES && !part.mend {
        leave_out(RemarkCode::EntryTooLarge, "");
    } else if parts.entries.len() >= MAX_ENTRIES {
        leave_out(RemarkCode::TooManyEntries, "");
    } else {
        if !whole {
            report.note(Remark::of_line(part.line, RemarkCode::NotClosed, ""));
        }
        parts.entries.push(Part {
            line: part.line,
            range,
            mend: part.mend,
        });
    }
}

/// `TZID=(UTC+03:00) Moscow` without quotes: the colon would end the name.
fn has_loose_colon(line: &str) -> bool {
    loose_zone(line).is_some()
}

/// Where the zone's name begins and ends.
fn loose_zone(line: &str) -> Option<Range<usize>> {
    let is_date = ["DTSTART;", "DTEND;", "EXDATE;", "RDATE;", "RECURRENCE-ID;"]
        .iter()
        .any(|name| line.get(..name.len()).is_some_and(|head| is(head, name)));
    if !is_date {
        return None;
    }
    let start = line.find("TZID=")? + "TZID=".len();
    let end = line.rfind(':')?;
    let name = line.get(start..end)?;
    (name.contains(':') && !name.contains(['"', ';'])).then_some(start..end)
}

/// Quotes such names, and drops attachments: they are not read, and may be
/// pictures of many megabytes.
fn mended(source: &str) -> String {
    let mut out = String::with_capacity(source.len().min(64 * 1024));
    let mut dropping = false;
    for physical in source.split_inclusive('\n') {
        let goes_on = physical.starts_with([' ', '\t']);
        dropping = if goes_on {
            dropping
        } else {
            keyword(physical, "ATTACH").is_some()
        };
        if dropping {
            continue;
        }
        match loose_zone(physical).filter(|_| !goes_on) {
            Some(zone) => {
                let (head, tail) = (physical.get(..zone.start), physical.get(zone.end..));
                let name = physical.get(zone).unwrap_or_default();
                out.extend([
                    head.unwrap_or_default(),
                    "\"",
                    name,
                    "\"",
                    tail.unwrap_or_default(),
                ]);
            }
            None => out.push_str(physical),
        }
    }
    out
}
