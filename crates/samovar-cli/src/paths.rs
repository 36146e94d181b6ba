//! Paths of the command line on their way into a request, which is text.

use std::path::Path;

use samovar_core::{Code, Error, Result};

/// A file to be read, from where it was typed.
pub fn reading(path: &Path) -> Result<String> {
    text(path, false)
}

/// A file to be written, from where it was typed.
pub fn writing(path: &Path) -> Result<String> {
    text(path, true)
}

/// A name that is no text is refused: another file would be meant by what is left of it.
fn text(path: &Path, writing: bool) -> Result<String> {
    let whole = std::path::absolute(path).map_err(|error| Error::io(path, writing, error))?;
    let text = whole.to_str().map(str::to_owned);
    text.ok_or_else(|| Error::at(Code::PathNotText, &whole))
}
