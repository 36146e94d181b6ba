//! Phone numbers to E.164 where that is certain enough to match people by.
//! A small careful reader instead of a numbering-plan library: a wrong guess
//! would merge two people, so what is not plain stays as typed, without E.164.
//! Plain are: a leading + or 00; the Russian trunk 8 or 7 with ten digits; ten
//! digits where the file's region says so; digits that lost their + in a sheet.

use crate::{PhoneRegion, clean, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number as typed, and for matching.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phone {
    pub raw: String,
    /// `+79990000000` (ITU-T E.164), where known.
    pub e164: Option<String>,
}

/// The numbers of a cell. Several stand between commas, semicolons or slashes.
/// A number that a spreadsheet has rounded is none: what is left of it may be
/// somebody else's; so may one of which a character was lost.
pub fn read_phones(cell: &str, region: PhoneRegion) -> Vec<Phone> {
    let text = clean::compact(cell);
    if let Some(number) = rounded(&text) {
        let whole = number.map(|raw| Phone {
            e164: e164(&raw, region),
            raw,
        });
        return whole.into_iter().collect();
    }
    let mut found: Vec<Phone> = Vec::new();
    for part in text
        .split([';', ',', '/', '|'])
        .flat_map(|part| part.split(" или "))
    {
        let raw = part.trim();
        // Who knows which digit was lost?
        if digits(raw).len() < 5 || raw.contains(clean::LOST) {
            continue;
        }
        let number = match rounded(raw) {
            Some(Some(whole)) => whole,
            Some(None) => continue,
            None => raw.to_owned(),
        };
        let e164 = e164(&number, region);
        if !found
            .iter()
            .any(|phone| phone.raw == number || (phone.e164.is_some() && phone.e164 == e164))
        {
            found.push(Phone { raw: number, e164 });
        }
    }
    found
}

/// True where digits of a phone were rounded away before the file came.
pub fn has_lost_digits(cell: &str) -> bool {
    let text = clean::compact(cell);
    let lost = |text: &str| rounded(text) == Some(None);
    let with_exponent = |part: &str| part.contains(['e', 'E', 'е', 'Е']) && lost(part);
    lost(&text) || text.split([';', '/', '|', ' ']).any(with_exponent)
}

/// A number that a spreadsheet wrote as one: `79417776317.0`,
/// `7.9417776317E10`, `7,92112E+10`. The digits where it names all of them,
/// `Some(None)` where some were rounded away, `None` where it is typed text.
fn rounded(text: &str) -> Option<Option<String>> {
    // Typed by a person, as nearly all are.
    if !text.contains(['e', 'E', 'е', 'Е', '.', ',']) {
        return None;
    }
    let text = text.trim().replace(['е', 'Е'], "E").replace(',', ".");
    let text = text.trim_start_matches(['\'', '+']);
    let (mantissa, exponent) = match text.split_once(['E', 'e']) {
        Some((mantissa, exponent)) => (mantissa.trim(), Some(exponent.trim())),
        None => (text, None),
    };
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if !plain(whole) || !(fraction.is_empty() || plain(fraction)) {
        return None;
    }
    let Some(exponent) = exponent else {
        // 79417776317.0
        let zero = mantissa.contains('.') && fraction.bytes().all(|b| b == b'0');
        return (zero && (7..=15).contains(&whole.len())).then(|| Some(whole.to_owned()));
    };
    let shift: usize = exponent
        .trim_start_matches('+')
        .parse()
        .ok()
        .filter(|shift| (6..=15).contains(shift))?;
    let named = whole.len() + fraction.trim_end_matches('0').len();
    let digits = format!("{whole}{}", fraction.trim_end_matches('0'));
    let length = whole.len() + shift;
    // 7.94178E+10 names six digits of eleven: the rest is not known. Zeros at
    // the end are written out by nobody, so two of them may be missing.
    if named < 9 || named > length || length - named > 2 {
        return Some(None);
    }
    Some(Some(format!("{digits}{}", "0".repeat(length - named))))
}

/// Its ASCII digits.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The number in E.164, where that is certain enough.
pub fn e164(raw: &str, region: PhoneRegion) -> Option<String> {
    let owned = match rounded(raw) {
        Some(None) => return None,
        Some(whole) => whole,
        None => None,
    };
    let text = before_extension(owned.as_deref().unwrap_or(raw));
    let text = text.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+');
    // "+44 (0)20": the zero is for calls inside the country.
    let text = if text.starts_with('+') {
        text.replace("(0)", "")
    } else {
        text.to_owned()
    };
    let number = digits(&text);
    let first = number.chars().next()?;
    let length = number.len();
    if text.starts_with('+') {
        // +8 9xx is the Russian trunk typed after a plus.
        if let Some(rest) = number
            .strip_prefix('8')
            .filter(|rest| rest.len() == 10 && rest.starts_with('9'))
        {
            return Some(format!("+7{rest}"));
        }
        return ((8..=15).contains(&length) && first != '0').then(|| format!("+{number}"));
    }
    if let Some(rest) = number.strip_prefix("00") {
        return (8..=15).contains(&rest.len()).then(|| format!("+{rest}"));
    }
    match (length, region) {
        (11, _)
            if first == '8'
                && matches!(number.as_bytes().get(1), Some(b'3' | b'4' | b'8' | b'9')) =>
        {
            number.get(1..).map(|rest| format!("+7{rest}"))
        }
        (11, _) if first == '7' => Some(format!("+{number}")),
        (11, PhoneRegion::NorthAmerica) if first == '1' => Some(format!("+{number}")),
        (10, PhoneRegion::Russia) if matches!(first, '3' | '4' | '8' | '9') => {
            Some(format!("+7{number}"))
        }
        (10, PhoneRegion::NorthAmerica) if first >= '2' => Some(format!("+1{number}")),
        // A sheet drops the plus of +49 1859 574890.
        (12..=15, _) if is_calling_code(&number) => Some(format!("+{number}")),
        _ => None,
    }
}

fn before_extension(text: &str) -> &str {
    let lower = words::lower(text);
    let cut = ["доб", "ext", " x", "#", "вн."]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min();
    cut.and_then(|at| text.get(..at)).unwrap_or(text)
}

/// Calling codes of ITU-T E.164 whose numbers reach twelve digits and more
/// with the code; shorter ones cannot be told from national numbers.
fn is_calling_code(number: &str) -> bool {
    const CODES: [&str; 42] = [
        "49", "44", "43", "39", "380", "375", "374", "994", "995", "996", "998", "992", "993",
        "371", "370", "372", "373", "359", "358", "381", "382", "385", "386", "387", "389", "420",
        "421", "351", "353", "90", "91", "86", "971", "972", "966", "55", "52", "54", "62", "66",
        "84", "81",
    ];
    CODES.iter().any(|code| number.starts_with(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_forms_are_one_number() {
        for raw in [
            "+79417776317",
            "8 (941) 777-63-17",
            "8(941)7776317",
            "89417776317",
            "79417776317",
            "7.9417776317E10",
            "79417776317.0",
            "+7 941 777 63 17 доб. 12",
            "9417776317",
            "тел. +7-941-777-63-17",
            "+8 941 777 63 17",
        ] {
            assert_eq!(
                e164(raw, PhoneRegion::Russia).as_deref(),
                Some("+79417776317"),
                "{raw}"
            );
        }
    }

    #[test]
    fn doubtful_numbers_stay_as_typed() {
        assert_eq!(e164("9417776317", PhoneRegion::Unknown), None);
        assert_eq!(e164("7.94178E+10", PhoneRegion::Russia), None);
        assert_eq!(e164("112", PhoneRegion::Russia), None);
        assert_eq!(
            read_phones("555-0123", PhoneRegion::Unknown),
            [Phone {
                raw: "555-0123".into(),
                e164: None
            }]
        );
        assert_eq!(read_phones("нет", PhoneRegion::Russia), []);
    }

    #[test]
    fn rounded_numbers_are_never_kept_cut() {
        for (raw, whole) in [
            ("7,921000115E+10", Some("79210001150")),
            ("7.921000115e10", Some("79210001150")),
            ("7,9210001150E+10", Some("79210001150")),
            ("7,921000115Е+10", Some("79210001150")),
            ("7.9417776317E10", Some("79417776317")),
            ("79417776317.0", Some("79417776317")),
            ("7,92112E+10", None),
            ("7.92E+10", None),
            ("8.9E10", None),
            ("7,9E+010", None),
            ("+7,92112E+10", None),
            ("7.92112E+10; 7.9E+10", None),
        ] {
            let numbers: Vec<String> = read_phones(raw, PhoneRegion::Russia)
                .into_iter()
                .map(|phone| phone.raw)
                .collect();
            assert_eq!(numbers, Vec::from_iter(whole.map(str::to_owned)), "{raw}");
            assert_eq!(has_lost_digits(raw), whole.is_none(), "{raw}");
        }
        for raw in ["+7 999 000-00-00", "8 800 500 00 00", "555-0123", "нет", ""] {
            assert!(!has_lost_digits(raw), "{raw}");
        }
    }

    #[test]
    fn other_countries_and_lists() {
        assert_eq!(
            e164("491859574890", PhoneRegion::Russia).as_deref(),
            Some("+491859574890")
        );
        assert_eq!(
            e164("+44 (0)20 7946 0958", PhoneRegion::Unknown).as_deref(),
            Some("+442079460958")
        );
        assert_eq!(
            e164("(212) 555-0123", PhoneRegion::NorthAmerica).as_deref(),
            Some("+12125550123")
        );
        let two: Vec<_> = read_phones("+7 999 000-00-00; 8 999 000 00 01", PhoneRegion::Russia)
            .into_iter()
            .map(|p| p.e164)
            .collect();
        assert_eq!(
            two,
            [Some("+79990000000".into()), Some("+79990000001".into())]
        );
        assert_eq!(
            read_phones("7.9417776317E10", PhoneRegion::Russia),
            [Phone {
                raw: "79417776317".into(),
                e164: Some("+79417776317".into())
            }]
        );
    }
}
