//! Out of the words of a reply what it says: clause by clause, then together.
//! A plain yes or no at the front outvotes the rest; a clause about another day
//! says nothing; thanks, regret and lateness decide nothing.

use crate::Reply;
use crate::answer_words::Word;
use crate::lexicon::Piece;
use crate::tokens::Mark;

/// What one clause says, and whether it begins with a plain yes or no.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Clause {
    says: Says,
    bare: bool,
    /// Speaks of another day.
    elsewhen: bool,
    /// Nothing but this and politeness.
    only: bool,
    /// A yes of whoever comes, with no word against it.
    surely: bool,
    /// A no of something, not of coming: "no need for food".
    partial: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    State(Reply),
    WeakYes,
    WeakNo,
    Wish,
    Sorry,
}

/// The state of a whole answer; false where it is not plain.
pub fn verdict(pieces: &[Piece<Word>]) -> (Option<Reply>, bool) {
    let mut plain = true;
    let mut condition = false;
    let mut perhaps_with = false;
    let mut clauses = Vec::new();
    let ends = |piece: &Piece<Word>| {
        matches!(piece, Piece::Known(Word::But))
            || matches!(piece, Piece::Mark(mark) if !matches!(mark, Mark::Plus | Mark::And | Mark::Slash | Mark::Sign))
    };
    for clause in pieces.split(ends) {
        let mut read = ClauseReader::default();
        for (at, piece) in clause.iter().enumerate() {
            read.take(piece, clause.get(at + 1..).unwrap_or_default());
        }
        plain &= read.plain;
        condition |= read.condition;
        perhaps_with |= read.perhaps_with;
        clauses.extend(read.finish(&mut plain));
    }
    plain &= !pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Mark(Mark::Question | Mark::Sign)));
    if clauses.iter().any(|clause| !clause.elsewhen) {
        clauses.retain(|clause| !clause.elsewhen);
    }
    let mut reply = together(&clauses, &mut plain);
    if reply.is_none() && clauses.is_empty() && perhaps_with {
        // "Maybe with a friend": whether they come is as open as with whom.
        reply = Some(Reply::Maybe);
        plain = false;
    }
    // What the condition is stands in words that were not read.
    if condition {
        return (Some(Reply::Maybe), false);
    }
    (reply, plain)
}

/// One answer out of what its clauses say.
fn together(clauses: &[Clause], plain: &mut bool) -> Option<Reply> {
    let states: Vec<(Reply, &Clause)> = clauses
        .iter()
        .filter_map(|clause| match clause.says {
            Says::State(reply) => Some((reply, clause)),
            _ => None,
        })
        .collect();
    let has = |says| clauses.iter().any(|clause| clause.says == says);
    let said = |reply| states.iter().any(|(state, _)| *state == reply);
    let (weak_yes, weak_no) = (has(Says::WeakYes), has(Says::WeakNo));
    let Some((last, _)) = states.last() else {
        let refused = weak_no || has(Says::Sorry);
        let wished = weak_yes || has(Says::Wish);
        *plain &= clauses.is_empty();
        return match (wished, refused) {
            (true, false) => Some(Reply::Going),
            (true, true) if has(Says::Wish) => Some(Reply::Declined),
            (false, true) => Some(Reply::Declined),
            _ => None,
        };
    };
    let agreed = states.iter().all(|(state, _)| state == last);
    *plain &= agreed && !(weak_no && said(Reply::Going));
    if agreed {
        return Some(*last);
    }
    // "I'm in, no need for food": a yes at the front outvotes a no of something.
    let of_coming = |clause: &Clause| !clause.partial;
    if let Some(((Reply::Going, first), rest)) = states.split_first()
        && first.surely
        && rest.iter().all(|(state, clause)| match state {
            Reply::Going => true,
            Reply::Declined => !of_coming(clause),
            _ => false,
        })
    {
        return Some(Reply::Going);
    }
    if let Some((bare, _)) = states.iter().find(|(_, clause)| clause.bare) {
        // "Yes, maybe".
        let doubted = states
            .iter()
            .any(|(state, clause)| *state == Reply::Maybe && clause.only);
        return Some(match bare {
            Reply::Going if doubted && !said(Reply::Declined) => Reply::Maybe,
            bare => *bare,
        });
    }
    for of_a_tool in [Reply::Cancelled, Reply::Waitlisted] {
        if said(of_a_tool) {
            return Some(of_a_tool);
        }
    }
    if said(Reply::Maybe) {
        return Some(Reply::Maybe);
    }
    states
        .iter()
        .rev()
        .map(|(state, _)| *state)
        .find(|state| *state != Reply::Invited)
}

/// Reads one clause word by word.
struct ClauseReader {
    says: Vec<Says>,
    bare: bool,
    elsewhen: bool,
    condition: bool,
    /// "not" waits for what it turns round.
    denied: bool,
    others: bool,
    /// A verb said that somebody comes.
    comes: bool,
    surely: bool,
    plain: bool,
    /// A no that can be of nothing but coming.
    whole_no: bool,
    perhaps_with: bool,
}

impl Default for ClauseReader {
    fn default() -> Self {
        Self {
            says: Vec::new(),
            bare: false,
            elsewhen: false,
            condition: false,
            denied: false,
            others: false,
            comes: false,
            surely: false,
            plain: true,
            whole_no: false,
            perhaps_with: false,
        }
    }
}

impl ClauseReader {
    fn take(&mut self, piece: &Piece<Word>, rest: &[Piece<Word>]) {
        let word = match piece {
            Piece::Known(word) => *word,
            Piece::Unknown { .. } => {
                if !self.condition {
                    self.others = true;
                    self.plain = false;
                    if std::mem::take(&mut self.denied) {
                        self.says.push(Says::WeakNo);
                    }
                }
                return;
            }
            Piece::Number(_) | Piece::Mark(_) => {
                self.others = true;
                return;
            }
            Piece::Time => return,
        };
        if self.condition {
            return;
        }
        let says = match word {
            Word::PlainYes => {
                self.plain &= !self.refuses();
                self.bare |= self.says.is_empty() && !self.denied;
                Says::State(Reply::Going)
            }
            Word::PlainNo if matches!(rest.first(), Some(Piece::Mark(Mark::Plus))) => {
                self.others = true;
                return;
            }
            Word::PlainNo => {
                self.plain &= !self.comes;
                self.bare |= self.says.is_empty();
                Says::State(Reply::Declined)
            }
            Word::Surely => {
                self.surely = true;
                Says::State(Reply::Going)
            }
            Word::Come => {
                self.comes |= !self.denied && !self.refuses();
                Says::State(Reply::Going)
            }
            Word::Yes | Word::WeYes => {
                self.plain &= !self.refuses();
                self.comes |= !self.denied;
                Says::State(Reply::Going)
            }
            Word::No | Word::HalfNo => {
                self.plain &= !self.comes;
                self.whole_no |= word == Word::No;
                Says::State(Reply::Declined)
            }
            Word::Miss => {
                let denied = std::mem::take(&mut self.denied);
                let refused = !self.whole_no && self.refuses();
                if denied || refused {
                    self.says
                        .retain(|says| *says != Says::State(Reply::Declined));
                    self.bare = false;
                    self.comes = true;
                    self.says.push(Says::State(Reply::Going));
                } else {
                    self.whole_no = true;
                    self.says.push(Says::State(Reply::Declined));
                }
                return;
            }
            Word::Maybe if of_people(rest) => {
                self.others = true;
                self.perhaps_with = true;
                return;
            }
            Word::Unlikely => {
                self.plain = false;
                Says::State(Reply::Maybe)
            }
            Word::Maybe | Word::Pending => Says::State(Reply::Maybe),
            Word::Waiting => Says::State(Reply::Waitlisted),
            Word::Cancelled => Says::State(Reply::Cancelled),
            Word::Invited => Says::State(Reply::Invited),
            Word::WeakYes => Says::WeakYes,
            Word::WeakNo => Says::WeakNo,
            Word::Wish => Says::Wish,
            Word::Sorry => Says::Sorry,
            Word::Not => {
                self.denied = true;
                return;
            }
            Word::If => {
                self.condition = true;
                return;
            }
            Word::Elsewhen => {
                self.elsewhen = true;
                return;
            }
            Word::Filler | Word::But => return,
            _ => {
                self.others = true;
                return;
            }
        };
        self.says.push(match says {
            Says::State(Reply::Going) | Says::WeakYes | Says::Wish if self.denied => {
                self.denied = false;
                Says::State(Reply::Declined)
            }
            // "Not cancelled": something else, but what?
            says if self.denied && says != Says::State(Reply::Declined) => {
                self.denied = false;
                self.plain &= says == Says::State(Reply::Maybe);
                says
            }
            // "Never say no".
            says => {
                self.plain &= !std::mem::take(&mut self.denied);
                says
            }
        });
    }

    fn refuses(&self) -> bool {
        self.says.contains(&Says::State(Reply::Declined))
    }

    /// What the clause says as a whole.
    fn finish(mut self, plain: &mut bool) -> Option<Clause> {
        if self.denied {
            let denies = self.surely && !self.comes;
            *plain &= denies;
            self.says.push(if denies {
                Says::State(Reply::Declined)
            } else {
                Says::WeakNo
            });
        }
        let has = |reply| self.says.contains(&Says::State(reply));
        let first = self.says.first().copied();
        let says = if self.bare && first == Some(Says::State(Reply::Declined)) && has(Reply::Going)
        {
            *plain = false;
            Says::State(Reply::Declined)
        } else if has(Reply::Cancelled) {
            Says::State(Reply::Cancelled)
        } else if has(Reply::Waitlisted) {
            Says::State(Reply::Waitlisted)
        } else if has(Reply::Maybe) {
            *plain &= !has(Reply::Declined) && !self.bare;
            Says::State(Reply::Maybe)
        } else if has(Reply::Declined) {
            // "Of course not" denies plainly, "yes not coming" does not.
            *plain &= !(self.bare && has(Reply::Going));
            Says::State(Reply::Declined)
        } else if has(Reply::Going) {
            Says::State(Reply::Going)
        } else if has(Reply::Invited) {
            Says::State(Reply::Invited)
        } else {
            let order = [Says::WeakNo, Says::Wish, Says::WeakYes, Says::Sorry];
            order.into_iter().find(|says| self.says.contains(says))?
        };
        Some(Clause {
            says,
            bare: self.bare && first == Some(says),
            elsewhen: self.elsewhen,
            only: !self.others,
            surely: says == Says::State(Reply::Going) && first == Some(says),
            partial: !self.whole_no && self.others,
        })
    }
}

/// True where "perhaps" belongs to the people who come along.
fn of_people(rest: &[Piece<Word>]) -> bool {
    let next = rest
        .iter()
        .find(|piece| !matches!(piece, Piece::Known(Word::Filler | Word::Also)));
    matches!(
        next,
        Some(
            Piece::Mark(Mark::Plus)
                | Piece::Known(
                    Word::With | Word::Person | Word::Kin | Word::Two | Word::Family | Word::Guests
                )
        )
    )
}
