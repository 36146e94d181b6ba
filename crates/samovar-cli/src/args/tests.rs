//! That what can be typed is whole, and the same everywhere.

use clap::CommandFactory;

use super::*;

fn silent(command: &clap::Command, path: &str, found: &mut Vec<String>) {
    let path = format!("{path} {}", command.get_name());
    if command.get_about().is_none() {
        found.push(path.clone());
    }
    for arg in command.get_arguments() {
        if arg.get_help().is_none() {
            found.push(format!("{path} {}", arg.get_id()));
        }
    }
    for below in command.get_subcommands() {
        silent(below, &path, found);
    }
}

/// Every command below this one that does something, as it is typed.
fn leaves<'c>(
    command: &'c clap::Command,
    path: &[&'c str],
) -> Vec<(Vec<&'c str>, &'c clap::Command)> {
    let mut found = Vec::new();
    for below in command.get_subcommands() {
        let path = [path, &[below.get_name()]].concat();
        if below.has_subcommands() {
            found.extend(leaves(below, &path));
        } else {
            found.push((path, below));
        }
    }
    found
}

/// What must be typed besides the event.
fn besides(command: &clap::Command) -> (Vec<String>, Vec<String>) {
    let mut options = Vec::new();
    let mut words = Vec::new();
    for arg in command.get_arguments().filter(|arg| arg.is_required_set()) {
        match arg.get_long() {
            Some(long) => {
                let first = arg.get_possible_values().into_iter().next();
                let value = first.map_or_else(|| "1".to_owned(), |one| one.get_name().to_owned());
                options.extend([format!("--{long}"), value]);
            }
            None => words.push("word".to_owned()),
        }
    }
    (options, words)
}

#[test]
fn every_command_takes_its_event_by_place_and_by_option() {
    let whole = Args::command();
    let mut named = Vec::new();
    for (path, command) in leaves(&whole, &[]) {
        let by_option = command
            .get_arguments()
            .any(|arg| arg.get_long() == Some("event"));
        let by_place = command
            .get_positionals()
            .any(|arg| arg.get_value_names() == Some(&["EVENT".into()]));
        assert_eq!(by_option, by_place, "{path:?}");
        if !by_option {
            continue;
        }
        let (options, words) = besides(command);
        // A file to import stands before its event, as it always did.
        let after = path.contains(&"import");
        let typed = |event: &[&str], option: &[&str]| -> Vec<String> {
            let mut line = vec!["samovar-cli".to_owned()];
            line.extend(path.iter().map(|&word| word.to_owned()));
            let event: Vec<String> = event.iter().map(|&word| word.to_owned()).collect();
            let words = if after {
                [&words[..], &event[..]]
            } else {
                [&event[..], &words[..]]
            };
            line.extend(words.concat());
            line.extend(option.iter().map(|&word| word.to_owned()));
            line.extend(options.iter().cloned());
            line
        };
        let read = |line: &[String]| Args::try_parse_from(line).map(|args| told(&args.command));
        let placed = read(&typed(&["Night"], &[]));
        let optioned = read(&typed(&[], &["--event", "Night"]));
        assert_eq!(placed.as_deref().ok(), Some("Night"), "{path:?} {placed:?}");
        assert_eq!(
            optioned.as_deref().ok(),
            Some("Night"),
            "{path:?} {optioned:?}"
        );
        named.push(path.join(" "));
    }
    assert!(named.len() >= 25, "{named:?}");
}

/// The event that a command was told.
fn told(command: &Command) -> String {
    let arg = match command {
        Command::Event {
            command: EventCommand::Show { event } | EventCommand::Edit { event, .. },
        } => event,
        Command::Series {
            command: SeriesCommand::Create { event, .. },
        }
        | Command::Tasks { event, .. }
        | Command::Guests { event, .. }
        | Command::Headcount { event }
        | Command::Dishes { event }
        | Command::Food {
            command:
                FoodCommand::Counts { event }
                | FoodCommand::Dishes { event }
                | FoodCommand::Add { event, .. }
                | FoodCommand::Left { event, .. }
                | FoodCommand::Take { event, .. },
        }
        | Command::Order {
            command:
                OrderCommand::Draft(OrderOf { event, .. })
                | OrderCommand::Send(OrderOf { event, .. })
                | OrderCommand::Diff(OrderOf { event, .. })
                | OrderCommand::Show {
                    of: OrderOf { event, .. },
                    ..
                },
        }
        | Command::Sitting {
            command: SittingCommand::Add { event, .. },
        }
        | Command::Forecast { event }
        | Command::Insights {
            command: InsightsCommand::NoShow { event },
        }
        | Command::CheckIn { event, .. } => event,
        Command::Import {
            command: ImportCommand::Guests { event, .. },
        }
        | Command::History { event } => return event.text().unwrap_or_default().to_owned(),
        Command::Export {
            command:
                ExportCommand::Calendar { event, .. }
                | ExportCommand::Agenda { event, .. }
                | ExportCommand::Speakers { event, .. }
                | ExportCommand::Tasks { event, .. }
                | ExportCommand::Cues { event, .. }
                | ExportCommand::RunSheet { event, .. }
                | ExportCommand::Duties { event, .. }
                | ExportCommand::Guests { event, .. }
                | ExportCommand::Budget { event, .. }
                | ExportCommand::CheckIns { event, .. },
        } => event,
        Command::Invitations { command } => {
            let event = match command {
                InvitationsCommand::Status { of, .. } | InvitationsCommand::Prepare { of, .. } => {
                    of.event().map(str::to_owned)
                }
                InvitationsCommand::Sent(args) => args.of().event().map(str::to_owned),
            };
            return event.unwrap_or_default();
        }
        Command::Budget { command } => match command {
            BudgetCommand::Show { event }
            | BudgetCommand::Add { event, .. }
            | BudgetCommand::Pay { event, .. }
            | BudgetCommand::EditDocument { event, .. }
            | BudgetCommand::Agree { event, .. }
            | BudgetCommand::Set { event, .. }
            | BudgetCommand::Rate { event, .. } => event,
        },
        Command::Template {
            command: TemplateCommand::Save { event, .. },
        } => event,
        Command::Sponsor { command } => match command {
            SponsorCommand::Add { event, .. } | SponsorCommand::List { event } => event,
        },
        Command::Programme { command } => match command {
            ProgrammeCommand::Show { event }
            | ProgrammeCommand::Push { event, .. }
            | ProgrammeCommand::Edit { event, .. }
            | ProgrammeCommand::Tracks { event, .. }
            | ProgrammeCommand::Hours { event, .. }
            | ProgrammeCommand::Publish { event, .. }
            | ProgrammeCommand::Diff { event }
            | ProgrammeCommand::File(
                ProgrammeFileCommand::Import { event, .. }
                | ProgrammeFileCommand::Export { event, .. },
            ) => event,
        },
        Command::RunSheet { event, .. } => event,
        Command::Cue { command } => match command {
            CueCommand::Add { event, .. } | CueCommand::List { event } => event,
        },
        Command::Duty { command } => match command {
            DutyCommand::Add { event, .. }
            | DutyCommand::Edit { event, .. }
            | DutyCommand::Remove { event, .. }
            | DutyCommand::Assign { event, .. }
            | DutyCommand::Shot { event, .. }
            | DutyCommand::List { event } => event,
        },
        Command::Feedback { command } => match command {
            FeedbackCommand::Start { event }
            | FeedbackCommand::Show { event }
            | FeedbackCommand::Type { event, .. }
            | FeedbackCommand::Import { event, .. } => event,
        },
        Command::Album { command } => match command {
            AlbumCommand::Add { event, .. }
            | AlbumCommand::List { event }
            | AlbumCommand::Publish { event, .. } => event,
        },
        Command::Message { command } => {
            let event = match command {
                MessageCommand::List { event, .. } => event,
                MessageCommand::Preview { of, .. }
                | MessageCommand::Prepare { of, .. }
                | MessageCommand::Sent { of, .. } => &of.event,
            };
            return event.text().unwrap_or_default().to_owned();
        }
        Command::Talk {
            command: TalkCommand::Give { event, .. },
        } => event,
        Command::Speaker { command } => match command {
            SpeakerCommand::List { event } | SpeakerCommand::Show { event, .. } => event,
        },
        Command::Print { command } => match command {
            PrintCommand::DoorList { sheet, .. }
            | PrintCommand::Badges { sheet, .. }
            | PrintCommand::Calibration { sheet, .. }
            | PrintCommand::Tickets { sheet, .. }
            | PrintCommand::SignIn { sheet, .. }
            | PrintCommand::Kitchen { sheet, .. }
            | PrintCommand::SpecialMeals { sheet, .. }
            | PrintCommand::Labels { sheet, .. }
            | PrintCommand::RunSheet { sheet, .. }
            | PrintCommand::Budget { sheet }
            | PrintCommand::Roster { sheet }
            | PrintCommand::Slips { sheet }
            | PrintCommand::Shots { sheet }
            | PrintCommand::Photographer { sheet }
            | PrintCommand::Programme { sheet, .. }
            | PrintCommand::RoomSigns { sheet }
            | PrintCommand::Timetable { sheet, .. }
            | PrintCommand::ProgrammeChanges { sheet }
            | PrintCommand::Consent { sheet, .. }
            | PrintCommand::Form { sheet }
            | PrintCommand::Feedback { sheet, .. }
            | PrintCommand::SpeakerSheet { sheet, .. }
            | PrintCommand::TentCards { sheet, .. } => &sheet.event,
            PrintCommand::Order { of, .. } => &of.event,
            PrintCommand::Card { .. } | PrintCommand::Kpi { .. } => return String::new(),
        },
        _ => return String::new(),
    };
    arg.text().to_owned()
}

#[test]
fn the_answer_stands_behind_the_event_wherever_that_is_named() {
    let sent = |words: &[&str]| {
        let line = [&["samovar-cli", "invitations", "sent"], words].concat();
        match Args::try_parse_from(line).map(|args| args.command) {
            Ok(Command::Invitations {
                command: InvitationsCommand::Sent(args),
            }) => {
                let of = args.of();
                let named = of.event().or(of.series.as_deref());
                format!("{} {}", named.unwrap_or("-"), args.answer())
            }
            _ => "refused".to_owned(),
        }
    };
    assert_eq!(sent(&["Night"]), "Night yes");
    assert_eq!(sent(&["Night", "no"]), "Night no");
    assert_eq!(sent(&["--event", "Night"]), "Night yes");
    assert_eq!(sent(&["--event", "Night", "no"]), "Night no");
    assert_eq!(sent(&["no", "--series", "Evenings"]), "Evenings no");
    for wrong in [
        &["--event", "Night", "no", "yes"][..],
        &["--event", "Night", "--series", "Evenings"],
        &[],
    ] {
        assert_eq!(sent(wrong), "refused", "{wrong:?}");
    }
}

#[test]
fn an_event_named_twice_or_not_at_all_is_refused() {
    for line in [
        &["guests"][..],
        &["check-in", "Ann"],
        &["event", "show"],
        &["guests", "Night", "--event", "Day"],
        &["check-in", "Night", "Ann", "--event", "Day"],
        &["print", "badges", "Night", "--event", "Day", "-o", "b.pdf"],
    ] {
        let line = [&["samovar-cli"], line].concat();
        assert!(Args::try_parse_from(&line).is_err(), "{line:?}");
    }
}

#[test]
fn help_says_what_every_command_and_argument_is() {
    let mut found = Vec::new();
    silent(&Args::command(), "", &mut found);
    assert_eq!(found, [""; 0]);
}

#[test]
fn an_event_is_left_out_where_none_is_needed() {
    for line in [&["history"][..], &["import", "guests", "list.csv"]] {
        let line = [&["samovar-cli"], line].concat();
        let told = Args::try_parse_from(&line).map(|args| told(&args.command));
        assert_eq!(told.ok().as_deref(), Some(""), "{line:?}");
    }
}

/// Other programs of the laptop see what is typed: a file is named, never the words.
#[test]
fn no_command_takes_a_passphrase_itself() {
    let whole = Args::command();
    let commands = leaves(&whole, &[]).into_iter().map(|(_, command)| command);
    let mut found: Vec<&str> = std::iter::once(&whole)
        .chain(commands)
        .flat_map(clap::Command::get_arguments)
        .map(|arg| arg.get_id().as_str())
        .filter(|id| id.contains("pass") || id.contains("key"))
        .collect();
    found.sort_unstable();
    assert_eq!(found, ["new_passphrase_file", "passphrase_file"]);
}
