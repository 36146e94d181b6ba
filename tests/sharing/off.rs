//! A planner that shares nothing, or no more, holds nothing of sharing.

use serde_json::json;

use crate::laptops::Laptops;
use crate::tables::texts;

/// Rows of all tables that are there for sharing alone.
fn kept(laptops: &Laptops, at: usize) -> Vec<String> {
    let path = laptops.all[at].path();
    let tables = texts(
        &path,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%share%'",
    );
    assert!(!tables.is_empty(), "no table is called so");
    tables
        .iter()
        .flat_map(|table| texts(&path, &format!("SELECT * FROM {table}")))
        .collect()
}

#[test]
fn a_planner_that_never_shared_keeps_nothing_for_it() {
    let laptops = Laptops::alone();
    let event = laptops.evening(0, 10);
    laptops.guest(0, &event, "Anna Petrova");
    let sharing = laptops.call(0, "get_sharing", json!({}));
    assert_eq!(sharing["state"], "off");
    assert_eq!(sharing["laptops"], json!([]));
    assert_eq!(sharing["toReview"], 0);
    assert_eq!(laptops.call(0, "list_reviews", json!({})), json!([]));
    assert_eq!(kept(&laptops, 0), [""; 0]);
    let path = laptops.all[0].folder().join("out.samovar-bundle");
    let refusal = laptops.all[0].refusal("save_bundle", json!({"path": path}));
    assert_eq!(refusal, "sharing-off");
    assert!(!path.exists());
}

#[test]
fn whoever_leaves_keeps_the_planner_and_nothing_of_the_sharing() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    laptops.guest(0, &event, "Anna Petrova");
    laptops.exchange();
    let before = laptops.all[1].tables();
    let sharing = laptops.call(1, "stop_sharing", json!({}));
    assert_eq!(sharing["state"], "off");
    assert_eq!(kept(&laptops, 1), [""; 0]);
    assert_eq!(laptops.all[1].tables(), before);
    laptops.all[1].restart();
    assert_eq!(laptops.all[1].state(), "off");
}
