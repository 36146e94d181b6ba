//! Letters typed into the search of the real window: from the key until the
//! rows of that very query are painted, one key at a time.

use serde_json::{Value, json};

use super::import::PEOPLE;
use super::measure::median;
use super::painted::{ask, floor, install, p95, time};
use super::{Bench, Figure};
use crate::{Home, Window, keys};

const GUESTS: usize = 10_000;
const TYPED: &[&str] = &["smith", "щерб", "olga okaf", "guest471", "79990"];
const ROUNDS: usize = 3;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let work = tokio::runtime::Runtime::new().expect("a runtime");
    let mut figures = Vec::new();
    let home = Home::new().drawn_as_used();
    let people = bench.count(PEOPLE);
    bench.crowd(people, &home.planner());
    figures.extend(work.block_on(typed(
        &home,
        "/people",
        "list_people",
        &json!({}),
        &format!("among {people} people"),
    )));
    let home = Home::new().drawn_as_used();
    let guests = bench.count(GUESTS);
    let event = bench.crowd(guests, &home.planner());
    figures.extend(work.block_on(typed(
        &home,
        &format!("/event/{event}/guests"),
        "list_guests",
        &json!({"eventId": event}),
        &format!("among {guests} guests"),
    )));
    figures
}

/// What the grid shows of an answer: how many rows, and who comes first.
#[derive(PartialEq)]
struct Shown {
    total: u64,
    first: String,
}

impl Shown {
    async fn of(window: &Window, command: &str, request: &Value, query: &str) -> Self {
        let mut request = request.clone();
        request["limit"] = json!(1);
        if !query.is_empty() {
            request["query"] = json!(query.trim());
        }
        let page = ask(window, command, request).await;
        Self {
            total: page["total"].as_u64().expect("a total"),
            first: page["rows"][0]["name"].as_str().unwrap_or("").to_owned(),
        }
    }

    fn ready(&self) -> String {
        let (rows, first) = (self.total + 1, json!(self.first));
        format!(
            "const grid = document.querySelector('[data-pane=main] [role=grid]')
             const first = grid?.querySelector('[role=row][aria-rowindex=\"2\"]')
             return grid?.getAttribute('aria-rowcount') === '{rows}'
               && (first?.textContent ?? '').includes({first})"
        )
    }
}

async fn typed(
    home: &Home,
    address: &str,
    command: &str,
    request: &Value,
    among: &str,
) -> Vec<Figure> {
    let window = Window::open_at("bench-typing", home).await;
    window.go(address).await;
    let everybody = Shown::of(&window, command, request, "").await;
    let shown = async |what: &Shown| {
        let ready = what.ready().to_string();
        window
            .wait(among, async || {
                window.run(&ready).await.as_bool()?.then_some(())
            })
            .await;
    };
    shown(&everybody).await;
    install(&window).await;
    let plain = floor(&window).await;
    let mut times = Vec::new();
    for text in TYPED.iter().cycle().take(TYPED.len() * ROUNDS) {
        window
            .find("[data-search]")
            .await
            .click()
            .await
            .expect("a field");
        let mut before = Shown::of(&window, command, request, "").await;
        for end in text
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8())
        {
            let query = &text[..end];
            let letter = query.chars().last().expect("a letter").to_string();
            let after = Shown::of(&window, command, request, query).await;
            // A letter that changes nothing on the screen can't be timed.
            if after == before {
                window.type_keys(&letter).await;
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            } else {
                times.push(time(&window, &letter, "", &after.ready()).await);
            }
            before = after;
        }
        window.type_keys(keys::ESCAPE).await;
        shown(&everybody).await;
    }
    window.close().await;
    let peer = "one text changed by the key, painted";
    let beside = |what: &str, of: fn(&[f64]) -> f64| {
        Figure::beside(
            &format!("Key to painted {among}, {what} of {}", times.len()),
            of(&times),
            peer,
            of(&plain),
            "ms",
        )
    };
    vec![
        beside("middle", |times| median(times.to_vec())),
        beside("95 %", p95),
    ]
}
