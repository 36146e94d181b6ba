//! Every guest's calendar ends up right by the files that the planner prepared,
//! for any run of changes: moved, renamed, called off and on again, people added
//! and removed, undone, prepared and sent, or prepared and never sent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use samovar_tests::desk::{Desk, id};
use samovar_tests::guest_calendar::{GuestCalendar, addressees};
use serde_json::{Value, json};

type Deed = (u8, u16, u16);

/// What was sent, and to whom.
#[derive(Default)]
struct Calendars {
    of: BTreeMap<String, GuestCalendar>,
    never_sent: BTreeSet<String>,
}

const VENUES: [&str; 2] = ["Main Hall", "Зал; «у самовара»"];

/// An event that guests can be invited to.
fn evening(desk: &Desk) -> String {
    let venues = VENUES.map(|name| id(&desk.call("create_venue", json!({ "name": name }))));
    id(&desk.call(
        "create_event",
        json!({
            "title": "Rust Night",
            "starts": "2030-12-18T19:00",
            "zone": "Europe/Berlin",
            "venueId": venues[0],
            "organizerEmail": "olga@example.org",
        }),
    ))
}

fn guests(desk: &Desk, event: &str) -> Vec<(String, String, String)> {
    let page = desk.call("list_guests", json!({"eventId": event, "limit": 200}));
    let rows = page["rows"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    rows.map(|row| (text(&row["id"]), text(&row["email"]), text(&row["state"])))
        .collect()
}

fn pick<'a>(words: &[&'a str], number: u16) -> &'a str {
    words[usize::from(number) % words.len()]
}

/// One change of an event or of who comes.
fn change(desk: &Desk, event: &str, (kind, a, b): Deed) {
    let somebody = |known: &[(String, String, String)]| {
        (!known.is_empty()).then(|| known[usize::from(a) % known.len()].0.clone())
    };
    let starts = format!(
        "2030-{:02}-{:02}T{:02}:00",
        1 + a % 12,
        1 + b % 28,
        8 + a % 12
    );
    let venues = desk.call("list_venues", json!({}))["rows"].clone();
    let (name, request) = match kind % 12 {
        0 | 1 => (
            "edit_event",
            json!({"eventId": event, "starts": starts, "ends": starts.replace(":00", ":45")}),
        ),
        2 => (
            "edit_event",
            json!({"eventId": event, "venueId": venues[usize::from(a) % 2]["id"]}),
        ),
        3 => (
            "edit_event",
            json!({"eventId": event, "title": format!("Night {a}")}),
        ),
        4 => (
            "edit_event",
            json!({"eventId": event, "zone": pick(&["Europe/Moscow", "Asia/Kolkata"], b)}),
        ),
        5 => (
            "set_event_state",
            json!({"eventId": event, "state": pick(&["cancelled", "open", "draft"], a)}),
        ),
        6 | 7 => (
            "add_guest",
            json!({"eventId": event, "name": format!("Guest {}", a % 6), "email": format!("g{}@example.org", a % 6), "state": "invited"}),
        ),
        8 => match somebody(&guests(desk, event)) {
            Some(guest) => ("remove_guests", json!({"guestIds": [guest]})),
            None => return,
        },
        9 => match somebody(&guests(desk, event)) {
            Some(guest) => (
                "set_reply",
                json!({"guestIds": [guest], "state": pick(&["going", "maybe", "declined"], b)}),
            ),
            None => return,
        },
        10 => ("undo", json!({})),
        _ => ("redo", json!({})),
    };
    // Refused is as good as not tried.
    desk.try_call(name, request).ok();
    if desk
        .try_call("get_event", json!({ "eventId": event }))
        .is_err()
    {
        // The very first step was undone.
        desk.call("redo", json!({}));
    }
}

/// Prepares what is needed; what is sent reaches the calendars it is for. Gives
/// whether anything was needed.
fn prepare(desk: &Desk, of: &Value, calendars: &mut Calendars, fate: Fate) -> bool {
    let mut request = of.clone();
    request["format"] = json!("calendar");
    request["tentative"] = json!(true);
    let done = desk.call("prepare_invitations", request);
    if done["mailingId"].is_null() {
        return false;
    }
    if fate != Fate::NotSent {
        deliver(Path::new(done["path"].as_str().unwrap()), calendars);
    }
    let mailing = done["mailingId"].as_str().unwrap().to_owned();
    if fate == Fate::NotSent {
        calendars.never_sent.insert(mailing);
    }
    let sent = match fate {
        Fate::Sent => "yes",
        Fate::NotSent => "no",
        Fate::SentUnsaid => return true,
    };
    desk.call(
        "confirm_mailing",
        json!({"mailingId": done["mailingId"], "sent": sent}),
    );
    true
}

/// Says again of each mailing whether it was sent: the answer may have been undone.
fn answer_truly(desk: &Desk, calendars: &Calendars) {
    let mailings = desk.call("list_mailings", json!({}));
    for mailing in mailings.as_array().unwrap() {
        let never = calendars
            .never_sent
            .contains(mailing["id"].as_str().unwrap());
        desk.call(
            "confirm_mailing",
            json!({"mailingId": mailing["id"], "sent": if never { "no" } else { "yes" }}),
        );
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Sent,
    SentUnsaid,
    NotSent,
}

fn deliver(folder: &Path, calendars: &mut Calendars) {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            deliver(&path, calendars);
        } else if path.extension().is_some_and(|kind| kind == "ics") {
            let file = fs::read_to_string(&path).unwrap();
            for address in addressees(&file) {
                calendars.of.entry(address).or_default().receive(&file);
            }
        }
    }
}

/// How an event should stand in a calendar.
fn line(event: &Value) -> String {
    let starts = event["starts"].as_str().unwrap().replace(['-', ':'], "");
    let (zone, place) = (
        event["zone"].as_str().unwrap(),
        event["venueName"].as_str().unwrap(),
    );
    format!(
        "{starts}00 {zone} {}",
        place.replace(';', "\\;").replace(',', "\\,")
    )
    .trim_end()
    .to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn calendars_of_guests_end_up_right(deeds in prop::collection::vec(any::<Deed>(), 5..40)) {
        let desk = Desk::new();
        let event = evening(&desk);
        let of = json!({ "eventId": event });
        let mut calendars = Calendars::default();
        for deed in deeds {
            match deed.0 % 10 {
                0 => drop(prepare(&desk, &of, &mut calendars, Fate::Sent)),
                1 => drop(prepare(&desk, &of, &mut calendars, Fate::SentUnsaid)),
                2 => drop(prepare(&desk, &of, &mut calendars, Fate::NotSent)),
                3 | 4 => change(&desk, &event, (10, 0, 0)),
                _ => change(&desk, &event, (deed.0 / 10, deed.1, deed.2)),
            }
        }
        answer_truly(&desk, &calendars);
        prepare(&desk, &of, &mut calendars, Fate::Sent);
        prop_assert!(!prepare(&desk, &of, &mut calendars, Fate::Sent), "prepared twice");

        let row = desk.call("get_event", of);
        let is_on = row["state"] != "cancelled";
        let known = guests(&desk, &event);
        for (_, address, state) in &known {
            let shown = calendars.of.get(address).map(GuestCalendar::shown).unwrap_or_default();
            match (is_on, state.as_str()) {
                (true, "invited" | "going" | "maybe") => prop_assert_eq!(shown, [line(&row)], "{}", address),
                // Whoever declined is left alone.
                (true, _) => {}
                (false, _) => prop_assert_eq!(shown, [""; 0], "{}", address),
            }
        }
        for (address, calendar) in &calendars.of {
            if !known.iter().any(|(_, known, _)| known == address) {
                prop_assert_eq!(calendar.shown(), [""; 0], "{} was removed", address);
            }
        }
    }
}

/// The whole planner's series and events: everything that can be prepared.
fn everything(desk: &Desk) -> Vec<Value> {
    let series = desk.call("list_series", json!({}));
    let events = desk.call("list_events", json!({"view": "all", "limit": 200}));
    let of = |key: &str, rows: &Value| -> Vec<Value> {
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| json!({ key: row["id"] })).collect()
    };
    let mut all = of("seriesId", &series);
    all.extend(of("eventId", &events["rows"]));
    let gone = desk.call("list_leftovers", json!({}));
    all.extend(
        gone.as_array()
            .unwrap()
            .iter()
            .map(|one| match one["seriesId"].is_null() {
                true => json!({ "eventId": one["eventId"] }),
                false => json!({ "seriesId": one["seriesId"] }),
            }),
    );
    all
}

/// `reach` is how far invitations to a series go; null: as far as they do.
fn prepare_all(desk: &Desk, calendars: &mut Calendars, fate: Fate, reach: &Value) -> bool {
    let mut needed = false;
    for mut of in everything(desk) {
        of["reach"] = reach.clone();
        // A day before every date that is left reaches nothing.
        if desk.try_call("invitation_status", of.clone()).is_err() {
            of["reach"] = Value::Null;
        }
        needed |= prepare(desk, &of, calendars, fate);
    }
    needed
}

/// All of a series, some of it, one date, or what everybody has.
fn reach(number: u16) -> Value {
    match number % 6 {
        0 => json!({ "kind": "whole" }),
        1 => json!({ "kind": "next" }),
        2 | 3 => json!({ "kind": "until", "date": format!("2031-01-{:02}", 1 + number % 28) }),
        _ => Value::Null,
    }
}

/// One change of a series, of one of its dates, or of who comes.
fn change_series(desk: &Desk, (kind, a, b): Deed) {
    let series = desk.call("list_series", json!({}));
    let series = series.as_array().unwrap();
    let series = series[usize::from(a) % series.len()]["id"].clone();
    let known = desk.call("get_series", json!({ "seriesId": series }));
    let dates = known["dates"].as_array().unwrap();
    let date = &dates[usize::from(b) % dates.len()];
    let people = desk.call("list_people", json!({}));
    let person = people["rows"][usize::from(a) % 4]["id"].clone();
    let event = date["eventId"].clone();
    let time = format!("{:02}:00", 9 + a % 12);
    let venues = desk.call("list_venues", json!({}))["rows"].clone();
    let (name, request) = match kind % 16 {
        0 => (
            "add_regulars",
            json!({"seriesId": series, "personIds": [person]}),
        ),
        1 => (
            "remove_regulars",
            json!({"seriesId": series, "personIds": [person]}),
        ),
        2 | 3 => {
            let starts = format!("{}T{time}", &date["starts"].as_str().unwrap()[..10]);
            let ends = starts.replace(":00", ":30");
            (
                "edit_event",
                json!({"eventId": event, "starts": starts, "ends": ends}),
            )
        }
        4 => ("cancel_event", json!({"eventId": event})),
        5 => (
            "set_event_state",
            json!({"eventId": event, "state": "open"}),
        ),
        6 => (
            "edit_series",
            json!({"seriesId": series, "scope": "all", "changes": {"time": time}}),
        ),
        7 => (
            "edit_series",
            json!({"seriesId": series, "scope": "all", "changes": {"venueId": venues[usize::from(b) % 2]["id"]}}),
        ),
        8 => (
            "edit_series",
            json!({"seriesId": series, "scope": "following", "fromEventId": event, "changes": {"time": time}}),
        ),
        9 => (
            "skip_date",
            json!({"seriesId": series, "date": date["occurrence"]}),
        ),
        10 => (
            "bring_back_date",
            json!({"seriesId": series, "date": date["occurrence"]}),
        ),
        11 => (
            "add_guest",
            json!({"eventId": event, "personId": person, "name": "", "state": "invited"}),
        ),
        12 => ("detach_date", json!({"eventId": event})),
        13 => ("undo", json!({})),
        14 => ("redo", json!({})),
        _ => match guests_of(desk, &event).first() {
            Some((guest, ..)) => ("remove_guests", json!({"guestIds": [guest]})),
            None => return,
        },
    };
    desk.try_call(name, request).ok();
    while desk
        .call("list_series", json!({}))
        .as_array()
        .unwrap()
        .is_empty()
    {
        // The making of the series was undone.
        desk.call("redo", json!({}));
    }
}

fn guests_of(desk: &Desk, event: &Value) -> Vec<(String, String, String)> {
    event
        .as_str()
        .map(|event| guests(desk, event))
        .unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn calendars_of_regulars_end_up_right(deeds in prop::collection::vec(any::<Deed>(), 5..30)) {
        regulars_end_up_right(deeds)?;
    }
}

/// Every date that somebody was invited to is called off, and the series has no other.
#[test]
fn regulars_are_told_of_a_series_that_has_no_date_left() {
    let deeds = [
        (164, 0, 0),
        (204, 0, 48_220),
        (90, 54_721, 0),
        (244, 0, 43_431),
        (104, 0, 8_666),
        (4, 0, 15),
    ];
    regulars_end_up_right(deeds.to_vec()).unwrap();
}

/// One date given by itself keeps the identity that it was given under, whatever hour the
/// series has since.
#[test]
fn regulars_of_a_series_that_moves_before_it_is_sent_keep_no_old_hours() {
    let deeds = [
        (4, 0, 0),
        (0, 751, 0),
        (0, 9_550, 0),
        (154, 0, 585),
        (64, 13, 0),
        (84, 1_754, 4_776),
    ];
    regulars_end_up_right(deeds.to_vec()).unwrap();
}

fn regulars_end_up_right(deeds: Vec<Deed>) -> Result<(), TestCaseError> {
    let desk = Desk::new();
    for number in 0..4 {
        desk.call(
            "add_person",
            json!({"name": format!("Guest {number}"), "emails": [format!("g{number}@example.org")]}),
        );
    }
    let event = evening(&desk);
    let rule = json!({"every": "week", "interval": 1, "weekdays": ["wed"], "ends": {"kind": "after", "count": 5}});
    desk.call("create_series", json!({"eventId": event, "rule": rule}));
    let mut calendars = Calendars::default();
    for deed in deeds {
        match deed.0 % 10 {
            0 => drop(prepare_all(
                &desk,
                &mut calendars,
                Fate::Sent,
                &reach(deed.1),
            )),
            1 => drop(prepare_all(
                &desk,
                &mut calendars,
                Fate::SentUnsaid,
                &reach(deed.1),
            )),
            2 => drop(prepare_all(
                &desk,
                &mut calendars,
                Fate::NotSent,
                &reach(deed.1),
            )),
            3 => change_series(&desk, (13, 0, 0)),
            _ => change_series(&desk, (deed.0 / 10, deed.1, deed.2)),
        }
    }
    answer_truly(&desk, &calendars);
    let whole = reach(0);
    prepare_all(&desk, &mut calendars, Fate::Sent, &whole);
    for reach in [&whole, &Value::Null] {
        prop_assert!(
            !prepare_all(&desk, &mut calendars, Fate::Sent, reach),
            "prepared twice"
        );
    }

    let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let events = desk.call("list_events", json!({"view": "all", "limit": 200}));
    for row in events["rows"].as_array().unwrap() {
        let event = desk.call("get_event", json!({"eventId": row["id"]}));
        if event["state"] != "cancelled" {
            for (_, address, _) in guests_of(&desk, &row["id"]) {
                expected.entry(address).or_default().push(line(&event));
            }
        }
    }
    for number in 0..4 {
        let address = format!("g{number}@example.org");
        let shown = calendars
            .of
            .get(&address)
            .map(GuestCalendar::shown)
            .unwrap_or_default();
        let mut wanted = expected.remove(&address).unwrap_or_default();
        wanted.sort();
        prop_assert_eq!(shown, wanted, "{}", address);
    }
    Ok(())
}
