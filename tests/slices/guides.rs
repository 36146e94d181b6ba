//! What README and the guides tell people to type is typed here, as it stands:
//! every line of a block of commands, in a folder with the files that they name.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samovar_tests::place;

/// Lines that build the program or put it on the path, and the outline of a call.
const NOT_RUN: &[&str] = &["cargo build", "export PATH=", "make ", "samovar-cli ["];

/// Files that the guides name, in every folder where their lines are run.
const FILES: &[&str] = &[
    "replies.csv",
    "town.ics",
    "holidays.ics",
    "bookings/loft.ics",
];

/// README and every guide for users, in both languages.
fn guides() -> Vec<PathBuf> {
    let project = place::project();
    let mut found = vec![project.join("README.md"), project.join("README.ru.md")];
    for lang in ["en", "ru"] {
        let folder = project.join("docs/user").join(lang);
        let mut pages: Vec<PathBuf> = std::fs::read_dir(folder)
            .unwrap()
            .map(|page| page.unwrap().path())
            .collect();
        pages.sort();
        found.extend(pages);
    }
    found
}

/// The lines of its blocks of commands, as one script.
fn script(text: &str) -> String {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside && line.trim() == "```sh";
        } else if inside && !NOT_RUN.iter().any(|start| line.starts_with(start)) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

struct Shell(tempfile::TempDir);

impl Shell {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in FILES {
            let target = folder.path().join(name);
            std::fs::create_dir_all(target.parent().unwrap()).unwrap();
            std::fs::copy(place::fixture(name), target).unwrap();
        }
        Self(folder)
    }

    /// Runs a script to its first line that fails.
    fn run(&self, lang: &str, script: &str) -> Output {
        let program = place::program("samovar-cli");
        let path = format!(
            "{}:{}",
            program.parent().unwrap().display(),
            std::env::var("PATH").unwrap()
        );
        Command::new("sh")
            .args(["-eux", "-c", script])
            .current_dir(self.0.path())
            .env("PATH", path)
            .env("LC_ALL", lang)
            .env("SAMOVAR_LAPTOP", self.0.path().join("laptop.json"))
            .env_remove("SAMOVAR_PLANNER")
            .env_remove("SAMOVAR_PASSPHRASE_FILE")
            .env_remove("SAMOVAR_NEW_PASSPHRASE_FILE")
            .output()
            .unwrap()
    }
}

fn language(page: &Path) -> &'static str {
    let path = page.to_string_lossy();
    if path.ends_with(".ru.md") || path.contains("/ru/") {
        "ru_RU.UTF-8"
    } else {
        "en_GB.UTF-8"
    }
}

#[test]
fn test_every_line_of_the_readme_and_the_guides_runs_as_it_stands() {
    let mut lines = 0;
    for page in guides() {
        let script = script(&std::fs::read_to_string(&page).unwrap());
        if script.is_empty() {
            continue;
        }
        let ended = Shell::new().run(language(&page), &script);
        assert!(
            ended.status.success(),
            "{}:\n{}",
            page.display(),
            String::from_utf8_lossy(&ended.stderr)
        );
        lines += script.matches("samovar-cli ").count();
    }
    // Both READMEs, and the guides that have commands.
    assert!(lines > 30, "{lines} lines were found");
}

#[test]
fn test_undo_at_the_end_of_the_readme_says_that_invitations_were_prepared() {
    for (page, lang, said, then) in [
        (
            "README.md",
            "en_GB.UTF-8",
            "invitation files prepared for “Rust Night”” cannot be undone",
            "invitations for",
        ),
        (
            "README.ru.md",
            "ru_RU.UTF-8",
            "«Вечер Rust»» отменить нельзя",
            "подготовлены приглашения для",
        ),
    ] {
        let readme = std::fs::read_to_string(place::project().join(page)).unwrap();
        let shell = Shell::new();
        let example = script(&readme);
        assert!(shell.run(lang, &example).status.success());
        let undo = |times: usize| -> String {
            let each = "samovar-cli --planner meetups.samovar undo || true\n";
            let ended = shell.run(lang, &each.repeat(times));
            String::from_utf8_lossy(&ended.stderr).into_owned()
        };
        let first = undo(1);
        assert!(first.contains(said), "{first}");
        assert!(!first.contains("FOREIGN KEY"), "{first}");
        // The state of the event is next, and then the import.
        let last = undo(2);
        assert!(last.contains(then), "{last}");
    }
}

/// Each command and option of the table in the guide to the terminal.
#[test]
fn test_table_of_the_terminal_names_commands_and_options_that_are_there() {
    let shell = Shell::new();
    for lang in ["en", "ru"] {
        let page = place::project().join(format!("docs/user/{lang}/terminal.md"));
        let text = std::fs::read_to_string(page).unwrap();
        let mut seen = 0;
        for row in text.lines().filter(|line| line.starts_with("| `")) {
            let row = row.replace("\\|", "/");
            let cell = row.split('|').nth(1).unwrap();
            for command in cell.split('`').skip(1).step_by(2) {
                let words: Vec<&str> = command
                    .split(' ')
                    .take_while(|word| {
                        word.chars()
                            .all(|letter| letter.is_ascii_lowercase() || "-/".contains(letter))
                            && !word.starts_with('-')
                    })
                    .collect();
                let (last, front) = words.split_last().unwrap();
                for last in last.split('/') {
                    let call = [front, &[last]].concat().join(" ");
                    let ended = shell.run("C", &format!("samovar-cli {call} --help"));
                    assert!(ended.status.success(), "{lang}: {call}");
                    let help = String::from_utf8_lossy(&ended.stdout);
                    for option in command.split([' ', '[', ']', '/']) {
                        if option.starts_with("--") {
                            assert!(help.contains(option), "{lang}: {call} has no {option}");
                        }
                    }
                    seen += 1;
                }
            }
        }
        assert!(seen > 30, "{seen} commands in {lang}");
    }
}
