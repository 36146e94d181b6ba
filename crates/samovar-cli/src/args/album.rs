//! `album`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum AlbumCommand {
    /// Add where photos or recordings are to be seen; prints the album's id.
    Add {
        #[command(flatten)]
        event: EventArg,
        /// How it is called.
        #[arg(long)]
        title: String,
        /// Its address.
        #[arg(long)]
        link: Option<String>,
    },
    /// The albums of an event, and how many said what to photos.
    List {
        #[command(flatten)]
        event: EventArg,
    },
    /// Note that others see it; refused while somebody who was there said no to photos.
    Publish {
        #[command(flatten)]
        event: EventArg,
        /// The album's id or title.
        #[arg(long)]
        album: String,
        /// Since when, 2026-12-20; left out: today.
        #[arg(long)]
        day: Option<String>,
        /// Although somebody said no: they are on none of the pictures.
        #[arg(long)]
        anyway: bool,
    },
}
