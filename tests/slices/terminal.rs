//! The program at a terminal, as a shell runs it.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use samovar_tests::place;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

/// `samovar-cli … | head -c 1`
#[test]
fn test_reader_who_has_seen_enough_ends_the_program_quietly() {
    let terminal = Terminal::new();
    let mut program = terminal
        .command()
        .args(["call", "list_zones", "{}"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut read = [0];
    program
        .stdout
        .take()
        .unwrap()
        .read_exact(&mut read)
        .unwrap();
    let ended = program.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert!(ended.status.success());
}

/// A name in letters that only a font of the laptop has.
#[test]
fn test_print_tells_whose_name_cannot_be_drawn_and_draws_it_where_a_font_can() {
    let terminal = Terminal::new();
    let folder = &terminal.folder;
    let fonts = place::project().join("crates/samovar-print/tests/fonts");
    let run = |fonts: &Path, args: &[&str]| {
        let mut command = terminal.command();
        let ended = command
            .args(args)
            .env("SAMOVAR_FONTS", fonts)
            .output()
            .unwrap();
        assert!(
            ended.status.success(),
            "{}",
            String::from_utf8_lossy(&ended.stderr)
        );
        String::from_utf8(ended.stdout).unwrap()
    };
    let call = |name: &str, request: Value| -> Value {
        let said = run(folder.path(), &["call", name, &request.to_string()]);
        serde_json::from_str(&said).unwrap()
    };
    let event = call(
        "create_event",
        json!({ "title": "Rust Night", "starts": "2026-12-18T19:00" }),
    );
    let guest = call(
        "add_guest",
        json!({ "eventId": event["id"], "name": "李晓岚", "state": "going" }),
    );
    let code = guest["row"]["code"].as_str().unwrap();
    let out = folder.path().join("out.pdf");
    let out = out.to_str().unwrap();
    for sheet in ["door-list", "badges", "tickets", "sign-in"] {
        let print = ["print", sheet, "--event", "Rust Night", "--out", out];
        let json = |fonts: &Path| -> Value {
            let said = run(fonts, &[&["--json"], &print[..]].concat());
            serde_json::from_str(&said).unwrap()
        };
        let told = json(folder.path());
        assert_eq!(told["fonts"], json!([]), "{sheet}");
        assert_eq!(
            told["cannot_draw"],
            json!([{
                "name": "李晓岚",
                "code": code,
                "email": "",
                "part": "name",
                "text": "李晓岚",
                "why": "no-font",
                "letters": ["李", "晓", "岚"],
            }]),
            "{sheet}"
        );
        let told = json(&fonts);
        assert_eq!(told["fonts"], json!(["Noto Sans CJK SC"]), "{sheet}");
        assert_eq!(told["cannot_draw"], json!([]), "{sheet}");

        let words = run(folder.path(), &[&["--lang", "en"], &print[..]].concat());
        let lines: Vec<&str> = words.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "1 name cannot be drawn on this laptop",
                &format!("  李晓岚 · {code}")
            ],
            "{sheet}"
        );
    }
}

/// What another tool sold: imported, listed, exported and said at the door.
#[test]
fn test_kinds_of_tickets_are_asked_for_and_said_in_both_languages() {
    let terminal = Terminal::new();
    let run = |args: &[&str]| terminal.says(args);
    let list = terminal.folder.path().join("list.csv");
    let rows = "Name,Email,RSVP,Ticket type\nAda North,ada@example.org,yes,VIP\nBen South,ben@example.org,yes,Standard\n";
    std::fs::write(&list, rows).unwrap();
    let list = list.to_str().unwrap();
    let event = [
        "event",
        "add",
        "--title",
        "Rust",
        "--start",
        "2030-12-18T19:00",
    ];
    run(&event);
    run(&["import", "guests", list, "--event", "Rust"]);
    let vip = ["guests", "--event", "Rust", "--ticket-kind", "VIP"];
    let listed = run(&vip);
    assert!(
        listed.contains("VIP") && !listed.contains("Ben South"),
        "{listed}"
    );

    let out = terminal.folder.path().join("vip.csv");
    let out = out.to_str().unwrap();
    run(&[
        "export",
        "guests",
        "--event",
        "Rust",
        "-o",
        out,
        "--ticket-kind",
        "VIP",
    ]);
    let exported = std::fs::read_to_string(out).unwrap();
    assert!(
        exported.contains("Ada North") && !exported.contains("Ben South"),
        "{exported}"
    );

    let door = ["check-in", "--event", "Rust", "Ada North", "--rehearse"];
    for (lang, wanted) in [("en", "Ticket: VIP"), ("ru", "Билет: VIP")] {
        let said = run(&[&["--lang", lang], door.as_slice()].concat());
        assert!(said.contains(wanted), "{said}");
    }
}

/// One event is meant, wherever its title stands.
#[test]
fn test_event_by_place_is_the_event_by_option() {
    let terminal = Terminal::in_english();
    let says = |args: &[&str]| {
        let ended = terminal.run(args);
        let said = [ended.stdout, ended.stderr].concat();
        String::from_utf8(said).unwrap().trim_end().to_owned()
    };
    for title in ["Rust Night", "Board games"] {
        says(&[
            "event",
            "add",
            "--title",
            title,
            "--start",
            "2026-12-18T19:00",
        ]);
    }
    says(&["tasks", "Board games", "--add", "Order food"]);
    let tasks = says(&["tasks", "--event", "Board games"]);
    assert!(tasks.contains("Order food"), "{tasks}");
    assert_eq!(says(&["tasks", "Board games"]), tasks);
    assert_ne!(says(&["tasks", "Rust Night"]), tasks);
    for command in [["event", "show"], ["invitations", "status"]] {
        let placed = says(&[&command[..], &["Board games"]].concat());
        let optioned = says(&[&command[..], &["--event", "Board games"]].concat());
        assert!(placed.contains("Board games"), "{placed}");
        assert_eq!(placed, optioned);
    }
    let nobody = says(&["check-in", "Rust Night", "Ann"]);
    assert!(nobody.contains("Ann"), "{nobody}");
    assert_eq!(says(&["check-in", "--event", "Rust Night", "Ann"]), nobody);
}

/// What `samovar-cli pri<Tab>` and `samovar-cli print doo<Tab>` come to.
#[cfg(unix)]
#[test]
fn test_bash_completes_commands() {
    let script = r#"
        eval "$(samovar-cli completions bash)"
        COMP_WORDS=(samovar-cli "$@")
        COMP_CWORD=$#
        bound=$(complete -p samovar-cli)
        bound=${bound#*-F }
        "${bound%% *}" samovar-cli "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
        printf '%s ' "${COMPREPLY[@]}"
    "#;
    let program = place::program("samovar-cli");
    let folder = program.parent().unwrap().display().to_string();
    let completed = |words: &[&str]| {
        let ended = Command::new("bash")
            .args(["-uec", script, "bash"])
            .args(words)
            .env(
                "PATH",
                format!("{folder}:{}", std::env::var("PATH").unwrap()),
            )
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.success(), "{error}");
        String::from_utf8(ended.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(completed(&["pri"]), "print");
    assert_eq!(completed(&["print", "doo"]), "door-list");
}

/// An estimate for programs under names that stay, and for people in their language.
#[test]
fn test_forecast_says_how_many_probably_come() {
    let terminal = Terminal::new();
    let run = |args: &[&str]| terminal.says(args);
    let start = ["--start", "2030-12-18T19:00"];
    run(&[&["event", "add", "--title", "Rust"], &start[..]].concat());
    let list = terminal.folder.path().join("list.csv");
    let guests: String = (0..60)
        .map(|number| format!("Guest {number},guest{number}@example.org,yes\n"))
        .collect();
    std::fs::write(&list, format!("Name,Email,RSVP\n{guests}")).unwrap();
    run(&[
        "import",
        "guests",
        list.to_str().unwrap(),
        "--event",
        "Rust",
    ]);
    let told: Value =
        serde_json::from_str(&run(&["--json", "forecast", "--event", "Rust"])).unwrap();
    assert_eq!(
        told,
        json!({
            "all": 60, "expected": 42, "low": 35, "safe": 49, "m": 0.7, "phi": 2.0, "past_forecasts": 0,
            "learnt": false, "walk_ins": null, "came": null,
        })
    );
    assert_eq!(
        run(&["--lang", "en", "forecast", "Rust"])
            .lines()
            .collect::<Vec<_>>(),
        [
            "60 said they come",
            "42 (35–49) probably come",
            "49 covers nine evenings of ten",
            "A guess: no earlier evening had a check-in"
        ]
    );
    let russian = run(&["--lang", "ru", "forecast", "Rust"]);
    assert!(
        russian.contains("42 (35–49) человека, вероятно, придут"),
        "{russian}"
    );
    // The budget shares by the same number, and says how sure it is too.
    let hall = ["--title", "Hall", "--price", "600"];
    run(&[&["budget", "add", "--event", "Rust"], &hall[..]].concat());
    for (lang, said) in [
        ("en", "One head of 42 (35–49) expected"),
        ("ru", "На одного из ожидаемых, 42 (35–49)"),
    ] {
        let shown = run(&["--lang", lang, "budget", "show", "--event", "Rust"]);
        assert!(shown.contains(said), "{shown}");
    }
}
