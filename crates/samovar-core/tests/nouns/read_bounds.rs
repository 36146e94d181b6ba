//! What a small file may cost: text that repeats, folds or unpacks is counted as
//! it comes out, and an answer shows no more of a cell than a screen does.

use std::io::Write;

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A workbook whose every row points at the same long string.
fn workbook(desk: &Desk, rows: usize, letters: usize) -> String {
    use zip::write::SimpleFileOptions;
    let path = desk.folder.path().join("long.xlsx");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let mut part = |name: &str, content: &str| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    };
    let ns = "http://schemas.openxmlformats.org";
    part(
        "[Content_Types].xml",
        &format!(
            "<?xml version=\"1.0\"?><Types xmlns=\"{ns}/package/2006/content-types\">\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"
        ),
    );
    part(
        "_rels/.rels",
        &format!(
            "<?xml version=\"1.0\"?><Relationships xmlns=\"{ns}/package/2006/relationships\">\
         <Relationship Id=\"r1\" Type=\"{ns}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/workbook.xml",
        &format!(
            "<?xml version=\"1.0\"?><workbook xmlns=\"{ns}/spreadsheetml/2006/main\" xmlns:r=\"{ns}/officeDocument/2006/relationships\">\
         <sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
    );
    part(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<?xml version=\"1.0\"?><Relationships xmlns=\"{ns}/package/2006/relationships\">\
         <Relationship Id=\"r1\" Type=\"{ns}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"r2\" Type=\"{ns}/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/sharedStrings.xml",
        &format!(
            "<?xml version=\"1.0\"?><sst xmlns=\"{ns}/spreadsheetml/2006/main\">\
         <si><t>Name</t></si><si><t>Notes</t></si><si><t>Anna Long</t></si><si><t>{}</t></si></sst>",
            "long ".repeat(letters / 5)
        ),
    );
    let mut sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"{ns}/spreadsheetml/2006/main\"><sheetData>\
         <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
    );
    for row in 2..rows + 2 {
        sheet.push_str(&format!(
            "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>2</v></c><c r=\"B{row}\" t=\"s\"><v>3</v></c></row>"));
    }
    sheet.push_str("</sheetData></worksheet>");
    part("xl/worksheets/sheet1.xml", &sheet);
    zip.finish().unwrap();
    path.display().to_string()
}

#[test]
fn a_string_that_every_row_repeats_is_counted_each_time() {
    let desk = Desk::new();
    for (rows, letters) in [(60_000, 30_000), (20_000, 3_000)] {
        let path = workbook(&desk, rows, letters);
        let (code, _) = desk.refused("preview_import", json!({ "path": path }));
        assert_eq!(code.as_str(), "inflates-too-much", "{rows} × {letters}");
    }
    // A letter from each of some people is a list all the same.
    let path = workbook(&desk, 5, 30_000);
    let seen = desk.call("preview_import", json!({ "path": path }));
    assert_eq!(seen["report"]["rows"], 5);
}

#[test]
fn no_text_of_a_file_fills_an_answer() {
    let desk = Desk::new();
    let event = desk.event(None);
    let long = "x".repeat(30_000);
    let folded = "y\r\n ".repeat(400_000);
    let quoted = "=41".repeat(1_000_000);
    let files = [
        ("workbook", workbook(&desk, 5, 30_000)),
        ("rejected", desk.file("a.csv", &format!(
            "Name,Email\n{}",
            format!("\"{long}\",\n").repeat(5)))),
        ("wide", desk.file("b.csv", &format!(
            "Name,Email{}\n{}",
            ",More".repeat(300),
            format!(",not an address{}\n", format!(",{}", "z".repeat(90)).repeat(300)).repeat(20)))),
        ("header", desk.file("c.csv", &format!("Name,{long}\nAnna,{long}\nBoris,{long}\n"))),
        ("folded", desk.file("d.vcf", &format!(
            "BEGIN:VCARD\r\nFN:Anna\r\nNOTE:{folded}\r\nEND:VCARD\r\n"))),
        ("quoted", desk.file("e.vcf", &format!(
            "BEGIN:VCARD\r\nFN:Anna\r\nNOTE;ENCODING=QUOTED-PRINTABLE:{quoted}\r\nEND:VCARD\r\n"))),
        ("answers", desk.file("f.csv", &format!(
            "Name,Reply,Diet\n{}",
            (0..3).map(|n| format!("Guest {n},maybe {n} {long},{n} {long}\n")).collect::<String>()))),
    ];
    for (what, path) in files {
        for command in ["preview_import", "import_guests"] {
            let request = json!({ "path": path, "eventId": event, "everything": true });
            let answer = match desk.try_call(command, request) {
                Ok(reply) => reply.value.to_string(),
                Err(error) => error.to_string(),
            };
            assert!(
                answer.len() < 3_000_000,
                "{what} {command}: {}",
                answer.len()
            );
            let longest = longest(&serde_json::from_str(&answer).unwrap_or_default());
            assert!(longest <= 300, "{what} {command}: {longest}");
        }
    }
}

/// Letters of the longest text in an answer.
fn longest(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(all) => all.iter().map(longest).max().unwrap_or(0),
        Value::Object(all) => all.values().map(longest).max().unwrap_or(0),
        _ => 0,
    }
}

#[test]
fn a_long_cell_that_was_shown_cut_stays_whole_when_its_row_is_put_right() {
    let desk = Desk::new();
    let event = desk.event(None);
    let note = "a long story ".repeat(50);
    let path = desk.file(
        "a.csv",
        &format!("Name,Email,Note\n,anna,{note}\nBoris,boris@example.org,short\n"),
    );
    let seen = desk.call("preview_import", json!({ "path": path, "eventId": event }));
    let mut cells = seen["report"]["rejected"][0]["cells"].clone();
    assert!(text(&cells[2]).ends_with('…'));
    cells[0] = json!("Anna Petrova");
    cells[1] = json!("anna@example.org");
    desk.call(
        "import_guests",
        json!({ "path": path, "eventId": event, "fixes": [{ "line": 2, "cells": cells }] }),
    );
    let rows = desk.rows();
    assert!(rows.iter().any(|row| row.contains(note.trim())), "{rows:?}");
}
