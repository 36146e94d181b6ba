//! How many units of a dish are ordered for so many heads: one rounding, and only then
//! up to the supplier's minimum and step.
//!
//! Amounts are thousandths of whatever the dish is counted in (pieces, slices, ml, g):
//! no fraction is ever lost on the way. Nothing here knows the database or prices.

/// What one head takes of a dish, and how the supplier sells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    pub per_head_thousandths: u64,
    /// What one ordered unit holds; never nothing.
    pub pack_thousandths: u64,
    /// Of a hundred heads, how many take it.
    pub taken_percent: u32,
    pub margin_percent: u32,
    /// Fewer than these are not sold.
    pub min_units: u32,
    /// Sold only in multiples of so many.
    pub step: u32,
}

impl Portion {
    /// One unit a head, without a margin, sold one by one.
    pub const ONE_EACH: Self = Self {
        per_head_thousandths: 1_000,
        pack_thousandths: 1_000,
        taken_percent: 100,
        margin_percent: 0,
        min_units: 0,
        step: 1,
    };

    /// A unit that feeds so many heads.
    #[must_use]
    pub fn serving(heads: u32, margin_percent: u32) -> Self {
        Self {
            pack_thousandths: u64::from(heads.max(1)) * 1_000,
            margin_percent,
            ..Self::ONE_EACH
        }
    }

    /// Units to order; nobody needs none, and of what nobody takes there is no minimum.
    #[must_use]
    pub fn units(&self, heads: u32) -> u64 {
        let need = (u128::from(heads) * self.of_a_head()).div_ceil(self.of_a_unit());
        self.sold(u64::try_from(need).unwrap_or(u64::MAX))
    }

    /// The most heads that so many units are enough for.
    #[must_use]
    pub fn feeds(&self, units: u64) -> u32 {
        let heads = (u128::from(units) * self.of_a_unit()).checked_div(self.of_a_head());
        heads.map_or(u32::MAX, |heads| u32::try_from(heads).unwrap_or(u32::MAX))
    }

    /// The next number of units that can be ordered.
    fn sold(&self, need: u64) -> u64 {
        if need == 0 {
            return 0;
        }
        need.max(u64::from(self.min_units))
            .checked_next_multiple_of(u64::from(self.step.max(1)))
            .unwrap_or(u64::MAX)
    }

    /// What one head needs, in the same measure as [`Self::of_a_unit`].
    pub(super) fn of_a_head(&self) -> u128 {
        u128::from(self.per_head_thousandths)
            * u128::from(self.taken_percent)
            * (100 + u128::from(self.margin_percent))
    }

    pub(super) fn of_a_unit(&self) -> u128 {
        u128::from(self.pack_thousandths.max(1)) * 10_000
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn portion(per_head: u64, pack: u64, taken_percent: u32, margin_percent: u32) -> Portion {
        Portion {
            per_head_thousandths: per_head * 1_000,
            pack_thousandths: pack * 1_000,
            taken_percent,
            margin_percent,
            ..Portion::ONE_EACH
        }
    }

    #[test]
    fn pizza_coffee_and_canapes_are_rounded_once() {
        let pizza = portion(3, 8, 100, 5);
        let coffee = portion(200, 5_000, 60, 0);
        let canapes = portion(8, 30, 100, 5);
        assert_eq!(
            [pizza.units(47), coffee.units(100), canapes.units(40)],
            [19, 3, 12]
        );
        // Ten heads and a margin of half a head take 21 of 2 each: one tray. Rounded before,
        // eleven heads would take 22.
        assert_eq!(portion(2, 21, 100, 5).units(10), 1);
    }

    #[test]
    fn minimum_and_step_come_after_the_rounding_and_nobody_needs_none() {
        let curry = Portion {
            min_units: 5,
            step: 4,
            ..Portion::ONE_EACH
        };
        assert_eq!(
            [0, 1, 5, 8, 9].map(|heads| curry.units(heads)),
            [0, 8, 8, 8, 12]
        );
        let refused = Portion {
            taken_percent: 0,
            ..curry
        };
        assert_eq!(refused.units(100), 0);
    }

    #[test]
    fn most_that_can_be_asked_overflows_nothing() {
        let most = Portion {
            per_head_thousandths: u64::MAX,
            pack_thousandths: 1,
            taken_percent: 100,
            margin_percent: 100,
            min_units: u32::MAX,
            step: u32::MAX,
        };
        assert_eq!(most.units(u32::MAX), u64::MAX);
        assert_eq!(most.feeds(0), 0);
    }

    proptest! {
        /// Enough for all, and one unit fewer is not, unless the supplier sells no fewer.
        #[test]
        fn units_are_enough_and_no_more(
            heads in 0u32..5_000,
            (per_head, pack) in (1u64..20_000, 1u64..40_000),
            (taken, margin) in (0u32..=100, 0u32..=100),
            (min_units, step) in (0u32..20, 1u32..7),
        ) {
            let portion = Portion {
                per_head_thousandths: per_head, pack_thousandths: pack,
                taken_percent: taken, margin_percent: margin, min_units, step,
            };
            let units = portion.units(heads);
            prop_assert!(portion.feeds(units) >= heads);
            prop_assert_eq!(units % u64::from(step), 0);
            if units > u64::from(min_units).next_multiple_of(u64::from(step)) {
                prop_assert!(portion.feeds(units - u64::from(step)) < heads);
            }
            if heads > 0 && taken > 0 {
                prop_assert!(units >= u64::from(min_units));
            } else {
                prop_assert_eq!(units, 0);
            }
        }
    }
}
