//! A meetup of invented people, and the texts that try to break a calendar.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use samovar_i18n::Lang;
use samovar_ical::{
    AgendaItem, Attendee, CalendarEvent, Geo, ItemKind, Organizer, Partstat, Place, Reminder,
    State, Uid,
};
use samovar_zone::Zone;

pub fn clock(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn zone(name: &str) -> Zone {
    Zone::find(name).unwrap()
}

pub fn now() -> DateTime<Utc> {
    clock("2026-11-20 08:15").and_utc()
}

pub fn event() -> CalendarEvent {
    CalendarEvent {
        uid: Uid::parse("0198f0aa-0000-7000-8000-000000000001").unwrap(),
        sequence: 2,
        title: "Вечер Rust".to_owned(),
        about: "Доклады и общение.\nВход свободный.".to_owned(),
        starts: clock("2026-12-18 19:00").into(),
        ends: clock("2026-12-18 22:00").into(),
        zone: zone("Europe/Moscow"),
        place: Place {
            name: "Дом у реки".to_owned(),
            room: "Большой зал".to_owned(),
            address: "Речная ул., 7; подъезд 2".to_owned(),
            access: "Вход со двора, код 12#".to_owned(),
            geo: Geo::new(55.752_023, 37.617_499),
        },
        organizer: Some(Organizer {
            name: "Анна Лист".to_owned(),
            email: "anna@example.org".to_owned(),
        }),
        state: State::Confirmed,
        agenda: agenda(),
        url: "https://example.org/rust".to_owned(),
        reminder: None,
    }
}

pub fn item(number: u32, starts: &str, minutes: u32, title: &str, kind: ItemKind) -> AgendaItem {
    AgendaItem {
        uid: Uid::parse(&format!("0198f0aa-0000-7000-8000-0000000001{number:02}")).unwrap(),
        sequence: 0,
        title: title.to_owned(),
        about: String::new(),
        starts: clock(starts).into(),
        minutes,
        room: String::new(),
        speakers: vec![],
        kind,
    }
}

fn agenda() -> Vec<AgendaItem> {
    vec![
        AgendaItem {
            about: "Про время жизни.".to_owned(),
            room: "Малый зал".to_owned(),
            speakers: vec!["Иван Крот".to_owned(), "Ann O'Brien".to_owned()],
            ..item(2, "2026-12-18 19:15", 45, "Заимствования", ItemKind::Talk)
        },
        item(1, "2026-12-18 19:00", 0, "", ItemKind::Doors),
        item(3, "2026-12-18 20:00", 30, "Пицца, чай; сок", ItemKind::Meal),
    ]
}

pub fn guest() -> Attendee {
    Attendee {
        name: "Ann O'Brien".to_owned(),
        email: "ann@example.org".to_owned(),
        partstat: Partstat::NeedsAction,
        plus_ones: 0,
        lang: Lang::En,
    }
}

/// Every text of the event replaced by one.
pub fn event_saying(text: &str, zone: Zone) -> CalendarEvent {
    let mut event = event();
    event.zone = zone;
    event.reminder = Some(Reminder {
        before: TimeDelta::minutes(90),
    });
    event.title = text.to_owned();
    event.about = text.to_owned();
    event.url = text.to_owned();
    event.place.name = text.to_owned();
    event.place.room = text.to_owned();
    event.place.address = text.to_owned();
    event.place.access = text.to_owned();
    event.organizer = Some(Organizer {
        name: text.to_owned(),
        email: "anna@example.org".to_owned(),
    });
    for item in &mut event.agenda {
        item.title = text.to_owned();
        item.about = text.to_owned();
        item.room = text.to_owned();
        item.speakers = vec![text.to_owned(), text.to_owned()];
    }
    event
}

pub fn guest_saying(text: &str) -> Attendee {
    Attendee {
        name: text.to_owned(),
        plus_ones: 3,
        lang: Lang::Ru,
        ..guest()
    }
}

/// Zones of every kind: no changes, rules, a half hour, and no rule.
pub fn five_zones() -> [Zone; 5] {
    [
        "Europe/Moscow",
        "America/New_York",
        "Europe/Dublin",
        "Asia/Kolkata",
        "Africa/Cairo",
    ]
    .map(zone)
}

pub fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "Вечер «Rust»: ёлка, чай; сок \\ вода",
        "Lunch\r\nATTENDEE:mailto:eve@example.org",
        "Lunch\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Eve",
        "\r\n\r\nBEGIN:VCALENDAR\rMETHOD:CANCEL",
        "\r\n folded\r\n\tfolded",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "\"quoted\" \"\"; \":,;=\"",
        "\";X=\"y\":mailto:eve@example.org",
        "back\\slash\\",
        "\\\\\\",
        "\\n\\N\\,\\;",
        ",;,;,;",
        "^n^'^^",
        "%0D%0AATTENDEE:x",
        "\0\u{1}\u{7}\u{8}\u{B}\u{C}\u{E}\u{1B}[31m\u{7F}",
        "\u{80}\u{85}\u{9F}\u{2028}\u{2029}",
        "\u{FEFF}BOM",
        "\u{202E}gnp.exe\u{202C} \u{2067}x\u{2069}",
        "שלום עולם مرحبا",
        "👩‍👩‍👧‍👦🏳️‍🌈 e\u{301}",
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(\"https://example.org\")",
        "\ttabs\t\tinside\t",
        "   spaces   inside   ",
        "Константинопольская-Задунайская",
        "Nguyễn Thị Bích",
    ]
    .map(str::to_owned)
    .into();
    texts.push("Очень длинное название ".repeat(400));
    texts.push("Ж".repeat(5_000));
    texts.push("x".repeat(5_000));
    texts.push("🫖".repeat(3_000));
    texts.push("\\".repeat(3_000));
    texts.push(" ".repeat(500) + "x");
    texts.push(format!("{}{}", "x".repeat(60), " ".repeat(300)) + "y");
    texts.push("a\n".repeat(500));
    texts
}
