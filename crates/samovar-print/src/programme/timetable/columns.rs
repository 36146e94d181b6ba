//! Who stands in which column: a room has one, and as many more as it has sessions at the same
//! time; what is in no room has its own. A break for everybody goes across, where most of the
//! rooms are free for it.

use crate::programme::Programme;
use chrono::{NaiveDateTime, TimeDelta};

/// Shorter than this nothing could be seen of it.
const LEAST: TimeDelta = TimeDelta::minutes(5);

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Of each column its room; `None`: in no room.
    pub rooms: Vec<Option<usize>>,
    pub places: Vec<Place>,
    /// For everybody: in whatever columns are free.
    pub across: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub item: usize,
    /// Columns, the second not included.
    pub columns: (usize, usize),
}

/// From when until when something stands on the sheet.
pub fn span(programme: &Programme, item: usize) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let item = programme.items.get(item)?;
    Some((item.starts, item.ends.max(item.starts + LEAST)))
}

pub fn overlap(programme: &Programme, one: usize, other: usize) -> bool {
    match (span(programme, one), span(programme, other)) {
        (Some(one), Some(other)) => one.0 < other.1 && other.0 < one.1,
        _ => false,
    }
}

/// Of one day.
pub fn of(programme: &Programme, items: &[usize]) -> Columns {
    let mut columns = Columns::default();
    for room in 0..programme.rooms.len() {
        let own = items.iter().copied();
        let own: Vec<usize> = own
            .filter(|at| room_of(programme, *at) == Some(room))
            .collect();
        columns.add(programme, Some(room), &own);
    }
    let mut without = Vec::new();
    for at in items.iter().copied() {
        let Some(item) = programme.items.get(at) else {
            continue;
        };
        match room_of(programme, at) {
            Some(_) => {}
            None if item.for_all && columns.has_room_for(programme, at) => columns.across.push(at),
            None => without.push(at),
        }
    }
    columns.add(programme, None, &without);
    columns
}

fn room_of(programme: &Programme, item: usize) -> Option<usize> {
    let room = programme.items.get(item)?.room?;
    (room < programme.rooms.len()).then_some(room)
}

impl Columns {
    /// In half of the columns at least, and nothing else is across then.
    fn has_room_for(&self, programme: &Programme, item: usize) -> bool {
        let mut others = self.across.iter();
        if others.any(|other| overlap(programme, *other, item)) {
            return false;
        }
        let free = (0..self.rooms.len()).filter(|column| self.is_free(programme, *column, item));
        !self.rooms.is_empty() && free.count() * 2 >= self.rooms.len()
    }

    pub fn is_free(&self, programme: &Programme, column: usize, item: usize) -> bool {
        !self.places.iter().any(|place| {
            let (from, until) = place.columns;
            (from..until).contains(&column) && overlap(programme, place.item, item)
        })
    }

    fn add(&mut self, programme: &Programme, room: Option<usize>, items: &[usize]) {
        let groups = together(programme, items);
        let most = groups.iter().map(|group| group.lanes).max().unwrap_or(0);
        let first = self.rooms.len();
        for group in groups {
            for (item, lane) in group.items {
                // The last of a group has what the room has left.
                let until = match lane + 1 == group.lanes {
                    true => most,
                    false => lane + 1,
                };
                self.places.push(Place {
                    item,
                    columns: (first + lane, first + until),
                });
            }
        }
        self.rooms.extend((0..most).map(|_| room));
    }
}

/// Sessions of a room that hang together by their times, each in a lane.
#[derive(Default)]
struct Group {
    items: Vec<(usize, usize)>,
    lanes: usize,
}

fn together(programme: &Programme, items: &[usize]) -> Vec<Group> {
    let mut spans: Vec<(NaiveDateTime, NaiveDateTime, usize)> = items
        .iter()
        .filter_map(|at| span(programme, *at).map(|(starts, ends)| (starts, ends, *at)))
        .collect();
    spans.sort_unstable();
    let mut groups: Vec<Group> = Vec::new();
    // Until when each lane of the last group is taken.
    let mut taken: Vec<NaiveDateTime> = Vec::new();
    for (starts, ends, item) in spans {
        if taken.iter().all(|until| *until <= starts) {
            groups.push(Group::default());
            taken.clear();
        }
        let free = taken.iter().position(|until| *until <= starts);
        let lane = free.unwrap_or(taken.len());
        match taken.get_mut(lane) {
            Some(until) => *until = ends,
            None => taken.push(ends),
        }
        if let Some(group) = groups.last_mut() {
            group.items.push((item, lane));
            group.lanes = taken.len();
        }
    }
    groups
}
