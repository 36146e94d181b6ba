//! The recovery sheet: of a locked planner alone, where somebody said, and never where the
//! planner lies.

use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::key::Key;
use samovar_core::laptop::Laptop;
use samovar_core::{Code, Job, Planner, locking};
use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::paths::named;

/// The same desk after its planner was locked.
fn locked() -> Desk {
    let Desk { planner, folder } = Desk::new();
    let (path, now) = (planner.path().to_owned(), planner.now());
    drop(planner);
    let key = Key::new("twelve cups of tea").unwrap();
    locking::change(&path, None, Some(&key), &Job::silent()).unwrap();
    let laptop = Laptop::beside(&path);
    let planner = Planner::open_with(&path, Box::new(move || now), laptop, Some(&key)).unwrap();
    Desk { planner, folder }
}

/// Every PDF below a folder.
fn sheets(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => sheets(&path),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect()
}

fn print(path: &Path) -> Value {
    json!({ "path": path })
}

#[test]
fn planner_without_a_lock_has_no_recovery_sheet() {
    let (desk, elsewhere) = (Desk::new(), tempfile::tempdir().unwrap());
    let preview = json!({ "sheet": {}, "page": 0 });
    let print = print(&elsewhere.path().join("key.pdf"));
    for (command, request) in [
        ("preview_recovery_sheet", preview),
        ("print_recovery_sheet", print),
    ] {
        let (code, args) = desk.refused(command, request);
        assert_eq!((code, args), (Code::PlannerNotLocked, json!({})));
    }
    assert_eq!(sheets(elsewhere.path()), Vec::<PathBuf>::new());
}

#[test]
fn recovery_sheet_is_printed_where_it_was_told_in_both_languages_on_both_papers() {
    let (desk, elsewhere) = (locked(), tempfile::tempdir().unwrap());
    let path = elsewhere.path().join("key.pdf");
    let mut drawn = Vec::new();
    for lang in ["en", "ru"] {
        for paper in ["a4", "letter"] {
            let sheet = json!({ "lang": lang, "paper": paper });
            let page = desk.call(
                "preview_recovery_sheet",
                json!({ "sheet": sheet, "page": 0 }),
            );
            assert_eq!(page["pages"], 1);
            assert_eq!(page["cannotDraw"], json!([]));
            drawn.push(text(&page["svg"]));

            let request = json!({ "lang": lang, "paper": paper, "path": path });
            let reply = desk.try_call("print_recovery_sheet", request).unwrap();
            let wanted = json!({ "path": path, "pages": 1, "cannotDraw": [], "fonts": [] });
            assert_eq!(reply.value, wanted);
            // The planner keeps nothing of it: no step, no history.
            assert_eq!((reply.step, reply.changed), (None, Vec::new()));
            assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
        }
    }
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), 4);
    assert_eq!(sheets(elsewhere.path()), std::slice::from_ref(&path));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn recovery_sheet_never_lies_beside_the_planner_nor_among_its_exports() {
    let desk = locked();
    let folder = desk.folder.path();
    let exports = desk.planner.exports_folder();
    fs::create_dir_all(exports.join("Rust Night")).unwrap();
    fs::create_dir(folder.join("within")).unwrap();
    let mut beside = vec![
        folder.join("key.pdf"),
        folder.join("within").join("..").join("key.pdf"),
        exports.join("key.pdf"),
        exports.join("Rust Night").join("key.pdf"),
    ];
    let elsewhere = tempfile::tempdir().unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder, elsewhere.path().join("there")).unwrap();
        beside.push(elsewhere.path().join("there").join("key.pdf"));
    }
    for path in beside {
        let (code, args) = desk.refused("print_recovery_sheet", print(&path));
        let shown = path.display().to_string();
        assert_eq!((code, named(&args)), (Code::RecoverySheetBeside, shown));
    }
    // Where every other sheet goes by itself.
    let (code, args) = desk.refused("print_recovery_sheet", json!({}));
    let shown = exports.display().to_string();
    assert_eq!((code, named(&args)), (Code::RecoverySheetBeside, shown));
    assert_eq!(sheets(folder), Vec::<PathBuf>::new());

    // Of a planner in the folder of the user, any other place lies within it.
    let within = folder.join("within").join("key.pdf");
    desk.call("print_recovery_sheet", print(&within));
    assert_eq!(sheets(folder), [within]);
}
