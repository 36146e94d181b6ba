//! Reads a PDF back with the poppler tools. Where they are not installed the
//! test says so and stops.

use std::path::PathBuf;
use std::process::Command;

/// Writes the PDF where `cargo test` keeps its scraps and reads it back with a
/// poppler tool; None, with a line that says so, where poppler is absent.
pub fn poppler(name: &str, pdf: &[u8], tool: &str, args: &[&str]) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).unwrap();
    let mut command = Command::new(tool);
    command.args(args).arg(&path);
    if tool == "pdftotext" {
        command.arg("-");
    }
    match command.output() {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{tool}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(_) => {
            println!("skipped: {tool} is not installed");
            None
        }
    }
}

/// The text of each page in the order of the page.
pub fn page_texts(name: &str, pdf: &[u8]) -> Option<Vec<String>> {
    let text = poppler(name, pdf, "pdftotext", &["-layout"])?;
    let mut pages: Vec<String> = text.split('\u{c}').map(plain).collect();
    pages.pop();
    Some(pages)
}

/// Ordinary spaces for the no-break ones of the paper.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
