//! Everybody's stage on a day, and each screen of figures, over years of evenings; beside the
//! plain sum of visits that SQL needs for the least of it.

use rusqlite::{Connection, params};
use samovar_core::Planner;
use samovar_core::stage::history;
use serde_json::json;

use super::import::PEOPLE;
use super::measure::{median, took};
use super::{Bench, Figure, open, screens};
use crate::file;

const EVENTS: usize = 300;
/// Of a crowd that one in so many is a guest of each evening: a million guests in all.
const ONE_IN: usize = 30;
const ROUNDS: usize = 5;

/// A fresh id, by SQL.
pub(super) const ID: &str =
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2)
    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

/// How often and when somebody was there: as little as any figure needs.
const PLAIN: &str = "SELECT v.person_id, count(DISTINCT v.event_id), max(e.starts)
    FROM visit AS v JOIN event AS e ON e.id = v.event_id GROUP BY v.person_id";

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(PEOPLE);
    let path = bench.file("stages.samovar");
    let crowd = bench.crowd(count, &path);
    let guests = years(&path, &crowd);
    let planner = open(&path);
    let conn = file::read(planner.path());
    let what = format!("{count} people, {EVENTS} events, {guests} guests");
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        floor.push(took(|| plain(&conn)).1.cpu * 1000.0);
        ours.push(took(|| stages(&planner)).1.cpu * 1000.0);
    }
    let peer = "visits summed by person, in one statement";
    let mut figures = vec![
        Figure::beside(
            &format!("Stages of everybody on a day: {what}"),
            median(ours),
            peer,
            median(floor),
            "ms CPU",
        )
        .goal(3.0),
    ];
    let left = json!({"filter": {"was": ["newcomer", "active", "core", "returned"], "wasOn": "2026-03-01",
                                  "stages": ["drifting", "lost"], "asOf": "2026-12-01"}});
    let asked = [
        ("Who is with us", "list_stage_months", json!({})),
        ("Who came", "list_attendance", json!({})),
        ("Who stays", "get_cohorts", json!({})),
        ("Forecasts beside what came", "list_forecasts", json!({})),
        (
            "Who left since a day, a window of them",
            "list_stage_people",
            left,
        ),
    ];
    figures.extend(screens::measured(&planner, &crowd, &asked, &what));
    figures
}

/// Read anew, and one day asked of everybody.
fn stages(planner: &Planner) -> usize {
    planner
        .read(|reader| {
            let history = history::load(reader)?;
            let day = samovar_core::stage::number(samovar_core::stage::today(reader)?);
            let terms = samovar_core::stage::terms(reader.conn)?;
            let asked = samovar_core::stage::Asked::of(&history.doors, day, terms);
            let people = history.everybody();
            Ok(people
                .filter(|(_, visits)| asked.stage(visits).is_circle())
                .count())
        })
        .expect("stages")
}

fn plain(conn: &Connection) -> i64 {
    let mut statement = conn.prepare_cached(PLAIN).expect("a query");
    let sums = statement.query_map([], |row| row.get::<_, i64>(1));
    sums.expect("sums").map(|sum| sum.expect("a sum")).sum()
}

/// Years of evenings with guests of the crowd, of whom most came; gives how many guests.
pub(super) fn years(path: &std::path::Path, crowd: &str) -> i64 {
    let conn = file::open(path);
    let event = copying(&conn, "event", |column| match column {
        "id" => "?1".to_owned(),
        "starts" => "?2".to_owned(),
        "ends" => "?3".to_owned(),
        "state" => "'done'".to_owned(),
        "calendar_uid" => "?1 || '@example.org'".to_owned(),
        other => other.to_owned(),
    });
    let guest = copying(&conn, "guest", |column| match column {
        "id" => ID.to_owned(),
        "event_id" => "?1".to_owned(),
        "state" => "'going'".to_owned(),
        other => other.to_owned(),
    });
    let first = chrono::NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
    conn.execute_batch("BEGIN").expect("begun");
    for number in 0..EVENTS {
        let id: String = conn
            .query_row(&format!("SELECT {ID}"), [], |row| row.get(0))
            .expect("an id");
        let day = first + chrono::Days::new(number as u64 * 8);
        let (starts, ends) = (format!("{day}T19:00"), format!("{day}T22:00"));
        conn.execute(
            &format!("{event} WHERE id = ?4"),
            params![id, starts, ends, crowd],
        )
        .expect("an evening");
        let some =
            format!("{guest} WHERE event_id = ?2 AND (rowid * 7919 + ?3 * 104729) % {ONE_IN} = 0");
        conn.execute(&some, params![id, crowd, number as i64])
            .expect("guests");
        conn.execute(
            &format!(
                "INSERT INTO checkin(id, guest_id, event_id, kind, heads, at, station, device_id)
                 SELECT {ID}, id, event_id, 'arrival', 1, ?2 || ':00.000Z', '', 'bench'
                 FROM guest WHERE event_id = ?1 AND rowid % 5 < 3"
            ),
            params![id, starts],
        )
        .expect("arrivals");
    }
    conn.execute_batch("COMMIT").expect("kept");
    conn.query_row("SELECT count(*) FROM guest", [], |row| row.get(0))
        .expect("a count")
}

/// `INSERT … SELECT` of a table's own rows with some columns of their own.
fn copying(conn: &Connection, table: &str, column: impl Fn(&str) -> String) -> String {
    let mut statement = conn
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .expect("columns");
    let names: Vec<String> = statement
        .query_map([table], |row| row.get(0))
        .expect("columns")
        .collect::<Result<_, _>>()
        .expect("columns");
    let values: Vec<String> = names.iter().map(|name| column(name)).collect();
    format!(
        "INSERT INTO {table}({}) SELECT {} FROM {table}",
        names.join(", "),
        values.join(", ")
    )
}
