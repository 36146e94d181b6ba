//! A figure in words: the same on the screen, on paper and in the terminal.

use samovar_i18n::{Lang, msg, number, signed, text};

use super::{Kpi, KpiFigure, KpiGrowth, KpiTrend, KpiUnit, KpiVerdict, Metric};
use crate::money::Money;

#[must_use]
pub fn metric(lang: Lang, metric: Metric) -> String {
    text(lang, &format!("kpi-metric-{}", metric.word()), &[]).unwrap_or_default()
}

/// What the metric is, in a line.
#[must_use]
pub fn about(lang: Lang, metric: Metric) -> String {
    text(lang, &format!("kpi-about-{}", metric.word()), &[]).unwrap_or_default()
}

#[must_use]
pub fn verdict(lang: Lang, verdict: KpiVerdict) -> String {
    text(lang, &format!("kpi-verdict-{}", verdict.word()), &[]).unwrap_or_default()
}

#[must_use]
pub fn trend(lang: Lang, trend: KpiTrend) -> String {
    text(lang, &format!("kpi-trend-{}", trend.word()), &[]).unwrap_or_default()
}

#[must_use]
pub fn figure(lang: Lang, unit: KpiUnit, figure: &KpiFigure) -> String {
    if let Some(sum) = &figure.sum {
        return sum.said(lang);
    }
    match (unit, figure.value, figure.x, figure.n) {
        (KpiUnit::Percent, Some(value), Some(x), Some(n)) => msg::kpi_share(
            lang,
            end(lang, figure.high),
            end(lang, figure.low),
            n,
            number(lang, value),
            x,
        ),
        (KpiUnit::Percent, None, Some(x), Some(n)) => msg::kpi_share_few(lang, n, x),
        (KpiUnit::Points, Some(value), _, Some(n)) => msg::kpi_points(
            lang,
            signed(lang, figure.high.unwrap_or(value)),
            signed(lang, figure.low.unwrap_or(value)),
            n,
            signed(lang, value),
        ),
        (KpiUnit::Points, None, _, Some(n)) => msg::kpi_points_few(lang, n),
        (KpiUnit::Change, Some(value), ..) => signed(lang, value),
        (KpiUnit::Count, Some(value), ..) => number(lang, value),
        _ => msg::kpi_not_measured(lang),
    }
}

#[must_use]
pub fn target(lang: Lang, unit: KpiUnit, target: i64, currency: &str) -> String {
    match unit {
        KpiUnit::Money => Money::new(target, currency).said(lang),
        KpiUnit::Percent => msg::kpi_percent(lang, number(lang, target)),
        KpiUnit::Change | KpiUnit::Points => signed(lang, target),
        KpiUnit::Count => number(lang, target),
    }
}

#[must_use]
pub fn growth(lang: Lang, growth: &KpiGrowth) -> String {
    msg::kpi_growth(
        lang,
        growth.after,
        growth.back,
        growth.before,
        growth.first,
        growth.left,
    )
}

#[must_use]
pub fn period(lang: Lang, kpi: &Kpi) -> String {
    match kpi.so_far {
        true => msg::kpi_period_so_far(
            lang,
            day(lang, kpi.from.0),
            day(lang, kpi.to.0),
            day(lang, kpi.today.0),
        ),
        false => msg::kpi_period(lang, day(lang, kpi.from.0), day(lang, kpi.to.0)),
    }
}

#[must_use]
pub fn period_before(lang: Lang, kpi: &Kpi) -> String {
    msg::kpi_period_before(
        lang,
        day(lang, kpi.before_from.0),
        day(lang, kpi.before_to.0),
    )
}

#[must_use]
pub fn day(lang: Lang, day: chrono::NaiveDate) -> String {
    let format = match lang {
        Lang::En => "%Y-%m-%d",
        Lang::Ru => "%d.%m.%Y",
    };
    day.format(format).to_string()
}

fn end(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| number(lang, value))
}
