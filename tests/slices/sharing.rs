//! A planner that several laptops share, at the terminal and in real processes: each laptop
//! has a home and a file of its own, and bundles go between them on a stick.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use samovar_i18n::{Arg, Lang, text};
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};
use tempfile::TempDir;

struct Laptop {
    name: &'static str,
    terminal: Terminal,
}

impl Laptop {
    fn new(name: &'static str) -> Self {
        let terminal = Terminal::new();
        Self { name, terminal }
    }

    /// The program at this laptop's home, with its planner.
    fn command(&self) -> Command {
        let home = self.terminal.folder.path().join("home");
        fs::create_dir_all(&home).unwrap();
        let mut command = self.terminal.command();
        command.env("HOME", &home);
        for (variable, folder) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
            ("APPDATA", "roaming"),
            ("LOCALAPPDATA", "local"),
        ] {
            command.env(variable, home.join(folder));
        }
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command().args(words).output().unwrap()
    }

    fn says(&self, words: &[&str]) -> String {
        let done = self.run(words);
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{} {words:?}: {error}", self.name);
        String::from_utf8(done.stdout).unwrap()
    }

    fn json(&self, words: &[&str]) -> Value {
        let said = self.says(&[&["--json"], words].concat());
        serde_json::from_str(&said).unwrap()
    }

    fn call(&self, name: &str, request: &Value) -> Value {
        self.json(&["call", name, &request.to_string()])
    }

    fn state(&self) -> Value {
        self.json(&["share"])["state"].take()
    }

    fn reviews(&self) -> Value {
        self.json(&["share", "review"])
    }

    /// That a command is refused in the words of this error, in both languages, and changes
    /// nothing that the planner holds.
    fn refuses(&self, words: &[&str], code: &str, facts: &[(&str, &str)]) {
        let before = self.tables();
        let facts: Vec<(&str, Arg)> = facts
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        for (lang, name) in [(Lang::En, "en"), (Lang::Ru, "ru")] {
            let done = self.run(&[&["--lang", name], words].concat());
            assert!(!done.status.success(), "{} {words:?}", self.name);
            assert!(done.stdout.is_empty(), "{} {words:?}", self.name);
            let said = String::from_utf8(done.stderr).unwrap();
            let wanted = text(lang, &format!("error-{code}"), &facts).unwrap();
            assert_eq!(said.trim_end(), wanted, "{} {words:?}", self.name);
        }
        assert_eq!(self.tables(), before, "{} {words:?}", self.name);
    }

    /// Every row that laptops share, by table.
    fn tables(&self) -> Value {
        let path = self.terminal.at("all.json");
        self.says(&["export", "planner", &path]);
        let whole: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let mut tables = whole["tables"].clone();
        for rows in tables.as_object_mut().unwrap().values_mut() {
            let rows = rows.as_array_mut().unwrap();
            rows.sort_by_key(ToString::to_string);
        }
        tables
    }

    fn note(&self, guest: &str) -> Value {
        self.call("get_guest", &json!({ "guestId": guest }))["row"]["note"].take()
    }
}

/// A stick, and what is on it.
struct Stick(TempDir);

impl Stick {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn at(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn bundle(&self, of: &Laptop, name: &str) -> String {
        let path = self.at(name);
        let saved = of.json(&["share", "bundle", "-o", &path]);
        assert_eq!(saved["path"], path);
        path
    }

    /// A laptop that asked the owner, was added, and has read a bundle.
    fn join(&self, owner: &Laptop, new: &Laptop) {
        let request = self.at(&format!("{}.samovar-request", new.name));
        let asked = new.json(&["share", "join", "-o", &request, "--name", new.name]);
        let digits = asked["digits"].as_str().unwrap();
        owner.says(&["share", "add", &request, "--digits", digits]);
        let bundle = self.bundle(owner, &format!("for {}.samovar-bundle", new.name));
        new.says(&["share", "read", &bundle]);
        assert_eq!(new.state(), "on");
    }
}

/// Two laptops that share an evening with a guest who brings two more.
struct Club {
    owner: Laptop,
    other: Laptop,
    stick: Stick,
    event: String,
    guest: String,
}

impl Club {
    fn new() -> Self {
        let (owner, other, stick) = (Laptop::new("Loft"), Laptop::new("Hall"), Stick::new());
        let evening = json!({ "title": "Night", "starts": "2030-12-18T19:00" });
        let event = id(&owner.call("create_event", &evening));
        let guest = json!({
            "eventId": event, "name": "Ada North", "state": "going", "plusOnes": 2,
        });
        let guest = id(&owner.call("add_guest", &guest)["row"]);
        owner.says(&["share", "start", "--name", owner.name]);
        stick.join(&owner, &other);
        Self {
            owner,
            other,
            stick,
            event,
            guest,
        }
    }

    /// Both save before either reads, so that neither knew of the other; what each read.
    fn exchange(&self) -> [Value; 2] {
        let there = self.stick.bundle(&self.owner, "there.samovar-bundle");
        let back = self.stick.bundle(&self.other, "back.samovar-bundle");
        [
            self.owner.json(&["share", "read", &back]),
            self.other.json(&["share", "read", &there]),
        ]
    }

    fn both(&self) -> [&Laptop; 2] {
        [&self.owner, &self.other]
    }
}

fn id(value: &Value) -> String {
    value["id"].as_str().unwrap().to_owned()
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// As people say them.
fn in_two(digits: &str) -> String {
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 6, "{digits}");
    format!("{} {}", &digits[..3], &digits[3..])
}

#[test]
fn test_a_laptop_joins_by_a_request_and_six_digits() {
    let (owner, other, stick) = (Laptop::new("Loft"), Laptop::new("Hall"), Stick::new());
    owner.call("add_person", &json!({ "name": "Ada North" }));
    assert_eq!(owner.state(), "off");
    let said = owner.says(&["share"]);
    assert!(said.contains("share start"), "{said}");
    assert_eq!(owner.says(&["share", "status"]), said);
    owner.refuses(
        &["share", "bundle", "-o", &stick.at("early")],
        "sharing-off",
        &[],
    );
    let request = stick.at("hall.samovar-request");
    let join = ["share", "join", "-o", &request, "--name", "Hall"];
    owner.refuses(&join, "planner-not-empty", &[]);
    owner.says(&["share", "start", "--name", "Loft"]);
    owner.refuses(&["share", "start", "--name", "Loft"], "sharing-on", &[]);
    owner.refuses(
        &["share", "bundle", "-o", &stick.at("alone")],
        "nothing-to-share",
        &[],
    );

    assert!(!other.terminal.planner.exists());
    let said = other.says(&join);
    let asked = other.json(&["share"]);
    let digits = in_two(asked["digits"].as_str().unwrap());
    assert!(said.contains(&digits), "{said}");
    assert!(said.contains("share read"), "{said}");
    assert_eq!(asked["state"], "asked");
    let said = other.says(&["share"]);
    assert!(said.contains(&digits), "{said}");

    let said = owner.says(&["share", "add", &request]);
    assert!(said.contains("Hall") && said.contains(&digits), "{said}");
    assert!(said.contains("--digits"), "{said}");
    assert_eq!(owner.json(&["share"])["laptops"], json!([]));
    let mut others: Vec<u8> = digits.bytes().collect();
    others[0] = if others[0] == b'0' { b'1' } else { b'0' };
    let others = String::from_utf8(others).unwrap();
    let wrong = ["share", "add", &request, "--digits", &others];
    owner.refuses(&wrong, "digits-differ", &[]);
    let none = stick.at("list.csv");
    fs::write(&none, "Name\nAda North\n").unwrap();
    owner.refuses(
        &["share", "add", &none],
        "not-a-request",
        &[("path", none.as_str())],
    );

    owner.says(&["share", "add", &request, "--digits", &digits]);
    owner.refuses(
        &["share", "add", &request, "--digits", &digits],
        "laptop-known",
        &[("name", "Hall")],
    );
    let said = owner.says(&["share"]);
    assert!(said.contains("Hall") && said.contains(&digits), "{said}");
    let bundle = stick.bundle(&owner, "first.samovar-bundle");
    let read = other.says(&["share", "read", &bundle]);
    let of_owner = owner.json(&["share"])["digits"].take();
    let of_owner = in_two(of_owner.as_str().unwrap());
    assert!(read.contains("Loft") && read.contains(&of_owner), "{read}");
    assert_eq!(other.state(), "on");
    assert_eq!(other.tables(), owner.tables());
    other.refuses(
        &["share", "add", &request, "--digits", &digits],
        "not-the-owner",
        &[],
    );
}

#[test]
fn test_a_bundle_that_is_read_twice_changes_nothing() {
    let club = Club::new();
    club.owner
        .call("add_person", &json!({ "name": "Ben South" }));
    let bundle = club.stick.bundle(&club.owner, "more.samovar-bundle");
    let first = club.other.json(&["share", "read", &bundle]);
    assert!(first["changes"].as_u64() > Some(0), "{first}");
    assert!(first["rows"].as_u64() > Some(0), "{first}");
    let (tables, history) = (club.other.tables(), club.other.says(&["history"]));
    assert!(history.contains("Loft"), "{history}");
    assert_eq!(tables, club.owner.tables());
    let again = club.other.json(&["share", "read", &bundle]);
    let counts = [&again["changes"], &again["rows"], &again["arrivals"]];
    assert_eq!(counts, [&json!(0); 3], "{again}");
    assert_eq!(club.other.tables(), tables);
    assert_eq!(club.other.says(&["history"]), history);
}

#[test]
fn test_a_field_that_both_changed_is_reviewed_on_both_and_settled_by_one() {
    let club = Club::new();
    for (laptop, note) in [
        (&club.owner, "By the window"),
        (&club.other, "Near the door"),
    ] {
        let edit = json!({ "guestId": club.guest, "note": note });
        laptop.call("edit_guest", &edit);
    }
    let read = club.exchange();
    assert!(read.iter().all(|one| one["to_review"] == 1), "{read:?}");
    let [here, there] = club.both().map(Laptop::reviews);
    assert_eq!(here[0]["id"], there[0]["id"]);
    assert_eq!(here[0]["values"], there[0]["values"]);
    assert_eq!(here[0]["called"], "Ada North");
    let values = here[0]["values"].as_array().unwrap();
    let by: Vec<_> = values.iter().map(|one| &one["by"]).collect();
    assert!(by.contains(&&json!("Loft")) && by.contains(&&json!("Hall")));
    // What is in effect is the same on both, and stands first.
    for laptop in club.both() {
        assert_eq!(laptop.note(&club.guest), values[0]["value"]);
        assert_eq!(laptop.json(&["share"])["to_review"], 1);
        let said = laptop.says(&["share", "review"]);
        for words in [
            "Ada North",
            "By the window",
            "Near the door",
            "share settle",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
    club.owner.refuses(
        &["share", "settle", "1", "3"],
        "out-of-range",
        &[("value", "3")],
    );
    club.owner.refuses(
        &["share", "settle", "7", "1"],
        "nothing-matches",
        &[("value", "7")],
    );

    let settled = club.owner.json(&["share", "settle", "1", "2"]);
    assert_eq!(settled["value"], values[1]["value"]);
    assert_eq!(club.owner.reviews(), json!([]));
    club.exchange();
    for laptop in club.both() {
        assert_eq!(laptop.note(&club.guest), values[1]["value"]);
        assert_eq!(laptop.reviews(), json!([]));
    }
    assert_eq!(club.owner.tables(), club.other.tables());
}

#[test]
fn test_arrivals_of_both_doors_are_all_kept() {
    let club = Club::new();
    let arrives = json!({ "guestId": club.guest, "heads": 1, "early": true });
    for laptop in club.both() {
        for _ in 0..3 {
            laptop.call("check_in_guest", &arrives);
        }
    }
    let read = club.exchange();
    assert!(read.iter().all(|one| one["arrivals"] == 3), "{read:?}");
    assert_eq!(club.owner.tables(), club.other.tables());
    for laptop in club.both() {
        let tables = laptop.tables();
        let rows = tables["checkin"].as_array().unwrap();
        assert_eq!(rows.len(), 6, "{}", laptop.name);
        let said = laptop.says(&["headcount", "--event", &club.event]);
        assert!(!said.is_empty());
    }
}

#[test]
fn test_a_bundle_that_is_not_whole_or_not_for_us_is_refused_whole() {
    let club = Club::new();
    club.owner
        .call("add_person", &json!({ "name": "Ben South" }));
    let sound = club.stick.bundle(&club.owner, "sound.samovar-bundle");
    let bytes = fs::read(&sound).unwrap();
    let broken = |name: &str, bytes: &[u8]| {
        let path = club.stick.at(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let flipped = |at: usize| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        bytes
    };
    let long = bytes.len();
    for (name, bytes) in [
        ("half", bytes[..long / 2].to_vec()),
        ("almost", bytes[..long - 1].to_vec()),
        ("middle", flipped(long * 3 / 4)),
        ("end", flipped(long - 1)),
    ] {
        let path = broken(name, &bytes);
        let facts = [("path", path.as_str())];
        club.other
            .refuses(&["share", "read", &path], "bundle-damaged", &facts);
    }
    let list = broken("list.csv", b"Name\nAda North\n");
    let facts = [("path", list.as_str())];
    club.other
        .refuses(&["share", "read", &list], "not-a-bundle", &facts);

    // Of somebody else's planner: it is sealed, and does not even say whose it is.
    let elsewhere = Club::new();
    let foreign = club.stick.bundle(&elsewhere.owner, "foreign");
    let facts = [("path", foreign.as_str())];
    club.other
        .refuses(&["share", "read", &foreign], "bundle-not-for-us", &facts);

    // Of before a laptop was added.
    let third = Laptop::new("Barn");
    club.stick.join(&club.owner, &third);
    let facts = [("path", sound.as_str())];
    third.refuses(&["share", "read", &sound], "bundle-not-for-us", &facts);

    club.other.says(&["share", "read", &sound]);
    assert_eq!(club.other.tables(), club.owner.tables());
}

#[test]
fn test_a_planner_file_that_was_copied_to_another_laptop_says_so() {
    let club = Club::new();
    let thief = Laptop::new("Copy");
    fs::copy(&club.other.terminal.planner, &thief.terminal.planner).unwrap();
    assert_eq!(thief.state(), "copied");
    let bundle = club.stick.bundle(&club.owner, "more.samovar-bundle");
    thief.refuses(&["share", "read", &bundle], "sharing-copied", &[]);
    let out = club.stick.at("copied.samovar-bundle");
    thief.refuses(&["share", "bundle", "-o", &out], "sharing-copied", &[]);
    assert!(!Path::new(&out).exists());
    // Alone it may go on, and the one that it was copied from does.
    assert_eq!(thief.json(&["share", "stop"])["state"], "off");
    assert_eq!(club.other.state(), "on");
    club.exchange();
}

#[test]
fn test_a_laptop_that_was_removed_is_read_no_more() {
    let club = Club::new();
    club.other
        .call("add_person", &json!({ "name": "Ben South" }));
    let late = club.stick.bundle(&club.other, "late.samovar-bundle");
    let refused = ["share", "remove", "Loft"];
    club.other.refuses(&refused, "not-the-owner", &[]);
    let removed = club.owner.json(&["share", "remove", "Hall"]);
    assert_eq!(
        (&removed["name"], &removed["removed"]),
        (&json!("Hall"), &json!(true))
    );
    let facts = [("path", late.as_str())];
    club.owner
        .refuses(&["share", "read", &late], "bundle-stranger", &facts);
    let none = ["share", "remove", "Hall"];
    club.owner
        .refuses(&none, "nothing-matches", &[("value", "Hall")]);
    let said = club.owner.says(&["share"]);
    assert!(said.contains("Hall") && said.contains("removed"), "{said}");
}

#[test]
fn test_json_of_a_shared_planner_keeps_its_names() {
    let club = Club::new();
    let status = club.owner.json(&["share"]);
    let wanted = ["digits", "laptops", "name", "owner", "state", "to_review"];
    assert_eq!(sorted(keys(&status)), wanted);
    let laptop = [
        "digits", "id", "met_at", "name", "owner", "removed", "waiting",
    ];
    assert_eq!(sorted(keys(&status["laptops"][0])), laptop);
    assert_eq!(
        (&status["owner"], &status["name"]),
        (&json!(true), &json!("Loft"))
    );
    assert_eq!(club.other.json(&["share"])["owner"], false);

    let request = club.stick.at("barn.samovar-request");
    let barn = Laptop::new("Barn");
    let asked = barn.json(&["share", "join", "-o", &request, "--name", "Barn"]);
    assert_eq!(sorted(keys(&asked)), ["digits", "path"]);
    let looked = club.owner.json(&["share", "add", &request]);
    let digits = asked["digits"].as_str().unwrap();
    assert_eq!(
        looked,
        json!({ "name": "Barn", "digits": digits, "added": false })
    );
    let added = club
        .owner
        .json(&["share", "add", &request, "--digits", digits]);
    assert_eq!(
        added,
        json!({ "name": "Barn", "digits": digits, "added": true })
    );

    let path = club.stick.at("shape.samovar-bundle");
    let saved = club.owner.json(&["share", "bundle", "-o", &path]);
    assert_eq!(sorted(keys(&saved)), ["changes", "laptops", "path"]);
    assert_eq!(saved["laptops"], 2);
    let read = club.other.json(&["share", "read", &path]);
    let wanted = [
        "arrivals",
        "changes",
        "clock_ahead",
        "digits",
        "from",
        "rows",
        "to_review",
    ];
    assert_eq!(sorted(keys(&read)), wanted);
    assert_eq!(
        (&read["from"], &read["clock_ahead"]),
        (&json!("Loft"), &Value::Null)
    );

    for (laptop, note) in [(&club.owner, "One"), (&club.other, "Two")] {
        laptop.call(
            "edit_guest",
            &json!({ "guestId": club.guest, "note": note }),
        );
    }
    club.exchange();
    let reviews = club.owner.reviews();
    let wanted = [
        "called",
        "column",
        "id",
        "number",
        "person_id",
        "table",
        "values",
    ];
    assert_eq!(sorted(keys(&reviews[0])), wanted);
    let value = &reviews[0]["values"][0];
    assert_eq!(sorted(keys(value)), ["at", "by", "number", "value"]);
    assert_eq!(
        (&reviews[0]["number"], &value["number"]),
        (&json!(1), &json!(1))
    );
    let by_id = reviews[0]["id"].as_str().unwrap();
    let settled = club.other.json(&["share", "settle", by_id, "1"]);
    let wanted = ["by", "called", "column", "id", "table", "value"];
    assert_eq!(sorted(keys(&settled)), wanted);
    let stopped = club.other.json(&["share", "stop"]);
    assert_eq!(stopped["state"], "off");
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}
