//! What the log may hold of a text: nothing that could be somebody's name. Paths
//! become their kind, `…/invitations/*.eml`; what stands in quotation marks is a
//! value of somebody's and goes.

/// Endings that say what a file is; any other may be half a name.
const KINDS: &[&str] = &[
    "pdf",
    "svg",
    "png",
    "ics",
    "eml",
    "mbox",
    "csv",
    "xlsx",
    "xls",
    "ods",
    "json",
    "vcf",
    "txt",
    "samovar",
    "samovar-wal",
    "gz",
    "samovar-shm",
    "samovar-bundle",
    "samovar-request",
    "lock",
    "part",
    "partial",
    "sha256",
    "log",
    "rs",
];

/// Folders that we name ourselves; the rest of their names is the manager's.
const FOLDERS: &[(&str, &str)] = &[
    ("invitations", "invitations"),
    ("приглашения", "invitations"),
    ("exports", "exports"),
    ("backups", "backups"),
    ("staged", "staged"),
    ("read-only", "read-only"),
];

/// The line without names.
#[must_use]
pub fn line(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let width = first.len_utf8();
        let after = rest.get(width..).unwrap_or_default();
        if let Some(close) = closing(first)
            && let Some(end) = end_of_quoted(after, close)
        {
            // `os error "…"`: what was quoted, a path or a value.
            let quoted = after.get(..end).unwrap_or_default();
            plain.push(first);
            plain.push_str(&if is_path(quoted) {
                path(quoted)
            } else {
                "…".to_owned()
            });
            plain.push(close);
            rest = after.get(end + close.len_utf8()..).unwrap_or_default();
        } else if is_path(rest)
            && !plain.ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == '…')
        {
            let end = path_end(rest);
            plain.push_str(&path(rest.get(..end).unwrap_or_default()));
            rest = rest.get(end..).unwrap_or_default();
        } else {
            plain.push(first);
            rest = after;
        }
    }
    plain
}

/// A path by its kind: the folder, where it is one of ours, and the ending.
#[must_use]
pub fn path(path: &str) -> String {
    let parts: Vec<&str> = path
        .split(['/', '\\'])
        .filter(|part| !part.is_empty())
        .collect();
    let (folders, name) = match parts.split_last() {
        Some((name, folders)) => (folders, *name),
        None => (&[][..], ""),
    };
    let folder = folders.iter().rev().find_map(|folder| our_folder(folder));
    let kind = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .filter(|ending| KINDS.contains(&ending.as_str()));
    let file = match (kind, our_folder(name)) {
        (Some(kind), _) => format!("*.{kind}"),
        (None, Some(ours)) => ours.to_owned(),
        (None, None) => "*".to_owned(),
    };
    match folder {
        Some(folder) => format!("…/{folder}/{file}"),
        None => format!("…/{file}"),
    }
}

fn our_folder(name: &str) -> Option<&'static str> {
    let name = name.trim_end_matches(".partial");
    FOLDERS
        .iter()
        .find(|(ours, _)| name == *ours || name.ends_with(&format!(" {ours}")))
        .map(|(_, said)| *said)
}

/// A name may hold the mark itself: then all up to the last one is quoted.
fn end_of_quoted(text: &str, close: char) -> Option<usize> {
    match close {
        '"' | '`' => text.rfind(close),
        // An apostrophe further on is none.
        _ => text.find(close),
    }
}

fn closing(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '`' => Some('`'),
        '\'' => Some('\''),
        '“' => Some('”'),
        '«' => Some('»'),
        _ => None,
    }
}

/// `/home/…`, `C:\…`, `\\server\…`, `~/…`.
fn is_path(text: &str) -> bool {
    let mut letters = text.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some('/' | '\\'), Some(next), _) => !next.is_whitespace(),
        (Some('~'), Some('/'), _) => true,
        (Some(drive), Some(':'), Some('/' | '\\')) => drive.is_ascii_alphabetic(),
        _ => false,
    }
}

/// Names hold spaces: a path goes on until a word of the message must begin.
fn path_end(text: &str) -> usize {
    [": ", " (", " <- ", "; ", " detail=", "\""]
        .iter()
        .filter_map(|stop| text.find(stop))
        .min()
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_becomes_its_kind() {
        for (given, kept) in [
            (
                "/home/anna/Meetups exports/2026-12-18 Rust Night-7k2m/2026-11-28 2216 invitations.partial/Leon Andersson-9x.eml",
                "…/invitations/*.eml",
            ),
            (
                "/home/anna/Meetups exports/Анна Кац.json",
                "…/exports/*.json",
            ),
            (
                "/home/anna/Meetups backups/2026-11-28T23-12-00 start.samovar.gz",
                "…/backups/*.gz",
            ),
            ("C:\\Users\\Anna\\Documents\\Anna.pdf", "…/*.pdf"),
            ("/home/anna/Jean.Dupont", "…/*"),
            ("/home/anna/Meetups exports", "…/exports"),
            ("", "…/*"),
        ] {
            assert_eq!(path(given), kept, "{given}");
        }
    }

    #[test]
    fn nothing_of_a_name_is_left_in_a_line() {
        for (given, kept) in [
            (
                "disk-full path=/home/anna/Leon A.eml <- No space left on device (os error 28)",
                "disk-full path=…/*.eml <- No space left on device (os error 28)",
            ),
            (
                "bug detail=unknown variant `Anna Kats`, expected `going`",
                "bug detail=unknown variant `…`",
            ),
            (
                "cannot open \"/srv/Иван Петров/club.samovar\": denied",
                "cannot open \"…/*.samovar\": denied",
            ),
            (
                "byte index 3 is not a char boundary; it is inside 'й' (bytes 2..4) of `Андрей`",
                "byte index 3 is not a char boundary; it is inside '…' (bytes 2..4) of `…`",
            ),
            (
                "storage-failed detail=database is locked <- database is locked",
                "storage-failed detail=database is locked <- database is locked",
            ),
            (
                "planner-damaged detail=guest \"Anna \"Nyusha\" Kats\": state \"goinf\"",
                "planner-damaged detail=guest \"…\"",
            ),
            ("40 of 50 and/or none", "40 of 50 and/or none"),
            (
                "disk-full path=…/invitations/*.eml",
                "disk-full path=…/invitations/*.eml",
            ),
        ] {
            assert_eq!(line(given), kept);
        }
    }
}
