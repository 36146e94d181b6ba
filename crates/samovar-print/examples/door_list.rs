//! Prints a door list of so many invented guests and says what it took:
//! `cargo run -p samovar-print --example door_list -- 300 ru out.pdf`

#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
#[path = "../tests/support/guests.rs"]
mod guests;

use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let guests = args.next().map_or(Ok(300), |arg| arg.parse())?;
    let lang = args
        .next()
        .map_or(Ok(samovar_i18n::Lang::En), |arg| arg.parse())?;
    let list = guests::list(lang, guests);
    let begin = Instant::now();
    let sheet = samovar_print::door_list(
        &list,
        &guests::options(lang),
        &samovar_print::Fonts::of_this_machine(),
    )?;
    println!(
        "paged {} pages in {:?}",
        sheet.page_count(),
        begin.elapsed()
    );
    for time in ["cold", "warm"] {
        let begin = Instant::now();
        let svg = sheet.svg(0)?;
        println!(
            "first page as SVG, {time}: {:?}, {} bytes",
            begin.elapsed(),
            svg.len()
        );
    }
    println!("peak so far: {}", peak_memory());
    let begin = Instant::now();
    let pdf = sheet.pdf()?;
    println!(
        "PDF: {:?}, {} bytes, peak {}",
        begin.elapsed(),
        pdf.len(),
        peak_memory()
    );
    if let Some(path) = args.next() {
        std::fs::write(path, pdf)?;
    }
    Ok(())
}

/// As Linux counts it; nothing elsewhere.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}
