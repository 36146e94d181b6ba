//! The door list as a volunteer gets it: read back from the PDF by poppler.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use chrono::TimeDelta;
use samovar_i18n::Lang;
use samovar_print::{
    Columns, DoorList, DoorRow, DoorState, MissingGlyph, Orientation, Paper, PrintError, Split,
};
use support::guests::{list, options, sheet};
use support::poppler::{page_texts, plain, poppler};

#[test]
fn every_guest_stands_once_under_a_header_on_every_page() {
    for (lang, name, code, page_two) in [
        (Lang::En, "Name", "Code", "Page 2 of"),
        (Lang::Ru, "Имя", "Код", "Страница 2 из"),
    ] {
        let list = list(lang, 150);
        let sheet = sheet(&list, &options(lang));
        let Some(pages) = page_texts(&format!("guests-{lang}"), &sheet.pdf().unwrap()) else {
            return;
        };
        assert_eq!(pages.len(), sheet.page_count());
        for page in &pages {
            assert!(page.contains(name) && page.contains(code), "{page}");
            assert!(page.contains("18 Dec 2026, 17:05") || page.contains("18 дек. 2026 г., 17:05"));
            assert!(page.contains(&list.title));
        }
        assert!(pages[1].contains(page_two), "{}", pages[1]);
        let all = pages.concat();
        for row in &list.rows {
            assert_eq!(all.matches(&row.code).count(), 1, "{}", row.code);
        }
    }
}

#[test]
fn row_stands_whole_on_one_page() {
    let list = list(Lang::Ru, 400);
    let sheet = sheet(&list, &options(Lang::Ru));
    let Some(pages) = page_texts("rows", &sheet.pdf().unwrap()) else {
        return;
    };
    for row in &list.rows {
        let page = pages.iter().find(|page| page.contains(&row.code)).unwrap();
        // Long cells wrap; every word of the row is still on the code's page.
        for word in
            format!("{} {} {} {}", row.name, row.company, row.diet, row.note).split([' ', '-'])
        {
            assert!(
                page.contains(word),
                "{word} of {} is on another page",
                row.name
            );
        }
    }
}

#[test]
fn page_of_ordinary_guests_holds_thirty_rows() {
    for lang in Lang::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let list = list(lang, 300);
            let sheet = sheet(
                &list,
                &samovar_print::SheetOptions {
                    paper,
                    ..options(lang)
                },
            );
            let Some(pages) =
                page_texts(&format!("thirty-{lang}-{paper:?}"), &sheet.pdf().unwrap())
            else {
                return;
            };
            for (index, page) in pages.iter().enumerate().take(pages.len() - 2) {
                let rows = list
                    .rows
                    .iter()
                    .filter(|row| page.contains(&row.code))
                    .count();
                // Letter is 18 mm shorter than A4 and its first page has the title.
                let least = if paper == Paper::A4 { 30 } else { 27 };
                assert!(
                    rows >= least,
                    "{rows} rows on page {} of {paper:?} {lang}",
                    index + 1
                );
            }
        }
    }
}

#[test]
fn head_says_what_when_where_and_how_many() {
    let mut list = list(Lang::Ru, 0);
    let guest = |name: &str, plus_ones, state| DoorRow {
        name: name.into(),
        plus_ones,
        state,
        ..DoorRow::default()
    };
    list.rows = vec![
        guest("Абрамова Вера", 2, DoorState::Going),
        guest("Белов Иван", 0, DoorState::Going),
        guest("Волков Пётр", 3, DoorState::Maybe),
        guest("Громов Лев", 0, DoorState::Waitlisted),
    ];
    for (lang, said) in [
        (
            Lang::Ru,
            [
                "Список на входе",
                "суббота, 19 декабря 2026 г., 19:00–22:30",
                "Придут 4 · 2 гостя + 2 спутника · возможно: 1 · лист ожидания: 1",
                "Возможно",
            ],
        ),
        (
            Lang::En,
            [
                "Door list",
                "Saturday, 19 December 2026, 19:00–22:30",
                "4 coming · 2 guests + 2 plus-ones · 1 maybe · 1 on the waitlist",
                "Waitlist",
            ],
        ),
    ] {
        let pdf = sheet(&list, &options(lang)).pdf().unwrap();
        let Some(pages) = page_texts(&format!("head-{lang}"), &pdf) else {
            return;
        };
        for words in said {
            // Who waits is never on a page of those who come.
            let page = &pages[usize::from(words == "Waitlist")];
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!pages[0].contains("Громов"), "{}", pages[0]);
        assert!(pages[0].contains(&list.title) && pages[0].contains(&list.place));
    }
}

/// A helper who is given one page knows whom it lists, and from which letter to which.
#[test]
fn every_page_of_the_waitlist_says_so_and_bears_its_letters() {
    for (lang, title, on) in [
        (Lang::En, "Waitlist", "Waitlist (continued)"),
        (Lang::Ru, "Лист ожидания", "Лист ожидания (продолжение)"),
    ] {
        let mut list = list(lang, 200);
        for row in list.rows.iter_mut().skip(20) {
            row.state = DoorState::Waitlisted;
        }
        let sheet = sheet(&list, &options(lang));
        let Some(pages) = page_texts(&format!("waitlist-{lang}"), &sheet.pdf().unwrap()) else {
            return;
        };
        let waits = |page: &str| {
            let mut rows = list
                .rows
                .iter()
                .filter(|row| row.state == DoorState::Waitlisted);
            rows.any(|row| page.contains(&row.code))
        };
        let first = pages.iter().position(|page| waits(page)).unwrap();
        assert!(pages.len() > first + 2);
        for (at, page) in pages.iter().enumerate().skip(first) {
            assert!(
                page.contains(if at == first { title } else { on }),
                "{page}"
            );
            if waits(page) {
                let letters = |line: &str| {
                    let last = line.trim_end().rsplit("  ").next().unwrap_or_default();
                    (1..=5).contains(&last.trim().chars().count())
                };
                assert!(page.lines().take(2).any(letters), "no letters: {page}");
            }
            let mut comes = list.rows.iter().filter(|row| row.state == DoorState::Going);
            assert!(!comes.any(|row| page.contains(&row.code)), "{page}");
        }
        for page in &pages[..first] {
            assert!(!page.contains(on), "{page}");
        }
    }
}

#[test]
fn empty_list_is_friendly_and_has_lines_to_write_on() {
    let empty = list(Lang::En, 0);
    let sheet = sheet(
        &empty,
        &samovar_print::SheetOptions {
            blank_lines: 0,
            ..options(Lang::En)
        },
    );
    assert_eq!(sheet.page_count(), 1);
    let Some(pages) = page_texts("empty", &sheet.pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("Nobody is on this list yet."));
    assert!(pages[0].contains("Walk-ins"));
}

#[test]
fn sheet_of_any_length_has_the_pages_it_said() {
    for guests in [1, 30, 5000] {
        let list = list(Lang::Ru, guests);
        let sheet = sheet(&list, &options(Lang::Ru));
        let pdf = sheet.pdf().unwrap();
        let Some(info) = poppler(&format!("length-{guests}"), &pdf, "pdfinfo", &[]) else {
            return;
        };
        assert_eq!(field(&info, "Pages"), sheet.page_count().to_string());
        let pages = page_texts(&format!("length-{guests}"), &pdf).unwrap();
        let all = pages.concat();
        let found = list
            .rows
            .iter()
            .filter(|row| all.contains(&row.code))
            .count();
        assert_eq!(found, guests);
    }
}

#[test]
fn hostile_text_is_printed_as_it_is_written() {
    let hostile = [
        "#import \"@preview/x:1.0.0\"",
        "#read(\"/etc/passwd\")",
        "$x^2$ *bold* _it_",
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(\"x\")",
        "\\u{41} // comment /* a */",
        "]] #panic() [",
        "-> <- != 1x2",
        "@label `raw`",
    ];
    let mut list = list(Lang::En, 0);
    list.title = "#panic() $a$".into();
    list.rows = hostile
        .iter()
        .map(|text| DoorRow {
            name: (*text).into(),
            note: (*text).into(),
            ..DoorRow::default()
        })
        .collect();
    let sheet = sheet(&list, &options(Lang::En));
    assert_eq!(sheet.missing_glyphs(), []);
    let Some(text) = poppler("hostile", &sheet.pdf().unwrap(), "pdftotext", &["-raw"]) else {
        return;
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let joined = words.join(" ");
    for text in hostile {
        assert_eq!(joined.matches(text).count(), 2, "{text} in {joined}");
    }
    assert!(joined.contains("#panic() $a$"));
}

#[test]
fn what_cannot_be_printed_is_a_box_and_named() {
    let mut list = list(Lang::En, 0);
    list.rows = [
        "Ann\u{202e}exe.gpj",
        "Party 🎉 李",
        "Line\r\nBreak\tTab\u{7}Bell",
    ]
    .map(|name| DoorRow {
        name: name.into(),
        ..DoorRow::default()
    })
    .into();
    let sheet = sheet(&list, &options(Lang::En));
    let missing = |text: &str| MissingGlyph {
        text: text.into(),
        count: 1,
    };
    assert_eq!(
        sheet.missing_glyphs(),
        [missing("\u{202e}"), missing("李"), missing("🎉")]
    );
    let Some(pages) = page_texts("boxes", &sheet.pdf().unwrap()) else {
        return;
    };
    for name in ["Ann□exe.gpj", "Party □ □", "Line Break Tab Bell"] {
        assert!(pages[0].contains(name), "{name}: {}", pages[0]);
    }
}

#[test]
fn long_names_are_whole_and_break_only_with_a_hyphen() {
    let names = [
        "Константинопольская-Задунайская Александра-Виктория",
        "Nguyễn Thị Minh Khai",
        "O'Brien Siobhán",
        "Ааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааа",
        "Տեր-Պետրոսյան Լևոն",
        "ქართველიშვილი ნინო",
    ];
    let mut list = list(Lang::Ru, 60);
    for (row, name) in list.rows.iter_mut().zip(names) {
        row.name = name.into();
    }
    let sheet = sheet(&list, &options(Lang::Ru));
    assert_eq!(sheet.missing_glyphs(), []);
    let Some(text) = poppler("names", &sheet.pdf().unwrap(), "pdftotext", &["-raw"]) else {
        return;
    };
    let joined = plain(&text).replace('\n', " ");
    assert!(
        joined.contains("Константинопольская- Задунайская Александра- Виктория"),
        "{joined}"
    );
    for name in [
        "Nguyễn Thị Minh Khai",
        "O'Brien Siobhán",
        names[4],
        names[5],
    ] {
        assert!(joined.contains(name), "{name}");
    }
    let pieces = joined.split(' ').filter(|word| word.contains("ааааа"));
    assert!(pieces.clone().count() > 1);
    assert_eq!(
        pieces
            .map(|word| word.trim_end_matches('-'))
            .collect::<String>(),
        names[3]
    );
}

#[test]
fn halves_are_two_lists_with_pages_of_their_own() {
    let mut list = list(Lang::Ru, 120);
    list.rows.push(DoorRow {
        name: "Adams Ann".into(),
        code: "ZZ01".into(),
        ..DoorRow::default()
    });
    let split = samovar_print::SheetOptions {
        split: Split::Halves,
        ..options(Lang::Ru)
    };
    let Some(pages) = page_texts("halves", &sheet(&list, &split).pdf().unwrap()) else {
        return;
    };
    let second = pages
        .iter()
        .position(|page| page.contains("Л–Я · L–Z"))
        .unwrap();
    assert!(second > 1);
    assert!(pages[0].contains("А–К · A–K") && pages[0].contains("Страница 1 из"));
    assert!(pages[second].contains("Страница 1 из"));
    let (first, second) = pages.split_at(second);
    let (first, second) = (first.concat(), second.concat());
    assert!(first.contains("ZZ01") && !second.contains("ZZ01"));
    assert!(first.contains("Абрамова Вера") && !second.contains("Абрамова Вера"));
    assert!(second.contains("Яковлева Дина") && !first.contains("Яковлева Дина"));
    assert!(first.contains("Гости без записи") && second.contains("Гости без записи"));
}

#[test]
fn columns_that_are_not_wanted_or_empty_are_left_out() {
    let list = list(Lang::En, 40);
    let few = samovar_print::SheetOptions {
        columns: Columns {
            diet: false,
            note: false,
            ..Columns::default()
        },
        ..options(Lang::En)
    };
    let Some(pages) = page_texts("columns", &sheet(&list, &few).pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("Company") && pages[0].contains("Code"));
    for word in ["Diet", "vegan", "peanuts", "Note", "lift"] {
        assert!(!pages.concat().contains(word), "{word}");
    }
    let bare = DoorList {
        rows: vec![DoorRow {
            name: "Bell Ann".into(),
            ..DoorRow::default()
        }],
        ..list
    };
    let pages = page_texts("bare", &sheet(&bare, &options(Lang::En)).pdf().unwrap()).unwrap();
    for word in ["Company", "+1", "Diet", "Note", "Code"] {
        assert!(!pages[0].contains(word), "{word}");
    }
}

#[test]
fn kinds_of_tickets_stand_beside_the_name_when_they_are_asked_for() {
    let mut list = list(Lang::Ru, 3);
    list.rows[1].ticket_kind = "Мастер-класс; VIP".into();
    let asked = options(Lang::Ru);
    let without = samovar_print::SheetOptions {
        columns: Columns {
            ticket_kind: false,
            ..Columns::default()
        },
        ..asked
    };
    let Some(pages) = page_texts("kinds", &sheet(&list, &asked).pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("Билет") && pages[0].contains("VIP"));
    let pages = page_texts("no kinds", &sheet(&list, &without).pdf().unwrap()).unwrap();
    assert!(!pages[0].contains("Билет") && !pages[0].contains("VIP"));
}

#[test]
fn group_too_large_for_boxes_ends_in_a_number() {
    let mut list = list(Lang::En, 3);
    list.rows[1].plus_ones = 64;
    let Some(pages) = page_texts("group", &sheet(&list, &options(Lang::En)).pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("+40"), "{}", pages[0]);
}

#[test]
fn pdf_is_tagged_titled_in_its_language_with_fonts_inside() {
    for lang in Lang::ALL {
        let list = list(lang, 40);
        let pdf = sheet(&list, &options(lang)).pdf().unwrap();
        let name = format!("document-{lang}");
        let Some(info) = poppler(&name, &pdf, "pdfinfo", &["-isodates"]) else {
            return;
        };
        assert_eq!(field(&info, "Tagged"), "yes");
        assert_eq!(field(&info, "CreationDate"), "2026-12-18T17:05:09+03");
        assert!(field(&info, "Title").starts_with(&list.title));
        assert!(field(&info, "Page size").ends_with("(A4)"));
        let marked = format!("/Lang({lang})");
        let in_catalog = pdf
            .windows(marked.len())
            .any(|some| some == marked.as_bytes());
        assert!(in_catalog, "{marked}");

        let fonts = poppler(&name, &pdf, "pdffonts", &[]).unwrap();
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(fonts.len() >= 2, "{fonts:?}");
        for font in fonts {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            // From the right: object, generation, unicode, subset, embedded.
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
        }
        let tree = poppler(&name, &pdf, "pdfinfo", &["-struct"]).unwrap();
        for tag in ["Document", "H1", "Table", "TH", "TD"] {
            assert!(tree.contains(tag), "{tag} in {tree}");
        }
    }
}

#[test]
fn same_data_makes_the_same_bytes() {
    let list = list(Lang::Ru, 90);
    let first = sheet(&list, &options(Lang::Ru)).pdf().unwrap();
    assert_eq!(first, sheet(&list, &options(Lang::Ru)).pdf().unwrap());
    let later = DoorList {
        printed_at: list.printed_at + TimeDelta::minutes(1),
        ..list
    };
    assert_ne!(first, sheet(&later, &options(Lang::Ru)).pdf().unwrap());
}

#[test]
fn every_paper_and_orientation_has_its_size() {
    let list = list(Lang::En, 50);
    for (paper, orientation, size) in [
        (
            Paper::A4,
            Orientation::Portrait,
            "595.276 x 841.89 pts (A4)",
        ),
        (
            Paper::A4,
            Orientation::Landscape,
            "841.89 x 595.276 pts (A4)",
        ),
        (
            Paper::Letter,
            Orientation::Portrait,
            "612 x 792 pts (letter)",
        ),
        (
            Paper::Letter,
            Orientation::Landscape,
            "792 x 612 pts (letter)",
        ),
    ] {
        let options = samovar_print::SheetOptions {
            paper,
            orientation,
            ..options(Lang::En)
        };
        let sheet = sheet(&list, &options);
        let name = format!("paper-{paper:?}-{orientation:?}");
        let Some(info) = poppler(&name, &sheet.pdf().unwrap(), "pdfinfo", &[]) else {
            return;
        };
        assert_eq!(field(&info, "Page size"), size);
        assert_eq!(field(&info, "Pages"), sheet.page_count().to_string());
    }
}

#[test]
fn preview_is_one_svg_a_page() {
    let sheet = sheet(&list(Lang::Ru, 60), &options(Lang::Ru));
    for page in 0..sheet.page_count() {
        let svg = sheet.svg(page).unwrap();
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
        assert!(!svg.contains("<text") && !svg.contains("<script"));
    }
    let pages = sheet.page_count();
    let beyond = sheet.svg(pages);
    assert!(
        matches!(beyond, Err(PrintError::NoPage { page, pages: count }) if page == pages && count == pages)
    );
}

fn field(info: &str, name: &str) -> String {
    info.lines()
        .find_map(|line| line.strip_prefix(&format!("{name}:")))
        .unwrap_or_else(|| panic!("{name} in {info}"))
        .trim()
        .to_owned()
}
