use crate::sample::{event, now};
use samovar_i18n::Lang;
use samovar_ical::{add_to_calendar, write_file};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("samovar-ical-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn file_replaces_the_old_one_and_leaves_nothing_beside_it() {
    let folder = Folder::new("replace");
    let path = folder.0.join("Вечер.ics");
    fs::write(&path, "old").unwrap();
    let calendar = add_to_calendar(&event(), Lang::Ru, now()).unwrap();
    calendar.write_file(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), calendar.to_bytes());
    assert_eq!(folder.names(), ["Вечер.ics"]);
}

#[test]
fn failure_keeps_the_old_file_and_names_the_path() {
    let folder = Folder::new("failure");
    let path = folder.0.join("a.ics");
    fs::write(&path, "old").unwrap();
    let error = write_file(&path, |out| {
        out.write_all(b"half")?;
        Err(io::ErrorKind::StorageFull.into())
    })
    .unwrap_err();
    assert_eq!(error.code(), "io");
    assert_eq!(error.args(), [("path", path.display().to_string())]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(folder.names(), ["a.ics"]);
}

#[test]
fn missing_folder_and_folder_as_file_are_refused() {
    let folder = Folder::new("missing");
    for path in [folder.0.join("no/a.ics"), folder.0.clone()] {
        let error = write_file(&path, |_| Ok(())).unwrap_err();
        assert_eq!(error.args(), [("path", path.display().to_string())]);
    }
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn link_stays_a_link_to_the_new_file() {
    let folder = Folder::new("link");
    let (file, link) = (folder.0.join("a.ics"), folder.0.join("b.ics"));
    fs::write(&file, "old").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    write_file(&link, |out| out.write_all(b"new")).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[cfg(target_os = "linux")]
#[test]
fn full_device_is_an_error_and_stays_a_device() {
    use std::os::unix::fs::FileTypeExt;
    let full = Path::new("/dev/full");
    let error = write_file(full, |out| out.write_all(b"x")).unwrap_err();
    assert_eq!(error.args(), [("path", "/dev/full".to_owned())]);
    assert!(fs::metadata(full).unwrap().file_type().is_char_device());
}
