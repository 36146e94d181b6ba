//! Rows that two laptops both made, as a merged planner will hold them: it opens, and
//! each command goes on with one of them.

use rusqlite::Connection;
use samovar_core::Planner;
use samovar_core::planner::system_clock;
use samovar_tests::file;
use serde_json::{Value, json};

use crate::commands::call;

/// The other laptop's row: as the first one's, with an id that was made later.
fn made_there_too(conn: &Connection, table: &str, columns: &str, values: &str, of: &str) {
    let made = conn
        .execute(
            &format!(
                "INSERT INTO {table}(id, {columns})
                 SELECT 'ffffffff-ffff-7fff-bfff-ffffffffffff', {values} FROM {table} WHERE {of} LIMIT 1"
            ),
            [],
        )
        .unwrap();
    assert_eq!(made, 1, "{table}");
}

#[test]
fn words_of_a_mail_that_two_laptops_wrote_are_the_later_ones_and_go_together() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("club.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    let words = |text: &str| json!({"purpose": "invitation", "lang": "en", "subject": "Rust Night", "text": text});
    call(&planner, "edit_mail_template", words("First"));
    drop(planner);
    let conn = file::open(&path);
    made_there_too(
        &conn,
        "mail_template",
        "purpose, lang, subject, text",
        "purpose, lang, subject, 'Second'",
        "true",
    );
    drop(conn);

    let planner = Planner::open(&path, system_clock()).unwrap();
    let text = || {
        let all = call(&planner, "get_mail_templates", json!({}));
        let found = all["templates"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["purpose"] == "invitation" && one["lang"] == "en");
        found.unwrap()["text"].clone()
    };
    assert_eq!(text(), "Second");
    call(&planner, "edit_mail_template", words("Third"));
    assert_eq!(text(), "Third");
    call(
        &planner,
        "reset_mail_template",
        json!({"purpose": "invitation", "lang": "en"}),
    );
    assert!(!["First", "Second", "Third"].contains(&text().as_str().unwrap()));
    assert_eq!(planner.check().unwrap(), [""; 0]);
}

#[test]
fn a_date_that_two_laptops_skipped_stands_there_once_and_comes_back_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("club.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    let tea = call(
        &planner,
        "create_event",
        json!({"title": "Tea", "starts": "2027-01-14T19:00", "zone": "Europe/Moscow"}),
    );
    let rule = json!({"every": "week", "interval": 1, "weekdays": ["thu"], "ends": {"kind": "after", "count": 3}});
    let made = call(
        &planner,
        "create_series",
        json!({"eventId": tea["id"], "rule": rule}),
    );
    let series = made["series"]["id"].clone();
    let date = json!({"seriesId": series, "date": "2027-01-21"});
    call(&planner, "skip_date", date.clone());
    drop(planner);
    let conn = file::open(&path);
    made_there_too(
        &conn,
        "series_skip",
        "series_id, date",
        "series_id, date",
        "true",
    );
    drop(conn);

    let planner = Planner::open(&path, system_clock()).unwrap();
    let skipped = |series: &Value| {
        let dates = series["dates"].as_array().unwrap();
        assert_eq!(dates.len(), 3);
        dates
            .iter()
            .filter(|date| date["eventId"].is_null())
            .count()
    };
    assert_eq!(
        skipped(&call(&planner, "get_series", json!({"seriesId": series}))),
        1
    );
    assert_eq!(skipped(&call(&planner, "bring_back_date", date)), 0);
    assert_eq!(planner.check().unwrap(), [""; 0]);
}
