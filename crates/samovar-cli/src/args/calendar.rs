//! `calendar`: other people's.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum CalendarCommand {
    /// Read calendar files (.ics), or folders of them.
    Read {
        /// Calendar files (.ics), or folders of them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Events of the planner, or times when others are busy.
        #[arg(long = "as", value_enum, default_value_t = ReadAs::Events)]
        read_as: ReadAs,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Of a busy calendar.
        #[arg(long)]
        name: Option<String>,
        /// What a busy calendar holds.
        #[arg(long, value_enum)]
        kind: Option<BusyKind>,
        /// Whose bookings a busy calendar holds: id or name.
        #[arg(long)]
        venue: Option<String>,
        /// How many months of a series become events.
        #[arg(long)]
        months: Option<u32>,
        /// Make venues of places that none is named like.
        #[arg(long)]
        create_venues: bool,
        /// Of two files that hold one event take the newer, not the first.
        #[arg(long)]
        newer: bool,
        /// By which zone times are taken that name none, such as Europe/Moscow.
        #[arg(long)]
        zone: Option<String>,
        /// Leave out what is over already.
        #[arg(long)]
        to_come: bool,
    },
    /// List the calendars of others.
    List,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum ReadAs {
    Events,
    Busy,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum BusyKind {
    Events,
    Holidays,
    Venue,
}

impl BusyKind {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Holidays => "holidays",
            Self::Venue => "venue",
        }
    }
}
