//! Bytes to text: which encoding a file was saved in. A byte order mark
//! decides; else UTF-16 shows by its zero bytes, UTF-8 by being valid, and the
//! one-byte encodings are weighed by how much the result looks like words.
//! Nothing here splits lines or knows of columns.

use crate::ReadError;
use encoding_rs::{Encoding, IBM866, KOI8_R, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};
use encoding_rs::{WINDOWS_1251, WINDOWS_1252, X_MAC_CYRILLIC};

/// How many bytes are looked at to choose.
const SAMPLE: usize = 256 * 1024;

/// The text and the name of its encoding.
///
/// # Errors
/// [`ReadError::UnknownEncoding`] where `forced` names none,
/// [`ReadError::NotATable`] where the bytes are no text.
pub fn decode(bytes: &[u8], forced: Option<&str>) -> Result<(String, &'static str), ReadError> {
    let encoding = match forced {
        Some(name) => named(name)?,
        None => guess(bytes)?,
    };
    let (text, _, _) = encoding.decode(bytes);
    let mut text = text.into_owned();
    if text.starts_with('\u{FEFF}') {
        text.remove(0);
    }
    Ok((text, encoding.name()))
}

fn named(name: &str) -> Result<&'static Encoding, ReadError> {
    let usual = match name.trim().to_ascii_lowercase().as_str() {
        "utf-16" | "utf16" => "utf-16le".to_owned(),
        "cp1251" => "windows-1251".to_owned(),
        "cp866" | "866" => "ibm866".to_owned(),
        other => other.to_owned(),
    };
    Encoding::for_label(usual.as_bytes()).ok_or_else(|| ReadError::UnknownEncoding {
        name: crate::clean::line(name),
    })
}

fn guess(bytes: &[u8]) -> Result<&'static Encoding, ReadError> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if let Some(encoding) = utf16_without_mark(sample) {
        return Ok(encoding);
    }
    if looks_binary(sample) {
        return Err(ReadError::NotATable { found: "binary" });
    }
    if is_mostly_utf8(bytes) {
        return Ok(UTF_8);
    }
    Ok(one_byte(sample))
}

/// Control characters no text has: more than one in two hundred bytes, or any
/// zero byte once UTF-16 is ruled out.
fn looks_binary(sample: &[u8]) -> bool {
    let odd = sample
        .iter()
        .filter(|b| matches!(b, 0x00..=0x08 | 0x0E..=0x1A | 0x1C..=0x1F))
        .count();
    odd * 200 > sample.len() || sample.iter().filter(|b| **b == 0).count() > 16
}

/// Valid UTF-8, or UTF-8 with a rare broken byte in it (a cut-off last
/// character, one pasted cell): better one mark than every letter wrong.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.get(..SAMPLE).unwrap_or(bytes).utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad * 10
}

/// UTF-16 without a mark: one of the two byte orders gives ordinary letters
/// and line ends, the other does not.
fn utf16_without_mark(sample: &[u8]) -> Option<&'static Encoding> {
    let sample = sample.get(..4096).unwrap_or(sample);
    if sample.len() < 8 || std::str::from_utf8(sample).is_ok_and(|text| !text.contains('\0')) {
        return None;
    }
    let ordinary = |read: fn([u8; 2]) -> u16| {
        let (mut usual, mut all, mut breaks) = (0usize, 0usize, 0usize);
        for pair in sample.as_chunks::<2>().0 {
            let unit = read(*pair);
            all += 1;
            breaks += usize::from(unit == 0x0A || unit == 0x0D);
            let plain = matches!(unit, 0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA0..=0x24F
                | 0x400..=0x45F | 0x490 | 0x491 | 0x2010..=0x2026 | 0x2116 | 0xD83C..=0xD83E);
            usual += usize::from(plain);
        }
        breaks > 0 && usual * 100 >= all * 90
    };
    if ordinary(u16::from_le_bytes) {
        Some(UTF_16LE)
    } else if ordinary(u16::from_be_bytes) {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn one_byte(sample: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let usual = detector.guess(None, chardetng::Utf8Detection::Deny);
    let best = |candidates: &[&'static Encoding], weigh: fn(&str) -> i64| {
        candidates
            .iter()
            .map(|encoding| {
                let (text, _, _) = encoding.decode(sample);
                (weigh(&text), *encoding)
            })
            // The first of equals wins: the commoner encodings stand first.
            .reduce(|a, b| if b.0 > a.0 { b } else { a })
    };
    let cyrillic = best(
        &[WINDOWS_1251, IBM866, KOI8_R, X_MAC_CYRILLIC],
        weigh_cyrillic,
    );
    let western = best(&[WINDOWS_1252, MACINTOSH], weigh_western);
    match (cyrillic, western) {
        (Some((weight, encoding)), Some((other, _))) if weight > 0 && weight > other => encoding,
        (_, Some((weight, encoding))) if usual == WINDOWS_1252 && weight > 0 => encoding,
        _ => usual,
    }
}

/// How Russian a text is: frequent letters weigh more; capitals inside words,
/// rare signs and Latin letters glued to Cyrillic ones weigh against it.
fn weigh_cyrillic(text: &str) -> i64 {
    let mut weight = 0;
    let mut before = ' ';
    for c in text.chars() {
        if !c.is_ascii() {
            weight += match c.to_lowercase().next().unwrap_or(c) {
                'о' | 'е' | 'а' | 'и' | 'н' | 'т' => 5,
                'с' | 'р' | 'в' | 'л' | 'к' | 'м' | 'д' => 4,
                'п' | 'у' | 'я' | 'ы' | 'ь' | 'г' | 'з' | 'б' => 2,
                'ч' | 'й' | 'х' | 'ж' | 'ш' | 'ю' => 1,
                'ц' | 'щ' | 'э' | 'ф' | 'ъ' | 'ё' | 'і' | 'ї' | 'є' => 0,
                '«' | '»' | '—' | '–' | '№' | '\u{A0}' | '…' | '“' | '”' | '„' => 0,
                _ => -8,
            };
            if before.is_lowercase() && c.is_uppercase() {
                weight -= 12;
            }
            if before.is_ascii_alphabetic() && c.is_alphabetic() {
                weight -= 6;
            }
        }
        before = c;
    }
    weight
}

/// How much a text looks like a Western European one: accented letters stand
/// alone among plain ones, and small beside small.
fn weigh_western(text: &str) -> i64 {
    let mut weight = 0;
    let mut before = ' ';
    let mut earlier = ' ';
    for c in text.chars() {
        if !c.is_ascii() {
            weight += match c.to_lowercase().next().unwrap_or(c) {
                'é' | 'è' | 'ê' | 'à' | 'á' | 'â' | 'ä' | 'ö' | 'ü' | 'ß' | 'ñ' | 'ó' | 'í'
                | 'ú' | 'ç' | 'ô' | 'ø' | 'å' | 'æ' | 'ã' | 'õ' | 'ë' | 'ï' | 'î' => 4,
                '’' | '–' | '—' | '“' | '”' | '«' | '»' | '€' | '\u{A0}' | '°' => 0,
                c if c.is_alphabetic() => -1,
                _ => -6,
            };
            if !before.is_ascii() && !earlier.is_ascii() {
                weight -= 12;
            }
            if before.is_lowercase() && c.is_uppercase() {
                weight -= 12;
            }
        }
        earlier = before;
        before = c;
    }
    weight
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, be: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|u| if be { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_encoding_is_told_from_the_others() {
        let russian = "ФИО;Почта;Придёт?\r\nЩербакова Анна;anna@example.ru;да\r\nЁжиков Пётр;p@example.ru;нет\r\n";
        for encoding in [WINDOWS_1251, IBM866, KOI8_R, X_MAC_CYRILLIC] {
            let (bytes, _, _) = encoding.encode(russian);
            assert_eq!(
                decode(&bytes, None).unwrap(),
                (russian.to_owned(), encoding.name())
            );
        }
        let western = "Name,City\r\nJosé Müller,Málaga\r\nZoë Grün,Köln\r\n";
        let (bytes, _, _) = WINDOWS_1252.encode(western);
        assert_eq!(
            decode(&bytes, None).unwrap(),
            (western.to_owned(), WINDOWS_1252.name())
        );
        for text in [russian, western, "a,b\n1,2\n"] {
            assert_eq!(
                decode(&utf16(text, false), None).unwrap(),
                (text.to_owned(), "UTF-16LE")
            );
            assert_eq!(
                decode(&utf16(text, true), None).unwrap(),
                (text.to_owned(), "UTF-16BE")
            );
            assert_eq!(
                decode(text.as_bytes(), None).unwrap(),
                (text.to_owned(), "UTF-8")
            );
        }
    }

    #[test]
    fn a_mark_decides() {
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend(utf16("Имя\tПочта\r\n", false));
        assert_eq!(
            decode(&bytes, None).unwrap(),
            ("Имя\tПочта\r\n".to_owned(), "UTF-16LE")
        );
        assert_eq!(decode(b"\xEF\xBB\xBFname\n", None).unwrap().0, "name\n");
    }

    #[test]
    fn few_cyrillic_letters_are_enough() {
        let text =
            "Name;Mail;Reply\nAnn Smith;ann@example.com;да\nJohn Brown;john@example.com;нет\n";
        let (bytes, _, _) = WINDOWS_1251.encode(text);
        assert_eq!(
            decode(&bytes, None).unwrap(),
            (text.to_owned(), "windows-1251")
        );
    }

    #[test]
    fn utf8_with_one_broken_byte_stays_utf8() {
        let mut bytes = "Имя,Почта\nАнна Щербакова,a@example.ru\n"
            .as_bytes()
            .to_vec();
        bytes.push(0xD0);
        assert_eq!(decode(&bytes, None).unwrap().1, "UTF-8");
    }

    #[test]
    fn noise_is_no_text() {
        let noise: Vec<u8> = (0..5000u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        assert_eq!(
            decode(&noise, None),
            Err(ReadError::NotATable { found: "binary" })
        );
        assert_eq!(
            decode(b"a,b", Some("klingon")),
            Err(ReadError::UnknownEncoding {
                name: "klingon".into()
            })
        );
    }
}
