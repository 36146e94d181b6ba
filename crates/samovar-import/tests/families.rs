//! Every family of guest lists, each in a file of its own with invented
//! people: what is recognised and who comes out of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_import::{
    Entry, Extracted, ReadOptions, Recognition, Stated, Table, extract, read, recognise,
};

fn import(file: &str) -> (Table, Recognition, Extracted) {
    let path = format!("{}/tests/fixtures/{file}", env!("CARGO_MANIFEST_DIR"));
    import_bytes(&std::fs::read(path).unwrap(), file)
}

fn import_bytes(bytes: &[u8], file: &str) -> (Table, Recognition, Extracted) {
    let table = read(bytes, file, &ReadOptions::default()).unwrap();
    let recognition = recognise(&table);
    let extracted = extract(&table, &recognition.mapping);
    (table, recognition, extracted)
}

/// One person on one line: only what is there.
fn shown(entry: &Entry) -> String {
    let lines: Vec<String> = entry.lines.iter().map(u32::to_string).collect();
    let name = [
        &entry.name.given,
        &entry.name.patronymic,
        &entry.name.family,
    ]
    .map(|p| p.clone().unwrap_or_default());
    let mut parts = vec![lines.join("+"), name.join("/")];
    parts.extend(entry.emails.iter().cloned());
    parts.extend(
        entry
            .phones
            .iter()
            .map(|phone| phone.e164.clone().unwrap_or(format!("~{}", phone.raw))),
    );
    let reply = entry.reply.map_or("no reply", |reply| reply.code());
    parts.push(format!(
        "{reply}{}",
        entry.plus_ones.map_or(String::new(), |n| format!(" +{n}"))
    ));
    match &entry.diet {
        Stated::NotAsked => {}
        Stated::Nothing => parts.push("any diet".into()),
        Stated::These(set) => parts.push(format!(
            "diet {}",
            set.iter().map(|d| d.code()).collect::<Vec<_>>().join(" ")
        )),
    }
    match &entry.allergens {
        Stated::NotAsked => {}
        Stated::Nothing => parts.push("no allergies".into()),
        Stated::These(set) => parts.push(format!(
            "allergy {}",
            set.iter().map(|a| a.code()).collect::<Vec<_>>().join(" ")
        )),
    }
    let mut more = |mark: &str, text: Option<String>| {
        parts.extend(text.map(|text| format!("{mark} {}", text.replace('\n', "⏎"))))
    };
    more("food:", entry.diet_note.clone());
    more(
        "at",
        entry.answered_at.map(|m| {
            format!(
                "{}{}",
                m.wall.format("%m-%d %H:%M"),
                m.offset_minutes.map_or(String::new(), |o| format!("{o:+}"))
            )
        }),
    );
    more("id", entry.source_id.clone());
    more("of", entry.company.clone());
    more("as", entry.job_title.clone());
    more("note:", entry.note.clone());
    more(
        "tags",
        (!entry.tags.is_empty()).then(|| entry.tags.join("+")),
    );
    more("in", entry.checked_in.map(|x| x.to_string()));
    for warning in &entry.warnings {
        more(
            "!",
            Some(format!("{} {}", warning.code.code(), warning.cell)),
        );
    }
    parts.join(" | ").trim_end().to_owned()
}

fn check(file: &str, source: &str, expected: &[&str]) {
    let (table, recognition, result) = import(file);
    assert_eq!(recognition.source.code(), source, "{file}");
    let people: Vec<String> = result.people.iter().map(shown).collect();
    assert_eq!(
        people,
        expected,
        "{file}: {:?}",
        table
            .columns
            .iter()
            .zip(&recognition.guesses)
            .map(|(c, g)| (&c.header, g.field))
            .collect::<Vec<_>>()
    );
    let summary = |row: &&samovar_import::Rejected| row.why.code() != "summary-row";
    let used = result.people.iter().map(|e| e.lines.len()).sum::<usize>()
        + result.rejected.iter().filter(summary).count();
    assert_eq!(used, result.rows, "{file}");
}

#[test]
fn meetup_attendees_in_a_tabbed_xls() {
    check(
        "meetup.xls",
        "meetup",
        &[
            "2 | Вера//Лаптева | going +1 | at 09-03 18:05 | id 501",
            "3 | Tom//O'Brien | going +0 | at 09-04 09:00 | id 502 | note: late",
            "4 | Zoë//Grün | declined +2 | at 09-04 09:10 | id 503",
            "5 | Nguyễn Văn//An | waitlisted +0 | at 09-05 09:10 | id 504",
        ],
    );
}

#[test]
fn meetup_members_have_no_reply() {
    check(
        "meetup-members.csv",
        "meetup",
        &[
            "2 | Вера//Лаптева | no reply | id 501",
            "3 | Tom//O'Brien | no reply | id 502",
        ],
    );
}

#[test]
fn eventbrite_tickets_become_parties() {
    check(
        "eventbrite-us.csv",
        "eventbrite",
        &[
            "2+3+4 | Mary//Stone | mary@example.com | going +2 | diet vegan | allergy nuts | at 09-01 11:18 | id 9001",
            "5+6 | Ivan//Reed | ivan@example.com | declined +1 | at 09-02 08:00 | id 9004",
            "7 | Ann//Fox | fox@example.com | going | diet halal | at 09-02 09:00 | id 9006 | in true | ! shared-email fox@example.com",
            "8 | Bob//Fox | fox@example.com | going | at 09-02 09:00 | id 9007 | ! shared-email fox@example.com",
        ],
    );
    check(
        "eventbrite-uk.csv",
        "eventbrite",
        &[
            "2 | Ruth//Lane | ruth@example.com | going | at 09-01 11:18 | id 9101",
            "3 | Owen//Pike | owen@example.com | cancelled | at 09-01 11:19 | id 9102",
        ],
    );
    check(
        "eventbrite-orders.csv",
        "eventbrite",
        &[
            "2 | Ruth//Lane | ruth@example.com | going +2 | at 09-01 11:18",
            "3 | Owen//Pike | owen@example.com | cancelled | at 09-01 12:18",
        ],
    );
}

#[test]
fn luma_guests() {
    check(
        "luma.csv",
        "luma",
        &[
            "2 | Лев//Марин | lev@example.ru | +79990000011 | going | diet vegan | allergy nuts | food: vegan, no nuts | at 09-01 11:18+0 | id gst-1 | of Acme | in true",
            "3 | Ida//Holm | ida@example.com | maybe | at 09-02 11:18+0 | id gst-2",
            "4 | Max//Orr | max@example.com | waitlisted | any diet | at 09-02 11:18+0 | id gst-3",
            "5 | Ola//Berg | ola@example.com | invited | at 09-02 11:18+0 | id gst-4",
        ],
    );
}

#[test]
fn pretix_check_in_lists() {
    check(
        "pretix.csv",
        "pretix",
        &[
            "2+3 | Eva//Stein | eva@example.com | going +1 | diet vegetarian | at 09-01 00:00 | of Stein GmbH | note: first row | in true",
            "4 | Jo//Lund | jo@example.com | going | at 09-03 00:00",
        ],
    );
    check(
        "pretix-de.csv",
        "pretix",
        &["2 | Eva//Stein | eva@example.com | going | at 09-01 00:00 | of Stein GmbH"],
    );
}

#[test]
fn google_forms_in_two_languages() {
    check(
        "forms-en.csv",
        "google-forms",
        &[
            "2+5 | Pat//Moore | pat@example.com | declined +1 | diet vegan | allergy peanuts | at 09-29 09:00+180 | note: see you⏎there | ! repeated-answer pat@example.com",
            "4 | Kim//Wells | kim@example.com | maybe | any diet | no allergies | at 09-28 09:00+180",
            "6 | Ned//Wells | wells@example.com | going +0 | allergy  | food: strawberries | at 09-29 09:30+180 | ! shared-email wells@example.com",
            "7 | Lea//Wells | wells@example.com | going +0 | diet gluten-free | at 09-29 09:31+180 | ! shared-email wells@example.com",
        ],
    );
    check(
        "forms-en-slashes.csv",
        "google-forms",
        &[
            "2+3 | Amy//Lake | a@example.com | declined | at 10-02 09:15 | ! repeated-answer a@example.com",
        ],
    );
    check(
        "forms-ru-registration.csv",
        "google-forms",
        &[
            "2 | Пётр//Ёжиков | petr@example.ru | +79990000021 | going | allergy nuts | at 09-19 18:07 | of ООО «Ромашка»",
            "3 | Ирина//Лев | irina@example.ru | +79990000022 | going | no allergies | at 09-20 08:07",
        ],
    );
}

#[test]
fn smaller_tools() {
    check(
        "bevy.csv",
        "bevy",
        &[
            "2 | Nina//Rowe | nina@example.com | going | of Acme | as CTO | in true",
            "3 | Paul//Gray | paul@example.com | going | in false",
        ],
    );
    check(
        "hi-events.csv",
        "hi-events",
        &[
            "2 | Gus//Hale | gus@example.com | going | at 09-01 10:00 | id 71 | in true",
            "3 | Joy//Hale | joy@example.com | cancelled | at 09-01 10:00 | id 72 | in false",
        ],
    );
    check(
        "alf-io.csv",
        "alf-io",
        &[
            "2 | Uma//Dahl | uma@example.com | going | id t-1 | of Acme",
            "3 | Ron//Dahl | ron@example.com | maybe | id t-2",
        ],
    );
    check(
        "osem.csv",
        "osem",
        &[
            "2 | Hal//Moss | hal@example.com | going | of Acme | in true",
            "3 | Eve//Moss | eve@example.com | going | in false",
        ],
    );
    check(
        "timepad.csv",
        "timepad",
        &[
            "2+3 | Ольга//Громова | olga@example.ru | +79990000031 | going +1 | at 09-01 11:18 | id 1:1",
            "4 | Илья//Седов | ilya@example.ru | +79990000032 | cancelled | at 09-01 12:18 | id 2:1",
            "5 | Майя//Орлова | maya@example.ru | +79990000033 | maybe | at 09-01 12:19 | id 3:1",
        ],
    );
}

#[test]
fn a_managers_own_sheet() {
    check(
        "manager.csv",
        "sheet",
        &[
            "5 | Вера/Павловна/Лаптева | vera@example.ru | +79990000041 | going +1 | diet vegan | allergy fish | note: у окна",
            "6 | Мин//Ли | +79990000042 | maybe",
            "7 | Глеб//Дорохов | +79990000043 | waitlisted | any diet | no allergies | ! bad-email gleb(at)example.ru",
            "9 | Яна/Львовна/Седова | yana@example.ru | declined +1 | diet gluten-free | note: Анна",
            "11 | Пётр//обновил | no reply | ! maybe-no-person обновил Пётр",
        ],
    );
    let (table, _, result) = import("manager.csv");
    let skipped: Vec<_> = table
        .skipped_lines
        .iter()
        .map(|skip| (skip.line, skip.text.as_str()))
        .collect();
    assert_eq!(table.header_row, Some(4));
    assert_eq!(
        skipped,
        [
            (1, "Вечер у самовара — список гостей"),
            (2, "обновлено 12.10.2026"),
        ]
    );
    assert_eq!(
        result
            .rejected
            .iter()
            .map(|row| (row.line, row.why.code(), row.cell.as_str()))
            .collect::<Vec<_>>(),
        [(10, "summary-row", "Итого: · 4 · 1")]
    );
}

#[test]
fn translated_labels_are_still_the_tools_own() {
    let csv = "Имя,Посещаемость,ID пользователя,Ответ,Гости,Дата ответа,URL профиля участника,Что ещё нам нужно знать?\n\
        Вера Лаптева,,user 501,Yes,1,\"September 3, 2026, 6:05 PM\",https://www.meetup.com/x/members/501,окно\n\
        Итого,,,да: 1,,,,\n";
    let (table, recognition, result) = import_bytes(csv.as_bytes(), "x.csv");
    assert_eq!(recognition.source.code(), "meetup");
    assert_eq!(
        result.people.iter().map(shown).collect::<Vec<_>>(),
        ["2 | Вера//Лаптева | going +1 | at 09-03 18:05 | id 501 | note: окно"]
    );
    assert_eq!(table.skipped_lines, []);
    assert_eq!(result.rejected.len(), 1);
}

#[test]
fn lists_without_a_header() {
    check(
        "no-header.csv",
        "sheet",
        &[
            "1 | Anna//Fields | anna@example.com | no reply",
            "2 | Carl//Young | carl@example.com | no reply",
        ],
    );
    let (table, _, result) = import("emails-only.txt");
    assert_eq!(table.header_row, None);
    assert_eq!(
        result.people.iter().map(shown).collect::<Vec<_>>(),
        [
            "1 | // | anna@example.com | no reply",
            "2 | // | carl@example.com | no reply",
        ]
    );
    assert_eq!(
        result
            .rejected
            .iter()
            .map(|r| (r.line, r.why.code(), r.cell.as_str()))
            .collect::<Vec<_>>(),
        [(3, "bad-email", "not an address"),]
    );
}

#[test]
fn address_book_cards_of_all_versions() {
    check(
        "cards-21.vcf",
        "vcard",
        &[
            "1 | Вера/Павловна/Лаптева | vera@example.ru | +79990000051 | no reply",
            "11 | Tom James//O'Brien | tom@example.com | no reply | id urn:uuid:1 | of Acme, Inc. | as CTO | note: likes tea⏎and cake | tags speaker+friend",
            "24 | Zoë//Grün | +493055501234 | no reply",
        ],
    );
}

#[test]
fn encoding_separator_and_line_ends_change_nothing() {
    let path = format!("{}/tests/fixtures/manager.csv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path)
        .unwrap()
        .replace('—', "-")
        .replace('№', "#");
    let wanted: Vec<String> = import_bytes(text.as_bytes(), "x.csv")
        .2
        .people
        .iter()
        .map(shown)
        .collect();
    for delimiter in [",", ";", "\t", "|"] {
        // A cell that holds the separator is quoted, as every writer does.
        let rows = text.lines().map(|line| {
            let cells = line.split(';').map(|c| {
                if c.contains(delimiter) {
                    format!("\"{c}\"")
                } else {
                    c.to_owned()
                }
            });
            cells.collect::<Vec<_>>().join(delimiter)
        });
        let rows: Vec<String> = rows.collect();
        for end in ["\n", "\r\n", "\r"] {
            let text = rows.join(end);
            let utf16 = |be: bool, mark: bool| -> Vec<u8> {
                let units = mark
                    .then_some(0xFEFF)
                    .into_iter()
                    .chain(text.encode_utf16());
                units
                    .flat_map(|u| if be { u.to_be_bytes() } else { u.to_le_bytes() })
                    .collect()
            };
            let mut files = vec![
                text.clone().into_bytes(),
                format!("\u{FEFF}{text}").into_bytes(),
                utf16(false, true),
                utf16(true, true),
                utf16(false, false),
                utf16(true, false),
            ];
            for encoding in [
                encoding_rs::WINDOWS_1251,
                encoding_rs::IBM866,
                encoding_rs::KOI8_R,
                encoding_rs::X_MAC_CYRILLIC,
            ] {
                files.push(encoding.encode(&text).0.into_owned());
            }
            for (index, bytes) in files.iter().enumerate() {
                let got: Vec<String> = import_bytes(bytes, "x.csv")
                    .2
                    .people
                    .iter()
                    .map(shown)
                    .collect();
                assert_eq!(got, wanted, "{delimiter:?} {end:?} file {index}");
            }
        }
    }
}
