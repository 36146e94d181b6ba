//! A person's card on paper: their stage, visits by year, talks, work, pledges and what was
//! sent to them. It bears what has happened, and nothing that is reckoned of one person.

use chrono::{DateTime, FixedOffset, Offset};
use samovar_i18n::{Lang, msg, text};
use samovar_print::{Entry, Row, Tables};
use samovar_zone::Zone;
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Made};
use super::{Printed, SheetPage};
use crate::consent::ConsentRow;
use crate::error::Result;
use crate::ids::PersonId;
use crate::insight::card::{self, CardEvent, CardMessage, CardYear, PersonCard};
use crate::job::Job;
use crate::person::PersonRef;
use crate::planner::{Planner, Reader, Written};
use crate::settings::{Paper, store as settings};
use crate::time::{self, Wall};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintPersonCard {
    pub person_id: PersonId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the person.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewPersonCard {
    pub sheet: PrintPersonCard,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewPersonCard,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintPersonCard, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintPersonCard) -> Result<Made> {
    let usual = settings::load(reader.conn)?;
    let lang = request.lang.unwrap_or(usual.language);
    let paper = sheet::size(request.paper.unwrap_or(usual.paper));
    let person_id = request.person_id;
    let card = card::get(reader, PersonRef { person_id })?;
    let zone = time::zone_shown(&usual.zone);
    let now = reader.now.with_timezone(&zone);
    let printed_at: DateTime<FixedOffset> = now.with_timezone(&now.offset().fix());
    let entries = entries(lang, &card, zone);
    let bearers = sheet::bearers(&entries);
    let kind = msg::print_person_card(lang);
    let name = samovar_ical::plain_name(&format!("{kind} {}", card.name), "card");
    let tables = Tables {
        kind,
        legend: String::new(),
        title: card.name.clone(),
        starts: printed_at.naive_local(),
        place: stage(lang, card.stage.word()),
        printed_at,
        first: msg::print_person_card_what(lang),
        columns: Vec::new(),
        entries,
    };
    let sheet = samovar_print::tables(&tables, lang, paper, &sheet::fonts())?;
    Ok(Made {
        sheet,
        bearers,
        name,
        event: None,
    })
}

fn entries(lang: Lang, card: &PersonCard, zone: Zone) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let (Some(first), Some(last)) = (card.first_visit, card.last_visit) {
        let (first, last) = (first.to_string(), last.to_string());
        entries.push(Entry::Note(msg::person_card_first_last(lang, first, last)));
    }
    if card.pledges > 0 {
        entries.push(Entry::Note(msg::person_card_pledges(
            lang,
            i64::from(card.kept),
            i64::from(card.pledges),
        )));
    }
    if card.years.is_empty() {
        entries.push(Entry::Note(msg::person_card_no_visits(lang)));
    }
    for year in &card.years {
        entries.push(Entry::Section(year_said(lang, year)));
        entries.extend(year.visits.iter().map(row));
    }
    for (heading, events) in [
        (msg::person_card_talks(lang), &card.talks),
        (msg::person_card_work(lang), &card.work),
        (msg::person_card_missed(lang), &card.missed),
    ] {
        if !events.is_empty() {
            entries.push(Entry::Section(heading));
            entries.extend(events.iter().map(row));
        }
    }
    if !card.messages.is_empty() {
        entries.push(Entry::Section(msg::person_card_messages(lang)));
        entries.extend(card.messages.iter().map(|one| message(lang, one, zone)));
    }
    if !card.consents.is_empty() {
        entries.push(Entry::Section(msg::consent_title(lang)));
        entries.extend(card.consents.iter().map(|one| consent(lang, one, zone)));
    }
    entries
}

fn year_said(lang: Lang, year: &CardYear) -> String {
    let count = i64::try_from(year.visits.len()).unwrap_or(i64::MAX);
    let visits = msg::person_card_visits(lang, count);
    format!(
        "{}: {visits}, {}",
        year.year,
        stage(lang, year.stage.word())
    )
}

fn row(event: &CardEvent) -> Entry {
    let day = day(event.starts);
    let (title, detail) = if event.what.is_empty() {
        (event.title.clone(), day)
    } else {
        (event.what.clone(), format!("{}, {day}", event.title))
    };
    Entry::Row(Row {
        title,
        detail,
        ..Row::default()
    })
}

fn message(lang: Lang, message: &CardMessage, zone: Zone) -> Entry {
    let kind = format!("person-card-message-{}", message.kind);
    let day = day_there(&message.at, zone);
    Entry::Row(Row {
        title: text(lang, &kind, &[]).unwrap_or_else(|| message.kind.clone()),
        detail: match message.event_title.as_str() {
            "" => day,
            title => format!("{title}, {day}"),
        },
        ..Row::default()
    })
}

/// What they agreed to, in which way, and since when.
fn consent(lang: Lang, consent: &ConsentRow, zone: Zone) -> Entry {
    let said = |kind: &str, word: &str| {
        text(lang, &format!("consent-{kind}-{word}"), &[]).unwrap_or_else(|| word.to_owned())
    };
    let day = day_there(&consent.at, zone);
    Entry::Row(Row {
        title: said("purpose", consent.purpose.word()),
        detail: format!(
            "{} ({}, {day})",
            said("answer", consent.answer.word()),
            said("how", consent.how.word())
        ),
        ..Row::default()
    })
}

fn stage(lang: Lang, word: &str) -> String {
    text(lang, &format!("stage-{word}"), &[]).unwrap_or_else(|| word.to_owned())
}

/// The day of an instant by the planner's clock, as the screen has it.
fn day_there(at: &str, zone: Zone) -> String {
    match time::when(at, zone) {
        Some(at) => day(time::wall_at(at, zone)),
        None => at.to_owned(),
    }
}

fn day(wall: Wall) -> String {
    wall.0.format("%Y-%m-%d").to_string()
}
