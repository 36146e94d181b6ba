//! Files that are no guest list, or are made to do harm: each is refused with
//! its code, or read with the harm taken out, and at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use samovar_import::{
    Extracted, Fact, Field, Mapping, ReadError, ReadOptions, RowFault, Table, extract, limits,
    read, recognise,
};
use std::io::Write;
use zip::write::SimpleFileOptions;

fn refused(bytes: &[u8], name: &str) -> &'static str {
    match read(bytes, name, &ReadOptions::default()) {
        Err(error) => {
            assert!(ReadError::CODES.contains(&error.code()));
            error.code()
        }
        Ok(table) => panic!("read as a table: {table:?}"),
    }
}

fn import(bytes: &[u8]) -> (Table, Extracted) {
    let table = read(bytes, "list.csv", &ReadOptions::default()).unwrap();
    let result = extract(&table, &recognise(&table).mapping);
    (table, result)
}

/// A workbook of one sheet from the XML inside `sheetData`.
fn workbook(sheets: &[(&str, String)], strings: Option<&str>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const P: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const M: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
    );
    part(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{P}\"><Relationship Id=\"r\" Type=\"{R}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    let list: String = (0..sheets.len())
        .map(|i| {
            format!(
                "<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>",
                sheets[i].0,
                n = i + 1
            )
        })
        .collect();
    part(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{M}\" xmlns:r=\"{R}\"><sheets>{list}</sheets></workbook>"),
    );
    let rels: String = (1..=sheets.len())
        .map(|n| format!("<Relationship Id=\"rId{n}\" Type=\"{R}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))
        .collect();
    part(
        "xl/_rels/workbook.xml.rels",
        &format!("<Relationships xmlns=\"{P}\">{rels}</Relationships>"),
    );
    part(
        "xl/styles.xml",
        &format!(
            "<styleSheet xmlns=\"{M}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
        ),
    );
    if let Some(strings) = strings {
        part("xl/sharedStrings.xml", strings);
    }
    for (index, (_, data)) in sheets.iter().enumerate() {
        part(
            &format!("xl/worksheets/sheet{}.xml", index + 1),
            &format!("<worksheet xmlns=\"{M}\"><sheetData>{data}</sheetData></worksheet>"),
        );
    }
    zip.finish().unwrap().into_inner()
}

fn text_cell(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn what_is_no_table_is_said_to_be_none() {
    assert_eq!(refused(b"", "a.csv"), "import-empty");
    assert_eq!(refused(b" \r\n\t\n", "a.csv"), "import-empty");
    assert_eq!(refused("\u{FEFF}".as_bytes(), "a.csv"), "import-empty");
    assert_eq!(refused(b"Name,Email\r\n", "a.csv"), "import-header-only");
    assert_eq!(
        refused("ФИО;Почта;Телефон\n;;\n".as_bytes(), "a.csv"),
        "import-header-only"
    );
    assert_eq!(refused(b"%PDF-1.7\n1 0 obj", "a.csv"), "import-not-a-table");
    assert_eq!(
        refused(b"\x89PNG\r\n\x1a\n0000", "a.xlsx"),
        "import-not-a-table"
    );
    assert_eq!(
        refused(
            b"<!DOCTYPE html><table><tr><td>Name</td></tr></table>",
            "a.xls"
        ),
        "import-not-a-table"
    );
    assert_eq!(
        refused(br#"{"guests": [{"name": "Ann"}]}"#, "a.json"),
        "import-not-a-table"
    );
    // A planner, whatever it is called: plain, and locked.
    let mut plain = b"SQLite format 3\0".to_vec();
    plain.resize(68, 1);
    plain.extend(b"Samo");
    let mut locked = b"SMV1".to_vec();
    locked.extend((0..1000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3]));
    for planner in [plain.as_slice(), &locked] {
        let refused = read(planner, "guests.csv", &ReadOptions::default());
        assert_eq!(
            refused.unwrap_err().args(),
            [("found".to_owned(), Fact::Text("planner".into()))].into()
        );
    }
    assert!(
        read(
            b"SMV1,Email\nAnn,ann@example.org\n",
            "a.csv",
            &ReadOptions::default()
        )
        .is_ok()
    );
    assert_eq!(refused(b"PK\x03\x04 broken", "a.xlsx"), "import-bad-xlsx");
    assert_eq!(
        refused(b"BEGIN:VCARD\r\nEND:VCARD\r\n", "a.vcf"),
        "import-header-only"
    );
    let prose = "It was a bright cold day in April, and the clocks were striking thirteen.\nNobody noticed it.\n\
        The hallway smelt of cabbage, old mats, rain, and something else entirely unknown.\nAt one end of it a poster.\n";
    assert_eq!(refused(prose.as_bytes(), "a.txt"), "import-not-a-table");
    assert_eq!(
        read(prose.as_bytes(), "a.txt", &ReadOptions::default())
            .unwrap_err()
            .args(),
        [("found".to_owned(), Fact::Text("text".into()))].into()
    );
}

#[test]
fn noise_of_fifty_megabytes_is_refused() {
    let mut state = 1u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    };
    let noise: Vec<u8> = (0..50 * 1024 * 1024).map(|_| next()).collect();
    assert_eq!(refused(&noise, "a.csv"), "import-not-a-table");
    // The same as printable text without a line end, and with.
    let one_line: Vec<u8> = noise.iter().map(|b| b'!' + b % 90).collect();
    assert_eq!(refused(&one_line, "a.csv"), "import-not-a-table");
    let lines: Vec<u8> = noise
        .iter()
        .map(|b| if b % 97 == 0 { b'\n' } else { b' ' + b % 95 })
        .collect();
    let code = read(&lines, "a.csv", &ReadOptions::default())
        .map_err(|error| error.code())
        .map(|_| ());
    // As a table it holds more text than is read; which is noticed first is no matter.
    assert!(
        matches!(
            code,
            Err("import-not-a-table" | "import-too-many-rows" | "import-too-large")
        ),
        "{code:?}"
    );
    assert_eq!(
        refused(&vec![b'a'; limits::MAX_BYTES + 1], "a.csv"),
        "import-too-large"
    );
}

#[test]
fn locked_and_old_workbooks_are_told_apart() {
    let ole = |name: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        bytes.resize(512, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    assert_eq!(
        refused(&ole("EncryptedPackage"), "a.xlsx"),
        "import-password-locked"
    );
    assert_eq!(refused(&ole("Workbook"), "a.xls"), "import-old-excel");
    assert_eq!(refused(&ole("WordDocument"), "a.doc"), "import-not-a-table");
}

#[test]
fn a_bomb_is_not_unpacked() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default())
        .unwrap();
    let block = vec![b' '; 1024 * 1024];
    for _ in 0..=limits::MAX_INFLATED / (1024 * 1024) {
        zip.write_all(&block).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1024 * 1024);
    assert_eq!(refused(&bytes, "a.xlsx"), "import-inflates-too-much");
    // The directory may lie about the size: what comes out is counted.
    let size = (limits::MAX_INFLATED + 1024 * 1024) as u32;
    let mut lying = bytes;
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size.to_le_bytes() {
            lying[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
        }
    }
    assert!(["import-inflates-too-much", "import-bad-xlsx"].contains(&refused(&lying, "a.xlsx")));
}

#[test]
fn a_sparse_sheet_costs_its_cells_only() {
    let header = format!(
        "<row r=\"1\">{}{}</row>",
        text_cell("A1", "Name"),
        text_cell("B1", "Email")
    );
    let far = format!(
        "<row r=\"1048576\">{}</row>",
        text_cell("XFD1048576", "far")
    );
    let ann = format!(
        "<row r=\"2\">{}{}</row>",
        text_cell("A2", "Ann Lake"),
        text_cell("B2", "ann@example.com")
    );
    let bytes = workbook(&[("Sheet1", format!("{header}{ann}{far}"))], None);
    let (_, result) = import(&bytes);
    assert_eq!(result.people.len(), 1);
    let rejected: Vec<_> = result
        .rejected
        .iter()
        .map(|r| (r.line, r.why.code()))
        .collect();
    assert_eq!(rejected, [(1_048_576, "row-too-wide")]);
    assert_eq!(
        refused(&workbook(&[("Sheet1", far)], None), "a.xlsx"),
        "import-too-many-columns"
    );
}

#[test]
fn promised_strings_are_not_believed() {
    let strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"99999999999\"><si><t>a</t></si></sst>";
    let row = format!("<row r=\"1\">{}</row>", text_cell("A1", "Name"));
    assert_eq!(
        refused(&workbook(&[("Sheet1", row)], Some(strings)), "a.xlsx"),
        "import-bad-xlsx"
    );
}

#[test]
fn numbers_and_dates_of_a_sheet_are_what_people_see() {
    let cell = |at: &str, style: u8, value: &str| {
        format!("<c r=\"{at}\" s=\"{style}\"><v>{value}</v></c>")
    };
    let other = format!(
        "<row r=\"1\">{}{}</row>",
        text_cell("A1", "Аренда"),
        cell("B1", 0, "5000")
    );
    let rows = [
        format!("<row r=\"1\">{}</row>", text_cell("A1", "Гости вечера")),
        format!(
            "<row r=\"3\">{}{}{}{}</row>",
            text_cell("B3", "ФИО"),
            text_cell("C3", "Телефон"),
            text_cell("D3", "Придёт?"),
            text_cell("E3", "Дата ответа")
        ),
        format!(
            "<row r=\"4\">{}{}{}{}</row>",
            text_cell("B4", "Лаптева Вера"),
            cell("C4", 0, "7.9990000001E10"),
            text_cell("D4", "да"),
            cell("E4", 1, "46266.470833333")
        ),
        format!(
            "<row r=\"5\">{}{}</row>",
            text_cell("B5", "Дорохов Глеб"),
            cell("E5", 0, "46266")
        ),
        format!(
            "<row r=\"6\">{}{}</row>",
            text_cell("B6", "Итого:"),
            cell("C6", 0, "2")
        ),
    ];
    let bytes = workbook(&[("Бюджет", other), ("Гости", rows.concat())], None);
    let (table, result) = import(&bytes);
    assert_eq!(
        (table.sheet.as_deref(), table.header_row),
        (Some("Гости"), Some(3))
    );
    assert_eq!(table.sheets, ["Бюджет", "Гости"]);
    assert_eq!(
        table.rows[0].cells,
        [
            "",
            "Лаптева Вера",
            "79990000001",
            "да",
            "2026-09-01 11:18:00"
        ]
    );
    let people: Vec<_> = result
        .people
        .iter()
        .map(|p| {
            (
                p.lines[0],
                p.name.family.as_deref().unwrap(),
                p.phones.first().and_then(|p| p.e164.clone()),
                p.answered_at.unwrap().wall.to_string(),
            )
        })
        .collect();
    assert_eq!(
        people,
        [
            (
                4,
                "Лаптева",
                Some("+79990000001".to_owned()),
                "2026-09-01 11:18:00".to_owned()
            ),
            (5, "Дорохов", None, "2026-09-01 00:00:00".to_owned()),
        ]
    );
    let options = ReadOptions {
        sheet: Some("Нет".into()),
        ..ReadOptions::default()
    };
    assert_eq!(
        read(&bytes, "a.xlsx", &options).unwrap_err().code(),
        "import-no-such-sheet"
    );
}

#[test]
fn hostile_cells_are_text_and_seen() {
    let csv = "Name,Email,Notes\n\
        <img src=x onerror=alert(1)>,a@example.com,\n\
        \"=HYPERLINK(\"\"http://example.com\"\",\"\"x\"\")\",b@example.com,\n\
        \"Ann\r\nBcc: all@example.com\",c@example.com,\"one\r\ntwo\"\n\
        Ev\u{202E}lynn,d@example.com,\n\
        Zo\u{200B}e\u{7} Lake,e@example.com,\u{1b}[31mred\n";
    let (_, result) = import(csv.as_bytes());
    let names: Vec<_> = result
        .people
        .iter()
        .map(|p| (p.name.display.as_str(), p.note.as_deref()))
        .collect();
    assert_eq!(
        names,
        [
            ("<img src=x onerror=alert(1)>", None),
            ("=HYPERLINK(\"http://example.com\",\"x\")", None),
            ("Ann Bcc: all@example.com", Some("one\ntwo")),
            ("Evlynn", None),
            ("Zoe Lake", Some("[31mred")),
        ]
    );
}

#[test]
fn bad_rows_are_listed_with_line_and_reason() {
    let wide = "x,".repeat(10_000);
    let long = "я".repeat(limits::MAX_CELL + 1);
    let name = "Ab ".repeat(200);
    let csv = format!(
        "Name,Email,Notes\nAnn Lake,a@example.com,\n,,only a note\n{wide}\nBob Lake,b@example.com,{long}\n\
        {name},c@example.com,\n,nobody(at)example.com,\nCy Lake,c@example.com,a,b,c\nDee Lake,bad@,\n"
    );
    let (table, result) = import(csv.as_bytes());
    let rejected: Vec<_> = result
        .rejected
        .iter()
        .map(|r| (r.line, r.why.code()))
        .collect();
    assert_eq!(
        rejected,
        [
            (3, "missing-name-and-contact"),
            (4, "row-too-wide"),
            (5, "cell-too-long"),
            (6, "name-too-long"),
            (7, "bad-email"),
            (8, "row-too-wide"),
        ]
    );
    let people: Vec<_> = result
        .people
        .iter()
        .map(|p| p.name.display.as_str())
        .collect();
    assert_eq!(people, ["Ann Lake", "Dee Lake"]);
    assert_eq!((result.rows, table.rows.len()), (8, 5));
    assert_eq!(
        refused(
            format!("{}\n1,2\n", "name,".repeat(10_000)).as_bytes(),
            "a.csv"
        ),
        "import-too-many-columns"
    );
}

#[test]
fn the_callers_word_counts_more_than_a_guess() {
    let csv = "colour;x\nred;Ann Lake\nblue;Bob Lake\n";
    let options = ReadOptions {
        header_row: Some(0),
        delimiter: Some(';'),
        ..ReadOptions::default()
    };
    let table = read(csv.as_bytes(), "a.csv", &options).unwrap();
    assert_eq!(table.rows.len(), 3);
    let mapping = Mapping {
        fields: vec![Field::Tags, Field::FullName],
        ..Mapping::default()
    };
    let people: Vec<_> = extract(&table, &mapping)
        .people
        .into_iter()
        .map(|p| (p.name.display, p.tags))
        .collect();
    assert_eq!(
        people,
        [
            ("x".to_owned(), vec!["colour".to_owned()]),
            ("Ann Lake".to_owned(), vec!["red".to_owned()]),
            ("Bob Lake".to_owned(), vec!["blue".to_owned()]),
        ]
    );
    let options = ReadOptions {
        encoding: Some("windows-1251".into()),
        ..ReadOptions::default()
    };
    assert_eq!(
        read(b"\xC8\xEC\xFF;Email\n\xDF;a@example.com\n", "a", &options)
            .unwrap()
            .columns[0]
            .header,
        "Имя"
    );
}

fn all_rows_are_somewhere(bytes: &[u8]) {
    if let Ok(table) = read(bytes, "list.csv", &ReadOptions::default()) {
        let result = extract(&table, &recognise(&table).mapping);
        let named = result.people.iter().map(|p| p.lines.len()).sum::<usize>();
        let sums = |row: &&samovar_import::Rejected| row.why == RowFault::SummaryRow;
        let summaries = result.rejected.iter().filter(sums).count();
        let used = named + result.rejected.len();
        assert_eq!(used, table.rows.len() + table.rejected_lines.len());
        // Sums are named as left out, and are no rows of data.
        assert_eq!(used - summaries, result.rows);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        all_rows_are_somewhere(&bytes);
    }

    #[test]
    fn any_table_keeps_its_rows(
        header in "(Name|ФИО|First Name|Имя)[,;\t](Email|Почта|Order #|Timestamp)[,;\t](RSVP|Guests|Аллергии|Phone|User ID)",
        body in "([^\u{0}]{0,12}[,;\t\"\n\r]){0,60}",
    ) {
        all_rows_are_somewhere(format!("{header}\n{body}").as_bytes());
    }

    #[test]
    fn any_cards_are_survived(body in "(BEGIN:VCARD|END:VCARD|N:|FN;ENCODING=QUOTED-PRINTABLE:|EMAIL:|[a-z;,=\\\\:\" ]{0,9}|\n|\r\n |=\n){0,80}") {
        all_rows_are_somewhere(format!("BEGIN:VCARD\n{body}").as_bytes());
    }

    #[test]
    fn a_damaged_workbook_is_survived(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(), whole in any::<bool>()) {
        let row = format!("<row r=\"1\">{}{}</row><row r=\"2\">{}</row>", text_cell("A1", "Name"), text_cell("B1", "Email"), text_cell("A2", "Ann Lake"));
        let mut bytes = workbook(&[("Sheet1", row)], None);
        let index = at.index(bytes.len());
        bytes[index] = byte;
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        all_rows_are_somewhere(&bytes);
    }

    #[test]
    fn any_sheet_xml_is_survived(data in "(<row r=\"[0-9]{1,8}\">|</row>|<c r=\"[A-Z]{1,4}[0-9]{0,8}\" t=\"(s|n|b|d|inlineStr|str|e)\">|</c>|<v>|</v>|[0-9.eE-]{0,9}|Name|<is><t>|</t></is>){0,40}") {
        all_rows_are_somewhere(&workbook(&[("Sheet1", data)], None));
    }
}
