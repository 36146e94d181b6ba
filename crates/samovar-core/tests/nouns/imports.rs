use std::collections::BTreeMap;

use samovar_core::{Code, Job, dispatch};
use serde_json::{Value, json};

use crate::desk::{Desk, names, party, text};

fn import(desk: &Desk, path: &str, event: Option<&str>) -> Value {
    desk.call("import_guests", json!({ "path": path, "eventId": event }))
}

#[test]
fn every_list_gives_its_numbers_and_changes_nothing_twice() {
    let folder = party();
    let expected: BTreeMap<String, Value> =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let mut differences = Vec::new();
    // What they come to together is no file.
    for (file, wanted) in expected.iter().filter(|(file, _)| *file != "all files") {
        let desk = Desk::new();
        let event = desk.event(Some(1000));
        let path = folder.join(file).display().to_string();
        let preview = desk.call("preview_import", json!({ "path": path, "eventId": event }));
        let done = import(&desk, &path, Some(&event));
        let (report, counts) = (
            &done["report"],
            desk.call("guest_counts", json!({ "eventId": event })),
        );
        let headcount = desk.call("headcount", json!({ "eventId": event }));
        assert_eq!(
            preview["report"], *report,
            "{file}: the preview promised something else"
        );
        let mut got = vec![
            ("rows", report["rows"].clone()),
            ("people", report["peopleAdded"].clone()),
        ];
        for key in ["going", "maybe", "declined", "waitlisted"] {
            got.push((key, counts[key].clone()));
            got.push((key, report[key].clone()));
        }
        got.push(("headcount", counts["coming"].clone()));
        got.push(("headcount", headcount["headcount"].clone()));
        got.push(("headcount", report["headcount"].clone()));
        for (key, value) in got {
            if wanted.get(key).is_some_and(|want| *want != value) {
                differences.push(format!("{file} {key}: {} wanted, {value} got", wanted[key]));
            }
        }
        // The file counts a head in each of its diets; our lines hold it once.
        let mut diets: BTreeMap<String, u64> = BTreeMap::new();
        for line in headcount["diets"].as_array().unwrap() {
            for code in text(&line["diet"])
                .split('+')
                .filter(|code| !["none", "not-asked", "other"].contains(code))
            {
                *diets.entry(code.to_owned()).or_default() += line["total"].as_u64().unwrap();
            }
        }
        if wanted
            .get("going_diets")
            .is_some_and(|want| *want != json!(diets))
        {
            differences.push(format!(
                "{file} diets: {} wanted, {} got",
                wanted["going_diets"],
                json!(diets)
            ));
        }
        let sum: u64 = headcount["diets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| line["total"].as_u64().unwrap())
            .sum();
        assert_eq!(
            json!(sum),
            headcount["headcount"],
            "{file}: the diet lines do not sum to the headcount"
        );
        let before = desk.rows();
        let again = desk
            .try_call("import_guests", json!({ "path": path, "eventId": event }))
            .unwrap();
        assert_eq!(
            again.value["step"],
            Value::Null,
            "{file}: the same file again was a step"
        );
        assert_eq!(desk.rows(), before, "{file}");
    }
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn lists_of_one_party_in_any_order_leave_one_person_an_address() {
    let folder = party();
    let files = [
        "luma.csv",
        "google-forms-ru.csv",
        "manager-sheet-ru.xlsx",
        "contacts.vcf",
        "eventbrite.csv",
        "bevy.csv",
        "pretix.csv",
        "excel-ru-cp1251.csv",
    ];
    for turn in [0, 3, 6] {
        let desk = Desk::new();
        let event = desk.event(None);
        let mut order = files;
        order.rotate_left(turn);
        if turn == 3 {
            order.reverse();
        }
        for file in order {
            import(
                &desk,
                &folder.join(file).display().to_string(),
                Some(&event),
            );
        }
        assert_eq!(
            desk.call("list_people", json!({}))["total"],
            120,
            "{order:?}"
        );
        let before = desk.rows();
        let meetup = folder.join("meetup.csv").display().to_string();
        let preview = desk.call(
            "preview_import",
            json!({ "path": meetup, "eventId": event }),
        );
        assert_eq!(
            preview["report"]["suggestions"].as_array().unwrap().len(),
            120,
            "{order:?}"
        );
        assert_eq!(desk.rows(), before);
    }
}

#[test]
fn undo_of_an_import_restores_exactly() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(
        &desk,
        &desk.file(
            "a.csv",
            "Name,Email,Reply\nAnna Petrova,anna@example.org,yes\n",
        ),
        Some(&event),
    );
    let before = desk.rows();
    let second = desk.file(
        "b.csv",
        "Name,Email,Company,Reply,Diet\nAnna Petrova,ANNA@example.org ,Acme,no,vegan\nBob Stone,bob@example.org,,yes,none\n",
    );
    let done = import(&desk, &second, Some(&event));
    assert_eq!(
        (
            &done["report"]["peopleAdded"],
            &done["report"]["peopleMatched"],
            &done["report"]["guestsChanged"]
        ),
        (&json!(1), &json!(1), &json!(1))
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "ston" }))),
        Vec::<String>::new()
    );
    desk.call("redo", json!({}));
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "ston" }))),
        ["Bob Stone"]
    );
}

#[test]
fn blank_cells_never_erase_and_filled_ones_change_only_when_asked() {
    let desk = Desk::new();
    let first = desk.file(
        "a.csv",
        "Name,Email,Company,Phone\nAnna Petrova,anna@example.org,Acme,+7 999 000-00-01\n",
    );
    import(&desk, &first, None);
    let second = desk.file(
        "b.csv",
        "Name,Email,Company,Phone,Job title\nAnna Petrova,anna@example.org,Boiler,,Engineer\n",
    );
    import(&desk, &second, None);
    let person = || {
        let id = desk.call("list_people", json!({}))["rows"][0]["id"].clone();
        let person = desk.call("get_person", json!({ "personId": id }));
        [
            text(&person["company"]),
            text(&person["jobTitle"]),
            text(&person["phones"][0]),
        ]
    };
    assert_eq!(person(), ["Acme", "Engineer", "+7 999 000-00-01"]);
    desk.call(
        "import_guests",
        json!({ "path": second, "onMatch": "overwrite" }),
    );
    assert_eq!(person(), ["Boiler", "Engineer", "+7 999 000-00-01"]);
}

#[test]
fn couple_with_one_address_stays_two_people() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(
        &desk,
        &desk.file("a.csv", "Name,Email\nАнна Иванова,home@example.org\n"),
        Some(&event),
    );
    let both = desk.file(
        "b.csv",
        "Name,Email\nAnna Ivanova,home@example.org\nПётр Иванов,home@example.org\n",
    );
    let preview = desk.call("preview_import", json!({ "path": both, "eventId": event }));
    assert_eq!(preview["guests"][0]["matchKind"], "known");
    import(&desk, &both, Some(&event));
    assert_eq!(
        names(&desk.call("list_people", json!({}))),
        ["Пётр Иванов", "Анна Иванова"]
    );
    let again = import(&desk, &both, Some(&event));
    assert_eq!(again["step"], Value::Null);
}

#[test]
fn same_name_is_only_suggested_until_the_manager_decides() {
    let desk = Desk::new();
    let event = desk.event(None);
    let known = desk.person("Юлия Щербакова");
    let list = desk.file(
        "a.csv",
        "Name,Company\nShcherbakova Yulia,Acme\nBob Stone,\n",
    );
    let preview = desk.call("preview_import", json!({ "path": list, "eventId": event }));
    let suggestion = &preview["report"]["suggestions"][0];
    assert_eq!(
        (&suggestion["line"], &suggestion["personId"]),
        (&json!(2), &json!(known))
    );
    assert_eq!(
        preview["report"]["suggestions"].as_array().unwrap().len(),
        1
    );
    let decided =
        json!({ "path": list, "eventId": event, "decisions": [{ "line": 2, "personId": known }] });
    desk.call("import_guests", decided);
    assert_eq!(desk.call("list_people", json!({}))["total"], 2);
    // The decision is remembered: without it the same list changes nothing.
    assert_eq!(import(&desk, &list, Some(&event))["step"], Value::Null);
}

#[test]
fn rows_that_name_nobody_are_reported_with_line_and_reason() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    let list = desk.file("a.csv", "Name,Email,Reply,Guests\nAnna Petrova,anna@example.org,yes,2\n,,yes,0\nBob Stone,bob@example.org,yes,0\n");
    let done = import(&desk, &list, Some(&event));
    let report = &done["report"];
    assert_eq!(
        (
            &report["rejected"][0]["row"],
            &report["rejected"][0]["code"]
        ),
        (&json!(3), &json!("missing-name-and-contact"))
    );
    assert_eq!(
        (&report["headcount"], &report["toWaitlist"]),
        (&json!(1), &json!(1))
    );
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(
        (&counts["coming"], &counts["waitlisted"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn a_reply_value_means_what_the_manager_says() {
    let desk = Desk::new();
    let event = desk.event(None);
    let list = desk.file(
        "a.csv",
        "Name,Email,Reply\nAnna Petrova,anna@example.org,yes\nBob Stone,bob@example.org,tea\n",
    );
    let mut preview = desk.call("preview_import", json!({ "path": list, "eventId": event }));
    assert_eq!(
        preview["replyValues"],
        json!({ "yes": "going", "tea": null })
    );
    for value in preview["mapping"]["replyValues"].as_array_mut().unwrap() {
        if value["value"] == "tea" {
            value["reply"] = json!("maybe");
        }
    }
    desk.call(
        "import_guests",
        json!({ "path": list, "eventId": event, "mapping": preview["mapping"] }),
    );
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!((&counts["going"], &counts["maybe"]), (&json!(1), &json!(1)));
}

#[test]
fn files_that_are_no_lists_are_refused_by_code() {
    let desk = Desk::new();
    for (name, content, code) in [
        ("a.csv", "", Code::EmptyFile),
        ("b.csv", "Name,Email\n", Code::HeaderOnly),
        ("c.csv", "%PDF-1.7 whatever", Code::NotATable),
    ] {
        let path = desk.file(name, content);
        assert_eq!(
            desk.refused("import_guests", json!({ "path": path })).0,
            code,
            "{name}"
        );
    }
    assert_eq!(
        desk.refused("preview_import", json!({ "path": "/nowhere/at/all.csv" }))
            .0,
        Code::FileMissing
    );
}

#[test]
fn stopped_import_leaves_nothing() {
    let desk = Desk::new();
    let event = desk.event(None);
    let rows: String = (0..2000)
        .map(|index| format!("Guest {index},g{index}@example.org\n"))
        .collect();
    let list = desk.file("a.csv", &format!("Name,Email\n{rows}"));
    let before = desk.rows();
    let job = Job::silent();
    job.cancel();
    let error = dispatch(
        &desk.planner,
        "import_guests",
        json!({ "path": list, "eventId": event }),
        &job,
    );
    assert_eq!(
        error.map(|reply| reply.value).unwrap_err().code,
        Code::Cancelled
    );
    assert_eq!(desk.rows(), before);
    import(&desk, &list, Some(&event));
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["all"],
        2000
    );
}
