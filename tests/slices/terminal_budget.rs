//! The budget at a terminal: the names under which programs read it stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::json;

#[test]
fn test_budget_of_the_design_is_typed_paid_and_shown_at_a_terminal() {
    let terminal = Terminal::in_english();
    terminal.evening("Rust Night");
    let budget = |command: &str, more: &[&str]| {
        terminal.json(&[&["budget", command, "--event", "Rust Night"], more].concat())
    };
    for (title, price, quantity) in [
        ("Venue hire", "30 000", "1"),
        ("Banquet", "1200", "80"),
        ("Badges", "50.00", "100"),
        ("Photo", "15000", "1"),
    ] {
        budget(
            "add",
            &["--title", title, "--price", price, "--quantity", quantity],
        );
    }
    budget("set", &["--reserve", "10", "--limit", "150000"]);
    terminal.json(&[
        "sponsor",
        "add",
        "--event",
        "Rust Night",
        "--name",
        "Teapot Works",
        "--money",
        "120000",
        "--state",
        "promised",
    ]);
    budget("agree", &["--line", "photo", "--amount", "14000"]);
    budget(
        "pay",
        &[
            "--line",
            "Photo",
            "--amount",
            "14000",
            "--document",
            "invoice",
            "--number",
            "17",
        ],
    );
    budget("pay", &["--line", "Photo", "--amount", "7000.50"]);
    let shown = budget("show", &[]);
    let known = json!({
        "currency": "EUR",
        "planned_minor": 16_060_000,
        "agreed_minor": 1_400_000,
        "invoiced_minor": 1_400_000,
        "paid_minor": 700_050,
        "reserve_minor": 1_460_000,
        "income_minor": 12_000_000,
        "missing_minor": 4_060_000,
        "over_minor": 1_060_000,
        "per_head": { "all": null, "expected": null, "came": null },
    });
    for (name, value) in known.as_object().unwrap() {
        assert_eq!(&shown[name], value, "{name}");
    }
    let sponsors = terminal.json(&["sponsor", "list", "--event", "Rust Night"]);
    assert_eq!(sponsors[0]["money_minor"], 12_000_000);
    // For people: sums with their currency, and what is above the limit.
    let text = terminal.run(&["budget", "show", "--event", "Rust Night"]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("160,600.00\u{a0}EUR"), "{text}");
    assert!(
        text.contains("! The costs are 10,600.00\u{a0}EUR above the limit"),
        "{text}"
    );
    let pdf = terminal.folder.path().join("budget.pdf");
    let printed = terminal.json(&[
        "print",
        "budget",
        "--event",
        "Rust Night",
        "--out",
        pdf.to_str().unwrap(),
    ]);
    assert_eq!(printed["pages"], 1);
}

#[test]
fn test_what_is_no_sum_no_line_or_no_rate_is_refused_in_words() {
    let terminal = Terminal::in_english();
    terminal.evening("Tea");
    for (arguments, said) in [
        (
            vec![
                "budget", "add", "--event", "Tea", "--title", "X", "--price", "ten",
            ],
            "This is not a price",
        ),
        (
            vec![
                "budget",
                "add",
                "--event",
                "Tea",
                "--title",
                "X",
                "--price",
                "1",
                "--quantity",
                "0",
            ],
            "“0” is not possible here",
        ),
        (
            vec![
                "budget", "pay", "--event", "Tea", "--line", "Nothing", "--amount", "1",
            ],
            "Nothing",
        ),
        (
            vec![
                "budget",
                "rate",
                "--event",
                "Tea",
                "--currency",
                "USD",
                "--value",
                "0",
            ],
            "“0” is not possible here",
        ),
        (
            vec![
                "budget",
                "rate",
                "--event",
                "Tea",
                "--currency",
                "QQQ",
                "--value",
                "1",
            ],
            "“QQQ” is none that Samovar knows",
        ),
    ] {
        let refusal = terminal.refusal(&arguments);
        assert!(refusal.contains(said), "{arguments:?}: {refusal}");
    }
}
