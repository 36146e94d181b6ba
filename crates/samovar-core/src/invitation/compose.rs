//! Fills the words of a mail for one person. A field without a value gives no
//! mail but the field's name.

use chrono::{Datelike, NaiveDateTime, Timelike};
use samovar_i18n::{Lang, msg};

use super::recipient::Recipient;
use super::shown::{ChangedField, Shown, ShownField};
use super::template::{MailField, Piece, Words};
use crate::time::{self, Wall};

/// What the fields stand for.
pub struct Facts<'a> {
    pub to: &'a Recipient,
    pub shown: &'a Shown,
    pub link: &'a str,
    pub changes: &'a [ChangedField],
}

#[derive(Debug, Clone, PartialEq)]
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
    words.fields().find(|field| !has_value(*field, facts))
}

/// The same with what is known, for a preview: a missing field stays as it is.
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
            Piece::Field(field) if has_value(*field, facts) => out.push_str(&value(*field, facts)),
            Piece::Field(field) => {
                out.push('{');
                out.push_str(field.word());
                out.push('}');
            }
        }
    }
    out
}

fn has_value(field: MailField, facts: &Facts<'_>) -> bool {
    match field {
        // What costs more than a look is known to be there. Without an organiser
        // nothing is written at all: no mail is held back for that by itself.
        MailField::Date | MailField::Time | MailField::Details | MailField::Organizer => true,
        MailField::Changes => !facts.changes.is_empty(),
        _ => !value(field, facts).trim().is_empty(),
    }
}

fn value(field: MailField, facts: &Facts<'_>) -> String {
    let (to, shown) = (facts.to, facts.shown);
    let lang = to.lang;
    match field {
        MailField::FirstName if !to.given.is_empty() => to.given.clone(),
        MailField::FirstName => to.name.split_whitespace().next().unwrap_or("").to_owned(),
        MailField::Name => to.name.clone(),
        MailField::Event => shown.title.clone(),
        MailField::Date => date(lang, shown.starts.0),
        MailField::Time => span(shown),
        MailField::Place => shown.place(),
        MailField::Address => shown.address.clone(),
        MailField::Link => facts.link.to_owned(),
        MailField::Organizer if shown.organizer_name.is_empty() => shown.organizer_email.clone(),
        MailField::Organizer => shown.organizer_name.clone(),
        MailField::Code => to.code.clone(),
        MailField::Changes => facts
            .changes
            .iter()
            .map(|change| change_line(lang, change))
            .collect::<Vec<_>>()
            .join("\n"),
        MailField::Details => details(lang, shown, facts.link),
    }
}

/// When, where and where more is said, each on a line, where it is known.
fn details(lang: Lang, shown: &Shown, link: &str) -> String {
    let mut lines = vec![msg::mail_when(
        lang,
        date(lang, shown.starts.0),
        span(shown),
    )];
    let place = shown.place();
    if !place.is_empty() {
        lines.push(msg::mail_where(lang, place));
    }
    if !link.is_empty() {
        lines.push(msg::mail_more(lang, link));
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

/// `19:00–22:00 (UTC+3)`
fn span(shown: &Shown) -> String {
    let (starts, ends) = (shown.starts.0, shown.ends.0);
    let mut text = format!("{}–{}", clock(starts), clock(ends));
    if let Ok(zone) = time::zone(&shown.zone) {
        let at = time::instant_or_after(shown.starts, zone, shown.starts_fold);
        let offset = chrono::Offset::fix(at.with_timezone(&zone).offset());
        text.push_str(&format!(" (UTC{})", time::offset_text(offset)));
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
