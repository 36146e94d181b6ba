//! Files whose bytes the page holds but whose path it doesn't know: pasted, or
//! chosen by the webview's own field. They wait in a private folder until an
//! import reads them, and are removed when the program ends: of one that was killed, at
//! the next start. Guests of a locked planner must not lie about readable.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use samovar_core::outgoing::{is_device, private};
use samovar_core::{Code, Error, WireError, incoming};
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Manager};

use crate::rpc::{off_thread, told};

/// Larger files are refused: they would be held twice in memory on their way.
const MAX_BYTES: usize = 128 * 1024 * 1024;
/// The file that says by its lock that its folder is a running program's.
const HELD: &str = "held";

pub struct Staged {
    folder: PathBuf,
    count: AtomicU64,
    /// Locked from the first file on; freed even by kill -9.
    held: Mutex<Option<File>>,
}

impl Staged {
    /// Makes nothing yet; clears what killed processes left in `cache`.
    #[must_use]
    pub fn in_folder(cache: PathBuf) -> Self {
        let all = cache.join("staged");
        for entry in fs::read_dir(&all)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
        {
            if !is_held(&entry.path()) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        Self {
            folder: all.join(std::process::id().to_string()),
            count: AtomicU64::new(0),
            held: Mutex::default(),
        }
    }

    /// From now on no other program clears the folder.
    fn hold(&self) -> io::Result<()> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            private::folder(&self.folder)?;
            let file = private::file(&self.folder.join(HELD))?;
            file.try_lock()?;
            *held = Some(file);
        }
        Ok(())
    }

    /// Keeps the bytes under their own name and gives the path.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
        if bytes.len() > MAX_BYTES {
            return Err(Error::new(Code::FileTooLarge)
                .with("path", name)
                .with("limit", MAX_BYTES));
        }
        let folder = self
            .folder
            .join(self.count.fetch_add(1, Ordering::Relaxed).to_string());
        let path = folder.join(plain(name));
        // Guests' contacts lie in it: for this user's eyes only.
        self.hold()
            .and_then(|()| private::folder(&folder))
            .and_then(|()| private::write(&path, bytes))
            .map_err(|error| Error::io(&path, true, error))?;
        Ok(path)
    }

    /// Removes everything this process kept.
    pub fn clear(&self) {
        // Windows removes no file that somebody has open.
        drop(
            self.held
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether a program that runs keeps files in the folder.
fn is_held(folder: &Path) -> bool {
    incoming::open(&folder.join(HELD)).is_ok_and(|file| file.try_lock().is_err())
}

/// The name is a label from outside: only its last part, and nothing odd in it.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|c| !c.is_control() && !"<>:\"|?*".contains(*c))
        .collect();
    let clean = clean.trim_matches(['.', ' ']);
    let from = clean.char_indices().rev().nth(79).map_or(0, |(at, _)| at);
    match clean.get(from..).unwrap_or_default() {
        "" => "file".to_owned(),
        // Windows would open the device, whatever the folder.
        kept if is_device(kept) => format!("_{kept}"),
        kept => kept.to_owned(),
    }
}

/// Takes the request's raw body and its `file-name` header (percent-encoded),
/// gives a path for the import commands.
#[tauri::command]
pub async fn stage_file(app: AppHandle, request: Request<'_>) -> Result<String, WireError> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Error::new(Code::BadRequest)
            .with("detail", "raw bytes expected")
            .wire());
    };
    let bytes = bytes.clone();
    let name = request
        .headers()
        .get("file-name")
        .map_or_else(String::new, |name| decoded(name.as_bytes()));
    off_thread(move || {
        let kept = app.state::<Staged>().keep(&name, &bytes);
        kept.map(|path| path.display().to_string())
            .map_err(|error| told("stage file", &error))
    })
    .await
}

/// Undoes encodeURIComponent.
fn decoded(encoded: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.iter();
    while let Some(&byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = (ahead.next(), ahead.next());
        match (byte, digits) {
            (b'%', (Some(high), Some(low))) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = ahead;
                }
                _ => bytes.push(byte),
            },
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_outside_stays_in_the_folder() {
        for (name, kept) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\guests\\list.csv", "list.csv"),
            ("..", "file"),
            ("", "file"),
            ("Гости\n2026.csv", "Гости2026.csv"),
            ("CON.csv", "_CON.csv"),
            ("lpt1", "_lpt1"),
            ("contacts.csv", "contacts.csv"),
            ("com10.csv", "com10.csv"),
        ] {
            assert_eq!(plain(name), kept);
        }
        assert_eq!(
            plain(&format!("{}.xlsx", "я".repeat(300))).chars().count(),
            80
        );
        assert!(plain(&format!("{}.xlsx", "я".repeat(300))).ends_with(".xlsx"));
    }

    #[test]
    fn what_a_kill_left_goes_at_the_next_start_and_what_is_in_use_stays() {
        let cache = std::env::temp_dir().join(format!("samovar-staged-{}", std::process::id()));
        let killed = cache.join("staged/99999999/0");
        fs::create_dir_all(&killed).unwrap();
        fs::write(killed.join("guests.csv"), "Ann,ann@example.org").unwrap();
        let running = Staged::in_folder(cache.clone());
        assert!(!killed.exists());
        let kept = running.keep("guests.csv", b"Ben,ben@example.org").unwrap();
        drop(Staged::in_folder(cache.clone()));
        assert!(kept.exists());
        running.clear();
        assert!(!kept.exists());
        let _ = fs::remove_dir_all(cache);
    }

    #[test]
    fn names_arrive_as_they_were_sent() {
        assert_eq!(
            decoded("%D0%93%D0%BE%D1%81%D1%82%D0%B8%201.csv".as_bytes()),
            "Гости 1.csv"
        );
        assert_eq!(decoded(b"100%.csv"), "100%.csv");
        assert_eq!(decoded(b"%"), "%");
    }
}
