//! Where texts stand that others wrote and that may speak of a person.
//!
//! Every text column of the schema stands here, or is blanked with the person, or is
//! excused in the test: it is asked of the schema, and not remembered.

use super::MentionedIn;

/// One of them.
pub struct Place {
    pub kind: MentionedIn,
    /// The table first, under the name of its columns.
    from: &'static str,
    columns: &'static [&'static str],
    title: &'static str,
    event: &'static str,
    person: &'static str,
    /// Which rows; ?1 are the person's ids.
    only: &'static str,
}

/// Rows of nobody: all of them.
const ALL: &str = "?1 <> ''";

/// What an event says in words; its series and their phases say the same.
const EVENT_WORDS: &[&str] = &[
    "title",
    "about",
    "notes",
    "host",
    "organizer_name",
    "organizer_email",
    "link",
];

pub const PLACES: &[Place] = &[
    Place {
        kind: MentionedIn::Person,
        from: "person AS p",
        columns: &[
            "company",
            "job_title",
            "notes",
            "diet_note",
            "diet_note_settled",
            "tags",
        ],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "p.merged_into IS NULL AND p.id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Person,
        from: "contact AS c JOIN person AS p ON p.id = c.person_id",
        columns: &["value"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "c.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Guest,
        from: "guest AS g JOIN person AS p ON p.id = g.person_id",
        columns: &["note", "unclear", "heard", "ticket_codes", "ticket_kind"],
        title: "p.name",
        event: "g.event_id",
        person: "p.id",
        only: "g.note || g.unclear || g.heard || g.ticket_codes || g.ticket_kind <> '' AND g.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Companion,
        from: "companion AS c JOIN guest AS g ON g.id = c.guest_id JOIN person AS p ON p.id = g.person_id",
        columns: &["name"],
        title: "p.name",
        event: "g.event_id",
        person: "p.id",
        only: "c.name <> '' AND g.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Reply,
        from: "calendar_reply AS r JOIN guest AS g ON g.id = r.guest_id JOIN person AS p ON p.id = g.person_id",
        columns: &["comment", "delegated_to", "proposed"],
        title: "p.name",
        event: "r.event_id",
        person: "p.id",
        only: "g.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Event,
        from: "event AS e",
        columns: EVENT_WORDS,
        title: "e.title",
        event: "e.id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Session,
        from: "session AS s",
        columns: &["title", "about"],
        title: "s.title",
        event: "s.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Session,
        from: "track AS t",
        columns: &["name"],
        title: "t.name",
        event: "t.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Speaker,
        from: "speaker AS s JOIN person AS p ON p.id = s.person_id",
        columns: &["talk_title", "talk_abstract", "needs", "notes", "travel"],
        title: "p.name",
        event: "s.event_id",
        person: "p.id",
        only: "s.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Speaker,
        from: "profile AS f JOIN person AS p ON p.id = f.person_id",
        columns: &["links"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "f.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Speaker,
        from: "biography AS b JOIN person AS p ON p.id = b.person_id",
        columns: &["words"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "b.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Speaker,
        from: "portrait AS i JOIN person AS p ON p.id = i.person_id",
        columns: &["name"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "i.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Talk,
        from: "talk_text AS t",
        columns: &["title", "about"],
        title: "t.title",
        event: "NULL",
        person: "NULL",
        // A talk that the person alone gives goes along.
        only: "(EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = t.talk_id AND o.person_id NOT IN (SELECT value FROM json_each(?1))) OR NOT EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = t.talk_id))",
    },
    Place {
        kind: MentionedIn::Talk,
        from: "talk AS k",
        columns: &["materials", "notes"],
        title: "coalesce((SELECT x.title FROM talk_text AS x WHERE x.talk_id = k.id ORDER BY x.id LIMIT 1), '')",
        event: "NULL",
        person: "NULL",
        only: "(EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = k.id AND o.person_id NOT IN (SELECT value FROM json_each(?1))) OR NOT EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = k.id))",
    },
    Place {
        kind: MentionedIn::Staff,
        from: "staff AS s JOIN person AS p ON p.id = s.person_id",
        columns: &["role"],
        title: "p.name",
        event: "s.event_id",
        person: "p.id",
        only: "s.role <> '' AND s.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Task,
        from: "task AS t",
        columns: &["title", "owner", "notes"],
        title: "t.title",
        event: "t.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Cue,
        from: "cue AS c",
        columns: &["words", "owner"],
        title: "c.words",
        event: "c.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Dish,
        from: "dish AS d",
        // `supplier` is as older programs left it.
        columns: &["name", "portion", "supplier"],
        title: "d.name",
        event: "d.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Sitting,
        from: "sitting AS m",
        columns: &["title", "tag"],
        title: "m.title",
        event: "m.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Sponsor,
        from: "sponsor AS s",
        columns: &["name", "level", "in_kind", "contact", "notes"],
        title: "s.name",
        event: "s.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Sponsor,
        from: "promise AS p JOIN sponsor AS s ON s.id = p.sponsor_id",
        columns: &["words"],
        title: "s.name",
        event: "s.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Team,
        from: "duty AS d",
        columns: &["title", "note"],
        title: "d.title",
        event: "d.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Team,
        from: "shot AS t",
        columns: &["words"],
        title: "t.words",
        event: "t.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Team,
        from: "shift_notice AS n JOIN person AS p ON p.id = n.person_id",
        columns: &["shown"],
        title: "p.name",
        event: "n.event_id",
        person: "NULL",
        only: "n.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Feedback,
        from: "form AS f JOIN event AS e ON e.id = f.event_id",
        columns: &["intro", "link"],
        title: "e.title",
        event: "f.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Feedback,
        from: "question AS q JOIN form AS f ON f.id = q.form_id",
        columns: &["words", "choices"],
        title: "q.words",
        event: "f.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Feedback,
        from: "answer AS a JOIN question AS q ON q.id = a.question_id JOIN feedback AS f ON f.id = a.feedback_id",
        columns: &["words"],
        title: "q.words",
        event: "f.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Person,
        from: "consent AS c JOIN person AS p ON p.id = c.person_id",
        columns: &["wording"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "c.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Album,
        from: "album AS a",
        columns: &["title", "link"],
        title: "a.title",
        event: "a.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Budget,
        from: "budget_line AS b",
        columns: &["title", "supplier"],
        title: "b.title",
        event: "b.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Budget,
        from: "budget_doc AS d JOIN budget_line AS b ON b.id = d.line_id",
        columns: &["number"],
        title: "b.title",
        event: "b.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Venue,
        from: "venue AS v",
        columns: &[
            "name",
            "address",
            "access_notes",
            "contact_name",
            "contact_email",
            "contact_phone",
            "notes",
        ],
        title: "v.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Venue,
        from: "room AS r JOIN venue AS v ON v.id = r.venue_id",
        columns: &["name", "layout", "notes"],
        title: "v.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Supplier,
        from: "supplier AS s",
        columns: &["name", "contact", "email", "phone", "notes"],
        title: "s.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Supplier,
        from: "menu_dish AS m JOIN supplier AS s ON s.id = m.supplier_id",
        columns: &["name", "portion"],
        title: "s.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Series,
        from: "series AS s",
        columns: EVENT_WORDS,
        title: "s.title",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Series,
        from: "series_phase AS f",
        columns: EVENT_WORDS,
        title: "f.title",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Template,
        from: "mail_template AS m",
        columns: &["subject", "text"],
        title: "m.subject",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Channel,
        from: "channel AS c",
        columns: &["name", "address"],
        title: "c.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Channel,
        from: "reading AS r JOIN channel AS c ON c.id = r.channel_id",
        columns: &["post"],
        title: "c.name",
        event: "NULL",
        person: "NULL",
        only: "r.post <> '' AND ?1 <> ''",
    },
    Place {
        kind: MentionedIn::Template,
        from: "message AS m",
        columns: &["name", "audience", "advertiser", "ad_token"],
        title: "m.name",
        event: "m.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Template,
        from: "message_text AS x JOIN message AS m ON m.id = x.message_id",
        columns: &["subject", "body"],
        title: "m.name",
        event: "m.event_id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Template,
        from: "saved_text AS t",
        columns: &["name", "subject", "body"],
        title: "t.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::EventTemplate,
        from: "event_template AS t",
        columns: &["name", "plan"],
        title: "t.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Calendar,
        from: "busy_calendar AS b",
        columns: &["name", "file_name", "report"],
        title: "b.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Calendar,
        from: "busy_time AS t JOIN busy_calendar AS b ON b.id = t.calendar_id",
        columns: &["title", "place"],
        title: "b.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Invitation,
        from: "calendar_version AS c LEFT JOIN event AS e ON e.id = c.event_id LEFT JOIN series AS s ON s.id = c.series_id",
        columns: &["shown"],
        title: "coalesce(e.title, s.title, '')",
        event: "e.id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Invitation,
        from: "mailing AS m LEFT JOIN event AS e ON e.id = m.event_id LEFT JOIN series AS s ON s.id = m.series_id",
        columns: &["folder"],
        title: "coalesce(e.title, s.title, '')",
        event: "e.id",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Invitation,
        from: "invitation AS i JOIN person AS p ON p.id = i.person_id",
        columns: &["email"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "i.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Invitation,
        from: "message_copy AS i JOIN person AS p ON p.id = i.person_id",
        columns: &["email"],
        title: "p.name",
        event: "NULL",
        person: "p.id",
        only: "i.person_id NOT IN (SELECT value FROM json_each(?1))",
    },
    Place {
        kind: MentionedIn::Template,
        from: "local_mail_batch AS b",
        columns: &["subject", "text", "file"],
        title: "b.subject",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Settings,
        from: "logo AS l",
        columns: &["name"],
        title: "l.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Filter,
        from: "saved_filter AS f",
        columns: &["name", "filter"],
        title: "f.name",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
    Place {
        kind: MentionedIn::Settings,
        from: "local_setting AS s",
        columns: &["value"],
        title: "''",
        event: "NULL",
        person: "NULL",
        only: ALL,
    },
];

impl Place {
    #[cfg(test)]
    fn table(&self) -> &'static str {
        self.from.split(' ').next().unwrap_or_default()
    }

    /// Reads: title, event, person, the texts, each on lines of its own.
    pub fn sql(&self) -> String {
        let alias = self.from.split(' ').nth(2).unwrap_or_default();
        let texts: Vec<String> = self
            .columns
            .iter()
            .map(|column| format!("{alias}.{column}"))
            .collect();
        format!(
            "SELECT {}, {}, {}, {} FROM {} WHERE {}",
            self.title,
            self.event,
            self.person,
            texts.join(" || char(10) || "),
            self.from,
            self.only
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::{Planner, system_clock};

    /// Columns that are neither listed nor blanked, with what they can hold.
    const EXCUSED: &[(&str, &str)] = &[
        ("meta.*", "versions and hashes"),
        ("device.name", "the laptop's own name, as its system has it"),
        ("change_step.command", "a word of ours"),
        ("change_step.facts", "blanked by history.rs"),
        ("change_row.tbl", "a word of ours"),
        ("share_change.*", "nobody is erased while there are any"),
        ("share_document.*", "hashes"),
        ("share_held.*", "names of tables, rows and columns"),
        ("share_met.*", "numbers"),
        ("share_place.*", "ids"),
        ("share_record.*", "names of laptops"),
        ("share_review.*", "nobody is erased while there are any"),
        ("change_row.old", "blanked or dropped by history.rs"),
        ("change_row.new", "blanked or dropped by history.rs"),
        ("import_run.file_name", "blanked by history.rs"),
        ("import_run.source", "a word of ours"),
        ("import_run.report", "blanked by history.rs"),
        ("import_run.digest", "a hash"),
        ("local_import_mapping.mapping", "blanked by history.rs"),
        ("local_import_mapping.signature", "a hash of headers"),
        ("local_import_mapping.source", "a word of ours"),
        ("local_person_index.*", "derived"),
        ("local_person_words.*", "derived"),
        ("local_paper_list.guest_ids", "ids"),
        ("local_undo.side", "a word of ours"),
        ("local_setting.key", "a word of ours"),
        ("contact.norm", "the value once more, for matching"),
        ("person.name", "a namesake's name is theirs"),
        ("person.given", "a namesake's name is theirs"),
        ("person.family", "a namesake's name is theirs"),
        ("person.patronymic", "a namesake's name is theirs"),
        ("person.merged_into", "an id"),
        ("checkin.station", "the name of a door"),
        ("checkin.override", "a word of ours"),
        ("checkin.voids", "an id"),
        ("event.source", "an id of a calendar's entry"),
        ("calendar_version.occurrence", "a date"),
        ("series.rule", "weekdays and numbers"),
        ("guest.code", "letters and digits of ours"),
        ("guest_alias.code", "letters and digits of ours"),
        ("guest.source", "a word of ours"),
        ("guest.waitlist_order", "a clock"),
        ("event.occurrence", "a date"),
        ("badge_print.holder", "a word of ours"),
        ("invitation.method", "a word of ours"),
        ("invitation.rule_start", "a time and a zone"),
        ("mailing.format", "a word of ours"),
        ("mailing.sent", "a word of ours"),
        ("mailing.message", "a word of ours"),
        ("mailing.service", "a word of ours"),
        ("message_copy.message", "a word of ours"),
        ("message_copy.token", "letters and digits of ours"),
        ("message.what_for", "a word of ours"),
        ("message_text.channel_kind", "a word of ours"),
        ("saved_text.channel_kind", "a word of ours"),
        ("task.message_use", "a word of ours"),
        ("local_mail_batch.wording", "a word of ours"),
        ("local_mail_batch.copy_ids", "ids"),
        ("mail_template.purpose", "a word of ours"),
        ("logo.image", "a picture"),
        ("portrait.image", "a picture"),
        ("channel.kind", "a word of ours"),
        ("channel.lang", "a tag"),
        ("channel.position", "an order"),
        ("reading.day", "a date"),
        ("chat_day.account", "blanked by accounts.rs"),
        ("chat_day.chat", "an id of a chat"),
        ("chat_day.day", "a date"),
        ("past_total.source", "a word of ours"),
        ("past_total.day", "a date"),
        ("speaker.arrives", "a time of the clock"),
        ("speaker.leaves", "a time of the clock"),
        ("calendar_reply.answer", "a word of ours"),
        ("saved_filter.list", "a word of ours"),
        ("dish.course", "a word of ours"),
        ("dish.unit", "a word of ours"),
        (
            "order_version.snapshot",
            "its names are blanked with the person",
        ),
        (
            "programme_version.snapshot",
            "its names are blanked with the person",
        ),
        ("track.colour", "a word of ours"),
        ("kpi_target.from_day", "a date"),
        ("kpi_target.metric", "a word of ours"),
        ("kpi_target.to_day", "a date"),
        ("session_source.*", "a word of ours and digests"),
        ("sitting.eaters", "a word of ours"),
        ("sitting.basis", "a word of ours"),
        ("sitting.service", "a word of ours"),
        ("menu_dish.course", "a word of ours"),
        ("menu_dish.unit", "a word of ours"),
        ("supplier.vat_mode", "a word of ours"),
        ("budget_line.side", "a word of ours"),
        ("budget_line.category", "a word of ours"),
        ("budget_line.basis", "a word of ours"),
        ("budget_line.heads", "a word of ours"),
        ("budget_line.vat_mode", "a word of ours"),
        ("budget_line.source", "a word of ours"),
        ("promise.made_by", "a word of ours"),
        ("cue.anchor", "a word of ours"),
        ("cue.lane", "a word of ours"),
        ("feedback.day", "a date"),
        ("feedback.way", "a word of ours"),
        ("feedback.row_hash", "a digest"),
        ("show_mark.about", "a word of ours"),
        ("show_mark.voids", "an id"),
        ("consent.purpose", "a word of ours"),
        ("consent.answer", "a word of ours"),
        ("consent.how", "a word of ours"),
        ("consent.voids", "an id"),
        ("address_hold.address", "goes with whom it is of"),
        ("address_hold.why", "a word of ours"),
        ("address_hold.since", "a moment"),
        ("bounce.address", "goes with whom it is of"),
        ("bounce.day", "a date"),
        ("album.published_on", "a date"),
        ("bounce.status", "numbers"),
        ("event.food_planned", "a word of ours"),
        ("event.door_kept", "a word of ours"),
        ("series.food_planned", "a word of ours"),
        ("series.part_of", "an id"),
        ("series_phase.food_planned", "a word of ours"),
        ("series_phase.from_date", "a date"),
    ];

    /// Words of ours, instants, dates, ids and codes, whatever the table.
    const NEVER_TEXT: &[&str] = &[
        "id",
        "at",
        "kind",
        "state",
        "lang",
        "language",
        "zone",
        "currency",
        "position",
        "diet",
        "diets",
        "allergens",
        "traces",
        "consent",
        "date",
        "hlc",
        "reverts",
        "starts",
        "ends",
        "first_day",
        "last_day",
        "due_time",
        "starts_fold",
        "ends_fold",
        "calendar_uid",
        "uid",
        "dtstamp",
        "reach",
    ];

    fn is_never_text(column: &str) -> bool {
        NEVER_TEXT.contains(&column) || column.ends_with("_id") || column.ends_with("_at")
    }

    #[test]
    fn every_text_of_the_schema_is_searched_blanked_or_excused() {
        let folder = tempfile::tempdir().unwrap();
        let planner = Planner::open(&folder.path().join("a.samovar"), system_clock()).unwrap();
        let columns: Vec<(String, String)> = planner
            .read(|reader| {
                let mut statement = reader.conn.prepare(
                    "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
                     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type IN ('TEXT', '')
                       AND t.name NOT LIKE 'local_person_words_%' ORDER BY 1, 2",
                )?;
                let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(found.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap();
        assert!(columns.len() > 150);
        let known = |table: &str, column: &str| {
            let excused = |name: &str| EXCUSED.iter().any(|(excused, _)| *excused == name);
            is_never_text(column)
                || excused(&format!("{table}.{column}"))
                || excused(&format!("{table}.*"))
                || PLACES
                    .iter()
                    .any(|place| place.table() == table && place.columns.contains(&column))
        };
        let missing: Vec<&(String, String)> = columns
            .iter()
            .filter(|(table, column)| !known(table, column))
            .collect();
        assert_eq!(missing, [] as [&(String, String); 0]);
        // Each place reads what it says.
        for place in PLACES {
            let read = planner.read(|reader| Ok(reader.conn.prepare(&place.sql()).map(drop)?));
            assert!(read.is_ok(), "{}: {read:?}", place.sql());
        }
    }
}
