//! Badges as they come out of the printer: read back by poppler, scanned by
//! zbar.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use samovar_i18n::Lang;
use samovar_print::{
    BadgeOptions, BadgeSize, Badges, Fonts, Paper, PhotoMark, badges, calibration_sheet,
};
use support::people;
use support::poppler::{page_texts, poppler};
use support::scan::codes;

const SIZES: [(BadgeSize, usize); 4] = [
    (BadgeSize::Insert, 10),
    (BadgeSize::Card, 10),
    (BadgeSize::Lanyard, 2),
    (BadgeSize::Label, 1),
];

fn options(lang: Lang, size: BadgeSize) -> BadgeOptions {
    BadgeOptions {
        lang,
        size,
        cut_marks: true,
        ..BadgeOptions::default()
    }
}

fn pdf(people: &Badges, options: &BadgeOptions) -> Vec<u8> {
    badges(people, options, &Fonts::bundled())
        .unwrap()
        .pdf()
        .unwrap()
}

#[test]
fn scanner_reads_every_code_off_the_paper() {
    for (size, per_page) in SIZES {
        let people = people::badges(Lang::Ru, 12);
        let pdf = pdf(&people, &options(Lang::Ru, size));
        for (page, on_page) in people.badges.chunks(per_page).enumerate().take(3) {
            let Some(found) = codes(&format!("scan-{size:?}"), &pdf, page + 1) else {
                return;
            };
            let mut wanted: Vec<&str> = on_page
                .iter()
                .map(|badge| badge.code.as_str())
                .filter(|code| !code.is_empty())
                .collect();
            wanted.sort_unstable();
            assert_eq!(found, wanted, "{size:?} page {}", page + 1);
        }
    }
}

/// Whatever somebody said to photos, the door scans them.
#[test]
fn marks_of_photos_leave_every_code_to_the_scanner() {
    let marks = [PhotoMark::Yes, PhotoMark::Ask, PhotoMark::No];
    for (size, per_page) in SIZES {
        let mut people = people::badges(Lang::Ru, per_page);
        for (badge, mark) in people.badges.iter_mut().zip(marks.into_iter().cycle()) {
            badge.photos = Some(mark);
        }
        let pdf = pdf(&people, &options(Lang::Ru, size));
        let Some(found) = codes(&format!("marked-{size:?}"), &pdf, 1) else {
            return;
        };
        let mut wanted: Vec<&str> = people
            .badges
            .iter()
            .map(|badge| badge.code.as_str())
            .filter(|code| !code.is_empty())
            .collect();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{size:?}");
    }
}

#[test]
fn any_number_of_badges_has_the_pages_it_said() {
    for count in [0, 1, 30, 5000] {
        let people = people::badges(Lang::En, count);
        let sheet = badges(
            &people,
            &options(Lang::En, BadgeSize::Insert),
            &Fonts::bundled(),
        )
        .unwrap();
        assert_eq!(sheet.page_count(), count.div_ceil(10).max(1));
        let name = format!("badges-{count}");
        let Some(pages) = page_texts(&name, &sheet.pdf().unwrap()) else {
            return;
        };
        assert_eq!(pages.len(), sheet.page_count());
        // Poppler takes the space between the letters of a code for blanks.
        let all = pages.concat().replace(' ', "");
        for badge in &people.badges {
            assert!(all.contains(&badge.code), "{}", badge.code);
        }
    }
}

#[test]
fn names_stand_whole() {
    for lang in Lang::ALL {
        for (size, _) in SIZES {
            let people = people::badges(lang, 8);
            let Some(text) = poppler(
                &format!("names-{lang}-{size:?}"),
                &pdf(&people, &options(lang, size)),
                "pdftotext",
                &["-raw"],
            ) else {
                return;
            };
            let joined = text.replace('\n', " ").replace("- ", "-");
            for word in [
                "Александра-Виктория",
                "Константинопольская-Задунайская",
                "Nguyễn",
                "O'Brien",
            ] {
                assert!(joined.contains(word), "{word} in {joined}");
            }
        }
    }
}

#[test]
fn role_stands_as_a_word_in_the_papers_language() {
    for (lang, words) in [
        (Lang::En, ["Guest", "Speaker", "Team", "Host"]),
        (Lang::Ru, ["Гость", "Спикер", "Команда", "Ведущий"]),
    ] {
        let people = people::badges(lang, 8);
        let Some(pages) = page_texts(
            &format!("roles-{lang}"),
            &pdf(&people, &options(lang, BadgeSize::Insert)),
        ) else {
            return;
        };
        for word in words {
            assert_eq!(pages[0].matches(word).count(), 2, "{word}");
        }
        assert!(pages[0].contains(&people.title));
        assert!(pages[0].contains("17:05"));
    }
}

#[test]
fn back_follows_its_front_with_the_same_badges() {
    let people = people::badges(Lang::En, 14);
    let both = BadgeOptions {
        both_sides: true,
        ..options(Lang::En, BadgeSize::Card)
    };
    let pdf = pdf(&people, &both);
    let Some(front) = codes("both", &pdf, 1) else {
        return;
    };
    assert_eq!(codes("both", &pdf, 2).unwrap(), front);
    assert_eq!(page_texts("both", &pdf).unwrap().len(), 4);
}

#[test]
fn used_up_places_stay_empty() {
    let people = people::badges(Lang::En, 9);
    let skipping = BadgeOptions {
        skip: 3,
        ..options(Lang::En, BadgeSize::Insert)
    };
    assert_eq!(
        badges(&people, &skipping, &Fonts::bundled())
            .unwrap()
            .page_count(),
        2
    );
}

#[test]
fn page_is_as_large_as_the_paper_or_the_label() {
    for (size, paper, said) in [
        (BadgeSize::Insert, Paper::A4, "595.276 x 841.89 pts (A4)"),
        (BadgeSize::Card, Paper::Letter, "612 x 792 pts (letter)"),
        (BadgeSize::Label, Paper::A4, "283.465 x 175.748 pts"),
    ] {
        let options = BadgeOptions {
            paper,
            ..options(Lang::En, size)
        };
        let pdf = pdf(&people::badges(Lang::En, 1), &options);
        let name = format!("size-{size:?}");
        let Some(info) = poppler(&name, &pdf, "pdfinfo", &[]) else {
            return;
        };
        assert!(info.contains(said), "{info}");
        let fonts = poppler(&name, &pdf, "pdffonts", &[]).unwrap();
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
        }
    }
}

#[test]
fn calibration_sheet_says_what_to_type() {
    let moved = BadgeOptions {
        offset: (-1.5, 2.0),
        ..options(Lang::Ru, BadgeSize::Insert)
    };
    let sheet = calibration_sheet(&moved, people::badges(Lang::Ru, 1).printed_at).unwrap();
    let Some(pages) = page_texts("calibration", &sheet.pdf().unwrap()) else {
        return;
    };
    assert_eq!(pages.len(), 1);
    for words in ["«Вправо»", "«Вниз»", "−1,5", "+2,0", "100 мм"] {
        assert!(pages[0].contains(words), "{words}: {}", pages[0]);
    }
}
