//! `share`.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ShareCommand {
    /// Whether the planner is shared, this laptop's digits, the other laptops.
    Status,
    /// Begin: this laptop is the owner, and adds the others.
    Start {
        /// What the others call this laptop; left out: what its system calls it.
        #[arg(long)]
        name: Option<String>,
    },
    /// Share no more on this laptop; its planner stays as it is.
    Stop,
    /// Ask to join, in a new planner: writes a file for the owner, and says six digits.
    Join {
        /// The request to write: NAME.samovar-request.
        #[arg(short, long)]
        out: PathBuf,
        /// What the others call this laptop; left out: what its system calls it.
        #[arg(long)]
        name: Option<String>,
    },
    /// Look at a request; with the digits that the other laptop shows, add it.
    Add {
        /// The request.
        file: PathBuf,
        /// The six digits, as they were told: 123456, or "123 456".
        #[arg(long)]
        digits: Option<String>,
    },
    /// Remove a laptop: bundles are not sealed for it any more, and its own are not read.
    Remove {
        /// Its name or id.
        #[arg(value_name = "LAPTOP")]
        which: String,
    },
    /// Save what the other laptops lack as one sealed file.
    Bundle {
        /// The file to write: NAME.samovar-bundle.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Read a bundle of another laptop; reading it again changes nothing.
    Read {
        /// The bundle.
        file: PathBuf,
    },
    /// Fields that two laptops changed without knowing of each other, with numbers.
    Review,
    /// Choose which of the values of a field stays.
    Settle {
        /// The number of the field out of `share review`, or its id.
        field: String,
        /// The number of the value.
        choice: u32,
    },
}
