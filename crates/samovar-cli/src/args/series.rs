//! `series`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum SeriesCommand {
    /// Make a series of an event, which is its first date.
    Create {
        #[command(flatten)]
        event: EventArg,
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
