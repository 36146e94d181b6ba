//! Names for files that are made by the hundred, one per guest: readable,
//! safe on every system, the same each time. A name is a label; nothing is
//! ever looked up by it.

use crate::text;

/// Octets for the readable part; with suffix and extension a name stays well
/// under every system's 255, also when a sync service prepends its own.
const LABEL_LIMIT: usize = 80;

/// Octets of a name that every system takes.
const LONGEST: usize = 255;

/// What Windows takes in no name.
const FORBIDDEN: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

/// `<label>-<eight letters of key>.ics`, at most 93 octets.
///
/// `label` is what a person recognises (a guest's name, an event's title);
/// `key` is what makes the file unique (the guest's id). The same pair gives
/// the same name, so exporting again replaces the file. Letters of any script
/// stay; what Windows forbids (`<>:"/\|?*`), control characters, invisible and
/// direction-changing characters go; so do leading dots and hyphens. A name that
/// Windows takes for a device (`nul.txt-…`) gets a sign before it.
pub fn file_name(label: &str, key: &str) -> String {
    let label = clean(label);
    let suffix = suffix(key);
    if label.is_empty() {
        format!("{suffix}.ics")
    } else {
        no_device(format!("{label}-{suffix}.ics"))
    }
}

/// A label alone as a file may be called on every system, without an ending;
/// `other` where nothing of it is left.
pub fn plain_name(label: &str, other: &str) -> String {
    let label = clean(label);
    no_device(if label.is_empty() {
        other.to_owned()
    } else {
        label
    })
}

/// A whole name, with its ending, as it may be called on every system: as it is, wherever
/// that will do. The door for names that came together elsewhere.
#[must_use]
pub fn fit_name(name: &str) -> String {
    if fits_everywhere(name) {
        return name.to_owned();
    }
    match name.rsplit_once('.') {
        Some((stem, ending)) if is_ending(ending) => {
            format!("{}.{ending}", plain_name(stem, "file"))
        }
        _ => plain_name(name, "file"),
    }
}

fn fits_everywhere(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.ends_with(['.', ' '])
        && !name.contains(|c: char| c.is_control() || FORBIDDEN.contains(&c))
        && !is_device(name)
}

fn is_ending(ending: &str) -> bool {
    (1..=8).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn no_device(name: String) -> String {
    if is_device(&name) {
        format!("_{name}")
    } else {
        name
    }
}

/// Whether Windows takes a name for a device: it does wherever the part before the first
/// dot is that of one, `nul.txt` as well.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let upper = stem.to_uppercase();
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&upper.as_str())
        || ["COM", "LPT"].iter().any(|port| {
            upper.strip_prefix(port).is_some_and(|number| {
                let mut signs = number.chars();
                let is_number = |c: char| c.is_ascii_digit() || "¹²³".contains(c);
                signs.next().is_some_and(is_number) && signs.next().is_none()
            })
        })
}

fn clean(label: &str) -> String {
    let mut clean = String::new();
    for c in text::line(label).chars() {
        match c {
            c if c == '\u{FFFD}' || FORBIDDEN.contains(&c) => clean.push(' '),
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{AD}' => {}
            c => clean.push(c),
        }
    }
    let words: Vec<&str> = clean.split_whitespace().collect();
    let label = words.join(" ");
    let label = label.trim_start_matches(['.', '-', '~', ' ']);
    let (label, _) = label.split_at(label.floor_char_boundary(LABEL_LIMIT));
    label.trim_end_matches(['.', ' ']).to_owned()
}

/// 40 bits of FNV-1a as eight letters and digits that no eye confuses.
/// Chance would need about a million guests of one name to meet.
fn suffix(key: &str) -> String {
    const ALPHABET: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h',
        'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x', 'y', 'z',
    ];
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in key.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    // FNV mixes its low bits least.
    hash ^= hash >> 29;
    (0..8)
        .filter_map(|place| {
            let five_bits = usize::try_from(hash >> (place * 5) & 31).ok()?;
            ALPHABET.get(five_bits)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_readable_and_lose_what_is_unsafe() {
        let cases = [
            ("Анна Петрова", "Анна Петрова-"),
            ("O'Brien, Ann", "O'Brien, Ann-"),
            ("../../etc/passwd", "etc passwd-"),
            ("..\\..\\Windows\\win.ini", "Windows win.ini-"),
            ("C:\\x?*|<>\"", "C x-"),
            ("-rf --no", "rf --no-"),
            (".hidden.", "hidden-"),
            ("CON", "CON-"),
            ("a\r\nb\0c\u{202E}d\u{200B}e", "a bcde-"),
            ("\u{202E}...", ""),
            ("", ""),
        ];
        for (label, start) in cases {
            let name = file_name(label, "guest-1");
            assert_eq!(
                name,
                format!("{start}{}.ics", suffix("guest-1")),
                "{label:?}"
            );
        }
    }

    #[test]
    fn devices_of_windows_are_told_by_what_stands_before_the_first_dot() {
        for name in [
            "con",
            "NUL.txt",
            "aux.tar.gz",
            "Com1",
            "LPT9.csv",
            "com¹",
            "prn .pdf",
            "CONIN$",
        ] {
            assert!(is_device(name), "{name}");
            assert!(!is_device(&plain_name(name, "other")), "{name}");
        }
        for name in ["Connie", "com", "com10", "nul-1", "Кон", "lpt", "a.con", ""] {
            assert!(!is_device(name), "{name}");
        }
    }

    #[test]
    fn whole_names_stay_wherever_they_will_do() {
        for name in [
            "Список гостей — 2026.csv",
            "tea.tar.gz",
            "Order",
            "a'b & c.pdf",
        ] {
            assert_eq!(fit_name(name), name);
        }
        for (name, fit) in [
            ("Клуб: зима?.json", "Клуб зима.json"),
            ("con.csv", "_con.csv"),
            ("notes. ", "notes"),
            ("a/b\\c.pdf", "a b c.pdf"),
            ("tab\there.csv", "tab here.csv"),
            ("???", "file"),
            ("", "file"),
        ] {
            assert_eq!(fit_name(name), fit, "{name:?}");
            assert!(fits_everywhere(fit));
        }
        assert!(fits_everywhere(&fit_name(&format!(
            "{}.csv",
            "Ж".repeat(200)
        ))));
    }

    #[test]
    fn two_titles_that_a_folder_without_capitals_takes_for_one_get_two_names() {
        let [upper, lower] = [("Rust", "event-1"), ("rust", "event-2")]
            .map(|(title, key)| file_name(title, key).to_lowercase());
        assert_ne!(upper, lower);
    }

    #[test]
    fn long_names_are_cut_between_letters() {
        let name = file_name(&"Ж".repeat(500), "guest-1");
        assert_eq!(
            name,
            format!("{}-{}.ics", "Ж".repeat(40), suffix("guest-1"))
        );
        assert_eq!(name.len(), 93);
    }

    #[test]
    fn namesakes_get_different_files_and_the_same_guest_the_same() {
        assert_eq!(file_name("Ann", "1"), file_name("Ann", "1"));
        let mut names: Vec<String> = (0..100_000)
            .map(|guest| file_name("Ann", &format!("guest-{guest}")))
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 100_000);
    }
}
