//! How what a manager waits for, and what the disk holds, grows with the guests of one
//! event: three sizes, ten times each other, and the slope of the line through them where
//! both sides are logarithms. 1 is: twice the guests, twice the work; 2 would be four times.
//!
//! Each size in a process of its own, so that its memory is its own.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::import::{evening, import};
use super::measure::{median, peak_mb, took};
use super::people;
use super::{Bench, Figure, call, open};

/// First argument of the process of one size: then its planner, the list, how many.
pub const CHILD: &str = "--growth";
const SIZES: &[usize] = &[1_000, 10_000, 100_000];
/// A little more than the work: a tree of pages grows deeper.
const MOST: f64 = 1.1;

/// What is measured: its key, its name, its unit, and the most that the exponent should be.
const MEASURES: &[(&str, &str, &str, f64)] = &[
    ("import", "Import", "s CPU", MOST),
    ("again", "The same list again", "s CPU", MOST),
    ("undo", "Undo of the import", "s CPU", MOST),
    ("memory", "Most memory of an import", "MB", 1.0),
    ("bytes", "Planner on disk", "MB", 1.05),
    ("backup", "Backup", "s CPU", MOST),
    ("packed", "Backup on disk", "MB", 1.05),
    ("search", "Search keystroke", "ms CPU", 1.0),
    ("page", "First page of the guests", "ms CPU", 1.0),
    ("last", "Last page of the guests", "ms CPU", 1.0),
    ("door", "Door opened", "ms CPU", 1.0),
];

pub fn run(bench: &Bench) -> Vec<Figure> {
    let sizes: Vec<usize> = SIZES.iter().map(|size| bench.count(*size)).collect();
    let told: Vec<Value> = sizes.iter().map(|size| grown(bench, *size)).collect();
    let all = sizes
        .iter()
        .map(usize::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    MEASURES
        .iter()
        .map(|(key, name, unit, most)| {
            let values: Vec<f64> = told
                .iter()
                .map(|one| one[key].as_f64().unwrap_or(f64::NAN))
                .collect();
            let each: Vec<String> = values.iter().map(|value| format!("{value:.3}")).collect();
            let what = format!("{name} of {all} guests: {} {unit}", each.join(", "));
            Figure::alone(&what, exponent(&sizes, &values), "exponent").at_most(*most)
        })
        .chain([per_guest(&sizes, &told)])
        .collect()
}

/// What a guest more takes on the disk, from the smallest planner to the largest.
fn per_guest(sizes: &[usize], told: &[Value]) -> Figure {
    let bytes = |one: Option<&Value>| {
        one.and_then(|one| one["bytes"].as_f64())
            .unwrap_or(f64::NAN)
    };
    let guests = |one: Option<&usize>| one.map_or(f64::NAN, |size| *size as f64);
    let more = bytes(told.last()) - bytes(told.first());
    let of = guests(sizes.last()) - guests(sizes.first());
    Figure::alone("A guest more on disk", more * 1024.0 / of, "KB")
}

/// The slope of the straight line nearest to the points, by least squares.
fn exponent(sizes: &[usize], values: &[f64]) -> f64 {
    let points: Vec<(f64, f64)> = sizes
        .iter()
        .zip(values)
        .map(|(size, value)| ((*size as f64).ln(), value.ln()))
        .collect();
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let along: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    along
        / points
            .iter()
            .map(|point| (point.0 - x).powi(2))
            .sum::<f64>()
}

fn grown(bench: &Bench, count: usize) -> Value {
    let list = bench.file(&format!("growth-{count}.csv"));
    people::write_csv(&list, count);
    let output = Command::new(std::env::current_exe().expect("this program"))
        .arg(CHILD)
        .args([&bench.file(&format!("growth-{count}.samovar")), &list])
        .arg(count.to_string())
        .output()
        .expect("this program again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("what it took")
}

/// Goes through one size and says what it took.
pub fn child(args: &[String]) {
    let [path, list, count] = args else {
        panic!("{CHILD} PLANNER LIST COUNT")
    };
    let (path, list) = (Path::new(path), Path::new(list));
    let count: usize = count.parse().expect("a count");
    let megabytes = |path: &Path| {
        path.metadata()
            .map_or(f64::NAN, |meta| meta.len() as f64 / 1048576.0)
    };
    let planner = open(path);
    let event = evening(&planner);
    let (_, first) = took(|| import(&planner, list, &event));
    let memory = peak_mb();
    // Closed: what stood in the journal stands in the file.
    drop(planner);
    let bytes = megabytes(path);
    let planner = open(path);
    let (backup, packing) = took(|| call(&planner, "back_up", json!({})));
    let packed = megabytes(Path::new(backup["path"].as_str().unwrap_or_default()));
    let each = |name: &str, request: Value| {
        let once = || took(|| call(&planner, name, request.clone())).1.cpu * 1000.0;
        once();
        median((0..9).map(|_| once()).collect())
    };
    let guests = |offset: usize| json!({"eventId": event, "offset": offset, "limit": 50});
    let search = each("list_people", json!({"query": "щерб", "limit": 50}));
    let page = each("list_guests", guests(0));
    let last = each("list_guests", guests(count.saturating_sub(50)));
    let door = each("door_status", json!({"eventId": event}));
    let (_, again) = took(|| import(&planner, list, &event));
    let (_, undo) = took(|| call(&planner, "undo", json!({})));
    let told = json!({
        "import": first.cpu, "again": again.cpu, "undo": undo.cpu, "memory": memory,
        "bytes": bytes, "backup": packing.cpu, "packed": packed,
        "search": search, "page": page, "last": last, "door": door,
    });
    println!("{told}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slope_of_a_square_is_two_and_of_what_stays_the_same_none() {
        let sizes = [10, 100, 1_000];
        let slope = |values: [f64; 3]| (exponent(&sizes, &values) * 1e6).round() / 1e6;
        assert_eq!(slope([3.0, 300.0, 30_000.0]), 2.0);
        assert_eq!(slope([0.5, 5.0, 50.0]), 1.0);
        assert_eq!(slope([7.0, 7.0, 7.0]), 0.0);
    }
}
