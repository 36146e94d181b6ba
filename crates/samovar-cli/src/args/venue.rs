//! `venue`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum VenueCommand {
    /// Add a venue; prints its id.
    Add {
        /// What the venue is called.
        #[arg(long)]
        name: String,
        /// Where it is.
        #[arg(long)]
        address: Option<String>,
        /// Seats.
        #[arg(long)]
        capacity: Option<u32>,
    },
    /// List venues.
    List,
}
