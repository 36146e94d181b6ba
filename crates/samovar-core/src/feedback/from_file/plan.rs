//! What a file would add: each row held against its columns, and against the rows that were
//! taken before.

use std::collections::{HashMap, HashSet};

use samovar_import::{Row, Table, shown};

use super::read::Opened;
use super::seen::{Digests, Seen};
use super::{
    FeedbackColumn, FeedbackColumnUse, FeedbackImport, ImportFeedback, RefusedFeedback, columns,
    day,
};
use crate::error::{Error, Result};
use crate::event::{Event, store as events};
use crate::feedback::line::{self, FeedbackTrouble};
use crate::feedback::rows::{MOST, too_many};
use crate::feedback::store::of_event;
use crate::feedback::{Question, QuestionKind};
use crate::ids::QuestionId;
use crate::planner::Reader;
use crate::rule::Day;

/// Refused lines that are told one by one.
const MOST_TOLD: usize = 200;
/// Choices that a column of a file makes.
const MOST_CHOICES: usize = 50;

/// An answer of a row: by which column, and what.
pub struct Planned {
    pub column: usize,
    pub grade: Option<u32>,
    pub words: String,
}

pub struct PlannedRow {
    pub day: Day,
    /// Signs it.
    pub email: String,
    pub hash: String,
    pub answers: Vec<Planned>,
}

pub struct Plan {
    pub event: Event,
    pub uses: Vec<FeedbackColumnUse>,
    /// The question of each column that asks one; those that are new have an id of their own
    /// until they are made.
    pub questions: HashMap<usize, Question>,
    pub rows: Vec<PlannedRow>,
    /// Questions that the form has before.
    asked: usize,
    known: u32,
    blank: u32,
    refused: Vec<RefusedFeedback>,
    refused_count: u32,
}

impl Plan {
    pub fn make(reader: &Reader<'_>, opened: &Opened, request: &ImportFeedback) -> Result<Self> {
        let event = events::load(reader, request.event_id)?;
        let form = of_event(reader, &event)?;
        let table = &opened.table;
        let mut uses = match &request.columns {
            Some(said) => said.clone(),
            None => columns::guess(table, &form.questions),
        };
        uses.resize(table.columns.len(), FeedbackColumnUse::LeftOut);
        ask_once(&mut uses);
        let questions = questions(table, &uses, &form.questions)?;
        let mut plan = Self {
            event,
            uses,
            questions,
            rows: Vec::new(),
            asked: form.questions.len(),
            known: 0,
            blank: 0,
            refused: Vec::new(),
            refused_count: 0,
        };
        for line in &table.rejected_lines {
            plan.refuse(line.line, None);
        }
        plan.read_rows(reader, table)?;
        Ok(plan)
    }

    fn read_rows(&mut self, reader: &Reader<'_>, table: &Table) -> Result<()> {
        let seen = Seen::load(reader.conn, self.event.id)?;
        let mut digests = Digests::new(self.event.id, table, &seen);
        for row in &table.rows {
            let Some(hash) = digests.of_new(row, &seen) else {
                self.known += 1;
                continue;
            };
            match self.read_row(row, hash) {
                Ok(Some(row)) => self.rows.push(row),
                Ok(None) => self.blank += 1,
                Err(trouble) => self.refuse(row.line, Some(trouble)),
            }
        }
        Ok(())
    }

    fn read_row(
        &self,
        row: &Row,
        hash: String,
    ) -> std::result::Result<Option<PlannedRow>, FeedbackTrouble> {
        let mut read = PlannedRow {
            day: Day(self.event.ends.0.date()),
            email: String::new(),
            hash,
            answers: Vec::new(),
        };
        for (column, taken_as) in self.uses.iter().enumerate() {
            let cell = row.cell(column).trim();
            match (taken_as, self.questions.get(&column)) {
                (FeedbackColumnUse::Day, _) => {
                    if let Some(day) = day::of(cell, self.event.starts.0.date()) {
                        read.day = day;
                    }
                }
                (FeedbackColumnUse::Email, _) => cell.clone_into(&mut read.email),
                (_, Some(question)) => {
                    let (grade, words) = answer(question, cell)?;
                    if grade.is_some() || !words.is_empty() {
                        read.answers.push(Planned {
                            column,
                            grade,
                            words,
                        });
                    }
                }
                _ => {}
            }
        }
        Ok((!read.answers.is_empty()).then_some(read))
    }

    fn refuse(&mut self, line: u32, trouble: Option<FeedbackTrouble>) {
        self.refused_count = self.refused_count.saturating_add(1);
        if self.refused.len() < MOST_TOLD {
            self.refused.push(RefusedFeedback { line, trouble });
        }
    }

    /// How many questions the form gets.
    fn new_questions(&self) -> usize {
        let new = self.uses.iter();
        new.filter(|one| matches!(one, FeedbackColumnUse::New { .. }))
            .count()
    }

    /// Refuses what asks more than a form holds: to leave some out is somebody's choice.
    pub fn fits_the_form(&self) -> Result<()> {
        let questions = self.asked + self.new_questions();
        match self.new_questions() > 0 && questions > MOST {
            true => Err(too_many(questions)),
            false => Ok(()),
        }
    }

    pub fn shown(&self, opened: &Opened) -> FeedbackImport {
        let table = &opened.table;
        let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        FeedbackImport {
            file_name: opened.file_name.clone(),
            columns: table
                .columns
                .iter()
                .zip(&self.uses)
                .map(|(column, taken_as)| FeedbackColumn {
                    header: shown(&column.header),
                    samples: column.samples.iter().map(|one| shown(one)).collect(),
                    taken_as: taken_as.clone(),
                })
                .collect(),
            sheets: table.sheets.clone(),
            sheet: table.sheet.clone(),
            added: counted(self.rows.len()),
            known: self.known,
            blank: self.blank,
            refused: self.refused.clone(),
            refused_count: self.refused_count,
            new_questions: counted(self.new_questions()),
            questions: counted(self.asked + self.new_questions()),
            most_questions: counted(MOST),
            step: None,
        }
    }
}

/// Nobody answers a question twice: of two columns the first is taken, and the other is shown as
/// left out.
fn ask_once(uses: &mut [FeedbackColumnUse]) {
    let mut asked = HashSet::new();
    for one in uses {
        if let FeedbackColumnUse::Question { question_id } = &*one
            && !asked.insert(*question_id)
        {
            *one = FeedbackColumnUse::LeftOut;
        }
    }
}

/// The question of each column that asks one.
fn questions(
    table: &Table,
    uses: &[FeedbackColumnUse],
    known: &[Question],
) -> Result<HashMap<usize, Question>> {
    let mut found = HashMap::new();
    for (column, taken_as) in uses.iter().enumerate() {
        let question = match taken_as {
            FeedbackColumnUse::Question { question_id } => known
                .iter()
                .find(|one| one.id == *question_id)
                .cloned()
                .ok_or_else(|| Error::missing("question", question_id))?,
            FeedbackColumnUse::New { kind } => new_question(table, column, *kind),
            _ => continue,
        };
        found.insert(column, question);
    }
    Ok(found)
}

fn new_question(table: &Table, column: usize, kind: QuestionKind) -> Question {
    let header = table.columns.get(column).map(|one| one.header.as_str());
    let mut choices: Vec<String> = Vec::new();
    if kind == QuestionKind::Choice {
        for row in &table.rows {
            let cell = shorter(row.cell(column));
            if !line::is_blank(&cell) && !choices.contains(&cell) && choices.len() < MOST_CHOICES {
                choices.push(cell);
            }
        }
    }
    Question {
        id: QuestionId::new(),
        session_id: None,
        kind,
        words: match shorter(header.unwrap_or_default()) {
            words if words.is_empty() => (column + 1).to_string(),
            words => words,
        },
        choices,
        answers: 0,
    }
}

/// One line, as long as a question may be.
fn shorter(text: &str) -> String {
    let line = samovar_import::clean::line(text);
    line.chars().take(crate::input::LINE).collect()
}

/// The answer in a cell. What is none of the choices stays in its words.
fn answer(
    question: &Question,
    cell: &str,
) -> std::result::Result<(Option<u32>, String), FeedbackTrouble> {
    match question.kind {
        QuestionKind::Text => Ok((None, line::written(question, cell)?)),
        QuestionKind::Choice => {
            let chosen = shorter(cell).to_lowercase();
            let place = question
                .choices
                .iter()
                .position(|one| one.to_lowercase() == chosen)
                .and_then(|at| u32::try_from(at + 1).ok());
            match place {
                Some(place) => Ok((Some(place), String::new())),
                None => Ok((None, line::written(question, cell)?)),
            }
        }
        _ => Ok((
            line::grade(question, &grade_in(question, cell))?,
            String::new(),
        )),
    }
}

/// "4 – good", "4.0", "4/5" and "★★★★☆" are a 4; what is not plainly a grade stays as it is.
fn grade_in(question: &Question, cell: &str) -> String {
    let stars = cell.chars().filter(|one| matches!(one, '★' | '⭐')).count();
    let other = |one: char| !matches!(one, '★' | '☆' | '⭐' | '\u{fe0f}' | ' ');
    if stars > 0 && !cell.chars().any(other) {
        return stars.to_string();
    }
    let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
    let rest = cell.get(digits.len()..).unwrap_or_default().trim();
    let most = question.kind.scale().map_or(0, |(_, most)| most);
    let is_whole = rest.is_empty()
        || rest == format!("/{most}")
        || rest
            .strip_prefix(['.', ','])
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|one| one == '0'))
        || rest
            .strip_prefix(['-', '–', '—', ':', '('])
            .is_some_and(|rest| rest.chars().any(char::is_alphabetic));
    match !digits.is_empty() && is_whole {
        true => digits,
        false => cell.to_owned(),
    }
}
