//! Heads in words: «с женой», "my partner and I", «нас будет трое», "2 adults,
//! 1 child". Who is counted and how surely is said; what the number means for
//! a column of guests or of all heads is decided by whoever asks.

use crate::answer_words::Word;
use crate::lexicon::Piece;
use crate::tokens::Mark;

/// The heads that an answer speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Who comes along, named one by one.
    pub beside: u32,
    /// All together, with the one who answers.
    pub together: Option<u32>,
    /// Heads and adults, of which it is not said whether they count everybody.
    pub heads: Option<u32>,
    pub adults: bool,
    /// "3 guests".
    pub guests: Option<u32>,
    /// People without a word that says they come along: "wife".
    pub persons: u32,
    /// A number with nothing beside it.
    pub bare: Option<u32>,
    /// Nobody else, said so.
    pub alone: bool,
    /// "We", without a number.
    pub we: bool,
    /// Not all of it was plain.
    pub unsure: bool,
    /// Who comes along by name.
    pub names: Vec<String>,
}

impl People {
    /// True where heads were spoken of.
    pub fn any(&self) -> bool {
        self.beside > 0
            || self.persons > 0
            || self.alone
            || [self.together, self.heads, self.guests, self.bare]
                .iter()
                .any(Option::is_some)
    }

    /// People beside the one who answers a question that did not ask for a
    /// number; false where that is not plain.
    pub fn beside_in_reply(&self) -> (Option<u32>, bool) {
        let plain = !self.unsure;
        if let Some(all) = self.together.filter(|all| self.heads.unwrap_or(0) <= *all) {
            let beside = all.saturating_sub(1);
            return (Some(beside), plain && self.beside <= beside && all > 0);
        }
        if let Some(heads) = self.heads {
            return (
                Some(heads.saturating_sub(1) + self.beside),
                plain && heads > 0 && self.together.is_none(),
            );
        }
        if self.beside > 0 {
            return (
                Some(self.beside),
                plain && self.persons == 0 && self.bare.is_none(),
            );
        }
        if let Some(guests) = self.guests {
            return (Some(guests), false);
        }
        if let Some(bare) = self.bare {
            return (Some(bare.saturating_sub(1)), false);
        }
        if self.persons > 0 {
            return (Some(0), false);
        }
        if self.alone {
            return (Some(0), plain);
        }
        if self.we || self.unsure {
            return (Some(0), false);
        }
        (None, true)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Free,
    /// After "with".
    In,
    /// After "without".
    Out,
    /// After "we are".
    All,
}

/// Counts the people in a cut answer to a question for a number.
pub fn scan(pieces: &[Piece<Word>]) -> People {
    scanned(pieces, false)
}

/// Counts the people in a reply, where a number counts them only with a word
/// that says so or behind a plus.
pub fn of_reply(pieces: &[Piece<Word>]) -> People {
    scanned(pieces, true)
}

fn scanned(pieces: &[Piece<Word>], of_reply: bool) -> People {
    let mut scan = Scan {
        of_reply,
        added: false,
        digits: false,
        loose: false,
        people: People::default(),
        mode: Mode::Free,
        number: None,
        hedged: false,
        appositive: false,
        in_clause: 0,
        naming: false,
    };
    for (at, piece) in pieces.iter().enumerate() {
        let rest = pieces.get(at + 1..).unwrap_or_default();
        scan.take(piece, rest);
    }
    scan.flush();
    scan.people
}

struct Scan {
    people: People,
    mode: Mode,
    /// Of a reply, which did not ask for a number.
    of_reply: bool,
    /// A plus began what comes along.
    added: bool,
    number: Option<u32>,
    /// The number stands in digits.
    digits: bool,
    /// «Придём 3»: of whom or of what the number is, is not said.
    loose: bool,
    /// "Perhaps" stands before what follows.
    hedged: bool,
    /// "+1 (my wife)": the wife is the one.
    appositive: bool,
    /// Counted since the clause began.
    in_clause: u32,
    /// The word before was part of a name.
    naming: bool,
}

impl Scan {
    fn take(&mut self, piece: &Piece<Word>, rest: &[Piece<Word>]) {
        let was_naming = std::mem::take(&mut self.naming);
        match piece {
            Piece::Number(number) => {
                self.flush();
                if number.fract() == 0.0 && (0.0..=1000.0).contains(number) {
                    self.number = Some(*number as u32);
                    self.digits = true;
                } else {
                    self.people.unsure = true;
                }
            }
            Piece::Time => {}
            Piece::Mark(mark) => self.mark(*mark, rest),
            Piece::Known(word) => self.word(*word, rest),
            Piece::Unknown { shown, capital } => {
                // "5 doors away": something else is counted.
                if self.of_reply && !self.added && self.number.take().is_some() {
                    self.people.unsure = true;
                }
                self.flush();
                if self.mode == Mode::In && *capital {
                    if was_naming {
                        if let Some(name) = self.people.names.last_mut() {
                            name.push(' ');
                            name.push_str(shown);
                        }
                    } else {
                        self.people.names.push(shown.clone());
                        self.add(1);
                    }
                    self.people.unsure = true;
                    self.naming = true;
                } else if self.mode == Mode::In {
                    self.people.unsure = true;
                    self.mode = Mode::Free;
                }
            }
        }
    }

    fn mark(&mut self, mark: Mark, rest: &[Piece<Word>]) {
        match mark {
            Mark::Plus => {
                self.flush();
                if self.mode != Mode::Out {
                    self.begin(Mode::In);
                    self.added = true;
                }
            }
            Mark::And => self.flush(),
            Mark::Comma | Mark::Slash => {
                self.flush();
                if !speaks_of_people(rest) {
                    self.end_clause();
                }
            }
            Mark::Open => {
                let counted = self.number.is_some() || self.in_clause > 0;
                self.flush();
                self.appositive = counted && self.mode == Mode::In;
            }
            Mark::Close | Mark::Sign => self.flush(),
            Mark::Dash => {
                self.flush();
                self.mode = Mode::Free;
            }
            Mark::Question => {
                self.flush();
                if self.in_clause > 0 || self.people.bare.is_some() {
                    self.people.beside = self.people.beside.saturating_sub(self.in_clause);
                    self.people.unsure = true;
                }
                self.end_clause();
            }
            Mark::Stop | Mark::Line | Mark::Colon => {
                self.flush();
                self.end_clause();
            }
        }
    }

    fn word(&mut self, word: Word, rest: &[Piece<Word>]) {
        match word {
            Word::Number(number) => {
                self.flush();
                self.number = Some(u32::from(number));
                self.digits = false;
            }
            // «один» by itself: the answerer.
            Word::One if self.mode == Mode::Free && !is_counted(rest) => {
                self.flush();
                self.people.alone = true;
            }
            Word::One => {
                self.flush();
                self.number = Some(1);
                self.digits = false;
            }
            Word::PlusOne => {
                self.flush();
                if self.mode == Mode::Out {
                    self.people.alone = true;
                } else {
                    self.begin(Mode::In);
                    self.add(1);
                    self.appositive = true;
                }
            }
            Word::PlainNo if matches!(rest.first(), Some(Piece::Mark(Mark::Plus))) => {
                self.flush();
                self.mode = Mode::Out;
                self.people.alone = true;
            }
            Word::With => {
                self.flush();
                self.begin(Mode::In);
            }
            Word::Without => {
                self.flush();
                self.mode = Mode::Out;
                self.people.alone |= speaks_of_people(rest) || is_counted(rest);
            }
            Word::Also => self.flush(),
            Word::Person | Word::Adult => {
                self.people.adults |= word == Word::Adult;
                let count = self.number.take().unwrap_or(1);
                self.somebody(count);
            }
            Word::Kin => {
                self.people.unsure |= self.number.is_none() && self.mode != Mode::Out;
                let count = self.number.take().unwrap_or(2);
                self.somebody(count);
            }
            Word::Two => self.somebody(2),
            Word::Family => {
                self.people.unsure |= self.mode != Mode::Out;
                self.number = None;
                self.somebody(1);
            }
            Word::Heads | Word::Adults | Word::Guests => self.heads(word),
            Word::Me => {
                self.flush();
                let persons = std::mem::take(&mut self.people.persons);
                self.add(persons);
                self.mode = Mode::In;
            }
            Word::Us => match self.number.take() {
                Some(all) => self.people.together = Some(all),
                None => {
                    self.mode = Mode::All;
                    self.loose = false;
                }
            },
            Word::We | Word::WeYes => {
                self.flush();
                self.people.we = true;
                self.mode = Mode::All;
                self.loose = word == Word::WeYes;
            }
            Word::For | Word::Onto => {
                self.flush();
                let number = matches!(rest.first(), Some(Piece::Known(Word::Number(_))))
                    || matches!(rest.first(), Some(Piece::Number(n)) if *n <= 20.0);
                if number {
                    self.mode = Mode::All;
                    self.loose = word == Word::Onto;
                }
            }
            Word::Together(all) => {
                self.flush();
                self.people.together = Some(u32::from(all));
            }
            Word::Alone | Word::Nobody => {
                self.flush();
                self.people.alone = true;
            }
            Word::Maybe | Word::Hedge => {
                self.flush();
                self.hedged = speaks_of_people(rest)
                    || matches!(
                        skip_fillers(rest).first(),
                        Some(Piece::Known(Word::With) | Piece::Mark(Mark::Plus))
                    );
            }
            Word::Filler => {}
            Word::But => {
                self.flush();
                self.end_clause();
            }
            _ => {
                self.flush();
                if self.mode != Mode::All {
                    self.mode = Mode::Free;
                }
            }
        }
    }

    fn begin(&mut self, mode: Mode) {
        self.mode = mode;
        self.added = false;
        self.appositive = false;
    }

    fn end_clause(&mut self) {
        self.mode = Mode::Free;
        self.hedged = false;
        self.appositive = false;
        self.in_clause = 0;
    }

    /// A number that no word took up.
    fn flush(&mut self) {
        let Some(number) = self.number.take() else {
            return;
        };
        let plain = match self.mode {
            Mode::In => self.added || !self.digits,
            Mode::All => !(self.loose && self.digits),
            Mode::Out => true,
            Mode::Free => false,
        };
        if self.of_reply && !plain {
            self.people.unsure = true;
            return;
        }
        match self.mode {
            Mode::In => {
                self.add(number);
                self.appositive = true;
            }
            Mode::Out => {}
            Mode::All => self.people.together = Some(number),
            Mode::Free => {
                // "2-3": what is sure of it.
                self.people.unsure |= self.people.bare.is_some();
                let known = self.people.bare.unwrap_or(number);
                self.people.bare = Some(known.min(number));
            }
        }
    }

    fn add(&mut self, count: u32) {
        if self.hedged {
            self.people.unsure = true;
        } else {
            self.people.beside = self.people.beside.saturating_add(count);
            self.in_clause += count;
        }
    }

    fn somebody(&mut self, count: u32) {
        if std::mem::take(&mut self.appositive) {
            return;
        }
        match (self.mode, self.people.heads) {
            (Mode::Out, _) => {}
            (Mode::In, _) => self.add(count),
            (Mode::Free | Mode::All, Some(heads)) => self.people.heads = Some(heads + count),
            _ if self.hedged => self.people.unsure = true,
            _ => self.people.persons += count,
        }
    }

    fn heads(&mut self, word: Word) {
        let Some(count) = self.number.take() else {
            // «человек» after its number was taken says no more.
            self.people.unsure |= !matches!(self.mode, Mode::Out) && !self.people.any();
            return;
        };
        self.people.adults |= word == Word::Adults;
        match self.mode {
            _ if self.appositive => self.appositive = false,
            Mode::Out => {}
            Mode::In => self.add(count),
            _ if self.hedged => self.people.unsure = true,
            Mode::All if word != Word::Adults => self.people.together = Some(count),
            _ if word == Word::Guests => {
                self.people.guests = Some(self.people.guests.unwrap_or(0) + count);
            }
            _ => {
                let persons = std::mem::take(&mut self.people.persons);
                self.people.heads = Some(self.people.heads.unwrap_or(0) + count + persons);
            }
        }
    }
}

fn skip_fillers(mut pieces: &[Piece<Word>]) -> &[Piece<Word>] {
    while let [Piece::Known(Word::Filler | Word::Also), rest @ ..] = pieces {
        pieces = rest;
    }
    pieces
}

/// True where the next words name people.
fn speaks_of_people(rest: &[Piece<Word>]) -> bool {
    match skip_fillers(rest) {
        [
            Piece::Known(
                Word::Person
                | Word::Kin
                | Word::Two
                | Word::Family
                | Word::Adult
                | Word::Adults
                | Word::Guests,
            ),
            ..,
        ] => true,
        [
            Piece::Number(_) | Piece::Known(Word::Number(_) | Word::One),
            rest @ ..,
        ] => is_counted(rest),
        _ => false,
    }
}

/// True where what a number counts follows it.
pub fn is_counted(rest: &[Piece<Word>]) -> bool {
    matches!(
        skip_fillers(rest).first(),
        Some(Piece::Known(
            Word::Person
                | Word::Kin
                | Word::Heads
                | Word::Adult
                | Word::Adults
                | Word::Guests
                | Word::Us
        ))
    )
}
