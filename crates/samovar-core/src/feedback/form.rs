//! The form of an event: made with the usual questions, and what stands around them.

use samovar_i18n::{Lang, msg};

use super::requests::{EditFeedbackForm, StartFeedbackForm};
use super::rows::{MOST, insert_form, insert_question, made, tell};
use super::store::form_of;
use super::{FeedbackForm, QuestionKind};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::FormId;
use crate::input;
use crate::planner::Writer;
use crate::session::{SessionKind, store as sessions};
use crate::settings::store as settings;

pub fn start(writer: &Writer<'_>, request: StartFeedbackForm) -> Result<FeedbackForm> {
    let event = events::load(writer, request.event_id)?;
    if form_of(writer.conn, event.id)?.is_some() {
        return Err(Error::new(Code::FormThere).with("title", event.title.as_str()));
    }
    let lang = settings::language_or(writer.conn, request.lang)?;
    let form = insert_form(writer, event.id)?;
    usual(writer, &event, form, lang)?;
    tell(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditFeedbackForm) -> Result<FeedbackForm> {
    let event = events::load(writer, request.event_id)?;
    let form = made(writer, &event)?;
    Patch::new("form", form)
        .set(
            "intro",
            request
                .intro
                .map(|words| input::prose("intro", &words))
                .transpose()?,
        )
        .set(
            "link",
            request
                .link
                .map(|link| input::line("link", &link))
                .transpose()?,
        )
        .apply(writer.conn)?;
    tell(writer, &event)
}

/// Would you recommend it, each talk, and one thing to change.
fn usual(writer: &Writer<'_>, event: &Event, form: FormId, lang: Lang) -> Result<()> {
    let add = |kind, words: &str, session| {
        insert_question(writer, form, (kind, words, ""), session).map(|_| ())
    };
    add(
        QuestionKind::Recommend,
        &msg::feedback_usual_recommend(lang),
        None,
    )?;
    let sessions = sessions::of_event(writer, event.id)?;
    let talks = sessions.iter().filter(|one| is_talk(one.kind));
    // A conference may have more talks than a form has questions: those at its end are left out,
    // and counted.
    let talks: Vec<_> = talks.collect();
    for session in talks.iter().take(MOST - 2) {
        add(QuestionKind::Five, &session.title, Some(session.id))?;
    }
    let left_out = talks.len().saturating_sub(MOST - 2);
    if left_out > 0 {
        writer.fact("leftOut", left_out);
    }
    add(QuestionKind::Text, &msg::feedback_usual_change(lang), None)
}

/// What somebody says something in.
fn is_talk(kind: SessionKind) -> bool {
    matches!(
        kind,
        SessionKind::Talk | SessionKind::Workshop | SessionKind::Panel | SessionKind::Lightning
    )
}
