//! The workflow that packs releases has never run. So that it has a chance: it parses, what
//! it calls is there, every system is built, tested and packed, and it may do no more than
//! it must.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use samovar_tests::place;
use serde_yaml::{Mapping, Value};

/// What may be used of others, by its major version.
const ACTIONS: &[&str] = &[
    "actions/checkout@v4",
    "actions/setup-node@v4",
    "actions/upload-artifact@v4",
    "actions/download-artifact@v4",
];

/// The beginnings of a runner's name, and what the steps know it by.
const SYSTEMS: &[(&str, &str)] = &[
    ("ubuntu-", "Linux"),
    ("windows-", "Windows"),
    ("macos-", "macOS"),
];

fn text(path: &str) -> String {
    fs::read_to_string(place::project().join(path)).unwrap()
}

fn workflow() -> Value {
    serde_yaml::from_str(&text(".github/workflows/release.yml")).unwrap()
}

fn jobs(workflow: &Value) -> &Mapping {
    workflow["jobs"].as_mapping().unwrap()
}

fn steps(job: &Value) -> &Vec<Value> {
    job["steps"].as_sequence().unwrap()
}

fn all_steps(workflow: &Value) -> Vec<&Value> {
    jobs(workflow).values().flat_map(steps).collect()
}

/// What follows `before` in a step's commands, up to a space or the end of a line.
fn called<'a>(step: &'a Value, before: &str) -> Vec<&'a str> {
    let run = step["run"].as_str().unwrap_or_default();
    run.split(before)
        .skip(1)
        .filter_map(|rest| rest.split([' ', '\n', ')', '"']).next())
        .collect()
}

#[test]
fn test_every_system_is_built_tested_and_packed() {
    let workflow = workflow();
    let pack = &workflow["jobs"]["pack"];
    assert_eq!(pack["runs-on"], "${{ matrix.os }}");
    let systems = pack["strategy"]["matrix"]["os"].as_sequence().unwrap();
    let mut seen = Vec::new();
    for system in systems {
        let system = system.as_str().unwrap();
        let (_, name) = SYSTEMS
            .iter()
            .find(|(begins, _)| system.starts_with(begins))
            .unwrap_or_else(|| panic!("{system} is no system that is known here"));
        seen.push(*name);
        let mine: Vec<&str> = steps(pack)
            .iter()
            .filter(|step| {
                let only = step.get("if").and_then(Value::as_str);
                only.is_none_or(|only| only.contains(&format!("runner.os == '{name}'")))
            })
            .map(|step| step["name"].as_str().unwrap())
            .collect();
        for what in ["Check out", "Build", "Test", "Pack", "Keep"] {
            assert!(
                mine.iter().any(|step| step.starts_with(what)),
                "{system} has no step {what}: {mine:?}"
            );
        }
    }
    assert_eq!(seen, ["Linux", "Windows", "macOS"]);
}

#[test]
fn test_what_the_workflow_calls_is_there() {
    let makefile = text("Makefile");
    let packages: serde_json::Value = serde_json::from_str(&text("ui/package.json")).unwrap();
    let workflow = workflow();
    let mut scripts = 0;
    for step in all_steps(&workflow) {
        for name in called(step, "scripts/") {
            let path = place::project().join("scripts").join(name);
            let meta = fs::metadata(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(meta.permissions().mode() & 0o111, 0o111, "{name}");
            scripts += 1;
        }
        for target in called(step, "make ") {
            assert!(makefile.contains(&format!("\n{target}: ")), "{target}");
        }
        for script in called(step, "npm --prefix ui run ") {
            assert!(packages["scripts"].get(script).is_some(), "{script}");
        }
    }
    assert!(scripts >= 4, "{scripts}");
}

#[test]
fn test_workflow_may_do_no_more_than_it_must() {
    let workflow = workflow();
    let reads: Value = serde_yaml::from_str("contents: read").unwrap();
    let writes: Value = serde_yaml::from_str("contents: write").unwrap();
    assert_eq!(workflow["permissions"], reads);
    for (name, job) in jobs(&workflow) {
        // Only a draft is left, by what runs no code of the project.
        let wanted = (name == "draft").then_some(&writes);
        assert_eq!(job.get("permissions"), wanted, "{name:?}");
    }
    for step in all_steps(&workflow) {
        if let Some(action) = step.get("uses") {
            let action = action.as_str().unwrap();
            assert!(ACTIONS.contains(&action), "{action}");
        }
    }
    let draft = steps(&workflow["jobs"]["draft"]);
    let published = draft.iter().flat_map(|step| called(step, "gh release "));
    assert_eq!(published.collect::<Vec<_>>(), ["create"]);
    assert!(text(".github/workflows/release.yml").contains(" --draft "));
}

/// Whoever reads a recipe that nobody has tried is told so first.
#[test]
fn test_recipes_that_never_ran_say_so() {
    for (path, said) in [
        (".github/workflows/release.yml", "Never run."),
        ("packaging/flatpak/org.samovar.planner.yml", "Never built:"),
    ] {
        let text = text(path);
        assert!(text.starts_with(&format!("# {said}")), "{path}");
        serde_yaml::from_str::<Value>(&text).unwrap();
    }
    let flatpak: Value =
        serde_yaml::from_str(&text("packaging/flatpak/org.samovar.planner.yml")).unwrap();
    let asks = flatpak["finish-args"].as_sequence().unwrap();
    assert!(!asks.contains(&Value::from("--share=network")));
}
