//! People and what they are called stand in the order of the screen's language, by
//! collation keys and never by bytes.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::collation;
use crate::error::Result;
use crate::settings;

/// The column of collation keys for the language of the screen.
pub fn key_column(conn: &Connection) -> Result<&'static str> {
    Ok(match settings::store::language(conn)? {
        samovar_i18n::Lang::En => "key_en",
        samovar_i18n::Lang::Ru => "key_ru",
    })
}

/// Sorts by a text of the language of the screen, blank last; equal ones keep
/// their order.
pub fn sort_by_text<T>(
    conn: &Connection,
    mut rows: Vec<(T, String)>,
    descending: bool,
) -> Result<Vec<T>> {
    let lang = settings::store::language(conn)?;
    let mut keys: HashMap<String, Vec<u8>> = HashMap::new();
    for (_, text) in &rows {
        if !keys.contains_key(text) {
            keys.insert(text.clone(), collation::key(lang, text));
        }
    }
    rows.sort_by(|(_, a), (_, b)| {
        let order = keys.get(a).cmp(&keys.get(b));
        a.is_empty()
            .cmp(&b.is_empty())
            .then(if descending { order.reverse() } else { order })
    });
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}
