//! Channels and chats at a terminal: the names under which programs read them stay as they are.

use samovar_tests::place;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

fn fixture(name: &str) -> String {
    let path = place::project().join("tests/fixtures/chats").join(name);
    path.display().to_string()
}

#[test]
fn test_a_channel_is_read_and_its_chat_counted_at_a_terminal() {
    let terminal = Terminal::new();
    let made = terminal.json(&[
        "channel",
        "add",
        "--name",
        "Rust Night",
        "--kind",
        "telegram",
        "--address",
        "https://t.me/example",
        "--language",
        "ru",
    ]);
    assert_eq!(
        (
            &made["name"],
            &made["kind"],
            &made["language"],
            &made["limit"]
        ),
        (
            &json!("Rust Night"),
            &json!("telegram"),
            &json!("ru"),
            &Value::Null
        )
    );
    let reading = terminal.json(&[
        "channel",
        "reading",
        "Rust Night",
        "--day",
        "2026-11-01",
        "--members",
        "400",
    ]);
    assert_eq!(
        (&reading["day"], &reading["members"], &reading["views"]),
        (&json!("2026-11-01"), &json!(400), &Value::Null)
    );
    let listed = terminal.json(&["channel", "list"]);
    assert_eq!(listed[0]["members"], 400);
    assert!(
        terminal
            .says(&["channel", "readings", "Rust Night"])
            .contains("400")
    );

    let all = fixture("telegram-all.json");
    let all = all.as_str();
    let told = terminal.json(&[
        "chat",
        "import",
        all,
        "--channel",
        "Rust Night",
        "--dry-run",
    ]);
    assert_eq!(
        (&told["asks"], &told["total"]),
        (&json!(["chat"]), &json!(3))
    );
    let done = terminal.json(&[
        "chat",
        "import",
        all,
        "--channel",
        "Rust Night",
        "--chat",
        "Speakers",
    ]);
    assert_eq!(
        done,
        json!({ "days": 1, "messages": 1, "accounts": 1, "matched": 0, "unknown": 1, "problems": [] })
    );
    let by_id = [
        "chat",
        "import",
        all,
        "--channel",
        "Rust Night",
        "--chat",
        "1700000001",
    ];
    assert_eq!(terminal.json(&by_id)["messages"], 5);
    let again = terminal.says(&by_id);
    assert!(again.contains("Nothing new"), "{again}");

    let days = terminal.json(&["chat", "days", "Rust Night"]);
    assert_eq!(days["messages"], 6);
    assert_eq!(days["months"][0]["month"], "2026-11");
    assert!(days["per_month"]["mean_daily"].is_number());
    let said = terminal.says(&["--lang", "ru", "chat", "days", "Rust Night"]);
    assert!(said.contains("2026-11"), "{said}");

    let either = fixture("whatsapp-either.txt");
    let either = either.as_str();
    let asked = terminal.run(&["chat", "import", either, "--channel", "Rust Night"]);
    assert!(!asked.status.success());
    let done = terminal.json(&[
        "chat",
        "import",
        either,
        "--channel",
        "Rust Night",
        "--month-first",
    ]);
    assert_eq!(done["days"], 2);
    let away = terminal.json(&["channel", "archive", "Rust Night"]);
    assert!(away["archived_at"].is_string());
    assert_eq!(terminal.json(&["channel", "list"]), json!([]));
}
