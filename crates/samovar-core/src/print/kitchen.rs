//! What the kitchen goes by: how many each sitting feeds, by diet, and who needs something of
//! their own, by name.

use samovar_i18n::{Lang, msg, number};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage, special_meals};
use crate::catering::board;
use crate::catering::needs::Need;
use crate::catering::sitting::Sitting;
use crate::error::Result;
use crate::event::place;
use crate::ids::{EventId, SittingId};
use crate::job::Job;
use crate::order::said;
use crate::person::food;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;
use crate::words::codes_in_words;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintKitchen {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Special meals by name instead of the counts.
    pub names: Option<bool>,
    /// Left out: all of them.
    pub sitting_id: Option<SittingId>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewKitchen {
    pub sheet: PrintKitchen,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewKitchen, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintKitchen, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn kind(lang: Lang, request: &PrintKitchen) -> String {
    match request.names {
        Some(true) => msg::order_special_meals(lang),
        _ => msg::order_kitchen(lang),
    }
}

fn make(reader: &Reader<'_>, request: &PrintKitchen) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let lang = blank.lang;
    let only = sheet::sitting(reader, &blank.event, request.sitting_id)?;
    let names = request.names == Some(true);
    let mut entries = Vec::new();
    board::laid(reader, &blank.event, |table| {
        if only.is_some_and(|only| only != table.sitting.id) {
            return;
        }
        entries.push(Entry::Section(heading(lang, table.sitting)));
        entries.extend(match names {
            true => special_meals::rows(lang, table),
            false => counted(lang, table.sitting, table.needs),
        });
    })?;
    if entries.is_empty() {
        entries.push(Entry::Note(msg::catering_no_dishes(lang)));
    }
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind: kind(lang, request),
        legend: match names {
            true => msg::order_special_mark(lang),
            false => String::new(),
        },
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: match names {
            true => msg::catering_who(lang),
            false => msg::catering_diet(lang),
        },
        columns: vec![match names {
            true => special_meals::column(lang),
            false => Column::figures(msg::catering_heads(lang), 24),
        }],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(kind(lang, request), sheet, bearers))
}

fn heading(lang: Lang, sitting: &Sitting) -> String {
    let name = said::sitting(lang, sitting.called());
    let when = match sitting.starts {
        Some(starts) => starts.to_string().replace('T', " "),
        None => msg::sitting_no_time(lang),
    };
    format!("{name} · {when}")
}

/// A row a diet; allergies beneath the diet of those who have them.
fn counted(lang: Lang, sitting: &Sitting, needs: &[Need<'_>]) -> Vec<Entry> {
    let row = |title: String, detail: String, heads: u32| {
        Entry::Row(Row {
            title,
            detail,
            cells: vec![number(lang, heads)],
            ..Row::default()
        })
    };
    let fed = &sitting.fed;
    let allergic = |line: &dyn Fn(&Need<'_>) -> bool| {
        let with: Vec<String> = needs
            .iter()
            .filter(|need| line(need) && !need.allergens.is_empty())
            .map(|need| {
                let codes: Vec<&str> = need.allergens.iter().map(String::as_str).collect();
                let words = codes_in_words(lang, "allergen", &codes.join("+"));
                format!("{words}: {}", number(lang, need.count()))
            })
            .collect();
        with.join(" · ")
    };
    let without = |need: &Need<'_>| !need.has_diet() && need.line != food::OWN_WORDS;
    let mut rows = vec![row(
        codes_in_words(lang, "diet", food::NONE),
        allergic(&without),
        fed.open,
    )];
    for (diet, heads) in &fed.diets {
        let of = |need: &Need<'_>| need.line == diet;
        rows.push(row(
            codes_in_words(lang, "diet", diet),
            allergic(&of),
            *heads,
        ));
    }
    if fed.own_words > 0 {
        let of = |need: &Need<'_>| need.line == food::OWN_WORDS;
        rows.push(row(
            codes_in_words(lang, "diet", food::OWN_WORDS),
            allergic(&of),
            fed.own_words,
        ));
    }
    rows.push(Entry::Total(Row {
        title: msg::catering_total(lang),
        cells: vec![number(lang, fed.heads)],
        ..Row::default()
    }));
    if fed.not_asked > 0 {
        rows.push(Entry::Note(msg::sitting_not_asked(lang, fed.not_asked)));
    }
    rows
}
