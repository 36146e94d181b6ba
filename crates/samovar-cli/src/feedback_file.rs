//! `feedback import`: filled forms of another tool, and what became of them.

use std::path::PathBuf;

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::args::{FeedbackUse, Mapped};
use crate::columns;
use crate::names;
use crate::output::{items, number_of, str_of};
use crate::paths;
use crate::session::Session;

/// A file, and how it is read.
pub struct FeedbackFile {
    pub file: PathBuf,
    pub sheet: Option<String>,
    pub map: Vec<Mapped<FeedbackUse>>,
}

pub fn import(session: &Session, event: &str, asked: &FeedbackFile, dry_run: bool) -> Result<()> {
    let options = asked.sheet.as_ref().map(|name| json!({ "sheet": name }));
    let mut request = json!({
        "eventId": event,
        "path": paths::reading(&asked.file)?,
        "options": options,
    });
    if !asked.map.is_empty() {
        let uses = uses(session, event, request.clone(), &asked.map)?;
        if let Some(fields) = request.as_object_mut() {
            fields.insert("columns".to_owned(), Value::Array(uses));
        }
    }
    let command = match dry_run {
        true => "preview_feedback_file",
        false => "import_feedback",
    };
    let done = session.call(command, request)?;
    let form = form(session, event)?;
    session.print(&stable(&done), || told(session.lang, &done, &form));
    Ok(())
}

fn form(session: &Session, event: &str) -> Result<Value> {
    session.call("get_feedback_form", json!({ "eventId": event }))
}

/// What the columns would be taken for, and instead what was said. A question has one column:
/// one that had it before is left out.
fn uses(
    session: &Session,
    event: &str,
    request: Value,
    said: &[Mapped<FeedbackUse>],
) -> Result<Vec<Value>> {
    let preview = session.call("preview_feedback_file", request)?;
    let form = form(session, event)?;
    let mut uses: Vec<Value> = items(&preview, "columns")
        .map(|one| one.get("use").cloned().unwrap_or_default())
        .collect();
    for one in said {
        let at = columns::find(&preview, &one.column)?;
        let taken_as = use_of(&form, &one.taken_as)?;
        if matches!(one.taken_as, FeedbackUse::Question(_)) {
            for other in uses.iter_mut().filter(|other| **other == taken_as) {
                *other = json!({ "as": "left-out" });
            }
        }
        if let Some(place) = uses.get_mut(at) {
            *place = taken_as;
        }
    }
    Ok(uses)
}

fn use_of(form: &Value, said: &FeedbackUse) -> Result<Value> {
    Ok(match said {
        FeedbackUse::LeftOut => json!({ "as": "left-out" }),
        FeedbackUse::Day => json!({ "as": "day" }),
        FeedbackUse::Email => json!({ "as": "email" }),
        FeedbackUse::New(kind) => json!({ "as": "new", "kind": kind }),
        FeedbackUse::Question(words) => {
            let questions: Vec<Value> = items(form, "questions").cloned().collect();
            json!({ "as": "question", "questionId": names::one(&questions, "words", words)? })
        }
    })
}

fn stable(done: &Value) -> Value {
    let columns = items(done, "columns")
        .map(|one| json!({ "header": one.get("header"), "as": one.pointer("/use/as") }));
    let refused = items(done, "refused").map(|one| {
        json!({
            "line": one.get("line"), "why": one.pointer("/trouble/why"),
            "value": one.pointer("/trouble/part"),
        })
    });
    json!({
        "added": done.get("added"),
        "known": done.get("known"),
        "blank": done.get("blank"),
        "refused": done.get("refusedCount"),
        "refused_lines": refused.collect::<Vec<_>>(),
        "new_questions": done.get("newQuestions"),
        "questions": done.get("questions"),
        "most_questions": done.get("mostQuestions"),
        "columns": columns.collect::<Vec<_>>(),
        "sheet": done.get("sheet"),
        "sheets": done.get("sheets"),
    })
}

fn told(lang: Lang, done: &Value, form: &Value) -> String {
    let mut lines = vec![msg::feedback_import_counts(
        lang,
        number_of(done, "added"),
        number_of(done, "blank"),
        number_of(done, "known"),
        number_of(done, "refusedCount"),
    )];
    let (questions, most) = (
        number_of(done, "questions"),
        number_of(done, "mostQuestions"),
    );
    if number_of(done, "newQuestions") > 0 && questions > most {
        lines.push(msg::error_too_many_questions(lang, questions, most));
    }
    if items(done, "sheets").nth(1).is_some() {
        lines.push(format!(
            "{}: {}",
            msg::import_sheet(lang),
            str_of(done, "sheet")
        ));
    }
    for column in items(done, "columns") {
        let header = str_of(column, "header");
        let taken_as = taken_text(lang, column, form);
        if taken_as != header {
            lines.push(format!("{taken_as}: {header}"));
        }
    }
    for one in items(done, "refused") {
        let trouble = one.get("trouble").unwrap_or(&Value::Null);
        lines.push(msg::feedback_refused_line(
            lang,
            number_of(trouble, "least"),
            number_of(one, "line"),
            number_of(trouble, "most"),
            str_of(trouble, "part"),
            str_of(trouble, "question"),
            str_of(trouble, "why"),
        ));
    }
    lines.join("\n")
}

/// What a column was taken for, as the window says it.
fn taken_text(lang: Lang, column: &Value, form: &Value) -> String {
    let part = |name: &str| {
        let found = column.pointer(&format!("/use/{name}"));
        found.and_then(Value::as_str).unwrap_or_default()
    };
    match part("as") {
        "day" => msg::feedback_import_day(lang),
        "email" => msg::feedback_import_email(lang),
        "new" => {
            let kind = text(lang, &format!("feedback-kind-{}", part("kind")), &[]);
            msg::feedback_import_new(lang, kind.unwrap_or_default())
        }
        "question" => {
            let id = part("questionId");
            let asked = items(form, "questions").find(|one| str_of(one, "id") == id);
            asked.map_or_else(String::new, |one| str_of(one, "words").to_owned())
        }
        _ => msg::feedback_import_left_out(lang),
    }
}
