//! The programme: imported, published with a calendar for each speaker, changed, and published
//! again for whom the change concerns.

use std::fs;

use samovar_tests::{Window, keys};
use serde_json::json;

use super::Words;
use super::calendars::{Calendars, calendars, differing, of_entry, sequence};
use super::page::{answers, focus, gone, id_of, leave_dialog, pressed, starts_of};
use crate::conference_plan::{CONCERNED, SPEAKERS, schedule};

const ALT: &str = "\u{e00a}";

/// From the empty programme: what the file holds is seen first, and then as a timetable.
pub(super) async fn import(window: &Window, event: &str, words: &Words) {
    let path = window.home.folder().join("day.xml");
    fs::write(&path, schedule()).unwrap();
    window.go(&format!("/event/{event}/programme")).await;
    pressed(window, "[data-testid=programme-files]").await;
    window.focused("[role=menuitem]").await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=programme-choose]").await;
    window
        .choose_file("[data-testid=programme-file]", &path)
        .await;
    window.sees(words.counts).await;
    window.picture("preview").await;
    pressed(window, "[data-testid=programme-run]").await;
    let rows = "return document.querySelectorAll('[data-testid=session-row]').length";
    answers(window, rows, json!(12)).await;
    gone(window, "dialog[open]").await;
    window.picture("programme").await;

    window.go(&format!("/event/{event}/speakers")).await;
    for speaker in SPEAKERS {
        window.sees(speaker).await;
    }
    window
        .go(&format!("/event/{event}/programme?shape=timetable"))
        .await;
    let drawn = "const blocks = [...document.querySelectorAll('[data-testid=timetable-block]')]
        const distinct = (of) => new Set(blocks.map(of).filter(Boolean)).size
        return [blocks.length, distinct((one) => one.dataset.room), distinct((one) => one.dataset.track)]";
    answers(window, drawn, json!([12, 3, 3])).await;
    window.picture("timetable").await;
}

pub(super) async fn publish(window: &Window, event: &str, words: &Words) -> Calendars {
    window.go("/events").await;
    window.settled().await;
    window.go(&format!("/event/{event}/programme")).await;
    pressed(window, "[data-testid=publish-open]").await;
    window.find("[data-testid=programme-changelog]").await;
    pressed(window, "[data-testid=publish-do]:not(:disabled)").await;
    window.sees(words.published).await;
    pressed(window, "[data-testid=programme-calendars]").await;
    let written = window
        .wait("the calendars of all speakers", async || {
            let all = calendars(&window.home);
            (all.len() == SPEAKERS.len()).then_some(all)
        })
        .await;
    let whose: Vec<&str> = written.keys().map(String::as_str).collect();
    assert_eq!(whose, SPEAKERS);
    window.picture("published").await;
    leave_dialog(window).await;
    written
}

pub(super) async fn move_one(window: &Window, event: &str, words: &Words) {
    let id = id_of(window, event, "Debuggers").await;
    let block = format!("[data-block=\"{}\"]", id.as_str().unwrap());
    window
        .go(&format!("/event/{event}/programme?shape=timetable"))
        .await;
    window.find(&block).await;
    window.settled().await;
    focus(window, &block).await;
    let later = format!("{ALT}{}{}", keys::DOWN, keys::RELEASE);
    window.type_keys(&later).await;
    window.sees(words.moved).await;
    window.sees(words.changed).await;
    window.picture("moved").await;
}

/// Only those who speak in what has moved are given another calendar, and theirs says which
/// entry is newer.
pub(super) async fn publish_again(window: &Window, event: &str, words: &Words, before: &Calendars) {
    pressed(window, "[data-testid=publish-open]").await;
    window.find("[data-testid=programme-changes]").await;
    pressed(window, "[data-testid=publish-do]:not(:disabled)").await;
    window.sees(words.again).await;
    pressed(window, "[data-testid=programme-calendars]").await;
    window
        .wait("newer calendars", async || {
            let differ = differing(before, &calendars(&window.home));
            (differ.len() >= CONCERNED.len()).then_some(())
        })
        .await;
    window.picture("published-again").await;
    let after = calendars(&window.home);
    assert_eq!(differing(before, &after), CONCERNED);
    assert_eq!(after.len(), SPEAKERS.len());
    for (whose, other) in CONCERNED.into_iter().zip(["Editors", "Linters"]) {
        let (old, new) = (&before[whose], &after[whose]);
        let raised = |head: &str| sequence(new, head) > sequence(old, head);
        assert!(raised("SUMMARY:Debuggers"), "{whose}: {new}");
        assert!(raised("UID:call-"), "{whose}: {new}");
        assert!(!raised(&format!("SUMMARY:{other}")), "{whose}: {new}");
        let moved = of_entry(new, "SUMMARY:Debuggers", "DTSTART");
        assert_eq!(moved, "20361218T121500");
    }
    leave_dialog(window).await;
    assert_eq!(
        starts_of(window, event, "Debuggers").await,
        "2036-12-18T12:15"
    );
}
