//! What covers what in an answer about food: an allergy word what stands
//! before and after it, across "and", commas and dashes; "no" what follows;
//! "free" what stood before; "except" after a denial what is denied not.

use crate::Diet;
use crate::food::Asked;
use crate::food_words::{Food, Thing};
use crate::lexicon::Piece;
use crate::tokens::Mark;
use std::collections::BTreeSet;

/// What is said of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    Allergy,
    Intolerant,
    Avoided,
    Liked,
    /// "All nuts except almonds".
    Excepted,
    /// Only named.
    Bare,
}

#[derive(Clone, Copy, Debug)]
pub struct Item {
    pub thing: Thing,
    pub op: Option<Op>,
    /// Covered by a word that stands some way off.
    pub loose: bool,
    /// Covered across a comma, so that a word behind it may say otherwise.
    carried: bool,
    /// An unknown word stands before it: "no fatty meat".
    pub narrowed: bool,
}

/// An answer about food, taken apart.
#[derive(Default)]
pub struct Scan {
    pub items: Vec<Item>,
    pub diets: BTreeSet<Diet>,
    pub none: bool,
    pub everything: bool,
    pub no_allergies: bool,
    /// An allergy was spoken of, of whatever.
    pub allergy: bool,
    /// A denial with an exception.
    pub excepted: bool,
    pub beyond: bool,
    pub doubt: bool,
    pub question: bool,
    pub yes: bool,
    /// No words at all: "?".
    pub only_marks: bool,
    asks_allergies: bool,
    asks_diet: bool,
    /// Items before this one belong to clauses that have ended.
    clause: usize,
    /// Items before this one stand before the last comma.
    segment: usize,
    prefix: Option<Op>,
    loose: bool,
    /// A comma stands after the prefix.
    across: bool,
    /// "allergy" was said and of nothing yet.
    waiting: bool,
    narrowed: bool,
    denied: bool,
    after_no: bool,
    skip_allergy: bool,
}

/// What comes next, politeness left out.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Content,
    Diet,
    Allergy,
    Limits,
    No,
    Other,
}

impl Scan {
    pub fn of(pieces: &[Piece<Food>], asked: Asked) -> Self {
        let mut scan = Self {
            asks_allergies: asked == Asked::Allergies,
            asks_diet: asked == Asked::Diet,
            only_marks: pieces.iter().all(|piece| matches!(piece, Piece::Mark(_))),
            ..Self::default()
        };
        for (at, piece) in pieces.iter().enumerate() {
            scan.take(piece, pieces.get(at + 1..).unwrap_or_default());
        }
        scan.end_clause(&[]);
        scan
    }

    fn take(&mut self, piece: &Piece<Food>, rest: &[Piece<Food>]) {
        match piece {
            Piece::Known(word) => self.word(*word, rest),
            Piece::Mark(mark) => self.mark(*mark, rest),
            Piece::Number(_) | Piece::Time | Piece::Unknown { .. } => self.unknown(),
        }
    }

    fn unknown(&mut self) {
        self.beyond = true;
        self.waiting = false;
        self.denied = false;
        self.narrowed = true;
    }

    fn mark(&mut self, mark: Mark, rest: &[Piece<Food>]) {
        match mark {
            Mark::Comma | Mark::Slash | Mark::Open | Mark::Close => {
                self.narrowed = false;
                self.segment = self.items.len();
                self.across = true;
                self.denied = false;
            }
            Mark::Stop | Mark::Line => self.end_clause(rest),
            Mark::Question => {
                self.question = true;
                self.end_clause(rest);
            }
            Mark::Sign => self.beyond = true,
            Mark::Plus | Mark::And | Mark::Dash | Mark::Colon => {}
        }
    }

    fn word(&mut self, word: Food, rest: &[Piece<Food>]) {
        if !matches!(word, Food::Thing(_) | Food::Filler) {
            self.narrowed = false;
        }
        match word {
            Food::Other => self.unknown(),
            Food::DoubtNone => {
                self.none = true;
                self.doubt = true;
            }
            Food::Thing(thing) => self.item(thing, None),
            Food::Allergic(list) => self.item(Thing::Holds(list), Some(Op::Allergy)),
            Food::Intolerant(thing) => self.item(thing, Some(Op::Intolerant)),
            Food::Diet(diet) => self.diet(diet),
            Food::Celiac => {
                self.diet(Diet::GlutenFree);
                if self.asks_allergies {
                    self.item(Thing::Holds(&[crate::Allergen::Gluten]), Some(Op::Allergy));
                }
            }
            Food::LowCarb => {
                self.diet(Diet::LowCarb);
                self.beyond = true;
            }
            Food::Allergy if std::mem::take(&mut self.skip_allergy) => {}
            Food::AllergyTo if std::mem::take(&mut self.skip_allergy) => {}
            Food::Intolerance if std::mem::take(&mut self.skip_allergy) => {}
            Food::Allergy => self.allergy(Op::Allergy, rest),
            Food::Intolerance => self.allergy(Op::Intolerant, rest),
            Food::AllergyTo => {
                self.allergy = true;
                self.begin(Op::Allergy);
                self.waiting = true;
            }
            Food::Avoid => self.avoid(rest, false),
            Food::No => self.avoid(rest, true),
            Food::Free => {
                self.cover(self.clause, Op::Avoided);
                self.prefix = None;
            }
            Food::Like => {
                let follows = next(rest) == Next::Content;
                if !follows {
                    self.cover(self.segment.max(self.clause), Op::Liked);
                }
                self.prefix = follows.then_some(Op::Liked);
            }
            Food::Except => self.except(rest),
            Food::Only if self.denies() => self.except(rest),
            Food::But => {
                let denied = self.denies();
                self.end_clause(&[]);
                if denied && next(rest) == Next::Content {
                    self.except(rest);
                }
            }
            Food::None | Food::Everything if self.waiting && self.pending(self.clause) == 0 => {
                self.no_allergies = true;
                self.waiting = false;
                self.prefix = None;
            }
            Food::None => self.none = true,
            Food::Everything => self.everything = true,
            Food::NoAllergies => {
                self.no_allergies = true;
                self.prefix = None;
            }
            Food::Yes => self.yes = true,
            Food::Doubt => self.doubt = true,
            Food::Limits | Food::And | Food::Filler | Food::Only => {}
        }
    }

    fn denies(&self) -> bool {
        self.none || self.everything || self.no_allergies
    }

    fn item(&mut self, thing: Thing, op: Option<Op>) {
        self.waiting = false;
        self.items.push(Item {
            thing,
            op: op.or(self.prefix),
            loose: op.is_none() && self.loose,
            carried: op.is_none() && self.across,
            narrowed: std::mem::take(&mut self.narrowed),
        });
    }

    fn diet(&mut self, diet: Diet) {
        if std::mem::take(&mut self.denied) || self.prefix == Some(Op::Excepted) {
            self.beyond = true;
        } else {
            self.diets.insert(diet);
        }
    }

    fn begin(&mut self, op: Op) {
        self.prefix = Some(op);
        self.across = false;
        self.loose = false;
        self.after_no = false;
    }

    /// Things of this clause of which nothing is said yet.
    fn pending(&self, from: usize) -> usize {
        let items = self.items.get(from..).unwrap_or_default();
        items.iter().filter(|item| item.op.is_none()).count()
    }

    fn cover(&mut self, from: usize, op: Op) -> bool {
        let mut covered = false;
        for item in self.items.get_mut(from..).unwrap_or_default() {
            // «Мясо не ем, рыбу ем».
            if item.op.is_none() || item.carried && op == Op::Liked {
                item.op = Some(op);
                covered = true;
            }
        }
        covered
    }

    fn allergy(&mut self, op: Op, rest: &[Piece<Food>]) {
        self.allergy = true;
        let covered = self.cover(self.clause, op);
        // "No nut allergy": denied or meant? Believed, and the words kept.
        if !covered && self.after_no && self.items.len() > self.clause {
            self.beyond = true;
        }
        let direct = next_after_dash(rest) == Next::Content;
        self.begin(op);
        self.loose = covered && !direct;
        self.waiting = !covered;
    }

    fn avoid(&mut self, rest: &[Piece<Food>], no: bool) {
        match next(rest) {
            Next::Content => {
                // "allergic to nuts, no fish": fish is no allergy by that.
                self.begin(Op::Avoided);
                self.after_no = no;
            }
            Next::Diet => self.denied = true,
            Next::Allergy => {
                self.no_allergies = true;
                self.skip_allergy = true;
            }
            Next::Limits => self.none = true,
            Next::No => {}
            Next::Other => {
                if self.cover(self.clause, Op::Avoided) {
                    self.prefix = None;
                } else if self.waiting {
                    self.no_allergies = true;
                    self.waiting = false;
                    self.prefix = None;
                } else if no {
                    self.none = true;
                } else {
                    self.begin(Op::Avoided);
                }
            }
        }
    }

    fn except(&mut self, rest: &[Piece<Food>]) {
        let content = matches!(next(rest), Next::Content | Next::Diet | Next::Allergy);
        if self.denies() && content {
            let allergy = self.asks_allergies || self.no_allergies;
            self.excepted = true;
            self.none = false;
            self.everything = false;
            self.no_allergies = false;
            self.begin(if allergy { Op::Allergy } else { Op::Avoided });
            return;
        }
        // «Кроме свинины» as the whole answer is an "avoid".
        let first = self.items.is_empty() && self.diets.is_empty() && !self.beyond;
        self.begin(if first { Op::Avoided } else { Op::Excepted });
    }

    fn end_clause(&mut self, rest: &[Piece<Food>]) {
        if self.asks_allergies {
            self.cover(self.clause, Op::Allergy);
        }
        self.clause = self.items.len();
        self.segment = self.items.len();
        self.denied = false;
        self.after_no = false;
        // "Allergic to nuts. Fish too."
        let goes_on = self.prefix == Some(Op::Allergy) && next(rest) == Next::Content;
        if !goes_on {
            self.prefix = None;
            self.loose = false;
            self.waiting &= self.asks_diet || self.asks_allergies || !rest.is_empty();
        }
    }
}

fn next(rest: &[Piece<Food>]) -> Next {
    for piece in rest {
        return match piece {
            Piece::Known(Food::Filler | Food::And | Food::Yes | Food::Only | Food::Doubt)
            | Piece::Mark(Mark::Colon | Mark::And | Mark::Plus) => continue,
            Piece::Known(Food::Thing(_) | Food::Allergic(_) | Food::Intolerant(_))
            | Piece::Known(Food::Other)
            | Piece::Unknown { .. }
            | Piece::Number(_) => Next::Content,
            Piece::Known(Food::Diet(_) | Food::Celiac | Food::LowCarb) => Next::Diet,
            Piece::Known(Food::Allergy | Food::AllergyTo | Food::Intolerance) => Next::Allergy,
            Piece::Known(Food::Limits) => Next::Limits,
            Piece::Known(Food::No | Food::None | Food::Avoid | Food::NoAllergies) => Next::No,
            _ => Next::Other,
        };
    }
    Next::Other
}

/// As [`next`], also across a dash: «аллергия — орехи».
fn next_after_dash(rest: &[Piece<Food>]) -> Next {
    match rest {
        [Piece::Mark(Mark::Dash | Mark::Open), rest @ ..] => next(rest),
        rest => next(rest),
    }
}
