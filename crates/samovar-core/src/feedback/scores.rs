//! Scores, and how sure they are. Under five answers there is none.

use serde::Serialize;
use ts_rs::TS;

/// With fewer answers nothing is scored: one voice would be a fifth of it, and be known by it.
pub const LEAST: u32 = 5;

/// The 97.5th hundredth of the normal distribution: 95 of 100 lie within.
const Z: f64 = 1.959_963_984_540_054;
/// A form of no opinion in all three parts, so that twelve tens are not thought certain.
const ADDED: [f64; 3] = [0.75, 1.5, 0.75];

/// The net promoter score, −100 to 100, with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nps {
    pub score: i32,
    pub low: i32,
    pub high: i32,
}

/// Of how often each grade from 0 to 10 was given.
#[must_use]
pub fn nps(grades: &[(u32, u32)]) -> Option<Nps> {
    let part = |least: u32, most: u32| -> u32 {
        let within = grades
            .iter()
            .filter(|(grade, _)| (least..=most).contains(grade));
        within.map(|(_, count)| *count).sum()
    };
    of_parts(part(9, 10), part(7, 8), part(0, 6))
}

#[must_use]
pub fn of_parts(promoters: u32, passives: u32, detractors: u32) -> Option<Nps> {
    let count = promoters + passives + detractors;
    if count < LEAST {
        return None;
    }
    let score = (f64::from(promoters) - f64::from(detractors)) / f64::from(count);
    let [more, same, less] = ADDED;
    let (promoters, detractors) = (f64::from(promoters) + more, f64::from(detractors) + less);
    let count = promoters + f64::from(passives) + same + detractors;
    let (up, down) = (promoters / count, detractors / count);
    let middle = up - down;
    let spread = Z * ((up + down - middle * middle) / count).sqrt();
    Some(Nps {
        score: hundredths(score),
        low: hundredths((middle - spread).max(-1.0)),
        high: hundredths((middle + spread).min(1.0)),
    })
}

/// The mean to a tenth of a grade.
#[must_use]
pub fn mean(grades: &[(u32, u32)]) -> Option<f64> {
    let count: u32 = grades.iter().map(|(_, count)| count).sum();
    if count < LEAST {
        return None;
    }
    let sum: f64 = grades
        .iter()
        .map(|(grade, count)| f64::from(*grade) * f64::from(*count))
        .sum();
    Some((sum / f64::from(count) * 10.0).round() / 10.0)
}

/// Between −100 and 100.
fn hundredths(share: f64) -> i32 {
    (share * 100.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_has_the_interval_of_its_number() {
        let nps = |score, low, high| Some(Nps { score, low, high });
        assert_eq!(of_parts(7, 3, 2), nps(42, -6, 72));
        assert_eq!(of_parts(12, 0, 0), nps(100, 54, 100));
        assert_eq!(of_parts(4, 0, 0), None);
        assert_eq!(of_parts(0, 0, 12), nps(-100, -100, -54));
    }

    #[test]
    fn promoters_begin_at_nine_and_detractors_end_at_six() {
        let grades = [(10, 4), (9, 3), (8, 2), (7, 1), (6, 1), (0, 1)];
        assert_eq!(super::nps(&grades), of_parts(7, 3, 2));
    }

    #[test]
    fn four_answers_have_no_mean() {
        assert_eq!(mean(&[(5, 3), (4, 1)]), None);
        assert_eq!(mean(&[(5, 3), (4, 2)]), Some(4.6));
    }
}
