//! Free answers about food, English and Russian, to codes. What is understood
//! becomes diets and allergens; what is not is kept word for word. In doubt an
//! allergy is believed, and "nothing" is never read out of silence or beside
//! words that were not understood.

use crate::food_scan::{Item, Op, Scan};
use crate::food_words::{Thing, WORDS};
use crate::tokens::tokens;
use crate::{Allergen, Diet, Stated, clean};
use std::collections::BTreeSet;

/// What the question was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    Diet,
    Allergies,
    Both,
}

/// An answer understood as far as it can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub diet: Stated<Diet>,
    pub allergens: Stated<Allergen>,
    /// The whole answer, where a part of it is not in the codes.
    pub note: Option<String>,
    /// A guess, or a part of it was not understood.
    pub unclear: bool,
    /// The words speak of an allergy to what no code holds.
    pub allergy: bool,
}

/// Whole answers that say "nothing" by a sign or a word that means other
/// things in a sentence.
const NOTHING: [&str; 19] = [
    "-", "--", "---", "—", "–", "−", "0", "x", "х", "/", ".", "n/a", "❌", "✗", "all", "any",
    "все", "всё", "minus",
];

/// Reads one answer. A blank says nothing and asks nothing.
pub fn read(text: &str, asked: Asked) -> Answer {
    let text = clean::block(text);
    if text.is_empty() {
        return Answer::default();
    }
    let mut reading = Reading::default();
    if NOTHING.contains(&text.to_lowercase().as_str()) {
        reading.none = true;
        return reading.answer(text, asked);
    }
    let pieces = WORDS.cut(&tokens(&text));
    let scan = Scan::of(&pieces, asked);
    reading.take(scan, asked);
    reading.answer(text, asked)
}

/// An answer of which nothing is known but its words.
pub fn in_own_words(text: &str, asked: Asked) -> Answer {
    let reading = Reading {
        beyond: true,
        unclear: true,
        ..Reading::default()
    };
    reading.answer(clean::block(text), asked)
}

#[derive(Default)]
struct Reading {
    diets: BTreeSet<Diet>,
    allergens: BTreeSet<Allergen>,
    none: bool,
    no_allergies: bool,
    /// Words are left that no code holds.
    beyond: bool,
    unclear: bool,
    /// An allergy to something was said and not denied.
    allergy: bool,
}

impl Reading {
    fn take(&mut self, scan: Scan, asked: Asked) {
        self.diets = scan.diets;
        self.beyond = scan.beyond;
        for item in &scan.items {
            self.item(item, asked, &scan.items);
        }
        let found = !self.diets.is_empty() || !self.allergens.is_empty();
        let said = found || self.beyond;
        self.none = scan.none || scan.everything;
        self.no_allergies = scan.no_allergies;
        // "None, nuts": one of the two is wrong.
        let against = scan.none && said && !scan.excepted
            || scan.no_allergies && !self.allergens.is_empty() && !scan.excepted;
        self.beyond |= against;
        if said {
            self.none = false;
        }
        if found && (scan.doubt || scan.question) {
            self.beyond = true;
        }
        let nothing = self.none || self.no_allergies;
        if !found && !nothing && !scan.only_marks {
            self.beyond = true;
        }
        self.allergy = scan.allergy && !nothing;
        self.unclear =
            self.beyond || scan.question || nothing && (scan.doubt || scan.yes) || scan.only_marks;
    }

    fn item(&mut self, item: &Item, asked: Asked, all: &[Item]) {
        let allergy_asked = asked == Asked::Allergies;
        let op = match item.op {
            Some(op) => op,
            None if allergy_asked => Op::Allergy,
            None => Op::Bare,
        };
        match (item.thing, op) {
            (_, Op::Excepted) => self.beyond = true,
            (Thing::Holds(list), Op::Liked) => {
                let no_meat = self.diets.contains(&Diet::Vegetarian)
                    || all
                        .iter()
                        .any(|other| other.thing == Thing::Meat && other.op == Some(Op::Avoided));
                if list == [Allergen::Fish] && no_meat {
                    self.diets.remove(&Diet::Vegetarian);
                    self.diets.insert(Diet::Pescatarian);
                } else {
                    self.beyond = true;
                }
            }
            (_, Op::Liked) => self.beyond = true,
            (Thing::Meat | Thing::Sugar | Thing::Carbs, Op::Avoided) if item.narrowed => {
                self.beyond = true;
            }
            (thing, Op::Avoided | Op::Intolerant) if thing.diet().is_some() => {
                let pescatarian = self.diets.contains(&Diet::Pescatarian);
                if let Some(diet) = thing
                    .diet()
                    .filter(|_| !pescatarian || thing != Thing::Meat)
                {
                    self.diets.insert(diet);
                }
                if allergy_asked {
                    self.allergens.extend(thing.allergens());
                }
            }
            (Thing::Holds(list), Op::Avoided) => {
                let of_vegetarians = list == [Allergen::Fish]
                    && all
                        .iter()
                        .any(|other| other.thing == Thing::Meat && other.op == Some(Op::Avoided));
                if !of_vegetarians || allergy_asked {
                    self.allergens.extend(list);
                    // Not eating fish is no allergy; the cook reads the words.
                    self.beyond |= !allergy_asked;
                }
            }
            (Thing::Kin(allergen), Op::Allergy | Op::Intolerant) => {
                self.allergens.insert(allergen);
                self.beyond = true;
            }
            (Thing::Kin(_), _) => self.beyond = true,
            (thing, Op::Allergy | Op::Intolerant) => {
                self.allergens.extend(thing.allergens());
                self.beyond |= thing.allergens().is_empty() || item.loose && !allergy_asked;
            }
            (thing, Op::Bare | Op::Avoided) => {
                self.allergens.extend(thing.allergens());
                self.beyond = true;
            }
        }
    }

    fn answer(self, text: String, asked: Asked) -> Answer {
        let note = self.beyond.then_some(text);
        // "Onion allergy" is an allergy whatever was asked.
        let allergy = self.allergy && self.allergens.is_empty() && note.is_some();
        let diet = if !self.diets.is_empty() {
            Stated::These(self.diets)
        } else if asked == Asked::Allergies {
            Stated::NotAsked
        } else if self.none && note.is_none()
            || asked == Asked::Diet && self.no_allergies && note.is_none()
        {
            Stated::Nothing
        } else if asked == Asked::Diet && self.allergens.is_empty() && note.is_some() && !allergy {
            Stated::These(BTreeSet::new())
        } else {
            // Only an allergy was told: of diets nothing is known.
            Stated::NotAsked
        };
        let allergens = if !self.allergens.is_empty() {
            Stated::These(self.allergens)
        } else if allergy {
            Stated::These(BTreeSet::new())
        } else if self.no_allergies && note.is_none() {
            Stated::Nothing
        } else if asked == Asked::Diet {
            Stated::NotAsked
        } else if self.none && note.is_none() {
            Stated::Nothing
        } else if note.is_some() {
            Stated::These(BTreeSet::new())
        } else {
            Stated::NotAsked
        };
        Answer {
            diet,
            allergens,
            note,
            unclear: self.unclear,
            allergy,
        }
    }
}

impl Thing {
    /// The diet of whoever does without it.
    fn diet(self) -> Option<Diet> {
        match self {
            Self::Lactose => Some(Diet::LactoseFree),
            Self::Meat => Some(Diet::Vegetarian),
            Self::Pork => Some(Diet::NoPork),
            Self::Beef => Some(Diet::NoBeef),
            Self::Sugar => Some(Diet::LowSugar),
            Self::Carbs => Some(Diet::LowCarb),
            Self::Holds([Allergen::Gluten]) => Some(Diet::GlutenFree),
            Self::Holds([Allergen::Milk]) => Some(Diet::DairyFree),
            Self::Holds(_) | Self::Kin(_) => None,
        }
    }

    fn allergens(self) -> &'static [Allergen] {
        match self {
            Self::Holds(list) => list,
            Self::Lactose => &[Allergen::Milk],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, asked: Asked) -> String {
        let answer = read(text, asked);
        let list = |codes: Vec<&'static str>, state: &str| match state {
            "these" => codes.join(" "),
            other => other.to_owned(),
        };
        let diet = match &answer.diet {
            Stated::NotAsked => list(vec![], "?"),
            Stated::Nothing => list(vec![], "0"),
            Stated::These(set) => list(set.iter().map(|d| d.code()).collect(), "these"),
        };
        let allergens = match &answer.allergens {
            Stated::NotAsked => list(vec![], "?"),
            Stated::Nothing => list(vec![], "0"),
            Stated::These(set) => list(set.iter().map(|d| d.code()).collect(), "these"),
        };
        format!("{diet} | {allergens} | {}", answer.note.unwrap_or_default())
    }

    #[test]
    fn diets_are_read() {
        for (text, expected) in [
            ("", "? | ? | "),
            ("нет", "0 | ? | "),
            ("-", "0 | ? | "),
            ("—", "0 | ? | "),
            ("Всё ем", "0 | ? | "),
            ("None", "0 | ? | "),
            ("No restrictions", "0 | ? | "),
            ("Веганское", "vegan | ? | "),
            ("Вегетарианское", "vegetarian | ? | "),
            ("Без глютена", "gluten-free | ? | "),
            ("Без лактозы", "lactose-free | ? | "),
            ("Халяль", "halal | ? | "),
            ("Кошерное", "kosher | ? | "),
            ("Gluten-Free", "gluten-free | ? | "),
            ("lactose intolerant", "lactose-free | ? | "),
            ("не ем мясо", "vegetarian | ? | "),
            ("Не ем мясо, рыбу ем", "pescatarian | ? | "),
            ("vegan, gluten free", "vegan gluten-free | ? | "),
            ("Vegetarian and halal", "vegetarian halal | ? | "),
            ("no pork", "no-pork | ? | "),
            ("не ем свинину и говядину", "no-pork no-beef | ? | "),
            ("I am vegan", "vegan | ? | "),
            ("диабет", "low-sugar | ? | "),
            ("постное", "lenten | ? | "),
            ("nut allergy", "? | nuts | "),
            ("Vegan, allergic to peanuts", "vegan | peanuts | "),
            ("not vegan", " | ? | not vegan"),
            ("no seafood", "? | crustaceans molluscs | no seafood"),
            (
                "чай без сахара и пирожок",
                "low-sugar | ? | чай без сахара и пирожок",
            ),
            ("Fish", "? | fish | Fish"),
            (
                "Raw onions or scallions allergy",
                "? |  | Raw onions or scallions allergy",
            ),
            ("аллергия на лук", "? |  | аллергия на лук"),
            ("Allergic to kiwi", "? |  | Allergic to kiwi"),
            ("Аллергия", "? |  | Аллергия"),
            (
                "Непереносимость фруктозы",
                "? |  | Непереносимость фруктозы",
            ),
            (
                "Vegan, allergic to onions",
                "vegan |  | Vegan, allergic to onions",
            ),
            (
                "nut allergy, kiwi allergy",
                "? | nuts | nut allergy, kiwi allergy",
            ),
            ("No allergies", "0 | 0 | "),
            ("No allergies, no onions", " | ? | No allergies, no onions"),
            (
                "Not an allergy, I dislike onions",
                " | ? | Not an allergy, I dislike onions",
            ),
            ("сюрприз", " | ? | сюрприз"),
        ] {
            assert_eq!(shown(text, Asked::Diet), expected, "{text}");
        }
    }

    #[test]
    fn allergies_are_read() {
        for (text, expected) in [
            ("", "? | ? | "),
            ("нет", "? | 0 | "),
            ("—", "? | 0 | "),
            ("None", "? | 0 | "),
            ("орехи", "? | nuts | "),
            ("рыба", "? | fish | "),
            ("яйца", "? | eggs | "),
            ("молоко", "? | milk | "),
            ("nuts", "? | nuts | "),
            ("Peanuts, tree nuts", "? | peanuts nuts | "),
            (
                "Аллергия на орехи, рыбу и мёд",
                "? | fish nuts | Аллергия на орехи, рыбу и мёд",
            ),
            ("No known allergies", "? | 0 | "),
            ("Аллергии нет", "? | 0 | "),
            ("клубника", "? |  | клубника"),
            ("аллергия на лук", "? |  | аллергия на лук"),
            ("gluten", "? | gluten | "),
            ("severe nut allergy", "? | nuts | severe nut allergy"),
            ("shellfish", "? | crustaceans molluscs | "),
        ] {
            assert_eq!(shown(text, Asked::Allergies), expected, "{text}");
        }
    }

    #[test]
    fn one_cell_for_both_is_read() {
        for (text, expected) in [
            ("", "? | ? | "),
            ("нет", "0 | 0 | "),
            ("веганское", "vegan | ? | "),
            ("веганское, аллергия: рыба", "vegan | fish | "),
            ("аллергия: яйца", "? | eggs | "),
            ("без глютена, аллергия: рыба", "gluten-free | fish | "),
            ("Halal; allergic to nuts and eggs", "halal | eggs nuts | "),
            ("lactose intolerant", "lactose-free | ? | "),
            ("без орехов", "? | nuts | без орехов"),
            (
                "веганское, аллергия на лук",
                "vegan |  | веганское, аллергия на лук",
            ),
            ("вегетарианское, аллергии нет", "vegetarian | 0 | "),
        ] {
            assert_eq!(shown(text, Asked::Both), expected, "{text}");
        }
    }
}
