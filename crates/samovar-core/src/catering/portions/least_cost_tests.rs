//! Against every way there is, tried one after the other.

use proptest::prelude::*;

use super::least_cost::{Eaters, Priced, cost, serve};
use crate::catering::units::Portion;

/// Cost, dishes that are ordered beside those that are anyway, and the places of heads.
type Told = (i128, usize, u64);

fn told(dishes: &[Priced], heads: &[u32]) -> Told {
    let used = dishes.iter().zip(heads);
    let places = (0u64..)
        .zip(heads)
        .map(|(at, heads)| at * u64::from(*heads));
    (
        cost(dishes, heads.iter().copied()),
        used.filter(|(dish, heads)| dish.already == 0 && dish.portion.units(**heads) > 0)
            .count(),
        places.sum(),
    )
}

/// Every way there is, one after the other.
fn best(dishes: &[Priced], eaters: &[Eaters], heads: &mut Vec<u32>) -> Told {
    let Some((kind, others)) = eaters.split_first() else {
        return told(dishes, heads);
    };
    let Some((&dish, rest)) = kind.suiting.split_first() else {
        return (i128::MAX, 0, 0);
    };
    let ways = if rest.is_empty() {
        kind.heads..=kind.heads
    } else {
        0..=kind.heads
    };
    ways.map(|here| {
        heads[dish] += here;
        let left = Eaters {
            suiting: rest.to_vec(),
            heads: kind.heads - here,
        };
        let next: Vec<Eaters> = (!rest.is_empty())
            .then_some(left)
            .into_iter()
            .chain(others.to_vec())
            .collect();
        let found = best(dishes, &next, heads);
        heads[dish] -= here;
        found
    })
    .min()
    .unwrap()
}

fn dish() -> impl Strategy<Value = Priced> {
    let portion = (
        prop::sample::select(vec![1u64, 3, 200]),
        prop::sample::select(vec![1u64, 2, 4, 8, 30, 500]),
        prop::sample::select(vec![100u32, 60, 0]),
        prop::sample::select(vec![0u32, 5, 10]),
        prop::sample::select(vec![0u32, 5, 10]),
        prop::sample::select(vec![1u32, 2, 5]),
    );
    let price = prop::sample::select(vec![0i64, 100, 137, 380, 420, 2_000, 1_000_000_000]);
    (prop::sample::select(vec![0u32, 0, 3, 7]), price, portion).prop_map(
        |(
            already,
            price_minor,
            (per_head, pack, taken_percent, margin_percent, min_units, step),
        )| Priced {
            already,
            price_minor,
            portion: Portion {
                per_head_thousandths: per_head * 1_000,
                pack_thousandths: pack * 1_000,
                taken_percent,
                margin_percent,
                min_units,
                step,
            },
        },
    )
}

fn sitting() -> impl Strategy<Value = (Vec<Priced>, Vec<Eaters>)> {
    prop::collection::vec(dish(), 1..5).prop_flat_map(|dishes| {
        let suiting =
            prop::sample::subsequence((0..dishes.len()).collect::<Vec<_>>(), 1..=dishes.len());
        let kind = (suiting, 0u32..6).prop_map(|(suiting, heads)| Eaters { suiting, heads });
        (Just(dishes), prop::collection::vec(kind, 0..4))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_cheaper_of_all_there_is((dishes, eaters) in sitting()) {
        let served = serve(&dishes, &eaters).unwrap();
        prop_assert!(served.proven);
        let mut heads = vec![0; dishes.len()];
        for (row, kind) in served.rows.iter().zip(&eaters) {
            prop_assert_eq!(row.iter().sum::<u32>(), kind.heads);
            for (at, given) in row.iter().enumerate() {
                prop_assert!(*given == 0 || kind.suiting.contains(&at));
                heads[at] += given;
            }
        }
        prop_assert_eq!(told(&dishes, &heads), best(&dishes, &eaters, &mut vec![0; dishes.len()]));
    }
}
