//! Looks at the typeset pages of the programme: every text whole, on the paper, on no other.

#[path = "../../tests/support/programme.rs"]
pub(in crate::programme) mod support;

use super::{Abouts, Programme, SheetSize, booklet, poster, room_signs, timetable};
use crate::drawn_tests::assert_pages_drawn_well;
use crate::{Fonts, Paper, Sheet};
use samovar_i18n::Lang;
use support::{at, conference, item, long, nothing};

fn sheets(programme: &Programme, lang: Lang, paper: Paper) -> Vec<(&'static str, Sheet)> {
    let fonts = Fonts::bundled();
    let (single, double) = (SheetSize::Single, SheetSize::Double);
    vec![
        (
            "poster",
            poster(programme, (lang, paper, single), Abouts::Without, &fonts).unwrap(),
        ),
        (
            "large poster",
            poster(programme, (lang, paper, double), Abouts::With, &fonts).unwrap(),
        ),
        (
            "booklet",
            booklet(programme, (lang, paper), Abouts::With, &fonts).unwrap(),
        ),
        (
            "signs",
            room_signs(programme, (lang, paper), &fonts).unwrap(),
        ),
        (
            "timetable",
            timetable(programme, (lang, paper, single), &fonts).unwrap(),
        ),
        (
            "large timetable",
            timetable(programme, (lang, paper, double), &fonts).unwrap(),
        ),
    ]
}

fn assert_all_drawn_well(programme: &Programme, lang: Lang, paper: Paper) {
    for (name, sheet) in sheets(programme, lang, paper) {
        println!("{name}");
        assert!(sheet.lost().is_empty(), "{name}: {:?}", sheet.lost());
        assert_pages_drawn_well(&sheet, 20.0);
    }
}

#[test]
fn programmes_of_any_size_are_drawn_well_on_every_paper() {
    for lang in Lang::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            assert_all_drawn_well(&nothing(lang), lang, paper);
            assert_all_drawn_well(&conference(lang, 1, 1), lang, paper);
            assert_all_drawn_well(&conference(lang, 30, 3), lang, paper);
        }
    }
    assert_all_drawn_well(&conference(Lang::En, 200, 20), Lang::En, Paper::A4);
}

#[test]
fn long_names_are_whole_and_lie_on_nothing() {
    for lang in Lang::ALL {
        assert_all_drawn_well(&long(lang), lang, Paper::A4);
    }
}

#[test]
fn what_is_at_the_same_time_in_a_room_stands_side_by_side() {
    let mut programme = conference(Lang::En, 6, 2);
    for number in 0..5 {
        let mut more = item(&format!("More {number}"), at(18, 10, number * 10), 45);
        more.room = (number % 2 == 0).then_some(0);
        programme.items.push(more);
    }
    programme.items.sort_by_key(|item| item.starts);
    assert_all_drawn_well(&programme, Lang::En, Paper::A4);
}

#[test]
fn an_evening_goes_on_over_midnight_and_ends_on_its_own_page() {
    let mut programme = nothing(Lang::En);
    programme.rooms = vec!["Hall".into()];
    for (title, starts, minutes) in [
        ("Doors", at(18, 22, 0), 30),
        ("Party", at(18, 23, 30), 120),
        ("Last train", at(19, 1, 30), 0),
        ("Breakfast", at(19, 9, 0), 60),
    ] {
        let mut one = item(title, starts, minutes);
        one.room = Some(0);
        programme.items.push(one);
    }
    let fonts = Fonts::bundled();
    let grid = timetable(&programme, (Lang::En, Paper::A4, SheetSize::Single), &fonts).unwrap();
    // Two days, and what is after midnight belongs to the first.
    assert_eq!(grid.page_count(), 2);
    let signs = room_signs(&programme, (Lang::En, Paper::A4), &fonts).unwrap();
    assert_eq!(signs.page_count(), 2);
    assert_all_drawn_well(&programme, Lang::En, Paper::A4);
}
