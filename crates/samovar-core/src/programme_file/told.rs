//! Complaints of the plan beside those of the reader.

use std::collections::BTreeMap;

use samovar_schedule::{LeftOut, Reason};

/// Different complaints that are told; a programme has no more kinds of trouble.
const MOST: usize = 1_000;

#[derive(Debug, Default)]
pub struct Complaints(BTreeMap<(Reason, String), u32>);

impl Complaints {
    pub fn of(left_out: &[LeftOut]) -> Self {
        let told = left_out.iter();
        Self(
            told.map(|one| ((one.reason, one.what.clone()), one.count))
                .collect(),
        )
    }

    pub fn add(&mut self, what: &str, reason: Reason) {
        let what = samovar_import::shown(what);
        let key = if self.0.len() < MOST {
            (reason, what)
        } else {
            (reason, String::new())
        };
        let count = self.0.entry(key).or_default();
        *count = count.saturating_add(1);
    }

    pub fn told(&self) -> Vec<LeftOut> {
        let all = self.0.iter();
        all.map(|((reason, what), count)| LeftOut {
            what: what.clone(),
            reason: *reason,
            count: *count,
        })
        .collect()
    }
}
