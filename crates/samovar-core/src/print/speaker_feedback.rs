//! What a speaker is handed of the feedback: the grades of their sessions from five answers
//! on, and the comments that were released for them. Never who wrote, nor how many words were
//! kept back.

use samovar_i18n::{Lang, msg};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::{Code, Error, Result};
use crate::event::{EventRef, place};
use crate::feedback::figures::{self, QuestionFigures};
use crate::feedback::store as feedback;
use crate::ids::{EventId, SpeakerId};
use crate::job::Job;
use crate::person::language::written_in;
use crate::person::store as people;
use crate::planner::{Planner, Reader, Written};
use crate::settings::{Paper, store as settings};
use crate::speaker::{SpeakerSession, store as speakers};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintSpeakerFeedback {
    pub event_id: EventId,
    pub speaker_id: SpeakerId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewSpeakerFeedback {
    pub sheet: PrintSpeakerFeedback,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewSpeakerFeedback,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(
    planner: &Planner,
    request: PrintSpeakerFeedback,
    _: &Job,
) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintSpeakerFeedback) -> Result<Made> {
    let of_event = EventRef {
        event_id: request.event_id,
    };
    let speaker = speakers::load(reader, request.speaker_id)?;
    if speaker.event_id != request.event_id {
        return Err(Error::missing("speaker", request.speaker_id));
    }
    let theirs = people::load(reader.conn, speaker.person_id)?.language;
    let usual = settings::language(reader.conn)?;
    let lang = request.lang.unwrap_or(written_in(&theirs, usual).0);
    let blank = Blank::load(reader, request.event_id, Some(lang), request.paper)?;
    let figures = figures::get(reader, of_event)?;
    let sessions: Vec<(&SpeakerSession, Vec<&QuestionFigures>)> = speaker
        .sessions
        .iter()
        .map(|session| {
            let asked = figures.questions.iter();
            let asked = asked.filter(|one| one.session_id == Some(session.session_id));
            (session, asked.collect())
        })
        .collect();
    let enough = |asked: &[&QuestionFigures]| asked.iter().any(|one| one.answers >= figures.least);
    if !sessions.iter().any(|(_, asked)| enough(asked)) {
        return Err(Error::new(Code::TooFewAnswers)
            .with("name", speaker.name.as_str())
            .with("least", figures.least));
    }
    let mut entries = Vec::new();
    for (session, asked) in sessions {
        entries.push(Entry::Section(session.title.clone()));
        match enough(&asked) {
            true => {
                entries.extend(asked.iter().flat_map(|one| graded(lang, one)));
                let comments = feedback::released(reader.conn, session.session_id)?;
                if !comments.is_empty() {
                    entries.push(Entry::Note(msg::print_feedback_comments(lang)));
                }
                entries.extend(
                    comments
                        .into_iter()
                        .map(|words| Entry::Note(format!("— {}", words.replace('\n', " ")))),
                );
            }
            false => entries.push(Entry::Note(msg::print_feedback_too_few(
                lang,
                figures.least,
            ))),
        }
    }
    let kind = msg::print_speaker_feedback(lang);
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: kind.clone(),
        legend: speaker.name.clone(),
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: msg::print_feedback_question(lang),
        columns: vec![
            Column::figures(msg::print_feedback_mean(lang), 26),
            Column::figures(msg::print_feedback_answers(lang), 26),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    let name = format!("{kind} {}", speaker.name);
    Ok(blank.filled(name, sheet, bearers))
}

/// The mean, and below it how often each grade was given.
fn graded(lang: Lang, figures: &QuestionFigures) -> Vec<Entry> {
    let (Some(mean), Some((_, most))) = (figures.mean, figures.kind.scale()) else {
        return Vec::new();
    };
    let each = figures.grades.iter().rev();
    let each = each.map(|one| format!("{} × {}", one.grade, one.count));
    vec![Entry::Row(Row {
        title: figures.words.clone(),
        detail: each.collect::<Vec<_>>().join(" · "),
        cells: vec![
            msg::print_feedback_of(lang, mean, most),
            figures.answers.to_string(),
        ],
        marked: false,
    })]
}
