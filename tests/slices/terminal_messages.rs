//! Messages at a terminal: the names under which programs read them stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::json;

#[test]
fn test_a_message_is_looked_at_prepared_and_answered_for_at_a_terminal() {
    let terminal = Terminal::new();
    let event = terminal.call(
        "create_event",
        &json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "state": "open",
                 "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    let event = event["id"].as_str().unwrap();
    for (name, email) in [("Ann Lee", "ann@example.org"), ("Ben", "")] {
        let guest = json!({ "eventId": event, "name": name, "email": email, "state": "going" });
        terminal.call("add_guest", &guest);
    }
    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
    let request = json!({ "name": "Way in", "kind": "service", "use": "own", "audience": audience, "lang": "en" });
    let message = terminal.call("create_message", &request);
    let text = json!({ "messageId": message["id"], "lang": "en", "subject": "The way in",
                       "body": "Hello {first_name|friends}: 18.12 (free!)" });
    terminal.call("write_message_text", &text);

    let of = ["--event", "Rust Night", "--message", "Way in"];
    let shown = |more: &[&str]| terminal.json(&[&["message", "preview"][..], &of, more].concat());
    let mail = shown(&["--channel", "email", "--lang", "en", "--person", "Ann Lee"]);
    assert_eq!(
        (mail["text"].as_str().unwrap().trim_end(), &mail["subject"]),
        ("Hello Ann: 18.12 (free!)", &json!("The way in"))
    );
    let post = shown(&["--channel", "telegram-md", "--lang", "en"]);
    assert_eq!(
        post["text"].as_str().unwrap().trim_end(),
        r"Hello friends: 18\.12 \(free\!\)"
    );
    assert_eq!(
        (&post["limit"], &post["unit"], &post["personal"]),
        (&json!(4096), &json!("utf16"), &json!(["first_name"]))
    );

    let under = shown(&["--channel", "telegram", "--lang", "en", "--caption"]);
    assert_eq!(under["limit"], 1024);
    // Who may not be written to has nothing that could be copied.
    let people = terminal.call("list_people", &json!({ "query": "Ann Lee" }));
    let stop = |answer: &str| {
        let said = json!({ "personId": people["rows"][0]["id"], "purpose": "mailing",
                           "answer": answer, "how": "said" });
        terminal.call("set_consent", &said);
    };
    stop("stop");
    let held = shown(&["--channel", "email", "--lang", "en", "--person", "Ann Lee"]);
    assert_eq!(
        (&held["held"], &held["text"]),
        (&json!("stopped"), &json!(""))
    );
    stop("yes");

    let list = terminal.json(&["message", "list", "Rust Night"]);
    assert_eq!(
        (&list[0]["name"], &list[0]["prepared"]),
        (&json!("Way in"), &json!(0))
    );
    let prepared =
        terminal.json(&[&["message", "prepare"][..], &of, &["--format", "eml"]].concat());
    assert_eq!(
        (&prepared["people"], &prepared["files"], &prepared["held"]),
        (
            &json!(1),
            &json!(1),
            &json!([{ "reason": "no-email", "people": 1 }])
        )
    );
    let sent = terminal.json(&[&["message", "sent"][..], &of, &["--answer", "yes"]].concat());
    assert_eq!(
        (&sent["sent"], &sent["title"]),
        (&json!("yes"), &json!("Way in"))
    );
    let list = terminal.json(&["message", "list", "--event", "Rust Night"]);
    assert_eq!(
        (&list[0]["prepared"], &list[0]["told"]),
        (&json!(1), &json!(1))
    );
    let again = terminal.says(&[&["--lang", "en", "message", "prepare"][..], &of].concat());
    assert!(again.contains("told already"), "{again}");
}

#[test]
fn test_texts_are_kept_shown_and_taken_out_at_a_terminal() {
    let terminal = Terminal::new();
    let audience = json!({ "to": "filter", "filter": {} });
    let request = json!({ "name": "Thanks", "kind": "news", "use": "own", "audience": audience, "lang": "en" });
    let message = terminal.call("create_message", &request);
    let text = json!({ "messageId": message["id"], "lang": "en", "subject": "Thanks", "body": "Thank you all." });
    terminal.call("write_message_text", &text);
    let saved = terminal.json(&["text", "save", "--message", "Thanks"]);
    assert_eq!(
        (
            &saved[0]["name"],
            &saved[0]["language"],
            &saved[0]["channel"]
        ),
        (&json!("Thanks"), &json!("en"), &json!("all"))
    );
    // A language that the message has no text in keeps nothing, and says so.
    let none = ["text", "save", "--message", "Thanks", "--language", "kk"];
    assert!(!terminal.run(&none).status.success());
    terminal.json(&[
        "text",
        "save",
        "--name",
        "Thanks",
        "--language",
        "ru",
        "--channel",
        "vk",
        "--body",
        "Спасибо!",
    ]);
    let list = terminal.json(&["text", "list", "--query", "спасибо"]);
    assert_eq!(
        (list.as_array().unwrap().len(), &list[0]["channel"]),
        (1, &json!("vk"))
    );
    // The name has two texts: which of them is asked.
    assert!(!terminal.run(&["text", "show", "Thanks"]).status.success());
    let shown = terminal.says(&["text", "show", "Thanks", "--language", "en"]);
    assert_eq!(shown.trim_end(), "Thanks\n\nThank you all.");
    terminal.says(&["text", "remove", "Thanks", "--channel", "vk"]);
    assert_eq!(
        terminal.json(&["text", "show", "Thanks"])["body"],
        "Thank you all."
    );
}
