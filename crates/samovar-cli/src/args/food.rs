//! `food`, `order` and `sitting`.

use clap::{Args, Subcommand, ValueEnum};

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum FoodCommand {
    /// How many each sitting feeds, by diet.
    Counts {
        #[command(flatten)]
        event: EventArg,
    },
    /// What is served at each sitting: heads, what is ordered, what it costs.
    Dishes {
        #[command(flatten)]
        event: EventArg,
    },
    /// Take dishes of a supplier's menu into an event.
    Take {
        #[command(flatten)]
        event: EventArg,
        /// Id or name of the supplier.
        #[arg(long)]
        supplier: String,
        /// Id or name of a dish; can be repeated. Left out: all that the event does not have.
        #[arg(long = "dish", value_name = "DISH")]
        dishes: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum OrderCommand {
    /// The order to a supplier as it would be sent now.
    Draft(OrderOf),
    /// Keep the order as it is now as the version that was sent, with its files.
    Send(OrderOf),
    /// What has changed since the last version that was sent.
    Diff(OrderOf),
    /// A version as it was sent: the last, or the one with this number.
    Show {
        #[command(flatten)]
        of: OrderOf,
        /// Its number; left out: the last.
        #[arg(long, value_name = "NUMBER")]
        version: Option<u64>,
    },
}

#[derive(Debug, Args)]
pub struct OrderOf {
    #[command(flatten)]
    pub event: EventArg,
    /// Id or name of the supplier; left out where the event has only one.
    #[arg(long)]
    pub supplier: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum SittingCommand {
    /// Add a sitting; prints its id.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// What it is called; without one it is called by its kind.
        #[arg(long)]
        title: Option<String>,
        /// What it is.
        #[arg(long)]
        kind: Option<Kind>,
        /// When: 2026-12-18T19:00.
        #[arg(long)]
        starts: Option<String>,
        /// Or the break or meal of the programme whose time it has: its title or id.
        #[arg(long, conflicts_with = "starts")]
        session: Option<String>,
        /// How long it is.
        #[arg(long)]
        minutes: Option<u32>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Kind {
    Meal,
    Coffee,
    Reception,
    Banquet,
    Buffet,
    Boxes,
    Drinks,
}

impl Kind {
    /// As the core calls it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Meal => "meal",
            Self::Coffee => "coffee",
            Self::Reception => "reception",
            Self::Banquet => "banquet",
            Self::Buffet => "buffet",
            Self::Boxes => "boxes",
            Self::Drinks => "drinks",
        }
    }
}
