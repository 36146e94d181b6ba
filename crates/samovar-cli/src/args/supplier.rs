//! `supplier`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum SupplierCommand {
    /// List suppliers.
    List,
    /// Add a supplier; prints its id.
    Add {
        /// What it is called.
        #[arg(long)]
        name: String,
        #[command(flatten)]
        terms: Terms,
    },
    /// Change a supplier.
    Edit {
        /// Id or name of the supplier.
        supplier: String,
        /// What it is called from now on.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        terms: Terms,
    },
    /// Delete a supplier and its menu, unless an event has its dishes.
    Delete {
        /// Id or name of the supplier.
        supplier: String,
    },
    /// The menu: add, list.
    Menu {
        #[command(subcommand)]
        command: MenuCommand,
    },
}

/// Contact and terms.
#[derive(Debug, clap::Args)]
pub struct Terms {
    /// Whom to talk to.
    #[arg(long)]
    pub contact: Option<String>,
    /// E-mail address.
    #[arg(long)]
    pub email: Option<String>,
    /// Phone number.
    #[arg(long)]
    pub phone: Option<String>,
    /// Language of papers for the supplier: en, ru, kk-KZ.
    #[arg(long)]
    pub language: Option<String>,
    /// Currency of the prices: EUR.
    #[arg(long)]
    pub currency: Option<String>,
    /// VAT rate in percent: 22, 8.1.
    #[arg(long, value_name = "PERCENT")]
    pub vat: Option<String>,
    /// How prices stand to VAT: none, included, added.
    #[arg(long, value_parser = ["none", "included", "added"])]
    pub vat_mode: Option<String>,
    /// Until when final numbers are told, in hours before the start; "none" for no such hour.
    #[arg(long, value_name = "HOURS")]
    pub final_hours: Option<String>,
    /// How many percent more than guaranteed are laid.
    #[arg(long, value_name = "PERCENT")]
    pub overset: Option<u32>,
    /// The fewest heads they cook for; "none" for any.
    #[arg(long, value_name = "HEADS")]
    pub min_heads: Option<String>,
    /// The least sum of an order: 300, 299.50; "none" for any.
    #[arg(long, value_name = "SUM")]
    pub min_spend: Option<String>,
    /// Service in percent of the food.
    #[arg(long, value_name = "PERCENT")]
    pub service: Option<u32>,
    /// What delivery costs.
    #[arg(long, value_name = "SUM")]
    pub delivery: Option<String>,
    /// Notes.
    #[arg(long)]
    pub notes: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum MenuCommand {
    /// Put a dish on the menu; prints its id.
    Add(Box<NewDish>),
    /// What the supplier offers.
    List {
        /// Id or name of the supplier.
        #[arg(long)]
        supplier: String,
    },
}

#[derive(Debug, clap::Args)]
pub struct NewDish {
    /// Id or name of the supplier.
    #[arg(long)]
    pub supplier: String,
    /// What the dish is called.
    #[arg(long)]
    pub name: String,
    /// Price of one ordered unit: 450, 4.50.
    #[arg(long, value_name = "SUM")]
    pub price: Option<String>,
    /// main, snack, dessert, drink.
    #[arg(long, value_parser = ["main", "snack", "dessert", "drink"])]
    pub course: Option<String>,
    /// Diets it suits, with a comma between: vegan,halal.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub diets: Option<Vec<String>>,
    /// Allergens it holds: nuts,milk, or none. Left out: nobody has said.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub allergens: Option<Vec<String>>,
    /// Allergens it may hold in traces.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    pub traces: Option<Vec<String>>,
    /// The portion in words.
    #[arg(long)]
    pub portion: Option<String>,
    /// How much one head takes: 200 with --unit ml.
    #[arg(long, value_name = "AMOUNT")]
    pub per_head: Option<String>,
    /// How much one ordered unit holds: 5000 with --unit ml.
    #[arg(long, value_name = "AMOUNT")]
    pub pack: Option<String>,
    /// What both are counted in: pc, slice, ml, g.
    #[arg(long, value_parser = ["pc", "slice", "ml", "g"])]
    pub unit: Option<String>,
    /// How many percent of the heads take it.
    #[arg(long, value_name = "PERCENT")]
    pub taken: Option<u32>,
    /// Its share among those who eat anything; 0: only for those who need it.
    #[arg(long, value_name = "SHARE")]
    pub mix: Option<u32>,
    /// Fewer units are not sold.
    #[arg(long, value_name = "UNITS")]
    pub min_units: Option<u32>,
    /// Units are sold by so many.
    #[arg(long, value_name = "UNITS")]
    pub step: Option<u32>,
}
