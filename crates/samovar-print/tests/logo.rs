//! The logo as it comes out of the printer: once in the file, beside whole names
//! and codes that scan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use samovar_i18n::Lang;
use samovar_print::{
    BadgeOptions, BadgeSize, Badges, Fonts, Logo, Lost, Part, Ticket, TicketOptions, Tickets, Why,
    badges, tickets,
};
use std::collections::BTreeSet;
use support::guests::list;
use support::people;
use support::pictures::logo;
use support::poppler::{page_texts, poppler};
use support::scan::codes;

const SIZES: [BadgeSize; 4] = [
    BadgeSize::Insert,
    BadgeSize::Card,
    BadgeSize::Lanyard,
    BadgeSize::Label,
];

fn wearing(count: usize, logo: Option<Logo>) -> Badges {
    Badges {
        logo,
        ..people::badges(Lang::Ru, count)
    }
}

fn pdf(people: &Badges, size: BadgeSize) -> Vec<u8> {
    let options = BadgeOptions {
        lang: Lang::Ru,
        size,
        cut_marks: true,
        ..BadgeOptions::default()
    };
    let sheet = badges(people, &options, &Fonts::bundled()).unwrap();
    sheet.pdf().unwrap()
}

/// Pages that bear a picture, and how many pictures there are in the file.
fn pictures(name: &str, pdf: &[u8]) -> Option<(usize, usize)> {
    let told = poppler(name, pdf, "pdfimages", &["-list"])?;
    let rows: Vec<Vec<&str>> = (told.lines().skip(2))
        .map(|line| line.split_whitespace().collect())
        .collect();
    let of = |column: usize| {
        rows.iter()
            .map(|row| row[column])
            .collect::<BTreeSet<_>>()
            .len()
    };
    Some((of(0), of(10)))
}

#[test]
fn logo_is_in_the_file_once_however_many_badges_bear_it() {
    let with = logo(900, 300);
    let weight = with.picture.as_ref().unwrap().bytes().len();
    let plain = pdf(&wearing(300, None), BadgeSize::Insert);
    let marked = pdf(&wearing(300, Some(with)), BadgeSize::Insert);
    let Some(found) = pictures("logo-300", &marked) else {
        return;
    };
    assert_eq!(found, (30, 1));
    assert_eq!(pictures("plain-300", &plain), Some((0, 0)));
    // The picture, and a line for each badge that draws it.
    let more = marked.len() - plain.len();
    println!("{} + {more} bytes for a logo of {weight}", plain.len());
    assert!(more < 2 * weight + 300 * 120, "{more} for {weight}");
}

#[test]
fn badges_of_all_sizes_bear_it_and_codes_scan() {
    for size in SIZES {
        for (shape, with) in [
            ("wide", logo(900, 200)),
            ("square", logo(400, 400)),
            ("tall", logo(100, 400)),
        ] {
            let people = wearing(9, Some(with));
            let name = format!("logo-{size:?}-{shape}");
            let pdf = pdf(&people, size);
            let Some((pages, pictures)) = pictures(&name, &pdf) else {
                return;
            };
            assert_eq!((pages > 0, pictures), (true, 1), "{name}");
            let Some(found) = codes(&name, &pdf, 1) else {
                return;
            };
            let on_page = people
                .badges
                .iter()
                .take(if size == BadgeSize::Label { 1 } else { 2 });
            for badge in on_page.filter(|badge| !badge.code.is_empty()) {
                assert!(found.contains(&badge.code), "{name}: {}", badge.code);
            }
        }
    }
}

fn party_tickets(logo: Option<Logo>, way_in: &str) -> Tickets {
    let list = list(Lang::Ru, 12);
    Tickets {
        title: list.title.clone(),
        starts: list.starts,
        ends: list.ends,
        place: list.place.clone(),
        way_in: way_in.to_owned(),
        link: "https://example.org/rust".into(),
        printed_at: list.printed_at,
        tickets: (list.rows.iter().enumerate())
            .map(|(index, row)| Ticket {
                name: row.name.clone(),
                heads: 1 + u32::from(row.plus_ones),
                code: people::code(index),
            })
            .collect(),
        logo,
    }
}

#[test]
fn tickets_bear_it_and_lose_no_word() {
    let long = "Звонок 4, третий этаж, лифт слева. ".repeat(9);
    for way_in in ["Звонок 4.", long.as_str()] {
        let texts = |logo: Option<Logo>, name: &str| {
            let list = party_tickets(logo, way_in);
            let options = TicketOptions {
                lang: Lang::Ru,
                names: true,
                ..TicketOptions::default()
            };
            let sheet = tickets(&list, &options, &Fonts::bundled()).unwrap();
            let pdf = sheet.pdf().unwrap();
            let words: Option<Vec<String>> = page_texts(name, &pdf).map(|pages| {
                let mut words: Vec<String> = (pages.concat().split_whitespace())
                    .map(str::to_owned)
                    .collect();
                words.sort();
                words
            });
            (sheet.lost().to_vec(), words, pdf)
        };
        let plain = texts(None, "tickets-plain");
        for with in [logo(900, 200), logo(400, 400), logo(100, 400)] {
            let marked = texts(Some(with), "tickets-logo");
            assert_eq!((&plain.0, &plain.1), (&marked.0, &marked.1), "{way_in}");
            let Some(found) = pictures("tickets-logo", &marked.2) else {
                return;
            };
            assert_eq!(found, (3, 1));
            let Some(found) = codes("tickets-logo", &marked.2, 1) else {
                return;
            };
            assert_eq!(found.len(), 4);
        }
    }
}

#[test]
fn logo_that_nothing_can_read_is_told_and_the_sheet_comes_without() {
    let damaged = Logo {
        name: "ring.png".to_owned(),
        picture: None,
    };
    let told = [Lost {
        row: None,
        part: Part::Logo,
        text: "ring.png".to_owned(),
        why: Why::Damaged,
        letters: Vec::new(),
    }];
    let options = BadgeOptions::default();
    let people = Badges {
        badges: people::badges(Lang::En, 20).badges[8..].to_vec(),
        ..wearing(0, Some(damaged.clone()))
    };
    let sheet = badges(&people, &options, &Fonts::bundled()).unwrap();
    assert_eq!(sheet.lost(), told);
    assert_eq!(
        pictures("logo-damaged", &sheet.pdf().unwrap()).unwrap_or((0, 0)),
        (0, 0)
    );
    let list = party_tickets(Some(damaged), "");
    let sheet = tickets(&list, &TicketOptions::default(), &Fonts::bundled()).unwrap();
    assert_eq!(sheet.lost(), told);
}
