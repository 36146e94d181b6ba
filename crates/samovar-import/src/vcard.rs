//! Address-book cards (vCard 2.1, 3.0, 4.0) to a table, one card a row. Reads
//! the few properties a guest list needs; folded and quoted-printable lines,
//! groups and old charsets are undone. Own code rather than a library, because
//! rows need their line in the file and 2.1 files their undeclared charset.

use crate::budget::Budget;
use crate::limits::{MAX_CELL, MAX_ROWS, MAX_TEXT};
use crate::name::is_patronymic;
use crate::{Format, ReadError, RejectedLine, Row, RowFault, Table, clean, layout, text};

const HEADERS: [&str; 12] = [
    "FN",
    "Family name",
    "Given name",
    "Additional name",
    "Email",
    "Tel",
    "Org",
    "Job title",
    "Note",
    "UID",
    "Tags",
    "Lang",
];

/// A property's name and parameters, in bytes: a line without a colon may be
/// folded a million times.
const LONGEST_HEAD: usize = 1_000;

/// True for a text that begins as a card.
pub fn is_vcard(text: &str) -> bool {
    let start = text.trim_start();
    start
        .get(..11)
        .is_some_and(|head| head.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Reads all cards of a file.
///
/// # Errors
/// [`ReadError::HeaderOnly`] where there is no card with anything in it,
/// [`ReadError::TooManyRows`].
pub fn read(text: &str, encoding: &str) -> Result<Table, ReadError> {
    let mut rows: Vec<Row> = Vec::new();
    let mut budget = Budget::default();
    let mut card: Option<(u32, Card)> = None;
    let finish = |card: Option<(u32, Card)>, rows: &mut Vec<Row>| {
        if let Some((line, card)) = card {
            rows.push(Row {
                line,
                cells: card.cells(),
            });
        }
    };
    for (line, content) in unfolded(text) {
        let Some(property) = Property::read(&content) else {
            continue;
        };
        match (property.name.as_str(), &mut card) {
            ("BEGIN", _) if property.value.trim().eq_ignore_ascii_case("VCARD") => {
                // A card that was never ended is a card all the same.
                finish(card.take(), &mut rows);
                card = Some((line, Card::default()));
            }
            ("END", _) => finish(card.take(), &mut rows),
            (_, Some((_, card))) => {
                if !budget.take(property.value.len()) {
                    return Err(ReadError::TooLarge {
                        size: text.len() as u64,
                        limit: MAX_TEXT as u64,
                    });
                }
                card.take(property);
            }
            (_, None) => {}
        }
        if rows.len() > MAX_ROWS {
            return Err(ReadError::TooManyRows { limit: MAX_ROWS });
        }
    }
    finish(card, &mut rows);
    rows.retain(|row| !row.cells.is_empty());
    let rejected_lines = take_out_long(&mut rows);
    if rows.is_empty() && rejected_lines.is_empty() {
        return Err(ReadError::HeaderOnly {
            columns: HEADERS.len(),
        });
    }
    let columns = layout::columns(&rows, HEADERS.iter().map(|&h| h.to_owned()).collect());
    Ok(Table {
        format: Format::Vcard,
        encoding: encoding.to_owned(),
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: None,
        columns,
        rows,
        rejected_lines,
        skipped_lines: Vec::new(),
        lists_beside: Vec::new(),
    })
}

/// Cards with a text that is longer than any cell: told, and not read.
fn take_out_long(rows: &mut Vec<Row>) -> Vec<RejectedLine> {
    let is_long = |cell: &String| cell.len() > MAX_CELL && cell.chars().count() > MAX_CELL;
    let mut rejected = Vec::new();
    rows.retain_mut(|row| {
        if !row.cells.iter().any(is_long) {
            return true;
        }
        let mut cells = std::mem::take(&mut row.cells);
        for cell in &mut cells {
            if is_long(cell) {
                cell.clear();
            }
        }
        rejected.push(RejectedLine {
            line: row.line,
            why: RowFault::CellTooLong,
            text: cells.join(" · ").chars().take(160).collect(),
            cells,
        });
        false
    });
    rejected
}

/// Logical lines with the physical line each begins on (RFC 6350, 3.2), soft
/// line breaks of quoted-printable included (RFC 2045, 6.7).
fn unfolded(text: &str) -> Vec<(u32, String)> {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<(u32, String)> = Vec::new();
    let mut soft = false;
    for (index, line) in unified.split('\n').enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        match lines.last_mut() {
            Some((_, last)) if soft => {
                last.pop();
                last.push_str(line);
            }
            Some((_, last)) if line.starts_with([' ', '\t']) && !last.is_empty() => {
                last.push_str(line.get(1..).unwrap_or_default());
            }
            _ => lines.push((number, line.to_owned())),
        }
        soft = lines.last().is_some_and(|(_, last)| {
            last.ends_with('=')
                && last
                    .get(..last.floor_char_boundary(LONGEST_HEAD))
                    .and_then(|begin| begin.split(':').next())
                    .is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
        });
    }
    lines
}

struct Property {
    name: String,
    value: String,
}

impl Property {
    fn read(line: &str) -> Option<Self> {
        let colon = colon_outside_quotes(line)?;
        let (head, value) = line.split_at_checked(colon)?;
        let value = value.get(1..)?;
        let mut params = head.split(';');
        let name = params.next()?;
        // item1.EMAIL: the group only ties properties together.
        let name = name
            .rsplit('.')
            .next()
            .unwrap_or(name)
            .trim()
            .to_ascii_uppercase();
        let params: Vec<String> = params
            .map(|param| param.trim().to_ascii_uppercase())
            .collect();
        let quoted = params
            .iter()
            .any(|p| p == "QUOTED-PRINTABLE" || p == "ENCODING=QUOTED-PRINTABLE");
        let charset = params.iter().find_map(|p| p.strip_prefix("CHARSET="));
        let binary = params
            .iter()
            .any(|p| matches!(p.as_str(), "BASE64" | "ENCODING=BASE64" | "ENCODING=B"));
        if binary {
            return None;
        }
        let value = if quoted {
            decode_quoted_printable(value, charset)
        } else {
            value.to_owned()
        };
        Some(Self { name, value })
    }
}

fn colon_outside_quotes(line: &str) -> Option<usize> {
    let mut quoted = false;
    line.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == ':' && !quoted).then_some(at)
    })
}

fn decode_quoted_printable(value: &str, charset: Option<&str>) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut input = value.bytes();
    while let Some(byte) = input.next() {
        if byte == b'=' {
            let mut ahead = input.clone();
            let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
            if let (Some(high), Some(low)) = (digit(ahead.next()), digit(ahead.next())) {
                bytes.push((high * 16 + low) as u8);
                input = ahead;
                continue;
            }
        }
        bytes.push(byte);
    }
    let declared = text::decode(&bytes, charset).or_else(|_| text::decode(&bytes, None));
    declared
        .map(|(text, _)| text)
        .unwrap_or_else(|_| value.to_owned())
}

/// The parts of a value between `mark`s that are not escaped, unescaped.
fn parts(value: &str, mark: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        let piece = match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => '\n',
                Some(escaped) => escaped,
                None => break,
            },
            c if c == mark => {
                parts.push(String::new());
                continue;
            }
            c => c,
        };
        if let Some(last) = parts.last_mut() {
            last.push(piece);
        }
    }
    parts
}

#[derive(Default)]
struct Card {
    display: String,
    family: String,
    given: String,
    patronymic: String,
    emails: Vec<String>,
    phones: Vec<String>,
    org: String,
    title: String,
    notes: Vec<String>,
    uid: String,
    tags: Vec<String>,
    language: String,
}

impl Card {
    fn take(&mut self, property: Property) {
        let whole = || parts(&property.value, '\0').concat();
        let first = |slot: &mut String, value: String| {
            if slot.is_empty() {
                *slot = value.trim().to_owned();
            }
        };
        match property.name.as_str() {
            "FN" => first(&mut self.display, whole()),
            "N" => {
                let mut names = parts(&property.value, ';')
                    .into_iter()
                    .map(|part| clean::line(&part.replace(',', " ")));
                let (family, given, more) =
                    (names.next(), names.next(), names.next().unwrap_or_default());
                first(&mut self.family, family.unwrap_or_default());
                let mut given = given.unwrap_or_default();
                if is_patronymic(&more) || more.split(' ').count() > 1 {
                    self.patronymic = more;
                } else if !more.is_empty() {
                    given = format!("{given} {more}");
                }
                first(&mut self.given, given);
            }
            "EMAIL" => self.emails.push(whole()),
            "TEL" => {
                let value = whole();
                self.phones.push(
                    value
                        .trim_start_matches("tel:")
                        .split(';')
                        .next()
                        .unwrap_or_default()
                        .to_owned(),
                );
            }
            "ORG" => {
                let name = parts(&property.value, ';')
                    .into_iter()
                    .find(|part| !part.trim().is_empty());
                first(&mut self.org, name.unwrap_or_default());
            }
            "TITLE" => first(&mut self.title, whole()),
            "ROLE" if self.title.is_empty() => first(&mut self.title, whole()),
            "NOTE" => self.notes.push(whole()),
            "UID" => first(&mut self.uid, whole()),
            "CATEGORIES" => self.tags.extend(parts(&property.value, ',')),
            "LANG" => first(&mut self.language, whole()),
            name => self.take_other(name, &whole()),
        }
    }

    /// Phones and addresses under names outside the standard, as programs of
    /// phones write them (`X-PHONE`, `X-MOBILE`, `IMPP:tel:…`).
    fn take_other(&mut self, name: &str, value: &str) {
        const PHONE: [&str; 11] = [
            "PHONE", "TEL", "MOBILE", "CELL", "HANDY", "WHATSAPP", "VIBER", "SIGNAL", "CONTACT",
            "NUMBER", "IMPP",
        ];
        const NEVER: [&str; 9] = [
            "FAX", "ID", "UID", "DATE", "TIME", "REV", "PHONETIC", "LABEL", "ICON",
        ];
        let value = value.trim();
        let bare = value
            .split_once(':')
            .filter(|(scheme, _)| {
                matches!(
                    scheme.to_ascii_lowercase().as_str(),
                    "tel" | "sms" | "whatsapp"
                )
            })
            .map_or(value, |(_, number)| number);
        let words: Vec<&str> = name.split(['-', '_']).collect();
        let never = name.ends_with("ID")
            || words.iter().any(|word| NEVER.contains(word))
            || name.contains("PHONETIC");
        let named = PHONE.iter().any(|word| name.contains(word));
        let shaped = crate::columns::is_phone(bare) || bare.len() < value.len();
        let own = name.starts_with("X-") || named;
        let enough = crate::phone::digits(bare).len() >= 5;
        if own
            && !never
            && (shaped || named && enough && crate::phone::digits(bare).len() * 2 >= bare.len())
        {
            self.phones.push(bare.to_owned());
        } else if name.contains("MAIL") && crate::email::is_email(value) {
            self.emails.push(value.to_owned());
        }
    }

    fn cells(self) -> Vec<String> {
        let join = |list: Vec<String>| {
            list.into_iter()
                .map(|s| s.trim().to_owned())
                .filter(|s| !s.is_empty())
                .collect::<Vec<_>>()
                .join("; ")
        };
        let cells = vec![
            self.display,
            self.family,
            self.given,
            self.patronymic,
            join(self.emails),
            join(self.phones),
            self.org,
            self.title,
            self.notes.join("\n"),
            self.uid,
            join(self.tags),
            self.language,
        ];
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            Vec::new()
        } else {
            cells
        }
    }
}
