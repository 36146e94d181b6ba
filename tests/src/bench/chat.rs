//! A Telegram export of 500 MB counted by streaming: megabytes a second of CPU, and the
//! most memory, each time in a process of its own. Beside it the same JSON stepped over by
//! the reader of JSON alone, which counts nothing.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::process::Command;

use chrono::DateTime;
use samovar_chat::{Reading, Wanted};

use super::measure::{median, peak_mb, took};
use super::{Bench, Figure};

/// What a child is called with: the word, the file, `ours` or `json`.
pub const CHILD: &str = "--chat-child";
const BYTES: usize = 500_000_000;
const RUNS: usize = 3;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let file = bench.file("result.json");
    let messages = write(&file, bench.count(BYTES));
    let megabytes = std::fs::metadata(&file).map_or(0.0, |file| file.len() as f64 / 1e6);
    let (mut ours, mut alone, mut peak) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (cpu, memory, counted) = child(&file, "ours");
        assert_eq!(counted, messages, "messages are lost");
        ours.push(cpu);
        peak.push(memory);
        alone.push(child(&file, "json").0);
    }
    let what = format!("Count a chat of {messages} messages, {megabytes:.0} MB");
    vec![
        Figure::beside(
            &what,
            median(ours.clone()),
            "serde_json stepping over the same file",
            median(alone),
            "s CPU",
        ),
        // 50 MB a second.
        Figure::alone(
            &format!("{what}: for a megabyte"),
            median(ours) / megabytes * 1000.0,
            "ms CPU",
        )
        .at_most(20.0),
        Figure::alone(&format!("{what}: most memory"), median(peak), "MB").at_most(100.0),
    ]
}

fn child(file: &Path, what: &str) -> (f64, f64, u64) {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .arg(CHILD)
        .arg(file)
        .arg(what)
        .output()
        .expect("a child runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut parts = text.split_whitespace();
    let mut next = || parts.next().unwrap_or_else(|| panic!("{output:?}"));
    let (cpu, memory, counted) = (next(), next(), next());
    (
        cpu.parse().expect("seconds"),
        memory.parse().expect("megabytes"),
        counted.parse().expect("messages"),
    )
}

/// Reads once, and says what that took.
pub fn child_main(args: &[String]) {
    let [file, what] = args else {
        panic!("{CHILD} FILE ours|json");
    };
    let source = File::open(file).expect("the export");
    let day_of = |seconds| DateTime::from_timestamp(seconds, 0).map(|at| at.date_naive());
    let (counted, took) = took(|| {
        if what == "json" {
            let reader = BufReader::with_capacity(1 << 16, source);
            let _: serde::de::IgnoredAny = serde_json::from_reader(reader).expect("JSON");
            return 0;
        }
        let how = Reading {
            wanted: Wanted::Only,
            day_first: None,
            day_of: &day_of,
        };
        samovar_chat::read(source, &how).expect("a chat").chats[0].messages
    });
    println!("{} {} {counted}", took.cpu, peak_mb().unwrap_or(f64::NAN));
}

/// As Telegram Desktop writes it: a supergroup of some years, 3,000 people who write, some
/// far more than others; now and then somebody joins. Gives how many messages there are.
fn write(path: &Path, bytes: usize) -> u64 {
    const SAID: &str = "Кто завтра придёт пораньше и поможет со стульями? Somebody has to bring the adapter again.";
    let mut out = BufWriter::new(File::create(path).expect("a file"));
    let mut put = |text: &str| {
        out.write_all(text.as_bytes()).expect("room on the disk");
        text.len()
    };
    let mut written = put(
        "{\n \"name\": \"Rust Night\",\n \"type\": \"public_supergroup\",\n \"id\": 1700000001,\n \"messages\": [\n",
    );
    let (mut messages, mut id) = (0, 0_u64);
    while written < bytes {
        id += 1;
        let at = 1_500_000_000 + id * 97;
        // Squares make a few accounts write most.
        let draw = id.wrapping_mul(6_364_136_223_846_793_005) >> 33;
        let who = (draw % 55) * (draw / 55 % 55);
        let comma = if id == 1 { "" } else { ",\n" };
        if id.is_multiple_of(50) {
            written += put(&format!(
                "{comma}  {{\n   \"id\": {id},\n   \"type\": \"service\",\n   \"date\": \"2026-12-01T10:00:00\",\n   \"date_unixtime\": \"{at}\",\n   \"actor\": \"Guest {who}\",\n   \"actor_id\": \"user{who}\",\n   \"action\": \"join_group_by_link\",\n   \"text\": \"\",\n   \"text_entities\": []\n  }}"
            ));
            continue;
        }
        messages += 1;
        written += put(&format!(
            "{comma}  {{\n   \"id\": {id},\n   \"type\": \"message\",\n   \"date\": \"2026-12-01T10:00:00\",\n   \"date_unixtime\": \"{at}\",\n   \"from\": \"Guest {who}\",\n   \"from_id\": \"user{who}\",\n   \"text\": [\n    \"{SAID} \",\n    {{\n     \"type\": \"link\",\n     \"text\": \"https://example.org/{id}\"\n    }}\n   ],\n   \"text_entities\": [\n    {{\n     \"type\": \"plain\",\n     \"text\": \"{SAID} \"\n    }}\n   ]\n  }}"
        ));
    }
    put("\n ]\n}\n");
    messages
}
