//! `template`.

use clap::Subcommand;

use super::EventArg;

#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    /// What events can be planned by: built in, or saved here.
    List,
    /// Keep an event as a template, without its guests, speakers and staff; prints its id.
    Save {
        #[command(flatten)]
        event: EventArg,
        /// What the template is called.
        #[arg(long)]
        name: String,
        /// It takes the place of the template with this name.
        #[arg(long)]
        replace: bool,
    },
    /// Plan an event by a template; prints its id and what is late already.
    Use {
        /// monthly-meetup, workshop, conference-day, or the name or id of one that was saved.
        template: String,
        /// What the event is called.
        #[arg(long)]
        title: String,
        /// Wall clock: 2026-12-18T19:00.
        #[arg(long)]
        start: String,
        /// When it ends, by the same clock; left out, it is as long as the template.
        #[arg(long)]
        end: Option<String>,
        /// IANA name: Europe/Moscow.
        #[arg(long)]
        zone: Option<String>,
    },
    /// Give a template another name.
    Rename {
        /// Its name or id.
        template: String,
        /// What it is to be called.
        #[arg(long)]
        name: String,
    },
    /// Delete a template; events that were planned by it stay.
    Delete {
        /// Its name or id.
        template: String,
    },
}
