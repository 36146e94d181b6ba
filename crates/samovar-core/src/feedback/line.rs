//! One filled form as somebody types it off paper: `9 4 - | More sockets`. A grade or `-` for
//! each graded question in the order of the form; behind `|` the words, once a question of
//! words. A Russian keyboard has no `|`: a `/` or `\` behind a space does the same. What is not
//! understood is asked about with its place, and never guessed.

use serde::Serialize;
use ts_rs::TS;

use super::requests::ParseFeedbackLine;
use super::store::of_event;
use super::{Given, Question, QuestionKind};
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::QuestionId;
use crate::planner::Reader;
use crate::wire::word_enum;

word_enum! {
    /// Why a grade or a line is not taken.
    FeedbackFault {
        NoGrade = "no-grade", OffScale = "off-scale", NoChoice = "no-choice", TooFew = "too-few",
        TooMany = "too-many", NoWords = "no-words", TooLong = "too-long", Empty = "empty",
    }
}

/// What is wrong, where, and what it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackTrouble {
    pub why: FeedbackFault,
    /// As it was typed.
    pub part: String,
    /// Of the line, from 1; of a cell of a file: 0.
    pub place: u32,
    /// The question that it stands for; empty where there is none.
    pub question: String,
    pub least: u32,
    pub most: u32,
}

impl FeedbackTrouble {
    pub fn new(why: FeedbackFault, part: &str, question: Option<&Question>) -> Self {
        let (least, most) = question.map_or((0, 0), |one| match one.kind.scale() {
            Some(scale) => scale,
            None => (1, u32::try_from(one.choices.len()).unwrap_or(u32::MAX)),
        });
        Self {
            why,
            part: samovar_import::shown(part),
            place: 0,
            question: question.map(|one| one.words.clone()).unwrap_or_default(),
            least,
            most,
        }
    }

    fn at(self, place: usize) -> Self {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        Self { place, ..self }
    }

    /// The refusal that says the same.
    #[must_use]
    pub fn error(&self) -> Error {
        Error::field("text", Code::FeedbackLine)
            .with("why", self.why.word())
            .with("part", self.part.as_str())
            .with("place", self.place)
            .with("question", self.question.as_str())
            .with("least", self.least)
            .with("most", self.most)
    }
}

/// What was understood of a part of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackLinePart {
    pub question_id: QuestionId,
    pub question: String,
    /// `None`: not answered, or answered in words.
    pub grade: Option<u32>,
    /// The choice, or what was written.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackLine {
    pub parts: Vec<FeedbackLinePart>,
    /// What has to be put right before it is taken.
    pub trouble: Option<FeedbackTrouble>,
}

pub fn parse(reader: &Reader<'_>, request: ParseFeedbackLine) -> Result<FeedbackLine> {
    let event = events::load(reader, request.event_id)?;
    let questions = of_event(reader, &event)?.questions;
    Ok(match read(&questions, &request.text) {
        Ok(given) => FeedbackLine {
            parts: given
                .into_iter()
                .filter_map(|one| part(&questions, one))
                .collect(),
            trouble: None,
        },
        Err(trouble) => FeedbackLine {
            parts: Vec::new(),
            trouble: Some(trouble),
        },
    })
}

fn part(questions: &[Question], given: Given) -> Option<FeedbackLinePart> {
    let question = questions.iter().find(|one| one.id == given.question)?;
    let chosen = given
        .grade
        .filter(|_| question.kind == QuestionKind::Choice)
        .and_then(|grade| question.choices.get(grade.checked_sub(1)? as usize));
    Some(FeedbackLinePart {
        question_id: question.id,
        question: question.words.clone(),
        grade: given.grade,
        words: chosen.cloned().unwrap_or(given.words),
    })
}

/// The answers of a line, one a question, or the first thing wrong with it.
pub fn read(
    questions: &[Question],
    text: &str,
) -> std::result::Result<Vec<Given>, FeedbackTrouble> {
    let (graded, in_words): (Vec<&Question>, Vec<&Question>) = questions
        .iter()
        .partition(|one| one.kind != QuestionKind::Text);
    let (grades, words) = match bar(text) {
        Some((at, stroke)) => {
            let (grades, words) = text.split_at(at);
            (
                grades,
                words.strip_prefix(stroke).map(|words| (stroke, words)),
            )
        }
        None => (text, None),
    };
    let mut given = read_grades(&graded, grades)?;
    given.extend(read_words(&in_words, words, grades.chars().count())?);
    if given
        .iter()
        .all(|one| one.grade.is_none() && one.words.is_empty())
    {
        return Err(FeedbackTrouble::new(FeedbackFault::Empty, "", None).at(1));
    }
    Ok(given)
}

/// Where the words begin, and the stroke they begin with. `4/5` is no grade and begins none.
fn bar(text: &str) -> Option<(usize, char)> {
    let mut before = ' ';
    text.char_indices().find(|(_, letter)| {
        let is_free = before.is_whitespace();
        before = *letter;
        *letter == '|' || (is_free && matches!(letter, '/' | '\\'))
    })
}

/// Nothing before the bar: only words were written.
fn read_grades(
    questions: &[&Question],
    text: &str,
) -> std::result::Result<Vec<Given>, FeedbackTrouble> {
    let tokens = tokens(text);
    let mut given = Vec::with_capacity(questions.len());
    for (at, question) in questions.iter().copied().enumerate() {
        let grade = match tokens.get(at) {
            Some((place, token)) => grade(question, token).map_err(|wrong| wrong.at(*place))?,
            None if tokens.is_empty() => None,
            None => {
                let wrong = FeedbackTrouble::new(FeedbackFault::TooFew, "", Some(question));
                return Err(wrong.at(text.trim_end().chars().count() + 1));
            }
        };
        given.push(Given {
            question: question.id,
            grade,
            words: String::new(),
        });
    }
    match tokens.get(questions.len()) {
        Some((place, token)) => {
            Err(FeedbackTrouble::new(FeedbackFault::TooMany, token, None).at(*place))
        }
        None => Ok(given),
    }
}

/// The last question of words takes all that is left.
fn read_words(
    questions: &[&Question],
    text: Option<(char, &str)>,
    before: usize,
) -> std::result::Result<Vec<Given>, FeedbackTrouble> {
    let Some((stroke, text)) = text.filter(|(_, text)| !text.trim().is_empty()) else {
        return Ok(Vec::new());
    };
    if questions.is_empty() {
        let wrong = FeedbackTrouble::new(FeedbackFault::NoWords, text.trim(), None);
        return Err(wrong.at(before + 1));
    }
    let mut last = ' ';
    let parts = text.splitn(questions.len(), |letter: char| {
        let is_free = last.is_whitespace();
        last = letter;
        letter == stroke && (stroke == '|' || is_free)
    });
    questions
        .iter()
        .zip(parts)
        .map(|(question, part)| {
            Ok(Given {
                question: question.id,
                grade: None,
                words: written(question, part).map_err(|wrong| wrong.at(before + 2))?,
            })
        })
        .collect()
}

/// Words as they are kept; `-` is no answer.
pub fn written(question: &Question, text: &str) -> std::result::Result<String, FeedbackTrouble> {
    if is_blank(text) {
        return Ok(String::new());
    }
    crate::input::prose("text", text)
        .map_err(|_| FeedbackTrouble::new(FeedbackFault::TooLong, text, Some(question)))
}

/// A grade of a question's scale, or the number of a choice; `None` for `-`.
pub fn grade(
    question: &Question,
    token: &str,
) -> std::result::Result<Option<u32>, FeedbackTrouble> {
    if is_blank(token) {
        return Ok(None);
    }
    let wrong = |why| FeedbackTrouble::new(why, token, Some(question));
    let is_choice = question.kind == QuestionKind::Choice;
    let Ok(number) = token.parse::<u32>() else {
        let digits = token.trim_start_matches('-');
        let is_number = !digits.is_empty() && digits.chars().all(|one| one.is_ascii_digit());
        return Err(wrong(match (is_number, is_choice) {
            (_, true) => FeedbackFault::NoChoice,
            (true, false) => FeedbackFault::OffScale,
            (false, false) => FeedbackFault::NoGrade,
        }));
    };
    let (least, most) = match question.kind.scale() {
        Some(scale) => scale,
        None => (1, u32::try_from(question.choices.len()).unwrap_or(u32::MAX)),
    };
    match (least..=most).contains(&number) {
        true => Ok(Some(number)),
        false if is_choice => Err(wrong(FeedbackFault::NoChoice)),
        false => Err(wrong(FeedbackFault::OffScale)),
    }
}

/// Keyboards make longer strokes of `-`.
pub fn is_blank(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—" | "−")
}

/// What stands between spaces, with its place from 1.
fn tokens(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (at, letter) in text.chars().enumerate() {
        if letter.is_whitespace() {
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open) {
            Some((_, token)) => token.push(letter),
            None => found.push((at + 1, letter.to_string())),
        }
        open = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: QuestionKind, words: &str) -> Question {
        Question {
            id: QuestionId::new(),
            session_id: None,
            kind,
            words: words.to_owned(),
            choices: Vec::new(),
            answers: 0,
        }
    }

    fn form() -> Vec<Question> {
        vec![
            question(QuestionKind::Recommend, "Recommend"),
            question(QuestionKind::Five, "Opening"),
            question(QuestionKind::Five, "Closing"),
            question(QuestionKind::Text, "Change"),
        ]
    }

    fn said(text: &str) -> Vec<(Option<u32>, String)> {
        let given = read(&form(), text).unwrap();
        given
            .into_iter()
            .map(|one| (one.grade, one.words))
            .collect()
    }

    fn wrong(text: &str) -> (FeedbackFault, String, u32) {
        let trouble = read(&form(), text).unwrap_err();
        (trouble.why, trouble.part, trouble.place)
    }

    #[test]
    fn grades_are_read_in_the_order_of_the_form_and_words_behind_the_bar() {
        let words = |text: &str| (None, text.to_owned());
        let grade = |grade| (Some(grade), String::new());
        let blank = || (None, String::new());
        assert_eq!(
            said("9 4 - | More | sockets"),
            [grade(9), grade(4), blank(), words("More | sockets")]
        );
        assert_eq!(said(" 10  5 —"), [grade(10), grade(5), blank()]);
        assert_eq!(said("10\t5\t-"), [grade(10), grade(5), blank()]);
        // Where the keyboard has no bar.
        for line in ["9 4 - / Чай/кофе", "9 4 - \\ Чай/кофе", "9 4 - /Чай/кофе"]
        {
            assert_eq!(said(line), [grade(9), grade(4), blank(), words("Чай/кофе")]);
        }
        assert_eq!(
            said("| Громче"),
            [blank(), blank(), blank(), words("Громче")]
        );
    }

    #[test]
    fn what_is_not_understood_is_told_with_its_place() {
        let part = str::to_owned;
        assert_eq!(wrong("11 4 4"), (FeedbackFault::OffScale, part("11"), 1));
        assert_eq!(wrong("9 0 4"), (FeedbackFault::OffScale, part("0"), 3));
        assert_eq!(wrong("9 4 -1"), (FeedbackFault::OffScale, part("-1"), 5));
        assert_eq!(wrong("9 good 4"), (FeedbackFault::NoGrade, part("good"), 3));
        assert_eq!(wrong("9 4/5 4"), (FeedbackFault::NoGrade, part("4/5"), 3));
        assert_eq!(wrong("9 4"), (FeedbackFault::TooFew, part(""), 4));
        assert_eq!(wrong("9 4 4 4"), (FeedbackFault::TooMany, part("4"), 7));
        assert_eq!(wrong("- - - | -"), (FeedbackFault::Empty, part(""), 1));
        assert_eq!(wrong(""), (FeedbackFault::Empty, part(""), 1));
    }
}
