//! The texts that come with the program, for each use in both languages. Their fields are put
//! in here, so that translators see them as any other variable. Those that may be posted
//! call nobody by their name; those about an event need one.

use samovar_i18n::{Lang, msg};

use super::MessageText;
use super::what_for::MessageUse;

const EVENT: &str = "{event}";
const DATE: &str = "{date}";
const TIME: &str = "{time}";
const DETAILS: &str = "{details}";
const ORGANIZER: &str = "{organizer}";

/// What a message of a use is called until somebody calls it otherwise.
pub fn name(what_for: MessageUse, lang: Lang) -> String {
    msg::usual_name(lang, what_for.word())
}

/// One text in each language of the program; none where it is of the manager's own.
pub fn texts(what_for: MessageUse, has_event: bool) -> Vec<MessageText> {
    Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let (subject, body) = words(what_for, has_event, lang)?;
            Some(MessageText {
                lang: lang.code().to_owned(),
                channel_kind: None,
                subject,
                body,
            })
        })
        .collect()
}

/// `{first_name|friends}` in each language.
fn greeted(lang: Lang) -> String {
    format!("{{first_name|{}}}", msg::usual_nobody(lang))
}

fn words(what_for: MessageUse, has_event: bool, lang: Lang) -> Option<(String, String)> {
    let name = greeted(lang);
    Some(match what_for {
        MessageUse::Announcement if has_event => (
            msg::usual_announcement_subject(lang, DATE, EVENT),
            msg::usual_announcement_text(lang, DETAILS, EVENT, ORGANIZER),
        ),
        MessageUse::LastInfo if has_event => (
            msg::usual_last_info_subject(lang, DATE, EVENT),
            msg::usual_last_info_text(lang, DETAILS, EVENT, name, ORGANIZER),
        ),
        MessageUse::Confirm if has_event => (
            msg::usual_confirm_subject(lang, DATE, EVENT),
            msg::usual_confirm_text(lang, DATE, EVENT, name, ORGANIZER, TIME),
        ),
        MessageUse::Thanks if has_event => (
            msg::usual_thanks_subject(lang, EVENT),
            msg::usual_thanks_text(lang, EVENT, name, ORGANIZER),
        ),
        MessageUse::Feedback if has_event => (
            msg::usual_feedback_subject(lang, EVENT),
            msg::usual_feedback_text(lang, EVENT, name, ORGANIZER),
        ),
        MessageUse::Attract => (
            msg::usual_attract_subject(lang),
            msg::usual_attract_text(lang, name, ORGANIZER),
        ),
        MessageUse::Keep => (
            msg::usual_keep_subject(lang),
            msg::usual_keep_text(lang, name, ORGANIZER),
        ),
        MessageUse::WinBack => (
            msg::usual_win_back_subject(lang),
            msg::usual_win_back_text(lang, name, ORGANIZER),
        ),
        MessageUse::Own
        | MessageUse::Announcement
        | MessageUse::LastInfo
        | MessageUse::Confirm
        | MessageUse::Thanks
        | MessageUse::Feedback => return None,
    })
}
