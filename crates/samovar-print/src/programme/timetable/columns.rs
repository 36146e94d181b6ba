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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::ProgrammeItem;
    use crate::programme::tests::support::{at, item, nothing};
    use samovar_i18n::Lang;

    /// Room, begin after ten, minutes; for everybody where the room is 9.
    fn day(rooms: usize, items: &[(Option<usize>, u32, i64)]) -> Programme {
        let mut programme = nothing(Lang::En);
        programme.rooms = (0..rooms).map(|room| format!("Room {room}")).collect();
        programme.items = items
            .iter()
            .map(|(room, after, minutes)| ProgrammeItem {
                room: room.filter(|room| *room != 9),
                for_all: *room == Some(9),
                ..item("One", at(18, 10 + after / 60, after % 60), *minutes)
            })
            .collect();
        programme
    }

    fn columns(programme: &Programme) -> Columns {
        let all: Vec<usize> = (0..programme.items.len()).collect();
        of(programme, &all)
    }

    fn place(item: usize, from: usize, until: usize) -> Place {
        Place {
            item,
            columns: (from, until),
        }
    }

    #[test]
    fn a_room_has_as_many_columns_as_sessions_at_a_time() {
        let found = columns(&day(
            2,
            &[
                (Some(0), 0, 60),
                (Some(0), 30, 60),
                (Some(0), 90, 30),
                (Some(1), 0, 30),
                (Some(1), 30, 30),
            ],
        ));
        assert_eq!(found.rooms, [Some(0), Some(0), Some(1)]);
        let wanted = [
            place(0, 0, 1),
            place(1, 1, 2),
            // Alone in its room it has all of it.
            place(2, 0, 2),
            place(3, 2, 3),
            place(4, 2, 3),
        ];
        assert_eq!(found.places, wanted);
    }

    #[test]
    fn a_break_goes_across_where_most_rooms_are_free_and_else_has_its_column() {
        let one_is_busy = day(2, &[(Some(0), 0, 90), (Some(1), 0, 30), (Some(9), 30, 30)]);
        let found = columns(&one_is_busy);
        assert_eq!((found.across, found.rooms.len()), (vec![2], 2));
        let all_are = day(2, &[(Some(0), 0, 90), (Some(1), 0, 90), (Some(9), 30, 30)]);
        let found = columns(&all_are);
        assert_eq!(found.across, [0; 0]);
        assert_eq!(found.rooms, [Some(0), Some(1), None]);
        // Without rooms all of it stands in one column.
        let found = columns(&day(0, &[(None, 0, 30), (Some(9), 30, 30)]));
        assert_eq!(found.rooms, [None]);
    }

    #[test]
    fn nothing_lies_on_anything_however_many_are_at_once() {
        for count in 1..40_u32 {
            let items: Vec<(Option<usize>, u32, i64)> = (0..count)
                .map(|at| {
                    let room = [Some(0), Some(1), None, Some(9)][at as usize % 4];
                    (room, at * 7 % 120, i64::from(at * 13 % 50))
                })
                .collect();
            let programme = day(2, &items);
            let found = columns(&programme);
            let seen = found.places.len() + found.across.len();
            assert_eq!(seen, count as usize);
            for (at, one) in found.places.iter().enumerate() {
                for other in found.places.iter().skip(at + 1) {
                    let (left, right) = (one.columns, other.columns);
                    let apart = left.1 <= right.0 || right.1 <= left.0;
                    assert!(apart || !overlap(&programme, one.item, other.item));
                }
            }
        }
    }
}
