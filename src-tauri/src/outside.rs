//! What other programs are asked to do: to open a file, and to show where it lies.

use std::io;
use std::path::Path;

/// Opens a file or a folder with the program that the system has for it.
pub fn open(path: &Path) -> io::Result<()> {
    open::that_detached(known_to_others(path))
}

/// Shows a file in its folder, chosen there where the system can do that.
pub fn reveal(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return open(path);
    }
    system::reveal(known_to_others(path))
}

/// Windows writes a real path as `\\?\C:\…`, which Explorer and many programs do not
/// know. Elsewhere, and where nothing shorter would do, it stays.
fn known_to_others(path: &Path) -> &Path {
    dunce::simplified(path)
}

#[cfg(windows)]
mod system {
    use std::ffi::OsString;
    use std::io;
    use std::os::windows::process::CommandExt;
    use std::path::Path;
    use std::process::Command;

    pub fn reveal(path: &Path) -> io::Result<()> {
        // Explorer reads its line by rules of its own: the quotes stand behind the comma.
        // A path on Windows holds none.
        let mut chosen = OsString::from("/select,\"");
        chosen.push(path);
        chosen.push("\"");
        Command::new("explorer.exe").raw_arg(chosen).spawn()?;
        Ok(())
    }
}

#[cfg(target_os = "macos")]
mod system {
    use std::io;
    use std::path::Path;
    use std::process::Command;

    pub fn reveal(path: &Path) -> io::Result<()> {
        let told = Command::new("/usr/bin/open").arg("-R").arg(path).status()?;
        if told.success() {
            Ok(())
        } else {
            Err(io::Error::other("Finder did not take it"))
        }
    }
}

/// No way of choosing a file works with every desktop.
#[cfg(not(any(windows, target_os = "macos")))]
mod system {
    use std::io;
    use std::path::Path;

    pub fn reveal(path: &Path) -> io::Result<()> {
        super::open(path.parent().unwrap_or(path))
    }
}
