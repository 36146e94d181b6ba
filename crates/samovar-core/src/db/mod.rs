//! The planner file: how it is opened, migrated, logged and searched.
//!
//! Nothing here knows what an event or a guest means; the nouns bring their
//! own rows and rules.

pub mod arrivals;
pub mod backup;
pub mod broken_key;
pub mod change_log;
pub mod connection;
pub mod consents;
mod consents_of_photos;
pub mod copied;
#[cfg(test)]
pub mod counted;
pub mod deadline;
pub mod deletion;
pub mod doubles;
pub mod from_row;
pub mod holders;
pub mod journal;
pub mod migrate;
pub mod named_suppliers;
pub mod newer;
pub mod open;
pub mod patch;
pub mod person_index;
pub mod position;
pub mod references;
pub mod relock;
pub mod revert;
pub mod schema;
pub mod show_marks;
pub mod slim;
pub mod stranger;
pub mod tables;
pub mod talks_of_speakers;
pub mod text;
pub mod values;
pub mod whole;
pub mod wipe;
