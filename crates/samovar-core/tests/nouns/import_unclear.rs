//! Answers that are not plain: listed before an import, kept with the guest after
//! it, and settled by whoever decides.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

const LIST: &str = "Name,Email,Will you come?,Diet\n\
    Ada North,ada@example.org,Yes,vegan\n\
    Ben South,ben@example.org,Ask me on the day before,\n\
    Cleo East,cleo@example.org,Ask me on the day before,\n\
    Dora West,dora@example.org,No,\n";

fn unclear(desk: &Desk, event: &str) -> Vec<String> {
    let request = json!({ "eventId": event, "filter": { "unclear": true } });
    let page = desk.call("list_guests", request);
    let rows = page["rows"].as_array().unwrap();
    rows.iter().map(|row| text(&row["name"])).collect()
}

fn guest(desk: &Desk, event: &str, name: &str) -> Value {
    let page = desk.call("list_guests", json!({ "eventId": event, "query": name }));
    page["rows"][0].clone()
}

#[test]
fn unclear_answers_are_listed_kept_and_settled_by_whoever_decides() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.file("a.csv", LIST);
    let request = json!({ "path": path, "eventId": event });
    let seen = desk.call("preview_import", request.clone());
    assert_eq!(
        json!([seen["report"]["unclearRows"], seen["unclearTotal"]]),
        json!([2, 1])
    );
    assert_eq!(
        seen["report"]["unclear"][0],
        json!({
            "line": 3, "column": 2, "header": "Will you come?", "about": "reply",
            "value": "Ask me on the day before", "takenAs": "", "name": "Ben South",
        })
    );
    assert_eq!(seen["unclear"][0]["rows"], 2);
    let done = desk.call("import_guests", request.clone());
    assert_eq!(done["report"]["unclearRows"], 2);
    let past = desk.call("get_import_report", json!({ "runId": done["runId"] }));
    assert_eq!(past["report"]["unclear"], done["report"]["unclear"]);
    assert_eq!(unclear(&desk, &event), ["Cleo East", "Ben South"]);
    let ben = guest(&desk, &event, "ben");
    assert_eq!(
        ben["unclear"],
        json!([{ "about": "reply", "value": "Ask me on the day before", "takenAs": "" }])
    );
    // By a reply given by hand, or by saying that it is right.
    let reply = json!({ "guestIds": [ben["id"]], "state": "going" });
    desk.call("set_reply", reply);
    assert_eq!(unclear(&desk, &event), ["Cleo East"]);
    let cleo = guest(&desk, &event, "cleo");
    let right = json!({ "selection": { "ids": [cleo["id"]] } });
    assert_eq!(desk.call("settle_unclear", right)["count"], 1);
    assert_eq!(unclear(&desk, &event), Vec::<String>::new());
    // The same file again asks nobody anew.
    assert_eq!(desk.call("import_guests", request)["step"], Value::Null);
    desk.call("undo", json!({}));
    assert_eq!(unclear(&desk, &event), ["Cleo East"]);
}

#[test]
fn what_the_words_mean_is_applied_at_once_and_kept_where_it_is_always_so() {
    let desk = Desk::new();
    let (event, other) = (desk.event(None), desk.event(None));
    let path = desk.file("a.csv", LIST);
    let seen = desk.call("preview_import", json!({ "path": path, "eventId": event }));
    let with = |always: bool| {
        let mut mapping = seen["mapping"].clone();
        mapping["readings"] = json!([{
            "about": "reply", "value": "Ask me on the day before", "takenAs": "maybe", "always": always,
        }]);
        json!({ "path": path, "eventId": event, "mapping": mapping })
    };
    let report = desk.call("preview_import", with(false))["report"].clone();
    assert_eq!(
        json!([report["unclearRows"], report["maybe"]]),
        json!([0, 2])
    );
    desk.call("import_guests", with(false));
    assert_eq!(unclear(&desk, &event), Vec::<String>::new());
    // Said for this import alone: the next file asks again.
    let next = json!({ "path": desk.file("b.csv", LIST), "eventId": other });
    let report = desk.call("preview_import", next.clone())["report"].clone();
    assert_eq!(report["unclearRows"], 2);
    desk.call("undo", json!({}));
    desk.call("import_guests", with(true));
    let report = desk.call("preview_import", next)["report"].clone();
    assert_eq!(
        json!([report["unclearRows"], report["maybe"]]),
        json!([0, 2])
    );
}

#[test]
fn words_about_food_that_were_decided_on_are_read() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.file(
        "food.csv",
        "Name,Email,Will you come?,Diet\n\
         Ada North,ada@example.org,Yes,Zebra things\n\
         Ben South,ben@example.org,Yes,Yak things\n",
    );
    let seen = desk.call("preview_import", json!({ "path": path, "eventId": event }));
    let with = |value: &str| {
        let mut mapping = seen["mapping"].clone();
        mapping["readings"] = json!([{
            "about": "diet", "value": value, "takenAs": "vegan", "always": false,
        }]);
        json!({ "path": path, "eventId": event, "mapping": mapping })
    };
    let own_words = || {
        let mut names: Vec<String> =
            desk.call("headcount", json!({ "eventId": event }))["ownWords"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| text(&one["name"]))
                .collect();
        names.sort();
        names
    };
    // Of a new person, and of one whose words are known already.
    desk.call("import_guests", with("Zebra things"));
    assert_eq!(own_words(), ["Ben South"]);
    desk.call("import_guests", with("Yak things"));
    assert_eq!(own_words(), Vec::<String>::new());
    desk.call("undo", json!({}));
    assert_eq!(own_words(), ["Ben South"]);
}

#[test]
fn a_ticked_box_is_an_answer_of_its_row() {
    let desk = Desk::new();
    let event = desk.event(None);
    let before = desk.file(
        "before.csv",
        "Name,Email,RSVP\nAda North,ada@example.org,no\nBen South,ben@example.org,no\n",
    );
    desk.call("import_guests", json!({ "path": before, "eventId": event }));
    let path = desk.file(
        "boxes.csv",
        "Name,Email,Coming\nAda North,ada@example.org,x\nBen South,ben@example.org,\n",
    );
    let request = json!({ "path": path, "eventId": event });
    let mut mapping = desk.call("preview_import", request)["mapping"].clone();
    mapping["fields"] = json!(["fullName", "email", "replyOption"]);
    mapping["defaultReply"] = json!("going");
    let request = json!({ "path": path, "eventId": event, "mapping": mapping });
    desk.call("import_guests", request);
    let states = ["ada", "ben"].map(|name| text(&guest(&desk, &event, name)["state"]));
    assert_eq!(states, ["going", "declined"]);
}
