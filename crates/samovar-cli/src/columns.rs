//! A column of a file as somebody says it at a terminal.

use samovar_core::{Code, Error, Result};
use serde_json::Value;

use crate::output::{items, str_of};

/// The place of the column of this name, or of this number from 1. `told` is what a preview says
/// of the file.
pub fn find(told: &Value, text: &str) -> Result<usize> {
    let wanted = text.trim().to_lowercase();
    let columns: Vec<&Value> = items(told, "columns").collect();
    let named: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, one)| str_of(one, "header").trim().to_lowercase() == wanted)
        .map(|(at, _)| at)
        .collect();
    let numbered = || {
        let number: usize = wanted.parse().ok()?;
        number.checked_sub(1).filter(|at| *at < columns.len())
    };
    match named.as_slice() {
        [at] => Ok(*at),
        [] => numbered().ok_or_else(|| Error::new(Code::NothingMatches).with("value", text)),
        _ => Err(Error::new(Code::Ambiguous).with("value", text)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_column_is_found_by_its_name_else_by_its_number() {
        let told = json!({ "columns": [{ "header": "Rating" }, { "header": " 1 " }, { "header": "Same" },
                                       { "header": "same" }, { "header": "" }] });
        let at = |text: &str| find(&told, text).map_err(|error| error.code);
        assert_eq!(at("rating"), Ok(0));
        assert_eq!(at("1"), Ok(1), "a name before a number");
        assert_eq!(at("5"), Ok(4));
        assert_eq!(at("Same"), Err(Code::Ambiguous));
        for none in ["0", "6", "Grade"] {
            assert_eq!(at(none), Err(Code::NothingMatches), "{none}");
        }
    }
}
