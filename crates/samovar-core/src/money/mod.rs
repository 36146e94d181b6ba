//! Sums of money: whole minor units with their currency, and the VAT in or on them.
//!
//! Nothing here is a float, and nothing is rounded but once, half up, to a minor unit.

mod currencies;

use samovar_i18n::{Lang, number};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::wire::word_enum;

pub use currencies::{CODES, currency, digits};

/// More than any meetup costs: a slip of the finger.
pub const MOST: i64 = 1_000_000_000_000;
/// Beyond it a computed sum stands still: the page counts exactly to some 9·10¹⁵.
const MOST_COMPUTED: i128 = 1_000_000_000_000_000;
/// A rate of VAT is in hundredths of a percent.
pub const WHOLE_RATE: u32 = 10_000;
/// A rate between currencies is in millionths.
pub const MILLION: i64 = 1_000_000;
const MOST_RATE: i64 = 1_000_000 * MILLION;

/// A sum in minor units of an ISO 4217 currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Money {
    #[ts(type = "number")]
    pub minor: i64,
    pub currency: String,
}

impl Money {
    #[must_use]
    pub fn new(minor: i64, currency: &str) -> Self {
        Self {
            minor,
            currency: currency.to_owned(),
        }
    }

    /// "49,175.00", «49 175,00»: the currency stands at the head of the column.
    #[must_use]
    pub fn plain(&self, lang: Lang) -> String {
        plain(lang, self.minor, &self.currency)
    }

    /// "49,175.00 EUR"
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        format!("{}\u{a0}{}", self.plain(lang), self.currency)
    }
}

word_enum! {
    /// How VAT stands to a price: there is none, it is in it, or it comes on top.
    VatMode { None = "none", Included = "included", Added = "added" }
}

/// What a supplier asks of the state's part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vat {
    pub mode: VatMode,
    /// Hundredths of a percent: 2000 is 20 %.
    pub rate: u32,
}

impl Vat {
    /// The VAT in or on a price.
    #[must_use]
    pub fn of(self, price: i64) -> i64 {
        let (price, rate) = (i128::from(price), i128::from(self.rate));
        let whole = i128::from(WHOLE_RATE);
        match self.mode {
            VatMode::None => 0,
            VatMode::Added => half_up(price * rate, whole),
            VatMode::Included => half_up(price * rate, whole + rate),
        }
    }

    /// What is to be paid for a price.
    #[must_use]
    pub fn gross(self, price: i64) -> i64 {
        match self.mode {
            VatMode::Added => price.saturating_add(self.of(price)),
            VatMode::None | VatMode::Included => price,
        }
    }

    /// The VAT in what is paid.
    #[must_use]
    pub fn within(self, gross: i64) -> i64 {
        match self.mode {
            VatMode::None => 0,
            VatMode::Added | VatMode::Included => Self {
                mode: VatMode::Included,
                ..self
            }
            .of(gross),
        }
    }
}

/// A fraction to the nearest whole, a half up; below, so is what lies beyond bounds.
#[must_use]
pub fn half_up(numerator: i128, denominator: i128) -> i64 {
    if denominator <= 0 {
        return 0;
    }
    let rounded = (2 * numerator + denominator).div_euclid(2 * denominator);
    bounded(rounded)
}

/// A product of a price that may be larger than anything that is paid.
#[must_use]
pub fn times(unit: i64, quantity: u32, heads: u32) -> i64 {
    bounded(i128::from(unit) * i128::from(quantity) * i128::from(heads))
}

/// Sums of one currency together.
#[must_use]
pub fn total(sums: impl Iterator<Item = i64>) -> i64 {
    bounded(sums.map(i128::from).sum())
}

fn bounded(sum: i128) -> i64 {
    i64::try_from(sum.clamp(-MOST_COMPUTED, MOST_COMPUTED)).unwrap_or_default()
}

/// A sum of another currency in ours, by how many of ours one of it is.
#[must_use]
pub fn converted(minor: i64, from: &str, to: &str, millionths: i64) -> i64 {
    let scale = |currency: &str| 10_i128.pow(digits(currency));
    half_up(
        i128::from(minor) * i128::from(millionths) * scale(to),
        i128::from(MILLION) * scale(from),
    )
}

/// A part of a sum, in percent.
#[must_use]
pub fn percent(sum: i64, percent: u32) -> i64 {
    half_up(i128::from(sum) * i128::from(percent), 100)
}

/// A sum for each of so many; of nobody there is none.
#[must_use]
pub fn each(sum: i64, heads: Option<u32>) -> Option<i64> {
    let heads = heads.filter(|heads| *heads > 0)?;
    Some(half_up(i128::from(sum), i128::from(heads)))
}

/// A sum that somebody typed: no less than nothing, and no more than there is.
pub fn typed(field: &str, minor: i64) -> Result<i64> {
    if minor < 0 {
        return Err(Error::field(field, Code::BadMoney));
    }
    if minor > MOST {
        return Err(Error::field(field, Code::SumTooLarge));
    }
    Ok(minor)
}

/// "1 240,50" or "1240.50" in minor units; what is no plain number is no sum.
pub fn parsed(field: &str, text: &str, currency: &str) -> Result<i64> {
    let digits = digits(currency) as usize;
    let plain: String = text
        .split_whitespace()
        .collect::<String>()
        .replace(',', ".");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let minor = (part.len() <= digits && !whole.is_empty())
        .then(|| format!("{whole}{part:0<digits$}"))
        .filter(|all| all.bytes().all(|byte| byte.is_ascii_digit()))
        .ok_or_else(|| Error::field(field, Code::BadMoney).with("value", text))?;
    // More digits than a number holds are more than there is.
    typed(field, minor.parse().unwrap_or(i64::MAX))
}

/// A rate of VAT, in hundredths of a percent.
pub fn vat_rate(field: &str, rate: u32) -> Result<u32> {
    within(field, rate, 0, WHOLE_RATE, |value| f64::from(value) / 100.0)
}

/// Percent of a whole.
pub fn share(field: &str, percent: u32) -> Result<u32> {
    within(field, percent, 0, 100, f64::from)
}

/// How many: of nothing there is no line.
pub fn quantity(field: &str, count: u32) -> Result<u32> {
    within(field, count, 1, 1_000_000, f64::from)
}

/// A rate between currencies, in millionths.
pub fn rate(field: &str, millionths: i64) -> Result<i64> {
    if (1..=MOST_RATE).contains(&millionths) {
        return Ok(millionths);
    }
    #[allow(clippy::cast_precision_loss, reason = "it is only shown")]
    let value = millionths as f64 / 1_000_000.0;
    Err(Error::field(field, Code::OutOfRange).with("value", value))
}

fn within(field: &str, value: u32, least: u32, most: u32, shown: fn(u32) -> f64) -> Result<u32> {
    if (least..=most).contains(&value) {
        return Ok(value);
    }
    Err(Error::field(field, Code::OutOfRange)
        .with("value", shown(value))
        .with("least", least)
        .with("most", shown(most)))
}

/// The digits of a sum with its point: "49175.00", for a cell that is counted with.
#[must_use]
pub fn decimal(minor: i64, currency: &str) -> String {
    let digits = digits(currency) as usize;
    let sign = if minor < 0 { "-" } else { "" };
    let all = format!("{:0>width$}", minor.unsigned_abs(), width = digits + 1);
    let (whole, part) = all.split_at(all.len() - digits);
    match digits {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{part}"),
    }
}

/// "49,175.00", «49 175,00»
#[must_use]
pub fn plain(lang: Lang, minor: i64, currency: &str) -> String {
    let text = decimal(minor, currency);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let (sign, whole) = match whole.strip_prefix('-') {
        Some(whole) => ("−", whole),
        None => ("", whole),
    };
    let grouped = number(lang, whole.parse::<i64>().unwrap_or_default());
    let point = match lang {
        Lang::En => ".",
        Lang::Ru => ",",
    };
    match part {
        "" => format!("{sign}{grouped}"),
        part => format!("{sign}{grouped}{point}{part}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::inconsistent_digit_grouping,
        reason = "minor units stand apart, as on paper"
    )]

    use super::*;

    const TWENTY: u32 = 2000;

    fn vat(mode: VatMode, rate: u32) -> Vat {
        Vat { mode, rate }
    }

    /// A generator of the test's own: the same numbers every time.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (self.0 >> 16) % most
        }
    }

    #[test]
    fn vat_is_rounded_a_line_at_a_time_and_half_up() {
        // As the supplier's paper has it; of the sum it would be 115.60.
        let net = [29_933, 17_933, 9_934];
        let added = vat(VatMode::Added, TWENTY);
        assert_eq!(net.map(|price| added.of(price)), [5_987, 3_587, 1_987]);
        assert_eq!(
            net.iter().map(|price| added.of(*price)).sum::<i64>(),
            11_561
        );
        assert_eq!(added.of(net.iter().sum()), 11_560);
    }

    #[test]
    fn vat_of_the_bill_of_the_design_agrees_to_the_kopeck() {
        // 105,600 at 22 %: added 23,232.00, included 19,042.62.
        assert_eq!(vat(VatMode::Added, 2200).of(10_560_000), 2_323_200);
        assert_eq!(vat(VatMode::Included, 2200).of(10_560_000), 1_904_262);
        assert_eq!(vat(VatMode::None, 2200).of(10_560_000), 0);
        assert_eq!(vat(VatMode::Added, 2200).gross(10_560_000), 12_883_200);
    }

    #[test]
    fn vat_is_the_whole_that_is_nearest_to_the_exact_fraction() {
        let mut numbers = Numbers(7);
        for _ in 0..20_000 {
            let price = i64::try_from(numbers.below(1_000_000_000_000)).unwrap();
            let rate = u32::try_from(numbers.below(10_001)).unwrap();
            for mode in [VatMode::Added, VatMode::Included] {
                let found = i128::from(vat(mode, rate).of(price));
                let numerator = i128::from(price) * i128::from(rate);
                let denominator = match mode {
                    VatMode::Included => 10_000 + i128::from(rate),
                    _ => 10_000,
                };
                // found - 1/2 <= exact < found + 1/2, in whole numbers.
                assert!(
                    (2 * found - 1) * denominator <= 2 * numerator
                        && 2 * numerator < (2 * found + 1) * denominator,
                    "{price} at {rate}: {found}"
                );
            }
            // What is added comes out of the gross again, to a minor unit.
            let added = vat(VatMode::Added, rate);
            let within = added.within(added.gross(price));
            assert!((within - added.of(price)).abs() <= 1, "{price} at {rate}");
        }
    }

    #[test]
    fn foreign_sums_are_converted_by_the_rate_and_the_digits_of_both() {
        assert_eq!(converted(50_000, "EUR", "RUB", 98_350_000), 4_917_500);
        assert_eq!(converted(10_000, "JPY", "RUB", 612_345), 612_345);
        assert_eq!(converted(1_000, "KWD", "EUR", 2_990_000), 299);
        assert_eq!(converted(1, "EUR", "RUB", 500_000), 1);
    }

    #[test]
    fn sums_are_written_with_the_digits_of_their_currency() {
        let said = |minor, currency, lang| Money::new(minor, currency).said(lang);
        assert_eq!(said(4_917_500, "RUB", Lang::En), "49,175.00\u{a0}RUB");
        assert_eq!(
            said(4_917_505, "RUB", Lang::Ru),
            "49\u{202f}175,05\u{a0}RUB"
        );
        assert_eq!(said(-5, "EUR", Lang::En), "−0.05\u{a0}EUR");
        assert_eq!(said(1_240, "JPY", Lang::En), "1,240\u{a0}JPY");
        assert_eq!(said(1_240, "KWD", Lang::En), "1.240\u{a0}KWD");
    }

    #[test]
    fn what_nobody_pays_is_refused_by_its_field() {
        let code = |result: Result<i64>| result.unwrap_err().code;
        assert_eq!(code(typed("unitMinor", -1)), Code::BadMoney);
        assert_eq!(typed("unitMinor", MOST).unwrap(), MOST);
        assert_eq!(code(typed("unitMinor", MOST + 1)), Code::SumTooLarge);
        assert_eq!(code(rate("millionths", 0)), Code::OutOfRange);
        assert_eq!(currency("currency", "eur").unwrap(), "EUR");
        let unknown = currency("currency", "XYZ").unwrap_err();
        assert_eq!(unknown.code, Code::UnknownCurrency);
        assert_eq!(unknown.args["field"], "currency");
        assert!(share("reservePercent", 101).is_err());
        assert!(quantity("quantity", 0).is_err());
        assert!(vat_rate("vatRate", 10_001).is_err());
    }

    #[test]
    fn sums_are_read_as_they_are_typed_and_never_rounded() {
        let read = |text: &str, currency: &str| parsed("price", text, currency).ok();
        assert_eq!(read("1 240,50", "RUB"), Some(124_050));
        assert_eq!(read("1240.5", "EUR"), Some(124_050));
        assert_eq!(read("1240", "JPY"), Some(1_240));
        for odd in [
            "",
            "-5",
            "1.234",
            "1,240.50",
            "ten",
            "1e9",
            "99999999999999999999",
        ] {
            assert_eq!(read(odd, "EUR"), None, "{odd}");
        }
    }

    #[test]
    fn nobody_costs_nothing_that_can_be_said() {
        assert_eq!(each(16_060_000, Some(72)), Some(223_056));
        assert_eq!(each(16_060_000, Some(0)), None);
        assert_eq!(each(16_060_000, None), None);
    }

    #[test]
    fn no_sum_runs_over() {
        let huge = times(MOST, 1_000_000, 1_000_000);
        assert_eq!(huge, 1_000_000_000_000_000);
        assert_eq!(vat(VatMode::Added, WHOLE_RATE).of(huge), huge);
        assert_eq!(converted(huge, "JPY", "KWD", MOST_RATE), huge);
    }
}
