//! `export`.

use std::path::PathBuf;

use clap::Subcommand;

use super::{EventArg, LANES};

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// Everything in the planner as one JSON file, for other programs or another planner.
    Planner {
        /// The file to write.
        file: PathBuf,
    },
    /// The file that puts the event into anybody's calendar.
    Calendar {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The programme, an entry an item.
    Agenda {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Everything to come in one file, for publishing.
    Community {
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
        /// The first day: 2026-01-01. Left out: today.
        #[arg(long)]
        from: Option<String>,
    },
    /// One file a speaker with their own times, into a folder.
    Speakers {
        #[command(flatten)]
        event: EventArg,
        /// The folder to write into.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The tasks of an event, as to-dos.
    Tasks {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// One file a name with their cues, into a folder.
    Cues {
        #[command(flatten)]
        event: EventArg,
        /// The folder to write into.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// One file a person with their own shifts, into a folder; what is no longer theirs is called off.
    Duties {
        #[command(flatten)]
        event: EventArg,
        /// The folder to write into.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The run sheet: CSV, or XLSX by the name of the file.
    RunSheet {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
        /// Of one lane alone.
        #[arg(long, value_parser = LANES)]
        lane: Option<String>,
    },
    /// The guests of an event: CSV, or XLSX by the name of the file.
    Guests {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
        /// Only this reply: invited, going, maybe, declined, waitlisted, cancelled.
        #[arg(long)]
        reply: Option<String>,
        /// Only those who match.
        #[arg(long)]
        query: Option<String>,
        /// Only those who said they would come, and did not.
        #[arg(long)]
        no_show: bool,
        /// Only those who were at no event before this one.
        #[arg(long)]
        first_time: bool,
        /// Only those who have this kind of ticket, letter by letter: VIP.
        #[arg(long, value_name = "KIND")]
        ticket_kind: Option<String>,
    },
    /// The directory of people.
    People {
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
        /// Only those with these words in their name, company or address.
        #[arg(long)]
        query: Option<String>,
        /// Only those who said they would come to an event, and did not.
        #[arg(long)]
        no_show: bool,
        /// Only those who were at exactly one event.
        #[arg(long)]
        first_time: bool,
        /// Only those who were at no event.
        #[arg(long)]
        never_came: bool,
        /// Only those whose language is this, or a kind of it: kk, pt-BR.
        #[arg(long)]
        language: Option<String>,
    },
    /// The lines of a budget, as CSV or XLSX.
    Budget {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The table of one of the insights, as CSV or XLSX.
    Insight {
        /// What it answers.
        #[arg(value_parser = ["stages", "came", "cohorts", "no-show", "forecast", "replies", "reach", "grades", "chat"])]
        which: String,
        /// Of evenings and replies: the first day, 2026-10-01.
        #[arg(long, value_name = "DAY")]
        from: Option<String>,
        /// The last day.
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
        /// Of stages and cohorts; left out: today.
        #[arg(long, value_name = "DAY")]
        as_of: Option<String>,
        /// Of a chat: the channel, by its name or id.
        #[arg(long, value_name = "NAME")]
        channel: Option<String>,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The figures of a period beside their targets, as CSV or XLSX.
    Kpi {
        /// The first day, 2026-10-01; left out: this quarter.
        #[arg(long, value_name = "DAY")]
        from: Option<String>,
        /// The last day.
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Everybody who came in and left, with times and stations.
    CheckIns {
        #[command(flatten)]
        event: EventArg,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
}
