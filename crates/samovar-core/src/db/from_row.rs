//! A type read from rows: each field stands beside the SQL of its column, so that no
//! column is counted by hand, and a new one has one place.

/// Makes the list of columns, and what reads a row of them from a column on.
///
/// ```ignore
/// from_row! {
///     COLUMNS, read -> Companion {
///         id: "c.id",
///         diets: "c.diet" => |stored: String| food::list(&stored),
///     }
///     also { is_new: false }
/// }
/// ```
macro_rules! from_row {
    (
        $columns:ident, $read:ident -> $type:ident {
            $field:ident: $sql:literal $(=> $made:expr)?
            $(, $more:ident: $more_sql:literal $(=> $more_made:expr)?)* $(,)?
        }
        $(also { $($other:ident: $value:expr),* $(,)? })?
    ) => {
        const $columns: &str = concat!($sql $(, ", ", $more_sql)*);

        fn $read(row: &rusqlite::Row<'_>, from: usize) -> rusqlite::Result<$type> {
            let mut columns = from..;
            let mut next = || columns.next().unwrap_or(from);
            Ok($type {
                $field: $crate::db::from_row::from_row!(@ row.get(next())? $(, $made)?),
                $($more: $crate::db::from_row::from_row!(@ row.get(next())? $(, $more_made)?),)*
                $($($other: $value,)*)?
            })
        }
    };
    (@ $value:expr) => { $value };
    (@ $value:expr, $made:expr) => { ($made)($value) };
}

pub(crate) use from_row;
