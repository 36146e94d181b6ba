//! The figures of a period at a terminal: the names under which programs read them stay as they
//! are, and the files are those of the window.

use std::fs;

use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

#[test]
fn test_figures_of_a_period_are_read_printed_and_kept_at_a_terminal() {
    let terminal = Terminal::new();
    let evening = json!({ "title": "Night", "starts": "2025-03-13T19:00", "state": "open" });
    let made = terminal.call("create_event", &evening);
    for name in ["Ann Came", "Boris Missed"] {
        let request = json!({ "eventId": made["id"], "name": name, "state": "going" });
        terminal.call("add_guest", &request);
    }
    terminal.json(&["check-in", "Night", "Ann"]);
    let target =
        json!({ "metric": "visits", "from": "2025-01-01", "to": "2025-03-31", "target": 2 });
    terminal.call("set_kpi_target", &target);

    let quarter = ["--from", "2025-01-01", "--to", "2025-03-31"];
    let kpi = terminal.json(&[&["insights", "kpi"][..], &quarter].concat());
    let rows = kpi["rows"].as_array().unwrap();
    let row = |metric: &str| rows.iter().find(|row| row["metric"] == metric).unwrap();
    assert_eq!(row("visits")["now"]["value"], json!(1.0));
    assert_eq!(row("visits")["target"], json!(2));
    assert_eq!(row("visits")["verdict"], "missed");
    // One of two: too few for a share.
    let no_show = &row("no-show")["now"];
    assert_eq!(
        [&no_show["value"], &no_show["x"], &no_show["n"]],
        [&Value::Null, &json!(1), &json!(2)]
    );
    assert_eq!(kpi["before_from"], "2024-10-01");
    assert_eq!(kpi["so_far"], false);
    let said = terminal.says(&[&["insights", "kpi"][..], &quarter].concat());
    assert!(
        said.contains("1 of 2") && said.contains("not measured"),
        "{said}"
    );

    let (pdf, csv, window) = (
        terminal.at("kpi.pdf"),
        terminal.at("kpi.csv"),
        terminal.at("w.csv"),
    );
    terminal.says(&[&["print", "kpi", "-o", &pdf][..], &quarter].concat());
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    terminal.says(&[&["export", "kpi", "-o", &csv][..], &quarter].concat());
    let asked = json!({ "from": "2025-01-01", "to": "2025-03-31", "format": "csv", "path": window,
                        "lang": "en" });
    terminal.call("export_kpi", &asked);
    assert_eq!(fs::read(&csv).unwrap(), fs::read(&window).unwrap());

    for which in [
        "stages", "came", "cohorts", "no-show", "forecast", "replies", "reach", "grades",
    ] {
        let file = terminal.at(&format!("{which}.csv"));
        terminal.says(&["export", "insight", which, "-o", &file]);
        assert!(fs::read_to_string(&file).unwrap().contains(','), "{which}");
    }
}
