//! The grades of several evenings together, for one net promoter score.

use super::sources;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Votes {
    pub promoters: u32,
    pub passives: u32,
    pub detractors: u32,
}

impl Votes {
    pub fn add(&mut self, grade: u32, count: u32) {
        let of = match grade {
            9.. => &mut self.promoters,
            7 | 8 => &mut self.passives,
            _ => &mut self.detractors,
        };
        *of = of.saturating_add(count);
    }

    #[must_use]
    pub fn count(self) -> u32 {
        self.promoters + self.passives + self.detractors
    }

    /// Score and interval, whole points; of fewer than five nothing is said.
    #[must_use]
    pub fn score(self) -> Option<(f64, f64, f64)> {
        let [score, low, high] = sources::nps(self.promoters, self.passives, self.detractors)?;
        Some((f64::from(score), f64::from(low), f64::from(high)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scores_of_the_design() {
        let votes = |promoters, passives, detractors| Votes {
            promoters,
            passives,
            detractors,
        };
        assert_eq!(votes(7, 3, 2).score(), Some((42.0, -6.0, 72.0)));
        assert_eq!(votes(12, 0, 0).score(), Some((100.0, 54.0, 100.0)));
        assert_eq!(votes(4, 0, 0).score(), None);
    }

    #[test]
    fn grades_fall_into_three() {
        let mut votes = Votes::default();
        for grade in 0..=10 {
            votes.add(grade, 1);
        }
        assert_eq!(
            (votes.promoters, votes.passives, votes.detractors),
            (2, 2, 7)
        );
    }
}
