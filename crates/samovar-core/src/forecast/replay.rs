//! Earlier evenings one after the other, each as it would have been forecast from what was
//! known before it. What one person did is held here while an answer is worked out, and is
//! in none.

use std::collections::HashMap;

use super::arithmetic::{Outlook, Party, Record, Usual, is_learnt, width};
use crate::ids::{EventId, PersonId};

/// A guest of an evening who said they come, or whom the door let in.
pub struct Row {
    pub event: EventId,
    pub person: PersonId,
    /// What they said, with whom they bring; `None`: nobody counted on them.
    pub said: Option<u32>,
    /// The most that were inside together.
    pub inside: u32,
    /// Speaks or works there.
    pub certain: bool,
}

/// What came of an evening.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Came {
    /// Of those who were counted on.
    pub counted: u32,
    /// Nobody counted on these.
    pub besides: u32,
}

/// An evening that is known: in front of its door, or after it.
#[derive(Debug, Clone, Copy)]
pub struct Evening {
    pub outlook: Outlook,
    pub came: Came,
}

/// What earlier evenings taught.
pub struct Known {
    usual: Usual,
    people: HashMap<PersonId, Record>,
    surprises: Vec<f64>,
    evenings: u32,
    besides: u64,
}

impl Known {
    #[must_use]
    pub fn nothing(guess_percent: u16) -> Self {
        Self {
            usual: Usual::guessed(guess_percent),
            people: HashMap::new(),
            surprises: Vec::new(),
            evenings: 0,
            besides: 0,
        }
    }

    #[must_use]
    pub fn rate(&self) -> f64 {
        self.usual.rate()
    }

    #[must_use]
    pub fn width(&self) -> f64 {
        width(&self.surprises)
    }

    #[must_use]
    pub fn is_learnt(&self) -> bool {
        is_learnt(&self.surprises)
    }

    /// Earlier evenings that could be held against their forecast.
    #[must_use]
    pub fn forecasts(&self) -> usize {
        self.surprises.len()
    }

    /// Heads that nobody counts on of a usual evening; unknown before the first.
    #[must_use]
    pub fn besides(&self) -> Option<u32> {
        let evenings = u64::from(self.evenings);
        // Rounded half up.
        let mean = (2 * self.besides + evenings).checked_div(2 * evenings)?;
        u32::try_from(mean).ok()
    }

    /// The evening as it is seen from before it, and who came through its door.
    #[must_use]
    pub fn look(&self, rows: &[Row], certain_besides: u32) -> Evening {
        let staff = (certain_besides > 0).then_some(Party {
            heads: certain_besides,
            record: None,
        });
        let parties = rows.iter().filter_map(|row| {
            let heads = row.said?;
            let known = self.people.get(&row.person).copied().unwrap_or_default();
            let record = (!row.certain).then_some(known);
            Some(Party { heads, record })
        });
        let mut came = Came {
            counted: certain_besides,
            besides: 0,
        };
        for row in rows {
            // Who speaks was there, whether the door ticked them or not; of who stands on no
            // list the first head is the speaker's, who is counted already.
            let (least, most) = match (row.said, row.certain) {
                (Some(heads), certain) => (u32::from(certain), heads),
                (None, certain) => (0, u32::from(certain)),
            };
            if row.said.is_some() {
                came.counted += row.inside.clamp(least.min(most), most);
            }
            came.besides += row.inside.saturating_sub(most);
        }
        Evening {
            outlook: Outlook::of(staff.into_iter().chain(parties), self.usual),
            came,
        }
    }

    /// Learns what came of an evening.
    pub fn learn(&mut self, rows: &[Row]) {
        let evening = self.look(rows, 0);
        self.surprises
            .extend(evening.outlook.surprise(evening.came.counted));
        self.evenings += 1;
        self.besides += u64::from(evening.came.besides);
        for row in rows.iter().filter(|row| row.said.is_some()) {
            let came = row.inside > 0 || row.certain;
            self.usual.add(came);
            self.people.entry(row.person).or_default().add(came);
        }
    }
}
