//! What people say of an evening: asked by a form, typed off paper, read from files, counted,
//! handed to speakers, and kept without names.

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An evening with two talks, and its usual form.
struct Evening {
    desk: Desk,
    event: String,
    talks: [String; 2],
    speaker: String,
}

impl Evening {
    fn new() -> Self {
        let desk = Desk::new();
        let event = desk.event(None);
        let speaker = desk.call(
            "add_speaker",
            json!({ "eventId": event, "name": "Ann North", "state": "agreed" }),
        );
        let speaker = text(&speaker["id"]);
        let talk = |title: &str, speakers: Value| {
            let request = json!({ "eventId": event, "title": title, "kind": "talk", "minutes": 40,
                                  "speakerIds": speakers });
            text(&desk.call("add_session", request)["id"])
        };
        let talks = [
            talk("Quiet threads", json!([speaker])),
            talk("Borrowed time", json!([])),
        ];
        desk.call("start_feedback_form", json!({ "eventId": event }));
        Self {
            desk,
            event,
            talks,
            speaker,
        }
    }

    fn of(&self) -> Value {
        json!({ "eventId": self.event })
    }

    fn typed(&self, line: &str) -> Value {
        let request = json!({ "eventId": self.event, "text": line });
        self.desk.call("type_feedback", request)
    }

    fn figures(&self) -> Value {
        self.desk.call("get_feedback_figures", self.of())
    }

    /// What was written, by the newest form first.
    fn comments(&self) -> Vec<Value> {
        let all = self.desk.call("list_feedback", self.of());
        let forms = all["rows"].as_array().unwrap().clone();
        let answers = forms
            .into_iter()
            .flat_map(|one| one["answers"].as_array().unwrap().clone());
        answers.filter(|one| one["words"] != "").collect()
    }

    fn import(&self, name: &str, content: &str) -> Value {
        let request = json!({ "eventId": self.event, "path": self.desk.file(name, content) });
        self.desk.call("import_feedback", request)
    }
}

/// A Google form's answers as a table: two that say the same, one off the scale.
const GOOGLE: &str = "Timestamp,Email Address,How likely are you to recommend our evenings to a friend?,\
Rate the talks [Quiet threads],Rate the talks [Borrowed time],What is the one thing that we should change?,T-shirt\n\
2026/12/19 9:41:10 AM GMT+3,vera@example.org,9,4,5,More sockets,M\n\
2026/12/19 9:42:00 AM GMT+3,,10,5,,,L\n\
2026/12/19 9:42:00 AM GMT+3,,10,5,,,L\n\
2026/12/19 9:50:00 AM GMT+3,,11,5,4,Nothing,S\n";

/// What Luma has of a survey.
const LUMA: &str = "name,email,created_at,Overall rating,Feedback\n\
Nora Vale,nora@example.org,2026-12-19T08:00:00Z,5,\"Warm, and on time\"\n\
Ivo Marsh,ivo@example.org,2026-12-19T08:05:00Z,4,\n";

#[test]
fn a_form_asks_whether_one_recommends_it_each_talk_and_what_to_change() {
    let evening = Evening::new();
    let form = evening.desk.call("get_feedback_form", evening.of());
    let asked: Vec<(String, String)> = form["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["kind"]), text(&one["words"])))
        .collect();
    let question = |kind: &str, words: &str| (kind.to_owned(), words.to_owned());
    assert_eq!(
        asked,
        [
            question(
                "recommend",
                "How likely are you to recommend our evenings to a friend?"
            ),
            question("five", "Quiet threads"),
            question("five", "Borrowed time"),
            question("text", "What is the one thing that we should change?"),
        ]
    );
    assert_eq!(form["long"], false);
    assert_eq!(
        evening.desk.refused("start_feedback_form", evening.of()).0,
        Code::FormThere
    );
    let mut long = Value::Null;
    for words in ["Food", "Sound", "Hall", "Hour"] {
        let request = json!({ "eventId": evening.event, "kind": "five", "words": words });
        long = evening.desk.call("add_question", request);
    }
    assert_eq!(
        json!([long["questions"].as_array().unwrap().len(), long["long"]]),
        json!([8, true])
    );
}

#[test]
fn a_typed_line_is_a_filled_form_without_a_person_or_an_hour() {
    let evening = Evening::new();
    let feedback = evening.typed("9 4 - | More sockets");
    assert_eq!(
        json!([
            feedback["day"],
            feedback["personId"],
            feedback["way"],
            feedback["answers"].as_array().unwrap().len()
        ]),
        json!(["2026-11-18", null, "typed", 3])
    );
    let rows = evening.desk.rows();
    let row = rows.iter().find(|row| row.starts_with("feedback "));
    assert!(!row.unwrap().contains(':'), "{row:?}");
    let parsed = evening.desk.call(
        "parse_feedback_line",
        json!({ "eventId": evening.event, "text": "9 6 -" }),
    );
    assert_eq!(
        parsed["trouble"],
        json!({ "why": "off-scale", "part": "6", "place": 3, "question": "Quiet threads",
                "least": 1, "most": 5 })
    );
    let (code, args) = evening.desk.refused(
        "type_feedback",
        json!({ "eventId": evening.event, "text": "11 4 4" }),
    );
    assert_eq!((code, &args["part"]), (Code::FeedbackLine, &json!("11")));
    assert_eq!(evening.figures()["answers"], 1);
}

#[test]
fn nothing_is_scored_under_five_answers_and_the_score_has_its_interval() {
    let evening = Evening::new();
    let guest = evening.desk.going(&evening.event, "Mira Stone", 0);
    evening
        .desk
        .call("check_in_guest", json!({ "guestId": guest }));
    for _ in 0..4 {
        evening.typed("10 5 4");
    }
    let few = evening.figures();
    assert_eq!(
        json!([few["answers"], few["came"], few["least"]]),
        json!([4, 1, 5])
    );
    for question in few["questions"].as_array().unwrap() {
        assert_eq!(
            json!([question["nps"], question["mean"], question["grades"]]),
            json!([null, null, []])
        );
    }
    // Seven who recommend it, three who might, two who would not.
    for grade in [9, 9, 9, 8, 8, 7, 6, 0] {
        evening.typed(&format!("{grade} 4 -"));
    }
    let figures = evening.figures();
    let [liked, first, second] = [0, 1, 2].map(|at| figures["questions"][at].clone());
    assert_eq!(liked["nps"], json!({ "score": 42, "low": -6, "high": 72 }));
    assert_eq!(json!([first["answers"], first["mean"]]), json!([12, 4.3]));
    assert_eq!(json!([second["answers"], second["mean"]]), json!([4, null]));
    let liked = evening.desk.call("list_grades", json!({}));
    let event = &liked["events"][0];
    assert_eq!(
        json!([
            event["answers"],
            event["came"],
            event["nps"]["score"],
            event["grades"][9]
        ]),
        json!([12, 1, 42, { "grade": 9, "count": 3 }])
    );
}

#[test]
fn a_google_form_is_read_once_and_a_grade_off_its_scale_is_told_with_its_line() {
    let evening = Evening::new();
    let person = evening.desk.call(
        "add_person",
        json!({ "name": "Vera Lane", "emails": ["vera@example.org"] }),
    );
    let done = evening.import("answers.csv", GOOGLE);
    let uses: Vec<String> = done["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["use"]["as"]))
        .collect();
    assert_eq!(
        uses,
        [
            "day", "left-out", "question", "question", "question", "question", "left-out"
        ]
    );
    assert_eq!(
        json!([
            done["added"],
            done["known"],
            done["blank"],
            done["refusedCount"]
        ]),
        json!([3, 0, 0, 1])
    );
    assert_eq!(
        json!([
            done["refused"][0]["line"],
            done["refused"][0]["trouble"]["part"]
        ]),
        json!([5, "11"])
    );
    // Nobody signed: an address by itself is left out.
    let all = evening.desk.call("list_feedback", evening.of());
    for one in all["rows"].as_array().unwrap() {
        assert_eq!(
            json!([one["day"], one["personId"]]),
            json!(["2026-12-19", null])
        );
    }
    let rows = evening.desk.rows();
    let again = evening.import("again.csv", GOOGLE);
    assert_eq!(
        json!([again["added"], again["known"], again["step"]]),
        json!([0, 3, null])
    );
    assert_eq!(evening.desk.rows(), rows);
    // Taken as a signature it is one, where the manager says so.
    let mut columns: Vec<Value> = done["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["use"].clone())
        .collect();
    columns[1] = json!({ "as": "email" });
    evening.desk.call("undo", json!({}));
    let path = evening.desk.file("signed.csv", GOOGLE);
    evening.desk.call(
        "import_feedback",
        json!({ "eventId": evening.event, "path": path, "columns": columns }),
    );
    let all = evening.desk.call("list_feedback", evening.of());
    let signed = all["rows"].as_array().unwrap();
    let signed: Vec<&Value> = signed
        .iter()
        .filter(|one| one["personId"] != json!(null))
        .collect();
    assert_eq!(signed.len(), 1);
    assert_eq!(signed[0]["personId"], person["id"]);
}

#[test]
fn a_file_that_grew_adds_only_its_new_rows_also_after_undo_and_redo() {
    let evening = Evening::new();
    evening.import("answers.csv", GOOGLE);
    evening.desk.call("undo", json!({}));
    evening.desk.call("redo", json!({}));
    let again = evening.import("again.csv", GOOGLE);
    assert_eq!(json!([again["added"], again["known"]]), json!([0, 3]));
    // Somebody ticks the lines off in the table: the same answers, a column more.
    let mut lines = GOOGLE.lines();
    let mut wider = format!("{},Read\n", lines.next().unwrap());
    for line in lines {
        wider.push_str(line);
        wider.push_str(",yes\n");
    }
    let again = evening.import("wider.csv", &wider);
    assert_eq!(json!([again["added"], again["known"]]), json!([0, 3]));
    wider.push_str("2026/12/20 8:00:00 AM GMT+3,,10,5,,,L,no\n");
    for added in [1, 0] {
        let grown = evening.import("grown.csv", &wider);
        assert_eq!(grown["added"], added);
    }
    // Another address or another hour of the same answer is no other answer.
    let moved = GOOGLE
        .replace("vera@", "vera.lane@")
        .replace("9:41:10", "9:41:55");
    assert_eq!(evening.import("moved.csv", &moved)["added"], 0);
}

#[test]
fn ids_of_filled_forms_say_the_day_and_nothing_more() {
    let evening = Evening::new();
    evening.import("answers.csv", GOOGLE);
    evening.typed("9 4 - | More sockets");
    let all = evening.desk.call("list_feedback", evening.of());
    // The first 48 bits of an id are its time.
    let time = |one: &Value| text(&one["id"])[..13].to_owned();
    let mut days = std::collections::BTreeMap::new();
    for form in all["rows"].as_array().unwrap() {
        let of_day = days.entry(text(&form["day"])).or_insert_with(|| time(form));
        assert_eq!(*of_day, time(form));
        for answer in form["answers"].as_array().unwrap() {
            assert_eq!(*of_day, time(answer));
        }
    }
    assert_eq!(days.len(), 2);
}

#[test]
fn one_column_answers_a_question_and_columns_of_names_ask_none() {
    let evening = Evening::new();
    let form = evening.desk.call("get_feedback_form", evening.of());
    let question = json!({ "as": "question", "questionId": form["questions"][1]["id"] });
    let path = evening.desk.file("two.csv", "One,Other\n5,1\n");
    let request =
        json!({ "eventId": evening.event, "path": path, "columns": [question, question] });
    let shown = evening.desk.call("preview_feedback_file", request);
    assert_eq!(shown["columns"][0]["use"], question);
    assert_eq!(shown["columns"][1]["use"], json!({ "as": "left-out" }));
    let desk = Desk::new();
    let event = desk.event(None);
    let named = "ФИО,Как вас зовут?,Reach me at,Оцените вечер\n\
        Вера Лейн,Вера,@vera,5\nИво Марш,Иво,ivo@example.org,4\n";
    let path = desk.file("named.csv", named);
    let shown = desk.call(
        "preview_feedback_file",
        json!({ "eventId": event, "path": path }),
    );
    let uses: Vec<String> = shown["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["use"]["as"]))
        .collect();
    assert_eq!(uses, ["left-out", "left-out", "left-out", "new"]);
}

#[test]
fn a_survey_makes_the_form_where_there_is_none() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.file("survey.csv", LUMA);
    let done = desk.call("import_feedback", json!({ "eventId": event, "path": path }));
    let uses: Vec<String> = done["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["use"]["as"]))
        .collect();
    assert_eq!(uses, ["left-out", "left-out", "day", "new", "new"]);
    assert_eq!(json!([done["added"], done["newQuestions"]]), json!([2, 2]));
    let form = desk.call("get_feedback_form", json!({ "eventId": event }));
    let kinds: Vec<String> = form["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["kind"]))
        .collect();
    assert_eq!(kinds, ["five", "text"]);
    let again = desk.call("import_feedback", json!({ "eventId": event, "path": path }));
    assert_eq!(json!([again["added"], again["known"]]), json!([0, 2]));
}

#[test]
fn what_a_file_is_not_is_refused_whole_and_formulas_are_words() {
    let evening = Evening::new();
    let formula =
        "Recommend us,What would you change?\n=9,=cmd|' /C calc'!A0\n8,\"=HYPERLINK(\"\"x\"\")\"\n";
    let done = evening.import("formula.csv", formula);
    assert_eq!(json!([done["added"], done["refusedCount"]]), json!([1, 1]));
    assert_eq!(evening.comments()[0]["words"], "=HYPERLINK(\"x\")");
    let header: Vec<String> = (0..200).map(|at| format!("Question {at}")).collect();
    let cells: Vec<String> = (0..200).map(|at| (at % 5 + 1).to_string()).collect();
    let wide = format!("{}\n{}\n", header.join(","), cells.join(","));
    let wide = evening.import("wide.csv", &wide);
    assert_eq!(json!([wide["added"], wide["step"]]), json!([0, null]));
    let other = Desk::new();
    let event = other.event(None);
    let path = other.file(
        "wide.csv",
        &format!("{}\n{}\n", header.join(","), cells.join(",")),
    );
    // More than a form holds: what is left out somebody says, and nothing is taken before.
    let request = json!({ "eventId": event, "path": path });
    let rows = other.rows();
    let seen = other.call("preview_feedback_file", request.clone());
    assert_eq!(
        json!([seen["added"], seen["questions"], seen["mostQuestions"]]),
        json!([1, 200, 100])
    );
    let (code, args) = other.refused("import_feedback", request);
    assert_eq!(code, Code::TooManyQuestions);
    assert_eq!(json!([args["count"], args["most"]]), json!([200, 100]));
    assert_eq!(other.rows(), rows);
    let mut columns: Vec<Value> = vec![json!({ "as": "new", "kind": "five" }); 100];
    columns.resize(200, json!({ "as": "left-out" }));
    let chosen = json!({ "eventId": event, "path": path, "columns": columns });
    let made = other.call("import_feedback", chosen);
    assert_eq!(
        json!([made["added"], made["newQuestions"]]),
        json!([1, 100])
    );
    let more = json!({ "eventId": event, "kind": "five", "words": "One more" });
    assert_eq!(
        other.refused("add_question", more).0,
        Code::TooManyQuestions
    );
    for (name, content) in [
        ("empty.csv", &b""[..]),
        ("cut.xlsx", &b"PK\x03\x04half"[..]),
    ] {
        let path = evening.desk.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        let rows = evening.desk.rows();
        let request = json!({ "eventId": evening.event, "path": path });
        evening.desk.refused("import_feedback", request);
        assert_eq!(evening.desk.rows(), rows);
    }
}

#[test]
fn a_form_for_more_talks_than_it_holds_says_how_many_it_leaves_out() {
    let desk = Desk::new();
    let event = desk.event(None);
    for number in 1..=101 {
        let talk = json!({ "eventId": event, "title": format!("Talk {number}"), "kind": "lightning",
                           "starts": null });
        desk.call("add_session", talk);
    }
    let of_event = json!({ "eventId": event });
    let made = desk.try_call("start_feedback_form", of_event).unwrap();
    assert_eq!(made.value["questions"].as_array().unwrap().len(), 100);
    assert_eq!(made.facts["leftOut"], 3);
}

#[test]
fn choices_beyond_what_a_question_holds_are_refused() {
    let evening = Evening::new();
    let choices: Vec<String> = (0..51).map(|at| format!("Choice {at}")).collect();
    let question = json!({ "eventId": evening.event, "kind": "choice", "words": "Which?",
                           "choices": choices });
    let (code, args) = evening.desk.refused("add_question", question);
    assert_eq!((code, &args["most"]), (Code::TooManyChoices, &json!(50)));
}

#[test]
fn a_comment_is_released_for_a_session_and_becomes_a_task() {
    let evening = Evening::new();
    evening.typed("9 4 4 | More sockets");
    let comment = evening.comments()[0].clone();
    assert_eq!(comment["releasedTo"], json!(null));
    let released = evening.desk.call(
        "release_comment",
        json!({ "answerId": comment["id"], "sessionId": evening.talks[0] }),
    );
    assert_eq!(released["releasedTo"], json!(evening.talks[0]));
    let next = evening.desk.call(
        "create_event",
        json!({ "title": "Rust Night 2", "starts": "2027-01-14T19:00" }),
    );
    let task = evening.desk.call(
        "promise_change",
        json!({ "answerId": comment["id"], "eventId": next["id"] }),
    );
    assert_eq!(
        json!([task["title"], task["eventId"], task["daysBefore"]]),
        json!(["More sockets", next["id"], 7])
    );
    assert_eq!(task["notes"], "Said after “Rust Night”: More sockets");
    assert_eq!(evening.comments()[0]["taskId"], task["id"]);
    // The task goes, what was said stays.
    evening
        .desk
        .call("delete_task", json!({ "taskId": task["id"] }));
    assert_eq!(
        json!([
            evening.comments()[0]["words"],
            evening.comments()[0]["taskId"]
        ]),
        json!(["More sockets", null])
    );
}

#[test]
fn a_speaker_is_handed_five_answers_or_nothing() {
    let evening = Evening::new();
    let sheet = json!({ "eventId": evening.event, "speakerId": evening.speaker });
    for _ in 0..4 {
        evening.typed("9 4 4 | Kept for us");
    }
    assert_eq!(
        evening
            .desk
            .refused("print_speaker_feedback", sheet.clone())
            .0,
        Code::TooFewAnswers
    );
    evening.typed("9 4 4 | Slower");
    let shown = evening.desk.call(
        "preview_speaker_feedback",
        json!({ "sheet": sheet, "page": 0 }),
    );
    // The session, and its grades.
    assert_eq!(json!([shown["pages"], shown["guests"]]), json!([1, 2]));
    let slower = evening.comments();
    let slower = slower.iter().find(|one| one["words"] == "Slower").unwrap();
    evening.desk.call(
        "release_comment",
        json!({ "answerId": slower["id"], "sessionId": evening.talks[0] }),
    );
    let shown = evening.desk.call(
        "preview_speaker_feedback",
        json!({ "sheet": sheet, "page": 0 }),
    );
    assert_eq!(shown["guests"], 4);
    let printed = evening.desk.call("print_speaker_feedback", sheet);
    assert!(text(&printed["path"]).ends_with(".pdf"));
}

/// Rows and pages of the summary.
fn summed_up(evening: &Evening) -> (Value, Value) {
    let request = json!({ "sheet": evening.of(), "page": 0 });
    let shown = evening.desk.call("preview_feedback_summary", request);
    let printed = evening.desk.call("print_feedback_summary", evening.of());
    assert_eq!(printed["pages"], shown["pages"]);
    assert!(std::path::Path::new(&text(&printed["path"])).is_file());
    (shown["guests"].clone(), shown["pages"].clone())
}

#[test]
fn an_evening_is_summed_up_on_a_page_by_what_was_released_and_promised() {
    let evening = Evening::new();
    // That nobody has answered.
    assert_eq!(summed_up(&evening), (json!(1), json!(1)));
    evening.typed("9 4 4 | More sockets");
    // The share; the evening with two questions, the talks with two; both headings.
    assert_eq!(summed_up(&evening), (json!(7), json!(1)));
    for _ in 0..39 {
        evening.typed("9 4 - | Louder");
    }
    // However often something was said, nothing that was not released.
    assert_eq!(summed_up(&evening), (json!(7), json!(1)));
    let sockets = evening.comments();
    let sockets = sockets.iter().find(|one| one["words"] == "More sockets");
    let answer = sockets.unwrap()["id"].clone();
    evening.desk.call(
        "release_comment",
        json!({ "answerId": answer, "sessionId": evening.talks[0] }),
    );
    assert_eq!(summed_up(&evening), (json!(9), json!(1)));
    evening
        .desk
        .call("promise_change", json!({ "answerId": answer }));
    assert_eq!(summed_up(&evening), (json!(11), json!(1)));
}

#[test]
fn ten_thousand_forms_and_a_hundred_questions_are_one_page_too() {
    let evening = Evening::new();
    for number in 0..90 {
        let words = format!("Was the part number {number} of this long evening worth your time?");
        evening.desk.call(
            "add_question",
            json!({ "eventId": evening.event, "kind": "ten", "words": words }),
        );
    }
    let mut file = "Recommend us,Quiet threads,Borrowed time,What should we change?\n".to_owned();
    for number in 0..10_000 {
        let (grade, talk) = (number % 11, number % 5 + 1);
        file.push_str(&format!(
            "{grade},{talk},{talk},Thing number {number} to change\n"
        ));
    }
    assert_eq!(evening.import("many.csv", &file)["added"], 10_000);
    for comment in evening.comments().iter().take(70) {
        evening.desk.call(
            "release_comment",
            json!({ "answerId": comment["id"], "sessionId": evening.talks[1] }),
        );
    }
    let (rows, pages) = summed_up(&evening);
    assert_eq!(pages, 1);
    let rows = rows.as_u64().unwrap();
    assert!((12..60).contains(&rows), "{rows}");
}

#[test]
fn what_was_answered_holds_its_question_and_its_session() {
    let evening = Evening::new();
    evening.typed("9 4 - | More sockets");
    let form = evening.desk.call("get_feedback_form", evening.of());
    let question = &form["questions"][1]["id"];
    let (code, _) = evening
        .desk
        .refused("remove_question", json!({ "questionId": question }));
    assert_eq!(code, Code::InUse);
    let (code, _) = evening.desk.refused(
        "edit_question",
        json!({ "questionId": question, "kind": "ten" }),
    );
    assert_eq!(code, Code::QuestionAnswered);
    let (code, _) = evening
        .desk
        .refused("delete_session", json!({ "sessionId": evening.talks[0] }));
    assert_eq!(code, Code::InUse);
    // Of the other talk nobody said anything: its question goes along.
    evening
        .desk
        .call("delete_session", json!({ "sessionId": evening.talks[1] }));
    let form = evening.desk.call("get_feedback_form", evening.of());
    assert_eq!(form["questions"].as_array().unwrap().len(), 3);
}

#[test]
fn whoever_is_erased_has_signed_nothing_and_the_counts_stay() {
    let evening = Evening::new();
    let add = |name: &str| text(&evening.desk.call("add_person", json!({ "name": name }))["id"]);
    let (one, other) = (add("Vera Lane"), add("Vera Lane-Smith"));
    evening.desk.call(
        "type_feedback",
        json!({ "eventId": evening.event, "text": "9 4 4", "personId": other }),
    );
    evening
        .desk
        .call("merge_people", json!({ "keptId": one, "otherId": other }));
    let signed = evening.desk.call("list_feedback", evening.of());
    assert_eq!(signed["rows"][0]["personId"], json!(one));
    evening
        .desk
        .call("erase_person", json!({ "personId": one }));
    let left = evening.desk.call("list_feedback", evening.of());
    assert_eq!(
        json!([left["total"], left["rows"][0]["personId"]]),
        json!([1, null])
    );
    assert_eq!(evening.figures()["answers"], 1);
}

const PIECES: &[&str] = &[
    "\"",
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "\0",
    "\u{202E}",
    "11",
    "-1",
    "=9",
    "99999999999",
    "★★★",
    "5/5",
    "9,5",
    "2026",
    "|",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever a file became on its way: refused with the planner as it was, or taken in,
    /// and then a second time it adds nothing and one undo takes all of it back.
    #[test]
    fn a_damaged_file_is_refused_or_taken_once(
        edits in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(PIECES), 0usize..20), 0..8),
        bytes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        luma in any::<bool>(),
    ) {
        let mut content = if luma { LUMA } else { GOOGLE }.as_bytes().to_vec();
        for (at, piece, gone) in edits {
            let at = at.index(content.len().max(1)).min(content.len());
            let until = (at + gone).min(content.len());
            content.splice(at..until, piece.bytes());
        }
        for (at, byte) in bytes {
            if !content.is_empty() {
                let at = at.index(content.len());
                content[at] = byte;
            }
        }
        let evening = Evening::new();
        let path = evening.desk.folder.path().join("damaged.csv");
        std::fs::write(&path, content).unwrap();
        let before = evening.desk.rows();
        let request = json!({ "eventId": evening.event, "path": path });
        match evening.desk.try_call("import_feedback", request.clone()) {
            Err(_) => prop_assert_eq!(evening.desk.rows(), before),
            Ok(reply) => {
                // Columns once taken for a question are taken for the same again.
                let columns: Vec<Value> = reply.value["columns"].as_array().unwrap().iter()
                    .map(|one| one["use"].clone())
                    .filter(|taken| taken["as"] != "new")
                    .collect();
                if columns.len() == reply.value["columns"].as_array().unwrap().len() {
                    let again = evening.desk.call("import_feedback", request);
                    prop_assert_eq!(&again["added"], &json!(0));
                }
                if reply.step.is_some() {
                    evening.desk.call("undo", json!({}));
                    prop_assert_eq!(evening.desk.rows(), before);
                }
            }
        }
    }
}
