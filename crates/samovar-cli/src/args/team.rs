//! `duty`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum DutyCommand {
    /// Add a duty, with a shift where it is said when; prints the shift's id, or else the duty's.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// What is done; a duty with this title gets one shift more.
        #[arg(long)]
        title: String,
        /// What it is about.
        #[arg(long, value_parser = ["door", "food", "photo", "video", "stage", "other"])]
        kind: Option<String>,
        /// Where to go, what to bring.
        #[arg(long)]
        note: Option<String>,
        /// The item of the programme that the shift moves with: its title or id.
        #[arg(long, conflicts_with_all = ["from", "until"])]
        session: Option<String>,
        /// So many minutes before it.
        #[arg(long, requires = "session")]
        before: Option<u32>,
        /// So many minutes after it.
        #[arg(long, requires = "session")]
        after: Option<u32>,
        /// Or by the clock: 2026-12-18T18:00.
        #[arg(long, requires = "until")]
        from: Option<String>,
        /// Until when: 2026-12-18T21:00.
        #[arg(long, requires = "from")]
        until: Option<String>,
        /// How many people it takes.
        #[arg(long)]
        needed: Option<u32>,
    },
    /// Change a duty, or the hours of a shift; what is left out stays.
    #[command(allow_missing_positional = true)]
    Edit {
        #[command(flatten)]
        event: EventArg,
        /// The duty or the shift: the id of either, or the duty's title.
        what: String,
        /// Its new title.
        #[arg(long)]
        title: Option<String>,
        /// What it is about.
        #[arg(long, value_parser = ["door", "food", "photo", "video", "stage", "other"])]
        kind: Option<String>,
        /// Where to go, what to bring.
        #[arg(long)]
        note: Option<String>,
        /// The item of the programme that the shift moves with: its title or id.
        #[arg(long, conflicts_with_all = ["from", "until"])]
        session: Option<String>,
        /// So many minutes before it.
        #[arg(long)]
        before: Option<u32>,
        /// So many minutes after it.
        #[arg(long)]
        after: Option<u32>,
        /// Or by the clock: 2026-12-18T18:00.
        #[arg(long, requires = "until")]
        from: Option<String>,
        /// Until when: 2026-12-18T21:00.
        #[arg(long, requires = "from")]
        until: Option<String>,
        /// How many people it takes.
        #[arg(long)]
        needed: Option<u32>,
    },
    /// Remove a duty, a shift, a picture, or somebody from a shift; one undo brings it back.
    #[command(allow_missing_positional = true)]
    Remove {
        #[command(flatten)]
        event: EventArg,
        /// The id of it, or the title of a duty or of a picture.
        what: String,
    },
    /// Ask somebody for a shift, or say how far it has come; prints the assignment's id.
    Assign {
        #[command(flatten)]
        event: EventArg,
        /// The shift's id, or the title of a duty that has one shift.
        #[arg(long)]
        shift: String,
        /// Who.
        #[arg(long)]
        name: String,
        /// How far it has come; afterwards, who was there.
        #[arg(long, value_parser = ["asked", "confirmed", "declined", "came", "absent"])]
        state: Option<String>,
    },
    /// Ask for a picture; prints its id.
    Shot {
        #[command(flatten)]
        event: EventArg,
        /// What is on it.
        #[arg(long)]
        words: String,
        /// The item of the programme it is of: its title or id.
        #[arg(long)]
        session: Option<String>,
        /// It must be taken.
        #[arg(long)]
        must: bool,
    },
    /// The duties of an event with their shifts, who does them, the pictures, and what is wrong.
    List {
        #[command(flatten)]
        event: EventArg,
    },
}
