//! What two laptops said of the same, neither knowing of the other.

use serde_json::{Value, json};

use crate::laptops::Laptops;

fn title(laptops: &Laptops, at: usize, event: &str) -> Value {
    laptops.call(at, "get_event", json!({"eventId": event}))["title"].clone()
}

fn reviews(laptops: &Laptops, at: usize) -> Vec<Value> {
    let found = laptops.call(at, "list_reviews", json!({}));
    found.as_array().unwrap().clone()
}

#[test]
fn one_field_has_one_value_everywhere_until_somebody_chooses_the_other() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    laptops.call(0, "edit_event", json!({"eventId": event, "title": "Here"}));
    laptops.call(1, "edit_event", json!({"eventId": event, "title": "There"}));
    laptops.exchange();
    let won = title(&laptops, 0, &event);
    assert!([json!("Here"), json!("There")].contains(&won));
    for at in 0..2 {
        assert_eq!(title(&laptops, at, &event), won);
        let found = reviews(&laptops, at);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            [&found[0]["table"], &found[0]["column"]],
            [&json!("event"), &json!("title")]
        );
        let values = found[0]["values"].as_array().unwrap();
        assert_eq!(values.len(), 2);
        assert_eq!(values[0]["value"], won);
        let sharing = laptops.call(at, "get_sharing", json!({}));
        assert_eq!(sharing["toReview"], 1);
    }
    let review = reviews(&laptops, 1).remove(0);
    let other = review["values"][1]["value"].clone();
    laptops.call(1, "settle_review", json!({"id": review["id"], "choice": 1}));
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(title(&laptops, at, &event), other);
        assert_eq!(reviews(&laptops, at), Vec::<Value>::new());
    }
}

#[test]
fn the_same_value_twice_is_nothing_to_choose_from() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    for at in 0..2 {
        laptops.call(at, "edit_event", json!({"eventId": event, "title": "Both"}));
    }
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(title(&laptops, at, &event), "Both");
        assert_eq!(reviews(&laptops, at), Vec::<Value>::new());
    }
}

#[test]
fn two_fields_of_one_row_both_stay_and_nobody_is_asked() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.exchange();
    laptops.call(0, "edit_event", json!({"eventId": event, "title": "Here"}));
    laptops.call(1, "edit_event", json!({"eventId": event, "notes": "There"}));
    laptops.exchange();
    for at in 0..2 {
        let found = laptops.call(at, "get_event", json!({"eventId": event}));
        assert_eq!(
            [&found["title"], &found["notes"]],
            [&json!("Here"), &json!("There")]
        );
        assert_eq!(reviews(&laptops, at), Vec::<Value>::new());
    }
}

#[test]
fn a_person_whom_both_added_is_two_who_may_be_one() {
    let mut laptops = Laptops::sharing(2);
    for at in 0..2 {
        laptops.call(
            at,
            "add_person",
            json!({"name": "Anna Petrova", "emails": ["anna@example.org"]}),
        );
    }
    laptops.exchange();
    for at in 0..2 {
        let people = laptops.call(at, "list_people", json!({}));
        assert_eq!(people["total"], 2);
        let pairs = laptops.call(at, "list_duplicates", json!({}));
        assert_eq!(pairs["total"], 1, "{pairs}");
        assert_eq!(pairs["rows"][0]["strength"], "sure");
    }
    // Whoever merges them merges them for all.
    let pair = laptops.call(1, "list_duplicates", json!({}))["rows"][0].clone();
    laptops.call(
        1,
        "merge_people",
        json!({"keptId": pair["oneId"], "otherId": pair["otherId"]}),
    );
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(laptops.call(at, "list_people", json!({}))["total"], 1);
    }
}

/// Each keeps the other of them: nobody may become an alias of an alias of themself.
#[test]
fn two_people_whom_both_merged_the_other_way_round_are_one() {
    let mut laptops = Laptops::sharing(2);
    let [one, other] = ["Anna Petrova", "Anna Petrowa"]
        .map(|name| laptops.call(0, "add_person", json!({"name": name}))["id"].clone());
    laptops.exchange();
    for (at, kept, goes) in [(0, &one, &other), (1, &other, &one)] {
        laptops.call(at, "merge_people", json!({"keptId": kept, "otherId": goes}));
    }
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(laptops.call(at, "list_people", json!({}))["total"], 1);
        for person in [&one, &other] {
            laptops.call(at, "get_person", json!({"personId": person}));
        }
    }
}

/// Whether they become one guest or stand there twice, every list and the door go on with
/// what is there, alike on both.
#[test]
fn a_person_whom_both_invited_is_let_in_on_either_laptop() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let person = laptops.call(0, "add_person", json!({"name": "Anna Petrova"}))["id"].clone();
    laptops.exchange();
    for at in 0..2 {
        laptops.call(
            at,
            "add_guest",
            json!({"eventId": event, "personId": person, "state": "going"}),
        );
    }
    laptops.exchange();
    let guests = |at: usize| laptops.call(at, "list_guests", json!({"eventId": event}));
    assert_eq!(guests(0), guests(1));
    let guest = guests(1)["rows"][0]["id"].clone();
    laptops.call(
        1,
        "check_in_guest",
        json!({"guestId": guest, "early": true}),
    );
    laptops.exchange();
    let came =
        |at: usize| laptops.call(at, "door_status", json!({"eventId": event}))["here"].clone();
    assert_eq!([came(0), came(1)], [json!(1), json!(1)]);
}

#[test]
fn sessions_that_both_moved_stand_in_one_order_and_none_is_lost() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let sessions: Vec<Value> = ["First", "Second", "Third"]
        .map(|title| {
            let wish = json!({"eventId": event, "title": title, "minutes": 30});
            laptops.call(0, "add_session", wish)["id"].clone()
        })
        .to_vec();
    laptops.exchange();
    laptops.call(
        0,
        "move_session",
        json!({"sessionId": sessions[0], "direction": "later"}),
    );
    laptops.call(
        1,
        "move_session",
        json!({"sessionId": sessions[2], "direction": "earlier"}),
    );
    laptops.exchange();
    let order = |at: usize| {
        let found = laptops.call(at, "list_sessions", json!({"eventId": event}));
        let ids = found.as_array().unwrap().iter();
        ids.map(|one| one["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(order(0), order(1));
    assert_eq!(order(0).len(), 3);
}

#[test]
fn invitations_that_both_prepared_both_stand_there() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.call(
        0,
        "edit_event",
        json!({"eventId": event, "organizerName": "Olga", "organizerEmail": "olga@example.org"}),
    );
    laptops.call(
        0,
        "set_event_state",
        json!({"eventId": event, "state": "open"}),
    );
    laptops.call(
        0,
        "add_guest",
        json!({"eventId": event, "name": "Anna Petrova", "email": "anna@example.org",
               "state": "going"}),
    );
    laptops.exchange();
    for at in 0..2 {
        let done = laptops.call(
            at,
            "prepare_invitations",
            json!({"eventId": event, "format": "calendar"}),
        );
        assert_eq!(done["invitations"], 1, "{done}");
    }
    laptops.exchange();
    for at in 0..2 {
        let mailings = laptops.call(at, "list_mailings", json!({"eventId": event}));
        assert_eq!(mailings.as_array().unwrap().len(), 2, "{mailings}");
        laptops.call(at, "invitation_status", json!({"eventId": event}));
    }
}
