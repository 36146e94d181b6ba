//! `sponsor`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum SponsorCommand {
    /// Add a sponsor; prints its id.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// Who it is.
        #[arg(long)]
        name: String,
        /// General, gold, media: the community's own word.
        #[arg(long)]
        level: Option<String>,
        /// How far it has come.
        #[arg(long, value_parser = ["asked", "promised", "signed", "invoiced", "paid", "declined"])]
        state: Option<String>,
        /// The sum: 120000 or 120000.50.
        #[arg(long)]
        money: Option<String>,
        /// Its currency, where it is not the event's: EUR.
        #[arg(long)]
        currency: Option<String>,
        /// What is given in kind.
        #[arg(long)]
        in_kind: Option<String>,
        /// What that is worth.
        #[arg(long)]
        in_kind_value: Option<String>,
        /// Who is spoken with.
        #[arg(long)]
        contact: Option<String>,
    },
    /// The sponsors of an event, and what was promised.
    List {
        #[command(flatten)]
        event: EventArg,
    },
}
