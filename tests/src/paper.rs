//! What stands on paper that the program made.

use std::path::Path;
use std::process::Command;

/// The text of a PDF, laid out as on its pages; none where this machine can't read it.
#[must_use]
pub fn text_of(pdf: &Path) -> Option<String> {
    let read = Command::new("pdftotext")
        .arg("-layout")
        .arg(pdf)
        .arg("-")
        .output();
    match read {
        Ok(read) => Some(String::from_utf8(read.stdout).expect("its text is text")),
        Err(_) => {
            println!("skipped: no pdftotext here");
            None
        }
    }
}
