//! Personal mails of a message to very many, rendered and written as one mbox, beside the
//! builder of mails alone with words of the same length.

use std::io::Write;

use mail_builder::MessageBuilder;
use serde_json::json;

use super::measure::{Took, median, took};
use super::{Bench, Figure, call, open};

const MAILS: usize = 10_000;
const ROUNDS: usize = 5;
const GOAL: f64 = 2.0;
const BODY: &str = "Hello {first_name|friends},\n\nit is nearly time for **{event}**.\n\n{details}\n\n\
    - [The way](https://example.org/way)\n- Tea is ready from the first minute on.\n\n\
    If your plans have changed, tell us with one line: somebody on the waitlist will be glad of the seat.\n\n{organizer}";

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(MAILS);
    let path = bench.file("messages.samovar");
    let event = bench.crowd(count, &path);
    let planner = open(&path);
    call(
        &planner,
        "edit_settings",
        json!({"organizerName": "Olga", "organizerEmail": "olga@example.org"}),
    );
    let audience = json!({"to": "filter", "filter": {"eventId": event}});
    let message = call(
        &planner,
        "create_message",
        json!({"kind": "service", "use": "own", "eventId": event, "audience": audience, "lang": "en"}),
    )["id"]
        .clone();
    call(
        &planner,
        "write_message_text",
        json!({"messageId": message, "lang": "en", "subject": "See you soon, {first_name|friends}", "body": BODY}),
    );
    let folder = bench.file("messages");
    std::fs::create_dir_all(&folder).expect("a folder");
    let asked = json!({"messageId": message, "format": "mbox", "again": true, "path": folder});
    let made = || took(|| call(&planner, "prepare_message", asked.clone()));
    let (prepared, _) = made();
    let people = prepared["people"].as_u64().expect("a number");
    let ours: Vec<Took> = (0..ROUNDS).map(|_| made().1).collect();
    let shown = call(
        &planner,
        "preview_message",
        json!({"messageId": message, "channelKind": "email", "lang": "en"}),
    );
    let (text, html) = (
        shown["text"].as_str().unwrap_or_default(),
        shown["html"].as_str().unwrap_or_default(),
    );
    let out = bench.file("mails-alone.mbox");
    let plain: Vec<Took> = (0..=ROUNDS)
        .map(|_| took(|| alone(people, (text, html), &out)).1)
        .collect();
    let cpu = |of: &[Took]| median(of.iter().map(|one| one.cpu).collect());
    let what = format!("{people} personal mails of a message, rendered, written as mbox and noted");
    let peer = "mail-builder alone, the same words";
    vec![Figure::beside(&what, cpu(&ours), peer, cpu(&plain), "s CPU").goal(GOAL)]
}

/// As many mails with the same words, one after another into one file.
fn alone(people: u64, (text, html): (&str, &str), out: &std::path::Path) {
    let file = std::fs::File::create(out).expect("a file");
    let mut out = std::io::BufWriter::new(file);
    for number in 0..people {
        let mut bytes = Vec::with_capacity(4096);
        MessageBuilder::new()
            .from(("Olga", "olga@example.org"))
            .to(format!("g{number}@example.org"))
            .date(1_900_000_000_i64)
            .message_id(format!("{number}@example.org"))
            .subject(format!("See you soon, guest {number}"))
            .text_body(text)
            .html_body(html)
            .write_to(&mut bytes)
            .expect("a mail");
        writeln!(out, "From olga@example.org Mon Jan  1 00:00:00 2030").expect("a line");
        out.write_all(&bytes).expect("a mail");
        out.write_all(b"\n").expect("a line");
    }
    out.flush().expect("a file");
}
