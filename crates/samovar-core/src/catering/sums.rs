//! Sums of several currencies: each by itself, never added to another.

use crate::money::{self, Money};

/// A sum for each currency, `home` first, the others by their code. Of nothing it is nothing
/// in `home`.
#[must_use]
pub fn by_currency<'m>(sums: impl Iterator<Item = &'m Money>, home: &str) -> Vec<Money> {
    let mut found: Vec<Money> = Vec::new();
    for sum in sums {
        match found.iter_mut().find(|one| one.currency == sum.currency) {
            Some(one) => one.minor = money::total([one.minor, sum.minor].into_iter()),
            None => found.push(sum.clone()),
        }
    }
    if found.is_empty() {
        found.push(Money::new(0, home));
    }
    found.sort_by(|a, b| (a.currency != home, &a.currency).cmp(&(b.currency != home, &b.currency)));
    found
}
