//! What a planner answers when it is asked for all that stands on its first screens: the
//! same on every laptop that holds the same rows.

use serde_json::{Value, json};

use super::Run;
use crate::tables::texts;

/// Asked of every event, and compared.
const ALIKE: &[&str] = &[
    "guest_counts",
    "headcount",
    "list_guests",
    "door_log",
    "get_budget",
];

/// Asked of every event; the clocks differ, and so does what goes by the hour.
const BY_THE_HOUR: &[&str] = &[
    "get_event",
    "event_overview",
    "door_status",
    "get_catering",
    "list_sessions",
    "list_tasks",
    "get_team",
    "list_orders",
];

/// Asked once.
const OF_ALL: &[&str] = &[
    "home",
    "list_people",
    "list_venues",
    "list_suppliers",
    "list_series",
    "list_duplicates",
    "get_sharing",
];

impl Run {
    pub fn answers(&mut self, at: usize) -> Result<Vec<(String, Value)>, String> {
        for command in OF_ALL {
            self.call(at, command, json!({}))?;
        }
        let path = self.laptops.all[at].path();
        let mut answered = vec![("list_reviews".to_owned(), self.reviews(at))];
        for event in texts(&path, "SELECT id FROM event ORDER BY id") {
            let of = json!({ "eventId": event });
            for command in BY_THE_HOUR {
                self.call(at, command, of.clone())?;
            }
            for command in ALIKE {
                let reply = self.call(at, command, of.clone())?;
                let value = reply.map_or(Value::Null, |reply| reply.value);
                answered.push((format!("{command} {event}"), value));
            }
        }
        Ok(answered)
    }

    /// Which values there are of which fields, what is in effect first.
    fn reviews(&self, at: usize) -> Value {
        let found = self.laptops.call(at, "list_reviews", json!({}));
        let mut lines: Vec<String> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|review| {
                let values = review["values"].as_array().unwrap().iter();
                let mut values: Vec<String> = values.map(|one| one["value"].to_string()).collect();
                if let Some((_, others)) = values.split_first_mut() {
                    others.sort();
                }
                format!(
                    "{} {} {}: {values:?}",
                    review["table"], review["called"], review["column"]
                )
            })
            .collect();
        lines.sort();
        json!(lines)
    }

    pub fn answer_alike(&mut self) -> Result<(), String> {
        let members = self.members.clone();
        let Some((first, others)) = members.split_first() else {
            return Ok(());
        };
        let wanted = self.answers(*first)?;
        for at in others {
            let found = self.answers(*at)?;
            for (one, other) in wanted.iter().zip(&found) {
                if one != other {
                    let (what, here) = one;
                    return Err(format!(
                        "{first} and {at} answer {what} unlike:\n  {here}\n  {}",
                        other.1
                    ));
                }
            }
        }
        Ok(())
    }
}
