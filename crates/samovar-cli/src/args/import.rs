//! `import`.

use std::path::PathBuf;

use clap::Subcommand;

use super::EventIfAny;

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Make a new planner from a JSON file that `export planner` wrote.
    Planner {
        /// The JSON file.
        file: PathBuf,
        /// The planner to make; left out: beside this one, called as the file is.
        #[arg(short, long)]
        out: Option<PathBuf>,
    },
    /// Import a guest list: CSV, XLSX or vCard. Without an event, people only.
    Guests {
        /// The list: CSV, XLSX or vCard.
        file: PathBuf,
        #[command(flatten)]
        event: EventIfAny,
        /// Make the event on the way, from one line: "Rust Evening 8 Dec 2026 19:00".
        #[arg(long, conflicts_with = "EventIfAny", value_name = "LINE")]
        new_event: Option<String>,
        /// Seats of the new event.
        #[arg(long, requires = "new_event")]
        seats: Option<u32>,
        /// Who has a known name and nothing against it: the same people, or others.
        #[arg(long, value_enum)]
        same_names: Option<SameNames>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Replace what is known by what the file says.
        #[arg(long)]
        overwrite: bool,
        /// Leave aside how such a file was understood last time.
        #[arg(long)]
        fresh: bool,
        /// Take the file's answers also where a later one, or one by hand, is known.
        #[arg(long)]
        take: bool,
        /// Write the rows that stay out to this CSV file.
        #[arg(long)]
        rejected: Option<PathBuf>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum SameNames {
    /// They are the people who are known.
    Same,
    /// They are somebody else.
    Other,
}
