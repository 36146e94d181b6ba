//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use samovar_i18n::Lang;

/// Samovar: an offline planner for meetups and events.
#[derive(Debug, Parser)]
#[command(name = "samovar-cli", version)]
pub struct Args {
    /// The planner file; it is made when it is not there.
    #[arg(
        long,
        global = true,
        env = "SAMOVAR_PLANNER",
        default_value = "planner.samovar"
    )]
    pub planner: PathBuf,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of messages and of what is written: en or ru.
    #[arg(long, global = true, value_parser = language)]
    pub lang: Option<Lang>,
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// The language asked for, or that of the terminal.
    pub fn language(&self) -> Lang {
        self.lang.unwrap_or_else(|| {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
                .map_or(Lang::En, |locale| Lang::from_locale(&locale))
        })
    }
}

fn language(text: &str) -> Result<Lang, String> {
    text.parse().map_err(|_| "en, ru".to_owned())
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Events: add, list, show, edit.
    Event {
        #[command(subcommand)]
        command: EventCommand,
    },
    /// Series: make, list, show, edit, skip a date, plan more.
    Series {
        #[command(subcommand)]
        command: SeriesCommand,
    },
    /// Venues: add, list.
    Venue {
        #[command(subcommand)]
        command: VenueCommand,
    },
    /// Other people's calendars: read, list.
    Calendar {
        #[command(subcommand)]
        command: CalendarCommand,
    },
    /// Guest lists from other tools.
    Import {
        #[command(subcommand)]
        command: ImportCommand,
    },
    /// Answers that guests' calendars sent: mails, calendar files, mailboxes, folders.
    Replies {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// What is to be done around an event.
    Tasks {
        /// Id or title.
        #[arg(long)]
        event: String,
        /// Add one.
        #[arg(long)]
        add: Option<String>,
        /// When the new one is due: 2026-12-13T18:30.
        #[arg(long, requires = "add")]
        due: Option<String>,
        /// Tick the one with this title or id.
        #[arg(long)]
        done: Option<String>,
    },
    /// The guests of an event.
    Guests {
        /// Id or title.
        #[arg(long)]
        event: String,
    },
    /// Who eats, by diet and allergen.
    Headcount {
        #[arg(long)]
        event: String,
    },
    /// Check a guest in by code, or by a name that only one guest has.
    CheckIn {
        #[arg(long)]
        event: String,
        query: String,
        /// Let in a duplicate, a declined or a waitlisted guest.
        #[arg(long)]
        admit_anyway: bool,
        #[arg(long)]
        station: Option<String>,
    },
    /// Calendar files, and lists for spreadsheets.
    Export {
        #[command(subcommand)]
        command: ExportCommand,
    },
    /// Invitations: who holds what, what is needed, and whether it was sent.
    Invitations {
        #[command(subcommand)]
        command: InvitationsCommand,
    },
    /// Sheets for paper.
    Print {
        #[command(subcommand)]
        command: PrintCommand,
    },
    /// Take back the latest step.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// What was done, newest first.
    History {
        #[arg(long)]
        event: Option<String>,
    },
    /// A checked copy of the planner.
    Backup {
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Look through the whole planner for damage.
    Check,
    /// A sample planner with its calendar files and door lists.
    Demo {
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Any command of the table, with its request as JSON.
    Call {
        name: String,
        #[arg(default_value = "{}")]
        request: String,
    },
    /// Commands as lines of JSON on standard input, answers on standard output.
    Pipe,
}

#[derive(Debug, Subcommand)]
pub enum EventCommand {
    /// Add an event; prints its id.
    Add {
        #[arg(long)]
        title: String,
        /// Wall clock: 2026-12-18T19:00.
        #[arg(long)]
        start: String,
        #[arg(long)]
        end: Option<String>,
        /// IANA name: Europe/Moscow.
        #[arg(long)]
        zone: Option<String>,
        /// Id or name.
        #[arg(long)]
        venue: Option<String>,
        #[arg(long)]
        capacity: Option<u32>,
        /// E-mail of who invites.
        #[arg(long)]
        organizer: Option<String>,
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
    Show { event: String },
    /// Change an event.
    Edit {
        event: String,
        #[arg(long)]
        title: Option<String>,
        #[arg(long)]
        start: Option<String>,
        #[arg(long)]
        end: Option<String>,
        #[arg(long)]
        zone: Option<String>,
        #[arg(long)]
        venue: Option<String>,
        #[arg(long)]
        capacity: Option<u32>,
        #[arg(long)]
        organizer: Option<String>,
        #[arg(long)]
        about: Option<String>,
        /// draft, open, full, done or cancelled.
        #[arg(long)]
        state: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum SeriesCommand {
    /// Make a series of an event, which is its first date.
    Create {
        /// Id or title.
        event: String,
        /// week or month.
        #[arg(long, default_value = "week")]
        every: String,
        /// Every how many weeks or months.
        #[arg(long, default_value_t = 1)]
        interval: u32,
        /// Of a week: mon,thu.
        #[arg(long, value_delimiter = ',')]
        weekdays: Vec<String>,
        /// Of a month: 1 to 4, or -1 for the last such weekday.
        #[arg(long, allow_hyphen_values = true)]
        nth: Option<i8>,
        /// Of a month: its day.
        #[arg(long, conflicts_with = "nth")]
        day: Option<u8>,
        /// No date after this one: 2027-05-28.
        #[arg(long)]
        until: Option<String>,
        /// So many dates.
        #[arg(long, conflicts_with = "until")]
        count: Option<u32>,
        /// How many dates of a rule without an end are planned now.
        #[arg(long)]
        dates: Option<u32>,
    },
    /// List series.
    List,
    /// The dates and the regulars of a series.
    Show {
        /// Id or title.
        series: String,
    },
    /// Change all dates to come, or those from one date on.
    Edit {
        series: String,
        /// The date by the rule from which on it is meant: 2026-12-10.
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        title: Option<String>,
        /// 19:30.
        #[arg(long)]
        time: Option<String>,
        #[arg(long)]
        minutes: Option<u32>,
        /// Id or name.
        #[arg(long)]
        venue: Option<String>,
        #[arg(long)]
        capacity: Option<u32>,
        #[arg(long)]
        about: Option<String>,
    },
    /// Nothing takes place on a date: 2026-12-10.
    Skip { series: String, date: String },
    /// A skipped or cancelled date takes place after all.
    BringBack { series: String, date: String },
    /// Plan the next dates.
    Extend {
        series: String,
        #[arg(long)]
        dates: Option<u32>,
    },
    /// No date after this one.
    End { series: String, after: String },
}

#[derive(Debug, Subcommand)]
pub enum VenueCommand {
    /// Add a venue; prints its id.
    Add {
        #[arg(long)]
        name: String,
        #[arg(long)]
        address: Option<String>,
        #[arg(long)]
        capacity: Option<u32>,
    },
    /// List venues.
    List,
}

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Import a guest list: CSV, XLSX or vCard.
    Guests {
        file: PathBuf,
        #[arg(long)]
        event: Option<String>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Replace what is known by what the file says.
        #[arg(long)]
        overwrite: bool,
        /// Leave aside how such a file was understood last time.
        #[arg(long)]
        fresh: bool,
        /// Write the rows that stay out to this CSV file.
        #[arg(long)]
        rejected: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum CalendarCommand {
    /// Read calendar files (.ics), or folders of them.
    Read {
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

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// The file that puts the event into anybody's calendar.
    Calendar {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The programme, an entry an item.
    Agenda {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Everything to come in one file, for publishing.
    Community {
        #[arg(short, long)]
        out: PathBuf,
        /// The first day: 2026-01-01. Left out: today.
        #[arg(long)]
        from: Option<String>,
    },
    /// One file a speaker with their own times, into a folder.
    Speakers {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The tasks of an event, as to-dos.
    Tasks {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The guests of an event: CSV, or XLSX by the name of the file.
    Guests {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
        /// Only this reply: invited, going, maybe, declined, waitlisted, cancelled.
        #[arg(long)]
        reply: Option<String>,
        /// Only those who match.
        #[arg(long)]
        query: Option<String>,
    },
    /// The directory of people.
    People {
        #[arg(short, long)]
        out: PathBuf,
        #[arg(long)]
        query: Option<String>,
    },
    /// Everybody who came in and left, with times and stations.
    CheckIns {
        #[arg(long)]
        event: String,
        #[arg(short, long)]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum InvitationsCommand {
    /// How the event stands in people's calendars.
    Status {
        /// Id or title.
        #[arg(long)]
        event: String,
    },
    /// Write what is needed, and remember who was given what.
    Prepare {
        #[arg(long)]
        event: String,
        /// mail, mbox or calendar.
        #[arg(long, default_value = "mail")]
        format: String,
        /// The folder into which a new one is put.
        #[arg(short, long)]
        out: Option<PathBuf>,
    },
    /// Say whether what was prepared last was sent.
    Sent {
        #[arg(long)]
        event: String,
        /// yes or no.
        #[arg(default_value = "yes")]
        answer: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// The list for the door, as PDF.
    DoorList {
        #[command(flatten)]
        sheet: SheetArgs,
        #[arg(long)]
        landscape: bool,
        /// A–K and L–Z on sheets of their own.
        #[arg(long)]
        split: bool,
        #[arg(long)]
        blank_lines: Option<u32>,
    },
    /// Badges; those who get one are flagged.
    Badges {
        #[command(flatten)]
        sheet: SheetArgs,
        /// 90x55, 85x54, 100x150, or 62 for labels off a roll.
        #[arg(long)]
        size: Option<String>,
        /// Each sheet is followed by its back.
        #[arg(long)]
        both_sides: bool,
        /// Only for those who have none yet.
        #[arg(long)]
        only_new: bool,
        /// none, named or all.
        #[arg(long)]
        plus_ones: Option<String>,
    },
    /// The sheet that tells where the printer puts badges.
    Calibration {
        #[command(flatten)]
        sheet: SheetArgs,
        #[arg(long)]
        size: Option<String>,
    },
    /// Tickets with their codes.
    Tickets {
        #[command(flatten)]
        sheet: SheetArgs,
        /// A6 pages instead of four on the paper.
        #[arg(long)]
        one_a_page: bool,
    },
    /// The sheet to sign, with photo consent.
    SignIn {
        #[command(flatten)]
        sheet: SheetArgs,
        #[arg(long)]
        blank_lines: Option<u32>,
    },
    /// Names for the table.
    TentCards {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Guests too, not only speakers and hosts.
        #[arg(long)]
        everyone: bool,
    },
}

/// What every sheet is asked for.
#[derive(Debug, clap::Args)]
pub struct SheetArgs {
    /// Id or title.
    #[arg(long)]
    pub event: String,
    #[arg(short, long)]
    pub out: PathBuf,
}
