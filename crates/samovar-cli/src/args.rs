//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::{Planner, Result};
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
    /// The file of this laptop's own settings, which no planner holds
    /// [default: samovar/laptop.json in the folder for settings].
    #[arg(long, global = true, env = "SAMOVAR_LAPTOP")]
    pub laptop: Option<PathBuf>,
    /// Change nothing: read a copy of the planner. So is one read that may not be
    /// written to.
    #[arg(long, global = true)]
    pub read_only: bool,
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
    /// The laptop's own settings; where there is no place for them, none are kept.
    pub fn laptop(&self) -> Laptop {
        let usual = || Some(dirs::config_dir()?.join("samovar").join("laptop.json"));
        self.laptop
            .clone()
            .filter(|path| !path.as_os_str().is_empty())
            .or_else(usual)
            .map_or_else(Laptop::forgetful, Laptop::at)
    }

    /// Opens the planner for writing, or for reading where it must be or is asked for.
    pub fn open(&self) -> Result<Planner> {
        let (path, clock, laptop) = (&self.planner, system_clock(), self.laptop());
        let caches = dirs::cache_dir().unwrap_or_else(std::env::temp_dir);
        let apart = Apart {
            copies: caches.join("samovar").join("read-only"),
            exports: std::env::current_dir().unwrap_or_default(),
        };
        if self.read_only {
            Planner::open_read_only(path, clock, laptop, &apart)
        } else {
            Planner::open_either(path, clock, laptop, &apart)
        }
    }

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

fn language(text: &str) -> std::result::Result<Lang, String> {
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
        /// Files, or folders of them.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// What is to be done around an event.
    Tasks {
        /// Id or title of the event.
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
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// Only those who have this kind of ticket, letter by letter: VIP.
        #[arg(long, value_name = "KIND")]
        ticket_kind: Option<String>,
    },
    /// Who eats, by diet and allergen, in whose own words, and who came besides.
    Headcount {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
    },
    /// The menu: what each dish holds, and whom it would harm.
    Dishes {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
    },
    /// Check a guest in by code, or by a name that only one guest has.
    CheckIn {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// The code of a guest, or a name.
        query: String,
        /// Let in a duplicate, a declined or a waitlisted guest.
        #[arg(long)]
        admit_anyway: bool,
        /// Let in more than a day before the start.
        #[arg(long)]
        early: bool,
        /// Only say what would happen: nothing is kept.
        #[arg(long, conflicts_with = "early")]
        rehearse: bool,
        /// The station that is written with the check-in.
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
    /// The community's logo on badges and tickets: show, set, remove.
    Logo {
        #[command(subcommand)]
        command: LogoCommand,
    },
    /// Take back the latest step.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// What was done, newest first.
    History {
        /// Id or title of the event; left out: of the whole planner.
        #[arg(long)]
        event: Option<String>,
    },
    /// A checked copy of the planner.
    Backup {
        /// The file for the copy.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The planner's backups: when and why each was made, and what it holds.
    /// Also of a planner that does not open.
    Backups,
    /// Put a backup in the planner's place; what was there is kept and named.
    /// Also where the planner does not open.
    Restore {
        /// The backup: a path, or a name out of `backups`.
        from: PathBuf,
    },
    /// Look through the whole planner for damage.
    Check,
    /// A sample planner with its calendar files and door lists.
    Demo {
        /// The folder to make, with the sample in it.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Any command of the table, with its request as JSON.
    Call {
        /// The command, as the page calls it: list_guests.
        name: String,
        /// Its request: '{"eventId": "…"}'.
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
        /// Id or title of the series.
        series: String,
        /// The date by the rule from which on it is meant: 2026-12-10.
        #[arg(long)]
        from: Option<String>,
        /// What it is called.
        #[arg(long)]
        title: Option<String>,
        /// 19:30.
        #[arg(long)]
        time: Option<String>,
        /// How long it lasts.
        #[arg(long)]
        minutes: Option<u32>,
        /// Id or name.
        #[arg(long)]
        venue: Option<String>,
        /// Seats.
        #[arg(long)]
        capacity: Option<u32>,
        /// What it is about, in a few words.
        #[arg(long)]
        about: Option<String>,
    },
    /// Nothing takes place on a date: 2026-12-10.
    Skip {
        /// Id or title of the series.
        series: String,
        /// The date by the rule: 2026-12-10.
        date: String,
    },
    /// A skipped or cancelled date takes place after all.
    BringBack {
        /// Id or title of the series.
        series: String,
        /// The date by the rule: 2026-12-10.
        date: String,
    },
    /// Plan the next dates.
    Extend {
        /// Id or title of the series.
        series: String,
        /// How many more; left out: as many as were planned at first.
        #[arg(long)]
        dates: Option<u32>,
    },
    /// No date after this one.
    End {
        /// Id or title of the series.
        series: String,
        /// The last day on which there may be a date: 2027-05-28.
        after: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum VenueCommand {
    /// Add a venue; prints its id.
    Add {
        /// What the venue is called.
        #[arg(long)]
        name: String,
        /// Where it is.
        #[arg(long)]
        address: Option<String>,
        /// Seats.
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
        /// The list: CSV, XLSX or vCard.
        file: PathBuf,
        /// Id or title of the event whose guests they are; left out: people only.
        #[arg(long)]
        event: Option<String>,
        /// Make the event on the way, from one line: "Rust Evening 8 Dec 2026 19:00".
        #[arg(long, conflicts_with = "event", value_name = "LINE")]
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

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// The file that puts the event into anybody's calendar.
    Calendar {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The programme, an entry an item.
    Agenda {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
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
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// The folder to write into.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The tasks of an event, as to-dos.
    Tasks {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// The guests of an event: CSV, or XLSX by the name of the file.
    Guests {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
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
    /// Everybody who came in and left, with times and stations.
    CheckIns {
        /// Id or title of the event.
        #[arg(long)]
        event: String,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum InvitationsCommand {
    /// How the event, or the series, stands in people's calendars; with a message, who
    /// was told it.
    Status {
        #[command(flatten)]
        of: InvitationsOf,
        #[command(flatten)]
        message: MessageArgs,
    },
    /// Write what is needed, and remember who was given what.
    Prepare {
        #[command(flatten)]
        of: InvitationsOf,
        /// Invite regulars to the whole series.
        #[arg(long, conflicts_with_all = ["until", "next"])]
        whole: bool,
        /// Invite regulars to the dates until this day: 2027-01-31.
        #[arg(long, conflicts_with = "next")]
        until: Option<String>,
        /// Invite regulars to one date: the next, or that of the event.
        #[arg(long)]
        next: bool,
        /// Also where the event is a draft: calendars say that it is not certain.
        #[arg(long)]
        tentative: bool,
        #[command(flatten)]
        message: MessageArgs,
        /// What it is sent with. Files: mail, mbox, calendar; merge: a table for mail merge.
        /// Mail in a browser: gmail, outlook, yandex, mail-ru, other.
        #[arg(long, default_value = "mail")]
        format: String,
        /// Of mail in a browser: the most addresses in one mail.
        #[arg(long)]
        batch: Option<u32>,
        /// The folder into which a new one is put.
        #[arg(short, long)]
        out: Option<PathBuf>,
    },
    /// Say whether what was prepared last was sent.
    Sent {
        #[command(flatten)]
        of: InvitationsOf,
        /// yes or no.
        #[arg(default_value = "yes")]
        answer: String,
    },
}

/// What people are told beside invitations and updates.
#[derive(Debug, clap::Args)]
pub struct MessageArgs {
    /// confirmation, seat (moved up from the waitlist), waitlist, details (the last
    /// before it begins) or thanks; left out: what calendars need.
    #[arg(long)]
    pub message: Option<String>,
    /// Of details: going, going-and-maybe; of thanks: came, expected (who said they
    /// would come, or came). Left out: the first of them.
    #[arg(long, requires = "message")]
    pub to: Option<String>,
}

/// What is invited to.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct InvitationsOf {
    /// Id or title.
    #[arg(long)]
    pub event: Option<String>,
    /// Id or title of a series: its regulars.
    #[arg(long)]
    pub series: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// The list for the door, as PDF.
    DoorList {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Wide instead of tall.
        #[arg(long)]
        landscape: bool,
        /// A–K and L–Z on sheets of their own.
        #[arg(long)]
        split: bool,
        /// Empty lines at the end, for those who are on no list.
        #[arg(long)]
        blank_lines: Option<u32>,
        /// With a column of what other tools sold: VIP, standard.
        #[arg(long)]
        ticket_kind: bool,
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
        /// Without the community's logo.
        #[arg(long)]
        no_logo: bool,
    },
    /// The sheet that tells where the printer puts badges.
    Calibration {
        #[command(flatten)]
        sheet: SheetArgs,
        /// 90x55, 85x54, 100x150, or 62 for labels off a roll.
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
        /// Without the community's logo.
        #[arg(long)]
        no_logo: bool,
    },
    /// The sheet to sign, with photo consent.
    SignIn {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Empty lines at the end, for those who are on no list.
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

#[derive(Debug, Subcommand)]
pub enum LogoCommand {
    /// Which one there is.
    Show,
    /// Take a picture as the logo: PNG or JPEG, at most 1 MiB and 4096 pixels a side.
    Set {
        /// The picture.
        file: PathBuf,
    },
    /// Print without one from now on.
    Remove,
}

/// What every sheet is asked for.
#[derive(Debug, clap::Args)]
pub struct SheetArgs {
    /// Id or title.
    #[arg(long)]
    pub event: String,
    /// The file to write.
    #[arg(short, long)]
    pub out: PathBuf,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn silent(command: &clap::Command, path: &str, found: &mut Vec<String>) {
        let path = format!("{path} {}", command.get_name());
        if command.get_about().is_none() {
            found.push(path.clone());
        }
        for arg in command.get_arguments() {
            if arg.get_help().is_none() {
                found.push(format!("{path} {}", arg.get_id()));
            }
        }
        for below in command.get_subcommands() {
            silent(below, &path, found);
        }
    }

    #[test]
    fn help_says_what_every_command_and_argument_is() {
        let mut found = Vec::new();
        silent(&Args::command(), "", &mut found);
        assert_eq!(found, [""; 0]);
    }
}
