//! A share as it may be said: so many of so many, and how sure that is.

use serde::Serialize;
use ts_rs::TS;

/// Fewer than so many say no percentage: one more or less would be another finding.
const ENOUGH: u32 = 10;
/// 95 % of a normal distribution lie so many deviations around its middle.
const Z: f64 = 1.959_963_984_540_054;

/// `x` of `n`, with Wilson's interval of 95 %. All in percent, to one decimal.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    pub x: u32,
    pub n: u32,
    /// `null` of fewer than ten.
    pub percent: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

impl Share {
    /// As screens show it: of fewer than ten nothing but the two numbers.
    #[must_use]
    pub fn of(x: u32, n: u32) -> Self {
        let enough = n >= ENOUGH;
        let (low, high) = wilson(x, n);
        Self {
            x,
            n,
            percent: percent(x, n),
            low: enough.then_some(low),
            high: enough.then_some(high),
        }
    }
}

/// Of at least ten.
#[must_use]
pub fn percent(x: u32, n: u32) -> Option<f64> {
    (n >= ENOUGH).then(|| tenth(f64::from(x) / f64::from(n)))
}

/// The interval of any number, in percent to one decimal; of none all is possible.
#[must_use]
pub fn wilson(x: u32, n: u32) -> (f64, f64) {
    if n == 0 {
        return (0.0, 100.0);
    }
    let all = f64::from(n);
    let part = f64::from(x.min(n)) / all;
    let z2 = Z * Z;
    let middle = part + z2 / (2.0 * all);
    let half = Z * (part * (1.0 - part) / all + z2 / (4.0 * all * all)).sqrt();
    let whole = 1.0 + z2 / all;
    (
        tenth(((middle - half) / whole).max(0.0)),
        tenth(((middle + half) / whole).min(1.0)),
    )
}

/// A part as percent, to one decimal.
fn tenth(part: f64) -> f64 {
    let tenths = (part * 1000.0).round();
    // No minus before nothing.
    if tenths == 0.0 { 0.0 } else { tenths / 10.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_those_of_wilson() {
        assert_eq!(wilson(14, 32), (28.2, 60.7));
        assert_eq!(percent(14, 32), Some(43.8));
        assert_eq!(wilson(0, 6), (0.0, 39.0));
        assert_eq!(wilson(8, 20), (21.9, 61.3));
        assert_eq!(wilson(5, 20), (11.2, 46.9));
        assert_eq!(wilson(6, 6), (61.0, 100.0));
        assert_eq!(wilson(0, 0), (0.0, 100.0));
    }

    #[test]
    fn fewer_than_ten_say_no_percentage() {
        let few = Share::of(3, 9);
        assert_eq!((few.percent, few.low, few.high), (None, None, None));
        assert_eq!(Share::of(4, 10).percent, Some(40.0));
    }
}
