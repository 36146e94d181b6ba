//! `event`, and how every command is told which event is meant.

use clap::Subcommand;

/// Which event is meant: `event show "Rust Night"` and `event show --event "Rust
/// Night"` are one, here and in every other command.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct EventArg {
    /// Id or title of the event.
    #[arg(value_name = "EVENT")]
    by_place: Option<String>,
    /// The same by the name of an option.
    #[arg(long = "event", value_name = "EVENT")]
    by_option: Option<String>,
}

impl EventArg {
    /// The id or the title, wherever it was typed.
    pub fn text(&self) -> &str {
        let typed = self.by_option.as_ref().or(self.by_place.as_ref());
        typed.map_or("", String::as_str)
    }
}

/// The same where an event may be left out.
#[derive(Debug, clap::Args)]
#[group(required = false, multiple = false)]
pub struct EventIfAny {
    /// Id or title of the event.
    #[arg(value_name = "EVENT")]
    by_place: Option<String>,
    /// The same by the name of an option.
    #[arg(long = "event", value_name = "EVENT")]
    by_option: Option<String>,
}

impl EventIfAny {
    pub fn text(&self) -> Option<&str> {
        self.by_option.as_deref().or(self.by_place.as_deref())
    }
}

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
        /// Planned by this template: monthly-meetup, or the name of one that was saved.
        #[arg(long, value_name = "NAME")]
        template: Option<String>,
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
        #[command(flatten)]
        event: EventArg,
    },
    /// Change an event.
    Edit {
        #[command(flatten)]
        event: EventArg,
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
