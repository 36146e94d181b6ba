//! `programme`.

use std::path::PathBuf;

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum ProgrammeCommand {
    /// The programme of an event, and what needs a look in it.
    Show {
        #[command(flatten)]
        event: EventArg,
    },
    /// Push a session and what follows it; answers what has moved from when to when.
    #[command(allow_missing_positional = true)]
    Push {
        #[command(flatten)]
        event: EventArg,
        /// Id or title of the session that is late.
        session: String,
        /// By how many minutes; -15 is earlier.
        #[arg(long, allow_hyphen_values = true)]
        minutes: i32,
        /// Only what is in its room, or in none (the usual).
        #[arg(long, conflicts_with = "all")]
        room: bool,
        /// What is in any room.
        #[arg(long)]
        all: bool,
        /// Each session as far as it needs, gaps being used up; else all by as much.
        #[arg(long)]
        as_far_as_needed: bool,
        /// The session itself begins when it did, and takes so much longer.
        #[arg(long)]
        longer: bool,
        /// Only say what would move.
        #[arg(long)]
        dry_run: bool,
    },
    /// Change a session: its time, room, track, what its room needs around it.
    #[command(allow_missing_positional = true)]
    Edit {
        #[command(flatten)]
        event: EventArg,
        /// Id or title of the session.
        session: String,
        /// When it starts: 2026-12-18T19:00; "none" takes it off the timetable.
        #[arg(long)]
        starts: Option<String>,
        /// How long it is.
        #[arg(long)]
        minutes: Option<u32>,
        /// Id or name of a room of the venue; "none" for none.
        #[arg(long)]
        room: Option<String>,
        /// Id or name of a track of the event; "none" for none.
        #[arg(long)]
        track: Option<String>,
        /// Whether it must start then, whatever is late before it: true or false.
        #[arg(long)]
        hard: Option<bool>,
        /// Minutes that its room needs before it.
        #[arg(long)]
        setup: Option<u32>,
        /// Minutes that its room needs after it.
        #[arg(long)]
        teardown: Option<u32>,
    },
    /// The tracks of an event; with --add, one more.
    Tracks {
        #[command(flatten)]
        event: EventArg,
        /// The name of a new track.
        #[arg(long)]
        add: Option<String>,
        /// Its colour; left out, one that is free.
        #[arg(long, requires = "add", value_parser = ["blue", "green", "amber", "red", "violet", "teal", "pink", "grey"])]
        colour: Option<String>,
    },
    /// When speakers and rooms can be had; with --speaker or --room, sets the hours of one.
    Hours {
        #[command(flatten)]
        event: EventArg,
        /// Id or name of a speaker of the event.
        #[arg(long, conflicts_with = "room")]
        speaker: Option<String>,
        /// Id or name of a room of the venue.
        #[arg(long)]
        room: Option<String>,
        /// From when to when: 2026-12-18T10:00/2026-12-18T13:00; as often as needed. Without
        /// any: at any time.
        #[arg(long = "from-to", value_name = "FROM/TO")]
        spans: Vec<String>,
    },
    /// Keep the programme as it is now as the version that is published.
    Publish {
        #[command(flatten)]
        event: EventArg,
        /// A folder for the calendars of the speakers concerned.
        #[arg(long, value_name = "FOLDER")]
        calendars: Option<String>,
    },
    /// What has changed since the programme was published.
    Diff {
        #[command(flatten)]
        event: EventArg,
    },
    #[command(flatten)]
    File(ProgrammeFileCommand),
}

/// Programmes as files of other tools.
#[derive(Debug, Subcommand)]
pub enum ProgrammeFileCommand {
    /// Read a programme: schedule XML or JSON, what Sessionize gives, or a table.
    Import {
        /// The file: XML, JSON, CSV or XLSX.
        file: PathBuf,
        #[command(flatten)]
        event: EventArg,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Take what the file says also where it was changed here.
        #[arg(long)]
        take: bool,
        /// Make the event as long as the programme.
        #[arg(long)]
        widen: bool,
        /// Delete the sessions of such a file that it has no more.
        #[arg(long)]
        drop_gone: bool,
    },
    /// Write the programme to a file.
    Export {
        #[command(flatten)]
        event: EventArg,
        /// As what.
        #[arg(long, value_parser = ["schedule-xml", "json", "csv", "ics", "html"])]
        format: String,
        /// The file; left out: the event's folder of exports.
        #[arg(short, long)]
        out: Option<PathBuf>,
    },
}
