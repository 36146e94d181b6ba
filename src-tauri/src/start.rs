//! What the program was started with: which planner, and how to draw.
//! Nothing is opened or written here.

use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// From the command line, else from `SAMOVAR_PLANNER`.
    pub planner: Option<PathBuf>,
    pub safe_graphics: bool,
    pub version: bool,
}

impl Start {
    #[must_use]
    pub fn from_environment() -> Self {
        Self::parse(
            std::env::args_os().skip(1),
            std::env::var_os("SAMOVAR_PLANNER"),
        )
    }

    fn parse(arguments: impl Iterator<Item = OsString>, variable: Option<OsString>) -> Self {
        let mut start = Self::default();
        for argument in arguments {
            match argument.to_str() {
                Some("--safe-graphics") => start.safe_graphics = true,
                Some("--version") => start.version = true,
                // A desktop may add options of its own.
                Some(option) if option.starts_with('-') => {}
                _ => start.planner = start.planner.or(Some(PathBuf::from(argument))),
            }
        }
        let variable = variable.filter(|path| !path.is_empty()).map(PathBuf::from);
        start.planner = start.planner.or(variable);
        start
    }
}

/// Where the planner is for somebody who never chose a place.
#[must_use]
pub fn default_planner(documents: PathBuf) -> PathBuf {
    documents.join("Samovar").join("planner.samovar")
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
                &["--safe-graphics", "--unknown", "/a.samovar", "/b.samovar"],
                Some("/c.samovar")
            ),
            Start {
                planner: Some("/a.samovar".into()),
                safe_graphics: true,
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
