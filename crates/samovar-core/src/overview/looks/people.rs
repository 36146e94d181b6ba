//! Who: nobody asked, nobody answered, more heads than seats; what waits to be sent or done.

use serde_json::json;

use crate::event::look::{Look, LookKind};
use crate::overview::facts::Facts;

pub fn looks(facts: &Facts<'_>) -> Vec<Look> {
    let Facts { event, guests, .. } = facts;
    let mut looks = Vec::new();
    let mut push = |kind, found| looks.push(Look::new(event, kind, found));
    let seats = facts.seats();
    if event.capacity.is_none() {
        let (room, seats) = seats.unwrap_or_default();
        push(
            LookKind::NoCapacity,
            json!({ "room": room, "seats": seats }),
        );
    }
    if guests.all == 0 {
        push(LookKind::NoGuests, json!({}));
    } else if guests.going + guests.maybe + guests.declined == 0 {
        push(LookKind::NoReplies, json!({ "count": guests.invited }));
    }
    for (kind, count) in [
        (LookKind::InvitationsOutdated, facts.waiting.changed),
        (LookKind::InvitationsUnsent, facts.waiting.unsent),
    ] {
        if count > 0 {
            push(kind, json!({ "count": count }));
        }
    }
    let coming = guests.coming;
    if let Some(capacity) = event.capacity.filter(|capacity| coming > *capacity) {
        let found = json!({ "coming": coming, "capacity": capacity });
        push(LookKind::OverCapacity, found);
    }
    if let Some((room, seats)) = seats.filter(|(_, seats)| coming > *seats) {
        let found = json!({ "room": room, "coming": coming, "capacity": seats });
        push(LookKind::RoomTooSmall, found);
    }
    looks
}

/// From so few of a hundred pledges kept, somebody asks whether the door was.
const FEW: u32 = 20;

/// That hardly anybody came of those who said so: either nobody ticked, or it was so.
pub fn door_kept(facts: &Facts<'_>) -> Option<Look> {
    let door = facts
        .door
        .filter(|door| door.kept * 100 < door.pledges * FEW)?;
    let found = json!({ "count": door.kept, "all": door.pledges });
    Some(Look::new(facts.event, LookKind::DoorKept, found))
}

/// What was promised and is due within days.
pub fn due_promises(facts: &Facts<'_>) -> Option<Look> {
    let due = &facts.promises;
    let found = json!({ "count": due.len(), "names": due.join(", ") });
    (!due.is_empty()).then(|| Look::new(facts.event, LookKind::PromisesDue, found))
}

/// What should be done by now.
pub fn late_tasks(facts: &Facts<'_>) -> Option<Look> {
    let late = &facts.late;
    let found = json!({ "count": late.len(), "names": late.join(", ") });
    (!late.is_empty()).then(|| Look::new(facts.event, LookKind::TasksLate, found))
}
