//! Answers beside the ledger of what was sent: to which version, of what is
//! deleted, from the address that was written to.

use serde_json::json;

use crate::desk::Desk;
use crate::replies::{asked, line, lines, said, state, states};
use crate::reply_mails::{Said, google, outlook};

/// An event whose guests were prepared their invitations and sent them.
fn sent(desk: &Desk, names: &[&str]) -> (String, String) {
    let (event, uid) = asked(desk, None, names);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "host@example.org" }),
    );
    send(desk, &event);
    (event, uid)
}

/// Prepares what is to be sent, and says that it was.
fn send(desk: &Desk, event: &str) {
    let request = json!({ "eventId": event, "format": "calendar", "tentative": true });
    let mailing = desk.call("prepare_invitations", request);
    desk.call(
        "confirm_mailing",
        json!({ "mailingId": mailing["mailingId"], "sent": "yes" }),
    );
}

#[test]
fn answer_to_the_time_before_the_update_waits_for_a_word() {
    let desk = Desk::new();
    let (event, uid) = sent(&desk, &["Anna", "Boris"]);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-18T18:00", "ends": "2026-12-18T21:00" }),
    );
    // What was changed but never sent cannot have been answered.
    let first = desk.file(
        "1.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    assert_eq!(
        lines(&desk, std::slice::from_ref(&first)),
        [line("Anna", "fresh", true)]
    );
    send(&desk, &event);
    let known = desk.call("get_event", json!({ "eventId": event }));
    assert_eq!(known["calendarSequence"], 1);
    let second = Said {
        sequence: 1,
        ..said(&uid, "boris@example.org", "ACCEPTED")
    };
    let second = desk.file("2.eml", &google(&second));
    let paths = [first, second];
    assert_eq!(
        lines(&desk, &paths),
        [
            line("Anna", "earlier-version", false),
            line("Boris", "fresh", true),
        ]
    );
    desk.call("apply_replies", json!({ "paths": paths }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "invited"), state("Boris", "going")]
    );
    // She comes all the same, says the manager.
    let preview = desk.call("preview_replies", json!({ "paths": paths }));
    let key = &preview["lines"][0]["key"];
    desk.call("apply_replies", json!({ "paths": paths, "flip": [key] }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "going"), state("Boris", "going")]
    );
}

#[test]
fn answer_to_an_update_that_was_never_sent_out_is_no_earlier_one() {
    let desk = Desk::new();
    let (event, uid) = sent(&desk, &["Anna"]);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-18T18:00", "ends": "2026-12-18T21:00" }),
    );
    let request = json!({ "eventId": event, "format": "calendar", "tentative": true });
    let mailing = desk.call("prepare_invitations", request);
    desk.call(
        "confirm_mailing",
        json!({ "mailingId": mailing["mailingId"], "sent": "no" }),
    );
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    assert_eq!(lines(&desk, &[path]), [line("Anna", "fresh", true)]);
}

#[test]
fn answer_of_a_deleted_event_is_named_and_waits_for_its_return() {
    let desk = Desk::new();
    let (event, uid) = sent(&desk, &["Anna"]);
    // It goes out once more under another name, with another time.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "title": "Ночь Rust", "starts": "2026-12-18T18:00" }),
    );
    send(&desk, &event);
    desk.call("delete_event", json!({ "eventId": event }));
    let answer = Said {
        sequence: 9,
        ..said(&uid, "anna@example.org", "DECLINED")
    };
    let path = desk.file("a.eml", &google(&answer));
    let before = desk.rows();
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let told = &preview["lines"][0];
    assert_eq!(
        ["standing", "title", "email", "canApply", "ticked"].map(|field| told[field].clone()),
        [
            json!("deleted"),
            json!("Ночь Rust"),
            json!("anna@example.org"),
            json!(false),
            json!(false),
        ]
    );
    // Not even by a tick that was not offered.
    let flipped = desk
        .try_call(
            "apply_replies",
            json!({ "paths": [path], "flip": [told["key"]] }),
        )
        .unwrap();
    assert_eq!((flipped.step, desk.rows()), (None, before));
    desk.call("undo", json!({}));
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(states(&desk, &event), [state("Anna", "declined")]);
}

#[test]
fn answer_from_the_address_that_was_invited_outlives_a_new_one() {
    let desk = Desk::new();
    let (event, uid) = sent(&desk, &["Anna", "Boris"]);
    let guests = desk.call("list_guests", json!({ "eventId": event }));
    let anna = guests["rows"][0]["personId"].clone();
    desk.call(
        "edit_person",
        json!({ "personId": anna, "emails": ["anna@new.example"] }),
    );
    let path = desk.file(
        "a.eml",
        &google(&said(&uid, "anna@example.org", "ACCEPTED")),
    );
    let preview = desk.call("preview_replies", json!({ "paths": [path] }));
    let told = &preview["lines"][0];
    assert_eq!(
        ["name", "standing", "ticked", "warnings"].map(|field| told[field].clone()),
        [json!("Anna"), json!("fresh"), json!(true), json!([])]
    );
    // From the new address it is hers as well, whichever of the two it names.
    let other = Said {
        from: "anna@new.example",
        ..said(&uid, "anna@example.org", "ACCEPTED")
    };
    let other = desk.file("b.eml", &google(&other));
    assert_eq!(lines(&desk, &[other]), [line("Anna", "fresh", true)]);
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(
        states(&desk, &event),
        [state("Anna", "going"), state("Boris", "invited")]
    );
}

#[test]
fn mail_in_windows_1251_reaches_its_guest_with_its_words() {
    let desk = Desk::new();
    let (event, uid) = sent(&desk, &["Anna"]);
    let answer = Said {
        name: "Анна Ли",
        comment: "Приду, но позже",
        ..said(&uid, "anna@example.org", "TENTATIVE")
    };
    let mail = outlook(&answer).replace("utf-8", "windows-1251");
    // А–я lie in one row there, as they do in Unicode.
    let bytes: Vec<u8> = mail
        .chars()
        .map(|letter| match u32::from(letter) {
            code @ 0x410..=0x44f => u8::try_from(code - 0x410 + 0xc0).unwrap(),
            code => u8::try_from(code).unwrap(),
        })
        .collect();
    assert!(String::from_utf8(bytes.clone()).is_err());
    let path = desk.folder.path().join("a.eml");
    std::fs::write(&path, bytes).unwrap();
    desk.call("apply_replies", json!({ "paths": [path] }));
    assert_eq!(states(&desk, &event), [state("Anna", "maybe")]);
    let page = desk.call("list_guests", json!({ "eventId": event }));
    let replies = desk.call(
        "list_guest_replies",
        json!({ "guestId": page["rows"][0]["id"] }),
    );
    assert_eq!(replies[0]["comment"], "Приду, но позже");
}
