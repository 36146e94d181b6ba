//! Whom a row names: the guest, those who come along by name or uncounted, and
//! whether the buyer of the ticket is meant. What may be nobody is said, and a
//! number alone is never a person.

use crate::given_names::is_given;
use crate::nobody::Look;
use crate::together::{self, Together};
use crate::{Name, NameOrder, WarningCode, clean, nobody, words, yes_no};

/// The cells of a row that name people.
#[derive(Default)]
pub struct Cells<'a> {
    pub full: &'a str,
    pub given: &'a str,
    pub family: &'a str,
    pub patronymic: &'a str,
    pub companions: Vec<&'a str>,
    pub buyer: String,
    /// True: a row without a name belongs to an order, or to an address.
    pub may_be_nameless: bool,
}

#[derive(Debug, Default)]
pub struct Who {
    pub name: Name,
    pub companions: Vec<String>,
    /// Companions without a name.
    pub unnamed: u32,
    /// Whose companion this is, where it is nobody by name: see
    /// [`nobody::companion_of`].
    pub companion_of: Option<String>,
    /// What belongs to the buyer belongs to this guest.
    pub is_buyer: bool,
    pub warnings: Vec<(WarningCode, String)>,
}

/// Reads who is named.
pub fn read(cells: &Cells<'_>, order: NameOrder) -> Who {
    let mut who = Who::default();
    let (party, look) = party(cells, order, &mut who);
    let buyer = Name::from_full(&cells.buyer, NameOrder::GivenFirst);
    let shown = who.name.display.clone();
    if is_placeholder(&who.name, cells.may_be_nameless) {
        who.name = Name::default();
    }
    if who.name.is_empty() && !buyer.is_empty() {
        who.name = buyer;
        who.is_buyer = true;
    } else {
        who.is_buyer = !buyer.is_empty() && who.name.may_be(&buyer);
    }
    if [cells.full, cells.given, cells.family]
        .iter()
        .any(|cell| cell.contains(clean::LOST))
        || lost_letters(&who.name.display)
    {
        let text = who.name.display.clone();
        who.warnings.push((WarningCode::LostLetters, text));
    }
    if party {
        let cell = clean::line([cells.full, cells.given].concat().as_str());
        who.warnings.push((WarningCode::SeveralPeople, cell));
    } else if !who.name.is_empty() && !who.is_buyer {
        let look = look
            .filter(|look| look.name == shown)
            .unwrap_or_else(|| Look::at(&shown));
        who.companion_of = look.companion_of;
        if who.companion_of.is_none() && look.doubtful {
            who.unnamed += u32::from(nobody::is_couple(&shown));
            who.warnings.push((WarningCode::MaybeNoPerson, shown));
        }
    }
    for cell in &cells.companions {
        companions(cell, &mut who);
    }
    who
}

/// The name of the row; true where its cell names several people. Where it is one
/// cell, with what was seen of it.
fn party(cells: &Cells<'_>, order: NameOrder, who: &mut Who) -> (bool, Option<Look>) {
    let family = clean::line(cells.family);
    let (found, order) = match together::read(cells.given) {
        // "Ann & Bob" beside "Smith".
        Some(given) if !family.is_empty() => {
            let whole = together::read(&format!("{} {family}", cells.given));
            (whole.or(Some(given)), NameOrder::GivenFirst)
        }
        Some(given) => (Some(given), order),
        None if is_named(cells.given) && is_named(cells.family) => (None, order),
        None => (together::read(cells.full), order),
    };
    let Some(Together {
        first,
        others,
        unnamed,
    }) = found
    else {
        let (name, look) = single(cells, order);
        who.name = name;
        return (false, look);
    };
    who.name = Name::from_full(&first, order);
    who.companions = others;
    who.unnamed = unnamed;
    (!who.companions.is_empty() || unnamed > 0, None)
}

fn single(cells: &Cells<'_>, order: NameOrder) -> (Name, Option<Look>) {
    let parts = Name::from_parts(cells.given, cells.family, cells.patronymic);
    if parts.given.is_some() && parts.family.is_some() {
        return (parts, None);
    }
    let text = clean::line(cells.full);
    let look = Look::at(&text);
    // What names nobody has no surname.
    let name = if look.doubtful || look.companion_of.is_some() {
        Name {
            display: text,
            ..Name::default()
        }
    } else {
        let whole = Name::from_full(&text, order);
        if is_named(&whole.display) {
            whole
        } else {
            parts
        }
    };
    (name, Some(look))
}

fn is_named(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_alphanumeric() || c == clean::LOST)
}

/// Names of those who come along.
fn companions(cell: &str, who: &mut Who) {
    let text = clean::line(cell);
    let folded = words::spaced(&text);
    if yes_no::is_bare(&text) || text.is_empty() || NOBODY.contains(&folded.trim()) {
        return;
    }
    let digits: String = folded.trim().trim_start_matches('+').trim().to_owned();
    if let Ok(number) = digits.parse::<u32>() {
        who.unnamed = who.unnamed.saturating_add(number.min(100));
        return;
    }
    let listed: Vec<String> = match together::read(cell) {
        Some(party) => {
            who.unnamed = who.unnamed.saturating_add(party.unnamed);
            std::iter::once(party.first).chain(party.others).collect()
        }
        None => text
            .split([';', ','])
            .map(|name| name.trim().to_owned())
            .collect(),
    };
    for name in listed.into_iter().filter(|name| !name.is_empty()) {
        let key = |text: &str| {
            let mut words: Vec<String> = words::spaced(text)
                .split_whitespace()
                .map(str::to_owned)
                .collect();
            words.sort();
            words
        };
        let known = key(&name) == key(&who.name.display)
            || who.companions.iter().any(|other| key(other) == key(&name));
        if known {
            continue;
        }
        let letters = name.chars().any(char::is_alphabetic);
        if letters && !nobody::is_unnamed(&name) {
            who.companions.push(name);
        } else {
            who.unnamed = who.unnamed.saturating_add(1);
        }
    }
}

const NOBODY: [&str; 16] = [
    "none",
    "nobody",
    "no one",
    "n a",
    "na",
    "никого",
    "никто",
    "без",
    "одна",
    "один",
    "только я",
    "just me",
    "alone",
    "keine",
    "aucun",
    "ninguno",
];

/// What a ticket shop writes where nobody gave a name, and what people do.
fn is_placeholder(name: &Name, may_be_nameless: bool) -> bool {
    const ALWAYS: [&str; 7] = [
        "inforequested",
        "informationrequested",
        "none",
        "na",
        "безимени",
        "неуказано",
        "неизвестно",
    ];
    let empty = |text: &str| ALWAYS.contains(&words::squeezed(text).as_str());
    let parts_empty = [&name.given, &name.family]
        .into_iter()
        .flatten()
        .all(|part| empty(part));
    // Signs that no number has are kept: somebody may be called so on purpose.
    let number = name
        .display
        .chars()
        .all(|c| c.is_numeric() || c.is_whitespace() || ".,:;-–—/#№()\"'?!*".contains(c))
        && nobody::companion_of(&name.display).is_none();
    empty(&name.display)
        || number
        || parts_empty && name.given.is_some()
        || may_be_nameless && nobody::is_unnamed(&name.display)
}

/// A question mark in a word: a letter the file's encoding does not have.
fn lost_letters(name: &str) -> bool {
    name.split(' ').any(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let lost = word.trim_end_matches('?').contains('?') || (word.ends_with('?') && letters > 0);
        lost && letters > 0
    })
}

/// True where an address is plainly that of somebody by its own words.
pub fn address_names(address: &str, name: &Name) -> bool {
    let local = address.split('@').next().unwrap_or_default();
    let letters = words::squeezed(&words::latin(local));
    let mut parts = words::spaced(&words::latin(&name.display))
        .split_whitespace()
        .filter(|part| part.chars().count() >= 3)
        .map(str::to_owned)
        .collect::<Vec<_>>();
    // A surname tells more than a given name that many have.
    if parts.iter().any(|part| !is_given(part)) {
        parts.retain(|part| !is_given(part));
    }
    parts.iter().any(|part| letters.contains(part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cells: &Cells<'_>) -> String {
        let who = read(cells, NameOrder::GivenFirst);
        let warnings: Vec<&str> = who.warnings.iter().map(|(code, _)| code.code()).collect();
        format!(
            "{} | {} | {} | {}",
            who.name.display,
            who.companions.join(", "),
            who.unnamed,
            warnings.join(" ")
        )
    }

    #[test]
    fn rows_name_guests_and_those_with_them() {
        let full = |full: &'static str| {
            shown(&Cells {
                full,
                ..Cells::default()
            })
        };
        assert_eq!(full("Ida Berg"), "Ida Berg |  | 0 | ");
        assert_eq!(
            full("Tom, Sally and Harry"),
            "Tom | Sally, Harry | 0 | several-people"
        );
        assert_eq!(
            full("Mr & Mrs Smith"),
            "Mr & Mrs Smith |  | 1 | maybe-no-person"
        );
        assert_eq!(
            full("Northwind GmbH"),
            "Northwind GmbH |  | 0 | maybe-no-person"
        );
        assert_eq!(
            full("R\u{FFFD}mi Modèle"),
            "R\u{FFFD}mi Modèle |  | 0 | lost-letters"
        );
        assert_eq!(full("4"), " |  | 0 | ");
        assert_eq!(full("TBA"), "TBA |  | 0 | maybe-no-person");
        assert_eq!(
            shown(&Cells {
                given: "Ann & Bob",
                family: "Smith",
                ..Cells::default()
            }),
            "Ann Smith | Bob Smith | 0 | several-people"
        );
        assert_eq!(
            shown(&Cells {
                full: "Ida Holm",
                companions: vec!["Per Holm", "Ulla Holm, Ida Holm", "TBA", "нет"],
                ..Cells::default()
            }),
            "Ida Holm | Per Holm, Ulla Holm | 1 | "
        );
        assert_eq!(
            shown(&Cells {
                full: "TBA",
                buyer: "Ida Berg".to_owned(),
                may_be_nameless: true,
                ..Cells::default()
            }),
            "Ida Berg |  | 0 | "
        );
    }

    #[test]
    fn addresses_name_people() {
        let name = |text| Name::from_full(text, NameOrder::GivenFirst);
        assert!(address_names("ida.berg@example.org", &name("Ida Berg")));
        assert!(address_names("belova@example.org", &name("Ирина Белова")));
        assert!(!address_names("ida@example.org", &name("Per Lund")));
        assert!(!address_names("office@example.org", &name("Ida Berg")));
    }
}
