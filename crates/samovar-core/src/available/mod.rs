//! When somebody or something can be had: hours of a speaker or of a room at an event.
//! Without hours they can be had at any time; with some, in those alone. Never a stop: a
//! session outside them is listed.

pub mod edit;
pub mod store;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, RoomId, SpeakerId};
use crate::time::Wall;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Span {
    pub starts: Wall,
    pub ends: Wall,
}

/// Hours of one speaker or of one room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Available {
    pub event_id: EventId,
    pub speaker_id: Option<SpeakerId>,
    pub room_id: Option<RoomId>,
    /// Whose hours they are.
    pub name: String,
    /// In order of time.
    pub spans: Vec<Span>,
}

/// The hours of one speaker or one room, whole; none: at any time.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetAvailable {
    pub event_id: EventId,
    pub speaker_id: Option<SpeakerId>,
    pub room_id: Option<RoomId>,
    pub spans: Vec<Span>,
}

/// The hours of an event to ask, joined where they touch.
#[derive(Debug, Clone, Default)]
pub struct Hours {
    pub speakers: HashMap<SpeakerId, Vec<Span>>,
    pub rooms: HashMap<RoomId, Vec<Span>>,
}

impl Hours {
    #[must_use]
    pub fn of(all: &[Available]) -> Self {
        let mut hours = Self::default();
        for one in all {
            let spans = joined(one.spans.clone());
            if let Some(speaker) = one.speaker_id {
                hours.speakers.insert(speaker, spans);
            } else if let Some(room) = one.room_id {
                hours.rooms.insert(room, spans);
            }
        }
        hours
    }

    #[must_use]
    pub fn has_speaker(&self, speaker: SpeakerId, span: Span) -> bool {
        holds(self.speakers.get(&speaker), span)
    }

    #[must_use]
    pub fn has_room(&self, room: RoomId, span: Span) -> bool {
        holds(self.rooms.get(&room), span)
    }
}

/// Whether all of it is within hours; no hours hold everything.
fn holds(hours: Option<&Vec<Span>>, span: Span) -> bool {
    let Some(hours) = hours else { return true };
    let after = hours.partition_point(|one| one.starts <= span.starts);
    after
        .checked_sub(1)
        .and_then(|at| hours.get(at))
        .is_some_and(|one| span.ends <= one.ends)
}

/// In order, and one where they touch or overlap.
#[must_use]
pub fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut found: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match found.last_mut() {
            Some(last) if span.starts <= last.ends => last.ends = last.ends.max(span.ends),
            _ => found.push(span),
        }
    }
    found
}

/// What of these is also in those; both joined.
#[must_use]
pub fn common(these: &[Span], those: &[Span]) -> Vec<Span> {
    let (mut a, mut b) = (these.iter().peekable(), those.iter().peekable());
    let mut found = Vec::new();
    while let (Some(one), Some(other)) = (a.peek(), b.peek()) {
        let (starts, ends) = (one.starts.max(other.starts), one.ends.min(other.ends));
        if starts < ends {
            found.push(Span { starts, ends });
        }
        if one.ends <= other.ends {
            a.next();
        } else {
            b.next();
        }
    }
    found
}

/// What of these is not taken; both joined.
#[must_use]
pub fn without(these: &[Span], taken: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    for span in these {
        let mut from = span.starts;
        for gone in taken {
            if gone.ends <= from || gone.starts >= span.ends {
                continue;
            }
            if gone.starts > from {
                found.push(Span {
                    starts: from,
                    ends: gone.starts,
                });
            }
            from = from.max(gone.ends);
        }
        if from < span.ends {
            found.push(Span {
                starts: from,
                ends: span.ends,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, until: &str) -> Span {
        let at = |hour: &str| Wall::parse(&format!("2026-12-18T{hour}")).unwrap();
        Span {
            starts: at(from),
            ends: at(until),
        }
    }

    #[test]
    fn hours_that_touch_are_one_and_no_hours_hold_everything() {
        let hours = joined(vec![span("12:00", "13:00"), span("10:00", "12:00")]);
        assert_eq!(hours, [span("10:00", "13:00")]);
        assert!(holds(Some(&hours), span("11:30", "12:30")));
        assert!(!holds(Some(&hours), span("12:30", "13:30")));
        assert!(!holds(Some(&hours), span("09:30", "10:30")));
        assert!(holds(None, span("00:00", "23:00")));
        assert!(!holds(Some(&Vec::new()), span("00:00", "23:00")));
    }

    #[test]
    fn what_is_common_and_what_is_left_add_up() {
        let day = [span("10:00", "18:00")];
        let taken = [span("09:00", "11:00"), span("12:00", "13:00")];
        assert_eq!(
            without(&day, &taken),
            [span("11:00", "12:00"), span("13:00", "18:00")]
        );
        assert_eq!(
            common(&day, &taken),
            [span("10:00", "11:00"), span("12:00", "13:00")]
        );
    }
}
