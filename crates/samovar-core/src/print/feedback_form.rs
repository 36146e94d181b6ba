//! The feedback form of an event on paper: A5, twice on a sheet, with the code of the link
//! that the manager gave.

use samovar_i18n::{Lang, msg};
use samovar_print::{FeedbackAnswer, FeedbackQuestion, FeedbackSheet};
use serde::Deserialize;
use ts_rs::TS;

use super::cannot_draw::Bearer;
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::{Code, Error, Result};
use crate::event::place;
use crate::feedback::{Question, QuestionKind, store};
use crate::ids::EventId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

/// Lines to write on.
const LINES: u16 = 3;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintFeedbackForm {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewFeedbackForm {
    pub sheet: PrintFeedbackForm,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewFeedbackForm,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintFeedbackForm, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintFeedbackForm) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let form = store::of_event(reader, &blank.event)?;
    if form.questions.is_empty() {
        return Err(Error::new(Code::NoQuestions).with("title", blank.event.title.as_str()));
    }
    let bearers = form.questions.iter().map(|one| Bearer {
        name: one.words.clone(),
        ..Bearer::default()
    });
    let bearers = bearers.collect();
    let lang = blank.lang;
    let paper = FeedbackSheet {
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        intro: form.intro,
        link: form.link,
        printed_at: blank.printed_at,
        questions: form
            .questions
            .into_iter()
            .map(|question| asked(lang, question))
            .collect(),
    };
    let sheet = samovar_print::feedback_form(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(msg::print_feedback_form(lang), sheet, bearers))
}

fn asked(lang: Lang, question: Question) -> FeedbackQuestion {
    let answer = match (question.kind, question.kind.scale()) {
        (kind, Some((least, most))) => FeedbackAnswer::Grades {
            least,
            most,
            low: match kind {
                QuestionKind::Recommend => msg::print_feedback_surely_not(lang),
                _ => msg::print_feedback_poor(lang),
            },
            high: match kind {
                QuestionKind::Recommend => msg::print_feedback_surely(lang),
                _ => msg::print_feedback_great(lang),
            },
        },
        (QuestionKind::Choice, None) => FeedbackAnswer::Choices(question.choices),
        (_, None) => FeedbackAnswer::Words(LINES),
    };
    FeedbackQuestion {
        words: question.words,
        answer,
    }
}
