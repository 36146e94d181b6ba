//! Phone numbers to E.164 where that is certain enough to match people by.
//! A small careful reader instead of a numbering-plan library: a wrong guess
//! would merge two people, so what is not plain stays as typed, without E.164.
//! Plain are: a leading + or 00; the Russian trunk 8 or 7 with ten digits; ten
//! digits where the file's region says so; digits that lost their + in a sheet.

use crate::{PhoneRegion, clean};
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
pub fn read_phones(cell: &str, region: PhoneRegion) -> Vec<Phone> {
    let text = clean::line(cell);
    let mut found: Vec<Phone> = Vec::new();
    for part in text
        .split([';', ',', '/', '|'])
        .flat_map(|part| part.split(" или "))
    {
        let raw = part.trim();
        if digits(raw).len() < 5 {
            continue;
        }
        let e164 = e164(raw, region);
        if !found
            .iter()
            .any(|phone| phone.raw == raw || (phone.e164.is_some() && phone.e164 == e164))
        {
            found.push(Phone {
                raw: plain(raw).unwrap_or_else(|| raw.to_owned()),
                e164,
            });
        }
    }
    // "7,94178E+10" was split at its decimal comma: one number, not two.
    if found.len() != 1 && text.contains(['E', 'e']) && float(&text.replace(',', ".")).is_some() {
        let raw = plain(&text.replace(',', ".")).unwrap_or(text);
        return vec![Phone {
            e164: e164(&raw, region),
            raw,
        }];
    }
    found
}

/// A number that a spreadsheet wrote as one (`79417776317.0`,
/// `7.9417776317E10`), as digits. None where digits were rounded away.
fn plain(text: &str) -> Option<String> {
    let value = float(text)?;
    Some(format!("{value:.0}"))
}

fn float(text: &str) -> Option<f64> {
    let text = text.trim();
    if !text.contains(['.', 'E', 'e']) || text.starts_with('+') {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    if !(1e6..1e16).contains(&value) || value.fract() != 0.0 {
        return None;
    }
    // 7.94178E+10 names six digits of eleven: the rest is not known.
    let mantissa = text.split(['E', 'e']).next().unwrap_or_default();
    let named = mantissa.chars().filter(char::is_ascii_digit).count();
    let exponent = text.contains(['E', 'e']);
    let needed = format!("{value:.0}").trim_end_matches('0').len();
    (!exponent || (named >= needed && named >= 9)).then_some(value)
}

/// Its ASCII digits.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The number in E.164, where that is certain enough.
pub fn e164(raw: &str, region: PhoneRegion) -> Option<String> {
    let owned = plain(raw);
    let text = owned.as_deref().unwrap_or(raw);
    if owned.is_none() && text.contains(['E', 'e']) && text.parse::<f64>().is_ok() {
        return None;
    }
    let text = before_extension(text);
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
    let lower = text.to_lowercase();
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
