//! What a figure is meant to be: once for a metric and its days.

use rusqlite::{Connection, params};

use super::period::Period;
use super::{KpiUnit, Metric, SetKpiTarget};
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::KpiTargetId;
use crate::money;
use crate::planner::Writer;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::time;
use crate::wire::Done;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub metric: Metric,
    pub target: i64,
    pub currency: String,
}

/// The latest of each where two laptops set one each.
pub fn of(conn: &Connection, period: Period) -> Result<Vec<Target>> {
    let mut statement = conn.prepare_cached(
        "SELECT metric, target, currency FROM kpi_target WHERE from_day = ?1 AND to_day = ?2
         ORDER BY created_at DESC, id DESC",
    )?;
    Ok(statement
        .query_map(params![Day(period.from), Day(period.to)], |row| {
            Ok(Target {
                metric: row.get(0)?,
                target: row.get(1)?,
                currency: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn set(writer: &Writer<'_>, request: SetKpiTarget) -> Result<Done> {
    let period = Period::between(request.from.0, request.to.0)?;
    let metric = request.metric;
    let Some(wanted) = request.target else {
        return Err(Error::field("target", Code::Required));
    };
    writer.about_none();
    writer.fact("metric", metric.word());
    let known = known(writer, metric, period)?;
    let Some(wanted) = wanted else {
        writer.fact("state", "removed");
        for id in known {
            writer
                .conn
                .execute("DELETE FROM kpi_target WHERE id = ?1", [id])?;
        }
        return Ok(Done {});
    };
    writer.fact("state", "set");
    let target = within(metric.unit(), wanted)?;
    let currency = match (metric.unit(), request.currency) {
        (KpiUnit::Money, Some(asked)) => money::currency("currency", &asked)?,
        (KpiUnit::Money, None) => settings::currency(writer.conn)?,
        _ => String::new(),
    };
    if let Some(&id) = known.first() {
        Patch::new("kpi_target", id)
            .set("target", Some(target))
            .set("currency", Some(currency))
            .apply(writer.conn)?;
        return Ok(Done {});
    }
    writer.conn.execute(
        "INSERT INTO kpi_target(id, metric, from_day, to_day, target, currency, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            KpiTargetId::new(),
            metric,
            Day(period.from),
            Day(period.to),
            target,
            currency,
            time::stamp(writer.now),
        ],
    )?;
    Ok(Done {})
}

/// The latest first, as [`of`] has them.
fn known(writer: &Writer<'_>, metric: Metric, period: Period) -> Result<Vec<KpiTargetId>> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT id FROM kpi_target WHERE metric = ?1 AND from_day = ?2 AND to_day = ?3
         ORDER BY created_at DESC, id DESC",
    )?;
    Ok(statement
        .query_map(params![metric, Day(period.from), Day(period.to)], |row| {
            row.get(0)
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn within(unit: KpiUnit, target: i64) -> Result<i64> {
    let (least, most) = match unit {
        KpiUnit::Percent => (0, 100),
        KpiUnit::Points => (-100, 100),
        KpiUnit::Change => (-1_000_000, 1_000_000),
        KpiUnit::Count => (0, 1_000_000),
        KpiUnit::Money => return money::typed("target", target),
    };
    if (least..=most).contains(&target) {
        return Ok(target);
    }
    Err(Error::field("target", Code::OutOfRange)
        .with("value", target)
        .with("least", least)
        .with("most", most))
}
