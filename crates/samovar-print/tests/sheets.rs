//! Tickets, sign-in sheets, tent cards and the recovery sheet, read back by poppler and scanned.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use samovar_i18n::Lang;
use samovar_print::{
    DishLabel, DishLabels, FeedbackAnswer, FeedbackQuestion, FeedbackSheet, Fonts, Held, Paper,
    Photos, RecoverySheet, SignIn, SignInRow, TentCard, TentCards, Ticket, TicketOptions, Tickets,
    dish_labels, feedback_form, recovery_sheet, sign_in_sheet, tent_cards, tickets,
};
use support::guests::list;
use support::people;
use support::poppler::page_texts;
use support::scan::codes;

fn party_tickets(lang: Lang, count: usize) -> Tickets {
    let list = list(lang, count.max(1));
    let tickets = list.rows.iter().take(count).enumerate();
    Tickets {
        title: list.title.clone(),
        starts: list.starts,
        ends: list.ends,
        place: list.place.clone(),
        way_in: "Bell 4, third floor; the lift is on the left.".into(),
        link: "https://example.org/rust".into(),
        printed_at: list.printed_at,
        tickets: tickets
            .map(|(index, row)| Ticket {
                name: row.name.clone(),
                heads: 1 + u32::from(row.plus_ones),
                code: people::code(index),
            })
            .collect(),
        logo: None,
    }
}

#[test]
fn ticket_says_what_when_where_and_scans() {
    for (one_a_page, per_page) in [(false, 4), (true, 1)] {
        let list = party_tickets(Lang::Ru, 9);
        let options = TicketOptions {
            lang: Lang::Ru,
            one_a_page,
            names: true,
            ..TicketOptions::default()
        };
        let sheet = tickets(&list, &options, &Fonts::bundled()).unwrap();
        assert_eq!(sheet.page_count(), 9usize.div_ceil(per_page));
        let (name, pdf) = (format!("tickets-{one_a_page}"), sheet.pdf().unwrap());
        for (page, on_page) in list.tickets.chunks(per_page).enumerate() {
            let Some(found) = codes(&name, &pdf, page + 1) else {
                return;
            };
            let mut wanted: Vec<&str> = on_page.iter().map(|one| one.code.as_str()).collect();
            wanted.sort_unstable();
            assert_eq!(found, wanted);
        }
        let pages = page_texts(&name, &pdf).unwrap();
        for words in [
            "Вечер Rust",
            "19 декабря 2026 г.",
            "«Самовар»",
            "Абрамова Вера",
        ] {
            assert!(pages[0].contains(words), "{words}: {}", pages[0]);
        }
        // The fourth brings one.
        assert!(pages.concat().contains("На 2 человека"));
    }
}

#[test]
fn nobody_is_one_page_of_every_sheet() {
    let none = party_tickets(Lang::En, 0);
    assert_eq!(
        tickets(&none, &TicketOptions::default(), &Fonts::bundled())
            .unwrap()
            .page_count(),
        1
    );
    let cards = TentCards {
        title: none.title,
        printed_at: none.printed_at,
        cards: Vec::new(),
    };
    let sheet = tent_cards(&cards, Lang::En, Paper::A4, &Fonts::bundled()).unwrap();
    assert_eq!(sheet.page_count(), 1);
    sheet.pdf().unwrap();
}

#[test]
fn eight_dish_labels_stand_on_a_sheet_and_no_dish_is_one_empty_sheet() {
    let list = list(Lang::En, 1);
    for (count, pages) in [(0, 1), (1, 1), (8, 1), (9, 2), (60, 8)] {
        let labels = DishLabels {
            title: list.title.clone(),
            printed_at: list.printed_at,
            labels: (0..count)
                .map(|number| DishLabel {
                    sitting: "Lunch, 13:00".into(),
                    name: format!("Borscht {number}"),
                    suits: "Vegan".into(),
                    held: Held::NotStated,
                    traces: "Nuts".into(),
                })
                .collect(),
        };
        let sheet = dish_labels(&labels, Lang::En, Paper::A4, &Fonts::bundled()).unwrap();
        assert_eq!(sheet.page_count(), pages);
        let Some(texts) = page_texts("dish-labels", &sheet.pdf().unwrap()) else {
            return;
        };
        let said = texts.concat();
        assert_eq!(
            said.matches("Allergens: not stated – ask the host").count(),
            count
        );
        assert_eq!(said.matches("May contain traces of: Nuts").count(), count);
        assert_eq!(said.matches("Borscht ").count(), count);
    }
}

fn sign_in(lang: Lang, count: usize) -> SignIn {
    let list = list(lang, count.max(1));
    SignIn {
        title: list.title.clone(),
        starts: list.starts,
        place: list.place.clone(),
        printed_at: list.printed_at,
        rows: list
            .rows
            .iter()
            .take(count)
            .map(|row| SignInRow {
                name: row.name.clone(),
                company: row.company.clone(),
                photos: Photos::Yes,
                find_by: row.code.clone(),
            })
            .collect(),
    }
}

#[test]
fn sign_in_sheet_has_22_lines_a_page_under_its_head() {
    for (count, blank, pages) in [(0, 0, 1), (1, 0, 1), (22, 0, 1), (22, 1, 2), (30, 10, 2)] {
        let sheet = sign_in_sheet(
            &sign_in(Lang::Ru, count),
            Lang::Ru,
            Paper::A4,
            blank,
            &Fonts::bundled(),
        )
        .unwrap();
        assert_eq!(sheet.page_count(), pages, "{count} + {blank}");
    }
    let list = sign_in(Lang::Ru, 5000);
    let sheet = sign_in_sheet(&list, Lang::Ru, Paper::Letter, 0, &Fonts::bundled()).unwrap();
    let Some(pages) = page_texts("sign-in", &sheet.pdf().unwrap()) else {
        return;
    };
    assert_eq!(pages.len(), sheet.page_count());
    for page in &pages {
        for words in ["Лист регистрации", "Подпись", "Фото", "Страница"]
        {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
    assert!(pages.last().unwrap().contains("5000"));
}

#[test]
fn tent_card_has_its_name_on_both_halves() {
    let cards = TentCards {
        title: "Rust Night".into(),
        printed_at: people::badges(Lang::Ru, 1).printed_at,
        cards: people::HARD
            .iter()
            .map(|(large, small)| TentCard {
                large: (*large).into(),
                small: (*small).into(),
                company: "Северный ветер".into(),
                find_by: String::new(),
            })
            .collect(),
    };
    let sheet = tent_cards(&cards, Lang::Ru, Paper::A4, &Fonts::bundled()).unwrap();
    let Some(pages) = page_texts("tent-cards", &sheet.pdf().unwrap()) else {
        return;
    };
    assert_eq!(pages.len(), people::HARD.len());
    assert!(
        pages[1].contains("Константинопольская-Задунайская"),
        "{}",
        pages[1]
    );
    assert!(pages[3].contains("O'Brien"));
}

fn feedback(lang: Lang, questions: Vec<FeedbackQuestion>) -> FeedbackSheet {
    let list = list(lang, 1);
    FeedbackSheet {
        title: list.title,
        starts: list.starts,
        place: list.place,
        intro: String::new(),
        link: "https://forms.example.org/rust-night".into(),
        printed_at: list.printed_at,
        questions,
    }
}

fn graded(words: &str, least: u32, most: u32) -> FeedbackQuestion {
    FeedbackQuestion {
        words: words.into(),
        answer: FeedbackAnswer::Grades {
            least,
            most,
            low: "poor".into(),
            high: "great".into(),
        },
    }
}

#[test]
fn feedback_form_stands_twice_on_a_sheet_with_the_code_of_its_link() {
    for lang in [Lang::En, Lang::Ru] {
        let questions = vec![
            graded("Recommend us", 0, 10),
            graded("Тихие потоки", 1, 5),
            FeedbackQuestion {
                words: "How did you hear of it".into(),
                answer: FeedbackAnswer::Choices(vec!["A friend".into(), "Плакат".into()]),
            },
            FeedbackQuestion {
                words: "What to change".into(),
                answer: FeedbackAnswer::Words(3),
            },
        ];
        let form = feedback(lang, questions);
        let sheet = feedback_form(&form, lang, Paper::A4, &Fonts::bundled()).unwrap();
        assert_eq!(sheet.page_count(), 1);
        assert!(sheet.lost().is_empty());
        let (name, pdf) = (format!("feedback-{lang:?}"), sheet.pdf().unwrap());
        let Some(pages) = page_texts(&name, &pdf) else {
            return;
        };
        for words in [
            "1. Recommend us",
            "2. Тихие потоки",
            "A friend",
            "4. What to change",
        ] {
            assert_eq!(pages[0].matches(words).count(), 2, "{words}: {}", pages[0]);
        }
        if let Some(found) = codes(&name, &pdf, 1) {
            assert_eq!(found, [form.link.as_str(), form.link.as_str()]);
        }
    }
}

#[test]
fn feedback_form_of_many_questions_goes_on_and_loses_none() {
    let questions = (1..=40).map(|number| graded(&format!("Question {number}."), 0, 10));
    let form = feedback(Lang::En, questions.collect());
    let sheet = feedback_form(&form, Lang::En, Paper::Letter, &Fonts::bundled()).unwrap();
    assert!(sheet.page_count() > 2);
    let Some(pages) = page_texts("feedback-long", &sheet.pdf().unwrap()) else {
        return;
    };
    let text = pages.join("\n");
    for number in 1..=40 {
        let words = format!("{number}. Question {number}.");
        assert!(text.contains(&words), "{words}");
    }
}

/// Every letter and figure that a key can have.
const KEY: &str = "7K3M-9QXE-0DZ2-8B5S-G6CV-1J7T-WMNP-RQ04-H2Z5-Y8B3-XVKA-S5D0-EF6G-QT9J";

fn recovery(lang: Lang, planner: &str) -> RecoverySheet {
    RecoverySheet {
        planner: planner.into(),
        key: KEY.into(),
        printed_at: list(lang, 1).printed_at,
    }
}

#[test]
fn recovery_sheet_is_one_page_with_the_key_to_type_and_to_scan() {
    for (lang, words) in [
        (
            Lang::En,
            [
                "Recovery sheet",
                "Planner: club.samovar",
                "Printed",
                "What it opens",
                "until the passphrase is changed",
                "Keep it where the laptop is not",
                "Where Samovar asks for the passphrase",
                "Kept at:",
            ],
        ),
        (
            Lang::Ru,
            [
                "Лист восстановления",
                "Планировщик: club.samovar",
                "Напечатано",
                "Что он открывает",
                "пока пароль не сменят",
                "Хранить не там, где ноутбук",
                "Там, где Samovar спрашивает пароль",
                "Где хранится:",
            ],
        ),
    ] {
        for paper in [Paper::A4, Paper::Letter] {
            let data = recovery(lang, "club.samovar");
            let sheet = recovery_sheet(&data, lang, paper, &Fonts::bundled()).unwrap();
            assert_eq!(sheet.page_count(), 1);
            assert!(sheet.lost().is_empty());
            assert!(sheet.svg(0).unwrap().starts_with("<svg"));
            let (name, pdf) = (format!("recovery-{lang:?}-{paper:?}"), sheet.pdf().unwrap());
            let Some(pages) = page_texts(&name, &pdf) else {
                return;
            };
            assert_eq!(pages.len(), 1);
            let said: Vec<&str> = pages[0].split_whitespace().collect();
            let text = said.join(" ");
            for words in words {
                assert!(text.contains(words), "{words}: {text}");
            }
            // Each group is one word, with its number before it.
            for (at, group) in KEY.split('-').enumerate() {
                let number = (at + 1).to_string();
                let stands = said.windows(2).any(|two| two == [number.as_str(), group]);
                assert!(stands, "{number} {group}: {text}");
            }
            if let Some(found) = codes(&name, &pdf, 1) {
                assert_eq!(found, [KEY]);
            }
        }
    }
}

#[test]
fn recovery_sheet_of_a_planner_with_a_long_name_stays_one_page() {
    let data = recovery(Lang::Ru, &"Клуб у самовара ".repeat(30));
    let sheet = recovery_sheet(&data, Lang::Ru, Paper::Letter, &Fonts::bundled()).unwrap();
    assert_eq!(sheet.page_count(), 1);
    assert_eq!(sheet.lost().len(), 1);
    let Some(pages) = page_texts("recovery-long", &sheet.pdf().unwrap()) else {
        return;
    };
    assert!(pages[0].contains("QT9J") && pages[0].contains("Где хранится:"));
}
