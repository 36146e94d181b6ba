//! Prints every sheet of so many invented people into a folder, to be looked at:
//! `cargo run -p samovar-print --example sheets -- 30 ru folder`

#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
#[path = "../tests/support/guests.rs"]
mod guests;
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
#[path = "../tests/support/people.rs"]
mod people;

use samovar_print::{BadgeOptions, BadgeSize, Sheet, badges, calibration_sheet};
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let count = args.next().map_or(Ok(30), |arg| arg.parse())?;
    let lang = args
        .next()
        .map_or(Ok(samovar_i18n::Lang::En), |arg| arg.parse())?;
    let folder = args.next().unwrap_or_else(|| ".".to_owned());
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let people = people::badges(lang, count);
    for (name, size) in [
        ("insert", BadgeSize::Insert),
        ("card", BadgeSize::Card),
        ("lanyard", BadgeSize::Lanyard),
        ("label", BadgeSize::Label),
    ] {
        let options = BadgeOptions {
            lang,
            size,
            cut_marks: true,
            both_sides: size == BadgeSize::Card,
            ..BadgeOptions::default()
        };
        save(folder, &format!("badges-{name}"), || {
            badges(&people, &options)
        })?;
        if matches!(size, BadgeSize::Insert | BadgeSize::Label) {
            save(folder, &format!("calibration-{name}"), || {
                calibration_sheet(&options, people.printed_at)
            })?;
        }
    }
    Ok(())
}

fn save(
    folder: &Path,
    name: &str,
    sheet: impl FnOnce() -> Result<Sheet, samovar_print::PrintError>,
) -> Result<(), Box<dyn std::error::Error>> {
    let begin = Instant::now();
    let sheet = sheet()?;
    let pdf = sheet.pdf()?;
    println!(
        "{name}: {} pages, {} bytes in {:?}, peak {}",
        sheet.page_count(),
        pdf.len(),
        begin.elapsed(),
        peak_memory()
    );
    std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
    Ok(())
}

/// As Linux counts it; nothing elsewhere.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}
