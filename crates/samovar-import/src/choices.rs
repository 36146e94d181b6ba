//! The choices that hold for a whole file once its columns are known: which
//! name comes first, day or month, whose phones, what each reply stands for.
//! Decided over the column, proposed to the caller, applied nowhere here.

use crate::limits::MAX_SHOWN;
use crate::recognise::{Guess, Recognition, values};
use crate::{DateOrder, Field, Mapping, NameOrder, PhoneRegion, ReplyValue, Source, Table};
use crate::{columns, moment, name_order, phone, reply, reply_column};

/// Distinct replies that are listed.
const MAX_VALUES: usize = 100;

/// The choices that hold for a whole column.
pub fn complete(
    table: &Table,
    source: Source,
    mut mapping: Mapping,
    guesses: Vec<Guess>,
) -> Recognition {
    let column = |mapping: &Mapping, field| mapping.columns(field).next();
    let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{45F}').contains(&c));
    let russian = table.columns.iter().any(|c| cyrillic(&c.header))
        || mapping
            .columns(Field::FullName)
            .chain(mapping.columns(Field::GivenName))
            .any(|c| columns::share(values(table, c), cyrillic).is_some_and(|share| share >= 0.3));

    let mut name_order_sure = true;
    if let Some(column) = column(&mapping, Field::FullName) {
        let header = table.columns.get(column).map_or("", |c| c.header.as_str());
        let said = name_order::said_by(header).or(match source {
            Source::Sheet | Source::GoogleForms => None,
            _ => Some(NameOrder::GivenFirst),
        });
        let cells = table.rows.iter().map(move |row| row.cell(column));
        (mapping.name_order, name_order_sure) = name_order::decide(cells, said);
        name_order_sure |= said.is_some();
    }

    let mut date_order_sure = true;
    let usual = if russian {
        DateOrder::DayFirst
    } else {
        DateOrder::MonthFirst
    };
    mapping.date_order = usual;
    if let Some(column) = column(&mapping, Field::AnsweredAt) {
        (mapping.date_order, date_order_sure) = moment::decide_order(values(table, column), usual);
    }

    let phones = mapping.columns(Field::Phone).collect::<Vec<_>>();
    mapping.phone_region = if russian {
        PhoneRegion::Russia
    } else {
        phone_region(phones.iter().flat_map(|column| values(table, *column)))
    };

    if let Some(column) = column(&mapping, Field::Reply) {
        mapping.reply_values = reply_values(table, column);
    }
    mapping.default_reply = reply_column::default(table, source, &mapping);
    Recognition {
        source,
        mapping,
        guesses,
        name_order_sure,
        date_order_sure,
    }
}

/// The mapping with every value of its reply column listed: those it lists keep
/// their meaning, the others get the usual one. For a column that a person
/// chose, after [`crate::recognise`].
#[must_use]
pub fn with_reply_values(table: &Table, mut mapping: Mapping) -> Mapping {
    let Some(column) = mapping.columns(Field::Reply).next() else {
        return mapping;
    };
    let chosen = std::mem::take(&mut mapping.reply_values);
    mapping.reply_values = reply_values(table, column);
    for value in &mut mapping.reply_values {
        let exactly = chosen.iter().find(|choice| choice.value == value.value);
        let folded = || {
            let wanted = value.value.to_lowercase();
            let mut alike = chosen.iter().filter(|choice| choice.reply.is_some());
            alike.find(|choice| choice.value.to_lowercase() == wanted)
        };
        if let Some(choice) = exactly.or_else(folded) {
            value.reply = choice.reply;
        }
    }
    mapping
}

fn phone_region<'a>(cells: impl Iterator<Item = &'a str>) -> PhoneRegion {
    let (mut russia, mut america) = (0, 0);
    for cell in cells {
        let digits = phone::digits(cell);
        russia += i32::from(
            cell.trim().starts_with("+7") || (digits.len() == 11 && digits.starts_with("89")),
        );
        let shape: String = cell
            .trim()
            .chars()
            .map(|c| if c.is_ascii_digit() { '9' } else { c })
            .collect();
        america += i32::from(
            cell.trim().starts_with("+1")
                || matches!(
                    shape.as_str(),
                    "(999) 999-9999" | "999-999-9999" | "999.999.9999" | "1-999-999-9999"
                ),
        );
    }
    match russia.cmp(&america) {
        std::cmp::Ordering::Greater => PhoneRegion::Russia,
        std::cmp::Ordering::Less => PhoneRegion::NorthAmerica,
        std::cmp::Ordering::Equal => PhoneRegion::Unknown,
    }
}

fn reply_values(table: &Table, column: usize) -> Vec<ReplyValue> {
    let mut listed: Vec<ReplyValue> = Vec::new();
    let mut index: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    for row in &table.rows {
        let value = crate::clean::line(row.cell(column));
        // A letter is no choice: it is read for itself.
        if value.is_empty() || value.chars().nth(MAX_SHOWN).is_some() {
            continue;
        }
        if let Some(at) = index.get(&value) {
            if let Some(known) = listed.get_mut(*at) {
                known.rows += 1;
            }
        } else if listed.len() < MAX_VALUES {
            index.insert(value.clone(), listed.len());
            listed.push(ReplyValue {
                reply: reply::read(&value),
                value,
                rows: 1,
            });
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ReadOptions, Reply, read, recognise};

    #[test]
    fn replies_of_a_column_chosen_by_hand_are_listed_with_what_was_chosen_kept() {
        let file = "Name,Answer,Status\nAnna,ok,yes\nBoris,later,no\n";
        let table = read(file.as_bytes(), "list.csv", &ReadOptions::default()).unwrap();
        let mut mapping = recognise(&table).mapping;
        mapping.fields = vec![Field::FullName, Field::Reply, Field::Ignore];
        mapping.reply_values = vec![ReplyValue {
            value: "ok".to_owned(),
            reply: Some(Reply::Going),
            rows: 1,
        }];
        let listed: Vec<(String, Option<Reply>)> = with_reply_values(&table, mapping)
            .reply_values
            .into_iter()
            .map(|value| (value.value, value.reply))
            .collect();
        assert_eq!(
            listed,
            [
                ("ok".to_owned(), Some(Reply::Going)),
                ("later".to_owned(), reply::read("later")),
            ]
        );
    }
}
