//! `invitations`.

use std::path::PathBuf;

use clap::Subcommand;

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
    Sent(SentArgs),
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
    /// Id or title of the event.
    #[arg(value_name = "EVENT")]
    by_place: Option<String>,
    /// The same by the name of an option.
    #[arg(long)]
    event: Option<String>,
    /// Id or title of a series: its regulars.
    #[arg(long)]
    pub series: Option<String>,
}

impl InvitationsOf {
    /// The id or the title of the event, wherever it was typed.
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref().or(self.by_place.as_deref())
    }
}

/// `sent EVENT no` and `sent --event EVENT no`: what the first word is, the options say.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("about")
    .args(["first", "event", "series"]).required(true).multiple(true))]
pub struct SentArgs {
    /// Id or title of the event; behind --event or --series: yes or no.
    #[arg(value_name = "EVENT")]
    first: Option<String>,
    /// yes or no; left out: yes.
    #[arg(value_name = "ANSWER", conflicts_with_all = ["event", "series"])]
    second: Option<String>,
    /// The event by the name of an option.
    #[arg(long, conflicts_with = "series")]
    event: Option<String>,
    /// Id or title of a series: its regulars.
    #[arg(long)]
    series: Option<String>,
}

impl SentArgs {
    pub fn of(&self) -> InvitationsOf {
        let named = self.event.is_some() || self.series.is_some();
        InvitationsOf {
            by_place: self.first.clone().filter(|_| !named),
            event: self.event.clone(),
            series: self.series.clone(),
        }
    }

    pub fn answer(&self) -> &str {
        let named = self.event.is_some() || self.series.is_some();
        let typed = if named { &self.first } else { &self.second };
        typed.as_deref().unwrap_or("yes")
    }
}
