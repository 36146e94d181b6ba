//! The looks of a team on its rows: each shift, assignment and shot says what is wrong with it,
//! a kind once.

use super::looks::Found;
use super::{Duty, Shot};

pub fn put(found: &[Found], duties: &mut [Duty], shots: &mut [Shot]) {
    for one in found {
        let kind = one.look.kind;
        for shift in duties.iter_mut().flat_map(|duty| &mut duty.shifts) {
            if one.shifts.contains(&shift.id) {
                shift.looks.insert(kind);
            }
            for assignment in &mut shift.assigned {
                if one.assignments.contains(&assignment.id) {
                    assignment.looks.insert(kind);
                }
            }
        }
        for shot in shots.iter_mut().filter(|shot| one.shot == Some(shot.id)) {
            shot.looks.insert(kind);
        }
    }
}
