//! The zone files of the operating system: which release they are, which zones
//! they have. Nothing is read here but the two lists that stand beside them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Where systems keep them, the first one that says its release counts.
pub(crate) fn folders() -> Vec<PathBuf> {
    if cfg!(not(unix)) {
        return Vec::new();
    }
    let told = std::env::var_os("TZDIR").map(PathBuf::from);
    let usual = [
        "/usr/share/zoneinfo",
        "/usr/share/lib/zoneinfo",
        "/etc/zoneinfo",
    ];
    told.into_iter()
        .chain(usual.into_iter().map(PathBuf::from))
        .collect()
}

/// A folder of zone files.
pub(crate) struct Folder {
    pub release: String,
    path: PathBuf,
    /// Every zone that the lists name, and the one it is a link to.
    zones: HashMap<String, Option<String>>,
}

impl Folder {
    /// None where it does not say which release it is: then there is no telling
    /// whether it is newer.
    pub fn open(path: &Path) -> Option<Self> {
        let source = std::fs::read_to_string(path.join("tzdata.zi")).unwrap_or_default();
        let first_line = source.lines().next().unwrap_or_default();
        let release = match first_line.strip_prefix("# version ") {
            Some(release) => release.trim().to_owned(),
            // macOS.
            None => std::fs::read_to_string(path.join("+VERSION"))
                .ok()?
                .trim()
                .to_owned(),
        };
        let mut zones = of_source(&source);
        if zones.is_empty() {
            let table = std::fs::read_to_string(path.join("zone.tab")).unwrap_or_default();
            zones = of_table(&table);
        }
        Some(Self {
            release,
            path: path.to_owned(),
            zones,
        })
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.zones.keys().map(String::as_str)
    }

    /// The file of a zone. Some systems leave old names out; then it is that of
    /// the zone which the name is a link to.
    pub fn file(&self, name: &str) -> Option<PathBuf> {
        let own = self.path.join(name);
        if own.is_file() {
            return Some(own);
        }
        let target = self.zones.get(name)?.as_ref()?;
        Some(self.path.join(target)).filter(|path| path.is_file())
    }
}

/// `Z Europe/Moscow 2:30:17 …` is a zone, `L Europe/Moscow W-SU` a link.
fn of_source(source: &str) -> HashMap<String, Option<String>> {
    let mut zones = HashMap::new();
    for line in source.lines() {
        let mut words = line.split(' ');
        match (words.next(), words.next(), words.next()) {
            (Some("Z"), Some(name), _) => {
                zones.insert(name.to_owned(), None);
            }
            (Some("L"), Some(target), Some(name)) => {
                zones.insert(name.to_owned(), Some(target.to_owned()));
            }
            _ => {}
        }
    }
    zones
}

/// Lines of a country, a place and the zone.
fn of_table(table: &str) -> HashMap<String, Option<String>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').nth(2))
        .map(|name| (name.trim().to_owned(), None))
        .collect()
}
