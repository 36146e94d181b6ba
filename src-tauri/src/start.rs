//! What the program was started with: which planner, and how to draw.
//! Nothing is opened or written here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use samovar_core::incoming;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// From the command line, else from `SAMOVAR_PLANNER`.
    pub planner: Option<PathBuf>,
    /// Lists, calendars, mail: to be imported.
    pub bring: Vec<PathBuf>,
    /// Where this laptop's settings lie: from `SAMOVAR_LAPTOP`.
    pub laptop: Option<PathBuf>,
    pub safe_graphics: bool,
    /// The planner is only looked at.
    pub read_only: bool,
    pub version: bool,
}

impl Start {
    #[must_use]
    pub fn from_environment() -> Self {
        let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
        Self {
            laptop: named("SAMOVAR_LAPTOP").map(PathBuf::from),
            ..Self::parse(std::env::args_os().skip(1), named("SAMOVAR_PLANNER"))
        }
    }

    fn parse(arguments: impl Iterator<Item = OsString>, variable: Option<OsString>) -> Self {
        let mut start = Self::default();
        for argument in arguments {
            match argument.to_str() {
                Some("--safe-graphics") => start.safe_graphics = true,
                Some("--read-only") => start.read_only = true,
                Some("--version") => start.version = true,
                // A desktop may add options of its own.
                Some(option) if option.starts_with('-') => {}
                _ => start.add(PathBuf::from(argument)),
            }
        }
        let variable = variable.filter(|path| !path.is_empty()).map(PathBuf::from);
        start.planner = start.planner.or(variable);
        start
    }

    /// A planner, the first of which is opened, or a list to import.
    pub fn add(&mut self, path: PathBuf) {
        if incoming::is_to_import(&path) {
            // The page may be told another folder by then.
            self.bring.push(std::path::absolute(&path).unwrap_or(path));
        } else if self.planner.is_none() {
            self.planner = Some(path);
        }
    }
}

/// Where the planner is for somebody who never chose a place.
#[must_use]
pub fn default_planner(documents: PathBuf) -> PathBuf {
    documents.join("Samovar").join("planner.samovar")
}

/// Where this laptop's own settings are, unless somebody says otherwise.
#[must_use]
pub fn default_laptop(settings: &Path) -> PathBuf {
    settings.join("samovar").join("laptop.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str], variable: Option<&str>) -> Start {
        Start::parse(
            arguments.iter().map(OsString::from),
            variable.map(OsString::from),
        )
    }

    #[test]
    fn the_command_line_comes_before_the_environment() {
        assert_eq!(
            parse(
                &[
                    "--safe-graphics",
                    "--read-only",
                    "--unknown",
                    "/nowhere/list.CSV",
                    "/a.samovar",
                    "/nowhere/town.ics",
                    "/b.samovar"
                ],
                Some("/c.samovar")
            ),
            Start {
                planner: Some("/a.samovar".into()),
                bring: vec!["/nowhere/list.CSV".into(), "/nowhere/town.ics".into()],
                laptop: None,
                safe_graphics: true,
                read_only: true,
                version: false
            }
        );
        assert_eq!(
            parse(&[], Some("/c.samovar")).planner,
            Some("/c.samovar".into())
        );
        assert_eq!(parse(&[], Some("")), Start::default());
    }
}
