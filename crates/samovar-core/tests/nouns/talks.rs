//! Talks over events, speakers over events, and what is still missing of each.

use image::{ImageFormat, Rgb, RgbImage};
use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

fn ownership(desk: &Desk, people: &[&str]) -> Value {
    let texts = json!([
        { "language": "en", "title": "Ownership", "about": "Who holds the pot." },
        { "language": "ru", "title": "Владение", "about": "Кто держит чайник." },
    ]);
    let request =
        json!({ "texts": texts, "personIds": people, "minutes": 40, "materials": "slides.pdf" });
    desk.call("add_talk", request)
}

fn speaker(desk: &Desk, event: &str, name: &str) -> Value {
    let all = desk.call("list_speakers", json!({ "eventId": event }));
    let found = all
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == name);
    found
        .unwrap_or_else(|| panic!("no {name} in {all}"))
        .clone()
}

fn titles(desk: &Desk, request: Value) -> Vec<String> {
    let page = desk.call("list_talks", request);
    let rows = page["rows"].as_array().unwrap();
    rows.iter().map(|one| text(&one["title"])).collect()
}

fn photo(desk: &Desk) -> String {
    let face = RgbImage::from_pixel(40, 50, Rgb([120, 90, 60]));
    let path = desk.folder.path().join("face.png");
    face.save_with_format(&path, ImageFormat::Png).unwrap();
    path.display().to_string()
}

#[test]
fn one_talk_is_given_at_many_events_and_keeps_each_sessions_own_title() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    let boris = desk.person("Boris Ivanov");
    let talk = ownership(&desk, &[&ann, &boris]);
    let (may, june) = (desk.event(None), desk.event(None));
    let mut sessions = Vec::new();
    for event in [&may, &june] {
        let session = desk.call(
            "give_talk",
            json!({ "talkId": talk["id"], "eventId": event }),
        );
        assert_eq!(
            (&session["title"], &session["minutes"], &session["starts"]),
            (&json!("Ownership"), &json!(40), &Value::Null)
        );
        assert_eq!(session["about"], "Who holds the pot.");
        assert_eq!(session["talkId"], talk["id"]);
        assert_eq!(speaker(&desk, event, "Ann Lee")["state"], "invited");
        sessions.push(text(&session["id"]));
    }
    desk.call(
        "edit_session",
        json!({ "sessionId": sessions[0], "title": "Ownership, shortly", "starts": "2026-12-18T19:30" }),
    );
    desk.call(
        "edit_talk",
        json!({ "talkId": talk["id"], "texts": [{ "language": "en", "title": "Owning", "about": "" }] }),
    );
    let talk = desk.call("get_talk", json!({ "talkId": talk["id"] }));
    assert_eq!(talk["title"], "Owning");
    let mut given: Vec<String> = talk["given"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["title"]))
        .collect();
    given.sort();
    assert_eq!(given, ["Ownership", "Ownership, shortly"]);

    // The talk goes, the sessions stay; one step back, and it is there again.
    desk.call("delete_talk", json!({ "talkId": talk["id"] }));
    let left = desk.call("list_sessions", json!({ "eventId": may }));
    assert_eq!(
        (&left[0]["title"], &left[0]["talkId"]),
        (&json!("Ownership, shortly"), &Value::Null)
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.call("get_talk", json!({ "talkId": talk["id"] })), talk);
}

#[test]
fn talk_is_found_by_any_of_its_titles_and_by_who_gives_it() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    ownership(&desk, &[&ann]);
    let tea = json!({ "texts": [{ "language": "", "title": "All about tea", "about": "" }] });
    desk.call("add_talk", tea);
    assert_eq!(titles(&desk, json!({})), ["All about tea", "Ownership"]);
    assert_eq!(titles(&desk, json!({ "query": "владение" })), ["Ownership"]);
    assert_eq!(titles(&desk, json!({ "query": "Ann Lee" })), ["Ownership"]);
    assert_eq!(titles(&desk, json!({ "personId": ann })), ["Ownership"]);
    desk.call("edit_settings", json!({ "language": "ru" }));
    assert_eq!(titles(&desk, json!({ "personId": ann })), ["Владение"]);
}

#[test]
fn what_is_no_talk_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    let before = desk.rows();
    let refused = |texts: Value| desk.refused("add_talk", json!({ "texts": texts })).0;
    assert_eq!(refused(json!([])), Code::Required);
    assert_eq!(
        refused(json!([{ "language": "en", "title": "  ", "about": "x" }])),
        Code::Required
    );
    assert_eq!(
        refused(json!([{ "language": "teapot!", "title": "x", "about": "" }])),
        Code::LanguageUnknown
    );
    let nobody = "01a00000-0000-7000-8000-000000000000";
    let text = json!([{ "language": "en", "title": "x", "about": "" }]);
    let request = json!({ "texts": text, "personIds": [nobody] });
    assert_eq!(desk.refused("add_talk", request).0, Code::Missing);
    assert_eq!(desk.rows(), before);
}

#[test]
fn what_is_missing_of_a_speaker_goes_as_it_comes_in() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    let event = desk.event(None);
    let talk = desk.call(
        "add_talk",
        json!({ "texts": [{ "language": "en", "title": "Ownership", "about": "" }], "personIds": [ann] }),
    );
    let session = desk.call(
        "give_talk",
        json!({ "talkId": talk["id"], "eventId": event }),
    );
    let missing = || speaker(&desk, &event, "Ann Lee")["missing"].clone();
    assert_eq!(speaker(&desk, &event, "Ann Lee")["daysLeft"], 30);
    assert_eq!(
        missing(),
        json!([
            "biography",
            "photo",
            "abstract",
            "materials",
            "slot",
            "recording"
        ])
    );
    let bio = json!([{ "language": "en", "words": "Brews tea." }]);
    desk.call(
        "edit_profile",
        json!({ "personId": ann, "biographies": bio, "links": "https://example.org" }),
    );
    desk.call(
        "set_portrait",
        json!({ "personId": ann, "path": photo(&desk) }),
    );
    assert_eq!(
        missing(),
        json!(["abstract", "materials", "slot", "recording"])
    );
    desk.call(
        "edit_talk",
        json!({ "talkId": talk["id"], "materials": "slides.pdf",
                "texts": [{ "language": "en", "title": "Ownership", "about": "Who holds it." }] }),
    );
    assert_eq!(missing(), json!(["slot", "recording"]));
    desk.call(
        "edit_session",
        json!({ "sessionId": session["id"], "starts": "2026-12-18T19:30" }),
    );
    let id = speaker(&desk, &event, "Ann Lee")["id"].clone();
    desk.call(
        "edit_speaker",
        json!({ "speakerId": id, "recordingAsked": true }),
    );
    assert_eq!(missing(), json!([]));
    // Of who has declined nothing is needed.
    desk.call("remove_portrait", json!({ "personId": ann }));
    assert_eq!(missing(), json!(["photo"]));
    desk.call(
        "edit_speaker",
        json!({ "speakerId": id, "state": "declined" }),
    );
    assert_eq!(missing(), json!([]));
}

#[test]
fn talk_beside_a_speaker_is_kept_once_and_its_session_is_a_giving() {
    let desk = Desk::new();
    let event = desk.event(None);
    let added = desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Ann Lee", "talkTitle": "Ownership", "talkAbstract": "Who holds it." }),
    );
    let session = desk.call(
        "add_session",
        json!({ "eventId": event, "title": "ownership" }),
    );
    assert_eq!(session["talkId"], Value::Null);
    let keep = json!({ "speakerId": added["id"] });
    let talk = desk.call("keep_talk", keep.clone());
    assert_eq!(
        talk["texts"],
        json!([{ "language": "en", "title": "Ownership", "about": "Who holds it." }])
    );
    assert_eq!(talk["given"][0]["sessionId"], session["id"]);
    // The same once more is no step, and makes no second talk.
    let again = desk.try_call("keep_talk", keep).unwrap();
    assert!(again.step.is_none());
    assert_eq!(again.value, talk);
    desk.call("undo", json!({}));
    assert_eq!(titles(&desk, json!({})), [""; 0]);
    let nothing = desk.call("add_speaker", json!({ "eventId": event, "name": "Boris" }));
    let refused = desk.refused("keep_talk", json!({ "speakerId": nothing["id"] }));
    assert_eq!(refused.0, Code::Required);
}

#[test]
fn photo_that_is_none_is_refused_in_words_of_photos() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    let path = desk.file("face.txt", "no face");
    let (code, facts) = desk.refused("set_portrait", json!({ "personId": ann, "path": path }));
    assert_eq!(code, Code::PhotoOtherKind);
    assert_eq!(facts["name"], "face.txt");
    let set = json!({ "personId": ann, "path": photo(&desk) });
    let first = desk.try_call("set_portrait", set.clone()).unwrap();
    assert_eq!(first.changed, ["portrait"]);
    let shown = &first.value["photo"]["picture"];
    assert_eq!(
        (&shown["width"], &shown["height"]),
        (&json!(40), &json!(50))
    );
    // The same once more is no step.
    assert!(desk.try_call("set_portrait", set).unwrap().step.is_none());
    desk.call("undo", json!({}));
    let profile = desk.call("get_profile", json!({ "personId": ann }));
    assert_eq!(profile["photo"], Value::Null);
}

#[test]
fn event_planned_like_another_takes_speakers_and_talks_along_but_not_their_trains() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    let talk = ownership(&desk, &[&ann]);
    let event = desk.event(None);
    desk.call(
        "give_talk",
        json!({ "talkId": talk["id"], "eventId": event }),
    );
    let id = speaker(&desk, &event, "Ann Lee")["id"].clone();
    desk.call(
        "edit_speaker",
        json!({ "speakerId": id, "arrives": "2026-12-18T12:00", "leaves": "2026-12-19T09:00",
                "travel": "Train 4", "needs": "A clicker" }),
    );
    let early = json!({ "speakerId": id, "leaves": "2026-12-18T11:00" });
    let (code, facts) = desk.refused("edit_speaker", early);
    assert_eq!(code, Code::EndBeforeStart);
    assert_eq!(facts["field"], "leaves");
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-18T19:00" }),
    );
    let copy = text(&copy["id"]);
    let sessions = desk.call("list_sessions", json!({ "eventId": copy }));
    assert_eq!(sessions[0]["talkId"], talk["id"]);
    let one = speaker(&desk, &copy, "Ann Lee");
    assert_eq!(
        (
            &one["arrives"],
            &one["leaves"],
            &one["travel"],
            &one["needs"]
        ),
        (&Value::Null, &Value::Null, &json!(""), &json!("A clicker"))
    );
}

#[test]
fn two_who_are_one_keep_the_talks_words_and_links_of_both() {
    let desk = Desk::new();
    let (kept, other) = (desk.person("Ann Lee"), desk.person("A. Lee"));
    let talk = ownership(&desk, &[&kept, &other]);
    let tea =
        json!({ "texts": [{ "language": "", "title": "Tea", "about": "" }], "personIds": [other] });
    desk.call("add_talk", tea);
    for (who, language, words, links) in [
        (&kept, "en", "Brews tea.", "https://example.org/ann"),
        (&other, "en", "Drinks tea.", "https://example.org/lee"),
        (&other, "ru", "Пьёт чай.", "https://example.org/lee"),
    ] {
        let profile = desk.call("get_profile", json!({ "personId": who }));
        let mut all = profile["biographies"].as_array().unwrap().clone();
        all.push(json!({ "language": language, "words": words }));
        desk.call(
            "edit_profile",
            json!({ "personId": who, "biographies": all, "links": links }),
        );
    }
    desk.call(
        "set_portrait",
        json!({ "personId": other, "path": photo(&desk) }),
    );
    let before = desk.rows();
    desk.call("merge_people", json!({ "keptId": kept, "otherId": other }));
    let profile = desk.call("get_profile", json!({ "personId": other }));
    assert_eq!(
        profile["biographies"],
        json!([
            { "language": "en", "words": "Brews tea.\nDrinks tea." },
            { "language": "ru", "words": "Пьёт чай." },
        ])
    );
    assert_eq!(
        profile["links"],
        "https://example.org/ann\nhttps://example.org/lee"
    );
    assert_eq!(profile["photo"]["name"], "face.png");
    assert_eq!(
        titles(&desk, json!({ "personId": kept })),
        ["Ownership", "Tea"]
    );
    let people = desk.call("get_talk", json!({ "talkId": talk["id"] }))["people"].clone();
    assert_eq!(people.as_array().unwrap().len(), 1);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn erasing_takes_a_persons_own_talks_and_leaves_those_of_others() {
    let desk = Desk::new();
    let (ann, boris) = (desk.person("Ann Featherstone"), desk.person("Boris"));
    let event = desk.event(None);
    let own = desk.call(
        "add_talk",
        json!({ "texts": [{ "language": "en", "title": "Alone", "about": "" }], "personIds": [ann],
                "notes": "Nobody else says this" }),
    );
    let both = ownership(&desk, &[&ann, &boris]);
    desk.call(
        "give_talk",
        json!({ "talkId": own["id"], "eventId": event }),
    );
    let bio = json!([{ "language": "en", "words": "Ann Featherstone brews." }]);
    desk.call(
        "edit_profile",
        json!({ "personId": ann, "biographies": bio }),
    );
    desk.call(
        "set_portrait",
        json!({ "personId": ann, "path": photo(&desk) }),
    );
    let file = desk.call("export_person", json!({ "personId": ann }));
    let data: Value =
        serde_json::from_str(&std::fs::read_to_string(text(&file["path"])).unwrap()).unwrap();
    assert_eq!(data["talks"].as_array().unwrap().len(), 3);
    assert_eq!(data["profile"][0]["words"], "Ann Featherstone brews.");
    assert_eq!(data["photos"][0]["name"], "face.png");
    let readable = std::fs::read_to_string(text(&file["textPath"])).unwrap();
    assert!(readable.contains("Ann Featherstone brews."), "{readable}");

    desk.call("erase_person", json!({ "personId": ann }));
    assert_eq!(titles(&desk, json!({})), ["Ownership"]);
    let people = desk.call("get_talk", json!({ "talkId": both["id"] }))["people"].clone();
    assert_eq!(people, json!([{ "personId": boris, "name": "Boris" }]));
    let sessions = desk.call("list_sessions", json!({ "eventId": event }));
    assert_eq!(
        (&sessions[0]["title"], &sessions[0]["talkId"]),
        (&json!("Alone"), &Value::Null)
    );
    let left = desk.call("list_profiles", json!({}));
    assert_eq!(names(&left), ["Boris"]);
    let rows = desk.rows().join("\n");
    assert!(!rows.contains("Featherstone"), "{rows}");
    // Nothing of an own talk is left in the history either.
    let conn = desk.connection();
    let left: u32 = conn
        .query_row(
            "SELECT count(*) FROM change_row WHERE instr(coalesce(old, '') || coalesce(new, ''), 'Nobody else says') > 0",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn person_who_has_a_talk_is_not_deleted_and_the_talk_is_named() {
    let desk = Desk::new();
    let ann = desk.person("Ann Lee");
    let bio = json!([{ "language": "en", "words": "Brews tea." }]);
    desk.call(
        "edit_profile",
        json!({ "personId": ann, "biographies": bio }),
    );
    let talk = ownership(&desk, &[&ann]);
    let (code, facts) = desk.refused("delete_person", json!({ "personId": ann }));
    assert_eq!(code, Code::PersonInUse);
    assert_eq!(facts["holders"][0]["kind"], "talk-speaker");
    desk.call("delete_talk", json!({ "talkId": talk["id"] }));
    desk.call("delete_person", json!({ "personId": ann }));
    desk.call("undo", json!({}));
    let profile = desk.call("get_profile", json!({ "personId": ann }));
    assert_eq!(profile["biographies"], bio);
}

#[test]
fn speakers_sheet_is_in_the_speakers_language_and_that_of_all_in_the_screens() {
    let desk = Desk::new();
    let event = desk.event(None);
    let boris = text(&desk.call("add_person", json!({ "name": "Борис", "language": "ru" }))["id"]);
    let added = desk.call(
        "add_speaker",
        json!({ "eventId": event, "personId": boris, "needs": "Кликер" }),
    );
    let one = json!({ "eventId": event, "speakerId": added["id"] });
    let printed = desk.call("print_speaker_sheet", one.clone());
    assert!(
        text(&printed["path"]).contains("Лист спикера Борис"),
        "{printed}"
    );
    assert_eq!(printed["pages"], 1);
    let printed = desk.call("print_speaker_sheet", json!({ "eventId": event }));
    assert!(!text(&printed["path"]).contains("Лист"), "{printed}");
    let page = desk.call("preview_speaker_sheet", json!({ "sheet": one, "page": 0 }));
    assert_eq!(page["cannotDraw"], json!([]));
    let other = desk.event(None);
    let nobody = desk.refused("print_speaker_sheet", json!({ "eventId": other }));
    assert_eq!(nobody.0, Code::NoSpeakers);
    let elsewhere = json!({ "eventId": other, "speakerId": added["id"] });
    assert_eq!(
        desk.refused("print_speaker_sheet", elsewhere).0,
        Code::Missing
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is written over what, a talk holds the texts that were said last, one a
    /// language, and one step takes all of an edit back.
    #[test]
    fn texts_of_a_talk_are_those_said_last(
        first in proptest::collection::vec(0..4_usize, 1..5),
        second in proptest::collection::vec(0..4_usize, 1..5),
    ) {
        let desk = Desk::new();
        let said = |picked: &[usize], round: &str| -> Vec<Value> {
            picked
                .iter()
                .enumerate()
                .map(|(at, pick)| {
                    let language = ["", "en", "ru", "kk-KZ"][*pick];
                    json!({ "language": language, "title": format!("{round} {at}"), "about": "" })
                })
                .collect()
        };
        let kept = |texts: &[Value]| -> Vec<(String, String)> {
            let mut all: Vec<(String, String)> = Vec::new();
            for one in texts {
                all.retain(|(language, _)| *language != text(&one["language"]));
                all.push((text(&one["language"]), text(&one["title"])));
            }
            all.sort();
            all
        };
        let before = said(&first, "first");
        let talk = desk.call("add_talk", json!({ "texts": before }));
        prop_assert_eq!(kept(talk["texts"].as_array().unwrap()), kept(&before));
        let after = said(&second, "second");
        let edited = desk.call("edit_talk", json!({ "talkId": talk["id"], "texts": after }));
        prop_assert_eq!(kept(edited["texts"].as_array().unwrap()), kept(&after));
        desk.call("undo", json!({}));
        prop_assert_eq!(desk.call("get_talk", json!({ "talkId": talk["id"] })), talk);
    }
}
