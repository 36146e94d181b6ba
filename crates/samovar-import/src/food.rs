//! Free answers about food, English and Russian, to codes. What is understood
//! becomes diets and allergens; what is not is kept word for word. In doubt an
//! allergy is believed, and "nothing" is never read out of silence.

use crate::food_words::{ALLERGY, AVOID, FILLERS, NO_ALLERGIES, NO_FOOD, NONE};
use crate::{Allergen, Diet, Stated, clean, words};
use std::collections::BTreeSet;

/// What the question was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

#[derive(Clone, Copy, PartialEq)]
enum About {
    Liking,
    Avoiding,
    Allergy,
}

/// Reads one answer. A blank says nothing and asks nothing.
pub fn read(text: &str, asked: Asked) -> Answer {
    let text = clean::block(text);
    if text.is_empty() {
        return Answer::default();
    }
    let mut reading = Reading::default();
    if NO_FOOD.contains(&text.trim()) || is_none(&words::spaced(&text)) {
        reading.none = true;
    } else {
        reading.read_parts(&text, asked);
    }
    reading.answer(text, asked)
}

#[derive(Default)]
struct Reading {
    diets: BTreeSet<Diet>,
    allergens: BTreeSet<Allergen>,
    none: bool,
    no_allergies: bool,
    beyond: bool,
}

impl Reading {
    fn read_parts(&mut self, text: &str, asked: Asked) {
        let start = if asked == Asked::Allergies {
            About::Allergy
        } else {
            About::Liking
        };
        let mut about = start;
        for part in text.split([',', ';', '\n', '/', '•', '.', '+', '&', '(', ')', ':']) {
            let folded = words::spaced(part);
            let folded = folded
                .replace(" и ", " | ")
                .replace(" and ", " | ")
                .replace(" или ", " | ")
                .replace(" or ", " | ");
            for piece in folded.split('|') {
                let piece = if piece.ends_with(' ') {
                    piece.to_owned()
                } else {
                    format!("{piece} ")
                };
                let piece = if piece.starts_with(' ') {
                    piece
                } else {
                    format!(" {piece}")
                };
                about = self.read_piece(&piece, about, asked);
            }
        }
    }

    /// One piece between separators. "allergic to nuts, fish": what a piece is
    /// about holds for the next ones too.
    fn read_piece(&mut self, piece: &str, before: About, asked: Asked) -> About {
        let word = piece.trim();
        if word.is_empty() {
            return before;
        }
        if words::has(piece, &NO_ALLERGIES) {
            self.no_allergies = true;
            return before;
        }
        if is_none(piece) {
            self.none = true;
            return before;
        }
        let mut left = piece.to_owned();
        let mut understood = false;
        let denied = words::has(
            piece,
            &[
                "не вег",
                "not veg",
                "non veg",
                "nonveg",
                "not a veg",
                "не хала",
                "не кошер",
            ],
        );
        for diet in Diet::ALL {
            let found = take_out(&mut left, piece, diet.stems());
            if found && !denied {
                self.diets.insert(diet);
                understood = true;
            }
        }
        if self.diets.contains(&Diet::Vegetarian)
            && words::has(piece, &["рыбу ем", "ем рыбу", "eat fish", "but fish"])
        {
            self.diets.remove(&Diet::Vegetarian);
            self.diets.insert(Diet::Pescatarian);
            return before;
        }
        let about = if take_out(&mut left, piece, &ALLERGY) {
            About::Allergy
        } else if take_out(&mut left, piece, &AVOID) || take_out(&mut left, piece, &["free "]) {
            if before == About::Allergy {
                About::Allergy
            } else {
                About::Avoiding
            }
        } else if understood && asked != Asked::Allergies {
            About::Liking
        } else {
            before
        };
        if about != About::Liking {
            let whole = if asked == Asked::Allergies {
                piece.to_owned()
            } else {
                left.clone()
            };
            for allergen in Allergen::ALL {
                if take_out(&mut left, &whole, allergen.stems()) {
                    self.allergens.insert(allergen);
                    understood = true;
                    // Not eating fish is no allergy; the cook reads the words.
                    self.beyond |= about == About::Avoiding;
                }
            }
            for (stem, diet) in [
                ("мяс", Diet::Vegetarian),
                ("meat", Diet::Vegetarian),
                ("pork", Diet::NoPork),
                ("свинин", Diet::NoPork),
                ("beef", Diet::NoBeef),
                ("говядин", Diet::NoBeef),
                ("sugar", Diet::LowSugar),
                ("сахар", Diet::LowSugar),
            ] {
                if about == About::Avoiding && take_out(&mut left, &whole, &[stem]) {
                    self.diets.insert(diet);
                    understood = true;
                }
            }
        }
        let more = left
            .split_whitespace()
            .any(|word| word.chars().any(char::is_alphanumeric) && !FILLERS.contains(&word));
        self.beyond |= denied || more || (!understood && about == before && !is_label(word));
        about
    }

    fn answer(self, text: String, asked: Asked) -> Answer {
        let note = self.beyond.then_some(text);
        let diet = if !self.diets.is_empty() {
            Stated::These(self.diets)
        } else if asked == Asked::Allergies {
            Stated::NotAsked
        } else if self.none || asked == Asked::Diet && self.no_allergies && note.is_none() {
            Stated::Nothing
        } else if asked == Asked::Diet && self.allergens.is_empty() {
            Stated::These(BTreeSet::new())
        } else {
            // Only an allergy was told: of diets nothing is known.
            Stated::NotAsked
        };
        let allergens = if !self.allergens.is_empty() {
            Stated::These(self.allergens)
        } else if self.no_allergies {
            Stated::Nothing
        } else if asked == Asked::Diet {
            Stated::NotAsked
        } else if self.none {
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
        }
    }
}

/// Takes every word that begins with a stem out of `left`; true where `piece`
/// had one.
fn take_out(left: &mut String, piece: &str, stems: &[&str]) -> bool {
    let mut found = false;
    for stem in stems {
        if words::find(piece, stem).is_none() {
            continue;
        }
        found = true;
        while let Some(at) = words::find(left, stem) {
            let end = at + stem.trim_end().len();
            let tail = left
                .get(end..)
                .and_then(|rest| rest.find(' '))
                .map_or(left.len(), |space| end + space);
            left.replace_range(at..tail, "");
        }
    }
    found
}

fn is_none(folded: &str) -> bool {
    let word = folded.trim().trim_end_matches('?').trim();
    NONE.contains(&word)
        || words::has(
            folded,
            &[
                "no restriction",
                "no special",
                "no dietary",
                "no diet",
                "no preference",
                "no requirement",
                "no particular",
                "none that",
                "nothing special",
                "without restriction",
                "без ограничен",
                "без особен",
                "без предпочтен",
                "нет ограничен",
                "ограничений нет",
                "нет особен",
                "особенностей нет",
                "нет предпочтен",
                "предпочтений нет",
                "без диет",
                "всё ем",
                "все ем",
                "ем все",
                "ем всё",
                "все ем",
                "eat everything",
                "eat anything",
                "i eat all",
                "не имею",
                "не имеется",
            ],
        )
}

fn is_label(word: &str) -> bool {
    matches!(
        word,
        "питание"
            | "diet"
            | "аллергии"
            | "аллергия"
            | "allergies"
            | "allergy"
            | "диета"
            | "еда"
            | "food"
    )
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
            ("Fish", " | ? | Fish"),
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
            ("вегетарианское, аллергии нет", "vegetarian | 0 | "),
        ] {
            assert_eq!(shown(text, Asked::Both), expected, "{text}");
        }
    }
}
