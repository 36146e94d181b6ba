//! A noun's rows are written by that noun. Who else writes to a table stands here by
//! name; a line more is a decision, not a slip.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use samovar_tests::place;

/// Whose a table is: the folders and files under `crates/samovar-core/src` that write it
/// as their own.
const OWNERS: &[(&str, &[&str])] = &[
    ("available", &["available"]),
    ("biography", &["profile"]),
    ("assignment", &["team"]),
    ("badge_print", &["print/badges"]),
    ("address_hold", &["consent"]),
    ("album", &["album"]),
    ("bounce", &["consent"]),
    ("consent", &["consent"]),
    ("budget_doc", &["budget"]),
    ("budget_line", &["budget"]),
    ("busy_calendar", &["calendar/busy"]),
    ("busy_time", &["calendar/busy"]),
    ("calendar_reply", &["reply"]),
    ("calendar_version", &["invitation"]),
    ("change_row", &["db", "planner"]),
    ("change_step", &["planner"]),
    ("checkin", &["checkin"]),
    ("companion", &["guest"]),
    ("contact", &["person"]),
    ("cue", &["cue"]),
    ("device", &["planner", "share"]),
    ("dish", &["catering"]),
    ("duty", &["team"]),
    ("form", &["feedback"]),
    ("question", &["feedback"]),
    ("feedback", &["feedback"]),
    ("answer", &["feedback"]),
    ("feedback_task", &["feedback"]),
    ("event", &["event"]),
    ("event_template", &["event_template"]),
    ("food_order", &["order"]),
    ("order_version", &["order"]),
    ("event_rate", &["budget"]),
    ("guest", &["guest"]),
    ("guest_alias", &["person/merge"]),
    ("import_run", &["import"]),
    ("invitation", &["invitation"]),
    ("kpi_target", &["kpi"]),
    ("local_import_mapping", &["import"]),
    ("local_mail_batch", &["invitation"]),
    ("local_paper_list", &["print"]),
    ("local_person_index", &["db"]),
    ("local_person_words", &["db"]),
    // Each key has its own writer, see `settings/store.rs`.
    ("local_setting", &["settings", "db", "planner", "documents"]),
    ("local_undo", &["planner", "db"]),
    ("logo", &["logo"]),
    ("mail_template", &["invitation"]),
    ("mailing", &["invitation"]),
    ("menu_dish", &["supplier"]),
    ("message", &["message"]),
    ("message_copy", &["invitation"]),
    ("message_text", &["message"]),
    ("saved_text", &["message"]),
    ("meta", &["db", "planner"]),
    ("person", &["person"]),
    ("person_apart", &["person"]),
    ("portrait", &["profile"]),
    ("profile", &["profile"]),
    ("programme_version", &["programme"]),
    ("promise", &["sponsor"]),
    ("regular", &["series"]),
    ("room", &["venue"]),
    // TEMP, on the writing connection.
    ("running", &["db"]),
    ("saved_filter", &["filter"]),
    ("series", &["series"]),
    ("share_double", &["db"]),
    ("share_change", &["documents", "share"]),
    ("share_document", &["documents", "share"]),
    ("share_held", &["documents", "share"]),
    ("share_met", &["share"]),
    ("share_place", &["documents", "share"]),
    ("share_record", &["documents", "share"]),
    ("share_review", &["documents", "share"]),
    ("series_phase", &["series"]),
    ("series_skip", &["series"]),
    ("session", &["session"]),
    ("session_source", &["programme_file"]),
    ("session_speaker", &["session"]),
    ("show_mark", &["show"]),
    ("shift", &["team"]),
    ("shift_notice", &["team"]),
    ("shot", &["team"]),
    ("sitting", &["catering"]),
    ("speaker", &["speaker"]),
    ("sponsor", &["sponsor"]),
    ("sqlite_schema", &["db/schema"]),
    ("staff", &["catering"]),
    ("supplier", &["supplier"]),
    ("talk", &["talk"]),
    ("talk_speaker", &["talk"]),
    ("talk_text", &["talk"]),
    ("task", &["task"]),
    ("track", &["track"]),
    ("channel", &["channel"]),
    ("reading", &["channel"]),
    ("chat_day", &["channel"]),
    ("past_total", &["import"]),
    ("venue", &["venue"]),
];

/// Who writes to tables that are not theirs, to which, and why.
const OTHERS: &[(&str, &[&str])] = &[
    // A person goes from everywhere, and two become one everywhere.
    (
        "person/erase/history",
        &[
            "change_row",
            "change_step",
            "import_run",
            "local_import_mapping",
            "local_undo",
        ],
    ),
    (
        "person/erase/mod",
        &[
            "badge_print",
            "companion",
            "feedback",
            "guest",
            "shot",
            "speaker",
        ],
    ),
    ("person/erase/talks", &["session", "talk"]),
    ("person/erase/accounts", &["chat_day"]),
    ("person/merge/past", &["past_total"]),
    (
        "person/merge/guests",
        &[
            "badge_print",
            "calendar_reply",
            "checkin",
            "companion",
            "guest",
        ],
    ),
    (
        "person/merge/parts",
        &[
            "available",
            "assignment",
            "badge_print",
            "regular",
            "session_speaker",
            "speaker",
            "staff",
        ],
    ),
    (
        "person/merge/talks",
        &["biography", "portrait", "profile", "talk_speaker"],
    ),
    // Whoever is deleted is no regular any more.
    ("person/edit", &["regular"]),
    // Names beside dishes become suppliers once, as a planner is brought up to date.
    ("db/named_suppliers", &["dish", "supplier"]),
    // Titles beside speakers become talks once, in the same way.
    (
        "db/talks_of_speakers",
        &["session", "talk", "talk_speaker", "talk_text"],
    ),
    // A session says which talk is given in it.
    ("talk/edit", &["session"]),
    ("talk/give", &["session"]),
    // Values that nothing can read.
    ("db/values/mend", &["guest"]),
    // An arrival is taken back by a void.
    ("db/arrivals", &["checkin"]),
    // So is a step of the show.
    ("db/show_marks", &["show_mark"]),
    // So is an answer, and what stood with people became answers once.
    ("db/consents", &["consent"]),
    ("db/consents_of_photos", &["consent"]),
    // An event that moves takes its programme, sittings, shifts and cues along.
    ("event/edit", &["cue", "session", "shift", "sitting"]),
    // The sessions of a track that goes stay, of none.
    ("track/edit", &["session"]),
    // What was eaten in an item that goes is eaten all the same, and who was needed is.
    ("session/edit", &["shift", "sitting"]),
    // A picture is wanted all the same when the one who was to take it leaves.
    ("catering/staff", &["shot"]),
    // The limit and the reserve of a budget are an event's.
    ("budget/edit", &["event"]),
    // A date of a series is an event.
    ("series/create", &["event"]),
    ("series/edit", &["event"]),
    ("series/gone", &["event"]),
    // What was prepared or posted stands in one ledger with invitations.
    ("message/post", &["mailing"]),
    ("message/prepare", &["mailing", "message_copy"]),
    // A version that went out is never used again.
    ("invitation/prepare", &["event", "series"]),
    // Which entry of which calendar an event came from.
    ("calendar/import/apply", &["event"]),
    // The venue and the hours of an event whose programme is read from a file.
    ("programme_file/apply", &["event"]),
    // The party of an imported guest.
    ("import/party", &["companion"]),
    // What somebody has seen or found fine, on this laptop.
    ("catering/migrated", &["local_setting"]),
    ("event/look/fine", &["local_setting"]),
    // Every table, from a document, into a planner that is being made.
    ("planner_json/fill", &["local_setting"]),
];

/// Which tables each file writes: by its statements, by `Patch::new` and by `Copied`.
fn written() -> BTreeMap<String, BTreeSet<String>> {
    let root = place::project().join("crates/samovar-core/src");
    let mut found = BTreeMap::new();
    collect(&root, &root, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(root).unwrap().with_extension("");
            let name = name.to_str().unwrap().replace('\\', "/");
            let tables = tables_in(&fs::read_to_string(&path).unwrap());
            if !tables.is_empty() && !name.ends_with("_tests") {
                found.insert(name, tables);
            }
        }
    }
}

fn tables_in(text: &str) -> BTreeSet<String> {
    let program: String = text
        .split("#[cfg(test)]\nmod ")
        .next()
        .unwrap()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line.trim(), " "])
        .collect();
    let mut found = BTreeSet::new();
    for begins in [
        "INSERT INTO ",
        "INSERT OR FAIL INTO ",
        "INSERT OR IGNORE INTO ",
        "INSERT OR REPLACE INTO ",
        "REPLACE INTO ",
        "DELETE FROM ",
        "UPDATE ",
        "Patch::new(\"",
        "Patch::new( \"",
        "Copied { table: \"",
    ] {
        for (at, _) in program.match_indices(begins) {
            let rest = &program[at + begins.len()..];
            let table: String = rest
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            // "UPDATE" of a trigger or a sentence names no table and sets nothing.
            let sets = begins != "UPDATE " || rest[table.len()..].contains(" SET ");
            // A trigger is made `ON … OF …`, a table of the connection is `temp.…`.
            if !table.is_empty() && sets && !["of", "temp"].contains(&table.as_str()) {
                found.insert(table);
            }
        }
    }
    found
}

fn owns(file: &str, table: &str) -> bool {
    OWNERS
        .iter()
        .filter(|(owned, _)| *owned == table)
        .flat_map(|(_, owners)| owners.iter())
        .any(|owner| {
            file.strip_prefix(owner)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
}

#[test]
fn test_every_table_that_is_written_has_an_owner() {
    let named: BTreeSet<&str> = OWNERS.iter().map(|(table, _)| *table).collect();
    let written = written();
    let tables: BTreeSet<&str> = written.values().flatten().map(String::as_str).collect();
    assert_eq!(tables, named);
}

#[test]
fn test_a_noun_writes_only_its_own_rows_but_for_the_named() {
    let mut others: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, tables) in written() {
        let foreign: BTreeSet<String> = tables
            .into_iter()
            .filter(|table| !owns(&file, table))
            .collect();
        if !foreign.is_empty() {
            others.insert(file, foreign);
        }
    }
    let named: BTreeMap<String, BTreeSet<String>> = OTHERS
        .iter()
        .map(|(file, tables)| {
            let tables = tables.iter().map(|table| (*table).to_owned());
            ((*file).to_owned(), tables.collect())
        })
        .collect();
    assert_eq!(others, named);
}

#[test]
fn test_statements_are_found_however_they_are_broken() {
    let text = "x(\"UPDATE guest SET a = 1\")\n// DELETE FROM person\ny(\n    \"INSERT INTO\n     task(id)\")\nPatch::new(\n    \"event\", id)\nconst D: Copied = Copied {\n    table: \"dish\",\n";
    assert_eq!(
        tables_in(text).into_iter().collect::<Vec<_>>(),
        ["dish", "event", "guest", "task"]
    );
}
