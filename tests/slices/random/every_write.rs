//! Every write of the command table, done, taken back and done again: a new one is in
//! here by itself, and fails by its name where no random request does anything.

use samovar_core::api::{COMMANDS, is_write};
use samovar_core::{Kind, Reply};
use samovar_i18n::{Lang, text};
use serde_json::json;

use super::{FURNITURE, Run};
use crate::state::state;

/// Steps that nothing takes back: files have gone out, people are gone, or it came from
/// another laptop.
const FOR_GOOD: &[&str] = &[
    "erase_person",
    "export_duties",
    "prepare_invitations",
    "prepare_message",
    "publish_programme",
    "read_bundle",
    "send_order",
    "settle_review",
];

/// What there is to work on, once more in each round: what was used up is there again.
/// The first two are no steps that can be taken back: a printed list to type from, and
/// an invitation to answer.
const BEFORE: &[&str] = &[
    "print_door_list",
    "prepare_invitations",
    "add_channel",
    "add_reading",
    "add_account",
    "add_guest",
    "add_guest",
    "set_reply",
    "check_in_guest",
    "import_guests",
    "import_calendar",
    "create_series",
    "add_regulars",
    "add_speaker",
    "add_session",
    "add_track",
    "add_staff",
    "add_task",
    "add_room",
    "save_filter",
    "add_sponsor",
    "add_session",
    "add_cue",
    "next_show_row",
    "add_budget_line",
    "add_duty",
    "add_session",
    "add_shift",
    "assign_shift",
    "add_shot",
    "save_event_template",
    "add_talk",
    "give_talk",
    "set_portrait",
    "start_feedback_form",
    "add_question",
    "type_feedback",
    "create_message",
    "save_text",
    "hold_address",
    "add_album",
    "publish_album",
];

/// So often is each tried before it counts as a write that does nothing.
const ROUNDS: usize = 120;
const TRIES: usize = 6;

fn writes() -> Vec<&'static str> {
    let has_a_line = |command: &str| {
        let key = format!("history-{}", command.replace('_', "-"));
        text(Lang::En, &key, &[]).is_some()
    };
    COMMANDS
        .iter()
        .copied()
        .filter(|command| is_write(command) || has_a_line(command))
        .filter(|command| !FOR_GOOD.contains(command))
        .collect()
}

#[test]
fn test_every_write_is_taken_back_and_done_again() {
    let mut run = Run::new(7);
    let all = writes();
    assert!(all.len() > 75, "{all:?}");
    let mut left = all;
    // Invitations go out in somebody's name.
    run.desk.call(
        "edit_settings",
        json!({ "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    for command in FURNITURE {
        try_once(&mut run, command);
    }
    for _ in 0..ROUNDS {
        left.retain(|command| !takes_back(&mut run, command));
        if left.is_empty() {
            return;
        }
        for command in BEFORE {
            try_once(&mut run, command);
        }
    }
    panic!("writes that no request makes do anything: {left:?}");
}

/// Tries a write some times; false where it was refused or did nothing. (That it then
/// has changed nothing either, the other properties say.)
fn takes_back(run: &mut Run, command: &str) -> bool {
    let before = state(&run.desk);
    for _ in 0..TRIES {
        let (what, reply) = try_once(run, command);
        if reply.is_none_or(|reply| reply.step.is_none()) {
            continue;
        }
        let after = state(&run.desk);
        for (way, wanted) in [("undo", &before), ("redo", &after)] {
            run.must(way, wanted, &what).unwrap();
        }
        return true;
    }
    false
}

/// What was asked, and the answer where there was one.
fn try_once(run: &mut Run, command: &str) -> (String, Option<Reply>) {
    let request = run.request(command);
    let what = format!("{command} {request}");
    match run.desk.try_call(command, request) {
        Ok(reply) => (what, Some(reply)),
        Err(error) if matches!(error.kind(), Kind::Bug | Kind::Storage) => {
            panic!("{what}: {error}")
        }
        Err(_) => (what, None),
    }
}
