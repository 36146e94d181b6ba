//! The figures of a period and the replies by day over years of evenings: what the other screens
//! of insights do is measured with the stages.

use serde_json::json;

use super::import::PEOPLE;
use super::{Bench, Figure, open, screens, stages};
use crate::file;

/// Evenings of the period of which somebody knows what they cost.
const WITH_COSTS: i64 = 24;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(PEOPLE);
    let path = bench.file("insights.samovar");
    let crowd = bench.crowd(count, &path);
    let guests = stages::years(&path, &crowd);
    cost_something(&path);
    let planner = open(&path);
    let what = format!("{count} people, {guests} guests");
    let quarter = json!({"from": "2026-01-01", "to": "2026-03-31"});
    let year = json!({"from": "2025-01-01", "to": "2025-12-31"});
    let asked = [
        ("KPI of a quarter", "get_kpi", quarter),
        ("KPI of a year", "get_kpi", year),
        ("Who replies when", "list_reply_days", json!({})),
        ("Liked", "list_grades", json!({})),
        ("Reach", "list_reach", json!({})),
    ];
    screens::measured(&planner, &crowd, &asked, &what)
}

/// A line in the budget of the latest evenings: a cost per head is said of them.
fn cost_something(path: &std::path::Path) {
    let conn = file::open(path);
    conn.execute(
        &format!(
            "INSERT INTO budget_line(id, event_id, side, category, title, basis, unit_minor, position)
             SELECT {}, id, 'expense', 'other', 'Hall', 'fixed', 12000, 'a0'
             FROM event WHERE starts < '2026-04-01' ORDER BY starts DESC LIMIT ?1",
            stages::ID
        ),
        [WITH_COSTS],
    )
    .expect("lines");
}
