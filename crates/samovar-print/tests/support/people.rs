//! Names that paper has trouble with, and ordinary ones.

#![allow(dead_code)]

use super::guests;
use samovar_i18n::Lang;
use samovar_print::{Badge, Badges, Role};

pub const HARD: [(&str, &str); 8] = [
    ("Александра-Виктория", "Константинопольская-Задунайская"),
    ("Анна", "Константинопольская-Задунайская"),
    ("Minh Khai", "Nguyễn Thị"),
    ("Siobhán", "O'Brien"),
    (
        "Лев",
        "Щщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщ",
    ),
    ("ليلى", "حداد"),
    ("Լևոն", "Տեր-Պետրոսյան"),
    ("小明", "王"),
];

/// So many badges, the hard names first.
pub fn badges(lang: Lang, count: usize) -> Badges {
    let list = guests::list(lang, count.max(1));
    let roles = [Role::Guest, Role::Speaker, Role::Staff, Role::Host];
    let badges = list
        .rows
        .iter()
        .take(count)
        .enumerate()
        .map(|(index, row)| {
            let (small, large) = row.name.split_once(' ').unwrap_or(("", &row.name));
            let (large, small) = HARD.get(index).copied().unwrap_or((large, small));
            let role = match index {
                0..8 => roles[index % 4],
                _ if index % 17 == 0 => Role::Speaker,
                _ if index % 23 == 0 => Role::Staff,
                _ => Role::Guest,
            };
            Badge {
                large: large.into(),
                small: small.into(),
                company: row.company.clone(),
                role,
                code: match role {
                    Role::Guest | Role::Host => code(index),
                    _ => String::new(),
                },
                find_by: format!("guest{index}@example.org"),
                photos: None,
            }
        });
    Badges {
        title: list.title.clone(),
        printed_at: list.printed_at,
        badges: badges.collect(),
        logo: None,
    }
}

/// Six letters and digits of Crockford's base 32, as the planner makes them.
pub fn code(index: usize) -> String {
    let letters = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut rest = index * 7919 + 104_729;
    (0..6)
        .map(|_| {
            let letter = letters[rest % 32];
            rest = rest / 32 + index * 31 + 17;
            char::from(letter)
        })
        .collect()
}
