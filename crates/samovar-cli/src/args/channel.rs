//! `channel` and `chat`.

use std::path::PathBuf;

use clap::Subcommand;

/// By which rules posts are written.
pub(super) const KINDS: [&str; 11] = [
    "email",
    "telegram",
    "telegram-html",
    "telegram-md",
    "vk",
    "max",
    "whatsapp",
    "discord",
    "mastodon",
    "sms",
    "page",
];

#[derive(Debug, Subcommand)]
pub enum ChannelCommand {
    /// Add a channel; prints its id.
    Add {
        /// What it is called.
        #[arg(long)]
        name: String,
        /// What it is, and so how posts are written for it.
        #[arg(long, value_parser = KINDS)]
        kind: String,
        /// A link or a handle.
        #[arg(long)]
        address: Option<String>,
        /// Its language: ru, kk-KZ.
        #[arg(long)]
        language: Option<String>,
        /// Characters of a post, where it has another limit than its kind.
        #[arg(long)]
        limit: Option<u32>,
    },
    /// Channels, with their members by the last reading.
    List {
        /// Those put away as well.
        #[arg(long)]
        all: bool,
    },
    /// Put a channel away, or take it out again; what was read off it stays.
    Archive {
        /// Its name or id.
        channel: String,
        /// Take it out again.
        #[arg(long)]
        back: bool,
    },
    /// Write down what was read off a channel, or read it from a table.
    Reading {
        /// Its name or id.
        channel: String,
        /// A CSV or XLSX file with a day and numbers.
        #[arg(long, conflicts_with_all = ["post", "day", "members", "views", "reactions", "replies"])]
        file: Option<PathBuf>,
        /// The post that it is of: a link; left out, the channel itself.
        #[arg(long)]
        post: Option<String>,
        /// The day: 2026-12-18; left out, today.
        #[arg(long)]
        day: Option<String>,
        /// Members or subscribers.
        #[arg(long)]
        members: Option<u32>,
        /// Views.
        #[arg(long)]
        views: Option<u32>,
        /// Reactions.
        #[arg(long)]
        reactions: Option<u32>,
        /// Replies or comments.
        #[arg(long)]
        replies: Option<u32>,
    },
    /// What was read off a channel, the latest first.
    Readings {
        /// Its name or id.
        channel: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum ChatCommand {
    /// Count a chat's export by day and account: Telegram Desktop's result.json,
    /// DiscordChatExporter, WhatsApp, a table of VK. What was said is not kept.
    Import {
        /// The file.
        file: PathBuf,
        /// The channel's name or id.
        #[arg(long)]
        channel: String,
        /// Which chat of the file, by its name or id.
        #[arg(long)]
        chat: Option<String>,
        /// 03/04 is the third of April.
        #[arg(long, conflicts_with = "month_first")]
        day_first: bool,
        /// 03/04 is the fourth of March.
        #[arg(long)]
        month_first: bool,
        /// Tell what the file holds, change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// How much goes on in a channel's chat: messages and accounts by month, and how many
    /// write on a day of those who write in 30.
    Days {
        /// The channel's name or id.
        channel: String,
    },
    /// Say whose an account is: by its id, never by a name.
    Account {
        /// The person's id.
        #[arg(long)]
        person: String,
        /// telegram:user1, discord:1, vk:id1.
        account: String,
        /// It is not theirs.
        #[arg(long)]
        remove: bool,
    },
}
