//! Answers of calendars, in the shapes that calendars send: read, shown,
//! applied as one step.

use samovar_core::Code;
use serde_json::json;

use crate::desk::{Desk, names, text};
use crate::reply_mails::{Said, apple, google, outlook, outlook_counter, thunderbird};

/// An event with a guest for each name, `anna@example.org` for Anna; gives its
/// id and its calendar identity.
pub fn asked(desk: &Desk, capacity: Option<u32>, names: &[&str]) -> (String, String) {
    let event = desk.event(capacity);
    for name in names {
        ask(desk, &event, name);
    }
    let uid = text(&desk.call("get_event", json!({ "eventId": event }))["calendarUid"]);
    (event, uid)
}

fn ask(desk: &Desk, event: &str, name: &str) -> String {
    let email = format!("{}@example.org", name.to_lowercase());
    let request = json!({ "eventId": event, "name": name, "email": email });
    text(&desk.call("add_guest", request)["row"]["id"])
}

/// Name and reply of everybody on the list.
pub fn states(desk: &Desk, event: &str) -> Vec<(String, String)> {
    let page = desk.call("list_guests", json!({ "eventId": event }));
    let rows = page["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| (text(&row["name"]), text(&row["state"])))
        .collect()
}

pub fn state(name: &str, state: &str) -> (String, String) {
    (name.to_owned(), state.to_owned())
}

/// Who, how it stands, and whether it would be applied.
pub fn lines(desk: &Desk, paths: &[String]) -> Vec<(String, String, bool)> {
    let preview = desk.call("preview_replies", json!({ "paths": paths }));
    preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                text(&line["name"]),
                text(&line["standing"]),
                line["ticked"].as_bool().unwrap(),
            )
        })
        .collect()
}

pub fn line(name: &str, standing: &str, ticked: bool) -> (String, String, bool) {
    (name.to_owned(), standing.to_owned(), ticked)
}

pub fn said<'s>(uid: &'s str, email: &'s str, partstat: &'s str) -> Said<'s> {
    Said {
        uid,
        email,
        partstat,
        ..Said::default()
    }
}

#[test]
fn every_program_s_answer_reaches_its_guest_and_one_undo_takes_all_back() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna", "Boris", "Vera", "Gleb"]);
    let before = desk.rows();
    let paths = [
        desk.file(
            "1.eml",
            &google(&said(&uid, "anna@example.org", "ACCEPTED")),
        ),
        desk.file(
            "2.eml",
            &outlook(&said(&uid, "boris@example.org", "DECLINED")),
        ),
        desk.file(
            "3.eml",
            &apple(&said(&uid, "Vera@Example.org", "TENTATIVE")),
        ),
        desk.file(
            "4.ics",
            &thunderbird(&said(&uid, "gleb@example.org", "ACCEPTED")),
        ),
    ];
    let preview = desk.call("preview_replies", json!({ "paths": paths }));
    assert_eq!(desk.rows(), before, "a preview changes nothing");
    let changes: Vec<_> = preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| ["name", "answer", "from", "to", "title"].map(|field| text(&line[field])))
        .collect();
    assert_eq!(
        changes,
        [
            ["Anna", "accepted", "invited", "going", "Rust Night"],
            ["Boris", "declined", "invited", "declined", "Rust Night"],
            ["Vera", "tentative", "invited", "maybe", "Rust Night"],
            ["Gleb", "accepted", "invited", "going", "Rust Night"],
        ]
    );
    let written = desk
        .try_call("apply_replies", json!({ "paths": paths }))
        .unwrap();
    assert_eq!(
        written.value,
        json!({
            "count": 4, "going": 2, "maybe": 1, "declined": 1, "noted": 0, "added": 0,
            "waitlisted": { "count": 0, "first": [] }, "promoted": { "count": 0, "first": [] },
        })
    );
    assert_eq!(
        states(&desk, &event),
        [
            state("Anna", "going"),
            state("Boris", "declined"),
            state("Gleb", "going"),
            state("Vera", "maybe"),
        ]
    );
    let guests = desk.call("list_guests", json!({ "eventId": event }));
    assert_eq!(guests["rows"][0]["answeredAt"], "2026-11-18T10:00:00.000Z");
    let history = desk.call("event_history", json!({ "eventId": event }));
    assert_eq!(history["rows"][0]["command"], "apply_replies");
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn same_file_twice_changes_nothing() {
    let desk = Desk::new();
    let (_, uid) = asked(&desk, None, &["Anna"]);
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(
        lines(&desk, std::slice::from_ref(&path)),
        [line("Anna", "known", false)]
    );
    let again = desk
        .try_call("apply_replies", json!({ "paths": [path] }))
        .unwrap();
    assert_eq!((again.step, &again.value["count"]), (None, &json!(0)));
}

#[test]
fn same_answer_in_two_files_is_one() {
    let desk = Desk::new();
    let (_, uid) = asked(&desk, None, &["Anna"]);
    let mail = google(&said(&uid, "anna@example.org", "ACCEPTED"));
    let paths = [desk.file("a.eml", &mail), desk.file("b.eml", &mail)];
    assert_eq!(lines(&desk, &paths), [line("Anna", "fresh", true)]);
}

#[test]
fn the_later_answer_counts_not_the_later_file() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let later = Said {
        at: "20261118T110000Z",
        ..said(&uid, "anna@example.org", "DECLINED")
    };
    let earlier = said(&uid, "anna@example.org", "ACCEPTED");
    let paths = [
        desk.file("1.eml", &google(&later)),
        desk.file("2.eml", &google(&earlier)),
    ];
    assert_eq!(
        lines(&desk, &paths),
        [
            line("Anna", "fresh", true),
            line("Anna", "superseded", false),
        ]
    );
    desk.call("apply_replies", json!({ "paths": paths }));
    assert_eq!(states(&desk, &event), [state("Anna", "declined")]);
    // Read alone later on, the earlier one is known to be out of date.
    let alone = [desk.file("3.eml", &google(&earlier))];
    assert_eq!(lines(&desk, &alone), [line("Anna", "older", false)]);
}

#[test]
fn answer_older_than_what_the_manager_wrote_down_is_left_aside() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &[]);
    let guest = ask(&desk, &event, "Anna");
    desk.call(
        "set_reply",
        json!({ "guestIds": [guest], "state": "maybe" }),
    );
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    assert_eq!(
        lines(&desk, std::slice::from_ref(&path)),
        [line("Anna", "older", false)]
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(states(&desk, &event), [state("Anna", "maybe")]);
}

#[test]
fn full_event_gives_a_place_on_the_waitlist_and_a_refusal_frees_one() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, Some(1), &["Boris", "Vera"]);
    let anna = ask(&desk, &event, "Anna");
    let paths = |list: &[(&str, &str, &str)]| -> Vec<String> {
        list.iter()
            .map(|(email, partstat, at)| {
                let answer = Said {
                    at,
                    ..said(&uid, email, partstat)
                };
                desk.file(&format!("{email}-{partstat}.eml"), &google(&answer))
            })
            .collect()
    };
    let first = paths(&[
        ("vera@example.org", "ACCEPTED", "20261118T090200Z"),
        ("boris@example.org", "ACCEPTED", "20261118T090100Z"),
        ("anna@example.org", "ACCEPTED", "20261118T090000Z"),
    ]);
    let preview = desk.call("preview_replies", json!({ "paths": first }));
    let waits: Vec<_> = preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                text(&line["name"]),
                text(&line["to"]),
                line["warnings"].clone(),
            )
        })
        .collect();
    assert_eq!(
        waits,
        [
            ("Anna".to_owned(), "going".to_owned(), json!([])),
            (
                "Boris".to_owned(),
                "waitlisted".to_owned(),
                json!(["waits"])
            ),
            ("Vera".to_owned(), "waitlisted".to_owned(), json!(["waits"])),
        ]
    );
    let done = desk.call("apply_replies", json!({ "paths": first }));
    assert_eq!(
        (&done["going"], &done["waitlisted"]["count"]),
        (&json!(1), &json!(2))
    );
    // Who answered first waits first, whatever the order of the files.
    let refusal = paths(&[("anna@example.org", "DECLINED", "20261118T100000Z")]);
    let done = desk
        .try_call("apply_replies", json!({ "paths": refusal }))
        .unwrap();
    assert_eq!(done.value["promoted"]["first"][0]["name"], "Boris");
    assert_eq!(
        done.facts["promoted"],
        json!({ "count": 1, "name": "Boris" })
    );
    assert_eq!(
        states(&desk, &event),
        [
            state("Anna", "declined"),
            state("Boris", "going"),
            state("Vera", "waitlisted"),
        ]
    );
    desk.call("undo", json!({}));
    let row = desk.call("get_guest", json!({ "guestId": anna }));
    assert_eq!(row["row"]["state"], "going");
}

#[test]
fn one_who_leaves_and_one_who_comes_in_one_batch_change_places() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, Some(1), &["Boris"]);
    desk.going(&event, "Anna", 0);
    let anna = desk.call("list_people", json!({ "query": "Anna" }));
    desk.call(
        "edit_person",
        json!({ "personId": anna["rows"][0]["id"], "emails": ["anna@example.org"] }),
    );
    let later = |email, partstat| Said {
        at: "20261118T115900Z",
        ..said(&uid, email, partstat)
    };
    // The clock of the planner stands at noon: Anna was written down then.
    let leaves = Said {
        at: "20261118T120000Z",
        ..later("anna@example.org", "DECLINED")
    };
    let paths = [
        desk.file("1.eml", &google(&later("boris@example.org", "ACCEPTED"))),
        desk.file("2.eml", &google(&leaves)),
    ];
    let preview = desk.call("preview_replies", json!({ "paths": paths }));
    assert_eq!(preview["lines"][0]["warnings"], json!([]));
    desk.call("apply_replies", json!({ "paths": paths }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "declined"), state("Boris", "going")]
    );
}

#[test]
fn stranger_is_offered_and_added_only_when_ticked() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let answer = Said {
        name: "Dmitry Sokolov",
        ..said(&uid, "dima@example.org", "ACCEPTED")
    };
    let path = desk.file("a.eml", &outlook(&answer));
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let line = &preview["lines"][0];
    assert_eq!(
        (&line["name"], &line["standing"], &line["ticked"]),
        (&json!("Dmitry Sokolov"), &json!("stranger"), &json!(false))
    );
    let untouched = desk
        .try_call("apply_replies", json!({ "paths": [path] }))
        .unwrap();
    assert_eq!(untouched.step, None);
    let done = desk.call(
        "apply_replies",
        json!({ "paths": [path], "flip": [line["key"]] }),
    );
    assert_eq!((&done["added"], &done["going"]), (&json!(1), &json!(1)));
    let page = desk.call("list_guests", json!({ "eventId": event }));
    assert_eq!(names(&page), ["Anna", "Dmitry Sokolov"]);
    assert_eq!(
        (&page["rows"][1]["source"], &page["rows"][1]["email"]),
        (&json!("calendar"), &json!("dima@example.org"))
    );
    // And is no stranger any more.
    assert_eq!(
        desk.call("preview_replies", json!({ "paths": [path] }))["lines"][0]["standing"],
        "known"
    );
}

#[test]
fn answer_from_another_address_is_flagged_and_not_ticked() {
    let desk = Desk::new();
    let (_, uid) = asked(&desk, None, &["Anna"]);
    let answer = Said {
        from: "mallory@example.net",
        ..said(&uid, "anna@example.org", "DECLINED")
    };
    let path = desk.file("a.eml", &google(&answer));
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    assert_eq!(
        (
            &preview["lines"][0]["warnings"],
            &preview["lines"][0]["ticked"]
        ),
        (&json!(["forged"]), &json!(false))
    );
    // It takes nothing away from Anna's own answer before it.
    let own = Said {
        at: "20261118T090000Z",
        ..said(&uid, "anna@example.org", "ACCEPTED")
    };
    let own = desk.file("b.eml", &google(&own));
    assert_eq!(
        lines(&desk, &[path, own]),
        [line("Anna", "fresh", true), line("Anna", "fresh", false)]
    );
}

#[test]
fn another_time_becomes_a_note_and_moves_nothing() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let answer = Said {
        comment: "Приеду с работы, успею только к восьми",
        ..said(&uid, "anna@example.org", "TENTATIVE")
    };
    let path = desk.file(
        "a.eml",
        &outlook_counter(&answer, "20261218T170000Z", "20261218T200000Z"),
    );
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let line = &preview["lines"][0];
    assert_eq!(
        (&line["answer"], &line["proposed"], &line["to"]),
        (&json!("counter"), &json!("2026-12-18T20:00"), &json!(null))
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    let known = desk.call("get_event", json!({ "eventId": event }));
    assert_eq!(
        (&known["starts"], &known["calendarSequence"]),
        (&json!("2026-12-18T19:00"), &json!(0))
    );
    let page = desk.call("list_guests", json!({ "eventId": event }));
    assert_eq!(
        (&page["rows"][0]["state"], &page["rows"][0]["note"]),
        (
            &json!("invited"),
            &json!(
                "Proposed by calendar: 2026-12-18 20:00–23:00\nПриеду с работы, успею только к восьми"
            )
        )
    );
    let replies = desk.call(
        "list_guest_replies",
        json!({ "guestId": page["rows"][0]["id"] }),
    );
    assert_eq!(
        (
            &replies[0]["answer"],
            &replies[0]["proposedEnds"],
            &replies[0]["comment"]
        ),
        (
            &json!("counter"),
            &json!("2026-12-18T23:00"),
            &json!("Приеду с работы, успею только к восьми")
        )
    );
}

#[test]
fn another_time_without_an_end_is_as_long_as_it_was() {
    let desk = Desk::new();
    let (_, uid) = asked(&desk, None, &["Anna"]);
    let answer = said(&uid, "anna@example.org", "TENTATIVE");
    let counter = outlook_counter(&answer, "20261218T170000Z", "20261218T170000Z");
    let path = desk.file("a.eml", &counter);
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    assert_eq!(
        (
            &preview["lines"][0]["proposed"],
            &preview["lines"][0]["proposedEnds"]
        ),
        (&json!("2026-12-18T20:00"), &json!("2026-12-18T23:00"))
    );
}

#[test]
fn delegation_waits_for_a_word_and_then_asks_the_other() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let answer = Said {
        delegated_to: "dima@example.org",
        ..said(&uid, "anna@example.org", "DELEGATED")
    };
    let path = desk.file("a.ics", &thunderbird(&answer));
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let line = &preview["lines"][0];
    assert_eq!(
        (&line["delegatedTo"], &line["ticked"], &line["canApply"]),
        (&json!(["dima@example.org"]), &json!(false), &json!(true))
    );
    desk.call(
        "apply_replies",
        json!({ "paths": [path], "flip": [line["key"]] }),
    );
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "declined"), state("dima", "invited")]
    );
}

#[test]
fn two_attendees_of_one_answer_are_two() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna", "Boris"]);
    let mail = thunderbird(&said(&uid, "anna@example.org", "ACCEPTED")).replace(
        "END:VEVENT",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:boris@example.org\r\nEND:VEVENT",
    );
    let path = desk.file("a.ics", &mail);
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "going"), state("Boris", "declined")]
    );
}

#[test]
fn answers_without_an_event_are_told_one_by_one() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    let other = desk.file(
        "b.eml",
        &google(&said(
            "somebody-elses@google.com",
            "anna@example.org",
            "ACCEPTED",
        )),
    );
    desk.call("delete_event", json!({ "eventId": event }));
    let preview = desk.call("preview_replies", json!({ "paths": [path, other] }));
    let found: Vec<_> = preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                text(&line["file"]),
                text(&line["standing"]),
                text(&line["title"]),
                line["canApply"].as_bool().unwrap(),
            )
        })
        .collect();
    let unknown = |file: &str| {
        (
            file.to_owned(),
            "unknown".to_owned(),
            "Rust Night".to_owned(),
            false,
        )
    };
    assert_eq!(found, [unknown("a.eml"), unknown("b.eml")]);
    // The event is back: so is the answer's place.
    desk.call("undo", json!({}));
    desk.call("apply_replies", json!({ "paths": [path, other] }));
    assert_eq!(states(&desk, &event), [state("Anna", "going")]);
}

#[test]
fn identity_claimed_by_two_events_is_settled_by_who_is_invited() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna", "Boris"]);
    let (twin, _) = asked(&desk, None, &["Boris"]);
    desk.sql(&format!(
        "UPDATE event SET calendar_uid = '{uid}' WHERE id = '{twin}'"
    ));
    let paths = [
        desk.file(
            "a.eml",
            &google(&said(&uid, "anna@example.org", "ACCEPTED")),
        ),
        desk.file(
            "b.eml",
            &google(&said(&uid, "boris@example.org", "ACCEPTED")),
        ),
    ];
    assert_eq!(
        lines(&desk, &paths),
        [
            line("Anna", "fresh", true),
            line("Boris", "two-events", false),
        ]
    );
    desk.call("apply_replies", json!({ "paths": paths }));
    assert_eq!(
        [states(&desk, &event), states(&desk, &twin)].concat(),
        [
            state("Anna", "going"),
            state("Boris", "invited"),
            state("Boris", "invited"),
        ]
    );
}

#[test]
fn bad_files_are_named_and_cost_no_good_one() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let folder = desk.folder.path().join("answers");
    std::fs::create_dir_all(folder.join("more")).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    write("1.eml", b"\xff\xfe\x00 nothing of a mail");
    write("2.ics", b"BEGIN:VCALENDAR\r\nnonsense");
    write("3.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    write("4.eml", b"Subject: Lunch?\r\n\r\nAt one?\r\n");
    write(
        "5.ics",
        thunderbird(&said(&uid, "anna@example.org", "ACCEPTED"))
            .replace("METHOD:REPLY", "METHOD:REQUEST")
            .as_bytes(),
    );
    write("6.txt", b"not looked into");
    write(
        "more/7.eml",
        google(&said(&uid, "anna@example.org", "ACCEPTED")).as_bytes(),
    );
    let path = folder.display().to_string();
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let faults: Vec<_> = preview["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| [text(&fault["file"]), text(&fault["code"])])
        .collect();
    assert_eq!(
        faults,
        [
            ["1.eml", "not-mail"],
            ["2.ics", "bad-calendar"],
            ["3.msg", "outlook-msg"],
            ["5.ics", "not-an-answer"],
        ]
    );
    assert_eq!(
        (&preview["files"], &preview["without"], &preview["total"]),
        (&json!(6), &json!(1), &json!(1))
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(states(&desk, &event), [state("Anna", "going")]);
    let gone = folder.join("gone.eml").display().to_string();
    let preview = desk.call("preview_replies", json!({ "paths": [gone] }));
    assert_eq!(
        preview["faults"],
        json!([{ "file": "gone.eml", "code": "unreadable" }])
    );
}

#[test]
fn mailbox_is_read_mail_by_mail() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna", "Boris"]);
    let mbox = format!(
        "From - Wed Nov 18 10:00:00 2026\n{}\nFrom - Wed Nov 18 10:01:00 2026\nSubject: Lunch?\n\nAt one?\n\nFrom - Wed Nov 18 10:02:00 2026\n{}\n",
        google(&said(&uid, "anna@example.org", "ACCEPTED")),
        apple(&said(&uid, "boris@example.org", "DECLINED")),
    );
    let path = desk.file("Inbox", &mbox);
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    assert_eq!(
        (&preview["total"], &preview["without"], &preview["faults"]),
        (&json!(2), &json!(1), &json!([]))
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "going"), state("Boris", "declined")]
    );
}

#[test]
fn answer_after_the_event_and_one_to_a_cancelled_event_say_so() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-11-17T19:00", "ends": "2026-11-17T22:00" }),
    );
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    let first = |desk: &Desk| {
        let preview = desk.call("preview_replies", json!({ "paths": [path] }));
        (
            preview["lines"][0]["warnings"].clone(),
            preview["lines"][0]["ticked"].clone(),
        )
    };
    assert_eq!(first(&desk), (json!(["event-past"]), json!(false)));
    desk.call("undo", json!({}));
    desk.call("cancel_event", json!({ "eventId": event }));
    assert_eq!(first(&desk), (json!(["event-cancelled"]), json!(true)));
}

#[test]
fn merged_person_answers_from_either_address() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let other = desk.call(
        "add_person",
        json!({ "name": "Anna", "emails": ["anna@work.example"] }),
    );
    let anna = desk.call("list_guests", json!({ "eventId": event }))["rows"][0]["personId"].clone();
    desk.call(
        "merge_people",
        json!({ "keptId": anna, "otherId": other["id"] }),
    );
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@work.example", "ACCEPTED")),
    );
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(states(&desk, &event), [state("Anna", "going")]);
}

#[test]
fn cancelled_reading_changes_nothing() {
    let desk = Desk::new();
    let (event, uid) = asked(&desk, None, &["Anna"]);
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    let job = samovar_core::Job::silent();
    job.cancel();
    let stopped = samovar_core::dispatch(
        &desk.planner,
        "apply_replies",
        json!({ "paths": [path] }),
        &job,
    );
    assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
    assert_eq!(states(&desk, &event), [state("Anna", "invited")]);
}

#[test]
fn regular_answers_for_one_date_or_for_all_to_come() {
    let desk = Desk::new();
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Tea", "starts": "2026-12-03T19:00", "state": "open" }),
        )["id"],
    );
    let series = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": { "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } } }),
    )["series"]
        .clone();
    let anna = desk.call(
        "add_person",
        json!({ "name": "Anna", "emails": ["anna@example.org"] }),
    );
    desk.call(
        "add_regulars",
        json!({ "seriesId": series["id"], "personIds": [anna["id"]] }),
    );
    let uid = text(&series["calendarUid"]);
    let dates: Vec<String> = series["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| text(&date["eventId"]))
        .collect();
    let all = desk.file(
        "all.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    let one = Said {
        at: "20261118T110000Z",
        date: ";TZID=Europe/Moscow:20261210T190000",
        ..said(&uid, "anna@example.org", "DECLINED")
    };
    let one = desk.file("one.eml", &outlook(&one));
    let elsewhere = Said {
        date: ":20261211T160000Z",
        ..said(&uid, "anna@example.org", "DECLINED")
    };
    let elsewhere = desk.file("elsewhere.eml", &google(&elsewhere));
    let paths = [all, one, elsewhere];
    let preview = desk.call("preview_replies", json!({ "paths": paths }));
    let found: Vec<_> = preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                text(&line["file"]),
                text(&line["standing"]),
                line["dates"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("all.eml".to_owned(), "fresh".to_owned(), 3),
            ("one.eml".to_owned(), "fresh".to_owned(), 1),
            ("elsewhere.eml".to_owned(), "no-date".to_owned(), 0),
        ]
    );
    desk.call("apply_replies", json!({ "paths": paths }));
    let replies: Vec<_> = dates.iter().flat_map(|id| states(&desk, id)).collect();
    assert_eq!(
        replies,
        [
            state("Anna", "going"),
            state("Anna", "declined"),
            state("Anna", "going"),
        ]
    );
    // Read again, nothing of it is new.
    let again = desk
        .try_call("apply_replies", json!({ "paths": paths }))
        .unwrap();
    assert_eq!(again.step, None);
}
