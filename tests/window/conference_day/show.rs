//! The evening: run late, and what the run sheet, the calendars of those who have cues and the
//! paper say of it then.

use std::process::Command;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike, Utc};
use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use super::Words;
use super::calendars::{Calendars, calendars, differing, of_entry, sequence};
use super::page::{answers, gone, id_of, pressed, says};
use crate::conference_plan::{CUES, Sheet, clock, planned, sheet};

const LATE: i64 = 12;

/// Nobody waits ten years for the day: it is put to a time that was twelve minutes ago.
/// Answers when it was to begin.
pub(super) async fn run_late(
    window: &Window,
    event: &str,
    words: &Words,
    hours: i64,
) -> NaiveDateTime {
    window.go(&format!("/show/{event}")).await;
    window.sees(words.waiting).await;
    window.picture("waiting").await;
    let now = early_in_a_minute().await;
    let now = now.naive_utc() + TimeDelta::hours(hours);
    let starts = now.with_second(0).unwrap().with_nanosecond(0).unwrap();
    let starts = starts - TimeDelta::minutes(LATE);
    let wall = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M").to_string();
    let ends = starts + TimeDelta::hours(6);
    let moved = json!({ "eventId": event, "starts": wall(starts), "ends": wall(ends) });
    window.call("edit_event", moved).await.unwrap();

    // Waited for it is late already; begun it stays so.
    window.sees(words.late).await;
    window.focused("[data-testid=show-now]").await;
    window.type_keys(" ").await;
    window.sees(words.begun).await;
    let show = window
        .call("show_state", json!({ "eventId": event }))
        .await
        .unwrap();
    assert_eq!(
        [&show["now"]["title"], &show["lateMinutes"]],
        [&json!("Ownership"), &json!(LATE)]
    );
    says(window, "[data-testid=show-late]", words.late).await;
    // What comes next in this room, and the end of it.
    says(window, "[data-testid=show-next]", &clock(starts, 45 + LATE)).await;
    for end in [195, 195 + LATE] {
        says(window, "[data-testid=show-late]", &clock(starts, end)).await;
    }
    window.picture("late").await;

    // Esc asks, and leaving is chosen.
    window.type_keys(keys::ESCAPE).await;
    window
        .find("[role=alertdialog][open] form[data-listens]")
        .await;
    window.sees(words.leave).await;
    window.type_keys(keys::TAB).await;
    window.focused("[data-testid=confirm-act]").await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=run-sheet]").await;
    starts
}

/// The sheet says beside the plan when things will be. Who has cues has them by the plan: it
/// is pushed on by as much, and their calendars and the paper follow.
pub(super) async fn say_later_times(
    window: &Window,
    event: &str,
    words: &Words,
    starts: NaiveDateTime,
) {
    // In the room that runs late, and of what is in all rooms.
    let waits = ["Lifetimes", "Macros", "Closing", "Tea"];
    let late = |at: i64, session: &str| match waits.contains(&session) {
        true => format!("{} {}", words.begins, clock(starts, at + LATE)),
        false => String::new(),
    };
    let begins = sheet(starts, |at, session| (at, late(at, session)));
    shows(window, &begins).await;
    window.picture("run-sheet").await;
    let before = owners(window, &Calendars::new()).await;

    let id = id_of(window, event, "Ownership").await;
    let id = id.as_str().unwrap();
    window
        .go(&format!("/event/{event}/programme?session={id}"))
        .await;
    pressed(window, "[data-testid=session-push]").await;
    window.focused("[name=push-minutes]").await;
    window.control("a").await;
    window
        .type_keys(&format!("{}{LATE}", keys::BACKSPACE))
        .await;
    window.press("radio", words.all_rooms).await;
    window.press("radio", words.by_as_much).await;
    // What begins beside it stays.
    let moves = "return document.querySelectorAll('[data-testid=push-moves] tbody tr').length";
    answers(window, moves, json!(10)).await;
    window.picture("push").await;
    pressed(window, "[data-testid=push-do]:not(:disabled)").await;
    gone(window, "dialog[open]").await;

    let stays = ["Schedulers", "Editors"];
    let pushed = sheet(starts, |at, session| match stays.contains(&session) {
        true => (at, String::new()),
        false => (at + LATE, String::new()),
    });
    window.go(&format!("/event/{event}/run-sheet")).await;
    shows(window, &pushed).await;
    window.picture("run-sheet-pushed").await;
    let after = owners(window, &before).await;
    for (cue, owner, session, offset) in CUES {
        let (old, new) = (&before[owner], &after[owner]);
        let head = format!("SUMMARY:{cue}");
        let at = starts + TimeDelta::minutes(planned(session) + offset);
        let stamp = |at: NaiveDateTime| at.format("%Y%m%dT%H%M00").to_string();
        assert_eq!(of_entry(old, &head, "DTSTART"), stamp(at));
        let later = at + TimeDelta::minutes(LATE);
        assert_eq!(of_entry(new, &head, "DTSTART"), stamp(later));
        assert!(sequence(new, &head) > sequence(old, &head), "{owner}");
    }
    paper_says(window, event, &pushed).await;
}

async fn shows(window: &Window, wanted: &Sheet) {
    let script = "const tidy = (one) => (one?.textContent ?? '').replace(/\\s+/g, ' ').trim()
        return [...document.querySelectorAll('[data-testid=run-sheet] :is(tr.session, tr.cue)')].map((row) => {
            const time = row.querySelector('.time').cloneNode(true)
            const begins = time.querySelector('[data-testid=run-sheet-begins]')
            begins?.remove()
            return [tidy(time), tidy(row.querySelector('[data-row]')), tidy(begins)]
        })";
    let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    window
        .wait(&format!("the run sheet {wanted:?}"), async || {
            let lines = window.run(script).await;
            let lines = lines.as_array()?.iter();
            let shown: Sheet = lines
                .map(|line| (said(&line[0]), said(&line[1]), said(&line[2])))
                .collect();
            (shown == *wanted).then_some(())
        })
        .await;
}

/// The calendars of those who have cues, once they are others than these.
async fn owners(window: &Window, before: &Calendars) -> Calendars {
    pressed(window, "[data-testid=run-sheet-owners]").await;
    window
        .wait("the calendars of those who have cues", async || {
            let mut all = calendars(&window.home);
            all.retain(|whose, _| CUES.iter().any(|cue| cue.1 == whose));
            (differing(before, &all).len() == CUES.len()).then_some(all)
        })
        .await
}

async fn paper_says(window: &Window, event: &str, sheet: &Sheet) {
    window
        .go(&format!("/event/{event}/documents?sheet=run-sheet"))
        .await;
    window.find("[data-testid=sheet-page]").await;
    window.picture("paper").await;
    pressed(window, "[data-testid=pdf-save]").await;
    let file = window.exported("pdf").await;
    window.find("[data-testid=saved-file]").await;
    let output = Command::new("pdftotext").arg(&file).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    let text = text.replace('\u{a0}', " ");
    for (time, what, _) in sheet {
        let line = format!("{time} · {what}");
        assert!(text.contains(&line), "{line} is not on the paper:\n{text}");
    }
}

/// How late it is counts whole minutes: with most of one left, it is not another meanwhile.
async fn early_in_a_minute() -> DateTime<Utc> {
    loop {
        let now = Utc::now();
        if now.second() < 20 {
            return now;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
