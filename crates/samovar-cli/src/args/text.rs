//! `text`.

use clap::Subcommand;

use super::channel::KINDS;

/// One text of the library.
#[derive(Debug, clap::Args)]
pub struct TextOf {
    /// Id or name of the text.
    pub text: String,
    /// Its language, where the name has several: en, kk-KZ.
    #[arg(long)]
    pub language: Option<String>,
    /// Its kind of channel, where the name has several; "all" is the text for all of them.
    #[arg(long)]
    pub channel: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum TextCommand {
    /// The library of texts, by name.
    List {
        /// Words of the name or of the text.
        #[arg(long)]
        query: Option<String>,
        /// Only what is read by who reads this language.
        #[arg(long)]
        language: Option<String>,
    },
    /// A text as it is kept.
    Show(TextOf),
    /// Keep a text under a name, or all texts of a message. A place that has one takes the new words.
    Save {
        /// What it is called; of a message left out: as the message.
        #[arg(long, required_unless_present = "message")]
        name: Option<String>,
        /// Its language: en, kk-KZ.
        #[arg(long, required_unless_present = "message")]
        language: Option<String>,
        /// For one kind of channel alone; left out: for all.
        #[arg(long, value_parser = KINDS)]
        channel: Option<String>,
        /// The subject of a mail.
        #[arg(long)]
        subject: Option<String>,
        /// The text, with mark-up and fields.
        #[arg(long, required_unless_present = "message")]
        body: Option<String>,
        /// Id or name of a message whose texts are kept.
        #[arg(long, conflicts_with_all = ["subject", "body"])]
        message: Option<String>,
    },
    /// Take a text out of the library. Messages that began with it keep their words.
    Remove(TextOf),
}
