//! Names in the world's scripts on every sheet: drawn, or named as what cannot
//! be. Once with a folder of fonts, once without, and with whatever this machine
//! has.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use samovar_i18n::Lang;
use samovar_print::{
    Badge, BadgeOptions, BadgeSize, Badges, DoorList, DoorRow, DoorState, Fonts, Lost, Paper, Part,
    Sheet, SheetOptions, SignIn, SignInRow, Split, TentCard, TentCards, Ticket, TicketOptions,
    Tickets, Why, badges, door_list, door_list_order, sign_in_sheet, tent_cards, tickets,
};
use support::guests::list;
use support::poppler::{page_texts, poppler};

/// Name, company, code. The first three and the last are drawn by bundled fonts.
const PEOPLE: [(&str, &str, &str); 9] = [
    ("محمد عبد الرحمن", "شركة المثال", "AAAAAA"),
    ("שירה כהן-לוי", "דוגמה בע״מ", "BBBBBB"),
    ("ნინო ბერიძე", "მაგალითი", "CCCCCC"),
    ("สมชาย ใจดี", "บริษัท ตัวอย่าง", "DDDDDD"),
    ("李晓岚", "示例公司", "EEEEEE"),
    ("김민수", "예시 주식회사", "FFFFFF"),
    ("田中 太郎", "例 株式会社", "GGGGGG"),
    ("अमित शर्मा", "उदाहरण", "HHHHHH"),
    ("Ann Abbott", "Northwind", "JJJJJJ"),
];
const FOREIGN: [&str; 5] = ["DDDDDD", "EEEEEE", "FFFFFF", "GGGGGG", "HHHHHH"];

fn folder() -> Fonts {
    Fonts::of_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts"))
}

fn doors() -> DoorList {
    DoorList {
        rows: PEOPLE
            .iter()
            .map(|(name, company, code)| DoorRow {
                name: (*name).into(),
                company: (*company).into(),
                code: (*code).into(),
                ..DoorRow::default()
            })
            .collect(),
        ..list(Lang::En, 1)
    }
}

/// Every sheet of these people, by name.
fn sheets(lang: Lang, fonts: &Fonts) -> Vec<(String, Sheet)> {
    let doors = doors();
    let options = SheetOptions {
        lang,
        ..SheetOptions::default()
    };
    let mut made = vec![(
        "door-list".to_owned(),
        door_list(&doors, &options, fonts).unwrap(),
    )];
    let wearers = Badges {
        logo: None,
        title: doors.title.clone(),
        printed_at: doors.printed_at,
        badges: PEOPLE
            .iter()
            .map(|(name, company, code)| Badge {
                large: (*name).into(),
                company: (*company).into(),
                code: (*code).into(),
                ..Badge::default()
            })
            .collect(),
    };
    for size in [
        BadgeSize::Insert,
        BadgeSize::Card,
        BadgeSize::Lanyard,
        BadgeSize::Label,
    ] {
        let options = BadgeOptions {
            lang,
            size,
            ..BadgeOptions::default()
        };
        made.push((
            format!("badges-{size:?}"),
            badges(&wearers, &options, fonts).unwrap(),
        ));
    }
    let parties = Tickets {
        logo: None,
        title: doors.title.clone(),
        starts: doors.starts,
        ends: doors.ends,
        place: doors.place.clone(),
        way_in: "Bell 4, third floor; the lift is on the left.".into(),
        link: "https://example.org/rust".into(),
        printed_at: doors.printed_at,
        tickets: PEOPLE
            .iter()
            .map(|(name, _, code)| Ticket {
                name: (*name).into(),
                heads: 1,
                code: (*code).into(),
            })
            .collect(),
    };
    let options = TicketOptions {
        lang,
        names: true,
        ..TicketOptions::default()
    };
    made.push((
        "tickets".into(),
        tickets(&parties, &options, fonts).unwrap(),
    ));
    let signing = SignIn {
        title: doors.title.clone(),
        starts: doors.starts,
        place: doors.place.clone(),
        printed_at: doors.printed_at,
        rows: PEOPLE
            .iter()
            .map(|(name, company, code)| SignInRow {
                name: (*name).into(),
                company: (*company).into(),
                find_by: (*code).into(),
                ..SignInRow::default()
            })
            .collect(),
    };
    made.push((
        "sign-in".into(),
        sign_in_sheet(&signing, lang, Paper::A4, 0, fonts).unwrap(),
    ));
    let cards = TentCards {
        title: doors.title.clone(),
        printed_at: doors.printed_at,
        cards: PEOPLE
            .iter()
            .map(|(name, company, code)| TentCard {
                large: (*name).into(),
                small: String::new(),
                company: (*company).into(),
                find_by: (*code).into(),
            })
            .collect(),
    };
    made.push((
        "tent-cards".into(),
        tent_cards(&cards, lang, Paper::A4, fonts).unwrap(),
    ));
    made
}

/// Whose names are lost, in order.
fn lost_names(sheet: &Sheet) -> Vec<&str> {
    sheet
        .lost()
        .iter()
        .filter(|lost| lost.part == Part::Name)
        .map(|lost| PEOPLE[lost.row.unwrap()].2)
        .collect()
}

fn text(name: &str, sheet: &Sheet) -> Option<String> {
    let pages = page_texts(name, &sheet.pdf().unwrap())?;
    Some(pages.concat().replace(['\n', ' '], ""))
}

#[test]
fn with_its_fonts_every_name_is_drawn_on_every_sheet() {
    for (name, sheet) in sheets(Lang::En, &folder()) {
        assert_eq!(sheet.lost(), [], "{name}");
        assert_eq!(sheet.missing_glyphs(), [], "{name}");
        assert_eq!(
            sheet.machine_fonts(),
            ["Noto Sans CJK SC", "Noto Sans Thai", "Noto Sans Devanagari"],
            "{name}"
        );
        let Some(text) = text(&format!("scripts-{name}"), &sheet) else {
            return;
        };
        for wanted in ["李晓岚", "김민수", "田中太郎"] {
            assert!(text.contains(wanted), "{name}: {wanted} in {text}");
        }
        assert!(!text.contains('□'), "{name}: {text}");
        assert!(!text.contains("cannot be drawn"), "{name}: {text}");
    }
}

#[test]
fn without_fonts_every_sheet_says_whose_name_it_cannot_draw() {
    for (lang, words) in [
        (Lang::En, "cannotbedrawnonthislaptop"),
        (Lang::Ru, "наэтомкомпьютеренапечататьнечем"),
    ] {
        for (name, sheet) in sheets(lang, &Fonts::bundled()) {
            assert_eq!(lost_names(&sheet), FOREIGN, "{name}");
            assert_eq!(sheet.machine_fonts(), [] as [String; 0], "{name}");
            let Some(text) = text(&format!("boxes-{lang}-{name}"), &sheet) else {
                return;
            };
            assert!(text.contains(words), "{name}: {text}");
            for code in FOREIGN {
                assert!(text.contains(code), "{name}: {code} in {text}");
            }
        }
    }
}

#[test]
fn on_this_machine_a_name_is_drawn_or_named_never_neither() {
    for (name, sheet) in sheets(Lang::En, &Fonts::of_this_machine()) {
        let lost = lost_names(&sheet);
        let Some(text) = text(&format!("machine-{name}"), &sheet) else {
            return;
        };
        assert_eq!(text.contains('□'), !sheet.lost().is_empty(), "{name}");
        // Poppler gives these letters back as they were written.
        for (who, _, code) in PEOPLE.iter().filter(|(_, _, code)| *code != "AAAAAA") {
            let is_plain = !matches!(*code, "BBBBBB" | "DDDDDD" | "HHHHHH");
            if is_plain && !lost.contains(code) {
                for word in who.split(' ') {
                    assert!(text.contains(word), "{name}: {word} in {text}");
                }
            }
        }
    }
}

#[test]
fn row_tells_which_letters_of_which_text_are_lost() {
    let mut doors = doors();
    doors.rows.truncate(1);
    doors.rows[0].name = "Li 李李 Wei".into();
    doors.rows[0].company = String::new();
    doors.rows[0].companions = vec!["Anna".into(), "王".into()];
    let sheet = door_list(&doors, &SheetOptions::default(), &Fonts::bundled()).unwrap();
    let lost = |part, text: &str, letter: &str| Lost {
        row: Some(0),
        part,
        text: text.into(),
        why: Why::NoFont,
        letters: vec![letter.into()],
    };
    assert_eq!(
        sheet.lost(),
        [
            lost(Part::Name, "Li 李李 Wei", "李"),
            lost(Part::Companion, "王", "王")
        ]
    );
}

#[test]
fn line_numbers_are_those_of_the_paper_whatever_can_be_drawn() {
    // 李 stands among the other scripts in the second half, though the paper
    // shows boxes and an A.
    let mut doors = doors();
    doors.rows.truncate(0);
    for (name, state) in [
        ("Zoe", DoorState::Going),
        ("🎉 Bell", DoorState::Going),
        ("李 Adams", DoorState::Maybe),
        ("Ann", DoorState::Waitlisted),
    ] {
        doors.rows.push(DoorRow {
            name: name.into(),
            code: name.chars().last().unwrap().to_string(),
            state,
            ..DoorRow::default()
        });
    }
    let options = SheetOptions {
        split: Split::Halves,
        ..SheetOptions::default()
    };
    assert_eq!(door_list_order(&doors, &options), [1, 3, 0, 2]);
    let sheet = door_list(&doors, &options, &Fonts::bundled()).unwrap();
    let Some(pages) = page_texts("halves", &sheet.pdf().unwrap()) else {
        return;
    };
    for (page, name) in [(0, "□ Bell"), (1, "Ann"), (2, "Zoe"), (2, "□ Adams")] {
        assert!(pages[page].contains(name), "{name}: {}", pages[page]);
    }
}

#[test]
fn text_that_ends_with_an_ellipsis_is_told() {
    let mut doors = doors();
    doors.rows.truncate(1);
    let long = "Анна ".repeat(90);
    doors.rows[0].name = long.trim().into();
    let sheet = door_list(&doors, &SheetOptions::default(), &Fonts::bundled()).unwrap();
    let why: Vec<(Part, Why)> = sheet
        .lost()
        .iter()
        .map(|lost| (lost.part, lost.why))
        .collect();
    assert_eq!(why, [(Part::Name, Why::NoRoom)]);
    let Some(pages) = page_texts("cut", &sheet.pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("1 text is too long"), "{}", pages[0]);
    assert!(pages[0].contains("AAAAAA"));
}

#[test]
fn same_names_give_the_same_bytes() {
    let pdf = || sheets(Lang::En, &folder())[0].1.pdf().unwrap();
    assert_eq!(pdf(), pdf());
}

#[test]
fn ordinary_sheet_holds_no_font_of_the_machine() {
    let list = list(Lang::Ru, 40);
    let sheet = door_list(&list, &SheetOptions::default(), &folder()).unwrap();
    assert_eq!(sheet.machine_fonts(), [] as [String; 0]);
    let Some(fonts) = poppler("ordinary", &sheet.pdf().unwrap(), "pdffonts", &[]) else {
        return;
    };
    for font in fonts.lines().skip(2) {
        assert!(font.contains("Inter"), "{font}");
    }
}
