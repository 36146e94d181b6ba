//! What can be typed: a file a noun, and here what is true of every command.

mod album;
mod budget;
mod calendar;
mod channel;
mod consent;
mod cue;
mod event;
mod export;
mod feedback;
mod food;
mod import;
mod insight;
mod invitation;
mod lock;
mod logo;
mod map;
mod message;
mod print;
mod programme;
mod series;
mod share;
mod sponsor;
mod supplier;
mod talk;
mod team;
mod template;
mod text;
mod venue;

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};
use samovar_core::key::Key;
use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::settings::system;
use samovar_core::{Planner, Result};
use samovar_i18n::Lang;

pub use album::AlbumCommand;
pub use budget::{BudgetCommand, DocumentKind};
pub use calendar::{BusyKind, CalendarCommand, ReadAs};
pub use channel::{ChannelCommand, ChatCommand};
pub use consent::{ConsentCommand, MailCommand};
pub use cue::{CueCommand, LANES};
pub use event::{EventArg, EventCommand, EventIfAny};
pub use export::ExportCommand;
pub use feedback::{FeedbackCommand, FeedbackUse};
pub use food::{FoodCommand, OrderCommand, OrderOf, SittingCommand, Usual};
pub use import::{ImportCommand, SameNames};
pub use insight::{InsightsCommand, PeopleArgs};
pub use invitation::{InvitationsCommand, InvitationsOf, MessageArgs};
pub use lock::{LockArgs, PassphraseArg, RecoverySheetArgs};
pub use logo::LogoCommand;
pub use map::Mapped;
pub use message::{MessageCommand, MessageOf};
pub use print::{PrintCommand, SheetArgs, SittingIfAny};
pub use programme::{ProgrammeCommand, ProgrammeFileCommand};
pub use series::SeriesCommand;
pub use share::ShareCommand;
pub use sponsor::SponsorCommand;
pub use supplier::{MenuCommand, NewDish, SupplierCommand, Terms};
pub use talk::{SpeakerCommand, TalkCommand};
pub use team::DutyCommand;
pub use template::TemplateCommand;
pub use text::{TextCommand, TextOf};
pub use venue::VenueCommand;

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
    #[command(flatten)]
    pub passphrase: PassphraseArg,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of messages and of what is written: en or ru.
    #[arg(long, global = true)]
    lang: Option<String>,
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
    pub fn open(&self, key: Option<&Key>) -> Result<Planner> {
        let (path, clock, laptop) = (&self.planner, system_clock(), self.laptop());
        let caches = dirs::cache_dir().unwrap_or_else(std::env::temp_dir);
        let apart = Apart {
            copies: caches.join("samovar").join("read-only"),
            exports: std::env::current_dir().unwrap_or_default(),
        };
        if self.read_only {
            Planner::open_read_only(path, clock, laptop, &apart, key)
        } else {
            Planner::open_either(path, clock, laptop, &apart, key)
        }
    }

    /// The language asked for, where it is one of the program's.
    pub fn asked(&self) -> Option<Lang> {
        self.lang.as_deref().and_then(|asked| asked.parse().ok())
    }

    /// What was asked for and is no language of the program. A message may have a text in any.
    pub fn refuse_language(&self) -> std::result::Result<(), clap::Error> {
        let is_of_a_text = matches!(
            &self.command,
            Command::Message {
                command: MessageCommand::Preview { .. }
            }
        );
        match &self.lang {
            Some(asked) if self.asked().is_none() && !is_of_a_text => {
                let text = format!("invalid value '{asked}' for '--lang <LANG>': en, ru");
                Err(Self::command().error(clap::error::ErrorKind::InvalidValue, text))
            }
            _ => Ok(()),
        }
    }

    /// The language asked for, or that of the terminal.
    pub fn language(&self) -> Lang {
        self.asked().unwrap_or_else(system::language)
    }
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
    /// Suppliers: add, list, edit, delete, their menus.
    Supplier {
        #[command(subcommand)]
        command: SupplierCommand,
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
        #[command(flatten)]
        event: EventArg,
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
        #[command(flatten)]
        event: EventArg,
        /// Only those who have this kind of ticket, letter by letter: VIP.
        #[arg(long, value_name = "KIND")]
        ticket_kind: Option<String>,
    },
    /// Who eats, by diet and allergen, in whose own words, and who came besides.
    Headcount {
        #[command(flatten)]
        event: EventArg,
    },
    /// How many of those who said so will come, and how many are enough for nine
    /// evenings of ten.
    Forecast {
        #[command(flatten)]
        event: EventArg,
    },
    /// People of the directory by where they stand with the community.
    People(PeopleArgs),
    /// Figures over events and years: no-shows, stages, cohorts, forecasts.
    Insights {
        #[command(subcommand)]
        command: InsightsCommand,
    },
    /// The menu: what each dish holds, and whom it would harm.
    Dishes {
        #[command(flatten)]
        event: EventArg,
    },
    /// Food by sittings: how many are fed, and with what.
    Food {
        #[command(subcommand)]
        command: FoodCommand,
    },
    /// Orders to suppliers: draft, send, what has changed since.
    Order {
        #[command(subcommand)]
        command: OrderCommand,
    },
    /// Sittings: what people eat at an event, and when.
    Sitting {
        #[command(subcommand)]
        command: SittingCommand,
    },
    /// The budget: show, add a line, write down payments, rates, the limit.
    Budget {
        #[command(subcommand)]
        command: BudgetCommand,
    },
    /// Sponsors: add, list.
    Sponsor {
        #[command(subcommand)]
        command: SponsorCommand,
    },
    /// The programme: show, push, edit, tracks, hours, publish, what has changed since.
    Programme {
        #[command(subcommand)]
        command: ProgrammeCommand,
    },
    /// What happens in an evening, in the order of time: all of it, or one lane.
    RunSheet {
        #[command(flatten)]
        event: EventArg,
        /// Of one lane alone, with the sessions that it hangs on.
        #[arg(long, value_parser = LANES)]
        lane: Option<String>,
    },
    /// Cues of the run sheet: add, list.
    Cue {
        #[command(subcommand)]
        command: CueCommand,
    },
    /// The team: duties and their shifts, who does them, pictures.
    Duty {
        #[command(subcommand)]
        command: DutyCommand,
    },
    /// Feedback: the form, filled forms typed or read in, figures.
    Feedback {
        #[command(subcommand)]
        command: FeedbackCommand,
    },
    /// Event templates: list, save an event as one, plan by one, rename, delete.
    Template {
        #[command(subcommand)]
        command: TemplateCommand,
    },
    /// Channels: add, list, put away, what was read off them.
    Channel {
        #[command(subcommand)]
        command: ChannelCommand,
    },
    /// How much is said in chats, from their exports, and whose accounts are whose.
    Chat {
        #[command(subcommand)]
        command: ChatCommand,
    },
    /// Messages to the community: list, preview, prepare, and whether they went.
    Message {
        #[command(subcommand)]
        command: MessageCommand,
    },
    /// The library of texts that messages begin with: list, show, save, remove.
    Text {
        #[command(subcommand)]
        command: TextCommand,
    },
    /// Talks over events: add, list, put into a programme.
    Talk {
        #[command(subcommand)]
        command: TalkCommand,
    },
    /// Speakers of an event: list, show.
    Speaker {
        #[command(subcommand)]
        command: SpeakerCommand,
    },
    /// Where photos of an event are to be seen: add, list, publish.
    Album {
        #[command(subcommand)]
        command: AlbumCommand,
    },
    /// What people agreed to: note, list.
    Consent {
        #[command(subcommand)]
        command: ConsentCommand,
    },
    /// Mails that came in about mails sent before: read, held addresses.
    Mail {
        #[command(subcommand)]
        command: MailCommand,
    },
    /// Check a guest in by code, or by a name that only one guest has.
    #[command(allow_missing_positional = true)]
    CheckIn {
        #[command(flatten)]
        event: EventArg,
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
    /// What was done, newest first; of the whole planner where no event is named.
    History {
        #[command(flatten)]
        event: EventIfAny,
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
    /// Lock the planner with a passphrase: nobody reads it or its backups without.
    /// Whoever forgets it and has no recovery sheet has lost the planner.
    Lock(LockArgs),
    /// Remove the lock: whoever has the file can read it again, and its backups too.
    Unlock,
    /// The sheet with the recovery key, as PDF. It opens the planner like the passphrase:
    /// keep it away from the laptop.
    RecoverySheet(RecoverySheetArgs),
    /// One planner on several laptops, with files on a stick between them: begin, join, add
    /// and remove laptops, save and read what they lack, review. Alone: how it stands.
    Share {
        #[command(subcommand)]
        command: Option<ShareCommand>,
    },
    /// Look through the whole planner for damage; says whether it is locked.
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
    /// What lets a shell complete commands and options, as a script for that shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// This help for every command, as one page for `man`.
    Manual,
}

#[cfg(test)]
mod tests;
