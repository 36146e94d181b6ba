//! A conference of three tracks from its file to its evening, at the keyboard in both
//! languages: imported, published, one session moved, published again for whom that concerns,
//! and run twelve minutes late.

mod calendars;
mod page;
mod programme;
mod show;

use chrono::{DateTime, Timelike, Utc};
use samovar_tests::Window;
use serde_json::json;

use crate::conference_plan::CUES;
use page::id_of;
use programme::{import, move_one, publish, publish_again};
use show::{run_late, say_later_times};

struct Words {
    language: &'static str,
    counts: &'static str,
    published: &'static str,
    moved: &'static str,
    changed: &'static str,
    again: &'static str,
    waiting: &'static str,
    late: &'static str,
    begun: &'static str,
    begins: &'static str,
    leave: &'static str,
    all_rooms: &'static str,
    by_as_much: &'static str,
}

#[tokio::test]
async fn test_a_conference_day_is_planned_changed_and_run_late_in_english() {
    conference_day(&Words {
        language: "en",
        counts: "Days: 1, rooms: 3, tracks: 3, sessions: 12, speakers: 8",
        published: "Published, version 1",
        moved: "“Debuggers”: 12:15–12:55, Cellar",
        changed: "1 change since version 1",
        again: "Published, version 2",
        waiting: "Nothing runs yet",
        late: "12 minutes late",
        begun: "Begun: Ownership",
        begins: "now at",
        leave: "Leave the show?",
        all_rooms: "In all rooms",
        by_as_much: "Everything by as much",
    })
    .await;
}

#[tokio::test]
async fn test_a_conference_day_is_planned_changed_and_run_late_in_russian() {
    conference_day(&Words {
        language: "ru",
        counts: "Дней: 1, залов: 3, потоков: 3, пунктов: 12, спикеров: 8",
        published: "Опубликована, версия 1",
        moved: "«Debuggers»: 12:15–12:55, Cellar",
        changed: "1 изменение с версии 1",
        again: "Опубликована, версия 2",
        waiting: "Пока ничего не идёт",
        late: "Отставание 12 минут",
        begun: "Начато: Ownership",
        begins: "теперь в",
        leave: "Выйти из показа?",
        all_rooms: "Во всех залах",
        by_as_much: "Всё на столько же",
    })
    .await;
}

async fn conference_day(words: &Words) {
    let window = Window::open(&format!("conference-day-{}", words.language)).await;
    let (zone, hours) = zone(Utc::now());
    let settings = json!({ "language": words.language, "welcomed": true, "zone": zone });
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({
        "title": "Tea and Rust", "starts": "2036-12-18T10:00", "ends": "2036-12-18T16:00",
        "zone": zone,
    });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    let event = event.as_str().unwrap();

    import(&window, event, words).await;
    let before = publish(&window, event, words).await;
    move_one(&window, event, words).await;
    publish_again(&window, event, words, &before).await;
    for (cue, owner, title, offset) in CUES {
        let cue = json!({
            "eventId": event, "words": cue, "owner": owner, "offsetMinutes": offset,
            "sessionId": id_of(&window, event, title).await,
        });
        window.call("add_cue", cue).await.unwrap();
    }
    let starts = run_late(&window, event, words, hours).await;
    say_later_times(&window, event, words, starts).await;
    window.close().await;
}

/// A zone without summer time, by whose clock the whole day lies ahead and midnight does not.
fn zone(now: DateTime<Utc>) -> (&'static str, i64) {
    match now.hour() {
        0..=13 => ("Europe/Moscow", 3),
        _ => ("Pacific/Honolulu", -10),
    }
}
