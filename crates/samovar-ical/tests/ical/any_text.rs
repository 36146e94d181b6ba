use crate::read::{lines, names, parse, the_event, value};
use crate::sample::{event_saying, guest_saying, hostile, now, zone};
use calcard::icalendar::{ICalendarParameterName, ICalendarProperty};
use proptest::prelude::*;
use samovar_i18n::Lang;
use samovar_ical::{add_to_calendar, agenda, invitation};
use samovar_zone::Zone;

/// What a calendar may keep of a text: no control characters but line breaks
/// and tabs, no marks that nobody sees. Written apart from the crate's own
/// cleaning, so that the two can disagree.
fn kept(given: &str) -> String {
    let breaks = ["\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"];
    let mut text = given.replace("\r\n", "\n");
    for other in breaks {
        text = text.replace(other, "\n");
    }
    text.retain(|c| !c.is_control() || c == '\n' || c == '\t');
    let marks = "\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2060}\u{2061}\u{2062}\u{2063}\
                 \u{2064}\u{2065}\u{2066}\u{2067}\u{2068}\u{2069}\u{206A}\u{206B}\u{206C}\u{206D}\u{206E}\u{206F}\u{FEFF}";
    text.retain(|c| !marks.contains(c));
    text
}

fn kept_line(given: &str) -> String {
    kept(given)
        .replace(['\n', '\t'], " ")
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200C}' | '\u{200D}'))
        .to_owned()
}

fn check(text: &str, zone: Zone) {
    let event = event_saying(text, zone);
    let line = kept_line(text);

    let written = add_to_calendar(&event, Lang::En, now()).unwrap().to_bytes();
    lines(&written);
    let calendar = parse(&written);
    let entry = the_event(&calendar);
    assert_eq!(value(entry, &ICalendarProperty::Summary).unwrap(), line);
    let description = value(entry, &ICalendarProperty::Description).unwrap();
    let about = kept(text.trim());
    assert!(description.starts_with(&about), "{description:?} {about:?}");
    if !line.is_empty() {
        assert_eq!(
            value(entry, &ICalendarProperty::Location).unwrap(),
            [line.as_str(); 3].join(", ")
        );
    }

    let written = agenda(&event, Lang::Ru, now()).unwrap().to_bytes();
    assert_eq!(
        lines(&written)
            .iter()
            .filter(|line| *line == "BEGIN:VEVENT")
            .count(),
        3
    );
    parse(&written);

    let written = invitation(&event, &guest_saying(text), now())
        .unwrap()
        .to_bytes();
    let of_attendee = lines(&written)
        .iter()
        .filter(|line| line.starts_with("ATTENDEE"))
        .count();
    assert_eq!(of_attendee, 1);
    let calendar = parse(&written);
    let attendee = the_event(&calendar)
        .property(&ICalendarProperty::Attendee)
        .unwrap()
        .clone();
    assert_eq!(attendee.calendar_address().unwrap(), "ann@example.org");
    let common_name = attendee
        .parameter(&ICalendarParameterName::Cn)
        .and_then(|value| value.as_text())
        .unwrap_or_default();
    let expected = line.replace('\\', "/").replace('^', "ˆ");
    let plain = |text: &str| text.replace(['“', '”'], "\"");
    assert_eq!(plain(common_name), plain(&expected));
}

/// The properties that are there whatever the texts say.
fn shape(text: &str, zone: Zone) -> Vec<Vec<String>> {
    let mut event = event_saying(text, zone);
    // A text that is a link or nothing at all decides what else is written.
    event.url = "https://example.org".to_owned();
    event.place.name = format!("x{text}");
    names(&parse(
        &invitation(&event, &guest_saying(&format!("x{text}")), now())
            .unwrap()
            .to_bytes(),
    ))
}

#[test]
fn hostile_texts_stay_inside_their_values() {
    for text in hostile() {
        check(&text, zone("Europe/Moscow"));
        assert_eq!(
            shape(&text, zone("Europe/Moscow")),
            shape("x", zone("Europe/Moscow")),
            "{text:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_inside_its_value(text in any_text()) {
        check(&text, zone("Africa/Cairo"));
        prop_assert_eq!(shape(&text, zone("Asia/Kolkata")), shape("x", zone("Asia/Kolkata")));
    }
}

/// Any characters at all, and words of the format itself more often than
/// chance would bring them.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<String>(),
        3 => "[a-яА-Я ,;:\\\\\"^=\t\r\n]{0,120}",
        2 => proptest::sample::select(vec![
            "\r\n", "\n ", "\r", "\\n", "\\", "\"", "BEGIN:VEVENT", "END:VEVENT\r\n", "^n", "🫖",
            "\u{85}", "\u{2028}", "\0", "\u{202E}", "ATTENDEE:mailto:eve@example.org", "  ",
        ]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}
