//! Zones as the program uses them.

use chrono::{DateTime, Datelike, MappedLocalTime, NaiveDate, Offset, TimeZone, Utc};
use samovar_zone::{Zone, names};

use crate::{at, clock};

fn hours_in_december(name: &str, year: i32) -> f64 {
    let noon = NaiveDate::from_ymd_opt(year, 12, 18).unwrap();
    let noon = noon.and_hms_opt(12, 0, 0).unwrap();
    let zone = Zone::find(name).unwrap();
    f64::from(zone.offset_from_utc_datetime(&noon).fix().local_minus_utc()) / 3600.0
}

#[test]
fn what_governments_decided_of_late_is_known() {
    let cases = [
        ("Africa/Casablanca", 0.0),
        ("Africa/El_Aaiun", 0.0),
        ("America/Vancouver", -7.0),
        ("Canada/Pacific", -7.0),
        ("America/Edmonton", -6.0),
        ("America/Yellowknife", -6.0),
        ("America/Inuvik", -6.0),
        ("Canada/Mountain", -6.0),
        ("America/Winnipeg", -5.0),
        ("Canada/Central", -5.0),
        // As ever.
        ("Europe/Moscow", 3.0),
        ("America/New_York", -5.0),
        ("Asia/Kolkata", 5.5),
        ("UTC", 0.0),
    ];
    for (name, hours) in cases {
        assert_eq!(hours_in_december(name, 2026), hours, "{name}");
    }
    // An hour later than it was: at 01:00 UTC.
    let chisinau = Zone::find("Europe/Chisinau").unwrap();
    let spring = chisinau.changes(at("2027-03-01 00:00"), at("2027-05-01 00:00"));
    assert_eq!(spring[0].at, at("2027-03-28 01:00"));
}

#[test]
fn names_are_those_of_the_iana_and_of_its_links() {
    let all: Vec<&str> = names().collect();
    assert!(all.is_sorted() && all.len() >= 597, "{}", all.len());
    for known in [
        "UTC",
        "US/Eastern",
        "Europe/Kiev",
        "Etc/GMT-3",
        "EST5EDT",
        "W-SU",
    ] {
        assert_eq!(known.parse::<Zone>().map(Zone::name), Ok(known));
    }
    for unknown in [
        "",
        "Factory",
        "Europe/Atlantis",
        "europe/moscow",
        "../etc/passwd",
        "MSK",
    ] {
        assert!(unknown.parse::<Zone>().is_err(), "{unknown}");
    }
    assert_eq!(
        Zone::find_in_any_case("europe/MOSCOW"),
        Zone::find("Europe/Moscow")
    );
    assert_eq!(Zone::find("UTC"), Some(Zone::utc()));
    assert_ne!(Zone::find("US/Eastern"), Zone::find("America/New_York"));
}

#[test]
fn a_number_is_no_abbreviation() {
    let named = |name: &str| {
        Zone::find(name)
            .unwrap()
            .abbreviation(at("2026-07-18 19:00"))
    };
    assert_eq!(named("Europe/Moscow").as_deref(), Some("MSK"));
    assert_eq!(named("America/New_York").as_deref(), Some("EDT"));
    assert_eq!(named("Africa/Casablanca"), None);
}

#[test]
fn a_day_that_a_zone_left_out_is_no_day() {
    // Samoa went over the date line.
    let apia = Zone::find("Pacific/Apia").unwrap();
    assert_eq!(
        apia.from_local_datetime(&clock("2011-12-30 12:00")),
        MappedLocalTime::None
    );
}

#[test]
fn no_year_is_too_far() {
    for name in ["Europe/Berlin", "UTC", "Asia/Tokyo"] {
        let zone = Zone::find(name).unwrap();
        for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let local = at.naive_utc();
            assert!(zone.offset_from_local_datetime(&local).earliest().is_some());
            assert!(
                zone.offset_from_utc_datetime(&local)
                    .fix()
                    .local_minus_utc()
                    >= 0
            );
        }
        let far = clock("9990-07-01 12:00").and_utc().with_timezone(&zone);
        assert_eq!(far.naive_local().year(), 9990);
    }
}
