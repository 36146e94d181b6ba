//! `talk` and `speaker`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum TalkCommand {
    /// Add a talk to the library; prints its id.
    Add {
        /// What it is called.
        #[arg(long)]
        title: String,
        /// What it is about.
        #[arg(long)]
        about: Option<String>,
        /// The language of both: en, ru, kk-KZ.
        #[arg(long)]
        language: Option<String>,
        /// Who gives it, with a comma between several; somebody new is added to the people.
        #[arg(long, value_delimiter = ',', value_name = "NAMES")]
        by: Vec<String>,
        /// How many minutes it wants.
        #[arg(long)]
        minutes: Option<u32>,
        /// Slides and links.
        #[arg(long)]
        materials: Option<String>,
    },
    /// The talks, with who gives them and where they were given.
    List {
        /// Only those with these words in a title or a name.
        #[arg(long)]
        query: Option<String>,
    },
    /// Put a talk into the programme of an event, without a time; prints the session's id.
    Give {
        #[command(flatten)]
        event: EventArg,
        /// Id or title of the talk.
        #[arg(long)]
        talk: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum SpeakerCommand {
    /// The speakers of an event, how far they have come, and what is still missing.
    List {
        #[command(flatten)]
        event: EventArg,
    },
    /// One speaker of an event, with biographies and links.
    Show {
        #[command(flatten)]
        event: EventArg,
        /// Id or name of the speaker.
        #[arg(long)]
        name: String,
    },
}
