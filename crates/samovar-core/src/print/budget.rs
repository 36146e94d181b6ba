//! The budget on paper, as the Budget tab has it.

use samovar_i18n::{Lang, msg};
use samovar_print::{BudgetEntry, BudgetPaper, BudgetRow, Sheet};
use serde::Deserialize;
use ts_rs::TS;

use super::cannot_draw::Bearer;
use super::sheet::{self, Blank};
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
    let (_, sheet, bearers) = planner.read(|reader| make(reader, &request.sheet))?;
    sheet::page(&sheet, request.page, &bearers).map(Written::unchanged)
}

pub fn print(planner: &Planner, request: PrintBudget, _: &Job) -> Result<Written<Printed>> {
    let (blank, sheet, bearers) = planner.read(|reader| make(reader, &request))?;
    let name = msg::print_budget(blank.lang);
    let target = sheet::target(planner, &blank.event, request.path, &name)?;
    sheet::save(&target, &sheet, &bearers).map(Written::unchanged)
}

fn make(reader: &Reader<'_>, request: &PrintBudget) -> Result<(Blank, Sheet, Vec<Bearer>)> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let budget = show::of_event(reader, &blank.event)?;
    let lines = entries(blank.lang, &budget);
    let bearers = lines
        .iter()
        .map(|line| Bearer {
            name: match line {
                BudgetEntry::Line(row) => row.title.clone(),
                _ => String::new(),
            },
            ..Bearer::default()
        })
        .collect();
    let paper = BudgetPaper {
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        currency: budget.currency.clone(),
        lines,
    };
    let sheet = samovar_print::budget(&paper, blank.lang, blank.paper, &sheet::fonts())?;
    Ok((blank, sheet, bearers))
}

fn entries(lang: Lang, budget: &Budget) -> Vec<BudgetEntry> {
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
        entries.push(BudgetEntry::Section(heading));
        let lines = budget.lines.iter().filter(|line| line.side == side);
        entries.extend(lines.map(|line| BudgetEntry::Line(row(lang, &budget.currency, line))));
        if side == Side::Expense && budget.reserve_percent > 0 {
            let what = msg::budget_reserve_of(lang, budget.reserve_percent.to_string());
            entries.push(fact(lang, what, &budget.reserve));
        }
        entries.push(BudgetEntry::Total(BudgetRow {
            title: sum,
            detail: String::new(),
            sums: four(lang, total),
        }));
    }
    entries.push(BudgetEntry::Section(msg::budget_summary(lang)));
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
        let heads = budget.heads.by(basis);
        let count = heads.map_or_else(|| "–".to_owned(), |heads| samovar_i18n::number(lang, heads));
        let what = match basis {
            HeadsBasis::All => msg::budget_per_head_all(lang, count),
            HeadsBasis::Expected => msg::budget_per_head_expected(lang, count),
            HeadsBasis::Came => msg::budget_per_head_came(lang, count),
        };
        entries.push(BudgetEntry::Fact {
            what,
            sum: each
                .as_ref()
                .map_or_else(|| "–".to_owned(), |sum| sum.plain(lang)),
        });
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
        entries.push(BudgetEntry::Note(text));
    }
    entries.extend(
        budget
            .notes
            .iter()
            .map(|note| BudgetEntry::Note(said::note(lang, note))),
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
fn row(lang: Lang, home: &str, line: &BudgetLine) -> BudgetRow {
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
    BudgetRow {
        title: said::title(lang, line),
        detail: match line.planned.as_ref().filter(|_| foreign) {
            Some(planned) => format!("{detail} · {}", planned.said(lang)),
            None => detail,
        },
        sums,
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

fn fact(lang: Lang, what: String, sum: &Money) -> BudgetEntry {
    BudgetEntry::Fact {
        what,
        sum: sum.plain(lang),
    }
}
