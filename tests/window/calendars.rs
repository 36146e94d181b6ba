//! A calendar of public holidays is read, and the event that falls on one says
//! so until it is taken back. By keyboard alone.

use chrono::{Days, NaiveDate, Utc};
use samovar_tests::{Window, keys};
use serde_json::json;

struct Words {
    language: &'static str,
    name: &'static str,
    day: &'static str,
    busy: &'static str,
    keep: &'static str,
    kept: &'static str,
    look: &'static str,
}

#[tokio::test]
async fn test_holidays_are_read_and_seen_at_an_event_by_keyboard() {
    for words in [
        Words {
            language: "en",
            name: "Holidays in Samovaria",
            day: "Samovar Day",
            busy: "Its times stand beside your events as a warning",
            keep: "Keep 4 entries",
            kept: "Calendar “Holidays in Samovaria” kept",
            look: "Public holiday: Samovar Day",
        },
        Words {
            language: "ru",
            name: "Праздники Самоварии",
            day: "День самовара",
            busy: "Его время видно рядом с вашими событиями",
            keep: "Сохранить 4 записи",
            kept: "Календарь «Праздники Самоварии» сохранён",
            look: "Праздничный день: День самовара",
        },
    ] {
        walk(&words).await;
    }
}

async fn walk(words: &Words) {
    let window = Window::open(&format!("calendars-{}", words.language)).await;
    let settings = json!({ "language": words.language, "welcomed": true, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    let today = Utc::now().date_naive();
    let day = today + Days::new(60);
    let event = json!({ "title": "Rust Night", "starts": format!("{day}T19:00"), "state": "open" });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    let event = event.as_str().unwrap();
    let days: String = [
        (day, words.day),
        (day + Days::new(20), "Tea Day"),
        (day + Days::new(21), "Sugar Day"),
        (day + Days::new(40), "Pretzel Day"),
    ]
    .map(|(day, title)| holiday(day, title))
    .concat();
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nMETHOD:PUBLISH\r\n\
         X-WR-CALNAME:{}\r\n{days}END:VCALENDAR\r\n",
        words.name
    );
    let path = window.home.folder().join("holidays.ics");
    std::fs::write(&path, calendar).unwrap();

    window
        .go(&format!(
            "/calendars/read?files=%5B%22{}%22%5D",
            path.display()
        ))
        .await;
    // What it holds is seen from its days: nothing is left to choose.
    window.sees(words.busy).await;
    window.sees(words.keep).await;
    window.focused("[data-testid=calendar-take]").await;
    window.picture("read").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.type_keys(keys::ENTER).await;
    window.sees(words.kept).await;
    window.find("[data-testid=calendar-list]").await;
    window.sees(words.name).await;
    window.picture("kept").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    let kept = window.call("list_busy_calendars", json!({})).await.unwrap();
    assert_eq!(
        [&kept[0]["name"], &kept[0]["kind"], &kept[0]["upcoming"]],
        [&json!(words.name), &json!("holidays"), &json!(4)]
    );

    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=look-holiday]").await;
    window.sees(words.look).await;
    window.picture("look").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.control("z").await;
    window.sees_no(words.look).await;
    let kept = window.call("list_busy_calendars", json!({})).await.unwrap();
    assert_eq!(kept, json!([]));
    window.close().await;
}

/// A whole day that keeps nobody busy, as calendars of holidays have it.
fn holiday(day: NaiveDate, title: &str) -> String {
    let (first, next) = (day.format("%Y%m%d"), (day + Days::new(1)).format("%Y%m%d"));
    format!(
        "BEGIN:VEVENT\r\nUID:{first}@example.org\r\nDTSTAMP:20261101T090000Z\r\nDTSTART;VALUE=DATE:{first}\r\n\
         DTEND;VALUE=DATE:{next}\r\nSUMMARY:{title}\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
    )
}
