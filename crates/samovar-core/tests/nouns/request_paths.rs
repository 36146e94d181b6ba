//! The door for a request to join, which a planner writes that holds nothing yet: it leads
//! over no planner and over no file of another kind, and what is refused asks nobody.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::desk::Desk;
use crate::paths::named;

#[test]
fn a_request_goes_over_nothing_that_must_stay() {
    let desk = Desk::new();
    let at = |name: &str| desk.folder.path().join(name);
    let planner = desk.planner.path().to_owned();
    let beside = |ending: &str| PathBuf::from(format!("{}{ending}", planner.display()));
    let foreign = at("foreign.samovar-request");
    fs::write(&foreign, "%PDF-1.7\nsomebody's contract").unwrap();
    fs::create_dir(at("dir")).unwrap();
    for (path, code) in [
        (planner.clone(), "path-is-planner"),
        (beside("-wal"), "path-is-planner"),
        (beside(".lock"), "path-is-planner"),
        (at("dir"), "path-not-a-file"),
        (foreign.clone(), "path-is-other-kind"),
    ] {
        let before = fs::read(&path).ok();
        let shown = path.display().to_string();
        let request = json!({ "name": "Hall laptop", "path": shown });
        let (refused, args) = desk.refused("ask_to_join", request);
        assert_eq!((refused.as_str(), named(&args)), (code, shown.clone()));
        assert!(fs::read(&path).ok() == before, "{shown}");
        let sharing = desk.call("get_sharing", json!({}));
        assert_eq!(sharing["state"], "off", "{shown}");
    }
}

#[test]
fn a_request_goes_where_it_is_told_and_is_for_this_user_alone() {
    let desk = Desk::new();
    let path = desk.folder.path().join("hall.samovar-request");
    let asked = desk.call(
        "ask_to_join",
        json!({ "name": "Hall laptop", "path": path }),
    );
    assert_eq!(asked["path"], json!(path));
    assert!(fs::read(&path).unwrap().starts_with(b"samovar-request "));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let sharing = desk.call("get_sharing", json!({}));
    assert_eq!(sharing["state"], "asked");
    assert_eq!(sharing["digits"], asked["digits"]);
}
