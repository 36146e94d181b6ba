//! Deleted on one laptop, and what the other did meanwhile.

use serde_json::json;

use crate::laptops::Laptops;
use crate::tables::texts;

fn count(laptops: &Laptops, at: usize, sql: &str) -> usize {
    texts(&laptops.all[at].path(), sql).len()
}

#[test]
fn what_is_deleted_here_and_edited_there_is_asked_about_on_both() {
    let mut laptops = Laptops::sharing(2);
    let venue = laptops.call(0, "create_venue", json!({"name": "Loft"}));
    laptops.exchange();
    laptops.call(0, "delete_venue", json!({"venueId": venue["id"]}));
    laptops.call(
        1,
        "edit_venue",
        json!({"venueId": venue["id"], "address": "7 Quay"}),
    );
    laptops.exchange();
    for at in 0..2 {
        let reviews = laptops.call(at, "list_reviews", json!({}));
        let reviews = reviews.as_array().unwrap();
        assert!(
            reviews
                .iter()
                .any(|one| one["table"] == "venue" && one["column"].is_null()),
            "{reviews:?}"
        );
    }
    let reviews = laptops.call(0, "list_reviews", json!({}));
    for review in reviews.as_array().unwrap() {
        laptops.call(0, "settle_review", json!({"id": review["id"], "choice": 0}));
    }
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(laptops.call(at, "list_reviews", json!({})), json!([]));
    }
}

#[test]
fn what_both_delete_is_gone_and_nobody_is_asked() {
    let mut laptops = Laptops::sharing(2);
    let venue = laptops.call(0, "create_venue", json!({"name": "Loft"}));
    laptops.exchange();
    for at in 0..2 {
        laptops.call(at, "delete_venue", json!({"venueId": venue["id"]}));
    }
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(count(&laptops, at, "SELECT id FROM venue"), 0);
        assert_eq!(laptops.call(at, "list_reviews", json!({})), json!([]));
    }
}

#[test]
fn a_guest_who_was_added_to_a_deleted_event_is_back_with_the_event() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    laptops.call(0, "delete_event", json!({"eventId": event}));
    let guest = laptops.guest(1, &event, "Anna Petrova");
    laptops.exchange();
    // Where the meeting has kept the event for the guest's sake there is nothing to undo.
    let gone = count(&laptops, 0, "SELECT id FROM event") == 0;
    if gone {
        laptops.call(0, "undo", json!({}));
    }
    laptops.exchange();
    for at in 0..2 {
        let path = laptops.all[at].path();
        assert_eq!(texts(&path, "SELECT id FROM event"), [event.as_str()]);
        assert_eq!(texts(&path, "SELECT id FROM guest"), [guest.as_str()]);
    }
}

/// A row that stands on another: the room of a venue that is gone, taken by an event.
#[test]
fn an_event_moved_to_a_venue_that_was_deleted_stands_on_nothing_missing() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let venue = laptops.call(0, "create_venue", json!({"name": "Loft"}));
    let room = laptops.call(
        0,
        "add_room",
        json!({"venueId": venue["id"], "name": "Hall"}),
    );
    laptops.exchange();
    laptops.call(0, "delete_venue", json!({"venueId": venue["id"]}));
    laptops.call(
        1,
        "edit_event",
        json!({"eventId": event, "venueId": venue["id"], "roomId": room["id"]}),
    );
    // That both hold the same sound planner is what the meeting asserts.
    laptops.exchange();
    for at in 0..2 {
        laptops.call(at, "event_overview", json!({"eventId": event}));
    }
}
