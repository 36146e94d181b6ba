//! A locked planner at the terminal, in real processes: every kind of command opens it by
//! the file that holds the passphrase, nobody does without, and nothing ever says it.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use samovar_core::key::{Key, salt_of};
use samovar_tests::paper;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

const KETTLES: &str = "four quiet kettles wander";
const TEAPOTS: &str = "пять шумных чайников бродят";

/// What no output, no process and no locked file holds.
const SECRETS: &[&str] = &["kettle", "чайник"];
const GUEST: &str = "Ada North";

/// A planner with an event and a guest, and the files that open it.
struct Locked(Terminal);

impl Locked {
    fn unlocked() -> Self {
        let terminal = Terminal::new();
        terminal.evening("Night");
        let guest = json!({ "name": GUEST, "emails": ["ada@example.org"] });
        terminal.call("add_person", &guest);
        Self(terminal)
    }

    fn by(passphrase: &str) -> Self {
        let locked = Self::unlocked();
        locked.0.says(&["call", "back_up"]);
        let done = locked.run(None, Some(passphrase), &["--json", "lock"]);
        assert!(done.status.success(), "{}", text(&done.stderr));
        let told: Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!(
            told,
            json!({ "locked": true, "changed": true, "backups": told["backups"], "left": [] })
        );
        assert!(told["backups"].as_u64() > Some(0), "{told}");
        locked
    }

    fn planner(&self) -> &Path {
        &self.0.planner
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.folder.path().join(name)
    }

    /// The program, told of the files of a passphrase and of a new one.
    fn command(&self, passphrase: Option<&str>, new: Option<&str>) -> Command {
        let mut command = self.0.command();
        for (passphrase, name, variable) in [
            (passphrase, "secret", "SAMOVAR_PASSPHRASE_FILE"),
            (new, "new secret", "SAMOVAR_NEW_PASSPHRASE_FILE"),
        ] {
            if let Some(passphrase) = passphrase {
                let file = self.at(name);
                fs::write(&file, format!("{passphrase}\n")).unwrap();
                keep_to_oneself(&file);
                command.env(variable, file);
            }
        }
        command
    }

    fn run(&self, passphrase: Option<&str>, new: Option<&str>, words: &[&str]) -> Output {
        let done = (self.command(passphrase, new).args(words).output()).unwrap();
        for said in [&done.stdout, &done.stderr] {
            says_no_secret(&text(said));
        }
        done
    }

    /// What a command that opens it prints, and that it has nothing to complain of.
    fn says(&self, passphrase: &str, words: &[&str]) -> String {
        let done = self.run(Some(passphrase), None, words);
        assert!(done.status.success(), "{words:?}: {}", text(&done.stderr));
        text(&done.stdout)
    }

    fn json(&self, passphrase: &str, words: &[&str]) -> Value {
        let said = self.says(passphrase, &[&["--json"], words].concat());
        serde_json::from_str(&said).unwrap()
    }

    /// Of a command that must not succeed, and changes nothing.
    fn refusal(&self, passphrase: Option<&str>, new: Option<&str>, words: &[&str]) -> String {
        let before = fs::read(self.planner()).ok();
        let done = self.run(passphrase, new, words);
        assert!(!done.status.success(), "{words:?}: {}", text(&done.stdout));
        assert_eq!(text(&done.stdout), "", "{words:?}");
        assert!(fs::read(self.planner()).ok() == before, "{words:?}");
        text(&done.stderr)
    }

    /// Planner, journal and backups.
    fn files(&self) -> Vec<PathBuf> {
        let mut found = vec![self.planner().to_owned()];
        found.extend(
            fs::read_dir(self.at("club backups"))
                .unwrap()
                .map(|entry| entry.unwrap().path()),
        );
        let journal = self.at("club.samovar-wal");
        found.extend(journal.exists().then_some(journal));
        found
    }

    fn people(&self, passphrase: &str) -> Value {
        self.json(passphrase, &["call", "list_people"])["total"].take()
    }

    fn add(&self, passphrase: &str, name: &str) {
        let request = json!({ "name": name }).to_string();
        self.says(passphrase, &["call", "add_person", &request]);
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn path_text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn says_no_secret(said: &str) {
    for secret in SECRETS {
        assert!(!said.contains(secret), "{said}");
    }
}

fn holds(file: &Path, words: &str) -> bool {
    let bytes = fs::read(file).unwrap();
    (bytes.windows(words.len())).any(|window| window == words.as_bytes())
}

#[cfg(unix)]
fn keep_to_oneself(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn keep_to_oneself(_: &Path) {}

#[test]
fn test_every_kind_of_command_works_on_a_locked_planner() {
    let locked = Locked::by(KETTLES);
    let says = |words: &[&str]| locked.says(KETTLES, words);
    let json = |words: &[&str]| locked.json(KETTLES, words);
    let out = |name: &str| locked.0.at(name);

    let list = locked.at("list.csv");
    fs::write(&list, "Name,Email,RSVP\nBen South,ben@example.org,yes\n").unwrap();
    let imported = json(&["import", "guests", path_text(&list), "--event", "Night"]);
    assert_eq!(imported["people_added"], 1);
    let searched = json(&["call", "list_people", r#"{"query": "nort"}"#]);
    assert_eq!(searched["rows"][0]["name"], GUEST);
    assert!(says(&["guests", "Night"]).contains("Ben South"));
    assert_eq!(locked.people(KETTLES), 2);
    says(&["undo"]);
    assert_eq!(locked.people(KETTLES), 1);
    says(&["redo"]);
    assert_eq!(locked.people(KETTLES), 2);
    assert!(says(&["history", "Night"]).lines().count() > 1);
    says(&["check-in", "Night", "Ben South", "--early"]);

    let sheet = out("door.pdf");
    says(&["print", "door-list", "Night", "-o", &sheet]);
    let printed = paper::text_of(Path::new(&sheet));
    assert!(printed.is_none_or(|text| text.contains("South")));
    says(&["export", "guests", "Night", "-o", &out("guests.csv")]);
    assert!(holds(Path::new(&out("guests.csv")), "Ben South"));
    says(&["export", "planner", &out("whole.json")]);
    assert!(holds(Path::new(&out("whole.json")), GUEST));

    // A copy elsewhere is locked as it is.
    let copy = out("copy.samovar");
    says(&["backup", "-o", &copy]);
    assert!(!holds(Path::new(&copy), GUEST));
    locked.add(KETTLES, "Cleo West");
    let backups = json(&["backups"]);
    let mut backups = backups.as_array().unwrap().iter();
    let before = backups.find(|one| one["reason"] == "import").unwrap();
    assert_eq!(before["people"], 1);
    let before = before["path"].as_str().unwrap();
    for (backup, people) in [(copy.as_str(), 2), (before, 1)] {
        says(&["restore", backup]);
        assert_eq!(locked.people(KETTLES), people, "{backup}");
    }

    assert_eq!(json(&["check"])["locked"], true);
    assert_eq!(json(&["call", "planner_status"])["locked"], true);
    let looked = json(&["--read-only", "call", "list_people"]);
    assert_eq!(looked["total"], 1);
    for file in locked.files() {
        assert!(!holds(&file, GUEST), "{}", file.display());
        assert!(!holds(&file, "Ben South"), "{}", file.display());
    }
}

/// The sample is made again where it lies, also where it was locked since.
#[test]
fn test_sample_that_was_locked_is_made_again() {
    let locked = Locked::by(KETTLES);
    let (folder, sample) = (locked.0.at("demo"), locked.0.at("demo/sample.samovar"));
    let lock = ["--planner", &sample, "lock"];
    locked.says(KETTLES, &["demo", "-o", &folder]);
    let done = Command::new(locked.0.command().get_program())
        .args(lock)
        .env("SAMOVAR_NEW_PASSPHRASE_FILE", locked.at("secret"))
        .env("SAMOVAR_LAPTOP", locked.at("laptop.json"))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", text(&done.stderr));
    locked.says(KETTLES, &["demo", "-o", &folder]);
    let said = locked.refusal(None, None, &["demo", "-o", &folder]);
    assert!(said.contains("sample.samovar is locked"), "{said}");
}

#[test]
fn test_nobody_opens_it_without_the_passphrase() {
    let locked = Locked::by(KETTLES);
    let commands: &[&[&str]] = &[
        &["event", "list"],
        &["import", "guests", "list.csv"],
        &["check-in", "Night", GUEST],
        &["call", "list_people"],
        &["print", "door-list", "Night", "-o", "door.pdf"],
        &["export", "guests", "Night", "-o", "guests.csv"],
        &["backup", "-o", "copy.samovar"],
        &["restore", "none.samovar"],
        &["undo"],
        &["check"],
        &["--read-only", "event", "list"],
        &["recovery-sheet", "sheet.pdf"],
        &["unlock"],
    ];
    for words in commands {
        for (lang, missing, wrong) in [
            (
                "en",
                "club.samovar is locked with a passphrase",
                "does not open",
            ),
            (
                "ru",
                "club.samovar закрыт паролем",
                "Этот пароль не открывает",
            ),
        ] {
            let words = &[&["--lang", lang], *words].concat();
            let said = locked.refusal(None, None, words);
            assert!(said.contains(missing), "{words:?}: {said}");
            assert!(
                said.contains("SAMOVAR_PASSPHRASE_FILE"),
                "{words:?}: {said}"
            );
            if !words.contains(&"restore") {
                let said = locked.refusal(Some(TEAPOTS), None, words);
                assert!(said.contains(wrong), "{words:?}: {said}");
            }
        }
    }
    // When and why backups were made is no secret; what they hold is.
    let said = text(&locked.run(None, None, &["--json", "backups"]).stdout);
    let backups: Vec<Value> = serde_json::from_str(&said).unwrap();
    assert!(!backups.is_empty());
    assert!(backups.iter().all(|one| one["people"].is_null()), "{said}");
    let gone = locked.refusal(
        None,
        None,
        &["--passphrase-file", "nowhere", "event", "list"],
    );
    assert!(gone.contains("nowhere is not there"), "{gone}");
}

/// `pipe` answers as the window's shell does, and while it runs nobody sees the passphrase
/// in the list of processes.
#[test]
fn test_process_that_holds_it_open_shows_no_passphrase() {
    let locked = Locked::by(KETTLES);
    let ask = |passphrase: Option<&str>, names: &[&str]| -> Vec<Value> {
        let mut program = locked
            .command(passphrase, None)
            .arg("pipe")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = program.stdin.take().unwrap();
        let mut answers = BufReader::new(program.stdout.take().unwrap());
        let mut found = Vec::new();
        for name in names {
            writeln!(stdin, "{}", json!({ "id": 1, "name": name })).unwrap();
            let mut line = String::new();
            answers.read_line(&mut line).unwrap();
            says_no_secret(&line);
            found.push(serde_json::from_str(&line).unwrap());
        }
        for part in ["cmdline", "environ"] {
            if cfg!(target_os = "linux") {
                let seen = fs::read(format!("/proc/{}/{part}", program.id())).unwrap();
                let seen = String::from_utf8_lossy(&seen);
                assert!(!seen.is_empty(), "{part}");
                says_no_secret(&seen);
            }
        }
        drop(stdin);
        assert!(program.wait().unwrap().success());
        found
    };
    let opened = ask(Some(KETTLES), &["planner_status", "list_people"]);
    assert_eq!(opened[0]["value"]["locked"], true);
    assert_eq!(opened[1]["value"]["total"], 1);
    for (passphrase, code) in [
        (None, "planner-locked"),
        (Some(TEAPOTS), "passphrase-wrong"),
    ] {
        let refused = ask(passphrase, &["list_people", "list_backups"]);
        assert_eq!(refused[0]["error"]["code"], code);
        assert_eq!(refused[0]["value"], Value::Null);
        assert!(!refused[1]["value"].as_array().unwrap().is_empty());
    }
}

#[test]
fn test_changed_passphrase_opens_planner_and_backups_and_the_old_one_nothing_here() {
    let locked = Locked::by(KETTLES);
    let copy = locked.0.at("copy.samovar");
    locked.says(KETTLES, &["backup", "-o", &copy]);
    locked.says(KETTLES, &["call", "back_up"]);
    locked.add(KETTLES, "Ben South");
    let before = salt_of(locked.planner()).unwrap();

    // Whoever does not know the old one is not asked for a new one.
    let said = locked.refusal(None, Some(TEAPOTS), &["lock", "--change"]);
    assert!(said.contains("is locked"), "{said}");
    let said = locked.refusal(Some(TEAPOTS), Some(TEAPOTS), &["lock", "--change"]);
    assert!(said.contains("does not open"), "{said}");
    let done = locked.run(Some(KETTLES), Some(TEAPOTS), &["lock", "--change"]);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let said = text(&done.stdout);
    assert!(said.starts_with("The passphrase is changed."), "{said}");
    assert!(said.contains("samovar-cli recovery-sheet"), "{said}");

    assert_ne!(salt_of(locked.planner()), Some(before));
    assert_eq!(locked.people(TEAPOTS), 2);
    let said = locked.refusal(Some(KETTLES), None, &["event", "list"]);
    assert!(said.contains("does not open"), "{said}");
    let backups = locked.json(TEAPOTS, &["backups"]);
    locked.says(TEAPOTS, &["restore", backups[0]["path"].as_str().unwrap()]);
    assert_eq!(locked.people(TEAPOTS), 1);

    // The copy elsewhere stays as it was. Nobody is at a terminal to type its passphrase.
    let said = locked.refusal(Some(TEAPOTS), None, &["restore", &copy]);
    assert!(
        said.contains("does not open") && said.contains("copy.samovar"),
        "{said}"
    );
    // Where it comes in the place of nothing, its own is all that is needed.
    fs::remove_file(locked.planner()).unwrap();
    locked.says(KETTLES, &["restore", &copy]);
    assert_eq!(locked.people(KETTLES), 1);
    let said = locked.refusal(None, None, &["event", "list"]);
    assert!(said.contains("is locked"), "{said}");
}

#[test]
fn test_lock_that_is_removed_is_told_and_everything_reads_again() {
    let locked = Locked::by(KETTLES);
    let again = locked.says(KETTLES, &["lock"]);
    assert!(again.contains("lock --change"), "{again}");
    let said = locked.says(KETTLES, &["unlock"]);
    assert!(
        said.starts_with("The lock is removed: whoever has the file"),
        "{said}"
    );
    assert_eq!(salt_of(locked.planner()), None);
    assert!(
        fs::read(locked.planner())
            .unwrap()
            .starts_with(b"SQLite format 3\0")
    );
    assert_eq!(locked.0.call("list_people", &json!({}))["total"], 1);
    assert_eq!(locked.0.json(&["check"])["locked"], false);
    let backups = locked.0.json(&["backups"]);
    assert_eq!(backups[0]["people"], 1);
    locked
        .0
        .says(&["restore", backups[0]["path"].as_str().unwrap()]);
    for (lang, wanted) in [
        ("en", "This planner is not locked."),
        ("ru", "Планировщик не закрыт паролем."),
    ] {
        let said = locked.0.says(&["--lang", lang, "unlock"]);
        assert!(said.starts_with(wanted), "{said}");
    }
    // Before anybody does it, the help says what comes of it.
    let help = locked.0.says(&["unlock", "--help"]);
    assert!(
        help.contains("whoever has the file can read it again"),
        "{help}"
    );
}

#[test]
fn test_restore_tells_a_damaged_beginning_from_a_wrong_passphrase_by_a_backup() {
    let locked = Locked::unlocked();
    let plain = locked.0.at("plain.samovar");
    locked.0.says(&["backup", "-o", &plain]);
    let done = locked.run(None, Some(KETTLES), &["lock"]);
    assert!(done.status.success(), "{}", text(&done.stderr));
    locked.says(KETTLES, &["call", "back_up"]);
    let backups = locked.json(KETTLES, &["backups"]);
    let backup = backups[0]["path"].as_str().unwrap();

    // A plain backup comes in, and the planner stays locked.
    locked.says(KETTLES, &["restore", &plain]);
    assert!(!holds(locked.planner(), GUEST));
    assert_eq!(locked.people(KETTLES), 1);
    // Nobody takes the lock away by it, and no backup opens by a wrong passphrase.
    for from in [plain.as_str(), backup] {
        let said = locked.refusal(None, None, &["restore", from]);
        assert!(said.contains("is locked"), "{from}: {said}");
        let said = locked.refusal(Some(TEAPOTS), None, &["restore", from]);
        assert!(said.contains("does not open"), "{from}: {said}");
    }

    let mut bytes = fs::read(locked.planner()).unwrap();
    bytes[100] ^= 1;
    fs::write(locked.planner(), &bytes).unwrap();
    let said = locked.refusal(Some(KETTLES), None, &["event", "list"]);
    assert!(said.contains("a backup may open"), "{said}");
    let done = locked.json(KETTLES, &["restore", backup]);
    assert_eq!(fs::read(done["kept"].as_str().unwrap()).unwrap(), bytes);
    assert_eq!(locked.people(KETTLES), 1);
    assert!(!holds(locked.planner(), GUEST));
}

#[test]
fn test_recovery_key_opens_it_until_the_passphrase_is_changed() {
    let locked = Locked::by(KETTLES);
    // Not where the planner lies.
    let paper = tempfile::tempdir().unwrap();
    let sheet = paper.path().join("sheet.pdf").display().to_string();
    let key = Key::typed(KETTLES, salt_of(locked.planner()).unwrap()).unwrap();
    let recovery = key.recovery().to_string();
    for lang in ["en", "ru"] {
        locked.says(KETTLES, &["--lang", lang, "recovery-sheet", &sheet]);
        if let Some(printed) = paper::text_of(Path::new(&sheet)) {
            assert!(printed.contains(&recovery[..4]), "{printed}");
            says_no_secret(&printed);
        }
        fs::remove_file(&sheet).unwrap();
    }
    assert_eq!(locked.people(&recovery), 1);
    assert_eq!(locked.people(&recovery.to_lowercase().replace('-', " ")), 1);
    let done = locked.run(Some(&recovery), Some(TEAPOTS), &["lock", "--change"]);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let said = locked.refusal(Some(&recovery), None, &["event", "list"]);
    assert!(said.contains("does not open"), "{said}");
    assert_eq!(locked.people(TEAPOTS), 1);
}

#[test]
fn test_new_passphrase_is_long_enough_or_nothing_is_locked() {
    let locked = Locked::unlocked();
    for (lang, short, none) in [
        (
            "en",
            "has at least 10 characters",
            "Nobody is at a terminal",
        ),
        ("ru", "должно быть не меньше 10", "За терминалом нет никого"),
    ] {
        let lock = ["--lang", lang, "lock"];
        let said = locked.refusal(None, Some("чайники"), &lock);
        assert!(said.contains(short), "{said}");
        let said = locked.refusal(None, None, &lock);
        assert!(
            said.contains(none) && said.contains("SAMOVAR_NEW_PASSPHRASE_FILE"),
            "{said}"
        );
    }
    let long = "kettle ".repeat(1000);
    let said = locked.refusal(None, Some(&long), &["lock"]);
    assert!(said.contains("4,096"), "{said}");
    let nowhere = locked.0.at("nowhere.samovar");
    let done = Command::new(locked.0.command().get_program())
        .args(["--planner", &nowhere, "lock"])
        .env("SAMOVAR_NEW_PASSPHRASE_FILE", locked.at("new secret"))
        .output()
        .unwrap();
    assert!(!done.status.success());
    assert!(!Path::new(&nowhere).exists());
    assert_eq!(salt_of(locked.planner()), None);
}

/// What another system's editor leaves at the end of a line is no part of it; a space is.
#[test]
fn test_first_line_of_the_file_is_the_passphrase() {
    let locked = Locked::by(KETTLES);
    for (line, opens) in [
        (format!("{KETTLES}\r\nfor the club\r\n"), true),
        (KETTLES.to_owned(), true),
        (format!("{KETTLES} \n"), false),
        (format!("\n{KETTLES}\n"), false),
    ] {
        let file = locked.at("written");
        fs::write(&file, &line).unwrap();
        keep_to_oneself(&file);
        let words = ["--passphrase-file", path_text(&file), "event", "list"];
        let done = locked.run(None, None, &words);
        assert_eq!(done.status.success(), opens, "{line:?}");
    }
}

#[cfg(unix)]
#[test]
fn test_file_that_others_may_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let locked = Locked::by(KETTLES);
    let file = locked.at("for all");
    fs::write(&file, KETTLES).unwrap();
    for (mode, lang, warned) in [
        (0o644, "en", "chmod 600"),
        (0o640, "ru", "Другие пользователи этого компьютера"),
        (0o600, "en", ""),
    ] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let words = [
            "--lang",
            lang,
            "--passphrase-file",
            path_text(&file),
            "event",
            "list",
        ];
        let done = locked.run(None, None, &words);
        assert!(done.status.success(), "{mode:o}");
        let said = text(&done.stderr);
        assert!(said.contains(warned), "{mode:o}: {said}");
        assert_eq!(said.is_empty(), warned.is_empty(), "{mode:o}: {said}");
    }
}

/// `script` is the terminal that somebody sits at.
#[cfg(target_os = "linux")]
mod typed {
    use std::io::Read as _;
    use std::time::Duration;

    use super::*;

    /// Answers each question in turn, and gives everything that was to be seen.
    fn answering(locked: &Locked, words: &str, answers: &[(&str, &str)]) -> (bool, String) {
        let program = locked.0.command();
        let program = program.get_program().to_str().unwrap();
        let line = format!(
            "'{program}' --lang en --planner '{}' {words}",
            path_text(locked.planner())
        );
        let mut terminal = Command::new("script")
            .args(["--quiet", "--return", "--command", &line, "/dev/null"])
            .env("SAMOVAR_LAPTOP", locked.at("laptop.json"))
            .env_remove("SAMOVAR_PASSPHRASE_FILE")
            .env_remove("SAMOVAR_NEW_PASSPHRASE_FILE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut keys = terminal.stdin.take().unwrap();
        let mut screen = terminal.stdout.take().unwrap();
        let mut seen = Vec::new();
        let mut looked = 0;
        for (question, answer) in answers {
            while !String::from_utf8_lossy(&seen[looked..]).contains(question) {
                let mut byte = [0];
                assert_eq!(
                    screen.read(&mut byte).unwrap(),
                    1,
                    "{}",
                    String::from_utf8_lossy(&seen)
                );
                seen.push(byte[0]);
            }
            looked = seen.len();
            // The question stands a moment before the echo is off.
            std::thread::sleep(Duration::from_millis(300));
            keys.write_all(format!("{answer}\n").as_bytes()).unwrap();
        }
        screen.read_to_end(&mut seen).unwrap();
        let ended = terminal.wait().unwrap();
        let seen = String::from_utf8_lossy(&seen).into_owned();
        says_no_secret(&seen);
        (ended.success(), seen)
    }

    #[test]
    fn test_passphrase_is_typed_unseen_and_a_new_one_twice() {
        let locked = Locked::unlocked();
        let (new, again) = ("New passphrase:", "The same once more:");
        let (done, seen) = answering(&locked, "lock", &[(new, KETTLES), (again, TEAPOTS)]);
        assert!(!done && seen.contains("are not the same"), "{seen}");
        let (done, seen) = answering(&locked, "lock", &[(new, "чайники")]);
        assert!(!done && seen.contains("at least 10"), "{seen}");
        assert_eq!(salt_of(locked.planner()), None);

        let (done, seen) = answering(&locked, "lock", &[(new, TEAPOTS), (again, TEAPOTS)]);
        assert!(done && seen.contains("The planner is locked."), "{seen}");
        assert!(seen.contains("has lost this planner"), "{seen}");
        assert_eq!(locked.people(TEAPOTS), 1);

        let old = "club.samovar:";
        let (done, seen) = answering(&locked, "event list", &[(old, TEAPOTS)]);
        assert!(done && seen.contains("Night"), "{seen}");
        let (done, seen) = answering(&locked, "event list", &[(old, KETTLES)]);
        assert!(!done && seen.contains("does not open"), "{seen}");
        let all = [(old, TEAPOTS), (new, KETTLES), (again, KETTLES)];
        let (done, seen) = answering(&locked, "lock --change", &all);
        assert!(done, "{seen}");
        assert_eq!(locked.people(KETTLES), 1);
    }

    #[test]
    fn test_restore_asks_for_the_passphrase_of_a_backup_that_has_another() {
        let locked = Locked::by(KETTLES);
        let copy = locked.0.at("copy.samovar");
        locked.says(KETTLES, &["backup", "-o", &copy]);
        locked.add(KETTLES, "Ben South");
        let done = locked.run(Some(KETTLES), Some(TEAPOTS), &["lock", "--change"]);
        assert!(done.status.success(), "{}", text(&done.stderr));
        let answers = [("club.samovar:", TEAPOTS), ("copy.samovar:", KETTLES)];
        let (done, seen) = answering(&locked, &format!("restore '{copy}'"), &answers);
        assert!(done, "{seen}");
        // The planner keeps its own.
        assert_eq!(locked.people(TEAPOTS), 1);
    }
}
