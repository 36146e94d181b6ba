//! Folders that a program copies to other computers while a planner is open in
//! them: it may put an older file over a newer one, or copy half of one. They are
//! known by their usual names and by what such programs leave in them.

use std::path::Path;

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
    let real = planner.canonicalize();
    let planner = real.as_deref().unwrap_or(planner);
    planner.ancestors().skip(1).find_map(|folder| {
        let name = folder.file_name()?.to_string_lossy().to_lowercase();
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
    fn folders_are_known_by_what_is_in_them() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("shared/.stfolder")).unwrap();
        let planner = folder.path().join("shared/talks/p.samovar");
        std::fs::create_dir_all(planner.parent().unwrap()).unwrap();
        assert_eq!(program_of(&planner), Some("Syncthing"));
    }
}
