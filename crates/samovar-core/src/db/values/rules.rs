//! What each column may hold: one list. A column without a line holds any text;
//! `id`, `…_id` and the like hold ids, `at`, `…_at` and the like moments.

use sha2::{Digest, Sha256};

use super::readings::{
    is_clock, is_codes, is_json, is_moment, is_object, is_rule_start, is_series_rule, is_shown,
    is_wall, is_zone,
};
use super::rule::{MONEY, PERCENT, Rule, is_day};
use super::{
    album_rules, budget_rules, consent_rules, feedback_rules, memory_rules, message_rules,
    talk_rules, team_rules, words,
};
use crate::logo::picture as logo;

// As wide as a type or a machine bears, not as narrow as a form allows: older
// versions and imports had other limits.
const HEADS: Rule = Rule::Number(0, 10_000);
const SEATS: Rule = Rule::Number(0, 100_000_000);
const MINUTES: Rule = Rule::Number(0, 10_000_000);
/// Of a piece, a slice, a millilitre or a gram; nothing is no portion.
const THOUSANDTHS: Rule = Rule::Number(1, 1_000_000_000_000);
const COUNTER: Rule = Rule::Number(0, i32::MAX as i64);
const FLAG: Rule = Rule::Number(0, 1);
const WALL: Rule = Rule::Reads(is_wall, Some("2000-01-01T00:00"));
/// The page shows moments in words, and can do so with no other text.
const MOMENT: Rule = Rule::Reads(is_moment, Some("1970-01-01T00:00:00.000Z"));
const ZONE: Rule = Rule::Told(is_zone);
const FOLD: Rule = Rule::Told(|text| matches!(text, "earlier" | "later"));
const CODES: Rule = Rule::Told(is_codes);
const JSON_OBJECT: Rule = Rule::Reads(is_object, Some("{}"));
const JSON_OR_NOTHING: Rule = Rule::Told(|text| text.is_empty() || is_json(text));

const RULES: &[(&str, &str, Rule)] = &[
    (
        "badge_print",
        "holder",
        Rule::Told(|text| words::HOLDERS.contains(&text)),
    ),
    (
        "busy_calendar",
        "kind",
        Rule::Reads(|text| words::BUSY.contains(&text), Some("events")),
    ),
    ("busy_calendar", "report", Rule::Told(is_json)),
    (
        "busy_calendar",
        "zone",
        Rule::Told(|text| text.is_empty() || is_zone(text)),
    ),
    ("busy_time", "first_day", Rule::Told(is_day)),
    ("busy_time", "last_day", Rule::Told(is_day)),
    (
        "calendar_reply",
        "answer",
        Rule::Reads(|text| words::ANSWERS.contains(&text), Some("tentative")),
    ),
    ("calendar_reply", "sequence", COUNTER),
    ("calendar_version", "sequence", COUNTER),
    ("calendar_version", "cancelled", FLAG),
    (
        "calendar_version",
        "shown",
        Rule::Reads(is_shown, Some(NOTHING_SHOWN)),
    ),
    ("change_step", "facts", JSON_OBJECT),
    (
        "checkin",
        "kind",
        Rule::Reads(|text| words::PASSAGES.contains(&text), Some("void")),
    ),
    ("checkin", "heads", HEADS),
    ("companion", "diet", CODES),
    ("companion", "allergens", CODES),
    (
        "contact",
        "kind",
        Rule::Reads(|text| words::CONTACTS.contains(&text), Some("source")),
    ),
    ("contact", "position", COUNTER),
    (
        "cue",
        "anchor",
        Rule::Reads(|text| words::CUE_ANCHORS.contains(&text), Some("clock")),
    ),
    ("cue", "calendar_sequence", COUNTER),
    (
        "cue",
        "lane",
        Rule::Reads(|text| words::LANES.contains(&text), Some("stage")),
    ),
    ("cue", "minutes", MINUTES),
    (
        "cue",
        "offset_minutes",
        Rule::Number(-10_000_000, 10_000_000),
    ),
    ("cue", "starts", Rule::Reads(is_wall, None)),
    (
        "dish",
        "course",
        Rule::Reads(|text| words::COURSES.contains(&text), Some("main")),
    ),
    ("dish", "diets", CODES),
    ("dish", "allergens", CODES),
    ("dish", "traces", CODES),
    ("dish", "serves", Rule::Number(1, 100_000_000)),
    ("dish", "price_minor", MONEY),
    ("dish", "ordered", SEATS),
    (
        "dish",
        "unit",
        Rule::Reads(|text| words::UNITS.contains(&text), Some("pc")),
    ),
    ("dish", "per_head", THOUSANDTHS),
    ("dish", "pack", THOUSANDTHS),
    ("dish", "taken_percent", PERCENT),
    ("dish", "mix", SEATS),
    ("dish", "min_units", SEATS),
    ("dish", "step", Rule::Number(1, 100_000_000)),
    ("dish", "left_over", SEATS),
    (
        "event",
        "kind",
        Rule::Reads(|text| words::EVENTS.contains(&text), Some("other")),
    ),
    (
        "event",
        "state",
        Rule::Reads(|text| words::STATES.contains(&text), Some("draft")),
    ),
    ("event_template", "plan", JSON_OBJECT),
    ("event", "starts", WALL),
    ("event", "ends", WALL),
    ("event", "starts_fold", FOLD),
    ("event", "ends_fold", FOLD),
    ("event", "zone", ZONE),
    ("event", "capacity", SEATS),
    (
        "event",
        "food_planned",
        Rule::Reads(|text| words::FOOD.contains(&text), Some("unknown")),
    ),
    (
        "event",
        "door_kept",
        Rule::Reads(|text| words::DOOR_KEPT.contains(&text), Some("unknown")),
    ),
    ("event", "margin_percent", PERCENT),
    ("event", "calendar_sequence", COUNTER),
    ("event", "reminder_minutes", MINUTES),
    ("event", "occurrence", Rule::Reads(is_day, None)),
    (
        "guest",
        "state",
        Rule::Reads(|text| words::GUESTS.contains(&text), Some("invited")),
    ),
    ("guest", "plus_ones", HEADS),
    ("guest", "over_capacity", FLAG),
    ("guest", "unclear", JSON_OR_NOTHING),
    ("guest", "heard", JSON_OR_NOTHING),
    ("import_run", "report", JSON_OBJECT),
    ("food_order", "guaranteed", SEATS),
    ("food_order", "served", SEATS),
    ("order_version", "number", COUNTER),
    ("order_version", "snapshot", JSON_OBJECT),
    (
        "invitation",
        "method",
        Rule::Told(|text| matches!(text, "request" | "cancel" | "within")),
    ),
    (
        "invitation",
        "rule_start",
        Rule::Reads(is_rule_start, Some("")),
    ),
    ("local_import_mapping", "mapping", Rule::Told(is_json)),
    (
        "local_mail_batch",
        "copy_ids",
        Rule::Reads(is_json, Some("[]")),
    ),
    ("local_mail_batch", "number", COUNTER),
    (
        "local_mail_batch",
        "wording",
        Rule::Reads(|text| words::WORDINGS.contains(&text), Some("invitation")),
    ),
    ("local_paper_list", "number", COUNTER),
    // The paper comes without what nothing can read, and says so.
    (
        "logo",
        "image",
        Rule::Told(|text| logo::read(text).is_some()),
    ),
    (
        "mailing",
        "format",
        Rule::Reads(|text| words::FORMATS.contains(&text), Some("mail")),
    ),
    (
        "mailing",
        "message",
        Rule::Told(|text| text.is_empty() || words::MESSAGES.contains(&text)),
    ),
    (
        "mailing",
        "sent",
        Rule::Reads(|text| words::SENT.contains(&text), Some("unknown")),
    ),
    (
        "mailing",
        "service",
        Rule::Told(|text| text.is_empty() || words::SERVICES.contains(&text)),
    ),
    (
        "menu_dish",
        "course",
        Rule::Reads(|text| words::COURSES.contains(&text), Some("main")),
    ),
    ("menu_dish", "diets", CODES),
    ("menu_dish", "allergens", CODES),
    ("menu_dish", "traces", CODES),
    ("menu_dish", "price_minor", MONEY),
    ("menu_dish", "per_head", THOUSANDTHS),
    ("menu_dish", "pack", THOUSANDTHS),
    (
        "menu_dish",
        "unit",
        Rule::Reads(|text| words::UNITS.contains(&text), Some("pc")),
    ),
    ("menu_dish", "taken_percent", PERCENT),
    ("menu_dish", "mix", SEATS),
    ("menu_dish", "min_units", SEATS),
    ("menu_dish", "step", Rule::Number(1, 100_000_000)),
    (
        "message_copy",
        "message",
        Rule::Told(|text| text.is_empty() || words::MESSAGES.contains(&text)),
    ),
    ("person", "diet", CODES),
    ("person", "allergens", CODES),
    (
        "person",
        "consent",
        Rule::Reads(|text| words::CONSENTS.contains(&text), Some("not-asked")),
    ),
    // Whoever was erased stays so, whatever the moment says.
    ("person", "erased_at", Rule::Told(is_moment)),
    ("room", "capacity", SEATS),
    ("room", "cost_minor", MONEY),
    (
        "saved_filter",
        "list",
        Rule::Told(|text| matches!(text, "people" | "guests")),
    ),
    ("saved_filter", "filter", JSON_OBJECT),
    (
        "series",
        "kind",
        Rule::Reads(|text| words::EVENTS.contains(&text), Some("other")),
    ),
    ("series", "rule", Rule::Reads(is_series_rule, Some(WEEKLY))),
    ("series", "starts", WALL),
    ("series", "minutes", MINUTES),
    ("series", "zone", ZONE),
    ("series", "capacity", SEATS),
    (
        "series",
        "food_planned",
        Rule::Reads(|text| words::FOOD.contains(&text), Some("unknown")),
    ),
    ("series", "margin_percent", PERCENT),
    ("series", "reminder_minutes", MINUTES),
    ("series", "calendar_sequence", COUNTER),
    (
        "series_phase",
        "from_date",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "series_phase",
        "kind",
        Rule::Reads(|text| words::EVENTS.contains(&text), Some("other")),
    ),
    ("series_phase", "capacity", SEATS),
    (
        "series_phase",
        "food_planned",
        Rule::Reads(|text| words::FOOD.contains(&text), Some("unknown")),
    ),
    ("series_phase", "margin_percent", PERCENT),
    ("series_phase", "reminder_minutes", MINUTES),
    (
        "series_skip",
        "date",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "session",
        "kind",
        Rule::Reads(|text| words::SESSIONS.contains(&text), Some("other")),
    ),
    ("session", "starts", Rule::Reads(is_wall, None)),
    ("session", "minutes", MINUTES),
    ("session", "calendar_sequence", COUNTER),
    ("session_source", "said", JSON_OBJECT),
    ("session", "hard", FLAG),
    ("session", "setup_minutes", MINUTES),
    ("session", "teardown_minutes", MINUTES),
    ("share_met", "up_to", Rule::Number(0, i64::MAX)),
    (
        "track",
        "colour",
        Rule::Reads(|text| words::TRACK_COLOURS.contains(&text), Some("grey")),
    ),
    ("available", "starts", WALL),
    ("available", "ends", WALL),
    ("programme_version", "number", COUNTER),
    ("programme_version", "snapshot", JSON_OBJECT),
    (
        "show_mark",
        "kind",
        Rule::Reads(|text| words::SHOW_MARKS.contains(&text), Some("void")),
    ),
    (
        "show_mark",
        "about",
        Rule::Reads(|text| words::RUN_ROWS.contains(&text), Some("call")),
    ),
    (
        "sitting",
        "kind",
        Rule::Reads(|text| words::SITTINGS.contains(&text), Some("meal")),
    ),
    ("sitting", "starts", Rule::Reads(is_wall, None)),
    ("sitting", "minutes", MINUTES),
    (
        "sitting",
        "eaters",
        Rule::Reads(|text| words::EATERS.contains(&text), Some("all")),
    ),
    ("sitting", "share_percent", PERCENT),
    (
        "sitting",
        "basis",
        Rule::Reads(|text| words::BASES.contains(&text), Some("all")),
    ),
    ("sitting", "basis_heads", SEATS),
    (
        "sitting",
        "service",
        Rule::Reads(
            |text| words::SERVICES_OF_FOOD.contains(&text),
            Some("portions"),
        ),
    ),
    (
        "speaker",
        "state",
        Rule::Reads(|text| words::SPEAKERS.contains(&text), Some("invited")),
    ),
    ("speaker", "do_not_record", FLAG),
    ("speaker", "eats", FLAG),
    ("speaker", "call_minutes", MINUTES),
    ("staff", "eats", FLAG),
    ("supplier", "vat_rate", PERCENT),
    (
        "supplier",
        "vat_mode",
        Rule::Reads(|text| words::VAT_MODES.contains(&text), Some("none")),
    ),
    ("supplier", "final_hours", COUNTER),
    ("supplier", "overset_percent", PERCENT),
    ("supplier", "min_heads", SEATS),
    ("supplier", "min_spend_minor", MONEY),
    ("supplier", "service_percent", PERCENT),
    ("supplier", "delivery_minor", MONEY),
    ("task", "days_before", Rule::Number(-1_000_000, 1_000_000)),
    ("task", "due_time", Rule::Told(is_clock)),
    ("venue", "capacity", SEATS),
    ("venue", "cost_minor", MONEY),
];

const WEEKLY: &str =
    r#"{"every":"week","interval":1,"weekdays":["mon"],"ends":{"kind":"after","count":1}}"#;
const NOTHING_SHOWN: &str =
    r#"{"title":"","starts":"2000-01-01T00:00","ends":"2000-01-01T00:00","zone":"UTC"}"#;

/// Those of budgets, of messages, of talks and of the team stand in files of their own.
pub fn all() -> impl Iterator<Item = &'static (&'static str, &'static str, Rule)> {
    RULES
        .iter()
        .chain(album_rules::RULES)
        .chain(budget_rules::RULES)
        .chain(message_rules::RULES)
        .chain(consent_rules::RULES)
        .chain(talk_rules::RULES)
        .chain(team_rules::RULES)
        .chain(feedback_rules::RULES)
        .chain(memory_rules::RULES)
}

/// The rule of a column, where it has one.
pub fn of(table: &str, column: &str) -> Option<&'static Rule> {
    const ID: &Rule = &Rule::Id;
    const AT: &Rule = &MOMENT;
    all()
        .find(|(noun, name, _)| *noun == table && *name == column)
        .map(|(_, _, rule)| rule)
        .or_else(|| {
            let id = column == "id"
                || column.ends_with("_id")
                || matches!(column, "merged_into" | "part_of" | "voids" | "reverts");
            let moment = column == "at" || column.ends_with("_at") || column == "dtstamp";
            id.then_some(ID).or_else(|| moment.then_some(AT))
        })
}

/// An id in place of a text that is none: the same for the same text, so that
/// rows which belong together find each other.
pub fn id_in_place_of(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let mut bytes = [0; 16];
    bytes
        .iter_mut()
        .zip(digest)
        .for_each(|(to, from)| *to = from);
    uuid::Uuid::from_bytes(bytes).to_string()
}
