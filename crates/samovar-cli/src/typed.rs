//! Sums, shares and amounts as they are typed, in the smallest whole numbers that the
//! planner keeps.

use samovar_core::money;
use samovar_core::{Code, Error, Result};

/// "299.50" of a currency in its minor units.
pub fn sum(field: &str, typed: &str, code: &str) -> Result<i64> {
    whole(typed, money::digits(code)).ok_or_else(|| Error::field(field, Code::BadMoney))
}

/// "8.1" percent is 810; what is finer than hundredths is none.
pub fn rate(field: &str, typed: &str) -> Result<i64> {
    whole(typed, 2).ok_or_else(|| odd(field, typed))
}

/// "2.5" pieces are 2500 thousandths.
pub fn amount(field: &str, typed: &str) -> Result<i64> {
    whole(typed, 3).ok_or_else(|| odd(field, typed))
}

/// A whole number, or none of it.
pub fn count_or_none(field: &str, typed: &str) -> Result<Option<i64>> {
    if typed == NONE {
        return Ok(None);
    }
    whole(typed, 0).map(Some).ok_or_else(|| odd(field, typed))
}

pub fn sum_or_none(field: &str, typed: &str, code: &str) -> Result<Option<i64>> {
    if typed == NONE {
        return Ok(None);
    }
    sum(field, typed, code).map(Some)
}

/// Minor units as a reader copies them: "299.50 EUR".
pub fn sum_text(minor: i64, code: &str) -> String {
    let digits = money::digits(code);
    if digits == 0 {
        return format!("{minor} {code}");
    }
    let one = 10_i64.pow(digits);
    let width = digits as usize;
    format!("{}.{:0width$} {code}", minor / one, (minor % one).abs())
}

/// Thousandths without zeros behind: "2.5".
pub fn amount_text(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

const NONE: &str = "none";

fn odd(field: &str, typed: &str) -> Error {
    Error::field(field, Code::OutOfRange).with("value", typed)
}

/// Digits with a point or a comma among them, times ten to the power of `digits`.
fn whole(typed: &str, digits: u32) -> Option<i64> {
    let plain: String = typed
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    let (before, behind) = plain.split_once('.').unwrap_or((&plain, ""));
    let all = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if before.is_empty() || !all(before) || !all(behind) || behind.len() > digits as usize {
        return None;
    }
    let width = digits as usize;
    format!("{before}{behind:0<width$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_in_the_digits_of_their_currency() {
        let read = |typed: &str, code: &str| sum("price", typed, code).ok();
        assert_eq!(read("4.5", "EUR"), Some(450));
        assert_eq!(read("1 299,50", "RUB"), Some(129_950));
        assert_eq!(read("450", "JPY"), Some(450));
        assert_eq!(read("4.5", "JPY"), None);
        assert_eq!(read("1.234", "KWD"), Some(1_234));
        for odd in ["", "-4", "4.505", "1.2.3", "ten", "."] {
            assert_eq!(read(odd, "EUR"), None, "{odd}");
        }
        assert_eq!(
            [
                sum_text(129_950, "RUB"),
                sum_text(5, "EUR"),
                sum_text(450, "JPY")
            ],
            ["1299.50 RUB", "0.05 EUR", "450 JPY"]
        );
    }

    #[test]
    fn amounts_and_rates_keep_their_fractions() {
        assert_eq!(amount("pack", "2.5").ok(), Some(2_500));
        assert_eq!(rate("vatRate", "8,1").ok(), Some(810));
        assert_eq!(
            [amount_text(2_500), amount_text(200_000), amount_text(1)],
            ["2.5", "200", "0.001"]
        );
    }
}
