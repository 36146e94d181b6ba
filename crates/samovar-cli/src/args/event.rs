//! `event`, and how every command is told which event is meant.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum EventCommand {
    /// Add an event; prints its id.
    Add {
        /// What it is called.
        #[arg(long)]
        title: String,
        /// Wall clock: 2026-12-18T19:00.
        #[arg(long)]
        start: String,
        /// When it ends, by the same clock.
        #[arg(long)]
        end: Option<String>,
        /// IANA name: Europe/Moscow.
        #[arg(long)]
        zone: Option<String>,
        /// Id or name.
        #[arg(long)]
        venue: Option<String>,
        /// Seats.
        #[arg(long)]
        capacity: Option<u32>,
        /// E-mail of who invites.
        #[arg(long)]
        organizer: Option<String>,
        /// What it is about, in a few words.
        #[arg(long)]
        about: Option<String>,
    },
    /// List events.
    List {
        /// Only events that are over.
        #[arg(long)]
        past: bool,
        /// Only events that are still to come.
        #[arg(long, conflicts_with = "past")]
        upcoming: bool,
    },
    /// The five questions about an event.
    Show {
        /// Id or title of the event.
        event: String,
    },
    /// Change an event.
    Edit {
        /// Id or title of the event.
        event: String,
        /// What it is called.
        #[arg(long)]
        title: Option<String>,
        /// When it begins, by the clock of its zone: 2026-12-18T19:00.
        #[arg(long)]
        start: Option<String>,
        /// When it ends, by the same clock.
        #[arg(long)]
        end: Option<String>,
        /// IANA name of the time zone: Europe/Moscow.
        #[arg(long)]
        zone: Option<String>,
        /// Id or name of the venue.
        #[arg(long)]
        venue: Option<String>,
        /// Seats.
        #[arg(long)]
        capacity: Option<u32>,
        /// E-mail of who invites.
        #[arg(long)]
        organizer: Option<String>,
        /// What it is about, in a few words.
        #[arg(long)]
        about: Option<String>,
        /// draft, open, full, done or cancelled.
        #[arg(long)]
        state: Option<String>,
    },
}
