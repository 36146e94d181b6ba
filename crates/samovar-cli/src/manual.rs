//! What a package takes along so that a shell and `man` know the commands: both are
//! drawn from the arguments themselves. No planner is opened.

use std::io::{self, Write as _};

use clap::CommandFactory;
use clap_mangen::Man;
use samovar_core::{Error, Result};

use crate::args::Args;
use crate::output;

const PROGRAM: &str = "samovar-cli";

pub fn completions(shell: clap_complete::Shell) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), PROGRAM, &mut script);
    // clap_complete's script for bash takes the dash in our name for one between
    // commands in half of its places: `print <Tab>` would find nothing.
    let script = String::from_utf8_lossy(&script).replace("samovar__subcmd__cli", "samovar__cli");
    say(script.as_bytes());
    Ok(())
}

/// One page with every command in it: `man samovar-cli`, and then `/check-in`.
pub fn page() -> Result<()> {
    let mut page = Vec::new();
    written(&mut page).map_err(|error| Error::bug(error.to_string()))?;
    say(&page);
    Ok(())
}

fn say(text: &[u8]) {
    output::line(format_args!("{}", String::from_utf8_lossy(text).trim_end()));
}

fn written(page: &mut Vec<u8>) -> io::Result<()> {
    let mut whole = Args::command().disable_help_subcommand(true);
    whole.build();
    let man = Man::new(whole.clone()).manual("Samovar");
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    commands(page, &whole)?;
    man.render_version_section(page)
}

/// A section a command, with what is typed and what each word of it means.
fn commands(page: &mut Vec<u8>, above: &clap::Command) -> io::Result<()> {
    for command in above.get_subcommands() {
        if command.has_subcommands() {
            commands(page, command)?;
            continue;
        }
        let name = command.get_bin_name().unwrap_or(PROGRAM);
        let title = name.strip_prefix(PROGRAM).unwrap_or(name).trim();
        writeln!(page, ".SH \"{}\"", title.to_uppercase())?;
        // What is true of every command stands above, once.
        let own = command.clone().mut_args(|arg| {
            let above = arg.is_global_set() || arg.get_id() == "help";
            arg.hide(above)
        });
        let man = Man::new(own);
        let mut section = Vec::new();
        man.render_synopsis_section(&mut section)?;
        man.render_description_section(&mut section)?;
        man.render_options_section(&mut section)?;
        for line in String::from_utf8_lossy(&section).lines() {
            writeln!(page, "{}", line.replace(".SH ", ".SS "))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_page_has_every_command_once_and_what_is_true_of_all_above_them() {
        let mut page = Vec::new();
        written(&mut page).unwrap();
        let page = String::from_utf8(page).unwrap();
        let times = |text: &str| page.matches(text).count();
        for section in ["EVENT ADD", "CHECK-IN", "UNDO"] {
            assert_eq!(times(&format!(".SH \"{section}\"\n")), 1, "{section}");
        }
        assert_eq!(times("The planner file; it is made"), 1);
    }
}
