//! The planner from a terminal: the same commands, names for ids, and output
//! for people or, with `--json`, for programs. It decides no rule of its own;
//! whatever the table of commands refuses, it says in the chosen language.

mod albums;
mod answers;
mod args;
mod backups;
mod budget;
mod calendars;
mod channels;
mod columns;
mod consents;
mod demo;
mod digits;
mod events;
mod feedback;
mod feedback_file;
mod files;
mod food;
mod forecast;
mod guests;
mod import;
mod import_report;
mod insights;
mod invitations;
mod kpi;
mod lock;
mod logo;
mod manual;
mod messages;
mod names;
mod orders;
mod output;
mod passphrase;
mod paths;
mod pipe;
mod piped;
mod programme;
mod programme_file;
mod published;
mod run_sheet;
mod series;
mod session;
mod share;
mod share_bundles;
mod share_joining;
mod share_reviews;
mod sittings;
mod sponsors;
mod suppliers;
mod talks;
mod team;
mod templates;
mod texts;
mod typed;
mod whole;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use output::say_error;
use session::Session;

fn main() -> ExitCode {
    let args = Args::parse();
    if let Err(error) = args.refuse_language() {
        error.exit();
    }
    let lang = args.language();
    match run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(lang, &error);
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> samovar_core::Result<()> {
    if let Command::Demo { out } = &args.command {
        return demo::make(&args, out);
    }
    if let Command::Pipe = &args.command {
        return pipe::run(&args);
    }
    match &args.command {
        Command::Completions { shell } => return manual::completions(*shell),
        Command::Manual => return manual::page(),
        Command::Backups => return backups::list(&args),
        Command::Restore { from } => return backups::restore(&args, from),
        Command::Lock(asked) => return lock::lock(&args, asked),
        Command::Unlock => return lock::unlock(&args),
        _ => {}
    }
    let session = Session::open(&args)?;
    match args.command {
        Command::Event { command } => events::run(&session, command),
        Command::Series { command } => series::run(&session, command),
        Command::Venue { command } => events::venue(&session, command),
        Command::Supplier { command } => suppliers::run(&session, command),
        Command::Calendar { command } => calendars::run(&session, command),
        Command::Import { command } => import::import(&session, command),
        Command::Replies { paths, dry_run } => answers::replies(&session, &paths, dry_run),
        Command::Tasks {
            event,
            add,
            due,
            done,
        } => answers::tasks(
            &session,
            event.text(),
            add.as_deref(),
            due.as_deref(),
            done.as_deref(),
        ),
        Command::Guests { event, ticket_kind } => guests::list(&session, event.text(), ticket_kind),
        Command::Headcount { event } => food::headcount(&session, event.text()),
        Command::Forecast { event } => forecast::show(&session, event.text()),
        Command::People(asked) => insights::people(&session, &asked),
        Command::Insights { command } => insights::run(&session, command),
        Command::Dishes { event } => food::dishes(&session, event.text()),
        Command::Food { command } => sittings::food(&session, command),
        Command::Order { command } => orders::run(&session, command),
        Command::Sitting { command } => sittings::sitting(&session, command),
        Command::Budget { command } => budget::run(&session, command),
        Command::Sponsor { command } => sponsors::run(&session, command),
        Command::Programme { command } => programme::run(&session, command),
        Command::RunSheet { event, lane } => run_sheet::show(&session, event.text(), lane),
        Command::Cue { command } => run_sheet::cue(&session, command),
        Command::Duty { command } => team::run(&session, command),
        Command::Feedback { command } => feedback::run(&session, command),
        Command::Template { command } => templates::run(&session, command),
        Command::Channel { command } => channels::run(&session, command),
        Command::Chat { command } => channels::chat(&session, command),
        Command::Message { command } => messages::run(&session, command),
        Command::Text { command } => texts::run(&session, command),
        Command::Talk { command } => talks::run(&session, command),
        Command::Speaker { command } => talks::speaker(&session, command),
        Command::Album { command } => albums::run(&session, command),
        Command::Consent { command } => consents::run(&session, command),
        Command::Mail { command } => consents::mail(&session, command),
        Command::CheckIn {
            event,
            query,
            admit_anyway,
            early,
            rehearse,
            station,
        } => guests::check_in(
            &session,
            event.text(),
            &query,
            guests::Admit {
                anyway: admit_anyway,
                early,
                rehearse,
            },
            station,
        ),
        Command::Export { command } => files::export(&session, command),
        Command::Invitations { command } => invitations::run(&session, command),
        Command::Print { command } => files::print(&session, command),
        Command::Logo { command } => logo::run(&session, &command),
        Command::Undo => session.revert("undo"),
        Command::Redo => session.revert("redo"),
        Command::History { event } => files::history(&session, event.text()),
        Command::Backup { out } => files::backup(&session, &out),
        Command::RecoverySheet(asked) => lock::recovery_sheet(&session, &asked.file),
        Command::Share { command } => share::run(&session, command),
        Command::Check => files::check(&session),
        Command::Call { name, request } => session.call_and_print(&name, &request),
        Command::Pipe
        | Command::Demo { .. }
        | Command::Backups
        | Command::Restore { .. }
        | Command::Lock(_)
        | Command::Unlock
        | Command::Completions { .. }
        | Command::Manual => Ok(()),
    }
}
