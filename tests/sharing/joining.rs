//! Who comes to share, and who does not.

use serde_json::json;

use crate::laptop::Laptop;
use crate::laptops::Laptops;
use crate::tables::differ;

#[test]
fn who_joins_has_everything_and_both_know_each_other() {
    let mut laptops = Laptops::alone();
    let event = laptops.evening(0, 10);
    laptops.guest(0, &event, "Anna Petrova");
    laptops.start();
    let at = laptops.join(0);
    assert_eq!(
        differ(&laptops.all[0].tables(), &laptops.all[at].tables()),
        None
    );
    for (here, other, owner) in [(0, at, true), (at, 0, false)] {
        let sharing = laptops.call(here, "get_sharing", json!({}));
        assert_eq!(sharing["state"], "on");
        assert_eq!(sharing["owner"], owner);
        assert_eq!(sharing["name"], laptops.all[here].name.as_str());
        let names: Vec<&str> = sharing["laptops"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|one| one["name"].as_str())
            .collect();
        assert_eq!(names, [laptops.all[other].name.as_str()]);
    }
    laptops.exchange();
}

#[test]
fn other_digits_and_other_files_let_nobody_in() {
    let mut laptops = Laptops::sharing(2);
    let newcomer = Laptop::new("Newcomer", &laptops.time, 0);
    let request = laptops.file("samovar-request");
    let asked = newcomer.call("ask_to_join", json!({"name": "Newcomer", "path": request}));
    assert_eq!(newcomer.state(), "asked");
    let digits = asked["digits"].as_str().unwrap();
    let others: String = digits
        .chars()
        .map(|digit| if digit == '0' { '1' } else { '0' })
        .collect();
    let owner = &laptops.all[0];
    let refusal = owner.refusal("add_laptop", json!({"path": request, "digits": others}));
    assert_eq!(refusal, "digits-differ");
    let right = json!({"path": request, "digits": digits});
    let refusal = laptops.all[1].refusal("add_laptop", right.clone());
    assert_eq!(refusal, "not-the-owner");
    owner.call("add_laptop", right.clone());
    assert_eq!(owner.refusal("add_laptop", right), "laptop-known");
    let letter = laptops.file("samovar-request");
    std::fs::write(&letter, "Please let me in.").unwrap();
    let refusal = laptops.all[0].refusal("look_at_request", json!({"path": letter}));
    assert_eq!(refusal, "not-a-request");
}

#[test]
fn a_planner_that_holds_something_does_not_join() {
    let mut laptops = Laptops::alone();
    laptops.evening(0, 10);
    let path = laptops.file("samovar-request");
    let refusal = laptops.all[0].refusal("ask_to_join", json!({"name": "Here", "path": path}));
    assert_eq!(refusal, "planner-not-empty");
    assert!(!path.exists());
}

#[test]
fn a_planner_that_was_copied_is_not_taken_for_a_laptop_of_its_own() {
    let mut laptops = Laptops::sharing(2);
    laptops.evening(0, 10);
    laptops.exchange();
    let copy = laptops.all[1].copied();
    assert_eq!(copy.state(), "copied");
    let path = laptops.file("samovar-bundle");
    let refusal = copy.refusal("save_bundle", json!({"path": path}));
    assert_eq!(refusal, "sharing-copied");
    // The laptop itself goes on.
    assert_eq!(laptops.all[1].state(), "on");
    laptops.exchange();
}

#[test]
fn who_was_removed_is_heard_no_more() {
    let mut laptops = Laptops::sharing(3);
    laptops.evening(0, 10);
    laptops.exchange();
    let sharing = laptops.call(0, "get_sharing", json!({}));
    let name = laptops.all[2].name.clone();
    let gone = sharing["laptops"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == name.as_str())
        .unwrap();
    let request = json!({"laptopId": gone["id"]});
    let refusal = laptops.all[1].refusal("remove_laptop", request.clone());
    assert_eq!(refusal, "not-the-owner");
    laptops.call(0, "remove_laptop", request);
    laptops.carry(0, 1);
    laptops.evening(2, 10);
    let bundle = laptops.save(2);
    for at in 0..2 {
        let error = laptops.read(at, &bundle).unwrap_err();
        assert_eq!(error.code.as_str(), "bundle-stranger");
    }
    // What is saved now is not for it.
    let bundle = laptops.save(0);
    assert!(laptops.read(2, &bundle).is_err());
    laptops.exchange_among(&[0, 1]).unwrap();
    laptops.agree_among(&[0, 1]).unwrap();
}
