//! Every table of the planner, a line each. What has to know of all tables is made
//! from it: the change log and so undo and refresh, what erasing takes out and a
//! person's copy holds, the planner as JSON, what tests compare, and the names that
//! the page may ask for. A table without a line fails the tests.

use Kept::{Account, Derived, Local, Shared};
use Log::{AppendOnly, Lean, Whole};
use Tie::{Part, Person};
use Whose::{Beside, Emptied, Goes, Nobody, TakesPart, Themself};

/// What is known of one table.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    /// The folder of the noun whose operations write it.
    pub noun: &'static str,
    pub kept: Kept,
    pub whose: Whose,
    /// By what somebody knows a row `t` of it, as SQL.
    pub called: Option<&'static str>,
}

/// For whom the rows are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// For everybody who plans: undone, told to the screens, part of the planner
    /// as JSON.
    Shared(Log),
    /// The file's account of itself: its history, its versions, its laptops.
    Account,
    /// This laptop's alone.
    Local,
    /// Made anew from other tables.
    Derived,
}

/// How changes of rows are logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Log {
    /// As they were and as they are.
    Whole,
    /// The same, but for new rows, which stand by their id alone. For the tables that
    /// an import or a mailing fills: their values stand in the row itself, or else in the `old` of
    /// the next change to it. That makes the log of an import a third as long, and keeps
    /// functions out of the trigger: with one in it, SQLite copies every page that a
    /// statement touches, to take it back if need be. (`INSERT OR FAIL` in the
    /// stores of these tables is for the same: a command that fails is taken back
    /// whole, and never one statement of it.)
    Lean,
    /// Rows stay for good: taking one back adds a row.
    AppendOnly,
}

/// Whose rows they are, for whoever erases a person or is asked for all of one.
#[derive(Debug, Clone, Copy)]
pub enum Whose {
    /// Texts in it may speak of somebody all the same: see `person/erase/places.rs`.
    Nobody,
    Themself,
    /// A way in which a person takes part in an event, by `person_id`; others refer
    /// to it.
    TakesPart,
    /// Goes with the person.
    Goes(&'static [Tie]),
    /// Stays, without what it said of the person.
    Emptied(&'static [Tie]),
    /// Says nothing of the person, who has to do with it.
    Beside(&'static [Tie]),
}

/// A column that names whose the row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// A person.
    Person(&'static str),
    /// A guest, a speaker or one of the staff.
    Part(&'static str),
}

const fn table(name: &'static str, noun: &'static str, kept: Kept, whose: Whose) -> Table {
    Table {
        name,
        noun,
        kept,
        whose,
        called: None,
    }
}

impl Table {
    const fn called(self, sql: &'static str) -> Self {
        Self {
            called: Some(sql),
            ..self
        }
    }

    /// How it is logged, where it is.
    #[must_use]
    pub const fn log(&self) -> Option<Log> {
        match self.kept {
            Shared(log) => Some(log),
            _ => None,
        }
    }
}

const NAME: &str = "t.name";
const TITLE: &str = "t.title";
const OF_PERSON: &str = "SELECT p.name FROM person AS p WHERE p.id = t.person_id";
const OF_GUEST: &str =
    "SELECT p.name FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.id = t.guest_id";
const OF_TALK: &str =
    "SELECT x.title FROM talk_text AS x WHERE x.talk_id = t.id ORDER BY x.id LIMIT 1";
const OF_DUTY: &str = "SELECT d.title FROM duty AS d WHERE d.id = t.duty_id";
const OF_STAFF: &str =
    "SELECT p.name FROM staff AS f JOIN person AS p ON p.id = f.person_id WHERE f.id = t.staff_id";
const OF_QUESTION: &str = "SELECT q.words FROM question AS q WHERE q.id = t.question_id";
const OF_TASK: &str = "SELECT k.title FROM task AS k WHERE k.id = t.task_id";
const OF_CHANNEL: &str = "SELECT c.name FROM channel AS c WHERE c.id = t.channel_id";
const OF_EVENT: &str = "SELECT e.title FROM event AS e WHERE e.id = t.event_id";

/// The shared tables stand in the order in which changes are told.
#[rustfmt::skip]
pub const TABLES: &[Table] = &[
    table("venue", "venue", Shared(Whole), Nobody).called(NAME),
    table("room", "venue", Shared(Whole), Nobody).called(NAME),
    table("supplier", "supplier", Shared(Whole), Nobody).called(NAME),
    table("menu_dish", "supplier", Shared(Whole), Nobody).called(NAME),
    table("event", "event", Shared(Whole), Nobody).called(TITLE),
    table("event_template", "event_template", Shared(Whole), Nobody).called(NAME),
    table("track", "track", Shared(Whole), Nobody).called(NAME),
    table("talk", "talk", Shared(Whole), Nobody).called(OF_TALK),
    table("kpi_target", "kpi", Shared(Whole), Nobody),
    table("talk_text", "talk", Shared(Whole), Nobody).called(TITLE),
    table("session", "session", Shared(Whole), Nobody).called(TITLE),
    table("person", "person", Shared(Lean), Themself).called(NAME),
    table("contact", "person", Shared(Lean), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("profile", "profile", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("biography", "profile", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("portrait", "profile", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("talk_speaker", "talk", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("speaker", "speaker", Shared(Whole), TakesPart).called(OF_PERSON),
    table("session_speaker", "session", Shared(Whole), Beside(&[Part("speaker_id")])),
    table("session_source", "programme_file", Shared(Whole), Nobody),
    table("available", "available", Shared(Whole), Beside(&[Part("speaker_id")])),
    table("programme_version", "programme", Shared(Lean), Nobody).called(OF_EVENT),
    table("staff", "catering", Shared(Whole), TakesPart).called(OF_PERSON),
    table("guest", "guest", Shared(Lean), TakesPart).called(OF_PERSON),
    table("companion", "guest", Shared(Whole), Emptied(&[Part("guest_id")])).called(NAME),
    table("checkin", "checkin", Shared(AppendOnly), Beside(&[Part("guest_id")])).called(OF_GUEST),
    table("sitting", "catering", Shared(Whole), Nobody).called(TITLE),
    table("dish", "catering", Shared(Whole), Nobody).called(NAME),
    table("food_order", "order", Shared(Whole), Nobody).called(OF_EVENT),
    table("order_version", "order", Shared(Lean), Nobody),
    table("import_run", "import", Shared(Whole), Nobody).called("t.file_name"),
    table("person_apart", "person", Shared(Whole), Goes(&[Person("one_id"), Person("other_id")])),
    table("guest_alias", "guest", Shared(Whole), Beside(&[Part("guest_id")])).called(OF_GUEST),
    table("saved_filter", "filter", Shared(Whole), Nobody).called(NAME),
    table("badge_print", "print", Shared(Whole), Beside(&[Part("holder_id")])).called(OF_EVENT),
    table("series", "series", Shared(Whole), Nobody).called(TITLE),
    table("series_skip", "series", Shared(Whole), Nobody),
    table("series_phase", "series", Shared(Whole), Nobody).called(TITLE),
    table("regular", "series", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("calendar_version", "invitation", Shared(Whole), Nobody),
    table("mailing", "invitation", Shared(Whole), Nobody).called(OF_EVENT),
    table("invitation", "invitation", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("message_copy", "invitation", Shared(Lean), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("message", "message", Shared(Whole), Nobody).called(NAME),
    table("message_text", "message", Shared(Whole), Nobody).called("t.subject"),
    table("saved_text", "message", Shared(Whole), Nobody).called(NAME),
    table("calendar_reply", "reply", Shared(Whole), Goes(&[Part("guest_id")])).called(OF_GUEST),
    table("mail_template", "invitation", Shared(Whole), Nobody),
    table("busy_calendar", "calendar", Shared(Whole), Nobody).called(NAME),
    table("busy_time", "calendar", Shared(Whole), Nobody).called(TITLE),
    table("task", "task", Shared(Whole), Nobody).called(TITLE),
    table("logo", "logo", Shared(Whole), Nobody).called(NAME),
    table("sponsor", "sponsor", Shared(Whole), Nobody).called(NAME),
    table("promise", "sponsor", Shared(Whole), Nobody).called("t.words"),
    table("cue", "cue", Shared(Whole), Nobody).called("t.words"),
    table("show_mark", "show", Shared(AppendOnly), Nobody),
    table("duty", "team", Shared(Whole), Nobody).called(TITLE),
    table("shift", "team", Shared(Whole), Nobody).called(OF_DUTY),
    table("assignment", "team", Shared(Whole), Beside(&[Part("staff_id")])).called(OF_STAFF),
    table("shot", "team", Shared(Whole), Beside(&[Part("staff_id")])).called("t.words"),
    table("shift_notice", "team", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("form", "feedback", Shared(Whole), Nobody).called(OF_EVENT),
    table("question", "feedback", Shared(Whole), Nobody).called("t.words"),
    table("feedback", "feedback", Shared(Whole), Emptied(&[Person("person_id")])).called(OF_EVENT),
    table("answer", "feedback", Shared(Whole), Nobody).called(OF_QUESTION),
    table("feedback_task", "feedback", Shared(Whole), Nobody).called(OF_TASK),
    table("channel", "channel", Shared(Whole), Nobody).called(NAME),
    table("reading", "channel", Shared(Whole), Nobody).called(OF_CHANNEL),
    table("chat_day", "channel", Shared(Lean), Nobody).called(OF_CHANNEL),
    table("past_total", "import", Shared(Whole), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("consent", "consent", Shared(AppendOnly), Goes(&[Person("person_id")])).called(OF_PERSON),
    table("address_hold", "consent", Shared(Whole), Nobody).called("t.address"),
    table("bounce", "consent", Shared(Whole), Nobody).called("t.address"),
    table("album", "album", Shared(Whole), Nobody).called(TITLE),
    table("budget_line", "budget", Shared(Whole), Nobody).called(TITLE),
    table("budget_doc", "budget", Shared(Whole), Nobody).called("t.number"),
    table("event_rate", "budget", Shared(Whole), Nobody).called("t.currency"),

    table("meta", "db", Account, Nobody).called("t.key"),
    table("device", "planner", Account, Nobody).called(NAME),
    table("change_step", "planner", Account, Nobody),
    table("change_row", "db", Account, Nobody),
    table("share_record", "share", Account, Nobody),
    table("share_change", "share", Account, Nobody),
    table("share_document", "share", Account, Nobody),
    table("share_place", "share", Account, Nobody),
    table("share_held", "share", Account, Nobody),
    table("share_review", "share", Account, Nobody),
    table("share_double", "db", Account, Nobody),
    table("share_met", "share", Account, Nobody),

    table("local_undo", "planner", Local, Nobody),
    table("local_setting", "settings", Local, Nobody).called("t.key"),
    table("local_paper_list", "print", Local, Nobody),
    table("local_import_mapping", "import", Local, Nobody),
    table("local_mail_batch", "invitation", Local, Nobody),
    table("local_person_index", "db", Derived, Nobody),
    table("local_person_words", "db", Derived, Nobody),
];

/// What a screen may wait for beside the shared tables: the planner's settings, and
/// the door that is only practised at, which is in no file.
const TOLD_BESIDE: &[&str] = &["local_setting", "rehearsal"];

/// The tables whose rows are logged.
pub fn logged() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().filter(|table| table.log().is_some())
}

/// The line of a table.
#[must_use]
pub fn find(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// All that the screens can be told of: another planner stands in this one's place.
#[must_use]
pub fn everything() -> Vec<String> {
    names_told().map(str::to_owned).collect()
}

fn names_told() -> impl Iterator<Item = &'static str> {
    logged()
        .map(|table| table.name)
        .chain(TOLD_BESIDE.iter().copied())
}

/// The names that a change is told by, for the page: another name is a mistake that
/// its compiler finds.
#[must_use]
pub fn as_typescript() -> String {
    let names: Vec<String> = names_told().map(|name| format!("\"{name}\"")).collect();
    format!(
        "/** What a change is told by: the shared tables, the settings, the rehearsal. */\nexport type Table = {};\n",
        names.join(" | ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;
    use crate::db::references::References;

    /// FTS5 keeps its words in tables of its own.
    const OF_A_MODULE: &str = "local_person_words_";

    #[test]
    fn every_table_of_the_schema_has_its_line_and_every_line_its_table() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        let mut found: Vec<String> = conn
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .filter(|name: &String| !name.starts_with(OF_A_MODULE))
            .collect();
        found.sort();
        let mut known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
        known.sort_unstable();
        assert_eq!(found, known);
        for table in TABLES {
            let is_local = table.name.starts_with("local_");
            assert_eq!(
                is_local,
                matches!(table.kept, Local | Derived),
                "{}",
                table.name
            );
        }
    }

    #[test]
    fn every_way_to_a_person_is_known_to_erasing() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        let references = References::of(&conn).unwrap();
        let parts: Vec<&str> = TABLES
            .iter()
            .filter(|table| matches!(table.whose, TakesPart))
            .map(|table| table.name)
            .collect();
        let mut asked = 0;
        for one in std::iter::once("person")
            .chain(parts.iter().copied())
            .flat_map(|to| references.to(to))
        {
            let ties = match find(&one.table).unwrap().whose {
                // An alias is one of the person's ids.
                Themself => continue,
                TakesPart => &[Person("person_id")],
                Goes(ties) | Emptied(ties) | Beside(ties) => ties,
                Nobody => &[][..],
            };
            let tied = ties.iter().any(|tie| match tie {
                Person(column) => one.to == "person" && *column == one.column,
                Part(column) => parts.contains(&one.to.as_str()) && *column == one.column,
            });
            assert!(tied, "{}.{} names a {}", one.table, one.column, one.to);
            asked += 1;
        }
        assert!(asked > 15, "{asked}");
    }

    /// The planner as JSON has texts and whole numbers alone; whoever adds another kind
    /// decides how it looks there.
    #[test]
    fn shared_tables_hold_texts_and_whole_numbers_under_an_id() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        for table in logged() {
            let odd: Vec<String> = conn
                .prepare("SELECT name FROM pragma_table_info(?1) WHERE type NOT IN ('TEXT', 'INTEGER') OR pk <> (name = 'id')")
                .unwrap()
                .query_map([table.name], |row| row.get(0))
                .unwrap()
                .map(rusqlite::Result::unwrap)
                .collect();
            assert_eq!(odd, [""; 0], "{}", table.name);
        }
    }

    #[test]
    fn what_stands_for_a_row_in_words_can_be_asked() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        for table in TABLES {
            let Some(called) = table.called else { continue };
            let sql = format!("SELECT ({called}) FROM {} AS t", table.name);
            assert!(conn.prepare(&sql).is_ok(), "{sql}");
        }
    }
}
