//! A badge scanner as the window gets it: a keyboard at the display, with key
//! codes and no letters. What letters they become is the layout's affair.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Milliseconds from key to key.
const PACE: u32 = 5;

/// How a scanner ends a code.
#[derive(Debug, Clone, Copy)]
pub enum Ending {
    Enter,
    Tab,
    /// Just typed: no key at the end.
    None,
}

impl Ending {
    fn key(self) -> Option<u32> {
        match self {
            Self::Enter => Some(36),
            Self::Tab => Some(23),
            Self::None => None,
        }
    }
}

#[derive(Debug, Clone)]
pub struct Scanner {
    display: String,
}

impl Scanner {
    #[must_use]
    pub fn at(display: &str) -> Self {
        Self {
            display: display.to_owned(),
        }
    }

    /// Sets the layout of the display's keyboard.
    pub fn layout(&self, name: &str) {
        let set = Command::new("setxkbmap")
            .arg(name)
            .env("DISPLAY", &self.display)
            .status();
        assert!(
            set.is_ok_and(|status| status.success()),
            "setxkbmap {name} (apt package x11-xkb-utils)"
        );
    }

    /// Gives a window the keys, as a window manager would.
    pub fn focus_window(&self, title: &str) {
        self.xdotool(&format!(
            "search --sync --onlyvisible --name ({title})$ windowfocus --sync\n"
        ));
    }

    /// Whether a window comes to bear such a title.
    #[must_use]
    pub fn sees_title(&self, pattern: &str) -> bool {
        Command::new("timeout")
            .args(["60", "xdotool", "search", "--sync", "--onlyvisible"])
            .args(["--name", &format!("^{pattern}$")])
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    /// Types codes one after another without waiting for anything.
    pub fn scan(&self, codes: &[String], ending: Ending) {
        self.scan_at(PACE, codes, ending);
    }

    /// One code without a pause between its keys: for what tells a scan by its speed. A
    /// scanner has its own, whatever this machine does; the pauses of ours grow with it.
    pub fn burst(&self, code: &str, ending: Ending) {
        self.scan_at(0, &[code.to_owned()], ending);
    }

    /// A code whose keys stay down for as long as the computer was busy: the display repeats
    /// them meanwhile, though the scanner pressed each once.
    pub fn stall(&self, code: &str, busy: Duration, ending: Ending) {
        for key in code.chars().map(key).chain(ending.key()) {
            self.hold(&key.to_string(), busy);
        }
    }

    fn scan_at(&self, pace: u32, codes: &[String], ending: Ending) {
        let mut script = String::new();
        for code in codes {
            let _ = write!(script, "key --delay {pace}");
            for key in code.chars().map(key).chain(ending.key()) {
                let _ = write!(script, " {key}");
            }
            script.push('\n');
        }
        self.xdotool(&script);
    }

    /// Types any text of the US keyboard as a scanner does, and Enter.
    pub fn type_out(&self, text: &str) {
        let mut script = format!("key --delay {PACE}");
        for letter in text.chars() {
            let (code, shift) = any_key(letter);
            let _ = match shift {
                true => write!(script, " shift+{code}"),
                false => write!(script, " {code}"),
            };
        }
        self.xdotool(&format!("{script} 36\n"));
    }

    /// One key held down for a while, by its name or code.
    pub fn hold(&self, key: &str, long: Duration) {
        let seconds = long.as_secs_f64();
        self.xdotool(&format!("keydown {key} sleep {seconds} keyup {key}\n"));
    }

    /// One chord by its names: `ctrl+k`. A letter or digit is the place of its key: by
    /// its name, a layout without it would be changed for as long as the key is down, and
    /// who looks a moment later finds no letter there.
    pub fn press(&self, chord: &str) {
        let keys: Vec<String> = chord
            .split('+')
            .map(|part| match part.as_bytes() {
                [one] if one.is_ascii_alphanumeric() => {
                    key(char::from(one.to_ascii_uppercase())).to_string()
                }
                _ => part.to_owned(),
            })
            .collect();
        self.xdotool(&format!("key {}\n", keys.join("+")));
    }

    fn xdotool(&self, script: &str) {
        let mut tool = Command::new("xdotool")
            .arg("-")
            .env("DISPLAY", &self.display)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("xdotool is installed (apt package xdotool)");
        // It may be cut short with its display: a kill is no failure of the scanner.
        let _ = tool
            .stdin
            .take()
            .expect("piped")
            .write_all(script.as_bytes());
        let _ = tool.wait();
    }
}

/// The key code of a letter or digit on every PC keyboard under X11: evdev's
/// code and eight.
fn key(letter: char) -> u32 {
    const ROWS: [(&str, u32); 4] = [
        ("1234567890", 10),
        ("QWERTYUIOP", 24),
        ("ASDFGHJKL", 38),
        ("ZXCVBNM", 52),
    ];
    ROWS.iter()
        .find_map(|(row, first)| Some(first + u32::try_from(row.find(letter)?).ok()?))
        .unwrap_or_else(|| panic!("{letter} is not in a code"))
}

/// The key code of what a US keyboard writes, and whether Shift is held for it.
fn any_key(letter: char) -> (u32, bool) {
    const MARKS: &str = "-=/.;";
    const CODES: [u32; 5] = [20, 21, 61, 60, 47];
    match letter {
        '?' => (61, true),
        ':' => (47, true),
        '_' => (20, true),
        _ if letter.is_ascii_alphanumeric() => (
            key(letter.to_ascii_uppercase()),
            letter.is_ascii_uppercase(),
        ),
        _ => MARKS.find(letter).and_then(|at| CODES.get(at)).map_or_else(
            || panic!("{letter} is not on the keyboard"),
            |code| (*code, false),
        ),
    }
}
