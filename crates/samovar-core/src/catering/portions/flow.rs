//! Who eats what, while heads are added dish by dish: every head one dish that suits,
//! and a head that has been given to a dish stays a head of that dish, though another
//! may take its place there.
//!
//! Taken in the order of their cost, heads added so are the cheapest there can be,
//! because what a head costs depends on the dish alone.

use std::collections::VecDeque;

/// A kind of eater by the dishes that suit it, and a dish by whom it suits.
#[derive(Debug, Clone)]
pub struct Suiting {
    pub dishes_of: Vec<Vec<usize>>,
    pub eaters_of: Vec<Vec<usize>>,
}

impl Suiting {
    #[must_use]
    pub fn new(dishes_of: Vec<Vec<usize>>, dishes: usize) -> Self {
        let mut eaters_of = vec![Vec::new(); dishes];
        for (eater, suiting) in dishes_of.iter().enumerate() {
            for dish in suiting {
                if let Some(eaters) = eaters_of.get_mut(*dish) {
                    eaters.push(eater);
                }
            }
        }
        Self {
            dishes_of,
            eaters_of,
        }
    }
}

#[derive(Debug, Clone)]
pub struct Flow {
    dishes: usize,
    /// Heads of each kind of eater that have no dish yet.
    waiting: Vec<u32>,
    left: u32,
    /// Heads by eater and dish.
    fed: Vec<u32>,
    of_dish: Vec<u32>,
    looks: u64,
}

/// How a kind of eater was reached: by adding to a dish of which who ate before makes room.
type From = (usize, Option<usize>);

impl Flow {
    #[must_use]
    pub fn new(heads: &[u32], dishes: usize) -> Self {
        Self {
            dishes,
            waiting: heads.to_vec(),
            left: heads.iter().sum(),
            fed: vec![0; heads.len() * dishes],
            of_dish: vec![0; dishes],
            looks: 0,
        }
    }

    /// Heads without a dish.
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.left
    }

    #[must_use]
    pub fn of_dish(&self) -> &[u32] {
        &self.of_dish
    }

    /// Heads of each dish, for each kind of eater.
    pub fn rows(&self) -> impl Iterator<Item = &[u32]> {
        self.fed.chunks(self.dishes.max(1))
    }

    /// How much was looked at so far: what the work is counted in.
    #[must_use]
    pub const fn looks(&self) -> u64 {
        self.looks
    }

    /// Gives the dish up to so many more heads, and says to how many.
    pub fn add(&mut self, suiting: &Suiting, dish: usize, heads: u32) -> u32 {
        let mut added = 0;
        while added < heads && self.left > 0 {
            let more = self.step(suiting, dish, heads - added);
            if more == 0 {
                break;
            }
            added += more;
        }
        added
    }

    /// One way from the dish to an eater without one, over eaters who change dishes.
    fn step(&mut self, suiting: &Suiting, dish: usize, most: u32) -> u32 {
        let mut reached: Vec<Option<From>> = vec![None; self.waiting.len()];
        let mut seen = vec![false; self.dishes];
        let mut next = VecDeque::new();
        next.push_back((dish, None));
        mark(&mut seen, dish);
        self.looks += 1;
        while let Some((at, by)) = next.pop_front() {
            for &eater in suiting.eaters_of.get(at).into_iter().flatten() {
                self.looks += 1;
                if reached.get(eater).is_none_or(Option::is_some) {
                    continue;
                }
                if let Some(place) = reached.get_mut(eater) {
                    *place = Some((at, by));
                }
                if self.waiting.get(eater).is_some_and(|heads| *heads > 0) {
                    return self.push(&reached, eater, most);
                }
                for &other in suiting.dishes_of.get(eater).into_iter().flatten() {
                    if self.fed(eater, other) > 0 && mark(&mut seen, other) {
                        next.push_back((other, Some(eater)));
                    }
                }
            }
        }
        0
    }

    fn push(&mut self, reached: &[Option<From>], last: usize, most: u32) -> u32 {
        // From the end back to the dish: each eater takes the dish it was reached by, from
        // an eater who goes on to the next.
        let mut way = Vec::new();
        let mut eater = last;
        while let Some(Some((dish, by))) = reached.get(eater).copied() {
            way.push((eater, dish, by));
            match by {
                Some(before) => eater = before,
                None => break,
            }
        }
        let waiting = self.waiting.get(last).copied().unwrap_or(0);
        let room = way
            .iter()
            .filter_map(|(_, dish, by)| by.map(|before| self.fed(before, *dish)))
            .fold(most.min(waiting), u32::min);
        for (eater, dish, by) in way {
            self.change(eater, dish, |heads| heads + room);
            match by {
                Some(before) => self.change(before, dish, |heads| heads - room),
                None => {
                    if let Some(heads) = self.of_dish.get_mut(dish) {
                        *heads += room;
                    }
                }
            }
        }
        if let Some(heads) = self.waiting.get_mut(last) {
            *heads -= room;
        }
        self.left -= room;
        room
    }

    fn fed(&self, eater: usize, dish: usize) -> u32 {
        self.fed
            .get(eater * self.dishes + dish)
            .copied()
            .unwrap_or(0)
    }

    fn change(&mut self, eater: usize, dish: usize, by: impl Fn(u32) -> u32) {
        if let Some(heads) = self.fed.get_mut(eater * self.dishes + dish) {
            *heads = by(*heads);
        }
    }
}

/// Whether it was not marked before.
fn mark(seen: &mut [bool], at: usize) -> bool {
    seen.get_mut(at)
        .is_some_and(|seen| !std::mem::replace(seen, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_eater_makes_room_for_one_who_has_no_choice() {
        // The first eats either dish, the second only the first dish.
        let suiting = Suiting::new(vec![vec![0, 1], vec![0]], 2);
        let mut flow = Flow::new(&[3, 2], 2);
        assert_eq!(flow.add(&suiting, 0, 3), 3);
        assert_eq!(flow.add(&suiting, 1, 9), 2);
        assert_eq!(flow.left(), 0);
        assert_eq!(flow.of_dish(), [3, 2]);
        assert_eq!(flow.rows().collect::<Vec<_>>(), [[1, 2], [2, 0]]);
    }
}
