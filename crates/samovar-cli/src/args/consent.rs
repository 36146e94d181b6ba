//! `consent` and `mail`.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ConsentCommand {
    /// Note what somebody answered.
    Set {
        /// Id, name or address of the person.
        #[arg(long)]
        person: String,
        /// To what: processing, mailing, photo.
        #[arg(long, value_parser = ["processing", "mailing", "photo"])]
        purpose: String,
        /// yes, no; ask (of photos); stop (of mailing: nothing at all).
        #[arg(long, value_parser = ["yes", "no", "ask", "stop"])]
        answer: String,
        /// How they answered.
        #[arg(long, value_parser = ["said", "paper", "form", "mail"], default_value = "said")]
        how: String,
        /// The words that were put to them.
        #[arg(long)]
        wording: Option<String>,
    },
    /// What somebody agreed to, the latest answer first.
    List {
        /// Id, name or address of the person.
        #[arg(long)]
        person: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum MailCommand {
    /// Mails that came back, and mails that ask for no more: files, mailboxes, folders.
    Read {
        /// Files, or folders of them.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Tell what would happen, change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// The addresses to which nothing is written.
    Held,
    /// Write to an address again.
    Lift {
        /// The address.
        address: String,
    },
}
