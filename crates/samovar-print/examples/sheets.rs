//! Prints every sheet of so many invented people into a folder, to be looked at:
//! `cargo run -p samovar-print --example sheets -- 30 ru folder [logo.png]`

#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
#[path = "../tests/support/guests.rs"]
mod guests;
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
#[path = "../tests/support/people.rs"]
mod people;

#[allow(clippy::unwrap_used)]
#[path = "../tests/support/programme.rs"]
mod programme;

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
    let fonts = &samovar_print::Fonts::of_this_machine();
    let logo = args.next().map(std::fs::read).transpose()?;
    let logo = logo.map(|bytes| samovar_print::Logo {
        name: "logo".to_owned(),
        picture: samovar_print::Picture::read(&bytes).ok(),
    });
    let people = samovar_print::Badges {
        logo: logo.clone(),
        ..people::badges(lang, count)
    };
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
            badges(&people, &options, fonts)
        })?;
        if matches!(size, BadgeSize::Insert | BadgeSize::Label) {
            save(folder, &format!("calibration-{name}"), || {
                calibration_sheet(&options, people.printed_at)
            })?;
        }
    }
    let list = guests::list(lang, count.max(1));
    let rows = list.rows.iter().take(count);
    let tickets = samovar_print::Tickets {
        title: list.title.clone(),
        starts: list.starts,
        ends: list.ends,
        place: list.place.clone(),
        way_in: "Bell 4, third floor; the lift is on the left.".into(),
        link: "https://example.org/rust".into(),
        printed_at: list.printed_at,
        tickets: rows
            .clone()
            .enumerate()
            .map(|(index, row)| samovar_print::Ticket {
                name: row.name.clone(),
                heads: 1 + u32::from(row.plus_ones),
                code: people::code(index),
            })
            .collect(),
        logo,
    };
    for one_a_page in [false, true] {
        let options = samovar_print::TicketOptions {
            lang,
            one_a_page,
            names: true,
            ..Default::default()
        };
        save(folder, &format!("tickets-{one_a_page}"), || {
            samovar_print::tickets(&tickets, &options, fonts)
        })?;
    }
    let sign_in = samovar_print::SignIn {
        title: list.title.clone(),
        starts: list.starts,
        place: list.place.clone(),
        printed_at: list.printed_at,
        rows: rows
            .enumerate()
            .map(|(index, row)| samovar_print::SignInRow {
                name: row.name.clone(),
                company: row.company.clone(),
                find_by: row.code.clone(),
                photos: match index % 4 {
                    0 => samovar_print::Photos::Yes,
                    3 => samovar_print::Photos::No,
                    _ => samovar_print::Photos::NotAsked,
                },
            })
            .collect(),
    };
    save(folder, "sign-in", || {
        samovar_print::sign_in_sheet(&sign_in, lang, samovar_print::Paper::A4, 8, fonts)
    })?;
    let cards = samovar_print::TentCards {
        title: people.title.clone(),
        printed_at: people.printed_at,
        cards: people
            .badges
            .iter()
            .map(|badge| samovar_print::TentCard {
                large: badge.large.clone(),
                small: badge.small.clone(),
                company: badge.company.clone(),
                find_by: badge.code.clone(),
            })
            .collect(),
    };
    save(folder, "tent-cards", || {
        samovar_print::tent_cards(&cards, lang, samovar_print::Paper::A4, fonts)
    })?;
    let recovery = samovar_print::RecoverySheet {
        planner: "club.samovar".to_owned(),
        key: ["7K3M", "9QXE"].repeat(7).join("-"),
        printed_at: list.printed_at,
    };
    save(folder, "recovery-sheet", || {
        samovar_print::recovery_sheet(&recovery, lang, samovar_print::Paper::A4, fonts)
    })?;
    programmes(folder, lang, count, fonts)?;
    save(folder, "door-list", || {
        samovar_print::door_list(&list, &guests::options(lang), fonts)
    })
}

/// A conference of so many sessions in five rooms, on each of its sheets.
fn programmes(
    folder: &Path,
    lang: samovar_i18n::Lang,
    count: usize,
    fonts: &samovar_print::Fonts,
) -> Result<(), Box<dyn std::error::Error>> {
    use samovar_print::{Abouts, Paper, SheetSize, booklet, poster, room_signs, timetable};
    let paper = (lang, Paper::A4);
    for (name, programme) in [
        ("programme", programme::conference(lang, count, 5)),
        ("long", programme::long(lang)),
    ] {
        for size in [SheetSize::Single, SheetSize::Double] {
            let page = (lang, Paper::A4, size);
            save(folder, &format!("{name}-poster-{size:?}"), || {
                poster(&programme, page, Abouts::Without, fonts)
            })?;
            save(folder, &format!("{name}-timetable-{size:?}"), || {
                timetable(&programme, page, fonts)
            })?;
        }
        save(folder, &format!("{name}-booklet"), || {
            booklet(&programme, paper, Abouts::With, fonts)
        })?;
        save(folder, &format!("{name}-signs"), || {
            room_signs(&programme, paper, fonts)
        })?;
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
