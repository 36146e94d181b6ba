//! Heads that have no diet, spread over dishes by how the manager mixes them.

use crate::catering::offer::Offer;
use crate::catering::sitting::Service;

/// How much of a dish goes to heads without a diet, until somebody says otherwise. What is
/// cooked for a diet is kept for it where portions are handed out, unless all of the course
/// is; at a shared table everybody takes vegetarian food.
#[must_use]
pub fn default_mix<'o>(
    offer: &Offer,
    course: impl IntoIterator<Item = &'o Offer>,
    service: Service,
) -> u32 {
    let special = |offer: &Offer| offer.specialness() > 0;
    let kept = service == Service::Portions && special(offer) && !course.into_iter().all(special);
    u32::from(!kept)
}

/// Heads by weights, whole: the largest remainders are rounded up, the earlier of equal ones
/// first. Nobody is given anything where nothing has weight.
#[must_use]
pub fn spread(heads: u32, mix: &[u32]) -> Vec<u32> {
    let all: u64 = mix.iter().copied().map(u64::from).sum();
    if all == 0 {
        return vec![0; mix.len()];
    }
    let share = |weight: u32| u64::from(heads) * u64::from(weight);
    let mut given: Vec<u32> = mix
        .iter()
        .map(|weight| u32::try_from(share(*weight) / all).unwrap_or(u32::MAX))
        .collect();
    let left = heads - given.iter().sum::<u32>();
    let mut order: Vec<(u64, usize)> = mix
        .iter()
        .enumerate()
        .map(|(at, weight)| (all - share(*weight) % all, at))
        .collect();
    order.sort_unstable();
    for (_, at) in order.into_iter().take(left as usize) {
        if let Some(heads) = given.get_mut(at) {
            *heads += 1;
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catering::Course;

    #[test]
    fn remainders_go_to_the_largest_and_then_to_the_earlier() {
        assert_eq!(spread(23, &[1, 1, 0]), [12, 11, 0]);
        assert_eq!(spread(10, &[1, 2]), [3, 7]);
        assert_eq!(spread(2, &[1, 1, 1]), [1, 1, 0]);
        assert_eq!(spread(5, &[0, 0]), [0, 0]);
        assert_eq!(spread(0, &[3, 1]), [0, 0]);
    }

    #[test]
    fn what_is_cooked_for_a_diet_is_kept_for_it_unless_it_is_all_there_is() {
        let [beef, vegan, halal] =
            ["", "vegan", "halal"].map(|diets| Offer::of(Course::Main, diets, "none", ""));
        let mixes = |course: &[&Offer], service| -> Vec<u32> {
            course
                .iter()
                .map(|offer| default_mix(offer, course.iter().copied(), service))
                .collect()
        };
        let all = [&beef, &vegan, &halal];
        assert_eq!(mixes(&all, Service::Portions), [1, 0, 0]);
        assert_eq!(mixes(&all, Service::Shared), [1, 1, 1]);
        assert_eq!(mixes(&[&vegan, &halal], Service::Portions), [1, 1]);
    }
}
