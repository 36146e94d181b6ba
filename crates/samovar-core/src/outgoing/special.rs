//! Paths that Windows takes for something else than a file of that name: a device
//! (`NUL`, `con.txt`, `\\.\COM1`), a pipe (`\\.\pipe\…`, `\\server\pipe\…`), or a stream
//! hidden behind a file (`planner.samovar:x`). To look at one may wait without end, and a
//! stream lies outside everything that guards its file. On other systems these are names
//! like any other.

use std::path::Path;

use samovar_ical::is_device;

/// Whether the path is none of a file on this system.
pub fn is_special(path: &Path) -> bool {
    cfg!(windows) && is_special_to_windows(&path.to_string_lossy())
}

fn is_special_to_windows(path: &str) -> bool {
    let path = path.replace('/', "\\");
    let Some(names) = below_the_root(&path) else {
        return true;
    };
    names
        .split('\\')
        .any(|name| name.contains(':') || is_device(name))
}

/// What stands behind the disk or the share; nothing where there is neither.
fn below_the_root(path: &str) -> Option<&str> {
    if path.starts_with(r"\\.\") {
        return None;
    }
    if let Some(verbatim) = path.strip_prefix(r"\\?\") {
        return match verbatim.strip_prefix(r"UNC\") {
            Some(share) => below_the_share(share),
            None => below_the_disk(verbatim)
                .or_else(|| verbatim.split_once('\\').filter(is_volume).map(second)),
        };
    }
    match path.strip_prefix(r"\\") {
        Some(share) => below_the_share(share),
        None => Some(below_the_disk(path).unwrap_or(path)),
    }
}

/// `C:\talks` and, from the folder that is open on that disk, `C:talks`.
fn below_the_disk(path: &str) -> Option<&str> {
    let (disk, rest) = path.split_once(':')?;
    let is_letter = disk.len() == 1 && disk.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_letter.then_some(rest)
}

/// `server\share\talks`. A share of these names is no folder.
fn below_the_share(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once('\\')?;
    let (share, rest) = rest.split_once('\\').unwrap_or((rest, ""));
    let is_folder = !["pipe", "mailslot"]
        .iter()
        .any(|known| share.eq_ignore_ascii_case(known));
    is_folder.then_some(rest)
}

fn is_volume((name, _): &(&str, &str)) -> bool {
    name.starts_with("Volume{")
}

fn second<'p>((_, rest): (&'p str, &'p str)) -> &'p str {
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_pipes_and_streams_are_no_files() {
        for path in [
            "NUL",
            r"C:\talks\con",
            r"C:\talks\Aux.csv",
            "talks/lpt1.pdf",
            r"\\.\COM1",
            r"\\.\pipe\samovar",
            r"//./pipe/samovar",
            r"\\server\pipe\samovar",
            r"\\?\UNC\server\PIPE\samovar",
            r"\\?\pipe\samovar",
            r"\\?\GLOBALROOT\Device\Null",
            r"C:\talks\planner.samovar:x",
            r"planner.samovar::$DATA",
            r"\\server\talks\list.csv:x",
        ] {
            assert!(is_special_to_windows(path), "{path}");
        }
    }

    #[test]
    fn files_on_disks_and_shares_are_files() {
        for path in [
            "planner.samovar",
            r"C:\Users\Анна\Documents\planner.samovar",
            "C:/Users/anna/planner.samovar",
            "C:planner.samovar",
            r"\\server\talks\planner.samovar",
            r"\\?\C:\talks\planner.samovar",
            r"\\?\UNC\server\talks\planner.samovar",
            r"\\?\Volume{b75e2c83-0000-0000-0000-602f00000000}\planner.samovar",
            r"C:\talks\Connie, com10.csv",
        ] {
            assert!(!is_special_to_windows(path), "{path}");
        }
    }

    /// A name with a colon is one like any other where the system has no streams.
    #[cfg(unix)]
    #[test]
    fn no_other_system_refuses_them() {
        assert!(!is_special(Path::new("talks/con: what is new?.csv")));
    }
}
