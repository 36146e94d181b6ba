//! The texts of one guest, broken to the widths of their columns.

use super::DoorRow;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use samovar_i18n::{Lang, msg};

pub const NAME: Style = Style {
    weight: Weight::Bold,
    size: 10.0,
    least: 8.0,
    squeeze: 9.0,
    good_lines: 2,
    most_lines: 5,
};
pub const SMALL: Style = Style {
    weight: Weight::Regular,
    size: 8.5,
    least: 7.5,
    squeeze: 8.0,
    good_lines: 2,
    most_lines: 8,
};
pub const STRONG: Style = Style {
    weight: Weight::SemiBold,
    most_lines: 12,
    ..SMALL
};
pub const CODE: Style = Style {
    weight: Weight::SemiBold,
    size: 9.0,
    squeeze: 7.5,
    good_lines: 1,
    most_lines: 4,
    ..SMALL
};

/// Two texts in one cell, the second below the first.
pub struct Stacked {
    pub upper: Lines,
    pub lower: Lines,
}

impl Stacked {
    /// In millimetres, with the gap that the template leaves.
    pub fn height(&self) -> f64 {
        let gap = match self.upper.is_empty() || self.lower.is_empty() {
            true => 0.0,
            false => 0.8,
        };
        self.upper.height() + gap + self.lower.height()
    }
}

pub fn name(fonts: &Fonts, row: &DoorRow, width: f64) -> Stacked {
    let named = row.companions.iter().filter(|name| !name.is_empty());
    let companions: Vec<String> = named.map(|name| format!("+\u{a0}{name}")).collect();
    Stacked {
        upper: fit::fit(fonts, &row.name, width, NAME),
        lower: fit::fit(fonts, &companions.join(", "), width, SMALL),
    }
}

pub fn company(fonts: &Fonts, row: &DoorRow, width: f64) -> Lines {
    fit::fit(fonts, &row.company, width, SMALL)
}

/// Allergens are named as such, so that nobody takes them for a wish.
pub fn diet(fonts: &Fonts, row: &DoorRow, lang: Lang, width: f64) -> Stacked {
    let allergens = match row.allergens.as_str() {
        "" => String::new(),
        names => msg::print_door_list_allergens(lang, names),
    };
    Stacked {
        upper: fit::fit(fonts, &row.diet, width, SMALL),
        lower: fit::fit(fonts, &allergens, width, STRONG),
    }
}

/// Who has paid for more must be seen at a glance.
pub fn ticket_kind(fonts: &Fonts, row: &DoorRow, width: f64) -> Lines {
    fit::fit(fonts, &row.ticket_kind, width, STRONG)
}

pub fn note(fonts: &Fonts, row: &DoorRow, width: f64) -> Lines {
    fit::fit(fonts, &row.note, width, SMALL)
}

pub fn code(fonts: &Fonts, row: &DoorRow, width: f64) -> Lines {
    fit::fit(fonts, &row.code, width, CODE)
}
