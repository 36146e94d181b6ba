//! Lists travel in windows, for they grow with the guests. Which commands answer a whole
//! list is a decision, not a slip: what it holds is short by its nature.

use std::collections::BTreeSet;
use std::fs;

use samovar_tests::place;

const WHOLE: &[&str] = &[
    // The tasks that an event usually has.
    "add_usual_tasks",
    // The first matches alone.
    "find_at_door",
    // The dishes and the suppliers of one event.
    "last_left",
    "list_final_numbers",
    // Backups are thinned out, calendars and filters are made by hand.
    "list_backups",
    "list_busy_calendars",
    "list_saved_filters",
    // Of one guest, of one event, of one series.
    "list_cues",
    "list_guest_replies",
    "list_leftovers",
    "list_mailings",
    // What was written to the community, by hand, and the tasks of an event.
    "list_messages",
    "list_saved_texts",
    "offer_usual_messages",
    "list_paper_lists",
    "list_available",
    "list_programme_looks",
    "list_programme_versions",
    "list_sessions",
    "list_tracks",
    "put_session",
    "set_available",
    "list_speakers",
    "list_sponsors",
    "list_tasks",
    "list_ticket_kinds",
    "series_clashes",
    // Three that are built in, and those that were saved by hand.
    "list_event_templates",
    // Of the community: series, tags; and the zones of the world.
    "list_series",
    "list_tags",
    "list_zones",
    // Made by hand, one by one.
    "list_channels",
    // The first of what two laptops both changed, which is seldom.
    "list_reviews",
];

#[test]
fn test_commands_that_answer_a_whole_list_are_named() {
    let table = place::project().join("crates/samovar-core/src/api.rs");
    let text = fs::read_to_string(table).unwrap();
    let found: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.contains(" -> Vec<"))
        .filter_map(|line| line.split_whitespace().nth(1)?.split('(').next())
        .collect();
    assert_eq!(found, WHOLE.iter().copied().collect());
}
