//! What the columns of a file are taken for until somebody says otherwise: questions by their
//! words, the day by its name. A name or an address signs nothing by itself: it is left out.

use std::collections::HashSet;

use samovar_import::{Column, Table, header_key};

use super::FeedbackColumnUse;
use crate::feedback::{Question, QuestionKind};

const DAYS: &[&str] = &[
    "timestamp",
    "отметкавремени",
    "submittedat",
    "createdat",
    "date",
    "дата",
    "времясоздания",
    "day",
    "день",
];
const WHO: &[&str] = &[
    "name",
    "email",
    "mail",
    "phone",
    "имя",
    "фамилия",
    "почта",
    "телефон",
    "адресэлектроннойпочты",
    "username",
    "apiid",
    "guestid",
    "фио",
    "вашефио",
];
/// Somewhere in the name of a column that says who it was.
const NAMING: &[&str] = &[
    "name",
    "email",
    "phone",
    "telegram",
    "contact",
    "имя",
    "имени",
    "зовут",
    "фамил",
    "почт",
    "телефон",
    "телеграм",
    "контакт",
];
const RECOMMEND: &[&str] = &["recommend", "рекоменд", "посовет"];
const CHANGE: &[&str] = &["change", "improve", "better", "измен", "улучш", "лучше"];
const RATING: &[&str] = &["rating", "rate", "score", "оцен"];
const COMMENT: &[&str] = &["comment", "feedback", "коммент", "отзыв"];

/// Choices of a question are few, and come again.
const MOST_CHOICES: usize = 6;

/// One a column.
pub fn guess(table: &Table, questions: &[Question]) -> Vec<FeedbackColumnUse> {
    let mut taken = HashSet::new();
    table
        .columns
        .iter()
        .map(|column| {
            let key = header_key(&column.header);
            if DAYS.contains(&key.as_str()) {
                return FeedbackColumnUse::Day;
            }
            if key.is_empty() || WHO.contains(&key.as_str()) {
                return FeedbackColumnUse::LeftOut;
            }
            let free = questions.iter().filter(|one| !taken.contains(&one.id));
            if let Some(question) = asked(&key, &free.collect::<Vec<_>>()) {
                taken.insert(question.id);
                return FeedbackColumnUse::Question {
                    question_id: question.id,
                };
            }
            if names(&key) || holds_addresses(table, column) {
                return FeedbackColumnUse::LeftOut;
            }
            match new_kind(table, column, &key, questions.is_empty()) {
                Some(kind) => FeedbackColumnUse::New { kind },
                None => FeedbackColumnUse::LeftOut,
            }
        })
        .collect()
}

/// Whether a column's name, letters and digits alone, says that it holds who somebody is.
pub fn names(key: &str) -> bool {
    WHO.contains(&key) || NAMING.iter().any(|word| key.contains(word))
}

/// Whatever a column is called: somebody's address signs what they said.
fn holds_addresses(table: &Table, column: &Column) -> bool {
    let cells = table.rows.iter().map(|row| row.cell(column.index).trim());
    let mut cells = cells.filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(is_address)
}

/// `vera@example.org`, and `@vera` as messengers have it.
pub fn is_address(cell: &str) -> bool {
    cell.contains('@') && !cell.contains(char::is_whitespace)
}

/// The question that a column's name asks: the same words, else the longest that stands in
/// it, as `Rate the talks [Opening]` does, else the one it is plainly about.
fn asked<'q>(key: &str, questions: &[&'q Question]) -> Option<&'q Question> {
    let mut all = questions.iter().copied();
    if let Some(same) = all.find(|one| header_key(&one.words) == key) {
        return Some(same);
    }
    let within = questions.iter().copied().filter(|one| {
        let words = header_key(&one.words);
        words.chars().count() >= 4 && key.contains(&words)
    });
    if let Some(within) = within.max_by_key(|one| one.words.chars().count()) {
        return Some(within);
    }
    let says = |words: &[&str]| words.iter().any(|word| key.contains(word));
    let kind = match (says(RECOMMEND), says(CHANGE) || says(COMMENT)) {
        (true, _) => QuestionKind::Recommend,
        (false, true) => QuestionKind::Text,
        (false, false) => return None,
    };
    questions.iter().copied().find(|one| one.kind == kind)
}

/// Without a form each column asks something; beside one only what plainly does.
fn new_kind(table: &Table, column: &Column, key: &str, is_first: bool) -> Option<QuestionKind> {
    let says = |words: &[&str]| words.iter().any(|word| key.contains(word));
    let cells: Vec<&str> = table
        .rows
        .iter()
        .map(|row| row.cell(column.index).trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let grades: Option<Vec<u32>> = cells.iter().map(|cell| cell.parse().ok()).collect();
    let grades = grades.filter(|grades| !grades.is_empty());
    if let Some(grades) = grades.filter(|grades| grades.iter().all(|grade| *grade <= 10)) {
        let is_five = grades.iter().all(|grade| (1..=5).contains(grade));
        return match (says(RECOMMEND), is_five) {
            (true, _) if is_first => Some(QuestionKind::Recommend),
            (false, true) if is_first || says(RATING) => Some(QuestionKind::Five),
            (false, false) if is_first || says(RATING) => Some(QuestionKind::Ten),
            _ => None,
        };
    }
    if !is_first {
        return says(COMMENT).then_some(QuestionKind::Text);
    }
    // A grade off its scale is refused by its line, and asks no other question for it.
    if says(RECOMMEND) {
        return Some(QuestionKind::Recommend);
    }
    if says(RATING) {
        return Some(QuestionKind::Five);
    }
    let distinct: HashSet<&str> = cells.iter().copied().collect();
    let is_choice = (2..=MOST_CHOICES).contains(&distinct.len())
        && cells.len() >= distinct.len() * 2
        && distinct.iter().all(|cell| cell.chars().count() <= 60);
    Some(match is_choice {
        true => QuestionKind::Choice,
        false => QuestionKind::Text,
    })
}
