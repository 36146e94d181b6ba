//! The plan of the conference day: the file that is imported, and the lines of the run sheet
//! that follow from it. Nobody in it exists.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};

/// A session of the file: minutes from the start of the day, how long, in which room and track.
type Planned = (i64, u32, &'static str, &'static str, &'static str, Speakers);
type Speakers = &'static [&'static str];

/// The tea is in no room: it is for all of them.
const SESSIONS: [Planned; 12] = [
    (0, 40, "Attic", "Web", "Ownership", &["Ada Novak"]),
    (45, 30, "Attic", "Web", "Lifetimes", &["Ilya Krylov"]),
    (120, 40, "Attic", "Web", "Macros", &["Ada Novak"]),
    (165, 30, "Attic", "Web", "Closing", &["Mira Sol"]),
    (0, 40, "Barn", "Kernel", "Schedulers", &["Oskar Lind"]),
    (45, 30, "Barn", "Kernel", "Drivers", &["Vera Dahl"]),
    (
        120,
        40,
        "Barn",
        "Kernel",
        "Memory",
        &["Oskar Lind", "Pavel Orr"],
    ),
    (165, 30, "Barn", "Kernel", "Locks", &["Vera Dahl"]),
    (0, 40, "Cellar", "Tools", "Editors", &["Nina Brook"]),
    (45, 30, "Cellar", "Tools", "Linters", &["Tom Reed"]),
    (
        120,
        40,
        "Cellar",
        "Tools",
        "Debuggers",
        &["Nina Brook", "Tom Reed"],
    ),
    (90, 30, "", "", "Tea", &[]),
];
pub const SPEAKERS: [&str; 8] = [
    "Ada Novak",
    "Ilya Krylov",
    "Mira Sol",
    "Nina Brook",
    "Oskar Lind",
    "Pavel Orr",
    "Tom Reed",
    "Vera Dahl",
];
/// Of Debuggers, which is moved by a step of the timetable.
pub const CONCERNED: [&str; 2] = ["Nina Brook", "Tom Reed"];
const STEP: i64 = 15;
/// Tied to Macros and to the tea.
pub const CUES: [(&str, &str, &str, i64); 2] = [
    ("Lights down", "Lena Hart", "Macros", 5),
    ("Kettles on", "Marek Vos", "Tea", 0),
];

pub fn schedule() -> String {
    let rooms: String = ["Attic", "Barn", "Cellar"]
        .map(|room| format!("<room name=\"{room}\">{}</room>", sessions_of(room)))
        .concat();
    format!(
        "<schedule><version>1</version><conference><title>Tea and Rust</title><venue>Tea House</venue>\
         <track name=\"Web\" color=\"#2563eb\"/><track name=\"Kernel\" color=\"#15803d\"/>\
         <track name=\"Tools\" color=\"#b45309\"/></conference>\
         <day index=\"1\" date=\"2036-12-18\">{rooms}{}</day></schedule>",
        sessions_of("")
    )
}

fn sessions_of(room: &str) -> String {
    let of_room = SESSIONS.iter().filter(|one| one.2 == room);
    of_room
        .map(|(at, minutes, _, track, title, speakers)| {
            let clock = format!("{:02}:{:02}", 10 + at / 60, at % 60);
            let kind = if speakers.is_empty() {
                "break"
            } else {
                "lecture"
            };
            let persons: String = speakers
                .iter()
                .map(|name| format!("<person id=\"{name}\">{name}</person>"))
                .collect();
            format!(
                "<event id=\"{title}\"><start>{clock}</start><duration>00:{minutes}</duration>\
                 <title>{title}</title><track>{track}</track><type>{kind}</type>\
                 <persons>{persons}</persons></event>"
            )
        })
        .collect()
}

/// Lines of the run sheet: the time of the plan, what, and when it will be.
pub type Sheet = BTreeSet<(String, String, String)>;

/// Sessions and cues with the time and the words that `told` has for where they lie in the
/// plan and for their session.
pub fn sheet(starts: NaiveDateTime, told: impl Fn(i64, &str) -> (i64, String)) -> Sheet {
    let sessions = SESSIONS.iter().map(|one| (planned(one.4), one.4, one.4));
    let cues = CUES
        .iter()
        .map(|(cue, _, session, offset)| (planned(session) + offset, *cue, *session));
    sessions
        .chain(cues)
        .map(|(at, what, session)| {
            let (at, begins) = told(at, session);
            (clock(starts, at), what.to_owned(), begins)
        })
        .collect()
}

/// Where a session lies after the change.
pub fn planned(title: &str) -> i64 {
    let one = SESSIONS.iter().find(|one| one.4 == title).unwrap();
    match title {
        "Debuggers" => one.0 + STEP,
        _ => one.0,
    }
}

pub fn clock(starts: NaiveDateTime, minutes: i64) -> String {
    let at = starts + TimeDelta::minutes(minutes);
    at.format("%H:%M").to_string()
}
