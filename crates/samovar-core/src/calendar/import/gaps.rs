//! What an entry does not say, and what was taken for it: told before anything
//! is written.

use samovar_ical::read::ReadEntry;

use super::draft::{Draft, USUAL_MINUTES};

/// Codes of remarks with their details.
pub fn gaps(entry: &ReadEntry, draft: &Draft) -> Vec<(&'static str, String)> {
    let mut gaps = Vec::new();
    if entry.title.is_empty() {
        gaps.push(("title-missing", draft.title.clone()));
    }
    if entry.location.is_empty() {
        gaps.push(("place-missing", String::new()));
    }
    if draft.end_assumed {
        let hours = format!("{}:{:02}", USUAL_MINUTES / 60, USUAL_MINUTES % 60);
        gaps.push(("end-assumed", hours));
    }
    if !draft.organizer.is_empty() {
        gaps.push(("organizer-in-notes", draft.organizer.clone()));
    }
    gaps
}
