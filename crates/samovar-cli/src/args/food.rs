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
    /// Add a dish; prints its id.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// What it is called.
        #[arg(long)]
        name: String,
        /// Id or name of the sitting; left out: the first.
        #[arg(long)]
        sitting: Option<String>,
        /// Begin with what is usually taken at such a sitting: a guess that may be changed.
        #[arg(long)]
        usual: Option<Usual>,
        /// Of one ordered unit, in the money of the supplier: 1200 or 1200.50.
        #[arg(long)]
        price: Option<String>,
        /// Id or name of the supplier.
        #[arg(long)]
        supplier: Option<String>,
    },
    /// Write down what was left of a dish.
    Left {
        #[command(flatten)]
        event: EventArg,
        /// Id or name of the dish.
        #[arg(long)]
        dish: String,
        /// So many units; left out: nobody has counted.
        #[arg(long)]
        count: Option<u32>,
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

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Usual {
    Coffee,
    Tea,
    Water,
    Pastries,
    Reception,
    Drinks,
}

impl Usual {
    /// As the core calls it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Coffee => "coffee",
            Self::Tea => "tea",
            Self::Water => "water",
            Self::Pastries => "pastries",
            Self::Reception => "reception",
            Self::Drinks => "drinks",
        }
    }
}
