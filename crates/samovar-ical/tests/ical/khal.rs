//! A calendar that people use: khal imports what we write, then the update, then
//! the cancellation, and shows what its user is to see. khal keeps one file a
//! UID and puts the newer over the older, so a guest who imports files by hand
//! gets the whole series, never one date of it (which goes by mail).

use crate::family::series;
use crate::sample::{clock, event, guest, now, zone};
use chrono::NaiveDate;
use samovar_i18n::Lang;
use samovar_ical::{
    Calendar, CalendarEvent, Ending, Invitations, Repeat, Series, SeriesInvitations, State,
    add_series_to_calendar, add_to_calendar,
};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// khal with a calendar of its own, removed at the end.
struct Khal(PathBuf);

impl Khal {
    fn new(name: &str) -> Option<Self> {
        if !Command::new("khal")
            .arg("--version")
            .output()
            .is_ok_and(|done| done.status.success())
        {
            println!("skipped: khal is not installed");
            return None;
        }
        let name = format!("samovar-khal-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("calendar")).unwrap();
        let at = folder.display();
        let config = format!(
            "[calendars]\n[[one]]\npath = {at}/calendar\ntype = calendar\n\
             [sqlite]\npath = {at}/khal.db\n\
             [locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n\
             datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n\
             default_timezone = Europe/Moscow\nlocal_timezone = Europe/Moscow\n\
             [default]\ndefault_calendar = one\n"
        );
        fs::write(folder.join("config"), config).unwrap();
        Some(Self(folder))
    }

    fn run(&self, args: &[&str]) -> String {
        let done = Command::new("khal")
            .arg("-c")
            .arg(self.0.join("config"))
            .args(args)
            .env("LANG", "C.UTF-8")
            .env("HOME", &self.0)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && said.is_empty(), "{args:?} {said}");
        String::from_utf8(done.stdout).unwrap()
    }

    /// Imports a file and returns what khal then shows of that winter.
    fn import(&self, calendar: &Calendar) -> Vec<String> {
        let file = self.0.join("file.ics");
        std::fs::write(&file, calendar.to_bytes()).unwrap();
        self.run(&[
            "import",
            "--batch",
            "-a",
            "one",
            &file.display().to_string(),
        ]);
        let format = "{start-long} {end-time} {title} {status}";
        let args = [
            "list",
            "--notstarted",
            "--day-format",
            "",
            "--format",
            format,
        ];
        let shown = self.run(&[&args[..], &["2026-12-01", "2027-02-28"]].concat());
        shown.lines().map(|line| line.trim().to_owned()).collect()
    }
}

impl Drop for Khal {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn moved(event: &CalendarEvent) -> CalendarEvent {
    CalendarEvent {
        sequence: event.sequence + 1,
        starts: clock("2026-12-19 18:00").into(),
        ends: clock("2026-12-19 21:30").into(),
        ..event.clone()
    }
}

fn cancelled(event: &CalendarEvent) -> CalendarEvent {
    CalendarEvent {
        sequence: event.sequence + 1,
        state: State::Cancelled,
        ..event.clone()
    }
}

#[test]
fn khal_takes_the_event_its_update_and_its_end() {
    let Some(khal) = Khal::new("event") else {
        return;
    };
    let mut first = event();
    first.agenda.clear();
    let (second, third) = (moved(&first), cancelled(&moved(&first)));
    let shown = [first, second, third].map(|event| {
        let calendar = add_to_calendar(&event, Lang::Ru, now()).unwrap();
        khal.import(&calendar)
    });
    assert_eq!(
        shown,
        [
            ["2026-12-18 19:00 22:00 Вечер Rust CONFIRMED"],
            ["2026-12-19 18:00 21:30 Вечер Rust CONFIRMED"],
            ["2026-12-19 18:00 21:30 Вечер Rust CANCELLED"],
        ]
    );
}

#[test]
fn khal_takes_the_invitation_its_update_and_its_cancellation() {
    let Some(khal) = Khal::new("invitation") else {
        return;
    };
    let first = event();
    let (second, third) = (moved(&first), cancelled(&moved(&first)));
    let mut second = second;
    second.agenda.clear();
    let of = |event: &CalendarEvent| {
        let invitations = Invitations::new(event, now()).unwrap();
        match event.state {
            State::Cancelled => invitations.cancellation(&guest()),
            _ => invitations.invitation(&guest()),
        }
        .unwrap()
    };
    let shown = [&first, &second, &third].map(|event| khal.import(&of(event)));
    assert_eq!(
        shown,
        [
            ["2026-12-18 19:00 22:00 Вечер Rust CONFIRMED"],
            ["2026-12-19 18:00 21:30 Вечер Rust CONFIRMED"],
            ["2026-12-19 18:00 21:30 Вечер Rust CANCELLED"],
        ]
    );
}

#[test]
fn khal_takes_a_series_then_one_date_moved_one_cancelled_and_the_end() {
    let Some(khal) = Khal::new("series") else {
        return;
    };
    let first: NaiveDate = "2026-12-18".parse().unwrap();
    let weekly = Repeat::Weekly {
        interval: 2,
        days: vec![chrono::Weekday::Fri],
    };
    let later = series(
        "Вечер",
        zone("Europe/Moscow"),
        (weekly, first),
        Ending::After(5),
    );
    let plain = Series {
        skipped: vec![],
        changed: vec![],
        ..later.clone()
    };
    let add = |series: &Series| add_series_to_calendar(series, Lang::Ru, now()).unwrap();
    assert_eq!(
        khal.import(&add(&plain)),
        [
            "2026-12-18 19:30 22:30 Вечер CONFIRMED",
            "2027-01-01 19:30 22:30 Вечер CONFIRMED",
            "2027-01-15 19:30 22:30 Вечер CONFIRMED",
            "2027-01-29 19:30 22:30 Вечер CONFIRMED",
            "2027-02-12 19:30 22:30 Вечер CONFIRMED",
        ]
    );
    // The second date is left out, the third is moved, the fourth is cancelled.
    let left = [
        "2026-12-18 19:30 22:30 Вечер CONFIRMED",
        "2027-01-15 20:30 22:30 Вечер 2 CONFIRMED",
        "2027-02-12 19:30 22:30 Вечер CONFIRMED",
    ];
    assert_eq!(khal.import(&add(&later)), left);
    let invitations = SeriesInvitations::new(&later, now()).unwrap();
    assert_eq!(
        khal.import(&invitations.invitation(&guest()).unwrap()),
        left
    );

    let mut end = plain;
    end.event.state = State::Cancelled;
    end.event.sequence += 1;
    let invitations = SeriesInvitations::new(&end, now()).unwrap();
    let shown = khal.import(&invitations.cancellation(&guest()).unwrap());
    let called_off = |line: &String| line.ends_with("Вечер CANCELLED");
    assert_eq!(
        (shown.len(), shown.iter().all(called_off)),
        (5, true),
        "{shown:?}"
    );
}
