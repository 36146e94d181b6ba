//! Earlier evenings one after the other, each as it would have been forecast from what was
//! known before it. What one person did is held here while an answer is worked out, and is
//! in none.

use super::arithmetic::{Outlook, Party, Record, Usual, is_learnt, width};
use crate::facts::Part;

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
    /// By the numbers of people; who is beyond the last is not known yet.
    people: Vec<Record>,
    surprises: Vec<f64>,
    evenings: u32,
    besides: u64,
}

impl Known {
    #[must_use]
    pub fn nothing(guess_percent: u16) -> Self {
        Self {
            usual: Usual::guessed(guess_percent),
            people: Vec::new(),
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
    pub fn look(&self, parts: &[Part], certain_besides: u32) -> Evening {
        let staff = (certain_besides > 0).then_some(Party {
            heads: certain_besides,
            record: None,
        });
        let parties = parts.iter().filter_map(|part| {
            let heads = part.said()?;
            let record = (!part.helps()).then(|| self.record(part.person));
            Some(Party { heads, record })
        });
        let mut came = Came {
            counted: certain_besides,
            besides: 0,
        };
        for part in parts {
            // Who speaks was there, whether the door ticked them or not; of who stands on no
            // list the first head is the speaker's, who is counted already.
            let (least, most) = match (part.said(), part.helps()) {
                (Some(heads), certain) => (u32::from(certain), heads),
                (None, certain) => (0, u32::from(certain)),
            };
            if part.said().is_some() {
                came.counted += part.inside.clamp(least.min(most), most);
            }
            came.besides += part.inside.saturating_sub(most);
        }
        Evening {
            outlook: Outlook::of(staff.into_iter().chain(parties), self.usual),
            came,
        }
    }

    /// Learns what came of an evening.
    pub fn learn(&mut self, parts: &[Part]) {
        let evening = self.look(parts, 0);
        self.surprises
            .extend(evening.outlook.surprise(evening.came.counted));
        self.evenings += 1;
        self.besides += u64::from(evening.came.besides);
        for part in parts.iter().filter(|part| part.said().is_some()) {
            let came = part.inside > 0 || part.helps();
            self.usual.add(came);
            let at = part.person as usize;
            if self.people.len() <= at {
                self.people.resize(at + 1, Record::default());
            }
            if let Some(record) = self.people.get_mut(at) {
                record.add(came);
            }
        }
    }

    fn record(&self, person: u32) -> Record {
        let known = self.people.get(person as usize);
        known.copied().unwrap_or_default()
    }
}
