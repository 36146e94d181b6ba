//! `logo`.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum LogoCommand {
    /// Which one there is.
    Show,
    /// Take a picture as the logo: PNG or JPEG, at most 1 MiB and 4096 pixels a side.
    Set {
        /// The picture.
        file: PathBuf,
    },
    /// Print without one from now on.
    Remove,
}
