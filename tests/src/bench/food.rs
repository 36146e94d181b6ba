//! What is worked out anew when one guest's reply has changed: who eats, and which dish each
//! head is given at every sitting; beside the plain sums that SQL needs for it. And the
//! sitting of two thousand invented ones that takes longest, and an order of sixty lines on
//! paper beside what Typst alone needs for a table of as many.

use rusqlite::Connection;
use samovar_core::catering::Course;
use samovar_core::catering::head::Head;
use samovar_core::catering::headcount;
use samovar_core::catering::needs;
use samovar_core::catering::offer::Offer;
use samovar_core::catering::portions::{DishOffer, Need, plan};
use samovar_core::catering::units::Portion;
use samovar_core::ids::EventId;
use samovar_core::person::food::codes;
use serde_json::json;

use super::measure::{Took, median, took};
use super::typst_alone::Alone;
use super::{Bench, Figure, call, open};
use crate::file;

const GUESTS: usize = 10_000;
const SITTINGS: usize = 6;
const DISHES: usize = 40;
const CASES: usize = 2_000;
const ROUNDS: usize = 9;
const LINES: usize = 60;
/// Seconds that somebody waits for a sheet without noticing.
const MOST_FOR_ORDER: f64 = 0.2;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(GUESTS);
    let path = bench.file("food.samovar");
    let event = bench.crowd(count, &path);
    let planner = open(&path);
    let id: EventId = serde_json::from_value(json!(event)).expect("an id");
    let mut dice = Dice(1);
    let sittings: Vec<Vec<DishOffer>> = (0..SITTINGS)
        .map(|at| {
            let dishes = DISHES * (at + 1) / SITTINGS - DISHES * at / SITTINGS;
            (0..dishes).map(|_| dice.dish()).collect()
        })
        .collect();
    let listed = call(
        &planner,
        "list_guests",
        json!({"eventId": event, "limit": 1}),
    );
    let guest = listed["rows"][0]["id"].clone();
    let heads = || -> Vec<Head> {
        planner
            .read(|reader| headcount::of_event(reader.conn, id))
            .expect("heads")
            .0
    };
    let mut ours = Vec::new();
    let mut arithmetic = Vec::new();
    let mut forecasts = Vec::new();
    let mut sums = Vec::new();
    let conn = file::read(planner.path());
    for round in 0..ROUNDS {
        let state = if round % 2 == 0 { "declined" } else { "going" };
        let reply = json!({"guestIds": [guest], "state": state, "overCapacity": true});
        call(&planner, "set_reply", reply);
        let (heads, loaded) = took(heads);
        let (fed, shared) = took(|| {
            let everybody: Vec<usize> = (0..heads.len()).collect();
            let needs: Vec<Need> = needs::of(&heads, &everybody)
                .into_iter()
                .map(|need| Need {
                    heads: need.count(),
                    diets: need.diets,
                    allergens: need.allergens,
                })
                .collect();
            let plans = sittings.iter().map(|dishes| plan(dishes, &needs));
            plans.map(|plan| plan.given.len()).sum::<usize>()
        });
        assert!(fed > 0, "nobody eats");
        ours.push((loaded.cpu + shared.cpu) * 1000.0);
        arithmetic.push(shared.cpu * 1000.0);
        let forecast = took(|| call(&planner, "forecast", json!({"eventId": event})));
        forecasts.push(forecast.1.cpu * 1000.0);
        sums.push(took(|| plain(&conn, &event)).1.cpu * 1000.0);
    }
    let (ours, floor) = (median(ours), median(sums));
    let peer = "heads summed by diet and allergens, in one statement";
    let what = format!("After one reply: {count} guests, {SITTINGS} sittings, {DISHES} dishes");
    let mut figures = vec![
        Figure::beside(&what, ours, peer, floor, "ms CPU"),
        Figure::alone(&format!("{what}: all of it"), ours, "ms CPU").at_most(50.0),
        Figure::alone(
            &format!("{what}: dishes alone"),
            median(arithmetic),
            "ms CPU",
        ),
        Figure::beside(
            &format!("Forecast of {count} guests"),
            median(forecasts),
            peer,
            floor,
            "ms CPU",
        ),
        worst(&mut dice),
    ];
    figures.extend(order_on_paper(bench));
    figures
}

/// An order of sixty lines as PDF, everything loaded and drawn anew, the fonts known.
fn order_on_paper(bench: &Bench) -> Vec<Figure> {
    let planner = open(&bench.file("order.samovar"));
    let evening = json!({"title": "Tea", "starts": "2030-12-18T19:00", "currency": "EUR"});
    let event = call(&planner, "create_event", evening)["id"].clone();
    let supplier = json!({"name": "Roma", "currency": "EUR", "language": "en"});
    let supplier = call(&planner, "create_supplier", supplier)["id"].clone();
    for number in 0..40 {
        let guest = json!({"eventId": event, "name": format!("Guest {number}"), "state": "going"});
        call(&planner, "add_guest", guest);
    }
    let mut rows = Vec::with_capacity(LINES);
    for number in 0..LINES {
        let name = format!("Dish {number} with buckwheat and mushrooms");
        let dish = json!({"eventId": event, "name": name, "diets": ["vegan"], "allergens": ["gluten", "milk"],
                          "traces": ["nuts"], "mix": 1, "priceMinor": 450, "supplierId": supplier});
        call(&planner, "add_dish", dish);
        rows.push((
            name,
            "Vegan · Contains: Gluten, Milk · Traces of: Nuts".to_owned(),
        ));
    }
    let path = bench.file("order.pdf").display().to_string();
    let order = json!({"eventId": event, "supplierId": supplier, "path": path});
    let ours = || took(|| call(&planner, "print_order", order.clone()));
    let alone = Alone::of(&rows);
    let (printed, _) = ours();
    let (pages, _) = alone.pdf();
    let (mut sheets, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        sheets.push(ours().1);
        plain.push(took(|| alone.pdf()).1);
    }
    let cpu = |of: &[Took]| median(of.iter().map(|one| one.cpu).collect());
    let wall = median(sheets.iter().map(|one| one.wall).collect());
    let what = format!(
        "Order of {LINES} lines as PDF, {} pages, warm",
        printed["pages"]
    );
    let peer = format!("Typst alone, a table of {LINES} rows, {pages} pages");
    vec![
        Figure::beside(&what, cpu(&sheets), &peer, cpu(&plain), "s CPU"),
        Figure::alone(&what, wall, "s").at_most(MOST_FOR_ORDER),
    ]
}

fn plain(conn: &Connection, event: &str) -> i64 {
    let mut statement = conn
        .prepare_cached(
            "SELECT p.diet, p.allergens, sum(1 + g.plus_ones)
             FROM guest AS g JOIN person AS p ON p.id = g.person_id
             WHERE g.event_id = ?1 AND g.state = 'going' GROUP BY 1, 2",
        )
        .expect("a query");
    let sums = statement.query_map([event], |row| row.get::<_, i64>(2));
    sums.expect("sums").map(|sum| sum.expect("a sum")).sum()
}

/// The longest that any of many random sittings takes.
fn worst(dice: &mut Dice) -> Figure {
    let cases = (0..CASES).map(|_| {
        let dishes: Vec<DishOffer> = (0..2 + dice.below(14)).map(|_| dice.dish()).collect();
        let needs: Vec<Need> = (0..1 + dice.below(60)).map(|_| dice.need()).collect();
        let (plan, took) = took(|| plan(&dishes, &needs));
        (took.cpu * 1000.0, plan.proven)
    });
    let cases: Vec<(f64, bool)> = cases.collect();
    let longest = cases.iter().map(|(took, _)| *took).fold(0.0, f64::max);
    let unproven = cases.iter().filter(|(_, proven)| !proven).count();
    let what = format!(
        "Dishes of the longest of {CASES} random sittings ({unproven} not proven to cost least)"
    );
    Figure::alone(&what, longest, "ms CPU").at_most(100.0)
}

/// The same sittings in every run.
struct Dice(u64);

const DIETS: &[&str] = &[
    "",
    "vegetarian",
    "vegan",
    "halal",
    "kosher",
    "gluten-free",
    "gluten-free+vegan",
    "lactose-free",
];
const ALLERGENS: &[&str] = &["", "", "nuts", "milk", "eggs", "fish", "milk+nuts", "other"];

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn need(&mut self) -> Need {
        Need {
            diets: codes(self.pick(DIETS)),
            allergens: codes(self.pick(ALLERGENS)),
            heads: 1 + self.below(60) as u32,
        }
    }

    fn dish(&mut self) -> DishOffer {
        let diets = self.pick(DIETS);
        let held = match self.pick(ALLERGENS) {
            "" => "none",
            held => held,
        };
        DishOffer {
            offer: Offer::of(
                self.pick(&[Course::Main, Course::Main, Course::Dessert]),
                diets,
                held,
                "",
            ),
            price_minor: 10 * (5 + self.below(90) as i64),
            portion: Portion {
                per_head_thousandths: 1_000 * self.pick(&[1, 1, 1, 3, 8]),
                pack_thousandths: 1_000 * self.pick(&[1, 1, 4, 8, 10, 30]),
                margin_percent: self.pick(&[0, 5, 10]),
                min_units: self.pick(&[0, 0, 5, 10]),
                step: self.pick(&[1, 1, 1, 5]),
                ..Portion::ONE_EACH
            },
            mix: u32::from(diets.is_empty()),
        }
    }
}
