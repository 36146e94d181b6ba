//! Badges under a scanner at the door of a large event: from the Enter that
//! ends a scan until the card has its colour, which it gets only once the
//! arrival is safe on disk.

use std::path::Path;

use chrono::{TimeDelta, Utc};
use serde_json::json;

use super::measure::{median, percentile, took};
use super::painted::{ask, floor, install, p95, time};
use super::{Bench, Figure, call, open};
use crate::{Home, Window, file, keys};

const GUESTS: usize = 10_000;
const SCANS: usize = 1_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let home = Home::new().drawn_as_used();
    let guests = bench.count(GUESTS);
    let event = bench.crowd(guests, &home.planner());
    begins_tonight(&home.planner(), &event);
    let (times, plain) = tokio::runtime::Runtime::new()
        .expect("a runtime")
        .block_on(scanned(&home, &event, bench.count(SCANS)));
    let saved = arrivals(&home.planner());
    assert_eq!(saved, times.len(), "every green card is in the file");
    let commits = commits(&bench.file("plain-scan.db"), times.len());
    let what = |part: &str| {
        format!(
            "Scan to colour among {guests} guests, {part} of {} scans",
            times.len()
        )
    };
    let peer = "one text painted and one row committed as safely";
    vec![
        Figure::beside(
            &what("middle"),
            median(times.clone()),
            peer,
            median(plain.clone()) + median(commits.clone()),
            "ms",
        ),
        Figure::beside(
            &what("95 %"),
            p95(&times),
            peer,
            p95(&plain) + p95(&commits),
            "ms",
        ),
        Figure::alone(&what("slowest"), percentile(&times, 1.0), "ms"),
    ]
}

/// The door asks before it lets anybody into an event of another day.
fn begins_tonight(planner: &Path, event: &str) {
    let starts = Utc::now().naive_utc() + TimeDelta::hours(2);
    let starts = starts.format("%Y-%m-%dT%H:%M").to_string();
    let wish = json!({"eventId": event, "starts": starts, "zone": "UTC"});
    call(&open(planner), "edit_event", wish);
}

async fn scanned(home: &Home, event: &str, scans: usize) -> (Vec<f64>, Vec<f64>) {
    let window = Window::open_at("bench-scan", home).await;
    window.go(&format!("/event/{event}/checkin")).await;
    open_door(&window).await;
    let guests = expected(&window, event, scans).await;
    install(&window).await;
    let plain = floor(&window).await;
    let mut times = Vec::new();
    for (code, name) in &guests {
        let name = json!(name);
        let ready = format!(
            "const card = document.querySelector('[data-testid=door-card]')
             const shown = card?.querySelector('[data-testid=door-name]')?.textContent ?? ''
             return card?.dataset.card === 'in' && shown.trim() === {name}"
        );
        let keys = format!("{code}{}", keys::ENTER);
        times.push(time(&window, &keys, "Enter", &ready).await);
    }
    window.close().await;
    (times, plain)
}

/// Through whatever stands before the field: a start, a station.
async fn open_door(window: &Window) {
    let press = "
        const named = (name) => document.querySelector(`[data-testid=${name}]`)
        const button = named('door-start-now') ?? (named('door-mode') ? null : named('door-start'))
        if (button) {
          button.click()
          return false
        }
        const field = named('door-field')
        field?.focus()
        return field !== null && document.activeElement === field";
    window
        .wait("the field of the door", async || {
            window.run(press).await.as_bool()?.then_some(())
        })
        .await;
}

/// Codes and names of those who come, no two neighbours of one name.
async fn expected(window: &Window, event: &str, wanted: usize) -> Vec<(String, String)> {
    let mut guests: Vec<(String, String)> = Vec::new();
    let mut offset = 0;
    while guests.len() < wanted {
        let request = json!({"eventId": event, "state": "going", "offset": offset, "limit": 200});
        let page = ask(window, "list_guests", request).await;
        let rows = page["rows"].as_array().expect("rows");
        if rows.is_empty() {
            break;
        }
        offset += rows.len();
        for row in rows {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            let (code, name) = (text("code"), text("name"));
            if row["plusOnes"] == 0 && guests.last().is_none_or(|(_, last)| *last != name) {
                guests.push((code, name));
            }
        }
    }
    guests.truncate(wanted);
    guests
}

fn arrivals(planner: &Path) -> usize {
    let count: i64 = file::read(planner)
        .query_row("SELECT count(*) FROM checkin", [], |row| row.get(0))
        .expect("the planner's arrivals");
    count as usize
}

/// Milliseconds of plain rows, each committed as safely as an arrival.
fn commits(path: &Path, count: usize) -> Vec<f64> {
    let conn = file::open(path);
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE checkin(id INTEGER PRIMARY KEY, guest_id TEXT NOT NULL) STRICT;",
    )
    .expect("a table");
    let insert = "INSERT INTO checkin(guest_id) VALUES (?1)";
    (0..count)
        .map(|number| {
            let row = || conn.prepare_cached(insert)?.execute([number.to_string()]);
            took(|| row().expect("a row")).1.wall * 1000.0
        })
        .collect()
}
