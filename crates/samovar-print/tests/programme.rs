//! The programme on paper, read back by poppler: all of it is there, once, on as many pages as
//! it takes, and a booklet that is folded has its pages in order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use samovar_i18n::Lang;
use samovar_print::{
    Abouts, Fonts, Paper, Part, Programme, Sheet, SheetSize, Why, booklet, poster, room_signs,
    timetable,
};
use support::poppler::{page_texts, poppler};
use support::programme::{code, conference, item, nothing};

const SINGLE: SheetSize = SheetSize::Single;

fn text(name: &str, sheet: &Sheet) -> Option<Vec<String>> {
    page_texts(name, &sheet.pdf().unwrap())
}

fn on_wall(programme: &Programme, lang: Lang, size: SheetSize) -> Sheet {
    let paper = (lang, Paper::A4, size);
    poster(programme, paper, Abouts::Without, &Fonts::bundled()).unwrap()
}

#[test]
fn nothing_planned_is_a_page_that_says_so() {
    for (lang, said) in [(Lang::En, "has a time yet"), (Lang::Ru, "Времени пока нет")]
    {
        let (none, fonts) = (nothing(lang), Fonts::bundled());
        let wall = on_wall(&none, lang, SINGLE);
        let grid = timetable(&none, (lang, Paper::A4, SINGLE), &fonts).unwrap();
        let folded = booklet(&none, (lang, Paper::A4), Abouts::With, &fonts).unwrap();
        let signs = room_signs(&none, (lang, Paper::A4), &fonts).unwrap();
        let counts = [&wall, &grid, &signs, &folded].map(Sheet::page_count);
        assert_eq!(counts, [1, 1, 1, 2]);
        for (name, sheet) in [("wall", wall), ("grid", grid), ("folded", folded)] {
            let Some(pages) = text(name, &sheet) else {
                return;
            };
            assert!(pages.concat().contains(said), "{name}: {pages:?}");
        }
    }
}

#[test]
fn every_session_stands_once_on_poster_booklet_and_signs() {
    for (sessions, rooms) in [(1, 1), (30, 3), (200, 20)] {
        let programme = conference(Lang::En, sessions, rooms);
        let fonts = Fonts::bundled();
        let paper = (Lang::En, Paper::A4);
        let sheets = [
            ("poster", on_wall(&programme, Lang::En, SINGLE)),
            ("large", on_wall(&programme, Lang::En, SheetSize::Double)),
            (
                "booklet",
                booklet(&programme, paper, Abouts::With, &fonts).unwrap(),
            ),
            ("signs", room_signs(&programme, paper, &fonts).unwrap()),
        ];
        for (name, sheet) in sheets {
            let Some(pages) = text(&format!("{name}-{sessions}"), &sheet) else {
                return;
            };
            assert_eq!(pages.len(), sheet.page_count());
            let all = pages.concat();
            for number in 0..sessions {
                assert_eq!(all.matches(&code(number)).count(), 1, "{name} {number}");
            }
            assert!(all.contains("Version 3"), "{name}: {all}");
            assert!(all.contains("Blue track"), "{name}: {all}");
        }
    }
}

#[test]
fn a_few_sessions_make_a_poster_of_one_page_and_many_make_several() {
    let pages = |sessions, rooms, size| {
        on_wall(&conference(Lang::En, sessions, rooms), Lang::En, size).page_count()
    };
    assert_eq!(pages(1, 1, SINGLE), 1);
    assert_eq!(pages(12, 2, SINGLE), 1);
    assert_eq!(pages(30, 3, SheetSize::Double), 1);
    assert!(pages(200, 20, SINGLE) > 1);
}

#[test]
fn the_timetable_has_every_session_and_as_many_pages_as_its_rooms_take() {
    let programme = conference(Lang::En, 180, 20);
    let fonts = Fonts::bundled();
    // A day of nine slots; eight rooms stand on an A4, twelve on an A3.
    for (size, pages) in [(SINGLE, 3), (SheetSize::Double, 2)] {
        let sheet = timetable(&programme, (Lang::En, Paper::A4, size), &fonts).unwrap();
        assert_eq!(sheet.page_count(), pages, "{size:?}");
        let Some(texts) = text(&format!("timetable-{pages}"), &sheet) else {
            return;
        };
        let all = texts.concat();
        for number in 0..180 {
            assert_eq!(all.matches(&code(number)).count(), 1, "{number}");
        }
        // On each page the break goes across, and the rooms are named.
        assert!(texts.iter().all(|page| page.contains("Lunch")), "{all}");
        for room in 1..=20 {
            assert!(all.contains(&format!("Room {room}")), "{room}");
        }
    }
}

#[test]
fn a_sign_a_room_and_a_day() {
    let programme = conference(Lang::En, 36, 2);
    let sheet = room_signs(&programme, (Lang::En, Paper::A4), &Fonts::bundled()).unwrap();
    let Some(pages) = text("signs", &sheet) else {
        return;
    };
    // Two days in two rooms.
    assert_eq!(pages.len(), 4);
    let rooms: Vec<bool> = pages.iter().map(|page| page.contains("Room 1")).collect();
    assert_eq!(rooms, [true, true, false, false]);
    assert!(pages[0].contains("18 December") && pages[1].contains("19 December"));
    // A room in which nothing is has a sign with its name.
    let mut empty = nothing(Lang::En);
    empty.rooms = vec!["Green room".into()];
    let sheet = room_signs(&empty, (Lang::En, Paper::A4), &Fonts::bundled()).unwrap();
    let pages = text("sign-empty", &sheet).unwrap();
    assert!(pages[0].contains("Green room") && pages[0].contains("Nothing is planned"));
}

#[test]
fn a_booklet_is_of_whole_sheets_with_its_cover_outside() {
    for (sessions, rooms) in [(1, 1), (30, 3), (90, 3)] {
        let programme = conference(Lang::En, sessions, rooms);
        let paper = (Lang::En, Paper::A4);
        let sheet = booklet(&programme, paper, Abouts::Without, &Fonts::bundled()).unwrap();
        assert_eq!(sheet.page_count() % 2, 0, "{sessions}");
        let Some(pages) = text(&format!("folded-{sessions}"), &sheet) else {
            return;
        };
        // The cover is on the right of the first front; the first page of the programme on the
        // left of its back.
        assert!(pages[0].contains("Samovar Club"), "{}", pages[0]);
        assert!(pages[1].contains(&code(0)), "{}", pages[1]);
        assert!(!pages[0].contains(&code(0)), "{}", pages[0]);
    }
}

#[test]
fn paper_that_is_twice_as_large_is_a3_or_tabloid() {
    for (paper, size) in [
        (Paper::A4, "841.89 x 1190.55 pts (A3)"),
        (Paper::Letter, "792 x 1224 pts"),
    ] {
        let options = (Lang::En, paper, SheetSize::Double);
        let programme = conference(Lang::En, 3, 1);
        let sheet = poster(&programme, options, Abouts::With, &Fonts::bundled()).unwrap();
        let Some(told) = poppler("large", &sheet.pdf().unwrap(), "pdfinfo", &[]) else {
            return;
        };
        assert!(told.contains(size), "{told}");
    }
}

#[test]
fn a_track_is_said_in_words_wherever_it_has_a_colour() {
    let mut programme = conference(Lang::En, 8, 2);
    for track in &mut programme.tracks {
        track.name = "Strand".into();
    }
    let fonts = Fonts::bundled();
    let grid = timetable(&programme, (Lang::En, Paper::A4, SINGLE), &fonts).unwrap();
    let signs = room_signs(&programme, (Lang::En, Paper::A4), &fonts).unwrap();
    for (name, sheet) in [("track-grid", grid), ("track-signs", signs)] {
        let Some(pages) = text(name, &sheet) else {
            return;
        };
        assert_eq!(pages.concat().matches("Strand").count(), 8, "{name}");
    }
}

#[test]
fn letters_that_no_font_has_and_names_without_end_are_told() {
    let mut programme = conference(Lang::En, 2, 1);
    programme.items[0].title = "T000 😀 \u{1f9ff}".into();
    programme.items[1].title = "word ".repeat(2_000);
    let fonts = Fonts::bundled();
    let paper = (Lang::En, Paper::A4);
    for sheet in [
        on_wall(&programme, Lang::En, SINGLE),
        booklet(&programme, paper, Abouts::Without, &fonts).unwrap(),
        room_signs(&programme, paper, &fonts).unwrap(),
        timetable(&programme, (Lang::En, Paper::A4, SINGLE), &fonts).unwrap(),
    ] {
        let told: Vec<(Option<usize>, Part, Why)> = sheet
            .lost()
            .iter()
            .map(|lost| (lost.row, lost.part, lost.why))
            .collect();
        assert_eq!(
            told,
            [
                (Some(0), Part::Title, Why::NoFont),
                (Some(1), Part::Title, Why::NoRoom),
            ]
        );
        sheet.pdf().unwrap();
    }
}

#[test]
fn speakers_of_any_script_are_drawn_or_named() {
    let mut programme = conference(Lang::En, 2, 1);
    programme.items[0].speakers = vec!["李晓岚".into(), "Ann Abbott".into()];
    programme.items[1].speakers = vec!["ნინო ბერიძე".into(), "محمد عبد الرحمن".into()];
    let with = Fonts::of_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts"));
    let all = |fonts: &Fonts| {
        let paper = (Lang::En, Paper::A4);
        let page = (Lang::En, Paper::A4, SINGLE);
        [
            poster(&programme, page, Abouts::Without, fonts).unwrap(),
            booklet(&programme, paper, Abouts::Without, fonts).unwrap(),
            room_signs(&programme, paper, fonts).unwrap(),
            timetable(&programme, page, fonts).unwrap(),
        ]
    };
    for (number, sheet) in all(&with).iter().enumerate() {
        assert_eq!(sheet.lost(), [], "{number}");
        assert_eq!(sheet.machine_fonts(), ["Noto Sans CJK SC"], "{number}");
    }
    for (number, sheet) in all(&Fonts::bundled()).iter().enumerate() {
        let told: Vec<(Option<usize>, Part, Why)> = sheet
            .lost()
            .iter()
            .map(|lost| (lost.row, lost.part, lost.why))
            .collect();
        assert_eq!(told, [(Some(0), Part::Name, Why::NoFont)], "{number}");
        let Some(pages) = text(&format!("scripts-programme-{number}"), sheet) else {
            return;
        };
        let said = "1 name cannot be drawn on this laptop";
        assert!(pages.concat().contains(said), "{number}: {pages:?}");
    }
}

#[test]
fn the_same_programme_gives_the_same_bytes() {
    let programme = conference(Lang::Ru, 12, 2);
    let made = || {
        let sheet = on_wall(&programme, Lang::Ru, SINGLE);
        sheet.pdf().unwrap()
    };
    assert_eq!(made(), made());
    let mut one = nothing(Lang::Ru);
    one.items.push(item("Открытие", one.starts, 30));
    assert_eq!(on_wall(&one, Lang::Ru, SINGLE).page_count(), 1);
}
