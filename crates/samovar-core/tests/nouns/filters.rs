use samovar_core::{Code, Job, Planner, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

fn came(desk: &Desk, zone: &str, start: &str, people: &[&str]) -> String {
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Evening", "starts": start, "zone": zone }),
        )["id"],
    );
    for name in people {
        let guest = desk.call("add_guest", json!({ "eventId": event, "name": name, "email": format!("{}@example.org", name.to_lowercase()), "state": "going" }));
        desk.lets_in(&text(&guest["row"]["id"]));
    }
    event
}

/// The desk's clock stands on 18 November 2026, noon in UTC: 90 days after
/// 20 August, and still 17 November nowhere but in the far west.
#[test]
fn came_twice_and_away_for_90_days_is_asked_in_days_of_the_event() {
    let desk = Desk::new();
    let moscow = "Europe/Moscow";
    came(
        &desk,
        moscow,
        "2026-05-01T19:00",
        &["Boundary", "Day", "Back", "Lately"],
    );
    came(&desk, moscow, "2026-08-20T23:59", &["Boundary", "Once"]);
    came(&desk, moscow, "2026-08-21T00:00", &["Day"]);
    came(&desk, moscow, "2026-06-01T19:00", &["Back", "Lately"]);
    let november = came(&desk, moscow, "2026-11-01T19:00", &["Lately"]);
    // In Kiribati it is 19 November already: 21 August is 90 days ago there.
    came(&desk, "Pacific/Kiritimati", "2026-05-02T19:00", &["Far"]);
    came(&desk, "Pacific/Kiritimati", "2026-08-21T10:00", &["Far"]);
    // Back is invited, has even said yes, and did not come.
    desk.call("add_guest", json!({ "eventId": november, "name": "Back", "email": "back@example.org", "state": "going" }));
    let filter = json!({ "cameAtLeast": 2, "awayDays": 90 });
    let found = desk.call("list_people", json!({ "filter": filter }));
    assert_eq!(names(&found), ["Back", "Boundary", "Far"]);
    assert_eq!(found["total"], 3);
    let last: Vec<&Value> = found["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["lastCame"])
        .collect();
    assert_eq!(
        last,
        ["2026-06-01T19:00", "2026-08-20T23:59", "2026-08-21T10:00"]
    );
}

#[test]
fn a_day_later_the_day_after_is_away_too() {
    let desk = Desk::new();
    came(&desk, "Europe/Moscow", "2026-08-21T19:00", &["Day"]);
    let ask = json!({ "filter": { "awayDays": 90 } });
    assert_eq!(desk.call("list_people", ask.clone())["total"], 0);
    let path = desk.planner.path().to_owned();
    let Desk { planner, folder } = desk;
    drop(planner);
    let later = "2026-11-18T21:00:00Z".parse().unwrap();
    let planner = Planner::open(&path, Box::new(move || later)).unwrap();
    let found = dispatch(&planner, "list_people", ask, &Job::silent())
        .unwrap()
        .value;
    assert_eq!(names(&found), ["Day"]);
    drop(folder);
}

#[test]
fn an_arrival_taken_back_is_no_visit() {
    let desk = Desk::new();
    let event = came(&desk, "Europe/Moscow", "2026-05-01T19:00", &["Anna"]);
    let arrival =
        desk.call("door_status", json!({ "eventId": event }))["recent"][0]["checkInId"].clone();
    desk.call("undo_check_in", json!({ "checkInId": arrival }));
    let ask = |filter: Value| names(&desk.call("list_people", json!({ "filter": filter })));
    assert_eq!(ask(json!({ "cameAtLeast": 1 })), Vec::<String>::new());
    assert_eq!(
        ask(json!({ "neverCame": true, "invitedAtLeast": 1 })),
        ["Anna"]
    );
}

#[test]
fn each_part_of_a_filter_narrows_the_list() {
    let desk = Desk::new();
    for draft in [
        json!({ "name": "Anna", "tags": ["host", "vip"], "company": "Ромашка", "consent": "yes", "language": "ru", "diets": ["vegan", "gluten-free"], "emails": ["anna@example.org"] }),
        json!({ "name": "Boris", "tags": ["vip"], "company": "ООО «Ромашка»", "consent": "no", "language": "en" }),
        json!({ "name": "Chen", "tags": ["vip-guest"], "company": "Acme", "diets": ["vegan"] }),
    ] {
        desk.call("add_person", draft);
    }
    let event = desk.event(None);
    desk.going(&event, "Dora", 0);
    let ask = |filter: Value| names(&desk.call("list_people", json!({ "filter": filter })));
    assert_eq!(ask(json!({ "tags": ["vip"] })), ["Anna", "Boris"]);
    assert_eq!(ask(json!({ "tags": ["vip", "host"] })), ["Anna"]);
    assert_eq!(
        ask(json!({ "tags": ["vip-guest", "host"], "anyTag": true })),
        ["Anna", "Chen"]
    );
    assert_eq!(ask(json!({ "company": "romash" })), ["Anna", "Boris"]);
    assert_eq!(ask(json!({ "consent": "no" })), ["Boris"]);
    assert_eq!(ask(json!({ "language": "" })), ["Chen", "Dora"]);
    assert_eq!(ask(json!({ "hasEmail": true })), ["Anna"]);
    assert_eq!(ask(json!({ "diet": "vegan" })), ["Anna", "Chen"]);
    assert_eq!(ask(json!({ "eventId": event })), ["Dora"]);
    assert_eq!(ask(json!({ "query": "ann", "tags": ["vip"] })), ["Anna"]);
    assert_eq!(ask(json!({ "query": "!!!" })), Vec::<String>::new());
    assert_eq!(ask(json!({})), ["Anna", "Boris", "Chen", "Dora"]);
}

#[test]
fn tags_of_all_that_match_but_one_are_set_and_taken_back() {
    let desk = Desk::new();
    let ids = ["Anna", "Boris", "Chen"].map(|name| {
        text(&desk.call("add_person", json!({ "name": name, "company": "Tea" }))["id"])
    });
    desk.call("add_person", json!({ "name": "Dora" }));
    let before = desk.rows();
    let tagged = desk.call(
        "tag_people",
        json!({ "selection": { "all": { "company": "tea" }, "except": [ids[1]] }, "add": ["guest of honour"] }),
    );
    assert_eq!(tagged["count"], 2);
    assert_eq!(
        desk.call("list_tags", json!({})),
        json!([{ "tag": "guest of honour", "people": 2 }])
    );
    let again = desk.try_call(
        "tag_people",
        json!({ "selection": { "ids": [ids[0]] }, "add": ["guest of honour"] }),
    );
    assert_eq!(again.unwrap().step, None);
    desk.call(
        "tag_people",
        json!({ "selection": { "ids": [ids[0]] }, "remove": ["guest of honour"] }),
    );
    assert_eq!(desk.call("list_tags", json!({}))[0]["people"], 1);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn a_saved_filter_is_kept_under_its_name_and_checked() {
    let desk = Desk::new();
    let save = |name: &str, filter: Value| {
        desk.call(
            "save_filter",
            json!({ "list": "people", "name": name, "filter": filter }),
        )
    };
    let first = save("Away", json!({ "awayDays": 60 }));
    let second = save("Hosts", json!({ "tags": ["host"] }));
    let same = save("Away", json!({ "awayDays": 90 }));
    assert_eq!(same["id"], first["id"]);
    let list = || desk.call("list_saved_filters", json!({ "list": "people" }));
    assert_eq!(
        list(),
        json!([{ "id": first["id"], "name": "Away", "filter": { "awayDays": 90 } }, second])
    );
    assert_eq!(
        desk.refused(
            "rename_filter",
            json!({ "filterId": second["id"], "name": "Away" })
        ),
        (Code::NameTaken, json!({ "field": "name", "name": "Away" }))
    );
    desk.call("delete_filter", json!({ "filterId": first["id"] }));
    assert_eq!(list(), json!([second]));
    desk.call("undo", json!({}));
    assert_eq!(list()[0]["name"], "Away");
    assert_eq!(
        desk.refused(
            "save_filter",
            json!({ "list": "people", "name": "Odd", "filter": { "hasWings": true } })
        )
        .0,
        Code::BadRequest
    );
    assert_eq!(
        desk.call("list_saved_filters", json!({ "list": "guests" })),
        json!([])
    );
}
