//! Consents and mails that came back at a terminal.

use samovar_tests::terminal::Terminal;
use serde_json::json;

#[test]
fn test_an_answer_is_noted_and_a_mail_takes_it_back() {
    let terminal = Terminal::new();
    let ann = terminal.json(&["call", "add_person", r#"{"name":"Ann Lee"}"#]);
    let id = ann["id"].as_str().or(ann["value"]["id"].as_str()).unwrap();
    let all = terminal.json(&[
        "consent",
        "set",
        "--person",
        "Ann Lee",
        "--purpose",
        "mailing",
        "--answer",
        "yes",
        "--how",
        "paper",
        "--wording",
        "May we write?",
    ]);
    assert_eq!(all["now"][0]["answer"], "yes");
    let token = samovar_core::consent::token::of(id.parse().unwrap());
    let mail = terminal.folder.path().join("no.eml");
    let text = format!("From: ann@example.org\r\nSubject: unsubscribe {token}\r\n\r\n\r\n");
    std::fs::write(&mail, text).unwrap();
    let mail = mail.display().to_string();
    let seen = terminal.says(&["mail", "read", &mail, "--dry-run"]);
    assert!(seen.contains("Ann Lee"), "{seen}");
    let done = terminal.json(&["mail", "read", &mail]);
    assert_eq!(
        done,
        json!({ "unsubscribed": 1, "noted": 0, "held": 0, "unread": 0 })
    );
    let list = terminal.says(&["consent", "list", "--person", "Ann Lee"]);
    let answers: Vec<&str> = list.lines().collect();
    assert_eq!(answers.len(), 2, "{list}");
    assert!(
        answers[0].contains("No") && answers[1].contains("Yes"),
        "{list}"
    );
    assert!(
        terminal
            .says(&["mail", "held"])
            .contains("No address is held")
    );
}
