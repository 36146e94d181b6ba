//! `budget`.

use clap::{Subcommand, ValueEnum};

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum BudgetCommand {
    /// What the event costs, who pays for it, and what one head costs.
    Show {
        #[command(flatten)]
        event: EventArg,
    },
    /// Add a line.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// What it is for.
        #[arg(long)]
        title: String,
        /// The price of one: 1200 or 1200.50.
        #[arg(long)]
        price: String,
        /// How many; of a price per head, how many each.
        #[arg(long)]
        quantity: Option<u32>,
        /// The price is for each head: of all, of those expected, of those who came.
        #[arg(long, value_name = "HEADS", value_parser = ["all", "expected", "came"])]
        per_head: Option<String>,
        /// What kind of cost or income it is.
        #[arg(long, value_parser = [
            "venue", "food", "speakers", "equipment", "print", "photo", "gifts", "travel", "team",
            "promotion", "sponsors", "tickets", "own", "other",
        ])]
        category: Option<String>,
        /// Money that comes in.
        #[arg(long)]
        income: bool,
        /// Its currency, where it is not the event's: EUR.
        #[arg(long)]
        currency: Option<String>,
        /// VAT in percent: 20.
        #[arg(long)]
        vat: Option<String>,
        /// The VAT comes on top of the price.
        #[arg(long, requires = "vat")]
        vat_added: bool,
        /// Who supplies it.
        #[arg(long)]
        supplier: Option<String>,
    },
    /// Write down a payment of a line, or another document.
    Pay {
        #[command(flatten)]
        event: EventArg,
        /// The title of the line, its id, or food or venue; food in other money: "food EUR".
        #[arg(long)]
        line: String,
        /// The sum, with VAT: 15000 or 15000.50.
        #[arg(long)]
        amount: String,
        /// What the document is.
        #[arg(long, value_enum, default_value = "payment")]
        document: DocumentKind,
        /// Its number.
        #[arg(long)]
        number: Option<String>,
        /// Its day: 2026-12-18; left out: today.
        #[arg(long)]
        date: Option<String>,
        /// The VAT that it says.
        #[arg(long)]
        vat: Option<String>,
    },
    /// Change a document of a line; what is left out stays as it is.
    EditDocument {
        #[command(flatten)]
        event: EventArg,
        /// The id of the document, or its number.
        #[arg(long)]
        document: String,
        /// What the document is.
        #[arg(long, value_enum)]
        kind: Option<DocumentKind>,
        /// The sum, with VAT: 15000 or 15000.50.
        #[arg(long)]
        amount: Option<String>,
        /// Its number.
        #[arg(long)]
        number: Option<String>,
        /// Its day: 2026-12-18.
        #[arg(long)]
        date: Option<String>,
        /// The VAT that it says, or none.
        #[arg(long)]
        vat: Option<String>,
    },
    /// What was agreed of a line.
    Agree {
        #[command(flatten)]
        event: EventArg,
        /// The title of the line, its id, or food or venue.
        #[arg(long)]
        line: String,
        /// The sum, with VAT; left out: nothing is agreed any more.
        #[arg(long)]
        amount: Option<String>,
    },
    /// The limit of the costs, and what is reserved beyond them.
    Set {
        #[command(flatten)]
        event: EventArg,
        /// A sum, or none.
        #[arg(long)]
        limit: Option<String>,
        /// Percent of the costs.
        #[arg(long)]
        reserve: Option<u32>,
    },
    /// The rate of another currency; without a value it is removed.
    Rate {
        #[command(flatten)]
        event: EventArg,
        /// The other currency: EUR.
        #[arg(long)]
        currency: String,
        /// What one of it is in the event's currency: 98.35.
        #[arg(long)]
        value: Option<String>,
        /// The day of the rate; left out: today.
        #[arg(long)]
        date: Option<String>,
    },
}

/// An invoice, an act, a receipt, a payment.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DocumentKind {
    Invoice,
    Act,
    Receipt,
    Payment,
}

impl DocumentKind {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::Act => "act",
            Self::Receipt => "receipt",
            Self::Payment => "payment",
        }
    }
}
