//! What people agreed to: the latest counts, nothing is lost, and whoever wants nothing written
//! to them is never written to.

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};
use crate::invitations::status;
use crate::read_mail::report;

fn say(desk: &Desk, person: &str, purpose: &str, answer: &str) -> Value {
    desk.call(
        "set_consent",
        json!({ "personId": person, "purpose": purpose, "answer": answer, "how": "paper",
                "wording": "You may write to me." }),
    )
}

/// Purpose and answer of what holds.
fn now(desk: &Desk, person: &str) -> Vec<(String, String)> {
    let all = desk.call("list_consents", json!({ "personId": person }));
    let rows = all["now"].as_array().unwrap();
    rows.iter()
        .map(|row| (text(&row["purpose"]), text(&row["answer"])))
        .collect()
}

fn holds(purpose: &str, answer: &str) -> (String, String) {
    (purpose.to_owned(), answer.to_owned())
}

fn history(desk: &Desk, person: &str) -> Vec<String> {
    let all = desk.call("list_consents", json!({ "personId": person }));
    let rows = all["history"].as_array().unwrap();
    rows.iter().map(|row| text(&row["answer"])).collect()
}

fn photo(desk: &Desk, person: &str) -> String {
    text(&desk.call("get_person", json!({ "personId": person }))["consent"])
}

#[test]
fn the_latest_answer_counts_and_undo_brings_back_the_one_before() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    assert!(now(&desk, &ann).is_empty());
    say(&desk, &ann, "mailing", "yes");
    say(&desk, &ann, "processing", "yes");
    say(&desk, &ann, "mailing", "stop");
    let both = [holds("processing", "yes"), holds("mailing", "stop")];
    assert_eq!(now(&desk, &ann), both);
    desk.call("undo", json!({}));
    assert_eq!(
        now(&desk, &ann),
        [holds("processing", "yes"), holds("mailing", "yes")]
    );
    desk.call("redo", json!({}));
    assert_eq!(now(&desk, &ann), both);
    assert_eq!(history(&desk, &ann), ["stop", "yes", "yes"]);
}

#[test]
fn what_a_purpose_cannot_be_answered_by_is_refused() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    for (purpose, answer, how) in [
        ("mailing", "ask", "said"),
        ("photo", "stop", "said"),
        ("processing", "stop", "said"),
        ("mailing", "yes", "import"),
        ("mailing", "yes", "undone"),
    ] {
        let request = json!({ "personId": ann, "purpose": purpose, "answer": answer, "how": how });
        assert_eq!(
            desk.refused("set_consent", request).0,
            Code::OutOfRange,
            "{purpose} {answer} {how}"
        );
    }
}

#[test]
fn photos_are_one_truth_whichever_way_they_are_answered() {
    let desk = Desk::new();
    let ann = text(&desk.call("add_person", json!({ "name": "Ann", "consent": "yes" }))["id"]);
    assert_eq!(now(&desk, &ann), [holds("photo", "yes")]);
    say(&desk, &ann, "photo", "no");
    assert_eq!(photo(&desk, &ann), "no");
    desk.call(
        "edit_person",
        json!({ "personId": ann, "consent": "not-asked" }),
    );
    assert_eq!(now(&desk, &ann), [holds("photo", "ask")]);
    for expected in ["no", "yes"] {
        desk.call("undo", json!({}));
        assert_eq!(photo(&desk, &ann), expected);
        assert_eq!(now(&desk, &ann), [holds("photo", expected)]);
    }
}

#[test]
fn people_are_found_by_what_they_said_to_mailings_and_noted_together() {
    let desk = Desk::new();
    for name in ["Ann", "Boris", "Chen", "Dora"] {
        desk.person(name);
    }
    let found = |mailing: &str| {
        names(&desk.call("list_people", json!({ "filter": { "mailing": mailing } })))
    };
    assert_eq!(found("not-asked"), ["Ann", "Boris", "Chen", "Dora"]);
    let done = desk.call(
        "set_consents",
        json!({ "selection": { "all": {} }, "purpose": "mailing", "answer": "yes", "how": "paper" }),
    );
    assert_eq!(done["count"], 4);
    let boris = desk.person("Boris Ivanov");
    say(&desk, &boris, "mailing", "stop");
    assert_eq!(found("yes").len(), 4);
    assert_eq!(found("stop"), ["Boris Ivanov"]);
    assert_eq!(found("not-asked"), [""; 0]);
}

#[test]
fn a_merge_unites_the_histories_and_undo_parts_them() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    say(&desk, &ann, "mailing", "yes");
    say(&desk, &other, "mailing", "stop");
    desk.call("merge_people", json!({ "keptId": ann, "otherId": other }));
    assert_eq!(now(&desk, &ann), [holds("mailing", "stop")]);
    assert_eq!(history(&desk, &ann), ["stop", "yes"]);
    assert_eq!(now(&desk, &other), [holds("mailing", "stop")]);
    desk.call("undo", json!({}));
    assert_eq!(now(&desk, &ann), [holds("mailing", "yes")]);
    assert_eq!(now(&desk, &other), [holds("mailing", "stop")]);
}

#[test]
fn what_was_refused_between_a_merge_and_its_undo_holds_for_both() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    say(&desk, &other, "mailing", "yes");
    say(&desk, &other, "processing", "yes");
    let merge = json!({ "keptId": ann, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    // By the id that was merged away: it holds who is kept.
    say(&desk, &other, "mailing", "stop");
    say(&desk, &ann, "processing", "no");
    let refused = [holds("processing", "no"), holds("mailing", "stop")];
    assert_eq!(now(&desk, &ann), refused);
    desk.call("undo", json!({ "stepId": merged }));
    assert_eq!(now(&desk, &ann), refused);
    assert_eq!(
        now(&desk, &other),
        refused,
        "which of them it was, nobody knows"
    );
    // Taken back, they are taken back of both.
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert!(now(&desk, &ann).is_empty());
    assert_eq!(
        now(&desk, &other),
        [holds("processing", "yes"), holds("mailing", "yes")]
    );
}

#[test]
fn a_no_after_a_merge_never_weakens_the_stop_of_who_was_merged_away() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    say(&desk, &other, "mailing", "stop");
    let merge = json!({ "keptId": ann, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    say(&desk, &ann, "mailing", "no");
    desk.call("undo", json!({ "stepId": merged }));
    assert_eq!(now(&desk, &ann), [holds("mailing", "no")]);
    assert_eq!(now(&desk, &other), [holds("mailing", "stop")]);
}

#[test]
fn a_refusal_said_once_more_after_a_merge_is_of_who_had_said_yes_before_it() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    say(&desk, &other, "mailing", "yes");
    let desk = desk.days_later(1);
    say(&desk, &ann, "mailing", "no");
    let merge = json!({ "keptId": ann, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    assert_eq!(now(&desk, &ann), [holds("mailing", "no")]);
    // What holds of who is kept is no news, and yet it is of who was merged away.
    say(&desk, &other, "mailing", "no");
    desk.call("undo", json!({ "stepId": merged }));
    assert_eq!(now(&desk, &other), [holds("mailing", "no")]);
    assert_eq!(history(&desk, &ann), ["no"]);
}

#[test]
fn a_yes_given_after_a_merge_is_of_nobody_else_once_they_are_parted() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    let merge = json!({ "keptId": ann, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    say(&desk, &ann, "mailing", "yes");
    desk.call("undo", json!({ "stepId": merged }));
    assert_eq!(now(&desk, &ann), [holds("mailing", "yes")]);
    assert!(now(&desk, &other).is_empty());
}

#[test]
fn a_no_to_photos_after_a_merge_is_never_lost_by_its_undo() {
    let desk = Desk::new();
    let (ann, other) = (desk.person("Ann Lee"), desk.person("Anna Lee"));
    say(&desk, &other, "photo", "yes");
    let merge = json!({ "keptId": ann, "otherId": other });
    let merged = desk.try_call("merge_people", merge).unwrap().step.unwrap();
    say(&desk, &other, "photo", "no");
    let (code, _) = desk.refused("undo", json!({ "stepId": merged }));
    assert_eq!(code, Code::ChangedSince);
    assert_eq!(now(&desk, &ann), [holds("photo", "no")]);
    assert_eq!(photo(&desk, &ann), "no");
    // The answer first, then the merge.
    desk.call("undo", json!({}));
    desk.call("undo", json!({ "stepId": merged }));
    assert_eq!(
        (photo(&desk, &ann), photo(&desk, &other)),
        ("not-asked".to_owned(), "yes".to_owned())
    );
}

#[test]
fn answers_can_be_neither_changed_nor_deleted_but_by_erasing() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    say(&desk, &ann, "mailing", "yes");
    let conn = desk.connection();
    for sql in ["UPDATE consent SET answer = 'no'", "DELETE FROM consent"] {
        let refused = conn.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{refused}");
    }
    desk.call("erase_person", json!({ "personId": ann }));
    let left: u32 = conn
        .query_row("SELECT count(*) FROM consent", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn erasing_takes_a_held_address_that_somebody_had_once() {
    let desk = Desk::new();
    let ann = json!({ "name": "Ann", "emails": ["Old.Post@Example.org"] });
    let ann = text(&desk.call("add_person", ann)["id"]);
    desk.call("hold_address", json!({ "address": "Old.Post@Example.org" }));
    desk.call(
        "edit_person",
        json!({ "personId": ann, "emails": ["new@example.org"] }),
    );
    desk.call("hold_address", json!({ "address": "else@example.org" }));
    desk.call("erase_person", json!({ "personId": ann }));
    let conn = desk.connection();
    let left: u32 = conn
        .query_row(
            "SELECT (SELECT count(*) FROM address_hold WHERE address = 'old.post@example.org')
                  + (SELECT count(*) FROM change_row
                     WHERE instr(lower(coalesce(old, '') || coalesce(new, '')), 'old.post') > 0)
                  + (SELECT count(*) FROM change_step WHERE instr(lower(facts), 'old.post') > 0)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
    // Another's stays held.
    assert_eq!(desk.call("list_address_holds", json!({}))["total"], 1);
}

#[test]
fn an_address_they_had_once_is_forgotten_with_the_person() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "host@example.org" }),
    );
    let ann = guest(&desk, &event, "Ann");
    let request = json!({ "eventId": event, "format": "calendar", "tentative": true });
    desk.call("prepare_invitations", request);
    desk.call("hold_address", json!({ "address": "ann@example.org" }));
    desk.call(
        "edit_person",
        json!({ "personId": ann, "emails": ["new@example.org"] }),
    );
    assert_eq!(desk.call("list_address_holds", json!({}))["total"], 1);
    desk.call("erase_person", json!({ "personId": ann }));
    assert_eq!(desk.call("list_address_holds", json!({}))["total"], 0);
}

fn guest(desk: &Desk, event: &str, name: &str) -> String {
    let email = format!("{}@example.org", name.to_lowercase());
    let request = json!({ "eventId": event, "name": name, "email": email });
    text(&desk.call("add_guest", request)["row"]["personId"])
}

#[test]
fn invitations_hold_back_who_said_stop_and_held_addresses_with_sums_that_fit() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "host@example.org" }),
    );
    let all: Vec<String> = ["Ann", "Boris", "Chen", "Dora", "Emil"]
        .iter()
        .map(|name| guest(&desk, &event, name))
        .collect();
    say(&desk, &all[0], "mailing", "stop");
    // No to news is no to news alone.
    say(&desk, &all[1], "mailing", "no");
    desk.call("hold_address", json!({ "address": " Chen@Example.org" }));
    let status = status(&desk, &event);
    assert_eq!(status["counts"]["heldBack"], 2);
    assert_eq!(status["counts"]["invitation"], 3);
    assert_eq!(status["counts"]["all"], 5);
    assert_eq!(
        status["heldBack"],
        json!([{ "code": "address-held", "people": 1 }, { "code": "person-stopped", "people": 1 }])
    );
    for format in ["calendar", "mail"] {
        let request = json!({ "eventId": event, "format": format, "tentative": true });
        let made = desk.call("prepare_invitations", request);
        assert_eq!(made["heldBackCount"], 2, "{format}");
    }
    let hold = desk.call("list_address_holds", json!({}))["rows"][0].clone();
    assert_eq!(hold["address"], "chen@example.org");
    assert_eq!(hold["name"], "Chen");
    desk.call("lift_address_hold", json!({ "holdId": hold["id"] }));
    assert_eq!(desk.call("list_address_holds", json!({}))["total"], 0);
}

#[derive(Debug, Clone, Copy)]
enum Act {
    Say(usize, usize),
    Hold(usize),
    Bounce(usize, usize),
    Lift(usize),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..3_usize, 0..3_usize).prop_map(|(who, what)| Act::Say(who, what)),
        1 => (0..3_usize).prop_map(Act::Hold),
        2 => (0..3_usize, 0..3_usize).prop_map(|(who, how)| Act::Bounce(who, how)),
        1 => (0..3_usize).prop_map(Act::Lift),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is answered, held, lifted, taken back and done again: nobody who said stop last,
    /// and no address that is held, is prepared anything, and all are counted.
    #[test]
    fn nobody_held_is_ever_written_to(acts in proptest::collection::vec(act(), 1..24)) {
        let desk = Desk::new();
        let event = desk.event(None);
        desk.call("edit_event", json!({ "eventId": event, "organizerEmail": "host@example.org" }));
        let all: Vec<String> = ["Ann", "Boris", "Chen"].iter().map(|name| guest(&desk, &event, name)).collect();
        let addresses = ["ann@example.org", "boris@example.org", "chen@example.org"];
        // Everybody holds an invitation, so that addresses are such as were written to.
        let invite = json!({ "eventId": event, "format": "calendar", "tentative": true });
        desk.call("prepare_invitations", invite.clone());
        // The guests themselves stay: undo goes no further back than this.
        let (mut done, mut undone) = (0, 0);
        for act in acts {
            let step = match act {
                Act::Say(who, what) => {
                    let answer = ["yes", "no", "stop"][what];
                    let request = json!({ "personId": all[who], "purpose": "mailing", "answer": answer, "how": "said" });
                    desk.try_call("set_consent", request).unwrap().step
                }
                Act::Hold(who) => {
                    desk.try_call("hold_address", json!({ "address": addresses[who] })).unwrap().step
                }
                Act::Bounce(who, how) => {
                    let status = ["5.1.1", "5.7.1", "4.2.2"][how];
                    let mail = report(10 + how as u32, addresses[who], "failed", status);
                    let path = desk.file("back.eml", &mail);
                    desk.try_call("apply_read_mail", json!({ "paths": [path] })).unwrap().step
                }
                Act::Lift(who) => {
                    let page = desk.call("list_address_holds", json!({ "query": addresses[who] }));
                    let hold = page["rows"].as_array().unwrap().first().map(|row| row["id"].clone());
                    hold.and_then(|id| desk.try_call("lift_address_hold", json!({ "holdId": id })).unwrap().step)
                }
                Act::Undo if done > 0 => {
                    desk.call("undo", json!({}));
                    (done, undone) = (done - 1, undone + 1);
                    None
                }
                Act::Redo if undone > 0 => {
                    desk.call("redo", json!({}));
                    (done, undone) = (done + 1, undone - 1);
                    None
                }
                Act::Undo | Act::Redo => None,
            };
            if step.is_some() {
                (done, undone) = (done + 1, 0);
            }
        }
        let held: Vec<String> = desk.call("list_address_holds", json!({}))["rows"]
            .as_array().unwrap().iter().map(|row| text(&row["address"])).collect();
        let silent: Vec<usize> = (0..3)
            .filter(|who| now(&desk, &all[*who]).contains(&holds("mailing", "stop"))
                || held.iter().any(|address| address == addresses[*who]))
            .collect();
        let moved = json!({ "eventId": event, "starts": "2026-12-19T19:00", "ends": "2026-12-19T22:00" });
        desk.call("edit_event", moved);
        let made = desk.call("prepare_invitations", invite);
        prop_assert_eq!(made["heldBackCount"].as_u64().unwrap() as usize, silent.len());
        prop_assert_eq!(made["updates"].as_u64().unwrap() as usize, 3 - silent.len());
        let names: Vec<String> = made["heldBack"].as_array().unwrap().iter().map(|one| text(&one["personId"])).collect();
        for who in silent {
            prop_assert!(names.contains(&all[who]));
        }
    }
}

#[test]
fn a_file_brings_answers_with_its_header_as_wording_and_a_blank_is_never_a_yes() {
    let desk = Desk::new();
    let list = desk.file(
        "list.csv",
        "Name,Email,May we write to you?,Photos?\n\
         Ann Lee,ann@example.org,yes,no\n\
         Boris Ivanov,boris@example.org,,yes\n\
         Chen Wei,chen@example.org,perhaps,\n",
    );
    let mut mapping = desk.call("preview_import", json!({ "path": list }))["mapping"].clone();
    mapping["fields"][2] = json!("mailingConsent");
    mapping["fields"][3] = json!("photoConsent");
    let request = json!({ "path": list, "mapping": mapping });
    desk.call("import_guests", request.clone());
    let all = desk.call("list_people", json!({}));
    let person = |name: &str| {
        let rows = all["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        text(&row["id"])
    };
    let (ann, boris, chen) = (
        person("Ann Lee"),
        person("Boris Ivanov"),
        person("Chen Wei"),
    );
    assert_eq!(
        now(&desk, &ann),
        [holds("mailing", "yes"), holds("photo", "no")]
    );
    assert_eq!(photo(&desk, &ann), "no");
    assert_eq!(now(&desk, &boris), [holds("photo", "yes")]);
    assert!(now(&desk, &chen).is_empty());
    let first = desk.call("list_consents", json!({ "personId": ann }))["now"][0].clone();
    assert_eq!(
        (&first["how"], &first["wording"]),
        (&json!("import"), &json!("May we write to you?"))
    );
    // What was said since stays, whatever the old file says; and the same file is no step.
    say(&desk, &ann, "mailing", "stop");
    let again = desk.try_call("import_guests", request).unwrap();
    assert_eq!(again.step, None);
    assert_eq!(now(&desk, &ann)[0], holds("mailing", "stop"));
}

#[test]
fn a_sheet_to_sign_is_one_purpose_with_its_words() {
    let desk = Desk::new();
    let event = desk.event(None);
    for purpose in ["processing", "mailing", "photo"] {
        let sheet = json!({ "eventId": event, "purpose": purpose, "lines": 60 });
        let page = desk.call("preview_consent", json!({ "sheet": sheet, "page": 0 }));
        assert!(page["pages"].as_u64().unwrap() > 1, "{purpose}");
        let printed = desk.call("print_consent", sheet);
        assert!(std::path::Path::new(&text(&printed["path"])).is_file());
    }
}

#[test]
fn badges_say_by_a_shape_what_was_said_to_photos_where_it_is_asked_for() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (name, consent) in [("Ann", "yes"), ("Boris", "no"), ("Chen", "not-asked")] {
        let person = desk.call("add_person", json!({ "name": name, "consent": consent }));
        let request = json!({ "eventId": event, "personId": person["id"], "state": "going" });
        desk.call("add_guest", request);
    }
    let drawn = |marks: bool| {
        let badges = json!({ "eventId": event, "photoMarks": marks });
        text(&desk.call("preview_badges", json!({ "badges": badges, "page": 0 }))["svg"])
    };
    assert_ne!(drawn(true), drawn(false));
}

#[test]
fn who_says_stop_after_a_mail_was_prepared_is_not_in_what_is_copied() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "host@example.org" }),
    );
    let all: Vec<String> = ["Ann", "Boris", "Chen"]
        .iter()
        .map(|name| guest(&desk, &event, name))
        .collect();
    let request =
        json!({ "eventId": event, "format": "web", "service": "gmail", "tentative": true });
    let mailing = desk.call("prepare_invitations", request)["mailingId"].clone();
    let addresses = || {
        let batch = json!({ "mailingId": mailing, "number": 1 });
        desk.call("batch_addresses", batch)["count"].clone()
    };
    assert_eq!(addresses(), 3);
    say(&desk, &all[0], "mailing", "stop");
    desk.call("hold_address", json!({ "address": "boris@example.org" }));
    assert_eq!(addresses(), 1);
}
