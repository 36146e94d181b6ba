//! The index of people survives everybody being indexed anew, again and again.

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use serde_json::{Value, json};

#[test]
fn planner_stays_sound_when_everybody_is_indexed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let planner = Planner::open(&folder.path().join("planner.samovar"), system_clock()).unwrap();
    let call = |name: &str, request: Value| {
        samovar_core::dispatch(&planner, name, request, &samovar_core::Job::silent())
            .unwrap()
            .value
    };
    for n in 0..120 {
        call(
            "add_person",
            json!({ "name": format!("Анна Петрова{n}"), "emails": [format!("anna{n}@example.org")] }),
        );
    }
    for round in 0..6 {
        planner
            .write("edit_person", |writer| {
                writer.conn.execute(
                    "UPDATE person SET company = ?1",
                    [format!("Verein {round}")],
                )?;
                Ok(())
            })
            .unwrap();
        assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{round}");
    }
    for round in 0..6 {
        // Back to where half of the people were not there yet, and forth again.
        for _ in 0..70 {
            call("undo", json!({}));
        }
        assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{round}");
        for _ in 0..70 {
            call("redo", json!({}));
        }
        assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{round}");
    }
    let found = |query: &str| call("list_people", json!({ "query": query }))["total"].clone();
    assert_eq!(
        (found("verein"), found("anna77@"), found("петрова119")),
        (json!(120), json!(1), json!(1))
    );
}
