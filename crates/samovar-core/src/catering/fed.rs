//! Whom a sitting feeds. Whoever must not eat everything is fed in full, whatever the
//! basis: one portion too many is a price, one too few is a hungry guest who cannot take
//! another's. The others follow the basis.

use std::collections::{BTreeMap, HashSet};

use rusqlite::Connection;

use super::head::{Head, Role};
use super::needs::Need;
use super::sitting::{Eaters, Fed, Sitting, SittingBasis};
use crate::error::Result;
use crate::ids::{EventId, PersonId};
use crate::person::food;

/// Who works at an event or has a tag, as far as its sittings ask.
#[derive(Debug, Default)]
pub struct Circles {
    team: HashSet<PersonId>,
    /// A person a line, with a tag that some sitting names.
    tagged: HashSet<(PersonId, String)>,
}

/// How many come, as a forecast has it. Both are of all who said they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    pub all: u32,
    pub expected: u32,
    pub safe: u32,
}

impl Circles {
    /// Asks only for what some sitting goes by.
    pub fn load(conn: &Connection, event: EventId, sittings: &[Sitting]) -> Result<Self> {
        let mut circles = Self::default();
        if sittings.iter().any(|one| one.eaters == Eaters::Team) {
            let mut statement = conn.prepare_cached(
                "SELECT person_id FROM speaker WHERE event_id = ?1 AND state <> 'declined'
                 UNION SELECT person_id FROM staff WHERE event_id = ?1",
            )?;
            circles.team = statement
                .query_map([event], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
        }
        let tags: HashSet<&str> = sittings
            .iter()
            .filter(|one| one.eaters == Eaters::Tagged)
            .map(|one| one.tag.as_str())
            .collect();
        if !tags.is_empty() {
            let mut statement = conn.prepare_cached(
                "SELECT id, tags FROM person WHERE tags <> '' AND id IN (
                   SELECT person_id FROM guest WHERE event_id = ?1
                   UNION SELECT person_id FROM speaker WHERE event_id = ?1
                   UNION SELECT person_id FROM staff WHERE event_id = ?1)",
            )?;
            let mut rows = statement.query([event])?;
            while let Some(row) = rows.next()? {
                let person: PersonId = row.get(0)?;
                let held: String = row.get(1)?;
                let meant = held.lines().filter(|tag| tags.contains(tag));
                circles
                    .tagged
                    .extend(meant.map(|tag| (person, tag.to_owned())));
            }
        }
        Ok(circles)
    }

    fn hold(&self, sitting: &Sitting, head: &Head, person: Option<PersonId>) -> bool {
        match sitting.eaters {
            Eaters::All => true,
            Eaters::Team => {
                head.role == Role::Staff || head.person.is_some_and(|id| self.team.contains(&id))
            }
            Eaters::Tagged => {
                person.is_some_and(|id| self.tagged.contains(&(id, sitting.tag.clone())))
            }
        }
    }
}

/// Who eats at a sitting, by their places in the list of all heads. Somebody's plus-one
/// is of their circle: who brings them is known, they are not.
#[must_use]
pub fn eaters(sitting: &Sitting, all: &[Head], circles: &Circles) -> Vec<usize> {
    let mut host = None;
    let mut found = Vec::new();
    for (at, head) in all.iter().enumerate() {
        let person = if head.role == Role::PlusOne {
            host
        } else {
            host = head.person;
            head.person
        };
        if circles.hold(sitting, head, person) {
            found.push(at);
        }
    }
    found
}

/// The figures of a sitting, from what those who eat at it need.
#[must_use]
pub fn figures(sitting: &Sitting, needs: &[Need<'_>], coming: Coming) -> Fed {
    let count = |which: &dyn Fn(&Need<'_>) -> bool| -> u32 {
        needs
            .iter()
            .filter(|need| which(need))
            .map(Need::count)
            .sum()
    };
    let all = count(&|_| true);
    let restricted = count(&|need| !need.open);
    let not_asked = count(&|need| need.not_asked());
    let by_basis = match (sitting.basis, sitting.eaters) {
        (SittingBasis::Number, _) => sitting.basis_heads.unwrap_or(all),
        // Who works at the event comes.
        (SittingBasis::All, _) | (_, Eaters::Team) => all,
        (SittingBasis::Expected, _) => part_of(coming.expected, all, coming.all),
        (SittingBasis::Safe, _) => part_of(coming.safe, all, coming.all),
    };
    let share = (u64::from(by_basis) * u64::from(sitting.share_percent)).div_ceil(100);
    let anything = u32::try_from(share)
        .unwrap_or(u32::MAX)
        .saturating_sub(restricted);
    let heads = restricted.saturating_add(anything);
    let mut diets: BTreeMap<String, u32> = BTreeMap::new();
    for need in needs.iter().filter(|need| need.has_diet()) {
        *diets.entry(need.line.to_owned()).or_default() += need.count();
    }
    let own_words = count(&|need| need.line == food::OWN_WORDS);
    Fed {
        all,
        heads,
        restricted,
        anything,
        open: heads - diets.values().sum::<u32>() - own_words,
        diets,
        own_words,
        not_asked,
        not_asked_probably: probably(needs, all, not_asked),
    }
}

/// As many of a part as of the whole, rounded up.
fn part_of(coming: u32, part: u32, whole: u32) -> u32 {
    if whole == 0 {
        return 0;
    }
    let heads = (u64::from(coming) * u64::from(part)).div_ceil(u64::from(whole));
    u32::try_from(heads).unwrap_or(u32::MAX)
}

/// How many of those who were never asked have a diet, if they are like the others, half
/// up: where 9 of 75 who were asked have one, 3 of 25 who were not.
fn probably(needs: &[Need<'_>], all: u32, not_asked: u32) -> u32 {
    let asked = u64::from(all - not_asked);
    if asked == 0 {
        return 0;
    }
    let with_diet: u32 = needs
        .iter()
        .filter(|need| need.has_diet())
        .map(Need::count)
        .sum();
    let heads = (2 * u64::from(not_asked) * u64::from(with_diet) + asked) / (2 * asked);
    u32::try_from(heads).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::needs;
    use super::*;
    use crate::ids::{EventId, SittingId};

    fn sitting(basis: SittingBasis, share_percent: u32) -> Sitting {
        Sitting {
            basis,
            share_percent,
            ..Sitting::bare(SittingId::new(), EventId::new())
        }
    }

    fn heads(diets: &[(&str, usize)]) -> Vec<Head> {
        diets
            .iter()
            .flat_map(|(diet, count)| {
                (0..*count).map(|_| Head::of(Role::Guest, "Ann", diet, food::NOT_ASKED))
            })
            .collect()
    }

    fn fed(sitting: &Sitting, heads: &[Head], coming: Coming) -> Fed {
        let all = eaters(sitting, heads, &Circles::default());
        figures(sitting, &needs::of(heads, &all), coming)
    }

    #[test]
    fn whoever_needs_something_is_fed_in_full_and_the_others_by_the_basis() {
        let heads = heads(&[("none", 82), ("vegan", 10), ("halal", 8)]);
        let coming = Coming {
            all: 100,
            expected: 72,
            safe: 80,
        };
        let counts = |basis, share| {
            let fed = fed(&sitting(basis, share), &heads, coming);
            (fed.restricted, fed.anything, fed.heads)
        };
        assert_eq!(counts(SittingBasis::All, 100), (18, 82, 100));
        assert_eq!(counts(SittingBasis::Expected, 100), (18, 54, 72));
        assert_eq!(counts(SittingBasis::Safe, 100), (18, 62, 80));
        assert_eq!(counts(SittingBasis::Expected, 10), (18, 0, 18));
        assert_eq!(counts(SittingBasis::All, 60), (18, 42, 60));
        let number = Sitting {
            basis_heads: Some(130),
            ..sitting(SittingBasis::Number, 100)
        };
        assert_eq!(fed(&number, &heads, coming).anything, 112);
    }

    #[test]
    fn whoever_was_not_asked_eats_like_the_others_and_is_told_of() {
        let heads = heads(&[("none", 66), ("vegan", 9), ("not-asked", 25)]);
        let coming = Coming {
            all: 100,
            expected: 100,
            safe: 100,
        };
        let fed = fed(&sitting(SittingBasis::All, 100), &heads, coming);
        assert_eq!(
            (fed.open, fed.not_asked, fed.not_asked_probably),
            (91, 25, 3)
        );
        let nobody = Coming {
            all: 0,
            expected: 0,
            safe: 0,
        };
        assert_eq!(
            self::fed(&sitting(SittingBasis::Safe, 100), &[], nobody),
            Fed::default()
        );
    }
}
