//! Calendars of guests, taking in what the planner prepares for them.

mod thunderbird;
