use crate::read::{lines, parse, the_event, value};
use crate::sample::{event, guest, now};
use calcard::icalendar::ICalendarProperty;
use chrono::TimeDelta;
use samovar_i18n::Lang;
use samovar_ical::{Attendee, Invitations, Partstat, Reminder, State, cancellation, invitation};

fn people(bytes: &[u8]) -> Vec<String> {
    let of_people = |line: &String| line.starts_with("ATTENDEE") || line.starts_with("ORGANIZER");
    lines(bytes).into_iter().filter(of_people).collect()
}

#[test]
fn invitation_asks_one_guest_and_names_the_organizer() {
    let written = invitation(&event(), &guest(), now()).unwrap().to_bytes();
    assert!(lines(&written).contains(&"METHOD:REQUEST".to_owned()));
    assert_eq!(
        people(&written),
        [
            "ORGANIZER;CN=\"Анна Лист\":mailto:anna@example.org",
            "ATTENDEE;CN=\"Ann O'Brien\";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;\
             ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:ann@example.org",
        ]
    );
}

#[test]
fn answer_so_far_is_kept() {
    let cases = [
        (
            Partstat::NeedsAction,
            "PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE",
        ),
        (
            Partstat::Tentative,
            "PARTSTAT=TENTATIVE;ROLE=REQ-PARTICIPANT;RSVP=TRUE",
        ),
        (
            Partstat::Accepted,
            "PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;RSVP=FALSE",
        ),
        (
            Partstat::Declined,
            "PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT;RSVP=FALSE",
        ),
    ];
    for (partstat, expected) in cases {
        let guest = Attendee {
            partstat,
            name: String::new(),
            ..guest()
        };
        let written = invitation(&event(), &guest, now()).unwrap().to_bytes();
        assert_eq!(
            people(&written)[1],
            format!("ATTENDEE;CUTYPE=INDIVIDUAL;{expected}:mailto:ann@example.org")
        );
    }
}

#[test]
fn each_guest_reads_their_own_language() {
    let event = event();
    let invitations = Invitations::new(&event, now()).unwrap();
    let headings = Lang::ALL.map(|lang| {
        let guest = Attendee {
            lang,
            plus_ones: 2,
            ..guest()
        };
        let calendar = parse(&invitations.invitation(&guest).unwrap().to_bytes());
        let text = value(the_event(&calendar), &ICalendarProperty::Description).unwrap();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        (lines[3].clone(), lines.last().unwrap().clone())
    });
    assert_eq!(
        headings,
        [
            (
                "Programme (local time, UTC+3)".to_owned(),
                "Plus-ones coming with you: 2".to_owned()
            ),
            (
                "Программа (местное время, UTC+3)".to_owned(),
                "Спутников с вами: 2".to_owned()
            ),
        ]
    );
}

#[test]
fn cancellation_withdraws_the_event_by_its_uid() {
    let mut event = event();
    event.state = State::Cancelled;
    event.sequence = 3;
    event.reminder = Some(Reminder {
        before: TimeDelta::hours(1),
    });
    let written = cancellation(&event, &guest(), now()).unwrap().to_bytes();
    let written = lines(&written);
    for line in [
        "METHOD:CANCEL",
        "UID:0198f0aa-0000-7000-8000-000000000001",
        "SEQUENCE:3",
        "STATUS:CANCELLED",
        "ATTENDEE;CN=\"Ann O'Brien\";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;\
         ROLE=REQ-PARTICIPANT:mailto:ann@example.org",
    ] {
        assert!(written.contains(&line.to_owned()), "{line}");
    }
    assert!(!written.contains(&"BEGIN:VALARM".to_owned()));
    let description = written
        .iter()
        .find(|line| line.starts_with("DESCRIPTION"))
        .unwrap();
    assert!(description.starts_with("DESCRIPTION:This event is cancelled.\\n\\n"));
}

#[test]
fn guest_removed_from_an_event_that_goes_on_is_told_so_alone() {
    let event = event();
    let invitations = Invitations::new(&event, now()).unwrap();
    let written = lines(&invitations.withdrawal(&guest(), 7).unwrap().to_bytes());
    for line in [
        "METHOD:CANCEL",
        "UID:0198f0aa-0000-7000-8000-000000000001",
        "SEQUENCE:7",
        "STATUS:CANCELLED",
    ] {
        assert!(written.contains(&line.to_owned()), "{line}");
    }
    assert!(!written.iter().any(|line| line.contains("is cancelled")));
    let refused = invitations.cancellation(&guest()).unwrap_err();
    assert_eq!(refused.code(), "calendar-event-not-cancelled");
}
