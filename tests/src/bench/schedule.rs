//! A schedule of a thousand sessions read as a programme, beside what the parser of its XML
//! needs to read the same text and no more.

use std::fmt::Write;

use super::measure::{median, took};
use super::{Bench, Figure};

const SESSIONS: usize = 1_000;
const ROUNDS: usize = 21;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(SESSIONS);
    let text = schedule(count);
    let (mut ours, mut parser) = (Vec::new(), Vec::new());
    // Once each before it counts; then in turns, so that both meet the same machine.
    for round in 0..=ROUNDS {
        let (programme, read) = took(|| samovar_schedule::read(text.as_bytes()).unwrap());
        let (parsed, alone) = took(|| roxmltree::Document::parse(&text).unwrap());
        assert_eq!(programme.sessions.len(), count);
        assert!(parsed.descendants().count() > count);
        if round > 0 {
            ours.push(read.cpu);
            parser.push(alone.cpu);
        }
    }
    let what = format!(
        "Read a schedule of {count} sessions, {} kB",
        text.len() / 1024
    );
    vec![
        Figure::beside(
            &what,
            median(ours) * 1000.0,
            "roxmltree on the same text, a tree and nothing more",
            median(parser) * 1000.0,
            "ms CPU",
        )
        .goal(2.0),
    ]
}

/// As conferences write them: two paragraphs a session, links, one or two speakers.
fn schedule(count: usize) -> String {
    let mut text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n<conference><title>Conference</title></conference>\n"
            .to_owned();
    for day in 0..4 {
        let _ = writeln!(
            text,
            "<day index=\"{}\" date=\"2030-12-{}\">",
            day + 1,
            16 + day
        );
        for number in (0..count).filter(|number| number % 4 == day) {
            let _ = write!(
                text,
                "<room name=\"Room {room}\">\n  <event id=\"{id}\">\n    <start>{hour:02}:00</start>\n    \
                 <duration>00:45</duration>\n    <room>Room {room}</room>\n    <slug>session_{id}</slug>\n    \
                 <title>Session number {id} of the conference</title>\n    <subtitle/>\n    \
                 <track>Track {track}</track>\n    <type>devroom</type>\n    <language/>\n    \
                 <abstract>&lt;p&gt;What session {id} is about, in a few words that say why one comes.&lt;/p&gt;</abstract>\n    \
                 <description>&lt;p&gt;{long}&lt;/p&gt;&lt;p&gt;{long}&lt;/p&gt;</description>\n    \
                 <persons>\n      <person id=\"{who}\">Speaker {who}</person>\n      \
                 <person id=\"{next}\">Speaker {next}</person>\n    </persons>\n    \
                 <links>\n      <link href=\"https://example.org/{id}\">Recording</link>\n    </links>\n  \
                 </event>\n</room>\n",
                room = number % 20,
                id = number + 1,
                hour = 9 + number % 9,
                track = number % 12,
                who = number % 700,
                next = (number + 1) % 700,
                long = "A paragraph of usual length tells what will be shown and what to bring. "
                    .repeat(6),
            );
        }
        text.push_str("</day>\n");
    }
    text.push_str("</schedule>\n");
    text
}
