//! What is said of answers, on paper and at a terminal.

use samovar_i18n::{Lang, msg};

use super::figures::QuestionFigures;

/// "12 of 40 answered". Where the door was kept badly, or a guest brought others who answered
/// too, more answered than were checked in: then it is no share of those.
#[must_use]
pub fn answered(lang: Lang, answers: u32, came: u32) -> String {
    match came > 0 && answers > came {
        true => msg::feedback_answered_more(lang, answers, came),
        false => msg::feedback_answered(lang, answers, came),
    }
}

/// The score with its interval, the mean, or that there are too few answers for either; nothing
/// of what is not graded.
#[must_use]
pub fn score(lang: Lang, one: &QuestionFigures, least: u32) -> String {
    match (one.nps, one.mean, one.kind.scale()) {
        (Some(nps), ..) => {
            let [high, low, score] = [nps.high, nps.low, nps.score].map(signed);
            msg::feedback_nps_value(lang, high, low, score)
        }
        (None, Some(mean), Some((_, most))) => msg::feedback_mean(lang, mean, most),
        (None, None, Some(_)) => msg::feedback_too_few(lang, one.answers, least),
        _ => String::new(),
    }
}

/// +42, 0, −6: with a real minus.
fn signed(points: i32) -> String {
    match points {
        1.. => format!("+{points}"),
        0 => "0".to_owned(),
        below => format!("−{}", below.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::{QuestionKind, scores};
    use crate::ids::QuestionId;

    #[test]
    fn a_score_stands_with_its_interval_and_never_under_five_answers() {
        let of = |kind, grades: &[(u32, u32)]| {
            let one = QuestionFigures {
                question_id: QuestionId::new(),
                session_id: None,
                kind,
                words: String::new(),
                choices: Vec::new(),
                answers: grades.iter().map(|(_, count)| count).sum(),
                grades: Vec::new(),
                mean: scores::mean(grades),
                nps: match kind {
                    QuestionKind::Recommend => scores::nps(grades),
                    _ => None,
                },
            };
            score(Lang::En, &one, scores::LEAST)
        };
        let recommend = [(10, 7), (8, 3), (4, 2)];
        assert_eq!(of(QuestionKind::Recommend, &recommend), "+42 [−6, +72]");
        assert_eq!(of(QuestionKind::Five, &[(5, 3), (4, 2)]), "4.6 of 5");
        for kind in [QuestionKind::Recommend, QuestionKind::Five] {
            assert_eq!(of(kind, &[(5, 4)]), "4 answers: no score under 5");
        }
        assert_eq!(of(QuestionKind::Text, &[]), "");
    }

    #[test]
    fn more_answers_than_arrivals_are_no_share_of_them() {
        let said = |answers, came| answered(Lang::En, answers, came);
        assert_eq!(said(12, 40), "12 of 40 answered");
        assert_eq!(said(3, 3), "3 of 3 answered");
        assert_eq!(said(12, 0), "12 answered");
        assert_eq!(
            said(6, 3),
            "6 answered. Fewer guests were checked in at the door: 3"
        );
        assert_eq!(
            answered(Lang::Ru, 6, 3),
            "Ответов: 6. Гостей на входе отмечено меньше: 3"
        );
    }
}
