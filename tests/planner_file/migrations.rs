//! Planners of every earlier version open, and hold what they held.
//!
//! A fixture is a planner as a release of that version wrote it; once released
//! it is never made again. `SAMOVAR_WRITE_FIXTURES=1` makes the newest one, for
//! as long as its version has not been released.

use std::fs;
use std::path::Path;

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use samovar_tests::{desk, file, place};
use serde_json::{Value, json};

use crate::commands::call;

/// The version that `write_fixture` writes.
const NEWEST: u32 = 27;

fn write_fixture(target: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let planner = Planner::open(&folder.path().join("planner.samovar"), system_clock()).unwrap();
    let venue = desk::id(&call(
        &planner,
        "create_venue",
        json!({"name": "Main Hall", "capacity": 60}),
    ));
    let room = desk::id(&call(
        &planner,
        "add_room",
        json!({"venueId": venue, "name": "Зал"}),
    ));
    let event = call(
        &planner,
        "create_event",
        json!({"title": "Rust Night", "starts": "2026-12-18T19:00", "zone": "Europe/Moscow", "venueId": venue,
               "roomId": room, "capacity": 50, "state": "open", "organizerEmail": "olga@example.org"}),
    );
    let event = desk::id(&event);
    call(
        &planner,
        "add_speaker",
        json!({"eventId": event, "name": "Ada Novak", "talkTitle": "Ownership"}),
    );
    call(
        &planner,
        "add_session",
        json!({"eventId": event, "title": "Ownership", "minutes": 40}),
    );
    call(
        &planner,
        "add_dish",
        json!({"eventId": event, "name": "Pie", "diets": ["vegan"], "priceMinor": 450}),
    );
    for (name, state, plus_ones) in [
        ("Anna Petrova", "going", 2),
        ("Илья Щербаков", "going", 0),
        ("Maya", "declined", 0),
    ] {
        let guest = call(
            &planner,
            "add_guest",
            json!({"eventId": event, "name": name, "state": state, "plusOnes": plus_ones, "email": format!("{plus_ones}{state}@example.org")}),
        );
        if plus_ones > 0 {
            call(
                &planner,
                "check_in_guest",
                json!({"guestId": guest["row"]["id"], "heads": 2, "early": true}),
            );
        }
    }
    // What the second version brought.
    call(
        &planner,
        "add_guest",
        json!({"eventId": event, "name": "Вера Агеева", "state": "waitlisted", "email": "vera@example.org"}),
    );
    let twin = desk::id(&call(
        &planner,
        "add_person",
        json!({"name": "Ilya Shcherbakov", "emails": ["ilya@example.org"]}),
    ));
    let ilya = call(&planner, "list_people", json!({"query": "щербаков"}));
    let ilya = ilya["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(desk::id)
        .find(|id| *id != twin)
        .unwrap();
    call(
        &planner,
        "merge_people",
        json!({"keptId": ilya, "otherId": twin}),
    );
    call(
        &planner,
        "save_filter",
        json!({"list": "people", "name": "Away", "filter": {"cameAtLeast": 2, "awayDays": 90}}),
    );
    write_third_version(&planner, &event);
    write_fourth_version(&planner, &event);
    write_sixth_version(&planner, &event);
    write_eleventh_version(&planner, &event);
    write_seventeenth_version(&planner, &event);
    write_twenty_fourth_version(&planner, &event);
    planner.back_up_to(target).unwrap();
    fs::remove_file(target.with_extension("samovar.sha256")).unwrap();
}

/// What the third version brought: a ledger, a series, tasks, a calendar of others.
fn write_third_version(planner: &Planner, event: &str) {
    call(
        planner,
        "prepare_invitations",
        json!({"eventId": event, "format": "calendar", "tentative": true}),
    );
    call(
        planner,
        "add_task",
        json!({"eventId": event, "title": "Order the pies", "daysBefore": 5}),
    );
    let tea = desk::id(&call(
        planner,
        "create_event",
        json!({"title": "Чай по четвергам", "starts": "2027-01-14T19:00", "zone": "Europe/Moscow"}),
    ));
    let rule = json!({"every": "week", "interval": 1, "weekdays": ["thu"], "ends": {"kind": "after", "count": 3}});
    let made = call(
        planner,
        "create_series",
        json!({"eventId": tea, "rule": rule}),
    );
    let anna = call(planner, "list_people", json!({"query": "petrova"}));
    call(
        planner,
        "add_regulars",
        json!({"seriesId": made["series"]["id"], "personIds": [anna["rows"][0]["id"]]}),
    );
    let holidays = planner.path().with_file_name("holidays.ics");
    fs::write(&holidays, HOLIDAYS).unwrap();
    call(
        planner,
        "import_calendar",
        json!({"paths": [holidays], "readAs": "busy", "kind": "holidays", "name": "Holidays"}),
    );
}

/// What the fourth version brought: words about food that wait for somebody, dishes
/// whose allergens are stated, traces, invitations that reach until a day.
fn write_fourth_version(planner: &Planner, event: &str) {
    call(
        planner,
        "add_dish",
        json!({"eventId": event, "name": "Plov", "allergens": ["none"], "traces": ["nuts"]}),
    );
    for (query, words) in [("petrova", "no coriander"), ("щербаков", "мало соли")] {
        let found = call(planner, "list_people", json!({"query": query}));
        let person = found["rows"][0]["id"].clone();
        call(
            planner,
            "edit_person",
            json!({"personId": person, "dietNote": words, "language": "kk-KZ"}),
        );
    }
}

/// What the sixth version brought: what other tools sold, the codes on it, and a logo.
fn write_sixth_version(planner: &Planner, event: &str) {
    let list = planner.path().with_file_name("tickets.csv");
    fs::write(
        &list,
        "Name,Email,RSVP,Ticket type,Ticket code\nAnna Petrova,2going@example.org,yes,VIP,tt-77-zz\n",
    )
    .unwrap();
    call(
        planner,
        "import_guests",
        json!({"path": list, "eventId": event}),
    );
    call(
        planner,
        "set_logo",
        json!({"path": place::fixture("ring.png")}),
    );
}

/// What came with the eleventh version: a supplier with a menu, a dish taken from it, and the
/// order for it, which was sent.
fn write_eleventh_version(planner: &Planner, event: &str) {
    let roma = desk::id(&call(
        planner,
        "create_supplier",
        json!({"name": "Roma", "contact": "Ada", "vatRate": 2000, "vatMode": "included"}),
    ));
    call(
        planner,
        "add_menu_dish",
        json!({"supplierId": roma, "name": "Margherita", "priceMinor": 1150, "pack": 8000, "unit": "slice"}),
    );
    let order = json!({"eventId": event, "supplierId": roma});
    call(planner, "take_from_menu", order.clone());
    call(planner, "send_order", order);
}

/// What came with the seventeenth version: a programme that was published, with a track, a cue, a
/// show that has begun, and a shift around it.
fn write_seventeenth_version(planner: &Planner, event: &str) {
    let of = json!({ "eventId": event });
    let session = call(planner, "list_sessions", of.clone())[0]["id"].clone();
    let track = call(
        planner,
        "add_track",
        json!({"eventId": event, "name": "Systems", "colour": "blue"}),
    );
    call(
        planner,
        "edit_session",
        json!({"sessionId": session, "trackId": track["id"], "hard": true}),
    );
    call(
        planner,
        "add_cue",
        json!({"eventId": event, "words": "Lights down", "sessionId": session, "lane": "light"}),
    );
    call(planner, "publish_programme", of.clone());
    call(planner, "next_show_row", of);
    let team = call(
        planner,
        "add_duty",
        json!({"eventId": event, "kind": "stage", "title": "Stage"}),
    );
    let duty = &team["duties"][0]["id"];
    let team = call(
        planner,
        "add_shift",
        json!({"dutyId": duty, "sessionId": session, "beforeMinutes": 15}),
    );
    call(
        planner,
        "assign_shift",
        json!({"shiftId": team["duties"][0]["shifts"][0]["id"], "name": "Vera Lane"}),
    );
}

/// What came with the twenty-fourth version: feedback, consents, a channel, a message, an album
/// and a target.
fn write_twenty_fourth_version(planner: &Planner, event: &str) {
    let form = call(planner, "start_feedback_form", json!({"eventId": event}));
    let questions = form["questions"].as_array().unwrap();
    let graded = questions.iter().filter(|one| one["kind"] != "text");
    let line = format!("{} | More sockets", vec!["5"; graded.count()].join(" "));
    let filled = call(
        planner,
        "type_feedback",
        json!({"eventId": event, "text": line}),
    );
    let said = filled["answers"].as_array().unwrap();
    let said = said.iter().find(|one| one["words"] != "").unwrap();
    call(planner, "promise_change", json!({"answerId": said["id"]}));
    let person =
        call(planner, "list_people", json!({"query": "ilya@example.org"}))["rows"][0]["id"].clone();
    for (purpose, answer) in [("mailing", "yes"), ("photo", "no")] {
        call(
            planner,
            "set_consent",
            json!({"personId": person, "purpose": purpose, "answer": answer, "how": "said"}),
        );
    }
    let channel = call(
        planner,
        "add_channel",
        json!({"kind": "telegram", "name": "Rust chat"}),
    );
    call(
        planner,
        "add_reading",
        json!({"channelId": channel["id"], "day": "2026-11-30", "members": 120}),
    );
    let audience = json!({"to": "event", "eventId": event, "part": "going"});
    call(
        planner,
        "create_message",
        json!({"kind": "service", "use": "last-info", "eventId": event, "audience": audience}),
    );
    call(
        planner,
        "add_album",
        json!({"eventId": event, "title": "Evening", "link": "https://example.org/album"}),
    );
    call(
        planner,
        "set_kpi_target",
        json!({"metric": "events", "from": "2026-10-01", "to": "2026-12-31", "target": 3}),
    );
}

const HOLIDAYS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town//Holidays//EN\r\n\
    BEGIN:VEVENT\r\nUID:new-year@example.org\r\nDTSTAMP:20261101T090000Z\r\n\
    DTSTART;VALUE=DATE:20270101\r\nSUMMARY:New Year\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// A copy of the fixture of this version, opened.
fn opened(folder: &Path, version: u32) -> Planner {
    let fixture = place::fixture(&format!("planner-v{version}.samovar"));
    if version == NEWEST && std::env::var_os("SAMOVAR_WRITE_FIXTURES").is_some() {
        // A copy is never written over a planner.
        let _ = fs::remove_file(&fixture);
        write_fixture(&fixture);
    }
    let path = folder.join("planner.samovar");
    fs::copy(&fixture, &path).unwrap();
    Planner::open(&path, system_clock()).unwrap()
}

#[test]
fn test_planner_of_version_1_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 1);
    holds_the_first_version(&planner, 4);
    // Before it was brought up to date a copy was made.
    let reasons: Vec<Value> = call(&planner, "list_backups", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .map(|backup| backup["reason"].clone())
        .collect();
    assert_eq!(reasons, ["migration"]);
}

#[test]
fn test_planner_of_version_2_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 2);
    holds_the_first_version(&planner, 4);
    let found = call(
        &planner,
        "list_people",
        json!({"query": "ilya@example.org"}),
    );
    assert_eq!(
        json!([found["total"], found["rows"][0]["name"]]),
        json!([1, "Илья Щербаков"])
    );
    let filters = call(&planner, "list_saved_filters", json!({"list": "people"}));
    assert_eq!(filters[0]["name"], "Away");
    let event = call(&planner, "list_events", json!({"view": "all"}))["rows"][0]["id"].clone();
    let waiting = call(
        &planner,
        "list_guests",
        json!({"eventId": event, "filter": {"state": "waitlisted"}}),
    );
    assert_eq!(
        json!([
            waiting["rows"][0]["name"],
            waiting["rows"][0]["waitlistPlace"]
        ]),
        json!(["Вера Агеева", 1])
    );
}

#[test]
fn test_planner_of_version_3_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 3);
    holds_the_first_version(&planner, 4);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let status = call(&planner, "invitation_status", json!({"eventId": event}));
    let counts = &status["counts"];
    assert_eq!(
        json!([
            counts["prepared"],
            counts["waiting"],
            status["unanswered"][0]["people"]
        ]),
        json!([2, 1, 2])
    );
    let tasks = call(&planner, "list_tasks", json!({"eventId": event}));
    assert_eq!(tasks[0]["title"], "Order the pies");
    let series = call(&planner, "list_series", json!({}));
    assert_eq!(
        json!([
            series[0]["title"],
            series[0]["dates"],
            series[0]["regulars"]
        ]),
        json!(["Чай по четвергам", 3, 1])
    );
    let calendars = call(&planner, "list_busy_calendars", json!({}));
    assert_eq!(calendars[0]["name"], "Holidays");
}

#[test]
fn test_planner_of_version_4_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 4);
    holds_the_first_version(&planner, 4);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let catering = call(&planner, "get_catering", json!({"eventId": event}));
    let dishes: Vec<Value> = catering["dishes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dish| json!([dish["name"], dish["allergens"], dish["traces"]]))
        .collect();
    assert_eq!(
        dishes,
        [
            json!(["Pie", ["not-stated"], []]),
            json!(["Plov", ["none"], ["nuts"]])
        ]
    );
    let anna = call(&planner, "list_people", json!({"query": "petrova"}));
    let anna = call(
        &planner,
        "get_person",
        json!({"personId": anna["rows"][0]["id"]}),
    );
    assert_eq!(
        json!([anna["dietNote"], anna["language"]]),
        json!(["no coriander", "kk-KZ"])
    );
    // Nothing of it was taken for safe without a word.
    assert_eq!(
        call(&planner, "home", json!({}))["dishesNotStated"],
        Value::Null
    );
}

#[test]
fn test_planner_of_version_5_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 5);
    holds_the_first_version(&planner, 4);
    let waits = call(&planner, "list_events", json!({"view": "all"}))["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            let filter = json!({"eventId": event["id"], "filter": {"state": "waitlisted"}});
            call(&planner, "list_guests", filter)["rows"].clone()
        })
        .find(|rows| rows != &json!([]))
        .unwrap();
    assert_eq!(
        json!([waits[0]["name"], waits[0]["waitlistPlace"]]),
        json!(["Вера Агеева", 1])
    );
}

#[test]
fn test_planner_of_version_6_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 6);
    holds_the_first_version(&planner, 4);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let anna = call(
        &planner,
        "find_at_door",
        json!({"eventId": event, "query": "tt-77-zz"}),
    );
    assert_eq!(
        json!([anna[0]["name"], anna[0]["ticketKinds"]]),
        json!(["Anna Petrova", ["VIP"]])
    );
    let logo = call(&planner, "get_logo", json!({}));
    assert_eq!(logo["logo"]["name"], "ring.png");
}

#[test]
fn test_planner_of_version_7_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 7);
    holds_the_first_version(&planner, 4);
    let logo = call(&planner, "get_logo", json!({}));
    assert_eq!(logo["logo"]["name"], "ring.png");
    // It knew no budget: what its food costs is planned already, and more can be.
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let budget = call(&planner, "get_budget", json!({"eventId": event}));
    assert_eq!(
        json!([
            budget["lines"][0]["source"],
            budget["planned"]["minor"],
            budget["limit"],
            budget["reservePercent"]
        ]),
        json!(["food", 1_350, Value::Null, 0])
    );
    let line = json!({"eventId": event, "title": "Badges", "unitMinor": 5_000});
    let budget = call(&planner, "add_budget_line", line);
    assert_eq!(budget["planned"]["minor"], 6_350);
}

#[test]
fn test_planner_of_version_11_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 11);
    holds_the_first_version(&planner, 4);
    let suppliers = call(&planner, "list_suppliers", json!({}))["rows"].clone();
    assert_eq!(
        json!([suppliers[0]["name"], suppliers[0]["dishes"]]),
        json!(["Roma", 1])
    );
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let orders = call(&planner, "list_orders", json!({"eventId": event}));
    let order = &orders["orders"][0];
    assert_eq!(
        json!([order["supplierName"], order["versions"][0]["number"]]),
        json!(["Roma", 1])
    );
}

#[test]
fn test_planner_of_version_17_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 17);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let of = json!({ "eventId": event });
    let session = &call(&planner, "list_sessions", of.clone())[0];
    assert_eq!(
        json!([session["title"], session["trackName"], session["hard"]]),
        json!(["Ownership", "Systems", true])
    );
    let versions = call(&planner, "list_programme_versions", of.clone());
    assert_eq!(versions[0]["number"], 1);
    let rows = call(&planner, "run_sheet", of)["rows"].clone();
    let said: Vec<Value> = rows
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["about"] == "cue" || row["about"] == "shift")
        .map(|row| json!([row["what"], row["who"]]))
        .collect();
    assert_eq!(
        said,
        [json!(["Stage", ["Vera Lane"]]), json!(["Lights down", []])]
    );
}

#[test]
fn test_planner_of_version_27_opens_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 27);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let of = json!({ "eventId": event });
    let person = call(
        &planner,
        "list_people",
        json!({"query": "ilya@example.org"}),
    )["rows"][0]["id"]
        .clone();
    let consents = call(&planner, "list_consents", json!({ "personId": person }));
    let answers: Vec<Value> = consents["now"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["purpose"], one["answer"]]))
        .collect();
    assert!(answers.contains(&json!(["mailing", "yes"])), "{answers:?}");
    assert!(answers.contains(&json!(["photo", "no"])), "{answers:?}");
    // What came since begins empty, and is there to be used.
    assert_eq!(call(&planner, "list_saved_texts", json!({})), json!([]));
    let kept = call(
        &planner,
        "save_text",
        json!({"name": "Thanks", "lang": "en", "subject": "Thanks", "body": "Thank you all."}),
    );
    assert_eq!(call(&planner, "list_saved_texts", json!({}))[0], kept);
    let channel = &call(&planner, "list_channels", json!({}))[0];
    assert_eq!(
        json!([channel["name"], channel["members"]]),
        json!(["Rust chat", 120])
    );
    let message = &call(&planner, "list_messages", of.clone())[0];
    assert_eq!(
        json!([message["use"], message["langs"]]),
        json!(["last-info", ["en", "ru"]])
    );
    let photos = call(&planner, "get_photos", of.clone());
    assert_eq!(photos["albums"][0]["title"], "Evening");
    let feedback = call(&planner, "list_feedback", of);
    assert_eq!(feedback["rows"].as_array().map(Vec::len), Some(1));
    // It is of today: nothing was brought up to date.
    assert_eq!(call(&planner, "list_backups", json!({})), json!([]));
}

/// Food that was planned before there were sittings is one, without a time, and costs what
/// it did; the names beside the dishes are suppliers.
#[test]
fn food_of_before_is_one_sitting_and_feeds_whom_it_fed() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 7);
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let catering = call(&planner, "get_catering", json!({"eventId": event}));
    let [sitting] = catering["sittings"].as_array().unwrap().as_slice() else {
        panic!("{catering}");
    };
    assert_eq!(
        json!([sitting["starts"], sitting["kind"], sitting["fed"]["heads"]]),
        json!([null, "meal", catering["headcount"]["headcount"]])
    );
    for dish in catering["dishes"].as_array().unwrap() {
        assert_eq!(dish["sittingId"], sitting["id"]);
        assert_eq!(dish["mix"], 1);
    }
}

#[test]
fn dishes_that_were_taken_for_safe_are_told_until_somebody_puts_it_away() {
    let folder = tempfile::tempdir().unwrap();
    let planner = opened(folder.path(), 3);
    let event = call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0].clone();
    let notice = json!({"dishes": 1, "eventId": event["id"], "eventTitle": "Rust Night"});
    let told = || {
        (
            call(&planner, "home", json!({}))["dishesNotStated"].clone(),
            call(&planner, "planner_status", json!({}))["dishesNotStated"].clone(),
        )
    };
    assert_eq!(told(), (notice.clone(), notice.clone()));
    let catering = call(&planner, "get_catering", json!({"eventId": event["id"]}));
    let pie = &catering["dishes"][0];
    assert_eq!(pie["allergens"], json!(["not-stated"]));
    // Stating it leaves nothing to tell; taking that back does.
    call(
        &planner,
        "edit_dish",
        json!({"dishId": pie["id"], "allergens": ["none"]}),
    );
    assert_eq!(told(), (Value::Null, Value::Null));
    call(&planner, "undo", json!({}));
    assert_eq!(told(), (notice.clone(), notice));
    call(&planner, "put_away_dishes_notice", json!({}));
    assert_eq!(told(), (Value::Null, Value::Null));
    drop(planner);
    let again = Planner::open(&folder.path().join("planner.samovar"), system_clock()).unwrap();
    assert_eq!(
        call(&again, "home", json!({}))["dishesNotStated"],
        Value::Null
    );
}

#[test]
fn names_beside_dishes_become_suppliers_once_and_the_file_stays_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    fs::copy(place::fixture("planner-v7.samovar"), &path).unwrap();
    let typed = file::open(&path);
    typed
        .execute_batch(
            "UPDATE dish SET supplier = CASE name WHEN 'Pie' THEN 'Кухня «Чайник»' ELSE ' КУХНЯ «чайник»' END",
        )
        .unwrap();
    drop(typed);
    let planner = Planner::open(&path, system_clock()).unwrap();
    let suppliers = call(&planner, "list_suppliers", json!({}));
    assert_eq!(
        json!([
            suppliers["total"],
            suppliers["rows"][0]["name"],
            suppliers["rows"][0]["dishes"]
        ]),
        json!([1, "Кухня «Чайник»", 0])
    );
    let event =
        call(&planner, "list_events", json!({"query": "Rust Night"}))["rows"][0]["id"].clone();
    let catering = call(&planner, "get_catering", json!({"eventId": event}));
    let supplied: Vec<Value> = catering["dishes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dish| json!([dish["name"], dish["supplier"], dish["supplierId"]]))
        .collect();
    let id = &suppliers["rows"][0]["id"];
    assert_eq!(
        supplied,
        [
            json!(["Pie", "Кухня «Чайник»", id]),
            json!(["Plov", "Кухня «Чайник»", id])
        ]
    );
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
    // Opened once more, nothing is made again.
    drop(planner);
    let again = Planner::open(&path, system_clock()).unwrap();
    assert_eq!(call(&again, "list_suppliers", json!({})), suppliers);
}

fn holds_the_first_version(planner: &Planner, coming: u32) {
    let events = call(
        planner,
        "list_events",
        json!({"view": "all", "query": "Rust Night"}),
    );
    let row = &events["rows"][0];
    assert_eq!(
        json!([
            row["title"],
            row["starts"],
            row["zone"],
            row["venueName"],
            row["roomName"],
            row["coming"]
        ]),
        json!([
            "Rust Night",
            "2026-12-18T19:00",
            "Europe/Moscow",
            "Main Hall",
            "Зал",
            coming
        ])
    );
    let door = call(planner, "door_status", json!({"eventId": row["id"]}));
    assert_eq!(json!([door["here"], door["coming"]]), json!([2, coming]));
    let found = call(planner, "list_people", json!({"query": "shch"}));
    assert_eq!(found["rows"][0]["name"], "Илья Щербаков");
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
}

/// Since version 17: what stood beside a speaker is a talk, given in the session of its title.
#[test]
fn test_titles_beside_speakers_of_earlier_planners_are_talks() {
    for version in [1, 7, 11] {
        let folder = tempfile::tempdir().unwrap();
        let planner = opened(folder.path(), version);
        let talks = call(&planner, "list_talks", json!({}));
        let talk = &talks["rows"][0];
        assert_eq!(
            json!([
                talks["total"],
                talk["title"],
                talk["people"][0]["name"],
                talk["given"][0]["title"]
            ]),
            json!([1, "Ownership", "Ada Novak", "Ownership"]),
            "version {version}"
        );
        let speakers = call(
            &planner,
            "list_speakers",
            json!({"eventId": talk["given"][0]["eventId"]}),
        );
        assert_eq!(speakers[0]["talkTitle"], "Ownership");
    }
}
