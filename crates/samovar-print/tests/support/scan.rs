//! Scans a printed page: draws the PDF with poppler and has zbar look for QR
//! codes, as a scanner at the door would.

#![allow(dead_code)]

use super::poppler::poppler;
use std::path::PathBuf;
use std::process::Command;

/// The codes on a page, sorted; pages count from one. None, with a line that
/// says so, where poppler or zbar is absent.
pub fn codes(name: &str, pdf: &[u8], page: usize) -> Option<Vec<String>> {
    // Writes the file that is drawn below.
    poppler(name, pdf, "pdfinfo", &[])?;
    let scraps = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let root = scraps.join(format!("{name}-{page}"));
    let drawn = Command::new("pdftoppm")
        .args(["-gray", "-r", "200", "-png", "-singlefile"])
        .args(["-f", &page.to_string(), "-l", &page.to_string()])
        .args([&scraps.join(format!("{name}.pdf")), &root])
        .status()
        .unwrap();
    assert!(drawn.success());
    let scanner = Command::new("zbarimg")
        .args(["-q", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(root.with_extension("png"))
        .output();
    let Ok(scanned) = scanner else {
        println!("skipped: zbarimg is not installed");
        return None;
    };
    let text = String::from_utf8(scanned.stdout).unwrap();
    let mut found: Vec<String> = text.lines().map(str::to_owned).collect();
    found.sort();
    Some(found)
}
