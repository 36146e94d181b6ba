//! Every zone, from some years back to the last year that anybody plans.

use std::path::Path;

use chrono::{DateTime, MappedLocalTime, Offset, TimeDelta, TimeZone, Utc};
use samovar_zone::{Data, Zone};

use crate::{at, tzif};

/// What ours says of a zone, in the shape of the truth.
fn ours(zone: Zone, from: DateTime<Utc>, to: DateTime<Utc>) -> tzif::Truth {
    let changes = zone.changes(from, to);
    tzif::Truth {
        first: offset(zone, from),
        changes: changes
            .iter()
            .map(|change| (change.at, change.to))
            .collect(),
    }
}

fn offset(zone: Zone, at: DateTime<Utc>) -> i32 {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    offset.fix().local_minus_utc()
}

/// Around a change: the clock's readings just before, in the middle of and just
/// after what it leaps over or shows twice.
fn around(zone: Zone, at: DateTime<Utc>, from: i32, to: i32) -> usize {
    let second = TimeDelta::seconds(1);
    assert_eq!(offset(zone, at - second), from, "{zone} {at}");
    assert_eq!(offset(zone, at), to, "{zone} {at}");
    let wall = |offset: i32| at.naive_utc() + TimeDelta::seconds(i64::from(offset));
    let (first, end) = (wall(from.min(to)), wall(from.max(to)));
    let seen = |wall| match zone.offset_from_local_datetime(&wall) {
        MappedLocalTime::None => vec![],
        MappedLocalTime::Single(one) => vec![one.fix().local_minus_utc()],
        MappedLocalTime::Ambiguous(one, other) => {
            vec![one.fix().local_minus_utc(), other.fix().local_minus_utc()]
        }
    };
    let inside = if to > from { vec![] } else { vec![from, to] };
    let readings = [
        (first - second, vec![from]),
        (first, inside.clone()),
        (first + (end - first) / 2, inside.clone()),
        (end - second, inside),
        (end, vec![to]),
    ];
    let count = readings.len();
    for (wall, expected) in readings {
        assert_eq!(seen(wall), expected, "{zone} shows {wall}");
    }
    count
}

/// Every zone of the data against the files of a folder: how many zones and
/// readings of clocks were compared.
fn compare(data: &'static Data, folder: &Path, from: &str, to: &str) -> (usize, usize) {
    let (from, to) = (at(from), at(to));
    let (mut zones, mut readings) = (0, 0);
    for name in data.names() {
        // Systems leave old names out.
        let Some(truth) = tzif::read(folder, name, from, to) else {
            continue;
        };
        let zone = data.zone(name).unwrap();
        assert_eq!(ours(zone, from, to), truth, "{name}");
        let mut before = truth.first;
        for (at, after) in truth.changes {
            readings += around(zone, at, before, after);
            before = after;
        }
        zones += 1;
    }
    (zones, readings)
}

fn leaked(data: Data) -> &'static Data {
    Box::leak(Box::new(data))
}

#[test]
fn every_zone_that_is_built_in_is_that_of_the_newest_release() {
    let Some(folder) = tzif::peer() else {
        println!("skipped: no peer (scripts/zone-peer.sh)");
        return;
    };
    let data = leaked(Data::bundled());
    assert_eq!(
        Some(data.release().name.as_str()),
        tzif::version(&folder).as_deref()
    );
    let listed = std::fs::read_to_string(folder.join("../zones")).unwrap();
    let without: Vec<&str> = listed
        .lines()
        .filter(|name| *name != "Factory" && data.zone(name).is_none())
        .collect();
    assert_eq!(without, [""; 0]);
    let (zones, readings) = compare(data, &folder, "2015-01-01 12:00", "2038-12-31 00:00");
    println!("{zones} zones, {readings} readings compared");
    assert!(zones > 590 && readings > 40_000, "{zones} {readings}");
}

#[test]
fn files_of_a_folder_are_read_as_they_stand() {
    for folder in [tzif::peer(), tzif::system()].into_iter().flatten() {
        let Some(data) = Data::of_folder(&folder) else {
            println!("skipped: {} does not say its release", folder.display());
            continue;
        };
        let (zones, _) = compare(
            leaked(data),
            &folder,
            "2015-01-01 12:00",
            "2037-12-31 00:00",
        );
        assert!(zones > 300, "{zones}");
    }
}
