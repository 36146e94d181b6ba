//! Lists as tools write them, damaged in every way that bytes can be: none may
//! panic, and no row may get lost on the way.
//!
//! `SAMOVAR_FUZZ_RUNS=100000 cargo test -p samovar-import --test fuzz` runs it
//! for long; without it each reader gets a few hundred damaged files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use samovar_import::{Field, Fix, Mapping, ReadOptions, RowFault, extract, fix, read, recognise};
use zip::write::SimpleFileOptions;

fn runs() -> ProptestConfig {
    let runs = std::env::var("SAMOVAR_FUZZ_RUNS").ok();
    ProptestConfig {
        cases: runs.and_then(|runs| runs.parse().ok()).unwrap_or(256),
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..ProptestConfig::default()
    }
}

/// Our lists of one kind.
fn seeds(endings: &[&str]) -> Vec<Vec<u8>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["tests/fixtures", "../../tests/fixtures/party"] {
        let entries = std::fs::read_dir(here.join(folder)).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let ending = path
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if endings.contains(&ending.as_str()) {
                let mut bytes = std::fs::read(&path).unwrap();
                // The beginning says it all, and a run stays short.
                if !ending.starts_with("xlsx") {
                    bytes.truncate(3000);
                }
                found.push(bytes);
            }
        }
    }
    found
}

static TABLES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| seeds(&["csv", "tsv", "xls", "txt"]));
static CARDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| seeds(&["vcf"]));
static BOOKS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut books = seeds(&["xlsx"]);
    books.push(own_book());
    books
});

/// A small workbook with a title, shared strings, a number, a date and an error.
fn own_book() -> Vec<u8> {
    const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const P: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const M: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let parts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                .to_owned(),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{P}\"><Relationship Id=\"r\" Type=\"{R}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{M}\" xmlns:r=\"{R}\"><sheets><sheet name=\"Гости\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{P}\"><Relationship Id=\"rId1\" Type=\"{R}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{R}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"{R}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{M}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/sharedStrings.xml",
            format!(
                "<sst xmlns=\"{M}\" count=\"3\"><si><t>ФИО</t></si><si><t>Почта</t></si><si><r><t>Анна </t></r><r><t>Петрова</t></r></si></sst>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{M}\"><dimension ref=\"A1:D4\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Список гостей</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>Телефон</t></is></c><c r=\"D2\" t=\"inlineStr\"><is><t>Когда</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>anna@example.org</t></is></c><c r=\"C3\"><v>79990000001</v></c><c r=\"D3\" s=\"1\"><v>46300.75</v></c></row><row r=\"4\"><c r=\"A4\" t=\"e\"><v>#N/A</v></c></row></sheetData></worksheet>"
            ),
        ),
    ];
    packed(
        parts
            .map(|(name, text)| (name.to_owned(), text.into_bytes()))
            .to_vec(),
    )
}

fn packed(parts: Vec<(String, Vec<u8>)>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        if zip.start_file(name, SimpleFileOptions::default()).is_ok() {
            zip.write_all(&bytes).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

fn unpacked(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// One thing that happens to a file on its way.
#[derive(Debug, Clone)]
enum Damage {
    Set(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Repeat(Index, usize, u8),
    Swap(Index, Index, usize),
    Cut(Index),
}

/// Pieces that mean something to one reader or another.
const PIECES: &[&str] = &[
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\r",
    "\n",
    "\r\n",
    "\u{FEFF}",
    "sep=;\n",
    "=1+1",
    "@",
    "+7",
    "'",
    "\0",
    "Итого",
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    ";CHARSET=UTF-16:",
    ";ENCODING=QUOTED-PRINTABLE:",
    "=D0=",
    "=\n",
    "\\,",
    "99999999999999999999",
    "1e308",
    "-1",
    "2026-02-30",
    "да, +1",
    "5/10/2026 25:61:61",
    "GMT+99",
    "<!--",
    "]]>",
    "&#x10FFFF;",
    "&#0;",
    "<row r=\"4294967295\">",
    "<c r=\"ZZZZ9\" t=\"s\"><v>999999999</v></c>",
    "</sheetData>",
    "\u{202E}",
    "\u{200B}",
    "é",
    "\u{1F600}",
    "\u{FFFD}",
    "Tom, Sally and Harry",
    "Маша и Петя Соколовы",
    " + 1",
    "+1 of Ida",
    "Table 1 total,,,3\n",
    "Всего придут;;12\n",
    "7,92112E+10",
    "19:04",
    "Table 1,Table 2\n",
    "Name,Name,Name\n",
    ",,",
    ";;;",
    "(да/нет)",
    "Guest 2 name",
    "Получится прийти?",
    "محمد",
];

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..12),
    ];
    prop_oneof![
        3 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        5 => (any::<Index>(), piece).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        3 => (any::<Index>(), 1_usize..40).prop_map(|(at, count)| Damage::Remove(at, count)),
        1 => (any::<Index>(), 1_usize..30, 1_u8..40).prop_map(|(at, count, times)| Damage::Repeat(at, count, times)),
        1 => (any::<Index>(), any::<Index>(), 1_usize..60).prop_map(|(a, b, count)| Damage::Swap(a, b, count)),
        1 => any::<Index>().prop_map(Damage::Cut),
    ]
}

fn damages() -> impl Strategy<Value = Vec<Damage>> {
    prop::collection::vec(damage(), 1..8)
}

fn damaged(mut bytes: Vec<u8>, damages: &[Damage]) -> Vec<u8> {
    for damage in damages {
        if bytes.is_empty() {
            return bytes;
        }
        let length = bytes.len();
        let end = |at: usize, count: usize| (at + count).min(length);
        match damage {
            Damage::Set(at, byte) => bytes[at.index(length)] = *byte,
            Damage::Insert(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.iter().copied());
            }
            Damage::Remove(at, count) => {
                let at = at.index(length);
                bytes.drain(at..end(at, *count));
            }
            Damage::Repeat(at, count, times) => {
                let at = at.index(length);
                let piece = bytes[at..end(at, *count)].repeat(usize::from(*times));
                bytes.splice(at..at, piece);
            }
            Damage::Swap(a, b, count) => {
                let (a, b) = (a.index(length), b.index(length));
                for step in 0..*count {
                    if a + step < length && b + step < length {
                        bytes.swap(a + step, b + step);
                    }
                }
            }
            Damage::Cut(at) => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

/// Reads, takes apart, mends a row and takes apart by another mapping.
fn survive(bytes: &[u8], name: &str, options: &ReadOptions, turn: usize) {
    let Ok(mut table) = read(bytes, name, options) else {
        return;
    };
    let mut mapping = recognise(&table).mapping;
    let accounted = |table: &samovar_import::Table, mapping: &Mapping| {
        let result = extract(table, mapping);
        let used: usize = result.people.iter().map(|person| person.lines.len()).sum();
        let all = table.rows.len() + table.rejected_lines.len();
        assert_eq!(used + result.rejected.len(), all);
        let summaries = result
            .rejected
            .iter()
            .filter(|row| row.why == RowFault::SummaryRow);
        assert_eq!(result.rows, all - summaries.count());
        for column in samovar_import::unused(table, mapping) {
            assert!((column.column as usize) < table.columns.len());
        }
    };
    accounted(&table, &mapping);
    // Any column may be said to be anything.
    let columns = mapping.fields.len().max(1);
    mapping.fields.rotate_left(turn % columns);
    if let Some(field) = mapping.fields.first_mut() {
        *field = Field::ALL[turn % Field::ALL.len()];
    }
    let mapping = samovar_import::with_reply_values(&table, mapping);
    let lines: Vec<u32> = (table.rows.iter().map(|row| row.line))
        .chain(table.rejected_lines.iter().map(|row| row.line))
        .collect();
    if let Some(line) = lines.get(turn % lines.len().max(1)) {
        let cells = vec!["Анна Петрова".to_owned(); turn % 9];
        fix(&mut table, &[Fix { line: *line, cells }]);
    }
    accounted(&table, &mapping);
}

fn asked() -> impl Strategy<Value = ReadOptions> {
    let encoding = prop::option::weighted(
        0.2,
        prop::sample::select(vec![
            "utf-8",
            "windows-1251",
            "utf-16le",
            "utf-16be",
            "koi8-r",
            "no-such",
        ]),
    );
    let delimiter = prop::option::weighted(
        0.2,
        prop::sample::select(vec![',', ';', '\t', '|', 'x', '"', 'я']),
    );
    let header_row = prop::option::weighted(0.2, prop_oneof![0_u32..12, Just(u32::MAX)]);
    let sheet = prop::option::weighted(0.1, prop::sample::select(vec!["Sheet1", "Гости", ""]));
    (encoding, delimiter, sheet, header_row).prop_map(|(encoding, delimiter, sheet, header_row)| {
        ReadOptions {
            encoding: encoding.map(str::to_owned),
            delimiter,
            sheet: sheet.map(str::to_owned),
            header_row,
        }
    })
}

proptest! {
    #![proptest_config(runs())]

    #[test]
    fn damaged_tables_are_survived(seed in any::<Index>(), damages in damages(), options in asked(), turn in 0_usize..500) {
        let bytes = damaged(seed.get::<Vec<u8>>(TABLES.as_slice()).clone(), &damages);
        survive(&bytes, ["list.csv", "list.tsv", "list.xls"][turn % 3], &options, turn);
    }

    #[test]
    fn damaged_cards_are_survived(seed in any::<Index>(), damages in damages(), options in asked(), turn in 0_usize..500) {
        let bytes = damaged(seed.get::<Vec<u8>>(CARDS.as_slice()).clone(), &damages);
        survive(&bytes, "contacts.vcf", &options, turn);
    }

    /// The archive itself.
    #[test]
    fn damaged_workbooks_are_survived(seed in any::<Index>(), damages in damages(), options in asked(), turn in 0_usize..500) {
        let bytes = damaged(seed.get::<Vec<u8>>(BOOKS.as_slice()).clone(), &damages);
        survive(&bytes, "list.xlsx", &options, turn);
    }

    /// A sound archive with damaged parts.
    #[test]
    fn workbooks_with_damaged_parts_are_survived(seed in any::<Index>(), part in any::<Index>(), damages in damages(), options in asked(), turn in 0_usize..500) {
        let mut parts = unpacked(seed.get::<Vec<u8>>(BOOKS.as_slice()));
        let at = part.index(parts.len());
        let whole = std::mem::take(&mut parts[at].1);
        parts[at].1 = damaged(whole, &damages);
        survive(&packed(parts), "list.xlsx", &options, turn);
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..600), options in asked(), turn in 0_usize..500) {
        survive(&bytes, "list.csv", &options, turn);
    }
}
