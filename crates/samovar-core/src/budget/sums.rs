//! The four sums of a line or of many, in one currency.

use serde::Serialize;
use ts_rs::TS;

use crate::money::Money;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    pub planned: Money,
    pub agreed: Money,
    pub invoiced: Money,
    pub paid: Money,
}

impl Sums {
    #[must_use]
    pub fn none(currency: &str) -> Self {
        let nothing = || Money::new(0, currency);
        Self {
            planned: nothing(),
            agreed: nothing(),
            invoiced: nothing(),
            paid: nothing(),
        }
    }

    /// Those of the same currency are added.
    pub fn add(&mut self, other: &Self) {
        for (to, from) in [
            (&mut self.planned, &other.planned),
            (&mut self.agreed, &other.agreed),
            (&mut self.invoiced, &other.invoiced),
            (&mut self.paid, &other.paid),
        ] {
            to.minor = to.minor.saturating_add(from.minor);
        }
    }

    /// Each of them through the same rate.
    #[must_use]
    pub fn through(&self, convert: impl Fn(&Money) -> Money) -> Self {
        Self {
            planned: convert(&self.planned),
            agreed: convert(&self.agreed),
            invoiced: convert(&self.invoiced),
            paid: convert(&self.paid),
        }
    }
}
