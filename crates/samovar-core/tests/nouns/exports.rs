//! Lists as files: read back by our own import, harmless in a spreadsheet.

use std::sync::Arc;

use samovar_core::{Code, Job, dispatch};
use samovar_import::{ReadOptions, read};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// What a spreadsheet must not calculate, as names of people.
const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://x.example\";\"Anna\")",
    "+7 Борис",
    "-Вера",
    "@Глеб",
    "＝1+1",
    "Анна \"Аня\", Ёлкина; O'Brien",
];

fn desk_with_guests() -> (Desk, String) {
    let desk = Desk::new();
    let event = desk.event(None);
    let replies = [
        "going",
        "invited",
        "maybe",
        "declined",
        "waitlisted",
        "cancelled",
    ];
    for (number, (name, state)) in (1..).zip(HOSTILE.into_iter().zip(replies)) {
        let guest = desk.call(
            "add_guest",
            json!({ "eventId": event, "name": name, "email": format!("guest{number}@example.org"),
                    "phone": format!("+7 999 000-00-0{number}"), "company": "=Acme; \"Tea\"", "state": state,
                    "plusOnes": number % 3, "note": "line one\n=two" }),
        );
        desk.call(
            "edit_guest",
            json!({ "guestId": guest["row"]["id"], "diets": ["vegan", "gluten-free"], "allergens": ["none"] }),
        );
    }
    (desk, event)
}

fn export(desk: &Desk, command: &str, mut request: Value, name: &str) -> String {
    let path = desk.folder.path().join(name).display().to_string();
    request["path"] = json!(path);
    request["format"] = json!(if name.ends_with("csv") { "csv" } else { "xlsx" });
    desk.call(command, request);
    path
}

/// The file's rows as a reader of such files gives them, the header first.
fn rows(path: &str) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let options = ReadOptions {
        header_row: Some(1),
        ..ReadOptions::default()
    };
    let table = read(&bytes, path, &options).unwrap();
    let header: Vec<String> = table
        .columns
        .iter()
        .map(|column| column.header.clone())
        .collect();
    let whole = |row: &samovar_import::Row| {
        (0..header.len())
            .map(|at| row.cell(at).to_owned())
            .collect()
    };
    let rows: Vec<Vec<String>> = table.rows.iter().map(whole).collect();
    std::iter::once(header).chain(rows).collect()
}

#[test]
fn exported_guests_come_back_as_the_same_people() {
    for (lang, format) in [("en", "csv"), ("ru", "csv"), ("en", "xlsx"), ("ru", "xlsx")] {
        let (desk, event) = desk_with_guests();
        let file = export(
            &desk,
            "export_guests",
            json!({ "filter": { "eventId": event }, "lang": lang }),
            &format!("guests.{format}"),
        );
        let before = desk.call("list_guests", json!({ "eventId": event }));
        let import = || {
            let request = json!({ "path": file, "eventId": event });
            desk.try_call("import_guests", request).unwrap()
        };
        let first = import();
        let report = &first.value["report"];
        assert_eq!(
            (
                &report["peopleAdded"],
                &report["peopleMatched"],
                &report["guestsAdded"]
            ),
            (&json!(0), &json!(6), &json!(0)),
            "{lang} {format}: {report}"
        );
        assert_eq!(report["rejected"], json!([]), "{lang} {format}");
        assert_eq!(first.step, None, "{lang} {format}");
        assert_eq!(
            desk.call("list_guests", json!({ "eventId": event })),
            before,
            "{lang} {format}"
        );
        assert_eq!(import().step, None, "{lang} {format}");

        // A new planner learns all of it from the file.
        let other = Desk::new();
        let there = other.event(None);
        other.call("import_guests", json!({ "path": file, "eventId": there }));
        let told = |desk: &Desk, event: &str| -> Vec<String> {
            let page = desk.call("list_guests", json!({ "eventId": event }));
            let mut told: Vec<String> = page["rows"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| {
                    [
                        "name",
                        "company",
                        "email",
                        "phone",
                        "state",
                        "plusOnes",
                        "diets",
                        "allergens",
                    ]
                    .iter()
                    .map(|field| row[*field].to_string())
                    .collect::<Vec<_>>()
                    .join(" ")
                })
                .collect();
            told.sort();
            told
        };
        assert_eq!(told(&other, &there), told(&desk, &event), "{lang} {format}");
    }
}

#[test]
fn no_cell_of_a_csv_begins_as_a_formula() {
    let (desk, event) = desk_with_guests();
    for (command, request) in [
        ("export_guests", json!({ "filter": { "eventId": event } })),
        ("export_people", json!({ "filter": {} })),
        ("export_check_ins", json!({ "eventId": event })),
    ] {
        let guest = desk.call("list_guests", json!({ "eventId": event }))["rows"][0]["id"].clone();
        let station = json!({ "guestId": guest, "station": "=cmd", "admitAnyway": true });
        desk.call("check_in_guest", station);
        let file = export(&desk, command, request, "list.csv");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(&file)
            .unwrap();
        let mut cells = 0;
        for record in reader.records() {
            for cell in &record.unwrap() {
                let begins = cell.trim_start().chars().next();
                assert!(
                    !matches!(begins, Some('=' | '+' | '-' | '@' | '＝')),
                    "{command}: {cell}"
                );
                cells += 1;
            }
        }
        assert!(cells > 20);
    }
    let csv = std::fs::read_to_string(desk.folder.path().join("list.csv")).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains("'=cmd"));
}

#[test]
fn csv_is_what_the_language_s_excel_opens() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Анна Ёлкина", 1);
    let ask = |lang: &str| {
        let file = export(
            &desk,
            "export_guests",
            json!({ "filter": { "eventId": event }, "lang": lang,
                    "columns": ["name", "reply", "plus-ones", "answered"] }),
            "list.csv",
        );
        std::fs::read_to_string(file).unwrap()
    };
    assert_eq!(
        ask("ru"),
        "\u{feff}Полное имя;Ответ;Спутники;Дата ответа\r\nАнна Ёлкина;Придёт;1;18.11.2026 15:00\r\n"
    );
    assert_eq!(
        ask("en"),
        "\u{feff}Name,Reply,Plus-ones,Answered at\r\nАнна Ёлкина,Going,1,2026-11-18 15:00\r\n"
    );
}

#[test]
fn workbook_keeps_numbers_and_dates_and_text_that_looks_like_formulas() {
    let (desk, event) = desk_with_guests();
    let file = export(
        &desk,
        "export_guests",
        json!({ "filter": { "eventId": event, "state": "going" }, "columns": ["name", "phone", "plus-ones", "answered"] }),
        "list.xlsx",
    );
    // A formula would be read as its result; this is the text itself.
    assert_eq!(
        rows(&file)[1],
        [HOSTILE[0], "+7 999 000-00-01", "1", "2026-11-18 15:00:00"]
    );
}

#[test]
fn file_holds_what_the_list_shows_and_no_more() {
    let desk = Desk::new();
    let event = desk.event(None);
    for number in 0..450 {
        let state = if number % 3 == 0 { "declined" } else { "going" };
        desk.call(
            "add_guest",
            json!({ "eventId": event, "name": format!("Guest {number:03}"), "state": state }),
        );
    }
    let filter =
        json!({ "eventId": event, "state": "going", "descending": true, "limit": 3, "offset": 5 });
    let done = desk.call(
        "export_guests",
        json!({ "filter": filter, "format": "csv", "columns": ["name", "name"] }),
    );
    assert_eq!(done["rows"], 300);
    let lines = std::fs::read_to_string(text(&done["path"])).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(
        (lines.len(), lines[1], lines[300]),
        (301, "Guest 449", "Guest 001")
    );
    assert!(text(&done["path"]).ends_with("Guests.csv"));
}

#[test]
fn cancelled_export_leaves_the_older_file_as_it_was() {
    let (desk, event) = desk_with_guests();
    let path = desk.file("list.csv", "older");
    let job = Arc::new(Job::silent());
    job.cancel();
    let request = json!({ "filter": { "eventId": event }, "format": "csv", "path": path });
    let error = dispatch(&desk.planner, "export_guests", request, &job)
        .map(|reply| reply.value)
        .unwrap_err();
    assert_eq!(error.code, Code::Cancelled);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "older");
    let left: Vec<String> = std::fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().display().to_string())
        .filter(|name| !name.starts_with("club"))
        .collect();
    assert_eq!(left, ["list.csv"]);
}

#[test]
fn log_of_the_door_is_told_in_words_the_first_row_first() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    desk.call(
        "set_reply",
        json!({ "guestIds": [anna], "state": "declined" }),
    );
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "station": "A–K", "admitAnyway": true }),
    );
    desk.call(
        "check_out_guest",
        json!({ "guestId": anna, "station": "Yard" }),
    );
    desk.call("undo", json!({}));
    let file = export(
        &desk,
        "export_check_ins",
        json!({ "eventId": event, "lang": "ru" }),
        "log.xlsx",
    );
    let told: Vec<String> = rows(&file)
        .iter()
        .map(|row| {
            [0, 1, 2, 3, 4, 6, 9]
                .map(|column| row[column].as_str())
                .join("|")
        })
        .collect();
    assert_eq!(
        told,
        [
            "Время|Что|Полное имя|Человек|Стойка|Впустили, хотя|Считается",
            "2026-11-18 15:00:00|Вход|Anna|1|A–K|Ответ: не придёт|Да",
            "2026-11-18 15:00:00|Выход|Anna|1|Yard||Нет",
            "2026-11-18 15:00:00|Выход отменён|Anna|1|Yard||Нет",
        ]
    );
}
