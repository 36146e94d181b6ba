//! `insights`.

use std::path::PathBuf;

use clap::Subcommand;

use super::EventArg;

/// The stages, for `--stage`.
const STAGES: [&str; 7] = [
    "prospect", "newcomer", "active", "core", "drifting", "returned", "lost",
];

/// Who stands at a stage, and who went there from others.
#[derive(Debug, clap::Args)]
pub struct PeopleArgs {
    /// Where they stand with the community; several with commas between.
    #[arg(long, value_parser = STAGES, value_delimiter = ',', required = true)]
    pub stage: Vec<String>,
    /// As of this day: 2026-12-01 [default: today].
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Only those who stood at any of these on another day: active,core.
    #[arg(long, value_name = "STAGES", value_parser = STAGES, value_delimiter = ',', requires = "on")]
    pub was: Vec<String>,
    /// That day: 2026-03-01.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Write them into this file: CSV, or XLSX by its name.
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum InsightsCommand {
    /// Who failed to come: pledges of an event that were not kept.
    NoShow {
        #[command(flatten)]
        event: EventArg,
    },
    /// How many people stand at each stage.
    Stages {
        /// As of this day: 2026-12-01 [default: today].
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
    },
    /// The circle from one day to another: who came, came back and left.
    Growth {
        /// The earlier day: 2026-03-01.
        #[arg(long, value_name = "DATE")]
        since: String,
        /// As of this day: 2026-12-01 [default: today].
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
    },
    /// Who stays: people by the quarter of their first visit, and how many came again.
    Cohorts {
        /// As of this day: 2026-12-01 [default: today].
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
    },
    /// The figures of a period, beside their targets and the period before.
    Kpi {
        /// The first day, 2026-10-01 [default: this quarter].
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// The last day.
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
    },
    /// What was forecast of each event, beside what came.
    Forecast {
        /// Only of events until this day: 2026-12-01 [default: all].
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
    },
}
