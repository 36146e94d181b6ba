//! Looks at the typeset pages themselves: every character has a glyph, and no
//! text lies on another or leaves the paper, whatever the data.

#[path = "../tests/support/guests.rs"]
mod guests;

use crate::fonts::KEY_FACE;
use crate::{
    Column, Columns, DishLabel, DishLabels, DoorList, DoorRow, DoorState, Entry, Fonts, Held,
    Orientation, Paper, RecoverySheet, Row, Sheet, SheetOptions, Split, Tables, dish_labels,
    door_list, recovery_sheet, tables,
};
use guests::{list, options};
use samovar_i18n::Lang;
use typst::layout::{Frame, FrameItem, Point};

#[derive(Debug)]
struct Drawn {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    missing: bool,
}

fn collect(frame: &Frame, at: Point, drawn: &mut Vec<Drawn>) {
    for (offset, item) in frame.items() {
        let point = at + *offset;
        match item {
            FrameItem::Group(group) => collect(&group.frame, point, drawn),
            FrameItem::Text(item) => {
                let size = item.size.to_pt();
                drawn.push(Drawn {
                    text: item.text.to_string(),
                    left: point.x.to_pt(),
                    right: point.x.to_pt() + item.width().to_pt(),
                    top: point.y.to_pt() - 0.8 * size,
                    bottom: point.y.to_pt() + 0.2 * size,
                    missing: item.glyphs.iter().any(|glyph| glyph.id == 0),
                });
            }
            _ => {}
        }
    }
}

fn assert_drawn_well(list: &DoorList, options: &SheetOptions) {
    assert_drawn_well_with(&Fonts::bundled(), list, options);
}

fn assert_drawn_well_with(fonts: &Fonts, list: &DoorList, options: &SheetOptions) {
    // Nothing stands lower than the foot line.
    assert_pages_drawn_well(&door_list(list, options, fonts).unwrap(), 20.0);
}

/// Every text is whole, on the paper, and on no other; so many points at the edges are white.
pub(crate) fn assert_pages_drawn_well(sheet: &Sheet, white: f64) {
    let document = sheet.document().unwrap();
    assert_eq!(document.pages().len(), sheet.page_count());
    for page in document.pages() {
        let mut drawn = Vec::new();
        collect(&page.frame, Point::zero(), &mut drawn);
        for one in &drawn {
            assert!(!one.missing, "no glyph in {}", one.text);
            assert!(
                one.left >= 0.0 && one.right <= page.frame.width().to_pt() - white,
                "{one:?}"
            );
            assert!(
                one.top >= 0.0 && one.bottom <= page.frame.height().to_pt() - white,
                "{one:?}"
            );
        }
        for (index, one) in drawn.iter().enumerate() {
            for other in drawn.iter().skip(index + 1) {
                let apart = one.right <= other.left + 0.3
                    || other.right <= one.left + 0.3
                    || one.bottom <= other.top + 0.3
                    || other.bottom <= one.top + 0.3;
                assert!(apart, "{one:?} lies on {other:?}");
            }
        }
    }
}

#[test]
fn ordinary_list_is_drawn_well_on_every_paper() {
    for lang in Lang::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            for orientation in [Orientation::Portrait, Orientation::Landscape] {
                for split in [Split::None, Split::Halves] {
                    let options = SheetOptions {
                        paper,
                        orientation,
                        split,
                        ..options(lang)
                    };
                    assert_drawn_well(&list(lang, 90), &options);
                }
            }
        }
    }
}

#[test]
fn texts_of_any_length_stay_in_their_cells() {
    let long = "Константинопольская-Задунайская ".repeat(30);
    let solid = "Щ".repeat(300);
    let mixed = "שלום Ванесса سلام Nguyễn ქართული 12345-67 漢字 สมชาย अमित 🎉 W/W;W ".repeat(12);
    let mut rows = Vec::new();
    for text in [long, solid, mixed, "i".into(), String::new()] {
        for (state, plus_ones) in [(DoorState::Going, 7), (DoorState::Maybe, 65_535)] {
            rows.push(DoorRow {
                name: text.clone(),
                company: text.clone(),
                companions: vec![text.clone(), String::new(), text.clone()],
                diet: text.clone(),
                allergens: text.clone(),
                note: text.clone(),
                ticket_kind: text.clone(),
                code: text.clone(),
                plus_ones,
                state,
                arrived: plus_ones == 7,
            });
        }
    }
    let texts = DoorList {
        title: "Ы".repeat(200),
        place: "place ".repeat(200),
        rows,
        ..list(Lang::Ru, 0)
    };
    let few = Columns {
        company: false,
        code: false,
        ..Columns::default()
    };
    let plain = options(Lang::Ru);
    for options in [
        plain,
        SheetOptions {
            columns: few,
            ..plain
        },
        SheetOptions {
            orientation: Orientation::Landscape,
            split: Split::Halves,
            ..plain
        },
    ] {
        // Also with fonts of other scripts than ours.
        let folder = Fonts::of_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts"));
        for fonts in [Fonts::bundled(), folder] {
            assert_drawn_well_with(&fonts, &texts, &options);
        }
    }
}

fn labels(labels: Vec<DishLabel>) -> DishLabels {
    let list = list(Lang::Ru, 0);
    DishLabels {
        title: list.title,
        printed_at: list.printed_at,
        labels,
    }
}

#[test]
fn every_text_of_a_dish_label_stays_on_its_card_however_long_it_is() {
    let long = "Томлёная в печи говядина с картофельным пюре и соусом из белых грибов ".repeat(3);
    let solid = "Щ".repeat(120);
    let codes = "Ракообразные, Глютен, Молоко, Орехи, Арахис, Сельдерей, Горчица, Кунжут, Сульфиты, \
                 Люпин, Моллюски, Аспартам, Другая аллергия, Рыба, Яйца, Соя";
    let mut cards = Vec::new();
    for name in ["Чай".to_owned(), long, solid] {
        for held in [Held::NotStated, Held::Nothing, Held::These(codes.into())] {
            for other in ["", codes] {
                cards.push(DishLabel {
                    sitting: "Кофе-брейк, 19:30".repeat(1 + other.len()),
                    name: name.clone(),
                    suits: other.to_owned(),
                    held: held.clone(),
                    traces: other.to_owned(),
                });
            }
        }
    }
    for paper in [Paper::A4, Paper::Letter] {
        let sheet =
            dish_labels(&labels(cards.clone()), Lang::Ru, paper, &Fonts::bundled()).unwrap();
        assert_eq!(sheet.page_count(), 18usize.div_ceil(8));
        assert_pages_drawn_well(&sheet, 8.0);
        for page in sheet.document().unwrap().pages() {
            let mut drawn = Vec::new();
            collect(&page.frame, Point::zero(), &mut drawn);
            // One cut parts the left cards from the right ones; the line below them is on none.
            let (middle, lowest) = (
                page.frame.width().to_pt() / 2.0,
                page.frame.height().to_pt() - 24.0,
            );
            for one in drawn.iter().filter(|one| one.top < lowest) {
                assert!(
                    one.right <= middle - 8.0 || one.left >= middle + 8.0,
                    "{one:?}"
                );
            }
        }
    }
}

#[test]
fn sums_of_a_table_shrink_and_are_never_broken_in_two() {
    let list = list(Lang::En, 0);
    let sum = "10,000,000,000.00";
    let sheet = Tables {
        kind: "Budget".into(),
        legend: String::new(),
        title: list.title,
        starts: list.starts,
        place: list.place,
        printed_at: list.printed_at,
        first: "What".into(),
        // As wide as a budget has it, and its largest sum.
        columns: vec![Column::figures("Planned".into(), 28)],
        entries: vec![
            Entry::Row(Row {
                title: "Hall".into(),
                cells: vec![sum.into()],
                ..Row::default()
            }),
            Entry::Total(Row {
                title: "Together".into(),
                cells: vec![sum.into()],
                ..Row::default()
            }),
        ],
    };
    let sheet = tables(&sheet, Lang::En, Paper::A4, &Fonts::bundled()).unwrap();
    assert_pages_drawn_well(&sheet, 20.0);
    let document = sheet.document().unwrap();
    let mut drawn = Vec::new();
    collect(&document.pages()[0].frame, Point::zero(), &mut drawn);
    assert_eq!(drawn.iter().filter(|one| one.text == sum).count(), 2);
}

#[test]
fn recovery_sheet_is_drawn_well_and_its_key_is_of_the_face_for_keys() {
    for (lang, paper) in [(Lang::En, Paper::A4), (Lang::Ru, Paper::Letter)] {
        let key = ["7K3M"; 14].join("-");
        for planner in ["club.samovar", "Самовар ".repeat(60).as_str()] {
            let data = RecoverySheet {
                planner: planner.into(),
                key: key.clone(),
                printed_at: list(lang, 0).printed_at,
            };
            let sheet = recovery_sheet(&data, lang, paper, &Fonts::bundled()).unwrap();
            assert_pages_drawn_well(&sheet, 20.0);
            let document = sheet.document().unwrap();
            let mut faces = Vec::new();
            faces_of(&document.pages()[0].frame, "7K3M", &mut faces);
            assert_eq!(faces, [KEY_FACE; 14]);
        }
    }
}

/// The families of the fonts that draw a text.
fn faces_of(frame: &Frame, text: &str, faces: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => faces_of(&group.frame, text, faces),
            FrameItem::Text(item) if item.text.as_str() == text => {
                faces.push(item.font.font().info().family.clone());
            }
            _ => {}
        }
    }
}

#[test]
fn every_word_of_ours_has_its_glyphs() {
    for lang in Lang::ALL {
        assert_drawn_well(&list(lang, 0), &options(lang));
        let halves = SheetOptions {
            split: Split::Halves,
            ..options(lang)
        };
        assert_drawn_well(&list(lang, 0), &halves);
        for (key, _) in samovar_i18n::KEYS
            .iter()
            .filter(|(key, _)| key.starts_with("print-"))
        {
            let words = samovar_i18n::text(lang, key, &[]).unwrap();
            for letter in words.chars() {
                let seen = letter.to_string();
                let is_ours = letter.is_whitespace() || Fonts::bundled().home(&seen).is_some();
                assert!(is_ours, "{letter} of {key}");
            }
        }
    }
}
