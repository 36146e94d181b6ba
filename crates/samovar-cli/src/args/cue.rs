//! `cue`.

use clap::Subcommand;

use super::EventArg;

/// Whose work it is.
pub const LANES: [&str; 7] = ["stage", "sound", "light", "screen", "photo", "food", "door"];

#[derive(Debug, Subcommand)]
pub enum CueCommand {
    /// Add a cue: tied to a session it moves with it, else it is at a time; prints its id.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// What is done.
        #[arg(long)]
        words: String,
        /// Id or title of the session it hangs on.
        #[arg(long)]
        session: Option<String>,
        /// From its start or its end.
        #[arg(long, value_parser = ["start", "end"], requires = "session")]
        from: Option<String>,
        /// So many minutes after that; before it: -2.
        #[arg(long, allow_hyphen_values = true, requires = "session")]
        offset: Option<i32>,
        /// At a time, by the clock of the event: 2026-12-18T19:05.
        #[arg(long, conflicts_with = "session")]
        at: Option<String>,
        /// How long it takes.
        #[arg(long)]
        minutes: Option<u32>,
        /// Whose work it is.
        #[arg(long, value_parser = LANES)]
        lane: Option<String>,
        /// Who does it.
        #[arg(long)]
        owner: Option<String>,
    },
    /// The cues of an event.
    List {
        #[command(flatten)]
        event: EventArg,
    },
}
