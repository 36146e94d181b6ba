//! The whole planner through its command table, without a window.

mod bare_codes;
mod calendars;
mod food_everywhere;
mod food_papers;
// The guides are typed into a shell.
#[cfg(unix)]
mod guides;
mod locked;
mod other_systems;
mod programme_papers;
mod random;
mod seats;
mod sharing;
mod state;
mod terminal;
mod terminal_albums;
mod terminal_budget;
mod terminal_channels;
mod terminal_consents;
mod terminal_feedback;
mod terminal_files;
mod terminal_insights;
mod terminal_kpi;
mod terminal_messages;
mod terminal_programme;
mod terminal_programme_files;
mod terminal_show;
mod terminal_talks;
mod terminal_team;
mod terminal_templates;
mod undo;
mod undo_refused;
