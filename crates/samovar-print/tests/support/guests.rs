//! Invented guests: believable names of both languages, in order, each once.

#![allow(dead_code)]

use chrono::{DateTime, NaiveDateTime};
use samovar_i18n::Lang;
use samovar_print::{DoorList, DoorRow, DoorState, Fonts, Sheet, SheetOptions, door_list};

const SURNAMES: [(&str, &str); 24] = [
    ("Абрамова Вера", "Abbott Grace"),
    ("Алексеев Пётр", "Bell Martin"),
    ("Белова Ирина", "Brontë Émilie"),
    ("Васильчикова Мария", "Chaudhary Ananya"),
    ("Григорян Арам", "Dvořák Tomáš"),
    ("Дмитриев Лев", "Eriksen Åse"),
    ("Ёлкина Софья", "Fernández-Villaverde Lucía"),
    ("Жуковский Олег", "Grant Philip"),
    ("Зимина Ася", "Hughes Rhiannon"),
    ("Ильин Глеб", "Ivanova Daria"),
    (
        "Константинопольская-Задунайская Александра-Виктория",
        "Jansen Pieter",
    ),
    ("Кузнецов Роман", "Kovács Bence"),
    ("Лебедева Нина", "Łukaszewicz Zofia"),
    (
        "Мухаметзянова Гөлнара",
        "Montgomery-Featherstonehaugh Wilhelmina",
    ),
    ("Никитин Егор", "Nguyễn Thị Minh Khai"),
    ("Орлова Тамара", "O'Brien Siobhán"),
    ("Павлов Игнат", "Petrov Anna"),
    ("Рябинина Юлия", "Quinn Darragh"),
    ("Соколов Матвей", "Rossi Chiara"),
    ("Тургенева Полина", "Şahin Deniz"),
    ("Фёдоров Макар", "Tanaka Yuki"),
    ("Хабибуллин Тимур", "Van der Berg Sanne"),
    ("Щербакова Злата", "Wright Owen"),
    ("Яковлева Дина", "Zhang Wei"),
];

/// A list of so many guests in order, each name used once.
pub fn list(lang: Lang, guests: usize) -> DoorList {
    let ru = lang == Lang::Ru;
    let mut rows: Vec<DoorRow> = (0..guests).map(|index| row(ru, index, guests)).collect();
    for row in rows.iter_mut().skip(guests - guests / 14) {
        row.state = DoorState::Maybe;
    }
    for row in rows.iter_mut().skip(guests - guests / 40) {
        row.state = DoorState::Waitlisted;
    }
    let (title, place) = match ru {
        true => (
            "Вечер Rust: истории из продакшена",
            "Клуб «Самовар», Большой зал, ул. Чайная, 12, вход со двора",
        ),
        false => (
            "Rust Night: stories from production",
            "Samovar Club, Great Hall, 12 Tea Street, entrance from the yard",
        ),
    };
    DoorList {
        title: title.into(),
        starts: wall("2026-12-19T19:00:00"),
        ends: Some(wall("2026-12-19T22:30:00")),
        place: place.into(),
        printed_at: DateTime::parse_from_rfc3339("2026-12-18T17:05:09+03:00").unwrap(),
        number: Some(3),
        rows,
    }
}

fn row(ru: bool, index: usize, guests: usize) -> DoorRow {
    let place = index * SURNAMES.len() / guests;
    let (russian, english) = SURNAMES[place];
    let name = if ru { russian } else { english };
    // A second name tells thousands apart and keeps the order.
    let number = index - (place * guests).div_ceil(SURNAMES.len());
    let name = if number == 0 {
        name.to_owned()
    } else {
        format!("{name} {}", syllables(ru, number))
    };
    let pick = |every: usize, at: usize| index % every == at;
    let text = |is: bool, russian: &str, english: &str| match (is, ru) {
        (false, _) => String::new(),
        (true, true) => russian.to_owned(),
        (true, false) => english.to_owned(),
    };
    let mut row = DoorRow {
        name,
        code: format!("{}{:02}", code_letters(index / 100), index % 100),
        ..DoorRow::default()
    };
    row.company = text(pick(3, 0), "Северный ветер", "Northwind");
    if pick(14, 2) {
        row.company = text(
            true,
            "Институт прикладной математики и механики",
            "Institute of Applied Mathematics",
        );
    }
    row.diet = text(pick(4, 1), "вегетарианское", "vegetarian");
    if pick(18, 4) {
        row.diet = text(true, "веганское", "vegan");
        row.allergens = text(true, "арахис, орехи", "peanuts, tree nuts");
    }
    row.allergens.push_str(&text(
        pick(31, 7),
        "глютен, молоко, яйца, кунжут, соя",
        "gluten, milk, eggs, sesame, soya",
    ));
    row.note = text(
        pick(22, 5),
        "Спикер, встретить у лифта",
        "Speaker, meet at the lift",
    );
    row.plus_ones = match index % 13 {
        3 => 1,
        8 => 2,
        _ if index == 17 => 5,
        _ => 0,
    };
    if pick(26, 3) {
        row.companions = vec![text(true, "Оливия Громова", "Olivia Thunder")];
    }
    row
}

/// «Ба», «Бе», … in alphabetical order, unlike numbers.
fn syllables(ru: bool, number: usize) -> String {
    let (first, second) = match ru {
        true => ("БВГДЖЗКЛМНПРСТФХ", "аеиоу"),
        false => ("BCDFGHKLMNPRSTVZ", "aeiou"),
    };
    let nth = |letters: &str, index: usize| {
        letters
            .chars()
            .nth(index % letters.chars().count())
            .unwrap()
    };
    let last = match ru {
        true => "клмнр",
        false => "klmnr",
    };
    format!(
        "{}{}{}",
        nth(first, number / 25),
        nth(second, number / 5),
        nth(last, number)
    )
}

fn code_letters(number: usize) -> String {
    let letter = |index: usize| char::from(b"ABCDEFGHKM"[index % 10]);
    format!("{}{}", letter(number / 10), letter(number))
}

pub fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub fn options(lang: Lang) -> SheetOptions {
    SheetOptions {
        lang,
        blank_lines: 8,
        ..SheetOptions::default()
    }
}

pub fn sheet(list: &DoorList, options: &SheetOptions) -> Sheet {
    door_list(list, options, &Fonts::bundled()).unwrap()
}
