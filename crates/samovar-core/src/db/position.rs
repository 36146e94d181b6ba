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
}
