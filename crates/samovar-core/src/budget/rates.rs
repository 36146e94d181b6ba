//! Other currencies: what a sum is in the event's, by the rates of the event.

use super::{BudgetLine, EventRate, Sums};
use crate::money::{self, Money};

/// The event's currency, and its rates.
pub struct Rates {
    home: String,
    rates: Vec<EventRate>,
}

impl Rates {
    #[must_use]
    pub fn new(home: &str, rates: Vec<EventRate>) -> Self {
        Self {
            home: home.to_owned(),
            rates,
        }
    }

    #[must_use]
    pub fn currency(&self) -> &str {
        &self.home
    }

    #[must_use]
    pub fn into_list(self) -> Vec<EventRate> {
        self.rates
    }

    /// The sum in the event's currency; `None` where it has no rate.
    #[must_use]
    pub fn home(&self, sum: &Money) -> Option<Money> {
        if sum.currency == self.home {
            return Some(sum.clone());
        }
        let rate = self.rates.iter().find(|one| one.currency == sum.currency)?;
        let minor = money::converted(sum.minor, &sum.currency, &self.home, rate.millionths);
        Some(Money::new(minor, &self.home))
    }

    /// The sums of a line in its own currency; what nobody knows is nothing.
    #[must_use]
    pub fn own(line: &BudgetLine) -> Sums {
        let nothing = || Money::new(0, &line.unit.currency);
        Sums {
            planned: line.planned.clone().unwrap_or_else(nothing),
            agreed: line.agreed.clone().unwrap_or_else(nothing),
            invoiced: line.invoiced.clone(),
            paid: line.paid.clone(),
        }
    }

    #[must_use]
    pub fn counted(&self, line: &BudgetLine) -> Option<Sums> {
        self.home(&line.unit)?;
        let nothing = || Money::new(0, &self.home);
        Some(Self::own(line).through(|sum| self.home(sum).unwrap_or_else(nothing)))
    }
}
