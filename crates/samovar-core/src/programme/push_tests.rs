//! Pushing: the examples of the design, and what holds of any programme.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::push::{PushHow, PushProgramme, PushWhere, Pushed, plan};
use crate::error::Code;
use crate::ids::{EventId, RoomId, SessionId};
use crate::session::{Session, SessionKind};
use crate::time::Wall;

fn session(title: &str, from: &str, minutes: u32, room: Option<RoomId>) -> Session {
    let starts = Wall::parse(&format!("2026-12-18T{from}"));
    Session {
        id: SessionId::new(),
        event_id: EventId::new(),
        title: title.to_owned(),
        kind: SessionKind::Talk,
        starts,
        ends: starts.map(|at| at.plus_minutes(i64::from(minutes))),
        minutes,
        room_id: room,
        room_name: String::new(),
        about: String::new(),
        track_id: None,
        track_name: String::new(),
        track_colour: None,
        talk_id: None,
        hard: false,
        setup_minutes: 0,
        teardown_minutes: 0,
        speakers: Vec::new(),
        looks: BTreeSet::new(),
    }
}

/// A 19:00–19:40, break –19:50, B 19:55–20:35, C 20:45 hard.
fn evening() -> Vec<Session> {
    let mut all = vec![
        session("A", "19:00", 40, None),
        session("break", "19:40", 10, None),
        session("B", "19:55", 40, None),
        session("C", "20:45", 30, None),
    ];
    all[3].hard = true;
    all
}

fn request(of: &Session, minutes: i32, place: PushWhere, how: PushHow) -> PushProgramme {
    PushProgramme {
        session_id: of.id,
        minutes,
        place: Some(place),
        how: Some(how),
        longer: None,
    }
}

fn pushed(all: &[Session], minutes: i32, how: PushHow) -> Pushed {
    plan(all, &request(&all[0], minutes, PushWhere::Room, how)).unwrap()
}

fn told(pushed: &Pushed) -> Vec<String> {
    pushed
        .moved
        .iter()
        .map(|one| {
            format!(
                "{} {}–{}",
                one.title,
                one.starts.0.format("%H:%M"),
                one.ends.0.format("%H:%M")
            )
        })
        .collect()
}

#[test]
fn a_quarter_of_an_hour_goes_as_far_as_needed_and_stops_before_the_hard_start() {
    let all = evening();
    let done = pushed(&all, 15, PushHow::AsFarAsNeeded);
    assert_eq!(
        told(&done),
        ["A 19:15–19:55", "break 19:55–20:05", "B 20:05–20:45"]
    );
    assert!(done.overlaps.is_empty());
}

#[test]
fn twenty_minutes_overlap_the_hard_start_by_five_and_say_so() {
    let all = evening();
    let done = pushed(&all, 20, PushHow::AsFarAsNeeded);
    assert_eq!(
        told(&done),
        ["A 19:20–20:00", "break 20:00–20:10", "B 20:10–20:50"]
    );
    let overlaps: Vec<(&str, &str, u32)> = done
        .overlaps
        .iter()
        .map(|one| (one.title.as_str(), one.other_title.as_str(), one.minutes))
        .collect();
    assert_eq!(overlaps, [("B", "C", 5)]);
}

#[test]
fn by_as_much_keeps_the_gaps_and_the_hard_start() {
    let all = evening();
    let done = pushed(&all, 15, PushHow::ByAsMuch);
    assert_eq!(
        told(&done),
        ["A 19:15–19:55", "break 19:55–20:05", "B 20:10–20:50"]
    );
    assert_eq!(done.overlaps[0].minutes, 5);
}

#[test]
fn one_that_takes_longer_begins_when_it_did() {
    let all = evening();
    let mut longer = request(&all[0], 15, PushWhere::Room, PushHow::AsFarAsNeeded);
    longer.longer = Some(true);
    let done = plan(&all, &longer).unwrap();
    assert_eq!(
        told(&done),
        ["A 19:00–19:55", "break 19:55–20:05", "B 20:05–20:45"]
    );
}

#[test]
fn what_came_before_and_other_rooms_stay() {
    let (hall, loft) = (Some(RoomId::new()), Some(RoomId::new()));
    let all = [
        session("late", "10:00", 30, hall),
        session("before", "09:00", 60, hall),
        session("beside", "10:10", 30, loft),
        session("next", "10:30", 30, hall),
        session("lunch", "11:00", 60, None),
        session("after lunch", "12:00", 30, loft),
    ];
    let mut ordered = all.to_vec();
    ordered.sort_by_key(|one| one.starts);
    let of = |place| {
        let asked = request(&all[0], 10, place, PushHow::AsFarAsNeeded);
        told(&plan(&ordered, &asked).unwrap())
    };
    assert_eq!(
        of(PushWhere::Room),
        ["late 10:10–10:40", "next 10:40–11:10", "lunch 11:10–12:10"]
    );
    assert_eq!(
        of(PushWhere::All),
        [
            "late 10:10–10:40",
            "beside 10:20–10:50",
            "next 10:40–11:10",
            "lunch 11:10–12:10",
            "after lunch 12:10–12:40"
        ]
    );
}

#[test]
fn without_a_time_or_beyond_a_week_nothing_is_pushed() {
    let mut all = evening();
    let far = request(&all[0], 100_000, PushWhere::All, PushHow::ByAsMuch);
    assert_eq!(plan(&all, &far).unwrap_err().code, Code::OutOfRange);
    all[0].starts = None;
    all[0].ends = None;
    let loose = request(&all[0], 5, PushWhere::All, PushHow::ByAsMuch);
    assert_eq!(
        plan(&all, &loose).unwrap_err().code,
        Code::SessionWithoutTime
    );
}

proptest! {
    #[test]
    fn pushing_keeps_order_and_hard_starts_and_never_moves_the_past(
        rows in prop::collection::vec((0i64..600, 5u32..90, 0usize..4, any::<bool>()), 1..25),
        at in 0usize..25,
        minutes in 0i32..120,
        (all_rooms, needed, longer) in (any::<bool>(), any::<bool>(), any::<bool>()),
    ) {
        let rooms = [Some(RoomId::new()), Some(RoomId::new()), Some(RoomId::new()), None];
        let mut all: Vec<Session> = rows
            .iter()
            .map(|(after, length, room, hard)| {
                let mut one = session("x", "09:00", *length, rooms[*room]);
                one.starts = one.starts.map(|from| from.plus_minutes(*after));
                one.ends = one.ends.map(|until| until.plus_minutes(*after));
                one.hard = *hard;
                one
            })
            .collect();
        all.sort_by_key(|one| one.starts);
        let first = &all[at % all.len()];
        let mut asked = request(
            first,
            minutes,
            if all_rooms { PushWhere::All } else { PushWhere::Room },
            if needed { PushHow::AsFarAsNeeded } else { PushHow::ByAsMuch },
        );
        asked.longer = Some(longer);
        let done = plan(&all, &asked).unwrap();
        let new = |one: &Session| {
            let moved = done.moved.iter().find(|moved| moved.session_id == one.id);
            moved.map_or((one.starts.unwrap(), one.ends.unwrap()), |moved| (moved.starts, moved.ends))
        };
        for one in &all {
            let (starts, ends) = (one.starts.unwrap(), one.ends.unwrap());
            if one.id == first.id {
                continue;
            }
            if one.hard || starts <= first.starts.unwrap() {
                prop_assert_eq!(new(one), (starts, ends));
            }
            let by = new(one).0.minutes_since(starts);
            prop_assert!((0..=i64::from(minutes)).contains(&by));
            prop_assert_eq!(new(one).1.minutes_since(new(one).0), i64::from(one.minutes));
        }
        // Whatever moves in one room keeps its order there.
        for (at, one) in all.iter().enumerate() {
            for other in all.iter().skip(at + 1) {
                let same = one.room_id == other.room_id && !one.hard && !other.hard;
                if same && one.starts > first.starts {
                    prop_assert!(new(one).0 <= new(other).0);
                }
            }
        }
    }
}
