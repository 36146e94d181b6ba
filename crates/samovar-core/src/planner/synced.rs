//! Folders that a program copies to other computers while a planner is open in
//! them: it may put an older file over a newer one, or copy half of one. They are
//! known by their usual names, by what such programs leave in them, and on Windows by
//! what `OneDrive` tells every program: it takes the folder of documents into its own, and
//! somebody may have called that anything.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

use crate::outgoing::ours::lies_in;

/// Where `OneDrive` says which folders are its own.
const ONE_DRIVE: [&str; 3] = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];

/// The program, the names its folder has, and what it leaves in it.
const PROGRAMS: &[(&str, &[&str], &[&str])] = &[
    ("Dropbox", &["dropbox"], &[".dropbox", ".dropbox.cache"]),
    (
        "OneDrive",
        &["onedrive"],
        &[".849c9593-d756-4e56-8d6e-42412f2a707b"],
    ),
    (
        "Google Drive",
        &[
            "google drive",
            "googledrive",
            "google диск",
            "my drive",
            "мой диск",
        ],
        &[".tmp.driveupload", ".tmp.drivedownload"],
    ),
    (
        "Яндекс Диск",
        &[
            "yandex.disk",
            "yandex disk",
            "yandexdisk",
            "яндекс.диск",
            "яндекс диск",
        ],
        &[".yandexdisk"],
    ),
    (
        "iCloud Drive",
        &[
            "icloud drive",
            "iclouddrive",
            "icloud~",
            "com~apple~clouddocs",
            "mobile documents",
        ],
        &[],
    ),
    ("Nextcloud", &["nextcloud"], &[".nextcloudsync.log"]),
    ("ownCloud", &["owncloud"], &[".owncloudsync.log"]),
    ("Syncthing", &["syncthing"], &[".stfolder"]),
    ("MEGA", &["megasync"], &[".megaignore"]),
    ("pCloud", &["pcloud drive", "pclouddrive"], &[]),
    (
        "Облако Mail",
        &["облако mail", "cloud mail.ru", "mail.ru cloud"],
        &[],
    ),
];

/// Whose folder the planner lies in, if in any.
#[must_use]
pub fn program_of(planner: &Path) -> Option<&'static str> {
    let told = ONE_DRIVE.iter().filter_map(std::env::var_os);
    by_its_folder(planner).or_else(|| by_what_is_told(planner, told.map(PathBuf::from)))
}

fn by_what_is_told(
    planner: &Path,
    mut told: impl Iterator<Item = PathBuf>,
) -> Option<&'static str> {
    told.any(|folder| folder.is_absolute() && lies_in(planner, &folder))
        .then_some("OneDrive")
}

fn by_its_folder(planner: &Path) -> Option<&'static str> {
    let real = planner.canonicalize();
    let planner = real.as_deref().unwrap_or(planner);
    planner.ancestors().skip(1).find_map(|folder| {
        // A disk of a Mac takes letters apart: `й` may come as two.
        let name: String = folder.file_name()?.to_string_lossy().nfc().collect();
        let name = name.to_lowercase();
        PROGRAMS
            .iter()
            .find(|(_, names, marks)| {
                names.iter().any(|known| is_named(&name, known))
                    || marks.iter().any(|mark| folder.join(mark).exists())
                    || (folder.join(".sync").is_dir() && name.contains("yandex"))
            })
            .map(|(program, ..)| *program)
    })
}

/// "Dropbox", "Dropbox (Personal)", "OneDrive - Firm", "GoogleDrive-a@b.org"; and
/// not "Dropbox talks".
fn is_named(name: &str, known: &str) -> bool {
    name.strip_prefix(known).is_some_and(|rest| {
        rest.is_empty()
            || rest.starts_with(" (")
            || rest.starts_with(" - ")
            || rest.starts_with('-')
            || rest.starts_with(".ru")
            || known.ends_with('~')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_known_by_their_names() {
        for (path, program) in [
            ("/home/anna/Dropbox/talks/p.samovar", Some("Dropbox")),
            ("/home/anna/Dropbox (Personal)/p.samovar", Some("Dropbox")),
            (
                "/c/Users/anna/OneDrive - Firm/Documents/p.samovar",
                Some("OneDrive"),
            ),
            ("/home/anna/Яндекс.Диск/p.samovar", Some("Яндекс Диск")),
            // As a Mac writes it: `и` and the mark over it apart.
            (
                "/Users/anna/Google Диск/мои\u{306} клуб/p.samovar",
                Some("Google Drive"),
            ),
            (
                "/Users/anna/Мои\u{306} диск/p.samovar",
                Some("Google Drive"),
            ),
            ("/home/anna/Nextcloud/p.samovar", Some("Nextcloud")),
            (
                "/Users/a/Library/Mobile Documents/x/p.samovar",
                Some("iCloud Drive"),
            ),
            (
                "/Users/a/Library/CloudStorage/GoogleDrive-a@b.org/p.samovar",
                Some("Google Drive"),
            ),
            ("/home/anna/Dropbox talks/p.samovar", None),
            ("/home/anna/dropbox.samovar", None),
        ] {
            assert_eq!(program_of(Path::new(path)), program, "{path}");
        }
    }

    #[test]
    fn folder_that_one_drive_tells_of_is_known_whatever_its_name() {
        let disk = tempfile::tempdir().unwrap();
        let [synced, beside] = ["Firm/Documents", "Documents"].map(|name| disk.path().join(name));
        for folder in [&synced, &beside] {
            std::fs::create_dir_all(folder).unwrap();
        }
        let told = || [PathBuf::new(), disk.path().join("Firm")].into_iter();
        assert_eq!(
            by_what_is_told(&synced.join("p.samovar"), told()),
            Some("OneDrive")
        );
        assert_eq!(by_what_is_told(&beside.join("p.samovar"), told()), None);
    }

    #[test]
    fn folders_are_known_by_what_is_in_them() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("shared/.stfolder")).unwrap();
        let planner = folder.path().join("shared/talks/p.samovar");
        std::fs::create_dir_all(planner.parent().unwrap()).unwrap();
        assert_eq!(program_of(&planner), Some("Syncthing"));
    }
}
