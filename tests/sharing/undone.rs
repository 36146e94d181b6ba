//! Undo takes back what was done on this laptop, and never what another did.

use serde_json::json;

use crate::laptops::Laptops;

#[test]
fn what_another_has_changed_since_is_not_taken_back() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    laptops.call(0, "edit_event", json!({"eventId": event, "title": "Here"}));
    laptops.exchange();
    laptops.call(1, "edit_event", json!({"eventId": event, "title": "There"}));
    laptops.exchange();
    assert_eq!(laptops.all[0].refusal("undo", json!({})), "changed-since");
    let found = laptops.call(0, "get_event", json!({"eventId": event}));
    assert_eq!(found["title"], "There");
}

#[test]
fn the_key_takes_the_own_step_before_what_was_read() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    laptops.call(0, "edit_event", json!({"eventId": event, "title": "Here"}));
    laptops.call(1, "create_venue", json!({"name": "Loft"}));
    laptops.exchange();
    let undone = laptops.call(0, "undo", json!({}));
    assert_eq!(undone["command"], "edit_event");
    laptops.exchange();
    for at in 0..2 {
        let found = laptops.call(at, "get_event", json!({"eventId": event}));
        assert_eq!(found["title"], "Tea");
        assert_eq!(laptops.call(at, "list_venues", json!({}))["total"], 1);
    }
    // Nor is the other's step at hand on the other way.
    laptops.call(0, "redo", json!({}));
    laptops.exchange();
    let found = laptops.call(1, "get_event", json!({"eventId": event}));
    assert_eq!(found["title"], "Here");
}

#[test]
fn a_guest_whom_another_has_let_in_does_not_go_by_undo() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    let guest = laptops.guest(0, &event, "Anna Petrova");
    laptops.exchange();
    laptops.call(
        1,
        "check_in_guest",
        json!({"guestId": guest, "early": true}),
    );
    laptops.exchange();
    assert_eq!(laptops.all[0].refusal("undo", json!({})), "changed-since");
}
