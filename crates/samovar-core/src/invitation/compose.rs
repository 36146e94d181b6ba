//! Fills the words of a mail for one person. A field without a value is its
//! fallback; without that there is no mail but the field's name.

use chrono::{Datelike, NaiveDateTime, Timelike};
use samovar_i18n::{Lang, msg};

use super::Wording;
use super::recipient::Recipient;
use super::repeats::Repeats;
use super::shown::{ChangedField, Shown, ShownField};
use super::template::{MailField, Piece, Words};
use crate::guest::GuestState;
use crate::time::{self, Wall};

/// What the fields stand for.
pub struct Facts<'a> {
    pub to: &'a Recipient,
    pub shown: &'a Shown,
    pub link: &'a str,
    pub changes: &'a [ChangedField],
    /// Where the calendar part is a series.
    pub repeats: Option<&'a Repeats>,
    /// The calendar part says that it is not certain.
    pub tentative: bool,
    pub wording: Wording,
    /// One mail goes to many, who are not called by their names.
    pub to_many: bool,
    /// It has a calendar part of their own.
    pub answerable: bool,
}

impl Facts<'_> {
    /// What is each person's own, and not in a mail to many.
    pub const fn is_personal(&self, field: MailField) -> bool {
        self.to_many && matches!(field, MailField::Code)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Composed {
    pub subject: String,
    pub text: String,
}

/// The mail, or the first field that has no value.
pub fn compose(words: &Words, facts: &Facts<'_>) -> Result<Composed, MailField> {
    if let Some(field) = missing(words, facts) {
        return Err(field);
    }
    Ok(Composed {
        subject: filled(&words.subject, facts),
        text: filled(&words.text, facts),
    })
}

pub fn missing(words: &Words, facts: &Facts<'_>) -> Option<MailField> {
    words.needed().find(|field| !has_value(*field, facts))
}

/// The same with what is known, for a preview: a missing field is named.
pub fn draft(words: &Words, facts: &Facts<'_>) -> Composed {
    Composed {
        subject: filled(&words.subject, facts),
        text: filled(&words.text, facts),
    }
}

fn filled(pieces: &[Piece], facts: &Facts<'_>) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Field { field, fallback } => {
                let value = value(*field, facts);
                let is_nobody = facts.to_many && is_name(*field);
                match fallback {
                    Some(fallback)
                        if value.trim().is_empty() || is_nobody || is_address(*field, &value) =>
                    {
                        out.push_str(fallback);
                    }
                    _ if !value.trim().is_empty() => out.push_str(&value),
                    _ if has_value(*field, facts) => {}
                    _ => out.push_str(&format!("[{}]", field.label(facts.to.lang))),
                }
            }
        }
    }
    out
}

/// Somebody of whom only an address is known is called by a fallback rather than by
/// that.
fn is_address(field: MailField, value: &str) -> bool {
    is_name(field) && value.contains('@')
}

const fn is_name(field: MailField) -> bool {
    matches!(field, MailField::FirstName | MailField::Name)
}

fn has_value(field: MailField, facts: &Facts<'_>) -> bool {
    match field {
        // What costs more than a look is known to be there. Without an organiser
        // nothing is written at all: no mail is held back for that by itself.
        MailField::Date
        | MailField::Time
        | MailField::Details
        | MailField::Organizer
        | MailField::Answer
        | MailField::Repeats => true,
        _ if facts.is_personal(field) => false,
        MailField::Changes => !facts.changes.is_empty(),
        _ => !value(field, facts).trim().is_empty(),
    }
}

/// What a field stands for; empty where it is not known.
pub fn value(field: MailField, facts: &Facts<'_>) -> String {
    let (to, shown) = (facts.to, facts.shown);
    let lang = to.lang;
    match field {
        MailField::FirstName | MailField::Name if facts.to_many => msg::mail_everybody(lang),
        MailField::Code if facts.to_many => String::new(),
        MailField::Answer => answer(facts),
        MailField::FirstName if !to.given.is_empty() => to.given.clone(),
        MailField::FirstName => to.name.split_whitespace().next().unwrap_or("").to_owned(),
        MailField::Name => to.name.clone(),
        MailField::Event => shown.title.clone(),
        MailField::Date => match facts.repeats {
            Some(repeats) => repeats.date(lang),
            None => date(lang, shown.starts.0),
        },
        MailField::Repeats => when(facts),
        MailField::Time => span(lang, shown),
        MailField::Place => shown.place(),
        MailField::Address => shown.address.clone(),
        MailField::Link => facts.link.to_owned(),
        // Nobody signs with an address, which stands in the mail's head anyway.
        MailField::Organizer if shown.organizer_name.trim().is_empty() => {
            msg::mail_organizers(lang, shown.title.as_str())
        }
        MailField::Organizer => shown.organizer_name.clone(),
        MailField::Code => to.code.clone(),
        MailField::Changes => facts
            .changes
            .iter()
            .map(|change| change_line(lang, change))
            .collect::<Vec<_>>()
            .join("\n"),
        MailField::Details => details(facts),
    }
}

/// How to answer, and what becomes of the entry in the calendar: what the way it is
/// sent makes true.
fn answer(facts: &Facts<'_>) -> String {
    let lang = facts.to.lang;
    match (facts.wording, facts.answerable) {
        (Wording::Invitation, true) => msg::mail_answer_invitation(lang),
        (Wording::Invitation, false) => msg::mail_answer_invitation_by_mail(lang),
        (Wording::Confirmation | Wording::Seat, true) => msg::mail_answer_coming(lang),
        (Wording::Confirmation | Wording::Seat, false) => msg::mail_answer_coming_by_mail(lang),
        (Wording::Cancellation, true) => msg::mail_answer_cancellation(lang),
        (Wording::Cancellation, false) => msg::mail_answer_cancellation_by_mail(lang),
        (Wording::Waitlist, _) => msg::mail_answer_waitlist(lang),
        (Wording::Update | Wording::Details, _) => msg::mail_answer_details(lang),
        (Wording::Thanks, _) => msg::mail_answer_thanks(lang),
    }
}

/// The date and the time; of a series how it repeats and its next dates.
fn when(facts: &Facts<'_>) -> String {
    let (lang, shown) = (facts.to.lang, facts.shown);
    match facts.repeats {
        Some(repeats) => repeats.said(lang, &span(lang, shown), shown),
        None => msg::mail_on(lang, date(lang, shown.starts.0), span(lang, shown)),
    }
}

/// When, where and where more is said, each on a line, where it is known; and
/// what the calendar part cannot say as plainly.
fn details(facts: &Facts<'_>) -> String {
    let (lang, shown) = (facts.to.lang, facts.shown);
    let mut lines = vec![msg::mail_when(lang, when(facts))];
    let place = shown.place();
    if !place.is_empty() {
        lines.push(msg::mail_where(lang, place));
    }
    if !facts.link.is_empty() {
        lines.push(msg::mail_more(lang, facts.link));
    }
    let mut said = Vec::new();
    if facts.repeats.is_some() {
        said.push(msg::mail_single_dates(lang));
    }
    if facts.tentative {
        said.push(msg::mail_tentative(lang));
    }
    if facts.to.reply == Some(GuestState::Waitlisted) {
        said.push(msg::mail_waitlisted(lang));
    }
    if !said.is_empty() {
        lines.push(String::new());
        lines.extend(said);
    }
    lines.join("\n")
}

/// One change on a line, in the words of a language.
pub fn change_line(lang: Lang, change: &ChangedField) -> String {
    let (old, new) = (change.old.as_str(), change.new.as_str());
    let or_none = |text: &str| {
        if text.is_empty() {
            msg::mail_change_nothing(lang)
        } else {
            text.to_owned()
        }
    };
    match change.field {
        ShownField::Starts | ShownField::Ends => {
            let (Some(Wall(before)), Some(Wall(after))) = (Wall::parse(old), Wall::parse(new))
            else {
                return String::new();
            };
            let (old, new) = if before.date() == after.date() {
                (clock(before), clock(after))
            } else {
                (
                    format!("{}, {}", date(lang, before), clock(before)),
                    format!("{}, {}", date(lang, after), clock(after)),
                )
            };
            if change.field == ShownField::Starts {
                msg::mail_change_starts(lang, new, old)
            } else {
                msg::mail_change_ends(lang, new, old)
            }
        }
        ShownField::Zone => msg::mail_change_zone(lang, new, old),
        ShownField::Place => msg::mail_change_place(lang, or_none(new), or_none(old)),
        ShownField::Rule => msg::mail_change_rule(lang),
    }
}

/// `19:00–22:00 (Moscow time)`: by whose clock is said as people say it.
fn span(lang: Lang, shown: &Shown) -> String {
    let (starts, ends) = (shown.starts.0, shown.ends.0);
    let mut text = format!("{}–{}", clock(starts), clock(ends));
    if let Ok(zone) = time::zone(&shown.zone) {
        let at = time::instant_or_after(shown.starts, zone, shown.starts_fold);
        let offset = chrono::Offset::fix(at.with_timezone(&zone).offset());
        let (_, city) = shown.zone.rsplit_once('/').unwrap_or(("", &shown.zone));
        let key = if shown.zone.starts_with("Etc/") || city == shown.zone {
            "UTC".to_owned()
        } else {
            shown.zone.replace('/', "-")
        };
        let clock = msg::mail_zone(lang, city.replace('_', " "), time::offset_text(offset), key);
        text.push_str(&format!(" ({clock})"));
    }
    text
}

fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn date(lang: Lang, at: NaiveDateTime) -> String {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let month = MONTHS.get(at.month0() as usize).copied().unwrap_or("dec");
    msg::print_date(
        lang,
        at.day(),
        msg::print_month(lang, month),
        msg::print_weekday(lang, at.weekday().to_string().to_lowercase()),
        at.year().to_string(),
    )
}
