//! The budget on paper, as the Budget tab has it.

use samovar_i18n::{Lang, msg};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::budget::{Budget, BudgetLine, HeadsBasis, Side, Sums, said, show};
use crate::error::Result;
use crate::event::place;
use crate::ids::EventId;
use crate::job::Job;
use crate::money::Money;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintBudget {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewBudget {
    pub sheet: PrintBudget,
    /// From 0.
    pub page: u32,
}

pub fn preview(planner: &Planner, request: PreviewBudget, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintBudget, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintBudget) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let lang = blank.lang;
    let budget = show::of_event(reader, &blank.event)?;
    let entries = entries(lang, &budget);
    let bearers = sheet::bearers(&entries);
    let sums = |label| Column::figures(label, 28);
    let paper = Tables {
        kind: msg::print_budget(lang),
        legend: msg::print_budget_in(lang, budget.currency.as_str()),
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: msg::print_budget_what(lang),
        columns: vec![
            sums(msg::print_budget_planned(lang)),
            sums(msg::print_budget_agreed(lang)),
            sums(msg::print_budget_invoiced(lang)),
            sums(msg::print_budget_paid(lang)),
        ],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(msg::print_budget(lang), sheet, bearers))
}

fn entries(lang: Lang, budget: &Budget) -> Vec<Entry> {
    let mut entries = Vec::new();
    let costs = Sums {
        planned: budget.planned.clone(),
        agreed: budget.agreed.clone(),
        invoiced: budget.invoiced.clone(),
        paid: budget.paid.clone(),
    };
    for (side, total) in [(Side::Expense, &costs), (Side::Income, &budget.income)] {
        let (heading, sum) = match side {
            Side::Expense => (msg::budget_costs(lang), msg::budget_costs_total(lang)),
            Side::Income => (msg::budget_income(lang), msg::budget_income_total(lang)),
        };
        entries.push(Entry::Section(heading));
        let lines = budget.lines.iter().filter(|line| line.side == side);
        entries.extend(lines.map(|line| Entry::Row(row(lang, &budget.currency, line))));
        if side == Side::Expense && budget.reserve_percent > 0 {
            let what = msg::budget_reserve_of(lang, budget.reserve_percent.to_string());
            entries.push(fact(lang, what, &budget.reserve));
        }
        entries.push(Entry::Total(Row {
            title: sum,
            cells: four(lang, total).to_vec(),
            ..Row::default()
        }));
    }
    entries.push(Entry::Section(msg::budget_summary(lang)));
    entries.push(fact(lang, msg::budget_missing(lang), &budget.missing));
    if budget.balance.minor > 0 {
        entries.push(fact(lang, msg::budget_left(lang), &budget.balance));
    }
    if let Some(limit) = &budget.limit {
        entries.push(fact(lang, msg::budget_limit(lang), limit));
    }
    if budget.asked.minor > 0 {
        entries.push(fact(lang, msg::budget_asked(lang), &budget.asked));
    }
    for (basis, each) in [
        (HeadsBasis::All, &budget.per_head.all),
        (HeadsBasis::Expected, &budget.per_head.expected),
        (HeadsBasis::Came, &budget.per_head.came),
    ] {
        let count = said::heads(lang, &budget.heads, basis);
        let what = match basis {
            HeadsBasis::All => msg::budget_per_head_all(lang, count),
            HeadsBasis::Expected => msg::budget_per_head_expected(lang, count),
            HeadsBasis::Came => msg::budget_per_head_came(lang, count),
        };
        let sum = each.as_ref().map(|sum| sum.plain(lang));
        entries.push(alone(what, sum.unwrap_or_else(|| "–".to_owned())));
    }
    for rate in &budget.rates {
        let day = rate.date.to_string();
        #[allow(clippy::cast_precision_loss, reason = "it is only shown")]
        let value = rate.millionths as f64 / 1_000_000.0;
        let text = msg::budget_rate_line(
            lang,
            rate.currency.as_str(),
            day,
            budget.currency.as_str(),
            trimmed(lang, value),
        );
        entries.push(Entry::Note(text));
    }
    entries.extend(
        budget
            .notes
            .iter()
            .map(|note| Entry::Note(said::note(lang, note))),
    );
    entries
}

/// To the millionth, without idle noughts.
fn trimmed(lang: Lang, value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match lang {
        Lang::En => text.to_owned(),
        Lang::Ru => text.replace('.', ","),
    }
}

/// In the event's currency; a line without a rate stands in its own.
fn row(lang: Lang, home: &str, line: &BudgetLine) -> Row {
    let own = || Sums {
        planned: line
            .planned
            .clone()
            .unwrap_or_else(|| Money::new(0, &line.unit.currency)),
        agreed: line
            .agreed
            .clone()
            .unwrap_or_else(|| Money::new(0, &line.unit.currency)),
        invoiced: line.invoiced.clone(),
        paid: line.paid.clone(),
    };
    let mut sums = match &line.counted {
        Some(counted) => four(lang, counted),
        None => {
            let own = own();
            [&own.planned, &own.agreed, &own.invoiced, &own.paid].map(|sum| said_or_none(lang, sum))
        }
    };
    if line.planned.is_none() {
        "–".clone_into(&mut sums[0]);
    }
    let foreign = line.unit.currency != home && line.counted.is_some();
    let detail = said::detail(lang, line);
    Row {
        title: said::title(lang, line),
        detail: match line.planned.as_ref().filter(|_| foreign) {
            Some(planned) => format!("{detail} · {}", planned.said(lang)),
            None => detail,
        },
        cells: sums.to_vec(),
        ..Row::default()
    }
}

fn said_or_none(lang: Lang, sum: &Money) -> String {
    match sum.minor {
        0 => String::new(),
        _ => sum.said(lang),
    }
}

fn four(lang: Lang, sums: &Sums) -> [String; 4] {
    let later = |sum: &Money| match sum.minor {
        0 => String::new(),
        _ => sum.plain(lang),
    };
    [
        sums.planned.plain(lang),
        later(&sums.agreed),
        later(&sums.invoiced),
        later(&sums.paid),
    ]
}

fn fact(lang: Lang, what: String, sum: &Money) -> Entry {
    alone(what, sum.plain(lang))
}

/// A sum of its own, in the column of what is planned.
fn alone(what: String, sum: String) -> Entry {
    Entry::Row(Row {
        title: what,
        cells: vec![sum],
        ..Row::default()
    })
}
