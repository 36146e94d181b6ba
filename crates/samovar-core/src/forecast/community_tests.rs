//! A community that never was, in which what is called safe has to hold.
//!
//! Each of its people keeps their promises with a reliability of their own, spread around
//! the community's. Some bring friends, who come with them or not at all. An evening has a
//! shock that nobody foresees: the odds of everybody are multiplied by `exp(s)`, `s` normal
//! with a deviation of one half. The forecast knows none of this, only who said they come
//! and who came.

use super::replay::Known;
use crate::facts::Part;

const SHOCK: f64 = 0.5;
const PEOPLE: u32 = 150;
const EVENINGS: usize = 120;
/// The first evenings, of which nothing is known, are not counted.
const BEFORE: usize = 5;

/// The same numbers in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        let (radius, turn) = (1.0 - self.next(), self.next());
        (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * turn).cos()
    }
}

/// Evenings, and those of them for which the safe number was enough.
fn lived(seed: u64, odds_of_all: f64) -> (u32, u32, f64) {
    let mut chance = Chance(seed);
    let people: Vec<(u32, f64, u32)> = (0..PEOPLE)
        .map(|person| {
            let friends = u32::from(chance.next() < 0.2) + u32::from(chance.next() < 0.05);
            (person, odds_of_all + chance.normal(), friends)
        })
        .collect();
    let mut known = Known::nothing(70);
    let (mut evenings, mut held) = (0, 0);
    for evening in 0..EVENINGS {
        let shock = SHOCK * chance.normal();
        let mut parts = Vec::new();
        for (person, odds, friends) in &people {
            if chance.next() > 0.4 {
                continue;
            }
            let heads = 1 + friends;
            let comes = chance.next() < 1.0 / (1.0 + (-(odds + shock)).exp());
            let inside = if comes { heads } else { 0 };
            parts.push(Part::new(*person, Some(heads), inside));
        }
        let seen = known.look(&parts, 2);
        if evening >= BEFORE {
            evenings += 1;
            held += u32::from(seen.came.counted <= seen.outlook.safe(known.width()));
        }
        known.learn(&parts);
    }
    (evenings, held, known.width())
}

#[test]
fn safe_holds_in_88_evenings_of_100_in_communities_of_all_kinds() {
    let (mut all, mut all_held) = (0, 0);
    for (seed, odds) in (1u64..).zip([-0.5, 0.0, 0.4, 0.85, 1.4, 2.0]) {
        let mut of_this = (0, 0);
        for run in 0..10 {
            let (evenings, held, width) = lived(seed * 1_000 + run, odds);
            assert!(width > 1.5, "a shock is not seen: {width}");
            of_this = (of_this.0 + evenings, of_this.1 + held);
        }
        let part = f64::from(of_this.1) / f64::from(of_this.0);
        assert!(part >= 0.88, "odds {odds}: {part}");
        (all, all_held) = (all + of_this.0, all_held + of_this.1);
    }
    // Nor is it safe by being everybody: one evening of ten is larger.
    let part = f64::from(all_held) / f64::from(all);
    assert!((0.88..0.96).contains(&part), "{part}");
}
