//! The rule without prices: every head takes the least special dish that suits it.
//!
//! Heads with a restriction take the least special dish that suits them, evenly, so that the
//! vegan portions are there for the vegans. It is what holds where the least cost is not
//! found in time.

use super::least_cost::Eaters;

/// Heads of each dish for each kind of eaters, beside those that eat a dish already.
#[must_use]
pub fn serve(specialness: &[usize], already: &[u32], eaters: &[Eaters]) -> Vec<Vec<u32>> {
    let special = |at: &usize| specialness.get(*at).copied();
    let mut heads = already.to_vec();
    let mut rows = Vec::with_capacity(eaters.len());
    for kind in eaters {
        let least = kind.suiting.iter().map(special).min().flatten();
        let choice: Vec<usize> = kind
            .suiting
            .iter()
            .copied()
            .filter(|at| special(at) == least)
            .collect();
        let mut row = vec![0; already.len()];
        for _ in 0..kind.heads {
            let fewest = choice
                .iter()
                .copied()
                .min_by_key(|at| (heads.get(*at).copied(), *at));
            let Some(at) = fewest else { break };
            for of in [&mut heads, &mut row] {
                if let Some(heads) = of.get_mut(at) {
                    *heads += 1;
                }
            }
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_special_dish_is_taken_and_equal_ones_evenly() {
        let eaters = [
            Eaters {
                suiting: vec![0, 1, 2],
                heads: 3,
            },
            Eaters {
                suiting: vec![2],
                heads: 2,
            },
        ];
        assert_eq!(
            serve(&[1, 1, 2], &[1, 0, 0], &eaters),
            [vec![1, 2, 0], vec![0, 0, 2]]
        );
    }
}
