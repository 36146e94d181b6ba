//! Order by fractional index: moving one row never renumbers the others.

use crate::error::{Error, Result};

const DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// A position after `last`, or a first one.
pub fn after(last: Option<&str>) -> Result<String> {
    let Some(last) = last else {
        return Ok("i".to_owned());
    };
    // Raise the last digit that can be raised; else make the key longer.
    for (index, byte) in last.bytes().enumerate() {
        let digit = DIGITS
            .iter()
            .position(|d| *d == byte)
            .ok_or_else(|| Error::bug("position"))?;
        if let Some(next) = DIGITS.get(digit + 1) {
            let head = last.get(..index).unwrap_or_default();
            return Ok(format!("{head}{}", char::from(*next)));
        }
    }
    Ok(format!("{last}i"))
}

/// A position between two. Where none is left between them, as between two rows that two
/// laptops put at one place, it is one after the first.
pub fn between(before: Option<&str>, behind: Option<&str>) -> Result<String> {
    let Some(behind) = behind else {
        return after(before);
    };
    let digit = |text: &str, at: usize| {
        text.as_bytes()
            .get(at)
            .map(|byte| {
                let digit = DIGITS.iter().position(|digit| digit == byte);
                digit.ok_or_else(|| Error::bug("position"))
            })
            .transpose()
    };
    let before = before.unwrap_or_default();
    let (mut found, mut is_bounded) = (String::new(), true);
    for at in 0.. {
        let low = digit(before, at)?.unwrap_or(0);
        let high = match is_bounded {
            false => DIGITS.len(),
            true => match digit(behind, at)? {
                Some(high) => high,
                None => break,
            },
        };
        if high < low {
            break;
        }
        let middle = usize::midpoint(low, high);
        let next = DIGITS.get(middle).ok_or_else(|| Error::bug("position"))?;
        found.push(char::from(*next));
        if middle > low {
            return Ok(found);
        }
        is_bounded = is_bounded && low == high;
    }
    after(Some(before).filter(|before| !before.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_position_follows_the_last() {
        let mut last: Option<String> = None;
        for _ in 0..500 {
            let next = after(last.as_deref()).unwrap();
            assert!(last.as_deref().is_none_or(|last| last < next.as_str()));
            last = Some(next);
        }
    }

    #[test]
    fn there_is_always_a_place_between_two() {
        let (mut low, mut high) = ("i".to_owned(), "j".to_owned());
        for turn in 0..200 {
            let middle = between(Some(&low), Some(&high)).unwrap();
            assert!(low < middle && middle < high, "{low} {middle} {high}");
            assert!(!middle.ends_with('0'), "{middle}");
            if turn % 3 == 0 {
                low = middle;
            } else {
                high = middle;
            }
        }
        let first = between(None, Some("i")).unwrap();
        assert!(first.as_str() < "i", "{first}");
        assert_eq!(between(Some("i"), None).unwrap(), "j");
        assert_eq!(between(None, None).unwrap(), "i");
        assert_eq!(between(Some("i"), Some("i")).unwrap(), "j");
    }
}
