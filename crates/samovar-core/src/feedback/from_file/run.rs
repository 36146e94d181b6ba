//! Takes a file in: planned, backed up, done as one undoable step.

use std::collections::HashMap;

use rusqlite::Connection;

use super::plan::{Plan, PlannedRow};
use super::read::{Opened, read};
use super::{FeedbackColumnUse, FeedbackImport, ImportFeedback};
use crate::db::backup::Reason;
use crate::error::Result;
use crate::feedback::rows::{insert_question, made};
use crate::feedback::store::insert;
use crate::feedback::{FeedbackWay, Given};
use crate::ids::{PersonId, QuestionId};
use crate::job::Job;
use crate::person::contact::email_norm;
use crate::planner::{Planner, Writer, Written};

/// What reading a file would do; nothing is written.
pub fn preview(
    planner: &Planner,
    request: ImportFeedback,
    _: &Job,
) -> Result<Written<FeedbackImport>> {
    let opened = read(&request.path, request.options.as_ref())?;
    let shown = planner.read(|reader| Ok(Plan::make(reader, &opened, &request)?.shown(&opened)))?;
    Ok(Written::unchanged(shown))
}

pub fn run(planner: &Planner, request: ImportFeedback, _: &Job) -> Result<Written<FeedbackImport>> {
    let opened = read(&request.path, request.options.as_ref())?;
    let before = planner.read(|reader| Plan::make(reader, &opened, &request))?;
    if before.rows.is_empty() {
        return Ok(Written::unchanged(before.shown(&opened)));
    }
    before.fits_the_form()?;
    planner.back_up_before(Reason::Import, Some(&opened.file_name))?;
    let written = planner.write("import_feedback", |writer| {
        // Another command may have come between.
        let plan = Plan::make(writer, &opened, &request)?;
        apply(writer, &plan, &opened)
    })?;
    let step = written.step;
    Ok(Written {
        value: FeedbackImport {
            step,
            ..written.value
        },
        tables: written.tables,
        step,
        facts: written.facts,
    })
}

fn apply(writer: &Writer<'_>, plan: &Plan, opened: &Opened) -> Result<FeedbackImport> {
    let columns = questions(writer, plan)?;
    // Files stand in the order in which people answered; the rows here tell nothing of it.
    let mut rows: Vec<&PlannedRow> = plan.rows.iter().collect();
    rows.sort_by_cached_key(|one| one.hash.clone());
    for row in rows {
        let answers: Vec<Given> = row
            .answers
            .iter()
            .filter_map(|one| {
                Some(Given {
                    question: *columns.get(&one.column)?,
                    grade: one.grade,
                    words: one.words.clone(),
                })
            })
            .collect();
        let person = signed_by(writer.conn, &row.email)?;
        insert(
            writer,
            plan.event.id,
            (row.day, FeedbackWay::File, &row.hash),
            person,
            &answers,
        )?;
    }
    writer.about(plan.event.id);
    writer.fact("title", plan.event.title.as_str());
    writer.fact("file", opened.file_name.as_str());
    writer.fact("count", plan.rows.len());
    Ok(plan.shown(opened))
}

/// The question of each column, those that are new made.
fn questions(writer: &Writer<'_>, plan: &Plan) -> Result<HashMap<usize, QuestionId>> {
    let form = made(writer, &plan.event)?;
    let mut found = HashMap::new();
    for (column, taken_as) in plan.uses.iter().enumerate() {
        let Some(question) = plan.questions.get(&column) else {
            continue;
        };
        let id = match taken_as {
            FeedbackColumnUse::New { kind } => {
                let choices = question.choices.join("\n");
                insert_question(writer, form, (*kind, &question.words, &choices), None)?
            }
            _ => question.id,
        };
        found.insert(column, id);
    }
    Ok(found)
}

/// Whoever alone has this address.
fn signed_by(conn: &Connection, email: &str) -> Result<Option<PersonId>> {
    if email.is_empty() {
        return Ok(None);
    }
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT coalesce(p.merged_into, p.id) FROM contact AS c JOIN person AS p ON p.id = c.person_id
         WHERE c.kind = 'email' AND c.norm = ?1 AND p.erased_at IS NULL LIMIT 2",
    )?;
    let found: Vec<PersonId> = statement
        .query_map([email_norm(email)], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}
