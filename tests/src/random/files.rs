//! Files that random commands read: a guest list, a calendar of others, an answer
//! that a calendar sent back.

use std::path::PathBuf;

use crate::desk::Desk;
use crate::file;
use rusqlite::OptionalExtension;

use super::dice::Dice;

fn write(desk: &Desk, dice: &mut Dice, ending: &str, text: &str) -> PathBuf {
    let path = desk
        .folder
        .path()
        .join(format!("in-{}.{ending}", dice.below(1_000_000)));
    std::fs::write(&path, text).unwrap();
    path
}

pub fn list(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let mut text = "Name,Email,Reply,Plus ones,Diet,Checked in\n".to_owned();
    for _ in 0..=dice.below(6) {
        let who = dice.below(30);
        let reply = *dice.pick(&["yes", "no", "maybe", "waitlist", "", "if I can"]);
        let plus = dice.pick(&["0", "1", "2", "many"]);
        let diet = dice.pick(&["vegan", "", "no onions"]);
        let came = dice.pick(&["", "", "2030-12-18 19:05", "yes"]);
        text.push_str(&format!(
            "Guest No{who},g{who}@example.org,{reply},{plus},{diet},{came}\n"
        ));
    }
    write(desk, dice, "csv", &text)
}

fn calendar_of(entries: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//Random//EN\r\n{entries}END:VCALENDAR\r\n"
    )
}

pub fn calendar(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let mut entries = String::new();
    for _ in 0..=dice.below(3) {
        let (uid, day) = (dice.below(8), 1 + dice.below(28));
        let rule = dice.pick(&["", "", "RRULE:FREQ=WEEKLY;COUNT=3\r\n"]);
        let state = dice.pick(&["", "", "STATUS:CANCELLED\r\n"]);
        entries.push_str(&format!(
            "BEGIN:VEVENT\r\nUID:{uid}@town.example\r\nDTSTAMP:20300101T000000Z\r\nDTSTART:203011{day:02}T170000Z\r\n\
             DTEND:203011{day:02}T190000Z\r\nSUMMARY:Town {uid}\r\nLOCATION:Loft\r\n{rule}{state}END:VEVENT\r\n"
        ));
    }
    write(desk, dice, "ics", &calendar_of(&entries))
}

/// A chat of some days, of which another file may know more.
pub fn chat(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let messages: Vec<String> = (0..=dice.below(12))
        .map(|_| {
            let (at, who) = (1_790_000_000 + dice.below(5) * 86_400, dice.below(6));
            format!(
                r#"{{"type":"message","date_unixtime":"{at}","from_id":"user{who}","text":"said"}}"#
            )
        })
        .collect();
    let text = format!(
        r#"{{"name":"Chat","type":"private_group","id":1,"messages":[{}]}}"#,
        messages.join(",")
    );
    write(desk, dice, "json", &text)
}

/// What was read off a channel on some days.
pub fn readings(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let mut text = "Day,Members\n".to_owned();
    for day in 1..=1 + dice.below(5) {
        text.push_str(&format!("2026-10-{day:02},{}\n", dice.below(400)));
    }
    write(desk, dice, "csv", &text)
}

/// A day of a conference with some sessions, of which another file may have others.
pub fn programme(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let mut events = String::new();
    for id in 1..=1 + dice.below(5) {
        let (hour, room, who) = (9 + dice.below(9), dice.below(3), dice.below(8));
        let track = dice.pick(&["", "Web", "Базы данных"]);
        let minutes = dice.pick(&["00:30", "01:00", "00:00"]);
        events.push_str(&format!(
            "<event id=\"{id}\"><start>{hour:02}:00</start><duration>{minutes}</duration><room>Hall {room}</room>\
             <title>Session {id}</title><track>{track}</track><type>lecture</type>\
             <persons><person id=\"{who}\">Speaker {who}</person></persons></event>"
        ));
    }
    let text = format!(
        "<schedule><conference><title>Day</title></conference><day date=\"2030-11-12\">{events}</day></schedule>"
    );
    write(desk, dice, "xml", &text)
}

/// A survey's answers: grades, words, and lines that are no answer.
pub fn feedback(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let mut text = "Timestamp,Recommend us,What would you change?\n".to_owned();
    for _ in 0..1 + dice.below(6) {
        let (grade, words) = (dice.below(12), dice.below(1_000_000));
        text.push_str(&format!("2030-11-12 21:00,{grade},Words {words}\n"));
    }
    write(desk, dice, "csv", &text)
}

/// A mail by which somebody asks for no more, mostly of the people.
pub fn returned(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let conn = file::read(desk.path());
    let person: Option<String> = conn
        .query_row(
            "SELECT id FROM person WHERE merged_into IS NULL ORDER BY id DESC LIMIT 1 OFFSET ?1",
            [dice.below(6) as i64],
            |row| row.get(0),
        )
        .optional()
        .unwrap();
    let token = person.map_or_else(
        || "00000000-0000-0000-0000-000000000000".to_owned(),
        |id| samovar_core::consent::token::of(id.parse().unwrap()),
    );
    let mail = format!(
        "From: Anna <anna@example.org>\r\nSubject: unsubscribe {token}\r\n\r\nNo more, please.\r\n"
    );
    write(desk, dice, "eml", &mail)
}

/// Of somebody who was given an invitation, where there is one.
pub fn reply(desk: &Desk, dice: &mut Dice) -> PathBuf {
    let conn = file::read(desk.path());
    let given: Option<(String, String, i64)> = conn
        .query_row(
            "SELECT v.uid, i.email, v.sequence FROM invitation AS i
             JOIN calendar_version AS v ON v.id = i.version_id
             ORDER BY i.id DESC LIMIT 1 OFFSET ?1",
            [dice.below(4) as i64],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()
        .unwrap();
    let (uid, email, sequence) = given.unwrap_or_else(|| {
        (
            "nobody@town.example".to_owned(),
            "x@example.org".to_owned(),
            0,
        )
    });
    let answer = dice.pick(&["ACCEPTED", "DECLINED", "TENTATIVE"]);
    let minute = dice.below(60);
    let entry = format!(
        "METHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\nDTSTAMP:20300102T10{minute:02}00Z\r\n\
         DTSTART:20301118T170000Z\r\nORGANIZER:mailto:olga@example.org\r\n\
         ATTENDEE;PARTSTAT={answer}:mailto:{email}\r\nEND:VEVENT\r\n"
    );
    write(desk, dice, "ics", &calendar_of(&entry))
}
