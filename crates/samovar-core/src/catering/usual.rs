//! What is usually taken at a sitting, by its kind and length: start values for a dish
//! that somebody adds by hand. Nothing is ordered by them until it is saved, and each of
//! them may be changed before and after.

use super::sitting::{Sitting, SittingKind};
use super::{Course, Dish, Unit, Usual, UsualAmount};

/// How much of it a head takes, and how it is mostly sold.
struct Amount {
    course: Course,
    unit: Unit,
    taken_percent: u32,
    /// In thousandths: in the first hour, and in each that follows.
    first_hour: i64,
    next_hour: i64,
    pack: i64,
}

const ONE: i64 = 1_000;

impl Usual {
    const fn amount(self) -> Amount {
        let (course, unit, taken_percent, first_hour, next_hour, pack) = match self {
            // A cup each, out of an urn of five litres.
            Self::Coffee => (
                Course::Drink,
                Unit::Millilitre,
                60,
                200 * ONE,
                0,
                5_000 * ONE,
            ),
            Self::Tea => (
                Course::Drink,
                Unit::Millilitre,
                15,
                200 * ONE,
                0,
                5_000 * ONE,
            ),
            // A bottle each.
            Self::Water => (
                Course::Drink,
                Unit::Millilitre,
                100,
                500 * ONE,
                0,
                500 * ONE,
            ),
            Self::Pastries => (Course::Dessert, Unit::Piece, 100, 1_500, 0, ONE),
            // Where no main follows.
            Self::Reception => (Course::Snack, Unit::Piece, 100, 10 * ONE, 10 * ONE, ONE),
            Self::Drinks => (Course::Drink, Unit::Piece, 100, 2 * ONE, ONE, ONE),
        };
        Amount {
            course,
            unit,
            taken_percent,
            first_hour,
            next_hour,
            pack,
        }
    }

    /// For a sitting of so many minutes: hours that have begun count by their minutes,
    /// the first one whole.
    #[must_use]
    pub fn at(self, minutes: u32) -> UsualAmount {
        let amount = self.amount();
        let further = i64::from(minutes.saturating_sub(60));
        let next = (amount.next_hour * further + 59).div_euclid(60);
        UsualAmount {
            what: self,
            course: amount.course,
            unit: amount.unit,
            per_head: amount.first_hour + next,
            pack: amount.pack,
            taken_percent: amount.taken_percent,
        }
    }
}

/// What is mostly served at a sitting of this kind.
const fn served(kind: SittingKind) -> &'static [Usual] {
    use Usual as U;
    match kind {
        SittingKind::Coffee => &[U::Coffee, U::Tea, U::Water, U::Pastries],
        SittingKind::Reception => &[U::Reception, U::Drinks, U::Water],
        SittingKind::Drinks => &[U::Drinks, U::Water],
        SittingKind::Banquet | SittingKind::Buffet => &[U::Drinks, U::Water, U::Coffee, U::Tea],
        SittingKind::Meal => &[U::Water, U::Coffee, U::Tea],
        SittingKind::Boxes => &[U::Water],
    }
}

/// What a new dish of a sitting may begin with.
#[must_use]
pub fn of(sitting: &Sitting, dishes: &[Dish]) -> Vec<UsualAmount> {
    let has_main = dishes.iter().any(|dish| dish.course == Course::Main);
    served(sitting.kind)
        .iter()
        .filter(|usual| **usual != Usual::Reception || !has_main)
        .map(|usual| usual.at(sitting.minutes))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catering::units::Portion;

    #[test]
    fn usual_amounts_follow_the_hours() {
        assert_eq!(
            Usual::ALL
                .iter()
                .map(|usual| usual.at(120).per_head)
                .collect::<Vec<_>>(),
            [200_000, 200_000, 500_000, 1_500, 20_000, 3_000]
        );
        assert_eq!(Usual::Drinks.at(45).per_head, 2_000);
        assert_eq!(Usual::Reception.at(90).per_head, 15_000);
        let coffee = Usual::Coffee.at(30);
        let five_litres = Portion {
            per_head_thousandths: coffee.per_head.unsigned_abs(),
            pack_thousandths: coffee.pack.unsigned_abs(),
            taken_percent: coffee.taken_percent,
            ..Portion::ONE_EACH
        };
        assert_eq!(five_litres.units(100), 3);
    }
}
