//! What the two sides say of a session, field by field, and whose value is newer.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::store::Said;
use crate::db::text::fold;

/// One side's values in the form in which they are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    pub title: String,
    pub kind: String,
    pub starts: String,
    pub minutes: String,
    pub room: String,
    pub track: String,
    pub about: String,
    /// What the file calls them, in order.
    pub speakers: String,
}

impl Values {
    pub fn fields(&self) -> [(&'static str, &str); 8] {
        [
            ("title", &self.title),
            ("kind", &self.kind),
            ("starts", &self.starts),
            ("minutes", &self.minutes),
            ("room_id", &self.room),
            ("track_id", &self.track),
            ("about", &self.about),
            ("speakers", &self.speakers),
        ]
    }

    /// To be kept until the file comes again.
    pub fn said(&self) -> BTreeMap<&'static str, String> {
        self.fields()
            .into_iter()
            .map(|(field, value)| (field, digest(field, value)))
            .collect()
    }
}

/// What becomes of the fields that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// The file is newer.
    pub changes: Vec<&'static str>,
    /// Both are.
    pub kept: Vec<&'static str>,
}

/// Whose values count. Without an earlier reading the file was asked for, but says
/// nothing by what it leaves blank.
pub fn settle(file: &Values, ours: &Values, said: Option<&Said>, take: bool) -> Settled {
    let mut settled = Settled::default();
    for ((field, new), (_, old)) in file.fields().into_iter().zip(ours.fields()) {
        let says_nothing = new.is_empty() && matches!(field, "title" | "kind" | "minutes");
        if says_nothing || canonical(field, new) == canonical(field, old) {
            continue;
        }
        let before = said.and_then(|said| said.get(field));
        match before {
            Some(before) if take || *before == digest(field, old) => settled.changes.push(field),
            // The file says what it said: it was changed here.
            Some(before) if *before == digest(field, new) => {}
            Some(_) => settled.kept.push(field),
            None if new.is_empty() => {}
            None => settled.changes.push(field),
        }
    }
    settled
}

/// Rooms and tracks are told by their names, however they are written.
fn canonical(field: &str, value: &str) -> String {
    match field {
        "room_id" | "track_id" => fold(value),
        _ => value.to_owned(),
    }
}

fn digest(field: &str, value: &str) -> String {
    let digest = Sha256::digest(canonical(field, value));
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str) -> Values {
        Values {
            title: title.to_owned(),
            ..Values::default()
        }
    }

    #[test]
    fn whoever_changed_it_alone_is_right_and_two_are_shown() {
        let said = |title: &str| -> Said {
            let said = titled(title).said().into_iter();
            said.map(|(field, digest)| (field.to_owned(), digest))
                .collect()
        };
        let settled = |file: &str, ours: &str, before: &str, take: bool| {
            settle(&titled(file), &titled(ours), Some(&said(before)), take)
        };
        assert_eq!(settled("Tea", "Tea", "Coffee", false), Settled::default());
        assert_eq!(settled("Tea", "Coffee", "Coffee", false).changes, ["title"]);
        assert_eq!(
            settled("Coffee", "Tea", "Coffee", false),
            Settled::default()
        );
        assert_eq!(settled("Milk", "Tea", "Coffee", false).kept, ["title"]);
        assert_eq!(settled("Milk", "Tea", "Coffee", true).changes, ["title"]);
    }

    #[test]
    fn what_a_file_leaves_blank_erases_nothing() {
        let settled = settle(&titled(""), &titled("Tea"), None, false);
        assert_eq!(settled, Settled::default());
    }
}
