//! Mails that came back, and mails that ask for no more: read, shown and applied as one step.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A planner that has written to Ann and Boris.
fn written() -> (Desk, Vec<String>) {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "host@example.org" }),
    );
    let people = ["Ann", "Boris"]
        .iter()
        .map(|name| {
            let email = format!("{}@example.org", name.to_lowercase());
            let request = json!({ "eventId": event, "name": name, "email": email });
            text(&desk.call("add_guest", request)["row"]["personId"])
        })
        .collect();
    let request = json!({ "eventId": event, "format": "calendar", "tentative": true });
    desk.call("prepare_invitations", request);
    (desk, people)
}

/// A report as mail servers write it, of a day of November 2026.
pub fn report(day: u32, address: &str, action: &str, status: &str) -> String {
    format!(
        "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>\r\nTo: host@example.org\r\n\
         Date: {day:02} Nov 2026 09:00:00 +0000\r\nSubject: Undelivered Mail Returned to Sender\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThis is the mail system.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example.org\r\nArrival-Date: Sun, 1 Nov 2026 09:00:00 +0000\r\n\r\n\
         Final-Recipient: rfc822; {address}\r\nOriginal-Recipient: rfc822;{address}\r\n\
         Action: {action}\r\nStatus: {status}\r\nDiagnostic-Code: smtp; 550 no\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\n\
         From: host@example.org\r\nTo: {address}\r\nSubject: Rust Night\r\n\r\nHello\r\n\r\n--b--\r\n"
    )
}

fn unsubscribe(day: u32, token: &str) -> String {
    format!(
        "From: Ann <ann@example.org>\r\nTo: host@example.org\r\nDate: {day:02} Nov 2026 10:00:00 +0000\r\n\
         Subject: Re: unsubscribe {token}\r\n\r\n\r\n"
    )
}

fn preview(desk: &Desk, paths: &[String]) -> Vec<(String, String)> {
    let preview = desk.call("preview_read_mail", json!({ "paths": paths }));
    let mut lines: Vec<&Value> = preview["lines"].as_array().unwrap().iter().collect();
    lines.sort_by_key(|line| text(&line["at"]));
    lines
        .iter()
        .map(|line| (text(&line["address"]), text(&line["standing"])))
        .collect()
}

fn held(desk: &Desk) -> Vec<String> {
    let page = desk.call("list_address_holds", json!({}));
    let rows = page["rows"].as_array().unwrap();
    rows.iter().map(|row| text(&row["address"])).collect()
}

/// The files of reports about Ann, on these days.
fn days(desk: &Desk, status: &str, days: &[u32]) -> Vec<String> {
    days.iter()
        .map(|day| {
            desk.file(
                &format!("{day}.eml"),
                &report(*day, "ann@example.org", "failed", status),
            )
        })
        .collect()
}

#[test]
fn a_wrong_address_is_held_at_once_and_undo_frees_it() {
    let (desk, _) = written();
    let paths = days(&desk, "5.1.1", &[2]);
    let shown = preview(&desk, &paths);
    assert_eq!(shown, [("ann@example.org".to_owned(), "holds".to_owned())]);
    assert_eq!(held(&desk), [""; 0], "a preview holds nothing");
    let done = desk.call("apply_read_mail", json!({ "paths": paths }));
    assert_eq!(
        done,
        json!({ "unsubscribed": 0, "noted": 1, "held": 1, "unread": 0 })
    );
    assert_eq!(held(&desk), ["ann@example.org"]);
    // Read once more nothing happens.
    assert_eq!(preview(&desk, &paths)[0].1, "held-already");
    desk.call("undo", json!({}));
    assert_eq!(held(&desk), [""; 0]);
}

#[test]
fn refusals_add_up_to_three_within_thirty_days() {
    for (status, on, holds) in [
        ("5.2.1", &[1, 2][..], false),
        ("5.2.1", &[1, 2, 3], true),
        ("5.7.1", &[1, 10, 17], true),
        ("4.2.2", &[1, 2, 3, 4, 5], false),
        ("4.2.2", &[1, 2, 3, 4, 5, 6], true),
    ] {
        let (desk, _) = written();
        let paths = days(&desk, status, on);
        desk.call("apply_read_mail", json!({ "paths": paths }));
        assert_eq!(held(&desk).len(), usize::from(holds), "{status} {on:?}");
    }
}

#[test]
fn once_a_day_and_only_what_failed_of_whom_was_written_to() {
    let (desk, _) = written();
    let paths = [
        desk.file("1.eml", &report(1, "ann@example.org", "failed", "5.2.1")),
        desk.file("2.eml", &report(1, "ann@example.org", "failed", "5.2.2")),
        desk.file("3.eml", &report(2, "ann@example.org", "delayed", "4.4.7")),
        desk.file("4.eml", &report(3, "ann@example.org", "delivered", "2.0.0")),
        desk.file("5.eml", &report(4, "nobody@example.org", "failed", "5.1.1")),
    ];
    let shown = preview(&desk, &paths);
    let standings: Vec<&str> = shown
        .iter()
        .map(|(_, standing)| standing.as_str())
        .collect();
    assert_eq!(
        standings,
        [
            "counts",
            "same-day",
            "not-failed",
            "not-failed",
            "never-written"
        ]
    );
    let done = desk.call("apply_read_mail", json!({ "paths": paths }));
    assert_eq!(
        done,
        json!({ "unsubscribed": 0, "noted": 1, "held": 0, "unread": 0 })
    );
}

#[test]
fn what_came_back_before_it_was_lifted_weighs_nothing() {
    let (desk, _) = written();
    let paths = days(&desk, "5.1.1", &[2]);
    desk.call("apply_read_mail", json!({ "paths": paths }));
    let hold = desk.call("list_address_holds", json!({}))["rows"][0]["id"].clone();
    desk.call("lift_address_hold", json!({ "holdId": hold }));
    assert_eq!(preview(&desk, &paths)[0].1, "older");
    desk.call("apply_read_mail", json!({ "paths": paths }));
    assert_eq!(held(&desk), [""; 0]);
}

#[test]
fn a_mail_with_the_token_adds_a_no_and_never_weakens_a_stop() {
    let (desk, people) = written();
    let token = samovar_core::consent::token::of(people[0].parse().unwrap());
    let paths = [
        desk.file("1.eml", &unsubscribe(10, &token)),
        desk.file(
            "2.eml",
            &unsubscribe(11, "00000000-0000-0000-0000-000000000000"),
        ),
    ];
    let standings: Vec<String> = preview(&desk, &paths)
        .into_iter()
        .map(|one| one.1)
        .collect();
    assert_eq!(standings, ["unsubscribes", "stranger"]);
    let done = desk.call("apply_read_mail", json!({ "paths": paths }));
    assert_eq!(done["unsubscribed"], 1);
    let now = desk.call("list_consents", json!({ "personId": people[0] }));
    assert_eq!(now["now"][0]["answer"], "no");
    assert_eq!(now["now"][0]["how"], "mail");
    assert_eq!(preview(&desk, &paths)[0].1, "known");
    desk.call(
        "set_consent",
        json!({ "personId": people[0], "purpose": "mailing", "answer": "stop", "how": "said" }),
    );
    desk.call("apply_read_mail", json!({ "paths": paths }));
    let now = desk.call("list_consents", json!({ "personId": people[0] }));
    assert_eq!(now["now"][0]["answer"], "stop");
}

#[test]
fn the_answer_to_a_mail_to_many_is_known_by_its_address() {
    let (desk, people) = written();
    let stranger = unsubscribe(11, "").replace("ann@", "carl@");
    let paths = [
        desk.file("1.eml", &unsubscribe(10, "")),
        desk.file("2.eml", &stranger),
    ];
    let shown = preview(&desk, &paths);
    assert_eq!(
        shown,
        [
            ("ann@example.org".to_owned(), "unsubscribes".to_owned()),
            ("carl@example.org".to_owned(), "stranger".to_owned()),
        ]
    );
    let done = desk.call("apply_read_mail", json!({ "paths": paths }));
    assert_eq!(done["unsubscribed"], 1);
    let now = desk.call("list_consents", json!({ "personId": people[0] }));
    assert_eq!(now["now"][0]["answer"], "no");
    assert_eq!(preview(&desk, &paths)[0].1, "known");
}

#[test]
fn a_mail_to_somebody_who_was_merged_away_holds_who_is_kept_and_both_once_parted() {
    let mailing = |desk: &Desk, person: &str| -> Vec<String> {
        let all = desk.call("list_consents", json!({ "personId": person }));
        let rows = all["now"].as_array().unwrap();
        rows.iter().map(|row| text(&row["answer"])).collect()
    };
    for by_token in [true, false] {
        let (desk, people) = written();
        let (kept, other) = (&people[1], &people[0]);
        let merge = json!({ "keptId": kept, "otherId": other });
        let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
        let token = match by_token {
            true => samovar_core::consent::token::of(other.parse().unwrap()),
            // Of a mail to many: known by the address alone, here that of who was merged away.
            false => String::new(),
        };
        let path = desk.file("1.eml", &unsubscribe(10, &token));
        let done = desk.call("apply_read_mail", json!({ "paths": [path] }));
        assert_eq!(done["unsubscribed"], 1, "by token: {by_token}");
        assert_eq!(mailing(&desk, kept), ["no"]);
        desk.call("undo", json!({ "stepId": merged }));
        assert_eq!(mailing(&desk, other), ["no"], "by token: {by_token}");
        assert_eq!(mailing(&desk, kept), ["no"]);
    }
}

#[test]
fn a_mail_of_who_was_merged_into_somebody_who_had_refused_is_heard_once_they_are_parted() {
    let (desk, people) = written();
    let (kept, other) = (&people[1], &people[0]);
    let say = |desk: &Desk, person: &str, answer: &str| {
        desk.call(
            "set_consent",
            json!({ "personId": person, "purpose": "mailing", "answer": answer, "how": "paper" }),
        );
    };
    say(&desk, other, "yes");
    let desk = desk.days_later(2);
    say(&desk, kept, "stop");
    let merge = json!({ "keptId": kept, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    let token = samovar_core::consent::token::of(other.parse().unwrap());
    let before = [desk.file("1.eml", &unsubscribe(17, &token))];
    assert_eq!(preview(&desk, &before)[0].1, "known", "older than the yes");
    let after = [desk.file("2.eml", &unsubscribe(19, &token))];
    assert_eq!(preview(&desk, &after)[0].1, "unsubscribes");
    desk.call("apply_read_mail", json!({ "paths": after }));
    assert_eq!(preview(&desk, &after)[0].1, "known");
    desk.call("undo", json!({ "stepId": merged }));
    let now = |person: &str| {
        let all = desk.call("list_consents", json!({ "personId": person }));
        text(&all["now"][0]["answer"])
    };
    assert_eq!(
        (now(kept), now(other)),
        ("stop".to_owned(), "no".to_owned())
    );
}

#[test]
fn who_said_yes_after_the_mail_stays_with_yes() {
    let (desk, people) = written();
    desk.call(
        "set_consent",
        json!({ "personId": people[0], "purpose": "mailing", "answer": "yes", "how": "paper" }),
    );
    let token = samovar_core::consent::token::of(people[0].parse().unwrap());
    let path = desk.file("1.eml", &unsubscribe(10, &token));
    assert_eq!(preview(&desk, &[path])[0].1, "older");
}

#[test]
fn a_line_can_be_left_out_and_a_mailbox_is_read_mail_by_mail() {
    let (desk, people) = written();
    let token = samovar_core::consent::token::of(people[0].parse().unwrap());
    let separator = "From mx@example.org Fri Nov  6 09:00:00 2026\r\n";
    let plain = "From: Boris <boris@example.org>\r\nSubject: Hello\r\n\r\nHow are you?\r\n";
    let mailbox: String = [
        plain.to_owned(),
        report(6, "boris@example.org", "failed", "5.1.1"),
        unsubscribe(7, &token),
    ]
    .iter()
    .map(|mail| format!("{separator}{mail}\r\n"))
    .collect();
    let path = desk.file("inbox.mbox", &mailbox);
    let seen = desk.call("preview_read_mail", json!({ "paths": [path] }));
    assert_eq!((&seen["total"], &seen["without"]), (&json!(2), &json!(1)));
    let lines = seen["lines"].as_array().unwrap();
    let bounce = lines.iter().find(|line| line["kind"] == "bounce").unwrap();
    let done = desk.call(
        "apply_read_mail",
        json!({ "paths": [path], "leaveOut": [bounce["key"]] }),
    );
    assert_eq!(
        done,
        json!({ "unsubscribed": 1, "noted": 0, "held": 0, "unread": 0 })
    );
}
