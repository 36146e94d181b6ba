//! The columns of a door list: those that were chosen and have any text, as
//! wide as their texts ask for.

use super::cells;
use super::{DoorList, DoorRow};
use crate::columns::{self, Elastic, GAP};
use crate::fonts::{Fonts, Weight};
use crate::page::{Column, ColumnKind, Frame, SheetOptions};
use samovar_i18n::msg;

/// So many rows, evenly spread, say enough about all.
const SAMPLE: usize = 80;
/// As the template sets line numbers.
const LINE_WEIGHT: Weight = Weight::Regular;
const LINE_SIZE: f64 = 7.5;
/// Smaller than between texts: the number belongs to the name.
const LINE_GAP: f64 = 1.8;
const WIDEST_CODE: f64 = 30.0;

pub fn choose(
    fonts: &Fonts,
    list: &DoorList,
    options: &SheetOptions,
    frame: &Frame,
    boxes: u16,
) -> Vec<Column> {
    let lang = options.lang;
    let rows = &list.rows;
    let sample: Vec<&DoorRow> = rows
        .iter()
        .step_by(rows.len().div_ceil(SAMPLE).max(1))
        .collect();
    let sample = &sample;
    let any = |text: fn(&DoorRow) -> &str| rows.iter().any(|row| !text(row).is_empty());

    let tick = Column {
        kind: ColumnKind::Tick,
        width: columns::TICK,
        label: msg::print_door_list_column_tick(lang),
    };
    let number = (!rows.is_empty()).then(|| {
        let label = msg::print_door_list_column_number(lang);
        let last = fonts.width(&rows.len().to_string(), LINE_WEIGHT, LINE_SIZE);
        Column {
            kind: ColumnKind::Line,
            width: (columns::label_width(fonts, &label) - GAP).max(last) + LINE_GAP,
            label,
        }
    });
    let plus_ones = rows.iter().any(|row| row.plus_ones > 0).then(|| Column {
        kind: ColumnKind::PlusOnes,
        width: f64::from(boxes) * columns::BOX_STEP + GAP,
        label: msg::print_door_list_column_plus_ones(lang),
    });
    let code = any(|row| &row.code).then(|| {
        let label = msg::print_door_list_column_code(lang);
        let style = cells::CODE;
        let codes = rows
            .iter()
            .map(|row| fonts.width(&row.code, style.weight, style.size));
        let width = codes.fold(columns::label_width(fonts, &label), f64::max);
        Column {
            kind: ColumnKind::Code,
            width: width.min(WIDEST_CODE) + GAP,
            label,
        }
    });

    let mut elastic = vec![Elastic {
        kind: ColumnKind::Name,
        label: msg::print_door_list_column_name(lang),
        least: 44.0,
        heights: Box::new(move |width| {
            let heights = sample
                .iter()
                .map(|row| cells::name(fonts, row, width).height());
            heights.collect()
        }),
    }];
    if any(|row| &row.ticket_kind) {
        elastic.push(Elastic {
            kind: ColumnKind::TicketKind,
            label: msg::print_door_list_column_ticket_kind(lang),
            least: 20.0,
            heights: Box::new(move |width| {
                let heights = sample
                    .iter()
                    .map(|row| cells::ticket_kind(fonts, row, width).height());
                heights.collect()
            }),
        });
    }
    if any(|row| &row.company) {
        elastic.push(Elastic {
            kind: ColumnKind::Company,
            label: msg::print_door_list_column_company(lang),
            least: 24.0,
            heights: Box::new(move |width| {
                let heights = sample
                    .iter()
                    .map(|row| cells::company(fonts, row, width).height());
                heights.collect()
            }),
        });
    }
    if any(|row| &row.diet) || any(|row| &row.allergens) {
        elastic.push(Elastic {
            kind: ColumnKind::Diet,
            label: msg::print_door_list_column_diet(lang),
            least: 28.0,
            heights: Box::new(move |width| {
                let heights = sample
                    .iter()
                    .map(|row| cells::diet(fonts, row, lang, width).height());
                heights.collect()
            }),
        });
    }
    if any(|row| &row.note) {
        elastic.push(Elastic {
            kind: ColumnKind::Note,
            label: msg::print_door_list_column_note(lang),
            least: 24.0,
            heights: Box::new(move |width| {
                let heights = sample
                    .iter()
                    .map(|row| cells::note(fonts, row, width).height());
                heights.collect()
            }),
        });
    }

    let taken = [&number, &plus_ones, &code].into_iter().flatten();
    let taken: f64 = taken.map(|column| column.width).sum::<f64>() + tick.width;
    let mut shared = columns::share(elastic, frame.inner_width() - taken)
        .into_iter()
        .peekable();
    let mut chosen = vec![tick];
    chosen.extend(number);
    chosen.extend(shared.next());
    chosen.extend(shared.next_if(|column| column.kind == ColumnKind::TicketKind));
    chosen.extend(shared.next_if(|column| column.kind == ColumnKind::Company));
    chosen.extend(plus_ones);
    chosen.extend(shared);
    chosen.extend(code);
    chosen
}

/// Boxes side by side: enough for nearly every group, the largest wrap.
pub fn boxes_in_line(rows: &[DoorRow]) -> u16 {
    let mut groups: Vec<u16> = rows.iter().map(|row| row.plus_ones).collect();
    groups.retain(|plus_ones| *plus_ones > 0);
    groups.sort_unstable();
    let usual = groups.get(groups.len() * 9 / 10).copied();
    usual.unwrap_or(1).clamp(1, 4)
}
