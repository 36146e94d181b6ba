//! `import`.

use std::path::PathBuf;

use clap::Subcommand;
use samovar_i18n::{Lang, text as said};

use super::EventIfAny;
use super::map::{self, Mapped};

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
        /// Which sheet of a workbook; left out: the one that looks most like a list.
        #[arg(long)]
        sheet: Option<String>,
        /// What a column is, by its name or number: full-name, email, reply, note …, or ignore;
        /// left out: as last time, or as recognised.
        #[arg(long, value_name = "COLUMN=FIELD", value_parser = guest_field)]
        map: Vec<Mapped<String>>,
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

/// Each field has a word on the screen, under the name that is typed here.
fn guest_field(text: &str) -> Result<Mapped<String>, String> {
    let taken_as = |word: &str| {
        let named = said(Lang::En, &format!("import-field-{word}"), &[]);
        named.map(|_| word.to_owned())
    };
    let uses = "full-name, given-name, family-name, email, phone, company, job-title, reply, \
                plus-ones, party-size, diet, allergies, note, checked-in, tags, ignore or another \
                field of the guide";
    map::read(text, taken_as, uses)
}
