//! Bytes to text. Calendars are UTF-8; files of old programs, of Windows, and
//! those cut by a careless fold are not, and come in all the same.

use std::borrow::Cow;

/// The text, and what it was taken for where it is not plain UTF-8.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<&'static str>) {
    let (text, guess) = characters(bytes);
    // Old Macs ended lines by a bare CR.
    if !text.contains('\n') && text.contains('\r') {
        return (Cow::Owned(text.replace('\r', "\n")), guess);
    }
    (text, guess)
}

fn characters(bytes: &[u8]) -> (Cow<'_, str>, Option<&'static str>) {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return characters(rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return (utf16(rest, u16::from_le_bytes), Some("UTF-16"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return (utf16(rest, u16::from_be_bytes), Some("UTF-16"));
    }
    match bytes.get(..4) {
        Some([b'B', 0, b'E', 0]) => return (utf16(bytes, u16::from_le_bytes), Some("UTF-16")),
        Some([0, b'B', 0, b'E']) => return (utf16(bytes, u16::from_be_bytes), Some("UTF-16")),
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), None);
    }
    // A fold in the middle of a character: whole again once it is undone.
    if let Ok(text) = String::from_utf8(unfolded(bytes)) {
        return (Cow::Owned(text), None);
    }
    by_lines(bytes)
}

/// Programs that paste old bytes into a new file leave lines of either kind:
/// each is read by itself, the broken ones all by one guess.
fn by_lines(bytes: &[u8]) -> (Cow<'_, str>, Option<&'static str>) {
    let lines = || bytes.split_inclusive(|b| *b == b'\n');
    let broken = || lines().filter(|line| std::str::from_utf8(line).is_err());
    let (mut high, mut in_words, mut utf8) = (0, 0, 0);
    for line in broken() {
        high += line.iter().filter(|b| **b >= 0x80).count();
        let pairs = line.windows(2);
        in_words += pairs.filter(|pair| pair.iter().all(|b| *b >= 0xC0)).count();
        let lossy = String::from_utf8_lossy(line);
        let whole = lossy.chars().filter(|c| !c.is_ascii() && *c != '\u{FFFD}');
        utf8 += whole.map(char::len_utf8).sum::<usize>();
    }
    // Cyrillic letters stand side by side; accented Latin ones seldom do.
    let (guess, letter): (_, fn(u8) -> char) = if 4 * utf8 > 3 * high {
        ("UTF-8", char::from)
    } else if 2 * in_words >= high {
        ("Windows-1251", windows_1251)
    } else {
        ("ISO 8859-1", char::from)
    };
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
    for line in lines() {
        match std::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) if guess == "UTF-8" => text.push_str(&String::from_utf8_lossy(line)),
            Err(_) => text.extend(line.iter().map(|b| letter(*b))),
        }
    }
    (Cow::Owned(text), Some(guess))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, str> {
    let units = bytes.chunks_exact(2).map(|pair| match pair {
        [a, b] => unit([*a, *b]),
        _ => 0,
    });
    let text = char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}'));
    Cow::Owned(text.collect())
}

fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        rest = match rest {
            [b'\r', b'\n', b' ' | b'\t', tail @ ..] | [b'\n', b' ' | b'\t', tail @ ..] => tail,
            _ => {
                out.push(*first);
                tail
            }
        };
    }
    out
}

fn windows_1251(byte: u8) -> char {
    const UPPER: [char; 64] = [
        'Ђ', 'Ѓ', '‚', 'ѓ', '„', '…', '†', '‡', '€', '‰', 'Љ', '‹', 'Њ', 'Ќ', 'Ћ', 'Џ', 'ђ', '‘',
        '’', '“', '”', '•', '–', '—', '\u{98}', '™', 'љ', '›', 'њ', 'ќ', 'ћ', 'џ', '\u{A0}', 'Ў',
        'ў', 'Ј', '¤', 'Ґ', '¦', '§', 'Ё', '©', 'Є', '«', '¬', '\u{AD}', '®', 'Ї', '°', '±', 'І',
        'і', 'ґ', 'µ', '¶', '·', 'ё', '№', 'є', '»', 'ј', 'Ѕ', 'ѕ', 'ї',
    ];
    match byte {
        0..=0x7F => char::from(byte),
        0x80..=0xBF => UPPER
            .get(usize::from(byte - 0x80))
            .copied()
            .unwrap_or('\u{FFFD}'),
        // А…я follow each other in both.
        0xC0.. => char::from_u32(0x410 + u32::from(byte - 0xC0)).unwrap_or('\u{FFFD}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_a_calendar_was_ever_written_is_read() {
        let cyrillic = "BEGIN:X\r\nSUMMARY:Ёлка — №1\r\n";
        let utf16: Vec<u8> = std::iter::once(0xFEFF)
            .chain(cyrillic.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let mixed = [b"B:\xCC\xE8\xF2\n".as_slice(), "A:Митап\n".as_bytes()].concat();
        let torn = ["A:Митап на крыше\n".as_bytes(), b"B:\xD0\xBC\xD0\xB8\xD0\n"].concat();
        let cases: [(&[u8], &str, Option<&str>); 9] = [
            (&mixed, "B:Мит\nA:Митап\n", Some("Windows-1251")),
            (&torn, "A:Митап на крыше\nB:ми\u{FFFD}\n", Some("UTF-8")),
            (b"\xEF\xBB\xBFBEGIN:X", "BEGIN:X", None),
            (&utf16, cyrillic, Some("UTF-16")),
            (&utf16[2..], cyrillic, Some("UTF-16")),
            (b"A:\xCC\xE8\xF2\xE0\xEF", "A:Митап", Some("Windows-1251")),
            (
                b"A:Caf\xE9 f\xFCr alle",
                "A:Café für alle",
                Some("ISO 8859-1"),
            ),
            (b"A:\xD0\r\n \x9C\xD0\xB8", "A:Ми", None),
            (b"BEGIN:X\rEND:X\r", "BEGIN:X\nEND:X\n", None),
        ];
        for (bytes, text, guess) in cases {
            assert_eq!(decode(bytes), (Cow::Borrowed(text), guess));
        }
    }
}
