//! `food` and `sitting`.

use clap::{Subcommand, ValueEnum};

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
        #[arg(long)]
        kind: Option<Kind>,
        /// When: 2026-12-18T19:00.
        #[arg(long)]
        starts: Option<String>,
        /// Or the break or meal of the programme whose time it has: its title or id.
        #[arg(long, conflicts_with = "starts")]
        session: Option<String>,
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
