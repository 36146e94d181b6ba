use crate::sample::{clock, event, guest, item, now, zone};
use samovar_i18n::{Lang, text};
use samovar_ical::{
    Attendee, CalendarError, CalendarEvent, ItemKind, Organizer, State, add_to_calendar, agenda,
    cancellation, invitation,
};

fn facts(error: CalendarError) -> (&'static str, Vec<(&'static str, String)>) {
    (error.code(), error.args())
}

fn with(change: impl FnOnce(&mut CalendarEvent)) -> CalendarEvent {
    let mut event = event();
    change(&mut event);
    event
}

fn organized_by(email: &str) -> CalendarEvent {
    with(|event| {
        event.organizer = Some(Organizer {
            name: "Анна".to_owned(),
            email: email.to_owned(),
        });
    })
}

fn refusal(event: &CalendarEvent, guest: &Attendee) -> (&'static str, Vec<(&'static str, String)>) {
    facts(invitation(event, guest, now()).unwrap_err())
}

#[test]
fn invitation_needs_an_organizer_with_an_address() {
    let missing = ("calendar-organizer-missing", vec![]);
    assert_eq!(
        refusal(&with(|event| event.organizer = None), &guest()),
        missing
    );
    assert_eq!(refusal(&organized_by(" "), &guest()), missing);
    let injected = "anna@example.org\r\nATTENDEE:mailto:eve@example.org";
    for email in ["anna", injected] {
        assert_eq!(
            refusal(&organized_by(email), &guest()),
            (
                "calendar-organizer-email-invalid",
                vec![("email", email.to_owned())]
            )
        );
    }
}

#[test]
fn invitation_needs_a_guest_with_an_address() {
    let of = |email: &str| Attendee {
        email: email.to_owned(),
        ..guest()
    };
    let name = ("guest", "Ann O'Brien".to_owned());
    assert_eq!(
        refusal(&event(), &of("")),
        ("calendar-guest-email-missing", vec![name.clone()])
    );
    assert_eq!(
        refusal(&event(), &of("ann at example")),
        (
            "calendar-guest-email-invalid",
            vec![("email", "ann at example".to_owned()), name]
        )
    );
}

#[test]
fn add_to_calendar_needs_no_organizer() {
    assert!(add_to_calendar(&with(|event| event.organizer = None), Lang::En, now()).is_ok());
}

#[test]
fn end_before_start_is_refused_everywhere() {
    let event = with(|event| event.ends = event.starts);
    let expected = (
        "calendar-end-not-after-start",
        vec![
            ("ends", "2026-12-18 19:00".to_owned()),
            ("starts", "2026-12-18 19:00".to_owned()),
        ],
    );
    assert_eq!(
        facts(add_to_calendar(&event, Lang::En, now()).unwrap_err()),
        expected
    );
    assert_eq!(refusal(&event, &guest()), expected);
}

#[test]
fn time_that_clocks_skip_is_refused_for_event_and_item() {
    let skipped = |at: &str| {
        (
            "calendar-time-skipped",
            vec![("at", at.to_owned()), ("zone", "Europe/Dublin".to_owned())],
        )
    };
    let event = with(|event| {
        event.zone = zone("Europe/Dublin");
        event.starts = clock("2026-03-29 01:30").into();
    });
    assert_eq!(
        facts(add_to_calendar(&event, Lang::En, now()).unwrap_err()),
        skipped("2026-03-29 01:30")
    );
    let event = with(|event| {
        event.zone = zone("Europe/Dublin");
        event.agenda = vec![item(1, "2026-03-29 01:15", 5, "", ItemKind::Talk)];
    });
    assert_eq!(
        facts(agenda(&event, Lang::En, now()).unwrap_err()),
        skipped("2026-03-29 01:15")
    );
}

#[test]
fn empty_programme_and_wrong_state_are_refused() {
    let title = || vec![("event", "Вечер Rust".to_owned())];
    let empty = with(|event| event.agenda.clear());
    assert_eq!(
        facts(agenda(&empty, Lang::En, now()).unwrap_err()),
        ("calendar-agenda-empty", title())
    );
    let cancelled = with(|event| event.state = State::Cancelled);
    assert_eq!(
        refusal(&cancelled, &guest()),
        ("calendar-event-cancelled", title())
    );
    assert_eq!(
        facts(cancellation(&event(), &guest(), now()).unwrap_err()),
        ("calendar-event-not-cancelled", title())
    );
}

#[test]
fn sequence_beyond_31_bits_is_refused() {
    let event = with(|event| event.sequence = 1 << 31);
    assert_eq!(
        facts(add_to_calendar(&event, Lang::En, now()).unwrap_err()),
        (
            "calendar-sequence-too-large",
            vec![("sequence", "2147483648".to_owned())]
        )
    );
}

#[test]
fn every_code_has_its_text_in_both_languages() {
    for lang in Lang::ALL {
        for code in CalendarError::CODES {
            assert!(
                text(lang, &format!("error-{code}"), &[]).is_some(),
                "{code} {lang}"
            );
        }
    }
}
