//! Feedback at a terminal: the names under which programs read it stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::json;

/// An invented survey: two people who say the same, a grade that is none, a column nobody asks.
const SURVEY: &str = "Timestamp,Recommend us,Quiet threads,What would you change?,Shirt\n\
19.12.2030 09:41:10,9,4,More sockets,M\n\
19.12.2030 09:42:10,10,5,,L\n\
19.12.2030 09:42:10,10,5,,L\n\
19.12.2030 09:43:10,12,5,,S\n";

#[test]
fn test_feedback_is_asked_typed_read_shown_and_printed_at_a_terminal() {
    let desk = samovar_tests::desk::Desk::new();
    let survey = desk.folder.path().join("survey.csv");
    std::fs::write(&survey, SURVEY).unwrap();
    let terminal = Terminal::on(desk);
    let event = ["--event", "Rust Night"];
    let added = terminal.evening("Rust Night");
    let talk = json!({ "eventId": added["id"],
                       "title": "Quiet threads", "kind": "talk", "minutes": 40 });
    terminal.json(&["call", "add_session", &talk.to_string()]);
    let form = terminal.json(&[&["feedback", "start"][..], &event].concat());
    let kinds: Vec<_> = form["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["kind"].clone())
        .collect();
    assert_eq!(kinds, [json!("recommend"), json!("five"), json!("text")]);

    let typed = [
        &["feedback", "type"][..],
        &event,
        &["--line", "9 4 | Louder", "--line", "- 5"],
    ];
    assert_eq!(terminal.json(&typed.concat()), json!({ "typed": 2 }));
    let signed = ["--line", "9 4", "--person", "Nobody Known"];
    let unknown = [&["feedback", "type"][..], &event, &signed].concat();
    assert!(!terminal.refusal(&unknown).is_empty());
    let wrong = [&["feedback", "type"][..], &event, &["--line", "9 6"]].concat();
    assert!(terminal.refusal(&wrong).contains("place 3"));

    let path = survey.display().to_string();
    let import = [&["feedback", "import", path.as_str()][..], &event].concat();
    let done = terminal.json(&import);
    assert_eq!(
        json!([
            done["added"],
            done["known"],
            done["refused"],
            done["refused_lines"][0]["line"]
        ]),
        json!([3, 0, 1, 5])
    );
    assert_eq!(
        done["columns"][4],
        json!({ "header": "Shirt", "as": "left-out" })
    );
    let again = terminal.json(&import);
    assert_eq!(json!([again["added"], again["known"]]), json!([0, 3]));

    let shown = terminal.json(&[&["feedback", "show"][..], &event].concat());
    assert_eq!(json!([shown["answers"], shown["came"]]), json!([5, 0]));
    let [liked, talk] = [0, 1].map(|at| shown["questions"][at].clone());
    assert_eq!(json!([liked["answers"], liked["nps"]]), json!([4, null]));
    assert_eq!(json!([talk["answers"], talk["mean"]]), json!([5, 4.6]));

    // On paper the same form stands twice, for one cut.
    for (lang, first) in [("en", "Quiet threads"), ("ru", "Quiet threads")] {
        let words = [&["form"][..], &event, &["--lang", lang]].concat();
        if let Some(text) = terminal.sheet(&words) {
            assert_eq!(text.matches(first).count(), 2, "{text}");
        }
    }

    // The evening in sum: what was not released is on no paper.
    for (lang, said) in [
        ("en", ["4.6 of 5", "no score", "so there is no share"]),
        ("ru", ["4,6 из 5", "оценки", "поэтому доли нет"]),
    ] {
        let words = [&["feedback"][..], &event, &["--lang", lang]].concat();
        if let Some(text) = terminal.sheet(&words) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in said {
                assert!(text.contains(part), "{part}: {text}");
            }
            assert!(!text.contains("Louder"), "{text}");
        }
    }
}

#[test]
fn test_columns_and_the_sheet_of_a_file_are_said_at_a_terminal() {
    let desk = samovar_tests::desk::Desk::new();
    let survey = desk.folder.path().join("survey.csv");
    std::fs::write(&survey, SURVEY).unwrap();
    let terminal = Terminal::on(desk);
    let event = ["--title", "Rust Night", "--start", "2030-12-18T19:00"];
    terminal.json(&[&["event", "add"][..], &event].concat());
    terminal.json(&["feedback", "start", "--event", "Rust Night"]);

    let survey = survey.display().to_string();
    let import = [
        "feedback",
        "import",
        survey.as_str(),
        "--event",
        "Rust Night",
    ];
    let map = [
        "--map",
        "Quiet threads=new:five",
        "--map",
        "5=question:the one thing",
    ];
    let seen = terminal.json(&[&import[..], &map, &["--dry-run"]].concat());
    let taken_as: Vec<_> = seen["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["as"])
        .collect();
    // The question of the fourth column is the fifth's now.
    assert_eq!(taken_as, ["day", "question", "new", "left-out", "question"]);
    assert_eq!(
        json!([seen["added"], seen["refused"], seen["new_questions"]]),
        json!([3, 1, 1])
    );
    let shown = || terminal.json(&["feedback", "show", "--event", "Rust Night"]);
    assert_eq!(shown()["answers"], 0, "nothing was taken yet");
    let done = terminal.json(&[&import[..], &map].concat());
    assert_eq!(done["added"], 3);
    let asked = shown()["questions"].clone();
    assert_eq!(
        json!([asked[2]["words"], asked[2]["answers"]]),
        json!(["Quiet threads", 3])
    );
    assert_eq!(asked[1]["answers"], 3, "three sizes of shirts");

    for (wrong, told) in [
        ("Nowhere=day", "Nowhere"),
        ("Shirt=question:Nobody asks", "Nobody asks"),
        ("Shirt=size", "COLUMN=USE"),
    ] {
        let refusal = terminal.refusal(&[&import[..], &["--map", wrong]].concat());
        assert!(refusal.contains(told), "{refusal}");
    }

    // A book of two sheets: guests, and a budget.
    let book = samovar_tests::place::fixture("party/manager-sheet-ru.xlsx")
        .display()
        .to_string();
    let import = ["feedback", "import", book.as_str(), "--event", "Rust Night"];
    let sheet = ["--sheet", "Бюджет", "--map", "Статья=new:text", "--dry-run"];
    let seen = terminal.json(&[&import[..], &sheet].concat());
    assert_eq!(
        json!([seen["sheet"], seen["sheets"], seen["added"]]),
        json!(["Бюджет", ["Гости", "Бюджет"], 1])
    );
    for import in [&import[..], &["import", "guests", book.as_str()]] {
        let refusal = terminal.refusal(&[import, &["--sheet", "Nowhere"]].concat());
        assert!(refusal.contains("Nowhere"), "{refusal}");
    }
}

#[test]
fn test_columns_of_a_guest_list_are_said_in_the_same_way() {
    let desk = samovar_tests::desk::Desk::new();
    let list = desk.folder.path().join("list.csv");
    std::fs::write(
        &list,
        "Name,Email,Circle\nVera Lane,vera@example.org,Tea House\n",
    )
    .unwrap();
    let terminal = Terminal::on(desk);
    let list = list.display().to_string();
    let import = ["import", "guests", list.as_str(), "--map", "Circle=company"];
    assert_eq!(terminal.json(&import)["people_added"], 1);
    let people = terminal.json(&["call", "list_people", "{}"]);
    let people = people.get("value").unwrap_or(&people);
    assert_eq!(people["rows"][0]["company"], "Tea House");
    let refusal = terminal.refusal(&["import", "guests", list.as_str(), "--map", "Circle=shape"]);
    assert!(refusal.contains("COLUMN=USE"), "{refusal}");
}
