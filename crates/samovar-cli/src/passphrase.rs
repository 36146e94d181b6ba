//! The passphrase of a locked planner: out of a file that somebody names, else typed
//! without being seen. It is never an argument nor a variable, which other programs of the
//! laptop can read, and no error and no answer holds it.

use std::io::{self, ErrorKind, IsTerminal as _};
use std::path::Path;

use samovar_core::key::{Key, salt_of};
use samovar_core::{Code, Error, Result, incoming};
use samovar_i18n::{Lang, msg};
use zeroize::Zeroizing;

use crate::args::Args;

/// Bytes of a first line. What has more is another file than somebody meant.
const MOST: usize = 4096;

/// What opens the planner; `None` where it is not locked, or not there.
pub fn of_planner(args: &Args) -> Result<Option<Key>> {
    of(args, &args.planner)
}

/// The same of one that is to be opened. Where it is open in another Samovar that is said
/// before anybody types: no key is needed to see it.
pub fn of_closed_planner(args: &Args) -> Result<Option<Key>> {
    if salt_of(&args.planner).is_some()
        && let Err(error) = args.open(None)
        && error.code == Code::PlannerOpen
    {
        return Err(error);
    }
    of_planner(args)
}

/// The same of another planner than the one that was asked for.
pub fn of(args: &Args, path: &Path) -> Result<Option<Key>> {
    salt_of(path)
        .map(|salt| Key::typed(&told(args, path)?, salt))
        .transpose()
}

/// Does something with what somebody types for a backup that the planner's key does not
/// open. The file may hold the planner's passphrase: then whoever sits at a terminal is
/// asked for the other.
pub fn of_backup<T>(args: &Args, from: &Path, work: impl Fn(&str) -> Result<T>) -> Result<T> {
    match work(&told(args, from)?) {
        Err(error)
            if error.code == Code::PassphraseWrong && args.passphrase.passphrase_file.is_some() =>
        {
            match typed(&existing(args.language(), from))? {
                Some(text) => work(&text),
                None => Err(error),
            }
        }
        done => done,
    }
}

/// A key of a new passphrase: out of its file, else typed twice.
pub fn fresh(lang: Lang, file: Option<&Path>) -> Result<Key> {
    if let Some(file) = file {
        return Key::new(&first_line(lang, file)?);
    }
    let Some(text) = typed(&msg::cli_passphrase_new(lang))? else {
        eprintln!("{}", msg::cli_passphrase_none(lang));
        return Err(Error::field("passphrase", Code::Required));
    };
    // One that is too short is not asked for again.
    let key = Key::new(&text)?;
    let again = typed(&msg::cli_passphrase_again(lang))?;
    if again.as_deref() != Some(&*text) {
        return Err(Error::field("passphrase", Code::PassphraseDiffers));
    }
    Ok(key)
}

fn existing(lang: Lang, path: &Path) -> String {
    msg::cli_passphrase_of(lang, path.display().to_string())
}

fn told(args: &Args, path: &Path) -> Result<Zeroizing<String>> {
    let lang = args.language();
    if let Some(file) = &args.passphrase.passphrase_file {
        return first_line(lang, file);
    }
    typed(&existing(lang, path))?.ok_or_else(|| Error::at(Code::PlannerLocked, path))
}

/// `None` where nobody sits at a terminal to be asked.
fn typed(words: &str) -> Result<Option<Zeroizing<String>>> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(None);
    }
    match rpassword::prompt_password(format!("{words} ")) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        // Ctrl+D and Ctrl+C.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::UnexpectedEof | ErrorKind::Interrupted
            ) =>
        {
            Err(Error::new(Code::Cancelled))
        }
        Err(error) => Err(Error::io(Path::new("-"), false, error)),
    }
}

fn first_line(lang: Lang, file: &Path) -> Result<Zeroizing<String>> {
    if is_open_to_others(file) {
        eprintln!(
            "{}",
            msg::cli_passphrase_file_open(lang, file.display().to_string())
        );
    }
    let bytes = Zeroizing::new(incoming::head(file, MOST as u64 + 1)?);
    line_of(&bytes).map_err(|error| error.with("path", file.display().to_string()))
}

/// Without its line ending, and otherwise letter by letter: spaces are part of it.
fn line_of(bytes: &[u8]) -> Result<Zeroizing<String>> {
    let line = (bytes.split(|byte| *byte == b'\n').next()).unwrap_or_default();
    if line.len() > MOST {
        return Err(Error::field("passphrase", Code::TooLong).with("most", MOST));
    }
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    // Notepad begins a text with a mark that nobody types.
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok(text) => Ok(Zeroizing::new(text.to_owned())),
        Err(_) => Err(Error::new(Code::UnknownEncoding)),
    }
}

/// Whether other users of the laptop may read it. Windows says so by lists, and a file in
/// somebody's own folder is theirs alone.
#[cfg(unix)]
fn is_open_to_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata()
        .is_ok_and(|found| found.permissions().mode() & 0o044 != 0)
}

#[cfg(not(unix))]
const fn is_open_to_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn read(bytes: &[u8]) -> std::result::Result<String, Code> {
        line_of(bytes)
            .map(|line| line.to_string())
            .map_err(|error| error.code)
    }

    #[test]
    fn a_line_is_what_stands_before_its_ending_letter_by_letter() {
        let line = |bytes: &[u8]| read(bytes).unwrap();
        assert_eq!(line("чайник под дубом".as_bytes()), "чайник под дубом");
        assert_eq!(line(b"two kettles\n"), "two kettles");
        assert_eq!(line(b"two kettles\r\nand more\r\n"), "two kettles");
        assert_eq!(line(b" two  kettles \n\n"), " two  kettles ");
        assert_eq!(line(b"\xEF\xBB\xBFtwo kettles\r\n"), "two kettles");
        assert_eq!(line(b""), "");
    }

    #[test]
    fn what_is_no_text_or_no_line_is_refused() {
        // UTF-16, as some shells of Windows write.
        assert_eq!(read(b"\xFF\xFEt\0w\0o\0"), Err(Code::UnknownEncoding));
        assert_eq!(read(&[b'a'; MOST + 1]), Err(Code::TooLong));
        assert_eq!(read(&[b'a'; MOST]).map(|line| line.len()), Ok(MOST));
    }
}
