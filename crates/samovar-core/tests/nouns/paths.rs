//! Which commands take a path, what for, and requests for each of them. Every
//! command of the table with such a field stands here: a test says so.

use std::collections::BTreeSet;

use samovar_core::api::{self, COMMANDS};
use samovar_core::typescript;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// Commands that write to the path in this field, and the kind of the file;
/// `folder` where it is one.
pub const WRITERS: &[(&str, &str, &str)] = &[
    ("back_up", "path", "samovar"),
    ("export_agenda", "path", "ics"),
    ("export_budget", "path", "csv"),
    ("export_calendar", "path", "ics"),
    ("export_chart", "path", "svg"),
    ("export_check_ins", "path", "csv"),
    ("export_community_calendar", "path", "ics"),
    ("export_cue_calendars", "path", "folder"),
    ("export_duties", "path", "folder"),
    ("export_guests", "path", "csv"),
    ("export_insight", "path", "csv"),
    ("export_kpi", "path", "csv"),
    ("export_people", "path", "csv"),
    ("export_person", "path", "json"),
    ("export_planner", "path", "json"),
    ("export_programme", "path", "csv"),
    ("export_run_sheet", "path", "csv"),
    ("export_speaker_agendas", "path", "folder"),
    ("export_stage_people", "path", "csv"),
    ("import_planner", "to", "samovar"),
    ("export_tasks", "path", "ics"),
    ("prepare_invitations", "path", "folder"),
    ("prepare_message", "path", "folder"),
    ("print_badges", "path", "pdf"),
    ("print_budget", "path", "pdf"),
    ("print_calibration_sheet", "path", "pdf"),
    ("print_consent", "path", "pdf"),
    ("print_dish_labels", "path", "pdf"),
    ("print_door_list", "path", "pdf"),
    ("print_feedback_form", "path", "pdf"),
    ("print_feedback_summary", "path", "pdf"),
    ("print_speaker_feedback", "path", "pdf"),
    ("print_kitchen", "path", "pdf"),
    ("print_kpi", "path", "pdf"),
    ("print_order", "path", "pdf"),
    ("print_person_card", "path", "pdf"),
    ("print_photographer", "path", "pdf"),
    ("print_programme", "path", "pdf"),
    (ELSEWHERE, "path", "pdf"),
    ("print_run_sheet", "path", "pdf"),
    ("print_sign_in_sheet", "path", "pdf"),
    ("print_speaker_sheet", "path", "pdf"),
    ("print_team", "path", "pdf"),
    ("print_tent_cards", "path", "pdf"),
    ("print_tickets", "path", "pdf"),
    ("save_bundle", "path", "samovar-bundle"),
    ("save_planner_as", "path", "samovar"),
    ("save_rejected_rows", "to", "csv"),
];

/// What opens a locked planner is printed of one alone, and never where it lies: the other
/// files are, see `recovery_sheet.rs`.
pub const ELSEWHERE: &str = "print_recovery_sheet";

/// A request to join is written from a planner that holds nothing yet, see `request_paths.rs`.
pub const FROM_A_NEW_ONE: (&str, &str) = ("ask_to_join", "path");

/// As the page draws one.
const CHART: &str = r#"<svg data-generator="Samovar" xmlns="http://www.w3.org/2000/svg"></svg>"#;

/// Commands that read the file or the files in this field.
pub const READERS: &[(&str, &str)] = &[
    ("add_laptop", "path"),
    ("apply_read_mail", "paths"),
    ("apply_replies", "paths"),
    ("delete_backup", "path"),
    ("import_calendar", "paths"),
    ("import_feedback", "path"),
    ("preview_feedback_file", "path"),
    ("import_chat_file", "path"),
    ("import_guests", "path"),
    ("import_planner", "path"),
    ("import_programme", "path"),
    ("import_readings", "path"),
    ("look_at_request", "path"),
    ("preview_calendar", "paths"),
    ("preview_chat_file", "path"),
    ("preview_import", "path"),
    ("preview_programme_import", "path"),
    ("preview_read_mail", "paths"),
    ("preview_replies", "paths"),
    ("read_bundle", "path"),
    ("read_busy_calendar_again", "paths"),
    ("restore_backup", "path"),
    ("save_rejected_rows", "path"),
    ("set_logo", "path"),
    ("set_portrait", "path"),
    ("sort_files", "paths"),
];

/// Fields that hold paths, by what they are called.
const NAMES: &[&str] = &[
    "path",
    "paths",
    "to",
    "into",
    "out",
    "output",
    "target",
    "file",
    "files",
    "folder",
    "dir",
    "destination",
    "source",
];

/// Somebody at the door, whose calendar gets a file.
/// A form that five people filled.
fn answered(desk: &Desk, event: &Value) {
    let form = desk.call("start_feedback_form", json!({ "eventId": event }));
    let questions = form["questions"].as_array().unwrap();
    let graded = questions.iter().filter(|one| one["kind"] != "text");
    let line = vec!["5"; graded.count()].join(" ");
    for _ in 0..5 {
        desk.call("type_feedback", json!({ "eventId": event, "text": line }));
    }
}

fn on_duty(desk: &Desk, event: &Value) {
    let team = desk.call("add_duty", json!({ "eventId": event, "title": "Door" }));
    let starts = json!("2026-12-18T18:00");
    let shift =
        json!({ "dutyId": team["duties"][0]["id"], "starts": starts, "ends": "2026-12-18T20:00" });
    let team = desk.call("add_shift", shift);
    let shift = &team["duties"][0]["shifts"][0]["id"];
    desk.call(
        "assign_shift",
        json!({ "shiftId": shift, "name": "Nina Krylova" }),
    );
}

/// The sample meetup, with a list that has a row to reject, and what requests
/// are made of.
pub struct Filled {
    pub desk: Desk,
    event: Value,
    person: Value,
    list: String,
    calendar: String,
    json: String,
}

impl Filled {
    pub fn new() -> Self {
        let desk = Desk::new();
        let event = desk.call("create_sample", json!({}))["id"].clone();
        desk.call("add_usual_tasks", json!({ "eventId": event }));
        desk.call(
            "add_cue",
            json!({ "eventId": event, "words": "Lights down", "owner": "Ann", "lane": "light" }),
        );
        on_duty(&desk, &event);
        answered(&desk, &event);
        desk.call(
            "save_event_template",
            json!({ "eventId": event, "name": "Night" }),
        );
        let people = desk.call("list_people", json!({}));
        let list = desk.file("guests.csv", "Name,Email\nAnna,anna@example.org\n,x\n");
        let calendar = desk.file(
            "hall.ics",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\n\
             DTSTART:20261201T100000Z\r\nSUMMARY:Taken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        );
        let json = desk.folder.path().join("all.json").display().to_string();
        desk.call("export_planner", json!({ "path": json }));
        let person = people["rows"][0]["id"].clone();
        Self {
            desk,
            event,
            person,
            list,
            calendar,
            json,
        }
    }

    /// A request that is right, without a path.
    pub fn request(&self, command: &str) -> Value {
        let (event, list) = (&self.event, &self.list);
        match command {
            "back_up"
            | "save_planner_as"
            | "export_planner"
            | "export_community_calendar"
            | "restore_backup"
            | "delete_backup"
            | "set_logo"
            | "sort_files" => json!({}),
            "import_planner" => json!({ "path": self.json }),
            "export_guests" => json!({ "filter": { "eventId": event }, "format": "csv" }),
            "export_people" | "export_stage_people" => json!({ "filter": {}, "format": "csv" }),
            "export_chart" => json!({ "svg": CHART, "name": "Stages" }),
            "export_insight" => json!({ "which": "came", "format": "csv" }),
            "export_kpi" => json!({ "format": "csv" }),
            "print_kpi" | ELSEWHERE => json!({}),
            "export_check_ins" | "export_budget" | "export_programme" | "export_run_sheet" => {
                json!({ "eventId": event, "format": "csv" })
            }
            "export_person" | "set_portrait" | "print_person_card" => {
                json!({ "personId": self.person })
            }
            "prepare_invitations" => json!({ "eventId": event, "format": "mail" }),
            "prepare_message" => json!({ "messageId": self.message(), "format": "csv" }),
            "print_programme" => json!({ "eventId": event, "sheet": "poster" }),
            "print_speaker_feedback" => {
                let speakers = self.desk.call("list_speakers", json!({ "eventId": event }));
                let speakers = speakers.as_array().unwrap();
                let gives = |one: &&Value| !one["sessions"].as_array().unwrap().is_empty();
                let speaker = speakers.iter().find(gives).unwrap();
                json!({ "eventId": event, "speakerId": speaker["id"] })
            }
            "print_consent" => json!({ "eventId": event, "purpose": "photo" }),
            "print_team" => json!({ "eventId": event, "sheet": "roster" }),
            "print_door_list" => json!({ "options": { "eventId": event } }),
            "print_order" => {
                let orders = self.desk.call("list_orders", json!({ "eventId": event }));
                json!({ "eventId": event, "supplierId": orders["orders"][0]["supplierId"] })
            }
            "save_rejected_rows" => json!({ "path": list }),
            "preview_chat_file" => json!({}),
            "import_chat_file" | "import_readings" => json!({ "channelId": self.channel() }),
            "import_guests" | "preview_import" => json!({ "eventId": event }),
            "preview_replies" | "apply_replies" | "preview_read_mail" | "apply_read_mail" => {
                json!({})
            }
            "preview_calendar" => json!({}),
            "import_calendar" => json!({ "readAs": "events" }),
            "read_busy_calendar_again" => json!({ "calendarId": self.busy() }),
            "look_at_request" | "read_bundle" | "save_bundle" => self.shared(json!({})),
            "add_laptop" => self.shared(json!({ "digits": "123456" })),
            _ => json!({ "eventId": event }),
        }
    }

    pub fn with(&self, command: &str, field: &str, path: &str) -> Value {
        let mut request = self.request(command);
        request[field] = match field {
            "paths" => json!([path]),
            _ => json!(path),
        };
        request
    }

    fn channel(&self) -> Value {
        let known = self.desk.call("list_channels", json!({}));
        if let Some(known) = known.get(0) {
            return known["id"].clone();
        }
        let channel = json!({ "kind": "telegram", "name": "Chat" });
        self.desk.call("add_channel", channel)["id"].clone()
    }

    /// The request, of a planner that another laptop shares.
    fn shared(&self, request: Value) -> Value {
        let sharing = self.desk.call("get_sharing", json!({}));
        if sharing["state"] == "off" {
            self.desk
                .call("start_sharing", json!({ "name": "Loft laptop" }));
            let other = Desk::new();
            let path = other.folder.path().join("other.samovar-request");
            let asked = other.call(
                "ask_to_join",
                json!({ "name": "Hall laptop", "path": path }),
            );
            self.desk.call(
                "add_laptop",
                json!({ "path": path, "digits": asked["digits"] }),
            );
        }
        request
    }

    /// To who is coming, and told to nobody yet.
    fn message(&self) -> Value {
        let known = self.desk.call("list_messages", json!({}));
        if let Some(known) = known.get(0) {
            return known["id"].clone();
        }
        let audience = json!({ "to": "event", "eventId": self.event, "part": "going" });
        let request = json!({ "kind": "service", "use": "last-info", "audience": audience });
        self.desk.call("create_message", request)["id"].clone()
    }

    /// A venue's calendar that can be read again.
    fn busy(&self) -> Value {
        let known = self.desk.call("list_busy_calendars", json!({}));
        if let Some(known) = known.get(0) {
            return known["id"].clone();
        }
        let venue = self.desk.call("create_venue", json!({ "name": "Hall" }));
        let made = self.desk.call(
            "import_calendar",
            json!({ "paths": [self.calendar], "readAs": "busy", "venueId": venue["id"] }),
        );
        assert_ne!(made, Value::Null);
        self.desk.call("list_busy_calendars", json!({}))[0]["id"].clone()
    }
}

/// The fields of the requests that may be paths: by the shapes that the page and
/// the terminal send, so that a new command can't be forgotten.
#[test]
fn every_command_with_a_path_is_tried() {
    let shapes = typescript::write(api::describe);
    let mut found = BTreeSet::new();
    for command in COMMANDS {
        let request = shapes
            .lines()
            .find_map(|line| {
                line.trim()
                    .strip_prefix(&format!("{command}: {{ request: "))
            })
            .and_then(|rest| rest.split(';').next())
            .unwrap();
        let shape = shapes
            .split(&format!("export type {request} = "))
            .nth(1)
            .and_then(|rest| rest.split("\nexport type ").next())
            .unwrap_or_default();
        for field in shape.split(['{', ',', ';', '\n']) {
            let Some((name, kind)) = field.split_once(':') else {
                continue;
            };
            let name = name.trim().trim_end_matches('?');
            let is_text = kind.trim().starts_with("string") || kind.contains("Array<string>");
            if is_text && NAMES.contains(&name) {
                found.insert((*command, name));
            }
        }
    }
    let tried: BTreeSet<_> = WRITERS
        .iter()
        .map(|(command, field, _)| (*command, *field))
        .chain(READERS.iter().copied())
        .chain([FROM_A_NEW_ONE])
        .collect();
    assert_eq!(found, tried);
}

pub fn named(args: &Value) -> String {
    text(&args["path"])
}
