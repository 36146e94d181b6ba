//! Channels that show a text as it is, and phones that count it.

use crate::model::Shown;

pub fn read(source: &str) -> Vec<Vec<Shown>> {
    source
        .split('\n')
        .map(|line| line.chars().map(Shown::plain).collect())
        .collect()
}

/// 3GPP TS 23.038 by code, the place in the table being the code.
const TABLE: [&str; 8] = [
    "@£$¥èéùìòÇ\nØø\rÅå",
    "Δ_ΦΓΛΩΠΨΣΘΞ\u{1b}ÆæßÉ",
    " !\"#¤%&'()*+,-./",
    "0123456789:;<=>?",
    "¡ABCDEFGHIJKLMNO",
    "PQRSTUVWXYZÄÖÑÜ§",
    "¿abcdefghijklmno",
    "pqrstuvwxyzäöñüà",
];

fn codes(c: char) -> Option<Vec<u8>> {
    for (high, row) in TABLE.iter().enumerate() {
        if let Some(low) = row.chars().position(|own| own == c) {
            return (c != '\u{1b}').then(|| vec![u8::try_from(high * 16 + low).unwrap()]);
        }
    }
    let second = [
        (0x14, '^'),
        (0x28, '{'),
        (0x29, '}'),
        (0x2f, '\\'),
        (0x3c, '['),
        (0x3d, '~'),
        (0x3e, ']'),
        (0x40, '|'),
        (0x65, '€'),
    ];
    second
        .iter()
        .find(|(_, own)| *own == c)
        .map(|(code, _)| vec![0x1b, *code])
}

/// Packs the text as a phone does: used, and how many parts.
pub fn sms_parts(text: &str) -> (u32, u32) {
    let septets: Option<Vec<Vec<u8>>> = text.chars().map(codes).collect();
    let (signs, one, several): (Vec<usize>, usize, usize) = match septets {
        Some(septets) => (septets.iter().map(Vec::len).collect(), 160, 153),
        None => (text.chars().map(|c| c.len_utf16()).collect(), 70, 67),
    };
    let used: usize = signs.iter().sum();
    let mut parts = vec![0];
    for sign in signs {
        let last = parts.last_mut().unwrap();
        if *last + sign > several {
            parts.push(sign);
        } else {
            *last += sign;
        }
    }
    let parts = if used <= one { 1 } else { parts.len() };
    (u32::try_from(used).unwrap(), u32::try_from(parts).unwrap())
}
