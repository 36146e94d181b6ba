//! How many of those who said they come will come: pure arithmetic.
//!
//! What is reckoned of one person is drawn towards what is usual, the less is known of them
//! the more, and never leaves this file: outside there are only whole evenings. An evening
//! has something of its own beside its people (rain, a match on television), which is seen
//! in how far earlier evenings were from what would have been said of them.

/// Evenings' worth of what is usual, in what is reckoned of one person.
const OWN: f64 = 4.0;
/// Promises' worth of the manager's guess, in what is usual here.
const GUESS: f64 = 20.0;
/// Nine evenings of ten of a normal distribution lie below so many deviations.
const NINE_OF_TEN: f64 = 1.2816;
/// How much wider than its people alone an evening is, until enough have been.
const WIDTH: f64 = 2.0;
/// Evenings from which on their own width is believed.
const ENOUGH: usize = 5;
/// What adding up fractions may lose; never a head.
const HAIR: f64 = 1e-9;

/// What is known of one person: promises to come, and how many were kept.
#[derive(Clone, Copy, Default)]
pub struct Record {
    pub going: u32,
    pub came: u32,
}

impl Record {
    pub fn add(&mut self, came: bool) {
        self.going += 1;
        self.came += u32::from(came);
    }
}

/// Somebody with whom they bring: they come together, or they don't.
#[derive(Clone, Copy)]
pub struct Party {
    pub heads: u32,
    /// `None` of who speaks or works: they are there.
    pub record: Option<Record>,
}

/// What is usual: everybody's promises, and the manager's guess before there were any.
#[derive(Clone, Copy)]
pub struct Usual {
    guess: f64,
    going: u64,
    came: u64,
}

impl Usual {
    /// From what the manager takes for usual, in percent.
    #[must_use]
    pub fn guessed(percent: u16) -> Self {
        Self {
            guess: f64::from(percent) / 100.0,
            going: 0,
            came: 0,
        }
    }

    pub fn add(&mut self, came: bool) {
        self.going += 1;
        self.came += u64::from(came);
    }

    #[must_use]
    pub fn rate(self) -> f64 {
        (GUESS * self.guess + self.came as f64) / (GUESS + self.going as f64)
    }
}

/// An evening before its door opens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outlook {
    all: u32,
    mean: f64,
    variance: f64,
}

impl Outlook {
    #[must_use]
    pub fn of(parties: impl IntoIterator<Item = Party>, usual: Usual) -> Self {
        let mut outlook = Self::default();
        let rate = usual.rate();
        for party in parties {
            outlook.add(party, rate);
        }
        outlook
    }

    fn add(&mut self, party: Party, rate: f64) {
        let heads = f64::from(party.heads);
        let comes = party.record.map_or(1.0, |record| {
            (OWN * rate + f64::from(record.came)) / (OWN + f64::from(record.going))
        });
        self.all += party.heads;
        self.mean += comes * heads;
        self.variance += comes * (1.0 - comes) * heads * heads;
    }

    #[must_use]
    pub const fn all(&self) -> u32 {
        self.all
    }

    #[must_use]
    pub fn expected(&self) -> u32 {
        self.whole((self.mean + HAIR).round())
    }

    /// So many are enough for nine evenings of ten.
    #[must_use]
    pub fn safe(&self, width: f64) -> u32 {
        let deviation = (self.variance * width).sqrt();
        self.whole((self.mean + NINE_OF_TEN * deviation - HAIR).ceil())
    }

    /// In nine evenings of ten at least so many come: as far below what is expected as
    /// [`Self::safe`] is above it.
    #[must_use]
    pub fn low(&self, width: f64) -> u32 {
        let deviation = (self.variance * width).sqrt();
        self.whole((self.mean - NINE_OF_TEN * deviation + HAIR).floor())
    }

    /// How far what came was from what would have been said, in what its people alone explain;
    /// nothing where nothing was uncertain.
    #[must_use]
    pub fn surprise(&self, came: u32) -> Option<f64> {
        let off = f64::from(came) - self.mean;
        (self.variance > HAIR).then(|| off * off / self.variance)
    }

    /// At most all.
    fn whole(&self, heads: f64) -> u32 {
        // Within 0 and a number of heads that is there already.
        heads.clamp(0.0, f64::from(self.all)) as u32
    }
}

/// How much wider than its people alone an evening is.
#[must_use]
pub fn width(surprises: &[f64]) -> f64 {
    if !is_learnt(surprises) {
        return WIDTH;
    }
    let mean = surprises.iter().sum::<f64>() / surprises.len() as f64;
    mean.max(1.0)
}

/// Whether enough evenings have been to go by them.
#[must_use]
pub const fn is_learnt(surprises: &[f64]) -> bool {
    surprises.len() >= ENOUGH
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn party(heads: u32, came: u32, going: u32) -> Party {
        Party {
            heads,
            record: Some(Record { going, came }),
        }
    }

    fn round(value: f64) -> f64 {
        (value * 100.0).round() / 100.0
    }

    fn seventy() -> Usual {
        Usual::guessed(70)
    }

    #[test]
    fn twelve_heads_of_the_design_are_nine_expected_and_twelve_safe() {
        let staff = Party {
            heads: 1,
            record: None,
        };
        let parties = [
            party(1, 5, 6),
            party(1, 0, 3),
            party(1, 10, 10),
            party(1, 0, 0),
            party(3, 0, 0),
            party(1, 1, 2),
            party(2, 4, 4),
            staff,
            staff,
        ];
        let outlook = Outlook::of(parties, seventy());
        assert_eq!(
            [round(outlook.mean), round(outlook.variance.sqrt())],
            [9.23, 1.83]
        );
        assert_eq!(
            [outlook.all(), outlook.expected(), outlook.safe(WIDTH)],
            [12, 9, 12]
        );
        let own = |came, going| Outlook::of([party(1, came, going)], seventy()).mean;
        assert_eq!(
            [(5, 6), (0, 3), (0, 0)].map(|(came, going)| round(own(came, going))),
            [0.78, 0.40, 0.70]
        );
        assert_eq!(
            [(10, 10), (1, 2), (4, 4)].map(|(came, going)| (own(came, going) * 1000.0).round()),
            [914.0, 633.0, 850.0]
        );
    }

    #[test]
    fn sixty_whom_nobody_knows_are_42_and_49_and_52_where_evenings_are_wide() {
        let outlook = Outlook::of([party(1, 0, 0); 60], seventy());
        assert_eq!(outlook.expected(), 42);
        assert_eq!([width(&[]), width(&[4.0; 5])], [2.0, 4.0]);
        assert_eq!([2.0, 4.0].map(|width| outlook.safe(width)), [49, 52]);
    }

    #[test]
    fn forty_lie_between_22_and_31_and_before_the_first_evening_between_22_and_34() {
        let mut usual = seventy();
        for number in 0..120 {
            usual.add(number < 78);
        }
        let figures = |usual, width| {
            let outlook = Outlook::of([party(1, 0, 0); 40], usual);
            [outlook.low(width), outlook.expected(), outlook.safe(width)]
        };
        assert_eq!(figures(usual, 1.0), [22, 26, 31]);
        assert_eq!(figures(seventy(), 2.0), [22, 28, 34]);
    }

    #[test]
    fn a_history_of_33_of_60_is_drawn_towards_the_guess() {
        let mut usual = seventy();
        for number in 0..60 {
            usual.add(number < 33);
        }
        assert_eq!(usual.rate(), 0.5875);
        assert_eq!(Usual::guessed(100).rate(), 1.0);
    }

    #[test]
    fn width_is_believed_from_the_fifth_evening_and_is_never_less_than_its_people() {
        assert_eq!(width(&[9.0; 4]), 2.0);
        assert_eq!(width(&[0.1; 5]), 1.0);
        assert_eq!(width(&[0.0, 1.0, 2.0, 3.0, 9.0]), 3.0);
    }

    #[test]
    fn half_a_head_rounds_up_whatever_was_lost_on_the_way() {
        assert_eq!(Outlook::of([party(1, 0, 0); 5], seventy()).expected(), 4);
        assert_eq!(Outlook::of([], seventy()).safe(9.0), 0);
    }

    proptest! {
        #[test]
        fn expected_is_never_more_than_safe_nor_safe_than_all(
            parties in prop::collection::vec((1u32..6, 0u32..9, 0u32..9, any::<bool>()), 0..40),
            guess in 0u16..=100,
            (narrow, wider) in (1.0f64..4.0, 0.0f64..4.0),
        ) {
            let parties: Vec<Party> = parties.into_iter().map(|(heads, came, more, certain)| Party {
                heads,
                record: (!certain).then_some(Record { going: came + more, came }),
            }).collect();
            let outlook = Outlook::of(parties.iter().copied(), Usual::guessed(guess));
            let heads: u32 = parties.iter().map(|party| party.heads).sum();
            prop_assert_eq!(outlook.all(), heads);
            prop_assert!(outlook.expected() <= outlook.safe(narrow));
            prop_assert!(outlook.low(narrow) <= outlook.expected());
            prop_assert!(outlook.low(narrow + wider) <= outlook.low(narrow));
            prop_assert!(outlook.safe(narrow) <= outlook.safe(narrow + wider));
            prop_assert!(outlook.safe(narrow + wider) <= heads);
            let certain: u32 = parties.iter().filter(|one| one.record.is_none()).map(|one| one.heads).sum();
            prop_assert!(outlook.expected() >= certain);
            let turned = Outlook::of(parties.into_iter().rev(), Usual::guessed(guess));
            prop_assert_eq!(
                (turned.expected(), turned.safe(narrow)),
                (outlook.expected(), outlook.safe(narrow))
            );
        }
    }
}
