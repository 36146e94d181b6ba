//! Planners in which "this and following" made a second series: the log knows which
//! came from which, and they are one again.

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{file, place};
use serde_json::{Value, json};

const BETWEEN: &str = "01a22519-0000-7000-8000-000000000001";
const LATER: &str = "01a22519-0000-7000-8000-000000000002";
const OTHER: &str = "01a22519-0000-7000-8000-000000000003";

#[test]
fn series_that_were_split_are_one_with_the_regulars_of_both() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    std::fs::copy(place::fixture("planner-v5.samovar"), &path).unwrap();
    let conn = file::open(&path);
    let first: String = conn
        .query_row("SELECT id FROM series", [], |row| row.get(0))
        .unwrap();
    // Split twice; the one between is gone. And one of the same name that was made by
    // itself.
    conn.execute_batch(&format!(
        "CREATE TEMP TABLE copy AS SELECT * FROM series;
         UPDATE copy SET id = '{LATER}', calendar_uid = 'later', starts = '2029-01-04T20:00';
         INSERT INTO series SELECT * FROM copy;
         UPDATE copy SET id = '{OTHER}', calendar_uid = 'other';
         INSERT INTO series SELECT * FROM copy;
         INSERT INTO change_step(id, device_id, hlc, at, command)
           SELECT '01a22519-0000-7000-8000-00000000000' || n, d.id, '0000000000000' || n, '2026-11-20T10:00:00.000Z', c
           FROM device AS d, (SELECT 4 AS n, 'edit_series' AS c UNION SELECT 5, 'change_series_rule'
                              UNION SELECT 6, 'create_series');
         INSERT INTO change_row VALUES
           ('01a22519-0000-7000-8000-000000000004', 0, 'series', '{first}', '{{}}', '{{}}'),
           ('01a22519-0000-7000-8000-000000000004', 1, 'series', '{BETWEEN}', NULL, '{{}}'),
           ('01a22519-0000-7000-8000-000000000005', 0, 'series', '{BETWEEN}', '{{}}', '{{}}'),
           ('01a22519-0000-7000-8000-000000000005', 1, 'series', '{LATER}', NULL, '{{}}'),
           ('01a22519-0000-7000-8000-000000000006', 0, 'series', '{OTHER}', NULL, '{{}}');
         DELETE FROM regular;
         INSERT INTO regular
           SELECT '01a22519-0000-7000-8000-0000000001' || printf('%02d', 2 * p.n + s.n), s.id, p.id,
                  '2026-11-20T10:00:00.000Z'
           FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person WHERE merged_into IS NULL LIMIT 2) AS p,
                (SELECT '{first}' AS id, 0 AS n UNION SELECT '{LATER}', 1) AS s
           WHERE p.n = 1 OR s.n = 1;"
    ))
    .unwrap();
    drop(conn);
    let planner = Planner::open(&path, system_clock()).unwrap();
    let call = |name: &str, request: Value| {
        dispatch(&planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    };
    let mut ids: Vec<String> = call("list_series", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].as_str().unwrap().to_owned())
        .collect();
    ids.sort();
    let mut wanted = vec![first.clone(), OTHER.to_owned()];
    wanted.sort();
    assert_eq!(ids, wanted);
    let whole = call("get_series", json!({ "seriesId": LATER }));
    assert_eq!(whole["id"], json!(first));
    assert_eq!(whole["regulars"].as_array().unwrap().len(), 2);
    let other = call("get_series", json!({ "seriesId": OTHER }));
    assert_eq!(
        (&other["id"], &other["regulars"]),
        (&json!(OTHER), &json!([]))
    );
    assert_eq!(call("check_planner", json!({})), json!({ "findings": [] }));
}
