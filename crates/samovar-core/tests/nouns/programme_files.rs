//! Programmes of other tools: read as one step, read again, changed by hand between, and
//! written so that they come back as they were.

use std::fs;

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An event of one day in a venue without rooms.
fn conference(desk: &Desk) -> Value {
    desk.call(
        "create_event",
        json!({ "title": "Tea Conference", "starts": "2026-12-18T09:00", "ends": "2026-12-18T18:00",
                "zone": "Europe/Moscow" }),
    )["id"]
        .clone()
}

fn session(id: &str, start: &str, room: &str, title: &str, rest: &str) -> String {
    format!(
        "<event guid=\"{id}\" id=\"1\"><start>{start}</start><duration>00:30</duration><room>{room}</room>\
         <title>{title}</title><type>lecture</type>{rest}</event>"
    )
}

fn person(id: u32, name: &str) -> String {
    format!("<persons><person id=\"{id}\">{name}</person></persons>")
}

fn schedule(sessions: &[String]) -> String {
    format!(
        "<schedule><version>1</version><conference><title>Tea</title><venue>Old Library</venue>\
         <track name=\"Web\" color=\"#dd2222\"/></conference>\
         <day date=\"2026-12-18\" index=\"1\">{}</day></schedule>",
        sessions.concat()
    )
}

fn usual() -> [String; 3] {
    [
        session(
            "a",
            "10:00",
            "Hall",
            "Ownership",
            &format!("<track>Web</track>{}", person(7, "Ada Novak")),
        ),
        session("b", "11:00", "Loft", "Lifetimes", &person(8, "Илья Крылов")),
        session("c", "12:00", "Hall", "Lunch break", ""),
    ]
}

fn import(desk: &Desk, event: &Value, text: &str, more: &Value) -> Value {
    let path = desk.file("day.xml", text);
    let mut request = json!({ "eventId": event, "path": path });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    desk.call("import_programme", request)
}

fn titles(desk: &Desk, event: &Value) -> Vec<(String, String, String)> {
    let sessions = desk.call("list_sessions", json!({ "eventId": event }));
    let sessions = sessions.as_array().unwrap().iter();
    sessions
        .map(|one| {
            (
                text(&one["title"]),
                text(&one["starts"]),
                text(&one["roomName"]),
            )
        })
        .collect()
}

fn row(title: &str, starts: &str, room: &str) -> (String, String, String) {
    (
        title.to_owned(),
        format!("2026-12-18T{starts}"),
        room.to_owned(),
    )
}

fn counts(done: &Value) -> [u64; 4] {
    ["created", "changed", "unchanged", "kept"].map(|name| done[name].as_u64().unwrap())
}

#[test]
fn a_schedule_comes_in_with_rooms_tracks_and_speakers_as_one_step() {
    let desk = Desk::new();
    let event = conference(&desk);
    let path = desk.file("day.xml", &schedule(&usual()));
    let request = json!({ "eventId": event, "path": path });
    let before = desk.rows();
    let preview = desk.call("preview_programme_import", request.clone());
    assert_eq!(desk.rows(), before);
    assert_eq!(preview["newVenue"], "Old Library");
    assert_eq!(preview["newRooms"], json!(["Hall", "Loft"]));
    assert_eq!(preview["newTracks"], json!(["Web"]));
    let told = ["days", "rooms", "tracks", "sessions", "speakers"];
    assert_eq!(
        told.map(|name| preview[name].as_u64().unwrap()),
        [1, 2, 1, 3, 2]
    );
    let done = desk.call("import_programme", request);
    assert_eq!(counts(&done), [3, 0, 0, 0]);
    assert_eq!(
        titles(&desk, &event),
        [
            row("Ownership", "10:00", "Hall"),
            row("Lifetimes", "11:00", "Loft"),
            row("Lunch break", "12:00", "Hall"),
        ]
    );
    let sessions = desk.call("list_sessions", json!({ "eventId": event }));
    assert_eq!(sessions[0]["trackName"], "Web");
    assert_eq!(sessions[0]["trackColour"], "red");
    assert_eq!(sessions[0]["speakers"][0]["name"], "Ada Novak");
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn the_same_file_again_changes_nothing_and_a_newer_one_what_differs() {
    let desk = Desk::new();
    let event = conference(&desk);
    import(&desk, &event, &schedule(&usual()), &json!({}));
    let before = desk.rows();
    let again = import(&desk, &event, &schedule(&usual()), &json!({}));
    assert_eq!(
        (counts(&again), &again["step"]),
        ([0, 0, 3, 0], &Value::Null)
    );
    assert_eq!(desk.rows(), before);
    let [first, _, third] = usual();
    let moved = session("b", "13:00", "Hall", "Lifetimes", &person(8, "Илья Крылов"));
    let done = import(&desk, &event, &schedule(&[first, moved, third]), &json!({}));
    assert_eq!(counts(&done), [0, 1, 2, 0]);
    let changes = done["rows"][0]["changes"].as_array().unwrap();
    let fields: Vec<String> = changes.iter().map(|one| text(&one["field"])).collect();
    assert_eq!(fields, ["starts", "room_id"]);
    assert_eq!(titles(&desk, &event)[2], row("Lifetimes", "13:00", "Hall"));
    // Nobody came twice.
    let speakers = desk.call("list_speakers", json!({ "eventId": event }));
    assert_eq!(speakers.as_array().unwrap().len(), 2);
    // And all of it is one step.
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn what_was_changed_by_hand_stays_until_the_file_is_taken() {
    let desk = Desk::new();
    let event = conference(&desk);
    import(&desk, &event, &schedule(&usual()), &json!({}));
    let sessions = desk.call("list_sessions", json!({ "eventId": event }));
    desk.call(
        "edit_session",
        json!({ "sessionId": sessions[0]["id"], "title": "Owning", "starts": "2026-12-18T10:15" }),
    );
    // The file says what it said: ours is newer.
    let same = import(&desk, &event, &schedule(&usual()), &json!({}));
    assert_eq!(counts(&same), [0, 0, 3, 0]);
    // Both have changed the time; the room is the file's alone.
    let [_, second, third] = usual();
    let first = session(
        "a",
        "10:30",
        "Loft",
        "Ownership",
        &format!("<track>Web</track>{}", person(7, "Ada Novak")),
    );
    let newer = schedule(&[first, second, third]);
    let done = import(&desk, &event, &newer, &json!({}));
    assert_eq!(counts(&done), [0, 1, 2, 1]);
    assert_eq!(done["rows"][0]["kept"][0]["field"], "starts");
    assert_eq!(titles(&desk, &event)[0], row("Owning", "10:15", "Loft"));
    let taken = import(&desk, &event, &newer, &json!({ "takeAll": true }));
    assert_eq!(counts(&taken)[1], 1);
    assert_eq!(titles(&desk, &event)[0], row("Ownership", "10:30", "Loft"));
}

#[test]
fn what_the_file_has_no_more_is_told_and_goes_only_when_asked() {
    let desk = Desk::new();
    let event = conference(&desk);
    import(&desk, &event, &schedule(&usual()), &json!({}));
    let [first, ..] = usual();
    let shorter = schedule(&[first]);
    let done = import(&desk, &event, &shorter, &json!({}));
    assert_eq!(done["gone"], json!(["Lifetimes", "Lunch break"]));
    assert_eq!(titles(&desk, &event).len(), 3);
    import(&desk, &event, &shorter, &json!({ "dropGone": true }));
    assert_eq!(titles(&desk, &event), [row("Ownership", "10:00", "Hall")]);
}

#[test]
fn an_event_is_made_longer_only_when_asked() {
    let desk = Desk::new();
    let event = conference(&desk);
    let late = schedule(&[session("z", "22:00", "Hall", "Late tea", "")]);
    let done = import(&desk, &event, &late, &json!({}));
    assert_eq!(done["outside"]["sessions"], 1);
    let ends = || text(&desk.call("get_event", json!({ "eventId": event }))["ends"]);
    assert_eq!(ends(), "2026-12-18T18:00");
    import(&desk, &event, &late, &json!({ "widen": true }));
    assert_eq!(ends(), "2026-12-18T22:30");
    assert_eq!(titles(&desk, &event), [row("Late tea", "22:00", "Hall")]);
}

#[test]
fn a_guest_who_speaks_is_known_by_name_and_that_is_told() {
    let desk = Desk::new();
    let event = conference(&desk);
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Ada Novak" }),
    );
    let done = import(&desk, &event, &schedule(&usual()), &json!({}));
    assert_eq!(done["guessed"], json!(["Ada Novak"]));
    let people = desk.call("list_people", json!({}));
    assert_eq!(people["total"], 2);
}

#[test]
fn broken_files_say_why_and_write_nothing() {
    let desk = Desk::new();
    let event = conference(&desk);
    let before = desk.rows();
    let bomb = "<!DOCTYPE s [<!ENTITY a \"b\">]><schedule/>";
    for (name, content, code) in [
        ("bomb.xml", bomb, "schedule-entities"),
        ("cut.xml", "<schedule><day>", "schedule-broken"),
        ("page.xml", "<html><p>Hi</p></html>", "not-a-schedule"),
        (
            "list.csv",
            "Mood,Weather\ngood,rain\nbad,sun\n",
            "no-title-column",
        ),
        ("empty.json", "", "empty-file"),
    ] {
        let path = desk.file(name, content);
        let (refused, _) = desk.refused(
            "import_programme",
            json!({ "eventId": event, "path": path }),
        );
        assert_eq!(refused.as_str(), code, "{name}");
    }
    assert_eq!(desk.rows(), before);
}

#[test]
fn a_table_comes_in_by_its_columns() {
    let desk = Desk::new();
    let event = conference(&desk);
    let table = "Тема;День;Начало;Конец;Зал;Спикеры;Настроение\n\
                 Чай;18.12.2026;10:00;10:40;Зал А;Ада Новак, Илья Крылов;хорошее\n\
                 Кофе;;11:00;11:20;Зал Б;;\n";
    let path = desk.file("day.csv", table);
    let done = desk.call(
        "import_programme",
        json!({ "eventId": event, "path": path }),
    );
    assert_eq!(counts(&done), [2, 0, 0, 0]);
    assert_eq!(
        titles(&desk, &event),
        [row("Чай", "10:00", "Зал А"), row("Кофе", "11:00", "Зал Б")]
    );
    let left: Vec<String> = done["leftOut"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", text(&one["what"]), text(&one["reason"])))
        .collect();
    assert_eq!(left, ["Настроение no-place"]);
}

#[test]
fn talks_links_and_biographies_of_a_file_go_to_the_library_and_nothing_there_is_lost() {
    let desk = Desk::new();
    let event = conference(&desk);
    let file = |slides: &str, biography: &str| {
        json!({ "schedule": { "version": "1", "conference": { "title": "Tea", "days": [{
            "index": 1, "date": "2026-12-18", "rooms": { "Hall": [
                { "guid": "a", "start": "10:00", "duration": "00:30", "title": "Ownership", "type": "talk",
                  "language": "en", "abstract": "Who holds the pot",
                  "links": [{ "url": slides, "title": "Slides" }],
                  "persons": [{ "id": 7, "name": "Ada Novak", "biography": biography,
                                "links": [{ "url": "https://example.org/ada", "title": "" }] }] },
                { "guid": "b", "start": "14:00", "duration": "00:30", "title": "Ownership", "type": "talk",
                  "persons": [{ "id": 7, "name": "Ada Novak" }] },
                { "guid": "c", "start": "12:00", "duration": "00:30", "title": "Lunch", "type": "meal" }] } }] } } })
        .to_string()
    };
    let read = |text: String| {
        let path = desk.file("day.json", &text);
        desk.call(
            "import_programme",
            json!({ "eventId": event, "path": path }),
        )
    };
    let talks = || desk.call("list_talks", json!({}))["rows"].clone();
    let done = read(file("https://example.org/1", "Drinks tea."));
    assert_eq!(
        (&done["newTalks"], &done["describedSpeakers"]),
        (&json!(1), &json!(1))
    );
    let one = talks()[0].clone();
    assert_eq!(talks().as_array().unwrap().len(), 1);
    assert_eq!(
        one["texts"],
        json!([{ "language": "en", "title": "Ownership", "about": "Who holds the pot" }])
    );
    assert_eq!(one["materials"], "Slides: https://example.org/1");
    assert_eq!(one["given"].as_array().unwrap().len(), 2);
    let person = one["people"][0]["personId"].clone();
    let profile = || desk.call("get_profile", json!({ "personId": person }));
    assert_eq!(
        (&profile()["biographies"], &profile()["links"]),
        (
            &json!([{ "language": "", "words": "Drinks tea." }]),
            &json!("https://example.org/ada")
        )
    );
    // The same again is no step.
    assert_eq!(
        read(file("https://example.org/1", "Drinks tea."))["step"],
        Value::Null
    );
    // New slides come to the old ones; the biography that stands here stays, and that is said.
    let later = read(file("https://example.org/2", "Drinks coffee."));
    assert_eq!(later["linkedTalks"], 1);
    assert_eq!(
        talks()[0]["materials"],
        "Slides: https://example.org/1\nSlides: https://example.org/2"
    );
    assert_eq!(profile()["biographies"][0]["words"], "Drinks tea.");
    let left = later["leftOut"].as_array().unwrap().iter();
    let told: Vec<_> = left
        .map(|one| (text(&one["what"]), text(&one["reason"])))
        .collect();
    assert_eq!(told, [("Ada Novak".to_owned(), "own-words".to_owned())]);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(talks(), json!([]));
}

#[test]
fn a_programme_comes_back_from_each_format_as_it_was() {
    let desk = Desk::new();
    let event = conference(&desk);
    import(&desk, &event, &schedule(&usual()), &json!({}));
    for (format, ending) in [("schedule-xml", "xml"), ("json", "json"), ("csv", "csv")] {
        let path = desk.folder.path().join(format!("out.{ending}"));
        let request = json!({ "eventId": event, "format": format, "path": path });
        let written = desk.call("export_programme", request);
        assert_eq!(written["sessions"], 3, "{format}");
        // Into the same event: everything is known.
        let request = json!({ "eventId": event, "path": path });
        let again = desk.call("preview_programme_import", request);
        assert_eq!(counts(&again), [0, 0, 3, 0], "{format}: {again:#}");
        // Into another one: everything is there.
        let other = conference(&desk);
        desk.call(
            "import_programme",
            json!({ "eventId": other, "path": path }),
        );
        assert_eq!(titles(&desk, &other), titles(&desk, &event), "{format}");
    }
}

#[test]
fn a_page_needs_nothing_from_outside_and_runs_nothing() {
    let desk = Desk::new();
    let event = conference(&desk);
    desk.call(
        "add_session",
        json!({ "eventId": event, "title": "<script>alert(1)</script>", "starts": "2026-12-18T10:00" }),
    );
    let path = desk.folder.path().join("day.html");
    for (lang, word) in [("en", "Session"), ("ru", "Пункт")] {
        let request = json!({ "eventId": event, "format": "html", "path": path, "lang": lang });
        desk.call("export_programme", request);
        let page = fs::read_to_string(&path).unwrap();
        assert!(page.contains(word), "{page}");
        assert!(page.contains("&lt;script&gt;"), "{page}");
        for bad in [
            "<script", "src=", "href=", "http://", "https://", "@import", "url(",
        ] {
            assert!(!page.contains(bad), "{bad}");
        }
    }
}

#[test]
fn ten_thousand_sessions_come_in() {
    let desk = Desk::new();
    let event = conference(&desk);
    let all: Vec<String> = (0..10_000)
        .map(|number| {
            let hall = format!("Hall {}", number % 20);
            session(
                &format!("s-{number}"),
                "10:00",
                &hall,
                &format!("No {number}"),
                "",
            )
        })
        .collect();
    let done = import(&desk, &event, &schedule(&all), &json!({}));
    assert_eq!(counts(&done), [10_000, 0, 0, 0]);
}
