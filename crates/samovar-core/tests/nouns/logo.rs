//! The community's logo: chosen, removed, undone, printed, and taken from nobody on
//! trust.

use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A red bar on white.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let bar = RgbImage::from_fn(width, height, |x, _| match x < width / 2 {
        true => Rgb([176, 58, 36]),
        false => Rgb([255, 255, 255]),
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    bar.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn put(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// A planner with a logo and a guest who needs a badge.
fn with_logo() -> (Desk, String) {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Anna Petrova", 0);
    let path = put(&desk, "ring.png", &picture(300, 100, ImageFormat::Png));
    desk.call("set_logo", json!({ "path": path }));
    (desk, event)
}

fn name(desk: &Desk) -> Value {
    desk.call("get_logo", json!({}))["logo"]["name"].clone()
}

fn badges(desk: &Desk, event: &str, logo: Value) -> Value {
    let badges = json!({ "eventId": event, "logo": logo });
    desk.call("preview_badges", json!({ "badges": badges, "page": 0 }))
}

fn tickets(desk: &Desk, event: &str, logo: Value) -> Value {
    let tickets = json!({ "eventId": event, "logo": logo });
    desk.call("preview_tickets", json!({ "tickets": tickets, "page": 0 }))
}

fn pictures(page: &Value) -> usize {
    page["svg"].as_str().unwrap().matches("data:image/").count()
}

#[test]
fn logo_is_chosen_replaced_removed_and_each_is_undone() {
    let (desk, event) = with_logo();
    let shown = desk.call("get_logo", json!({}))["logo"].clone();
    assert_eq!(
        (
            &shown["name"],
            &shown["picture"]["width"],
            &shown["picture"]["height"]
        ),
        (&json!("ring.png"), &json!(300), &json!(100))
    );
    let url = text(&shown["picture"]["dataUrl"]);
    assert!(url.starts_with("data:image/png;base64,iVBOR"), "{url}");
    assert_eq!(pictures(&badges(&desk, &event, Value::Null)), 1);

    let other = put(&desk, "bar.jpg", &picture(80, 80, ImageFormat::Jpeg));
    let replaced = desk.try_call("set_logo", json!({ "path": other })).unwrap();
    assert_eq!(replaced.changed, ["logo"]);
    assert_eq!(replaced.facts, json!({ "name": "bar.jpg" }));
    assert_eq!(name(&desk), "bar.jpg");
    // The same once more changes nothing, and is no step.
    let again = desk.try_call("set_logo", json!({ "path": other })).unwrap();
    assert!(again.step.is_none() && again.changed.is_empty());

    desk.call("undo", json!({}));
    assert_eq!(desk.call("get_logo", json!({}))["logo"], shown);
    desk.call("redo", json!({}));
    assert_eq!(name(&desk), "bar.jpg");
    desk.call("remove_logo", json!({}));
    assert_eq!(name(&desk), Value::Null);
    assert_eq!(pictures(&badges(&desk, &event, Value::Null)), 0);
    let nothing = desk.try_call("remove_logo", json!({})).unwrap();
    assert!(nothing.step.is_none());
    desk.call("undo", json!({}));
    assert_eq!(name(&desk), "bar.jpg");
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(name(&desk), Value::Null);
}

#[test]
fn what_is_no_logo_is_refused_with_its_reason_and_nothing_is_written() {
    let (desk, _) = with_logo();
    let before = desk.call("get_logo", json!({}));
    let steps = desk.call("event_history", json!({}))["total"].clone();
    let png = picture(300, 100, ImageFormat::Png);
    let heavy = vec![0; 1024 * 1024 + 1];
    for (file, bytes, code, args) in [
        (
            "a.gif",
            &b"GIF89a\x01\0\x01\0"[..],
            "logo-other-kind",
            json!({ "given": "GIF" }),
        ),
        // By what it is, whatever it is called.
        (
            "b.png",
            b"<svg xmlns='x'/>",
            "logo-other-kind",
            json!({ "given": "SVG" }),
        ),
        (
            "c.png",
            b"Name\nAnn\n",
            "logo-other-kind",
            json!({ "given": "none" }),
        ),
        ("d.png", &heavy, "logo-too-heavy", json!({ "most": 1 })),
        (
            "e.png",
            &picture(4097, 2, ImageFormat::Png),
            "logo-too-many-pixels",
            json!({ "width": 4097, "height": 2, "most": 4096 }),
        ),
        ("f.png", &png[..png.len() - 30], "logo-broken", json!({})),
        (
            "g.png",
            &picture(1, 9, ImageFormat::Png),
            "logo-white",
            json!({}),
        ),
    ] {
        let path = put(&desk, file, bytes);
        let (refused, mut facts) = desk.refused("set_logo", json!({ "path": path }));
        assert_eq!(refused.as_str(), code, "{file}");
        let facts = facts.as_object_mut().unwrap();
        assert_eq!(facts.remove("name"), Some(json!(file)), "{file}");
        assert_eq!(Value::Object(facts.clone()), args, "{file}");
    }
    let gone = desk.folder.path().join("gone.png");
    let (code, _) = desk.refused("set_logo", json!({ "path": gone }));
    assert_eq!(code.as_str(), "file-missing");
    assert_eq!(desk.call("get_logo", json!({})), before);
    assert_eq!(desk.call("event_history", json!({}))["total"], steps);
}

#[test]
fn badges_and_tickets_bear_it_where_it_is_wanted() {
    let (desk, event) = with_logo();
    for sheet in [badges, tickets] {
        for (asked, drawn) in [(Value::Null, 1), (json!(true), 1), (json!(false), 0)] {
            assert_eq!(
                pictures(&sheet(&desk, &event, asked.clone())),
                drawn,
                "{asked}"
            );
        }
    }
    // As badges were printed last on this laptop.
    let print = json!({ "eventId": event, "logo": false });
    desk.call("print_badges", print);
    assert_eq!(pictures(&badges(&desk, &event, Value::Null)), 0);
    assert_eq!(pictures(&tickets(&desk, &event, Value::Null)), 1);
}

#[test]
fn printer_that_an_earlier_version_remembered_stays_as_it_was() {
    let desk = Desk::new();
    let event = desk.event(None);
    let laptop = desk.folder.path().join("club laptop.json");
    let desk = {
        let kept = json!({ "size": "62", "paper": null, "bothSides": false, "cutMarks": false,
                           "surnameFirst": true, "right": -15, "down": 20 });
        let Desk { planner, folder } = desk;
        drop(planner);
        let mut all: Value = serde_json::from_slice(&std::fs::read(&laptop).unwrap()).unwrap();
        all["badges"] = json!(kept.to_string());
        std::fs::write(&laptop, all.to_string()).unwrap();
        let planner = samovar_core::Planner::open(
            &folder.path().join("club.samovar"),
            samovar_core::planner::system_clock(),
        )
        .unwrap();
        Desk { planner, folder }
    };
    let list = desk.call("list_badges", json!({ "badges": { "eventId": event } }));
    assert_eq!(
        list["settings"],
        json!({ "size": "62", "paper": null, "bothSides": false, "cutMarks": false,
                "surnameFirst": true, "logo": true, "photoMarks": false,
                "right": -15, "down": 20 })
    );
}

#[test]
fn logo_goes_along_with_backups_and_copies() {
    let (desk, _) = with_logo();
    let shown = desk.call("get_logo", json!({}));
    let backup = text(&desk.call("back_up", json!({}))["path"]);
    let copy = desk.folder.path().join("copy.samovar");
    desk.call("save_planner_as", json!({ "path": copy }));
    desk.call("remove_logo", json!({}));
    desk.call("restore_backup", json!({ "path": backup }));
    assert_eq!(desk.call("get_logo", json!({})), shown);
    let planner =
        samovar_core::Planner::open(&copy, samovar_core::planner::system_clock()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let copied = Desk { planner, folder };
    assert_eq!(copied.call("get_logo", json!({})), shown);
}

#[test]
fn logo_that_nothing_can_read_takes_no_list_and_no_paper_down_and_is_told() {
    let other = picture(4097, 2, ImageFormat::Png);
    let hex: String = other.iter().map(|byte| format!("{byte:02x}")).collect();
    for (what, sql) in [
        (
            "words",
            "UPDATE logo SET image = 'not a picture'".to_owned(),
        ),
        ("empty", "UPDATE logo SET image = ''".to_owned()),
        (
            "cut",
            "UPDATE logo SET image = substr(image, 1, length(image) / 2)".to_owned(),
        ),
        (
            "huge",
            "UPDATE logo SET image = hex(zeroblob(30000000))".to_owned(),
        ),
        // Base64 as it should be, of a list.
        (
            "list",
            "UPDATE logo SET image = 'TmFtZSxFLW1haWwKQW5uLGFubkBleGFtcGxlLm9yZwo='".to_owned(),
        ),
        (
            "name",
            "UPDATE logo SET image = 'x', name = hex(zeroblob(1000000))".to_owned(),
        ),
        (
            "bytes",
            format!("UPDATE logo SET image = CAST(x'{hex}' AS TEXT)"),
        ),
    ] {
        let (desk, event) = with_logo();
        desk.sql(&sql);
        let desk = desk.opened_again();
        let logo = desk.call("get_logo", json!({}))["logo"].clone();
        assert_eq!(logo["picture"], Value::Null, "{what}");
        let shown = text(&logo["name"]);
        assert!(shown.chars().count() <= 200, "{what}");
        let damaged = json!([{ "name": "", "code": "", "email": "", "part": "logo", "text": shown,
                               "why": "damaged", "letters": [] }]);
        for sheet in [badges, tickets] {
            let page = sheet(&desk, &event, Value::Null);
            assert_eq!(
                (pictures(&page), &page["cannotDraw"]),
                (0, &damaged),
                "{what}"
            );
            let without = sheet(&desk, &event, json!(false));
            assert_eq!(without["cannotDraw"], json!([]), "{what}");
        }
        let printed = desk.call("print_tickets", json!({ "eventId": event }));
        assert_eq!(printed["cannotDraw"], damaged, "{what}");
        assert_eq!(desk.call("list_people", json!({}))["total"], 1, "{what}");
        let findings = desk.call("check_planner", json!({}))["findings"].to_string();
        assert!(findings.contains("logo"), "{what}: {findings}");
        // Chosen again, all is well.
        desk.call("put_away_file_notice", json!({}));
        let path = desk.folder.path().join("ring.png");
        desk.call("set_logo", json!({ "path": path }));
        assert_eq!(pictures(&badges(&desk, &event, Value::Null)), 1, "{what}");
        assert_eq!(
            desk.call("check_planner", json!({})),
            json!({ "findings": [] }),
            "{what}"
        );
    }
}

#[test]
fn erasing_leaves_the_logo_and_names_a_file_that_speaks_of_the_person() {
    let (desk, _) = with_logo();
    let path = put(
        &desk,
        "logo by Anna Petrova.png",
        &picture(300, 100, ImageFormat::Png),
    );
    desk.call("set_logo", json!({ "path": path }));
    let person = desk.call("list_people", json!({}))["rows"][0]["id"].clone();
    let preview = desk.call("preview_erase", json!({ "personId": person }));
    let mention = json!({ "kind": "settings", "title": "logo by Anna Petrova.png",
                          "eventId": null, "personId": null });
    assert!(
        preview["mentions"].as_array().unwrap().contains(&mention),
        "{preview}"
    );
    let before = desk.call("get_logo", json!({}));
    desk.call("erase_person", json!({ "personId": person }));
    assert_eq!(desk.call("get_logo", json!({})), before);
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
}
