//! `--map COLUMN=USE`: what a column of a file is taken for.

/// A column by its name or by its number from 1, and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped<U> {
    pub column: String,
    pub taken_as: U,
}

/// Names of columns hold `=` more often than uses do: the last one parts the two.
pub fn read<U>(
    text: &str,
    taken_as: impl FnOnce(&str) -> Option<U>,
    uses: &str,
) -> Result<Mapped<U>, String> {
    let said = || format!("write COLUMN=USE, where USE is {uses}");
    let (column, word) = text.rsplit_once('=').ok_or_else(said)?;
    let taken_as = taken_as(word.trim()).ok_or_else(said)?;
    Ok(Mapped {
        column: column.trim().to_owned(),
        taken_as,
    })
}
