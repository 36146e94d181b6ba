//! What the planner holds about one person as a text that the person can read: the
//! same facts as in the JSON beside it, in sentences and under headings.

use samovar_i18n::{Lang, msg, text};
use samovar_zone::Zone;
use serde_json::Value;

use crate::time;
use crate::words::{codes_in_words, history_line};

/// The whole file. `data` is what the JSON holds, `beside` is its name.
pub fn file(lang: Lang, zone: Zone, data: &Value, beside: &str) -> String {
    let to = Words { lang, zone };
    let person = &data["person"];
    let mut lines = vec![
        msg::person_file_title(lang),
        str_of(person, "name").to_owned(),
        String::new(),
        msg::person_file_written(lang, to.at(str_of(data, "exportedAt"))),
        msg::person_file_data(lang, beside),
        String::new(),
    ];
    lines.extend(to.person(person));
    let parts: [(String, &str, Line); 20] = [
        (msg::person_file_former(lang), "formerIds", Words::former),
        (msg::person_file_replies(lang), "replies", Words::reply),
        (
            msg::person_file_plus_ones(lang),
            "plusOnes",
            Words::plus_one,
        ),
        (msg::person_file_arrivals(lang), "checkIns", Words::arrival),
        (msg::person_file_speaks(lang), "speaks", Words::talk),
        (msg::person_file_travels(lang), "travels", Words::journey),
        (msg::person_file_talks(lang), "talks", Words::in_library),
        (msg::person_file_profile(lang), "profile", Words::said_of),
        (msg::person_file_photos(lang), "photos", Words::photo),
        (
            msg::person_file_past_totals(lang),
            "pastTotals",
            Words::past_total,
        ),
        (
            msg::person_file_chat_days(lang),
            "chatDays",
            Words::chat_day,
        ),
        (msg::person_file_works(lang), "works", Words::work),
        (msg::person_file_shifts(lang), "shifts", Words::shift),
        (msg::person_file_feedback(lang), "feedback", Words::feedback),
        (msg::person_file_messages(lang), "messages", Words::message),
        (msg::person_file_consents(lang), "consents", Words::consent),
        (msg::person_file_held(lang), "heldAddresses", Words::held),
        (
            msg::person_file_came_back(lang),
            "mailsThatCameBack",
            Words::came_back,
        ),
        (msg::person_file_badges(lang), "badges", Words::badge),
        (msg::person_file_history(lang), "history", Words::step),
    ];
    for (heading, part, line) in parts {
        let rows = data[part].as_array().map(Vec::as_slice).unwrap_or_default();
        if rows.is_empty() {
            continue;
        }
        lines.extend([String::new(), heading]);
        for row in rows {
            let said: Vec<String> = line(&to, row)
                .into_iter()
                .filter(|one| !one.is_empty())
                .collect();
            lines.push(format!("- {}", said.join("; ")));
        }
    }
    lines.push(String::new());
    lines.join("\r\n")
}

/// What one row of a part says, in pieces.
type Line = fn(&Words, &Value) -> Vec<String>;

struct Words {
    lang: Lang,
    zone: Zone,
}

impl Words {
    fn person(&self, person: &Value) -> Vec<String> {
        let lang = self.lang;
        let plain = |field: &str| one_line(str_of(person, field));
        let several = |field: &str| list_of(person, field).join(", ");
        let codes =
            |noun: &str, field: &str| codes_in_words(lang, noun, &list_of(person, field).join("+"));
        let consent = str_of(person, "consent");
        let known: [(String, String); 16] = [
            (msg::person_given(lang), plain("given")),
            (msg::person_patronymic(lang), plain("patronymic")),
            (msg::person_family(lang), plain("family")),
            (msg::person_company(lang), plain("company")),
            (msg::person_job_title(lang), plain("jobTitle")),
            (msg::person_emails(lang), several("emails")),
            (msg::person_phones(lang), several("phones")),
            (msg::person_sources(lang), several("sources")),
            (msg::person_language(lang), plain("language")),
            (msg::person_diet(lang), codes("diet", "diets")),
            (msg::person_allergens(lang), codes("allergen", "allergens")),
            (msg::person_diet_note(lang), plain("dietNote")),
            (
                msg::person_consent(lang),
                self.word("person-consent", consent),
            ),
            (msg::person_tags(lang), several("tags")),
            (msg::person_notes(lang), plain("notes")),
            (
                msg::series_of_person(lang),
                person["regularOf"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|series| str_of(series, "title"))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        ];
        known
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| format!("{label}: {value}"))
            .collect()
    }

    fn former(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "name").to_owned(),
            self.at(str_of(row, "created_at")),
        ]
    }

    fn reply(&self, row: &Value) -> Vec<String> {
        let lang = self.lang;
        let said = |label: String, value: String| {
            if value.is_empty() {
                value
            } else {
                format!("{label}: {value}")
            }
        };
        let plus_ones = row["plus_ones"].as_i64().filter(|count| *count > 0);
        vec![
            self.event(row),
            self.word("guest-state", str_of(row, "state")),
            plus_ones.map_or_else(String::new, |count| format!("+{count}")),
            said(msg::guest_asked(lang), self.at(str_of(row, "asked_at"))),
            said(
                msg::guest_answered(lang),
                self.at(str_of(row, "answered_at")),
            ),
            said(msg::guest_source(lang), self.source(str_of(row, "source"))),
            said(msg::guest_note(lang), one_line(str_of(row, "note"))),
            said(msg::guest_code(lang), str_of(row, "code").to_owned()),
            said(
                msg::guest_ticket_kind(lang),
                each_line(str_of(row, "ticket_kind")),
            ),
            said(
                msg::guest_ticket_codes(lang),
                each_line(str_of(row, "ticket_codes")),
            ),
        ]
    }

    fn plus_one(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "event").to_owned(),
            str_of(row, "name").to_owned(),
            codes_in_words(self.lang, "diet", str_of(row, "diet")),
            codes_in_words(self.lang, "allergen", str_of(row, "allergens")),
        ]
    }

    fn arrival(&self, row: &Value) -> Vec<String> {
        // Whose taking back a `void` is, the line above says.
        let kind = match str_of(row, "kind") {
            "void" => msg::list_kind_void_arrival(self.lang),
            kind => self.word("list-kind", kind),
        };
        vec![
            str_of(row, "event").to_owned(),
            self.at(str_of(row, "at")),
            kind,
            row["heads"].as_i64().map_or_else(String::new, |heads| {
                format!("{}: {heads}", msg::list_column_heads(self.lang))
            }),
            str_of(row, "station").to_owned(),
        ]
    }

    fn talk(&self, row: &Value) -> Vec<String> {
        vec![
            self.event(row),
            str_of(row, "talk_title").to_owned(),
            self.word("speaker-state", str_of(row, "state")),
            one_line(str_of(row, "talk_abstract")),
            one_line(str_of(row, "needs")),
            one_line(str_of(row, "notes")),
        ]
    }

    fn journey(&self, row: &Value) -> Vec<String> {
        let wall = |field: &str| str_of(row, field).replace('T', " ");
        vec![
            self.event(row),
            wall("arrives"),
            wall("leaves"),
            one_line(str_of(row, "travel")),
        ]
    }

    fn in_library(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "title").to_owned(),
            str_of(row, "language").to_owned(),
            one_line(str_of(row, "about")),
            each_line(str_of(row, "materials")),
            one_line(str_of(row, "notes")),
        ]
    }

    fn said_of(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "language").to_owned(),
            one_line(str_of(row, "words")),
        ]
    }

    fn photo(&self, row: &Value) -> Vec<String> {
        vec![str_of(row, "name").to_owned()]
    }

    fn past_total(&self, row: &Value) -> Vec<String> {
        let count = |field: &str| {
            let count = row.get(field).and_then(Value::as_i64);
            count.map_or_else(String::new, |count| count.to_string())
        };
        vec![
            self.source(str_of(row, "source")),
            str_of(row, "day").to_owned(),
            count("events"),
            count("no_shows"),
        ]
    }

    fn chat_day(&self, row: &Value) -> Vec<String> {
        let messages = row.get("messages").and_then(Value::as_i64);
        vec![
            str_of(row, "channel").to_owned(),
            str_of(row, "day").to_owned(),
            msg::chat_messages(self.lang, messages.unwrap_or_default()),
        ]
    }

    fn work(&self, row: &Value) -> Vec<String> {
        vec![self.event(row), str_of(row, "role").to_owned()]
    }

    fn shift(&self, row: &Value) -> Vec<String> {
        let state = format!("team-state-{}", str_of(row, "state"));
        vec![
            self.event(row),
            str_of(row, "duty").to_owned(),
            str_of(row, "session").to_owned(),
            text(self.lang, &state, &[]).unwrap_or_default(),
        ]
    }

    fn feedback(&self, row: &Value) -> Vec<String> {
        let grade = row.get("grade").and_then(Value::as_i64);
        vec![
            self.event(row),
            str_of(row, "question").to_owned(),
            grade.map(|grade| grade.to_string()).unwrap_or_default(),
            one_line(str_of(row, "words")),
        ]
    }

    fn message(&self, row: &Value) -> Vec<String> {
        vec![
            self.at(str_of(row, "created_at")),
            // A message has its name; a mail about an event what it is for.
            self.word("invitation-purpose", str_of(row, "message")),
            str_of(row, "event").to_owned(),
            str_of(row, "email").to_owned(),
            self.word("invitation-sent-word", str_of(row, "sent")),
        ]
    }

    fn held(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "address").to_owned(),
            self.at(str_of(row, "since")),
            self.at(str_of(row, "lifted_at")),
        ]
    }

    fn came_back(&self, row: &Value) -> Vec<String> {
        vec![
            str_of(row, "day").to_owned(),
            str_of(row, "address").to_owned(),
            str_of(row, "status").to_owned(),
        ]
    }

    fn consent(&self, row: &Value) -> Vec<String> {
        vec![
            self.at(str_of(row, "at")),
            self.word("consent-purpose", str_of(row, "purpose")),
            self.word("consent-answer", str_of(row, "answer")),
            self.word("consent-how", str_of(row, "how")),
            one_line(str_of(row, "wording")),
        ]
    }

    fn badge(&self, row: &Value) -> Vec<String> {
        vec![str_of(row, "event").to_owned(), self.at(str_of(row, "at"))]
    }

    fn step(&self, row: &Value) -> Vec<String> {
        vec![self.at(str_of(row, "at")), history_line(self.lang, row)]
    }

    /// The title with its day.
    fn event(&self, row: &Value) -> String {
        let starts = str_of(row, "starts").replace('T', " ");
        format!("{}, {starts}", str_of(row, "event"))
    }

    fn word(&self, noun: &str, code: &str) -> String {
        text(self.lang, &format!("{noun}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    fn source(&self, code: &str) -> String {
        ["guest-source", "import-source"]
            .iter()
            .find_map(|noun| text(self.lang, &format!("{noun}-{code}"), &[]))
            .unwrap_or_else(|| code.to_owned())
    }

    /// An instant by the clock of the planner: `2026-11-28 22:16`.
    fn at(&self, stamp: &str) -> String {
        time::when(stamp, self.zone).map_or_else(
            || stamp.to_owned(),
            |at| {
                at.with_timezone(&self.zone)
                    .format("%Y-%m-%d %H:%M")
                    .to_string()
            },
        )
    }
}

fn str_of<'v>(value: &'v Value, field: &str) -> &'v str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn list_of<'v>(value: &'v Value, field: &str) -> Vec<&'v str> {
    value
        .get(field)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// What is stored one a line.
fn each_line(stored: &str) -> String {
    stored.lines().collect::<Vec<_>>().join("; ")
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
