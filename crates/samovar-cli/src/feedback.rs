//! `feedback`: the form of an event, filled forms typed or read in, and what they come to.

use std::io::{IsTerminal as _, stdin};

use samovar_core::Result;
use samovar_core::feedback::said::answered;
use samovar_i18n::{Lang, msg, signed, text};
use serde_json::{Map, Value, json};

use crate::args::FeedbackCommand;
use crate::events::optional;
use crate::feedback_file::{self, FeedbackFile};
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::piped::Lines;
use crate::session::Session;

pub fn run(session: &Session, command: FeedbackCommand) -> Result<()> {
    match command {
        FeedbackCommand::Start { event } => {
            let id = names::event(session, event.text())?;
            let made = session.dispatch("start_feedback_form", json!({ "eventId": id }))?;
            let left_out = number_of(&made.facts, "leftOut");
            let form = made.value;
            session.print(&stable_form(&form), || {
                let asked = questions(session.lang, &form);
                match left_out {
                    0 => asked,
                    count => {
                        let told = msg::feedback_started_without(session.lang, count);
                        format!("{asked}\n{told}")
                    }
                }
            });
        }
        FeedbackCommand::Show { event } => {
            let id = names::event(session, event.text())?;
            let figures = session.call("get_feedback_figures", json!({ "eventId": id }))?;
            session.print(&stable(&figures), || said(session.lang, &figures));
        }
        FeedbackCommand::Type {
            event,
            line,
            person,
            day,
        } => {
            let mut request = Map::new();
            request.insert(
                "eventId".to_owned(),
                json!(names::event(session, event.text())?),
            );
            if let Some(person) = person {
                let signed = names::person(session, &person)?;
                request.insert("personId".to_owned(), json!(signed));
            }
            optional(&mut request, "day", day);
            let typed = type_lines(session, &request, line)?;
            let told = json!({ "typed": typed });
            session.print(&told, || msg::feedback_typed(session.lang, typed));
        }
        FeedbackCommand::Import {
            file,
            event,
            sheet,
            map,
            dry_run,
        } => {
            let event = names::event(session, event.text())?;
            let file = FeedbackFile { file, sheet, map };
            feedback_file::import(session, &event, &file, dry_run)?;
        }
    }
    Ok(())
}

/// Those that were said, or a line each from the input. The first that is not understood
/// stops: what came before it is in. What is no text stops before the first, unless
/// somebody types.
fn type_lines(session: &Session, asked: &Map<String, Value>, lines: Vec<String>) -> Result<usize> {
    let mut typed = 0;
    let mut take = |line: &str| -> Result<()> {
        if !line.trim().is_empty() {
            let mut request = asked.clone();
            request.insert("text".to_owned(), json!(line));
            session.call("type_feedback", Value::Object(request))?;
            typed += 1;
        }
        Ok(())
    };
    if lines.is_empty() {
        let given = Lines::of(stdin().lock());
        if stdin().is_terminal() {
            for line in given {
                take(&line?)?;
            }
        } else {
            for line in given.collect::<Result<Vec<String>>>()? {
                take(&line)?;
            }
        }
    } else {
        for line in lines {
            take(&line)?;
        }
    }
    Ok(typed)
}

fn stable_form(form: &Value) -> Value {
    let asked = items(form, "questions").map(|one| {
        json!({
            "id": one.get("id"), "kind": one.get("kind"), "words": one.get("words"),
            "choices": one.get("choices"),
        })
    });
    json!({ "link": form.get("link"), "questions": asked.collect::<Vec<_>>() })
}

fn questions(lang: Lang, form: &Value) -> String {
    let rows: Vec<Vec<String>> = items(form, "questions")
        .map(|one| vec![kind(lang, one), str_of(one, "words").to_owned()])
        .collect();
    output::table(&rows)
}

fn kind(lang: Lang, question: &Value) -> String {
    let key = format!("feedback-kind-{}", str_of(question, "kind"));
    text(lang, &key, &[]).unwrap_or_default()
}

/// Figures under names that stay as they are.
fn stable(figures: &Value) -> Value {
    let asked = items(figures, "questions").map(|one| {
        json!({
            "id": one.get("questionId"), "kind": one.get("kind"), "words": one.get("words"),
            "answers": one.get("answers"), "grades": one.get("grades"), "mean": one.get("mean"),
            "nps": one.get("nps"),
        })
    });
    json!({
        "answers": figures.get("answers"),
        "came": figures.get("came"),
        "questions": asked.collect::<Vec<_>>(),
    })
}

fn said(lang: Lang, figures: &Value) -> String {
    let count = |name| u32::try_from(number_of(figures, name)).unwrap_or(u32::MAX);
    let mut lines = vec![answered(lang, count("answers"), count("came"))];
    let rows: Vec<Vec<String>> = items(figures, "questions")
        .map(|one| {
            vec![
                str_of(one, "words").to_owned(),
                one_figure(lang, one, number_of(figures, "least")),
                number_of(one, "answers").to_string(),
            ]
        })
        .collect();
    if !rows.is_empty() {
        lines.push(output::table(&rows));
    }
    lines.join("\n")
}

/// The score, the mean, or that there are too few answers for either.
fn one_figure(lang: Lang, figures: &Value, least: i64) -> String {
    let answers = number_of(figures, "answers");
    let is_graded = matches!(str_of(figures, "kind"), "recommend" | "ten" | "five");
    if let Some(nps) = figures.get("nps").filter(|nps| nps.is_object()) {
        let [low, high, score] =
            ["low", "high", "score"].map(|part| signed(lang, number_of(nps, part)));
        return msg::feedback_nps_value(lang, high, low, score);
    }
    match figures.get("mean").and_then(Value::as_f64) {
        Some(mean) => {
            let most = if str_of(figures, "kind") == "five" {
                5
            } else {
                10
            };
            msg::feedback_mean(lang, mean, most)
        }
        None if is_graded => msg::feedback_too_few(lang, answers, least),
        None => String::new(),
    }
}
