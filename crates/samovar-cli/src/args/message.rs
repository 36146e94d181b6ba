//! `message`.

use clap::Subcommand;

use super::EventIfAny;

#[derive(Debug, clap::Args)]
pub struct MessageOf {
    #[command(flatten)]
    pub event: EventIfAny,
    /// Id or name of the message.
    #[arg(long)]
    pub message: String,
}

#[derive(Debug, Subcommand)]
pub enum MessageCommand {
    /// The messages, of one event or of all, how many were told and for how many they were prepared.
    List {
        #[command(flatten)]
        event: EventIfAny,
        /// Id or title of a series: the messages about all of it.
        #[arg(long)]
        series: Option<String>,
    },
    /// A text as it is read on a channel, and how much of what fits there it takes.
    Preview {
        #[command(flatten)]
        of: MessageOf,
        /// email, telegram, telegram-html, telegram-md, vk, max, whatsapp, discord, mastodon, sms, page.
        #[arg(long, default_value = "email")]
        channel: String,
        /// A language tag; left out: the person's, or the planner's.
        #[arg(long)]
        lang: Option<String>,
        /// Id or name of the person whose mail it is.
        #[arg(long)]
        person: Option<String>,
        /// Under a picture, where less fits: in Telegram.
        #[arg(long)]
        caption: bool,
    },
    /// Write the mails, and note who is told. Sends nothing.
    Prepare {
        #[command(flatten)]
        of: MessageOf,
        /// eml, mbox, bcc (one mail to many, who do not see each other) or csv.
        #[arg(long, default_value = "eml", value_parser = ["eml", "mbox", "bcc", "csv"])]
        format: String,
        /// Also to who was told.
        #[arg(long)]
        again: bool,
        /// Not to guests who have answered.
        #[arg(long)]
        leave_answered: bool,
        /// With bcc: the most addresses in one mail.
        #[arg(long)]
        batch: Option<u32>,
        /// The folder into which a new one is put.
        #[arg(long)]
        out: Option<String>,
    },
    /// Say whether what was prepared last was sent.
    Sent {
        #[command(flatten)]
        of: MessageOf,
        /// yes, no or unknown.
        #[arg(long, default_value = "yes", value_parser = ["yes", "no", "unknown"])]
        answer: String,
    },
}
