//! Who refers to a row, asked of the schema.
//!
//! New foreign keys are known here by themselves; references that have no key stand
//! in [`UNKEYED`], and a test finds those that nobody wrote down.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::error::Result;

/// References without a foreign key, as (table, column, table referred to):
/// rows that may outlive what they speak of, and columns for several tables.
const UNKEYED: &[(&str, &str, &str)] = &[
    ("badge_print", "holder_id", "companion"),
    ("badge_print", "holder_id", "guest"),
    ("badge_print", "holder_id", "speaker"),
    ("badge_print", "holder_id", "staff"),
    ("calendar_version", "event_id", "event"),
    ("calendar_version", "series_id", "series"),
    ("checkin", "event_id", "event"),
    ("checkin", "guest_id", "guest"),
    ("consent", "person_id", "person"),
    ("import_run", "event_id", "event"),
    ("mailing", "channel_id", "channel"),
    ("mailing", "event_id", "event"),
    ("mailing", "message_id", "message"),
    ("mailing", "series_id", "series"),
    ("person", "merged_into", "person"),
    ("show_mark", "event_id", "event"),
];

/// A column whose rows stand on rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    pub table: String,
    pub column: String,
    pub to: String,
    /// The file takes the row along when that which it refers to goes.
    pub cascades: bool,
    /// The file knows of it. Rows that refer without a key may outlive what they
    /// refer to.
    pub keyed: bool,
}

/// Every reference of the file.
pub struct References(Vec<Reference>);

impl References {
    pub fn of(conn: &Connection) -> Result<Self> {
        let mut statement = conn.prepare_cached(
            r#"SELECT t.name, k."from", k."table", k.on_delete = 'CASCADE'
               FROM main.sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
               WHERE t.type = 'table' ORDER BY t.name, k."from""#,
        )?;
        let mut all = statement
            .query_map([], |row| {
                Ok(Reference {
                    table: row.get(0)?,
                    column: row.get(1)?,
                    to: row.get(2)?,
                    cascades: row.get(3)?,
                    keyed: true,
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        all.extend(UNKEYED.iter().map(|(table, column, to)| Reference {
            table: (*table).to_owned(),
            column: (*column).to_owned(),
            to: (*to).to_owned(),
            cascades: false,
            keyed: false,
        }));
        Ok(Self(all))
    }

    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &Reference> {
        self.0.iter()
    }

    pub fn to<'a>(&'a self, table: &'a str) -> impl Iterator<Item = &'a Reference> {
        self.0.iter().filter(move |one| one.to == table)
    }

    /// Whether rows of a table may be held by something that does not go along.
    pub fn is_watched<'a>(
        &'a self,
        table: &'a str,
        along: &[&str],
        seen: &mut HashSet<&'a str>,
    ) -> bool {
        seen.insert(table)
            && self.to(table).any(|one| {
                !along.contains(&one.table.as_str())
                    || (one.cascades && self.is_watched(&one.table, along, seen))
            })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::db::migrate;

    /// Columns that name a row and yet hold none: the log itself, what is this
    /// laptop's alone, and rows that are never deleted.
    const LOOSE: &[(&str, &str)] = &[
        ("change_row", "row_id"),
        ("change_row", "step_id"),
        ("change_step", "device_id"),
        ("change_step", "event_id"),
        ("checkin", "device_id"),
        ("local_mail_batch", "mailing_id"),
        ("local_paper_list", "event_id"),
        ("local_person_index", "person_id"),
        ("local_undo", "step_id"),
        ("show_mark", "about_id"),
        ("show_mark", "device_id"),
    ];

    fn empty() -> Connection {
        let conn = crate::db::connection::in_memory(None).unwrap();
        migrate::migrate(&conn, 0).unwrap();
        conn
    }

    #[test]
    fn every_column_that_names_a_row_is_known_to_hold_it_or_not() {
        let conn = empty();
        let known = References::of(&conn).unwrap().0;
        let columns: Vec<(String, String)> = conn
            .prepare(
                "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
                 WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'
                   AND t.name NOT GLOB 'local_person_words_*'
                   AND (c.name GLOB '*_id' OR c.name IN ('merged_into', 'voids', 'reverts'))",
            )
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .collect();
        let unknown: Vec<&(String, String)> = columns
            .iter()
            .filter(|(table, column)| {
                // A void goes with what it voids, and a step stays for good.
                !["voids", "reverts"].contains(&column.as_str())
                    && !LOOSE.contains(&(table, column))
                    && !known
                        .iter()
                        .any(|one| one.table == *table && one.column == *column)
            })
            .collect();
        assert_eq!(unknown, Vec::<&(String, String)>::new());
        assert!(columns.len() > 40, "{columns:?}");
        for (table, column) in LOOSE {
            assert!(
                columns.contains(&((*table).to_owned(), (*column).to_owned())),
                "{table}.{column} is no more"
            );
        }
    }

    #[test]
    fn every_kind_that_holds_or_is_missed_has_words_in_both_languages() {
        let known = References::of(&empty()).unwrap().0;
        let kinds: BTreeSet<String> = known
            .iter()
            .flat_map(|one| [one.table.as_str(), one.to.as_str()])
            .chain(["alias", "arrival", "departure", "invitation"])
            // Of these the arrivals, the people and the alias are told; of a phase its series.
            .filter(|kind| !matches!(*kind, "checkin" | "series_phase"))
            .map(|kind| format!("holds-{}", kind.replace('_', "-")))
            .collect();
        for lang in samovar_i18n::Lang::ALL {
            for kind in &kinds {
                let said = samovar_i18n::text(lang, kind, &[("count", 5.into())]);
                assert!(said.is_some(), "{kind} in {lang}");
            }
        }
    }
}
