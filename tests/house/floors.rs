//! Imports of the core run downward: each room knows what stands below it and nothing
//! above. A room is a folder or a file under `crates/samovar-core/src`; a file belongs to
//! the longest room that names it, so that what a noun does with others (a party that
//! moves up, a person that goes from everywhere) may stand above what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use samovar_tests::place;

/// From the bottom up.
const FLOORS: &[&str] = &[
    // The kernel: errors, ids, times, words, the keyboard, and what several rows share.
    "error",
    "job",
    "keyboard",
    "ids",
    "collation",
    "words",
    "wire",
    "time",
    "input",
    "money",
    // What a cell of a row holds, where it is more than a text.
    "rule",
    "invitation/shown",
    "invitation/standing",
    "guest/state",
    "message/what_for",
    "logo/picture",
    // Files: how they are called, read and written.
    "outgoing/names",
    "outgoing/private",
    "outgoing/special",
    "incoming",
    "key",
    "mailbox",
    "outgoing/ours",
    "outgoing/checksum",
    "outgoing/kind",
    "outgoing/target",
    "outgoing/folder",
    // The planner as a file, open, with its laptop. No noun stands below here.
    "db",
    "laptop",
    "documents",
    "planner",
    "locking",
    "outgoing",
    "share",
    // What all nouns use.
    "kept_order",
    "settings",
    "zones",
    "logo",
    "typed_line",
    "venue",
    // The nouns: what they are, and their rows.
    "calendar/remark",
    "calendar/busy/mod",
    "calendar/busy/clash",
    "event",
    "facts",
    "stage",
    "consent/mod",
    "consent/rows",
    "person",
    "profile",
    "channel",
    "track",
    "available",
    "catering/sitting",
    "catering/mod",
    "catering/requests",
    "supplier",
    "session/mod",
    "session/clash",
    "session/store",
    "speaker",
    "session",
    "talk",
    "series/mod",
    "series/stored",
    "series/phases",
    "series/store",
    "series/parts",
    "series/fields",
    "series/dates",
    "guest/unclear",
    "guest/mod",
    "guest/ticket_code",
    "guest/ticket_kind",
    "guest/capacity",
    "guest/waiting",
    "guest/store",
    "guest/waitlist",
    // What is done to a noun and reaches the next: seats that come free, a departure.
    "event/checks",
    "event/edit",
    "person/edit",
    "person/tags",
    // Who may be written to; before anything goes out.
    "consent",
    "speaker/edit",
    "task",
    "sponsor",
    "cue",
    "run_sheet/kind",
    "show/marks",
    "show/late",
    "event/create",
    "catering/copy",
    "team/copy",
    "budget/copy",
    // What one currency is in another: whoever holds prices against each other asks.
    "budget/sums",
    "budget/mod",
    "budget/store",
    "budget/rates",
    "event/duplicate",
    "checkin/rows",
    "checkin/void",
    // What goes out, and who it goes to.
    "calendar/event",
    "series/calendar",
    "spreadsheet",
    "invitation",
    "guest",
    "series",
    "checkin",
    "forecast",
    "catering",
    "order",
    "team",
    "album",
    // What events and years say together.
    "insight",
    "feedback",
    // What is known of food by the orders.
    "catering/last_left",
    "task/final_numbers",
    // The evening as a whole, and as it goes.
    "run_sheet",
    "show",
    "budget",
    // An event that is planned by what another was.
    "event_template",
    "programme",
    "reply",
    // Figures over all of it: who replies when, and a period beside its targets.
    "replying",
    "kpi",
    "export",
    "calendar",
    "print",
    "order/files",
    "import",
    "channel/readings_file",
    "programme_file",
    "feedback/from_file",
    // What is said to the community: of its people, events, channels and consents.
    "message",
    // Whom a figure of stages is of, and how they are reached.
    "stage_people",
    // Looks and lists over all nouns.
    "overview",
    "event/line",
    "filter",
    // A person goes from everywhere, two become one, all of it goes into a file.
    "person/merge",
    "person/duplicates",
    "person/erase",
    "person/export",
    // The program: a sample, the whole file, the table of commands.
    "sample",
    "planner/restore",
    "planner_json",
    "status",
    "recovery",
    "typescript",
    "api",
];

/// Files that are a test and nothing else.
const TESTS: &[&str] = &["stored_words", "typed_line/table"];

struct Core {
    /// The path of each file without `.rs`, and what it says of others.
    arrows: BTreeMap<String, BTreeSet<String>>,
}

impl Core {
    fn read() -> Self {
        let root = place::project().join("crates/samovar-core/src");
        let mut texts = BTreeMap::new();
        collect(&root, &root, &mut texts);
        texts.retain(|file, _| !TESTS.contains(&file.as_str()) && !file.ends_with("_tests"));
        let modules: BTreeMap<Vec<String>, String> = texts
            .keys()
            .map(|file| (module_of(file), file.clone()))
            .collect();
        let arrows = texts
            .iter()
            .map(|(file, text)| {
                let mut named: BTreeSet<String> = paths_in(&program(text), &module_of(file))
                    .iter()
                    .filter_map(|path| file_of(path, &modules))
                    .collect();
                named.remove(file);
                (file.clone(), named)
            })
            .collect();
        Self { arrows }
    }

    fn has_a_folder(&self, file: &str) -> bool {
        let folder = format!("{file}/");
        file.ends_with("/mod") || self.arrows.keys().any(|other| other.starts_with(&folder))
    }

    /// Every arrow but those of `lib.rs`, which names what there is.
    fn arrows(&self) -> impl Iterator<Item = (&str, &str)> {
        self.arrows.iter().flat_map(|(from, to)| {
            to.iter()
                .filter(|to| from.as_str() != "lib" && to.as_str() != "lib")
                .map(|to| (from.as_str(), to.as_str()))
        })
    }
}

fn collect(root: &Path, folder: &Path, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, texts);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(root).unwrap().with_extension("");
            let name = name.to_str().unwrap().replace('\\', "/");
            texts.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// `checkin/read_back/mod` is the module `checkin::read_back`.
fn module_of(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts.retain(|part| part != "lib");
    parts
}

/// The file of the longest module that a path begins with.
fn file_of(path: &[String], modules: &BTreeMap<Vec<String>, String>) -> Option<String> {
    (0..=path.len())
        .rev()
        .find_map(|long| modules.get(&path[..long]).cloned())
}

/// Without comments and the tests inside.
fn program(text: &str) -> String {
    text.split("#[cfg(test)]\nmod ")
        .next()
        .unwrap()
        .lines()
        .map(|line| line.split("//").next().unwrap())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The modules and things that a file names by `crate::`, `super::` or `self::`, in
/// `use` and between the lines.
fn paths_in(program: &str, here: &[String]) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in program.match_indices(root) {
            let before = program[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            for path in expanded(tree(&program[at..])) {
                found.insert(absolute(&path, here));
            }
        }
    }
    found
}

/// The text of one path, with its braces.
fn tree(text: &str) -> &str {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' if text[..at].ends_with("::") => depth += 1,
            '{' if depth > 0 => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    return &text[..=at];
                }
            }
            _ if depth > 0 || c.is_alphanumeric() || c == '_' || c == ':' => {}
            _ => return &text[..at],
        }
    }
    text
}

/// `a::{b, c::{d, e}}` is `a::b`, `a::c::d` and `a::c::e`.
fn expanded(tree: &str) -> Vec<String> {
    let Some((head, rest)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap().trim();
        return vec![path.to_owned()];
    };
    let mut branches = Vec::new();
    let (mut depth, mut from) = (0_u32, 0);
    let inside = rest.strip_suffix('}').unwrap_or(rest);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&inside[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&inside[from..]);
    branches
        .iter()
        .filter(|branch| !branch.trim().is_empty())
        .flat_map(|branch| expanded(&format!("{}{}", head.trim(), branch.trim())))
        .collect()
}

fn absolute(path: &str, here: &[String]) -> Vec<String> {
    let mut at: Vec<String> = Vec::new();
    for (number, part) in path.split("::").map(str::trim).enumerate() {
        match part {
            "crate" | "" => {}
            "self" if number == 0 => at = here.to_vec(),
            "self" => {}
            "super" => {
                if number == 0 {
                    at = here.to_vec();
                }
                at.pop();
            }
            part => at.push(part.to_owned()),
        }
    }
    at
}

fn stands_in(file: &str, room: &str) -> bool {
    file.strip_prefix(room)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The floor of a file: the place of the longest room that it stands in.
fn floor(file: &str) -> Option<usize> {
    FLOORS
        .iter()
        .enumerate()
        .filter(|(_, room)| stands_in(file, room))
        .max_by_key(|(_, room)| room.len())
        .map(|(at, _)| at)
}

#[test]
fn test_every_file_of_the_core_stands_on_a_floor() {
    let core = Core::read();
    assert!(core.arrows().count() > 1000, "imports are not found");
    let homeless: Vec<&String> = core
        .arrows
        .keys()
        .filter(|file| file.as_str() != "lib" && floor(file).is_none())
        .collect();
    assert_eq!(homeless, [""; 0]);
    let empty: Vec<&&str> = FLOORS
        .iter()
        .enumerate()
        .filter(|(at, _)| !core.arrows.keys().any(|file| floor(file) == Some(*at)))
        .map(|(_, room)| room)
        .collect();
    assert_eq!(empty, [&""; 0], "rooms without a file");
}

#[test]
fn test_no_import_of_the_core_runs_up() {
    let core = Core::read();
    let up: Vec<(&str, &str)> = core
        .arrows()
        .filter(|(from, to)| floor(from) < floor(to))
        .collect();
    assert_eq!(up, [("", ""); 0]);
}

/// What two files of a room both need goes into one below. `mod.rs` (or `planner.rs`) holds
/// what its folder shares, so that only its siblings count.
#[test]
fn test_no_files_of_the_core_go_in_a_circle() {
    let core = Core::read();
    let mut onward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in core.arrows().filter(|(_, to)| !core.has_a_folder(to)) {
        onward.entry(from).or_default().push(to);
    }
    let mut reach: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in onward.keys() {
        let mut seen = BTreeSet::new();
        let mut next = vec![*file];
        while let Some(at) = next.pop() {
            for to in onward.get(at).into_iter().flatten() {
                if seen.insert(*to) {
                    next.push(to);
                }
            }
        }
        reach.insert(file, seen);
    }
    let circles: BTreeSet<Vec<&str>> = reach
        .iter()
        .filter(|(file, seen)| seen.contains(*file))
        .map(|(file, seen)| {
            seen.iter()
                .copied()
                .filter(|other| reach.get(other).is_some_and(|there| there.contains(*file)))
                .collect()
        })
        .collect();
    assert_eq!(circles, BTreeSet::<Vec<&str>>::new());
}

#[test]
fn test_paths_are_read_as_rust_reads_them() {
    let here = ["checkin".to_owned(), "record".to_owned()];
    let text = "use super::door::{self, arrival};\nuse crate::guest::{counts, store::{self as guests, A}};\nlet x = crate::wire::window(a);\npub(crate) fn f() {}";
    let found: Vec<String> = paths_in(text, &here)
        .iter()
        .map(|path| path.join("::"))
        .collect();
    assert_eq!(
        found,
        [
            "checkin::door",
            "checkin::door::arrival",
            "guest::counts",
            "guest::store",
            "guest::store::A",
            "wire::window"
        ]
    );
}
