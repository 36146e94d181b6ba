//! A request for any command: values of the types of its fields, mostly such as a
//! manager would give, so that commands do something and are not only refused.

use crate::desk::Desk;
use crate::{file, place};
use rusqlite::OptionalExtension;
use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::files;
use super::types::{Table, Type};
use crate::desk::ids;

/// How often a field that may be left out is given.
const GIVEN: usize = 35;

const NAMES: &[&str] = &[
    "Anna Petrova",
    "Щербаков Илья",
    "Lovelace",
    "Søren Kierk",
    "Нина Крылова",
    "O'Brien",
    "李晓岚",
    "Maya Lindqvist",
];
const WORDS: &[&str] = &[
    "Tea",
    "Ночь Rust",
    "Лофт",
    "a=1;b",
    "Главный зал",
    "vegan",
    "x",
];
const DIETS: &[&str] = &["vegan", "vegetarian", "gluten-free", "halal"];
const ALLERGENS: &[&str] = &["nuts", "milk", "eggs", "fish"];

/// The id of nothing.
const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

pub struct Maker<'a> {
    pub desk: &'a Desk,
    pub table: &'a Table,
    pub dice: &'a mut Dice,
}

impl Maker<'_> {
    pub fn request(&mut self, command: &str) -> Value {
        let mut request = self.value("", &self.table.requests[command], 0);
        if let Value::Object(fields) = &mut request {
            self.particular(command, fields);
        }
        request
    }

    /// What the types do not tell: which files there are, and which fields speak of
    /// a file's columns.
    fn particular(&mut self, command: &str, fields: &mut Map<String, Value>) {
        match command {
            "restore_backup" | "delete_backup" => {
                let backups = self.desk.call("list_backups", json!({}));
                let backups = backups.as_array().unwrap();
                let path = match backups.len() {
                    0 => json!("/nowhere.samovar"),
                    count => backups[self.dice.below(count)]["path"].clone(),
                };
                fields.insert("path".to_owned(), path);
            }
            "preview_import" | "import_guests" | "save_rejected_rows" => {
                for field in ["options", "mapping", "fixes", "decisions", "take", "fresh"] {
                    fields.remove(field);
                }
                let list = files::list(self.desk, self.dice);
                fields.insert("path".to_owned(), json!(list));
                if command == "save_rejected_rows" {
                    fields.insert("to".to_owned(), Value::Null);
                }
            }
            "preview_programme_import" | "import_programme" => {
                fields.retain(|field, _| ["eventId", "widen", "takeAll"].contains(&field.as_str()));
                let file = files::programme(self.desk, self.dice);
                fields.insert("path".to_owned(), json!(file));
            }
            "preview_calendar" | "import_calendar" | "sort_files" | "read_busy_calendar_again" => {
                let file = files::calendar(self.desk, self.dice);
                fields.insert("paths".to_owned(), json!([file]));
            }
            "preview_replies" | "apply_replies" => {
                let file = files::reply(self.desk, self.dice);
                fields.insert("paths".to_owned(), json!([file]));
                fields.remove("flip");
            }
            "preview_read_mail" | "apply_read_mail" => {
                let file = files::returned(self.desk, self.dice);
                fields.insert("paths".to_owned(), json!([file]));
                fields.remove("leaveOut");
            }
            "hold_address" => {
                let address = format!("guest{}@example.org", self.dice.below(1_000_000));
                fields.insert("address".to_owned(), json!(address));
            }
            "lift_address_hold" => {
                let held = "SELECT id, id FROM address_hold WHERE lifted_at IS NULL";
                if let Some((hold, _)) = self.two_of(held) {
                    fields.insert("holdId".to_owned(), json!(hold));
                }
            }
            // What each purpose can be answered by, and ways that somebody may say.
            "set_consent" | "set_consents" => {
                let answer = ["yes", "no"][usize::from(self.dice.chance(50))];
                fields.insert("answer".to_owned(), json!(answer));
                fields.insert("how".to_owned(), json!("said"));
            }
            // Mostly to everybody who needs one, and a series that goes on.
            "prepare_invitations" if self.dice.chance(70) => {
                fields
                    .retain(|field, _| ["eventId", "seriesId", "format"].contains(&field.as_str()));
                fields.insert("format".to_owned(), json!("mail"));
                if !fields.contains_key("seriesId") {
                    let event = self.id("event");
                    fields.insert("eventId".to_owned(), event);
                }
            }
            "create_series" if self.dice.chance(50) => {
                if let Some(rule) = fields.get_mut("rule") {
                    rule["ends"] = json!({ "kind": "never" });
                }
            }
            // A line by its id or by what computes it, not both and not neither.
            "agree_budget_line" | "add_budget_doc" => {
                fields.remove("computed");
                let line = match self.dice.chance(30) {
                    true => None,
                    false => self.two_of("SELECT id, id FROM budget_line ORDER BY id DESC"),
                };
                match line {
                    Some((line, _)) => {
                        fields.insert("lineId".to_owned(), json!(line));
                    }
                    None => {
                        fields.remove("lineId");
                        let event = self.id("event");
                        let computed = json!({ "eventId": event, "source": "food" });
                        fields.insert("computed".to_owned(), computed);
                    }
                }
            }
            // One by its id, or one that is built in.
            "preview_event_template" | "use_event_template" => {
                let saved = self.two_of("SELECT id, id FROM event_template ORDER BY id DESC");
                fields.remove("builtIn");
                fields.remove("templateId");
                match saved {
                    Some((id, _)) if self.dice.chance(50) => {
                        fields.insert("templateId".to_owned(), json!(id));
                    }
                    _ => {
                        fields.insert("builtIn".to_owned(), json!("workshop"));
                    }
                }
            }
            // To the guests of an event, in a language of the program.
            "create_message" => {
                fields.remove("lang");
                fields.remove("textId");
                fields.remove("seriesId");
                if self.dice.chance(70) {
                    fields.remove("eventId");
                    let event = self.id("event");
                    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
                    fields.insert("audience".to_owned(), audience);
                }
            }
            "edit_message" => {
                fields.remove("audience");
                fields.remove("seriesId");
            }
            // A kept text in a language that is one.
            "save_text" | "edit_saved_text"
                if command == "save_text" || fields.contains_key("lang") =>
            {
                let lang = *self.dice.pick(&["en", "ru", "kk-KZ"]);
                fields.insert("lang".to_owned(), json!(lang));
            }
            "list_saved_texts" => {
                fields.remove("lang");
            }
            // Without braces, and of a text that is there.
            "write_message_text" => {
                fields.insert(
                    "lang".to_owned(),
                    json!(*self.dice.pick(&["en", "ru", "kk-KZ"])),
                );
            }
            "remove_message_text" => {
                let texts = "SELECT message_id, lang FROM message_text WHERE channel_kind = ''";
                if let Some((message, lang)) = self.two_of(texts) {
                    fields.remove("channelKind");
                    fields.insert("messageId".to_owned(), json!(message));
                    fields.insert("lang".to_owned(), json!(lang));
                }
            }
            // A text that may be posted: in no usual one of those is a person's field.
            "note_post" => {
                // Only one kind of channel has captions.
                fields.remove("caption");
                let texts = "SELECT m.id, x.lang FROM message AS m JOIN message_text AS x ON x.message_id = m.id
                             WHERE x.channel_kind = '' AND x.body <> '' AND instr(x.body, '{first_name') = 0";
                if let Some((message, lang)) = self.two_of(texts) {
                    fields.insert("messageId".to_owned(), json!(message));
                    fields.insert("lang".to_owned(), json!(lang));
                }
            }
            // A row of the sheet by what it is and its id.
            "tick_show_row" => {
                if let Some((event, cue)) =
                    self.two_of("SELECT event_id, id FROM cue ORDER BY id DESC")
                {
                    fields.insert("eventId".to_owned(), json!(event));
                    fields.insert("about".to_owned(), json!("cue"));
                    fields.insert("id".to_owned(), json!(cue));
                    fields.insert("done".to_owned(), json!(true));
                }
            }
            // By a session of the duty's event, or by the clock.
            "add_shift" | "edit_shift" => {
                fields.remove("sessionId");
                fields.remove("starts");
                fields.remove("ends");
                let both =
                    "SELECT d.id, s.id FROM duty AS d JOIN session AS s ON s.event_id = d.event_id
                            ORDER BY d.id DESC, s.id";
                if command == "add_shift"
                    && let Some((duty, session)) = self.two_of(both)
                {
                    fields.insert("dutyId".to_owned(), json!(duty));
                    fields.insert("sessionId".to_owned(), json!(session));
                } else {
                    fields.insert("starts".to_owned(), json!("2030-11-21T18:30"));
                    fields.insert("ends".to_owned(), json!("2030-11-21T21:00"));
                }
            }
            // A line as long as the form asks for, of a grade that every scale has.
            "type_feedback" => {
                fields.remove("personId");
                let asked = "SELECT f.event_id, (SELECT count(*) FROM question AS q
                               WHERE q.form_id = f.id AND q.kind <> 'text')
                             FROM form AS f WHERE EXISTS (SELECT 1 FROM question AS q
                               WHERE q.form_id = f.id AND q.kind = 'text')
                             ORDER BY f.id DESC";
                if let Some((event, graded)) = self.row_of(asked) {
                    let grades = vec!["1"; graded];
                    fields.insert("eventId".to_owned(), json!(event));
                    let text = format!("{} | More sockets", grades.join(" "));
                    fields.insert("text".to_owned(), json!(text));
                }
            }
            "add_question" => {
                fields.remove("sessionId");
                fields.insert("choices".to_owned(), json!(["Yes", "No"]));
            }
            "edit_question" => {
                fields.remove("kind");
                fields.remove("choices");
            }
            "remove_question" => {
                let free = "SELECT id, id FROM question AS q
                            WHERE NOT EXISTS (SELECT 1 FROM answer AS a WHERE a.question_id = q.id)";
                if let Some((question, _)) = self.two_of(free) {
                    fields.insert("questionId".to_owned(), json!(question));
                }
            }
            "release_comment" => {
                let both = "SELECT a.id, s.id FROM answer AS a JOIN feedback AS f ON f.id = a.feedback_id
                            JOIN session AS s ON s.event_id = f.event_id WHERE a.words <> '' ORDER BY a.id DESC";
                if let Some((answer, session)) = self.two_of(both) {
                    fields.insert("answerId".to_owned(), json!(answer));
                    fields.insert("sessionId".to_owned(), json!(session));
                }
            }
            "promise_change" => {
                let said = "SELECT id, id FROM answer WHERE words <> '' ORDER BY id DESC";
                if let Some((answer, _)) = self.two_of(said) {
                    fields.insert("answerId".to_owned(), json!(answer));
                }
                fields.remove("daysBefore");
            }
            "preview_feedback_file" | "import_feedback" => {
                fields.retain(|field, _| field == "eventId");
                let file = files::feedback(self.desk, self.dice);
                fields.insert("path".to_owned(), json!(file));
            }
            // Somebody new, mostly: of the staff there may be nobody.
            "assign_shift" if self.dice.chance(70) => {
                fields.remove("staffId");
                fields.remove("personId");
                fields.insert("name".to_owned(), json!(*self.dice.pick(NAMES)));
            }
            // Rows that the types do not tell apart from others of their table.
            "move_to_front" => {
                let waiting = "SELECT id, id FROM guest WHERE state = 'waitlisted'
                               ORDER BY waitlist_order DESC";
                if let Some((guest, _)) = self.two_of(waiting) {
                    fields.insert("guestIds".to_owned(), json!([guest]));
                }
            }
            "detach_date" => {
                let dates = "SELECT id, id FROM event WHERE series_id IS NOT NULL";
                if let Some((event, _)) = self.two_of(dates) {
                    fields.insert("eventId".to_owned(), json!(event));
                }
            }
            "remove_regulars" => {
                let regulars = "SELECT series_id, person_id FROM regular";
                if let Some((series, person)) = self.two_of(regulars) {
                    fields.insert("seriesId".to_owned(), json!(series));
                    fields.insert("personIds".to_owned(), json!([person]));
                }
            }
            // Hours are one speaker's, and end after they begin.
            "set_available" => {
                let speakers = "SELECT id, event_id FROM speaker";
                if let Some((speaker, event)) = self.two_of(speakers) {
                    fields.remove("roomId");
                    fields.insert("speakerId".to_owned(), json!(speaker));
                    fields.insert("eventId".to_owned(), json!(event));
                    let hour = 10 + self.dice.below(8);
                    let spans = json!([{
                        "starts": format!("2030-11-02T{hour}:00"),
                        "ends": format!("2030-11-02T{}:00", hour + 2),
                    }]);
                    fields.insert("spans".to_owned(), spans);
                }
            }
            // Of a quarter that ends after it begins, and within what the metric may be.
            "set_kpi_target" => {
                fields.insert("from".to_owned(), json!("2030-10-01"));
                fields.insert("to".to_owned(), json!("2030-12-31"));
                fields.insert("target".to_owned(), json!(self.dice.below(100)));
                fields.remove("currency");
            }
            "import_planner" => {
                let name = format!("all-{}.json", self.dice.below(1_000_000));
                let path = self.desk.folder.path().join(name);
                self.desk.call("export_planner", json!({ "path": path }));
                fields.insert("path".to_owned(), json!(path));
                fields.remove("to");
            }
            "set_logo" | "set_portrait" => {
                fields.insert(
                    "path".to_owned(),
                    json!(place::project().join("tests/fixtures/ring.png")),
                );
            }
            // Of somebody who has a photo.
            "remove_portrait" => {
                let photos = "SELECT person_id, id FROM portrait";
                if let Some((person, _)) = self.two_of(photos) {
                    fields.insert("personId".to_owned(), json!(person));
                }
            }
            // Nobody has looked tomorrow.
            "add_reading" => {
                fields.remove("day");
                let members = self.dice.below(400);
                fields.insert("members".to_owned(), json!(members));
            }
            "add_channel" | "edit_channel" => {
                let lang = *self.dice.pick(&["en", "ru", ""]);
                fields.insert("lang".to_owned(), json!(lang));
            }
            "add_account" => {
                let account = format!("telegram:user{}", self.dice.below(6));
                fields.insert("account".to_owned(), json!(account));
            }
            "remove_account" => {
                let held = "SELECT person_id, norm FROM contact WHERE norm LIKE 'telegram:%'";
                if let Some((person, account)) = self.two_of(held) {
                    fields.insert("personId".to_owned(), json!(person));
                    fields.insert("account".to_owned(), json!(account));
                }
            }
            "preview_chat_file" | "import_chat_file" => {
                for field in ["chatId", "query", "dayFirst"] {
                    fields.remove(field);
                }
                let file = files::chat(self.desk, self.dice);
                fields.insert("path".to_owned(), json!(file));
            }
            "import_readings" => {
                let file = files::readings(self.desk, self.dice);
                fields.insert("path".to_owned(), json!(file));
            }
            "read_back_paper" | "resolve_read_back" => {
                let text = *self
                    .dice
                    .pick(&["1-3", "1 2/2", "+ Anna Petrova /2", "99", "2"]);
                fields.insert("text".to_owned(), json!(text));
            }
            _ => {}
        }
        // Files go beside the planner: no path of theirs is drawn.
        if ![
            "restore_backup",
            "delete_backup",
            "preview_import",
            "import_chat_file",
            "import_guests",
            "import_programme",
            "import_readings",
            "import_feedback",
            "preview_feedback_file",
            "preview_chat_file",
            "import_planner",
            "preview_programme_import",
            "save_rejected_rows",
            "set_logo",
            "set_portrait",
        ]
        .contains(&command)
            && fields.remove("path").is_some()
            && self.needs_path(command)
        {
            let ending = match command {
                "export_planner" => "json",
                "save_bundle" | "read_bundle" => "samovar-bundle",
                "ask_to_join" | "look_at_request" | "add_laptop" => "samovar-request",
                _ => "samovar",
            };
            let name = format!("out-{}.{ending}", self.dice.below(1_000_000));
            let path = self.desk.folder.path().join(name);
            fields.insert("path".to_owned(), json!(path));
        }
        // A prepared mail or a whole series of dates: either event or series.
        if fields.contains_key("eventId") && fields.contains_key("seriesId") {
            fields.remove(*self.dice.pick(&["eventId", "seriesId"]));
        }
    }

    /// An id, and a number beside it.
    fn row_of(&mut self, sql: &str) -> Option<(String, usize)> {
        let conn = file::read(self.desk.path());
        conn.query_row(&format!("{sql} LIMIT 1"), [], |row| {
            Ok((row.get(0)?, row.get::<_, u32>(1)? as usize))
        })
        .optional()
        .unwrap()
    }

    /// The first of the rows, mostly: two of their columns.
    fn two_of(&mut self, sql: &str) -> Option<(String, String)> {
        if self.dice.chance(20) {
            return None;
        }
        let conn = file::read(self.desk.path());
        conn.query_row(&format!("{sql} LIMIT 1"), [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .unwrap()
    }

    fn needs_path(&self, command: &str) -> bool {
        let of = match &self.table.requests[command] {
            Type::Named(name) => &self.table.types[name],
            of => of,
        };
        match of {
            Type::Object(fields) => fields
                .iter()
                .any(|(name, optional, _)| name == "path" && !optional),
            _ => false,
        }
    }

    fn value(&mut self, field: &str, of: &Type, depth: usize) -> Value {
        match of {
            Type::Text => self.text(field),
            Type::Number => self.number(field),
            Type::Flag => json!(self.dice.chance(50)),
            Type::Null => Value::Null,
            Type::Anything => json!({}),
            Type::Word(word) => json!(word),
            Type::List(of) => {
                let count = self.dice.below(3);
                (0..count)
                    .map(|_| self.value(field, of, depth + 1))
                    .collect()
            }
            Type::Object(fields) => {
                let mut object = Map::new();
                for (name, optional, of) in fields {
                    // Deep filters only exclude everybody.
                    let given = if depth > 1 { GIVEN / 3 } else { GIVEN };
                    if *optional && !self.dice.chance(given) {
                        continue;
                    }
                    let value = self.value(name, of, depth + 1);
                    // Of what there is none yet, none is named where it need not be.
                    if !optional || value != json!(NOBODY) {
                        object.insert(name.clone(), value);
                    }
                }
                Value::Object(object)
            }
            Type::Union(of) => {
                // Null says nothing new where a value may stand.
                let worth: Vec<&Type> = of.iter().filter(|one| **one != Type::Null).collect();
                let null = worth.len() < of.len() && self.dice.chance(15);
                if null || worth.is_empty() {
                    return Value::Null;
                }
                let one = *self.dice.pick(&worth);
                self.value(field, one, depth)
            }
            Type::Named(name) => self.named(field, name, depth),
        }
    }

    fn named(&mut self, field: &str, name: &str, depth: usize) -> Value {
        match name {
            "Empty" => json!({}),
            "Wall" => json!(format!(
                "2030-{:02}-{:02}T{:02}:30",
                10 + self.dice.below(3),
                1 + self.dice.below(28),
                10 + self.dice.below(12)
            )),
            "Day" => self.day(),
            "StepId" => self.id("change_step"),
            "CheckInId" => self.id("checkin"),
            "PaperListId" => self.id("local_paper_list"),
            _ if name.ends_with("Id") => {
                let noun = name.trim_end_matches("Id");
                let mut table = String::new();
                for letter in noun.chars() {
                    if letter.is_uppercase() && !table.is_empty() {
                        table.push('_');
                    }
                    table.extend(letter.to_lowercase());
                }
                self.id(&table)
            }
            _ => {
                let of = self
                    .table
                    .types
                    .get(name)
                    .unwrap_or_else(|| panic!("nobody knows to make a {name}"));
                self.value(field, of, depth)
            }
        }
    }

    /// A date of some series, or any.
    fn day(&mut self) -> Value {
        let series = self.id("series");
        if let Ok(reply) = self
            .desk
            .try_call("get_series", json!({ "seriesId": series }))
            && let Some(dates) = reply.value["dates"].as_array()
            && !dates.is_empty()
        {
            return dates[self.dice.below(dates.len())]["occurrence"].clone();
        }
        json!(format!("2030-11-{:02}", 1 + self.dice.below(28)))
    }

    fn id(&mut self, table: &str) -> Value {
        let known = ids(self.desk, table);
        if known.is_empty() || self.dice.chance(2) {
            return json!(NOBODY);
        }
        json!(self.dice.pick(&known))
    }

    fn text(&mut self, field: &str) -> Value {
        let lower = field.to_lowercase();
        let is = |part: &str| lower.contains(part);
        if is("email") {
            return json!(format!("g{}@example.org", self.dice.below(30)));
        }
        if is("phone") {
            return json!(format!("+7916555{:04}", self.dice.below(30)));
        }
        if is("zone") {
            return json!(
                self.dice
                    .pick(&["Europe/Moscow", "Europe/London", "Asia/Tokyo"])
            );
        }
        if is("currency") {
            return json!(self.dice.pick(&["EUR", "RUB", "USD"]));
        }
        if is("diets") || field == "diet" {
            return json!(self.dice.pick(DIETS));
        }
        if is("allergen") || is("traces") {
            return json!(self.dice.pick(ALLERGENS));
        }
        if is("language") {
            return json!(self.dice.pick(&["en", "ru", ""]));
        }
        if is("time") {
            return json!(format!("{:02}:15", self.dice.below(24)));
        }
        if field == "from" || field == "until" {
            return self.day();
        }
        if is("grid") {
            return json!("guests");
        }
        if is("query") {
            return json!(self.dice.pick(&["ann", "щер", "g1@", ""]));
        }
        if is("link") {
            return json!("https://example.org/");
        }
        if field == "name" {
            return json!(self.dice.pick(NAMES));
        }
        json!(self.dice.pick(WORDS))
    }

    fn number(&mut self, field: &str) -> Value {
        let (from, most) = match field {
            "capacity" => (1, 6),
            "minutes" => (10, 90),
            "dates" | "months" => (1, 5),
            "count" => (1, 6),
            "plusOnes" => (0, 4),
            "limit" => (1, 50),
            "page" | "offset" | "skip" => (0, 2),
            "perHead" | "pack" => (500, 9000),
            "sharePercent" | "takenPercent" => (1, 100),
            "heads" | "basisHeads" | "step" | "interval" | "nth" | "day" => (1, 3),
            "quantity" | "millionths" => (1, 400),
            _ => (0, 40),
        };
        json!(from + self.dice.below(most))
    }
}
